"""The displacement series of a datacube, in millimetres and tile by tile, for tools that need all of its pixels."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from itertools import product
from pathlib import Path
from types import TracebackType

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks
from ..core.errors import BadOption, BrokenInput
from ..core.grid import Grid
from ..core.progress import Progress
from ..cube.pieces import CubeReader
from ..cube.reader import Cube

DISPLACEMENTS = ("cum_displacement_filtered", "cum_displacement", "cum_reconstruction", "cum_residual")
VELOCITIES = ("linear_velocity", "linear_velocity_unmasked")
VELOCITY_SIGMA, MASK = "linear_velocity_std", "mask"
LINE_OF_SIGHT = ("E", "N", "U")
BUDGET_MB = 96.0
"""So little that a run can be cancelled between two tiles within two seconds, also with a robust fit."""
ARRAYS_AT_ONCE = 8
"""Copies of a block that a fit holds: values, weights, residuals and what they pass through."""
FLOAT_BYTES = 8
CHUNK_PIXELS = 64
"""Along the sides of the chunks of our cubes."""

Tile = tuple[slice, slice]
"""Rows and columns."""
UNIT_WITHIN = 0.05


@dataclass(frozen=True)
class SeriesSource:
    """A displacement series of a cube.

    Attributes
    ----------
    cube
        The cube.
    name
        The variable.
    """

    cube: Cube
    name: str

    @classmethod
    def open(cls, path: Path, name: str = "") -> SeriesSource:
        """The series of a cube by name, or the best that it has.

        Raises
        ------
        MissingInput, BrokenInput
            If the file is absent or no cube, or has no displacement.
        BadOption
            If it has no series of that name.
        """
        cube = Cube.open(path)
        names = [known for known in DISPLACEMENTS if known in cube.variables]
        if not names:
            raise BrokenInput(f"{path} has no displacement over time. Choose a datacube of 'Export datacube'.")
        if name and name not in names:
            raise BadOption(f"{path} has no {name}. Choose one of {', '.join(names)}.")
        return cls(cube, usable(cube, name or names[0]))

    @property
    def grid(self) -> Grid:
        """Grid of its pixels."""
        return self.cube.grid

    @property
    def epochs(self) -> tuple[date, ...]:
        """Dates."""
        return self.cube.epochs

    def chosen(self, start: str = "", end: str = "") -> slice:
        """The epochs from a date to another, both ``yyyymmdd`` and included; empty for the ends of the series.

        Raises
        ------
        BadOption
            If there are none.
        """
        days = [f"{epoch:%Y%m%d}" for epoch in self.epochs]
        inside = [place for place, day in enumerate(days) if (start or day) <= day <= (end or day)]
        if start and end and start > end:
            raise BadOption(f"The first date, {start}, is after the last one, {end}; swap them.")
        if not inside:
            raise BadOption(
                f"No epoch lies between {start or days[0]} and {end or days[-1]}; the series goes from {days[0]} to "
                f"{days[-1]}. Choose other dates."
            )
        return slice(inside[0], inside[-1] + 1)

    def tiles(self, n_epochs: int, budget_mb: float = BUDGET_MB) -> list[Tile]:
        """Rows and columns of pixels whose series can be worked on at once; their edges are those of chunks."""
        pixels = max(1, int(budget_mb * MEGABYTE / (n_epochs * FLOAT_BYTES * ARRAYS_AT_ONCE)))
        columns = even_blocks(self.grid.width, max(pixels // CHUNK_PIXELS, 1), CHUNK_PIXELS)
        widest = max(part.stop - part.start for part in columns)
        rows = even_blocks(self.grid.length, max(pixels // widest, 1), CHUNK_PIXELS)
        return list(product(rows, columns))

    def reader(self) -> SeriesReader:
        """The cube opened to read; use it in a ``with`` statement."""
        return SeriesReader(self)


class SeriesReader:
    """Reads the pixels of a series; use it in a ``with`` statement."""

    def __init__(self, source: SeriesSource) -> None:
        self.source = source
        self._reader = CubeReader(source.cube.path)

    def __enter__(self) -> SeriesReader:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._reader.close()

    def rows(self, rows: slice, epochs: slice, columns: slice = slice(None)) -> np.ndarray:
        """Displacement in mm, (n_epochs, rows, columns), NaN for missing."""
        return self.values(self.source.name, rows, epochs, columns)

    def image(self, epoch: int) -> np.ndarray:
        """Displacement of a date in mm, (length, width)."""
        everything = slice(0, self.source.grid.length)
        return np.asarray(self.values(self.source.name, everything, slice(epoch, epoch + 1))[0])

    def values(self, name: str, rows: slice, epochs: slice | None = None, columns: slice = slice(None)) -> np.ndarray:
        """Some of any variable in its usual unit: mm, mm/yr."""
        factor = self.source.cube.variables[name].to_usual
        return self._reader.read(name, rows, epochs, columns) * factor

    def mask(self, rows: slice, columns: slice = slice(None)) -> np.ndarray:
        """Which pixels are kept, bool (rows, columns); all if the cube has no mask."""
        if MASK not in self.source.cube.variables:
            shape = np.empty(self.source.grid.shape, bool)[rows, columns].shape
            return np.ones(shape, bool)
        return self._reader.read(MASK, rows, None, columns) == 1

    def each(self, epochs: slice, progress: Progress) -> Iterator[tuple[Tile, np.ndarray]]:
        """Yield tiles and their series, (n_epochs, rows, columns)."""
        for rows, columns in progress.steps(self.source.tiles(epochs.stop - epochs.start)):
            yield (rows, columns), self.rows(rows, epochs, columns)


def usable(cube: Cube, name: str) -> str:
    """A variable whose unit is understood.

    Raises
    ------
    BrokenInput
        If it is not.
    """
    if not np.isfinite(cube.variables[name].to_usual):
        raise BrokenInput(
            f"{cube.path}: the unit {cube.variables[name].units!r} of {name} is not understood. Correct the attribute "
            "'units', for example to mm."
        )
    return name


def velocity_of(cube: Cube) -> str:
    """Name of the velocity of a cube.

    Raises
    ------
    BrokenInput
        If it has none.
    """
    name = next((name for name in VELOCITIES if name in cube.variables), "")
    if not name:
        raise BrokenInput(f"{cube.path} has no velocity. Run 'Velocity from time series' on it, or export it again.")
    return usable(cube, name)


def line_of_sight(cube: Cube) -> np.ndarray:
    """East, north and up component of the unit vectors to the satellite, (3, length, width).

    Raises
    ------
    BrokenInput
        If the cube does not have them.
    """
    missing = [name for name in LINE_OF_SIGHT if name not in cube.variables]
    if missing:
        raise BrokenInput(
            f"{cube.path} has no {', '.join(missing)}, the direction to the satellite. Export the datacube again with "
            "the files of E, N and U in the folder GEOC."
        )
    vectors = np.stack([cube.read(name).astype(float) for name in LINE_OF_SIGHT])
    # Outside the swath LiCSAR has zeros.
    vectors[:, ~(np.abs(np.linalg.norm(vectors, axis=0) - 1) < UNIT_WITHIN)] = np.nan
    return vectors
