"""The whole chain as one algorithm, in process."""

import json
import re
from pathlib import Path

import numpy as np
import pytest

from alignsar_qgis.insar.store.workspace import TimeSeries


@pytest.fixture(scope="module")
def outputs(provider, frame, tmp_path_factory):
    """One run with every output."""
    import processing
    from qgis.core import QgsProcessingFeedback

    folder = tmp_path_factory.mktemp("pipeline")
    parameters = {
        "INPUT": str(frame),
        "OUTPUT": str(folder / "ITSBD.nc"),
        "PREVIEWS": str(folder / "previews"),
        "COVERAGE": str(folder / "coverage.gpkg"),
        "PROJECT": str(folder / "ITSBD.qgz"),
        "OVERVIEW": str(folder / "overview.png"),
        "OPTIONS": json.dumps({"estimate_uncertainty": {"resamples": 30}}),
    }
    feedback = QgsProcessingFeedback()
    return processing.run("alignsar:run_pipeline", parameters, feedback=feedback), feedback.textLog(), parameters


def test_everything_is_written(provider, outputs):
    result, _, _ = outputs
    declared = {output.name() for output in provider.algorithm("run_pipeline").outputDefinitions()}
    assert set(result) == declared
    for name in ("OUTPUT", "PROJECT", "OVERVIEW"):
        assert Path(result[name]).is_file(), name
    previews = {path.name for path in Path(result["PREVIEWS"]).glob("*.tif")}
    assert previews == {"prelim_vel.tif", "prelim_coh.tif", "prelim_rrms.tif", "prelim_stc.tif"}


def test_the_log_says_for_every_stage_what_it_did(outputs):
    from alignsar_qgis.insar.pipeline.stages import STAGES

    lines = outputs[1].splitlines()
    ran = [stage for stage in STAGES if stage.id != "clip_stack"]
    places = [lines.index(stage.heading) for stage in ran]
    ends = [[bool(re.fullmatch(rf"{re.escape(s.heading)}: \d+\.\d s", line)) for line in lines] for s in ran]
    assert [end.count(True) for end in ends] == [1] * len(ran)
    ends = [end.index(True) for end in ends]
    assert [place for pair in zip(places, ends) for place in pair] == sorted(places + ends)
    assert all(end - place > 1 for place, end in zip(places, ends)), "a stage that says nothing"


def test_the_log_says_everything_once_and_ends_without_a_wall_of_text(outputs):
    result, log, _ = outputs
    lines = [line for line in log.splitlines() if line]
    record = json.loads((Path(result["TIMESERIES"]) / "alignsar.json").read_text())["stages"]
    said = [sentence for run in record.values() for sentence in run["result"]["summary"] + run["result"]["warnings"]]
    assert len(said) > 20
    assert {sentence for sentence in said if lines.count(sentence) != 1} == set()
    assert len(result["SUMMARY"].splitlines()) == 1
    assert max(len(str(value)) for value in result.values()) < 300


def test_the_summary_is_velocity_pixels_epochs_and_reference(outputs):
    from alignsar_qgis.insar.cube.reader import Cube

    result, _, _ = outputs
    cube = Cube.open(result["OUTPUT"])
    velocity = cube.read("linear_velocity")
    known = np.isfinite(velocity)
    numbers = [float(number) for number in re.findall(r"-?\d+(?:\.\d+)?", result["SUMMARY"])]
    assert numbers[:2] == [round(float(velocity[known].min()), 1), round(float(velocity[known].max()), 1)]
    assert numbers[3:5] == [cube.grid.width * cube.grid.length, 30]
    columns, rows = (Path(result["TIMESERIES"]) / "info" / "16ref.txt").read_text().split("/")
    series = TimeSeries.open(result["TIMESERIES"]).grid
    assert numbers[6] == pytest.approx(series.lon[int(columns.split(":")[0])], abs=1e-5)
    assert numbers[5] == pytest.approx(series.lat[int(rows.split(":")[0])], abs=1e-5)


def test_the_coverage_is_the_outline_of_the_cube(outputs):
    from qgis.core import QgsVectorLayer

    from alignsar_qgis.insar.cube.reader import Cube

    result, _, _ = outputs
    layer = QgsVectorLayer(str(result["COVERAGE"]), "coverage", "ogr")
    (feature,) = layer.getFeatures()
    box, grid = feature.geometry().boundingBox(), Cube.open(result["OUTPUT"]).grid
    corners = (box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())
    assert corners == pytest.approx(tuple(grid.extent), abs=1e-9)
    assert layer.crs().authid() == "EPSG:4326"
    assert feature["pixels"] == grid.width * grid.length


def test_options_in_json_reach_their_stage(outputs):
    result, _, _ = outputs
    record = json.loads((Path(result["TIMESERIES"]) / "alignsar.json").read_text())["stages"]
    assert record["estimate_uncertainty"]["options"]["resamples"] == 30


def test_the_velocity_is_that_of_the_known_truth(outputs, frame):
    from alignsar_qgis.insar.synthetic.truth import cube_agreement

    agreement = cube_agreement(Path(outputs[0]["OUTPUT"]), frame)
    assert agreement.correlation > 0.95
    assert agreement.pixels > 1000


def test_a_second_run_repeats_nothing(outputs, run):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    run("run_pipeline", outputs[2], feedback)
    assert feedback.textLog().count("nothing to do") >= 12


def test_the_main_parameters_win_over_the_preset_and_json_wins_over_both(outputs, run, tmp_path):
    parameters = {
        **outputs[2],
        "OUTPUT": str(tmp_path / "c.nc"),
        "LAST_STAGE": "11",
        "COVERAGE_THRESHOLD": 0.2,
        "OPTIONS": json.dumps({"check_interferograms": {"coverage_threshold": 0.1}, "correct_gacos": None}),
    }
    result = run("run_pipeline", parameters)
    assert result["OUTPUT"] is None
    assert "GACOS" not in result["STACK"]
    record = json.loads((Path(result["TIMESERIES"]) / "alignsar.json").read_text())["stages"]
    assert record["check_interferograms"]["options"]["coverage_threshold"] == 0.1


@pytest.mark.parametrize(
    ("options", "words"), [("{", "not JSON"), ("[1]", "must map"), ('{"mask_nose": {}}', "mask_nose")]
)
def test_unusable_options_are_refused_before_anything_runs(frame, run, tmp_path, options, words):
    from qgis.core import QgsProcessingException

    with pytest.raises(QgsProcessingException, match=words):
        run("run_pipeline", {"INPUT": str(frame), "OUTPUT": str(tmp_path / "o" / "c.nc"), "OPTIONS": options})
    assert not (tmp_path / "o" / "GEOCml1").exists()


def test_the_clip_extent_is_used(outputs, run, tmp_path):
    from alignsar_qgis.insar.cube.reader import Cube

    west, east, south, north = Cube.open(outputs[0]["OUTPUT"]).grid.extent
    middle = (west + east) / 2
    parameters = {**outputs[2], "OUTPUT": str(tmp_path / "c.nc"), "LAST_STAGE": "05"}
    result = run("run_pipeline", {**parameters, "CLIP": f"{west},{middle},{south},{north} [EPSG:4326]"})
    from alignsar_qgis.insar.store.workspace import Stack

    assert Stack.open(result["STACK"]).grid.extent.east == pytest.approx(middle, abs=0.003)


def test_the_chain_starts_at_the_portal(run, frame, tmp_path):
    from http_server import PRODUCTS, serving
    from published_frame import publish

    name = publish(frame, tmp_path / "site")
    with serving(tmp_path / "site") as site:
        parameters = {
            "INPUT": str(tmp_path / "work"),
            "OUTPUT": str(tmp_path / "out" / "ITSBD.nc"),
            "FIRST_STAGE": "01",
            "LAST_STAGE": "02",
            "FRAME": name,
            "OPTIONS": json.dumps({"download_licsar": {"address": f"{site.url}/{PRODUCTS}", "pause": 0.05}}),
        }
        result = run("run_pipeline", parameters)
    pairs = {path.name for path in (frame / "GEOC").iterdir() if path.is_dir()}
    assert {path.name for path in Path(result["STACK"]).iterdir() if path.is_dir()} == pairs


def test_the_message_on_the_map_says_what_a_repeated_run_has_done(provider, project, frame, tmp_path, monkeypatch):
    import processing

    told = []
    monkeypatch.setattr("alignsar_qgis.map.results.tell", lambda *said: told.append(said[1]))
    parameters = {"INPUT": str(frame), "OUTPUT": str(tmp_path / "cube.nc")}
    wider = {"filter_timeseries": {"spatial_width": 1.5}}
    for changed in ({}, {}, wider, {**wider, "export_datacube": {"compression": 2}}):
        processing.runAndLoadResults("alignsar:run_pipeline", {**parameters, "OPTIONS": json.dumps(changed)})
    first, same, other, last = told
    assert first.startswith("Velocity ")
    assert same == f"Up to date. {first}"
    assert other.startswith("Made again from 16 on. Velocity ")
    assert last.startswith("Made again: Export datacube. Velocity ")
