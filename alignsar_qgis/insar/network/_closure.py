"""Closure phase around triangles of interferograms, which is zero unless one of them is wrongly unwrapped.

A loop (a, b, c) of interferograms between epochs i < j < k has the closure a(i,j) + b(j,k) - c(i,k). An unwrapping
error leaves a multiple of 2 pi in every loop that its interferogram is part of (Biggs et al. 2007,
https://doi.org/10.1111/j.1365-246X.2007.03415.x).
"""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, NamedTuple

import numpy as np

from ..core.counting import ByteCounter

TURN = np.float32(2 * np.pi)
LARGEST_AMBIGUITY = 3
MOST_TURNS = 32
CERTAINLY_NO_TURN = np.float32(np.pi * (1 - 1e-6))
"""A closure up to this size is nearest to 0 of all multiples of 2 pi, whatever is rounded."""


class SceneClosure(NamedTuple):
    """Statistics of one closure over all pixels where it is defined; NaN where it is defined nowhere."""

    n_pixels: int
    median: float
    mean: float
    mean_square: float


def closure(first: np.ndarray, second: np.ndarray, third: np.ndarray) -> np.ndarray:
    """Closure of the phases of (i,j), (j,k) and (i,k), NaN where one of the three has no data."""
    phase = first + second
    phase -= third
    return phase


def set_zero(values: np.ndarray, where: np.ndarray) -> None:
    """Set some float32 values to 0 in place.

    Masking their bits takes half as long as an assignment by mask.
    """
    bits = where.view(np.int8).astype(np.int32)
    bits -= 1
    values.view(np.int32)[...] &= bits


def scene_closure(phase: np.ndarray) -> SceneClosure:
    """Median and moments of a closure (any shape, rad)."""
    defined = phase[np.isfinite(phase)]
    if not defined.size:
        return SceneClosure(0, np.nan, np.nan, np.nan)
    median = float(np.median(defined))
    exact = defined.astype(np.float64)
    return SceneClosure(defined.size, median, float(exact.mean()), float(exact @ exact) / defined.size)


def free_offset(median: np.ndarray | np.floating[Any], remove_median: bool) -> Any:
    """What to subtract from closures that have no reference: their median, or the multiple of 2 pi nearest to it."""
    return median if remove_median else 2 * np.pi * np.round(median / (2 * np.pi))


class PartClosure(NamedTuple):
    """What a part of a scene adds to the statistics of one closure.

    Attributes
    ----------
    n_pixels
        Pixels where it is defined.
    total, square_total
        Sum in rad and sum of squares in rad² over them.
    turns
        How many of them are nearest to each multiple of 2 pi from -32 to 32, int64, (65,); what is further away counts
        as -32 or 32.
    """

    n_pixels: int
    total: float
    square_total: float
    turns: np.ndarray


def part_closure(phase: np.ndarray) -> PartClosure:
    """Statistics of a closure (any shape, rad) over a part of the scene; the phase is overwritten."""
    defined = np.isfinite(phase)
    count = int(np.count_nonzero(defined))
    set_zero(phase, ~defined)
    far = phase[np.abs(phase) > CERTAINLY_NO_TURN].astype(np.float64)
    nearest = np.clip(np.round(far / (2 * np.pi)), -MOST_TURNS, MOST_TURNS).astype(int)
    turns = np.bincount(nearest + MOST_TURNS, minlength=2 * MOST_TURNS + 1)
    turns[MOST_TURNS] += count - far.size
    exact = phase.astype(np.float64).reshape(-1)
    # A product of BLAS would wake its own threads, which is slower here.
    return PartClosure(count, float(exact.sum()), float(np.einsum("i,i->", exact, exact)), turns)


def median_turns(turns: np.ndarray) -> np.ndarray:
    """Multiple of 2 pi nearest to the median of closures, by the histograms of `part_closure`, (n_loops,).

    NaN where the histogram does not tell, because the two middle values of an even number of pixels are nearest to
    different multiples, or lie beyond its ends.
    """
    below = np.cumsum(turns, axis=1)
    count = below[:, -1:]
    low, high = ((below <= rank).sum(axis=1) for rank in ((count - 1) // 2, count // 2))
    known = (low == high) & (low > 0) & (low < 2 * MOST_TURNS)
    return np.where(known, low - float(MOST_TURNS), np.nan)


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


def near_ambiguities(phase: np.ndarray) -> np.ndarray:
    """How many pixels of a closure (rad) are nearest to each multiple of 2 pi from -3 to 3, int64, (7,)."""
    size = np.abs(phase)
    far = phase[size > CERTAINLY_NO_TURN] / TURN
    whole = np.floor(far + np.float32(0.5)).astype(int)
    whole = whole[abs(whole) <= LARGEST_AMBIGUITY] + LARGEST_AMBIGUITY
    counts = np.bincount(whole, minlength=2 * LARGEST_AMBIGUITY + 1)
    counts[LARGEST_AMBIGUITY] += np.count_nonzero(size <= CERTAINLY_NO_TURN)
    return counts


def common_ambiguity(counts: np.ndarray) -> np.ndarray:
    """The multiple of 2 pi with the largest count of `near_ambiguities` (…, 7), the lowest on a tie; 0 without any."""
    return np.where(counts.any(axis=-1), counts.argmax(axis=-1) - LARGEST_AMBIGUITY, 0)


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
    """Scatter of closures minus their offsets (n_loops,) for phases (n_pairs, n_pixels)."""
    n_pixels = phases.shape[1]
    count, exceeding, square_sum = ByteCounter(n_pixels), ByteCounter(n_pixels), np.zeros(n_pixels, np.float32)
    for loop, offset in zip(loops, np.float32(offsets)):
        square = closure(*(phases[pair] for pair in loop))
        square -= offset
        square *= square
        defined = np.isfinite(square)
        count.add(defined)
        exceeding.add(square > np.float32(np.pi**2))
        set_zero(square, ~defined)
        square_sum += square
    return ClosureScatter(count.total, square_sum, exceeding.total)
