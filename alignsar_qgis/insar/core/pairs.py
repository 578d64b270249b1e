"""Epochs, pairs, and the network they form.

A pair is written ``yyyymmdd_yyyymmdd``, the earlier epoch first. Epochs are sorted; pairs are sorted as text.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from datetime import date

import numpy as np

DAYS_PER_YEAR = 365.25
EPOCH_PATTERN = re.compile(r"[12]\d{7}")
PAIR_PATTERN = re.compile(r"[12]\d{7}_[12]\d{7}")


def is_pair(name: str) -> bool:
    """Whether a name is two valid calendar dates, the earlier one first.

    >>> is_pair("20200601_20200613"), is_pair("20200613_20200601"), is_pair("20200631_20200713")
    (True, False, False)
    """
    if not PAIR_PATTERN.fullmatch(name):
        return False
    try:
        return day_number(name[:8]) < day_number(name[9:])
    except ValueError:
        return False


def is_epoch(name: str) -> bool:
    """Whether a name is a calendar date.

    >>> is_epoch("20200229"), is_epoch("20210229"), is_epoch("2020022")
    (True, False, False)
    """
    try:
        return bool(EPOCH_PATTERN.fullmatch(name)) and day_number(name) > 0
    except ValueError:
        return False


def day_of(epoch: str) -> date:
    """The day of ``yyyymmdd``."""
    return date(int(epoch[:4]), int(epoch[4:6]), int(epoch[6:8]))


def day_number(epoch: str) -> int:
    """Proleptic Gregorian day number of ``yyyymmdd``."""
    return day_of(epoch).toordinal()


def span_days(pair: str) -> int:
    """Temporal baseline in days.

    >>> span_days("20200601_20200613")
    12
    """
    return day_number(pair[9:]) - day_number(pair[:8])


def epochs_of(pairs: Iterable[str]) -> list[str]:
    """Sorted epochs that occur in the pairs.

    >>> epochs_of(["20200607_20200613", "20200601_20200607"])
    ['20200601', '20200607', '20200613']
    """
    return sorted({epoch for pair in pairs for epoch in (pair[:8], pair[9:])})


def years_since_first(epochs: Sequence[str]) -> np.ndarray:
    """Years from the first epoch, float64, (n_epochs,)."""
    days = np.array([day_number(epoch) for epoch in epochs], float)
    return (days - days[0]) / DAYS_PER_YEAR


def pair_indices(pairs: Sequence[str], epochs: Sequence[str]) -> np.ndarray:
    """Epoch indices (first, second) of each pair, int, (n_pairs, 2)."""
    position = {epoch: index for index, epoch in enumerate(epochs)}
    return np.array([(position[p[:8]], position[p[9:]]) for p in pairs], int).reshape(-1, 2)


def increment_matrix(pairs: Sequence[str], epochs: Sequence[str]) -> np.ndarray:
    """Design matrix G, (n_pairs, n_epochs - 1): 1 where a pair spans the interval after an epoch, else 0.

    >>> pairs = ["20200601_20200607", "20200601_20200613"]
    >>> increment_matrix(pairs, ["20200601", "20200607", "20200613"])
    array([[1., 0.],
           [1., 1.]])
    """
    ends = pair_indices(pairs, epochs)
    interval = np.arange(max(len(epochs) - 1, 0))
    return ((ends[:, :1] <= interval) & (interval < ends[:, 1:])).astype(np.float64)


def loops_of(pairs: Sequence[str]) -> np.ndarray:
    """Triangles (i,j), (j,k), (i,k) as indices into the pairs, (n_loops, 3), in LiCSBAS order.

    >>> loops_of(["20200601_20200607", "20200601_20200613", "20200607_20200613"])
    array([[0, 2, 1]])
    """
    position = {pair: index for index, pair in enumerate(pairs)}
    from_epoch: dict[str, list[str]] = {}
    for pair in pairs:
        from_epoch.setdefault(pair[:8], []).append(pair)
    loops = [
        (position[first], position[second], position[f"{first[:8]}_{second[9:]}"])
        for first in pairs
        for second in from_epoch.get(first[9:], ())
        if f"{first[:8]}_{second[9:]}" in position
    ]
    return np.array(loops, int).reshape(-1, 3)


def gaps_of(pairs: Sequence[str], epochs: Sequence[str]) -> np.ndarray:
    """Whether no pair spans the interval after an epoch, bool, (n_epochs - 1,)."""
    return increment_matrix(pairs, epochs).sum(axis=0) == 0


def components_of(pairs: Sequence[str], epochs: Sequence[str]) -> list[list[str]]:
    """Connected groups of epochs, the largest first; an epoch without a pair is a group of its own."""
    parent = {epoch: epoch for epoch in epochs}

    def root(epoch: str) -> str:
        while parent[epoch] != epoch:
            parent[epoch] = parent[parent[epoch]]
            epoch = parent[epoch]
        return epoch

    for pair in pairs:
        parent[root(pair[:8])] = root(pair[9:])
    groups: dict[str, list[str]] = {}
    for epoch in epochs:
        groups.setdefault(root(epoch), []).append(epoch)
    return sorted(groups.values(), key=lambda group: (-len(group), group[0]))
