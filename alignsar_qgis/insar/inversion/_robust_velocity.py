"""Straight lines through series with gross errors: random sample consensus.

RANSAC (Fischler and Bolles, 1981, doi:10.1145/358669.358692): lines through two epochs drawn at random compete for the
number of epochs that lie near them; the final line is the least-squares fit to the epochs near the winner.
"""

from __future__ import annotations

import numpy as np

from ._velocity_bootstrap import median_of_sorted

SEED = 1
TRIALS = 100
LEAST_EPOCHS = 3
"""Two epochs make a line, a third one confirms it."""
ROUNDING_MM = 1e-4
"""Epochs as near as that lie on a line, even if most values of the series are equal."""


def random_pairs(trials: int = TRIALS) -> np.ndarray:
    """Numbers in [0, 1) that choose the two epochs of each trial, (trials, 2), always the same ones."""
    return np.random.default_rng(SEED).random((trials, 2))


def robust_lines(displacement: np.ndarray, years: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """Velocity in mm/yr and displacement in mm at time 0 of the line that most epochs support, (2, n_pixels).

    An epoch supports a line if it is no farther from it than the median absolute deviation of the series, which is the
    rule of scikit-learn; of lines with equal support the one with the smaller squared residuals wins. All draws are
    used, rather than stopping once a better line is unlikely.

    Parameters
    ----------
    displacement
        mm, NaN where not observed, (n_epochs, n_pixels). Pixels with fewer than `LEAST_EPOCHS` values get NaN.
    years
        Times in years, all different, (n_epochs,).
    draws
        Numbers of `random_pairs`. Each pixel takes its pairs among the epochs that it has.
    """
    lines = np.full((2, displacement.shape[1]), np.nan)
    enough = np.isfinite(displacement).sum(axis=0) >= LEAST_EPOCHS
    if enough.any():
        values = displacement[:, enough].astype(np.float64)
        lines[:, enough] = _fitted(values, years, _supporters(values, years, draws))
    return lines


def _supporters(values: np.ndarray, years: np.ndarray, draws: np.ndarray) -> np.ndarray:
    """Epochs near the best line of each pixel, bool (n_epochs, n_pixels)."""
    observed = np.isfinite(values)
    number = observed.sum(axis=0)
    epochs = np.argsort(~observed, axis=0, kind="stable")
    pixel = np.arange(number.size)
    limit = np.maximum(median_absolute_deviation(values), ROUNDING_MM)
    known = np.where(observed, values, 0.0)
    support, misfit = np.zeros(pixel.size, np.int32), np.full(pixel.size, np.inf)
    line = np.zeros((2, pixel.size))
    distance, near = np.empty_like(known), np.empty_like(observed)

    def measure(slope: np.ndarray, level: np.ndarray) -> None:
        np.multiply(years[:, None], slope, out=distance)
        np.add(distance, level, out=distance)
        np.subtract(known, distance, out=distance)
        np.abs(distance, out=distance)
        np.less_equal(distance, limit, out=near)
        np.logical_and(near, observed, out=near)

    for first, second in draws:
        one = (first * number).astype(np.int64)
        other = (second * (number - 1)).astype(np.int64)
        other += other >= one
        start, stop = epochs[one, pixel], epochs[other, pixel]
        slope = (known[stop, pixel] - known[start, pixel]) / (years[stop] - years[start])
        level = known[start, pixel] - slope * years[start]
        measure(slope, level)
        count = np.add.reduce(near, axis=0, dtype=np.int32)
        distance *= near
        squares = np.einsum("ij,ij->j", distance, distance)
        better = (count > support) | ((count == support) & (squares < misfit))
        for best, new in ((support, count), (misfit, squares), (line[0], slope), (line[1], level)):
            np.copyto(best, new, where=better)
    measure(*line)
    return near


def median_absolute_deviation(values: np.ndarray) -> np.ndarray:
    """Median distance of the values of each pixel from their median, NaN left out, (n_pixels,)."""
    number = np.isfinite(values).sum(axis=0)
    median = median_of_sorted(np.sort(values, axis=0), number)
    return median_of_sorted(np.sort(np.abs(values - median), axis=0), number)


def _fitted(values: np.ndarray, years: np.ndarray, chosen: np.ndarray) -> np.ndarray:
    """Slope and intercept of the least-squares line through the chosen epochs, (2, n_pixels)."""
    number = chosen.sum(axis=0)
    values = np.where(chosen, values, 0.0)
    middle, level = years @ chosen / number, values.sum(axis=0) / number
    lever = (years[:, None] - middle) * chosen
    slope = (lever * values).sum(axis=0) / (lever**2).sum(axis=0)
    return np.stack([slope, level - slope * middle])
