"""Sources in their final form: scaled, turned, ordered, fitted to all dates, labelled."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core.progress import Progress
from ._clustering import Clusters
from ._whitening import PrincipalSpace, with_first_date
from .cube_import import Series
from .file import centred, source_names
from .labels import height_correlation, label_sources, span_correlation
from .mixtures import Mixtures
from .projection import Fit, fit_sources

TREND_SIGMAS = 1.0


@dataclass(frozen=True)
class SeparatedSources:
    """Separated sources and what is known about them, in the order of the result.

    Attributes
    ----------
    maps
        Zero mean, range 1, (n_sources, n_pixels).
    clusters
        The clusters they come from.
    cluster_of
        Cluster of each source, (n_sources,).
    signs
        Sign that was applied to the representative of the cluster, (n_sources,).
    fit
        Their fit to all dates of the series.
    with_height, with_span, labels
        Correlations and label codes, (n_sources,).
    """

    maps: np.ndarray
    clusters: Clusters
    cluster_of: np.ndarray
    signs: np.ndarray
    fit: Fit
    with_height: np.ndarray
    with_span: np.ndarray
    labels: np.ndarray

    @property
    def quality(self) -> np.ndarray:
        """Iq of each source."""
        return self.clusters.quality[self.cluster_of]

    @property
    def sizes(self) -> np.ndarray:
        """Cluster size of each source."""
        return self.clusters.sizes[self.cluster_of]

    @property
    def names(self) -> list[str]:
        """Names of the sources."""
        return source_names(self.labels)

    @property
    def run_labels(self) -> np.ndarray:
        """Source that each pattern of the runs belongs to, -1 for none."""
        place = np.full(self.clusters.count + 1, -1)
        place[self.cluster_of] = np.arange(len(self.cluster_of))
        return place[self.clusters.labels]


def make_sources(
    series: Series, mixtures: Mixtures, space: PrincipalSpace, clusters: Clusters, progress: Progress
) -> SeparatedSources:
    """The representatives of the clusters as maps of range 1, turned, ordered, fitted and labelled.

    A source is turned so that it grows over the baseline, or, where it hardly does, so that its map is skewed to
    positive values. Sources are ordered by quality, to a hundredth, and then by explained variance.
    """
    options = series.options
    directions = clusters.directions[clusters.centrotypes]
    if options.independence == "time":
        courses = directions @ space.basis
        maps = centred(np.linalg.lstsq(courses.T, with_first_date(mixtures.chain), rcond=None)[0])
    else:
        maps = directions @ space.basis
    # What is stored is what is fitted, so the maps are rounded to the precision of the file.
    maps = centred((maps / np.ptp(maps, axis=1, keepdims=True)).astype(np.float32).astype(float))
    used = mixtures.flags == 0
    fit = fit_sources(series.at(used, progress), maps, progress)
    learned = fit.courses[mixtures.dates]
    signs = np.array([_sign(series.days[mixtures.dates], course, image) for course, image in zip(learned.T, maps)])
    explained = learned.var(axis=0) * maps.var(axis=1)
    order = np.lexsort((-explained, -np.round(clusters.quality, 2)))
    maps, signs = maps[order] * signs[order, np.newaxis], signs[order]
    fit = replace(fit, courses=fit.courses[:, order] * signs)
    with_span = span_correlation(fit.courses[mixtures.dates], series.days[mixtures.dates])
    height = None if series.height is None else series.height[used]
    with_height = height_correlation(maps, height)
    labels = label_sources(with_span, with_height, options)
    return SeparatedSources(maps, clusters, order, signs, fit, with_height, with_span, labels)


def _sign(days: np.ndarray, course: np.ndarray, image: np.ndarray) -> float:
    known = np.isfinite(course)
    slope, level = np.polyfit(days[known], course[known], 1)
    scatter = (course[known] - slope * days[known] - level).std()
    if abs(slope) * np.ptp(days[known]) > TREND_SIGMAS * scatter:
        return 1.0 if slope > 0 else -1.0
    return 1.0 if (image**3).mean() >= 0 else -1.0
