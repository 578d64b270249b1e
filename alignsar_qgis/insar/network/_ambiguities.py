"""Unwrapping errors corrected: whole cycles by which single interferograms are off, found from the closures of loops.

An interferogram that is off by k cycles at a pixel leaves s k cycles in the closure of every loop it is part of, with
the sign s it has there. Of all integer corrections that close the loops the one that changes fewest interferograms is
wanted: the smallest L1 norm, as of Yunjun et al. (2019, https://doi.org/10.1016/j.cageo.2019.104331). It is approached
by taking, pixel by pixel, the interferogram with the clearest evidence first, with what it explains of the closures,
until no evidence is clear (a matching pursuit; Mallat and Zhang, 1993, https://doi.org/10.1109/78.258082). Benoit et
al. (2020, https://doi.org/10.3390/rs12244038) correct interferograms one after the other likewise.
"""

from __future__ import annotations

import numpy as np

from ._closure import TURN, closure

LEAST_LOOPS = 2
"""Loops that must agree: one alone cannot tell which of its three interferograms is off."""
CLEAR_SHARE = 0.75
"""Of the loops of an interferogram that are defined at a pixel, so many must be off by its own cycle."""
CHUNK, GROUP = 4096, 512
"""Pixels at a time, so that the closures of all loops, and the votes on all pairs, fit the cache."""
BYTES_PER_LOOP, BYTES_PER_PAIR = 2 * CHUNK, 30 * GROUP + 4 * CHUNK
"""What the search takes while it is at work, apart from the phases and the cycles."""
MOST_ROUNDS = 40
SIGNS = np.array([1, 1, -1], np.int8)
"""Of the members of a loop."""


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
        self._offsets = np.float32(offsets) / TURN
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

    def cycles(self, phases: np.ndarray) -> np.ndarray:
        """By how many cycles each pair is too high at each pixel as far as it is clear, 0, 1 or -1, int8.

        What would be off by more is left alone.

        Parameters
        ----------
        phases
            Unwrapped phase in rad, NaN without data, float32, (n_pairs, n_pixels).
        """
        found = np.zeros(phases.shape, np.int8)
        for start in range(0, phases.shape[1], CHUNK):
            turns, defined = self._turns(phases[:, start : start + CHUNK])  # noqa: E203
            failing = np.flatnonzero(turns.any(axis=0))
            for first in range(0, failing.size, GROUP):
                group = failing[first : first + GROUP]  # noqa: E203
                self._pursue(turns[:, group], defined[:, group], found, start + group)
        found[np.abs(found) > 1] = 0
        return found

    def _pursue(self, turns: np.ndarray, defined: np.ndarray, found: np.ndarray, pixels: np.ndarray) -> None:
        """Add the clearest cycles of some pixels to what is found, one after the other."""
        for _ in range(MOST_ROUNDS):
            pairs, places, cycles = self._clearest(turns, defined)
            if not pairs.size:
                return
            found[pairs, pixels[places]] += cycles
            loops = self._of_pair[pairs]
            turns[loops, places[:, None]] -= self._sign[pairs] * cycles[:, None] * defined[loops, places[:, None]]
            left = places[turns[:, places].any(axis=0)]
            pixels, turns, defined = pixels[left], turns[:, left], defined[:, left]

    def _turns(self, phases: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Cycles nearest to each closure, and 1 where it is defined, int8 (n_loops + 1, n_pixels).

        The last row is empty, of the loop that is never defined.
        """
        cycles = phases / TURN
        turns = np.zeros((len(self._loops) + 1, phases.shape[1]), np.int8)
        defined = np.zeros(turns.shape, np.int8)
        for number, loop in enumerate(self._loops):
            off = closure(*(cycles[pair] for pair in loop))
            off -= self._offsets[number]
            np.rint(off, out=off)
            known = np.isfinite(off)
            defined[number] = known
            off[~known] = 0
            turns[number] = off
        return turns, defined

    def _clearest(self, turns: np.ndarray, defined: np.ndarray) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """For each pixel with clear evidence the pair with the clearest, and by which cycle it is off."""
        n_pixels = turns.shape[1]
        number, place = np.nonzero(turns)
        off = np.sign(turns[number, place])
        votes = np.zeros(self._n_pairs * n_pixels)
        for member, sign in enumerate(SIGNS):
            votes += np.bincount(self._loops[number, member] * n_pixels + place, sign * off, votes.size)
        chosen = np.flatnonzero(np.abs(votes) >= LEAST_LOOPS)
        pairs, places = np.divmod(chosen, n_pixels)
        cycles = np.sign(votes[chosen]).astype(np.int8)
        loops = self._of_pair[pairs]
        agreeing = (turns[loops, places[:, None]] * self._sign[pairs] * cycles[:, None] > 0).sum(axis=1)
        share = agreeing / np.maximum(defined[loops, places[:, None]].sum(axis=1), 1)
        clear = (agreeing >= LEAST_LOOPS) & (share >= CLEAR_SHARE)
        pairs, places, cycles, share, agreeing = (v[clear] for v in (pairs, places, cycles, share, agreeing))
        order = np.lexsort((-agreeing, -share, places))
        _, first = np.unique(places[order], return_index=True)
        best = order[first]
        return pairs[best], places[best], cycles[best]
