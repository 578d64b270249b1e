"""Stage 16: separate noise that is smooth in space but not in time from the time series, and refer it anew.

Before the filter, ramps, trends with height, a known deformation and the effect of DEM errors can be removed. Method
of Morishita et al. (2020), LiCSBAS, https://doi.org/10.3390/rs12030424, section 2.5.

Cubes are displacements in mm, positive towards the satellite, float32 (n_epochs, length, width).
"""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Optional

import numpy as np

from ..core.blocks import run_tasks
from ..core.errors import NothingLeft
from ..core.grid import Window
from ..core.pairs import DAYS_PER_YEAR
from ..core.progress import Progress
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ..store.workspace import TimeSeries
from . import _filter_output as filter_output
from ._filter_setting import Setting, open_hdf5, prepare, surface_of
from ._lowpass import SpatialLowpass, interpolated_linearly, temporal_lowpass, temporal_weights
from ._ramps import Surface
from ._trends import least_squares
from .options import FilterOptions

RAMPS = {"1": "a plane", "bl": "a bilinear surface", "2": "a quadratic surface"}


def filter_timeseries(run: StageRun[FilterOptions]) -> None:
    """Write the filtered time series ``cum_filt.h5`` and its velocity.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If the inputs are incomplete or do not fit the options or each other.
    NothingLeft
        If no pixel inside the mask has data.
    """
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    series = TimeSeries.open(run.output)
    setting = prepare(series, options)
    surface = surface_of(setting)
    names = ("mask", "n_gap", "hgt", "U", "vstd", "stc")
    texts = ("13parameters.txt", "EQA.dem_par", "slc.mli.par")
    inputs = [series.cum, *(series.results / name for name in names), *(series.info / name for name in texts)]
    if run.is_up_to_date(inputs):
        return
    with open_hdf5(series.cum) as source:
        cube = setting.empty_cube()
        source["cum"].read_direct(cube)
        if surface:
            remove_surface(cube, surface, setting, result, progress.part(0.05, 0.15))
        if options.model:
            add_model(cube, options.model, -1)
        dem_error = None
        if options.remove_dem_error:
            dem_error = remove_dem_error(cube, source["bperp"][:], setting, result, progress.part(0.15, 0.2))
        low = low_in_time(cube, setting, progress.part(0.2, 0.35))
        draw = filter_output.epoch_drawer(staging, setting) if options.pictures else None
        filtered, squares, counts = filter_epochs(cube, low, setting, result, progress.part(0.35, 0.7), draw)
        rms = scatter(squares, counts, setting, result)
        reference = refer(filtered, cube, rms, setting, result)
        velocity, intercept = linear_trend(filtered, setting, result, progress.part(0.7, 0.8))
        products = filter_output.Products(filtered, velocity, intercept, rms, dem_error, reference)
        filter_output.write(staging, setting, products, source, result, progress.part(0.8, 1.0))


def remove_surface(
    cube: np.ndarray, surface: Surface, setting: Setting, result: StageResult, progress: Progress
) -> None:
    """Subtract ramp and trend with height from every epoch of a cube."""

    def kernel(index: int) -> bool:
        had_data = np.isfinite(cube[index]).any()
        fit = surface.fitted(cube[index])
        cube[index] -= fit
        return bool(had_data and np.isnan(fit).all())

    had_data = setting.mask & np.isfinite(cube).any(axis=0)
    epochs = range(len(cube))
    lost_epochs = sum(failed for _, failed in run_tasks(kernel, epochs, setting.workers, progress))
    lost_pixels = int((had_data & ~np.isfinite(cube).any(axis=0)).sum())
    names = [RAMPS[setting.options.deramp]] if setting.options.deramp else []
    names += ["a trend with height"] if setting.options.remove_height_trend else []
    result.say(f"Removed {' and '.join(names)} from every epoch, fitted to {surface.n_pixels} pixels.")
    if lost_epochs:
        result.warn(f"{lost_epochs} epochs have too few samples to fit a surface to and are lost.")
    elif lost_pixels:
        result.warn(f"{lost_pixels} pixels have no height, so no trend could be removed, and are lost.")


def add_model(cube: np.ndarray, path: Path, sign: int) -> None:
    """Add the deformation model times a sign to every epoch of a cube."""
    with open_hdf5(path) as file:
        for index in range(len(cube)):
            cube[index] += sign * file["cum_model"][index]


def remove_dem_error(
    cube: np.ndarray, baselines_m: np.ndarray, setting: Setting, result: StageResult, progress: Progress
) -> np.ndarray:
    """Subtract what is proportional to the perpendicular baseline, fitted per pixel together with a linear trend.

    Returns
    -------
    Displacement in mm per metre of baseline, float32 (length, width), NaN where it cannot be estimated.
    """
    years = setting.years
    design = np.stack([np.ones_like(years), years, baselines_m.astype(float)], axis=1)
    factor = np.empty(setting.mask.shape, np.float32)
    had_data = np.zeros(setting.mask.shape, bool)

    def kernel(rows: slice) -> None:
        data = cube[:, rows].reshape(len(years), -1).astype(float)
        share = least_squares(design, data)[2]
        if setting.options.compatible:
            share[np.isnan(data[0]) | ~setting.mask[rows].ravel()] = np.nan
        had_data[rows] = np.isfinite(data).any(axis=0).reshape(had_data[rows].shape)
        factor[rows] = share.reshape(factor[rows].shape)
        cube[:, rows] -= (design[:, 2:] * share).reshape(cube[:, rows].shape)

    for _ in run_tasks(kernel, setting.row_tasks(), setting.workers, progress):
        pass
    inside = factor[setting.mask & np.isfinite(factor)]
    lost = int((had_data & setting.mask & np.isnan(factor)).sum())
    result.say(f"Removed the effect of DEM errors of {inside.size} pixels inside the mask.")
    if lost:
        result.warn(f"{lost} pixels inside the mask have too few epochs to estimate a DEM error and are lost.")
    return factor


def low_in_time(cube: np.ndarray, setting: Setting, progress: Progress) -> Optional[np.ndarray]:
    """Temporal low-pass of a cube; None where the options need none."""
    options = setting.options
    needed = options.spatial_width > 0 or options.interpolate_nans
    if options.no_filter or not needed or setting.sigma_years == 0:
        return None
    weights = temporal_weights(setting.years, setting.sigma_years, options.compatible)
    low = setting.empty_cube()

    def kernel(rows: slice) -> None:
        data = cube[:, rows]
        low[:, rows] = temporal_lowpass(data.reshape(len(weights), -1).astype(float), weights).reshape(data.shape)

    for _ in run_tasks(kernel, setting.row_tasks(), setting.workers, progress):
        pass
    return low


def filter_epochs(
    cube: np.ndarray,
    low: Optional[np.ndarray],
    setting: Setting,
    result: StageResult,
    progress: Progress,
    draw: Optional[Callable[[int, np.ndarray, np.ndarray], None]] = None,
) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
    """Subtract from every epoch what is smooth in space of its difference to the temporal low-pass.

    Parameters
    ----------
    low
        Temporal low-pass of the cube, or None for none; it is overwritten by the result.
    draw
        Called with the index of an epoch and its images before and after the filter.

    Returns
    -------
    filtered
        Cube.
    squares, counts
        Sum over the finite epochs of the squared deviation from the median of the epoch, mm², and their number,
        (length, width).
    """
    options, mask = setting.options, setting.mask
    filtering = not options.no_filter and options.spatial_width > 0
    filling = not options.no_filter and options.interpolate_nans
    filtered = setting.empty_cube() if low is None else low
    usual = mask & np.isfinite(cube[-1])
    smoothing = SpatialLowpass(setting.sigma_x, setting.sigma_y, usual) if filtering else None

    def kernel(index: int) -> tuple[np.ndarray, int]:
        image, slow = cube[index], None if low is None else low[index].copy()
        clean = image
        if smoothing:
            fast = image if slow is None else image - slow
            clean = image - smoothing(np.where(mask, fast, np.nan))
        n_filled = 0
        if filling:
            clean, n_filled = _filled(clean, slow, setting)
        filtered[index] = clean
        finite = clean[np.isfinite(clean)]
        median = np.median(finite) if finite.size else np.nan
        return (clean.astype(float) - median) ** 2, n_filled

    squares, counts = np.zeros(mask.shape), np.zeros(mask.shape, int)
    removed, n_filled = 0.0, 0
    for index, (deviation, n_new) in run_tasks(kernel, range(len(cube)), setting.workers, progress):
        known = np.isfinite(cube[index]) & np.isfinite(deviation)
        squares[known] += deviation[known]
        counts += known
        n_filled += n_new
        difference = (cube[index] - filtered[index])[known & mask].astype(float)
        removed += float(difference @ difference)
        if draw:
            draw(index, cube[index], filtered[index])
    _tell_filter(result, setting, filtering, np.sqrt(removed / max(int(counts[mask].sum()), 1)))
    if filling:
        result.counts["filled_samples"] = n_filled
        result.say(f"Filled {n_filled} missing samples inside the mask.")
    return filtered, squares, counts


def _filled(image: np.ndarray, slow: Optional[np.ndarray], setting: Setting) -> tuple[np.ndarray, int]:
    """Image with its missing samples inside the mask filled, and how many were."""
    mask, compatible = setting.mask, setting.options.compatible
    if slow is None:
        filled = interpolated_linearly(image, mask)
    else:
        filled = np.where(mask & np.isnan(image), np.nan_to_num(slow) if compatible else slow, image)
    number = int((np.isfinite(filled) & np.isnan(image)).sum())
    return np.where(mask, filled, np.nan) if compatible else filled, number


def _tell_filter(result: StageResult, setting: Setting, filtering: bool, removed_rms: float) -> None:
    if not filtering:
        result.say("The time series was not filtered.")
        return
    result.counts["removed_rms_mm"] = float(removed_rms)
    result.say(
        f"Filtered {len(setting.epochs)} epochs with a Gaussian of {setting.options.spatial_width:g} km "
        f"({setting.sigma_x:.1f} x {setting.sigma_y:.1f} pixels) in space and "
        f"{setting.sigma_years * DAYS_PER_YEAR:.0f} days in time; removed {removed_rms:.2f} mm (RMS) "
        f"from {int(setting.mask.sum())} pixels inside the mask."
    )


def scatter(squares: np.ndarray, counts: np.ndarray, setting: Setting, result: StageResult) -> np.ndarray:
    """RMS about the medians of the images in mm, at the pixels that can become the reference, else NaN; float32.

    These are the pixels inside the mask with the fewest gaps, and of these the ones with data at most epochs.
    """
    series, n_epochs = setting.series, len(setting.epochs)
    with_data = setting.mask & (counts > 0)
    if not with_data.any():
        raise NothingLeft(
            f"No pixel inside the mask has displacements in {series.cum}. Relax the noise mask (stage 15) or ignore it."
        )
    gaps = series.read("n_gap")
    candidates = with_data & (gaps == np.nanmin(gaps))
    if not candidates.any():
        result.warn("No pixel inside the mask has as few gaps as others outside; the reference pixel has more.")
        candidates = with_data
    most = counts[candidates].max()
    if most < n_epochs:
        result.warn(f"No candidate for the reference pixel has all {n_epochs} epochs; the best has {most}.")
    candidates = candidates & (counts == most)
    return np.where(candidates, np.sqrt(squares / np.maximum(counts, 1)), np.nan).astype(np.float32)


def refer(filtered: np.ndarray, cube: np.ndarray, rms: np.ndarray, setting: Setting, result: StageResult) -> Window:
    """Subtract the series of the pixel of least scatter from the filtered cube, after the model was put back.

    With ``compatible``, subtract the series before the filter and without the model, as LiCSBAS does; the filtered
    reference is then not zero.
    """
    options = setting.options
    y, x = (int(position) for position in np.unravel_index(np.nanargmin(rms), rms.shape))
    before = cube[:, y, x].copy()
    if options.model:
        add_model(filtered, options.model, 1)
    series = before if options.compatible else filtered[:, y, x].copy()
    known = np.isfinite(series)
    series = np.interp(setting.years, setting.years[known], series[known]).astype(np.float32)
    for index in range(len(filtered)):
        filtered[index] -= series[index]
    result.counts.update(reference_column=x, reference_row=y)
    window, grid = Window(x, x + 1, y, y + 1), setting.series.grid
    result.refer(grid, window)
    result.say(f"Reference: {grid.place_of(window)}; the pixel of least scatter ({rms[y, x]:.2f} mm RMS).")
    return window


def linear_trend(
    cube: np.ndarray, setting: Setting, result: StageResult, progress: Progress
) -> tuple[np.ndarray, np.ndarray]:
    """Velocity in mm/yr and intercept in mm of the pixels with data at the first epoch, float32 (length, width)."""
    years = setting.years
    design = np.stack([np.ones_like(years), years], axis=1)
    line = np.empty((2, *setting.mask.shape), np.float32)

    def kernel(rows: slice) -> None:
        data = cube[:, rows].reshape(len(years), -1).astype(float)
        fit = least_squares(design, data)
        fit[:, np.isnan(data[0])] = np.nan
        line[:, rows] = fit.reshape(line[:, rows].shape)

    for _ in run_tasks(kernel, setting.row_tasks(), setting.workers, progress):
        pass
    inside = line[1][setting.mask & np.isfinite(line[1])]
    result.counts.update(pixels=int(setting.mask.sum()), velocities=int(inside.size))
    if inside.size:
        low, high = np.percentile(inside, [1, 99])
        result.say(
            f"Filtered velocities inside the mask range from {low:.1f} to {high:.1f} mm/yr (1-99 %).", headline=True
        )
    return line[1], line[0]
