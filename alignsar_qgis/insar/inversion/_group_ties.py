"""The motion of pixels, and groups of epochs that no interferogram connects tied by it.

Where the network of a pixel falls apart, the interferograms say nothing about the level of one group of epochs relative
to another. What is known is how the pixel moves within the groups. Every group has a level of its own, and the motion,
a straight line and a departure from it (`_motion`), is that of all of them. A line alone is the limit of NSBAS with a
small weight (López-Quiroz et al., 2009, https://doi.org/10.1016/j.jappgeo.2009.02.006). Pixels whose network connects
all epochs have one group.
"""

from __future__ import annotations

from dataclasses import dataclass
from itertools import cycle

import numpy as np

from ._epoch_scatter import EpochScatter
from ._motion import fitted, motion_shapes


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
        Number of epochs in the group of each epoch, (n_epochs, n_pixels or 1).
    velocity, intercept
        Straight line through the motion at all epochs, mm/yr and mm, (n_pixels,).
    velocity_sigma
        Standard deviation of the velocity from how far the series departs from the motion, mm/yr, (n_pixels,).
    """

    displacement: np.ndarray
    sigma: np.ndarray
    sizes: np.ndarray
    velocity: np.ndarray
    intercept: np.ndarray
    velocity_sigma: np.ndarray


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
    """The motion of any pixel, and the ties between its groups of epochs.

    Parameters
    ----------
    years
        Time since the first epoch, (n_epochs,).
    scatter
        Levels and variances of the epochs; None where all epochs count alike.
    """

    def __init__(self, years: np.ndarray, scatter: EpochScatter | None = None) -> None:
        n_epochs = len(years)
        self._shapes = motion_shapes(years)
        self._span = max(float(years[-1] - years[0]), np.finfo(float).tiny)
        self._level = np.zeros((n_epochs, 1)) if scatter is None else scatter.level[:, None]
        precision = np.ones(n_epochs) if scatter is None else 1 / scatter.variance
        self._weights = precision / precision.mean()
        line = np.column_stack([np.ones(n_epochs), years])
        root = np.sqrt(self._weights)[:, None]
        self._line_of_level = np.linalg.lstsq(line * root, self._level * root, rcond=None)[0][:, 0]

    def __call__(self, displacement: np.ndarray, groups: np.ndarray) -> TiedSeries:
        """Put every group on the motion that all groups of the pixel agree on best.

        Parameters
        ----------
        displacement
            Series in mm in which the levels of the groups mean nothing, (n_epochs, n_pixels).
        groups
            Group of each epoch, as of `groups_of`, (n_epochs, n_pixels or 1).
        """
        members = _Members(groups, self._weights)
        departure = displacement - self._level
        level = members.means(departure)
        departure -= level
        levels, shapes = self._split(members)
        weighted = shapes * self._weights[:, None]
        normal = np.einsum("ikp,jkp->pij", weighted, shapes)
        if groups.shape[1] == 1:
            right = (weighted[:, :, 0] @ departure).T
        else:
            right = np.einsum("ikp,kp->pi", weighted, departure)
        squares = self._weights @ departure**2
        motion = fitted(normal, right, squares, len(groups) - members.number - 1)
        moved = _combined(motion.coefficients, levels)
        tied = displacement
        if members.number.max() > 1:
            tied = departure + moved + self._level
            tied += displacement[0] - tied[0]
        rate = motion.coefficients[:, 0] / self._span
        intercept = level[0] - moved[0] + motion.coefficients[:, 0] * self._shapes[0, 0] + self._line_of_level[0]
        rate_sigma = np.sqrt(motion.covariance[:, 0, 0] * motion.variance) / self._span
        sigma = np.sqrt(self._variance_of_levels(members, levels, motion.covariance) * motion.variance)
        sigma = np.where(groups == groups[0], 0.0, sigma)
        return TiedSeries(tied, sigma, members.sizes, rate + self._line_of_level[1], intercept, rate_sigma)

    def rates(self, groups: np.ndarray) -> np.ndarray:
        """What each epoch adds to the velocity of a pixel that keeps to a line, 1/yr, (n_epochs, n_pixels or 1)."""
        weighted = self._split(_Members(groups, self._weights))[1][0] * self._weights[:, None]
        normal = (weighted * self._shapes[:, :1]).sum(axis=0) * self._span
        return np.divide(weighted, normal, out=np.zeros_like(weighted), where=normal > 0)

    def _split(self, members: _Members) -> tuple[np.ndarray, np.ndarray]:
        """Shapes as their means in the groups, and less these, (n_shapes, n_epochs, n_pixels or 1)."""
        shapes = np.repeat(self._shapes.T[:, :, None], members.sizes.shape[1], axis=2)
        levels = np.stack([members.means(shape) for shape in shapes])
        return levels, shapes - levels

    @staticmethod
    def _variance_of_levels(members: _Members, levels: np.ndarray, covariance: np.ndarray) -> np.ndarray:
        """Variance of the level of each group relative to that of the first epoch, for unit noise."""
        apart = levels - levels[:, :1]
        if not apart.any():
            return np.zeros((levels.shape[1], len(covariance)))
        if apart.shape[2] == 1:
            variance = np.einsum("ik,pij,jk->kp", apart[:, :, 0], covariance, apart[:, :, 0], optimize=True)
        else:
            variance = np.einsum("ikp,pij,jkp->kp", apart, covariance, apart, optimize=True)
        found: np.ndarray = variance + 1 / members.weights + 1 / members.weights[0]
        return found


def _combined(coefficients: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """Levels of the groups that the motion has, (n_epochs, n_pixels)."""
    if levels.shape[2] == 1:
        return levels[:, :, 0].T @ coefficients.T
    return np.einsum("pi,ikp->kp", coefficients, levels)


def _places_of(groups: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """1 where an epoch is in a group, (n_groups, n_epochs), and the number of the group of each epoch, (n_epochs,)."""
    names, place = np.unique(groups, return_inverse=True)
    return (names[:, None] == groups).astype(float), place


class _Members:
    """Sums over the groups of epochs of every pixel, or over those that all pixels share.

    Attributes
    ----------
    sizes, weights
        Epochs in the group of each epoch, and the sum of their weights, (n_epochs, n_pixels or 1).
    number
        Groups of each pixel, (n_pixels or 1,).
    """

    def __init__(self, groups: np.ndarray, weights: np.ndarray) -> None:
        n_epochs, n_columns = groups.shape
        self._each = weights[:, None]
        self._shared = _places_of(groups[:, 0]) if n_columns == 1 else None
        self._places = (groups * n_columns + np.arange(n_columns)).ravel()
        self.sizes = np.bincount(self._places, minlength=groups.size)[self._places].reshape(groups.shape)
        self.number = (groups == np.arange(n_epochs)[:, None]).sum(axis=0)
        self.weights = self._sums(np.broadcast_to(self._each, groups.shape))

    def means(self, values: np.ndarray) -> np.ndarray:
        """Weighted mean of the group of each epoch, of the shape of the values, (n_epochs, n_pixels)."""
        means: np.ndarray = self._sums(values * self._each) / self.weights
        return means

    def _sums(self, values: np.ndarray) -> np.ndarray:
        if self._shared is not None:
            of_group, place = self._shared
            return (of_group @ values)[place]
        sums = np.bincount(self._places, values.ravel(), values.size)
        return sums[self._places].reshape(values.shape)
