"""Maps of dates, and of differences between dates, out of a series."""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..core.errors import BadOption
from ..core.progress import Progress
from ..core.text import counted, first_names, translatable
from ..series.tables import day_of
from ..store.unfinished import unfinished
from .options import EpochOptions, named
from .rasters import Band, write_bands
from .result import ToolResult
from .source import SeriesReader, SeriesSource

TITLE = translatable("Displacement on {last} (mm, + towards satellite)")
CHANGE_TITLE = translatable("Displacement from {first} to {last} (mm, + towards satellite)")


@dataclass(frozen=True)
class Wanted:
    """A map to write: the displacement of an epoch, or its difference to an earlier or later one.

    Attributes
    ----------
    last, first
        Indices of epochs; the map is the displacement at the last one, minus that at the first one if there is one.
    """

    last: int
    first: int | None = None

    def name(self, epochs: tuple[date, ...]) -> str:
        """Of its file, without ending."""
        ends = [place for place in (self.first, self.last) if place is not None]
        return "_".join(f"{epochs[place]:%Y%m%d}" for place in ends)


def extract_epochs(cube: Path, folder: Path, options: EpochOptions, progress: Progress) -> ToolResult:
    """Write a GeoTIFF ``yyyymmdd.tif`` per date, ``yyyymmdd_yyyymmdd.tif`` per difference, to a folder.

    Values are mm, positive towards the satellite; a difference is the second date minus the first. The files come to
    their places when all of them are complete.
    """
    source = SeriesSource.open(cube, named(options.series))
    wanted, warnings = wanted_maps(options.dates, source.epochs)
    with source.reader() as reader, unfinished(folder, "epochs") as hidden:
        kept = reader.mask(slice(0, source.grid.length)) if options.masked else np.ones(source.grid.shape, bool)
        bands = []
        for one in progress.steps(wanted):
            name = one.name(source.epochs)
            title = CHANGE_TITLE if one.first is not None else TITLE
            ends = {"last": str(source.epochs[one.last])}
            if one.first is not None:
                ends["first"] = str(source.epochs[one.first])
            band = Band(name, title, "displacement", "mm", tuple(sorted(ends.items())))
            image = np.where(kept, _image(reader, one), np.nan)
            write_bands(hidden / f"{name}.tif", image[np.newaxis], source.grid, [band], progress.check, options.cog)
            bands.append(band)
    headline = f"Wrote {counted(len(bands), 'map')} to the folder {folder.name[:40]}."
    return ToolResult(folder, headline, tuple(bands), warnings, {"maps": len(bands)})


def wanted_maps(text: str, epochs: tuple[date, ...]) -> tuple[list[Wanted], tuple[str, ...]]:
    """The maps that a text asks for, each once, and what is worth a warning; all epochs for an empty text.

    Raises
    ------
    BadOption
        If a word is no date nor a pair of dates, or a pair is of one epoch.
    """
    words = [word for word in re.split(r"[\s,;]+", text) if word]
    if not words:
        return [Wanted(place) for place in range(len(epochs))], ()
    found: dict[Wanted, None] = {}
    moved = []
    for word in words:
        days = [day_of(part) for part in word.split("_")]
        if None in days or len(days) not in (1, 2):
            raise BadOption(
                f"{word[:40]!r} is no date and no pair of dates. Write 20200601, or 20200601_20210601 for a difference."
            )
        places = [_nearest(day, epochs) for day in days if day is not None]
        if len(places) == 2 and places[0] == places[1]:
            raise BadOption(
                f"{word}: both dates are nearest to the epoch {epochs[places[0]]}. Choose dates farther apart."
            )
        moved += [f"{day} ({epochs[place]})" for day, place in zip(days, places) if epochs[place] != day]
        found[Wanted(places[-1], places[0] if len(places) == 2 else None)] = None
    note = f"There is no epoch on these dates, so the nearest one was taken: {first_names(list(dict.fromkeys(moved)))}."
    return list(found), (note,) if moved else ()


def _nearest(day: date, epochs: tuple[date, ...]) -> int:
    return min(range(len(epochs)), key=lambda place: abs(epochs[place] - day))


def _image(reader: SeriesReader, wanted: Wanted) -> np.ndarray:
    image = reader.image(wanted.last)
    return image if wanted.first is None else image - reader.image(wanted.first)
