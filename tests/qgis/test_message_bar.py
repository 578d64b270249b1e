"""What the message bar of the window says when a run has failed or was cancelled."""

import shutil
from types import SimpleNamespace

import pytest


@pytest.fixture
def bar(provider, project, monkeypatch):
    """The message bar of a window, with the message of an earlier run."""
    from qgis import utils
    from qgis.core import Qgis
    from qgis.gui import QgsMessageBar
    from qgis.PyQt.QtCore import QCoreApplication, QEvent

    from alignsar_qgis.map.message import FailureListener

    made = QgsMessageBar()
    monkeypatch.setattr(utils, "iface", SimpleNamespace(messageBar=lambda: made))
    listener = FailureListener()
    made.pushMessage("AlignSAR", "Velocity −22 to 88 mm/yr.", Qgis.MessageLevel.Success, 0)
    made.pushMessage("Other", "stays", Qgis.MessageLevel.Success, 0)
    yield made
    listener.close()
    # Items that were taken away are deleted by the event loop, which must still find the bar.
    made.clearWidgets()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)


def told(bar):
    from qgis.PyQt.QtCore import QCoreApplication

    QCoreApplication.processEvents()
    return sorted((item.title(), item.text(), int(item.level())) for item in bar.items())


def play(name, parameters, project, stopped=False):
    """Run an algorithm on a worker, without the look at its values that a dialog takes."""
    from qgis.core import QgsApplication, QgsProcessingAlgRunnerTask, QgsProcessingContext, QgsProcessingFeedback
    from qgis.PyQt.QtCore import QCoreApplication

    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"alignsar:{name}")
    task, ended = QgsProcessingAlgRunnerTask(algorithm, parameters, context, feedback), []
    task.executed.connect(lambda succeeded, _: ended.append(succeeded))
    if stopped:
        feedback.cancel()
    QgsApplication.taskManager().addTask(task)
    while not ended:
        QCoreApplication.processEvents()
    QCoreApplication.processEvents()
    return ended[0]


def test_a_failed_run_is_told_in_place_of_the_message_of_an_earlier_one(bar, project, tmp_path):
    from qgis.core import Qgis

    assert not play("mask_noise", {"INPUT": str(tmp_path)}, project)
    (ours, other) = told(bar)
    assert other[:2] == ("Other", "stays")
    assert ours[0] == "AlignSAR"
    assert ours[1].startswith("15 Mask noise failed: …/")
    assert tmp_path.name in ours[1]
    assert ours[2] == Qgis.MessageLevel.Warning


def test_a_cancelled_run_is_told_as_such(bar, project, tmp_path):
    assert not play("mask_noise", {"INPUT": str(tmp_path)}, project, stopped=True)
    assert [text for _, text, _ in told(bar)] == ["15 Mask noise was cancelled.", "stays"]


def test_what_is_said_of_the_layers_does_not_hide_a_failure(bar, project, tmp_path):
    """A failed run looks at the layers, too, one of which somebody else has changed."""
    from qgis.core import QgsVectorLayer

    from alignsar_qgis.map.refresh import LayerWatcher

    file = tmp_path / "points.csv"
    file.write_text("name\na\n")
    project.addMapLayer(QgsVectorLayer(str(file), "points", "ogr"))
    watcher = LayerWatcher(project)
    file.write_text("name\na\nlonger\n")
    play("mask_noise", {"INPUT": str(tmp_path)}, project)
    watcher.close()
    assert told(bar)[0][1].startswith("15 Mask noise failed")


def test_the_message_of_a_failure_goes_when_another_run_is_told(bar, project, tmp_path):
    from alignsar_qgis.map.message import tell

    play("mask_noise", {"INPUT": str(tmp_path)}, project)
    tell(project, "Kept 5300 of 5301 pixels.")
    assert [text for _, text, _ in told(bar)] == ["Kept 5300 of 5301 pixels.", "stays"]


def test_what_does_not_fit_begins_with_the_name_of_the_file_and_not_its_folders(bar):
    from alignsar_qgis.map.message import LONGEST, warn

    for folder in (f"/home/{'x' * LONGEST}/frame", f"C:\\data\\{'x' * LONGEST}"):
        warn(f"{folder}/broken.nc cannot be read as NetCDF. Make it anew.")
        assert told(bar)[0][1] == "…/broken.nc cannot be read as NetCDF. Make it anew."
    warn("See https://example.org/a/page and come back. " + "x" * LONGEST)
    assert told(bar)[0][1].startswith("See https://example.org/a/page and come back")


@pytest.mark.parametrize("has_maps", [True, False])
def test_a_series_whose_chain_stopped_half_way_is_no_success(bar, golden, project, tmp_path, has_maps):
    from qgis.core import Qgis

    folder = shutil.copytree(golden / "campi_small/TS_GEOCml1GACOSmaskclip", tmp_path / "TS")
    for path in (*folder.glob("cum*.h5"), *folder.glob("results/vel*"), *folder.glob("info/1[3456]*")):
        path.unlink()
    if not has_maps:
        shutil.rmtree(folder / "results")
        (folder / "results").mkdir()
    assert play("load_timeseries", {"INPUT": str(folder)}, project) == has_maps
    ours = told(bar)[0]
    assert ours[2] == Qgis.MessageLevel.Warning
    assert "epochs from" not in ours[1]
    if has_maps:
        assert ours[1].startswith("No displacement in time, ")
        assert "Run stage 13" in ours[1]


def test_a_failure_says_its_reason_before_it_is_cut(bar):
    from alignsar_qgis.map.message import warn

    address = f"https://gws-access.jasmin.ac.uk/public/{'x' * 80}/frames.json"
    warn(f"Load frames failed: {address} cannot be reached; look at your connection.")
    assert told(bar)[0][1] == ("Load frames failed: https://gws-access.jasmin.ac.uk/…/frames.json cannot be reached …")
    folder = f"https://gws-access.jasmin.ac.uk/public/{'x' * 60}/interferograms/"
    warn(f"Run pipeline failed: {folder} cannot be read (the name of the server is not known). Check the connection.")
    assert told(bar)[0][1].startswith(
        "Run pipeline failed: https://gws-access.jasmin.ac.uk/…/interferograms/ cannot be read"
    )
    warn(f"01 Download LiCSAR frame failed: the server does not answer, after five attempts over {'x' * 60}.")
    assert told(bar)[0][1].startswith("01 Download LiCSAR frame failed: the server does not answer")
