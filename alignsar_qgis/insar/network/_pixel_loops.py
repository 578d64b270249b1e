"""Which pixels of which interferograms are wrongly unwrapped, judged by the closures of all loops at each pixel."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

import numpy as np

from ..core.counting import ByteCounter
from ._closure import TURN, closure, set_zero

MANY = 0.25
"""Share of the pixels from which it is faster to work with all of them than with chosen ones."""


@dataclass(frozen=True)
class Blame:
    """How pixels of interferograms are blamed for loops that fail.

    Attributes
    ----------
    aggressive
        Whether one failing loop is enough in the first step.
    failing_only
        Whether the second step is limited to used loops, at the pixels where they fail.
    """

    aggressive: bool
    failing_only: bool


@dataclass(frozen=True)
class PixelLoops:
    """Loop statistics of each pixel, (n_pixels,), and which pixels of which pairs to keep.

    Attributes
    ----------
    count
        Used loops whose closure is defined.
    errors
        Those of them whose closure is at or above the limit.
    wrapped_sum, wrapped_abs_sum
        Sums of the closures wrapped to -pi…pi, and of their magnitudes, rad.
    keep
        False where a pair is to be nullified, bool, (n_pairs, n_pixels); None if that was not asked. All False or all
        True at every pixel of a pair means that the loops cannot judge it.
    """

    count: np.ndarray
    errors: np.ndarray
    wrapped_sum: np.ndarray
    wrapped_abs_sum: np.ndarray
    keep: np.ndarray | None


def pixel_loops(
    phases: np.ndarray,
    loops: np.ndarray,
    used: np.ndarray,
    offsets: np.ndarray,
    limit: float,
    blame: Blame | None,
    byte_counters: bool,
) -> PixelLoops:
    """Statistics of referenced closures, and the verdict on every pixel of every pair.

    A pixel of a pair is kept if one of its loops is fine there (``aggressive``: all of them), an undefined closure
    counting as fine. Then each loop drops the pixel of the one member with the largest share of failing loops.

    Parameters
    ----------
    phases
        Unwrapped phase in rad, NaN without data, float32, (n_pairs, n_pixels).
    loops
        Indices of the pairs of all loops, (n_loops, 3).
    used
        Loops without a rejected pair, bool, (n_loops,); the others only take part in the second step.
    offsets
        Closure of the reference values, subtracted from each loop, (n_loops,).
    limit
        Closure in rad from which a loop fails at a pixel.
    blame
        How to blame pixels; None to leave that out.
    byte_counters
        Whether counters overflow at 8 bit as in LiCSBAS.
    """
    n_pixels = phases.shape[1]
    count, errors = ByteCounter(n_pixels), np.zeros(n_pixels, np.uint8 if byte_counters else np.int32)
    wrapped_sum, wrapped_abs_sum = np.zeros(n_pixels, np.float32), np.zeros(n_pixels, np.float32)
    tally = None if blame is None else _Tally(phases.shape, loops, used, byte_counters, blame)
    failing_in: dict[int, np.ndarray] = {}
    limit, half_turn = np.float32(limit), TURN / np.float32(2)
    for number in np.flatnonzero(used):
        phase = closure(*(phases[pair] for pair in loops[number]))
        phase -= np.float32(offsets[number])
        defined = np.isfinite(phase)
        count.add(defined)
        if tally is not None:
            tally.add_defined(loops[number], defined)
        set_zero(phase, ~defined)
        size = np.abs(phase)
        large = np.flatnonzero(size >= min(limit, half_turn))
        if large.size:
            failing = large[size[large] >= limit]
            errors[failing] += 1
            if tally is not None and failing.size:
                tally.add_failing(loops[number], failing)
                if tally.blame.failing_only:
                    failing_in[int(number)] = _packed(failing, n_pixels)
            wrapped = phase[large]
            wrapped -= TURN * np.rint(wrapped / TURN)
            phase[large], size[large] = wrapped, np.abs(wrapped)
        wrapped_sum += phase
        wrapped_abs_sum += size
    keep = None if tally is None else tally.verdict(failing_in)
    return PixelLoops(count.total, errors, wrapped_sum, wrapped_abs_sum, keep)


class _Tally:
    """In how many used loops each pixel of each pair is defined, and in how many of them it fails."""

    def __init__(
        self, shape: tuple[int, ...], loops: np.ndarray, used: np.ndarray, byte_counters: bool, blame: Blame
    ) -> None:
        self.blame, self._loops, self._byte_counters = blame, loops, byte_counters
        self._used_loops = np.bincount(loops[used].ravel(), minlength=shape[0])
        kind = counter_type(self._used_loops)
        self._defined, self._failing = np.zeros(shape, kind), np.zeros(shape, kind)

    def add_defined(self, loop: np.ndarray, defined: np.ndarray) -> None:
        for pair in loop:
            self._defined[pair] += defined.view(np.uint8)

    def add_failing(self, loop: np.ndarray, failing: np.ndarray) -> None:
        for pair in loop:
            self._failing[pair, failing] += 1

    def verdict(self, failing_in: Mapping[int, np.ndarray]) -> np.ndarray:
        """Which pixels of which pairs to keep, bool, (n_pairs, n_pixels)."""
        limit = 1 if self.blame.aggressive else self._used_loops[:, np.newaxis].astype(self._failing.dtype)
        keep = np.asarray(self._failing < limit)
        n_pixels = keep.shape[1]
        if self.blame.failing_only:
            for number, bits in failing_in.items():
                failing = np.unpackbits(bits, count=n_pixels)
                self._drop_worst(keep, self._loops[number], _chosen(failing))
            return keep
        troubled = np.asarray(self._failing.any(axis=1))
        for loop in self._loops[troubled[self._loops].any(axis=1)]:
            first, second, third = (self._failing[pair] for pair in loop)
            self._drop_worst(keep, loop, _chosen(first | second | third))
        return keep

    def _drop_worst(self, keep: np.ndarray, loop: np.ndarray, pixels: np.ndarray | slice) -> None:
        """Drop the member with the largest positive share of failing loops, the first on a tie."""
        shares = [self._share(pair, pixels) for pair in loop]
        worst = np.maximum(np.maximum(shares[0], shares[1]), shares[2])
        undecided = worst > 0
        for pair, share in zip(loop, shares):
            blamed = undecided & (share == worst)
            keep[pair, pixels] &= ~blamed
            undecided &= ~blamed

    def _share(self, pair: int, pixels: np.ndarray | slice) -> np.ndarray:
        failing, defined = self._failing[pair, pixels], self._defined[pair, pixels]
        if self._byte_counters:
            failing, defined = failing.astype(np.int8), defined.astype(np.int8)
        share = np.zeros(failing.shape, np.float32)
        np.divide(failing, defined, out=share, where=defined != 0)
        return share


def counter_type(loops_of_pairs: np.ndarray) -> np.dtype:
    """The smallest unsigned integer that can count the loops of any pair."""
    return np.min_scalar_type(max(int(loops_of_pairs.max(initial=0)), 1))


def _chosen(flags: np.ndarray) -> np.ndarray | slice:
    """Indices of the pixels that are not 0; all pixels where most are not."""
    chosen = np.flatnonzero(flags)
    return slice(None) if chosen.size > MANY * flags.size else chosen


def _packed(pixels: np.ndarray, n_pixels: int) -> np.ndarray:
    flags = np.zeros(n_pixels, bool)
    flags[pixels] = True
    return np.packbits(flags)
