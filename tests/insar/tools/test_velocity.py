"""Maps of a fit against the fit of single pixels and against the truth that went in."""

from __future__ import annotations

from datetime import date

import numpy as np
import pytest
import rasterio
from known_cube import EPOCHS, GRID, YEARS, write_known_cube

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.series.fits import fit_series
from alignsar_qgis.insar.series.model import SeriesModel
from alignsar_qgis.insar.tools import source
from alignsar_qgis.insar.tools.options import VelocityOptions
from alignsar_qgis.insar.tools.velocity import velocity_from_timeseries

QUAKE = date(2019, 5, 20)
ROWS, COLUMNS = np.mgrid[: GRID.length, : GRID.width]
RATE = 0.5 * ROWS - 0.3 * COLUMNS
SEASON = 1.0 + 0.1 * COLUMNS
STEP = 20.0 - ROWS
ANGLE = 2 * np.pi * np.array([(day - date(2000, 1, 1)).days - 100 for day in EPOCHS]) / 365.25


def truth(step=True):
    after = (np.array(EPOCHS) >= QUAKE)[:, None, None]
    values = YEARS[:, None, None] * RATE + np.cos(ANGLE)[:, None, None] * SEASON
    return values + after * STEP * step


def noisy():
    values = truth() + 2 * np.random.default_rng(1).standard_normal((len(EPOCHS), *GRID.shape))
    values[10:20, :, 5] = np.nan
    values[:, 3, 3] = np.nan
    values[4:, 4, 4] = np.nan
    return values


def read(path):
    with rasterio.open(path) as file:
        assert file.crs.to_epsg() == 4326
        np.testing.assert_allclose(tuple(file.transform)[:6], [0.002, 0, 14.0, 0, -0.002, 41.0], atol=1e-12)
        return dict(zip(file.descriptions, file.read()))


def carried_out(folder, progress=None, cube=None, **options):
    cube = cube or write_known_cube(folder / "cube.nc", noisy())
    result = velocity_from_timeseries(cube, folder / "v.tif", VelocityOptions(**options), progress or Progress())
    return read(folder / "v.tif"), result


def test_truth_comes_back(tmp_path):
    cube = write_known_cube(tmp_path / "cube.nc", truth())
    maps, _ = carried_out(tmp_path, cube=cube, annual=True, steps="2019-05-20")
    np.testing.assert_allclose(maps["velocity"], RATE, atol=1e-3)
    np.testing.assert_allclose(maps["annual_amplitude"], SEASON, atol=1e-3)
    np.testing.assert_allclose(maps["annual_day"], 100, atol=0.05)
    np.testing.assert_allclose(maps["step_20190520"], STEP, atol=1e-3)
    assert maps["rms"].max() < 1e-4
    assert set(maps["count"].ravel()) == {80}


def test_every_pixel_is_as_its_own_fit(tmp_path):
    maps, result = carried_out(tmp_path, annual=True, semiannual=True, acceleration=True, steps="20190520")
    values = noisy().astype("f4").astype(float)
    model = SeriesModel(2, True, True, (QUAKE,))
    for row, column in ((0, 0), (7, 5), (29, 39), (15, 20)):
        fit = fit_series(EPOCHS, values[:, row, column], model)
        for name in ("velocity", "acceleration", "step_20190520", "annual_amplitude", "semiannual_amplitude"):
            assert maps[name][row, column] == pytest.approx(fit[name].value, rel=1e-5)
            assert maps[f"{name}_std"][row, column] == pytest.approx(fit[name].sigma, rel=1e-5)
        assert maps["annual_day"][row, column] == pytest.approx(fit["annual_day"].value, rel=1e-5)
        assert maps["rms"][row, column] == pytest.approx(fit.rms, rel=1e-5)
    for image in maps.values():
        assert np.isnan(image[[3, 4], [3, 4]]).all()
    assert maps["count"][7, 5] == 70
    assert result.counts == {"pixels": 30 * 40 - 2, "epochs": 80}
    assert [band.name for band in result.bands] == list(maps)


def test_the_result_does_not_depend_on_the_blocks(tmp_path, monkeypatch):
    whole, _ = carried_out(tmp_path, robust=True)
    tiles = [(slice(row, row + 3), slice(column, column + 8)) for row in range(0, 30, 3) for column in range(0, 40, 8)]
    monkeypatch.setattr(source.SeriesSource, "tiles", lambda *_: tiles)
    pieces, _ = carried_out(tmp_path, robust=True)
    for name, image in whole.items():
        np.testing.assert_allclose(image, pieces[name], rtol=1e-5)


def test_68_percent_of_the_velocities_are_within_one_sigma(tmp_path):
    maps, _ = carried_out(tmp_path, annual=True, steps="20190520")
    within = np.abs(maps["velocity"] - RATE) <= maps["velocity_std"]
    assert within[np.isfinite(maps["velocity"])].mean() == pytest.approx(0.683, abs=0.04)


def test_a_period_is_cut_out(tmp_path):
    maps, result = carried_out(tmp_path, start_date="20190101", end_date="20190501")
    inside = [place for place, day in enumerate(EPOCHS) if date(2019, 1, 1) <= day <= date(2019, 5, 1)]
    assert result.counts["epochs"] == len(inside) == 10
    values = noisy()[inside, 8, 9].astype("f4")
    fit = fit_series([EPOCHS[place] for place in inside], values, SeriesModel())
    assert maps["velocity"][8, 9] == pytest.approx(fit["velocity"].value, rel=1e-4)


@pytest.mark.parametrize(("units", "northwards"), [("m", False), ("cm", True)])
def test_cubes_of_other_makers(tmp_path, units, northwards):
    cube = write_known_cube(tmp_path / "cube.nc", truth(step=False), units=units, northwards=northwards)
    maps, _ = carried_out(tmp_path, cube=cube, annual=True)
    np.testing.assert_allclose(maps["velocity"], RATE, atol=2e-3)


def test_the_mask_is_applied_if_wanted(tmp_path):
    mask = (ROWS > 10).astype("i1")
    cube = write_known_cube(tmp_path / "cube.nc", truth(), {"mask": mask})
    maps, _ = carried_out(tmp_path, cube=cube)
    np.testing.assert_array_equal(np.isfinite(maps["velocity"]), mask == 1)
    maps, _ = carried_out(tmp_path, cube=cube, masked=False)
    assert np.isfinite(maps["velocity"]).all()


def test_weights_are_those_of_the_epochs(tmp_path):
    sigma = np.random.default_rng(5).uniform(1, 6, (80, *GRID.shape))
    sigma[0] = 0
    values = noisy()
    cube = write_known_cube(tmp_path / "cube.nc", values, {"cum_std": sigma})
    maps, _ = carried_out(tmp_path, cube=cube, weighted=True)
    own = sigma[:, 8, 9].astype("f4").astype(float)
    own[0] = np.median(own[1:])
    fit = fit_series(EPOCHS, values[:, 8, 9].astype("f4"), SeriesModel(), own)
    assert maps["velocity"][8, 9] == pytest.approx(fit["velocity"].value, rel=1e-5)
    assert maps["velocity_std"][8, 9] == pytest.approx(fit["velocity"].sigma, rel=1e-5)


def test_earthquakes_of_a_catalogue_become_steps(tmp_path):
    quakes = tmp_path / "quakes.csv"
    quakes.write_text(
        "time,latitude,longitude,mag\n2019-05-20T10:00:00Z,41.1,14.2,6.5\n2019-08-20T10:00:00Z,41.1,14.2,5.5\n"
        "2019-09-20T10:00:00Z,45.1,14.2,7.5\n2010-05-20T10:00:00Z,41.1,14.2,6.5\n"
    )
    maps, _ = carried_out(tmp_path, catalogue=quakes)
    assert [name for name in maps if name.startswith("step")] == ["step_20190520", "step_20190520_std"]


@pytest.mark.parametrize(
    ("options", "error", "words"),
    [
        ({"steps": "2001-01-01"}, BadOption, "No epochs are before and after 2001-01-01"),
        ({"steps": "tomorrow"}, BadOption, "'tomorrow' is no date"),
        ({"start_date": "20300101"}, BadOption, "No epoch lies between 20300101 and"),
        ({"end_date": "20180115"}, NothingLeft, "2 epochs are too few for 2 terms"),
        ({"weighted": True}, BadOption, "has no cum_std"),
        ({"series": "cum_residual"}, BadOption, "has no cum_residual. Choose one of cum_displacement_filtered"),
    ],
)
def test_what_cannot_be_fitted_is_refused_and_leaves_nothing(tmp_path, options, error, words):
    with pytest.raises(error, match=words):
        carried_out(tmp_path, **options)
    assert [path.name for path in tmp_path.iterdir()] == ["cube.nc"]


def test_a_cube_without_values_leaves_no_file(tmp_path):
    cube = write_known_cube(tmp_path / "cube.nc", np.full((80, *GRID.shape), np.nan))
    with pytest.raises(NothingLeft, match="No pixel of"):
        carried_out(tmp_path, cube=cube)
    assert [path.name for path in tmp_path.iterdir()] == ["cube.nc"]


def test_a_unit_that_is_not_understood_is_refused(tmp_path):
    from netCDF4 import Dataset

    cube = write_known_cube(tmp_path / "cube.nc", truth())
    with Dataset(cube, "a") as file:
        file["cum_displacement_filtered"].units = "furlong"
    with pytest.raises(BrokenInput, match="the unit 'furlong'"):
        carried_out(tmp_path, cube=cube)


def test_a_cancelled_run_leaves_the_earlier_result(tmp_path):
    carried_out(tmp_path)
    before = (tmp_path / "v.tif").read_bytes()

    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        carried_out(tmp_path, Stopped(), annual=True)
    assert (tmp_path / "v.tif").read_bytes() == before
    assert sorted(path.name for path in tmp_path.iterdir()) == ["cube.nc", "v.tif"]
