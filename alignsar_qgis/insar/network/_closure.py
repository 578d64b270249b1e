"""Closure phase around triangles of interferograms, which is zero unless one of them is wrongly unwrapped.

A loop (a, b, c) of interferograms between epochs i < j < k has the closure a(i,j) + b(j,k) - c(i,k). An unwrapping
error leaves a multiple of 2 pi in every loop that its interferogram is part of (Biggs et al. 2007,
https://doi.org/10.1111/j.1365-246X.2007.03415.x).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

TURN = np.float32(2 * np.pi)
LARGEST_AMBIGUITY = 3


class SceneClosure(NamedTuple):
    """Statistics of one closure over all pixels where it is defined; NaN where it is defined nowhere."""

    count: int
    median: float
    mean: float
    mean_square: float


def closure(first: np.ndarray, second: np.ndarray, third: np.ndarray) -> np.ndarray:
    """Closure of the phases of (i,j), (j,k) and (i,k), NaN where one of the three has no data."""
    phase = first + second
    phase -= third
    return phase


def scene_closure(phase: np.ndarray) -> SceneClosure:
    """Median and moments of a closure (any shape, rad)."""
    defined = phase[np.isfinite(phase)]
    if not defined.size:
        return SceneClosure(0, np.nan, np.nan, np.nan)
    median = float(np.median(defined))
    exact = defined.astype(np.float64)
    return SceneClosure(defined.size, median, float(exact.mean()), float(exact @ exact) / defined.size)


def free_offset(median: np.ndarray, remove_median: bool) -> np.ndarray:
    """What to subtract from closures that have no reference: their median, or the multiple of 2 pi nearest to it."""
    return median if remove_median else 2 * np.pi * np.round(median / (2 * np.pi))


def closure_rms(mean: np.ndarray, mean_square: np.ndarray, offset: np.ndarray) -> np.ndarray:
    """Root mean square of closures minus their offsets, from their moments."""
    return np.sqrt(np.maximum(mean_square - 2 * offset * mean + offset**2, 0))


def accused_pairs(loops: np.ndarray, rms: np.ndarray, threshold: float, n_pairs: int) -> tuple[np.ndarray, np.ndarray]:
    """Which pairs are bad because all their loops are, and which are in any bad loop; bool, (n_pairs,) each.

    Loops with an RMS of NaN say nothing.
    """
    accused, vindicated = np.zeros(n_pairs, bool), np.zeros(n_pairs, bool)
    accused[loops[rms >= threshold]] = True
    vindicated[loops[rms < threshold]] = True
    return accused & ~vindicated, accused


def common_ambiguity(phase: np.ndarray) -> int:
    """The multiple of 2 pi from -3 to 3 that is nearest to most pixels of a closure; the lowest on a tie."""
    turns = phase[np.isfinite(phase)] / TURN
    whole = np.floor(turns + np.float32(0.5)).astype(int)
    whole = whole[abs(whole) <= LARGEST_AMBIGUITY] + LARGEST_AMBIGUITY
    return int(np.bincount(whole, minlength=1).argmax()) - LARGEST_AMBIGUITY if whole.size else 0


@dataclass(frozen=True)
class ClosureScatter:
    """How closures scatter at each pixel when every loop is free of its own offset.

    Attributes
    ----------
    count
        Closures defined.
    square_sum
        Sum of their squares, rad².
    exceeding
        How many exceed pi.
    """

    count: np.ndarray
    square_sum: np.ndarray
    exceeding: np.ndarray

    @property
    def score(self) -> np.ndarray:
        """Sum of squares over the root of the count, as LiCSBAS ranks reference pixels; NaN without closure."""
        root = np.sqrt(self.count, dtype=np.float32)
        return np.divide(self.square_sum, root, out=np.full_like(root, np.nan), where=root > 0)


def closure_scatter(phases: np.ndarray, loops: np.ndarray, offsets: np.ndarray) -> ClosureScatter:
    """Scatter of closures minus their offsets (n_loops,) for phases (n_pairs, rows, width)."""
    shape = phases.shape[1:]
    count, exceeding = np.zeros(shape, np.int32), np.zeros(shape, np.int32)
    square_sum = np.zeros(shape, np.float32)
    for loop, offset in zip(loops, np.float32(offsets)):
        square = closure(*(phases[pair] for pair in loop))
        square -= offset
        square *= square
        count += np.isfinite(square)
        exceeding += square > np.float32(np.pi**2)
        np.add(square_sum, square, out=square_sum, where=np.isfinite(square))
    return ClosureScatter(count, square_sum, exceeding)


def quietest(score: np.ndarray, exceeding: np.ndarray, n_unw: np.ndarray) -> np.ndarray:
    """Score of the best-covered pixels with fewest closures above pi; NaN elsewhere and where it is exactly 0."""
    covered = n_unw == n_unw.max()
    kept = covered & (exceeding == exceeding[covered].min()) & (score != 0)
    return np.where(kept, score, np.float32(np.nan))


@dataclass(frozen=True)
class PixelLoops:
    """Loop statistics of each pixel, (rows, width), and which pixels of which pairs to keep.

    Attributes
    ----------
    count
        Used loops whose closure is defined.
    errors
        Those of them whose closure is at or above the limit.
    wrapped_sum, wrapped_abs_sum
        Sums of the closures wrapped to -pi…pi, and of their magnitudes, rad.
    keep
        False where a pair is to be nullified, bool, (n_pairs, rows, width). All False or all True at every pixel of
        a pair means that the loops cannot judge it.
    """

    count: np.ndarray
    errors: np.ndarray
    wrapped_sum: np.ndarray
    wrapped_abs_sum: np.ndarray
    keep: np.ndarray


def pixel_loops(
    phases: np.ndarray,
    loops: np.ndarray,
    used: np.ndarray,
    offsets: np.ndarray,
    limit: float,
    aggressive: bool,
    blame_failing_only: bool,
    byte_counters: bool,
) -> PixelLoops:
    """Statistics of referenced closures, and the verdict on every pixel of every pair.

    A pixel of a pair is kept if one of its loops is fine there (``aggressive``: all of them), an undefined closure
    counting as fine. Then each loop drops the pixel of the one member with the largest share of failing loops.

    Parameters
    ----------
    phases
        Unwrapped phase in rad, NaN without data, float32, (n_pairs, rows, width).
    loops
        Indices of the pairs of all loops, (n_loops, 3).
    used
        Loops without a rejected pair, bool, (n_loops,); the others only take part in the second step.
    offsets
        Closure of the reference values, subtracted from each loop, (n_loops,).
    limit
        Closure in rad from which a loop fails at a pixel.
    aggressive
        Whether one failing loop is enough in the first step.
    blame_failing_only
        Whether the second step is limited to used loops, at the pixels where they fail.
    byte_counters
        Whether counters overflow at 8 bit as in LiCSBAS.
    """
    shape = phases.shape[1:]
    counter, error_counter = (np.int8, np.uint8) if byte_counters else (np.int16, np.int32)
    count, errors = np.zeros(shape, np.int32), np.zeros(shape, error_counter)
    wrapped_sum, wrapped_abs_sum = np.zeros(shape, np.float32), np.zeros(shape, np.float32)
    defined_of, failing_of = np.zeros(phases.shape, counter), np.zeros(phases.shape, counter)
    keep = np.full(phases.shape, aggressive)
    failing_in: dict[int, np.ndarray] = {}
    for index in np.flatnonzero(used):
        phase = closure(*(phases[pair] for pair in loops[index]))
        phase -= np.float32(offsets[index])
        defined = np.isfinite(phase)
        failing = np.abs(phase) >= np.float32(limit)
        count += defined
        errors += failing
        phase -= TURN * np.rint(phase / TURN)
        np.add(wrapped_sum, phase, out=wrapped_sum, where=defined)
        np.add(wrapped_abs_sum, np.abs(phase), out=wrapped_abs_sum, where=defined)
        fine = ~failing
        for pair in loops[index]:
            defined_of[pair] += defined
            failing_of[pair] += failing
            if aggressive:
                keep[pair] &= fine
            else:
                keep[pair] |= fine
        if failing.any():
            failing_in[int(index)] = failing
    share = np.zeros(phases.shape, np.float32)
    np.divide(failing_of, defined_of, out=share, where=defined_of != 0)
    if blame_failing_only:
        for index, failing in failing_in.items():
            _drop_worst(keep, share, loops[index], failing)
    else:
        troubled = share.any(axis=(1, 2))
        for loop in loops[troubled[loops].any(axis=1)]:
            _drop_worst(keep, share, loop, np.ones(shape, bool))
    return PixelLoops(count, errors, wrapped_sum, wrapped_abs_sum, keep)


def _drop_worst(keep: np.ndarray, share: np.ndarray, loop: np.ndarray, where: np.ndarray) -> None:
    """Drop the member with the largest positive share of failing loops, the first on a tie."""
    worst = share[loop].max(axis=0)
    undecided = where & (worst > 0)
    for pair in loop:
        blamed = undecided & (share[pair] == worst)
        keep[pair] &= ~blamed
        undecided &= ~blamed
