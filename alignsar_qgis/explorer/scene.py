"""What the explorer shows, as records that a project can keep."""

from __future__ import annotations

import json
from dataclasses import asdict, dataclass, replace
from typing import Any

CRS = "EPSG:4326"
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
"""Told apart by people with any colour vision (Okabe and Ito)."""


@dataclass(frozen=True)
class Spot:
    """A place that was clicked: longitude and latitude in degrees (`CRS`), and how it is shown."""

    name: str
    lon: float
    lat: float
    colour: str


@dataclass(frozen=True)
class Scene:
    """What is asked and shown.

    Attributes
    ----------
    path
        Datacube, or folder or file of a time series; empty for none.
    series
        Name of the series; empty for the first.
    spots
        Places whose curves are shown.
    reference
        Place that all curves are relative to; None for that of the file.
    radius_m
        Of the circle around the reference whose mean counts; 0 for a single pixel.
    fit, robust, steps
        Key of the model that is fitted, whether robustly, and dates of steps as ``yyyy-mm-dd``.
    """

    path: str = ""
    series: str = ""
    spots: tuple[Spot, ...] = ()
    reference: Spot | None = None
    radius_m: float = 0.0
    fit: str = ""
    robust: bool = False
    steps: tuple[str, ...] = ()

    def with_spot(self, lon: float, lat: float) -> Scene:
        """With one more place, in a colour and with a number that no other has."""
        taken = {spot.name for spot in self.spots}
        number = next(number for number in range(1, len(taken) + 2) if f"P{number}" not in taken)
        spot = Spot(f"P{number}", lon, lat, COLOURS[(number - 1) % len(COLOURS)])
        return replace(self, spots=(*self.spots, spot))

    def with_last(self, lon: float, lat: float) -> Scene:
        """With the newest place moved."""
        if not self.spots:
            return self.with_spot(lon, lat)
        *others, last = self.spots
        return replace(self, spots=(*others, replace(last, lon=lon, lat=lat)))

    def text(self) -> str:
        """As a project keeps it."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> Scene:
        """What a project kept; an empty scene where it cannot be understood."""
        try:
            found: dict[str, Any] = json.loads(text)
            spots = tuple(Spot(**spot) for spot in found.pop("spots", ()))
            reference = found.pop("reference", None)
            steps = tuple(found.pop("steps", ()))
            return cls(spots=spots, reference=Spot(**reference) if reference else None, steps=steps, **found)
        except (ValueError, TypeError, AttributeError, RecursionError):
            return cls()
