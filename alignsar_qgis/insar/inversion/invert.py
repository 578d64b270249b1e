"""Stage 13: displacement time series and velocity of every pixel from the network of interferograms."""

from __future__ import annotations

from contextlib import ExitStack
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np

from ..core.algebra import single_threaded_algebra
from ..core.blocks import MEGABYTE, run_tasks, worker_count, workers_within
from ..core.errors import BrokenInput, NothingLeft
from ..core.grid import Window
from ..pipeline.stage_run import StageRun
from ..store.corrected import Corrected
from ..store.flat_files import FlatFiles
from ..store.images import ImageStack, RasterFiles, pixel_pieces
from ..store.nullified import Nullified
from ..store.raster import BYTE, FLOAT, read_flat
from ..store.series_file import Layers, SeriesFile
from ..store.workspace import REFERENCE_FILES, Stack, TimeSeries
from ..store.writing import require_room
from . import _report as report
from ._blocks import BATCH_MB, BlockInversion, Tally, rasters_of
from ._departures import kept_files
from ._epoch_noise import STORED, relative_to
from ._epoch_scatter import EpochScatter
from ._observations import Interferograms, Selection, select
from ._setting import InversionSetting
from ._stable_reference import RMS, StableReference, stable_reference
from .options import InversionOptions

COPIED_RESULTS = ("coh_avg", "hgt", "n_loop_err", "n_unw", "slc.mli")
SHARE_COMPRESSED = 0.8
"""Of the size of a series in memory, which noise leaves of it in the file."""
LINE_OF_SIGHT = ("E.geo", "N.geo", "U.geo")
LEAST_BLOCK_MB, LARGEST_BLOCK_MB = 4, 48
SAMPLES, SAMPLED_PIXELS = 16, 4096
"""Ranges of pixels, and pixels in all, at which the scatter of the epochs is measured."""


def invert_network(run: StageRun[InversionOptions]) -> None:
    """Invert the network of unwrapped interferograms.

    Reads ``.unw``, and ``.cc`` for WLS, of the stack, and the results of stages 11 and 12. ``cum.h5`` and the rasters
    ``vel``, ``vintercept``, ``resid_rms``, ``n_gap``, ``n_ifg_noloop``, ``maxTlen`` are added to the time series, and
    ``vel_std`` where epochs are weighed.

    Raises
    ------
    MissingInput, BrokenInput, BadOption, NothingLeft
    """
    stack, series = Stack.open(run.inputs["stack"]), TimeSeries.open(run.output)
    if not stack.grid.agrees_with(series.grid):
        raise BrokenInput(
            f"{series.folder} was made from a stack on another grid than {stack.folder}; choose the time series that "
            "belongs to this stack, or run 'Check interferograms' (stage 11) again."
        )
    selection = select(stack, series, run.options)
    window = series.reference()
    with FlatFiles() as rasters:
        every = Interferograms.unreferenced(stack, series, run.options, rasters, selection.pairs)
        every.check()
        if run.is_up_to_date(_inputs(every, series)):
            return
        size = stack.grid.length * stack.grid.width * len(every.epochs) * FLOAT.itemsize
        require_room(run.staging, SHARE_COMPRESSED * size, "The time series")
        setting = InversionSetting(stack, series, run.options, run.staging, run.result, run.progress)
        Inversion(setting, every).work(selection, window)


def _inputs(interferograms: Interferograms, series: TimeSeries) -> list[Path]:
    stack = interferograms.stack
    inputs = [*interferograms.files(), *(stack.folder / name for name in ("slc.mli.par", "EQA.dem_par", "baselines"))]
    inputs += [stack.folder / name for name in LINE_OF_SIGHT]
    inputs += [series.results / name for name in COPIED_RESULTS]
    inputs += [series.info / name for name in (*report.LISTS, *REFERENCE_FILES)]
    return inputs + Nullified.files(series) + Corrected.files(series)


class Inversion:
    """One run of the stage into a staging folder."""

    def __init__(self, setting: InversionSetting, every: Interferograms) -> None:
        self._setting, self._every = setting, every
        self._options, self._progress, self._staging = setting.options, setting.progress, setting.staging
        self._n_pixels = setting.stack.grid.length * setting.stack.grid.width
        self._scatter: EpochScatter | None = None

    def work(self, selection: Selection, window: Window) -> None:
        """Invert, choose the stable reference, write everything."""
        measured = self._every.relative_to(window, self._progress.part(0, 0.02))
        used = measured.referenced()
        if not used.pairs:
            raise NothingLeft(
                f"No interferogram has a value in the reference window {window} of {self._setting.series.info}; choose "
                "another reference (stage 120), or write one into ref.txt."
            )
        unreferenced = tuple(sorted(set(measured.pairs) - set(used.pairs)))
        names = rasters_of(self._options)
        paths = {**{name: self._staging / "results" / name for name in names}, RMS: self._staging / "info" / RMS}
        with ExitStack() as opened:
            opened.enter_context(single_threaded_algebra())
            rasters = opened.enter_context(RasterFiles(paths, self._n_pixels))
            cubes = self._cubes(used, opened)
            tally, n_blocks = self._invert(used, cubes, rasters)
            cube = cubes.displacement
            reference = stable_reference(
                cube,
                rasters,
                self._setting.stack.grid.width,
                self._options.workers,
                self._progress.part(0.7, 0.8),
                drop_epochs=self._options.compatible,
            )
            self._write_series(used, cubes, rasters, reference, window)
            if not self._options.compatible:
                for name, level in self._levels(rasters, reference).items():
                    for pixels in pixel_pieces(self._n_pixels):
                        rasters.put(name, pixels.start, rasters.get(name, pixels) - level)
        report.write(
            self._setting,
            report.Findings(used, selection, unreferenced, window, reference, tally, n_blocks, self._scatter),
        )

    def _cubes(self, used: Interferograms, opened: ExitStack) -> _Cubes:
        """What is kept of all pixels, in memory if it takes less than half of the budget, else in files."""
        n_epochs, n_pixels = len(used.epochs), self._n_pixels
        budget, folder = self._options.memory / 2, self._staging
        cube = opened.enter_context(ImageStack(n_epochs, n_pixels, budget, folder, "The displacement of all epochs"))
        budget -= cube.in_memory_mb
        n_bytes = -(-n_pixels // 8)
        bits = opened.enter_context(ImageStack(n_epochs - 1, n_bytes, budget, folder, "The gaps of all pixels", BYTE))
        if not self._options.epoch_std or self._options.compatible:
            return _Cubes(cube, bits, None)
        budget -= bits.in_memory_mb
        noise = ImageStack(n_epochs, n_pixels, budget, folder, "The standard deviations of all epochs", STORED)
        return _Cubes(cube, bits, opened.enter_context(noise))

    def _invert(self, used: Interferograms, cubes: _Cubes, rasters: RasterFiles) -> tuple[Tally, int]:
        """Fill the cubes and rasters block by block; return the tally and the number of blocks."""
        keeps = self._options.keep_increments or self._options.pictures
        tally = Tally()
        with ExitStack() as opened:
            files = kept_files(self._staging, used)
            kept = opened.enter_context(RasterFiles(files, self._n_pixels)) if keeps else None
            kernel = BlockInversion(used, kept)
            free = self._options.memory - cubes.in_memory_mb
            workers, blocks = self._blocks(kernel, free)
            if self._options.weighs_epochs:
                self._scatter = self._scatter_of_epochs(kernel, workers)
                kernel = kernel.knowing(self._scatter)
            part = self._progress.part(0.06, 0.7)
            for pixels, block in run_tasks(kernel, blocks, workers, part, portable=True):
                cubes.displacement.put(pixels.start, block.cube)
                cubes.gaps.put(pixels.start // 8, np.packbits(block.gaps.view(bool), axis=1))
                if cubes.noise is not None and block.noise is not None:
                    cubes.noise.put(pixels.start, block.noise)
                for name, data in block.rasters.items():
                    rasters.put(name, pixels.start, data)
                tally.add(block.tally)
        if not tally.kept:
            raise NothingLeft(
                f"No pixel has a value in more than {used.threshold} interferograms ({len(used.epochs)} epochs times "
                f"the minimum of interferograms per epoch); the best has {tally.most} of {len(used.pairs)}. "
                "Lower 'Minimum interferograms per epoch'."
            )
        return tally, len(blocks)

    def _scatter_of_epochs(self, kernel: BlockInversion, workers: int) -> EpochScatter | None:
        """Level and variance of every epoch, from pixels all over the image."""
        pieces = pixel_pieces(self._n_pixels, SAMPLED_PIXELS, multiple=8)
        if len(pieces) > 1:
            starts = np.linspace(0, self._n_pixels - SAMPLED_PIXELS // SAMPLES, SAMPLES).astype(int) // 8 * 8
            pieces = [slice(start, start + SAMPLED_PIXELS // SAMPLES) for start in starts.tolist()]
        part = self._progress.part(0.02, 0.06)
        sample = [block for _, block in run_tasks(kernel, pieces, workers, part, portable=True)]
        return kernel.scatter_of(sample)

    def _blocks(self, kernel: BlockInversion, free_mb: float) -> tuple[int, list[slice]]:
        """Number of threads and ranges of pixels, so that all that is in work fits the free memory."""
        least = BATCH_MB * MEGABYTE + 8 * kernel.bytes_per_pixel
        workers = workers_within(self._options.workers, least, free_mb)
        each_mb = np.clip(free_mb / (workers + 1) - BATCH_MB, LEAST_BLOCK_MB, LARGEST_BLOCK_MB)
        most = max(8, int(each_mb * MEGABYTE) // kernel.bytes_per_pixel)
        return workers, pixel_pieces(self._n_pixels, most, multiple=8)

    def _levels(self, rasters: RasterFiles, reference: StableReference) -> dict[str, np.float32]:
        """What to subtract from velocity and intercept to refer them to the stable reference."""
        if reference.window is None:
            return {}
        place = reference.window.y1 * self._setting.stack.grid.width + reference.window.x1
        return {name: rasters.get(name, slice(place, place + 1))[0] for name in ("vel", "vintercept")}

    def _write_series(
        self,
        used: Interferograms,
        cubes: _Cubes,
        rasters: RasterFiles,
        reference: StableReference,
        window: Window,
    ) -> None:
        """Write ``cum.h5``, relative to the stable reference."""
        cube, gaps = cubes.displacement, cubes.gaps
        setting, progress, workers = self._setting, self._progress, worker_count(self._options.workers)
        (length, width), kept = setting.stack.grid.shape, np.flatnonzero(reference.epochs)
        intervals = np.flatnonzero(_kept_intervals(reference.epochs))
        start = np.zeros(cube.count, np.float32)
        if reference.window is not None:
            place = reference.window.y1 * width + reference.window.x1
            start = np.nan_to_num(cube.get(slice(place, place + 1))[:, 0])

        def displacement(layer: int, rows: slice) -> np.ndarray:
            epoch = kept[layer]
            return cube.image(epoch, _pixels(rows, width)) - start[epoch]

        def gap(layer: int, rows: slice) -> np.ndarray:
            pixels = _pixels(rows, width)
            first = pixels.start // 8
            bits = gaps.image(intervals[layer], slice(first, -(-pixels.stop // 8)))
            flags = np.unpackbits(bits)[pixels.start - 8 * first :]  # noqa: E203
            return flags[: pixels.stop - pixels.start].view(np.int8)

        levels = self._levels(rasters, reference)

        def made(name: str, rows: slice) -> np.ndarray:
            values = rasters.get(name, _pixels(rows, width)) - levels.get(name, np.float32(0))
            return values.reshape(-1, width)

        def copied(path: Path, rows: slice) -> np.ndarray:
            return read_flat(path, (length, width), rows)

        with SeriesFile(self._staging / "cum.h5", setting.stack.grid.shape, progress) as file:
            file.add(self._vectors(used, reference, window))
            for name in rasters_of(self._options):
                file.add_raster(name, partial(made, name))
            for name, path in self._copies().items():
                file.add_raster(name, partial(copied, path))
            shapes = (len(kept), length, width), (len(intervals), length, width)
            file.add_cube("cum", Layers(shapes[0], FLOAT, displacement), workers, progress.part(0.8, 0.96))
            file.add_cube("gap", Layers(shapes[1], np.dtype(np.int8), gap), workers, progress.part(0.96, 0.97))
            if cubes.noise is not None:
                noise = partial(_noise, cubes.noise, kept, reference, width)
                file.add({"cum_std_ref": _of_reference(cubes.noise, kept, reference, width)})
                file.add_cube("cum_std", Layers(shapes[0], FLOAT, noise), workers, progress.part(0.97, 1.0))

    def _vectors(self, used: Interferograms, reference: StableReference, window: Window) -> dict[str, Any]:
        """Dates, baselines, reference and corner of the series."""
        stack, kept = self._setting.stack, reference.epochs
        values: dict[str, Any] = {"imdates": np.array(used.epochs, np.int32)[kept]}
        baselines = report.known_baselines(stack, used.epochs, self._options.compatible)
        if baselines is not None:
            values["bperp"] = baselines[kept]
        if self._scatter is not None:
            values["epoch_scatter"] = self._scatter.sigma.astype(FLOAT)[kept]
        values["refarea"] = str(reference.window or window)
        return values | {
            name: getattr(stack.grid, name) for name in ("corner_lat", "corner_lon", "post_lat", "post_lon")
        }

    def _copies(self) -> dict[str, Path]:
        """Rasters of earlier stages that the series holds, too."""
        series, stack = self._setting.series, self._setting.stack
        paths = {name: series.results / name for name in COPIED_RESULTS}
        paths |= {name: stack.folder / name for name in LINE_OF_SIGHT}
        return {name: path for name, path in paths.items() if path.is_file()}


@dataclass(frozen=True)
class _Cubes:
    """What is kept of all pixels while the stage runs.

    Attributes
    ----------
    displacement
        mm, (n_epochs, n_pixels).
    gaps
        Eight pixels in a byte, (n_epochs - 1, …).
    noise
        Standard deviations relative to the first epoch, mm, (n_epochs, n_pixels); None for none.
    """

    displacement: ImageStack
    gaps: ImageStack
    noise: ImageStack | None

    @property
    def in_memory_mb(self) -> float:
        """What they take of the memory budget."""
        stacks = [stack for stack in (self.displacement, self.gaps, self.noise) if stack is not None]
        return sum(stack.in_memory_mb for stack in stacks)


def _noise(
    noise: ImageStack, kept: np.ndarray, reference: StableReference, width: int, layer: int, rows: slice
) -> np.ndarray:
    """Standard deviations of an epoch relative to the stable reference, mm."""
    pixels, epoch = _pixels(rows, width), kept[layer]
    sigma = noise.image(epoch, pixels).astype(FLOAT)
    if reference.window is not None:
        place = reference.window.y1 * width + reference.window.x1
        level = float(noise.image(epoch, slice(place, place + 1))[0])
        sigma = relative_to(sigma, level)
        if pixels.start <= place < pixels.stop:
            sigma[place - pixels.start] = 0.0
    return sigma


def _of_reference(noise: ImageStack, kept: np.ndarray, reference: StableReference, width: int) -> np.ndarray:
    """Standard deviation of the stable reference relative to the first epoch, mm, (n_epochs,); 0 if there is none."""
    if reference.window is None:
        return np.zeros(len(kept), FLOAT)
    place = reference.window.y1 * width + reference.window.x1
    return noise.get(slice(place, place + 1))[kept, 0].astype(FLOAT)


def _pixels(rows: slice, width: int) -> slice:
    return slice(rows.start * width, rows.stop * width)


def _kept_intervals(kept: np.ndarray) -> np.ndarray:
    """Intervals left when epochs are dropped: each takes the interval before it, the first one the last interval."""
    intervals = np.ones(len(kept) - 1, bool)
    intervals[np.flatnonzero(~kept) - 1] = False
    return intervals
