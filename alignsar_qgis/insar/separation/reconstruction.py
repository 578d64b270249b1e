"""Rebuild a time series from some of its sources: a datacube of the reconstruction and of what it leaves out."""

from __future__ import annotations

import json
from contextlib import ExitStack
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any, Protocol

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks
from ..core.errors import BadOption, NothingLeft
from ..core.grid import Grid
from ..core.pairs import DAYS_PER_YEAR
from ..core.progress import Progress
from ..cube.pieces import CubeReader
from ..cube.quantities import RECONSTRUCTION_QUANTITIES
from ..cube.reader import Cube
from ..cube.writer import CHUNK_EPOCHS, CHUNK_PIXELS, CubeWriter
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from .cube_import import METRES, MOST_AT_ONCE_MB, SEPARATION, Series, check_files, kept_pixels, read_series
from .file import Separation, common_attributes, on_grid
from .labels import WORDS
from .options import ReconstructionOptions
from .projection import fit_sources
from .run_store import learned_data_changed

KIND = "reconstruction"
MM = 1000.0
RIDGE = 1e-12
BYTES_PER_VALUE = 60
"""What reading, fitting and rebuilding a value takes."""


@dataclass(frozen=True)
class TimeCourses:
    """What a reconstruction is made of, apart from the maps.

    Attributes
    ----------
    all
        Time courses of all sources in metres, NaN on dates that could not be fitted, (n_epochs, n_sources).
    means
        Mean displacement of each date in metres, (n_epochs,).
    chosen
        Indices of the sources to keep.
    days
        Days since the first date, (n_epochs,).
    """

    all: np.ndarray
    means: np.ndarray
    chosen: list[int]
    days: np.ndarray

    def series(self, maps: np.ndarray) -> np.ndarray:
        """Reconstructed displacement in metres from the maps of all sources (n_sources, n_pixels), as (n_epochs, …)."""
        return self.means[:, np.newaxis] + self.all[:, self.chosen] @ maps[self.chosen]

    def velocity(self, maps: np.ndarray) -> np.ndarray:
        """Least-squares rate of the reconstruction in metres per year, (n_pixels,)."""
        known = np.isfinite(self.means)
        years = self.days[known] / DAYS_PER_YEAR
        weights = (years - years.mean()) / ((years - years.mean()) ** 2).sum()
        return weights @ self.means[known] + (weights @ self.all[known][:, self.chosen]) @ maps[self.chosen]

    def refitted(self, observed: np.ndarray) -> np.ndarray:
        """Maps of all sources by a least-squares fit of all time courses to each pixel, (n_sources, n_pixels).

        Missing values of a pixel are left out of its fit; a pixel with fewer values than twice the number of sources
        has no map.

        Parameters
        ----------
        observed
            Metres since the first date, NaN where missing, (n_epochs, n_pixels).
        """
        usable = np.isfinite(self.all).all(axis=1)
        courses, count = self.all[usable], self.all.shape[1]
        known = np.isfinite(observed[usable])
        products = (courses[:, :, np.newaxis] * courses[:, np.newaxis]).reshape(-1, count**2)
        normal = (known.T.astype(float) @ products).reshape(-1, count, count)
        right = np.where(known, observed[usable] - self.means[usable, np.newaxis], 0.0).T @ courses
        enough = known.sum(axis=0) >= 2 * count
        maps = np.full((count, observed.shape[1]), np.nan)
        if enough.any():
            scale = np.trace(normal[enough], axis1=1, axis2=2)[:, np.newaxis, np.newaxis]
            systems = normal[enough] + RIDGE * scale * np.eye(count)
            maps[:, enough] = np.linalg.solve(systems, right[enough, :, np.newaxis])[..., 0].T
        return maps


class Tiles(Protocol):
    """Where the pixels of a reconstruction come from, tile by tile."""

    @property
    def grid(self) -> Grid:
        """Grid of the result."""
        ...

    def observed(self, rows: slice, columns: slice) -> np.ndarray:
        """Displacement in metres since the first date, (n_epochs, n_pixels); the caller may change it."""
        ...

    def maps(self, observed: np.ndarray, rows: slice, columns: slice) -> np.ndarray:
        """Maps of all sources, NaN where unknown, (n_sources, n_pixels)."""
        ...

    def height(self) -> np.ndarray | None:
        """Terrain height in metres, (length, width); None if it is not known."""
        ...


@dataclass(frozen=True)
class TilesOfSources:
    """The pixels of the sources."""

    separation: Separation
    series: Series

    @property
    def grid(self) -> Grid:
        """Grid of the sources."""
        return self.separation.grid

    def observed(self, rows: slice, columns: slice) -> np.ndarray:
        """Displacement as it was read for the separation."""
        values = self.series.cumulative[:, rows, columns]
        return values.reshape(len(values), -1).copy()

    def maps(self, observed: np.ndarray, rows: slice, columns: slice) -> np.ndarray:
        """Maps of the file of sources."""
        maps = on_grid(self.separation.sources, self.separation.used)[:, rows, columns]
        return maps.reshape(len(maps), -1).astype(float)

    def height(self) -> np.ndarray | None:
        """Height at the resolution of the sources."""
        return self.series.height


class TilesOfCube:
    """The pixels of the datacube, to each of which the time courses are fitted; use it in a ``with`` statement.

    A pixel that the mask of the separation rejects has no map.
    """

    def __init__(self, cube: Cube, separation: Separation, series: Series, courses: TimeCourses) -> None:
        options = separation.options
        self._cube, self._courses, self._name = cube, courses, options.displacement
        self._factor = METRES[cube.variables[self._name].units.strip()]
        self._kept = kept_pixels(cube) if options.apply_mask and "mask" in cube.variables else None
        self._places = np.array([cube.epochs.index(day) for day in series.epochs])
        self._base = series.base
        self._reader = CubeReader(cube.path)

    def __enter__(self) -> TilesOfCube:
        return self

    def __exit__(self, *failure: object) -> None:
        self._reader.close()

    @property
    def grid(self) -> Grid:
        """Grid of the cube."""
        return self._cube.grid

    def observed(self, rows: slice, columns: slice) -> np.ndarray:
        """Displacement of the cube on the dates of the series."""
        count = len(self._cube.epochs)
        values = np.empty((count, rows.stop - rows.start, columns.stop - columns.start))
        for epochs in even_blocks(count, CHUNK_EPOCHS, CHUNK_EPOCHS):
            values[epochs] = self._reader.read(self._name, rows, epochs, columns)
        if len(self._places) < count:
            values = values[self._places]
        if self._base is not None:
            values -= values[self._base].copy()
        values *= self._factor
        return values.reshape(len(values), -1)

    def maps(self, observed: np.ndarray, rows: slice, columns: slice) -> np.ndarray:
        """Maps by a fit."""
        maps = self._courses.refitted(observed)
        if self._kept is not None:
            maps[:, ~self._kept[rows, columns].ravel()] = np.nan
        return maps

    def height(self) -> np.ndarray | None:
        """Height of the cube."""
        return self._cube.read("DEM") if "DEM" in self._cube.variables else None


def reconstruct_timeseries(run: StageRun[ReconstructionOptions]) -> None:
    """Write a datacube with the displacement that the chosen sources explain, and with the rest.

    The mean of each image, which the separation leaves aside, is put back, so the result has the reference of the
    datacube.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If a file or an option does not fit.
    """
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    cube, sources, output = run.inputs["datacube"], run.inputs["separation"], run.output
    check_files(cube, output, "reconstruction.nc")
    check_files(sources, output, "reconstruction.nc", SEPARATION)
    if run.is_up_to_date([cube, sources]):
        return
    separation = Separation.open(sources)
    chosen = chosen_sources(separation, options.keep)
    series = read_series(cube, replace(separation.options, memory=options.memory), progress.part(0, 0.2))
    if not separation.grid.agrees_with(series.grid):
        raise BadOption(f"{sources} was not made from {cube}: the grids differ. Separate the sources of this cube.")
    fit = fit_sources(series.at(separation.used, progress), separation.sources, progress)
    courses = TimeCourses(fit.courses, fit.means, chosen, series.days)
    with ExitStack() as opened:
        tiles: Tiles = TilesOfSources(separation, series)
        if options.resolution == "cube":
            tiles = opened.enter_context(TilesOfCube(Cube.open(cube), separation, series, courses))
        written = progress.part(0.2, 1)
        velocity = _write(staging / output.name, cube, tiles, courses, separation, series, options, written)
    _describe(separation, series, velocity, chosen, options, result)
    if not separation.options.compatible and learned_data_changed(separation, series, progress):
        result.warn(f"The sources of {separation.path.name} were learned from other displacement than this datacube's.")


def chosen_sources(separation: Separation, text: str) -> list[int]:
    """Indices of the sources that a text names by number or label; all for an empty text."""
    numbers = {str(number): number - 1 for number in range(1, len(separation.sources) + 1)}
    words = [word.strip().lower() for word in text.replace(";", ",").split(",") if word.strip()]
    if not words:
        return list(numbers.values())
    chosen: set[int] = set()
    for word in words:
        number = word.removeprefix("ic").lstrip("0")
        if number in numbers:
            chosen.add(numbers[number])
            continue
        labelled = [index for index, label in enumerate(separation.labels) if WORDS[label] == word]
        if not labelled:
            raise BadOption(
                f"There is no source {word[:40]!r} in {separation.path}. Choose from "
                f"{', '.join(f'{number} ({name})' for number, name in enumerate(separation.names, start=1))}."
            )
        chosen.update(labelled)
    return sorted(chosen)


def _write(
    path: Path,
    source: Path,
    tiles: Tiles,
    courses: TimeCourses,
    separation: Separation,
    series: Series,
    options: ReconstructionOptions,
    progress: Progress,
) -> np.ndarray:
    """Write the cube tile by tile; return the velocity in mm/yr, NaN where there is no map, (length, width)."""
    grid, epochs = tiles.grid, [day.strftime("%Y%m%d") for day in series.epochs]
    velocity = np.full(grid.shape, np.nan, np.float32)
    with CubeWriter(path, grid, epochs, options.compression) as file:
        for name in ("cum_reconstruction", "cum_residual"):
            file.declare(name, RECONSTRUCTION_QUANTITIES[name])
        for rows, columns in progress.steps(_tiles(grid, len(epochs), options)):
            observed = tiles.observed(rows, columns)
            maps = tiles.maps(observed, rows, columns)
            rebuilt = courses.series(maps)
            observed -= rebuilt
            for name, values in (("cum_reconstruction", rebuilt), ("cum_residual", observed)):
                images = (MM * values).astype(np.float32).reshape(-1, *velocity[rows, columns].shape)
                for some in progress.heeding(even_blocks(len(epochs), CHUNK_EPOCHS, CHUNK_EPOCHS)):
                    file.put(file.layout.compressed(name, images[some], some, rows, columns))
            velocity[rows, columns] = (MM * courses.velocity(maps)).reshape(velocity[rows, columns].shape)
        if not np.isfinite(velocity).any():
            count = courses.all.shape[1]
            raise NothingLeft(f"{source}: no pixel has enough dates for a fit of {count} sources.")
        file.write_map("linear_velocity", velocity, RECONSTRUCTION_QUANTITIES["linear_velocity"])
        file.write_map("mask", np.isfinite(velocity).astype(np.int8))
        height = tiles.height()
        if height is not None:
            file.write_map("DEM", height.astype(np.float32))
        file.set_attributes(_attributes(source, grid, courses, separation, series, options))
    return velocity


def _tiles(grid: Grid, n_epochs: int, options: ReconstructionOptions) -> list[tuple[slice, slice]]:
    """Rows and columns to work on at a time, within half of the memory budget and made of whole chunks."""
    pixels = int(min(options.memory / 2, MOST_AT_ONCE_MB) * MEGABYTE / (BYTES_PER_VALUE * n_epochs))
    rows = even_blocks(grid.length, CHUNK_PIXELS, CHUNK_PIXELS)
    columns = even_blocks(grid.width, max(1, pixels // min(CHUNK_PIXELS, grid.length)), CHUNK_PIXELS)
    return [(down, right) for down in rows for right in columns]


def _attributes(
    source: Path,
    grid: Grid,
    courses: TimeCourses,
    separation: Separation,
    series: Series,
    options: ReconstructionOptions,
) -> dict[str, Any]:
    of_cube = Cube.open(source).attributes
    return {
        **common_attributes(
            f"Displacement reconstructed from sources, {series.epochs[0]} to {series.epochs[-1]}",
            "Displacement that the chosen sources explain, and the rest, in millimetres, positive towards the "
            "satellite.",
            grid,
            series.epochs,
            source,
        ),
        "kind": KIND,
        "sources_file": separation.path.name,
        "sources_used": ", ".join(separation.names[index] for index in courses.chosen),
        "refitted": np.int32(options.resolution == "cube"),
        "reference_date": series.epochs[0].isoformat(),
        "reconstruction_options": json.dumps(options.affecting()),
        **{key: of_cube[key] for key in ("ref_lon", "ref_lat") if key in of_cube},
    }


def _describe(
    separation: Separation,
    series: Series,
    velocity: np.ndarray,
    chosen: list[int],
    options: ReconstructionOptions,
    result: StageResult,
) -> None:
    known = np.isfinite(velocity)
    names = ", ".join(separation.names[index] for index in chosen)
    result.say(
        f"Reconstructed {len(series.epochs)} dates from {len(chosen)} of {len(separation.sources)} sources: {names}."
    )
    result.say(
        f"{known.sum()} of {known.size} pixels at the resolution of the {options.resolution}; their velocity runs from "
        f"{np.nanmin(velocity):.1f} to {np.nanmax(velocity):.1f} mm/yr, positive towards the satellite."
    )
    result.counts = {"source_count": len(chosen), "pixel_count": int(known.sum()), "dates": len(series.epochs)}
    for warning in series.warnings:
        result.warn(warning)
