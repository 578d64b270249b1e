"""The passes of stage 12 over the files of a stack: scene-wide per loop, and pixel-wise by row blocks."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from functools import cached_property, lru_cache

import numpy as np

from ..core.blocks import MEGABYTE, row_blocks, run_tasks, worker_count
from ..core.grid import Window
from ..core.progress import Progress
from ..store.workspace import Stack
from ._closure import ClosureScatter, closure, closure_scatter, common_ambiguity, pixel_loops, scene_closure
from ._loop_report import LoopVerdict
from .options import BLAME_FAILING_LOOPS, LoopOptions

BYTES_PER_PHASE = 4
BYTES_PER_VERDICT = 13
"""Per pair and pixel: phase, two counters of two bytes, share of failing loops, and verdict."""


@dataclass(frozen=True)
class PairPhases:
    """Phases of some pairs of a stack in rad, NaN without data, as they were before any nullification."""

    stack: Stack
    pairs: list[str]

    def scene(self, index: int) -> np.ndarray:
        """One pair, float32, (length, width)."""
        return self.stack.read_phase(self.stack.original_unw(self.pairs[index]))

    def rows(self, rows: slice) -> np.ndarray:
        """Some rows of all pairs, float32, (n_pairs, rows, width)."""
        phases = np.empty((len(self.pairs), rows.stop - rows.start, self.stack.grid.width), np.float32)
        for phase, pair in zip(phases, self.pairs):
            phase[:] = self.stack.read_phase(self.stack.original_unw(pair), rows)
        return phases

    def window_means(self, window: Window) -> np.ndarray:
        """Mean over a window of each pair, NaN where all of it is missing, float32, (n_pairs,)."""
        rows, columns = window.slices
        means = np.full(len(self.pairs), np.nan, np.float32)
        for index, pair in enumerate(self.pairs):
            values = self.stack.read_phase(self.stack.original_unw(pair), rows)[:, columns]
            if np.isfinite(values).any():
                means[index] = np.nanmean(values)
        return means

    def blocks(self, bytes_per_pixel: int, options: LoopOptions) -> list[slice]:
        """Row blocks that fit the memory budget when each needs so many bytes per pixel of every pair."""
        bytes_per_row = bytes_per_pixel * self.stack.grid.width * max(len(self.pairs), 1)
        return row_blocks(self.stack.grid.length, bytes_per_row, options.memory, worker_count(options.workers))


@dataclass(frozen=True)
class LoopRasters:
    """Pixel-wise loop statistics, (length, width).

    Attributes
    ----------
    n_closed
        Used loops whose closure is defined.
    n_loop_err
        Those of them whose closure is at or above the limit.
    wrapped_sum, wrapped_abs_sum
        Sums of wrapped closures and of their magnitudes in rad.
    n_unw, n_unw_looped
        Good interferograms with data, and those of them that are in a loop, before nullification.
    keep_bits
        Which pixels of which pairs to keep, packed along rows, (n_pairs, length, width / 8).
    """

    n_closed: np.ndarray
    n_loop_err: np.ndarray
    wrapped_sum: np.ndarray
    wrapped_abs_sum: np.ndarray
    n_unw: np.ndarray
    n_unw_looped: np.ndarray
    keep_bits: np.ndarray

    def keep(self, index: int) -> np.ndarray:
        """Pixels of one pair to keep, bool, (length, width)."""
        return np.unpackbits(self.keep_bits[index], axis=-1, count=self.n_unw.shape[1]).view(bool)

    @cached_property
    def nullifiable(self) -> list[int]:
        """Pairs that are wrong at some pixels and right at others; only those can be nullified."""
        kept = (self.keep(index) for index in range(len(self.keep_bits)))
        return [index for index, keep in enumerate(kept) if keep.any() and not keep.all()]


def scene_closures(phases: PairPhases, loops: np.ndarray, options: LoopOptions, progress: Progress) -> np.ndarray:
    """Count, median, mean and mean square of each closure over the scene, (4, n_loops)."""
    scene = _cached_scenes(phases, options)

    def statistics(loop: np.ndarray) -> tuple[float, ...]:
        return scene_closure(closure(*(scene(int(pair)) for pair in loop)))

    found = [result for _, result in run_tasks(statistics, loops, worker_count(options.workers), progress)]
    return np.array(found, float).reshape(-1, 4).T


def scene_scatter(
    phases: PairPhases,
    loops: np.ndarray,
    offsets: np.ndarray,
    counted: np.ndarray,
    options: LoopOptions,
    progress: Progress,
) -> tuple[ClosureScatter, np.ndarray]:
    """Scatter of the closures of some loops at each pixel, and how many of the counted pairs have data there."""

    def scatter(rows: slice) -> tuple[ClosureScatter, np.ndarray]:
        phase = phases.rows(rows)
        return closure_scatter(phase, loops, offsets), np.isfinite(phase[counted]).sum(axis=0, dtype=np.int32)

    blocks = phases.blocks(2 * BYTES_PER_PHASE, options)
    found = [result for _, result in run_tasks(scatter, blocks, worker_count(options.workers), progress)]
    parts, n_unw = zip(*found)
    joined = (np.concatenate(arrays) for arrays in zip(*((p.count, p.square_sum, p.exceeding) for p in parts)))
    return ClosureScatter(*joined), np.concatenate(n_unw)


def scene_ambiguities(
    phases: PairPhases, loops: np.ndarray, offsets: np.ndarray, options: LoopOptions, progress: Progress
) -> np.ndarray:
    """Most frequent multiple of 2 pi of each referenced closure, (n_loops,)."""
    scene = _cached_scenes(phases, options)

    def ambiguity(index: int) -> int:
        phase = closure(*(scene(int(pair)) for pair in loops[index]))
        return common_ambiguity(phase - np.float32(offsets[index]))

    tasks = range(len(loops))
    found = [result for _, result in run_tasks(ambiguity, tasks, worker_count(options.workers), progress)]
    return np.array(found, float)


def loop_rasters(
    phases: PairPhases, verdict: LoopVerdict, offsets: np.ndarray, options: LoopOptions, progress: Progress
) -> LoopRasters:
    """Count loop errors at each pixel and decide which pixels of which pairs to keep.

    Parameters
    ----------
    offsets
        Closure of the reference values of each loop in rad, (n_loops,).
    """
    good = ~verdict.bad

    def statistics(rows: slice) -> tuple[np.ndarray, ...]:
        phase = phases.rows(rows)
        found = pixel_loops(
            phase,
            verdict.loops,
            verdict.used,
            offsets,
            options.nullify_threshold,
            aggressive=options.nullify_aggressive,
            blame_failing_only=options.nullify_blame == BLAME_FAILING_LOOPS,
            byte_counters=options.compatible,
        )
        finite = np.isfinite(phase)
        return (
            found.count,
            found.errors,
            found.wrapped_sum,
            found.wrapped_abs_sum,
            finite[good].sum(axis=0, dtype=np.int32),
            finite[good & verdict.looped].sum(axis=0, dtype=np.int32),
            np.packbits(found.keep, axis=-1),
        )

    blocks = phases.blocks(BYTES_PER_VERDICT, options)
    found = [result for _, result in run_tasks(statistics, blocks, worker_count(options.workers), progress)]
    *rasters, bits = zip(*found)
    return LoopRasters(*(np.concatenate(raster) for raster in rasters), np.concatenate(bits, axis=1))


def _cached_scenes(phases: PairPhases, options: LoopOptions) -> Callable[[int], np.ndarray]:
    """A reader that remembers images within half the memory budget; loops in list order share most of them."""
    length, width = phases.stack.grid.shape
    capacity = int(options.memory * MEGABYTE / 2 / (length * width * BYTES_PER_PHASE))
    return lru_cache(maxsize=max(capacity, 3))(phases.scene)
