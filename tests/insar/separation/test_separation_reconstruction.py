"""Series rebuilt from sources, against slow formulas and scenes with known deformation."""

from dataclasses import replace

import numpy as np
import pytest
import quick_separation
from netCDF4 import Dataset
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.errors import BadOption, MissingInput
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.separation.options import ReconstructionOptions

LEARN = replace(quick_separation.LEARN, downsample=0.5, baseline_end="")
MEAN = 0.02
RATE = 0.1


@pytest.fixture(scope="module")
def scene():
    return make_scene(shape=(40, 46), n_epochs=40, snr=5, rate=RATE)


@pytest.fixture(scope="module")
def learned(scene, tmp_path_factory):
    """A cube whose images have a mean that grows, and its sources at half the resolution."""
    folder = tmp_path_factory.mktemp("learned")
    level = np.linspace(0, MEAN, 40)[:, np.newaxis, np.newaxis]
    cube = write_cube(folder / "c.nc", scene, displacement=scene.displacement + level)
    run_stage("separate_sources", cube, folder / "s.nc", options=LEARN)
    return cube, folder / "s.nc"


def rebuilt(learned, folder, options=ReconstructionOptions(), name="r.nc"):  # noqa: B008 - frozen
    result = run_stage("reconstruct_timeseries", *learned, folder / name, options=options)
    with Dataset(folder / name) as file:
        values = {key: np.ma.filled(file[key][...].astype(float), np.nan) for key in file.variables}
        return values, result, file.sources_used


def displacement(learned):
    with Dataset(learned[0]) as file:
        return np.ma.filled(file["cum_displacement"][...].astype(float), np.nan)


@pytest.mark.parametrize("resolution", ["cube", "sources"])
def test_reconstruction_and_residual_are_the_displacement(learned, tmp_path, resolution):
    values, _, _ = rebuilt(learned, tmp_path, ReconstructionOptions(resolution=resolution))
    total = values["cum_reconstruction"] + values["cum_residual"]
    if resolution == "cube":
        np.testing.assert_allclose(total, displacement(learned), atol=1e-4)
    else:
        assert total.shape == (40, 20, 23)
    np.testing.assert_allclose(total[0][np.isfinite(total[0])], 0, atol=1e-4)


def test_all_sources_explain_nearly_everything(learned, tmp_path):
    values, _, _ = rebuilt(learned, tmp_path)
    assert np.nanstd(values["cum_residual"]) < 0.1 * np.nanstd(values["cum_reconstruction"])


def test_the_mean_of_each_image_is_put_back(learned, tmp_path):
    values, _, _ = rebuilt(learned, tmp_path, ReconstructionOptions(resolution="sources"))
    np.testing.assert_allclose(
        np.nanmean(values["cum_reconstruction"], axis=(1, 2)),
        np.nanmean(values["cum_reconstruction"] + values["cum_residual"], axis=(1, 2)),
        atol=1e-4,
    )


def test_deformation_alone_is_the_known_deformation(learned, scene, tmp_path):
    values, _, used = rebuilt(learned, tmp_path, ReconstructionOptions(keep="deformation"))
    assert used.count("IC") == 1
    truth = 1000 * RATE * scene.maps[0]
    velocity = values["linear_velocity"]
    known = np.isfinite(velocity)
    np.testing.assert_array_equal(known, scene.kept)
    assert np.corrcoef(velocity[known], truth[known])[0, 1] > 0.97
    difference = velocity[known] - truth[known]
    # The means of the images differ by what the level adds, and by the random delay of the first date.
    assert np.std(difference) < 0.15 * np.ptp(truth[known])


@pytest.fixture
def solve_of_numpy_2(monkeypatch):
    """NumPy 2 takes a right-hand side of more than one dimension for matrices; so does this for any NumPy."""
    solve = np.linalg.solve

    def strict(systems, right):
        if np.ndim(right) > 1 and right.shape[-2] != systems.shape[-1]:
            raise ValueError(f"right-hand side {right.shape} is no stack of matrices for {systems.shape}")
        return solve(systems, right)

    monkeypatch.setattr(np.linalg, "solve", strict)


def test_maps_at_full_resolution_are_least_squares_of_the_time_courses(learned, tmp_path, solve_of_numpy_2):
    values, _, _ = rebuilt(learned, tmp_path)
    with Dataset(learned[1]) as file:
        courses = np.ma.filled(file["ic_time_course"][...], np.nan)
        means = np.concatenate([[0], np.cumsum(np.ma.filled(file["spatial_mean"][...], np.nan))])
    row, column = 21, 17
    series = displacement(learned)[:, row, column] / 1000 - means
    weights = np.linalg.lstsq(courses, series, rcond=None)[0]
    np.testing.assert_allclose(
        values["cum_reconstruction"][:, row, column], 1000 * (means + courses @ weights), atol=1e-3
    )


def test_gaps_of_a_pixel_are_left_out_of_its_fit(scene, learned, tmp_path):
    whole, _, _ = rebuilt(learned, tmp_path, name="whole.nc")
    gap = displacement(learned) / 1000
    gap[20:24, 21, 17] = np.nan
    cube = write_cube(tmp_path / "gap.nc", scene, displacement=gap)
    holed, _, _ = rebuilt((cube, learned[1]), tmp_path)
    np.testing.assert_allclose(holed["cum_reconstruction"][:, 21, 17], whole["cum_reconstruction"][:, 21, 17], atol=2.0)
    assert np.isnan(holed["cum_residual"][20:24, 21, 17]).all()
    assert np.isfinite(holed["cum_reconstruction"][:, 21, 17]).all()


def test_chosen_sources_add_up(learned, tmp_path):
    options = ReconstructionOptions(resolution="sources")
    parts = [rebuilt(learned, tmp_path, replace(options, keep=keep), f"{keep}.nc")[0] for keep in ("1", "2,IC3")]
    whole, _, _ = rebuilt(learned, tmp_path, options)
    with Dataset(learned[1]) as file:
        means = 1000 * np.concatenate([[0], np.cumsum(np.ma.filled(file["spatial_mean"][...], np.nan))])
    total = sum(part["cum_reconstruction"] for part in parts) - means[:, np.newaxis, np.newaxis]
    np.testing.assert_allclose(total, whole["cum_reconstruction"], atol=1e-3)


def test_the_velocity_is_the_slope_of_the_reconstruction(learned, tmp_path):
    values, _, _ = rebuilt(learned, tmp_path)
    years = values["time"] / 365.25
    slope = np.polyfit(years, values["cum_reconstruction"][:, 25, 30], 1)[0]
    assert values["linear_velocity"][25, 30] == pytest.approx(slope, rel=1e-4)


def test_the_result_is_a_cube_like_any_other(learned, tmp_path):
    rebuilt(learned, tmp_path)
    cube = Cube.open(tmp_path / "r.nc")
    for name in ("cum_reconstruction", "cum_residual"):
        assert cube.variables[name].is_series
        assert cube.variables[name].style == "displacement"
        assert "mm" in cube.variables[name].title
    assert {"mask", "DEM", "linear_velocity"} <= set(cube.variables)
    assert cube.grid.agrees_with(Cube.open(learned[0]).grid)
    assert len(cube.epochs) == 40


@pytest.mark.parametrize("stage", ["reconstruct_timeseries", "detect_unrest"])
def test_a_missing_file_of_sources_is_asked_for_by_its_name(learned, tmp_path, stage):
    with pytest.raises(MissingInput, match=r"gone\.nc does not exist\. Give the file that 'Separate sources' wrote"):
        run_stage(stage, learned[0], tmp_path / "gone.nc", tmp_path / "r.nc")


def test_nothing_is_done_twice(learned, tmp_path):
    rebuilt(learned, tmp_path)
    assert run_stage("reconstruct_timeseries", *learned, tmp_path / "r.nc", options=ReconstructionOptions()).skipped


def test_sources_that_are_not_there_are_named_with_those_that_are(learned, tmp_path):
    for keep in ("9", "lava", "0", "²", "9" * 5000, "-1"):
        with pytest.raises(BadOption, match="1 \\(IC1"):
            run_stage(
                "reconstruct_timeseries",
                *learned,
                tmp_path / "r.nc",
                options=ReconstructionOptions(keep=keep),
            )
    names = Separation.open(learned[1]).names
    assert all(name.startswith(f"IC{number} ") for number, name in enumerate(names, start=1))
