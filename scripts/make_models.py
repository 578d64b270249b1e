"""Write the graphical models that come with the plugin, with the settings of the AlignSAR preset in every step.

usage: make_models.py FOLDER; run it when the steps of the chain, their inputs or the preset have changed
"""

from __future__ import annotations

import os
import sys
from collections.abc import Mapping
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_HASH_SEED"] = "0"  # so that the same model gives the same file

from qgis.core import (
    QgsApplication,
    QgsProcessingModelAlgorithm,
    QgsProcessingModelChildAlgorithm,
    QgsProcessingModelChildDependency,
    QgsProcessingModelChildParameterSource,
    QgsProcessingModelOutput,
    QgsProcessingModelParameter,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QPointF, QSizeF

from alignsar_qgis.insar.pipeline.presets import PRESETS
from alignsar_qgis.insar.pipeline.stages import STAGES, Stage, stage_of
from alignsar_qgis.processing_provider.models import CHAIN_IDS, GACOS, INPUT, model_of
from alignsar_qgis.processing_provider.provider import AlignsarProvider
from alignsar_qgis.processing_provider.stage_parameters import folder_parameters

SOURCE = QgsProcessingModelChildParameterSource
PRESET = "alignsar"
COLUMN, ROW, BOX = 330, 110, QSizeF(260, 42)
OUTPUTS = {
    "stack": "STACK",
    "timeseries": "TIMESERIES",
    "datacube": "DATACUBE",
    "separation": "SOURCES",
    "alert": "ALERT",
}
AROUND = rf"regexp_replace(@{INPUT}, '[/\\\\]GEOC[/\\\\]?$', '')"
"""The folder with GEOC, GEOC.MLI and GACOS, of a folder that may be GEOC itself."""
QUIET = {"LOAD_LAYERS": False}
"""Only the last step puts layers on the map."""


class Designer:
    """Puts steps one below the other."""

    def __init__(self, name: str, group: str) -> None:
        self.model = QgsProcessingModelAlgorithm(name, group)
        self._labels = {key: label for key, (label, _) in model_of(name).TEXTS.items()}
        self._rows = 0

    def asks(self, parameter: QgsProcessingParameterDefinition) -> None:
        """Have the user of the model say something."""
        parameter.setDescription(self._labels[parameter.name()])
        component = QgsProcessingModelParameter(parameter.name())
        component.setDescription(parameter.description())
        component.setPosition(QPointF(160, 90 + ROW * len(self.model.parameterComponents())))
        component.setSize(BOX)
        self.model.addModelParameter(parameter, component)

    def runs(
        self, stage: Stage, sources: Mapping[str, SOURCE], values: Mapping[str, Any], after: str = "", gives: str = ""
    ) -> None:
        """Add a step.

        Parameters
        ----------
        sources, values
            Where parameters come from, and values of others.
        after
            Step that it waits for, though it reads nothing that this one names.
        gives
            Name of what the user of the model gets of it.
        """
        child = QgsProcessingModelChildAlgorithm(f"alignsar:{stage.id}")
        child.setChildId(stage.id)
        child.setDescription(stage.heading)
        child.setPosition(QPointF(160 + COLUMN, 90 + ROW * self._rows))
        child.setSize(BOX)
        for name, source in sources.items():
            child.addParameterSources(name, [source])
        for name, value in {**_needed(child, sources), **values}.items():
            child.addParameterSources(name, [SOURCE.fromStaticValue(value)])
        if after:
            child.setDependencies([QgsProcessingModelChildDependency(after)])
        if gives:
            output = QgsProcessingModelOutput(gives, self._labels[gives])
            output.setChildId(stage.id)
            output.setChildOutputName("OUTPUT")
            output.setMandatory(gives == OUTPUTS["datacube"])
            output.setPosition(QPointF(160 + 2 * COLUMN, 90 + ROW * self._rows))
            output.setSize(BOX)
            child.setModelOutputs({gives: output})
        self.model.addChildAlgorithm(child)
        self._rows += 1


def chain(name: str, with_gacos: bool) -> QgsProcessingModelAlgorithm:
    """From a LiCSAR folder to the datacube; the stages of a time series all work in its one folder."""
    designer = Designer(name, "Models")
    designer.asks(_folder(INPUT))
    if with_gacos:
        designer.asks(_folder(GACOS))
    latest = {"geoc": SOURCE.fromModelParameter(INPUT), "gacos": SOURCE.fromModelParameter(GACOS)}
    stages = [stage for stage in STAGES if stage.id in PRESETS[PRESET] and (with_gacos or stage.id != "correct_gacos")]
    last_stack = [stage.id for stage in stages if stage.output == "stack"][-1]
    before = ""
    for stage in stages:
        sources = {parameter: latest[role] for parameter, role in folder_parameters(stage).items()}
        if stage.output == "datacube":
            sources["WORK_FOLDER"] = SOURCE.fromExpression(AROUND)
        begins = "timeseries" not in stage.inputs and stage.output == "timeseries"
        given = stage.output if begins or stage.id == last_stack or stage.output == "datacube" else ""
        quiet = {} if stage.output == "datacube" else QUIET
        values = {**_preset(stage), **quiet}
        designer.runs(
            stage, sources, values, before if stage.inputs[-1] == "timeseries" else "", OUTPUTS.get(given, "")
        )
        if not stage.in_place:
            latest[stage.output] = SOURCE.fromChildOutput(stage.id, "OUTPUT")
        before = stage.id
    designer.model.updateDestinationParameters()
    return designer.model


def cube_to_alert() -> QgsProcessingModelAlgorithm:
    """From a datacube to its sources, and to what differs from the baseline."""
    designer = Designer("cube_to_alert", "Models")
    designer.asks(QgsProcessingParameterFile(INPUT, INPUT, fileFilter="NetCDF (*.nc)"))
    designer.asks(QgsProcessingParameterString("BASELINE_END", "BASELINE_END", "", optional=True))
    latest = {"datacube": SOURCE.fromModelParameter(INPUT)}
    baseline = {"BASELINE_END": SOURCE.fromModelParameter("BASELINE_END")}
    names = {"datacube": INPUT, "separation": "SOURCES"}
    for stage in (stage_of("separate_sources"), stage_of("detect_unrest")):
        sources = {**{names[role]: latest[role] for role in stage.inputs}, **baseline}
        quiet = QUIET if stage.id == "separate_sources" else {}
        designer.runs(stage, sources, quiet, gives=OUTPUTS[stage.output])
        latest[stage.output] = SOURCE.fromChildOutput(stage.id, "OUTPUT")
    designer.model.updateDestinationParameters()
    return designer.model


def _folder(name: str) -> QgsProcessingParameterFile:
    return QgsProcessingParameterFile(name, name, QgsProcessingParameterFile.Behavior.Folder)


def _preset(stage: Stage) -> dict[str, Any]:
    return {name.upper(): value for name, value in PRESETS[PRESET][stage.id].items()}


def _needed(child: QgsProcessingModelChildAlgorithm, sources: Mapping[str, SOURCE]) -> dict[str, Any]:
    """Defaults of the parameters that a model has to say, because they are not optional."""
    optional = QgsProcessingParameterDefinition.Flag.FlagOptional
    return {
        definition.name(): definition.defaultValue()
        for definition in child.algorithm().parameterDefinitions()
        if not definition.isDestination() and not definition.flags() & optional and definition.name() not in sources
    }


def main(folder: Path) -> None:
    """Write all models."""
    application = QgsApplication([], True)
    application.initQgis()
    sys.path.append(str(Path(QgsApplication.pkgDataPath()) / "python" / "plugins"))
    from processing.core.Processing import Processing

    Processing.initialize()
    provider = AlignsarProvider()
    QgsApplication.processingRegistry().addProvider(provider)
    made = [chain(name, "without" not in name) for name in CHAIN_IDS]
    for model in (*made, cube_to_alert()):
        path = folder / f"{model.name()}.model3"
        model.toFile(str(path))
        print(path)
    application.exitQgis()


if __name__ == "__main__":
    main(Path(sys.argv[1]))
