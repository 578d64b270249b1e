"""Displacement series from a network of pairs: the least-squares kernels of the small-baseline inversion.

The unknowns are the displacements at the epochs, so that the normal matrix is the weighted graph Laplacian of the
network, solved by `elimination` for blocks of pixels at once. Pixels lack different pairs, and their networks may fall
apart; two rules make the answer unique:

``nsbas``
    deviations from one straight line are weakly damped (López-Quiroz et al., 2009,
    doi:10.1016/j.jappgeo.2009.02.006; Doin et al., 2011);
``minimum_norm``
    of all least-squares solutions the one with the smallest sum of squared increments, as a singular value
    decomposition gives it (Berardino et al., 2002, doi:10.1109/TGRS.2002.803792).
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ._elimination import Elimination, Factor, selected_inverse

if TYPE_CHECKING:
    from scipy.sparse import csr_array

TOLERANCE_MM = 1e-5
"""A pixel is done when a step is smaller; what is left then is smaller by orders of magnitude."""
RELEASE_MM = 1e-2
"""Steps are regularised until they only correct rounding, of this size at most."""
ACCURACY_MM = 1e-3
"""A pixel whose last step is larger has not settled."""
MAXIMUM_STEPS = 100
GRID_BITS = 45
"""Of the 53 bits of a float64; the others are for sums over the pairs of an epoch."""
HELD = -1
"""Index of an epoch that stays at 0, as any negative one."""
UNIT_MM = 2.0**20


@dataclass(frozen=True)
class Inverted:
    """Series of a block of pixels.

    Attributes
    ----------
    displacement
        mm relative to the first epoch, float64, (n_epochs, n_pixels).
    residuals
        Observed minus modelled difference of each pair, mm, (n_pairs, n_pixels); meaningless where not observed.
    settled
        Whether the iteration reached its accuracy, bool, (n_pixels,).
    velocity, intercept
        Straight line through all epochs, mm/yr and mm, (n_pixels,).
    factor
        Factor of the normal matrices where a solver with a chain made them, for their inverse.
    """

    displacement: np.ndarray
    residuals: np.ndarray
    settled: np.ndarray
    velocity: np.ndarray
    intercept: np.ndarray
    factor: Factor | None = None


class PairDifferences:
    """Least squares of the differences between epochs, with a weak regularisation that keeps broken networks regular.

    Every pair is a row of the design matrix: -1 at its first epoch, +1 at its second one. The regularisation adds a row
    of small weight for each epoch.

    Parameters
    ----------
    ends
        Epoch indices (first, second) of each pair, (n_pairs, 2).
    n_epochs
        Number of epochs.
    ridge
        Weight of rows that draw every epoch to 0. They are part of the problem.
    chain
        Weight of rows that draw every epoch to the one before, the first one being held at 0. They only steer the way
        to the solution: the steps are repeated until they have no effect (iterated Tikhonov regularisation), and as no
        step leaves the row space of the increments, they end at the solution of minimum norm.
    """

    def __init__(self, ends: np.ndarray, n_epochs: int, ridge: float = 0.0, chain: float = 0.0) -> None:
        self.ridge = ridge
        self._chain = chain
        self._held = 1 if chain else 0
        size = n_epochs - self._held
        pairs = ends - self._held
        epoch = np.arange(size)
        neighbours = np.column_stack([epoch - 1 if chain else np.full(size, HELD), epoch])
        rows = np.concatenate([pairs, neighbours])
        self._elimination = Elimination(size, (tuple(row) for row in rows[(rows >= 0).all(axis=1)]))
        self._assembly = _assembly(self._elimination, pairs)
        self._spread = _spread(self._elimination, pairs)
        self._design = _design(pairs, size)
        self._transposed = self._design.T.tocsr()
        weight = chain or ridge
        regularising = _design(neighbours, size)
        self._regularisation = weight * (regularising.T @ regularising).tocsr()
        self._regularising_values = _assembly(self._elimination, neighbours) @ np.full(size, weight)

    def differences(self, displacement: np.ndarray) -> np.ndarray:
        """Difference between the epochs of each pair, (n_pairs, n_pixels), from the displacement of all epochs."""
        return self._design @ displacement[self._held :]  # noqa: E203

    def variances(self, factor: Factor, weights: np.ndarray, connected: bool = False) -> tuple[np.ndarray, np.ndarray]:
        """Variances that unit variance of weight leaves.

        Parameters
        ----------
        factor, weights
            Weights of the pairs, (n_pairs, n_pixels or 1), and their `factor`.
        connected
            Whether the pairs with weight connect all epochs.

        Returns
        -------
        epochs
            Of the displacement of every epoch relative to the held one, (n_epochs, n_pixels); huge where no pair
            connects them.
        rank
            How many unknowns the pairs determine, (n_pixels,): the sum of what each adds to its own fitted value.
        """
        inverse = selected_inverse(factor)
        epochs = inverse[self._elimination.diagonal]
        held = np.zeros((self._held, inverse.shape[1]))
        if connected:
            rank = np.full(inverse.shape[1], float(len(epochs)))
        else:
            rank = (weights * (self._spread @ inverse)).sum(axis=0)
        return np.concatenate([held, epochs]), rank

    def variance_of(self, factor: Factor, combination: np.ndarray) -> np.ndarray:
        """Variance of a sum of displacements that unit variance of weight leaves, (n_pixels,).

        Parameters
        ----------
        combination
            Factor of each epoch in the sum, which adds up to 0 in every part of the network that pairs connect,
            (n_epochs, n_pixels or 1).
        """
        right = np.broadcast_to(combination, (len(combination), max(combination.shape[1], factor.values.shape[1])))
        right = right[self._held :]  # noqa: E203
        variance: np.ndarray = np.einsum("ip,ip->p", right, factor.solve(right))
        return variance

    def factor(self, weights: np.ndarray) -> Factor:
        """Factor of the normal matrices for weights of shape (n_pairs, n_pixels or 1)."""
        values = self._assembly @ weights
        values += self._regularising_values[:, None]
        return self._elimination.factor(values)

    def solve(
        self, factor: Factor, weights: np.ndarray, observed: np.ndarray, connected: bool = False
    ) -> tuple[np.ndarray, np.ndarray, np.ndarray]:
        """Solve for differences of shape (n_pairs, n_pixels or 1).

        Each step solves for what the last one left, computed from the original equations; so it is iterative
        refinement, too.

        Parameters
        ----------
        connected
            Whether the pairs with weight connect all epochs, so that the chain is not needed and the first step
            already differs from the solution by rounding only.

        Returns
        -------
        displacement
            Of every epoch, (n_epochs, n_pixels).
        residuals
            Observed minus modelled differences, (n_pairs, n_pixels).
        settled
            Whether the last step was smaller than the accuracy, (n_pixels,).
        """
        count = max(weights.shape[1], observed.shape[1])
        unknowns = np.zeros((self._transposed.shape[0], count))
        residuals = observed + np.zeros(count)
        active = np.ones(count, bool)
        regularised = np.full(count, not (self._chain and connected))
        for _ in range(MAXIMUM_STEPS):
            np.multiply(weights, residuals, out=residuals)
            right = self._transposed @ _on_common_grid(residuals)
            if regularised.any():
                right -= (self._regularisation @ unknowns) * regularised
            step = factor.solve(right)
            step *= active
            unknowns += step
            residuals = self._design @ unknowns
            np.subtract(observed, residuals, out=residuals)
            size = np.maximum(step.max(axis=0, initial=0.0), -step.min(axis=0, initial=0.0))
            if self._chain:
                active &= regularised | (size > TOLERANCE_MM)
                regularised &= size > RELEASE_MM
            else:
                active &= size > TOLERANCE_MM
            if not active.any():
                break
        held = np.zeros((self._held, count))
        return np.concatenate([held, unknowns]), residuals, size <= ACCURACY_MM


def nsbas(solver: PairDifferences, weights: np.ndarray, observed: np.ndarray, years: np.ndarray) -> Inverted:
    """Series whose undetermined parts follow one straight line.

    Minimises Σ w (d - Δu)² + ridge Σ (u - v t - c)² with u = 0 at the first epoch. In the deviations from the line the
    velocity is the only other unknown; it is the regression of the residuals of the differences on the residuals of
    the time spans, after both were fitted by the network alone (Frisch and Waugh, 1933).

    Parameters
    ----------
    solver
        Pair differences with a ridge, gamma².
    weights
        Inverse variances, 0 where the pixel has no value, (n_pairs, n_pixels or 1).
    observed
        Displacement between the epochs of each pair in mm, finite, (n_pairs, n_pixels).
    years
        Time since the first epoch, (n_epochs,).
    """
    factor = solver.factor(weights)
    spans = solver.differences(years[:, np.newaxis])
    deviation, misfit, settled = solver.solve(factor, weights, observed)
    drift, unexplained, drift_settled = solver.solve(factor, weights, spans)
    covariance = (weights * unexplained * misfit).sum(axis=0) + solver.ridge * (drift * deviation).sum(axis=0)
    variance = (weights * unexplained**2).sum(axis=0) + solver.ridge * (drift**2).sum(axis=0)
    velocity = covariance / variance
    deviation -= velocity * drift
    intercept = -deviation[0]
    displacement = deviation + intercept + velocity * years[:, None]
    residuals = misfit - velocity * unexplained
    return Inverted(displacement, residuals, settled & drift_settled, velocity, intercept)


def minimum_norm(
    solver: PairDifferences,
    weights: np.ndarray,
    observed: np.ndarray,
    years: np.ndarray,
    filled: Callable[[np.ndarray], np.ndarray],
    connected: bool = False,
) -> Inverted:
    """Series with the smallest sum of squared increments, its gaps filled, and the line through all epochs.

    Parameters
    ----------
    solver
        Pair differences with a chain.
    weights, observed, years
        As for `nsbas`.
    filled
        Fills the gaps of a series (n_epochs, n_pixels) that stands still in them.
    connected
        Whether the pairs of every pixel connect all epochs.
    """
    factor = solver.factor(weights)
    displacement, residuals, settled = solver.solve(factor, weights, observed, connected)
    displacement = filled(displacement)
    return Inverted(displacement, residuals, settled, *straight_line(displacement, years), factor)


@dataclass(frozen=True)
class LinearInversion:
    """The inversion of pixels with the same pairs and weights, which is linear: one matrix product for all of them.

    Attributes
    ----------
    displacement
        Series that a unit difference in each pair gives, (n_epochs, n_pairs).
    velocity, intercept
        Its line, (n_pairs,).
    settled
        Whether every one of them is accurate.
    """

    displacement: np.ndarray
    velocity: np.ndarray
    intercept: np.ndarray
    settled: bool

    @classmethod
    def of(cls, invert: Callable[[np.ndarray], Inverted], n_pairs: int) -> LinearInversion:
        """Find the matrix by inverting unit differences; large units, since the accuracy of the steps is absolute."""
        found = invert(UNIT_MM * np.eye(n_pairs))
        return cls(
            found.displacement / UNIT_MM, found.velocity / UNIT_MM, found.intercept / UNIT_MM, bool(found.settled.all())
        )

    def __call__(self, observed: np.ndarray, solver: PairDifferences) -> Inverted:
        """Series of pixels from their differences in mm, (n_pairs, n_pixels)."""
        displacement = self.displacement @ observed
        residuals = observed - solver.differences(displacement)
        settled = np.full(observed.shape[1], self.settled)
        return Inverted(displacement, residuals, settled, self.velocity @ observed, self.intercept @ observed)


def straight_line(displacement: np.ndarray, years: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Velocity and intercept of the least-squares line through all epochs."""
    centred = years - years.mean()
    velocity = (centred[:, None] * displacement).sum(axis=0) / (centred @ centred)
    return velocity, displacement.mean(axis=0) - velocity * years.mean()


def _design(rows: np.ndarray, size: int) -> csr_array:
    """Design matrix of differences (first, second), -1 and +1; a negative index is held at 0 and has no column."""
    from scipy.sparse import coo_array

    number = np.tile(np.arange(len(rows)), 2)
    signs = np.repeat([-1.0, 1.0], len(rows))
    unknown = rows.T.ravel()
    free = unknown >= 0
    return coo_array((signs[free], (number[free], unknown[free])), shape=(len(rows), size)).tocsr()


def _assembly(elimination: Elimination, rows: np.ndarray) -> csr_array:
    """Sparse matrix from the weights of differences to the values of the normal matrix."""
    from scipy.sparse import coo_array

    entries = []
    for number, ends in enumerate(rows):
        free = [unknown for unknown in ends if unknown >= 0]
        entries += [(1.0, elimination.place(unknown, unknown), number) for unknown in free]
        if len(free) == 2:
            entries.append((-1.0, elimination.place(*free), number))
    signs, places, numbers = zip(*entries)
    return coo_array((signs, (places, numbers)), shape=(elimination.n_values, len(rows))).tocsr()


def _spread(elimination: Elimination, rows: np.ndarray) -> csr_array:
    """Sparse matrix from the values of an inverse normal matrix to the variances of differences."""
    from scipy.sparse import coo_array

    entries = []
    for number, ends in enumerate(rows):
        free = [unknown for unknown in ends if unknown >= 0]
        entries += [(1.0, number, elimination.place(unknown, unknown)) for unknown in free]
        if len(free) == 2:
            entries.append((-2.0, number, elimination.place(*free)))
    signs, numbers, places = zip(*entries)
    return coo_array((signs, (numbers, places)), shape=(len(rows), elimination.n_values)).tocsr()


def _on_common_grid(weighted: np.ndarray) -> np.ndarray:
    """Round the weighted residuals of each pixel to multiples of one power of two, in place.

    Sums of them are then free of rounding, so that those of a part of the network that only the weak regularisation
    holds cancel exactly and leave nothing that would move it.
    """
    largest = np.maximum(weighted.max(axis=0), -weighted.min(axis=0))
    _, exponent = np.frexp(largest)
    shift = np.ldexp(1.5, exponent + 52 - GRID_BITS)
    weighted += shift
    weighted -= shift
    return weighted
