"""Stage 01 and the AlignSAR sample: everything that is fetched from the web."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingParameterFeatureSink,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.frame_id import EXAMPLE_FRAME_ID, frame_id
from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.download import Transport, alignsar_sample
from alignsar_qgis.insar.download import licsar as download
from alignsar_qgis.insar.download.scenes import read_scenes
from alignsar_qgis.insar.kml import read_placemarks
from alignsar_qgis.insar.pipeline.result import StageResult

from ..map.cube import preview_layers
from ..map.sentences import in_users_language
from .base_algorithm import LOAD_LAYERS, AlignsarAlgorithm, errors_told
from .coverage_layer import COVERAGE
from .destinations import chosen, documents_folder, folder_destination, given
from .feedback import FeedbackProgress
from .network_settings import qgis_transport
from .option_parameters import parameter, read_options
from .sample_layers import write_polygons, write_scenes

OUTPUT, SCENES, PREVIEWS, DATACUBE = "OUTPUT", "SCENES", "PREVIEWS", "DATACUBE"


class DownloadAlgorithm(AlignsarAlgorithm):
    """What downloads share: options, work folder, counts, and the network as set in QGIS."""

    PAGE = "download.md"
    _transport: Transport | None = None

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        for info in self.stage.options.infos():
            self.addParameter(parameter(info))
        self.add_load_layers()
        self.addParameter(folder_destination(OUTPUT, self.output_label(), str(documents_folder() / self.place())))
        self.add_results()

    def output_label(self) -> str:
        """Label of the folder."""
        raise NotImplementedError

    def place(self) -> str:
        """Name of the folder among the user's documents, for a dialog."""
        raise NotImplementedError

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        # Here, because settings of QGIS belong to its main thread.
        with errors_told():
            self._transport = qgis_transport()
        return True

    def folder(self, parameters: dict[str, Any], context: QgsProcessingContext, options: StageOptions) -> Path:
        """Where the files go."""
        raise NotImplementedError

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        options = read_options(self, self.stage.options, parameters, context, glance=True)
        self.look_at({}, self.folder(parameters, context, options), options)

    def results(self, result: StageResult) -> dict[str, Any]:
        return {OUTPUT: str(result.folder), **super().results(result)}


class DownloadLicsar(DownloadAlgorithm):
    """Stage 01."""

    ID = "download_licsar"
    TAGS = ("download", "comet", "portal", "gacos", "frame", "interferograms")
    HELP = (
        "Downloads the interferograms of a LiCSAR frame from the COMET portal. "
        "In: a frame ID, or an area of interest, whose frame is looked for on the portal; dates. Out: a work folder "
        "with GEOC/ (unwrapped phase in rad, positive away from the satellite; coherence; geometry), and if "
        "wanted GACOS/ and ERA5/ (delay in rad) and GEOC.MLI/ (intensity).\n\n"
        "Run it again after an interruption, or to get what was published since: only what is new, changed or missing "
        "is fetched. A file has its name only when it is complete, and a good file is never lost. The report tells "
        "what was fetched, what was there already, what is not published, and what failed; download.json lists every "
        "file. Proxy and certificates are those set in QGIS.\n\n"
        "Reference: Lazecky et al. (2020), https://doi.org/10.3390/rs12152430"
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        translate = QCoreApplication.translate
        self.addOutput(QgsProcessingOutputFolder("GEOC", translate("AlignSAR", "LiCSAR folder (GEOC)")))
        self.addOutput(QgsProcessingOutputFolder("GACOS_FOLDER", translate("AlignSAR", "GACOS folder")))
        self.addOutput(
            QgsProcessingOutputFolder("INTENSITY_FOLDER", translate("AlignSAR", "Intensity folder (GEOC.MLI)"))
        )

    def output_label(self) -> str:
        return QCoreApplication.translate("AlignSAR", "Work folder")

    def place(self) -> str:
        return QCoreApplication.translate("AlignSAR", "the frame ID")

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        options = read_options(self, self.stage.options, parameters, context)
        if self._is_to_be_found(parameters, context, options):
            frame = download.frame_of_area(options, FeedbackProgress(feedback), self._transport)
            options = replace(options, frame=frame)
        folder = self.folder(parameters, context, options)
        result = self.carry_out({}, folder, options, feedback, self._transport)
        self.show(result, OUTPUT, parameters, context)
        made = {"GEOC": download.GEOC, "GACOS_FOLDER": download.DELAYS, "INTENSITY_FOLDER": download.INTENSITIES}
        return {
            **self.results(result),
            **{name: str(folder / part) if (folder / part).is_dir() else None for name, part in made.items()},
        }

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        options = read_options(self, self.stage.options, parameters, context, glance=True)
        # Which folder it will be is known when the frame is.
        if not self._is_to_be_found(parameters, context, options):
            super().check(parameters, context)

    def _is_to_be_found(self, parameters: dict[str, Any], context: QgsProcessingContext, options: StageOptions) -> bool:
        """Whether the frame has to be looked for, because neither it nor a folder is given, but an area is."""
        nothing = chosen(self, parameters, OUTPUT, context) is None and not options.frame.strip()
        return nothing and bool(download.area_of_interest(options.extent, options.area))

    def folder(self, parameters: dict[str, Any], context: QgsProcessingContext, options: StageOptions) -> Path:
        folder = chosen(self, parameters, OUTPUT, context)
        if folder is None and not options.frame.strip():
            # One folder for whatever frame is found would mix frames.
            raise BadOption(
                QCoreApplication.translate(
                    "AlignSAR",
                    "Neither a frame ID nor an area of interest nor a work folder is given. Give a frame ID such as "
                    "{example}, or one of the others.",
                ).format(example=EXAMPLE_FRAME_ID)
            )
        return folder or documents_folder() / frame_id(options.frame)


class DownloadSample(DownloadAlgorithm):
    """The published time-series sample."""

    ID = "download_sample"
    TAGS = ("download", "sample", "demo", "volcano", "campi flegrei", "itsbd", "preview", "coverage", "scenes")
    HELP = (
        "Downloads the published AlignSAR time-series sample of Campi Flegrei and shows it. "
        "Out: a folder with preview rasters (velocity in mm/yr, positive towards the satellite; coherence 0 to 1; "
        "residual RMS and spatio-temporal consistency in mm), the coverage polygon, the list of Sentinel-1 scenes as a "
        "table, and the datacube (NetCDF), which 'Load datacube' puts on the map.\n\n"
        "The datacube is large; empty its address to leave it out. Running again resumes."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        super().initAlgorithm(configuration)
        translate = QCoreApplication.translate
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                COVERAGE,
                translate("AlignSAR", "Coverage polygon"),
                QgsProcessing.SourceType.TypeVectorPolygon,
                optional=True,
                createByDefault=True,
            )
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                SCENES,
                translate("AlignSAR", "Table of scenes"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            )
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(PREVIEWS, translate("AlignSAR", "Preview layers")))
        self.addOutput(QgsProcessingOutputFile(DATACUBE, translate("AlignSAR", "Datacube")))

    def output_label(self) -> str:
        return QCoreApplication.translate("AlignSAR", "Folder for the sample")

    def place(self) -> str:
        return "AlignSAR_sample"

    def folder(self, parameters: dict[str, Any], context: QgsProcessingContext, options: StageOptions) -> Path:
        return chosen(self, parameters, OUTPUT, context) or documents_folder() / self.place()

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        options = read_options(self, self.stage.options, parameters, context)
        folder = self.folder(parameters, context, options)
        result = self.carry_out({}, folder, options, feedback, self._transport)
        files = {name: folder / file for name, file in alignsar_sample.FILES.items()}
        layers = []
        if self.parameterAsBool(parameters, LOAD_LAYERS, context):
            layers = self.show_group(str(folder), folder.name, preview_layers(folder), PREVIEWS, context)
        outputs = {PREVIEWS: layers, COVERAGE: None, SCENES: None}
        if files["coverage"].is_file() and given(parameters.get(COVERAGE)):
            outputs[COVERAGE] = write_polygons(self, read_placemarks(files["coverage"]), COVERAGE, parameters, context)
        if files["scenes"].is_file() and given(parameters.get(SCENES)):
            scenes, problems = read_scenes(files["scenes"])
            for problem in problems:
                feedback.pushWarning(in_users_language(problem))
            outputs[SCENES] = write_scenes(self, scenes, SCENES, parameters, context)
        cube = files["datacube"]
        return {**self.results(result), **outputs, DATACUBE: str(cube) if cube.is_file() else None}


ALGORITHMS = (DownloadLicsar, DownloadSample)
