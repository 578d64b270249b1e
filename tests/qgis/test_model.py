"""All stages as one graphical model."""

from pathlib import Path

import pytest
from test_chain import parameters_of

from alignsar_qgis.insar.pipeline.stages import STAGES


@pytest.fixture
def model(provider, folders):
    """A model in which every stage takes its input from the stage before it."""
    from qgis.core import (
        QgsProcessingModelAlgorithm,
        QgsProcessingModelChildAlgorithm,
        QgsProcessingModelChildParameterSource,
        QgsProcessingModelOutput,
        QgsProcessingModelParameter,
        QgsProcessingParameterFile,
    )

    source = QgsProcessingModelChildParameterSource
    model = QgsProcessingModelAlgorithm("InSAR chain", "test")
    folder = QgsProcessingParameterFile.Behavior.Folder
    for name in ("work", "geoc", "gacos"):
        model.addModelParameter(QgsProcessingParameterFile(name, name, folder), QgsProcessingModelParameter(name))
    latest = {"geoc": source.fromModelParameter("geoc"), "gacos": source.fromModelParameter("gacos")}
    for stage in STAGES:
        child = QgsProcessingModelChildAlgorithm(f"alignsar:{stage.id}")
        child.setChildId(stage.id)
        inputs = dict(zip(input_names(stage), stage.inputs))
        for name, value in parameters_of(stage.id, folders).items():
            if name in inputs:
                child.addParameterSources(name, [latest[inputs[name]]])
            elif name == "WORK_FOLDER":
                child.addParameterSources(name, [source.fromModelParameter("work")])
            elif name not in ("OUTPUT", "PREVIEWS", "ZARR", "COVERAGE"):
                child.addParameterSources(name, [source.fromStaticValue(value)])
        if stage.output == "datacube":
            output = QgsProcessingModelOutput("cube", "cube")
            output.setChildId(stage.id)
            output.setChildOutputName("OUTPUT")
            child.setModelOutputs({"cube": output})
        model.addChildAlgorithm(child)
        latest[stage.output] = source.fromChildOutput(stage.id, "OUTPUT")
    model.updateDestinationParameters()
    return model


def input_names(stage):
    """Names of the parameters of a stage's input folders, in the order of its roles."""
    names = {"gacos": "GACOS", "timeseries": "TIMESERIES" if "stack" in stage.inputs else "INPUT"}
    return [names.get(role, "INPUT") for role in stage.inputs]


@pytest.fixture
def folders(frame, tmp_path):
    from alignsar_qgis.insar.store.geotiff import read_geotiff

    _, grid = read_geotiff(next((frame / "GEOC").glob("*.geo.hgt.tif")))
    west, east, south, north = grid.extent
    names = ("GEOCml1", "GEOCml1GACOS", "GEOCml1GACOSmask", "stack", "series", "previews", "zarr", "cube")
    return {
        "work": str(frame),
        "geoc": str(frame / "GEOC"),
        "gacos": str(frame / "GACOS"),
        "extent": f"{west},{east},{south},{north} [EPSG:4326]",
        **{name: str(tmp_path / name) for name in names},
    }


def test_a_model_chains_all_stages(model, model_output, folders, tmp_path):
    from qgis.core import QgsProcessingContext, QgsProcessingFeedback

    from alignsar_qgis.insar.cube.reader import Cube

    assert len(model.childAlgorithms()) == len(STAGES)
    parameters = {name: folders[name] for name in ("work", "geoc", "gacos")}
    output = model_output(model, "export_datacube", "cube")
    parameters[output] = str(tmp_path / "ITSBD.nc")
    feedback = QgsProcessingFeedback()
    results, ok = model.run(parameters, QgsProcessingContext(), feedback)
    assert ok, feedback.textLog()
    assert results[output] == str(tmp_path / "ITSBD.nc")
    assert len(Cube.open(Path(tmp_path / "ITSBD.nc")).epochs) == 30
