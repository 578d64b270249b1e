"""What stage 16 needs to know before it starts: checked inputs, filter widths, mask, area of the surface fit."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks, workers_within
from ..core.errors import BadOption, BrokenInput, InsarError, MissingInput, NothingLeft
from ..core.grid import Grid, Window
from ..core.options import Extent
from ..core.pairs import years_since_first
from ..store import parfiles, raster
from ..store.hdf5 import PortableDataset, dataset_in, numbers_in, open_hdf5
from ..store.images import PIECE_PIXELS, Images, ImageStack
from ..store.raster import FLOAT
from ..store.workspace import TimeSeries
from ._ramps import Heights, Surface
from .options import FilterOptions

if TYPE_CHECKING:
    import h5py

DEFAULT_WIDTH_INTERVALS = 3
HEIGHT_SHARE = 1 / 8
LEAST_BLOCK_MB = 4
BATCH, COPIES_OF_BATCH = 2048, 6


@dataclass(frozen=True)
class FilterSetting:
    """What the steps of the stage share.

    Attributes
    ----------
    years
        Time of each epoch since the first, (n_epochs,).
    mask
        Pixels that the noise mask keeps, bool (length, width).
    fit_area, excluded
        Windows that a surface is fitted in and not fitted in; None for all and for none.
    sigma_x, sigma_y, sigma_years
        Standard deviations of the filter in pixels and years.
    """

    series: TimeSeries
    options: FilterOptions
    epochs: list[str]
    years: np.ndarray
    mask: np.ndarray
    fit_area: Optional[Window]
    excluded: Optional[Window]
    sigma_x: float
    sigma_y: float
    sigma_years: float

    @property
    def shape(self) -> tuple[int, int, int]:
        """Epochs, rows, columns."""
        return len(self.epochs), *self.mask.shape

    def pixels(self, rows: slice) -> slice:
        """Range of the pixels of some rows, counted row by row."""
        width = self.mask.shape[1]
        return slice(rows.start * width, rows.stop * width)

    def batches(self, n_pixels: int) -> Iterator[slice]:
        """Ranges of pixels whose series are worked on at once, in float64."""
        for start in range(0, n_pixels, BATCH):
            yield slice(start, min(start + BATCH, n_pixels))

    def row_tasks(self, cube: Images, cubes: int) -> tuple[int, list[slice]]:
        """Number of threads, and row blocks of all epochs, so that what is in work fits half of the budget.

        Parameters
        ----------
        cubes
            How many cubes each of them reads.
        """
        length, width = self.mask.shape
        bytes_per_row = 4 * (cubes + 1) * cube.count * width
        batch = BATCH * 8 * COPIES_OF_BATCH * cube.count
        budget = self.options.memory / 2
        workers = workers_within(self.options.workers, batch + bytes_per_row, budget)
        block = max(budget * MEGABYTE / (workers + 1) - batch, LEAST_BLOCK_MB * MEGABYTE)
        rows = max(1, int(block // bytes_per_row))
        chunk_rows = getattr(cube, "chunk_rows", 1)
        return workers, even_blocks(length, rows, chunk_rows if chunk_rows <= rows else 1)

    @property
    def blocks(self) -> list[slice]:
        """Row blocks of single images, such as are read at a time to go through a raster."""
        length, width = self.mask.shape
        return even_blocks(length, max(1, PIECE_PIXELS // width))

    def stack(self, opened: ExitStack, count: int, share: float, purpose: str, dtype: np.dtype = FLOAT) -> ImageStack:
        """Images to fill, in memory where they fit into a share of the budget, else in a file."""
        budget = share * self.options.memory
        return opened.enter_context(ImageStack(count, self.mask.size, budget, self.series.folder, purpose, dtype))


class StoredCube:
    """The displacement of an opened ``cum.h5`` in mm, read in whole rows."""

    def __init__(self, file: h5py.File, name: str = "cum") -> None:
        self._cum = PortableDataset(file, name)
        self._width = self._cum.shape[2]
        self.chunk_rows = self._cum.chunks[1] if self._cum.chunks else 1

    @property
    def count(self) -> int:
        """Number of epochs."""
        return int(self._cum.shape[0])

    def get(self, pixels: slice) -> np.ndarray:
        """Values of all epochs, (n_epochs, n)."""
        return self._cum[:, self._rows(pixels)].reshape(self.count, -1)

    def image(self, index: int, pixels: slice) -> np.ndarray:
        """Values of one epoch, (n,)."""
        return self._cum[index, self._rows(pixels)].ravel()

    def _series_at(self, window: Window | None) -> np.ndarray:
        """Mean in a window at each epoch, float32 (n_epochs,).

        Where it has no value, that of the image counts, the median, and where that has none, what lies between its
        neighbours in the order of the epochs; 0 without any window or value.
        """
        level = np.zeros(self.count, np.float32)
        if window is None:
            return level
        rows, columns = window.slices
        for index in range(self.count):
            inside = self._cum[index, rows, columns]
            known = inside[np.isfinite(inside)]
            if not known.size:
                image = self._cum[index]
                level[index] = np.median(found) if (found := image[np.isfinite(image)]).size else np.nan
            else:
                level[index] = known.mean(dtype=np.float64)
        known = np.isfinite(level)
        if known.sum() < 2:
            return np.zeros(self.count, np.float32)
        return np.interp(np.arange(self.count), np.flatnonzero(known), level[known]).astype(np.float32)

    def _rows(self, pixels: slice) -> slice:
        return slice(pixels.start // self._width, pixels.stop // self._width)


def prepare(series: TimeSeries, options: FilterOptions) -> FilterSetting:
    """The setting of a run, after all inputs and options were checked.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        With every problem found.
    NothingLeft
        If the mask keeps no pixel.
    """
    problems = _problems_of_rasters(series, options)
    with open_hdf5(series.cum) as source:
        shape, epochs, broken = _contents(series, source)
        problems += broken
        baselines = numbers_in(source, "bperp", (len(epochs),)) if options.remove_dem_error else None
        if options.remove_dem_error and (baselines is None or not np.isfinite(baselines[()]).all()):
            problems.append(
                BadOption(
                    f"{series.cum} lacks perpendicular baselines, so DEM errors cannot be removed. Switch it off."
                )
            )
        for name in options.apparent_motion:
            if numbers_in(source, name, shape) is None:
                problems.append(
                    BadOption(f"{series.cum} has no data set {name} of the shape of cum, so it cannot be removed.")
                )
        if options.model:
            problems += _problems_of_model(options.model, shape)
        windows: list[Optional[Window]] = []
        for look in (options.check, lambda: windows.extend(fit_windows(options, series.grid))):
            try:
                look()
            except BadOption as err:
                problems.append(err)
        _raise_all(problems)
        mask = np.isfinite(source["cum"][0]) if options.ignore_mask else series.read("mask") == 1
    if not mask.any():
        raise NothingLeft(f"No pixel is left to filter in {series.folder}. Relax the noise mask (stage 15).")
    path = series.info / "13parameters.txt"
    keys = parfiles.read_keys(path)
    years = years_since_first(epochs)
    interval = float(np.diff(years).mean())
    default = DEFAULT_WIDTH_INTERVALS * interval
    return FilterSetting(
        series,
        options,
        epochs,
        years,
        mask,
        fit_area=windows[0],
        excluded=windows[1],
        sigma_x=1000 * options.spatial_width / parfiles.number(keys, "pixel_spacing_r", path),
        sigma_y=1000 * options.spatial_width / parfiles.number(keys, "pixel_spacing_a", path),
        sigma_years=default if options.temporal_width is None else options.temporal_width,
    )


def surface_of(setting: FilterSetting, opened: ExitStack) -> Optional[Surface]:
    """The surface to fit to every epoch, or None if none was asked for."""
    options = setting.options
    if not options.deramp and not options.remove_height_trend:
        return None
    area = setting.mask.copy()
    if setting.fit_area:
        area[:] = False
        area[setting.fit_area.slices] = setting.mask[setting.fit_area.slices]
    if setting.excluded:
        area[setting.excluded.slices] = False
    heights = None
    if options.remove_height_trend:
        heights = Heights(_HeightRows(setting, opened), options.minimum_height, options.maximum_height)
    return Surface(options.deramp, heights, area, options.compatible)


class _HeightRows:
    """Terrain height in metres by which a trend is measured, NaN where unknown.

    Slant range through the troposphere grows with the incidence angle, whose cosine is U, so height is divided by it.
    """

    def __init__(self, setting: FilterSetting, opened: ExitStack) -> None:
        self._setting = setting
        self._metres = setting.stack(opened, 1, HEIGHT_SHARE, "The heights", np.dtype(np.float64))
        series, shape = setting.series, setting.mask.shape
        for rows in setting.blocks:
            metres = raster.read_flat(series.results / "hgt", shape, rows).astype(float)
            if series.has("U"):
                up = raster.read_flat(series.results / "U", shape, rows)
                metres = np.divide(metres, up, out=np.full_like(metres, np.nan), where=up != 0)
            self._metres.put_image(0, setting.pixels(rows).start, metres)

    def __getitem__(self, rows: slice) -> np.ndarray:
        return self._metres.image(0, self._setting.pixels(rows)).reshape(-1, self._setting.mask.shape[1])


def _problems_of_rasters(series: TimeSeries, options: FilterOptions) -> list[InsarError]:
    needed = {"n_gap": "run 'Invert network' (stage 13)"}
    if not options.ignore_mask:
        needed["mask"] = "run 'Mask noise' (stage 15), or ignore the noise mask"
    if options.remove_height_trend:
        needed["hgt"] = "switch the trend with height off"
    problems: list[InsarError] = []
    for name, cure in needed.items():
        if not series.has(name):
            problems.append(MissingInput(f"{series.results / name} is missing; {cure}."))
            continue
        try:
            raster.check_flat(series.results / name, series.grid.shape)
        except BrokenInput as err:
            problems.append(err)
    return problems


def _contents(series: TimeSeries, source: h5py.File) -> tuple[tuple[int, ...], list[str], list[InsarError]]:
    """Shape and epochs of a time series, and what is wrong with it."""
    cum, dates = dataset_in(source, "cum"), dataset_in(source, "imdates")
    if cum is None or dates is None:
        raise BrokenInput(f"{series.cum} has no cum or no imdates. Run 'Invert network' (stage 13) again.")
    shape, epochs = cum.shape, [str(date) for date in dates[:]]
    faults = []
    if len(shape) != 3 or shape[1:] != series.grid.shape:
        faults.append(f"its cum has the shape {shape} but the grid is {series.grid.shape}")
    if len(epochs) != shape[0]:
        faults.append(f"it has {len(epochs)} dates for {shape[0]} images")
    if sorted(set(epochs)) != epochs:
        faults.append("its dates are not in order or occur twice")
    if len(epochs) < 2:
        faults.append("it has fewer than two epochs")
    text = f"{series.cum} is damaged: {', '.join(faults)}. Run 'Invert network' (stage 13) again."
    return shape, epochs, [BrokenInput(text)] if faults else []


def _problems_of_model(path: Path, shape: tuple[int, ...]) -> list[InsarError]:
    try:
        with open_hdf5(path) as file:
            model = dataset_in(file, "cum_model")
            if model is None:
                return [BrokenInput(f"{path} has no dataset cum_model. Choose another model.")]
            if model.shape != shape:
                return [BrokenInput(f"cum_model in {path} has the shape {model.shape}, the time series {shape}.")]
    except InsarError as err:
        return [err]
    return []


def fit_windows(options: FilterOptions, grid: Grid) -> tuple[Optional[Window], Optional[Window]]:
    """Pixels that ramps and the trend with height are fitted to, and those left out of the fit; None for no limit.

    Raises
    ------
    BadOption
        If a range or an extent cannot be read or does not meet the image; all such problems are named.
    """
    windows, problems = [], []
    for text, box in ((options.fit_range, options.fit_extent), (options.exclude_range, options.exclude_extent)):
        try:
            windows.append(_window(text, box, grid))
        except BadOption as err:
            problems.append(str(err))
    if problems:
        raise BadOption(" ".join(problems))
    return windows[0], windows[1]


def _window(text: Optional[str], box: Optional[Extent], grid: Grid) -> Optional[Window]:
    if text:
        return Window.parse(text, grid.width, grid.length)
    return grid.window_of(box) if box else None


def _raise_all(problems: list[InsarError]) -> None:
    if problems:
        raise type(problems[0])(" ".join(str(problem) for problem in problems))
