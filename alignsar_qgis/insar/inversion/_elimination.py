"""Solve many symmetric positive definite systems that share one sparsity: one network, a different matrix per pixel.

The normal matrix of a network of pairs is a weighted graph Laplacian. Its factor L D Lᵀ is as sparse as the network is
narrow: for pairs between near epochs it is a band. The order of elimination and the fill are found once per network,
then the recurrence runs over the epochs with whole blocks of pixels in every operation.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

import numpy as np

Runs = tuple[tuple[int, int, int], ...]


@dataclass(frozen=True)
class _Column:
    """One step of the elimination.

    ``first`` is the place of the pivot among the values, followed by ``count`` entries below it. ``rows`` are the
    unknowns of these entries as runs (start of run among the entries, start among the unknowns, length). For each
    entry, ``updates`` has the runs of values that lose its product with itself and the entries after it. ``square`` are
    the places of the matrix of all entries with each other, (count, count).
    """

    first: int
    count: int
    rows: Runs
    updates: tuple[Runs, ...]
    square: np.ndarray


class Elimination:
    """Order of elimination and fill of symmetric matrices with the same coupled unknowns.

    Unknowns with the fewest neighbours go first (Tinney and Walker, 1967, doi:10.1109/PROC.1967.6011), the earliest
    among equals, which keeps a band a band and adds little fill for single long pairs.

    Parameters
    ----------
    size
        Number of unknowns.
    couplings
        Pairs of different unknowns whose matrix entry may differ from 0.

    Attributes
    ----------
    order
        Unknowns in order of elimination, int, (size,).
    n_values
        Number of entries of the lower triangle, pivots and fill included.
    """

    def __init__(self, size: int, couplings: Iterable[tuple[int, int]]) -> None:
        self.size = size
        neighbours: list[set[int]] = [set() for _ in range(size)]
        for one, other in couplings:
            neighbours[one].add(other)
            neighbours[other].add(one)
        order, below = _minimum_degree(neighbours)
        self.order = np.array(order, int)
        self._rank = np.empty(size, int)
        self._rank[self.order] = np.arange(size)
        entries = [sorted(int(self._rank[node]) for node in nodes) for nodes in below]
        starts = np.concatenate([[0], np.cumsum([1 + len(rows) for rows in entries])]).astype(int)
        self.n_values = int(starts[-1])
        self._place = {(column, column): int(starts[column]) for column in range(size)}
        for column, rows in enumerate(entries):
            for offset, row in enumerate(rows, 1):
                self._place[row, column] = int(starts[column]) + offset
        self._columns = [
            _Column(
                int(starts[column]),
                len(rows),
                _runs(rows),
                tuple(_runs([self._place[row, pivot] for row in rows[i:]]) for i, pivot in enumerate(rows)),
                np.array([[self._place[max(a, b), min(a, b)] for b in rows] for a in rows], int).reshape(
                    2 * [len(rows)]
                ),
            )
            for column, rows in enumerate(entries)
        ]
        self._longest = max((column.count for column in self._columns), default=0)

    def place(self, one: int, other: int) -> int:
        """Index among the values of the matrix entry of two unknowns (the diagonal if they are equal)."""
        a, b = self._rank[one], self._rank[other]
        return self._place[max(a, b), min(a, b)]

    @property
    def diagonal(self) -> np.ndarray:
        """Places of the diagonal, one per unknown, (size,)."""
        return np.array([self.place(unknown, unknown) for unknown in range(self.size)], int)

    def factor(self, values: np.ndarray) -> Factor:
        """Factorise; the values, (n_values, n_pixels) in the places of `place`, are overwritten."""
        scratch = np.empty((self._longest, values.shape[1]))
        for column in self._columns:
            pivot = values[column.first]
            np.reciprocal(pivot, out=pivot)
            entries = values[column.first + 1 : column.first + 1 + column.count]  # noqa: E203
            for index, targets in enumerate(column.updates):
                multiplier = entries[index] * pivot
                products = np.multiply(entries[index:], multiplier, out=scratch[index : column.count])  # noqa: E203
                for start, place, length in targets:
                    values[place : place + length] -= products[start : start + length]  # noqa: E203
                entries[index] = multiplier
        return Factor(self, values)


@dataclass(frozen=True)
class Factor:
    """L D Lᵀ of one matrix per pixel: inverse pivots and multipliers, (n_values, n_pixels or 1)."""

    elimination: Elimination
    values: np.ndarray

    def solve(self, right: np.ndarray) -> np.ndarray:
        """Solution for right-hand sides of shape (size, n_pixels)."""
        solution = right[self.elimination.order]
        columns = self.elimination._columns
        scratch = np.empty((self.elimination._longest, right.shape[1]))
        for index, column in enumerate(columns):
            for start, row, length in column.rows:
                entries = self.values[column.first + 1 + start : column.first + 1 + start + length]  # noqa: E203
                products = np.multiply(entries, solution[index], out=scratch[:length])
                solution[row : row + length] -= products  # noqa: E203
        for index in range(len(columns) - 1, -1, -1):
            column = columns[index]
            solution[index] *= self.values[column.first]
            for start, row, length in column.rows:
                entries = self.values[column.first + 1 + start : column.first + 1 + start + length]  # noqa: E203
                products = np.multiply(entries, solution[row : row + length], out=scratch[:length])  # noqa: E203
                solution[index] -= products.sum(axis=0)
        return solution[self.elimination._rank]


def selected_inverse(factor: Factor) -> np.ndarray:
    """Entries of the inverse matrices in the places of their factor, (n_values, n_pixels); others are never formed.

    From the last column to the first, each follows from those after it: Takahashi, K., Fagan, J., Chin, M. (1973),
    Formation of a sparse bus impedance matrix; Erisman, A., Tinney, W. (1975), https://doi.org/10.1145/360680.360704
    """
    inverse = np.empty_like(factor.values)
    for column in reversed(factor.elimination._columns):
        here = slice(column.first + 1, column.first + 1 + column.count)
        multipliers, below = factor.values[here], inverse[here]
        np.einsum("ijm,jm->im", inverse[column.square], multipliers, out=below)
        np.negative(below, out=below)
        inverse[column.first] = factor.values[column.first] - np.einsum("im,im->m", multipliers, below)
    return inverse


def _minimum_degree(neighbours: list[set[int]]) -> tuple[list[int], list[set[int]]]:
    """Order of elimination, and for each step the unknowns it is coupled to then; empties the sets."""
    order, below = [], []
    remaining = set(range(len(neighbours)))
    while remaining:
        node = min(remaining, key=lambda candidate: (len(neighbours[candidate]), candidate))
        remaining.remove(node)
        coupled = neighbours[node]
        for other in coupled:
            neighbours[other] |= coupled
            neighbours[other] -= {other, node}
        order.append(node)
        below.append(coupled)
    return order, below


def _runs(indices: list[int]) -> Runs:
    """Group increasing indices into runs of consecutive ones: (position, first index, length)."""
    breaks = [0, *(i for i in range(1, len(indices)) if indices[i] != indices[i - 1] + 1), len(indices)]
    return tuple((start, indices[start], stop - start) for start, stop in zip(breaks, breaks[1:]) if stop > start)
