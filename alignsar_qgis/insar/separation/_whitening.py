"""Principal components of the mixtures, in which every bootstrap sample is a small rotation."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..core.errors import NothingLeft

RANK_TOLERANCE = 1e-12
# OpenBLAS starts threads for products of more multiplications than this. They would fight with the threads of the runs,
# and results would depend on their number.
SINGLE_THREADED = 2**18
BLOCK = 2048


def leading_signs(rows: np.ndarray) -> np.ndarray:
    """Sign of the largest element of each row; singular vectors times it are the same on every machine."""
    return np.sign(rows[np.arange(len(rows)), np.abs(rows).argmax(axis=1)])


@dataclass(frozen=True)
class PrincipalSpace:
    """Mixtures X in terms of uncorrelated rows of unit variance: ``X = weights @ basis``.

    Whitened data of any resampling of the rows of X are ``rotation @ basis`` with orthonormal rows of the
    rotation, so resampling never touches the pixels again.

    Attributes
    ----------
    basis
        Whitened principal components, (rank, n_samples), in order of decreasing variance.
    weights
        (n_mixtures, rank).
    eigenvalues
        Of the covariance of the mixtures, (rank,), in the square of the unit of X.
    from_chain
        ``basis = from_chain @ chain``, (rank, n_chain).
    """

    basis: np.ndarray
    weights: np.ndarray
    eigenvalues: np.ndarray
    from_chain: np.ndarray

    @property
    def explained(self) -> np.ndarray:
        """Share of the variance per component, (rank,)."""
        return self.eigenvalues / self.eigenvalues.sum()

    def rotation(self, rows: np.ndarray | slice, components: int) -> np.ndarray | None:
        """Leading principal directions of resampled mixtures, orthonormal rows, (components, rank).

        None where the mixtures do not span so many directions.
        """
        _, singular, directions = np.linalg.svd(self.weights[rows], full_matrices=False)
        if len(singular) < components or singular[components - 1] <= singular[0] * np.sqrt(RANK_TOLERANCE):
            return None
        directions = directions[:components]
        return directions * leading_signs(directions)[:, np.newaxis]

    @cached_property
    def blocks(self) -> np.ndarray:
        """The basis in blocks of samples, filled with zeros, (n_blocks, rank, BLOCK)."""
        rank, samples = self.basis.shape
        filled = np.pad(self.basis, ((0, 0), (0, -samples % BLOCK)))
        return np.ascontiguousarray(filled.reshape(rank, -1, BLOCK).transpose(1, 0, 2))

    def rotated(self, rotations: np.ndarray) -> np.ndarray:
        """Whitened data of some rotations (n, components, rank) in blocks, (n, n_blocks, components, BLOCK)."""
        count, components, rank = rotations.shape
        width = BLOCK
        while width > 1 and components * rank * width > SINGLE_THREADED:
            width //= 2
        whitened = np.empty((count, len(self.blocks), components, BLOCK))
        for first in range(0, BLOCK, width):
            part = np.s_[..., first : first + width]  # noqa: E203
            np.matmul(rotations[:, np.newaxis], self.blocks[part], out=whitened[part])
        return whitened


def principal_space(chain: np.ndarray, combination: np.ndarray) -> PrincipalSpace:
    """Whiten ``combination @ chain``, whose rows have zero mean.

    Both factors are reduced to the rank of the chain by its Gram matrix, so the cost does not grow with the square of
    the number of mixtures or pixels.

    Parameters
    ----------
    chain
        (n_chain, n_samples), rows of zero mean.
    combination
        (n_mixtures, n_chain).

    Raises
    ------
    NothingLeft
        If the data do not vary.
    """
    samples = chain.shape[1]
    values, vectors = np.linalg.eigh(chain @ chain.T)
    kept = values > values.max(initial=0) * RANK_TOLERANCE
    if not kept.any() or values.max() <= 0:
        raise NothingLeft("The displacement does not vary over the baseline, so there is nothing to separate.")
    values, vectors = values[kept], vectors[:, kept]
    orthonormal = (vectors / np.sqrt(values)).T
    factor = combination @ (vectors * np.sqrt(values))
    left, singular, right = np.linalg.svd(factor, full_matrices=False)
    kept = singular > singular[0] * np.sqrt(RANK_TOLERANCE)
    left, singular, right = left[:, kept], singular[kept], right[kept]
    signs = leading_signs(left.T)
    left, right = left * signs, right * signs[:, np.newaxis]
    scale = np.sqrt(samples - 1)
    from_chain = scale * (right @ orthonormal)
    return PrincipalSpace(
        basis=from_chain @ chain,
        weights=left * (singular / scale),
        eigenvalues=singular**2 / (samples - 1),
        from_chain=from_chain,
    )


def temporal_space(chain: np.ndarray) -> PrincipalSpace:
    """Whiten the time series of the pixels, with the zero of the first date, for sources independent in time.

    The mixtures are the pixels and the samples the dates; ``from_chain`` gives the basis as maps, per pixel.

    Parameters
    ----------
    chain
        Cumulative images after the first date, (n_dates - 1, n_pixels).
    """
    series = with_first_date(chain)
    samples = len(series)
    values, vectors = np.linalg.eigh(series @ series.T)
    kept = np.flatnonzero(values > values[-1] * RANK_TOLERANCE)[::-1]
    if not kept.size or values[-1] <= 0:
        raise NothingLeft("The displacement does not vary over the baseline, so there is nothing to separate.")
    values, vectors = values[kept], vectors[:, kept]
    vectors = vectors * leading_signs(vectors.T)
    scale = np.sqrt(samples - 1)
    weights = series.T @ vectors / scale
    return PrincipalSpace(scale * vectors.T, weights, values / (samples - 1), weights.T)


def with_first_date(chain: np.ndarray) -> np.ndarray:
    """Cumulative images with the zero of the first date, each pixel minus its mean over time."""
    series = np.vstack([np.zeros(chain.shape[1]), chain])
    return series - series.mean(axis=0)
