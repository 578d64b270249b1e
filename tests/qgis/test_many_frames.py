"""Many frames through real QGIS: outputs, the map of states, refusals, cancel."""

import csv

import pytest

from alignsar_qgis.insar.frames import job as states
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.synthetic.options import SampleOptions


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    folder = tmp_path_factory.mktemp("many") / "one"
    run_stage("create_sample_frame", folder, options=SampleOptions(rows=30, columns=40, epochs=10))
    return folder


@pytest.fixture
def table(work, tmp_path):
    path = tmp_path / "volcanoes.csv"
    path.write_text(f"folder,name,area\n{work},one,\n{tmp_path / 'none'},two,14.2/14.3/40.8/40.9\n")
    return path


def test_the_results_lie_beside_the_table(run, provider, table, tmp_path):
    results = run("run_frames", {"INPUT": str(table), "DISK_RESERVE": 0})
    folder = tmp_path / "volcanoes_frames"
    declared = {output.name() for output in provider.algorithm("run_frames").outputDefinitions()}
    assert set(results) == declared
    assert results["OUTPUT"] == str(folder)
    assert results["COLLECTION"] == str(folder / "stac" / "collection.json")
    assert (results["FRAMES_DONE"], results["FRAMES_NOT_DONE"]) == (1, 1)
    assert "Not done: two" in results["SUMMARY"]
    with (folder / "summary.csv").open(newline="") as file:
        assert [row["state"] for row in csv.DictReader(file)] == ["done", "failed"]


def test_the_map_shows_the_states(load, provider, table, tmp_path):
    layers = load("run_frames", {"INPUT": str(table), "DISK_RESERVE": 0})
    layer = layers["States of the frames"]
    found = {feature["name"]: feature for feature in layer.getFeatures()}
    assert {name: feature["state"] for name, feature in found.items()} == {"one": "done", "two": "failed"}
    assert "none does not exist" in found["two"]["reason"]
    box = found["two"].geometry().boundingBox()
    assert [box.xMinimum(), box.xMaximum()] == pytest.approx([14.2, 14.3]), "the area of the table"
    renderer = layer.renderer()
    assert renderer.classAttribute() == "state"
    colors = {
        category.value(): category.symbol().symbolLayer(0).strokeColor().name() for category in renderer.categories()
    }
    assert set(colors) == set(states.GOOD) | {"running", "waiting", "failed", "no_room", "cancelled"}
    assert len(set(colors.values())) == len(colors)
    assert layer.labelsEnabled()
    rows = list(layers["Table of the frames"].getFeatures())
    assert [row["name"] for row in rows] == ["one", "two"]


def test_nothing_done_is_a_failure(run, table, tmp_path):
    from qgis.core import QgsProcessingException

    table.write_text(f"folder\n{tmp_path / 'none'}\n")
    with pytest.raises(QgsProcessingException, match=r"0 of 1 frames are done.*summary\.csv"):
        run("run_frames", {"INPUT": str(table), "DISK_RESERVE": 0})


@pytest.mark.parametrize(
    ("text", "words"),
    [("name\na\n", "needs frame or folder"), ("folder\na\na\n", "the second with results named a")],
)
def test_the_dialog_refuses_a_table_that_cannot_be_followed(provider, table, text, words):
    from qgis.core import QgsProcessingContext

    table.write_text(text)
    algorithm = provider.algorithm("run_frames").create()
    ok, message = algorithm.checkParameterValues({"INPUT": str(table)}, QgsProcessingContext())
    assert not ok
    assert words in message


def test_a_cancelled_run_begins_nothing(run, table, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    feedback.cancel()
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run("run_frames", {"INPUT": str(table)}, feedback)
    assert not (tmp_path / "volcanoes_frames" / "one").exists()


def test_frames_run_in_processes_of_their_own_from_qgis_too(run, work, tmp_path):
    table = tmp_path / "two.csv"
    table.write_text(f"folder,name\n{work},a\n{work},b\n")
    results = run("run_frames", {"INPUT": str(table), "AT_ONCE": 2, "DISK_RESERVE": 0, "STAC": False})
    assert results["FRAMES_DONE"] == 2
    assert results["COLLECTION"] is None
