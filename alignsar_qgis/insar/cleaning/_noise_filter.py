"""The filter: what is smooth in space of what is not smooth in time is noise, such as that of the atmosphere."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import partial
from typing import Optional

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks, run_tasks, workers_within
from ..core.errors import BadOption
from ..core.pairs import DAYS_PER_YEAR
from ..core.progress import Progress
from ..core.quantiles import median
from ..pipeline.result import StageResult
from ..store.images import Images, ImageStack, thinned
from ._filter_setting import FilterSetting
from ._lowpass import ROWS_AT_ONCE, SpatialLowpass, interpolated_linearly, temporal_lowpass, temporal_weights

BYTES_PER_PIXEL = 60
"""What filtering a row takes."""
BYTES_PER_KNOT = 700
"""What linear interpolation takes for each pixel of the image."""

Draw = Callable[[int, np.ndarray, np.ndarray], None]


def low_in_time(cube: Images, low: ImageStack, setting: FilterSetting, progress: Progress) -> bool:
    """Fill in the temporal low-pass of a cube; return False, without doing anything, where the options need none."""
    options = setting.options
    needed = options.spatial_width > 0 or options.interpolate_nans
    if options.no_filter or not needed or setting.sigma_years == 0:
        return False
    weights = temporal_weights(setting.years, setting.sigma_years, options.compatible)
    workers, blocks = setting.row_tasks(cube, 1)
    for _ in run_tasks(partial(_put_low, cube, low, weights, setting, progress), blocks, workers, progress, True):
        pass
    return True


def _put_low(
    cube: Images, low: ImageStack, weights: np.ndarray, setting: FilterSetting, progress: Progress, rows: slice
) -> None:
    """Fill in the temporal low-pass of some rows; a portable kernel."""
    data = cube.get(setting.pixels(rows))
    for batch in setting.batches(data.shape[1]):
        progress.check()
        data[:, batch] = temporal_lowpass(data[:, batch].astype(float), weights)
    low.put(setting.pixels(rows).start, data)


def filter_epochs(
    cube: Images,
    filtered: ImageStack,
    has_low: bool,
    setting: FilterSetting,
    result: StageResult,
    progress: Progress,
    draw: Optional[Draw] = None,
) -> np.ndarray:
    """Subtract from every epoch what is smooth in space of its difference to the temporal low-pass.

    Parameters
    ----------
    filtered
        Holds the temporal low-pass of the cube if ``has_low``; overwritten by the result.
    draw
        Called with the index of an epoch and its images before and after the filter.

    Returns
    -------
    Median of each filtered epoch in mm, NaN without any value, float64 (n_epochs,).
    """
    options, mask = setting.options, setting.mask
    filtering = not options.no_filter and options.spatial_width > 0
    filling = not options.no_filter and options.interpolate_nans
    usual = mask & np.isfinite(_image(cube, cube.count - 1, setting))
    smoothing = SpatialLowpass(setting.sigma_x, setting.sigma_y, usual) if filtering else None
    free_mb = setting.options.memory - sum(getattr(images, "in_memory_mb", 0.0) for images in (cube, filtered))
    workers, bands = _bands(setting, smoothing.reach if smoothing else 0, filling and not has_low, free_mb)
    kernel = _EpochFilter(cube, filtered, has_low, bands, setting, smoothing, filling, progress)
    medians = np.empty(cube.count)
    removed, n_known, n_filled = 0.0, 0, 0
    epochs = range(cube.count)
    for index, (middle, n_new, squares, number) in run_tasks(kernel, epochs, workers, progress, portable=True):
        medians[index] = middle
        n_filled, n_known, removed = n_filled + n_new, n_known + number, removed + squares
        if draw:
            draw(index, thinned(cube, index, mask.shape), thinned(filtered, index, mask.shape))
    _tell_filter(result, setting, filtering, float(np.sqrt(removed / max(n_known, 1))))
    if filling:
        result.counts["filled_samples"] = n_filled
        result.say(f"Filled {n_filled} missing samples inside the mask.")
    return medians


@dataclass(frozen=True)
class _EpochFilter:
    """Filters an epoch of a cube, band by band, and puts it into its place; a portable kernel.

    Attributes
    ----------
    cube, filtered, has_low
        As for `filter_epochs`.
    bands
        Rows from north to south.
    smoothing
        The spatial filter; None for none.
    filling
        Whether missing samples inside the mask are filled.
    """

    cube: Images
    filtered: ImageStack
    has_low: bool
    bands: list[slice]
    setting: FilterSetting
    smoothing: Optional[SpatialLowpass]
    filling: bool
    progress: Progress

    def __call__(self, index: int) -> tuple[np.float32, int, float, int]:
        """Median in mm, number of samples that were filled, sum and number of the squares of what was removed."""
        setting, mask, low = self.setting, self.setting.mask, self.filtered if self.has_low else None
        n_filled, n_known, removed = 0, 0, 0.0
        for rows, image, slow, clean in _filtered_rows(self.cube, low, index, self.bands, setting, self.smoothing):
            self.progress.check()
            if self.filling:
                clean, n_new = _filled(clean, slow, mask[rows], setting.options.compatible)
                n_filled += n_new
            self.filtered.put_image(index, setting.pixels(rows).start, clean)
            known = np.isfinite(image) & np.isfinite(clean) & mask[rows]
            difference = (image - clean)[known].astype(float)
            n_known += difference.size
            removed += float(difference @ difference)
        return median(lambda: self.filtered.pieces(index)), n_filled, removed, n_known


def _bands(setting: FilterSetting, reach: int, whole: bool, free_mb: float) -> tuple[int, list[slice]]:
    """Number of threads, and the row bands in which they go through an image, so that all fits the free memory."""
    length, width = setting.mask.shape
    if whole:
        needed = BYTES_PER_KNOT * setting.mask.size
        if needed > free_mb * MEGABYTE:
            raise BadOption(
                f"Filling by linear interpolation needs about {needed / MEGABYTE:.0f} MB, the memory budget leaves "
                f"{free_mb:.0f} MB. Set a temporal filter width, or raise the memory budget."
            )
        return workers_within(setting.options.workers, needed, free_mb), [slice(0, length)]
    row = BYTES_PER_PIXEL * width
    workers = workers_within(setting.options.workers, (ROWS_AT_ONCE + 2 * reach) * row, free_mb)
    rows = int(free_mb * MEGABYTE / (workers + 1) / row) - 2 * reach
    return workers, [slice(0, length)] if rows >= length else even_blocks(length, max(rows, 1), ROWS_AT_ONCE)


def _filtered_rows(
    cube: Images,
    low: Optional[Images],
    index: int,
    bands: list[slice],
    setting: FilterSetting,
    smoothing: Optional[SpatialLowpass],
) -> Iterator[tuple[slice, np.ndarray, Optional[np.ndarray], np.ndarray]]:
    """Rows of an epoch from north to south: before the filter, its temporal low-pass, and after the filter.

    The low-pass of rows within reach of the filter is read before the caller overwrites it.
    """
    length, width = setting.mask.shape
    reach = smoothing.reach if smoothing else 0
    first, image, slow = 0, np.empty((0, width), np.float32), np.empty((0, width), np.float32)
    for rows in bands:
        read = slice(first + len(image), min(rows.stop + reach, length))
        image = np.concatenate([image, cube.image(index, setting.pixels(read)).reshape(-1, width)])
        if low is not None:
            slow = np.concatenate([slow, low.image(index, setting.pixels(read)).reshape(-1, width)])
        here = slice(rows.start - first, rows.stop - first)
        clean = image[here]
        if smoothing:
            fast = image if low is None else image - slow
            masked = np.where(setting.mask[first : first + len(image)], fast, np.float32(np.nan))  # noqa: E203
            clean = clean - smoothing(masked, first, here)
        yield rows, image[here], None if low is None else slow[here], clean
        kept = max(here.stop - reach, 0)
        first, image, slow = first + kept, image[kept:], slow[kept:]


def _filled(
    clean: np.ndarray, slow: Optional[np.ndarray], mask: np.ndarray, compatible: bool
) -> tuple[np.ndarray, int]:
    """Filtered rows with their missing samples inside the mask filled, and how many were."""
    if slow is None:
        filled = interpolated_linearly(clean, mask)
    else:
        filled = np.where(mask & np.isnan(clean), np.nan_to_num(slow) if compatible else slow, clean)
    number = int((np.isfinite(filled) & np.isnan(clean)).sum())
    return np.where(mask, filled, np.float32(np.nan)) if compatible else filled, number


def _image(images: Images, index: int, setting: FilterSetting) -> np.ndarray:
    return images.image(index, slice(0, setting.mask.size)).reshape(setting.mask.shape)


def _tell_filter(result: StageResult, setting: FilterSetting, filtering: bool, removed_rms: float) -> None:
    if not filtering:
        result.say("The time series was not filtered.")
        return
    result.counts["removed_rms_mm"] = removed_rms
    result.say(
        f"Filtered {len(setting.epochs)} epochs with a Gaussian of {setting.options.spatial_width:g} km "
        f"({setting.sigma_x:.1f} x {setting.sigma_y:.1f} pixels) in space and "
        f"{setting.sigma_years * DAYS_PER_YEAR:.0f} days in time; removed {removed_rms:.2f} mm (RMS) "
        f"from {int(setting.mask.sum())} pixels inside the mask."
    )
