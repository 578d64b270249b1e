"""What stands behind the panel: sentences, parameters, runs in the background, first pictures."""

import threading
from pathlib import Path

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BadOption, MissingInput
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.chain import Plan

COHERENCE, VELOCITY = "Mean coherence (0 to 1)", "Velocity (mm/yr, + towards satellite)"


@pytest.fixture(scope="module")
def cube(qgis_app, frame, tmp_path_factory):
    """The datacube of the sample frame."""
    path = tmp_path_factory.mktemp("panel") / "cube.nc"
    pipeline.run(Plan(frame, path), Progress())
    return path


@pytest.fixture
def live(qgis_app, project):
    """What a window has to show first pictures, and the figures it was told of."""
    from alignsar_qgis.map.live import LiveMap

    listener, figures = LiveMap(project), []
    listener.figure_drawn.connect(figures.append)
    yield figures
    listener.close()


def run_on_a_worker(app, frame, cube):
    """Run the chain as a task does, then let the window catch up."""
    from alignsar_qgis.map.live import first_pictures

    worker = threading.Thread(target=lambda: pipeline.run(Plan(frame, cube), Progress(), watch=first_pictures(cube)))
    worker.start()
    worker.join()
    for _ in range(3):
        app.processEvents()


def names(group):
    return [(node.name(), node.itemVisibilityChecked()) for node in group.children()]


def only_group(project):
    (group,) = project.layerTreeRoot().findGroups()
    return group


def test_first_pictures_stand_in_one_group_velocity_on_top(qgis_app, frame, cube, live, project):
    before = {path: path.read_bytes() for path in cube.parent.rglob("*.vrt")}
    run_on_a_worker(qgis_app, frame, cube)  # every stage is skipped as unchanged
    group = only_group(project)
    assert group.name() == "First pictures: cube"
    reference = "Reference for now (stage 16 chooses the final one)"
    assert names(group) == [(reference, True), (VELOCITY, True), (COHERENCE, False)]
    files = cube.with_name("cube_files")
    sources = {node.name(): Path(node.layer().source()) for node in group.findLayers()}
    assert sources[VELOCITY] == files / "TS_GEOCml1GACOSmask" / "results" / "vel.vrt"
    assert sources[COHERENCE] == files / "GEOCml1" / "coh_mean.vrt"
    headers = [files / "TS_GEOCml1GACOSmask" / "results" / "vel.vrt", files / "GEOCml1" / "coh_mean.vrt"]
    assert {path: path.read_bytes() for path in headers} == {path: before[path] for path in headers}
    assert live == [str(files / "TS_GEOCml1GACOSmask" / "network" / "network11.png")]


def test_the_result_takes_the_place_of_its_first_pictures(qgis_app, frame, cube, live, project):
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import cube_result
    from alignsar_qgis.map.layers import make_layer
    from alignsar_qgis.map.results import show

    run_on_a_worker(qgis_app, frame, cube)
    early = {name for name, layer in project.mapLayers().items() if layer.name() in (COHERENCE, VELOCITY)}
    assert len(early) == 2
    result = cube_result(Cube.open(cube))
    show(result, {spec: make_layer(spec) for spec in result.with_reference().layers()}, project)
    for _ in range(3):
        qgis_app.processEvents()
    titles = [node.name() for node in project.layerTreeRoot().findGroups()]
    assert titles == ["022D_04826_SAMPLE 2020-06 – 2020-11"]
    assert not early & set(project.mapLayers())
    run_on_a_worker(qgis_app, frame, cube)
    assert [node.name() for node in project.layerTreeRoot().findGroups()] == titles, "a complete result stays"


def test_a_run_that_is_stopped_takes_its_first_pictures_away(qgis_app, provider, frame, live, project, tmp_path):
    from alignsar_qgis.panel.runs import BackgroundRun, RunStep

    parameters = {"INPUT": str(frame), "OUTPUT": str(tmp_path / "other.nc")}
    run, ends, seen = BackgroundRun([RunStep("run_pipeline", lambda _: parameters)]), [], set()
    run.ended.connect(ends.append)
    run.start()
    while not ends:
        qgis_app.processEvents()
        seen |= {node.name() for node in project.layerTreeRoot().findGroups()}
        if seen:
            run.cancel()
    for _ in range(3):
        qgis_app.processEvents()
    assert ends[0].cancelled
    assert seen == {"First pictures: other"}
    assert project.layerTreeRoot().findGroups() == []
    assert {layer.providerType() for layer in project.mapLayers().values()} <= {"wms"}


def test_what_made_place_for_first_pictures_comes_back_when_their_run_is_stopped(
    qgis_app, provider, frame, cube, live, project, tmp_path
):
    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import cube_result
    from alignsar_qgis.map.layers import make_layer
    from alignsar_qgis.map.results import show
    from alignsar_qgis.panel.runs import BackgroundRun, RunStep

    result = cube_result(Cube.open(cube))
    group = show(result, {spec: make_layer(spec) for spec in result.with_reference().layers()}, project)
    parameters = {"INPUT": str(frame), "OUTPUT": str(tmp_path / "other.nc")}
    run, ends = BackgroundRun([RunStep("run_pipeline", lambda _: parameters)]), []
    run.ended.connect(ends.append)
    run.start()
    yielded = False
    while not ends:
        qgis_app.processEvents()
        if not yielded and not group.itemVisibilityChecked():
            yielded = True
            run.cancel()
    for _ in range(3):
        qgis_app.processEvents()
    assert yielded
    assert ends[0].cancelled
    assert group.itemVisibilityChecked()


@pytest.mark.parametrize("broken", ["write_coverage", "figures_page", "cube_result"])
def test_a_datacube_that_does_not_come_on_the_map_takes_its_first_pictures_away(
    qgis_app, provider, frame, cube, live, project, monkeypatch, broken
):
    def fail(*_):
        raise MissingInput("It is gone.")

    place = "alignsar_qgis.processing_provider.pipeline"
    monkeypatch.setattr(f"{place}.pipeline.{broken}" if broken == "figures_page" else f"{place}.{broken}", fail)
    end = finish(qgis_app, "run_pipeline", {"INPUT": str(frame), "OUTPUT": str(cube)})
    for _ in range(3):
        qgis_app.processEvents()
    assert end.succeeded == (broken == "cube_result"), "the files are complete then"
    assert project.layerTreeRoot().findGroups() == []


def test_nobody_to_look_means_no_pictures(qgis_app, cube, live):
    from alignsar_qgis.map.live import LiveMap, first_pictures

    assert first_pictures(cube) is None, "the main thread shows nothing while it works"
    found = []
    windows = list(LiveMap._alive)
    LiveMap._alive.clear()
    worker = threading.Thread(target=lambda: found.append(first_pictures(cube)))
    worker.start()
    worker.join()
    LiveMap._alive.extend(windows)
    assert found == [None]


def test_who_wants_no_layers_gets_no_pictures(qgis_app, provider, frame, cube, live, project):
    end = finish(qgis_app, "run_pipeline", {"INPUT": str(frame), "OUTPUT": str(cube), "LOAD_LAYERS": False})
    assert end.succeeded, end.error
    assert end.results["OUTPUT"] == str(cube)
    assert project.mapLayers() == {}
    assert live == []


def finish(app, algorithm, parameters):
    """Run an algorithm in the background to its end."""
    from alignsar_qgis.panel.runs import BackgroundRun, RunStep

    ends, percents = [], []
    run = BackgroundRun([RunStep(algorithm, lambda _: parameters)])
    run.ended.connect(ends.append)
    run.progressed.connect(percents.append)
    run.start()
    while not ends:
        app.processEvents()
    (end,) = ends
    assert percents == sorted(percents)
    return end


def test_a_run_in_the_background_puts_its_layers_on_the_map(qgis_app, provider, cube, project):
    end = finish(qgis_app, "load_datacube", {"INPUT": str(cube)})
    assert end.succeeded, end.error
    assert only_group(project).name() == "022D_04826_SAMPLE 2020-06 – 2020-11"


def test_a_failed_run_says_why(qgis_app, provider, tmp_path, project):
    (tmp_path / "broken.nc").write_text("nothing")
    end = finish(qgis_app, "load_datacube", {"INPUT": str(tmp_path / "broken.nc")})
    assert not end.succeeded
    assert not end.cancelled
    assert str(tmp_path / "broken.nc") in end.error
    assert project.mapLayers() == {}


def test_parameters_that_cannot_be_used_are_refused_before_the_run(qgis_app, provider, tmp_path):
    end = finish(qgis_app, "run_pipeline", {"INPUT": str(tmp_path / "nowhere")})
    assert not end.succeeded
    assert str(tmp_path / "nowhere") in end.error


@pytest.mark.parametrize("typed", ["022D_04826_121209", "  175A_03999_131313\n"])
def test_a_frame_begins_with_its_download(provider, typed):
    from qgis.core import QgsProcessingContext

    from alignsar_qgis.panel.starts import frame_parameters

    parameters = frame_parameters(typed, "20200601", "20210601")
    assert parameters["FRAME"] == typed.strip()
    assert parameters["FIRST_STAGE"] == "01"
    assert Path(parameters["INPUT"]).parts[-2:] == ("AlignSAR", typed.strip())
    assert (parameters["START_DATE"], parameters["END_DATE"]) == ("2020-06-01", "2021-06-01")
    algorithm = provider.algorithm("run_pipeline")
    defaults = {d.name(): d.defaultValue() for d in algorithm.parameterDefinitions()}
    assert algorithm.checkParameterValues({**defaults, **parameters}, QgsProcessingContext()) == (True, "")


def test_without_dates_those_of_the_preset_count(provider):
    from alignsar_qgis.panel.starts import frame_parameters

    assert set(frame_parameters("022D_04826_121209")) == {"INPUT", "FIRST_STAGE", "FRAME"}


@pytest.mark.parametrize(
    ("typed", "first", "last", "said"),
    [
        ("", "", "", "Give a frame ID such as 022D_04826_121209"),
        ("022D_04826", "", "", "022D_04826"),
        ("022D_04826_121209", "20210601", "20200601", "first date is after"),
    ],
)
def test_what_is_no_frame_is_refused(provider, typed, first, last, said):
    from alignsar_qgis.panel.starts import frame_parameters

    with pytest.raises(BadOption, match=said):
        frame_parameters(typed, first, last)


def test_a_folder_may_be_geoc_or_the_one_around_it(provider, frame, tmp_path):
    from alignsar_qgis.panel.starts import folder_parameters

    assert folder_parameters(frame) == folder_parameters(frame / "GEOC") == {"INPUT": str(frame)}
    with pytest.raises(MissingInput, match=tmp_path.name):
        folder_parameters(tmp_path)


def test_the_sentences_of_a_cube_hold_its_numbers(cube):
    from netCDF4 import Dataset

    from alignsar_qgis.insar.cube.reader import Cube
    from alignsar_qgis.map.cube import cube_result
    from alignsar_qgis.map.message import LONGEST

    with Dataset(cube) as file:
        velocity = np.ma.filled(file["linear_velocity"][:], np.nan)
        place = f"{file.ref_lat:.5f}° N, {file.ref_lon:.5f}° E"
    low, high = (f"{value:.0f}".replace("-", "−") for value in (np.nanmin(velocity), np.nanmax(velocity)))
    result = cube_result(Cube.open(cube))
    assert result.message == (f"Velocity {low} to {high} mm/yr. To see it move: tick the displacement, press play.")
    assert len(result.message) <= LONGEST
    assert result.details == f"{np.isfinite(velocity).sum()} pixels have a velocity, relative to {place}."


def test_the_sentence_of_a_velocity(qgis_app):
    from alignsar_qgis.map.reference import MapReference
    from alignsar_qgis.map.summary import pixels_sentence, velocity_sentence

    near_naples = MapReference.at(14.1, 40.826)
    assert velocity_sentence(np.array([-22.4, 3.0, 87.6])) == "Velocity −22 to 88 mm/yr."
    assert velocity_sentence(np.array([-2.26, -0.01])) == "Velocity −2.3 to 0.0 mm/yr."
    assert pixels_sentence(np.zeros(3), near_naples) == (
        "3 pixels have a velocity, relative to 40.82600° N, 14.10000° E."
    )
    assert velocity_sentence(np.array([])).startswith("No pixel has a velocity")


@pytest.mark.parametrize(
    ("text", "shown"),
    [
        ("Kept 5300 of 5301 pixels; 1 is masked (0.0 %).", "Kept 5300 of 5301 pixels; 1 is masked (0.0 %)."),
        (
            "108 of 108 pairs with 30 epochs, 20200601 to 20201122, on 100 x 80 pixels of 0.002° from 14.04° E, 41° N.",
            "108 of 108 pairs with 30 epochs, 20200601 to 20201122 …",
        ),
        (
            "Masked 0.8% of the phase values of 108 pairs; 0 of 8000 pixels (0.0%) are masked in every pair of them.",
            "Masked 0.8% of the phase values of 108 pairs; 0 of 8000 pixels …",
        ),
        (
            "2 sources found with 3 components: IC1 deformation (quality 0.48, weak), IC2 turbulent (quality 0.4).",
            "2 sources found with 3 components: IC1 deformation (quality 0.48, weak), IC2 turbulent …",
        ),
        ("Removed '16 Filter time series': run again. Kept 5300 of 5301 pixels; 1 of them is masked (0.02 %).",
         "Removed '16 Filter time series': run again. Kept 5300 of 5301 pixels …"),
    ],
)  # fmt: skip
def test_a_long_sentence_is_cut_where_a_part_ends(qgis_app, text, shown):
    from alignsar_qgis.map.message import LONGEST, fitting

    assert fitting(text) == shown
    assert len(shown) <= LONGEST
