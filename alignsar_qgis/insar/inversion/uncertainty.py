"""Stage 14: how far the velocity depends on single epochs, and how noisy neighbours are relative to each other."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from typing import TYPE_CHECKING

import numpy as np

from ..core.blocks import row_blocks
from ..core.errors import BrokenInput, MissingInput, NothingLeft
from ..core.pairs import DAYS_PER_YEAR, day_number
from ..core.progress import Progress
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store.raster import write_flat, write_vrt
from ..store.workspace import TimeSeries
from ._robust_velocity import LEAST_EPOCHS, random_pairs, robust_lines
from ._velocity_bootstrap import Bootstrap, spread
from .options import SpreadOptions

if TYPE_CHECKING:
    import h5py

STAGE = "estimate_uncertainty"
NEEDED = ("cum", "imdates", "gap")
LEAST_SHARE = 0.1
BATCH = 4096
ROBUST_BATCH = 256
BYTES_PER_SAMPLE = 16
DIRECTIONS = ((0, 1), (1, -1), (1, 0), (1, 1))

TITLES = {
    "vstd": ("Standard deviation of the velocity (mm/yr)", "uncertainty"),
    "bootvel": ("Velocity, median of the bootstrap (mm/yr, + towards satellite)", "velocity"),
    "stc": ("Spatio-temporal consistency (mm)", "residual"),
    "n_gap_merged": ("Gaps in the network, adjoining ones counted once", "count_bad"),
}
ROBUST_TITLES = {
    "vel2": ("Robust velocity (mm/yr, + towards satellite)", "velocity"),
    "intercept2": ("Displacement at the first epoch on the robust line (mm)", "displacement"),
}
SHOWN = ("vstd", "stc", *ROBUST_TITLES)


def estimate_uncertainty(run: StageRun[SpreadOptions]) -> None:
    """Estimate the uncertainty of the velocity and the consistency of the series.

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
    import h5py

    if not series.cum.is_file():
        raise MissingInput(f"{series.cum} is missing; run 'Invert network' (stage 13) first.")
    again = "Run 'Invert network' (stage 13) again."
    try:
        file = h5py.File(series.cum, "r")
    except OSError as err:
        raise BrokenInput(f"{series.cum} cannot be read as HDF5 ({err}). {again}") from err
    with file:
        missing = [name for name in NEEDED if name not in file]
        if missing:
            raise BrokenInput(f"{series.cum} lacks {', '.join(missing)}. {again}")
        if file["cum"].shape != (len(file["imdates"]), *series.grid.shape):
            raise BrokenInput(f"{series.cum} is not on the grid of {series.info / 'EQA.dem_par'}. {again}")
        yield file


def _estimate(series: TimeSeries, run: StageRun[SpreadOptions]) -> None:
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    length, width = series.grid.shape
    titles = {**TITLES, **ROBUST_TITLES} if options.ransac else TITLES
    rasters = {name: np.full((length, width), np.nan, np.float32) for name in titles}
    with _opened(series) as file:
        result.refer(series.grid, series.stored_reference(file))
        days = np.array([day_number(str(date)) for date in file["imdates"][()]])
        bootstrap = Bootstrap.draw(days, options.resamples)
        blocks = row_blocks(length, BYTES_PER_SAMPLE * len(days) * width, options.memory)
        usable = _solvable_everywhere(file, blocks, bootstrap, progress) if options.compatible else None
        n_observed = 0
        for rows in progress.steps(blocks):
            first, last = max(rows.start - 1, 0), min(rows.stop + 1, length)
            cube = file["cum"][:, first:last]
            inner = slice(rows.start - first, rows.stop - first)
            rasters["stc"][rows] = spatiotemporal_consistency(cube)[inner]
            pixels = cube[:, inner].reshape(len(days), -1)
            velocity = _bootstrapped(pixels, bootstrap, usable, progress)
            rasters["vstd"][rows], rasters["bootvel"][rows] = velocity.reshape(2, -1, width)
            if options.ransac:
                line = _robust(pixels, days, options.compatible, progress)
                rasters["vel2"][rows], rasters["intercept2"][rows] = line.reshape(2, -1, width)
            observed = np.isfinite(cube[:, inner]).any(axis=0)
            n_observed += int(observed.sum())
            merged = merged_gaps(file["gap"][:, rows], count_first=not options.compatible)
            rasters["n_gap_merged"][rows] = merged if options.compatible else np.where(observed, merged, np.nan)
    if not n_observed:
        raise NothingLeft(f"{series.cum} has no value at any pixel. Run 'Invert network' (stage 13) again.")
    for name, data in rasters.items():
        path = staging / "results" / name
        write_flat(path, data)
        header = write_vrt(path, series.grid, titles[name][0])
        if name in SHOWN:
            result.layers.append(Layer(header.relative_to(staging).as_posix(), *titles[name]))
    _say(rasters, n_observed, usable, result)


def _say(rasters: dict[str, np.ndarray], n_observed: int, usable: np.ndarray | None, result: StageResult) -> None:
    known = {name: data[np.isfinite(data)] for name, data in rasters.items()}
    deviation, consistency = known["vstd"], known["stc"]
    lost = n_observed - deviation.size
    result.counts.update(pixels=n_observed, pixels_without_vstd=lost)
    if deviation.size:
        result.say(
            f"Standard deviation of the velocity at {deviation.size} of {n_observed} pixels with data: "
            f"{np.median(deviation):.2f} mm/yr in the median."
        )
    if consistency.size:
        result.say(
            f"Spatio-temporal consistency at {consistency.size} pixels: {np.median(consistency):.2f} mm in the median."
        )
    if lost:
        result.warn(f"{lost} pixels have too few epochs for a standard deviation of the velocity and stay without one.")
    if "vel2" in known:
        _say_robust(known["vel2"], n_observed, result)
    if usable is not None and not usable.all():
        result.warn(f"As LiCSBAS does, {int((~usable).sum())} resamples that fail at any pixel were dropped for all.")


def _say_robust(velocity: np.ndarray, n_observed: int, result: StageResult) -> None:
    lost = n_observed - velocity.size
    result.counts["pixels_without_vel2"] = lost
    if velocity.size:
        result.say(
            f"Robust velocity at {velocity.size} of {n_observed} pixels with data: from {velocity.min():.1f} to "
            f"{velocity.max():.1f} mm/yr, {np.median(velocity):.1f} mm/yr in the median."
        )
    if lost:
        result.warn(f"{lost} pixels have fewer than {LEAST_EPOCHS} epochs and stay without a robust velocity.")


def _batches(pixels: np.ndarray, as_original: bool) -> Iterator[tuple[np.ndarray, np.ndarray]]:
    """Pixels with data in batches: their numbers, and their series; complete and incomplete ones apart."""
    finite = np.isfinite(pixels)
    complete = finite.all(axis=0)
    for members in (np.flatnonzero(complete), np.flatnonzero(finite.any(axis=0) & ~complete)):
        for start in range(0, members.size, BATCH):
            batch = members[start : start + BATCH]
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


def _solvable_everywhere(file: h5py.File, blocks: list[slice], bootstrap: Bootstrap, progress: Progress) -> np.ndarray:
    """Resamples that are singular at no pixel, bool (n_resamples,); the only ones that LiCSBAS uses."""
    solvable = np.ones(len(bootstrap.multiplicity), bool)
    for rows in blocks:
        for _, series in _batches(file["cum"][:, rows].reshape(len(bootstrap.days), -1), True):
            progress.check()
            solvable &= (bootstrap.determinant(np.isfinite(series).astype(np.float64)) != 0).all(axis=1)
    return solvable


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
