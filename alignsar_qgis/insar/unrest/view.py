"""A finished unrest detection to look into: every source and residual with its trend, and what is left of any date."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, BrokenInput, MissingInput
from ..core.grid import Grid
from ..core.progress import Progress
from ..core.text import translatable
from ..cube.coordinates import opened_cube, values_of
from ..cube.reader import Cube
from ..pipeline.origins import source_on_record
from ..separation.cube_import import read_series
from ..separation.file import Separation, on_grid, source_names
from ..separation.projection import fit_sources
from ..separation.variables import RESIDUALS
from ._words import louder_than_newest
from .output import KIND, MM

STAGE = "detect_unrest"
RESIDUAL_TITLES = (translatable("Residual over the image"), translatable("Residual in windows"))
_UNITS = ((MM, "mm"), (1.0, ""))


@dataclass(frozen=True)
class AlertSeries:
    """A source or a residual over time.

    Attributes
    ----------
    title
        Such as ``IC1 deformation``.
    source
        Index of the source; None for a residual.
    unit
        Of values, line and σ: mm, or empty for a ratio.
    values, line
        What was found, and the trend line that each date is compared with, (n_epochs,).
    sigma
        Scatter about the trend line in the baseline.
    distance
        From the line in standard deviations, with its sign, (n_epochs,).
    """

    title: str
    source: int | None
    unit: str
    values: np.ndarray
    line: np.ndarray
    sigma: float
    distance: np.ndarray


@dataclass(frozen=True)
class AlertView:
    """An unrest detection.

    Attributes
    ----------
    path
        The file.
    title
        Name of the datacube it is about, without ending.
    epochs, baseline
        Dates, and the index of the last one of the baseline.
    series
        Sources, then the residual over the image and in windows.
    status
        Change in known deformation, NaN without such a source, and new deformation, in standard deviations of the
        baseline, (n_epochs, 2).
    grid
        Of the sources.
    cube, sources
        What it was made from; None where that is not at hand.
    """

    path: Path
    title: str
    epochs: tuple[date, ...]
    baseline: int
    series: tuple[AlertSeries, ...]
    status: np.ndarray
    grid: Grid
    cube: Path | None
    sources: Path | None

    @classmethod
    def open(cls, path: Path) -> AlertView:
        """Read an unrest detection.

        Raises
        ------
        MissingInput, BrokenInput
            If it is none, or is damaged.
        """
        content = Cube.open(path)
        if content.attributes.get("kind") != KIND:
            raise BrokenInput(f"{path} is no unrest detection. Choose a file of 'Detect unrest'.")
        with _understood(path), opened_cube(path) as file:

            def read(name: str) -> np.ndarray:
                return np.asarray(values_of(file[name], slice(None)), float)

            courses, line, signed = (read(f"ic_{one}") for one in ("time_course", "trend_value", "distance_signed"))
            sigma = read("ic_trend_sigma")
            names = source_names(read("ic_label").astype(int))
            series = [
                AlertSeries(name, k, "mm", MM * courses[:, k], MM * line[:, k], float(MM * sigma[k]), signed[:, k])
                for k, name in enumerate(names)
            ]
            measures = ("residual_rms", "residual_window_ratio")
            for name, title, measure, (factor, unit) in zip(RESIDUALS, RESIDUAL_TITLES, measures, _UNITS):
                of = f"residual_{name}"
                scatter = factor * float(np.asarray(file[f"{of}_trend_sigma"][...]))
                values, expected = factor * read(measure), factor * read(f"{of}_trend_value")
                series.append(AlertSeries(title, None, unit, values, expected, scatter, read(f"{of}_distance_signed")))
            known = int(content.attributes["deformation_source"]) - 1
            existing = np.abs(signed[:, known]) if known >= 0 else np.full(len(signed), np.nan)
            status = np.column_stack([existing, read("residual_distance")])
            baseline = int(content.attributes["baseline_dates"]) - 1
        cube, sources = _origins(path, content)
        title = (cube or Path(str(content.attributes.get("input_file", path.name)))).stem
        return cls(path, title, content.epochs, baseline, tuple(series), status, content.grid, cube, sources)

    def louder_than(self, epoch: int) -> int | None:
        """Index of an extraordinary one of the last dates, where an ordinary newest date would hide it; else None."""
        newest = epoch == len(self.epochs) - 1
        return louder_than_newest(self.status[:, 1], self.baseline) if newest else None

    def nearest(self, day: date) -> int:
        """Index of the epoch nearest to a day."""
        return min(range(len(self.epochs)), key=lambda place: abs(self.epochs[place] - day))

    def residual_image(self, epoch: int, progress: Progress) -> np.ndarray:
        """What the sources do not explain on a date, mm, positive towards the satellite, (length, width), NaN outside.

        Raises
        ------
        MissingInput, BadOption
            If datacube or sources are not at hand, or the datacube has not that date any more.
        """
        if self.cube is None or self.sources is None:
            raise MissingInput(
                f"The datacube and the sources of {self.path} are not where they were. Put them beside it, or run "
                "'Detect unrest' again."
            )
        separation = Separation.open(self.sources)
        series = read_series(self.cube, separation.options, progress)
        if self.epochs[epoch] not in series.epochs:
            raise BadOption(f"{self.cube} has no {self.epochs[epoch]} any more. Run 'Detect unrest' again.")
        place = series.epochs.index(self.epochs[epoch])
        image = series.cumulative[place : place + 1, separation.used]  # noqa: E203
        return MM * on_grid(fit_sources(image, separation.sources, progress).residual, separation.used)[0]


@contextmanager
def _understood(path: Path) -> Iterator[None]:
    """Name the file if something in it is missing or not what it should be."""
    try:
        yield
    except (KeyError, IndexError, ValueError, TypeError) as err:
        raise BrokenInput(f"{path} is damaged or was changed ({err}). Run 'Detect unrest' again.") from err


def _origins(path: Path, content: Cube) -> tuple[Path | None, Path | None]:
    """Datacube and sources by the record of the file, else by their names beside it."""
    found = []
    for role, attribute in (("datacube", "input_file"), ("separation", "sources_file")):
        name = str(content.attributes.get(attribute, ""))
        places = [source_on_record(path, STAGE, role), path.parent / name if name else None]
        found.append(next((place for place in places if place is not None and place.is_file()), None))
    return found[0], found[1]
