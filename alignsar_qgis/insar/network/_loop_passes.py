"""The passes of stage 12 over the files of a stack, block of pixels by block of pixels.

Loops compare interferograms pixel by pixel, so a block is any run of pixels of the raster, for all interferograms.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass, replace
from functools import cached_property
from pathlib import Path
from queue import SimpleQueue
from typing import NamedTuple, TypeVar

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks, run_tasks, workers_within
from ..core.counting import ByteCounter
from ..core.grid import Window
from ..core.progress import Progress
from ..store.flat_files import PIECE_PIXELS, FlatFiles
from ..store.images import ImageStack
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
from ._corrections import Corrections
from ._loop_report import LoopVerdict
from ._pixel_loops import Blame, counter_type, pixel_loops
from .options import BLAME_FAILING_LOOPS, LoopOptions

BYTES_PER_PHASE = 4
BYTES_PER_PIXEL = 100
"""Of a block, apart from what it holds per interferogram."""
SCATTER_IMAGES, LOOP_IMAGES = 3, 7
"""Images of the whole raster, float32: of `SceneScatter`, and of `LoopRasters`."""
SMALLEST_BLOCK = 2**13
"""Pixels from which the time of a block goes into its numbers; rather fewer workers than smaller blocks."""

R = TypeVar("R")


@dataclass(frozen=True)
class PairPhases:
    """Phases of some pairs of a stack in rad, NaN without data, as they were before any nullification.

    Attributes
    ----------
    budget_mb
        What the blocks of all workers may take together.
    corrections
        What is corrected in the blocks; None for nothing.
    """

    stack: Stack
    pairs: list[str]
    files: FlatFiles
    budget_mb: float
    corrections: Corrections | None = None

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
        if self.corrections is not None:
            self.corrections.correct(phases, pixels)
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

    def window_closures(self, window: Window, loops: np.ndarray) -> np.ndarray:
        """Median over a window of the closure of each loop in rad, NaN where it is defined nowhere, (n_loops,)."""
        rows, columns = window.slices
        width, shape = self.stack.grid.width, (len(self.pairs), rows.stop - rows.start, -1)
        phases = self.block(slice(rows.start * width, rows.stop * width)).reshape(shape)[:, :, columns]
        medians = np.full(len(loops), np.nan, np.float32)
        for number, loop in enumerate(loops):
            phase = closure(*(phases[pair] for pair in loop))
            if np.isfinite(phase).any():
                medians[number] = np.nanmedian(phase)
        return medians

    def over_blocks(
        self,
        kernel: Callable[[np.ndarray], R],
        bytes_per_pair: float,
        options: LoopOptions,
        progress: Progress,
        each_mb: float = 0.0,
    ) -> Iterator[tuple[slice, R]]:
        """Yield (pixels, kernel(phases of all pairs there)), block by block in order.

        Parameters
        ----------
        bytes_per_pair
            What the kernel needs per pixel and pair, the phase included.
        each_mb
            What it needs besides, whatever the size of the block.
        """
        bytes_per_pixel = BYTES_PER_PIXEL + bytes_per_pair * len(self.pairs)
        least = SMALLEST_BLOCK * bytes_per_pixel + each_mb * MEGABYTE
        workers = workers_within(options.workers, least, self.budget_mb)
        fitting = max(8, int((self.budget_mb / workers - each_mb) * MEGABYTE / bytes_per_pixel))
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


class LoopPart(NamedTuple):
    """Loop statistics of some pixels, (n_pixels,) each; counts are whole numbers in float32.

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
    n_corrected
        Interferograms that are corrected there.
    n_nullified
        Interferograms that lose their data there.
    """

    n_closed: np.ndarray
    n_loop_err: np.ndarray
    wrapped_sum: np.ndarray
    wrapped_abs_sum: np.ndarray
    n_unw: np.ndarray
    n_unw_looped: np.ndarray
    n_corrected: np.ndarray
    n_nullified: np.ndarray


@dataclass(frozen=True)
class LoopRasters:
    """Pixel-wise loop statistics of the whole image.

    Attributes
    ----------
    images
        All fields of `LoopPart` but the last.
    shape
        (length, width).
    closed, errors, samples
        Sums of the closures that are defined, of those at or above the limit, and of the data over all pixels.
    masks
        Which pixels of which pairs to keep; None if nothing is nullified.
    nullifiable
        Pairs that are wrong at some pixels and right at others; only those can be nullified.
    """

    images: ImageStack
    shape: tuple[int, int]
    closed: int
    errors: int
    samples: int
    masks: PackedMasks | None
    nullifiable: list[int]

    def part(self, pixels: slice) -> LoopPart:
        """Statistics of some pixels, of which the first is a multiple of 8."""
        dropped = ByteCounter(pixels.stop - pixels.start)
        if self.masks is not None:
            for index in self.nullifiable:
                dropped.add(~self.masks.part(index, pixels))
        closed, errors, summed, absolute, with_data, in_loops, corrected = self.images.get(pixels)
        return LoopPart(
            closed, errors, summed, absolute, with_data, in_loops, corrected, dropped.total.astype(np.float32)
        )

    def keep(self, index: int) -> np.ndarray:
        """Pixels of one pair to keep, bool, (length, width)."""
        return np.ones(self.shape, bool) if self.masks is None else self.masks.mask(index).reshape(self.shape)


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
    return closure(*replace(phases, pairs=[phases.pairs[pair] for pair in loop]).block(pixels))


@dataclass
class SceneScatter:
    """How the closures of some loops scatter at each pixel.

    Attributes
    ----------
    images
        Score, closures above pi, and interferograms with data at each pixel.
    most
        Interferograms with data at the best-covered pixels.
    fewest
        Closures above pi at those of them that have fewest.
    """

    images: ImageStack
    most: int = -1
    fewest: int = 0

    def add(self, start: int, scatter: ClosureScatter, n_unw: np.ndarray) -> None:
        """Take some pixels in."""
        for index, image in enumerate((scatter.score, scatter.exceeding, n_unw)):
            self.images.put_image(index, start, image)
        most = int(n_unw.max())
        if most < self.most:
            return
        fewest = int(scatter.exceeding[n_unw == most].min())
        self.fewest = min(fewest, self.fewest) if most == self.most else fewest
        self.most = most

    def quietest(self, pixels: slice) -> np.ndarray:
        """Score of the best-covered pixels with fewest closures above pi; NaN elsewhere and where it is exactly 0."""
        score, exceeding, n_unw = self.images.get(pixels)
        kept = (n_unw == self.most) & (exceeding == self.fewest) & (score != 0)
        return np.where(kept, score, np.float32(np.nan))

    def is_best_covered(self, pixels: slice) -> np.ndarray:
        """Whether no pixel has data in more interferograms, bool (n_pixels,)."""
        found: np.ndarray = self.images.image(2, pixels) == self.most
        return found


def scene_scatter(
    phases: PairPhases,
    loops: np.ndarray,
    offsets: np.ndarray,
    counted: np.ndarray,
    images: ImageStack,
    options: LoopOptions,
    progress: Progress,
) -> SceneScatter:
    """Scatter of the closures of some loops at each pixel, and how many of the counted pairs have data there.

    ``images`` are three, to be filled.
    """

    def kernel(block: np.ndarray) -> tuple[ClosureScatter, np.ndarray]:
        return closure_scatter(block, loops, offsets), _with_data(block, counted)

    scatter = SceneScatter(images)
    for pixels, (found, data) in phases.over_blocks(kernel, BYTES_PER_PHASE, options, progress):
        scatter.add(pixels.start, found, data)
    return scatter


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
    images: ImageStack,
    masks: PackedMasks | None,
    options: LoopOptions,
    progress: Progress,
) -> LoopRasters:
    """Count loop errors at each pixel and decide which pixels of which pairs to keep.

    Parameters
    ----------
    offsets
        Closure of the reference values of each loop in rad, (n_loops,).
    images
        Seven, to be filled.
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

    closed = errors = samples = 0
    somewhere, everywhere = np.zeros(len(phases.pairs), bool), np.ones(len(phases.pairs), bool)
    for pixels, (rasters, keep) in phases.over_blocks(kernel, bytes_per_pair, options, progress):
        corrected = None if phases.corrections is None else phases.corrections.count(pixels)
        for index, raster in enumerate((*rasters, np.zeros_like(rasters[0]) if corrected is None else corrected)):
            images.put_image(index, pixels.start, raster)
        closed, errors = closed + int(rasters[0].sum()), errors + int(rasters[1].sum(dtype=np.int64))
        samples += int(rasters[4].sum())
        if keep is None or masks is None:
            continue
        somewhere |= keep.any(axis=1)
        everywhere &= keep.all(axis=1)
        for index, bits in enumerate(np.packbits(keep, axis=1)):
            masks.put(index, bits, pixels.start)
    nullifiable = [] if masks is None else [int(index) for index in np.flatnonzero(somewhere & ~everywhere)]
    return LoopRasters(images, phases.stack.grid.shape, closed, errors, samples, masks, nullifiable)


def _with_data(block: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """How many of the counted pairs have data, int32 (n_pixels,)."""
    counter = ByteCounter(block.shape[1])
    for index in np.flatnonzero(counted):
        counter.add(np.isfinite(block[index]))
    return counter.total
