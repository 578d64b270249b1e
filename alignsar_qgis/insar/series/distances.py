"""Distances on the Earth."""

from __future__ import annotations

from typing import TypeVar

import numpy as np

MEAN_RADIUS_KM = 6371.0088
"""Of WGS 84, as the IUGG defines it."""

Number = TypeVar("Number", float, np.ndarray)


def distance_km(lon1: Number, lat1: Number, lon2: float, lat2: float) -> Number:
    """Great-circle distance in km between places in degrees, on a sphere; off by 0.6 % at most."""
    phi1, phi2 = np.radians(lat1), np.radians(lat2)
    half = np.sin((phi2 - phi1) / 2) ** 2
    half = half + np.cos(phi1) * np.cos(phi2) * np.sin(np.radians(np.subtract(lon2, lon1)) / 2) ** 2
    return 2 * MEAN_RADIUS_KM * np.arcsin(np.sqrt(np.clip(half, 0.0, 1.0)))
