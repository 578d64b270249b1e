"""Stage 14: how far the velocity depends on single epochs, and how noisy neighbours are relative to each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from functools import partial
from typing import TYPE_CHECKING

import numpy as np

from ..core.algebra import single_threaded_algebra
from ..core.blocks import MEGABYTE, even_blocks, run_tasks, workers_within
from ..core.errors import BrokenInput, NothingLeft
from ..core.pairs import DAYS_PER_YEAR, day_number
from ..core.progress import Progress
from ..core.quantiles import median, quantiles
from ..core.text import translatable
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store.hdf5 import numbers_in, open_hdf5
from ..store.images import RasterFiles
from ..store.raster import write_vrt
from ..store.workspace import TimeSeries
from ._blocks import VELOCITY_STD
from ._robust_velocity import LEAST_EPOCHS, random_pairs, robust_lines
from ._row_blocks import RowBlocks
from ._velocity_bootstrap import Bootstrap, spread
from .options import SpreadOptions

if TYPE_CHECKING:
    import h5py

NEEDED = ("cum", "imdates", "gap")
LEAST_SHARE = 0.1
BATCH = 4096
ROBUST_BATCH = 256
LEAST_BLOCK_MB = 4
BATCH_COPIES_OF_SERIES, BATCH_COPIES_OF_RESAMPLES = 4, 10
BYTES_PER_SAMPLE, BYTES_PER_PIXEL = 10, 150
DIRECTIONS = ((0, 1), (1, -1), (1, 0), (1, 1))

TITLES = {
    "vstd": (translatable("Standard deviation of the velocity (mm/yr)"), "uncertainty"),
    "bootvel": ("Velocity, median of the bootstrap (mm/yr, + towards satellite)", "velocity"),
    "stc": (translatable("Spatio-temporal consistency (mm)"), "residual"),
    "n_gap_merged": ("Gaps in the network, adjoining ones counted once", "count_bad"),
}
ROBUST_TITLES = {
    "vel2": (translatable("Robust velocity (mm/yr, + towards satellite)"), "velocity"),
    "intercept2": (translatable("Displacement at the first epoch on the robust line (mm)"), "displacement"),
}
SHOWN = ("vstd", "stc", *ROBUST_TITLES)


def estimate_uncertainty(run: StageRun[SpreadOptions]) -> None:
    """Estimate the uncertainty of the velocity and the consistency of the series.

    ``vstd`` is that of the fit of stage 13 where it has weighed epochs, else from the bootstrap, as ``bootvel``.
    ``vstd``, ``bootvel``, ``stc`` and ``n_gap_merged`` are added to ``results/``, and ``vel2`` and ``intercept2`` if a
    robust velocity is wanted.

    Raises
    ------
    MissingInput, BrokenInput, NothingLeft
    """
    series = TimeSeries.open(run.output)
    with _opened(series):
        pass
    if run.is_up_to_date([series.cum]):
        return
    _estimate(series, run)


@contextmanager
def _opened(series: TimeSeries) -> Iterator[h5py.File]:
    with open_hdf5(series.cum, NEEDED) as file:
        if file["cum"].shape != (len(file["imdates"]), *series.grid.shape):
            raise BrokenInput(
                f"{series.cum} is not on the grid of {series.info / 'EQA.dem_par'}. "
                "Run 'Invert network' (stage 13) again."
            )
        yield file


def _estimate(series: TimeSeries, run: StageRun[SpreadOptions]) -> None:
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    length, width = series.grid.shape
    titles = {**TITLES, **ROBUST_TITLES} if options.ransac else TITLES
    paths = {name: staging / "results" / name for name in titles}
    with _opened(series) as file, RasterFiles(paths, length * width) as rasters, single_threaded_algebra():
        result.refer(series.grid, series.stored_reference(file))
        days = np.array([day_number(str(date)) for date in file["imdates"][()]])
        bootstrap = Bootstrap.draw(days, options.resamples)
        workers, blocks = _blocks(file, options)
        rows = RowBlocks(file, blocks)
        usable = None
        if options.compatible:
            usable = _solvable_everywhere(rows, bootstrap, workers, progress.part(0, 0.2))
        estimate = _Estimate(rows, bootstrap, options, progress, usable)
        n_observed = 0
        from_motion = None if options.compatible else numbers_in(file, VELOCITY_STD, series.grid.shape)
        part = progress.part(0.2, 0.95)
        for _, (first, found, observed) in run_tasks(estimate, range(len(blocks)), workers, part, portable=True):
            if from_motion is not None:
                own = from_motion[first : first + found["vstd"].size // width].ravel()  # noqa: E203
                found["vstd"] = np.where(np.isfinite(own), own, found["vstd"])
            for name, data in found.items():
                rasters.put(name, first * width, data)
            n_observed += observed
        if not n_observed:
            raise NothingLeft(f"{series.cum} has no value at any pixel. Run 'Invert network' (stage 13) again.")
        _say(rasters, n_observed, usable, result)
    for name, path in paths.items():
        header = write_vrt(path, series.grid, titles[name][0])
        if name in SHOWN:
            title, style = titles[name]
            shown = series.observation.titled(title)
            result.layers.append(Layer(header.relative_to(staging).as_posix(), shown, style))


def _blocks(file: h5py.File, options: SpreadOptions) -> tuple[int, list[slice]]:
    """Number of threads and row blocks, so that all that is in work fits the budget.

    Blocks begin where chunks of the file do, as long as these are not too large, so that each one is read once.
    """
    n_epochs, length, width = file["cum"].shape
    batch = BATCH * 8 * (BATCH_COPIES_OF_SERIES * n_epochs + BATCH_COPIES_OF_RESAMPLES * options.resamples)
    bytes_per_row = (BYTES_PER_SAMPLE * n_epochs + BYTES_PER_PIXEL) * width
    workers = workers_within(options.workers, batch + 3 * bytes_per_row, options.memory)
    block = max(options.memory * MEGABYTE / (workers + 2) - batch, LEAST_BLOCK_MB * MEGABYTE)
    rows = int(block // bytes_per_row) - 2
    chunk_rows = file["cum"].chunks[1] if file["cum"].chunks else 1
    return workers, even_blocks(length, max(1, rows), chunk_rows if chunk_rows <= rows else 1)


@dataclass(frozen=True)
class _Estimate:
    """The estimates of a row block; a portable kernel.

    Attributes
    ----------
    rows
        Gives the blocks.
    bootstrap, options
        How to estimate.
    progress
        Asked whether to go on.
    usable
        Resamples that count, bool (n_resamples,); None for all that each pixel allows.
    """

    rows: RowBlocks
    bootstrap: Bootstrap
    options: SpreadOptions
    progress: Progress
    usable: np.ndarray | None

    def __call__(self, index: int) -> tuple[int, dict[str, np.ndarray], int]:
        """First row of a block, rasters of its rows by name, flat, and the number of pixels with data."""
        block = self.rows[index]
        found = {"stc": spatiotemporal_consistency(block.cube)[block.inner].ravel()}
        self.progress.check()
        pixels = block.pixels
        found["vstd"], found["bootvel"] = _bootstrapped(pixels, self.bootstrap, self.usable, self.progress)
        if self.options.ransac:
            days = self.bootstrap.days
            found["vel2"], found["intercept2"] = _robust(pixels, days, self.options.compatible, self.progress)
        observed = np.isfinite(pixels).any(axis=0)
        merged = merged_gaps(block.gaps, count_first=not self.options.compatible).ravel()
        found["n_gap_merged"] = merged if self.options.compatible else np.where(observed, merged, np.nan)
        return block.first, found, int(observed.sum())


def _solvable_everywhere(rows: RowBlocks, bootstrap: Bootstrap, workers: int, progress: Progress) -> np.ndarray:
    """Resamples that are singular at no pixel, bool (n_resamples,); the only ones that LiCSBAS uses."""
    kernel = partial(_solvable, rows, bootstrap, progress)
    found = [solvable for _, solvable in run_tasks(kernel, range(len(rows)), workers, progress, portable=True)]
    return np.logical_and.reduce(found)


def _solvable(rows: RowBlocks, bootstrap: Bootstrap, progress: Progress, index: int) -> np.ndarray:
    """Resamples that are singular at no pixel of a row block, bool (n_resamples,)."""
    solvable = np.ones(len(bootstrap.multiplicity), bool)
    for _, series in _batches(rows[index].pixels, True):
        progress.check()
        solvable &= (bootstrap.determinant(np.isfinite(series).astype(np.float64)) != 0).all(axis=1)
    return solvable


def _say(rasters: RasterFiles, n_observed: int, usable: np.ndarray | None, result: StageResult) -> None:
    known = {name: _number(rasters, name) for name in rasters.paths}
    lost = n_observed - known["vstd"]
    result.counts.update(pixels=n_observed, pixels_without_vstd=lost)
    if known["vstd"]:
        result.say(
            f"Standard deviation of the velocity at {known['vstd']} of {n_observed} pixels with data: "
            f"{median(lambda: rasters.pieces('vstd')):.2f} mm/yr in the median."
        )
    if known["stc"]:
        result.say(
            f"Spatio-temporal consistency at {known['stc']} pixels: {median(lambda: rasters.pieces('stc')):.2f} mm in "
            "the median."
        )
    if lost:
        result.warn(f"{lost} pixels have too few epochs for a standard deviation of the velocity and stay without one.")
    if "vel2" in known:
        _say_robust(rasters, known["vel2"], n_observed, result)
    if usable is not None and not usable.all():
        result.warn(f"As LiCSBAS does, {int((~usable).sum())} resamples that fail at any pixel were dropped for all.")


def _number(rasters: RasterFiles, name: str) -> int:
    return sum(int(np.isfinite(piece).sum()) for piece in rasters.pieces(name))


def _say_robust(rasters: RasterFiles, known: int, n_observed: int, result: StageResult) -> None:
    lost = n_observed - known
    result.counts["pixels_without_vel2"] = lost
    if known:
        low, middle, high = quantiles(lambda: rasters.pieces("vel2"), [0, 0.5, 1])
        result.say(
            f"Robust velocity at {known} of {n_observed} pixels with data: from {low:.1f} to {high:.1f} mm/yr, "
            f"{middle:.1f} mm/yr in the median."
        )
    if lost:
        result.warn(f"{lost} pixels have fewer than {LEAST_EPOCHS} epochs and stay without a robust velocity.")


def _batches(pixels: np.ndarray, as_original: bool) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Pixels with data in batches: their numbers, and their series; complete and incomplete ones apart."""
    finite = np.isfinite(pixels)
    complete = finite.all(axis=0)
    for members in (np.flatnonzero(complete), np.flatnonzero(finite.any(axis=0) & ~complete)):
        for start in range(0, members.size, BATCH):
            batch = members[start : start + BATCH]  # noqa: E203
            series = pixels.take(batch, axis=1)
            if as_original:
                series[0] = np.nan_to_num(series[0])
            yield batch, series


def _bootstrapped(
    pixels: np.ndarray, bootstrap: Bootstrap, usable: np.ndarray | None, progress: Progress
) -> np.ndarray:
    """Standard deviation and median of the velocity, (2, n_pixels), from series of shape (n_epochs, n_pixels)."""
    n_resamples = len(bootstrap.multiplicity)
    least = max(1, int(LEAST_SHARE * n_resamples)) if usable is None else 1
    found = np.full((2, pixels.shape[1]), np.nan)
    for batch, series in _batches(pixels, usable is not None):
        progress.check()
        velocities = bootstrap.velocities(series)
        if usable is not None:
            velocities[~usable] = np.nan
        found[:, batch] = spread(velocities, least)
    return found


def _robust(pixels: np.ndarray, days: np.ndarray, as_original: bool, progress: Progress) -> np.ndarray:
    """Velocity and intercept of the robust lines, (2, n_pixels), from series of shape (n_epochs, n_pixels)."""
    years, draws = (days - days[0]) / DAYS_PER_YEAR, random_pairs()
    found = np.full((2, pixels.shape[1]), np.nan)
    for batch, series in _batches(pixels, as_original):
        for start in range(0, batch.size, ROBUST_BATCH):
            progress.check()
            part = slice(start, start + ROBUST_BATCH)
            found[:, batch[part]] = robust_lines(series[:, part], years, draws)
    return found


def spatiotemporal_consistency(cube: np.ndarray) -> np.ndarray:
    """Smallest RMS of the double differences between a pixel and its eight neighbours, mm, (length, width).

    Double differences are taken in space and between consecutive epochs (Hanssen et al., 2008; Morishita et al.,
    2020, doi:10.3390/rs12030424). NaN where no neighbour has two consecutive epochs in common with the pixel, or only
    neighbours with the very same series have.

    Parameters
    ----------
    cube
        Displacement in mm, (n_epochs, length, width), NaN where not observed.
    """
    _, length, width = cube.shape
    sides = [_neighbours(length, width, *step) for step in DIRECTIONS]
    sums = [np.zeros(cube[0][here].shape) for here, _ in sides]
    numbers = [np.zeros(cube[0][here].shape, np.int32) for here, _ in sides]
    for earlier, later in zip(cube, cube[1:]):
        increment = later.astype(np.float64) - earlier
        known = np.isfinite(increment)
        increment[~known] = 0.0
        for (here, there), squares, number in zip(sides, sums, numbers):
            both = known[here] & known[there]
            squares += (increment[there] - increment[here]) ** 2 * both
            number += both
    smallest = np.full((length, width), np.inf)
    for (here, there), squares, number in zip(sides, sums, numbers):
        rms = np.sqrt(squares / np.maximum(number, 1))
        rms[rms == 0] = np.inf
        for side in (here, there):
            smallest[side] = np.minimum(smallest[side], rms)
    return np.where(np.isfinite(smallest), smallest, np.nan)


def _neighbours(length: int, width: int, down: int, right: int) -> tuple[tuple[slice, slice], tuple[slice, slice]]:
    """Windows of the pixels that have a neighbour in a direction, and of these neighbours."""
    left, gain = max(-right, 0), max(right, 0)
    here = slice(0, length - down), slice(left, width - gain)
    return here, (slice(down, length), slice(left + right, width - gain + right))


def merged_gaps(gaps: np.ndarray, count_first: bool = True) -> np.ndarray:
    """Number of runs of gaps along time, (length, width).

    Parameters
    ----------
    gaps
        1 where no pair spans an interval, (n_epochs - 1, length, width).
    count_first
        Whether a run that begins with the first interval counts.
    """
    begins = (gaps[1:] == 1) & (gaps[:-1] == 0)
    first = (gaps[0] == 1) if count_first else 0
    return begins.sum(axis=0) + first
