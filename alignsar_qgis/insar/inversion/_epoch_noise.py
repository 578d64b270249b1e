"""Standard deviation of the displacement of every epoch, from how far the interferograms of a pixel disagree.

The errors of the interferograms are taken as independent, with variances s² / w of their weights w. Then the
displacement relative to the first epoch has the covariance s² N⁻¹ with the normal matrix N of the network without that
epoch, and s² follows from the residuals. What all interferograms of an epoch share, such as its atmosphere, closes in
every loop, leaves no residual, and is not in it.

Where no pair connects an epoch with the first one but its group is tied to that of the first one by the motion of the
pixel, the standard deviation of the tie is added, which is that of the scatter about the motion, atmosphere included.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ._group_ties import TiedSeries
from ._least_squares import PairDifferences

LARGEST_VARIANCE = 1e7
"""Of an epoch for unit variance of weight. Where no pair connects it with the first one, the regularisation leaves 30
times as much; weights as small as that of the coherence 0.01, in a row over 170 epochs, a tenth."""
MANTISSA, KEPT_BITS = 23, 7
"""Of a float32."""
LARGEST_MM = 4e4
"""With that of a reference pixel still within what 16 bits hold."""
STORED = np.dtype(np.float16)
"""Three digits, which is more than the assumptions are worth, and half of the room."""


@dataclass(frozen=True)
class Ties:
    """Tied groups of epochs.

    Attributes
    ----------
    series
        With the standard deviations of their levels.
    solver
        Pair differences with a ridge, whose inverse holds the variances of the epochs about the means of their groups,
        apart from those of the means, which nothing but the ridge determines.
    """

    series: TiedSeries
    solver: PairDifferences


def unit_variance(weights: np.ndarray, residuals: np.ndarray, n_values: np.ndarray, rank: np.ndarray) -> np.ndarray:
    """Variance of an interferogram of weight 1, mm², (n_pixels,); NaN where a pixel has no more values than unknowns.

    Parameters
    ----------
    weights
        0 where a pixel has no value, (n_pairs, n_pixels), or (n_pairs, 1) for the same of all pixels.
    residuals
        Observed minus modelled differences, mm, finite, (n_pairs, n_pixels).
    n_values
        Interferograms with a value, (n_pixels,).
    rank
        How many unknowns they determine, (n_pixels or 1,).
    """
    redundancy = n_values - np.round(rank)
    squares = (weights * residuals**2).sum(axis=0)
    return np.divide(squares, redundancy, out=np.full(squares.shape, np.nan), where=redundancy > 0)


def epoch_noise(variances: np.ndarray, weights: np.ndarray, unit: np.ndarray, ties: Ties | None = None) -> np.ndarray:
    """Standard deviations relative to the first epoch, mm, (n_epochs, n_pixels).

    Parameters
    ----------
    variances
        Of the epochs that unit variance of weight leaves, as `PairDifferences.variances` of a solver whose first epoch
        is held gives them, (n_epochs, n_pixels or 1).
    weights
        As of `unit_variance`.
    unit
        Variance of weight 1, mm², (n_pixels,).
    ties
        How the groups of epochs that no pair connects are tied; None where they are not.

    Returns
    -------
    NaN where neither a pair nor a tie connects an epoch with the first one, and where the unit variance is unknown.
    """
    squared = np.where(variances < LARGEST_VARIANCE, variances, np.nan) * unit
    if ties is not None:
        solver = ties.solver
        within = solver.variances(solver.factor(weights), weights)[0] - 1 / (solver.ridge * ties.series.sizes)
        np.maximum(within, 0.0, out=within)
        tied = (within + within[0]) * unit + ties.series.sigma**2
        squared = np.where(ties.series.sigma == 0, squared, tied)
    sigma = np.sqrt(squared)
    sigma[sigma > LARGEST_MM] = np.nan
    return sigma


def relative_to(sigma: np.ndarray, reference: float) -> np.ndarray:
    """Standard deviations relative to a pixel with one of its own, whose errors are independent, mm; float32."""
    level = np.float32(reference)
    return rounded(np.sqrt(sigma * sigma + level * level))


def rounded(values: np.ndarray) -> np.ndarray:
    """Positive float32 values within 0.4 %, their last digits 0, so that they compress to half and in less time.

    >>> rounded(np.array([1.2345], np.float32))
    array([1.234375], dtype=float32)
    """
    bits = values.view(np.uint32)
    half, kept = np.uint32(1 << (MANTISSA - KEPT_BITS - 1)), np.uint32(2**32 - (1 << (MANTISSA - KEPT_BITS)))
    return np.where(np.isfinite(values), ((bits + half) & kept).view(np.float32), np.float32(np.nan))
