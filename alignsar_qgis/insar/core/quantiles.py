"""Exact medians and quantiles of more values than one wants to hold at a time.

A float32 is found by the two halves of its bits: a first pass over the values counts the upper halves, a second one
the lower halves of those values that share the upper half of the wanted one (radix selection).
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

import numpy as np

Pieces = Callable[[], Iterable[np.ndarray]]
"""Gives the values, float32 arrays of any shape, once more at every call."""

_HALF, _SIZE = 16, 2**16
_SIGN = np.uint32(2**31)


def median(pieces: Pieces) -> np.float32:
    """Median of the finite values, NaN if there are none; as `numpy.median` of all of them."""
    low, high = _ordered(pieces, lambda count: ((count - 1) // 2, count // 2))
    return np.float32((low + high) / 2)


def quantiles(pieces: Pieces, shares: Sequence[float]) -> list[float]:
    """Quantiles of the finite values at some shares 0…1, interpolated linearly; NaN if there are none."""
    places: list[float] = []

    def ranks(count: int) -> list[int]:
        places[:] = [share * (count - 1) for share in shares]
        return [rank for place in places for rank in (int(place), min(int(place) + 1, count - 1))]

    values = _ordered(pieces, ranks, 2 * len(shares))
    steps = [place - int(place) for place in places] or [0.0] * len(shares)
    return [low + (high - low) * step for low, high, step in zip(values[::2], values[1::2], steps)]


def _ordered(pieces: Pieces, ranks_of: Callable[[int], Sequence[int]], number: int = 2) -> list[float]:
    """The values at some ranks among the finite values in increasing order."""
    upper = np.zeros(_SIZE, np.int64)
    for piece in pieces():
        upper += np.bincount(_keys(piece) >> _HALF, minlength=_SIZE)
    below = np.cumsum(upper)
    if not below[-1]:
        return [float("nan")] * number
    ranks = ranks_of(int(below[-1]))
    halves = np.searchsorted(below, ranks, side="right")
    lower = {int(half): np.zeros(_SIZE, np.int64) for half in halves}
    for piece in pieces():
        keys = _keys(piece)
        for half, counts in lower.items():
            counts += np.bincount(keys[keys >> _HALF == half] & (_SIZE - 1), minlength=_SIZE)
    found = []
    for rank, half in zip(ranks, halves):
        before = below[half] - upper[half]
        low = int(np.searchsorted(np.cumsum(lower[int(half)]), rank - before, side="right"))
        found.append(_value((int(half) << _HALF) | low))
    return found


def _keys(values: np.ndarray) -> np.ndarray:
    """Whole numbers in the order of the finite values, uint32 (n,)."""
    flat = values.reshape(-1)
    flat = np.ascontiguousarray(flat[np.isfinite(flat)], np.float32)
    flat += np.float32(0)  # the two zeros are equal
    bits = flat.view(np.uint32)
    negative = bits >= _SIGN
    return np.where(negative, ~bits, bits | _SIGN)


def _value(key: int) -> float:
    bits = key & ~int(_SIGN) if key >= int(_SIGN) else ~key & 0xFFFFFFFF
    return float(np.array([bits], np.uint32).view(np.float32)[0])
