"""The motion of a pixel: a straight line that bends as far as the series shows.

The departure from the line is a cubic smoothing spline (Wahba, 1978,
https://doi.org/10.1111/j.2517-6161.1978.tb01050.x) of low rank (Wood, 2003, https://doi.org/10.1111/1467-9868.00374).
How far each pixel may depart is chosen by the restricted likelihood of its series (Patterson and Thompson, 1971,
https://doi.org/10.1093/biomet/58.3.545).
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

RANK = 6
"""Smoothest shapes of a departure from the line."""
SIZES = (0.1, 1.0, 10.0, 100.0, 1000.0)
"""Variances of a departure that are tried, relative to that of the noise; 0 as well, the line alone."""
EVIDENCE = 4.0
"""By how much twice the log likelihood must exceed that of the line: as for two more parameters (Akaike, 1974)."""


def motion_shapes(years: np.ndarray, rank: int = RANK) -> np.ndarray:
    """The line and the smoothest departures from it at the epochs, (n_epochs, 1 + rank).

    The line rises by 1 over the series and is 0 in the mean. The departures are the largest principal components of
    integrated Brownian motion less its line, scaled so that the first of them has a mean square of 1.
    """
    n_epochs = len(years)
    time = (years - years[0]) / max(years[-1] - years[0], np.finfo(float).tiny)
    earlier, later = np.minimum(time[:, None], time), np.maximum(time[:, None], time)
    line = np.column_stack([np.ones(n_epochs), time])
    free = np.eye(n_epochs) - line @ np.linalg.pinv(line)
    values, vectors = np.linalg.eigh(free @ (earlier**2 * (3 * later - earlier) / 6) @ free)
    rank = min(rank, max(n_epochs - 2, 0))
    largest = np.arange(n_epochs)[::-1][:rank]
    departures = vectors[:, largest] * np.sqrt(np.maximum(values[largest], 0) / max(values[-1], np.finfo(float).tiny))
    return np.column_stack([time - time.mean(), departures * np.sqrt(n_epochs)])


@dataclass(frozen=True)
class MotionFit:
    """Coefficients of the shapes, the first of which is the line.

    Attributes
    ----------
    coefficients
        (n_pixels, n_shapes).
    covariance
        Theirs for unit noise, (n_pixels, n_shapes, n_shapes).
    variance
        Of the noise, NaN where nothing is left to estimate it from, (n_pixels,).
    """

    coefficients: np.ndarray
    covariance: np.ndarray
    variance: np.ndarray


def fitted(normal: np.ndarray, right: np.ndarray, squares: np.ndarray, spare: np.ndarray) -> MotionFit:
    """Fit the line freely and the departure from it as far as the likelihood is in favour of it.

    Parameters
    ----------
    normal
        Normal matrix of the shapes within the groups of epochs, (n_pixels or 1, n_shapes, n_shapes).
    right
        Right-hand side, (n_pixels, n_shapes).
    squares
        Sum of the squared series within the groups, (n_pixels,).
    spare
        Epochs less groups less one, (n_pixels or 1,).
    """
    inverse = np.divide(1.0, normal[:, 0, 0], out=np.zeros(len(normal)), where=normal[:, 0, 0] > 0)
    along = normal[:, 1:, 0] * inverse[:, None]
    reduced = normal[:, 1:, 1:] - along[:, :, None] * normal[:, None, 0, 1:]
    values, vectors = np.linalg.eigh(reduced)
    values = np.maximum(values, 0.0)
    projected = _times(right[:, 1:] - along * right[:, :1], vectors)
    left = np.maximum(squares - right[:, 0] ** 2 * inverse, 0.0)
    size, misfit = np.zeros(len(right)), left.copy()
    best = _surprise(left, np.zeros_like(values), spare) - EVIDENCE
    for tried in SIZES:
        found = np.maximum(left - (projected**2 * (tried / (1 + tried * values))).sum(axis=1), 0.0)
        surprise = _surprise(found, tried * values, spare)
        better = surprise < best
        size[better], misfit[better], best[better] = tried, found[better], surprise[better]
    scaled = size[:, None] / (1 + size[:, None] * values)
    bent = _times(projected * scaled, vectors.transpose(0, 2, 1))
    rate = right[:, 0] * inverse - (along * bent).sum(axis=1)
    covariance = np.empty((len(right), *normal.shape[1:]))
    np.matmul(vectors * scaled[:, None], vectors.transpose(0, 2, 1), out=covariance[:, 1:, 1:])
    covariance[:, 1:, 0] = -np.matmul(covariance[:, 1:, 1:], along[:, :, None])[:, :, 0]
    covariance[:, 0, 1:] = covariance[:, 1:, 0]
    covariance[:, 0, 0] = inverse - (along * covariance[:, 1:, 0]).sum(axis=1)
    degrees = np.broadcast_to(spare, len(right))
    variance = np.divide(misfit, degrees, out=np.full(len(right), np.nan), where=degrees > 0)
    return MotionFit(np.column_stack([rate, bent]), covariance, variance)


def _times(vectors: np.ndarray, matrices: np.ndarray) -> np.ndarray:
    """Row vectors (n_pixels, n) times a matrix of each, or of all of them, (n_pixels or 1, n, m)."""
    if len(matrices) == 1:
        return vectors @ matrices[0]
    product: np.ndarray = np.matmul(vectors[:, None], matrices)[:, 0]
    return product


def _surprise(misfit: np.ndarray, sizes: np.ndarray, spare: np.ndarray) -> np.ndarray:
    """Minus twice the restricted log likelihood, apart from what all sizes have in common, (n_pixels,)."""
    exact = np.finfo(float).tiny
    surprise: np.ndarray = spare * np.log(np.maximum(misfit, exact)) + np.log1p(sizes).sum(axis=1)
    return surprise
