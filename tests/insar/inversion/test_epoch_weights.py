"""Epochs weighed by their scatter: against dense matrices, the errors of simulated series, and runs of the stages."""

from __future__ import annotations

import h5py
import numpy as np
import pytest
from golden_data import read_raster
from inversion_inputs import Found, motion_slowly, write_inputs
from small_stack import nearest_pairs, regular_epochs

from alignsar_qgis.insar.core.pairs import pair_indices, years_since_first
from alignsar_qgis.insar.inversion._epoch_scatter import SHRINKAGE, EpochScatter, epoch_scatter
from alignsar_qgis.insar.inversion._group_ties import GroupTies
from alignsar_qgis.insar.inversion.options import InversionOptions, SpreadOptions
from alignsar_qgis.insar.pipeline.running import run_stage

EPOCHS = regular_epochs(24)
YEARS = years_since_first(EPOCHS)
PAIRS = nearest_pairs(EPOCHS, 3)
ENDS = pair_indices(PAIRS, EPOCHS)
SINGULAR = {"method": "singular", "minimum_ratio": 0.0}
WEIGHED = {**SINGULAR, "epoch_weights": True}
RANDOM = np.random.default_rng(11)
STRENGTHS = RANDOM.uniform(1, 12, len(EPOCHS))


def line_through(series):
    return np.polyfit(YEARS, series, 1)[0]


def one_group():
    return np.zeros((len(EPOCHS), 1), np.int32)


@pytest.mark.parametrize("gap", [None, 9])
@pytest.mark.parametrize("bend", [0.0, 300.0])
def test_velocity_and_its_sigma_are_those_of_dense_matrices(gap, bend):
    random = np.random.default_rng(4)
    noise = STRENGTHS**2
    scatter = EpochScatter(random.normal(0, 8, len(EPOCHS)), noise)
    truth = 40 * YEARS[:, None] + bend * (YEARS[:, None] - YEARS.mean()) ** 2
    series = truth + random.normal(0, 1, (len(EPOCHS), 25)) * STRENGTHS[:, None]
    series -= series[0]
    groups = np.where(np.arange(len(EPOCHS)) < (gap or len(EPOCHS)), 0, gap or 0)
    found = GroupTies(YEARS, scatter)(series, groups[:, None].astype(np.int32))
    each = GroupTies(YEARS, scatter)(series, np.repeat(groups[:, None], 25, axis=1).astype(np.int32))
    relative = noise * np.mean(1 / noise)
    line = np.column_stack([np.ones(len(EPOCHS)), YEARS])
    common = np.linalg.lstsq(line / STRENGTHS[:, None], scatter.level / STRENGTHS, rcond=None)[0]
    for pixel in range(25):
        tied, sigma, rate, rate_sigma = motion_slowly(series[:, pixel] - scatter.level, list(groups), YEARS, relative)
        np.testing.assert_allclose(found.velocity[pixel], rate + common[1], rtol=1e-6)
        np.testing.assert_allclose(found.velocity_sigma[pixel], rate_sigma, rtol=1e-6)
        np.testing.assert_allclose(found.sigma[:, pixel], sigma, rtol=1e-5, atol=1e-6)
        restored = tied + scatter.level
        np.testing.assert_allclose(found.displacement[:, pixel], restored - restored[0] + series[0, pixel], atol=1e-5)
    for name in ("displacement", "sigma", "velocity", "intercept", "velocity_sigma"):
        np.testing.assert_allclose(getattr(found, name), getattr(each, name), rtol=1e-9, atol=1e-9)


def test_velocity_and_intercept_of_a_line_are_its_own():
    series = 7.5 + 30 * YEARS[:, None] * np.array([1, -2])
    found = GroupTies(YEARS, EpochScatter(np.zeros(len(EPOCHS)), STRENGTHS**2))(series, one_group())
    np.testing.assert_allclose(found.velocity, [30, -60])
    np.testing.assert_allclose(found.intercept, [7.5, 7.5])


def test_weights_bring_the_velocity_nearer_to_the_truth_and_its_sigma_is_right():
    random = np.random.default_rng(8)
    errors = random.normal(0, 1, (len(EPOCHS), 4000)) * STRENGTHS[:, None]
    errors -= errors[0]
    weighed = GroupTies(YEARS, EpochScatter(np.zeros(len(EPOCHS)), STRENGTHS**2))(errors, one_group())
    alike = GroupTies(YEARS)(errors, one_group())
    assert weighed.velocity.std() < 0.75 * alike.velocity.std()
    assert np.mean(np.abs(weighed.velocity) < weighed.velocity_sigma) == pytest.approx(0.683, abs=0.04)


def test_a_bent_motion_keeps_its_mean_rate_whatever_the_weights():
    """Half of the epochs, those before the bend, scatter less: a weighted line would be far off."""
    strengths = np.where(np.arange(len(EPOCHS)) < 12, 1.0, 4.0)
    motion = 300 * np.maximum(YEARS - YEARS.mean(), 0) ** 2
    series = motion[:, None] + np.random.default_rng(2).normal(0, 1, (len(EPOCHS), 500)) * strengths[:, None]
    expected = np.polyfit(YEARS, motion, 1)[0]
    found = GroupTies(YEARS, EpochScatter(np.zeros(len(EPOCHS)), strengths**2))(series, one_group()).velocity
    straight = np.polyfit(YEARS, series.mean(axis=1), 1, w=1 / strengths)[0]
    assert found.mean() == pytest.approx(expected, rel=0.05)
    assert straight < 0.6 * expected


@pytest.mark.parametrize("gap", [None, 9])
def test_the_scatter_of_the_epochs_is_found(gap):
    """With rates that differ, a level that all share, a level after a gap that means nothing, and some wild pixels."""
    random = np.random.default_rng(5)
    n_pixels = 3000
    level = random.normal(0, 20, len(EPOCHS))
    series = level[:, None] + random.normal(0, 30, n_pixels) * YEARS[:, None]
    series = series + random.normal(0, 1, series.shape) * STRENGTHS[:, None]
    groups = np.zeros(len(EPOCHS), int)
    if gap:
        groups[gap:] = gap
        series[gap:] += random.normal(0, 50, n_pixels)
    series[:, :100] += random.normal(0, 300, (len(EPOCHS), 100))
    found = epoch_scatter(series, groups, YEARS)
    expected = STRENGTHS**2 + SHRINKAGE * np.mean(STRENGTHS**2)
    np.testing.assert_allclose(found.variance, expected, rtol=0.06, atol=0.15 * np.mean(STRENGTHS**2))
    np.testing.assert_allclose(found.sigma**2, found.variance)
    if not gap:
        np.testing.assert_allclose(found.level, level, atol=1.5)


@pytest.mark.parametrize(("n_epochs", "n_pixels"), [(7, 500), (24, 20)])
def test_too_little_tells_no_scatter(n_epochs, n_pixels):
    series = np.random.default_rng(1).normal(0, 5, (n_epochs, n_pixels))
    assert epoch_scatter(series, np.zeros(n_epochs, int), YEARS[:n_epochs]) is None


def test_series_without_any_noise_tell_no_scatter():
    assert epoch_scatter(np.zeros((len(EPOCHS), 50)), np.zeros(len(EPOCHS), int), YEARS) is None


def inputs(folder, n_pixels=400, gaps=20):
    """Pixels that move steadily through air that differs from epoch to epoch; some lack a pair, some have a gap."""
    random = np.random.default_rng(3)
    rates = random.normal(0, 20, n_pixels)
    series = rates * YEARS[:, None] + random.normal(0, 1, (len(EPOCHS), n_pixels)) * STRENGTHS[:, None]
    shown = (series[ENDS[:, 1]] - series[ENDS[:, 0]]) + random.normal(0, 0.5, (len(PAIRS), n_pixels))
    shown[5, 40:60] = np.nan
    shown[np.ix_((ENDS[:, 0] < 12) & (ENDS[:, 1] >= 12), range(gaps))] = np.nan
    return rates, write_inputs(folder, shown, PAIRS)


@pytest.fixture(scope="module")
def runs(tmp_path_factory):
    """True rates, and the results with and without weights."""
    made = {}
    for name, options in (("weighed", WEIGHED), ("alike", SINGULAR)):
        rates, paths = inputs(tmp_path_factory.mktemp(name))
        made[name] = Found(*paths, InversionOptions(**options))
    return rates, made["weighed"], made["alike"]


def off(found, rates):
    error = found.velocity - rates
    return error - np.median(error)


def test_the_stage_comes_nearer_to_the_truth(runs):
    rates, weighed, alike = runs
    assert off(weighed, rates).std() < 0.75 * off(alike, rates).std()
    np.testing.assert_allclose(alike.velocity[20:], [line_through(pixel) for pixel in alike.series.T[20:]], atol=1e-2)


def test_the_stage_keeps_the_scatter_and_the_sigma_of_the_velocity(runs):
    rates, weighed, alike = runs
    scatter = weighed.data["epoch_scatter"]
    expected = np.sqrt(STRENGTHS**2 + SHRINKAGE * np.mean(STRENGTHS**2))
    np.testing.assert_allclose(scatter[1:], expected[1:], rtol=0.25)
    sigma = weighed.data["vel_std"][0, 1:]
    assert np.mean(np.abs(off(weighed, rates)) < sigma) == pytest.approx(0.683, abs=0.06)
    assert np.median(sigma[:20]) > 1.5 * np.median(sigma[60:])
    np.testing.assert_array_equal(
        read_raster(weighed.folder / "results/vel_std", weighed.data["vel"].shape), weighed.data["vel_std"]
    )
    for name in ("vel_std", "epoch_scatter"):
        assert name not in alike.data
    assert not (alike.folder / "results/vel_std").exists()
    assert "scatter" in " ".join(weighed.result.summary)


def test_compatible_numbers_know_no_weights(tmp_path):
    found = [
        Found(*inputs(tmp_path / str(weights))[1], InversionOptions(compatible=True, epoch_weights=weights, **SINGULAR))
        for weights in (True, False)
    ]
    assert set(found[0].data) == set(found[1].data)
    for name in ("cum", "vel", "vintercept"):
        np.testing.assert_array_equal(found[0].data[name], found[1].data[name])


def test_too_few_pixels_count_alike_and_say_so(tmp_path):
    _, paths = inputs(tmp_path, n_pixels=10, gaps=0)
    found = Found(*paths, InversionOptions(**WEIGHED))
    assert "epoch_scatter" not in found.data
    np.testing.assert_allclose(found.velocity, [line_through(pixel) for pixel in found.series.T], atol=1e-2)
    assert any("count alike" in warning for warning in found.result.warnings)


def test_neither_memory_nor_workers_change_them(tmp_path):
    made = []
    for number, more in enumerate(({"workers": 1}, {"workers": 3, "memory": 16})):
        _, paths = inputs(tmp_path / str(number))
        made.append(Found(*paths, InversionOptions(**WEIGHED, **more)).data)
    for name in ("vel", "vel_std", "cum"):
        np.testing.assert_array_equal(made[0][name], made[1][name])


@pytest.mark.parametrize("compatible", [False, True])
def test_stage_14_takes_the_sigma_from_the_motion(runs, compatible):
    weighed = runs[1]
    run_stage("estimate_uncertainty", weighed.folder, options=SpreadOptions(compatible=compatible))
    with h5py.File(weighed.folder / "cum.h5") as file:
        from_motion = file["vel_std"][()]
    found = read_raster(weighed.folder / "results/vstd", from_motion.shape)
    if compatible:
        assert not np.allclose(found, from_motion, rtol=0.1)
        assert np.isfinite(found).all()
    else:
        np.testing.assert_array_equal(found, from_motion)
