"""Rebuild a time series from some of its sources: a datacube of the reconstruction and of what it leaves out."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, NothingLeft
from ..core.grid import Grid
from ..core.pairs import DAYS_PER_YEAR
from ..core.progress import Progress
from ..cube.quantities import RECONSTRUCTION_QUANTITIES
from ..cube.reader import Cube
from ..cube.writer import CubeWriter
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ..unrest._comparison import learned_data_changed
from ._labels import WORDS
from .cube_import import METRES, Series, check_files, kept_pixels, read_blocks, read_map, read_series
from .file import Separation, common_attributes, on_grid
from .options import ReconstructionOptions
from .projection import Fit, fit_sources

STAGE = "reconstruct_timeseries"
KIND = "reconstruction"
MM = 1000.0
RIDGE = 1e-12


@dataclass(frozen=True)
class Parts:
    """What a reconstruction is made of.

    Attributes
    ----------
    grid
        Grid of the result.
    maps
        Maps of the chosen sources, NaN where unknown, (n_chosen, length, width).
    courses
        Their time courses in metres, NaN on dates that could not be fitted, (n_epochs, n_chosen).
    means
        Mean displacement of each date in metres, (n_epochs,).
    """

    grid: Grid
    maps: np.ndarray
    courses: np.ndarray
    means: np.ndarray

    def images(self, epochs: slice) -> np.ndarray:
        """Reconstructed displacement in metres, (n, length, width)."""
        return self.means[epochs, np.newaxis, np.newaxis] + np.tensordot(self.courses[epochs], self.maps, 1)

    def velocity(self, days: np.ndarray) -> np.ndarray:
        """Least-squares rate of the reconstruction in metres per year, (length, width)."""
        known = np.isfinite(self.means)
        years = days[known] / DAYS_PER_YEAR
        weights = (years - years.mean()) / ((years - years.mean()) ** 2).sum()
        return weights @ self.means[known] + np.tensordot(weights @ self.courses[known], self.maps, 1)


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
    check_files(sources, output, "reconstruction.nc")
    if run.is_up_to_date([cube, sources]):
        return
    separation = Separation.open(sources)
    chosen = chosen_sources(separation, options.keep)
    series = read_series(cube, separation.options, progress.part(0, 0.2))
    if not separation.grid.agrees_with(series.grid):
        raise BadOption(f"{sources} was not made from {cube}: the grids differ. Separate the sources of this cube.")
    fit = fit_sources(series.cumulative[:, separation.used], separation.sources)
    content = Cube.open(cube)
    if options.resolution == "cube":
        parts = refitted(content, separation, series, fit, chosen, progress.part(0.2, 0.5))
    else:
        parts = Parts(
            separation.grid,
            on_grid(separation.sources[chosen], separation.used).astype(float),
            fit.courses[:, chosen],
            fit.means,
        )
    _write(staging / output.name, content, separation, series, parts, chosen, options, progress.part(0.5, 1))
    progress.check()
    _describe(separation, series, parts, chosen, options, result)


def chosen_sources(separation: Separation, text: str) -> list[int]:
    """Indices of the sources that a text names by number or label; all for an empty text."""
    count = len(separation.sources)
    words = [word.strip().lower() for word in text.replace(";", ",").split(",") if word.strip()]
    if not words:
        return list(range(count))
    chosen: set[int] = set()
    for word in words:
        number = word.removeprefix("ic")
        if number.isdigit() and 1 <= int(number) <= count:
            chosen.add(int(number) - 1)
            continue
        labelled = [index for index, label in enumerate(separation.labels) if WORDS[label] == word]
        if not labelled:
            raise BadOption(
                f"There is no source {word!r} in {separation.path}. Choose from "
                f"{', '.join(f'{number} ({name})' for number, name in enumerate(separation.names, start=1))}."
            )
        chosen.update(labelled)
    return sorted(chosen)


def refitted(
    cube: Cube, separation: Separation, series: Series, fit: Fit, chosen: list[int], progress: Progress
) -> Parts:
    """Maps at the resolution of the datacube: all time courses fitted to each of its pixels by least squares.

    Missing values of a pixel are left out of its fit; a pixel with fewer values than twice the number of sources, or
    one that the mask of the separation rejects, has no map.
    """
    name = separation.options.displacement
    count = len(separation.sources)
    usable = np.isfinite(fit.courses).all(axis=1)
    kept = kept_pixels(cube) if separation.options.apply_mask and "mask" in cube.variables else None
    pixels = cube.grid.length * cube.grid.width
    normal = np.zeros((pixels, count, count))
    right = np.zeros((pixels, count))
    number = np.zeros(pixels)
    for epoch, image in _images(cube, name, series, progress):
        if not usable[epoch]:
            continue
        known = np.isfinite(image)
        course = fit.courses[epoch]
        normal += known[:, np.newaxis, np.newaxis] * np.outer(course, course)
        right += np.where(known, image - fit.means[epoch], 0.0)[:, np.newaxis] * course
        number += known
    enough = number >= 2 * count
    if kept is not None:
        enough &= kept.ravel()
    if not enough.any():
        raise NothingLeft(f"{cube.path}: no pixel has enough dates for a fit of {count} sources.")
    progress.check()
    maps = np.full((pixels, count), np.nan)
    scale = np.trace(normal[enough], axis1=1, axis2=2)[:, np.newaxis, np.newaxis]
    systems = normal[enough] + RIDGE * scale * np.eye(count)
    maps[enough] = np.linalg.solve(systems, right[enough, :, np.newaxis])[..., 0]
    images = maps.T.reshape(count, *cube.grid.shape)
    return Parts(cube.grid, images[chosen], fit.courses[:, chosen], fit.means)


def _images(cube: Cube, name: str, series: Series, progress: Progress) -> Iterator[tuple[int, np.ndarray]]:
    """Index into the dates of the series, and image in metres since its first date, flat, of each date that it has."""
    factor = METRES[cube.variables[name].units.strip()]
    position = {day: index for index, day in enumerate(series.epochs)}
    epoch, first = 0, None
    for block in read_blocks(cube, name, progress):
        for image in block:
            progress.check()
            index = position.get(cube.epochs[epoch])
            epoch += 1
            if index is not None:
                first = image if first is None else first
                yield index, factor * (image - first).ravel()


def _write(
    path: Path,
    cube: Cube,
    separation: Separation,
    series: Series,
    parts: Parts,
    chosen: list[int],
    options: ReconstructionOptions,
    progress: Progress,
) -> None:
    epochs = [day.strftime("%Y%m%d") for day in series.epochs]
    known = np.isfinite(parts.maps).all(axis=0)
    height = read_map(cube, "DEM") if options.resolution == "cube" and "DEM" in cube.variables else series.height
    with CubeWriter(path, parts.grid, epochs, options.compression) as file:
        for name in ("cum_reconstruction", "cum_residual"):
            file.declare(name, RECONSTRUCTION_QUANTITIES[name])
        for epoch, image in _observed(cube, separation, series, options, progress):
            rebuilt = parts.images(slice(epoch, epoch + 1))
            file.write("cum_reconstruction", (MM * rebuilt).astype(np.float32), slice(epoch, epoch + 1))
            residual = MM * (image.reshape(rebuilt.shape) - rebuilt)
            file.write("cum_residual", residual.astype(np.float32), slice(epoch, epoch + 1))
        progress.check()
        velocity = (MM * parts.velocity(series.days)).astype(np.float32)
        file.write_map("linear_velocity", velocity, RECONSTRUCTION_QUANTITIES["linear_velocity"])
        file.write_map("mask", known.astype(np.int8))
        if height is not None:
            file.write_map("DEM", height.astype(np.float32))
        file.set_attributes(
            {
                **common_attributes(
                    f"Displacement reconstructed from sources, {series.epochs[0]} to {series.epochs[-1]}",
                    "Displacement that the chosen sources explain, and the rest, in millimetres, positive towards the "
                    "satellite.",
                    parts.grid,
                    series.epochs,
                    cube.path,
                ),
                "kind": KIND,
                "sources_file": separation.path.name,
                "sources_used": ", ".join(separation.names[index] for index in chosen),
                "refitted": np.int32(options.resolution == "cube"),
                "reference_date": series.epochs[0].isoformat(),
                "reconstruction_options": json.dumps(options.to_dict()),
                **{key: cube.attributes[key] for key in ("ref_lon", "ref_lat") if key in cube.attributes},
            }
        )


def _observed(
    cube: Cube, separation: Separation, series: Series, options: ReconstructionOptions, progress: Progress
) -> Iterator[tuple[int, np.ndarray]]:
    """Index and displacement in metres since the first date of each date, at the resolution of the result."""
    if options.resolution == "cube":
        yield from _images(cube, separation.options.displacement, series, progress)
    else:
        yield from ((epoch, series.cumulative[epoch]) for epoch in progress.steps(range(len(series.epochs))))


def _describe(
    separation: Separation,
    series: Series,
    parts: Parts,
    chosen: list[int],
    options: ReconstructionOptions,
    result: StageResult,
) -> None:
    known = np.isfinite(parts.maps).all(axis=0)
    velocity = MM * parts.velocity(series.days)[known]
    names = ", ".join(separation.names[index] for index in chosen)
    result.say(
        f"Reconstructed {len(series.epochs)} dates from {len(chosen)} of {len(separation.sources)} sources: {names}."
    )
    result.say(
        f"{known.sum()} of {known.size} pixels at the resolution of the {options.resolution}; their velocity runs from "
        f"{velocity.min():.1f} to {velocity.max():.1f} mm/yr, positive towards the satellite."
    )
    result.counts = {"source_count": len(chosen), "pixel_count": int(known.sum()), "dates": len(series.epochs)}
    for warning in series.warnings:
        result.warn(warning)
    if not separation.options.compatible and learned_data_changed(separation, series):
        result.warn(f"The sources of {separation.path.name} were learned from other displacement than this datacube's.")
