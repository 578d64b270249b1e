"""Trend lines of the course of a source, against a slow formula."""

import numpy as np
import pytest
from slow_trend import slow_trend

from alignsar_qgis.insar.unrest._trend import trend_lines


@pytest.fixture
def walk():
    random = np.random.default_rng(0)
    days = np.cumsum(random.integers(6, 25, 70)).astype(float)
    days -= days[0]
    return days, np.cumsum(random.normal(size=(70, 3)), axis=0) * 0.01 + 0.0004 * days[:, np.newaxis]


@pytest.mark.parametrize("length", [1, 10, 40, 100])
def test_distances_are_those_of_the_formula(walk, length):
    days, values = walk
    trend = trend_lines(days, values, 30, length, False)
    for series in range(3):
        slope, sigma, distances = slow_trend(days, values[:, series], 30, length)
        assert trend.slope[series] == pytest.approx(slope, rel=1e-8)
        assert trend.sigma[series] == pytest.approx(sigma, rel=1e-8)
        np.testing.assert_allclose(trend.signed[:, series], distances, atol=1e-6)
    np.testing.assert_allclose(trend.distance, np.abs(trend.signed))
    np.testing.assert_allclose(trend.line + trend.signed * trend.sigma, values)


def test_later_dates_change_nothing_before_them(walk):
    days, values = walk
    whole = trend_lines(days, values, 30, 10, False)
    for count in (32, 45, 69):
        part = trend_lines(days[:count], values[:count], 30, 10, False)
        np.testing.assert_allclose(part.signed, whole.signed[:count], atol=1e-9)


def test_sign_and_scale_of_a_source_do_not_matter(walk):
    days, values = walk
    turned = trend_lines(days, -250 * values, 30, 10, False)
    np.testing.assert_allclose(turned.distance, trend_lines(days, values, 30, 10, False).distance, atol=1e-9)


def test_missing_dates_are_left_out(walk):
    days, values = walk
    values = values.copy()
    values[[5, 40]] = np.nan
    trend = trend_lines(days, values, 30, 10, False)
    kept = np.delete(np.arange(70), 5)[:-1]
    baseline = [k for k in range(31) if k != 5]
    assert trend.slope[0] == pytest.approx(np.polyfit(days[baseline], values[baseline, 0], 1)[0])
    before = [k for k in range(33, 43) if k != 40]
    level = np.mean(values[before, 0] - trend.slope[0] * days[before])
    assert trend.level[43, 0] == pytest.approx(level)
    assert np.isnan(trend.signed[[5, 40]]).all()
    assert np.isfinite(trend.signed[np.setdiff1d(kept, [5, 40])]).all()


def test_a_series_that_does_not_scatter_has_no_distance(walk):
    days, values = walk
    flat = np.column_stack([values[:, 0], 0.1 * days, np.zeros(70)])
    trend = trend_lines(days, flat, 30, 10, False)
    assert np.isfinite(trend.signed[:, 0]).all()
    assert np.isnan(trend.signed[:, 1:]).all()


def test_the_robust_trend_forgives_single_bad_dates(walk):
    days, _ = walk
    random = np.random.default_rng(1)
    clean = 0.001 * days + 0.005 * random.normal(size=70)
    spoilt = clean.copy()
    spoilt[[12, 25]] += 1.0
    plain, robust = (trend_lines(days, spoilt[:, np.newaxis], 30, 10, flag) for flag in (False, True))
    assert robust.slope[0] == pytest.approx(0.001, rel=0.1)
    assert robust.sigma[0] == pytest.approx(0.005, rel=0.5)
    assert plain.sigma[0] > 10 * robust.sigma[0]


def test_lines_are_drawn_over_the_dates_they_come_from(walk):
    days, values = walk
    trend = trend_lines(days, values, 30, 10, False)
    assert trend.segment(4) == slice(0, 5)
    assert trend.segment(25) == slice(16, 26)
    assert trend.segment(45) == slice(36, 46)
    assert trend_lines(days, values, 30, 40, False).segment(40) == slice(0, 41)
