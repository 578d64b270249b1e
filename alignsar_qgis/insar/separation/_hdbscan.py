"""HDBSCAN on a matrix of distances, with the leaves of its hierarchy as clusters.

Campello, Moulavi & Sander (2013), doi:10.1007/978-3-642-37456-2_14; McInnes, Healy & Astels (2017),
doi:10.21105/joss.00205. Written for some thousand points, where a full matrix is at hand anyway, so that every version
of scikit-learn gives the same clusters.
"""

from __future__ import annotations

from itertools import groupby

import numpy as np

NOISE = -1


def hdbscan_leaves(distances: np.ndarray, minimum_cluster_size: int, minimum_samples: int) -> np.ndarray:
    """Clusters at the leaves of the condensed hierarchy.

    Parameters
    ----------
    distances
        Symmetric, (n, n), zeros on the diagonal.
    minimum_cluster_size
        Smaller groups that split off count as points that fall out.
    minimum_samples
        The distance to this neighbour, not counting the point itself, is the core distance.

    Returns
    -------
    label of each point, int (n,): 0, 1, … in order of the first member, or `NOISE`. All noise if nothing splits.
    """
    count = len(distances)
    if count <= minimum_cluster_size:
        return np.full(count, NOISE)
    edges = minimum_spanning_tree(mutual_reachability(distances, minimum_samples))
    leaves = _condensed_leaves(_single_linkage(edges), count, minimum_cluster_size)
    labels = np.full(count, NOISE)
    for label, members in enumerate(sorted(leaves, key=min)):
        labels[members] = label
    return labels


def mutual_reachability(distances: np.ndarray, minimum_samples: int) -> np.ndarray:
    """Distance, but at least the core distances of both points, (n, n)."""
    neighbour = min(minimum_samples, len(distances) - 1)
    core = np.partition(distances, neighbour, axis=1)[:, neighbour]
    return np.maximum(distances, np.maximum(core[:, np.newaxis], core))


def minimum_spanning_tree(weights: np.ndarray) -> list[tuple[float, int, int]]:
    """Edges (weight, point, point) in order of weight, by Prim's algorithm."""
    count = len(weights)
    nearest = np.zeros(count, int)
    reach = weights[0].astype(float).copy()
    reach[0] = np.inf
    joined = np.zeros(count, bool)
    joined[0] = True
    edges = []
    for _ in range(count - 1):
        new = int(np.argmin(np.where(joined, np.inf, reach)))
        edges.append((float(reach[new]), int(nearest[new]), new))
        joined[new] = True
        closer = weights[new] < reach
        reach[closer], nearest[closer] = weights[new, closer], new
    return sorted(edges, key=lambda edge: edge[0])


def _single_linkage(edges: list[tuple[float, int, int]]) -> list[tuple[int, ...]]:
    """Children of the merged groups n, n + 1, …; points are the groups 0 … n - 1.

    Groups that meet at the same distance merge at once, so that the order of the points does not matter. Such ties are
    the rule, because a core distance is the weight of several edges.
    """
    count = len(edges) + 1
    parent = list(range(count))

    def root(group: int) -> int:
        while parent[group] != group:
            parent[group] = parent[parent[group]]
            group = parent[group]
        return group

    merges: list[tuple[int, ...]] = []
    for _, tied in groupby(edges, key=lambda edge: edge[0]):
        pairs = [(root(first), root(second)) for _, first, second in tied]
        for first, second in pairs:
            parent[root(second)] = root(first)
        children: dict[int, list[int]] = {}
        for group in sorted({group for pair in pairs for group in pair}):
            children.setdefault(root(group), []).append(group)
        for members in children.values():
            for group in members:
                parent[group] = len(parent)
            parent.append(len(parent))
            merges.append(tuple(members))
    return merges


def _condensed_leaves(merges: list[tuple[int, ...]], count: int, minimum_size: int) -> list[list[int]]:
    """Members of the groups that are large enough and never split into two that are; the whole does not count."""
    sizes = [1] * count
    for children in merges:
        sizes.append(sum(sizes[child] for child in children))
    leaves = []
    top = len(sizes) - 1
    waiting = [(top, top)]
    while waiting:
        group, cluster = waiting.pop()
        children = merges[group - count] if group >= count else ()
        large = [child for child in children if sizes[child] >= minimum_size]
        if len(large) > 1:
            waiting += [(child, child) for child in large]
        elif large:
            waiting.append((large[0], cluster))
        elif cluster != top:
            leaves.append(_points(cluster, merges, count))
    return leaves


def _points(group: int, merges: list[tuple[int, ...]], count: int) -> list[int]:
    found, waiting = [], [group]
    while waiting:
        group = waiting.pop()
        if group < count:
            found.append(group)
        else:
            waiting += merges[group - count]
    return sorted(found)
