"""What stage 16 removes besides the filter: ramps, trends with height, DEM errors, a known deformation."""

import json

import h5py
import numpy as np
import pytest
from filter_cases import EPOCHS, LENGTH, N_EPOCHS, SHAPE, WIDTH, YEARS, noise_cube, read_cube, reference_of, run
from golden_data import read_raster
from small_series import write_series

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput


@pytest.fixture
def build(tmp_path):
    def write(cube, epochs=EPOCHS, rasters=None, **keywords):
        return write_series(tmp_path, np.asarray(cube), epochs, rasters or {}, **keywords)

    return write


def test_ramp_and_trend_with_height_are_removed(build):
    random = np.random.default_rng(9)
    y, x = np.indices(SHAPE)
    height = 300 + 50.0 * x + 20 * np.sin(y)
    up = np.full(SHAPE, 0.8)
    slopes = random.normal(size=(3, N_EPOCHS, 1, 1))
    cube = slopes[0] * x + slopes[1] * y + 0.05 * slopes[2] * height
    deforming = np.zeros(SHAPE, bool)
    deforming[4:8, 5:9] = True
    cube[:, deforming] += 100
    series = build(cube, rasters={"hgt": height, "U": up})
    result = run(series, no_filter=True, deramp="1", remove_height_trend=True, exclude_range="5:9/4:8")
    filtered = read_cube(series)
    np.testing.assert_allclose(filtered[:, ~deforming], 0, atol=2e-3)
    np.testing.assert_allclose(filtered[:, deforming], 100, atol=2e-3)
    with h5py.File(series / "cum_filt.h5") as file:
        assert file["deramp_flag"][()] == b"1"
        assert file["hgt_linear_flag"][()] == 1
        assert json.loads(file.attrs["options"])["exclude_range"] == "5:9/4:8"
    text = (series / "info" / "16parameters.txt").read_text()
    assert "deg_ramp:  1\n" in text
    assert "ex_range: 5:9/4:8\n" in text
    assert f"{WIDTH * LENGTH - 16} pixels" in " ".join(result.summary)


def test_fit_inside_an_extent(build):
    cube = np.zeros((N_EPOCHS, *SHAPE)) + np.arange(WIDTH)
    cube[:, :, 10:] = 500
    series = build(cube)
    run(series, no_filter=True, deramp="1", fit_extent=(13.9, 14.009, 40.9, 41.1))
    filtered = read_cube(series)
    np.testing.assert_allclose(np.ptp(filtered[:, :, :10], axis=(1, 2)), 0, atol=1e-3)
    np.testing.assert_allclose(np.ptp(filtered[:, :, 10:], axis=(1, 2)), WIDTH - 11, atol=1e-3)
    assert "range: 0:10/0:18\n" in (series / "info" / "16parameters.txt").read_text()


def test_dem_error_is_estimated_everywhere(build):
    random = np.random.default_rng(10)
    baselines = random.normal(size=N_EPOCHS) * 70
    factor = random.normal(size=SHAPE) * 0.05
    velocity = random.normal(size=SHAPE) * 20
    cube = YEARS[:, None, None] * velocity + baselines[:, None, None] * factor
    cube[4, 6, 6] = np.nan
    mask = np.ones(SHAPE)
    mask[:3] = 0
    series = build(cube, rasters={"mask": mask}, datasets={"bperp": baselines})
    run(series, no_filter=True, remove_dem_error=True)
    np.testing.assert_allclose(read_raster(series / "results" / "demerr", SHAPE), factor, atol=1e-5)
    y, x = reference_of(series)
    expected = velocity - velocity[y, x]
    np.testing.assert_allclose(read_raster(series / "results" / "vel.filt", SHAPE), expected, atol=1e-2)
    run(series, no_filter=True, remove_dem_error=True, compatible=True)
    legacy = read_raster(series / "results" / "demerr", SHAPE)
    np.testing.assert_array_equal(np.isnan(legacy), mask == 0)
    np.testing.assert_allclose(legacy[mask == 1], factor[mask == 1], atol=1e-5)
    assert np.isnan(read_raster(series / "results" / "vel.filt", SHAPE)[:3]).all()


def test_dem_error_needs_baselines(build):
    with pytest.raises(BadOption, match="baselines"):
        run(build(noise_cube()), remove_dem_error=True)


def test_model_is_taken_out_and_put_back(build, tmp_path):
    cube = noise_cube()
    step = np.zeros_like(cube)
    step[8:, :, :11] = 300
    path = tmp_path / "offsets.h5"
    with h5py.File(path, "w") as file:
        file["cum_model"] = step.astype(np.float32)
    series = build(cube + step)
    run(series, model=path)
    with_model = read_cube(series)
    y, x = reference_of(series)
    with h5py.File(series / "cum.h5", "r+") as file:
        file["cum"][:] = cube.astype(np.float32)
    run(series)
    assert reference_of(series) == (y, x)
    expected = read_cube(series) + step - step[:, y, x][:, None, None]
    np.testing.assert_allclose(with_model, expected, atol=1e-3)


def test_unusable_models_are_refused(build, tmp_path):
    series = build(noise_cube())
    with pytest.raises(MissingInput, match="absent"):
        run(series, model=tmp_path / "absent.h5")
    path = tmp_path / "model.h5"
    with h5py.File(path, "w") as file:
        file["other"] = 1
    with pytest.raises(BrokenInput, match="cum_model"):
        run(series, model=path)
    with h5py.File(path, "w") as file:
        file["cum_model"] = np.zeros((2, 3, 4))
    with pytest.raises(BrokenInput, match="shape"):
        run(series, model=path)
