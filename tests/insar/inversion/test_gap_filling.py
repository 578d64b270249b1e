"""Gaps filled at the rate around them, against a slow formula and in whole runs of the inversion."""

import numpy as np
import pytest
from inversion_inputs import (
    EPOCHS,
    PAIRS,
    SINGULAR,
    YEARS,
    Found,
    inverted,
    nothing,
    pixels_without,
    spanning,
    touching,
    write_inputs,
)

from alignsar_qgis.insar.inversion._gap_filling import fill_gaps_smoothly
from alignsar_qgis.insar.inversion.options import InversionOptions

GAUSS = {**SINGULAR, "method": "singular_gauss"}


def slow_filling(series, gaps, years, excluded):
    """One pixel, interval by interval."""
    length = np.diff(years)
    middle = years[:-1] + length / 2
    increments = np.diff(series)
    sigma = 3 * np.mean(length)
    usable = [k for k in range(len(length)) if not gaps[k] and not excluded[k]]

    def smooth(k):
        near = [i for i in usable if (middle[i] - middle[k]) ** 2 < 8 * sigma]
        if not usable:
            return 0.0
        if not near:
            return length[k] * sum(increments[usable]) / sum(length[usable])
        weights = [np.exp(-((middle[i] - middle[k]) ** 2) / (2 * sigma**2)) for i in near]
        return length[k] * np.average(increments[near] / length[near], weights=weights)

    filled = increments.copy()
    for k in np.flatnonzero(gaps):
        filled[k] = smooth(k)
        if k - 1 in usable:
            filled[k] -= increments[k - 1] - smooth(k - 1)
    return series[0] + np.concatenate([[0], np.cumsum(filled)])


@pytest.mark.parametrize("span_years", [1.0, 12.0])
@pytest.mark.parametrize("with_step", [False, True])
def test_filling_equals_the_slow_formula(span_years, with_step):
    random = np.random.default_rng(2)
    n_epochs, n_pixels = 40, 25
    years = np.concatenate([[0], np.cumsum(random.uniform(0.5, 1.5, n_epochs - 1))])
    years *= span_years / years[-1]
    gaps = random.random((n_epochs - 1, n_pixels)) < random.choice([0.1, 0.5, 0.9], n_pixels)
    gaps[:, 0], gaps[:, 1] = True, False
    gaps[4:35, 2], gaps[1:, 3] = True, True
    excluded = np.zeros(n_epochs - 1, bool)
    excluded[[7, 8, 20]] = with_step
    increments = np.where(gaps, 0, random.normal(0, 5, gaps.shape))
    series = np.concatenate([np.zeros((1, n_pixels)), np.cumsum(increments, axis=0)])
    found = fill_gaps_smoothly(series, gaps, years, excluded)
    expected = [slow_filling(*pixel, years, excluded) for pixel in zip(series.T, gaps.T)]
    np.testing.assert_allclose(found.T, expected, atol=1e-9)
    np.testing.assert_allclose(found[:, 1], series[:, 1], atol=1e-12)
    assert (found[:, 0] == 0).all()


def test_a_steady_rate_goes_on_through_any_gap():
    years = np.cumsum([0, 0.02, 0.03, 0.02, 0.05, 0.02, 0.04])
    gaps = np.array([[1, 0, 0], [0, 1, 0], [0, 1, 1], [0, 0, 1], [0, 0, 1], [0, 0, 1]], bool)
    increments = np.where(gaps, 0, 30 * np.diff(years)[:, None])
    series = np.concatenate([np.zeros((1, 3)), np.cumsum(increments, axis=0)])
    filled = fill_gaps_smoothly(series, gaps, years, np.zeros(6, bool))
    np.testing.assert_allclose(filled, 30 * years[:, None] + np.zeros(3))


def test_noise_of_the_epoch_before_a_gap_is_taken_back():
    """An epoch that lies 9 mm too high does not lift what comes after the gap by as much."""
    years = np.arange(30) / 30.0
    series = np.zeros((30, 1))
    series[14] = 9
    gaps = np.zeros((29, 1), bool)
    gaps[14] = True
    standing = np.where(np.arange(30)[:, None] > 14, 9, series)
    filled = fill_gaps_smoothly(standing, gaps, years, np.zeros(29, bool))
    assert abs(filled[-1, 0]) < 9 / 2


@pytest.mark.parametrize("weighting", ["LS", "WLS"])
@pytest.mark.parametrize("compatible", [False, True])
def test_a_run_fills_the_gaps(tmp_path, weighting, compatible):
    series, displacement = pixels_without(nothing, spanning(3), touching(6))
    found = inverted(tmp_path, displacement, weighting=weighting, compatible=compatible, **GAUSS)
    np.testing.assert_allclose(found.series[:, 0], series[:, 0], atol=1e-3)
    gaps = np.arange(6) == 3
    standing = series[:, 1] - np.where(np.arange(7) > 3, series[4, 1] - series[3, 1], 0)
    expected = slow_filling(standing, gaps, YEARS, np.zeros(6, bool))
    np.testing.assert_allclose(found.series[:, 1], expected, atol=1e-3)
    np.testing.assert_allclose(found.velocity[1], np.polyfit(YEARS, expected, 1)[0], atol=1e-2)
    np.testing.assert_array_equal(found.n_gap, [0, 1, 1])
    assert np.isnan(found.series[6, 2]), "an unobserved epoch stays missing"
    assert any("at the rate around them" in sentence for sentence in found.result.summary)


def test_a_gap_of_the_whole_network_is_filled_in_complete_pixels_too(tmp_path):
    series, displacement = pixels_without(nothing)
    inside = [not spanning(2)(*(EPOCHS.index(epoch) for epoch in pair.split("_"))) for pair in PAIRS]
    pairs = [pair for pair, kept in zip(PAIRS, inside) if kept]
    found = inverted(tmp_path, displacement[inside], pairs, **GAUSS)
    standing = series[:, 0] - np.where(np.arange(7) > 2, series[3, 0] - series[2, 0], 0)
    expected = slow_filling(standing, np.arange(6) == 2, YEARS, np.zeros(6, bool))
    np.testing.assert_allclose(found.series[:, 0], expected, atol=1e-3)


def test_steps_reject_no_pair_but_fill_no_gap(tmp_path):
    series, displacement = pixels_without(nothing, spanning(3))
    stack, folder = write_inputs(tmp_path, displacement)
    (tmp_path / "steps.txt").write_text("2021-01-20\n")
    found = Found(stack, folder, InversionOptions(offsets_file=tmp_path / "steps.txt", **GAUSS))
    assert found.result.counts["pairs"] == len(PAIRS)
    np.testing.assert_allclose(found.series[:, 0], series[:, 0], atol=1e-3)
    standing = series[:, 1] - np.where(np.arange(7) > 3, series[4, 1] - series[3, 1], 0)
    excluded = np.arange(6) == 1
    np.testing.assert_allclose(
        found.series[:, 1], slow_filling(standing, np.arange(6) == 3, YEARS, excluded), atol=1e-3
    )
    assert any("across steps" in warning for warning in found.result.warnings)
