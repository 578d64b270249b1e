"""The alert view in a real QGIS window: what is drawn and mapped is what the detection holds."""

from pathlib import Path

import numpy as np
import pytest
from quick_separation import LEARN
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.unrest.view import AlertView

STEPS = ["start", "opened", "clicks", "two", "gone"]
BASELINE, CLICKED = 39, 45


@pytest.fixture(scope="module")
def played(perform, tmp_path_factory):
    """What was seen after each step, and the detection that was looked into."""
    folder = tmp_path_factory.mktemp("alert")
    scene = make_scene(shape=(40, 46), n_epochs=64, snr=5)
    steps = np.maximum(np.arange(64) - 50, 0)
    for name, changed in (("one", 0.02), ("two", 0.0)):
        (folder / name).mkdir()
        write_cube(folder / name / "learn.nc", scene.first(BASELINE + 1))
        run_stage("separate_sources", folder / name / "learn.nc", folder / name / "s.nc", options=LEARN)
        write_cube(folder / name / "c.nc", scene.with_course(0, scene.courses[:, 0] + changed * steps))
    seen = perform(folder, "alert", STEPS)
    return seen, AlertView.open(Path(seen["opened"]["path"])), folder


def test_the_courses_are_those_of_the_file(played):
    seen, view, _ = played
    assert not seen["start"]["dock"]
    assert seen["opened"]["ticked"]
    drawn = seen["opened"]["drawn"]
    assert [one["source"] for one in drawn] == [None, 0, 1, 2, None, None]
    for one, series in zip(drawn[1:], view.series):
        assert series.title in one["title"]
        np.testing.assert_allclose(one["lines"]["values"], series.values)
        np.testing.assert_allclose(one["lines"]["trend"], series.line)
    np.testing.assert_allclose(drawn[0]["lines"]["new"], view.status[:, 1])
    newest = f"{view.epochs[-1]}: new deformation {view.status[-1, 1]:.1f} σ"
    assert newest in seen["opened"]["sentence"]


def test_a_click_on_a_source_maps_it_and_on_a_date_what_is_left(played):
    seen, view, _ = played
    clicks = seen["clicks"]
    from netCDF4 import Dataset

    with Dataset(view.path) as file:
        source = np.ma.filled(file["ic_source"][0].astype(float), np.nan)
    assert clicks["source"]["valid"]
    assert clicks["source"]["name"].startswith("IC1")
    assert clicks["source"]["sum"] == pytest.approx(np.nansum(source), rel=1e-4, abs=1e-2)
    image = view.residual_image(CLICKED, Progress())
    assert clicks["epoch"] == CLICKED
    assert str(view.epochs[CLICKED]) in clicks["day"]["name"]
    assert clicks["day"]["max"] == pytest.approx(np.nanmax(image), rel=1e-5)
    assert f"{view.epochs[CLICKED]}: new deformation {view.status[CLICKED, 1]:.1f} σ" in clicks["sentence"]
    assert clicks["again"] == 1


def test_two_detections_stand_side_by_side(played):
    seen, *_ = played
    assert sorted(seen["two"]["names"]) == ["one/alert.nc", "two/alert.nc"]
    assert seen["two"]["titles"] == ["two/c", "one/c"]
    assert seen["two"]["epochs"] == [63, 63]


def test_no_trace_is_left(played):
    seen, *_ = played
    assert {key: seen["gone"][key] for key in ("docks", "actions", "menu", "own")} == {
        "docks": [],
        "actions": [],
        "menu": [],
        "own": [],
    }
