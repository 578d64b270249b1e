"""Clusters, quality, choice of components, labels."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import Cancelled, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.separation._clustering import Clusters, centrotypes, cluster_quality, cluster_runs, similarity
from alignsar_qgis.insar.separation._embedding import embedding
from alignsar_qgis.insar.separation._hdbscan import NOISE, hdbscan_leaves, minimum_spanning_tree, mutual_reachability
from alignsar_qgis.insar.separation._runs import Runs
from alignsar_qgis.insar.separation._selection import candidates, choose
from alignsar_qgis.insar.separation.labels import (
    DEFORMATION,
    NONE,
    TOPOGRAPHIC,
    TURBULENT,
    height_correlation,
    label_sources,
    span_correlation,
)
from alignsar_qgis.insar.separation.options import SeparationOptions

OPTIONS = SeparationOptions(bootstrapped_runs=40, minimum_cluster_size=10, minimum_samples=4)


def distances(points):
    return np.sqrt(((points[:, np.newaxis] - points) ** 2).sum(axis=2))


def blobs(seed, centres, size=30, spread=0.4, stray=0):
    random = np.random.default_rng(seed)
    points = [random.normal(centre, spread, (size, 2)) for centre in centres]
    return np.vstack([*points, random.uniform(-12, 12, (stray, 2))])


CENTRES = ((0, 0), (6, 0), (0, 7), (-8, -3))


@pytest.mark.parametrize("seed", range(5))
def test_groups_that_lie_apart_are_the_clusters(seed):
    labels = hdbscan_leaves(distances(blobs(seed, CENTRES)), 10, 5)
    for group in range(4):
        inside = labels[30 * group : 30 * group + 30]
        found = np.unique(inside[inside != NOISE])
        assert found.size == 1
        assert (inside == found[0]).mean() > 0.8
        assert not (np.delete(labels, np.s_[30 * group : 30 * group + 30]) == found[0]).any()


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_the_points_does_not_matter(seed):
    points = blobs(seed, CENTRES[:3], stray=15)
    order = np.random.default_rng(seed).permutation(len(points))
    labels = hdbscan_leaves(distances(points), 8, 4)
    shuffled = hdbscan_leaves(distances(points[order]), 8, 4)
    together = labels[order][:, np.newaxis] == labels[order]
    np.testing.assert_array_equal(together, shuffled[:, np.newaxis] == shuffled)
    np.testing.assert_array_equal(labels[order] == NOISE, shuffled == NOISE)


def test_every_cluster_is_large_enough_and_labels_count_up():
    labels = hdbscan_leaves(distances(blobs(1, CENTRES, stray=40)), 12, 3)
    sizes = np.bincount(labels[labels != NOISE])
    assert sizes.min() >= 12
    firsts = [np.flatnonzero(labels == label)[0] for label in range(sizes.size)]
    assert firsts == sorted(firsts)


def test_a_single_group_is_no_cluster_and_few_points_are_noise():
    assert (hdbscan_leaves(distances(blobs(0, CENTRES[:1], size=50)), 20, 5) == NOISE).all()
    assert (hdbscan_leaves(distances(blobs(0, CENTRES[:1], size=5)), 10, 3) == NOISE).all()


def test_distances_alone_decide_not_their_scale():
    matrix = distances(blobs(2, CENTRES, stray=10))
    np.testing.assert_array_equal(hdbscan_leaves(matrix, 10, 5), hdbscan_leaves(1e-6 * matrix, 10, 5))


# What scikit-learn 1.9.1 gives for the same distances (its minimum of samples counts the point itself); letters are
# clusters in order of their first member. Where several distances tie, it may move single points; not in these cases.
SCIKIT_LEARN = {
    0: "aaaaaaaaaaaaaabbbbbbbbbbbbbbccccccccccccccddddddddddddddb..abd.d",
    3: "aaaaaaaaaaaaaabbbbbbbbbbbbbbccccccccccccccdddddddddddddddb...dd.",
    5: "aaaaaaaaaaaaaabbbbbbbbbbbbbbccccccccccccccddddddddddddddd.bcbbcc",
}


@pytest.mark.parametrize("seed", SCIKIT_LEARN)
def test_scikit_learn_finds_the_same_clusters(seed):
    labels = hdbscan_leaves(distances(blobs(seed, CENTRES, size=14, stray=8)), 6, 3)
    assert "".join("." if label == NOISE else "abcd"[label] for label in labels) == SCIKIT_LEARN[seed]


def test_the_spanning_tree_is_minimal():
    from scipy.sparse.csgraph import minimum_spanning_tree as scipy_tree

    matrix = distances(np.random.default_rng(3).random((40, 2)))
    edges = minimum_spanning_tree(matrix)
    assert sum(weight for weight, _, _ in edges) == pytest.approx(scipy_tree(matrix).sum())
    assert [edge[0] for edge in edges] == sorted(edge[0] for edge in edges)


def test_mutual_reachability_counts_neighbours_without_the_point_itself():
    matrix = distances(np.random.default_rng(4).random((12, 2)))
    reach = mutual_reachability(matrix, 3)
    core = np.sort(matrix, axis=1)[:, 3]
    for first, second in combinations(range(12), 2):
        assert reach[first, second] == max(matrix[first, second], core[first], core[second])


def test_products_of_directions_are_the_correlations_of_maps():
    random = np.random.default_rng(5)
    rows = random.normal(size=(6, 400))
    rows -= rows.mean(axis=1, keepdims=True)
    basis = np.linalg.svd(rows, full_matrices=False)[2] * np.sqrt(399)
    directions = np.linalg.qr(random.normal(size=(6, 6)))[0][:4]
    directions = np.vstack([directions, np.linalg.qr(random.normal(size=(6, 6)))[0][:4]])
    np.testing.assert_allclose(similarity(directions), np.abs(np.corrcoef(directions @ basis)), atol=1e-12)


def test_quality_and_centrotype_are_those_of_their_definition():
    random = np.random.default_rng(6)
    half = random.random((9, 9))
    similar = np.maximum(half, half.T)
    np.fill_diagonal(similar, 1)
    labels = np.array([0, 0, 0, 1, 1, NOISE, 2, 1, NOISE])
    slow, representatives = [], []
    for cluster in range(3):
        members = np.flatnonzero(labels == cluster)
        others = np.flatnonzero(labels != cluster)
        within = [similar[i, j] for i in members for j in members if i != j]
        between = [similar[i, j] for i in members for j in others]
        slow.append(np.mean(within) - np.mean(between) if within else np.nan)
        representatives.append(members[np.argmax([sum(similar[i, j] for j in members) for i in members])])
    np.testing.assert_allclose(cluster_quality(similar, labels), slow)
    np.testing.assert_array_equal(centrotypes(similar, labels), representatives)


def runs_of(components, noise, count=40, rank=8, seed=0):
    """Runs that find the unit vectors, more or less."""
    random = np.random.default_rng(seed)
    directions = []
    for _ in range(count):
        axes = np.eye(rank)[:components] + noise[:components, np.newaxis] * random.normal(size=(components, rank))
        directions.append(axes / np.linalg.norm(axes, axis=1, keepdims=True))
    return Runs(np.array(directions), np.full(count, 7), count, 0, count)


def test_clusters_come_in_order_of_quality():
    clusters = cluster_runs(runs_of(3, np.array([0.12, 0.02, 0.06])), OPTIONS)
    assert clusters.count == 3
    assert (np.diff(clusters.quality) < 0).all()
    axes = np.abs(clusters.directions[clusters.centrotypes]).argmax(axis=1)
    np.testing.assert_array_equal(axes, [1, 2, 0])
    np.testing.assert_array_equal(clusters.sizes, [(clusters.labels == label).sum() for label in range(3)])
    assert 0.8 < clusters.score <= 1


def trial(count, quality, sizes, components):
    runs = Runs(np.zeros((40, components, 8)), np.full(40, 5), 40, 0, 40)
    labels = np.repeat(np.arange(count), sizes)
    labels = np.concatenate([labels, np.full(40 * components - labels.size, NOISE)])
    return Clusters(np.zeros((40 * components, 8)), labels, np.array(quality), np.array(sizes), np.arange(count), runs)


def test_each_rule_chooses_as_it_says():
    tried = {
        3: trial(3, [0.95, 0.95, 0.9], [40, 40, 40], 3),
        4: trial(4, [0.9, 0.9, 0.85, 0.8], [40, 40, 30, 30], 4),
        5: trial(4, [0.9, 0.6, 0.5, 0.4], [40, 30, 30, 30], 5),
    }
    assert choose(tried, replace(OPTIONS, component_rule="score")) == 3
    assert choose(tried, replace(OPTIONS, component_rule="stable")) == 4
    assert choose({5: tried[5]}, replace(OPTIONS, component_rule="stable")) == 5


def test_the_rule_of_the_original_tries_only_its_number():
    assert candidates(replace(OPTIONS, components_start=6, components_stop=7, component_rule="middle")) == [6]
    assert candidates(replace(OPTIONS, components_start=3, components_stop=5)) == [3, 4, 5]


def test_no_cluster_at_all_is_said():
    with pytest.raises(NothingLeft, match="No pattern was found again in 10"):
        choose({3: trial(0, [], [], 3)}, OPTIONS)


def test_correlation_with_time_is_that_of_all_pairs():
    random = np.random.default_rng(7)
    days = np.cumsum(random.integers(6, 30, 25)).astype(float)
    courses = np.column_stack([0.001 * days + 0.01 * random.normal(size=25), random.normal(size=25), np.ones(25)])
    pairs = list(combinations(range(25), 2))
    spans = [days[j] - days[i] for i, j in pairs]
    slow = [np.corrcoef([c[j] - c[i] for i, j in pairs], spans)[0, 1] for c in courses.T[:2]]
    found = span_correlation(courses, days)
    np.testing.assert_allclose(found[:2], slow, atol=1e-10)
    assert np.isnan(found[2])


def test_missing_dates_and_heights_are_left_out_of_correlations():
    random = np.random.default_rng(8)
    days = np.arange(20) * 6.0
    courses = random.normal(size=(20, 1)) + days[:, np.newaxis]
    gap = courses.copy()
    gap[4] = np.nan
    kept = np.delete(np.arange(20), 4)
    np.testing.assert_allclose(span_correlation(gap, days), span_correlation(courses[kept], days[kept]))
    height, source = random.normal(size=50), random.normal(size=(1, 50))
    height[:7] = np.nan
    assert height_correlation(source, height)[0] == pytest.approx(np.corrcoef(source[0, 7:], height[7:])[0, 1])


@pytest.mark.parametrize(
    ("with_span", "with_height", "labels", "compatible"),
    [
        ([0.9, 0.1, 0.0], [0.1, -0.8, 0.2], [DEFORMATION, TOPOGRAPHIC, TURBULENT], False),
        ([0.2, 0.1, 0.0], [0.1, -0.8, 0.2], [NONE, TOPOGRAPHIC, TURBULENT], False),
        ([0.9, 0.1, 0.0], [0.1, 0.1, 0.2], [DEFORMATION, TURBULENT, TURBULENT], False),
        ([0.9, 0.6, 0.0], [0.1, 0.1, 0.2], [DEFORMATION, NONE, TURBULENT], False),
        ([0.9, 0.1, 0.0], [0.95, -0.8, 0.2], [DEFORMATION, TOPOGRAPHIC, TURBULENT], False),
        ([0.9, 0.1], [np.nan, np.nan], [DEFORMATION, TURBULENT], False),
        ([0.2, 0.1, 0.0], [0.1, 0.05, 0.2], [DEFORMATION, TURBULENT, TOPOGRAPHIC], True),
        ([0.9, 0.8, 0.0], [0.1, 0.05, 0.2], [DEFORMATION, TURBULENT, TOPOGRAPHIC], True),
        ([0.9, 0.1, 0.0], [0.95, -0.8, 0.2], [DEFORMATION, TURBULENT, TURBULENT], True),
        ([0.2, 0.1, 0.0], [0.1, -0.8, 0.2], [DEFORMATION, TOPOGRAPHIC, TURBULENT], True),
        ([0.9, 0.1], [np.nan, np.nan], [DEFORMATION, TURBULENT], True),
    ],
)
def test_labels_need_a_correlation_unless_compatible(with_span, with_height, labels, compatible):
    options = replace(OPTIONS, compatible=compatible)
    np.testing.assert_array_equal(label_sources(np.array(with_span), np.array(with_height), options), labels)


def test_the_picture_keeps_distances_that_fit_into_a_plane():
    xy = np.random.default_rng(1).normal(size=(60, 2))
    found = embedding(distances(xy), Progress())
    np.testing.assert_allclose(distances(found), distances(xy), atol=1e-2)
    np.testing.assert_allclose(found.mean(axis=0), 0, atol=1e-12)


def test_the_picture_shows_clusters_apart_and_is_better_than_its_start():
    clusters = cluster_runs(runs_of(5, np.full(5, 0.05)), OPTIONS)
    wanted = clusters.distances
    xy = embedding(wanted, Progress())
    own = clusters.labels[:, np.newaxis] == clusters.labels
    shown = distances(xy)
    assert shown[own].max() < shown[~own].min()
    stress = ((shown - wanted) ** 2).sum()
    values, vectors = np.linalg.eigh(-0.5 * centring(len(wanted)) @ wanted**2 @ centring(len(wanted)))
    classical = vectors[:, -2:] * np.sqrt(values[-2:])
    assert stress < 0.8 * ((distances(classical) - wanted) ** 2).sum()
    np.testing.assert_array_equal(xy, embedding(wanted, Progress()))


def centring(count):
    return np.eye(count) - 1 / count


@pytest.mark.parametrize("count", [1, 2, 5])
def test_patterns_that_are_all_alike_lie_on_one_point(count):
    np.testing.assert_array_equal(embedding(np.zeros((count, count)), Progress()), np.zeros((count, 2)))


def test_the_picture_is_cancelled_between_two_blocks():
    class Impatient(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        embedding(distances(np.random.default_rng(2).normal(size=(20, 2))), Impatient())
