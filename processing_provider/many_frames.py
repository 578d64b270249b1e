"""The whole chain for every frame of a table."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.download import Transport
from alignsar_qgis.insar.frames import FramesOptions
from alignsar_qgis.insar.frames.run import FramesResult, run_frames
from alignsar_qgis.insar.frames.table import read_frames
from alignsar_qgis.insar.pipeline.places import check_folder
from alignsar_qgis.insar.pipeline.stages import CHAIN, stage_of

from ..map.layers import VECTOR, MapLayer
from ..map.sentences import in_users_language
from .base_algorithm import SUMMARY, AlignsarAlgorithm
from .destinations import chosen, folder_destination, input_path
from .feedback import FeedbackProgress
from .network_settings import qgis_transport
from .option_parameters import parameter, read_options

INPUT, OUTPUT, STATES, TABLE, COLLECTION = "INPUT", "OUTPUT", "STATES", "TABLE", "COLLECTION"
DONE, NOT_DONE = "FRAMES_DONE", "FRAMES_NOT_DONE"
ENDING = "_frames"


class RunFrames(AlignsarAlgorithm):
    """From a table of frames to their datacubes, and one catalogue of them."""

    _transport: Transport | None = None

    ID = "run_frames"
    TITLE = "Run pipeline for many frames"
    GROUP = "pipeline"
    PAGE = "scale.md"
    TAGS = ("batch", "pipeline", "chain", "frames", "table", "csv", "monitoring", "catalogue", "stac", "many", "loop")
    HELP = (
        "Runs the whole chain for every frame of a table. "
        "In: a CSV file with a row per frame: frame (ID, which is downloaded) or folder (with GEOC/), and if wanted "
        "name, area (west/east/south/north), start_date, end_date, baseline_end, configuration. Out: a folder with a "
        "datacube, a log and a state per frame, a table of all of them, polygons coloured by state, and one STAC "
        "catalogue.\n\n"
        "A frame that fails is named with its reason, and the others go on. Run it again to go on after a stop, or for "
        "new dates: what has nothing new is skipped. A frame is begun only where there is room for it on the disk."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Table of frames"), fileFilter="CSV (*.csv *.txt)"),
            translate(
                "AlignSAR",
                "Its first line names the columns: frame or folder, and any of name, area, start_date, end_date, "
                "baseline_end, configuration. Places count from the folder of the table.",
            ),
        )
        for info in FramesOptions.infos():
            self.addParameter(parameter(info))
        self.add_load_layers()
        place = translate("AlignSAR", "beside the table, ending in {ending}").format(ending=ENDING)
        self.addParameter(folder_destination(OUTPUT, translate("AlignSAR", "Folder of the results"), place))
        self.addOutput(QgsProcessingOutputVectorLayer(STATES, translate("AlignSAR", "States of the frames")))
        self.addOutput(QgsProcessingOutputVectorLayer(TABLE, translate("AlignSAR", "Table of the frames")))
        self.addOutput(QgsProcessingOutputFile(COLLECTION, translate("AlignSAR", "Collection (JSON)")))
        self.addOutput(QgsProcessingOutputNumber(DONE, translate("AlignSAR", "Frames that are done")))
        self.addOutput(QgsProcessingOutputNumber(NOT_DONE, translate("AlignSAR", "Frames that are not done")))
        self.addOutput(QgsProcessingOutputString(SUMMARY, translate("AlignSAR", "Summary")))

    def packages(self) -> tuple[str, ...]:
        stages = [stage for stage in CHAIN if not stage.replaces]
        needed = [name for stage in (*stages, stage_of("export_stac")) for name in stage.packages]
        return tuple(dict.fromkeys(needed))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        table, output, _ = self._setting(parameters, context, glance=True)
        read_frames(table)
        check_folder(output)

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Settings of QGIS belong to its main thread.
        self._transport = qgis_transport()
        return super().prepareAlgorithm(parameters, context, feedback)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        table, output, options = self._setting(parameters, context)
        result = run_frames(table, output, options, FeedbackProgress(feedback), self._transport)
        headline = in_users_language(result.headline)
        if len(result.unfinished) == len(result.states):
            raise QgsProcessingException(f"{headline} {result.outputs['summary']}")
        feedback.pushInfo(headline)
        self._is_warning = bool(result.unfinished)
        if self.wants_layers(parameters, context):
            self._show(result, context)
        outputs = result.outputs
        return {
            OUTPUT: str(output),
            STATES: str(outputs["states"]),
            TABLE: str(outputs["summary"]),
            COLLECTION: str(outputs["catalogue"]) if "catalogue" in outputs else None,
            DONE: len(result.states) - len(result.unfinished),
            NOT_DONE: len(result.unfinished),
            SUMMARY: headline,
        }

    def _show(self, result: FramesResult, context: QgsProcessingContext) -> None:
        """Put the states on the map, and the table beside them."""
        translate, outputs = QCoreApplication.translate, result.outputs
        layers = [
            MapLayer(
                str(outputs["states"]), translate("AlignSAR", "States of the frames"), "frame_states", provider=VECTOR
            ),
            MapLayer(str(outputs["summary"]), translate("AlignSAR", "Table of the frames"), "table", provider=VECTOR),
        ]
        self.show_group(str(result.folder), result.folder.name, layers, STATES, context)

    def _setting(
        self, parameters: dict[str, Any], context: QgsProcessingContext, glance: bool = False
    ) -> tuple[Path, Path, FramesOptions]:
        """Table, folder of the results, and options."""
        table = input_path(self, parameters, INPUT, context)
        options = read_options(self, FramesOptions, parameters, context, glance=glance)
        output = chosen(self, parameters, OUTPUT, context)
        return table, output or table.absolute().with_name(f"{table.stem}{ENDING}"), options


ALGORITHMS = (RunFrames,)
