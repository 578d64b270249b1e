"""Least-squares fits in time, for many pixels at once, with missing samples."""

from __future__ import annotations

import numpy as np

SINGULAR = 1e-12


def least_squares(design: np.ndarray, data: np.ndarray) -> np.ndarray:
    """Ordinary least squares per column of the data, over its finite samples.

    Parameters
    ----------
    design
        Functions of time, (n_epochs, n_unknowns).
    data
        Time series, NaN where missing, (n_epochs, n_pixels).

    Returns
    -------
    float64 array (n_unknowns, n_pixels); NaN where the finite samples do not determine the unknowns.
    """
    scale = np.abs(design).max(axis=0)
    scale[scale == 0] = 1
    columns = design / scale
    finite = np.isfinite(data)
    complete = finite.all(axis=0)
    solution = np.full((design.shape[1], data.shape[1]), np.nan)
    if complete.all():
        solution[:] = _solve(columns, np.ones((1, len(data))), data)
    else:
        solution[:, complete] = _solve(columns, np.ones((1, len(data))), data[:, complete])
        gappy = ~complete & finite.any(axis=0)
        known = finite[:, gappy]
        solution[:, gappy] = _solve(columns, known.T.astype(float), np.where(known, data[:, gappy], 0))
    return solution / scale[:, None]


def _solve(columns: np.ndarray, weights: np.ndarray, data: np.ndarray) -> np.ndarray:
    """Normal equations of pixels with weights (n_pixels, n_epochs), or of all pixels with weights (1, n_epochs)."""
    n_unknowns = columns.shape[1]
    products = (columns[:, :, None] * columns[:, None, :]).reshape(len(columns), -1)
    normal = (weights @ products).reshape(-1, n_unknowns, n_unknowns)
    eigenvalues = np.linalg.eigvalsh(normal)
    solvable = eigenvalues[:, 0] > SINGULAR * eigenvalues[:, -1]
    inverse = np.full(normal.shape, np.nan)
    inverse[solvable] = np.linalg.inv(normal[solvable])
    right_sides = columns.T @ data
    return inverse[0] @ right_sides if len(inverse) == 1 else np.einsum("pij,jp->ip", inverse, right_sides)
