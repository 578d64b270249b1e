"""Robust lines: gross errors do no harm, as with scikit-learn."""

import numpy as np
import pytest
from golden_data import read_raster
from sklearn.linear_model import RANSACRegressor
from small_stack import regular_epochs
from test_uncertainty import write_series

from alignsar_qgis.insar.core.pairs import years_since_first
from alignsar_qgis.insar.inversion import uncertainty
from alignsar_qgis.insar.inversion._robust_velocity import median_absolute_deviation, random_pairs, robust_lines
from alignsar_qgis.insar.inversion.options import SpreadOptions
from alignsar_qgis.insar.pipeline.running import run_stage

N_EPOCHS = 50
YEARS = years_since_first(regular_epochs(N_EPOCHS)).astype(float)
SHAPE = (4, 5)


@pytest.fixture(scope="module")
def truth():
    random = np.random.default_rng(7)
    return random.uniform(-40, 40, SHAPE), random.uniform(-10, 10, SHAPE)


@pytest.fixture(scope="module")
def cube(truth):
    """Lines with noise of 0.1 mm, jumps by 300 to 600 mm on one epoch in seven, and every ninth epoch missing."""
    random = np.random.default_rng(8)
    velocity, intercept = truth
    series = velocity * YEARS[:, None, None] + intercept + random.normal(0, 0.1, (N_EPOCHS, *SHAPE))
    wrong = random.random(series.shape) < 1 / 7
    series[wrong] += random.uniform(300, 600, wrong.sum())
    series[random.random(series.shape) < 1 / 9] = np.nan
    return series.astype(np.float32)


def estimated(folder, cube, **options):
    """Robust velocity, intercept and result of a run."""
    result = run_stage(
        "estimate_uncertainty", write_series(folder, cube), options=SpreadOptions(ransac=True, **options)
    )
    return *(read_raster(folder / "results" / name, cube.shape[1:]) for name in ("vel2", "intercept2")), result


def test_the_truth_is_found_as_by_scikit_learn(tmp_path, truth, cube):
    velocity, intercept, _ = estimated(tmp_path, cube)
    np.testing.assert_allclose(velocity, truth[0], atol=0.2)
    np.testing.assert_allclose(intercept, truth[1], atol=0.2)
    harm = []
    for index in list(np.ndindex(SHAPE))[::3]:
        series = cube[(slice(None), *index)].astype(float)
        known = np.isfinite(series)
        theirs = RANSACRegressor(random_state=0).fit(YEARS[known, None], series[known])
        assert theirs.estimator_.coef_[0] == pytest.approx(truth[0][index], abs=0.2)
        assert velocity[index] == pytest.approx(theirs.estimator_.coef_[0], abs=0.05)
        assert intercept[index] == pytest.approx(theirs.estimator_.intercept_, abs=0.05)
        harm.append(abs(np.polyfit(YEARS[known], series[known], 1)[0] - truth[0][index]))
    assert np.median(harm) > 10, "the errors are large enough to matter"


def slow_line(series):
    """Velocity and intercept of one pixel, line by line."""
    years, values = YEARS[np.isfinite(series)], series[np.isfinite(series)]
    limit = np.median(np.abs(values - np.median(values)))
    best = (0, -np.inf)
    for first, second in random_pairs():
        start = int(first * len(values))
        stop = np.delete(np.arange(len(values)), start)[int(second * (len(values) - 1))]
        line = np.polyfit(years[[start, stop]], values[[start, stop]], 1)
        distance = np.abs(values - np.polyval(line, years))
        near = distance <= limit
        score = (near.sum(), -(distance[near] ** 2).sum())
        if score > best:
            best, winner = score, near
    return np.polyfit(years[winner], values[winner], 1)


@pytest.mark.parametrize("noise", [0.0, 5.0, 50.0])
def test_lines_equal_those_of_single_pixels(cube, noise):
    series = cube.reshape(N_EPOCHS, -1).astype(float)
    series += np.random.default_rng(9).normal(0, 1, series.shape) * noise
    lines = robust_lines(series, YEARS, random_pairs())
    np.testing.assert_allclose(lines.T, [slow_line(pixel) for pixel in series.T], rtol=1e-6, atol=1e-6)


@pytest.mark.parametrize("missing", [0.0, 0.4, 0.97])
def test_median_absolute_deviation(missing):
    random = np.random.default_rng(1)
    values = random.normal(0, 5, (31, 20))
    values[random.random(values.shape) < missing] = np.nan
    values[:, 0] = np.nan
    expected = [
        np.median(np.abs(known - np.median(known))) if known.size else np.nan
        for known in (column[np.isfinite(column)] for column in values.T)
    ]
    np.testing.assert_allclose(median_absolute_deviation(values), expected)


def test_equal_values_and_one_error():
    """More than half of the values are equal, so that the median absolute deviation is 0."""
    series = np.zeros((N_EPOCHS, 2))
    series[20, 1] = 500
    np.testing.assert_array_equal(robust_lines(series, YEARS, random_pairs()), np.zeros((2, 2)))


def test_pixels_with_few_epochs(tmp_path, truth, cube):
    cube = cube.copy()
    line = truth[0] * YEARS[:, None, None] + truth[1]
    for pixel, number in enumerate((0, 1, 2, 3)):
        cube[:, 0, pixel] = np.nan
        cube[5 : 5 + number, 0, pixel] = line[5 : 5 + number, 0, pixel]
    velocity, intercept, result = estimated(tmp_path, cube)
    assert np.isnan(velocity[0, :3]).all()
    assert np.isnan(intercept[0, :3]).all()
    assert velocity[0, 3] == pytest.approx(truth[0][0, 3], abs=1e-2)
    assert np.isfinite(velocity).sum() == velocity.size - 3
    assert result.counts["pixels_without_vel2"] == 2, "the pixel without any epoch is no pixel with data"
    assert any(warning.startswith("2 pixels have fewer than 3 epochs") for warning in result.warnings)


def test_results_do_not_depend_on_blocks(tmp_path, monkeypatch, cube):
    whole = estimated(tmp_path / "whole", cube)[:2]
    monkeypatch.setattr(uncertainty, "even_blocks", lambda *_: [slice(0, 1), slice(1, 4)])
    monkeypatch.setattr(uncertainty, "ROBUST_BATCH", 3)
    np.testing.assert_array_equal(estimated(tmp_path / "parts", cube)[:2], whole)


def test_the_layers_are_written_on_request_only(tmp_path, cube):
    *_, result = estimated(tmp_path, cube)
    assert {"results/vel2.vrt", "results/intercept2.vrt"} <= {layer.path for layer in result.layers}
    assert all((tmp_path / layer.path).is_file() for layer in result.layers)
    run_stage("estimate_uncertainty", tmp_path, options=SpreadOptions())
    assert not (tmp_path / "results" / "vel2").exists()
    assert not (tmp_path / "results" / "intercept2").exists()
