"""Stage 16: separate noise that is smooth in space but not in time from the time series, and refer it anew.

Before the filter, ramps, trends with height, a known deformation and the effect of DEM errors can be removed
(`_corrections`). Then follow the filter (`_noise_filter`), the reference and the velocity (here). Method
of Morishita et al. (2020), LiCSBAS, https://doi.org/10.3390/rs12030424, section 2.5.

Cubes are displacements in mm, positive towards the satellite, float32 images of all epochs; they are used either in row
blocks of all epochs or one epoch after the other, and lie in a file where they would not fit the memory budget.
"""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..core.algebra import single_threaded_algebra
from ..core.blocks import run_tasks
from ..core.errors import NothingLeft
from ..core.grid import Window
from ..core.progress import Progress
from ..core.quantiles import quantiles
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ..store.hdf5 import open_hdf5
from ..store.images import Images, ImageStack, RasterFiles
from ..store.raster import read_flat
from ..store.workspace import TimeSeries
from ..store.writing import require_room
from . import _filter_output as filter_output
from ._corrections import Model, corrected_cube
from ._filter_setting import FilterSetting, prepare, surface_of
from ._noise_filter import filter_epochs, low_in_time
from ._trends import least_squares
from .options import FilterOptions


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
    with ExitStack() as opened:
        names = ("mask", "n_gap", "hgt", "U", "vstd", "stc")
        texts = ("13parameters.txt", "EQA.dem_par", "slc.mli.par")
        inputs = [series.cum, *(series.results / name for name in names), *(series.info / name for name in texts)]
        if run.is_up_to_date(inputs):
            return
        surface = surface_of(setting, opened)
        require_room(staging, series.cum.stat().st_size, "The filtered time series")
        opened.enter_context(single_threaded_algebra())
        source = opened.enter_context(open_hdf5(series.cum))
        rasters = opened.enter_context(RasterFiles(filter_output.raster_paths(staging, options), setting.mask.size))
        cube = corrected_cube(source, surface, setting, rasters, result, opened, progress.part(0, 0.2))
        filtered = setting.stack(opened, cube.count, 1 / 4, "The filtered displacement")
        has_low = low_in_time(cube, filtered, setting, progress.part(0.2, 0.35))
        draw = filter_output.epoch_drawer(staging, setting) if options.pictures else None
        medians = filter_epochs(cube, filtered, has_low, setting, result, progress.part(0.35, 0.65), draw)
        with setting.stack(opened, 2, 1 / 8, "The scatter of all pixels") as scatter:
            measure_scatter(cube, filtered, medians, scatter, setting, progress.part(0.65, 0.7))
            place = steadiest_pixel(scatter, rasters, setting, result)
        model = opened.enter_context(Model(options.model)) if options.model else None
        referred = refer(filtered, cube, place, model, setting)
        linear_trend(referred, rasters, setting, result, progress.part(0.7, 0.8))
        products = filter_output.Products(referred, rasters, place)
        filter_output.write(staging, setting, products, source, result, progress.part(0.8, 1.0))


def measure_scatter(
    cube: Images, filtered: Images, medians: np.ndarray, scatter: ImageStack, setting: FilterSetting, progress: Progress
) -> None:
    """Fill in the RMS in mm about the medians of the epochs, and the number of epochs with data, of each pixel."""

    def kernel(rows: slice) -> np.ndarray:
        pixels = setting.pixels(rows)
        found = np.empty((2, pixels.stop - pixels.start))
        before, after = cube.get(pixels), filtered.get(pixels)
        for batch in setting.batches(found.shape[1]):
            deviation = after[:, batch] - medians[:, np.newaxis]
            known = np.isfinite(before[:, batch]) & np.isfinite(deviation)
            number = known.sum(axis=0)
            squares = np.where(known, deviation, 0.0) ** 2
            found[:, batch] = np.sqrt(squares.sum(axis=0) / np.maximum(number, 1)), number
        return found

    workers, blocks = setting.row_tasks(cube, 2)
    for rows, found in run_tasks(kernel, blocks, workers, progress):
        scatter.put(setting.pixels(rows).start, found)


def steadiest_pixel(scatter: Images, rasters: RasterFiles, setting: FilterSetting, result: StageResult) -> Window:
    """The pixel with the least RMS among those that can become the reference; the RMS of the others becomes NaN.

    These are the pixels inside the mask with the fewest gaps, and of these the ones with data at most epochs.
    """
    series, mask, n_epochs = setting.series, setting.mask, len(setting.epochs)

    def with_data(rows: slice) -> np.ndarray:
        number = scatter.image(1, setting.pixels(rows)).reshape(-1, mask.shape[1])
        return np.where(mask[rows], number, 0)

    def gaps(rows: slice) -> np.ndarray:
        return read_flat(series.results / "n_gap", mask.shape, rows)

    if not any(with_data(rows).any() for rows in setting.blocks):
        raise NothingLeft(
            f"No pixel inside the mask has displacements in {series.cum}. Relax the noise mask (stage 15) or ignore it."
        )
    fewest = min(float(np.fmin.reduce(gaps(rows), axis=None, initial=np.inf)) for rows in setting.blocks)

    def candidates(rows: slice) -> np.ndarray:
        return np.where(gaps(rows) <= fewest, with_data(rows), 0)

    most = max(int(candidates(rows).max()) for rows in setting.blocks)
    if not most:
        result.warn("No pixel inside the mask has as few gaps as others outside; the reference pixel has more.")
        candidates = with_data
        most = max(int(candidates(rows).max()) for rows in setting.blocks)
    if most < n_epochs:
        result.warn(f"No candidate for the reference pixel has all {n_epochs} epochs; the best has {most}.")
    least, window = np.inf, Window(0, 1, 0, 1)
    for rows in setting.blocks:
        every = scatter.image(0, setting.pixels(rows)).reshape(-1, mask.shape[1])
        rms = np.where(candidates(rows) == most, every, np.float32(np.nan))
        rasters.put(filter_output.SCATTER, setting.pixels(rows).start, rms)
        if np.isfinite(rms).any():
            row, column = (int(position) for position in np.unravel_index(np.nanargmin(rms), rms.shape))
            if rms[row, column] < least:
                least = float(rms[row, column])
                window = Window(column, column + 1, rows.start + row, rows.start + row + 1)
    place = setting.series.grid.place_of(window)
    result.counts.update(reference_column=window.x1, reference_row=window.y1)
    result.refer(setting.series.grid, window)
    result.say(f"Reference: {place}; the pixel of least scatter ({least:.2f} mm RMS).")
    return window


@dataclass(frozen=True)
class Referred:
    """The filtered displacement with the model put back and relative to the new reference; read in whole rows.

    Attributes
    ----------
    filtered, model
        The displacement, and the model or None.
    reference
        Series of the reference in mm, (n_epochs,).
    """

    filtered: ImageStack
    model: Optional[Model]
    reference: np.ndarray

    @property
    def count(self) -> int:
        """Number of epochs."""
        return self.filtered.count

    def get(self, pixels: slice) -> np.ndarray:
        """Values of all epochs, (n_epochs, n)."""
        values = self.filtered.get(pixels)
        if self.model:
            values += self.model.get(pixels)
        values -= self.reference[:, np.newaxis]
        return values

    def image(self, index: int, pixels: slice) -> np.ndarray:
        """Values of one epoch, (n,)."""
        values = self.filtered.image(index, pixels)
        if self.model:
            values += self.model.image(index, pixels)
        values -= self.reference[index]
        return values


def refer(
    filtered: ImageStack, cube: Images, place: Window, model: Optional[Model], setting: FilterSetting
) -> Referred:
    """Refer the filtered cube to a pixel, after the model was put back.

    With ``compatible``, subtract the series before the filter and without the model, as LiCSBAS does; the filtered
    reference is then not zero.
    """
    row, column = setting.pixels(slice(place.y1, place.y2)), place.x1
    with_model = Referred(filtered, model, np.zeros(filtered.count, np.float32))
    series = (cube if setting.options.compatible else with_model).get(row)[:, column]
    known = np.isfinite(series)
    return Referred(filtered, model, np.interp(setting.years, setting.years[known], series[known]).astype(np.float32))


def linear_trend(
    cube: Images, rasters: RasterFiles, setting: FilterSetting, result: StageResult, progress: Progress
) -> None:
    """Write velocity in mm/yr and intercept in mm of all pixels, and inside the mask.

    LiCSBAS leaves out pixels without data at the first epoch.
    """
    years, mask = setting.years, setting.mask
    design = np.stack([np.ones_like(years), years], axis=1)

    def kernel(rows: slice) -> np.ndarray:
        data = cube.get(setting.pixels(rows))
        line = np.empty((2, data.shape[1]))
        for batch in setting.batches(data.shape[1]):
            line[:, batch] = least_squares(design, data[:, batch].astype(float))
        if setting.options.compatible:
            line[:, np.isnan(data[0])] = np.nan
        return line

    workers, blocks = setting.row_tasks(cube, 1)
    for rows, line in run_tasks(kernel, blocks, workers, progress):
        start = setting.pixels(rows).start
        for name, data in zip((filter_output.INTERCEPT, filter_output.VELOCITY), line):
            rasters.put(name, start, data)
            if not setting.options.ignore_mask:
                rasters.put(name + filter_output.MASKED, start, np.where(mask[rows].ravel(), data, np.nan))

    def inside() -> Iterator[np.ndarray]:
        for rows in setting.blocks:
            yield rasters.get(filter_output.VELOCITY, setting.pixels(rows))[mask[rows].ravel()]

    number = sum(int(np.isfinite(piece).sum()) for piece in inside())
    result.counts.update(pixels=int(mask.sum()), velocities=number)
    if number:
        low, high = quantiles(inside, [0.01, 0.99])
        result.say(
            f"Filtered velocities inside the mask range from {low:.1f} to {high:.1f} mm/yr (1-99 %).", headline=True
        )
