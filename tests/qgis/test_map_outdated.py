"""Several results on one map: which of them is out of date, which is seen, what each is called."""

import shutil

import pytest


@pytest.fixture
def watched(provider, project):
    """The project, whose layers are kept true to their files."""
    from alignsar_qgis.map.refresh import LayerWatcher

    watcher = LayerWatcher(project)
    yield project
    watcher.close()


@pytest.fixture
def made(frame, tmp_path):
    """What a whole chain gives."""
    from alignsar_qgis.insar.core.progress import Progress
    from alignsar_qgis.insar.pipeline import chain as pipeline

    return pipeline.run(pipeline.Plan(frame, tmp_path / "cube.nc"), Progress())


def play(name, parameters):
    import processing
    from qgis.PyQt.QtCore import QCoreApplication

    processing.runAndLoadResults(f"alignsar:{name}", parameters)
    QCoreApplication.processEvents()


def groups(project):
    """Whether each group at the root is ticked, by name, from top to bottom."""
    nodes = project.layerTreeRoot().findGroups()
    return {node.name(): node.itemVisibilityChecked() for node in nodes}


CUBE = "022D_04826_SAMPLE 2020-06 – 2020-11"


def test_a_datacube_is_outdated_once_its_noise_is_masked_otherwise(watched, made):
    play("load_datacube", {"INPUT": str(made.cube)})
    series = {"INPUT": str(made.timeseries)}
    play("mask_noise", {**series, "MAXIMUM_RESIDUAL": 2.0})
    mask = f"15 Mask noise: {made.timeseries.name}"
    assert groups(watched) == {mask: True, f"Outdated: {CUBE}": False}
    play("filter_timeseries", {**series, "LOAD_LAYERS": False})
    assert groups(watched) == {mask: True, f"Outdated: {CUBE}": False}


def test_an_outdated_datacube_stays_in_sight_as_long_as_nothing_else_is(watched, made):
    play("load_datacube", {"INPUT": str(made.cube)})
    play("mask_noise", {"INPUT": str(made.timeseries), "MAXIMUM_RESIDUAL": 2.0, "LOAD_LAYERS": False})
    assert groups(watched) == {f"Outdated: {CUBE}": True}
    play("load_timeseries", {"INPUT": str(made.timeseries)})
    (name,) = set(groups(watched)) - {f"Outdated: {CUBE}"}
    assert groups(watched) == {name: True, f"Outdated: {CUBE}": False}


def test_the_message_of_the_stage_names_the_datacube_that_it_has_made_outdated(watched, made, monkeypatch):
    told = []
    monkeypatch.setattr("alignsar_qgis.processing_provider.base_algorithm.in_window", lambda _: True)
    monkeypatch.setattr("alignsar_qgis.processing_provider.base_algorithm.tell", lambda _, text: told.append(text))
    monkeypatch.setattr("alignsar_qgis.processing_provider.base_algorithm.warn_in_turn", told.append)
    series = {"INPUT": str(made.timeseries), "LOAD_LAYERS": False}
    play("load_datacube", {"INPUT": str(made.cube)})
    play("mask_noise", {**series, "MAXIMUM_RESIDUAL": 2.0})
    play("filter_timeseries", series)
    play("export_datacube", {**series, "OUTPUT": str(made.cube)})
    _, masked, filtered, exported = told
    assert masked.startswith(f"Outdated: {CUBE}. Removed '16 Filter time series': run again.")
    assert filtered.startswith(f"Outdated: {CUBE}. ")
    assert "utdated" not in exported


def test_the_message_of_a_stage_says_that_nothing_had_to_be_done(provider, project, made, monkeypatch):
    told = []
    monkeypatch.setattr("alignsar_qgis.processing_provider.base_algorithm.in_window", lambda _: True)
    monkeypatch.setattr("alignsar_qgis.processing_provider.base_algorithm.tell", lambda _, text: told.append(text))
    for _ in range(2):
        play("mask_noise", {"INPUT": str(made.timeseries), "MAXIMUM_RESIDUAL": 2.0, "LOAD_LAYERS": False})
    first, second = told
    assert first.startswith("Removed '16 Filter time series': run again. Kept ")
    assert second.startswith("Up to date. Kept ")


def test_loading_an_outdated_datacube_says_so(watched, made):
    import processing
    from qgis.core import QgsProcessingFeedback

    play("mask_noise", {"INPUT": str(made.timeseries), "MAXIMUM_RESIDUAL": 2.0, "LOAD_LAYERS": False})
    feedback = QgsProcessingFeedback()
    processing.run("alignsar:load_datacube", {"INPUT": str(made.cube)}, feedback=feedback)
    assert f"{made.cube} is older than {made.timeseries}" in feedback.textLog()


def test_a_datacube_that_is_written_again_is_no_longer_outdated(watched, made):
    play("load_datacube", {"INPUT": str(made.cube)})
    series = {"INPUT": str(made.timeseries), "LOAD_LAYERS": False}
    play("mask_noise", {**series, "MAXIMUM_RESIDUAL": 2.0})
    assert groups(watched) == {f"Outdated: {CUBE}": True}
    play("filter_timeseries", series)
    play("export_datacube", {**series, "OUTPUT": str(made.cube)})
    assert groups(watched) == {CUBE: True}


def test_unrest_is_outdated_once_its_sources_are_separated_otherwise(watched, made):
    sources, unrest = (str(made.cube.with_name(name)) for name in ("sources.nc", "unrest.nc"))
    small = {"INPUT": str(made.cube), "OUTPUT": sources, "BOOTSTRAPPED_RUNS": 40, "MINIMUM_CLUSTER_SIZE": 15}
    play("separate_sources", {**small, "COMPONENTS_STOP": 3, "BASELINE_END": "20200930"})
    play("detect_unrest", {"INPUT": str(made.cube), "SOURCES": sources, "OUTPUT": unrest})
    assert groups(watched) == {"A2 Detect unrest: unrest": True, "A1 Separate sources: sources": True}
    play("separate_sources", {**small, "COMPONENTS_STOP": 3, "BASELINE_END": "20200830"})
    assert groups(watched) == {"Outdated: A2 Detect unrest: unrest": False, "A1 Separate sources: sources": True}
    play("detect_unrest", {"INPUT": str(made.cube), "SOURCES": sources, "OUTPUT": unrest})
    assert groups(watched) == {"A2 Detect unrest: unrest": True, "A1 Separate sources: sources": True}


def test_running_again_without_a_change_marks_nothing(watched, made, frame):
    play("load_datacube", {"INPUT": str(made.cube)})
    play("run_pipeline", {"INPUT": str(frame), "OUTPUT": str(made.cube), "LOAD_LAYERS": False})
    assert groups(watched) == {CUBE: True}


def test_two_datacubes_of_a_frame_have_different_names_and_only_the_newer_is_seen(watched, made):
    other = made.cube.with_name("other.nc")
    shutil.copy2(made.cube, other)
    for cube in (made.cube, other):
        play("load_datacube", {"INPUT": str(cube)})
    assert groups(watched) == {f"other: {CUBE}": True, CUBE: False}
    play("load_datacube", {"INPUT": str(made.cube)})
    assert groups(watched) == {f"other: {CUBE}": False, CUBE: True}


def test_what_the_user_put_beside_and_into_a_result_stays(watched, made):
    """Copies in the group of the result, and a pasted copy of the whole group."""
    play("load_datacube", {"INPUT": str(made.cube)})
    root = watched.layerTreeRoot()
    (group,) = root.findGroups()
    first = next(node.layer() for node in group.findLayers() if node.name().startswith("Velocity"))
    inside, beside = first.clone(), first.clone()
    inside.setName("inside")
    beside.setName("beside")
    watched.addMapLayers([inside, beside], False)
    group.addLayer(inside)
    pasted = group.clone()
    pasted.removeAllChildren()
    pasted.setName("pasted")
    root.addChildNode(pasted)
    pasted.addLayer(beside)
    play("load_datacube", {"INPUT": str(made.cube)})
    assert list(groups(watched)) == [CUBE, "pasted"]
    (group, pasted) = root.findGroups()
    assert group.children()[-1].name() == "inside"
    assert [node.name() for node in pasted.children()] == ["beside"]
    velocities = [layer for layer in watched.mapLayers().values() if layer.name().startswith("Velocity (")]
    assert len(velocities) == 1


def test_maps_of_another_kind_leave_the_motion_in_sight(watched, made):
    play("load_datacube", {"INPUT": str(made.cube)})
    play("check_interferograms", {"INPUT": str(made.stack), "OUTPUT": str(made.cube.with_name("TS_other"))})
    assert groups(watched) == {"11 Check interferograms: TS_other": True, CUBE: True}
