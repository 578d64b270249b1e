"""Tie groups of epochs that no interferogram connects by the pixel's own motion.

Where the network of a pixel falls apart, the interferograms say nothing about the level of one group of epochs relative
to another. What is known is how the pixel moves within the groups. The motion is taken as a straight line and a smooth
departure from it, a cubic smoothing spline (Wahba, 1978, https://doi.org/10.1111/j.2517-6161.1978.tb01050.x) of low
rank (Wood, 2003, https://doi.org/10.1111/1467-9868.00374), and every group has a level of its own. How far each pixel
may depart from the line is chosen by the restricted likelihood of its series (Patterson and Thompson, 1971,
https://doi.org/10.1093/biomet/58.3.545). A line alone is the limit of NSBAS with a small weight (López-Quiroz et al.,
2009, https://doi.org/10.1016/j.jappgeo.2009.02.006).
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle

import numpy as np

RANK = 6
"""Smoothest shapes of a departure from the line."""
SIZES = (0.1, 1.0, 10.0, 100.0, 1000.0)
"""Variances of a departure that are tried, relative to that of the noise; 0 as well, the line alone."""
EVIDENCE = 4.0
"""By how much twice the log likelihood must exceed that of the line: as for two more parameters (Akaike, 1974)."""


@dataclass(frozen=True)
class TiedSeries:
    """Series with their groups of epochs tied.

    Attributes
    ----------
    displacement
        mm, the first epoch unchanged, (n_epochs, n_pixels).
    sigma
        Standard deviation of the level of the group of each epoch relative to that of the first epoch, mm: 0 in the
        group of the first epoch, NaN where nothing is left to estimate it from, (n_epochs, n_pixels).
    sizes
        Number of epochs in the group of each epoch, (n_epochs, n_pixels).
    """

    displacement: np.ndarray
    sigma: np.ndarray
    sizes: np.ndarray


def groups_of(valid: np.ndarray, ends: np.ndarray, n_epochs: int) -> np.ndarray:
    """Group of each epoch, named by its first epoch, int32 (n_epochs, n_pixels).

    Parameters
    ----------
    valid
        Pairs that have a value, bool (n_pairs, n_pixels).
    ends
        Epoch indices (first, second) of each pair, (n_pairs, 2).
    """
    groups = np.repeat(np.arange(n_epochs, dtype=np.int32)[:, None], valid.shape[1], axis=1)
    for order in cycle((range(len(ends)), range(len(ends) - 1, -1, -1))):
        before = groups.copy()
        for pair in order:
            first, second = ends[pair]
            lower = np.minimum(groups[first], groups[second])
            np.copyto(groups[first], lower, where=valid[pair])
            np.copyto(groups[second], lower, where=valid[pair])
        if np.array_equal(before, groups):
            break
    return groups


class GroupTies:
    """Ties between the groups of epochs of any pixel.

    Parameters
    ----------
    years
        Time since the first epoch, (n_epochs,).
    """

    def __init__(self, years: np.ndarray) -> None:
        self._shapes = motion_shapes(years)

    def __call__(self, displacement: np.ndarray, groups: np.ndarray) -> TiedSeries:
        """Put every group on the motion that all groups of the pixel agree on best.

        Parameters
        ----------
        displacement
            Series in mm in which the levels of the groups mean nothing, (n_epochs, n_pixels).
        groups
            Group of each epoch, as of `groups_of`, of shape (n_epochs, n_pixels).
        """
        n_epochs, n_pixels = displacement.shape
        members = _Members(groups)
        level = members.means(displacement)
        shapes = np.repeat(self._shapes.T[:, :, None], n_pixels, axis=2)
        levels = np.stack([members.means(shape) for shape in shapes])
        shapes -= levels
        departure = displacement - level
        normal = np.einsum("ikp,jkp->pij", shapes, shapes)
        right = np.einsum("ikp,kp->pi", shapes, departure)
        spare = n_epochs - members.number - 1
        motion = _fitted(normal, right, (departure**2).sum(axis=0), spare)
        tied = displacement - level + np.einsum("pi,ikp->kp", motion.coefficients, levels)
        tied += displacement[0] - tied[0]
        apart = levels - levels[:, :1]
        variance = np.einsum("ikp,pij,jkp->kp", apart, motion.covariance, apart, optimize=True)
        variance += 1 / members.sizes + 1 / members.sizes[0]
        sigma = np.sqrt(variance * motion.variance)
        return TiedSeries(tied, np.where(groups == groups[0], 0.0, sigma), members.sizes)


@dataclass(frozen=True)
class _Motion:
    """Coefficients of the shapes, (n_pixels, n_shapes), their covariance for unit noise, and the variance of noise."""

    coefficients: np.ndarray
    covariance: np.ndarray
    variance: np.ndarray


def _fitted(normal: np.ndarray, right: np.ndarray, squares: np.ndarray, spare: np.ndarray) -> _Motion:
    """Fit the line freely and the departure from it as far as the likelihood is in favour of it.

    Parameters
    ----------
    normal, right
        Normal matrix (n_pixels, n_shapes, n_shapes) and right-hand side (n_pixels, n_shapes) of the shapes within the
        groups; the line is the first one.
    squares
        Sum of the squared series within the groups, (n_pixels,).
    spare
        Epochs less groups less one, (n_pixels,).
    """
    inverse = np.divide(1.0, normal[:, 0, 0], out=np.zeros(len(normal)), where=normal[:, 0, 0] > 0)
    along = normal[:, 1:, 0] * inverse[:, None]
    reduced = normal[:, 1:, 1:] - along[:, :, None] * normal[:, None, 0, 1:]
    values, vectors = np.linalg.eigh(reduced)
    values = np.maximum(values, 0.0)
    projected = np.einsum("pij,pi->pj", vectors, right[:, 1:] - along * right[:, :1])
    left = np.maximum(squares - right[:, 0] ** 2 * inverse, 0.0)
    size, misfit = np.zeros(len(normal)), left.copy()
    best = _surprise(left, np.zeros_like(values), spare) - EVIDENCE
    for tried in SIZES:
        found = np.maximum(left - (projected**2 * tried / (1 + tried * values)).sum(axis=1), 0.0)
        surprise = _surprise(found, tried * values, spare)
        better = surprise < best
        size[better], misfit[better], best[better] = tried, found[better], surprise[better]
    scaled = size[:, None] / (1 + size[:, None] * values)
    bent = np.einsum("pij,pj->pi", vectors, projected * scaled)
    rate = right[:, 0] * inverse - (along * bent).sum(axis=1)
    covariance = np.empty_like(normal)
    covariance[:, 1:, 1:] = np.einsum("pik,pk,pjk->pij", vectors, scaled, vectors, optimize=True)
    covariance[:, 1:, 0] = -np.einsum("pij,pj->pi", covariance[:, 1:, 1:], along)
    covariance[:, 0, 1:] = covariance[:, 1:, 0]
    covariance[:, 0, 0] = inverse - (along * covariance[:, 1:, 0]).sum(axis=1)
    variance = np.divide(misfit, spare, out=np.full(len(normal), np.nan), where=spare > 0)
    return _Motion(np.column_stack([rate, bent]), covariance, variance)


def _surprise(misfit: np.ndarray, sizes: np.ndarray, spare: np.ndarray) -> np.ndarray:
    """Minus twice the restricted log likelihood, apart from what all sizes have in common, (n_pixels,)."""
    exact = np.finfo(float).tiny
    surprise: np.ndarray = spare * np.log(np.maximum(misfit, exact)) + np.log1p(sizes).sum(axis=1)
    return surprise


def motion_shapes(years: np.ndarray) -> np.ndarray:
    """The line and the smoothest departures from it at the epochs, (n_epochs, 1 + rank).

    The departures are the largest principal components of integrated Brownian motion less its line, scaled so that the
    first of them has a mean square of 1.
    """
    n_epochs = len(years)
    time = (years - years[0]) / max(years[-1] - years[0], np.finfo(float).tiny)
    earlier, later = np.minimum(time[:, None], time), np.maximum(time[:, None], time)
    line = np.column_stack([np.ones(n_epochs), time])
    free = np.eye(n_epochs) - line @ np.linalg.pinv(line)
    values, vectors = np.linalg.eigh(free @ (earlier**2 * (3 * later - earlier) / 6) @ free)
    rank = min(RANK, max(n_epochs - 2, 0))
    largest = np.arange(n_epochs)[::-1][:rank]
    departures = vectors[:, largest] * np.sqrt(np.maximum(values[largest], 0) / max(values[-1], np.finfo(float).tiny))
    return np.column_stack([time - time.mean(), departures * np.sqrt(n_epochs)])


class _Members:
    """Sums over the groups of epochs of every pixel.

    Attributes
    ----------
    sizes
        Epochs in the group of each epoch, (n_epochs, n_pixels).
    number
        Groups of each pixel, (n_pixels,).
    """

    def __init__(self, groups: np.ndarray) -> None:
        n_epochs, n_pixels = groups.shape
        self._places = (groups * n_pixels + np.arange(n_pixels)).ravel()
        self.sizes = np.bincount(self._places, minlength=groups.size)[self._places].reshape(groups.shape)
        self.number = (groups == np.arange(n_epochs)[:, None]).sum(axis=0)

    def means(self, values: np.ndarray) -> np.ndarray:
        """Mean of the group of each epoch, (n_epochs, n_pixels)."""
        sums = np.bincount(self._places, values.ravel(), values.size)
        means: np.ndarray = sums[self._places].reshape(values.shape) / self.sizes
        return means
