"""The sparse factor of many matrices at once against dense solutions."""

import numpy as np
import pytest

from alignsar_qgis.insar.inversion._elimination import Elimination


def nearest(size, reach):
    return [(i, j) for i in range(size) for j in range(i + 1, min(i + reach + 1, size))]


NETWORKS = {
    "chain": (7, nearest(7, 1)),
    "nearest four": (30, nearest(30, 4)),
    "yearly pairs": (60, nearest(60, 3) + [(i, i + 30) for i in range(0, 30, 4)]),
    "star": (12, [(0, k) for k in range(1, 12)]),
    "all pairs": (9, nearest(9, 8)),
    "two parts": (8, [(0, 2), (2, 4), (1, 3), (3, 5), (6, 7)]),
    "no couplings": (4, []),
    "one unknown": (1, []),
}


def matrices(size, couplings, count, seed=0):
    """Random positive definite matrices with the given couplings, (count, size, size)."""
    random = np.random.default_rng(seed)
    dense = np.zeros((count, size, size))
    for one, other in couplings:
        weight = random.uniform(0.1, 2, count)
        dense[:, one, other] -= weight
        dense[:, other, one] -= weight
        dense[:, one, one] += weight
        dense[:, other, other] += weight
    dense[:, range(size), range(size)] += random.uniform(0.1, 1, (count, size))
    return dense


def packed(elimination, dense, couplings):
    values = np.zeros((elimination.n_values, len(dense)))
    for one, other in [*couplings, *((k, k) for k in range(elimination.size))]:
        values[elimination.place(one, other)] = dense[:, one, other]
    return values


@pytest.mark.parametrize("name", NETWORKS)
def test_solutions_equal_those_of_a_dense_solver(name):
    size, couplings = NETWORKS[name]
    elimination = Elimination(size, couplings)
    dense = matrices(size, couplings, 11)
    right = np.random.default_rng(1).normal(size=(size, 11))
    solution = elimination.factor(packed(elimination, dense, couplings)).solve(right)
    expected = np.linalg.solve(dense, right.T[:, :, None])[:, :, 0].T
    np.testing.assert_allclose(solution, expected, rtol=1e-10, atol=1e-12)


def test_one_factor_serves_many_right_hand_sides():
    size, couplings = NETWORKS["yearly pairs"]
    elimination = Elimination(size, couplings)
    dense = matrices(size, couplings, 1)
    right = np.random.default_rng(2).normal(size=(size, 5))
    solution = elimination.factor(packed(elimination, dense, couplings)).solve(right)
    np.testing.assert_allclose(dense[0] @ solution, right, atol=1e-12)


def test_right_hand_sides_are_left_alone():
    elimination = Elimination(3, [(0, 1), (1, 2)])
    dense = matrices(3, [(0, 1), (1, 2)], 2)
    right = np.ones((3, 2))
    elimination.factor(packed(elimination, dense, [(0, 1), (1, 2)])).solve(right)
    assert (right == 1).all()


def test_a_band_stays_a_band_and_a_star_gets_no_fill():
    band = Elimination(40, nearest(40, 4))
    assert band.n_values == 40 + len(nearest(40, 4))
    star = Elimination(*NETWORKS["star"])
    assert star.n_values == 12 + 11


def test_a_few_long_pairs_add_little_fill():
    short = nearest(170, 4)
    long = [(i, i + 60) for i in range(0, 110, 12)]
    assert Elimination(170, short + long).n_values < 2 * Elimination(170, short).n_values
