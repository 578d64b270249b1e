"""Standard deviation of the displacement of every epoch, from how far the interferograms of a pixel disagree.

The errors of the interferograms are taken as independent, with variances s² / w of their weights w. Then the
displacement relative to the first epoch has the covariance s² N⁻¹ with the normal matrix N of the network without that
epoch, and s² follows from the residuals. What all interferograms of an epoch share, such as its atmosphere, closes in
every loop, leaves no residual, and is not in it.
"""

from __future__ import annotations

import numpy as np

from ._least_squares import PairDifferences

LARGEST_VARIANCE = 1e7
"""Of an epoch for unit variance of weight. Where no pair connects it with the first one, the regularisation leaves 30
times as much; weights as small as that of the coherence 0.01, in a row over 170 epochs, a tenth."""
LARGEST_MM = 4e4
"""With that of a reference pixel still within what 16 bits hold."""
STORED = np.dtype(np.float16)
"""Three digits, which is more than the assumptions are worth, and half of the room."""


def epoch_noise(
    solver: PairDifferences, weights: np.ndarray, residuals: np.ndarray, n_values: np.ndarray
) -> np.ndarray:
    """Standard deviations relative to the first epoch, mm, (n_epochs, n_pixels).

    Parameters
    ----------
    solver
        Pair differences whose first epoch is held.
    weights
        0 where a pixel has no value, (n_pairs, n_pixels), or (n_pairs, 1) for the same of all pixels.
    residuals
        Observed minus modelled differences, mm, finite, (n_pairs, n_pixels).
    n_values
        Interferograms with a value, (n_pixels,).

    Returns
    -------
    NaN where no pair connects an epoch with the first one, and where a pixel has no more values than unknowns.
    """
    variances, rank = solver.variances(weights)
    redundancy = n_values - np.round(rank)
    squares = (weights * residuals**2).sum(axis=0)
    unit = np.divide(squares, redundancy, out=np.full(squares.shape, np.nan), where=redundancy > 0)
    known = np.where(variances < LARGEST_VARIANCE, variances, np.nan)
    sigma = np.sqrt(known * unit)
    sigma[sigma > LARGEST_MM] = np.nan
    return sigma


def relative_to(sigma: np.ndarray, reference: float) -> np.ndarray:
    """Standard deviations relative to a pixel with one of its own, whose errors are independent; mm."""
    if not np.isfinite(reference):
        return np.full_like(sigma, np.nan)
    return np.hypot(sigma, reference)
