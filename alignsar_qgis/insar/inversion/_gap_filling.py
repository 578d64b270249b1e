"""Fill the intervals that no interferogram spans: at the mean rate, or at the rates around them."""

from __future__ import annotations

import numpy as np

MEAN_INTERVALS = 3
"""Standard deviation of the Gaussian, in mean intervals between epochs."""
REACH = 8
"""Intervals count if the square of their distance in years is smaller than this number of standard deviations."""


def fill_gaps(displacement: np.ndarray, gaps: np.ndarray, durations: np.ndarray, fill: np.ndarray) -> np.ndarray:
    """Let uncovered intervals grow at the mean rate of the covered ones.

    Parameters
    ----------
    displacement
        Series that stands still in the gaps, (n_epochs, n_pixels).
    gaps
        Uncovered intervals, bool (n_epochs - 1, n_pixels).
    durations, fill
        Length of each interval in years, and the length it is filled for, (n_epochs - 1,).
    """
    covered = (durations[:, None] * ~gaps).sum(axis=0)
    rate = displacement[-1] / np.where(covered > 0, covered, np.inf)
    filled = displacement.copy()
    filled[1:] += rate * np.cumsum(gaps * fill[:, None], axis=0)
    return filled


def fill_gaps_smoothly(
    displacement: np.ndarray, gaps: np.ndarray, years: np.ndarray, excluded: np.ndarray
) -> np.ndarray:
    """Let uncovered intervals grow at the rate around them (the method ``singular_gauss``).

    The smooth rate at the middle of an interval is the mean of the rates of the covered intervals around it, weighted
    by a Gaussian of the distance in time between the middles, exp(-Δt² / 2σ²). Its window is taken as written in the
    original, Δt² < 8σ with both in years, which is several standard deviations wide.

    An uncovered interval gets the smooth increment minus the misfit of the interval before it, which is the increment
    there minus the smooth one there: the noise of an epoch enters the increments before and after it with opposite
    signs. It is corrected only if that interval is covered; within a run of uncovered intervals nothing is known of
    the noise. An interval that sees no covered one within its window grows at the mean rate of all of them.

    Parameters
    ----------
    displacement
        Series in mm that stands still in the gaps, (n_epochs, n_pixels).
    gaps
        Uncovered intervals, bool (n_epochs - 1, n_pixels).
    years
        Time since the first epoch, (n_epochs,).
    excluded
        Intervals with a step, whose increments tell nothing about others, bool (n_epochs - 1,).
    """
    durations = np.diff(years)
    covered = ~gaps & ~excluded[:, None]
    increments = np.diff(displacement, axis=0)
    smooth = durations[:, None] * smooth_rates(increments * covered, covered, years)
    filled = np.where(gaps, smooth, increments)
    misfit = np.where(covered, increments - smooth, 0.0)
    filled[1:] -= np.where(gaps[1:], misfit[:-1], 0.0)
    return displacement[:1] + np.concatenate([np.zeros((1, gaps.shape[1])), np.cumsum(filled, axis=0)])


def smooth_rates(increments: np.ndarray, covered: np.ndarray, years: np.ndarray) -> np.ndarray:
    """Weighted mean of the rates of covered intervals around each interval, mm/yr, (n_epochs - 1, n_pixels).

    Parameters
    ----------
    increments, covered
        Increments in mm, 0 where they do not count, and which of them count, (n_epochs - 1, n_pixels).
    years
        Time since the first epoch, (n_epochs,).
    """
    durations, middles = np.diff(years), (years[1:] + years[:-1]) / 2
    sigma = MEAN_INTERVALS * durations.mean()
    square = (middles[:, None] - middles) ** 2
    weights = np.where(square < REACH * sigma, np.exp(-square / (2 * sigma**2)), 0.0)
    total = weights @ covered.astype(np.float64)
    time = durations @ covered
    mean_rate = increments.sum(axis=0) / np.where(time > 0, time, np.inf)
    rates = weights @ (increments / durations[:, None])
    return np.where(total > 0, rates / np.where(total > 0, total, 1.0), mean_rate)
