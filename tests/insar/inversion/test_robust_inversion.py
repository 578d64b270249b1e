"""Interferograms that disagree with all others: against re-weighting with dense matrices, and the truth."""

from __future__ import annotations

import numpy as np
import pytest
from inversion_inputs import Found, write_inputs
from small_stack import nearest_pairs, regular_epochs

from alignsar_qgis.insar.core.pairs import pair_indices
from alignsar_qgis.insar.inversion._robust_weights import huber_factors
from alignsar_qgis.insar.inversion.options import InversionOptions

EPOCHS = regular_epochs(10)
PAIRS = nearest_pairs(EPOCHS, 4)
ENDS = pair_indices(PAIRS, EPOCHS)
CYCLE_MM = 27.7
OPTIONS = {"method": "singular", "minimum_ratio": 0.0}


def design():
    matrix = np.zeros((len(PAIRS), len(EPOCHS)))
    matrix[np.arange(len(PAIRS)), ENDS[:, 0]] = -1
    matrix[np.arange(len(PAIRS)), ENDS[:, 1]] = 1
    return matrix[:, 1:]


def robust_slowly(observed):
    """One pixel: re-weighted until nothing changes, with a median of the known residuals for the spread."""
    known = np.isfinite(observed)
    own, values = design()[known], observed[known]
    factor = np.ones(known.sum())
    for _ in range(60):
        root = np.sqrt(factor)
        series = np.linalg.lstsq(own * root[:, None], values * root, rcond=None)[0]
        size = np.abs(values - own @ series)
        limit = 1.345 * max(1.4826 * np.sort(size)[len(size) // 2], 0.1)
        factor = np.where(size > limit, limit / np.maximum(size, limit), 1)
    return np.concatenate([[0], series])


def inputs(seed=1, n_pixels=60):
    """True series, and interferograms of which two in each pixel but the first ten are off by a cycle, some missing."""
    random = np.random.default_rng(seed)
    series = np.cumsum(random.normal(0, 8, (len(EPOCHS), n_pixels)), axis=0)
    series -= series[0]
    shown = series[ENDS[:, 1]] - series[ENDS[:, 0]] + random.normal(0, 1, (len(PAIRS), n_pixels))
    for pixel in range(10, n_pixels):
        shown[random.choice(len(PAIRS), 2, replace=False), pixel] += CYCLE_MM * random.choice([-1, 1], 2)
    shown[3, 20:30] = np.nan
    return series, shown


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    series, shown = inputs()
    run = {
        robust: Found(
            *write_inputs(tmp_path_factory.mktemp("robust"), shown, PAIRS), InversionOptions(robust=robust, **OPTIONS)
        )
        for robust in (True, False)
    }
    return series, shown, run[True], run[False]


def test_series_are_those_of_dense_matrices(found):
    _, shown, robust, _ = found
    expected = np.column_stack([robust_slowly(pixel) for pixel in shown.T])
    off = np.abs(robust.series - expected).max(axis=0)
    assert np.median(off) < 0.05
    assert (off < 1).all()


def test_cycles_do_not_draw_the_series_away(found):
    series, _, robust, plain = found
    with_cycles = slice(10, None)
    errors = [np.sqrt(np.mean((run.series - series)[:, with_cycles] ** 2)) for run in (robust, plain)]
    assert errors[1] > 4
    assert errors[0] < 0.4 * errors[1]
    assert np.abs(robust.series - series)[:, :10].mean() < 1.2 * np.abs(plain.series - series)[:, :10].mean()


def test_their_sigma_is_smaller_too(found):
    _, _, robust, plain = found
    sigma = [np.median(run.data["cum_std"][1:, 0, 11:]) for run in (robust, plain)]
    assert sigma[0] < 0.6 * sigma[1]


def test_compatible_numbers_are_not_robust(tmp_path):
    _, shown = inputs(n_pixels=15)
    made = [
        Found(*write_inputs(tmp_path / str(robust), shown, PAIRS), InversionOptions(robust=robust, compatible=True))
        for robust in (True, False)
    ]
    np.testing.assert_array_equal(made[0].data["cum"], made[1].data["cum"])


def test_factors_follow_from_the_median_of_the_known_residuals():
    residuals = np.array([[1.0, -2, 3, 50, 99]]).T
    weights = np.array([[1.0, 1, 4, 1, 0]]).T
    limit = 1.345 * 1.4826 * 6  # of 1, 2, 6 and 50
    np.testing.assert_allclose(huber_factors(residuals, weights)[:4, 0], [1, 1, 1, limit / 50])


def test_interferograms_that_fit_exactly_all_count():
    np.testing.assert_array_equal(huber_factors(np.full((4, 2), 1e-9), np.ones((4, 2))), np.ones((4, 2)))
