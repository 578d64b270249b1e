"""Files of stage 16: the filtered time series, rasters, texts and pictures."""

from __future__ import annotations

import json
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..core import figures
from ..core.grid import Window
from ..core.pairs import DAYS_PER_YEAR
from ..core.progress import Progress
from ..pipeline.result import Layer, StageResult
from ..store import raster
from ..store.parfiles import write_reference_kml
from ._filter_setting import Setting

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
COMPRESSION = {"compression": "gzip", "compression_opts": 1, "shuffle": True}
LEAST_DAY = 1e-3

_TITLES = {
    "results/vel.filt.mskd": ("Filtered velocity inside the mask (mm/yr, + towards satellite)", "velocity"),
    "results/vel.filt": ("Filtered velocity (mm/yr, + towards satellite)", "velocity"),
    "results/vintercept.filt.mskd": ("Filtered intercept inside the mask (mm)", "displacement"),
    "results/vintercept.filt": ("Filtered intercept (mm)", "displacement"),
    "results/demerr": ("Displacement per metre of baseline, from DEM errors (mm/m)", "displacement"),
    "info/16rms_cum_wrt_med": ("Scatter of the candidates for the reference pixel (mm RMS)", "residual"),
}
_SHOWN = ("results/vel.filt.mskd", "results/vel.filt", "results/demerr")


@dataclass(frozen=True)
class Products:
    """Results of the stage: cube in mm, velocity in mm/yr, intercept and RMS in mm, DEM error factor in mm/m."""

    cube: np.ndarray
    velocity: np.ndarray
    intercept: np.ndarray
    rms: np.ndarray
    dem_error: Optional[np.ndarray]
    reference: Window


def write(
    staging: Path,
    setting: Setting,
    products: Products,
    source: h5py.File,
    result: StageResult,
    progress: Progress,
) -> None:
    """Write every file of the stage below the staging folder and list the layers to show."""
    inside = np.where(setting.mask, np.float32(1), np.float32(np.nan))
    rasters = {"results/vel.filt": products.velocity, "results/vintercept.filt": products.intercept}
    if not setting.options.ignore_mask:
        rasters |= {f"{name}.mskd": data * inside for name, data in rasters.items()}
    if products.dem_error is not None:
        rasters["results/demerr"] = products.dem_error
    rasters["info/16rms_cum_wrt_med"] = products.rms
    headers = {}
    for name, data in rasters.items():
        raster.write_flat(staging / name, data)
        headers[name] = raster.write_vrt(staging / name, setting.series.grid, _TITLES[name][0])
    shown = [name for name in _SHOWN if name in headers]
    result.layers += [Layer(headers[name].relative_to(staging).as_posix(), *_TITLES[name]) for name in shown]
    _write_texts(staging / "info", setting, products.reference)
    write_cube(staging / "cum_filt.h5", setting, products, source, progress)


def write_cube(path: Path, setting: Setting, products: Products, source: h5py.File, progress: Progress) -> None:
    """Write ``cum_filt.h5``: the filtered series with a copy of the layers of stage 13 and the noise mask."""
    import h5py

    options, series, inside = setting.options, setting.series, setting.mask
    with h5py.File(path, "w") as target:
        for name in COPIED:
            if name in source:
                source.copy(name, target)
        for name in FROM_RESULTS:
            if series.has(name):
                target.create_dataset(name, data=series.read(name), **COMPRESSION)
        for name, data in (("vel", products.velocity), ("vintercept", products.intercept)):
            target.create_dataset(name, data=np.where(inside, data, np.nan), **COMPRESSION)
        cube = target.create_dataset("cum", setting.shape, np.float32, **COMPRESSION)
        for start in progress.steps(range(0, len(cube), cube.chunks[0])):
            part = products.cube[start : start + cube.chunks[0]]
            cube[start : start + len(part)] = part if options.ignore_mask else np.where(inside, part, np.nan)
        target["refarea"] = str(products.reference)
        target["filtwidth_km"] = options.spatial_width
        target["filtwidth_yr"] = setting.sigma_years
        target["deramp_flag"] = options.deramp or ""
        target["hgt_linear_flag"] = int(options.remove_height_trend)
        target["demerr_flag"] = int(options.remove_dem_error)
        target["masked"] = int(not options.ignore_mask)
        target.attrs["options"] = json.dumps(options.to_dict())


def _write_texts(info: Path, setting: Setting, reference: Window) -> None:
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


def epoch_drawer(staging: Path, setting: Setting) -> Callable[[int, np.ndarray, np.ndarray], None]:
    """A function that draws an epoch before the filter, what was removed, and after it, all with the same colours."""

    def draw(index: int, before: np.ndarray, after: np.ndarray) -> None:
        panels = {"before": before, "removed": before - after, "after": after}
        limits = figures.symmetric_limits(np.where(setting.mask, before, np.nan))
        figure = figures.new_figure(12, max(3.0, 4 * len(before) / before.shape[1]))
        for axes, (title, data) in zip(figure.subplots(1, 3), panels.items()):
            shown = np.where(setting.mask, data, np.nan)
            figures.raster_panel(axes, shown, f"{setting.epochs[index]} {title}", "mm", limits, figures.DIVERGING)
        figures.save(figure, staging / "16filt_cum" / f"{setting.epochs[index]}_filt.png")

    return draw
