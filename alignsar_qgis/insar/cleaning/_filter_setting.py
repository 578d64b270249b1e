"""What stage 16 needs to know before it starts: checked inputs, filter widths, mask, area of the surface fit."""

from __future__ import annotations

import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..core.blocks import MEGABYTE, row_blocks, worker_count
from ..core.errors import BadOption, BrokenInput, InsarError, MissingInput, NothingLeft
from ..core.grid import Grid, Window
from ..core.options import Extent
from ..core.pairs import years_since_first
from ..pipeline.stages import maker_of
from ..store import parfiles, raster
from ..store.workspace import TimeSeries
from ._ramps import Heights, Surface
from .options import FilterOptions

if TYPE_CHECKING:
    import h5py

DEFAULT_WIDTH_INTERVALS = 3
COPIES_PER_BLOCK = 5


@dataclass(frozen=True)
class Setting:
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
    def workers(self) -> int:
        """Number of threads."""
        return worker_count(self.options.workers)

    @property
    def shape(self) -> tuple[int, int, int]:
        """Epochs, rows, columns."""
        return len(self.epochs), *self.mask.shape

    def row_tasks(self) -> list[slice]:
        """Row blocks of which each thread can hold a few copies within half of the memory budget."""
        n_epochs, length, width = self.shape
        bytes_per_row = COPIES_PER_BLOCK * 8 * n_epochs * width
        return row_blocks(length, bytes_per_row, self.options.memory / 2, self.workers + 1)

    def empty_cube(self) -> np.ndarray:
        """A float32 cube to fill, in memory, or in a temporary file where two would exceed half of the budget."""
        if 2 * 4 * np.prod(self.shape, dtype=float) <= self.options.memory * MEGABYTE / 2:
            return np.empty(self.shape, np.float32)
        file = tempfile.TemporaryFile(dir=self.series.folder)  # noqa: SIM115 - lives as long as the array
        return np.memmap(file, np.float32, "w+", shape=self.shape)


@contextmanager
def open_hdf5(path: Path) -> Iterator[h5py.File]:
    """An HDF5 file to read from, or an error that names it."""
    import h5py

    if not path.is_file():
        raise MissingInput(f"{path} is missing; run {maker_of(path.name)} first.")
    try:
        file = h5py.File(path, "r")
    except OSError as err:
        raise BrokenInput(f"{path} cannot be read as HDF5 ({err}). Run the stage that makes it again.") from err
    with file:
        yield file


def prepare(series: TimeSeries, options: FilterOptions) -> Setting:
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
        if options.remove_dem_error and ("bperp" not in source or not np.isfinite(source["bperp"][()]).all()):
            problems.append(
                BadOption(
                    f"{series.cum} lacks perpendicular baselines, so DEM errors cannot be removed. Switch it off."
                )
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
    return Setting(
        series,
        options,
        epochs,
        years,
        mask,
        *windows,
        sigma_x=1000 * options.spatial_width / parfiles.number(keys, "pixel_spacing_r", path),
        sigma_y=1000 * options.spatial_width / parfiles.number(keys, "pixel_spacing_a", path),
        sigma_years=default if options.temporal_width is None else options.temporal_width,
    )


def surface_of(setting: Setting) -> Optional[Surface]:
    """The surface to fit to every epoch, or None if none was asked for."""
    options, series = setting.options, setting.series
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
        metres = series.read("hgt").astype(float)
        if series.has("U"):
            # Slant range through the troposphere grows with the incidence angle, whose cosine is U.
            up = series.read("U")
            metres = np.divide(metres, up, out=np.full_like(metres, np.nan), where=up != 0)
        heights = Heights(metres, options.minimum_height, options.maximum_height)
    return Surface(options.deramp, heights, area, options.compatible)


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
    if "cum" not in source or "imdates" not in source:
        raise BrokenInput(f"{series.cum} has no cum or no imdates. Run 'Invert network' (stage 13) again.")
    shape, epochs = source["cum"].shape, [str(date) for date in source["imdates"][:]]
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
            if "cum_model" not in file:
                return [BrokenInput(f"{path} has no dataset cum_model. Choose another model.")]
            if file["cum_model"].shape != shape:
                found = file["cum_model"].shape
                return [BrokenInput(f"cum_model in {path} has the shape {found}, the time series {shape}.")]
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
