"""How well two sets of sources agree although order, sign and scale are free."""

import numpy as np


def match(first: np.ndarray, second: np.ndarray) -> tuple[float, list[tuple[int, int]], np.ndarray]:
    """Match score, matched pairs, and |r| between all sources of two sets (m, n_pixels)."""
    from scipy.optimize import linear_sum_assignment

    count = len(first)
    similar = np.abs(np.corrcoef(first, second)[:count, count:])
    rows, columns = linear_sum_assignment(-similar)
    score = similar[rows, columns].sum() / max(len(first), len(second))
    return float(score), list(zip(rows.tolist(), columns.tolist())), similar


def amari(product: np.ndarray) -> float:
    """Amari index of a product of an unmixing and a mixing matrix: 0 for a permutation with scales, 1 at worst."""
    size = len(product)
    magnitude = np.abs(product)
    rows = (magnitude.sum(axis=1) / magnitude.max(axis=1) - 1).sum()
    columns = (magnitude.sum(axis=0) / magnitude.max(axis=0) - 1).sum()
    return float((rows + columns) / (2 * size * (size - 1)))
