"""What a source may mean, judged by its correlation with height and with the time between dates."""

from __future__ import annotations

import numpy as np

from ..core.text import translatable
from .options import SeparationOptions

NONE, DEFORMATION, TOPOGRAPHIC, TURBULENT = range(4)
MEANINGS = ("unlabelled", "deformation", "topo_correlated_atmosphere", "turbulent_atmosphere")
WORDS = ("none", "deformation", "topographic", "turbulent")
TITLES = (
    translatable("IC{number} none"),
    translatable("IC{number} deformation"),
    translatable("IC{number} topographic"),
    translatable("IC{number} turbulent"),
)
"""What a source is called, by its label."""


def height_correlation(sources: np.ndarray, height: np.ndarray | None) -> np.ndarray:
    """Pearson's r of each map with height over the pixels where both are known, (n_sources,)."""
    if height is None:
        return np.full(len(sources), np.nan)
    known = np.isfinite(height)
    return np.array([pearson(source[known], height[known]) for source in sources])


def span_correlation(courses: np.ndarray, days: np.ndarray) -> np.ndarray:
    """Pearson's r between the use of a source from one date to a later one and the days between, over all pairs.

    Computed from sums over the dates, so that no pair is formed. Dates with NaN are left out.

    Parameters
    ----------
    courses
        Cumulative time courses, (n_epochs, n_sources).
    days
        Days since the first date, increasing, (n_epochs,).
    """
    known = np.isfinite(courses).all(axis=1)
    values, time = courses[known], days[known]
    count = len(time)
    pairs = count * (count - 1) / 2
    if pairs < 2:
        return np.full(courses.shape[1], np.nan)
    values, time = values - values.mean(axis=0), time - time.mean()
    rank = 2 * np.arange(count) - (count - 1)
    mean_value, mean_time = rank @ values / pairs, rank @ time / pairs
    covariance = count * (time @ values) / pairs - mean_value * mean_time
    variance = count * np.einsum("ks,ks->s", values, values) / pairs - mean_value**2
    spread = count * (time @ time) / pairs - mean_time**2
    with np.errstate(invalid="ignore", divide="ignore"):
        return np.where(variance * spread > 0, covariance / np.sqrt(np.maximum(variance * spread, 0)), np.nan)


def label_sources(with_span: np.ndarray, with_height: np.ndarray, options: SeparationOptions) -> np.ndarray:
    """One of `NONE`, `DEFORMATION`, `TOPOGRAPHIC`, `TURBULENT` for each source.

    Deformation is the source whose use correlates best with the time between dates, topographic the one of the others
    whose map correlates best with height. If either correlation is weak, there is no such source, and a best candidate
    for deformation has no label. The others are turbulent, unless they grow with time as well.

    ``compatible`` labels as LiCSAlert, however weak the correlations are: topographic is the best of all sources,
    and if that is the one of deformation, none is topographic.
    """
    span, height = (np.nan_to_num(np.abs(r)) for r in (with_span, with_height))
    if options.compatible:
        return _labels_of_licsalert(span, height, np.isfinite(with_height).any())
    weakest = options.minimum_correlation
    labels = np.full(len(span), TURBULENT)
    labels[span >= weakest] = NONE
    best = int(span.argmax())
    labels[best] = DEFORMATION if span[best] >= weakest and np.isfinite(with_span[best]) else NONE
    others = np.where(labels == DEFORMATION, -1.0, height)
    best = int(others.argmax())
    if others[best] >= weakest and np.isfinite(with_height[best]):
        labels[best] = TOPOGRAPHIC
    return labels


def _labels_of_licsalert(span: np.ndarray, height: np.ndarray, has_height: bool) -> np.ndarray:
    """The strongest of all sources in either correlation, |r|; one that is both is deformation."""
    labels = np.full(len(span), TURBULENT)
    if has_height:
        labels[height.argmax()] = TOPOGRAPHIC
    labels[span.argmax()] = DEFORMATION
    return labels


def pearson(first: np.ndarray, second: np.ndarray) -> float:
    """Pearson's r, NaN where one does not vary."""
    if first.size < 2:
        return float("nan")
    first, second = first - first.mean(), second - second.mean()
    scale = np.sqrt((first @ first) * (second @ second))
    return float(first @ second / scale) if scale > 0 else float("nan")
