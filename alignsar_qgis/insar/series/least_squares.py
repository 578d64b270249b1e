"""Weighted least squares of one design matrix for many series at once, with gaps, and the robust fit of Huber.

Series that the valid epochs do not determine come out as NaN.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

SINGULAR = 1e-10
"""Smallest eigenvalue of a normal matrix of orthonormal columns, relative to the weights, that still determines it."""
HUBER = 1.345
"""Residuals beyond so many standard deviations weigh less: 95 % efficiency for normal errors."""
MAD_TO_SIGMA = 1.4826
MOST_ROUNDS = 50
SETTLED = 1e-5
"""Change of the parameters, in scales of the residuals, below which the robust fit has settled."""


@dataclass(frozen=True)
class Solution:
    """Parameters of m series.

    Attributes
    ----------
    parameters
        (m, n_terms), NaN where undetermined.
    covariance
        Of the parameters, (m, n_terms, n_terms); NaN where nothing is left to judge the noise by.
    residuals
        Observed minus fitted, (n_epochs, m), NaN where there is no observation.
    count
        Observations, (m,).
    weights
        What the robust fit left of each observation, 0 to 1, (n_epochs, m).
    """

    parameters: np.ndarray
    covariance: np.ndarray
    residuals: np.ndarray
    count: np.ndarray
    weights: np.ndarray

    @property
    def sigmas(self) -> np.ndarray:
        """Standard deviations of the parameters, (m, n_terms)."""
        variances = np.diagonal(self.covariance, axis1=1, axis2=2)
        return np.sqrt(np.where(variances >= 0, variances, np.nan))

    @property
    def rms(self) -> np.ndarray:
        """Root mean square of the residuals, (m,)."""
        squares = np.where(np.isfinite(self.residuals), self.residuals, 0.0) ** 2
        determined = np.isfinite(self.parameters[:, 0])
        return np.sqrt(np.where(determined, squares.sum(axis=0) / np.maximum(self.count, 1), np.nan))


def solve(design: np.ndarray, values: np.ndarray, sigma: np.ndarray | None = None, robust: bool = False) -> Solution:
    """Fit every series by least squares.

    Parameters
    ----------
    design
        (n_epochs, n_terms) of full rank.
    values
        (n_epochs, m); what is not finite is no observation.
    sigma
        Standard deviations of the values, (n_epochs, m) or (n_epochs, 1), above 0. Weights are 1/σ², and the
        covariance follows from σ, or from the residuals where they are larger than σ says, because σ may lack noise
        that all pairs share, such as the atmosphere. Without σ it follows from the residuals.
    robust
        Huber's M-estimate by iteratively reweighted least squares, its scale from the median absolute residual; its
        covariance is the asymptotic one, with his correction for small samples, also where σ is given: Huber, P.
        (1981), Robust Statistics, equations 7.6.5 to 7.6.8, https://doi.org/10.1002/0471725250
    """
    there = np.isfinite(values)
    if sigma is not None:
        there &= np.isfinite(sigma) & (sigma > 0)
    filled = np.where(there, values, 0.0)
    weights = there.astype(float)
    if sigma is not None:
        weights = np.divide(1.0, np.square(np.broadcast_to(sigma, values.shape)), out=weights, where=there)
    normal = _Normal(design)
    parameters, cofactor = normal.solved(filled, weights)
    shares = there.astype(float)
    if robust:
        parameters, shares = _reweighted(normal, filled, weights, parameters)
        covariance = _robust_covariance(normal, filled, weights, parameters, cofactor)
    else:
        variance = _variance(normal.misfit(filled, parameters), weights, design.shape[1])
        covariance = cofactor * (variance if sigma is None else np.fmax(variance, 1.0))[:, None, None]
    inverse = normal.back
    return Solution(
        parameters @ inverse.T,
        inverse @ covariance @ inverse.T,
        np.where(there & np.isfinite(parameters[:, 0]), normal.misfit(filled, parameters), np.nan),
        there.sum(axis=0),
        shares,
    )


class _Normal:
    """Normal equations in orthonormal columns, in which they are well conditioned and can be judged."""

    def __init__(self, design: np.ndarray) -> None:
        self.columns, triangle = np.linalg.qr(design)
        self.back = np.linalg.inv(triangle)
        n, terms = design.shape
        self._products = (self.columns[:, :, None] * self.columns[:, None, :]).reshape(n, terms * terms)

    def solved(self, values: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
        """Parameters (m, n_terms) and inverses of the normal matrices (m, n_terms, n_terms)."""
        terms = self.columns.shape[1]
        mean_weight = weights.sum(axis=0) / np.maximum((weights > 0).sum(axis=0), 1)
        mean_weight[mean_weight == 0] = 1.0
        relative = weights / mean_weight
        matrices = (relative.T @ self._products).reshape(-1, terms, terms)
        determined = (weights > 0).sum(axis=0) >= terms
        determined &= np.linalg.eigvalsh(matrices)[:, 0] > SINGULAR
        inverses = np.full(matrices.shape, np.nan)
        inverses[determined] = np.linalg.inv(matrices[determined])
        parameters = self._times(inverses, (relative * values).T @ self.columns)
        # One step of refinement: the normal equations square the condition of what gaps leave of the columns.
        parameters += self._times(inverses, (relative * self.misfit(values, parameters)).T @ self.columns)
        return parameters, inverses / mean_weight[:, None, None]

    def misfit(self, values: np.ndarray, parameters: np.ndarray) -> np.ndarray:
        """Values minus fit, (n_epochs, m)."""
        return values - self.columns @ parameters.T

    @staticmethod
    def _times(matrices: np.ndarray, vectors: np.ndarray) -> np.ndarray:
        return np.einsum("mij,mj->mi", matrices, vectors)


def _variance(residuals: np.ndarray, weights: np.ndarray, terms: int) -> np.ndarray:
    """Variance of unit weight, (m,); NaN without redundancy."""
    redundancy = (weights > 0).sum(axis=0) - terms
    squares = (weights * residuals**2).sum(axis=0)
    return np.divide(squares, redundancy, out=np.full(squares.shape, np.nan), where=redundancy > 0)


def _standardised(residuals: np.ndarray, weights: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """Residuals in standard deviations (n_epochs, m), and the scale of the unit weight, (m,)."""
    weighted = residuals * np.sqrt(weights)
    median = _median_magnitude(np.where(weights > 0, weighted, np.nan))
    scale = MAD_TO_SIGMA * median
    return np.divide(weighted, scale, out=np.zeros_like(weighted), where=scale > 0), scale


def _reweighted(
    normal: _Normal, values: np.ndarray, weights: np.ndarray, parameters: np.ndarray
) -> tuple[np.ndarray, np.ndarray]:
    """Parameters and shares of weight where Huber's iteration settles."""
    parameters, shares = parameters.copy(), (weights > 0).astype(float)
    active = np.flatnonzero(np.isfinite(parameters[:, 0]))
    for _ in range(MOST_ROUNDS):
        observed, full, before = values[:, active], weights[:, active], parameters[active]
        standardised, scale = _standardised(normal.misfit(observed, before), full)
        shares[:, active] = np.where(full > 0, HUBER / np.maximum(np.abs(standardised), HUBER), 0.0)
        parameters[active], _ = normal.solved(observed, full * shares[:, active])
        change = np.abs(parameters[active] - before) * np.sqrt(full.max(axis=0))[:, None]
        active = active[(change > SETTLED * np.maximum(scale, np.finfo(float).tiny)[:, None]).any(axis=1)]
        if not active.size:
            break
    return parameters, shares


def _median_magnitude(values: np.ndarray) -> np.ndarray:
    """Median of the magnitudes of each column without what is missing, (m,); 0 where there is nothing."""
    ordered = np.sort(np.abs(values), axis=0)  # what is missing comes last
    count = np.isfinite(ordered).sum(axis=0)
    middle = np.stack([(count - 1) // 2, count // 2]).clip(0)
    median = np.take_along_axis(ordered, middle, axis=0).mean(axis=0)
    return np.where(count > 0, median, 0.0)


def _robust_covariance(
    normal: _Normal, values: np.ndarray, weights: np.ndarray, parameters: np.ndarray, cofactor: np.ndarray
) -> np.ndarray:
    """Asymptotic covariance of the M-estimate, (m, n_terms, n_terms)."""
    terms = parameters.shape[1]
    standardised, scale = _standardised(normal.misfit(values, parameters), weights)
    there = weights > 0
    count = np.maximum(there.sum(axis=0), 1)
    influence = np.where(there, np.clip(standardised, -HUBER, HUBER), 0.0)
    inner = (there & (np.abs(standardised) <= HUBER)).sum(axis=0) / count
    redundancy = there.sum(axis=0) - terms
    with np.errstate(divide="ignore", invalid="ignore"):
        correction = 1 + terms / count * (1 - inner) / inner
        variance = (scale * correction / inner) ** 2 * (influence**2).sum(axis=0) / redundancy
    variance = np.where((redundancy > 0) & (inner > 0), variance, np.nan)
    return cofactor * variance[:, None, None]
