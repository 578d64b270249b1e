"""Whole cycles that are made continuous in space.

An unwrapping error is a patch: all of its pixels are off by the same cycle, and at its edge the phase jumps. The loops
judge pixels one by one and are right in most of a patch, but noise, or a loop that is not defined at a pixel, leaves
some out and takes some in beside it. These differ from their neighbours by a cycle once these are corrected.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np

from ._closure import TURN

REACH = 2
"""Pixels in each direction that are neighbours."""
NEIGHBOURS = np.array([(i, j) for i in range(2 * REACH + 1) for j in range(2 * REACH + 1) if (i, j) != (REACH, REACH)])
"""Their places, counted from the corner of the square around a pixel."""
LEAST_NEIGHBOURS, LEAST_SHARE = 3, 0.5
"""Neighbours that a pixel must have in common with its new cycle, at least, and of all that have data."""
MOST_ROUNDS = 50
VALUES = -1, 0, 1


def continuous(phase: np.ndarray, cycles: np.ndarray, check: Callable[[], None] = lambda: None) -> np.ndarray:
    """Cycles of a pair with those of single pixels replaced by those of their neighbours where the phase wants it.

    A pixel takes the cycle of half of its neighbours or more if that, and not its own, brings its phase to within half
    a cycle of the median of their corrected phases; and so on until no pixel changes.

    Parameters
    ----------
    phase
        Unwrapped phase in rad, NaN without data, (length, width).
    cycles
        By which each pixel is too high, -1, 0 or 1, int8 (length, width).
    check
        Called in every round; may raise to stop.
    """
    made, known = cycles.copy(), np.isfinite(phase)
    changed = np.argwhere((cycles != 0) & known)
    for _ in range(MOST_ROUNDS):
        check()
        if not changed.size:
            break
        rows, columns = _around(changed, phase.shape, 2 * REACH)
        places, values = _changing(phase[rows, columns], made[rows, columns], known[rows, columns])
        places += (rows.start, columns.start)
        # Only those whose neighbours are all among what was looked at.
        inside = np.logical_and.reduce(
            [
                (place >= part.start) & (place < part.stop)
                for place, part in zip(places.T, _around(changed, phase.shape, REACH))
            ]
        )
        changed = places[inside]
        made[tuple(changed.T)] = values[inside]
    return made


def _changing(phase: np.ndarray, cycles: np.ndarray, known: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Pixels that take another cycle, (n, 2), and which."""
    total = _counted(known)
    corrected = np.pad(phase - np.float32(TURN) * cycles, REACH, constant_values=np.nan)
    places, values = [np.zeros((0, 2), int)], [np.zeros(0, np.int8)]
    for value in VALUES:
        alike = _counted(known & (cycles == value))
        candidates = np.argwhere(
            known & (cycles != value) & (alike >= LEAST_NEIGHBOURS) & (alike >= LEAST_SHARE * (total - 1))
        )
        if not candidates.size:
            continue
        neighbours = corrected[tuple((candidates[:, None] + NEIGHBOURS).transpose(2, 0, 1))]
        here = tuple(candidates.T)
        own = corrected[tuple((candidates + REACH).T)]
        off = np.rint((own - np.nanmedian(neighbours, axis=1)) / TURN)
        wanted = off == value - cycles[here]
        places.append(candidates[wanted])
        values.append(np.full(np.count_nonzero(wanted), value, np.int8))
    return np.concatenate(places), np.concatenate(values)


def _counted(flags: np.ndarray) -> np.ndarray:
    """How many pixels of the square around each one have a flag, itself included, int8."""
    counts = flags.astype(np.int8)
    for axis in (0, 1):
        size = counts.shape[axis]
        padded = np.pad(counts, [(REACH, REACH) if one == axis else (0, 0) for one in (0, 1)])
        counts = np.sum([padded.take(range(k, k + size), axis) for k in range(2 * REACH + 1)], axis=0, dtype=np.int8)
    return counts


def _around(places: np.ndarray, shape: tuple[int, ...], margin: int) -> tuple[slice, slice]:
    """Rows and columns of some pixels and so many around them."""
    low, high = places.min(axis=0) - margin, places.max(axis=0) + margin + 1
    rows, columns = (slice(max(int(a), 0), min(int(b), size)) for a, b, size in zip(low, high, shape))
    return rows, columns
