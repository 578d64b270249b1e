"""One pipeline stage as an algorithm: parameters, inputs and outputs come from the table of stages."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.engines.choice import engines_for
from alignsar_qgis.insar.pipeline.branch import branch
from alignsar_qgis.insar.pipeline.places import stage_output
from alignsar_qgis.insar.pipeline.presets import PRESETS
from alignsar_qgis.insar.pipeline.stages import stage_of

from .base_algorithm import AlignsarAlgorithm
from .destinations import chosen, folder_destination, input_path
from .engine_parameter import add_engine
from .figures_output import FIGURES, figures_output, figures_page
from .option_parameters import parameter, read_options
from .stage_parameters import OUTPUT, folder_parameters
from .value_tables import stage_table


class StageAlgorithm(AlignsarAlgorithm):
    """A stage that reads folders and writes a folder.

    Attributes
    ----------
    HAND_MADE
        Names of options whose parameter is not made from their declaration.
    """

    HAND_MADE: tuple[str, ...] = ()

    def shortHelpString(self) -> str:
        return super().shortHelpString() + "\n\n" + stage_table(self.stage, PRESETS["alignsar"].get(self.ID, {}))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for name, role in self._folders().items():
            label, help_text = folder_texts()[role]
            self.add(QgsProcessingParameterFile(name, label, QgsProcessingParameterFile.Behavior.Folder), help_text)
        for info in self.stage.options.infos():
            if info.name not in self.HAND_MADE:
                self.addParameter(parameter(info))
        add_engine(self, engines_for(self.stage))
        self.add_load_layers()
        self._declare_output()
        if self.stage.draws:
            self.addOutput(figures_output())
        self.add_results()

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inputs, output, options = self._setting(parameters, context)
        if self.stage.in_place:
            inputs["timeseries"] = branch(inputs["timeseries"], output, self.ID)
        result = self.carry_out(inputs, output, options, feedback)
        self.show(result, OUTPUT, parameters, context)
        figures = {FIGURES: figures_page(result, feedback)} if self.stage.draws else {}
        return {**self.results(result), **figures, OUTPUT: str(result.folder)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.look_at(*self._setting(parameters, context, glance=True))

    def _setting(
        self, parameters: dict[str, Any], context: QgsProcessingContext, glance: bool = False
    ) -> tuple[dict[str, Path], Path, StageOptions]:
        """Inputs by role, output, and options."""
        inputs = {role: input_path(self, parameters, name, context) for name, role in self._folders().items()}
        options = read_options(self, self.stage.options, parameters, context, glance=glance)
        output = chosen(self, parameters, OUTPUT, context)
        if output is None and self.stage.in_place:
            output = inputs["timeseries"]
        return inputs, output or stage_output(self.stage, inputs[self.stage.inputs[0]], options), options

    def _folders(self) -> dict[str, str]:
        """Role of the folder that each input parameter names, in the order the stage wants them."""
        return folder_parameters(self.stage)

    def _declare_output(self) -> None:
        translate = QCoreApplication.translate
        series, stack = translate("AlignSAR", "Time-series folder"), translate("AlignSAR", "Stack folder")
        if self.stage.in_place:
            made = folder_destination(OUTPUT, series, translate("AlignSAR", "the input is updated"))
            made.setHelp(
                translate(
                    "AlignSAR",
                    "Left empty, results are added to the input time-series folder, as LiCSBAS does. "
                    "A new folder gets a copy of the input folder first, so that settings can be compared.",
                )
            )
        elif "geoc" in self.stage.inputs:
            made = folder_destination(OUTPUT, stack, translate("AlignSAR", "GEOCml… beside GEOC"))
        elif self.stage.output == "stack":
            place = translate("AlignSAR", "beside the input, ending in {ending}")
            made = folder_destination(OUTPUT, stack, place.format(ending=self.stage.suffix))
        else:
            made = folder_destination(OUTPUT, series, translate("AlignSAR", "TS_… beside the stack"))
        self.addParameter(made)


def stage_algorithm(stage_id: str, tags: tuple[str, ...], paragraph: str) -> type[StageAlgorithm]:
    """The algorithm of a stage whose parameters and outputs all follow from the table."""
    return type(
        stage_of(stage_id).title.title().replace(" ", ""),
        (StageAlgorithm,),
        {"ID": stage_id, "TAGS": tags, "HELP": paragraph},
    )


def folder_texts() -> dict[str, tuple[str, str]]:
    """Label and help of the folder of each role."""
    return {
        "geoc": (
            QCoreApplication.translate("AlignSAR", "LiCSAR folder (GEOC)"),
            QCoreApplication.translate(
                "AlignSAR",
                "Folder with one sub-folder per pair, as downloaded from the LiCSAR portal, or the folder around it.",
            ),
        ),
        "stack": (
            QCoreApplication.translate("AlignSAR", "Stack folder"),
            QCoreApplication.translate("AlignSAR", "Folder made by stages 02 to 05 (GEOCml…)."),
        ),
        "gacos": (
            QCoreApplication.translate("AlignSAR", "GACOS folder"),
            QCoreApplication.translate(
                "AlignSAR",
                "Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc; or "
                ".icams.sltd.geo.tif of ERA5.",
            ),
        ),
        "timeseries": (
            QCoreApplication.translate("AlignSAR", "Time-series folder"),
            QCoreApplication.translate("AlignSAR", "Folder made by stage 11 (TS_…)."),
        ),
    }
