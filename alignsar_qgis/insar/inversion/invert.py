"""Stage 13: displacement time series and velocity of every pixel from the network of interferograms."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryFile

import numpy as np

from ..core.blocks import MEGABYTE, row_blocks, run_tasks, worker_count
from ..core.errors import BrokenInput, NothingLeft
from ..core.grid import Window
from ..pipeline.stage_run import StageRun
from ..store.raster import FLOAT, read_flat, write_flat
from ..store.workspace import REFERENCE_FILES, Stack, TimeSeries
from . import _report as report
from ._blocks import RASTERS, BlockInversion, Tally, kept_files
from ._observations import Interferograms, Selection, select
from ._series_file import write_series
from ._setting import Setting
from ._stable_reference import StableReference, stable_reference
from .options import WEIGHTED, InversionOptions

STAGE = "invert_network"
COPIED_RESULTS = ("coh_avg", "hgt", "n_loop_err", "n_unw", "slc.mli")
LINE_OF_SIGHT = ("E.geo", "N.geo", "U.geo")
LARGEST_BLOCK_MB = 48


def invert_network(run: StageRun[InversionOptions]) -> None:
    """Invert the network of unwrapped interferograms.

    Reads ``.unw``, and ``.cc`` for WLS, of the stack, and the results of stages 11 and 12. ``cum.h5`` and the rasters
    ``vel``, ``vintercept``, ``resid_rms``, ``n_gap``, ``n_ifg_noloop``, ``maxTlen`` are added to the time series.

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
    every = Interferograms(stack, run.options, selection.pairs, np.zeros(len(selection.pairs)))
    every.check()
    if run.is_up_to_date(_inputs(every, series)):
        return
    Inversion(stack, series, run.options, run.staging, run.result, run.progress).work(selection, window)


def _inputs(interferograms: Interferograms, series: TimeSeries) -> list[Path]:
    stack = interferograms.stack
    inputs = [*interferograms.files(), *(stack.folder / name for name in ("slc.mli.par", "EQA.dem_par", "baselines"))]
    inputs += [stack.folder / name for name in LINE_OF_SIGHT]
    inputs += [series.results / name for name in COPIED_RESULTS]
    return inputs + [series.info / name for name in (*report.LISTS, *REFERENCE_FILES)]


class Inversion(Setting):
    """One run of the stage into a staging folder."""

    def work(self, selection: Selection, window: Window) -> None:
        """Invert, choose the stable reference, write everything."""
        measured = Interferograms.open(self.stack, self.options, selection.pairs, window)
        used = measured.referenced()
        if not used.pairs:
            raise NothingLeft(
                f"No interferogram has a value in the reference window {window} of {self.series.info}; choose another "
                "reference (stage 120), or write one into ref.txt."
            )
        unreferenced = tuple(sorted(set(measured.pairs) - set(used.pairs)))
        with self._cubes(used) as (cube, gaps):
            rasters, tally, n_blocks = self._invert(used, cube, gaps)
            reference = stable_reference(cube, rasters["n_gap"], drop_epochs=self.options.compatible)
            self.progress.fraction(0.75)
            series = self._refer(rasters, cube, reference)
            self._write_cubes(used, cube, gaps, {**rasters, **series}, reference, window)
        for name in RASTERS:
            source = series if name in series and not self.options.compatible else rasters
            write_flat(self.staging / "results" / name, source[name])
        outcome = report.Outcome(used, selection, unreferenced, window, reference, tally, n_blocks)
        report.write(self, outcome)

    @contextmanager
    def _cubes(self, used: Interferograms) -> Iterator[tuple[np.ndarray, np.ndarray]]:
        """Cubes of displacement and gaps, in memory if they take less than half of the budget, else in a file."""
        n_epochs, shape = len(used.epochs), self.stack.grid.shape
        size = n_epochs * shape[0] * shape[1] * 5
        if size < self.options.memory * MEGABYTE / 2:
            yield np.empty((n_epochs, *shape), FLOAT), np.empty((n_epochs - 1, *shape), np.int8)
            return
        with TemporaryFile(dir=self.staging) as first, TemporaryFile(dir=self.staging) as second:
            yield (
                np.memmap(first, FLOAT, "w+", shape=(n_epochs, *shape)),
                np.memmap(second, np.int8, "w+", shape=(n_epochs - 1, *shape)),
            )

    def _invert(
        self, used: Interferograms, cube: np.ndarray, gaps: np.ndarray
    ) -> tuple[dict[str, np.ndarray], Tally, int]:
        """Fill the cubes block by block; return the rasters, the tally and the number of blocks."""
        length, width = self.stack.grid.shape
        keep = self.staging if self.options.keep_increments or self.options.pictures else None
        if keep:
            for path in (path for paths in kept_files(keep, used) for path in paths):
                path.parent.mkdir(exist_ok=True)
                with path.open("wb") as file:
                    file.truncate(length * width * FLOAT.itemsize)
        blocks = self._blocks(used, cube)
        rasters = {name: np.empty((length, width), np.float32) for name in RASTERS}
        tally = Tally()
        kernel = BlockInversion(used, keep)
        for rows, block in run_tasks(kernel, blocks, worker_count(self.options.workers), self.progress.part(0.02, 0.7)):
            shape = (-1, rows.stop - rows.start, width)
            cube[:, rows] = block.cube.reshape(shape)
            gaps[:, rows] = block.gaps.reshape(shape)
            for name, data in block.rasters.items():
                rasters[name][rows] = data.reshape(shape[1:])
            tally.add(block.tally)
        if not tally.kept:
            raise NothingLeft(
                f"No pixel has a value in more than {used.threshold} interferograms ({len(used.epochs)} epochs times "
                f"the minimum of interferograms per epoch); the best has {tally.most} of {len(used.pairs)}. "
                "Lower 'Minimum interferograms per epoch'."
            )
        return rasters, tally, len(blocks)

    def _blocks(self, used: Interferograms, cube: np.ndarray) -> list[slice]:
        length, width = self.stack.grid.shape
        keeps = self.options.keep_increments or self.options.pictures
        per_pair = 5 + 4 * (self.options.weighting == WEIGHTED) + 4 * keeps
        per_pixel = per_pair * len(used.pairs) + 6 * len(used.epochs)
        free = self.options.memory - (0 if isinstance(cube, np.memmap) else cube.nbytes * 1.25 / MEGABYTE)
        at_once = worker_count(self.options.workers) + 1
        return row_blocks(length, per_pixel * width, min(free, LARGEST_BLOCK_MB * at_once), at_once)

    def _refer(
        self, rasters: dict[str, np.ndarray], cube: np.ndarray, reference: StableReference
    ) -> dict[str, np.ndarray]:
        """Move the cube to the stable reference, in place; return velocity and intercept on it."""
        fits = ("vel", "vintercept")
        if reference.window is None:
            return {name: rasters[name] for name in fits}
        row, column = reference.window.y1, reference.window.x1
        for epoch in cube:
            if np.isfinite(epoch[row, column]):
                epoch -= epoch[row, column]
        return {name: rasters[name] - rasters[name][row, column] for name in fits}

    def _write_cubes(
        self,
        used: Interferograms,
        cube: np.ndarray,
        gaps: np.ndarray,
        rasters: dict[str, np.ndarray],
        reference: StableReference,
        window: Window,
    ) -> None:
        """Write ``cum.h5``."""
        grid, kept = self.stack.grid, reference.epochs
        plain = {"imdates": np.array(used.epochs, np.int32)[kept]}
        baselines = report.known_baselines(self.stack, used.epochs, self.options.compatible)
        if baselines is not None:
            plain["bperp"] = baselines[kept]
        plain["refarea"] = str(reference.window or window)
        plain |= {name: getattr(grid, name) for name in ("corner_lat", "corner_lon", "post_lat", "post_lon")}
        copies = {name: self.series.read(name) for name in COPIED_RESULTS if self.series.has(name)}
        vectors = [name for name in LINE_OF_SIGHT if (self.stack.folder / name).is_file()]
        copies |= {name: read_flat(self.stack.folder / name, grid.shape) for name in vectors}
        if not kept.all():
            cube, gaps = cube[kept], gaps[_kept_intervals(kept)]
        write_series(
            self.staging / "cum.h5",
            {"cum": cube, "gap": gaps},
            {**rasters, **copies},
            plain,
            worker_count(self.options.workers),
            self.progress.part(0.8, 1.0),
        )


def _kept_intervals(kept: np.ndarray) -> np.ndarray:
    """Intervals left when epochs are dropped: each takes the interval before it, the first one the last interval."""
    intervals = np.ones(len(kept) - 1, bool)
    intervals[np.flatnonzero(~kept) - 1] = False
    return intervals
