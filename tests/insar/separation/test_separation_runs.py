"""Whitening, FastICA and many runs, against slow formulas and scikit-learn."""

from dataclasses import replace

import numpy as np
import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.separation._fastica import decorrelated, fastica
from alignsar_qgis.insar.separation._runs import many_runs, resampled_rows
from alignsar_qgis.insar.separation._whitening import principal_space, temporal_space
from alignsar_qgis.insar.separation.mixtures import combine, space_centred
from alignsar_qgis.insar.separation.options import SeparationOptions

OPTIONS = SeparationOptions(bootstrapped_runs=24, minimum_cluster_size=5)


@pytest.fixture(scope="module")
def chain():
    """Cumulative images of three super-Gaussian sources and noise, rows of zero mean."""
    random = np.random.default_rng(0)
    sources = random.laplace(size=(3, 900)) ** 3
    return space_centred(random.normal(size=(14, 3)) @ sources + 0.3 * random.normal(size=(14, 900)))


@pytest.fixture(scope="module")
def space(chain):
    return principal_space(chain, np.eye(len(chain)))


def slow_whitening(mixtures):
    """Eigenvalues of the covariance, descending, and whitened mixtures."""
    values, vectors = np.linalg.eigh(mixtures @ mixtures.T / (mixtures.shape[1] - 1))
    values, vectors = values[::-1], vectors[:, ::-1]
    return values, np.diag(values**-0.5) @ vectors.T @ mixtures


def largest_angle(first, second):
    """Largest principal angle between row spaces, rad."""
    basis = [np.linalg.qr(rows.T)[0] for rows in (first, second)]
    return np.arccos(np.clip(np.linalg.svd(basis[0].T @ basis[1])[1].min(), -1, 1))


@pytest.mark.parametrize("kind", ["cumulative", "incremental", "all"])
def test_principal_components_are_those_of_the_covariance(chain, kind):
    combination = combine(kind, 15, 1000, np.random.default_rng(0))
    space = principal_space(chain, combination)
    mixtures = combination @ chain
    values, vectors = np.linalg.eigh(mixtures @ mixtures.T / (mixtures.shape[1] - 1))
    np.testing.assert_allclose(space.eigenvalues, values[::-1][:14], rtol=1e-6)
    np.testing.assert_allclose(space.weights @ space.basis, mixtures, atol=1e-9 * np.abs(mixtures).max())
    np.testing.assert_allclose(np.cov(space.basis), np.eye(14), atol=1e-9)
    np.testing.assert_allclose(space.from_chain @ chain, space.basis, atol=1e-9)
    leading = vectors[:, ::-1][:, :3].T @ mixtures
    assert largest_angle(space.basis[:3], leading) < 1e-4
    assert space.explained.sum() == pytest.approx(1)


def test_a_resampling_is_a_rotation_of_the_basis(chain, space):
    rows = np.random.default_rng(1).integers(14, size=14)
    rotated = space.rotation(rows, 4) @ space.basis
    values, vectors = np.linalg.eigh(chain[rows] @ chain[rows].T)
    slow = vectors[:, ::-1][:, :4].T @ chain[rows] / np.sqrt(values[::-1][:4, np.newaxis] / 899)
    np.testing.assert_allclose(np.abs(rotated), np.abs(slow), atol=1e-8)


def test_mixtures_that_repeat_span_too_little(space):
    assert space.rotation(np.zeros(14, int), 1) is not None
    assert space.rotation(np.zeros(14, int), 2) is None


def test_time_series_are_whitened_too(chain):
    space = temporal_space(chain)
    series = np.vstack([np.zeros(900), chain])
    series -= series.mean(axis=0)
    np.testing.assert_allclose(space.weights @ space.basis, series.T, atol=1e-9 * np.abs(series).max())
    np.testing.assert_allclose(space.basis @ space.basis.T / 14, np.eye(14), atol=1e-9)


def slow_fastica(whitened, start, tolerance, maximum_iterations):
    """One run, formula by formula."""

    def symmetric(matrix):
        values, vectors = np.linalg.eigh(matrix @ matrix.T)
        return vectors @ np.diag(values**-0.5) @ vectors.T @ matrix

    unmixing = symmetric(start)
    iterations = 0
    while True:
        contrast = np.tanh(unmixing @ whitened)
        new = contrast @ whitened.T / whitened.shape[1] - np.diag((1 - contrast**2).mean(axis=1)) @ unmixing
        new = symmetric(new)
        turn = max(abs(abs(np.diag(new @ unmixing.T)) - 1))
        unmixing = new
        iterations += 1
        if turn <= tolerance or iterations == maximum_iterations - 1:
            return unmixing, iterations, iterations < maximum_iterations - 1


def in_blocks(whitened, width=400):
    """Cut (n_runs, k, n_samples) into blocks, the last one filled with zeros."""
    filled = np.pad(whitened, ((0, 0), (0, 0), (0, -whitened.shape[2] % width)))
    return filled.reshape(*whitened.shape[:2], -1, width).transpose(0, 2, 1, 3)


@pytest.mark.parametrize("components", [3, 9])
def test_rotated_data_come_in_blocks(chain, components):
    wide = np.tile(chain, 3)
    space = principal_space(wide, np.eye(len(wide)))
    rotation = np.linalg.qr(np.random.default_rng(9).normal(size=(14, 14)))[0][np.newaxis, :components]
    blocks = space.rotated(rotation)
    joined = blocks.transpose(0, 2, 1, 3).reshape(1, components, -1)
    np.testing.assert_allclose(joined[..., :2700], rotation @ space.basis, atol=1e-10)
    assert (joined[..., 2700:] == 0).all()


def test_a_batch_gives_what_single_runs_give(space):
    random = np.random.default_rng(2)
    whitened = np.array([space.rotation(random.integers(14, size=14), 3) @ space.basis for _ in range(5)])
    starts = random.standard_normal((5, 3, 3))
    batch = fastica(in_blocks(whitened), 900, starts, 1e-4, 150)
    for run in range(5):
        unmixing, iterations, converged = slow_fastica(whitened[run], starts[run], 1e-4, 150)
        np.testing.assert_allclose(batch.unmixing[run], unmixing, atol=1e-8)
        assert (batch.iterations[run], batch.converged[run]) == (iterations, converged)


def test_a_run_that_needs_all_updates_has_not_converged(space):
    start = np.random.default_rng(3).standard_normal((1, 3, 3))
    needed = int(fastica(in_blocks(space.basis[np.newaxis, :3]), 900, start, 1e-6, 150).iterations[0])
    exact = fastica(in_blocks(space.basis[np.newaxis, :3]), 900, start, 1e-6, needed + 1)
    enough = fastica(in_blocks(space.basis[np.newaxis, :3]), 900, start, 1e-6, needed + 2)
    assert not exact.converged[0]
    assert enough.converged[0]
    np.testing.assert_array_equal(exact.unmixing, enough.unmixing)


def test_the_same_as_scikit_learn_on_the_same_whitened_data(space):
    decomposition = pytest.importorskip("sklearn.decomposition")
    start = np.random.default_rng(4).standard_normal((3, 3))
    whitened = space.basis[:3]
    theirs = decomposition.fastica(
        whitened.T, whiten=False, fun="logcosh", algorithm="parallel", w_init=start, tol=1e-10, max_iter=500
    )[1]
    ours = fastica(in_blocks(whitened[np.newaxis]), 900, start[np.newaxis], 1e-10, 500).unmixing[0]
    np.testing.assert_allclose(np.abs(np.sum(ours * theirs, axis=1)), 1, atol=1e-6)


def test_decorrelated_matrices_are_the_nearest_orthogonal_ones():
    matrices = np.random.default_rng(5).standard_normal((4, 3, 3))
    for matrix, near in zip(matrices, decorrelated(matrices)):
        values, vectors = np.linalg.eigh(matrix @ matrix.T)
        np.testing.assert_allclose(near, vectors @ np.diag(values**-0.5) @ vectors.T @ matrix, atol=1e-9)


def test_runs_do_not_depend_on_threads_or_memory(space):
    one = many_runs(space, 3, replace(OPTIONS, workers=1), Progress())
    for other in (replace(OPTIONS, workers=3), replace(OPTIONS, workers=2, memory=16)):
        again = many_runs(space, 3, other, Progress())
        np.testing.assert_array_equal(again.directions, one.directions)
        np.testing.assert_array_equal(again.iterations, one.iterations)


def test_another_seed_gives_other_runs(space):
    first, second = (many_runs(space, 3, replace(OPTIONS, seed=seed), Progress()) for seed in (1, 2))
    assert (first.directions != second.directions).any()


def test_patterns_of_a_run_are_uncorrelated_with_unit_directions(space):
    runs = many_runs(space, 3, OPTIONS, Progress())
    for directions in runs.directions:
        np.testing.assert_allclose(directions @ directions.T, np.eye(3), atol=1e-9)


def test_failed_runs_are_replaced_and_counted(space):
    runs = many_runs(space, 3, replace(OPTIONS, maximum_iterations=9), Progress())
    assert len(runs.directions) == 24
    assert runs.attempts > 24
    assert runs.rate == pytest.approx(24 / runs.attempts)
    assert f"24 of {runs.attempts}" in str(runs)


def test_attempts_end(space):
    runs = many_runs(space, 6, replace(OPTIONS, maximum_iterations=12, maximum_attempts=2), Progress())
    assert runs.attempts <= 48
    assert len(runs.directions) < 24
    none = many_runs(space, 3, replace(OPTIONS, maximum_iterations=2, maximum_attempts=2), Progress())
    assert none.attempts == 48
    assert none.directions.shape == (0, 3, 14)
    assert none.rate == 0


def test_both_kinds_of_runs_are_made(space):
    runs = many_runs(space, 3, replace(OPTIONS, bootstrapped_runs=10, plain_runs=6), Progress())
    assert runs.wanted == len(runs.directions) == 16
    spread = [1 - np.abs(d @ e.T).max(axis=1).min() for d, e in zip(runs.directions[10:15], runs.directions[11:])]
    # Most of them end in the same solution.
    assert np.median(spread) < 0.01


def test_too_few_distinct_rows_end_the_drawing():
    assert resampled_rows(3, 4, np.random.default_rng(0)) is None
    rows = resampled_rows(5, 4, np.random.default_rng(0))
    assert rows.size == 5
    assert np.unique(rows).size >= 4
