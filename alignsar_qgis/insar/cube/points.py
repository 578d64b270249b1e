"""The pixels of a datacube as points, each with its velocity and its displacement on every date.

The columns are those that viewers of persistent scatterers know: ``velocity``, ``v_stdev`` and one column ``Dyyyymmdd``
per date, with names that also fit a shapefile.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass

import numpy as np

from ..core.errors import BadOption, BrokenInput, NothingLeft
from ..core.grid import Grid
from ..core.options import OptionalExtent, StageOptions, option
from ..core.progress import Progress
from .pieces import CubeReader
from .reader import Cube

FILTERED, PLAIN = "filtered", "unfiltered"
SERIES = {
    FILTERED: ("cum_reconstruction", "cum_displacement_filtered", "cum_displacement"),
    PLAIN: ("cum_displacement",),
}
"""Series of a cube by choice, the first that it has."""
CODE, LONGITUDE, LATITUDE = "code", "longitude", "latitude"
MAPS = {
    "height": "DEM",
    "coherence": "mean_coherence",
    "velocity": "linear_velocity",
    "v_stdev": "linear_velocity_std",
}
"""Columns, and the variables of a cube that they come from; a column stays empty where a cube lacks one."""
MASK = "mask"
DECIMALS = {"height": 1}
_USUAL_DECIMALS = 3
_PIECE_ROWS, _PIECE_BYTES = 64, 2**27


@dataclass(frozen=True)
class PointOptions(StageOptions):
    """Pixels as points."""

    displacement: str = option(
        FILTERED,
        "Displacement",
        "Which series becomes the columns of dates, in mm, positive towards the satellite.",
        choices={FILTERED: "Filtered, if there is any", PLAIN: "As inverted"},
        advanced=False,
    )
    extent: OptionalExtent = option(
        None,
        "Area to keep",
        "Keep the pixels with their centre in this box. Empty: everything.",
        advanced=False,
    )
    every: int = option(
        1,
        "Keep every n-th pixel",
        "2 keeps every second pixel in both directions, a quarter of all. Viewers become slow with hundreds of "
        "thousands of points.",
        minimum=1,
        maximum=1000,
        advanced=False,
    )
    complete: bool = option(
        False,
        "Only complete series",
        "Leave out pixels without a value on some date. PS Time Series Viewer cannot plot these.",
        advanced=False,
    )


@dataclass(frozen=True)
class PointBlock:
    """Some points.

    Attributes
    ----------
    rows, columns
        Their pixels, counted from 0 in the north-west, (n,).
    longitude, latitude
        Of the pixel centres, in degrees, (n,).
    maps
        Values of `MAPS` by column, float64 (n,), NaN for missing.
    series
        Displacement in mm, positive towards the satellite, float64 (n, n_epochs), NaN for missing.
    """

    rows: np.ndarray
    columns: np.ndarray
    longitude: np.ndarray
    latitude: np.ndarray
    maps: dict[str, np.ndarray]
    series: np.ndarray

    def table(self) -> Iterator[list[str | float | None]]:
        """The points as rows of `column_names`, None for missing, rounded to what the data can resolve."""
        numbers = np.column_stack(
            [
                self.longitude,
                self.latitude,
                *(values.round(DECIMALS.get(name, _USUAL_DECIMALS)) for name, values in self.maps.items()),
                self.series.round(_USUAL_DECIMALS),
            ]
        )
        gaps = ~np.isfinite(numbers).all(axis=1)
        for row, column, has_gaps, values in zip(self.rows, self.columns, gaps, numbers.tolist()):
            known = [value if value == value else None for value in values] if has_gaps else values
            yield [f"R{row:04d}C{column:04d}", *known]


def column_names(cube: Cube) -> list[str]:
    """Names of the columns: the pixel, its place, `MAPS`, and ``Dyyyymmdd`` of every epoch."""
    return [CODE, LONGITUDE, LATITUDE, *MAPS, *(f"D{day:%Y%m%d}" for day in cube.epochs)]


def series_of(cube: Cube, choice: str) -> str:
    """The variable that a choice of displacement means.

    Raises
    ------
    BadOption, BrokenInput
        If the cube has none such, or it is in a unit that is no length.
    """
    name = next((name for name in SERIES[choice] if name in cube.variables and cube.variables[name].is_series), None)
    if name is None:
        raise BadOption(
            f"{cube.path} has none of {', '.join(SERIES[choice])} over time. Choose a datacube with displacement."
        )
    if not np.isfinite(cube.variables[name].to_usual):
        raise BrokenInput(f"{cube.path}: {name} is in {cube.variables[name].units!r}, which is no length.")
    return name


def points_of(cube: Cube, options: PointOptions, progress: Progress) -> Iterator[PointBlock]:
    """The pixels inside the mask and the area that have displacement on some date, from north to south.

    Raises
    ------
    BadOption, BrokenInput
        As `series_of`.
    NothingLeft
        If there is no such pixel.
    """
    series = series_of(cube, options.displacement)
    rows, columns = _kept(cube.grid, options)
    piece = min(_PIECE_ROWS, max(1, _PIECE_BYTES // (8 * len(cube.epochs) * cube.grid.width)))
    starts = range(int(rows[0]) // piece * piece, int(rows[-1]) + 1, piece)
    count = 0
    with CubeReader(cube.path) as reader:
        for start in progress.steps(starts):
            wanted = rows[(rows >= start) & (rows < start + piece)]
            if not wanted.size:
                continue
            block = _block(cube, reader, series, wanted, columns, options.complete)
            count += len(block.rows)
            yield block
    if not count:
        raise NothingLeft(
            f"{cube.path} has no pixel with displacement inside the mask and the area. Take a larger area, a smaller n "
            "or a looser mask (stage 15)."
        )


def _kept(grid: Grid, options: PointOptions) -> tuple[np.ndarray, np.ndarray]:
    """Rows and columns in the area, thinned out."""
    rows, columns = np.arange(grid.length), np.arange(grid.width)
    if options.extent is not None:
        west, east, south, north = options.extent
        rows = rows[(grid.lat >= south) & (grid.lat <= north)]
        columns = columns[(grid.lon >= west) & (grid.lon <= east)]
    if not rows.size or not columns.size:
        raise BadOption("The area holds no pixel centre of the datacube. Take another one, or none.")
    return rows[:: options.every], columns[:: options.every]


def _block(
    cube: Cube, reader: CubeReader, series: str, rows: np.ndarray, columns: np.ndarray, complete: bool
) -> PointBlock:
    whole = slice(int(rows[0]), int(rows[-1]) + 1)
    place = np.ix_(rows - rows[0], columns)

    def read(name: str) -> np.ndarray:
        values: np.ndarray = reader.read(name, whole)[place]
        return values * cube.variables[name].to_usual

    everywhere = slice(0, len(cube.epochs))
    values = reader.read(series, whole, everywhere)[:, place[0], place[1]] * cube.variables[series].to_usual
    known = np.isfinite(values)
    kept = known.all(axis=0) if complete else known.any(axis=0)
    if MASK in cube.variables:
        kept &= reader.read(MASK, whole)[place] == 1
    empty = np.full(kept.shape, np.nan)
    maps = {
        column: (read(name) if name in cube.variables and cube.variables[name].is_map else empty)[kept]
        for column, name in MAPS.items()
    }
    at_rows, at_columns = (index[kept] for index in np.meshgrid(rows, columns, indexing="ij"))
    return PointBlock(at_rows, at_columns, cube.grid.lon[at_columns], cube.grid.lat[at_rows], maps, values[:, kept].T)
