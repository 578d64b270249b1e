"""The passes of stage 12 over the files of a stack, block of pixels by block of pixels.

Loops compare interferograms pixel by pixel, so a block is any run of pixels of the raster, for all interferograms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from queue import SimpleQueue
from typing import TypeVar

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks, run_tasks, workers_within
from ..core.counting import ByteCounter
from ..core.grid import Window
from ..core.progress import Progress
from ..store.flat_files import PIECE_PIXELS, FlatFiles
from ..store.scratch import PackedMasks
from ..store.workspace import Stack, without_stand_ins
from ._closure import (
    ClosureScatter,
    PartClosure,
    closure,
    closure_scatter,
    common_ambiguity,
    free_offset,
    median_turns,
    near_ambiguities,
    part_closure,
)
from ._loop_report import LoopVerdict
from ._pixel_loops import Blame, counter_type, pixel_loops
from .options import BLAME_FAILING_LOOPS, LoopOptions

BYTES_PER_PHASE = 4
BYTES_PER_PIXEL = 100
"""Of a block, apart from what it holds per interferogram."""
BYTES_PER_RESULT = 48
"""Of the image: the rasters that the stage makes, while the coherence is averaged."""
SMALLEST_BLOCK = 2**13
"""Pixels from which the time of a block goes into its numbers; rather fewer workers than smaller blocks."""

R = TypeVar("R")


@dataclass(frozen=True)
class PairPhases:
    """Phases of some pairs of a stack in rad, NaN without data, as they were before any nullification."""

    stack: Stack
    pairs: list[str]
    files: FlatFiles

    @cached_property
    def _paths(self) -> list[Path]:
        return [self.stack.original_unw(pair) for pair in self.pairs]

    @property
    def pixels(self) -> int:
        """Pixels of the image."""
        return self.stack.grid.length * self.stack.grid.width

    def scene(self, index: int) -> np.ndarray:
        """One pair, float32, (length, width)."""
        return self.stack.read_phase(self._paths[index])

    def block(self, pixels: slice) -> np.ndarray:
        """Some pixels of all pairs, float32, (n_pairs, n_pixels)."""
        return self._filled(np.empty((len(self.pairs), pixels.stop - pixels.start), np.float32), pixels)

    def _filled(self, phases: np.ndarray, pixels: slice) -> np.ndarray:
        for path, phase in zip(self._paths, phases):
            self.files.read(path, pixels.start, phase)
            without_stand_ins(phase)
        return phases

    def window_means(self, window: Window) -> np.ndarray:
        """Mean over a window of each pair, NaN where all of it is missing, float32, (n_pairs,)."""
        rows, columns = window.slices
        means = np.full(len(self.pairs), np.nan, np.float32)
        values = np.empty((rows.stop - rows.start, self.stack.grid.width), np.float32)
        for index, path in enumerate(self._paths):
            self.files.read(path, rows.start * self.stack.grid.width, values)
            inside = without_stand_ins(values)[:, columns]
            if np.isfinite(inside).any():
                means[index] = np.nanmean(inside)
        return means

    def over_blocks(
        self, kernel: Callable[[np.ndarray], R], bytes_per_pair: float, options: LoopOptions, progress: Progress
    ) -> Iterator[tuple[slice, R]]:
        """Yield (pixels, kernel(phases of all pairs there)), block by block in order.

        Parameters
        ----------
        bytes_per_pair
            What the kernel needs per pixel and pair, the phase included.
        """
        bytes_per_pixel = BYTES_PER_PIXEL + bytes_per_pair * len(self.pairs)
        budget_mb = max(options.memory - BYTES_PER_RESULT * self.pixels / MEGABYTE, options.memory / 4)
        workers = workers_within(options.workers, SMALLEST_BLOCK * bytes_per_pixel, budget_mb)
        fitting = int(budget_mb * MEGABYTE / workers / bytes_per_pixel)
        blocks = even_blocks(self.pixels, min(fitting, PIECE_PIXELS, -(-self.pixels // workers)), multiple=8)
        # The C library hands memory of many threads back late or never, so they take turns with arrays made here.
        longest = max(pixels.stop - pixels.start for pixels in blocks)
        arrays: SimpleQueue[np.ndarray] = SimpleQueue()
        for array in np.empty((workers, len(self.pairs) * longest), np.float32):
            arrays.put(array)

        def on_block(pixels: slice) -> R:
            array, size = arrays.get(), pixels.stop - pixels.start
            try:
                return kernel(self._filled(array[: len(self.pairs) * size].reshape(-1, size), pixels))
            finally:
                arrays.put(array)

        return run_tasks(on_block, blocks, workers, progress)


@dataclass(frozen=True)
class SceneClosures:
    """Statistics of the closure of each loop over the whole scene, (n_loops,); NaN where it is defined nowhere.

    Attributes
    ----------
    count
        Pixels where it is defined.
    mean, mean_square
        In rad and rad².
    free
        What makes it free of a reference, rad: the multiple of 2 pi nearest to its median, or the median.
    """

    count: np.ndarray
    mean: np.ndarray
    mean_square: np.ndarray
    free: np.ndarray


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
    masks
        Which pixels of which pairs to keep; None if nothing is nullified.
    nullifiable
        Pairs that are wrong at some pixels and right at others; only those can be nullified.
    """

    n_closed: np.ndarray
    n_loop_err: np.ndarray
    wrapped_sum: np.ndarray
    wrapped_abs_sum: np.ndarray
    n_unw: np.ndarray
    n_unw_looped: np.ndarray
    masks: PackedMasks | None
    nullifiable: list[int]

    def keep(self, index: int) -> np.ndarray:
        """Pixels of one pair to keep, bool, (length, width)."""
        if self.masks is None:
            return np.ones(self.n_unw.shape, bool)
        return self.masks.mask(index).reshape(self.n_unw.shape)


def scene_closures(phases: PairPhases, loops: np.ndarray, options: LoopOptions, progress: Progress) -> SceneClosures:
    """Statistics of each closure over the scene."""

    def statistics(block: np.ndarray) -> list[PartClosure]:
        return [part_closure(closure(*(block[pair] for pair in loop))) for loop in loops]

    sums, turns = np.zeros((3, len(loops))), np.zeros(1, int)
    for _, parts in phases.over_blocks(statistics, BYTES_PER_PHASE, options, progress.part(0, 0.8)):
        if parts:
            count, total, square_total, nearest = zip(*parts)
            sums += (count, total, square_total)
            turns = turns + np.array(nearest)
    with np.errstate(invalid="ignore"):
        mean, mean_square = sums[1:] / sums[0]
    free = np.full(len(loops), np.nan)
    if not options.multi_prime and len(loops):
        free = 2 * np.pi * median_turns(turns)
    unknown = [int(number) for number in np.flatnonzero(np.isnan(free) & (sums[0] > 0))]
    for number, median in _medians(phases, loops, unknown, options, progress.part(0.8, 1)):
        free[number] = free_offset(np.float64(median), options.multi_prime)
    return SceneClosures(sums[0], mean, mean_square, free)


def _medians(
    phases: PairPhases, loops: np.ndarray, numbers: list[int], options: LoopOptions, progress: Progress
) -> Iterator[tuple[int, float]]:
    """Yield (number of a loop, median of its closure over the scene in rad)."""

    def median(number: int) -> float:
        phase = np.concatenate([_closure_in(phases, loops[number], pixels) for pixels in pieces])
        return float(np.median(phase[np.isfinite(phase)], overwrite_input=True))

    pieces = even_blocks(phases.pixels, PIECE_PIXELS)
    workers = workers_within(options.workers, 2 * BYTES_PER_PHASE * phases.pixels, options.memory)
    return run_tasks(median, numbers, workers, progress)


def _closure_in(phases: PairPhases, loop: np.ndarray, pixels: slice) -> np.ndarray:
    return closure(*PairPhases(phases.stack, [phases.pairs[pair] for pair in loop], phases.files).block(pixels))


def scene_scatter(
    phases: PairPhases,
    loops: np.ndarray,
    offsets: np.ndarray,
    counted: np.ndarray,
    options: LoopOptions,
    progress: Progress,
) -> tuple[ClosureScatter, np.ndarray]:
    """Scatter of the closures of some loops at each pixel, and how many of the counted pairs have data there."""
    shape = phases.stack.grid.shape
    scatter = ClosureScatter(np.zeros(shape, np.int32), np.zeros(shape, np.float32), np.zeros(shape, np.int32))
    n_unw = np.zeros(shape, np.int32)

    def kernel(block: np.ndarray) -> tuple[ClosureScatter, np.ndarray]:
        return closure_scatter(block, loops, offsets), _with_data(block, counted)

    for pixels, (found, data) in phases.over_blocks(kernel, BYTES_PER_PHASE, options, progress):
        for whole, part in (
            (scatter.count, found.count),
            (scatter.square_sum, found.square_sum),
            (scatter.exceeding, found.exceeding),
            (n_unw, data),
        ):
            whole.reshape(-1)[pixels] = part
    return scatter, n_unw


def scene_ambiguities(
    phases: PairPhases, loops: np.ndarray, offsets: np.ndarray, options: LoopOptions, progress: Progress
) -> np.ndarray:
    """Most frequent multiple of 2 pi of each referenced closure, (n_loops,)."""

    def counts(block: np.ndarray) -> np.ndarray:
        closures = (closure(*(block[pair] for pair in loop)) for loop in loops)
        return np.array([near_ambiguities(phase - np.float32(o)) for phase, o in zip(closures, offsets)])

    parts = (found for _, found in phases.over_blocks(counts, BYTES_PER_PHASE, options, progress))
    total = np.sum(list(parts), axis=0)
    return common_ambiguity(total.reshape(len(loops), -1)).astype(float)


def loop_rasters(
    phases: PairPhases,
    verdict: LoopVerdict,
    offsets: np.ndarray,
    masks: PackedMasks | None,
    options: LoopOptions,
    progress: Progress,
) -> LoopRasters:
    """Count loop errors at each pixel and decide which pixels of which pairs to keep.

    Parameters
    ----------
    offsets
        Closure of the reference values of each loop in rad, (n_loops,).
    masks
        Takes which pixels to keep; None to leave that out.
    """
    good, looped = ~verdict.bad, verdict.looped
    blame = None
    bytes_per_pair = float(BYTES_PER_PHASE)
    if masks is not None:
        blame = Blame(options.nullify_aggressive, options.nullify_blame == BLAME_FAILING_LOOPS)
        loops_of_pairs = np.bincount(verdict.loops[verdict.used].ravel())
        bytes_per_pair += 2 * counter_type(loops_of_pairs).itemsize + 2 + len(verdict.loops) / len(verdict.pairs) / 8

    def kernel(block: np.ndarray) -> tuple[tuple[np.ndarray, ...], np.ndarray | None]:
        found = pixel_loops(
            block, verdict.loops, verdict.used, offsets, options.nullify_threshold, blame, options.compatible
        )
        rasters = (
            found.count,
            found.errors,
            found.wrapped_sum,
            found.wrapped_abs_sum,
            _with_data(block, good),
            _with_data(block, good & looped),
        )
        return rasters, found.keep

    shape = phases.stack.grid.shape
    kinds = (np.int32, np.uint8 if options.compatible else np.int32, np.float32, np.float32, np.int32, np.int32)
    whole = [np.zeros(shape, kind) for kind in kinds]
    somewhere, everywhere = np.zeros(len(phases.pairs), bool), np.ones(len(phases.pairs), bool)
    for pixels, (rasters, keep) in phases.over_blocks(kernel, bytes_per_pair, options, progress):
        for image, raster in zip(whole, rasters):
            image.reshape(-1)[pixels] = raster
        if keep is None or masks is None:
            continue
        somewhere |= keep.any(axis=1)
        everywhere &= keep.all(axis=1)
        for index, bits in enumerate(np.packbits(keep, axis=1)):
            masks.put(index, bits, pixels.start)
    nullifiable = [] if masks is None else [int(index) for index in np.flatnonzero(somewhere & ~everywhere)]
    closed, errors, summed, absolute, with_data, in_loops = whole
    return LoopRasters(closed, errors, summed, absolute, with_data, in_loops, masks, nullifiable)


def masks_budget(pixels: int, options: LoopOptions) -> float:
    """MB left for the masks of all interferograms beside the rasters of the stage."""
    return max(options.memory - BYTES_PER_RESULT * pixels / MEGABYTE, 0)


def _with_data(block: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """How many of the counted pairs have data, int32 (n_pixels,)."""
    counter = ByteCounter(block.shape[1])
    for index in np.flatnonzero(counted):
        counter.add(np.isfinite(block[index]))
    return counter.total
