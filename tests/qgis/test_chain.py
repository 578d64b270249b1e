"""Every stage through real QGIS: outputs, messages, second runs, wrong inputs, cancelling."""

import json
from pathlib import Path

import pytest

from alignsar_qgis.insar.pipeline.stages import STAGES


def parameters_of(stage_id, folders):
    """Parameters of one stage of the chain; AlignSAR's values where the defaults would not do on a small frame."""
    own = {
        "mask_stack": {"PAIR_COHERENCE_THRESHOLD": 0.15},
        "clip_stack": {"EXTENT": folders["extent"]},
        "check_interferograms": {"COVERAGE_THRESHOLD": 0.05, "COHERENCE_THRESHOLD": 0},
        "close_loops": {"NULLIFY": True, "RMS_THRESHOLD": 10},
        "invert_network": {"METHOD": "singular", "MINIMUM_RATIO": 0.4},
    }
    chain = {
        "prepare_stack": {"INPUT": folders["geoc"], "OUTPUT": folders["GEOCml1"]},
        "correct_gacos": {
            "INPUT": folders["GEOCml1"],
            "GACOS": folders["gacos"],
            "OUTPUT": folders["GEOCml1GACOS"],
        },
        "mask_stack": {"INPUT": folders["GEOCml1GACOS"], "OUTPUT": folders["GEOCml1GACOSmask"]},
        "clip_stack": {"INPUT": folders["GEOCml1GACOSmask"], "OUTPUT": folders["stack"]},
        "check_interferograms": {"INPUT": folders["stack"], "OUTPUT": folders["series"]},
        "choose_reference": {"INPUT": folders["stack"], "TIMESERIES": folders["series"]},
        "close_loops": {"INPUT": folders["stack"], "TIMESERIES": folders["series"]},
        "invert_network": {"INPUT": folders["stack"], "TIMESERIES": folders["series"]},
        "estimate_uncertainty": {"INPUT": folders["series"]},
        "mask_noise": {"INPUT": folders["series"]},
        "filter_timeseries": {"INPUT": folders["series"]},
        "export_datacube": {
            "INPUT": folders["series"],
            "WORK_FOLDER": folders["work"],
            "OUTPUT": folders["cube"],
            "PREVIEWS": folders["previews"],
            "ZARR": folders["zarr"],
            "COVERAGE": "TEMPORARY_OUTPUT",
        },
    }
    return {**chain[stage_id], **own.get(stage_id, {})}


@pytest.fixture(scope="module")
def folders(frame, tmp_path_factory):
    from alignsar_qgis.insar.store.geotiff import read_geotiff

    out = tmp_path_factory.mktemp("chain")
    _, grid = read_geotiff(next((frame / "GEOC").glob("*.geo.hgt.tif")))
    west, east, south, north = grid.extent
    inset = 5 * grid.post_lon
    names = ("GEOCml1", "GEOCml1GACOS", "GEOCml1GACOSmask", "previews", "zarr")
    return {
        "work": str(frame),
        "geoc": str(frame / "GEOC"),
        "gacos": str(frame / "GACOS"),
        "extent": f"{west + inset},{east - inset},{south + inset},{north - inset} [EPSG:4326]",
        "stack": str(out / "GEOCml1GACOSmaskclip"),
        "series": str(out / "TS_GEOCml1GACOSmaskclip"),
        "cube": str(out / "ITSBD.nc"),
        **{name: str(out / name) for name in names},
    }


@pytest.fixture(scope="module")
def chain(provider, folders):
    """Results of all stages, run one after the other."""
    import processing
    from qgis.core import QgsProcessingFeedback

    results = {}
    for stage in STAGES:
        feedback = QgsProcessingFeedback()
        result = processing.run(f"alignsar:{stage.id}", parameters_of(stage.id, folders), feedback=feedback)
        results[stage.id] = (result, feedback.textLog())
    return results


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.id)
def test_a_stage_returns_what_it_declares_and_says_what_it_did(provider, chain, stage):
    result, log = chain[stage.id]
    declared = {output.name() for output in provider.algorithm(stage.id).outputDefinitions()}
    assert set(result) == declared
    assert Path(result["OUTPUT"]).exists()
    assert result["SUMMARY"]
    assert all(sentence in log for sentence in result["SUMMARY"].splitlines())
    assert result["SKIPPED"] is False


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.id)
def test_every_declared_number_has_its_value(provider, chain, stage):
    from qgis.core import QgsProcessingOutputNumber

    definitions = provider.algorithm(stage.id).outputDefinitions()
    for name in (output.name() for output in definitions if isinstance(output, QgsProcessingOutputNumber)):
        assert isinstance(chain[stage.id][0][name], (int, float)), name


def test_the_numbers_are_those_of_the_files(chain, folders):
    import h5py
    import numpy as np

    from alignsar_qgis.insar.core.pairs import epochs_of
    from alignsar_qgis.insar.store.workspace import Stack, TimeSeries

    before, after = Stack.open(folders["GEOCml1GACOS"]), Stack.open(folders["GEOCml1GACOSmask"])
    samples = [
        sum(np.isfinite(stack.read_phase(stack.original_unw(pair))).sum() for pair in stack.pairs)
        for stack in (before, after)
    ]
    assert chain["mask_stack"][0]["PAIRS"] == len(after.pairs)
    assert chain["mask_stack"][0]["MASKED_PERCENT"] == pytest.approx(100 * (1 - samples[1] / samples[0]))
    series = TimeSeries.open(folders["series"])
    inverted = chain["invert_network"][0]
    rejected = series.rejected("11bad_ifg.txt", "12bad_ifg.txt", "120bad_ifg.txt")
    pairs = sorted(set(Stack.open(folders["stack"]).pairs) - rejected)
    with h5py.File(series.cum) as file:
        assert inverted["EPOCHS"] == len(file["imdates"]) == len(epochs_of(pairs))
    assert inverted["PAIRS"] == len(pairs)
    assert inverted["PIXELS"] == np.isfinite(series.read("vel")).sum()
    noise, mask, velocity = chain["mask_noise"][0], series.read("mask"), series.read("vel")
    judged = np.isfinite(velocity)
    assert (noise["PIXELS"], noise["PIXELS_KEPT"]) == (judged.sum(), (judged & (mask == 1)).sum())


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.id)
def test_a_second_run_finds_nothing_to_do(chain, folders, run, stage):
    result = run(stage.id, parameters_of(stage.id, folders))
    assert result["SKIPPED"] is True
    assert result["SUMMARY"] == chain[stage.id][0]["SUMMARY"]


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.id)
def test_each_stage_leaves_a_record_and_no_half_written_file(chain, folders, stage):
    output = Path(chain[stage.id][0]["OUTPUT"])
    assert not list(output.parent.rglob("*.part"))
    record = output / "alignsar.json" if output.is_dir() else output.with_name(f"{output.name}.json")
    stages = json.loads(record.read_text())["stages"]
    assert stages[stage.id]["options"]
    assert stages[stage.id]["inputs"]


def test_velocity_is_symmetric_about_zero_and_says_its_sign(chain, folders, load, project):
    layers = load("invert_network", parameters_of("invert_network", folders))
    layer = layers["Velocity (mm/yr, + towards satellite)"]
    ramp = layer.renderer().shader().rasterShaderFunction()
    assert ramp.minimumValue() == -ramp.maximumValue() < 0
    assert ramp.legendSettings().suffix().strip() == "mm/yr"
    node = project.layerTreeRoot().findLayer(layer.id())
    assert "red: towards the satellite" in node.customProperty("legend/label-0")


def test_nothing_is_loaded_when_the_user_does_not_want_it(chain, folders, run, project):
    from qgis.core import QgsProcessingContext

    context = QgsProcessingContext()
    context.setProject(project)
    run("mask_noise", {**parameters_of("mask_noise", folders), "LOAD_LAYERS": False}, context=context)
    assert not context.layersToLoadOnCompletion()


def test_a_branch_keeps_the_source_and_can_be_run_again(chain, folders, run, tmp_path):
    series, branch = Path(folders["series"]), tmp_path / "TS_strict"
    before = (series / "results" / "mask").read_bytes()
    strict = {"INPUT": folders["series"], "OUTPUT": str(branch), "MAXIMUM_VELOCITY_STD": 1.0}
    first = run("mask_noise", strict)
    assert Path(first["OUTPUT"]) == branch
    assert (series / "results" / "mask").read_bytes() == before
    assert (branch / "results" / "mask").read_bytes() != before
    assert run("mask_noise", strict)["SKIPPED"] is True


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.id)
def test_a_wrong_folder_is_named_with_the_cure(run, folders, stage, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    empty = tmp_path / "empty"
    empty.mkdir()
    feedback = QgsProcessingFeedback()
    values = {**parameters_of(stage.id, folders), "INPUT": str(empty)}
    if "OUTPUT" in values:
        values["OUTPUT"] = str(tmp_path / "out" / Path(values["OUTPUT"]).name)
    with pytest.raises(QgsProcessingException, match=str(empty)):
        run(stage.id, values, feedback)
    assert "Traceback" not in feedback.textLog()
    assert not (tmp_path / "out").exists()


def test_an_output_that_cannot_be_written_is_named(run, folders, tmp_path):
    from qgis.core import QgsProcessingException

    (tmp_path / "taken").write_text("a file where the folder should be")
    with pytest.raises(QgsProcessingException, match="taken"):
        run("prepare_stack", {"INPUT": folders["geoc"], "OUTPUT": str(tmp_path / "taken" / "stack")})


def test_an_unknown_parameter_is_reported(chain, folders, run):
    from qgis.core import QgsProcessingFeedback

    feedback = QgsProcessingFeedback()
    run("mask_noise", {**parameters_of("mask_noise", folders), "TRESHOLD": 3}, feedback)
    assert "TRESHOLD" in feedback.textLog()


@pytest.mark.parametrize("stage", STAGES, ids=lambda stage: stage.id)
def test_cancelling_in_the_middle_leaves_nothing_half_written(chain, folders, run, stage, tmp_path):
    from qgis.core import QgsProcessingException, QgsProcessingFeedback

    class Impatient(QgsProcessingFeedback):
        """Cancels at the first sign of progress."""

        def setProgress(self, percent):
            super().setProgress(percent)
            self.cancel()

    values = parameters_of(stage.id, folders)
    # A new output, so that there is something to do.
    values["OUTPUT"] = str(tmp_path / "out" / Path(values.get("OUTPUT", "series")).name)
    with pytest.raises(QgsProcessingException, match="cancelled"):
        run(stage.id, {**values, **changed(stage)}, Impatient())
    assert not list(tmp_path.rglob("*.part"))
    made = tmp_path / "out"
    if not stage.in_place:
        assert not made.exists() or not any(path.is_file() for path in made.rglob("*"))
    else:
        record = json.loads((next(made.iterdir()) / "alignsar.json").read_text())["stages"]
        assert stage.id not in record


def changed(stage):
    """An option value that makes a stage run again."""
    values = {
        "choose_reference": {"TILE_SIZE": 2.0},
        "close_loops": {"RMS_THRESHOLD": 9.0},
        "invert_network": {"MINIMUM_RATIO": 0.3},
        "estimate_uncertainty": {"RESAMPLES": 20},
        "mask_noise": {"MAXIMUM_VELOCITY_STD": 50.0},
        "filter_timeseries": {"SPATIAL_WIDTH": 1.0},
    }
    return values.get(stage.id, {})
