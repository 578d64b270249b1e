"""The passes of stage 12 over the files of a stack, block of pixels by block of pixels.

Loops compare interferograms pixel by pixel, so a block is any run of pixels of the raster, for all interferograms.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from functools import partial
from typing import NamedTuple

import numpy as np

from ..core.blocks import even_blocks, run_tasks, workers_within
from ..core.counting import ByteCounter
from ..core.progress import Progress
from ..store.flat_files import PIECE_PIXELS
from ..store.images import ImageStack
from ..store.scratch import PackedMasks
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
from ._pair_phases import PairPhases
from ._pixel_loops import Blame, counter_type, pixel_loops
from .options import BLAME_FAILING_LOOPS, LoopOptions

BYTES_PER_PHASE = 4
MEDIAN_PIXELS = 2**22
"""Of the closures whose medians are one task: more would let a cancel wait, fewer cost more to hand out than to do."""
SCATTER_IMAGES, LOOP_IMAGES = 3, 7
"""Images of the whole raster, float32: of `SceneScatter`, and of `LoopRasters`."""


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
    statistics = partial(_closure_statistics, loops)
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


def _closure_statistics(loops: np.ndarray, block: np.ndarray) -> list[PartClosure]:
    return [part_closure(closure(*(block[pair] for pair in loop))) for loop in loops]


def _medians(
    phases: PairPhases, loops: np.ndarray, numbers: list[int], options: LoopOptions, progress: Progress
) -> Iterator[tuple[int, float]]:
    """Yield (number of a loop, median of its closure over the scene in rad)."""
    workers = workers_within(options.workers, 2 * BYTES_PER_PHASE * phases.pixels, options.memory)
    at_once = max(1, MEDIAN_PIXELS // phases.pixels)
    tasks = [numbers[start : start + at_once] for start in range(0, len(numbers), at_once)]  # noqa: E203
    for task, medians in run_tasks(partial(_median_each, phases, loops), tasks, workers, progress, portable=True):
        yield from zip(task, medians)


def _median_each(phases: PairPhases, loops: np.ndarray, numbers: list[int]) -> list[float]:
    return [_median(phases, loops[number]) for number in numbers]


def _median(phases: PairPhases, loop: np.ndarray) -> float:
    pieces = even_blocks(phases.pixels, PIECE_PIXELS)
    phase = np.concatenate([_closure_in(phases, loop, pixels) for pixels in pieces])
    return float(np.median(phase[np.isfinite(phase)], overwrite_input=True))


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
    kernel = partial(_scatter, loops, offsets, counted)
    scatter = SceneScatter(images)
    for pixels, (found, data) in phases.over_blocks(kernel, BYTES_PER_PHASE, options, progress):
        scatter.add(pixels.start, found, data)
    return scatter


def _scatter(
    loops: np.ndarray, offsets: np.ndarray, counted: np.ndarray, block: np.ndarray
) -> tuple[ClosureScatter, np.ndarray]:
    return closure_scatter(block, loops, offsets), _with_data(block, counted)


def scene_ambiguities(
    phases: PairPhases, loops: np.ndarray, offsets: np.ndarray, options: LoopOptions, progress: Progress
) -> np.ndarray:
    """Most frequent multiple of 2 pi of each referenced closure, (n_loops,)."""
    counts = partial(_ambiguities, loops, offsets)
    parts = (found for _, found in phases.over_blocks(counts, BYTES_PER_PHASE, options, progress))
    total = np.sum(list(parts), axis=0)
    return common_ambiguity(total.reshape(len(loops), -1)).astype(float)


def _ambiguities(loops: np.ndarray, offsets: np.ndarray, block: np.ndarray) -> np.ndarray:
    closures = (closure(*(block[pair] for pair in loop)) for loop in loops)
    return np.array([near_ambiguities(phase - np.float32(o)) for phase, o in zip(closures, offsets)])


def loop_rasters(
    phases: PairPhases,
    verdict: LoopVerdict,
    offsets: np.ndarray,
    images: ImageStack,
    masks: PackedMasks | None,
    corrections: Corrections | None,
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
    corrections
        What is corrected in the phases; None for nothing.
    """
    blame = None
    bytes_per_pair = float(BYTES_PER_PHASE)
    if masks is not None:
        blame = Blame(options.nullify_aggressive, options.nullify_blame == BLAME_FAILING_LOOPS)
        loops_of_pairs = np.bincount(verdict.loops[verdict.used].ravel())
        bytes_per_pair += 2 * counter_type(loops_of_pairs).itemsize + 2 + len(verdict.loops) / len(verdict.pairs) / 8

    kernel = _LoopCounts(verdict, offsets, blame, options.nullify_threshold, options.compatible)
    closed = errors = samples = 0
    somewhere, everywhere = np.zeros(len(phases.pairs), bool), np.ones(len(phases.pairs), bool)
    for pixels, found in phases.over_blocks(kernel, bytes_per_pair, options, progress):
        rasters = found.rasters
        corrected = np.zeros_like(rasters[0]) if corrections is None else corrections.count(pixels)
        for index, raster in enumerate((*rasters, corrected)):
            images.put_image(index, pixels.start, raster)
        closed, errors = closed + int(rasters[0].sum()), errors + int(rasters[1].sum(dtype=np.int64))
        samples += int(rasters[4].sum())
        if found.keep is None or masks is None:
            continue
        somewhere |= found.somewhere
        everywhere &= found.everywhere
        for index, bits in enumerate(found.keep):
            masks.put(index, bits, pixels.start)
    nullifiable = [] if masks is None else [int(index) for index in np.flatnonzero(somewhere & ~everywhere)]
    return LoopRasters(images, phases.stack.grid.shape, closed, errors, samples, masks, nullifiable)


class _Counted(NamedTuple):
    """Loop statistics of a block of pixels.

    Attributes
    ----------
    rasters
        All of `LOOP_IMAGES` but the last, of shape (n_pixels,).
    keep
        Which pixels of which pairs to keep, packed bits (n_pairs, n_pixels / 8); None if that was not asked.
    somewhere, everywhere
        Whether some, and all, pixels of each pair are to be kept, bool (n_pairs,).
    """

    rasters: tuple[np.ndarray, ...]
    keep: np.ndarray | None
    somewhere: np.ndarray | None
    everywhere: np.ndarray | None


@dataclass(frozen=True)
class _LoopCounts:
    """Loop statistics of any block of phases."""

    verdict: LoopVerdict
    offsets: np.ndarray
    blame: Blame | None
    limit: float
    byte_counters: bool

    def __call__(self, block: np.ndarray) -> _Counted:
        verdict, good = self.verdict, ~self.verdict.bad
        found = pixel_loops(
            block, verdict.loops, verdict.used, self.offsets, self.limit, self.blame, self.byte_counters
        )
        rasters = (
            found.count,
            found.errors,
            found.wrapped_sum,
            found.wrapped_abs_sum,
            _with_data(block, good),
            _with_data(block, good & verdict.looped),
        )
        if found.keep is None:
            return _Counted(rasters, None, None, None)
        keep = found.keep
        some, every = (np.asarray(judged(axis=1)) for judged in (keep.any, keep.all))
        return _Counted(rasters, np.packbits(keep, axis=1), some, every)


def _with_data(block: np.ndarray, counted: np.ndarray) -> np.ndarray:
    """How many of the counted pairs have data, int32 (n_pixels,)."""
    counter = ByteCounter(block.shape[1])
    for index in np.flatnonzero(counted):
        counter.add(np.isfinite(block[index]))
    return counter.total
