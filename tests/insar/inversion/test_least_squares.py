"""The inversion kernels against dense solvers, on networks that fall apart in every way."""

import numpy as np
import pytest

from alignsar_qgis.insar.inversion._gap_filling import fill_gaps
from alignsar_qgis.insar.inversion._least_squares import (
    LinearInversion,
    PairDifferences,
    minimum_norm,
    nsbas,
    straight_line,
)

N_EPOCHS = 40
ENDS = np.array([(i, j) for i in range(N_EPOCHS) for j in range(i + 1, min(i + 5, N_EPOCHS))] + [(0, 30), (5, 35)])
N_PAIRS = len(ENDS)
GAMMA = 1e-4
CHAIN = 3e-9

PATTERNS = {
    "complete": lambda a, b: a < b,
    "disjoint pairs": lambda a, b: (b == a + 1) & (a % 2 == 0),
    "overlapping disjoint pairs": lambda a, b: (b == a + 2) & (a % 4 < 2),
    "two interleaved chains": lambda a, b: b == a + 2,
    "two interleaved chains joined at the end": lambda a, b: (b == a + 2) | (a == N_EPOCHS - 2),
    "three interleaved chains": lambda a, b: b == a + 3,
    "one short pair": lambda a, b: (a == 0) & (b == 1),
    "one long pair": lambda a, b: (a == 0) & (b == 30),
    "halves": lambda a, b: (b < 20) | ((a >= 20) & (b < a + 5)),
    "first epoch alone": lambda a, b: (a > 0) & (b > 0),
    "last epoch alone": lambda a, b: (a >= 0) & (b < N_EPOCHS - 1),
}


@pytest.fixture(scope="module")
def years():
    steps = np.random.default_rng(3).choice([6, 12], N_EPOCHS - 1)
    return np.concatenate([[0], np.cumsum(steps)]) / 365.25


@pytest.fixture(scope="module")
def valid():
    first, second = ENDS.T
    made = [pattern(first, second) for pattern in PATTERNS.values()]
    random = np.random.default_rng(4)
    sparse = random.random((N_PAIRS, 30)) < random.choice([0.9, 0.6, 0.3, 0.1], 30)
    return np.column_stack([*made, sparse])


@pytest.fixture(scope="module")
def observed(years, valid):
    random = np.random.default_rng(5)
    series = 20 * years[:, None] + np.cumsum(random.normal(0, 3, (N_EPOCHS, valid.shape[1])), axis=0)
    return series[ENDS[:, 1]] - series[ENDS[:, 0]] + random.normal(0, 5, (N_PAIRS, valid.shape[1]))


@pytest.fixture(scope="module", params=["LS", "WLS"])
def weights(request, valid):
    if request.param == "LS":
        return valid.astype(float)
    coherence = np.clip(np.random.default_rng(6).random(valid.shape) ** 2, 0.01, 0.99)
    return valid * 2 * coherence**2 / (1 - coherence**2)


def design():
    return np.array([(first <= np.arange(N_EPOCHS - 1)) & (np.arange(N_EPOCHS - 1) < second) for first, second in ENDS])


def nsbas_system(weight, damping, years):
    """Stacked rows of the NSBAS problem in increments, velocity and intercept, in extended precision."""
    root = np.sqrt(weight.astype(np.longdouble))
    steps = np.tril(np.ones((N_EPOCHS, N_EPOCHS - 1)), -1)
    line = np.column_stack([steps, -years, -np.ones(N_EPOCHS)]).astype(np.longdouble)
    pairs = np.column_stack([design(), np.zeros((N_PAIRS, 2))]) * root[:, None]
    return np.concatenate([pairs[weight > 0], np.sqrt(np.longdouble(damping)) * line])


def damping_of(gamma, weights):
    """WLS divides the rows of the line by the standard deviation of a coherence of 0.1."""
    return gamma**2 / (50 if weights.max() > 1 else 1)


def householder(matrix, right):
    """Least squares by an orthogonal factorisation in extended precision."""
    matrix, right = matrix.copy(), right.copy()
    for k in range(matrix.shape[1]):
        mirror = matrix[k:, k].copy()
        mirror[0] += np.copysign(np.sqrt(mirror @ mirror), mirror[0])
        mirror /= np.sqrt(mirror @ mirror)
        matrix[k:, k:] -= 2 * np.outer(mirror, mirror @ matrix[k:, k:])
        right[k:] -= 2 * mirror * (mirror @ right[k:])
    solution = np.zeros(matrix.shape[1], np.longdouble)
    for k in range(matrix.shape[1] - 1, -1, -1):
        solution[k] = (right[k] - matrix[k, k + 1 :] @ solution[k + 1 :]) / matrix[k, k]
    return solution


def test_nsbas_equals_an_orthogonal_factorisation(years, valid, observed, weights):
    damping = damping_of(GAMMA, weights)
    found = nsbas(PairDifferences(ENDS, N_EPOCHS, ridge=damping), weights, np.where(valid, observed, 0), years)
    assert found.settled.all()
    for pixel in range(valid.shape[1]):
        weight = weights[:, pixel]
        right = np.concatenate([(observed * np.sqrt(weights))[valid[:, pixel], pixel], np.zeros(N_EPOCHS)])
        solution = householder(nsbas_system(weight, damping, years), right.astype(np.longdouble)).astype(float)
        series = np.concatenate([[0], np.cumsum(solution[:-2])])
        np.testing.assert_allclose(found.displacement[:, pixel], series, atol=3e-5)
        np.testing.assert_allclose([found.velocity[pixel], found.intercept[pixel]], solution[-2:], atol=3e-5)
        residuals = observed[:, pixel] - np.diff(series[ENDS], axis=1)[:, 0]
        np.testing.assert_allclose(found.residuals[valid[:, pixel], pixel], residuals[valid[:, pixel]], atol=6e-5)


@pytest.mark.parametrize("gamma", [1e-5, 1e-2, 1.0])
def test_nsbas_with_other_gammas(gamma, years, valid, observed, weights):
    damping = damping_of(gamma, weights)
    found = nsbas(PairDifferences(ENDS, N_EPOCHS, ridge=damping), weights, np.where(valid, observed, 0), years)
    assert found.settled.all()
    for pixel in range(len(PATTERNS)):
        right = np.concatenate([(observed * np.sqrt(weights))[valid[:, pixel], pixel], np.zeros(N_EPOCHS)])
        solution = householder(nsbas_system(weights[:, pixel], damping, years), right.astype(np.longdouble))
        series = np.concatenate([[0], np.cumsum(solution[:-2])]).astype(float)
        np.testing.assert_allclose(found.displacement[:, pixel], series, atol=1e-3)


def test_minimum_norm_equals_the_pseudo_inverse(valid, observed, weights):
    solver = PairDifferences(ENDS, N_EPOCHS, chain=CHAIN)
    displacement, residuals, settled = solver.solve(solver.factor(weights), weights, np.where(valid, observed, 0))
    assert settled.all()
    for pixel in range(valid.shape[1]):
        root = np.sqrt(weights[valid[:, pixel], pixel])
        rows = design()[valid[:, pixel]]
        increments = np.linalg.pinv(rows * root[:, None], rcond=1e-10) @ (root * observed[valid[:, pixel], pixel])
        series = np.concatenate([[0], np.cumsum(increments)])
        np.testing.assert_allclose(displacement[:, pixel], series, atol=2e-5)
        np.testing.assert_allclose(
            residuals[valid[:, pixel], pixel], observed[valid[:, pixel], pixel] - rows @ increments, atol=2e-5
        )


def test_both_rules_agree_where_the_network_is_connected(years, valid, observed):
    ones, data = np.ones((N_PAIRS, 1)), observed[:, :1]
    damped = nsbas(PairDifferences(ENDS, N_EPOCHS, ridge=GAMMA**2), ones, data, years)
    smallest = minimum_norm(PairDifferences(ENDS, N_EPOCHS, chain=CHAIN), ones, data, years, np.array)
    np.testing.assert_allclose(damped.displacement, smallest.displacement, atol=1e-4)
    np.testing.assert_allclose(damped.velocity, smallest.velocity, atol=1e-4)


def test_shared_weights_give_the_same_as_weights_per_pixel(years, observed):
    shared, separate = np.ones((N_PAIRS, 1)), np.ones(observed.shape)
    for solver in (PairDifferences(ENDS, N_EPOCHS, ridge=GAMMA**2), PairDifferences(ENDS, N_EPOCHS, chain=CHAIN)):
        one = solver.solve(solver.factor(shared), shared, observed)
        other = solver.solve(solver.factor(separate), separate, observed)
        np.testing.assert_allclose(one[0], other[0], atol=1e-7)


def test_a_pixel_does_not_depend_on_its_batch(years, valid, observed, weights):
    solver = PairDifferences(ENDS, N_EPOCHS, chain=CHAIN)
    together = solver.solve(solver.factor(weights), weights, observed)[0]
    some = slice(3, 9)
    apart = solver.solve(solver.factor(weights[:, some]), weights[:, some], observed[:, some])[0]
    np.testing.assert_array_equal(together[:, some], apart)


def test_connected_pixels_need_two_steps(valid, observed, monkeypatch):
    """Where every increment is seen well enough that the chain changes less than the accuracy."""
    weights = valid.astype(float)
    solver = PairDifferences(ENDS, N_EPOCHS, chain=CHAIN)
    least = [np.linalg.svd(design()[valid[:, pixel]], compute_uv=False)[-1] for pixel in range(valid.shape[1])]
    seen = [np.linalg.matrix_rank(design()[valid[:, pixel]]) == N_EPOCHS - 1 for pixel in range(valid.shape[1])]
    connected = np.flatnonzero(np.array(seen) & (np.array(least) > 0.3))
    assert 3 < len(connected) < valid.shape[1]
    few, data = weights[:, connected], np.where(valid, observed, 0)[:, connected]
    factor = solver.factor(few)
    steps = []
    solve = type(factor).solve
    monkeypatch.setattr(type(factor), "solve", lambda self, right: steps.append(1) or solve(self, right))
    displacement, _, settled = solver.solve(factor, few, data, connected=True)
    assert len(steps) == 2
    assert settled.all()
    for place, pixel in enumerate(connected):
        root = np.sqrt(few[valid[:, pixel], place])
        rows = design()[valid[:, pixel]]
        increments = np.linalg.lstsq(rows * root[:, None], root * observed[valid[:, pixel], pixel], rcond=None)[0]
        np.testing.assert_allclose(displacement[1:, place], np.cumsum(increments), atol=1e-8)


@pytest.mark.parametrize("broken", [False, True])
@pytest.mark.parametrize("rule", ["nsbas", "minimum norm"])
def test_complete_pixels_share_one_matrix(years, observed, rule, broken):
    """Also where no pair connects the two halves of the network."""
    half = N_EPOCHS // 2
    ends = np.array([pair for pair in ENDS if not broken or (pair < half).all() or (pair >= half).all()])
    data = observed[: len(ends)]
    gaps = np.array([not any(first <= i < second for first, second in ends) for i in range(N_EPOCHS - 1)])
    assert gaps.any() == broken
    solver = PairDifferences(ends, N_EPOCHS, **({"ridge": GAMMA**2} if rule == "nsbas" else {"chain": CHAIN}))
    ones, durations = np.ones((len(ends), 1)), np.diff(years)

    def invert(differences):
        if rule == "nsbas":
            return nsbas(solver, ones, differences, years)
        each = np.repeat(gaps[:, None], differences.shape[1], axis=1)
        return minimum_norm(
            solver, ones, differences, years, lambda series: fill_gaps(series, each, durations, durations)
        )

    found, expected = LinearInversion.of(invert, len(ends))(data, solver), invert(data)
    assert found.settled.all()
    for name in ("displacement", "velocity", "intercept"):
        np.testing.assert_allclose(getattr(found, name), getattr(expected, name), atol=2e-5, err_msg=name)
    if rule == "nsbas" or not broken:
        np.testing.assert_allclose(found.residuals, expected.residuals, atol=2e-5)


def test_an_unsolvable_weighting_is_reported():
    """A pair that weighs a million times less than what the chain can see cannot be solved, and does not look so."""
    ends = np.array([(0, 1), (1, 2), (0, 2)])
    solver = PairDifferences(ends, 3, chain=1.0)
    weights = np.array([[1.0], [0.0], [1e-9]])
    _, _, settled = solver.solve(solver.factor(weights), weights, np.array([[5.0], [0.0], [1e8]]))
    assert not settled.any()


def test_gaps_grow_at_the_mean_rate_of_the_rest():
    durations = np.array([0.5, 1.0, 0.25, 0.25])
    gaps = np.array([[0, 0], [1, 0], [0, 0], [0, 0]], bool)
    series = np.array([[0, 0], [5, 1], [5, 2], [8, 3], [10, 4]], float)
    filled = fill_gaps(series, gaps, durations, durations)
    np.testing.assert_allclose(filled[:, 0], [0, 5, 15, 18, 20])
    np.testing.assert_array_equal(filled[:, 1], series[:, 1])


def test_a_series_without_any_covered_interval_stands_still():
    durations = np.array([0.5, 1.0])
    filled = fill_gaps(np.zeros((3, 1)), np.ones((2, 1), bool), durations, durations)
    assert (filled == 0).all()


def test_straight_line_equals_polyfit(years, observed):
    series = np.random.default_rng(8).normal(size=(N_EPOCHS, 6))
    np.testing.assert_allclose(straight_line(series, years), np.polyfit(years, series, 1), rtol=1e-9)
