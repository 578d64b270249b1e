"""What stands on the map after each algorithm has run as the dialog runs it: `processing.runAndLoadResults`."""

import re
from pathlib import Path

import pytest
from map_cases import CAN_UNWRAP, small_inputs
from map_facts import facts, layers_of

from alignsar_qgis.insar.tools.options import TOOL_OPTIONS

TABLES = (
    *("Time courses of the sources", "Quality of the sources"),
    *("Distances from the trend, by date", "Trends of the sources"),
)
BASEMAP = "OpenStreetMap (from the internet)"


@pytest.fixture(scope="module")
def shown(provider, tmp_path_factory):
    """Facts of an emptied project after each algorithm, and after it has run a second time, by algorithm."""
    import processing
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication

    project, found = QgsProject.instance(), {}
    # Not below the temporary folder of QGIS, whose layers get their names in another way.
    with small_inputs(tmp_path_factory.mktemp("cases")) as cases:
        for case in cases:
            project.clear()
            states = []
            for _ in range(2):
                processing.runAndLoadResults(f"alignsar:{case.algorithm}", dict(case.parameters))
                QCoreApplication.processEvents()
                states.append(facts(project))
            found[case.algorithm] = case, *states
    project.clear()
    return found


ALGORITHMS = (
    *(
        "create_sample_frame",
        "import_interferograms",
        "download_licsar",
        "download_sample",
        "load_previews",
        "load_coverage",
        "load_scene_list",
    ),
    *("prepare_stack", "correct_gacos", "mask_stack", "clip_stack", "check_interferograms", "choose_reference"),
    *("close_loops", "invert_network", "estimate_uncertainty", "mask_noise", "filter_timeseries", "export_datacube"),
    *("run_pipeline", "load_datacube", "separate_sources", "detect_unrest", "reconstruct_timeseries"),
    *(("reunwrap_stack",) if CAN_UNWRAP else ()),
    *("load_timeseries", "load_stack", "export_points", "export_rasters", "load_frames", "check_installation"),
    *("export_batch", "import_batch"),
    *TOOL_OPTIONS,
)


def names_of(layers):
    """Names from top to bottom; the epochs of a series as one, without their dates."""
    names = []
    for layer in layers:
        name = re.sub(r"^\d{4}-\d{2}-\d{2} ", "", layer["name"])
        if not layer["dated"] or names[-1] != name:
            names.append(name)
    return tuple(names)


def result_of(state):
    """The group of the result, and the other nodes at the root."""
    groups = [node for node in state["tree"] if "children" in node]
    others = [node for node in state["tree"] if "children" not in node and node["name"] != BASEMAP]
    assert len(groups) <= 1
    return (groups or [None])[0], others


def test_every_algorithm_is_tried(provider, shown):
    from alignsar_qgis.processing_provider.models import MODEL_ALGORITHMS

    # test_tools has what the tools put on the map, test_models what the models do, test_many_frames what the frames do
    elsewhere = {"reunwrap_stack", "run_frames", "export_stac", *TOOL_OPTIONS}
    elsewhere |= {model.ID for model in MODEL_ALGORITHMS}
    assert {algorithm.name() for algorithm in provider.algorithms()} == {*ALGORITHMS, *elsewhere}
    assert set(ALGORITHMS) == set(shown)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_names_and_order(shown, name):
    case, state, _ = shown[name]
    group, others = result_of(state)
    assert tuple(node["name"] for node in others) == case.loose
    if not case.group:
        assert group is None
        return
    assert group["name"].endswith(case.group)
    assert names_of(layers_of(group)) == case.layers
    dates = [layer["name"][:10] for layer in layers_of(group) if layer["dated"]]
    assert dates == sorted(dates, reverse=True)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_no_layer_is_called_like_its_file(shown, name):
    _, state, _ = shown[name]
    for layer in (layer for node in state["tree"] for layer in layers_of(node)):
        assert layer["valid"], layer["name"]
        assert layer["name"] not in (Path(layer["source"]).stem, Path(layer["source"].split("|")[0]).stem)


@pytest.mark.parametrize("name", ALGORITHMS)
def test_what_is_drawn_at_first(shown, name):
    case, state, _ = shown[name]
    group, _ = result_of(state)
    drawn = [layer["name"] for layer in layers_of(group) if layer["visible"]] if group else []
    assert tuple(name for name in drawn if name not in TABLES) == case.drawn
    assert [node["ticked"] for node in state["tree"] if node["name"] == BASEMAP] in ([], [False])


@pytest.mark.parametrize("name", ALGORITHMS)
def test_legends_say_sign_and_reference(shown, name):
    case, state, _ = shown[name]
    for layer in (layer for node in state["tree"] for layer in layers_of(node)):
        if "+ towards satellite" in layer["name"] and layer["provider"] == "gdal":
            assert "red: towards the satellite" in layer["heading"], layer["name"]
            # What no source explains is relative to the mean of its image.
            is_relative = case.layers[0].startswith("Reference") and not layer["name"].startswith("Not explained")
            assert (re.match(r"0 at \d+\.\d{5}° N, \d+\.\d{5}° E", layer["heading"]) is not None) == is_relative


@pytest.mark.parametrize("name", ALGORITHMS)
def test_time_and_coordinates_of_the_project(shown, name):
    case, state, _ = shown[name]
    if any(layer["provider"] != "ogr" for node in state["tree"] for layer in layers_of(node)):
        assert state["crs"] == "EPSG:32633"
        assert state["ellipsoid"] == "EPSG:7030"
    dated = [layer for node in state["tree"] for layer in layers_of(node) if layer["dated"]]
    assert bool(dated) == case.has_time
    if case.has_time:
        assert (state["begin"], state["end"]) == case.period
        assert state["step_days"] == 6
        assert 3 <= state["frames_per_second"] <= 5


@pytest.mark.parametrize("name", ALGORITHMS)
def test_running_again_replaces(shown, name):
    case, first, second = shown[name]
    if case.loose:
        assert result_of(first)[0] == result_of(second)[0]
        return
    assert first == second


def test_a_second_result_gets_a_group_of_its_own_above(provider, tmp_path, frame):
    import processing
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication

    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.pipeline import chain as pipeline

    project = QgsProject.instance()
    project.clear()
    pipeline.run(pipeline.Plan(frame, tmp_path / "one.nc"), Progress())
    (tmp_path / "two.nc").write_bytes((tmp_path / "one.nc").read_bytes())
    for file in ("one.nc", "two.nc", "one.nc"):
        processing.runAndLoadResults("alignsar:load_datacube", {"INPUT": str(tmp_path / file)})
        QCoreApplication.processEvents()
    groups = [node for node in facts(project)["tree"] if "children" in node]
    assert [Path(layers_of(group)[1]["source"].split('"')[1]).name for group in groups] == ["two.nc", "one.nc"]
    project.clear()


def test_a_group_that_the_user_has_moved_is_replaced_where_it_is(provider, tmp_path, frame):
    import processing
    from qgis.core import QgsProject
    from qgis.PyQt.QtCore import QCoreApplication

    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.pipeline import chain as pipeline

    project = QgsProject.instance()
    project.clear()
    pipeline.run(pipeline.Plan(frame, tmp_path / "one.nc"), Progress())
    load = {"INPUT": str(tmp_path / "one.nc")}
    processing.runAndLoadResults("alignsar:load_datacube", load)
    root = project.layerTreeRoot()
    mine = root.insertGroup(0, "Mine")
    group = root.children()[1]
    mine.addChildNode(group.clone())
    root.removeChildNode(group)
    QCoreApplication.processEvents()
    processing.runAndLoadResults("alignsar:load_datacube", load)
    QCoreApplication.processEvents()
    assert [node.name() for node in root.children()] == ["Mine", BASEMAP]
    assert len(mine.children()) == 1
    assert len(project.mapLayers()) == len(root.findLayers())
    project.clear()
