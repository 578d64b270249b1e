"""Stage 14: against the original's outputs and slow formulas."""

import shutil

import h5py
import numpy as np
import pytest
from golden_data import read_raster, write_timeseries
from small_stack import FREQUENCY_HZ, regular_epochs, small_grid

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.core.pairs import day_number, years_since_first
from alignsar_qgis.insar.inversion import uncertainty
from alignsar_qgis.insar.inversion._velocity_bootstrap import Bootstrap, spread
from alignsar_qgis.insar.inversion.options import SpreadOptions
from alignsar_qgis.insar.inversion.uncertainty import merged_gaps, spatiotemporal_consistency
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store import parfiles

RUNS = ("mexico_singular", "mexico_nsbas", "mexico_wls", "campi_small")
RASTERS = ("vstd", "bootvel", "stc", "n_gap_merged")


def write_series(folder, cube, gaps=None):
    """A time-series folder with a ``cum.h5`` of the given displacement in mm, (n_epochs, length, width)."""
    n_epochs, *shape = cube.shape
    for name in ("info", "results"):
        (folder / name).mkdir(parents=True)
    parfiles.write_parameters(folder / "info", small_grid(shape), FREQUENCY_HZ, None)
    with h5py.File(folder / "cum.h5", "w") as file:
        file["cum"] = cube.astype(np.float32)
        file["gap"] = np.zeros((n_epochs - 1, *shape), np.int8) if gaps is None else gaps.astype(np.int8)
        file["imdates"] = np.array(regular_epochs(n_epochs), np.int32)
    return folder


def estimated(folder, cube, gaps=None, **options):
    """Rasters and result of a run."""
    result = run_stage("estimate_uncertainty", write_series(folder, cube, gaps), options=SpreadOptions(**options))
    return {name: read_raster(folder / "results" / name, cube.shape[1:]) for name in RASTERS}, result


def random_series(n_epochs=14, shape=(5, 6), missing=0.3, seed=0):
    random = np.random.default_rng(seed)
    cube = np.cumsum(random.normal(0, 3, (n_epochs, *shape)), axis=0)
    cube[random.random(cube.shape) < missing] = np.nan
    return cube.astype(np.float32)


def bootstrap_velocities(series, n_resamples):
    """Velocities of one pixel by np.polyfit, NaN where fewer than two different epochs are drawn."""
    years = years_since_first(regular_epochs(len(series)))
    random = np.random.RandomState(1)
    velocities = []
    for _ in range(n_resamples):
        drawn = random.randint(0, len(series), len(series))
        drawn = drawn[np.isfinite(series[drawn])]
        different = len(set(drawn)) > 1
        velocities.append(np.polyfit(years[drawn], series[drawn].astype(float), 1)[0] if different else np.nan)
    return np.array(velocities)


@pytest.mark.parametrize("name", RUNS)
def test_parity(golden, tmp_path, name):
    series = write_timeseries(golden / name, tmp_path)
    run_stage("estimate_uncertainty", series, options=SpreadOptions(compatible=True))
    original = next((golden / name).glob("TS_*"))
    with h5py.File(original / "cum.h5") as file:
        shape = file["vel"].shape
    expected, found = (
        {raster: read_raster(folder / "results" / raster, shape) for raster in RASTERS} for folder in (original, series)
    )
    np.testing.assert_array_equal(found["n_gap_merged"], expected["n_gap_merged"])
    np.testing.assert_allclose(found["stc"], expected["stc"], rtol=1e-6, atol=1e-5)
    for raster in ("vstd", "bootvel"):
        np.testing.assert_allclose(found[raster], expected[raster], rtol=1e-3, atol=1e-4)


def test_draws_of_the_original():
    bootstrap = Bootstrap.draw(np.arange(20), 3)
    drawn = np.random.RandomState(1).randint(0, 20, 20)
    assert drawn[:6].tolist() == [5, 11, 12, 8, 9, 11]
    np.testing.assert_array_equal(bootstrap.multiplicity[0], np.bincount(drawn, minlength=20))
    assert (bootstrap.multiplicity.sum(axis=1) == 20).all()


@pytest.mark.parametrize("missing", [0.0, 0.5])
def test_bootstrap_equals_single_fits(tmp_path, missing):
    cube = random_series(shape=(2, 3), missing=missing)
    found, _ = estimated(tmp_path / "series", cube, resamples=30)
    for index in np.ndindex(2, 3):
        velocities = bootstrap_velocities(cube[(slice(None), *index)], 30)
        assert found["vstd"][index] == pytest.approx(np.nanstd(velocities), rel=1e-5)
        assert found["bootvel"][index] == pytest.approx(np.nanmedian(velocities), rel=1e-5, abs=1e-5)


def test_sparse_pixels_harm_nobody_else(tmp_path):
    """One pixel with three epochs made the original lose resamples everywhere."""
    cube = random_series(20, (3, 4), 0)
    alone, _ = estimated(tmp_path / "alone", cube)
    cube[3:, 1, 1] = np.nan
    cube[1:, 2, 2] = np.nan
    found, result = estimated(tmp_path / "sparse", cube)
    others = np.ones((3, 4), bool)
    others[[1, 2], [1, 2]] = False
    np.testing.assert_array_equal(found["vstd"][others], alone["vstd"][others])
    assert found["vstd"][1, 1] == pytest.approx(np.nanstd(bootstrap_velocities(cube[:, 1, 1], 100)), rel=1e-5)
    assert np.isnan(found["vstd"][2, 2])
    assert np.isnan(found["bootvel"][2, 2])
    assert result.counts["pixels_without_vstd"] == 1
    assert any(warning.startswith("1 pixels have too few epochs") for warning in result.warnings)
    original, result = estimated(tmp_path / "original", cube, compatible=True)
    assert np.isnan(original["vstd"]).all()
    assert any("100 resamples" in warning for warning in result.warnings)


def test_resamples_dropped_everywhere_only_for_compatibility(tmp_path):
    cube = random_series(20, (1, 3), 0)
    cube[4:, 0, 2] = np.nan
    original, _ = estimated(tmp_path / "original", cube, compatible=True, resamples=60)
    kept = np.isfinite(bootstrap_velocities(cube[:, 0, 2], 60))
    assert 0 < kept.sum() < 60
    expected = bootstrap_velocities(cube[:, 0, 0], 60)[kept]
    assert original["vstd"][0, 0] == pytest.approx(np.std(expected), rel=1e-5)
    assert original["bootvel"][0, 0] == pytest.approx(np.median(expected), rel=1e-5, abs=1e-5)


def test_too_few_solvable_resamples():
    velocities = np.array([[1.0, 1.0], [3.0, np.nan], [8.0, np.nan], [4.0, np.nan]])
    deviation, median = spread(velocities, 2)
    np.testing.assert_allclose(deviation, [np.std(velocities[:, 0]), np.nan])
    np.testing.assert_allclose(median, [3.5, np.nan])
    np.testing.assert_allclose(spread(velocities, 1)[1], [3.5, 1.0])


def test_determinant_is_exactly_zero_without_two_epochs():
    days = np.array([day_number(epoch) for epoch in regular_epochs(40)])
    bootstrap = Bootstrap(np.eye(40) * 7, (days - days[20]).astype(float))
    assert (bootstrap.determinant(np.ones((40, 3))) == 0).all()


def test_a_single_valid_pixel(tmp_path):
    cube = np.full((14, 3, 3), np.nan, np.float32)
    cube[:, 1, 2] = random_series(shape=(1, 1), missing=0)[:, 0, 0]
    found, result = estimated(tmp_path / "one", cube)
    assert np.isfinite(found["vstd"]).sum() == 1
    assert np.isnan(found["stc"]).all()
    assert result.counts["pixels"] == 1


def test_an_unobserved_first_epoch_counts_only_for_compatibility(tmp_path):
    cube = random_series(shape=(1, 2), missing=0)
    cube[0, 0, 0] = np.nan
    right, _ = estimated(tmp_path / "right", cube, resamples=20)
    original, _ = estimated(tmp_path / "original", cube, resamples=20, compatible=True)
    assert right["vstd"][0, 0] == pytest.approx(np.std(bootstrap_velocities(cube[:, 0, 0], 20)), rel=1e-5)
    cube[0, 0, 0] = 0
    assert original["vstd"][0, 0] == pytest.approx(np.std(bootstrap_velocities(cube[:, 0, 0], 20)), rel=1e-5)


def slow_consistency(cube):
    _, length, width = cube.shape
    result = np.full((length, width), np.nan)
    for row, column in np.ndindex(length, width):
        found = []
        for down, right in np.ndindex(3, 3):
            y, x = row + down - 1, column + right - 1
            if (y, x) == (row, column) or not (0 <= y < length and 0 <= x < width):
                continue
            double = np.diff(cube[:, y, x].astype(float) - cube[:, row, column])
            double = double[np.isfinite(double)]
            if double.size and (double**2).sum() > 0:
                found.append(np.sqrt((double**2).mean()))
        if found:
            result[row, column] = min(found)
    return result


@pytest.mark.parametrize("shape", [(5, 6), (1, 4), (4, 1), (1, 1)])
def test_consistency_equals_the_slow_formula(shape):
    cube = random_series(shape=shape, missing=0.4)
    np.testing.assert_allclose(spatiotemporal_consistency(cube), slow_consistency(cube), rtol=1e-12)


def test_identical_neighbours_have_no_consistency():
    cube = np.repeat(random_series(shape=(2, 1), missing=0), 2, axis=2)
    cube[:, 1] = np.nan
    assert np.isnan(spatiotemporal_consistency(cube)).all()


def test_runs_of_gaps():
    gaps = np.array([[1, 1, 0, 1], [0, 0, 0, 0], [0, 1, 1, 1], [1, 1, 1, 0], [0, 0, 0, 1]]).T.reshape(4, 1, 5)
    np.testing.assert_array_equal(merged_gaps(gaps), [[2, 0, 1, 1, 1]])
    np.testing.assert_array_equal(merged_gaps(gaps, count_first=False), [[1, 0, 1, 0, 1]])


def test_pixels_without_data_have_no_gap_count(tmp_path):
    cube = random_series(5, (1, 3), 0)
    cube[:, 0, 1] = np.nan
    gaps = np.zeros((4, 1, 3))
    gaps[0, 0, 2] = 1
    np.testing.assert_array_equal(estimated(tmp_path / "right", cube, gaps)[0]["n_gap_merged"], [[0, np.nan, 1]])
    original, _ = estimated(tmp_path / "original", cube, gaps, compatible=True)
    np.testing.assert_array_equal(original["n_gap_merged"], [[0, 0, 0]])


@pytest.mark.parametrize("compatible", [False, True])
def test_results_do_not_depend_on_blocks(tmp_path, monkeypatch, compatible):
    cube = random_series(shape=(11, 7), missing=0.5)
    whole, _ = estimated(tmp_path / "whole", cube, compatible=compatible)
    rows = [slice(0, 1), slice(1, 5), slice(5, 11)]
    monkeypatch.setattr(uncertainty, "even_blocks", lambda *_: rows)
    monkeypatch.setattr(uncertainty, "BATCH", 3)
    parts, _ = estimated(tmp_path / "parts", cube, compatible=compatible, workers=3)
    for name in RASTERS:
        np.testing.assert_allclose(parts[name], whole[name], rtol=1e-6)


class TestFiles:
    def test_missing_series(self, tmp_path):
        folder = write_series(tmp_path / "TS", random_series())
        (folder / "cum.h5").unlink()
        with pytest.raises(MissingInput, match="stage 13"):
            run_stage("estimate_uncertainty", folder, options=SpreadOptions())

    def test_broken_series(self, tmp_path):
        folder = write_series(tmp_path / "TS", random_series())
        (folder / "cum.h5").write_bytes(b"no HDF5")
        with pytest.raises(BrokenInput, match=r"cum\.h5 cannot be read"):
            run_stage("estimate_uncertainty", folder, options=SpreadOptions())

    def test_series_without_gaps_dataset(self, tmp_path):
        folder = write_series(tmp_path / "TS", random_series())
        with h5py.File(folder / "cum.h5", "a") as file:
            del file["gap"]
        with pytest.raises(BrokenInput, match="lacks gap"):
            run_stage("estimate_uncertainty", folder, options=SpreadOptions())

    def test_series_of_another_grid(self, tmp_path):
        folder = write_series(tmp_path / "TS", random_series())
        other = write_series(tmp_path / "other", random_series(shape=(3, 3)))
        shutil.copyfile(other / "cum.h5", folder / "cum.h5")
        with pytest.raises(BrokenInput, match="not on the grid"):
            run_stage("estimate_uncertainty", folder, options=SpreadOptions())

    def test_series_without_any_value(self, tmp_path):
        with pytest.raises(NothingLeft, match="no value at any pixel"):
            estimated(tmp_path / "TS", np.full((4, 2, 2), np.nan))

    def test_a_repeated_run_has_nothing_to_do(self, tmp_path):
        folder = write_series(tmp_path / "TS", random_series())
        assert not run_stage("estimate_uncertainty", folder, options=SpreadOptions()).skipped
        assert run_stage("estimate_uncertainty", folder, options=SpreadOptions()).skipped
        assert not run_stage("estimate_uncertainty", folder, options=SpreadOptions(resamples=50)).skipped
