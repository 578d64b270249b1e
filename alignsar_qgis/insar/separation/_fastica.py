"""FastICA, many runs at once.

Hyvärinen & Oja (2000), Independent component analysis: algorithms and applications, doi:10.1016/S0893-6080(00)00026-5.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np


@dataclass(frozen=True)
class Unmixed:
    """Outcome of a batch of runs.

    Attributes
    ----------
    unmixing
        Orthogonal matrices W with sources ``W @ whitened``, (n_runs, k, k).
    iterations
        Updates done, (n_runs,).
    converged
        Whether the tolerance was reached before the last allowed update, bool (n_runs,).
    """

    unmixing: np.ndarray
    iterations: np.ndarray
    converged: np.ndarray


def fastica(
    whitened: np.ndarray,
    samples: int,
    start: np.ndarray,
    tolerance: float,
    maximum_iterations: int,
    check: Callable[[], None] = lambda: None,
) -> Unmixed:
    """Symmetric FastICA with the log-cosh contrast on a batch of whitened data sets.

    Parameters
    ----------
    whitened
        Rows uncorrelated with unit variance and zero mean, cut into blocks of samples, (n_runs, n_blocks, k, n);
        zeros may fill the last block.
    samples
        Number of samples without the filling.
    start
        Any matrices to start from, (n_runs, k, k).
    tolerance
        A run ends when ``max | |diag(W' W^T)| - 1 |`` is not larger.
    maximum_iterations
        A run fails if it needs this many minus one updates.
    check
        Called before each update; what it raises ends the batch.
    """
    unmixing = decorrelated(start)
    count = len(start)
    iterations = np.zeros(count, int)
    converged = np.zeros(count, bool)
    active = np.arange(count)
    data = whitened
    buffer = np.empty_like(whitened)  # a new array of this size for each update would cost more than the arithmetic
    for update in range(1, maximum_iterations):
        check()
        old = unmixing[active]
        contrast = np.matmul(old[:, np.newaxis], data, out=buffer[: active.size])
        np.tanh(contrast, out=contrast)
        slope = 1 - np.einsum("rbkp,rbkp->rk", contrast, contrast) / samples
        moment = (contrast @ data.transpose(0, 1, 3, 2)).sum(axis=1) / samples
        new = decorrelated(moment - slope[:, :, np.newaxis] * old)
        turn = np.abs(np.abs(np.einsum("rij,rij->ri", new, old)) - 1).max(axis=1)
        unmixing[active] = new
        iterations[active] = update
        done = turn <= tolerance
        converged[active[done]] = update < maximum_iterations - 1
        if done.any():
            active, data = active[~done], data[~done]
        if not active.size:
            break
    return Unmixed(unmixing, iterations, converged)


def decorrelated(matrices: np.ndarray) -> np.ndarray:
    """(W W^T)^(-1/2) W: the nearest orthogonal matrices, (n, k, k)."""
    left, _, right = np.linalg.svd(matrices)
    return left @ right
