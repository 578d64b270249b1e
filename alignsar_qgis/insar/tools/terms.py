"""The model that a user asks for, from options: terms, dates in a text, earthquakes near a place."""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date
from pathlib import Path

from ..core.errors import BadOption
from ..core.grid import Grid
from ..series.earthquakes import near, read_catalogue
from ..series.model import SeriesModel
from ..series.tables import day_of


def dates_in(text: str) -> tuple[date, ...]:
    """Dates of a text, separated by blanks, commas or semicolons, each once and in order.

    >>> dates_in("20200601, 2019-01-02")
    (datetime.date(2019, 1, 2), datetime.date(2020, 6, 1))

    Raises
    ------
    BadOption
        If a word is no date.
    """
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    days = [day_of(word) for word in words]
    wrong = next((word for word, day in zip(words, days) if day is None), None)
    if wrong is not None:
        raise BadOption(f"{wrong[:40]!r} is no date. Write dates as 20200601 or 2020-06-01, separated by commas.")
    return tuple(sorted({day for day in days if day is not None}))


def earthquake_dates(path: Path, grid: Grid, km: float, magnitude: float, epochs: Sequence[date]) -> tuple[date, ...]:
    """Dates of the earthquakes of a catalogue near the middle of an image, between the first and the last epoch."""
    west, east, south, north = grid.extent
    events = near(read_catalogue(path), (west + east) / 2, (south + north) / 2, km, magnitude)
    return tuple(sorted({event.day for event in events if epochs[0] < event.day <= epochs[-1]}))


def distinct_steps(days: Sequence[date], epochs: Sequence[date]) -> tuple[date, ...]:
    """One date per interval between epochs that has any: the series cannot tell steps apart inside of one."""
    kept: dict[int, date] = {}
    for day in sorted(days):
        kept.setdefault(sum(epoch < day for epoch in epochs), day)
    return tuple(kept.values())


def model_of(
    acceleration: bool, annual: bool, semiannual: bool, steps: Sequence[date], epochs: Sequence[date]
) -> SeriesModel:
    """A model of a velocity and what is asked beside it; steps that no pair of epochs brackets are refused."""
    outside = [str(day) for day in steps if not epochs[0] < day <= epochs[-1]]
    if outside:
        raise BadOption(
            f"No epochs are before and after {', '.join(outside)}; the series goes from {epochs[0]} to {epochs[-1]}. "
            "Remove these steps."
        )
    return SeriesModel(2 if acceleration else 1, annual, semiannual, tuple(distinct_steps(steps, epochs)))
