"""Files of stage 16: the filtered time series, rasters, texts and pictures."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core import figures
from ..core.blocks import worker_count
from ..core.grid import Window
from ..core.pairs import DAYS_PER_YEAR
from ..core.progress import Progress
from ..core.text import translatable
from ..kml import write_reference_kml
from ..pipeline.result import Layer, StageResult
from ..store import raster
from ..store.images import Images, RasterFiles, thinning
from ..store.series_file import Layers, SeriesFile
from ._filter_setting import FilterSetting
from .options import FilterOptions

if TYPE_CHECKING:
    import h5py

COPIED = (
    "imdates",
    "bperp",
    "gap",
    "corner_lat",
    "corner_lon",
    "post_lat",
    "post_lon",
    "coh_avg",
    "hgt",
    "n_loop_err",
    "n_unw",
    "slc.mli",
    "maxTlen",
    "n_gap",
    "n_ifg_noloop",
    "resid_rms",
    "E.geo",
    "N.geo",
    "U.geo",
)
FROM_RESULTS = ("mask", "vstd", "stc")
LEAST_DAY = 1e-3
VELOCITY, INTERCEPT, DEM_ERROR = "results/vel.filt", "results/vintercept.filt", "results/demerr"
SCATTER = "info/16rms_cum_wrt_med"
MASKED = ".mskd"

_TITLES = {
    VELOCITY + MASKED: (translatable("Filtered velocity inside the mask (mm/yr, + towards satellite)"), "velocity"),
    VELOCITY: (translatable("Filtered velocity (mm/yr, + towards satellite)"), "velocity"),
    INTERCEPT + MASKED: ("Filtered intercept inside the mask (mm)", "displacement"),
    INTERCEPT: ("Filtered intercept (mm)", "displacement"),
    DEM_ERROR: (translatable("Displacement per metre of baseline, from DEM errors (mm/m)"), "displacement"),
    SCATTER: ("Scatter of the candidates for the reference pixel (mm RMS)", "residual"),
}
_SHOWN = (VELOCITY + MASKED, VELOCITY, DEM_ERROR)


@dataclass(frozen=True)
class Products:
    """Results of the stage: cube in mm, rasters by their names in `raster_paths`, and reference."""

    cube: Images
    rasters: RasterFiles
    reference: Window


def raster_paths(staging: Path, options: FilterOptions) -> dict[str, Path]:
    """Rasters of a run: velocity in mm/yr and intercept in mm, also inside the mask, RMS in mm, DEM error in mm/m."""
    names = [VELOCITY, INTERCEPT, SCATTER]
    if not options.ignore_mask:
        names += [VELOCITY + MASKED, INTERCEPT + MASKED]
    if options.remove_dem_error:
        names.append(DEM_ERROR)
    return {name: staging / name for name in names}


def write(
    staging: Path,
    setting: FilterSetting,
    products: Products,
    source: h5py.File,
    result: StageResult,
    progress: Progress,
) -> None:
    """Write every file of the stage that is not yet below the staging folder, and list the layers to show."""
    rasters = products.rasters.paths
    titles = {name: (setting.series.observation.titled(_TITLES[name][0]), _TITLES[name][1]) for name in rasters}
    headers = {name: raster.write_vrt(path, setting.series.grid, titles[name][0]) for name, path in rasters.items()}
    shown = [name for name in _SHOWN if name in headers]
    result.layers += [Layer(headers[name].relative_to(staging).as_posix(), *titles[name]) for name in shown]
    _write_texts(staging / "info", setting, products.reference)
    write_cube(staging / "cum_filt.h5", setting, products, source, progress)


def write_cube(path: Path, setting: FilterSetting, products: Products, source: h5py.File, progress: Progress) -> None:
    """Write ``cum_filt.h5``: the filtered series with a copy of the layers of stage 13 and the noise mask."""
    options, series, inside, rasters = setting.options, setting.series, setting.mask, products.rasters
    width = inside.shape[1]

    def displacement(epoch: int, rows: slice) -> np.ndarray:
        values = products.cube.image(epoch, setting.pixels(rows)).reshape(-1, width)
        return values if options.ignore_mask else np.where(inside[rows], values, np.float32(np.nan))

    def indicator(name: str, rows: slice) -> np.ndarray:
        return raster.read_flat(series.results / name, inside.shape, rows)

    def masked(name: str, rows: slice) -> np.ndarray:
        values = rasters.get(name, setting.pixels(rows)).reshape(-1, width)
        return np.where(inside[rows], values, np.float32(np.nan))

    with SeriesFile(path, inside.shape, progress) as target:
        target.copy(COPIED, source)
        for name in FROM_RESULTS:
            if series.has(name):
                target.add_raster(name, partial(indicator, name))
        for name, origin in (("vel", VELOCITY), ("vintercept", INTERCEPT)):
            target.add_raster(name, partial(masked, origin))
        layers = Layers(setting.shape, raster.FLOAT, displacement)
        target.add_cube("cum", layers, worker_count(options.workers), progress)
        target.add(
            {
                "refarea": str(products.reference),
                "filtwidth_km": options.spatial_width,
                "filtwidth_yr": setting.sigma_years,
                "deramp_flag": options.deramp or "",
                "hgt_linear_flag": int(options.remove_height_trend),
                "demerr_flag": int(options.remove_dem_error),
                "masked": int(not options.ignore_mask),
            }
        )
        target.describe({"options": json.dumps(options.affecting())})


def _write_texts(info: Path, setting: FilterSetting, reference: Window) -> None:
    options, grid = setting.options, setting.series.grid
    values = {
        "filtwidth_km": f" {options.spatial_width:g}",
        "filtwidth_xpixels": f" {setting.sigma_x:.1f}",
        "filtwidth_ypixels": f" {setting.sigma_y:.1f}",
        "filtwidth_yr": f" {setting.sigma_years:.3f}",
        "filtwidth_day": f" {int(setting.sigma_years * DAYS_PER_YEAR + LEAST_DAY)}",
        "deg_ramp": f" {options.deramp or []}",
        "demerr": f" {int(options.remove_dem_error)}",
        "hgt_linear": f" {int(options.remove_height_trend)}",
        "hgt_min": options.minimum_height,
        "hgt_max": options.maximum_height,
        "range": setting.fit_area or [],
        "ex_range": setting.excluded or [],
    }
    text = "".join(f"{key}: {value}\n" for key, value in values.items())
    (info / "16parameters.txt").write_text(text, encoding="utf-8")
    (info / "16ref.txt").write_text(f"{reference}\n", encoding="utf-8")
    write_reference_kml(info / "16ref.kml", grid, reference)


def epoch_drawer(staging: Path, setting: FilterSetting) -> Callable[[int, np.ndarray, np.ndarray], None]:
    """A function that draws an epoch before the filter, what was removed, and after it, all with the same colours.

    It takes the images as `thinned` makes them.
    """
    step = thinning(setting.mask.shape)
    mask = setting.mask[::step, ::step]

    @figures.drawing
    def draw(index: int, before: np.ndarray, after: np.ndarray) -> None:
        panels = {"before": before, "removed": before - after, "after": after}
        limits = figures.symmetric_limits(np.where(mask, before, np.nan))
        figure = figures.new_figure(12, max(3.0, 4 * len(before) / before.shape[1]))
        for axes, (title, data) in zip(figure.subplots(1, 3), panels.items()):
            shown = np.where(mask, data, np.nan)
            figures.raster_panel(axes, shown, f"{setting.epochs[index]} {title}", "mm", limits, figures.DIVERGING)
        figures.save(figure, staging / "16filt_cum" / f"{setting.epochs[index]}_filt.png")

    return draw
