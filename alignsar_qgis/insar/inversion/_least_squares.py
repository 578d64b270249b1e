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

import numpy as np

from ._elimination import Elimination, Factor

TOLERANCE_MM = 1e-5
"""A pixel is done when a step is smaller; what is left then is smaller by orders of magnitude."""
RELEASE_MM = 1e-2
"""Steps are regularised until they only correct rounding, of this size at most."""
ACCURACY_MM = 1e-3
"""A pixel whose last step is larger has not settled."""
MAXIMUM_STEPS = 100
FORCE_BITS = 45
"""Of the 53 bits of a float64; the others are for sums over the pairs of an epoch."""
HELD = -1
"""Node that stays at 0, as any negative one."""


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
    """

    displacement: np.ndarray
    residuals: np.ndarray
    settled: np.ndarray
    velocity: np.ndarray
    intercept: np.ndarray


class PairDifferences:
    """Least squares of the differences between epochs, with a weak regularisation that keeps broken networks regular.

    Parameters
    ----------
    ends
        Epoch indices (first, second) of each pair, (n_pairs, 2).
    n_epochs
        Number of epochs.
    ridge
        Weight that draws every epoch to 0. It is part of the problem.
    chain
        Weight that draws every epoch to the one before, the first one being held at 0. It only steers the way to the
        solution: the steps are repeated until it has no effect (iterated Tikhonov regularisation), and as no step
        leaves the row space of the increments, they end at the solution of minimum norm.
    """

    def __init__(self, ends: np.ndarray, n_epochs: int, ridge: float = 0.0, chain: float = 0.0) -> None:
        self.ridge = ridge
        self._chain = chain
        self._held = 1 if chain else 0
        size = n_epochs - self._held
        nodes = ends - self._held
        node = np.arange(size)
        links = np.column_stack([node - 1 if chain else np.full(size, HELD), node])
        springs = np.concatenate([nodes, links])
        self._elimination = Elimination(size, (tuple(ends) for ends in springs[(springs >= 0).all(axis=1)]))
        self._assembly = _assembly(self._elimination, nodes)
        self._incidence = _incidence(nodes, size)
        self._forces = self._incidence.T.tocsr()
        softness = chain or ridge
        self._stiffness = _assembly(self._elimination, links) @ np.full(size, softness)
        self._soft = softness * (_incidence(links, size).T @ _incidence(links, size)).tocsr()

    def differences(self, positions: np.ndarray) -> np.ndarray:
        """Difference between the epochs of each pair, from positions without the one that is held."""
        return self._incidence @ positions

    def factor(self, weights: np.ndarray) -> Factor:
        """Factor of the normal matrices for weights of shape (n_pairs, n_pixels or 1)."""
        values = self._assembly @ weights
        values += self._stiffness[:, None]
        return self._elimination.factor(values)

    def solve(self, factor: Factor, weights: np.ndarray, observed: np.ndarray) -> tuple[np.ndarray, ...]:
        """Solve for differences of shape (n_pairs, n_pixels or 1).

        Each step solves for what the last one left, computed from the original equations; so it is iterative
        refinement, too.

        Returns
        -------
        positions
            Displacement of every epoch, (n_epochs, n_pixels).
        residuals
            Observed minus modelled differences, (n_pairs, n_pixels).
        settled
            Whether the last step was smaller than the accuracy, (n_pixels,).
        """
        count = max(weights.shape[1], observed.shape[1])
        positions = np.zeros((self._forces.shape[0], count))
        residuals = observed + np.zeros(count)
        regularised, active = np.ones(count, bool), np.ones(count, bool)
        for _ in range(MAXIMUM_STEPS):
            np.multiply(weights, residuals, out=residuals)
            forces = self._forces @ _on_common_grid(residuals)
            forces -= (self._soft @ positions) * regularised
            step = factor.solve(forces) * active
            positions += step
            residuals = self.differences(positions)
            np.subtract(observed, residuals, out=residuals)
            size = np.abs(step).max(axis=0, initial=0.0)
            if self._chain:
                active &= regularised | (size > TOLERANCE_MM)
                regularised &= size > RELEASE_MM
            else:
                active &= size > TOLERANCE_MM
            if not active.any():
                break
        held = np.zeros((self._held, count))
        return np.concatenate([held, positions]), residuals, size <= ACCURACY_MM


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
    spans = solver.differences(years[:, None])
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
    """
    displacement, residuals, settled = solver.solve(solver.factor(weights), weights, observed)
    displacement = filled(displacement)
    return Inverted(displacement, residuals, settled, *straight_line(displacement, years))


def fill_gaps(displacement: np.ndarray, gaps: np.ndarray, durations: np.ndarray, fill: np.ndarray) -> np.ndarray:
    """Let uncovered intervals grow at the mean rate of the covered ones.

    Parameters
    ----------
    displacement
        Series that stands still in the gaps, (n_epochs, n_pixels).
    gaps
        Uncovered intervals, bool (n_epochs - 1, n_pixels).
    durations, fill
        Length of each interval in years, and the length it is filled for, (n_epochs - 1,).
    """
    covered = (durations[:, None] * ~gaps).sum(axis=0)
    rate = displacement[-1] / np.where(covered > 0, covered, np.inf)
    filled = displacement.copy()
    filled[1:] += rate * np.cumsum(gaps * fill[:, None], axis=0)
    return filled


def straight_line(displacement: np.ndarray, years: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Velocity and intercept of the least-squares line through all epochs."""
    centred = years - years.mean()
    velocity = (centred[:, None] * displacement).sum(axis=0) / (centred @ centred)
    return velocity, displacement.mean(axis=0) - velocity * years.mean()


def _incidence(springs: np.ndarray, size: int):
    """Sparse matrix from positions to elongations of springs; a negative node is held at 0."""
    from scipy.sparse import coo_array

    number = np.tile(np.arange(len(springs)), 2)
    signs = np.repeat([-1.0, 1.0], len(springs))
    node = springs.T.ravel()
    free = node >= 0
    return coo_array((signs[free], (number[free], node[free])), shape=(len(springs), size)).tocsr()


def _assembly(elimination: Elimination, springs: np.ndarray):
    """Sparse matrix from weights of springs to the values of the normal matrix."""
    from scipy.sparse import coo_array

    entries = []
    for number, ends in enumerate(springs):
        free = [node for node in ends if node >= 0]
        entries += [(1.0, elimination.place(node, node), number) for node in free]
        if len(free) == 2:
            entries.append((-1.0, elimination.place(*free), number))
    signs, places, numbers = zip(*entries)
    return coo_array((signs, (places, numbers)), shape=(elimination.n_values, len(springs))).tocsr()


def _on_common_grid(forces: np.ndarray) -> np.ndarray:
    """Round the forces of each pixel to multiples of one power of two, in place.

    Sums of them are then free of rounding, so that action and reaction cancel exactly and no spurious force is left
    on a part of the network that only the weak regularisation holds.
    """
    largest = np.maximum(forces.max(axis=0), -forces.min(axis=0))
    _, exponent = np.frexp(largest)
    shift = np.ldexp(1.5, exponent + 52 - FORCE_BITS)
    forces += shift
    forces -= shift
    return forces
