"""What a datacube says of radar and orbit, in the terms of STAC.

Our cubes and those of the LiCSBAS exporter have the same attributes, of which the latter fills in some with ``-``.
Extensions: SAR 1.0.0, Satellite 1.0.0, View Geometry 1.0.0 (https://stac-extensions.github.io).
"""

from __future__ import annotations

import math
import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import Any

from ..core.frame_id import frame_id_in
from ..cube.metadata import BANDS_GHZ, first_number, padded_time
from ..store.workspace import SPEED_OF_LIGHT_M_S

SENTINEL_1_GHZ = 5.405
"""Centre frequency: https://sentiwiki.copernicus.eu/web/s1-mission"""
_LICSAR = {"instrument_mode": "IW", "polarization": "VV"}
"""Lazecky et al. (2020), doi:10.3390/rs12152430."""
_LEFT_OUT = ("", "-", "n/a", "none", "unknown", "nan")
_MODES = {"TOPS": "IW"}
"""What the LiCSBAS exporter calls a mode by the technique of its beam."""
_ORBIT = re.compile(r"0*(\d{1,3})\s*([AD]?)", re.ASCII | re.IGNORECASE)
_TIME = re.compile(r"\d{1,2}:\d{2}:\d{2}(\.\d{1,6})?")
_BACKWARDS_DEGREES = 90.0
"""A satellite whose heading is farther from north than this descends."""


@dataclass(frozen=True)
class Radar:
    """What is known of the radar and its orbit; None or empty where nothing is.

    Attributes
    ----------
    attributes
        Those of the datacube.
    """

    attributes: Mapping[str, Any]

    @property
    def is_licsar(self) -> bool:
        """Whether the interferograms are of LiCSAR, and so of Sentinel-1."""
        return bool(frame_id_in(self.text("frame_id"))) or "licsar" in self.text("sar_processing_software").lower()

    def text(self, name: str) -> str:
        """An attribute as text, empty where it stands for nothing."""
        found = str(self.attributes.get(name, "")).strip()
        return "" if found.lower() in _LEFT_OUT else found

    def number(self, name: str) -> float | None:
        """An attribute as finite number."""
        found = first_number(self.text(name) or None)
        return found if found is not None and math.isfinite(found) else None

    @property
    def frequency_ghz(self) -> float | None:
        """Centre frequency."""
        hertz, metres = self.number("sar_radar_frequency_hz"), self.number("sar_wavelength_m")
        if hertz is None and metres:
            hertz = SPEED_OF_LIGHT_M_S / metres
        if hertz is not None:
            return round(hertz / 1e9, 9)
        return SENTINEL_1_GHZ if self.is_licsar else None

    @property
    def heading(self) -> float | None:
        """Direction of flight, degrees clockwise from north; LiCSBAS calls it the azimuth of the view."""
        own = self.number("sar_heading")
        return self.number("sar_view_azimuth") if own is None else own

    @property
    def orbit(self) -> tuple[int | None, str]:
        """Number of the relative orbit, and ``ascending``, ``descending`` or nothing."""
        found = _ORBIT.match(self.text("sar_relative_orbit") or frame_id_in(self.text("frame_id")))
        number, letter = (int(found[1]), found[2].upper()) if found else (None, "")
        state = self.text("sar_orbit_direction").lower() or {"A": "ascending", "D": "descending"}.get(letter, "")
        if not state and self.heading is not None:
            around = (self.heading + 180) % 360 - 180
            state = "descending" if abs(around) > _BACKWARDS_DEGREES else "ascending"
        return number, state if state in ("ascending", "descending") else ""

    @property
    def time_of_day(self) -> str:
        """UTC time of the acquisitions, ``hh:mm:ss``; empty where it is not known."""
        for name in ("sar_acquisition_time_utc", "sar_reference_date_time"):
            found = _TIME.search(self.text(name))
            if found:
                return padded_time(found.group())
        return ""

    def sar(self, instrument_mode: str = "", polarization: str = "") -> dict[str, Any]:
        """Fields of the SAR extension; empty where one that it demands is not known."""
        usual = _LICSAR if self.is_licsar else {}
        mode = self.text("sar_instrument_mode")
        demanded = {
            "sar:instrument_mode": instrument_mode or _MODES.get(mode, mode) or usual.get("instrument_mode"),
            "sar:frequency_band": self.text("sar_frequency_band") or _band(self.frequency_ghz),
            "sar:polarizations": [polarization or self.text("sar_polarization") or usual.get("polarization")],
            "sar:product_type": "InSAR time series",
        }
        if not all(demanded.values()) or demanded["sar:polarizations"] == [None]:
            return {}
        return demanded | _known(
            {
                "sar:center_frequency": self.frequency_ghz,
                "sar:looks_range": _whole(self.number("sar_looks_range")),
                "sar:looks_azimuth": _whole(self.number("sar_looks_azimuth")),
                "sar:pixel_spacing_range": self.number("sar_pixel_spacing_range"),
                "sar:pixel_spacing_azimuth": self.number("sar_pixel_spacing_azimuth"),
                "sar:observation_direction": "right" if self.is_licsar else None,
            }
        )

    def sat(self) -> dict[str, Any]:
        """Fields of the Satellite extension."""
        number, state = self.orbit
        return _known({"sat:orbit_state": state or None, "sat:relative_orbit": number or None})

    def view(self) -> dict[str, Any]:
        """Fields of the View Geometry extension, degrees; the azimuth is that from the satellite to the ground.

        Sentinel-1 looks to the right, a quarter of a turn clockwise from its heading.
        """
        incidence, heading = self.number("sar_view_incidence_angle"), self.heading
        azimuth = (heading + 90) % 360 if heading is not None and self.is_licsar else None
        within = incidence is not None and 0 <= incidence <= 90
        return _known({"view:incidence_angle": incidence if within else None, "view:azimuth": azimuth})

    def platform(self) -> dict[str, Any]:
        """Constellation and instrument, where the interferograms are of LiCSAR."""
        return {"constellation": "sentinel-1", "instruments": ["c-sar"]} if self.is_licsar else {}


def _band(frequency_ghz: float | None) -> str:
    bands = (band for band, (low, high) in BANDS_GHZ.items() if frequency_ghz and low <= frequency_ghz < high)
    return next(bands, "")


def _whole(number: float | None) -> int | None:
    return None if number is None else round(number)


def _known(values: dict[str, Any]) -> dict[str, Any]:
    return {name: value for name, value in values.items() if value is not None}
