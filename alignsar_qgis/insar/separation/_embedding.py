"""A plane in which similar patterns lie near each other, for display only.

Metric multidimensional scaling by majorisation, started from classical scaling: de Leeuw (1977); Borg & Groenen (2005),
Modern Multidimensional Scaling, doi:10.1007/0-387-28981-X. It shows the distances themselves, needs neither random
numbers nor parameters, and takes a bounded number of products with the matrix of distances.
"""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np

from ..core.progress import Progress

PLANE = 2
START_STEPS = 20
STEPS = 40
SETTLED = 1e-4
_BLOCK_VALUES = 2**20


def embedding(distances: np.ndarray, progress: Progress) -> np.ndarray:
    """Positions whose distances are as near as possible to the given ones, (n, 2), with zero mean.

    Parameters
    ----------
    distances
        Symmetric, (n, n), zeros on the diagonal.
    """
    if len(distances) < PLANE:
        return np.zeros((len(distances), PLANE))
    xy = _classical(distances, progress.part(0, 0.2))
    part = progress.part(0.2, 1)
    stress = np.inf
    for step in range(STEPS):
        before = stress
        xy, stress = _majorised(distances, xy, part)
        part.fraction((step + 1) / STEPS)
        if before - stress <= SETTLED * before < np.inf:
            break
    part.fraction(1)
    return xy


def _classical(distances: np.ndarray, progress: Progress) -> np.ndarray:
    """Leading principal coordinates of the squared distances by subspace iteration, (n, 2)."""
    count = len(distances)
    axes = np.random.default_rng(0).standard_normal((count, PLANE))
    values = np.zeros(PLANE)
    for step in range(START_STEPS):
        axes, _ = np.linalg.qr(axes - axes.mean(axis=0))
        image = np.empty_like(axes)
        for rows in _row_blocks(count, progress):
            image[rows] = -0.5 * distances[rows] ** 2 @ axes
        image -= image.mean(axis=0)
        values = np.einsum("np,np->p", axes, image)
        axes = image
        progress.fraction((step + 1) / START_STEPS)
    lengths = np.linalg.norm(axes, axis=0)
    return axes / np.where(lengths > 0, lengths, 1.0) * np.sqrt(np.maximum(values, 0))


def _majorised(distances: np.ndarray, xy: np.ndarray, progress: Progress) -> tuple[np.ndarray, float]:
    """The Guttman transform of some positions, and the sum of the squared differences of the distances before it."""
    count = len(xy)
    moved, stress = np.empty_like(xy), 0.0
    for rows in _row_blocks(count, progress):
        shown = np.hypot(*(xy[rows, np.newaxis] - xy).transpose(2, 0, 1))
        stress += float(((distances[rows] - shown) ** 2).sum())
        pull = np.divide(distances[rows], shown, out=np.zeros_like(shown), where=shown > 0)
        moved[rows] = (pull.sum(axis=1)[:, np.newaxis] * xy[rows] - pull @ xy) / count
    return moved - moved.mean(axis=0), stress


def _row_blocks(count: int, progress: Progress) -> Iterator[slice]:
    """Rows of a square matrix, some at once, so that a cancelled run ends between two blocks."""
    rows = max(1, _BLOCK_VALUES // max(count, 1))
    for start in range(0, count, rows):
        progress.check()
        yield slice(start, start + rows)
