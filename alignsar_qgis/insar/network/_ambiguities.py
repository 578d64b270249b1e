"""Unwrapping errors corrected: whole cycles by which single interferograms are off, found from the closures of loops.

An interferogram that is off by k cycles at a pixel leaves s k cycles in the closure of every loop it is part of, with
the sign s it has there. Of all integer corrections that close the loops the one that changes fewest interferograms is
wanted: the smallest L1 norm, as of Yunjun et al. (2019, https://doi.org/10.1016/j.cageo.2019.104331). It is approached
by taking, pixel by pixel, the interferogram with the clearest evidence first, with what it explains of the closures,
until no evidence is clear (a matching pursuit; Mallat and Zhang, 1993, https://doi.org/10.1109/78.258082). Benoit et
al. (2020, https://doi.org/10.1093/gji/ggaa120) correct interferograms one after the other likewise.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from typing import NamedTuple

import numpy as np

from ..core.blocks import MEGABYTE
from ._closure import TURN, set_zero

LEAST_LOOPS = 2
"""Loops that must agree: one alone cannot tell which of its three interferograms is off."""
CLEAR_SHARE = 0.75
"""Of the loops of an interferogram that are defined at a pixel, so many must be off by its own cycle."""
CLEAR_MEAN = 0.75
"""Cycles that these are off in the mean; half a cycle is where noise alone may lie."""
CHUNK, GROUP = 8192, 1024
"""Pixels at a time, so that the closures of all loops, and the votes on all pairs, fit the cache."""
MOST_ROUNDS = 40
FINE = 16
"""Closures are kept in so many parts of a cycle."""
HALF, WIDEST = FINE // 2, 4 * FINE
"""Half a cycle, from which a loop fails, and the largest closure that is told from others."""
SIGNS = np.array([1, 1, -1], np.int8)
"""Of the members of a loop."""


class Cycles(NamedTuple):
    """Samples that are off: their pairs and pixels, and by how many cycles they are too high, int8."""

    pairs: np.ndarray
    pixels: np.ndarray
    cycles: np.ndarray


class _Failing(NamedTuple):
    """Closures above half a cycle: the numbers of their loops, and their pixels."""

    loops: np.ndarray
    pixels: np.ndarray


@dataclass(frozen=True)
class _Closures:
    """The closures of all loops at some pixels; the last loop is never defined.

    Attributes
    ----------
    turns
        In parts of a cycle, 0 where undefined or surely less than half a cycle, int8 (n_loops + 1, n_pixels).
    defined
        1 where they are defined, int8 (n_loops + 1, n_pixels).
    """

    turns: np.ndarray
    defined: np.ndarray

    def failing(self) -> _Failing:
        """All of them that fail."""
        loops = np.flatnonzero(self.turns.any(axis=1))
        found = np.flatnonzero(np.abs(self.turns[loops]) > HALF)
        row, pixels = np.divmod(found, self.turns.shape[1])
        return _Failing(loops[row], pixels)

    def still_failing(self, before: _Failing, loops: np.ndarray, pixels: np.ndarray) -> _Failing:
        """Those at some pixels that fail after the closures of some loops there, (n_pixels, n_loops), have changed."""
        n_pixels = self.turns.shape[1]
        corrected = np.zeros(n_pixels, bool)
        corrected[pixels] = True
        old = (before.loops * n_pixels + before.pixels)[corrected[before.pixels]]
        loop, pixel = np.divmod(np.union1d(old, loops * n_pixels + pixels[:, None]), n_pixels)
        fails = np.abs(self.turns[loop, pixel]) > HALF
        return _Failing(loop[fails], pixel[fails])


class Ambiguities:
    """The search for interferograms that are off by a cycle.

    Parameters
    ----------
    loops
        Indices of the pairs of the loops, (n_loops, 3).
    offsets
        Closure at the reference in rad, subtracted from each loop, (n_loops,).
    n_pairs
        Number of pairs.
    """

    def __init__(self, loops: np.ndarray, offsets: np.ndarray, n_pairs: int) -> None:
        self._loops, self._n_pairs = loops, n_pairs
        self._offsets = np.float32(offsets) * (FINE / TURN)
        members: list[list[tuple[int, int]]] = [[] for _ in range(n_pairs)]
        for number, loop in enumerate(loops):
            for pair, sign in zip(loop, SIGNS):
                members[pair].append((number, int(sign)))
        most = max((len(own) for own in members), default=0)
        # Loops of each pair, filled up with a loop that is never defined.
        self._of_pair = np.full((n_pairs, most), len(loops))
        self._sign = np.zeros((n_pairs, most), np.int8)
        for pair, own in enumerate(members):
            for place, (number, sign) in enumerate(own):
                self._of_pair[pair, place], self._sign[pair, place] = number, sign

    @property
    def megabytes(self) -> float:
        """What a search takes while it is at work, apart from the phases."""
        per_loop, per_pair = 2 * CHUNK, 5 * CHUNK + 3 * np.dtype(float).itemsize * GROUP
        return (per_loop * len(self._loops) + per_pair * self._n_pairs) / MEGABYTE

    def cycles(self, phases: np.ndarray) -> Cycles:
        """Which pairs are too high by one cycle, or too low, at which pixels, as far as it is clear.

        What would be off by more is left alone.

        Parameters
        ----------
        phases
            Unwrapped phase in rad, NaN without data, float32, (n_pairs, n_pixels).
        """
        found: list[Cycles] = []
        for start in range(0, phases.shape[1], CHUNK):
            every = self._closed(phases[:, start : start + CHUNK])  # noqa: E203
            for first in range(0, every[0].shape[1], GROUP):
                group = slice(first, first + GROUP)
                closures = _Closures(*(part[:, group] for part in every))
                found += (Cycles(p, start + first + place, c) for p, place, c in self._pursue(closures))
        return _summed(found, phases.shape[1])

    def _pursue(self, closures: _Closures) -> Iterator[Cycles]:
        """Yield the clearest cycles of some pixels, one after the other."""
        failing = closures.failing()
        for _ in range(MOST_ROUNDS):
            found = self._clearest(closures, failing)
            if not found.pairs.size:
                return
            yield found
            own, pixels = self._of_pair[found.pairs], found.pixels
            change = self._sign[found.pairs] * (FINE * found.cycles[:, None])
            change *= closures.defined[own, pixels[:, None]]
            closures.turns[own, pixels[:, None]] -= change
            failing = closures.still_failing(failing, own, pixels)

    def _closed(self, phases: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """The closures of some pixels, and 1 where they are defined, int8 (n_loops + 1, n_pixels)."""
        valid = np.isfinite(phases).view(np.int8)
        whole = valid.all(axis=1)
        fine = phases * (FINE / TURN)
        for pair in np.flatnonzero(~whole):
            set_zero(fine[pair], valid[pair] == 0)
        shape = len(self._loops) + 1, phases.shape[1]
        turns, defined = np.zeros(shape, np.int8), np.ones(shape, np.int8)
        defined[-1] = 0
        off = np.empty(phases.shape[1], np.float32)
        for number, (first, second, third) in enumerate(self._loops):
            np.add(fine[first], fine[second], out=off)
            off -= fine[third]
            off -= self._offsets[number]
            if off.max() > HALF or off.min() < -HALF:
                np.clip(off, -WIDEST, WIDEST, out=off)
                turns[number] = np.rint(off, out=off)
            if not (whole[first] and whole[second] and whole[third]):
                known = np.multiply(valid[first], valid[second], out=defined[number])
                known *= valid[third]
                turns[number] *= known
        return turns, defined

    def _clearest(self, closures: _Closures, failing: _Failing) -> Cycles:
        """For each pixel with clear evidence the pair with the clearest, and by which cycle it is off."""
        turns, n_pixels = closures.turns, closures.turns.shape[1]
        members = self._loops[failing.loops]
        suspected = np.zeros(self._n_pairs, bool)
        suspected[members] = True
        suspects = np.flatnonzero(suspected)
        votes_on = (np.cumsum(suspected) - 1)[members] * n_pixels + failing.pixels[:, None]
        signs = np.sign(turns[failing.loops, failing.pixels])[:, None] * SIGNS
        votes = np.bincount(votes_on.ravel(), signs.ravel(), suspects.size * n_pixels)
        chosen = np.flatnonzero(np.abs(votes) >= LEAST_LOOPS)
        suspect, places = np.divmod(chosen, n_pixels)
        pairs = suspects[suspect]
        cycles = np.sign(votes[chosen]).astype(np.int8)
        own = self._of_pair[pairs]
        explained = turns[own, places[:, None]] * (self._sign[pairs] * cycles[:, None])
        agree = explained > HALF
        agreeing = agree.sum(axis=1)
        share = agreeing / np.maximum(closures.defined[own, places[:, None]].sum(axis=1), 1)
        mean = (explained * agree).sum(axis=1) / np.maximum(agreeing, 1)
        clear = (agreeing >= LEAST_LOOPS) & (share >= CLEAR_SHARE) & (mean >= CLEAR_MEAN * FINE)
        pairs, places, cycles, share, agreeing = (v[clear] for v in (pairs, places, cycles, share, agreeing))
        order = np.lexsort((-agreeing, -share, places))
        _, first = np.unique(places[order], return_index=True)
        best = order[first]
        return Cycles(pairs[best], places[best], cycles[best])


def _summed(found: list[Cycles], n_pixels: int) -> Cycles:
    """Cycles that may have been found one by one; without those whose sum is not 1 or -1."""
    if not found:
        nothing = np.zeros(0, int)
        return Cycles(nothing, nothing, nothing.astype(np.int8))
    pairs, pixels, cycles = (np.concatenate(parts) for parts in zip(*found))
    places, which = np.unique(pairs * n_pixels + pixels, return_inverse=True)
    sums = np.bincount(which, cycles).astype(np.int8)
    once = np.abs(sums) == 1
    return Cycles(places[once] // n_pixels, places[once] % n_pixels, sums[once])
