"""Trend lines frozen after the baseline, and the distance of each date from them in standard deviations.

Gaddes et al. (2019), doi:10.1029/2019JB017519.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

FEWEST_POINTS = 3
FLAT = 1e-12
MAD_TO_SIGMA = 1.4826


@dataclass(frozen=True)
class Trend:
    """Trend lines of some series; times in days, values in the unit of the series.

    Attributes
    ----------
    slope, sigma
        Of the baseline, (n_series,); NaN where the baseline has fewer than three values, sigma NaN where they do not
        scatter.
    level
        Value at day 0 of the line that a date is compared with, (n_epochs, n_series).
    line
        Value of that line at the date, (n_epochs, n_series).
    signed
        Distance from the line in sigmas, (n_epochs, n_series).
    baseline, recalculate
        Index of the last date of the baseline, and length of the moving line in acquisitions.
    """

    slope: np.ndarray
    sigma: np.ndarray
    level: np.ndarray
    line: np.ndarray
    signed: np.ndarray
    baseline: int
    recalculate: int

    @property
    def distance(self) -> np.ndarray:
        """Absolute distance in sigmas."""
        return np.abs(self.signed)

    def segment(self, epoch: int) -> slice:
        """The dates over which the line of a date is drawn."""
        if epoch <= self.baseline:
            return slice(max(0, epoch + 1 - self.recalculate), epoch + 1)
        first = max(0, epoch - self.recalculate)
        return slice(first + 1 if first else 0, epoch + 1)


def trend_lines(days: np.ndarray, values: np.ndarray, baseline: int, recalculate: int, robust: bool) -> Trend:
    """Fit the baseline, and follow it with a line of the same slope.

    In the baseline all dates are compared with one line. After it the slope stays and the level is the mean over the
    ``recalculate`` acquisitions before a date, so that a date is never part of the line it is compared with. Missing
    values are left out.

    Parameters
    ----------
    days
        (n_epochs,).
    values
        (n_epochs, n_series), NaN where missing.
    baseline
        Index of the last date of the baseline.
    robust
        Theil-Sen slope and scaled median absolute deviation instead of least squares and standard deviation.
    """
    count = len(days)
    fit = _robust_line if robust else _least_squares_line
    slope, level, sigma = np.array([fit(days[: baseline + 1], series[: baseline + 1]) for series in values.T]).T
    detrended = values - days[:, np.newaxis] * slope
    levels = np.tile(level, (count, 1))
    after = np.arange(baseline + 1, count)
    if after.size:
        known = np.isfinite(detrended)
        offset = np.nan_to_num(level)
        total = _running(np.where(known, detrended - offset, 0.0))
        number = _running(known.astype(float))
        first = np.maximum(0, after - recalculate)
        with np.errstate(invalid="ignore"):
            levels[after] = (total[after] - total[first]) / (number[after] - number[first]) + offset
    line = levels + days[:, np.newaxis] * slope
    return Trend(slope, sigma, levels, line, (values - line) / sigma, baseline, recalculate)


def _running(values: np.ndarray) -> np.ndarray:
    """Sums of the rows before each row, (n + 1, m)."""
    return np.vstack([np.zeros(values.shape[1]), np.cumsum(values, axis=0)])


def _least_squares_line(days: np.ndarray, values: np.ndarray) -> tuple[float, float, float]:
    known = np.isfinite(values)
    if known.sum() < FEWEST_POINTS:
        return (np.nan,) * 3
    time, series = days[known], values[known]
    centred = time - time.mean()
    slope = centred @ series / (centred @ centred)
    level = series.mean() - slope * time.mean()
    return slope, level, _scatter((series - slope * time - level).std(), series)


def _robust_line(days: np.ndarray, values: np.ndarray) -> tuple[float, float, float]:
    known = np.isfinite(values)
    if known.sum() < FEWEST_POINTS:
        return (np.nan,) * 3
    time, series = days[known], values[known]
    first, second = np.triu_indices(time.size, 1)
    slope = np.median((series[second] - series[first]) / (time[second] - time[first]))
    level = np.median(series - slope * time)
    return slope, level, _scatter(MAD_TO_SIGMA * np.median(np.abs(series - slope * time - level)), series)


def _scatter(sigma: float, series: np.ndarray) -> float:
    """The standard deviation, NaN where it is only rounding error."""
    return float(sigma) if sigma > FLAT * np.abs(series).max() else float("nan")
