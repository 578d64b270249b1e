"""The graphical models that come with the plugin: listed, as their script makes them, and run."""

from __future__ import annotations

import sys
from pathlib import Path

import numpy as np
import pytest
from netCDF4 import Dataset
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import Plan
from alignsar_qgis.insar.pipeline import run as run_chain

ROOT = Path(__file__).resolve().parents[2]
CHAIN, PLAIN_CHAIN, ALERT = "alignsar_chain", "alignsar_chain_without_gacos", "cube_to_alert"
BASELINE_END = "20200901"


@pytest.fixture(scope="module")
def made(frame, tmp_path_factory):
    """Datacubes of the chain itself, with delay maps and without."""
    folder = tmp_path_factory.mktemp("chain")
    run_chain(Plan(frame, folder / "cube.nc"), Progress())
    run_chain(Plan(frame, folder / "plain.nc", options={"correct_gacos": None}), Progress())
    return folder


@pytest.fixture
def run_model(provider):
    """Run a model whose outputs are named as in the model, and return its results by these names."""
    import processing
    from qgis.core import QgsProcessingFeedback

    def run_named(name, **parameters):
        full = {
            definition.name().rpartition(":")[2]: definition.name()
            for definition in provider.algorithm(name).parameterDefinitions()
        }
        given = {full[key]: str(value) for key, value in parameters.items()}
        results = processing.run(f"alignsar:{name}", given, feedback=QgsProcessingFeedback())
        return {key: results[whole] for key, whole in full.items() if whole in results}

    return run_named


def assert_same_arrays(one, other):
    """Every variable of two NetCDF files, bit by bit."""
    with Dataset(one) as first, Dataset(other) as second:
        first.set_auto_mask(False)
        second.set_auto_mask(False)
        assert set(first.variables) == set(second.variables)
        assert len(first.variables) > 3
        for name, values in first.variables.items():
            a, b = values[...], second[name][...]
            assert np.array_equal(a, b, equal_nan=np.asarray(a).dtype.kind == "f"), name


def test_they_stand_in_a_group_of_the_toolbox(provider):
    from qgis.core import QgsApplication, QgsProcessingModelAlgorithm

    models = [one for one in provider.algorithms() if isinstance(one, QgsProcessingModelAlgorithm)]
    assert {(one.name(), one.displayName(), one.group()) for one in models} == {
        (CHAIN, "AlignSAR chain", "8 Models"),
        (PLAIN_CHAIN, "AlignSAR chain without GACOS", "8 Models"),
        (ALERT, "Cube to alert", "8 Models"),
    }
    for model in models:
        fresh = QgsApplication.processingRegistry().createAlgorithmById(f"alignsar:{model.name()}")
        assert type(fresh) is type(model)
        assert fresh.validate()[0], fresh.validate()
        assert [d.name() for d in fresh.destinationParameterDefinitions()] != []
        assert fresh.childAlgorithms()


def test_only_the_datacube_has_to_be_named(provider):
    from qgis.core import QgsProcessingParameterDefinition

    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    needed = {
        name: {
            d.name().rpartition(":")[2]
            for d in provider.algorithm(name).parameterDefinitions()
            if not d.flags() & optional
        }
        for name in (CHAIN, PLAIN_CHAIN, ALERT)
    }
    assert needed == {CHAIN: {"INPUT", "GACOS", "DATACUBE"}, PLAIN_CHAIN: {"INPUT", "DATACUBE"}, ALERT: {"INPUT"}}


@pytest.mark.parametrize("name", [CHAIN, PLAIN_CHAIN, ALERT])
def test_the_files_are_what_the_script_makes_of_the_table_and_the_preset(provider, monkeypatch, name):
    monkeypatch.setattr(sys, "path", [str(ROOT / "scripts"), *sys.path])
    import make_models

    made = make_models.cube_to_alert() if name == ALERT else make_models.chain(name, name == CHAIN)
    shipped = provider.algorithm(name)
    assert steps_of(shipped) == steps_of(made)
    assert len(steps_of(made)) == {CHAIN: 11, PLAIN_CHAIN: 10, ALERT: 2}[name]


def steps_of(model):
    """Algorithm, dependencies and sources of every step."""
    return {
        child_id: (
            child.algorithmId(),
            sorted(dependency.childId for dependency in child.dependencies()),
            {name: [one.toVariant() for one in sources] for name, sources in child.parameterSources().items()},
            sorted(child.modelOutputs()),
        )
        for child_id, child in model.childAlgorithms().items()
    }


@pytest.mark.parametrize("inside", ["", "GEOC/"])
def test_the_chain_makes_the_datacube_of_run_pipeline(run_model, frame, made, tmp_path, inside):
    results = run_model(
        CHAIN,
        INPUT=f"{frame}/{inside}" if inside else frame,
        GACOS=frame / "GACOS",
        STACK=tmp_path / "GEOCml1",
        DATACUBE=tmp_path / "cube.nc",
    )
    assert results["DATACUBE"] == str(tmp_path / "cube.nc")
    assert results["TIMESERIES"] == str(tmp_path / "TS_GEOCml1")
    assert (tmp_path / "TS_GEOCml1" / "cum_filt.h5").is_file()
    assert_same_arrays(tmp_path / "cube.nc", made / "cube.nc")


def test_the_chain_without_gacos_makes_that_without_delays(run_model, frame, made, tmp_path):
    run_model(PLAIN_CHAIN, INPUT=frame, DATACUBE=tmp_path / "cube.nc")
    assert_same_arrays(tmp_path / "cube.nc", made / "plain.nc")


def test_a_datacube_becomes_the_alert_of_the_single_algorithms(run_model, run, tmp_path):
    cube = tmp_path / "cube.nc"
    write_cube(cube, make_scene(shape=(30, 36), n_epochs=40, snr=5))
    results = run_model(
        ALERT, INPUT=cube, BASELINE_END=BASELINE_END, SOURCES=tmp_path / "s.nc", ALERT=tmp_path / "a.nc"
    )
    assert results == {"SOURCES": str(tmp_path / "s.nc"), "ALERT": str(tmp_path / "a.nc")}
    alone = {"INPUT": str(cube), "BASELINE_END": BASELINE_END}
    run("separate_sources", {**alone, "OUTPUT": str(tmp_path / "s1.nc")})
    run("detect_unrest", {**alone, "SOURCES": str(tmp_path / "s1.nc"), "OUTPUT": str(tmp_path / "a1.nc")})
    assert_same_arrays(tmp_path / "s.nc", tmp_path / "s1.nc")
    assert_same_arrays(tmp_path / "a.nc", tmp_path / "a1.nc")


def test_a_cube_of_the_original_exporter_becomes_an_alert(run_model, run, golden, tmp_path):
    cube = golden / "campi_small" / "ITSBD.nc"
    run_model(ALERT, INPUT=cube, SOURCES=tmp_path / "s.nc", ALERT=tmp_path / "a.nc")
    run("detect_unrest", {"INPUT": str(cube), "SOURCES": str(tmp_path / "s.nc"), "OUTPUT": str(tmp_path / "a1.nc")})
    assert_same_arrays(tmp_path / "a.nc", tmp_path / "a1.nc")


def test_the_result_is_shown_once(load, provider, frame, project, tmp_path):
    output = next(
        d.name() for d in provider.algorithm(PLAIN_CHAIN).destinationParameterDefinitions() if "DATACUBE" in d.name()
    )
    layers = load(PLAIN_CHAIN, {"INPUT": str(frame), output: str(tmp_path / "cube.nc")})
    assert any(name.startswith("Velocity") for name in layers)
    groups = [node for node in project.layerTreeRoot().children() if node.children()]
    assert len(groups) == 1


def test_they_are_there_once_however_often_the_provider_is_read(provider):
    names = [one.name() for one in provider.algorithms()]
    provider.refreshAlgorithms()
    assert sorted(one.name() for one in provider.algorithms()) == sorted(names)
    assert len(names) == len(set(names))


def test_a_damaged_file_hides_that_model_only(qgis_app, monkeypatch, tmp_path):
    from alignsar_qgis.processing_provider import models

    (tmp_path / f"{CHAIN}.model3").write_text("no model")
    monkeypatch.setattr(models, "MODELS", tmp_path)
    with pytest.raises(OSError, match=r"alignsar_chain\.model3 is damaged or missing"):
        models.AlignsarChain()
