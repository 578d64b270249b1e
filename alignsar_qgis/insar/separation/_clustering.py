"""Which patterns many runs find again: clusters of similar sources, their quality and their representatives.

Himberg, Hyvärinen & Esposito (2004), doi:10.1016/j.neuroimage.2004.03.027.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ._hdbscan import NOISE, hdbscan_leaves
from ._runs import Runs
from .options import SeparationOptions


@dataclass(frozen=True)
class Clusters:
    """Clusters of the sources of many runs, the best first.

    Attributes
    ----------
    directions
        Of all sources, run by run, unit rows, (n_sources, rank).
    labels
        Cluster of each source, `NOISE` for none, (n_sources,).
    quality
        Iq of each cluster, (n_clusters,).
    sizes
        Sources in each cluster, (n_clusters,).
    centrotypes
        Index of the source that represents each cluster, (n_clusters,).
    runs
        The runs.
    """

    directions: np.ndarray
    labels: np.ndarray
    quality: np.ndarray
    sizes: np.ndarray
    centrotypes: np.ndarray
    runs: Runs

    @property
    def count(self) -> int:
        """Number of clusters."""
        return len(self.quality)

    @property
    def score(self) -> float:
        """Sum over the clusters of Iq times the share of all sources that are in the cluster, at most 1."""
        return float(np.nansum(self.quality * self.sizes) / max(len(self.labels), 1))

    @property
    def mean_quality(self) -> float:
        """Mean Iq, NaN without clusters."""
        return float(np.nanmean(self.quality)) if self.count else float("nan")

    @property
    def distances(self) -> np.ndarray:
        """1 - |r| between all sources."""
        return distances_of(similarity(self.directions))


def cluster_runs(runs: Runs, options: SeparationOptions) -> Clusters:
    """Cluster the sources of all runs with one number of components."""
    directions = runs.directions.reshape(-1, runs.directions.shape[2])
    similar = similarity(directions)
    labels = hdbscan_leaves(distances_of(similar), options.minimum_cluster_size, options.minimum_samples)
    return clusters_of(directions, similar, labels, runs)


def clusters_of(directions: np.ndarray, similar: np.ndarray, labels: np.ndarray, runs: Runs) -> Clusters:
    """Clusters by the label of each source, put in order.

    Parameters
    ----------
    directions
        Of all sources, run by run, unit rows, (n_sources, rank).
    similar
        |Pearson r| between them, (n_sources, n_sources).
    labels
        Cluster of each, in any order, `NOISE` for none, (n_sources,).
    """
    quality = cluster_quality(similar, labels)
    order = np.argsort(-np.nan_to_num(quality, nan=-np.inf), kind="stable")
    rank = np.empty(len(order), int)
    rank[order] = np.arange(len(order))
    labels = np.where(labels == NOISE, NOISE, rank[labels] if len(order) else NOISE)
    sizes = np.array([(labels == cluster).sum() for cluster in range(len(order))], int)
    return Clusters(directions, labels, quality[order], sizes, centrotypes(similar, labels), runs)


def similarity(directions: np.ndarray) -> np.ndarray:
    """|Pearson r| between sources, (n, n).

    Sources are combinations of whitened rows of zero mean, so their correlation is the product of the directions, and
    no image is needed.
    """
    return np.minimum(np.abs(directions @ directions.T), 1.0)


def distances_of(similar: np.ndarray) -> np.ndarray:
    """1 - similarity, with exact zeros on the diagonal."""
    distances = 1.0 - similar
    np.fill_diagonal(distances, 0.0)
    return distances


def cluster_quality(similar: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Iq of the clusters 0, 1, …: mean similarity within, of different sources, minus mean similarity to the rest.

    NaN for a cluster of one source.
    """
    quality = []
    for cluster in range(labels.max(initial=NOISE) + 1):
        inside = labels == cluster
        size = int(inside.sum())
        if size < 2:
            quality.append(np.nan)
            continue
        within = similar[np.ix_(inside, inside)]
        mean_within = (within.sum() - np.trace(within)) / (size * (size - 1))
        outside = similar[np.ix_(inside, ~inside)]
        quality.append(mean_within - (outside.mean() if outside.size else 0.0))
    return np.array(quality, float)


def centrotypes(similar: np.ndarray, labels: np.ndarray) -> np.ndarray:
    """Index of the source in each cluster that is most similar to all others of the cluster."""
    found = []
    for cluster in range(labels.max(initial=NOISE) + 1):
        members = np.flatnonzero(labels == cluster)
        found.append(members[similar[np.ix_(members, members)].sum(axis=1).argmax()])
    return np.array(found, int)
