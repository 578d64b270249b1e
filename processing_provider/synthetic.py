"""A generated frame with known truth, to try the chain offline."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingContext, QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.options import StageOptions

from .base_algorithm import AlignsarAlgorithm
from .destinations import chosen, documents_folder, folder_destination
from .option_parameters import parameter, read_options

OUTPUT = "OUTPUT"


class CreateSampleFrame(AlignsarAlgorithm):
    """Makes GEOC/, GEOC.MLI/, GACOS/ and the truth."""

    ID = "create_sample_frame"
    TAGS = ("sample", "demo", "synthetic", "simulation", "test data", "truth", "volcano")
    HELP = (
        "Makes a synthetic LiCSAR frame, so that every stage can be tried offline. "
        "Out: a work folder with GEOC/ (interferograms), GEOC.MLI/ (intensity), GACOS/ (delay maps) and the truth "
        "(velocity in mm/yr, positive towards the satellite).\n\n"
        "The scene is a volcano at the coast that inflates (Mogi source), with atmosphere, decorrelation noise and "
        "unwrapping errors. The same seed gives the same files.\n\n"
        "Reference: Mogi (1958), Bulletin of the Earthquake Research Institute 36, 99-134"
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for info in self.stage.options.infos():
            self.addParameter(parameter(info))
        self.add_load_layers()
        label = QCoreApplication.translate("AlignSAR", "Work folder")
        self.addParameter(folder_destination(OUTPUT, label, str(self.default_folder())))
        self.add_results()

    def default_folder(self) -> Path:
        """Where the frame goes when nobody says where."""
        return documents_folder() / "sample_frame"

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder, options = self._setting(parameters, context)
        result = self.carry_out({}, folder, options, feedback)
        self.show(result, OUTPUT, parameters, context)
        return {OUTPUT: str(folder), **self.results(result)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.look_at({}, *self._setting(parameters, context))

    def _setting(self, parameters: dict[str, Any], context: QgsProcessingContext) -> tuple[Path, StageOptions]:
        """Output and options."""
        folder = chosen(self, parameters, OUTPUT, context) or self.default_folder()
        return folder, read_options(self, self.stage.options, parameters, context)


ALGORITHMS = (CreateSampleFrame,)
