"""What can be removed from the series before the filter: surfaces, a known deformation, the effect of DEM errors."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Optional

import numpy as np

from ..core.blocks import MEGABYTE, run_tasks, workers_within
from ..core.progress import Progress
from ..pipeline.result import StageResult
from ..store.hdf5 import open_hdf5
from ..store.images import Images, ImageStack, RasterFiles
from . import _filter_output as filter_output
from ._apparent_motion import WithoutApparentMotion
from ._filter_setting import FilterSetting, StoredCube
from ._ramps import Surface
from ._trends import least_squares

if TYPE_CHECKING:
    import h5py

RAMPS = {"1": "a plane", "bl": "a bilinear surface", "2": "a quadratic surface"}
COPIES_OF_PIECE = 10


class Model(StoredCube):
    """The deformation model of a file, in mm; use it in a ``with`` statement."""

    def __init__(self, path: Path) -> None:
        self._opened = ExitStack()
        super().__init__(self._opened.enter_context(open_hdf5(path)), "cum_model")

    def __getstate__(self) -> dict[str, object]:
        return {name: value for name, value in self.__dict__.items() if name != "_opened"}

    def __enter__(self) -> Model:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._opened.close()


def corrected_cube(
    source: h5py.File,
    surface: Optional[Surface],
    setting: FilterSetting,
    rasters: RasterFiles,
    result: StageResult,
    opened: ExitStack,
    progress: Progress,
) -> Images:
    """The displacement of an opened ``cum.h5`` with all corrections asked for.

    Without any it is read from the file whenever it is needed, unless a copy fits into the memory.
    """
    options = setting.options
    wanted = options.apparent_motion
    stored = WithoutApparentMotion(source, setting, wanted, result) if wanted else StoredCube(source)
    fits = 4 * stored.count * setting.mask.size <= options.memory * MEGABYTE / 4
    if not (surface or options.model or options.remove_dem_error or fits):
        return stored
    cube = setting.stack(opened, stored.count, 1 / 4, "The corrected displacement of all epochs")
    with ExitStack() as while_copying:
        model = while_copying.enter_context(Model(options.model)) if options.model else None
        remove_surface(stored, cube, surface, model, setting, result, progress.part(0, 0.6))
    if options.remove_dem_error:
        remove_dem_error(cube, source["bperp"][:], setting, rasters, result, progress.part(0.6, 1))
    return cube


def remove_surface(
    stored: Images,
    cube: ImageStack,
    surface: Optional[Surface],
    model: Optional[Model],
    setting: FilterSetting,
    result: StageResult,
    progress: Progress,
) -> None:
    """Copy every epoch without its ramp and trend with height, if a surface is given, and without the model."""
    kernel = _Removal(stored, cube, surface, model, setting, progress)
    bytes_each = 8 * COPIES_OF_PIECE * setting.mask.size / len(setting.blocks) + 2 * setting.mask.size
    workers = workers_within(setting.options.workers, bytes_each, setting.options.memory - cube.in_memory_mb)
    lost_epochs = 0
    had_data, has_data = (np.zeros(-(-setting.mask.size // 8), np.uint8) for _ in range(2))
    epochs, portable = range(cube.count), surface is not None  # a mere copy is not worth the way
    for _, (lost, before, after) in run_tasks(kernel, epochs, workers, progress, portable):
        lost_epochs += lost
        had_data |= before
        has_data |= after
    if surface is None:
        return
    lost_pixels = int((np.unpackbits(had_data & ~has_data, count=setting.mask.size) & setting.mask.ravel()).sum())
    names = [RAMPS[setting.options.deramp]] if setting.options.deramp else []
    names += ["a trend with height"] if setting.options.remove_height_trend else []
    result.say(f"Removed {' and '.join(names)} from every epoch, fitted to {surface.n_pixels} pixels.")
    if lost_epochs:
        result.warn(f"{lost_epochs} epochs have too few samples to fit a surface to and are lost.")
    elif lost_pixels:
        result.warn(f"{lost_pixels} pixels have no height, so no trend could be removed, and are lost.")


@dataclass(frozen=True)
class _Removal:
    """Copies an epoch of one cube to another without a surface that is fitted to it, and without the model.

    A portable kernel; attributes are those of `remove_surface`.
    """

    stored: Images
    cube: ImageStack
    surface: Optional[Surface]
    model: Optional[Model]
    setting: FilterSetting
    progress: Progress

    def __call__(self, index: int) -> tuple[bool, np.ndarray, np.ndarray]:
        """Whether no surface could be fitted to data, and which pixels had and have data, packed bits."""
        surface, setting, coefficients = self.surface, self.setting, None
        if surface:
            coefficients = surface.coefficients(lambda rows: self._rows(self.stored, index, rows))
        had_data, has_data = [], []
        for rows in setting.blocks:
            self.progress.check()
            image = self._rows(self.stored, index, rows)
            had_data.append(np.isfinite(image).ravel())
            if surface:
                image -= surface.rows(coefficients, rows)
            has_data.append(np.isfinite(image).ravel())
            if self.model:
                image += -1 * self._rows(self.model, index, rows)
            self.cube.put_image(index, setting.pixels(rows).start, image)
        before, after = np.concatenate(had_data), np.concatenate(has_data)
        lost = surface is not None and coefficients is None and bool(before.any())
        return lost, np.packbits(before), np.packbits(after)

    def _rows(self, images: Images, index: int, rows: slice) -> np.ndarray:
        return images.image(index, self.setting.pixels(rows)).reshape(-1, self.setting.mask.shape[1])


def remove_dem_error(
    cube: ImageStack,
    baselines_m: np.ndarray,
    setting: FilterSetting,
    rasters: RasterFiles,
    result: StageResult,
    progress: Progress,
) -> None:
    """Subtract what is proportional to the perpendicular baseline, fitted per pixel together with a linear trend.

    The displacement in mm per metre of baseline becomes a raster, NaN where it cannot be estimated.
    """
    years, mask = setting.years, setting.mask
    design = np.stack([np.ones_like(years), years, baselines_m.astype(float)], axis=1)
    n_inside, lost = 0, 0
    workers, blocks = setting.row_tasks(cube, 1)
    kernel = partial(_without_dem_error, cube, design, setting)
    for rows, (factor, n_lost) in run_tasks(kernel, blocks, workers, progress, portable=True):
        rasters.put(filter_output.DEM_ERROR, setting.pixels(rows).start, factor)
        n_inside += int((mask[rows].ravel() & np.isfinite(factor)).sum())
        lost += n_lost
    result.say(f"Removed the effect of DEM errors of {n_inside} pixels inside the mask.")
    if lost:
        result.warn(f"{lost} pixels inside the mask have too few epochs to estimate a DEM error and are lost.")


def _without_dem_error(
    cube: ImageStack, design: np.ndarray, setting: FilterSetting, rows: slice
) -> tuple[np.ndarray, int]:
    """Correct some rows of a cube; a portable kernel.

    Returns the displacement per metre of baseline, mm/m (n_pixels,), and how many pixels inside the mask are lost.
    """
    pixels, inside = setting.pixels(rows), setting.mask[rows].ravel()
    data = cube.get(pixels)
    factor = np.empty(data.shape[1])
    had_data = np.isfinite(data).any(axis=0)
    for batch in setting.batches(data.shape[1]):
        share = least_squares(design, data[:, batch].astype(float))[2]
        if setting.options.compatible:
            share[np.isnan(data[0, batch]) | ~inside[batch]] = np.nan
        factor[batch] = share
        data[:, batch] -= design[:, 2:] * share
    cube.put(pixels.start, data)
    return factor, int((had_data & inside & np.isnan(factor)).sum())
