"""Results stay where they can be found when nobody says where they go."""

import os
from pathlib import Path

import pytest
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.pipeline.stages import STAGES


@pytest.fixture
def work(frame, tmp_path):
    """A work folder whose downloads are those of the frame."""
    folder = tmp_path / "work"
    folder.mkdir()
    for part in ("GEOC", "GACOS", "GEOC.MLI"):
        (folder / part).symlink_to(frame / part)
    return folder


def frame_of(work):
    """Frame ID in the names of the downloads."""
    return next((work / "GEOC").glob("*.geo.hgt.tif")).name.split(".")[0]


def check_cube(result, cube):
    """The cube, its previews and its polygon lie beside each other, and the outputs say so."""
    from qgis.core import QgsVectorLayer

    assert result["OUTPUT"] == str(cube)
    assert cube.is_file()
    previews, coverage = cube.with_name(f"{cube.stem}_previews"), cube.with_name(f"{cube.stem}_coverage.gpkg")
    assert (result["PREVIEWS"], result["COVERAGE"]) == (str(previews), str(coverage))
    assert (previews / "prelim_vel.tif").is_file()
    (feature,) = QgsVectorLayer(str(coverage), "coverage", "ogr").getFeatures()
    assert feature.geometry().area() > 0


def test_the_stages_go_on_beside_each_other(run, work):
    last = {"geoc": work / "GEOC", "gacos": work / "GACOS"}
    own = {
        "mask_stack": {"PAIR_COHERENCE_THRESHOLD": 0.15},
        "clip_stack": {"EXTENT": "14.0,14.3,40.7,41.0 [EPSG:4326]"},
        "check_interferograms": {"COVERAGE_THRESHOLD": 0.05, "COHERENCE_THRESHOLD": 0},
    }
    for stage in STAGES:
        names = {"gacos": "GACOS", "timeseries": "TIMESERIES" if "stack" in stage.inputs else "INPUT"}
        inputs = {names.get(role, "INPUT"): str(last[role]) for role in stage.inputs}
        result = run(stage.id, {**inputs, **own.get(stage.id, {})})
        last[stage.output] = Path(result["OUTPUT"])
        assert last[stage.output].exists()
    name = "GEOCml1GACOSmaskclip"
    assert (last["stack"], last["timeseries"]) == (work / name, work / f"TS_{name}")
    stacks = {path.name for path in work.glob("GEOCml*")}
    assert stacks == {"GEOCml1", "GEOCml1GACOS", "GEOCml1GACOSmask", name}
    check_cube(result, work / f"TS_{name}.nc")


def test_the_whole_chain_writes_into_the_work_folder_and_repeats_nothing(run, work):
    from qgis.core import QgsProcessingFeedback

    first = run("run_pipeline", {"INPUT": str(work / "GEOC")})
    cube = work / "datacube" / f"{frame_of(work)}.nc"
    check_cube(first, cube)
    files = cube.with_name(f"{cube.stem}_files")
    assert Path(first["STACK"]).parent == Path(first["TIMESERIES"]).parent == files
    feedback, written = QgsProcessingFeedback(), cube.stat().st_mtime_ns
    assert run("run_pipeline", {"INPUT": str(work)}, feedback) == first
    ran = [stage for stage in STAGES if stage.id != "clip_stack"]
    assert all(f"{stage.heading}: nothing to do" in feedback.textLog() for stage in ran)
    assert cube.stat().st_mtime_ns == written


def test_a_temporary_output_is_still_possible(run, work):
    result = run("prepare_stack", {"INPUT": str(work), "OUTPUT": "TEMPORARY_OUTPUT"})
    assert work not in Path(result["OUTPUT"]).parents
    assert (Path(result["OUTPUT"]) / "slc.mli.par").is_file()


def test_the_analyses_write_beside_the_cube(run, tmp_path):
    cube = write_cube(tmp_path / "ITSBD.nc", make_scene(shape=(40, 46), n_epochs=40))
    quick = {"BOOTSTRAPPED_RUNS": 40, "MINIMUM_CLUSTER_SIZE": 15, "COMPONENTS_STOP": 3, "BASELINE_END": "20201115"}
    sources = run("separate_sources", {"INPUT": str(cube), **quick})["OUTPUT"]
    assert sources == str(tmp_path / "ITSBD_sources.nc")
    for name, ending in (("detect_unrest", "unrest"), ("reconstruct_timeseries", "reconstruction")):
        result = run(name, {"INPUT": str(cube), "SOURCES": sources})
        assert result["OUTPUT"] == str(tmp_path / f"ITSBD_{ending}.nc")
        assert Path(result["OUTPUT"]).is_file()


@pytest.fixture
def documents(qgis_app, tmp_path, monkeypatch):
    """The user's documents."""
    from qgis.PyQt.QtCore import QStandardPaths

    home = tmp_path / "home"
    (home / "Documents").mkdir(parents=True)
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("XDG_CONFIG_HOME", str(home / ".config"))
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / "AlignSAR"


def test_a_sample_frame_goes_to_the_documents(run, documents, tmp_path):
    result = run("create_sample_frame", {"EPOCHS": 4, "ROWS": 30, "COLUMNS": 30})
    assert tmp_path in documents.parents
    assert result["OUTPUT"] == str(documents / "sample_frame")
    assert (documents / "sample_frame" / "GEOC").is_dir()


def test_a_downloaded_frame_goes_to_the_documents_under_its_id(run, documents, frame, tmp_path):
    from http_server import PRODUCTS, serving
    from published_frame import publish

    name = publish(frame, tmp_path / "site")
    with serving(tmp_path / "site") as site:
        result = run("download_licsar", {"FRAME": name, "ADDRESS": f"{site.url}/{PRODUCTS}"})
    assert result["OUTPUT"] == str(documents / name)
    assert result["GEOC"] == str(documents / name / "GEOC")


@pytest.mark.parametrize(("name", "output"), [("separate_sources", "a.tif"), ("export_datacube", "folder.nc")])
def test_an_output_that_is_no_netcdf_file_is_refused(run, tmp_path, name, output):
    from qgis.core import QgsProcessingException

    (tmp_path / "folder.nc").mkdir()
    words = "does not end in" if output == "a.tif" else "is a folder"
    with pytest.raises(QgsProcessingException, match=words):
        run(name, {"INPUT": str(tmp_path / "in.nc"), "OUTPUT": str(tmp_path / output)})


def test_a_colon_in_the_name_of_the_folder_is_no_provider_of_features(run, frame, tmp_path):
    work = tmp_path / "at 12:30"
    work.mkdir()
    (work / "GEOC").symlink_to(frame / "GEOC")
    result = run("run_pipeline", {"INPUT": str(work)})
    check_cube(result, work / "datacube" / f"{frame_of(work)}.nc")


@pytest.mark.skipif(os.sep == "\\", reason="names that Windows does not allow")
@pytest.mark.parametrize("name", ['a"b', "a\\b"])
def test_a_cube_that_cannot_be_shown_is_complete_and_the_run_says_so(run, frame, project, tmp_path, name):
    from qgis.core import QgsProcessingContext, QgsProcessingException, QgsProcessingFeedback

    work = tmp_path / name
    work.mkdir()
    (work / "GEOC").symlink_to(frame / "GEOC")
    context, feedback = QgsProcessingContext(), QgsProcessingFeedback()
    context.setProject(project)
    values = {"INPUT": str(work), "PROJECT": str(tmp_path / "p.qgz")}
    result = run("run_pipeline", values, feedback, context)
    assert Path(result["OUTPUT"]).is_file()
    assert result["PROJECT"] is None
    assert "cannot be shown on the map" in feedback.textLog()
    assert "Rename the folder" in feedback.textLog()
    with pytest.raises(QgsProcessingException, match="Rename the folder"):
        run("load_datacube", {"INPUT": result["OUTPUT"]}, context=context)
