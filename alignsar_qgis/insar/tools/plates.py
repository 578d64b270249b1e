"""Motion of the rigid tectonic plates, from published rotation poles.

ITRF2014: Altamimi, Z., et al. (2017), ITRF2014 plate motion model, Geophys. J. Int. 209, table 1,
https://doi.org/10.1093/gji/ggx136. ITRF2020: Altamimi, Z., et al. (2023), ITRF2020 plate motion model, Geophys. Res.
Lett. 50, table 2, https://doi.org/10.1029/2023GL106373, without the translation of the origin, which is the same all
over the Earth.
"""

from __future__ import annotations

import numpy as np

from ..core.errors import BadOption
from ..core.grid import WGS84_INVERSE_FLATTENING, WGS84_RADIUS_M
from ..series.distances import MEAN_RADIUS_KM
from ._plate_outlines import OUTLINES

NAMES = {
    "AMUR": "Amur",
    "ANTA": "Antarctica",
    "ARAB": "Arabia",
    "AUST": "Australia",
    "CARB": "Caribbean",
    "EURA": "Eurasia",
    "INDI": "India",
    "NAZC": "Nazca",
    "NOAM": "North America",
    "NUBI": "Nubia",
    "PCFC": "Pacific",
    "SOAM": "South America",
    "SOMA": "Somalia",
}
ROTATIONS_MAS_PER_YEAR = {
    "itrf2014": {
        "ANTA": (-0.248, -0.324, 0.675),
        "ARAB": (1.154, -0.136, 1.444),
        "AUST": (1.510, 1.182, 1.215),
        "EURA": (-0.085, -0.531, 0.770),
        "INDI": (1.154, -0.005, 1.454),
        "NAZC": (-0.333, -1.544, 1.623),
        "NOAM": (0.024, -0.694, -0.063),
        "NUBI": (0.099, -0.614, 0.733),
        "PCFC": (-0.409, 1.047, -2.169),
        "SOAM": (-0.270, -0.301, -0.140),
        "SOMA": (-0.121, -0.794, 0.884),
    },
    "itrf2020": {
        "AMUR": (-0.131, -0.551, 0.837),
        "ANTA": (-0.269, -0.312, 0.678),
        "ARAB": (1.129, -0.146, 1.438),
        "AUST": (1.487, 1.175, 1.223),
        "CARB": (0.207, -1.422, 0.726),
        "EURA": (-0.085, -0.519, 0.753),
        "INDI": (1.137, 0.013, 1.444),
        "NAZC": (-0.327, -1.561, 1.605),
        "NOAM": (0.045, -0.666, -0.098),
        "NUBI": (0.090, -0.585, 0.717),
        "PCFC": (-0.404, 1.021, -2.154),
        "SOAM": (-0.261, -0.282, -0.157),
        "SOMA": (-0.081, -0.719, 0.864),
    },
}
"""Cartesian rotation vectors about the x, y and z axis."""
RADIANS_PER_MAS = np.pi / 648_000_000
MILLIMETRES = 1000.0


def plate_velocity(lon: np.ndarray, lat: np.ndarray, model: str, plate: str) -> np.ndarray:
    """Velocity of a plate in east, north and up, mm/yr, (3, …).

    Parameters
    ----------
    lon, lat
        Places in degrees, of any shape that broadcasts, on the ellipsoid WGS 84.
    model, plate
        Keys of `ROTATIONS_MAS_PER_YEAR`.

    Raises
    ------
    BadOption
        If the model does not have the plate.
    """
    poles = ROTATIONS_MAS_PER_YEAR[model]
    check_plate(model, plate)
    phi, lam = np.radians(lat), np.radians(lon)
    flattening = 1 / WGS84_INVERSE_FLATTENING
    squared = flattening * (2 - flattening)
    radius = WGS84_RADIUS_M / np.sqrt(1 - squared * np.sin(phi) ** 2)
    x, y = radius * np.cos(phi) * np.cos(lam), radius * np.cos(phi) * np.sin(lam)
    z = radius * (1 - squared) * np.sin(phi)
    wx, wy, wz = np.array(poles[plate]) * RADIANS_PER_MAS * MILLIMETRES
    vx, vy, vz = wy * z - wz * y, wz * x - wx * z, wx * y - wy * x
    radial = np.cos(lam) * vx + np.sin(lam) * vy
    east = -np.sin(lam) * vx + np.cos(lam) * vy
    north = -np.sin(phi) * radial + np.cos(phi) * vz
    up = np.cos(phi) * radial + np.sin(phi) * vz
    return np.stack(np.broadcast_arrays(east, north, up))


def check_plate(model: str, plate: str) -> None:
    """Raise `BadOption` if a model does not have a plate."""
    poles = ROTATIONS_MAS_PER_YEAR[model]
    if plate not in poles:
        known = ", ".join(f"{NAMES[key]} ({key})" for key in poles)
        raise BadOption(f"{model.upper()} has no pole for {NAMES.get(plate, plate)}. Choose one of {known}.")


def plate_at(lon: float, lat: float) -> str:
    """The plate on which a place in degrees lies; empty for one of the small plates, which have no pole here."""
    return next((name for name, ring in outlines().items() if _turns_round(ring, lon, lat)), "")


def boundary_distance_km(lon: float, lat: float, plate: str) -> float:
    """Distance from a place to the outline of a plate, which is itself good to some 30 km."""
    ring = outlines()[plate]
    corners = _unit_vectors(np.append(ring, ring[:1], axis=0))
    here = _unit_vectors(np.array([[lon, lat]]))[0]
    start, leg = corners[:-1], np.diff(corners, axis=0)
    share = np.clip(np.einsum("ni,ni->n", here - start, leg) / np.einsum("ni,ni->n", leg, leg), 0, 1)
    nearest = start + share[:, np.newaxis] * leg
    nearest /= np.linalg.norm(nearest, axis=1, keepdims=True)
    return float(np.arccos(np.clip(nearest @ here, -1, 1)).min() * MEAN_RADIUS_KM)


def outlines() -> dict[str, np.ndarray]:
    """Corners of each plate, degrees, (n, 2), counter-clockwise as seen from above."""
    return {
        name: np.array([[float(number) for number in corner.split("/")] for corner in text.split()])
        for name, text in OUTLINES.items()
    }


def _turns_round(ring: np.ndarray, lon: float, lat: float) -> bool:
    """Whether a counter-clockwise ring goes once around a place, as the directions from there to its corners tell.

    Around the opposite place on the Earth the same ring goes clockwise.
    """
    turn, phi, phi0 = np.radians(ring[:, 0] - lon), np.radians(ring[:, 1]), np.radians(lat)
    bearing = np.arctan2(
        np.sin(turn) * np.cos(phi), np.cos(phi0) * np.sin(phi) - np.sin(phi0) * np.cos(phi) * np.cos(turn)
    )
    steps = np.diff(np.append(bearing, bearing[0]))
    clockwise = ((steps + np.pi) % (2 * np.pi) - np.pi).sum()
    return bool(clockwise < -np.pi)


def _unit_vectors(places: np.ndarray) -> np.ndarray:
    lam, phi = np.radians(places).T
    return np.stack([np.cos(phi) * np.cos(lam), np.cos(phi) * np.sin(lam), np.sin(phi)], axis=1)
