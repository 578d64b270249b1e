"""What the explorer shows, as records that a project can keep."""

from __future__ import annotations

import json
import math
from dataclasses import asdict, dataclass, replace
from datetime import date
from typing import Any

CRS = "EPSG:4326"
COLOURS = ("#0072b2", "#d55e00", "#009e73", "#cc79a7", "#e69f00", "#56b4e9", "#000000")
"""Told apart by people with any colour vision (Okabe and Ito)."""
Place = tuple[float, float]
"""Longitude and latitude in degrees (`CRS`)."""


@dataclass(frozen=True)
class Spot:
    """A place that is asked for: a pixel, the circle around a place, or a polygon.

    Attributes
    ----------
    name, colour
        How it is shown.
    lon, lat
        Degrees (`CRS`); of a polygon its middle.
    radius_m
        Of a circle; 0 for the pixel.
    ring
        Corners of a polygon; empty for a pixel or a circle.
    """

    name: str
    lon: float
    lat: float
    colour: str
    radius_m: float = 0.0
    ring: tuple[Place, ...] = ()

    @property
    def is_area(self) -> bool:
        """Whether it may hold many pixels."""
        return bool(self.ring) or self.radius_m > 0

    @classmethod
    def polygon(cls, name: str, ring: tuple[Place, ...], colour: str) -> Spot:
        """The inside of a ring of corners."""
        lon, lat = (sum(corner[axis] for corner in ring) / len(ring) for axis in (0, 1))
        return cls(name, lon, lat, colour, ring=ring)


@dataclass(frozen=True)
class Scene:
    """What is asked and shown.

    Attributes
    ----------
    path
        Datacube, or folder or file of a time series; empty for none.
    series
        Names of the series that are drawn, the first one with fit and residuals; empty for the first of the file.
    spots
        Places whose curves are shown.
    reference
        Place that all curves and maps are relative to; None for that of the file.
    line
        Corners of a profile; empty for none.
    fit, robust, steps
        Key of the model that is fitted, whether robustly, and dates of steps or events as ``yyyy-mm-dd``.
    difference
        Whether the first place less each other one is drawn.
    residuals, sigma
        Whether the panel of residuals and the band of ±1σ are drawn.
    first_day, second_day
        Date of the cursor, and the other one of a change, as ``yyyy-mm-dd``; empty for none.
    station
        File of a GNSS station; empty for none.
    why
        Whether it is shown why the newest pixel is masked.
    circle_m
        Radius of the circles that clicks make, metres.
    """

    path: str = ""
    series: tuple[str, ...] = ()
    spots: tuple[Spot, ...] = ()
    reference: Spot | None = None
    line: tuple[Place, ...] = ()
    fit: str = ""
    robust: bool = False
    steps: tuple[str, ...] = ()
    difference: bool = False
    residuals: bool = True
    sigma: bool = True
    first_day: str = ""
    second_day: str = ""
    station: str = ""
    why: bool = False
    circle_m: float = 250.0

    @property
    def step_days(self) -> tuple[date, ...]:
        """Dates of the steps."""
        return tuple(date.fromisoformat(day) for day in self.steps)

    def with_spot(self, spot: Spot) -> Scene:
        """With one more place, in a colour and with a number that no other has; its own are not looked at."""
        taken = {other.name for other in self.spots}
        number = next(number for number in range(1, len(taken) + 2) if f"P{number}" not in taken)
        named = replace(spot, name=f"P{number}", colour=COLOURS[(number - 1) % len(COLOURS)])
        return replace(self, spots=(*self.spots, named))

    def with_last(self, spot: Spot) -> Scene:
        """With a place in the stead of the newest one, whose name and colour stay."""
        if not self.spots:
            return self.with_spot(spot)
        *others, last = self.spots
        return replace(self, spots=(*others, replace(spot, name=last.name, colour=last.colour)))

    def text(self) -> str:
        """As a project keeps it."""
        return json.dumps(asdict(self))

    @classmethod
    def from_text(cls, text: str) -> Scene:
        """What a project kept; an empty scene where it cannot be understood."""
        try:
            found: dict[str, Any] = json.loads(text)
            spots = tuple(_spot(spot) for spot in found.pop("spots", ()))
            reference = found.pop("reference", None)
            lists = {name: tuple(found.pop(name, ())) for name in ("series", "steps")}
            line = tuple((float(lon), float(lat)) for lon, lat in found.pop("line", ()))
            scene = cls(spots=spots, reference=_spot(reference) if reference else None, line=line, **lists, **found)
            _ = scene.step_days
            return scene if 0 < scene.circle_m < math.inf else cls()
        except (ValueError, TypeError, AttributeError, RecursionError):
            return cls()


def _spot(found: dict[str, Any]) -> Spot:
    ring = tuple((float(lon), float(lat)) for lon, lat in found.pop("ring", ()))
    return Spot(ring=ring, **found)
