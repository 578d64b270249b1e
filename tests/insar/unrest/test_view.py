"""A finished detection as it is looked into, against the tables and the raster that the stage wrote beside it."""

from __future__ import annotations

import csv
import shutil
from dataclasses import replace

import numpy as np
import pytest
import rasterio
from quick_separation import LEARN
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.unrest.options import AlertOptions
from alignsar_qgis.insar.unrest.view import AlertView


@pytest.fixture(scope="module")
def found(tmp_path_factory):
    """The scene, and a folder with cube, sources and detection."""
    folder, scene = tmp_path_factory.mktemp("view"), make_scene(shape=(30, 36), n_epochs=52, snr=5)
    write_cube(folder / "learn.nc", scene.first(40))
    run_stage("separate_sources", folder / "learn.nc", folder / "s.nc", options=LEARN)
    faster = scene.with_course(0, scene.courses[:, 0] + 0.02 * np.maximum(np.arange(52) - 45, 0))
    write_cube(folder / "c.nc", faster)
    run_stage("detect_unrest", folder / "c.nc", folder / "s.nc", folder / "a.nc", options=AlertOptions(figures=False))
    return folder, AlertView.open(folder / "a.nc")


def column(folder, name):
    with (folder / "a_dates.csv").open() as file:
        return np.array([float(row[name] or "nan") for row in csv.DictReader(file)])


def test_series_are_those_of_the_table(found):
    folder, view = found
    assert (view.title, view.cube, view.sources) == ("c", folder / "c.nc", folder / "s.nc")
    assert (len(view.epochs), view.baseline) == (52, 39)
    assert [one.source for one in view.series] == [0, 1, 2, None, None]
    for number, series in enumerate(view.series[:3], 1):
        np.testing.assert_allclose(series.values, 1000 * column(folder, f"ic{number}_time_course_m"), atol=1e-6)
        np.testing.assert_allclose(series.distance, column(folder, f"ic{number}_signed_distance"), atol=1e-6)
        # Distance is what lies between value and line, in σ.
        np.testing.assert_allclose(series.values - series.line, series.distance * series.sigma, atol=1e-6)
    over_image, in_windows = view.series[3:]
    np.testing.assert_allclose(over_image.values, 1000 * column(folder, "residual_rms_m"), rtol=1e-6)
    np.testing.assert_allclose(in_windows.values, column(folder, "residual_window_ratio"), rtol=1e-6)
    known = np.isfinite(over_image.distance)
    left = (over_image.values - over_image.line)[known]
    np.testing.assert_allclose(left, (over_image.distance * over_image.sigma)[known], atol=1e-6)
    assert (over_image.unit, in_windows.unit) == ("mm", "")
    np.testing.assert_allclose(view.status[:, 0], column(folder, "status_existing"))
    np.testing.assert_allclose(view.status[:, 1], column(folder, "status_new"))
    assert view.status[-1].max() > 5


def test_what_is_left_of_any_date(found):
    folder, view = found
    with rasterio.open(folder / "a_residual.tif") as file:
        newest = file.read(1)
    np.testing.assert_array_equal(view.residual_image(51, Progress()), newest)
    import netCDF4

    with netCDF4.Dataset(folder / "c.nc") as file:
        name = LEARN.displacement
        values = np.ma.filled(file[name][:].astype(float), np.nan)
        ascends = file["lat"][1] > file["lat"][0]
    values = values[:, ::-1] if ascends else values
    separation = Separation.open(folder / "s.nc")
    observed = (values[44] - values[0])[separation.used]
    design = np.column_stack([separation.sources.T, np.ones(observed.size)])
    left = observed - design @ np.linalg.lstsq(design, observed, rcond=None)[0]
    image = view.residual_image(44, Progress())
    np.testing.assert_allclose(image[separation.used], left, atol=2e-3)
    assert np.isnan(image[~separation.used]).all()


def test_the_nearest_date(found):
    from datetime import timedelta

    _, view = found
    assert view.nearest(view.epochs[7] + timedelta(days=1)) == 7
    assert view.nearest(view.epochs[-1] + timedelta(days=500)) == 51


def test_without_what_it_was_made_from_the_courses_are_still_there(found, tmp_path):
    folder, _ = found
    shutil.copy(folder / "a.nc", tmp_path / "a.nc")
    view = AlertView.open(tmp_path / "a.nc")
    assert len(view.series) == 5
    assert view.title == "c"
    with pytest.raises(MissingInput, match="are not where they were"):
        view.residual_image(3, Progress())


def test_other_files_are_refused(found):
    folder, _ = found
    with pytest.raises(BrokenInput, match=r"c\.nc is no unrest detection"):
        AlertView.open(folder / "c.nc")


def test_an_ordinary_newest_date_does_not_hide_a_louder_one_before_it(found):
    _, view = found
    status = np.full((52, 2), 1.0)
    status[48, 1] = 4.2
    quiet = replace(view, status=status)
    assert quiet.louder_than(51) == 48
    assert quiet.louder_than(50) is None
    status[51, 1] = 3.5
    assert quiet.louder_than(51) is None, "it speaks for itself"
