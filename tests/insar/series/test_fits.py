"""Fits of a series against numpy's and scipy's own least squares, and against a known truth."""

from __future__ import annotations

from dataclasses import replace
from datetime import date, timedelta

import numpy as np
import pytest
from scipy.optimize import curve_fit, least_squares

from alignsar_qgis.insar.core.errors import BadOption, NothingLeft
from alignsar_qgis.insar.series import Decay, SeriesModel, fit_series
from alignsar_qgis.insar.series.least_squares import HUBER, solve

FIRST = date(2017, 1, 7)
QUAKE = date(2018, 6, 20)


def every(days: int, count: int) -> list[date]:
    return [FIRST + timedelta(days=days * number) for number in range(count)]


EPOCHS = every(12, 120)
DAYS = np.array([(epoch - FIRST).days for epoch in EPOCHS], float)
YEARS = DAYS / 365.25
ANGLE = 2 * np.pi * np.array([(epoch - date(2000, 1, 1)).days for epoch in EPOCHS]) / 365.25
AFTER = np.array([max((epoch - QUAKE).days, 0) for epoch in EPOCHS], float)
MIDDLE = YEARS[-1] / 2
STEP = (np.array(EPOCHS) >= QUAKE).astype(float)


def slow_design() -> np.ndarray:
    """Every column written out by hand."""
    columns = [
        np.ones(120), YEARS, 0.5 * (YEARS - MIDDLE) ** 2 - 0.5 * MIDDLE**2,
        np.sin(ANGLE), np.cos(ANGLE), np.sin(2 * ANGLE), np.cos(2 * ANGLE), STEP, np.log(1 + AFTER / 30),
    ]  # fmt: skip
    return np.array(columns).T


FULL = SeriesModel(2, annual=True, semiannual=True, steps=(QUAKE,), decays=(Decay("logarithmic", QUAKE, 30.0),))
TRUTH = np.array([3.0, -12.0, 1.5, 4.0, -2.0, 1.0, 0.5, 25.0, 6.0])


def noisy(seed: int = 1, sigma: float = 2.0) -> np.ndarray:
    return slow_design() @ TRUTH + sigma * np.random.default_rng(seed).standard_normal(120)


def test_all_terms_agree_with_lstsq_on_columns_written_by_hand():
    values = noisy()
    design = slow_design()
    expected, squares, _, _ = np.linalg.lstsq(design, values, rcond=None)
    covariance = np.linalg.inv(design.T @ design) * squares[0] / (120 - 9)
    fit = fit_series(EPOCHS, values, FULL)
    np.testing.assert_allclose(fit.parameters, expected, rtol=1e-9)
    np.testing.assert_allclose(fit.covariance, covariance, rtol=1e-7)
    np.testing.assert_allclose(fit.residuals, values - design @ expected, atol=1e-9)
    assert fit.rms == pytest.approx(np.sqrt(squares[0] / 120))
    np.testing.assert_allclose(fit.curve(EPOCHS), design @ expected, atol=1e-9)


def test_truth_comes_back_without_noise_and_with_gaps():
    values = slow_design() @ TRUTH
    values[[3, 50, 51, 119]] = np.nan
    fit = fit_series(EPOCHS, values, FULL)
    # The last epoch is missing, so that the middle of the trend is another; everything but v is as it was.
    shift = (fit.ends[1] - FIRST).days / 365.25 / 2 - MIDDLE
    np.testing.assert_allclose(fit.parameters, TRUTH + np.array([0, 1.5 * shift, *[0] * 7]), atol=1e-8)
    assert fit.count == 116
    assert np.isnan(fit.residuals[[3, 50, 51, 119]]).all()
    assert fit.rms < 1e-9


def test_the_velocity_of_a_quadratic_is_the_mean_velocity():
    values = 2 + 5 * YEARS + 3 * YEARS**2
    fit = fit_series(EPOCHS, values, SeriesModel(2))
    assert fit["velocity"].value == pytest.approx((values[-1] - values[0]) / YEARS[-1])
    assert fit["acceleration"].value == pytest.approx(6.0)
    assert fit["offset"].value == pytest.approx(2.0)


def test_given_sigmas_weigh_and_make_the_covariance_like_scipy():
    rng = np.random.default_rng(3)
    sigma = rng.uniform(0.5, 5, 120)
    values = 1 + 7 * YEARS + sigma * rng.standard_normal(120)
    expected, covariance = curve_fit(
        lambda t, c, v: c + v * t, YEARS, values, p0=[0, 0], sigma=sigma, absolute_sigma=True
    )
    fit = fit_series(EPOCHS, values, SeriesModel(), sigma)
    np.testing.assert_allclose(fit.parameters, expected, rtol=1e-5)
    np.testing.assert_allclose(fit.covariance, covariance, rtol=1e-5)


def test_noise_that_the_given_sigmas_lack_is_in_the_covariance():
    rng = np.random.default_rng(8)
    within = []
    for _ in range(300):
        values = 1 + 7 * YEARS + 6 * rng.standard_normal(120)
        rate = fit_series(EPOCHS, values, SeriesModel(), np.full(120, 0.5))["velocity"]
        within.append(abs(rate.value - 7) <= rate.sigma)
    assert 0.6 < np.mean(within) < 0.76


def test_one_sigma_holds_the_truth_in_68_percent():
    within = []
    for seed in range(300):
        fit = fit_series(EPOCHS, noisy(seed), FULL)
        sigmas = np.sqrt(np.diag(fit.covariance))
        within.append(np.abs(fit.parameters - TRUTH) <= sigmas)
    np.testing.assert_allclose(np.mean(within), 0.683, atol=0.03)


def test_season_as_amplitude_and_day():
    peak = date(2019, 3, 1)
    values = 8 * np.cos(2 * np.pi * np.array([(epoch - peak).days for epoch in EPOCHS]) / 365.25)
    fit = fit_series(EPOCHS, values, SeriesModel(1, annual=True))
    assert fit["annual_amplitude"].value == pytest.approx(8)
    assert fit["annual_day"].value == pytest.approx((peak - date(2019, 1, 1)).days, abs=0.8)


def test_sigma_of_amplitude_and_day_is_the_spread_of_many_fits():
    truth = 5 * np.sin(ANGLE) + 2 * np.cos(ANGLE)
    fits = [
        fit_series(EPOCHS, truth + np.random.default_rng(seed).standard_normal(120), SeriesModel(1, annual=True))
        for seed in range(400)
    ]
    for name in ("annual_amplitude", "annual_day"):
        spread = np.std([fit[name].value for fit in fits])
        assert fits[0][name].sigma == pytest.approx(spread, rel=0.15)


@pytest.mark.parametrize(
    ("kind", "curve"), [("logarithmic", lambda x: np.log(1 + x)), ("exponential", lambda x: 1 - np.exp(-x))]
)
def test_the_time_of_a_decay_is_that_of_curve_fit(kind, curve):
    def law(days, offset, velocity, step, amplitude, time):
        after = np.maximum(days - (QUAKE - FIRST).days, 0)
        return (
            offset + velocity * days / 365.25 + step * (days >= (QUAKE - FIRST).days) + amplitude * curve(after / time)
        )

    values = law(DAYS, 2, 4, -15, 30, 80) + np.random.default_rng(5).standard_normal(120)
    expected, covariance = curve_fit(law, DAYS, values, p0=[2, 4, -15, 30, 80])
    fit = fit_series(EPOCHS, values, SeriesModel(1, steps=(QUAKE,), decays=(Decay(kind, QUAKE),)))
    np.testing.assert_allclose(fit.parameters, expected, rtol=1e-3)
    np.testing.assert_allclose(np.sqrt(np.diag(fit.covariance)), np.sqrt(np.diag(covariance)), rtol=0.02)
    term = fit[f"{kind}_{QUAKE:%Y%m%d}_time"]
    assert (term.value, term.unit) == (fit.parameters[-1], "d")


def test_sigma_of_the_curve_is_the_spread_of_many_curves():
    model = SeriesModel(1, decays=(Decay("exponential", QUAKE),))
    truth = 3 * YEARS + 40 * (1 - np.exp(-AFTER / 120))
    fits = [fit_series(EPOCHS, truth + np.random.default_rng(seed).standard_normal(120), model) for seed in range(200)]
    spread = np.std([fit.curve(EPOCHS) for fit in fits], axis=0)
    np.testing.assert_allclose(fits[0].curve_sigma(EPOCHS), spread, rtol=0.35)


def outliers(seed: int = 2) -> np.ndarray:
    rng = np.random.default_rng(seed)
    values = 1 + 10 * YEARS + rng.standard_normal(120)
    values[100:112] += 60
    return values


def test_robust_fit_minimises_the_loss_of_huber():
    values = outliers()
    fit = fit_series(EPOCHS, values, SeriesModel(), robust=True)
    scale = 1.4826 * np.median(np.abs(fit.residuals))
    slow = least_squares(
        lambda p: (values - p[0] - p[1] * YEARS) / (HUBER * scale), [0, 0], loss="huber", xtol=1e-14, ftol=1e-14
    )
    np.testing.assert_allclose(fit.parameters, slow.x, rtol=1e-4)
    assert abs(fit["velocity"].value - 10) < abs(fit_series(EPOCHS, values, SeriesModel())["velocity"].value - 10) / 4


def test_sigma_of_the_robust_fit_is_the_spread_of_many_fits():
    rng = np.random.default_rng(8)
    values = 10 * YEARS[:, None] + rng.standard_t(3, (120, 2000))
    design = np.column_stack([np.ones(120), YEARS])
    found = solve(design, values, robust=True)
    np.testing.assert_allclose(found.sigmas.mean(axis=0), found.parameters.std(axis=0), rtol=0.05)


def test_many_series_with_gaps_are_as_one_by_one():
    rng = np.random.default_rng(4)
    values = noisy()[:, None] + rng.standard_normal((120, 30))
    values[rng.random(values.shape) < 0.3] = np.nan
    values[:, 7] = np.nan
    values[20:, 8] = np.nan
    sigma = rng.uniform(1, 3, values.shape)
    design = slow_design()
    for given in (None, sigma):
        found = solve(design, values, given)
        for place in sorted({*range(30)} - {7, 8}):
            there = np.isfinite(values[:, place])
            weights = np.ones(there.sum()) if given is None else 1 / given[there, place]
            slow, squares, _, _ = np.linalg.lstsq(
                design[there] * weights[:, None], values[there, place] * weights, rcond=None
            )
            np.testing.assert_allclose(found.parameters[place], slow, rtol=1e-6)
            scale = squares[0] / (there.sum() - 9)
            scale = scale if given is None else max(scale, 1.0)
            normal = (design[there] * weights[:, None] ** 2).T @ design[there]
            np.testing.assert_allclose(found.sigmas[place], np.sqrt(np.diag(np.linalg.inv(normal)) * scale), rtol=1e-5)
        assert np.isnan(found.parameters[[7, 8]]).all()
        assert np.isnan(found.sigmas[[7, 8]]).all()
        assert np.isnan(found.rms[[7, 8]]).all()


def test_as_many_terms_as_epochs_leave_no_sigma():
    fit = fit_series(EPOCHS[:2], np.array([1.0, 3.0]), SeriesModel())
    assert fit["velocity"].value == pytest.approx(2 / (12 / 365.25))
    assert np.isnan(fit["velocity"].sigma)


def test_fewer_epochs_than_terms_are_refused():
    with pytest.raises(NothingLeft, match="1 epochs with a value are too few for 2 terms"):
        fit_series(EPOCHS[:3], np.array([1.0, np.nan, np.nan]), SeriesModel())


@pytest.mark.parametrize(
    ("model", "named"),
    [
        (SeriesModel(steps=(date(2010, 1, 1),)), "Step 2010-01-01"),
        (SeriesModel(steps=(date(2030, 1, 1),)), "Step 2030-01-01"),
        (SeriesModel(steps=(EPOCHS[5], EPOCHS[5] - timedelta(days=3))), "Step 2017-03-08, Step 2017-03-05"),
        (SeriesModel(decays=(Decay("exponential", date(2030, 1, 1), 10.0),)), "Exponential decay 2030-01-01"),
    ],
)
def test_terms_that_the_epochs_do_not_tell_apart_are_named(model, named):
    with pytest.raises(BadOption, match=named):
        fit_series(EPOCHS, noisy(), model)


def test_a_time_that_nothing_determines_is_refused():
    with pytest.raises(BadOption, match="do not determine the time of the decay"):
        fit_series(EPOCHS, 5.0 * AFTER + YEARS, SeriesModel(decays=(Decay("exponential", QUAKE),)))
    unknown = (Decay("exponential", QUAKE), Decay("logarithmic", QUAKE))
    with pytest.raises(BadOption, match="The time of one decay"):
        fit_series(EPOCHS, noisy(), replace(FULL, decays=unknown))


def test_an_epoch_on_the_day_of_a_step_is_after_it():
    fit = fit_series(EPOCHS, 9.0 * (np.arange(120) >= 60), SeriesModel(0, steps=(EPOCHS[60],)))
    assert fit[f"step_{EPOCHS[60]:%Y%m%d}"].value == pytest.approx(9)


@pytest.mark.parametrize("days", [0, -3.0, np.nan, np.inf])
def test_a_decay_without_a_time_above_zero_is_refused(days):
    with pytest.raises(BadOption, match="above 0 days"):
        Decay("exponential", QUAKE, days)
