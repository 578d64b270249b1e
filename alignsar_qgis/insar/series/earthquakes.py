"""Earthquakes of a local catalogue: the dates at which a series may have a step.

Read are tables as USGS, ISC and the FDSN event services give them: one event per line, columns named in a line before.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from ..core.errors import BrokenInput
from .distances import distance_km
from .tables import Table, read_table

TIMES = ("date", "time", "origintime", "eventtime", "datetime")
LATITUDES = ("latitude", "lat")
LONGITUDES = ("longitude", "lon", "long")
MAGNITUDES = ("mag", "magnitude")
DEPTHS = ("depth", "depth/km", "depthkm")
PLACES = ("place", "eventlocationname", "region")
LARGEST_MAGNITUDE = 10.0


@dataclass(frozen=True)
class Earthquake:
    """An event of a catalogue.

    Attributes
    ----------
    day
        Date of the origin time, UTC.
    lon, lat
        Epicentre, degrees.
    magnitude, depth_km
        As the catalogue says, NaN where it does not.
    place
        In the words of the catalogue.
    """

    day: date
    lon: float
    lat: float
    magnitude: float
    depth_km: float
    place: str


def read_catalogue(path: Path) -> tuple[Earthquake, ...]:
    """The events of a catalogue, oldest first.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent, has no columns of time, latitude and longitude, or a line that is none.
    """
    table = read_table(path, (TIMES, LATITUDES, LONGITUDES))
    events = [_event(table, number, row) for number, row in table.rows]
    if not events:
        raise BrokenInput(f"{path} names no earthquake. Choose a table with one event per line.")
    return tuple(sorted(events, key=lambda event: event.day))


def near(
    events: Sequence[Earthquake], lon: float, lat: float, km: float, magnitude: float = -math.inf
) -> tuple[Earthquake, ...]:
    """The events with an epicentre within a distance of a place, of a magnitude or above.

    Events without a magnitude count only where none is asked for.
    """
    return tuple(
        event
        for event in events
        if distance_km(lon, lat, event.lon, event.lat) <= km
        and (event.magnitude >= magnitude or magnitude == -math.inf)
    )


def _event(table: Table, number: int, row: Sequence[str]) -> Earthquake:
    lat, lon = table.latitude(number, row, LATITUDES), table.longitude(number, row, LONGITUDES)
    magnitude = table.number(number, row, MAGNITUDES, optional=True)
    if magnitude > LARGEST_MAGNITUDE:
        raise BrokenInput(f"{table.path}, line {number}: {magnitude:g} is no magnitude. Correct the line.")
    depth = table.number(number, row, DEPTHS, optional=True)
    return Earthquake(table.day(number, row, TIMES), lon, lat, magnitude, depth, table.text(row, PLACES))
