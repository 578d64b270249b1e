"""How strongly each source is used on each date: least squares, with a mask that may change over time."""

from __future__ import annotations

from dataclasses import dataclass
from functools import cached_property

import numpy as np

from ..core.blocks import even_blocks
from ..core.progress import Progress

LEAST_COVERAGE = 0.5
LARGEST_CONDITION = 1e8
VALUES_AT_ONCE = 2**22
"""Of the dates that are fitted together, between which a cancel is heard."""


@dataclass(frozen=True)
class Fit:
    """Sources fitted to cumulative displacement.

    Attributes
    ----------
    courses
        Cumulative time courses in metres, 0 at the first date, NaN where a date has too few pixels,
        (n_epochs, n_sources).
    means
        Mean displacement of each date over its pixels in metres, which the fit leaves aside, (n_epochs,).
    residual
        What the sources and the mean do not explain, metres, NaN where missing, (n_epochs, n_pixels).
    """

    courses: np.ndarray
    means: np.ndarray
    residual: np.ndarray

    @cached_property
    def rms(self) -> np.ndarray:
        """Root mean square of the residual over the pixels, metres, (n_epochs,)."""
        known = (image[np.isfinite(image)] for image in self.residual)
        return np.array([np.sqrt(np.mean(image**2)) if image.size else np.nan for image in known])


def fit_sources(cumulative: np.ndarray, sources: np.ndarray, progress: Progress | None = None) -> Fit:
    """Fit sources and a constant to the image of every date.

    With the same pixels on all dates this equals the sum of the fits to the differences between neighbouring dates.

    Parameters
    ----------
    cumulative
        Metres since the first date, NaN where missing, (n_epochs, n_pixels).
    sources
        Maps of zero mean, (n_sources, n_pixels).
    progress
        Asked between some dates whether to stop.
    """
    progress = progress or Progress()
    epochs, pixels = cumulative.shape
    courses = np.full((epochs, len(sources)), np.nan)
    means = np.full(epochs, np.nan)
    residual = np.full(cumulative.shape, np.nan)
    known = np.isfinite(cumulative)
    coverage = known.sum(axis=1)
    complete = coverage == pixels
    together = np.flatnonzero(complete)
    blocks = even_blocks(len(together), max(1, VALUES_AT_ONCE // pixels)) if together.size else []
    for block in progress.heeding(blocks):
        dates = together[block]
        means[dates] = cumulative[dates].mean(axis=1)
        centred = cumulative[dates] - means[dates, np.newaxis]
        courses[dates] = np.linalg.lstsq(sources.T, centred.T, rcond=None)[0].T
        residual[dates] = centred - courses[dates] @ sources
    patchy = np.flatnonzero(~complete & (coverage >= max(LEAST_COVERAGE * pixels, len(sources) + 1)))
    for epoch in progress.heeding(patchy):
        here = known[epoch]
        maps = sources[:, here]
        offset = maps.mean(axis=1)
        level = cumulative[epoch, here].mean()
        course = np.linalg.lstsq((maps - offset[:, np.newaxis]).T, cumulative[epoch, here] - level, rcond=None)[0]
        courses[epoch] = course
        means[epoch] = level - course @ offset
        residual[epoch, here] = cumulative[epoch, here] - means[epoch] - course @ maps
    return Fit(courses, means, residual)


def condition(sources: np.ndarray) -> float:
    """Condition number of the fit; beyond `LARGEST_CONDITION` some sources are combinations of others."""
    values = np.linalg.svd(sources, compute_uv=False)
    return float(values[0] / values[-1]) if values[-1] > 0 else float("inf")
