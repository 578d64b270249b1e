"""Local files of the AlignSAR sample on the map: previews, coverage polygon, list of scenes."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.cube.previews import PREVIEWS
from alignsar_qgis.insar.download.scenes import read_scenes
from alignsar_qgis.insar.kml import read_placemarks
from alignsar_qgis.insar.pipeline.stage_checks import require_file

from ..map.cube import preview_faults, preview_layers
from ..map.sentences import in_users_language
from .base_algorithm import AlignsarAlgorithm
from .destinations import input_path
from .sample_layers import write_polygons, write_scenes

INPUT, OUTPUT = "INPUT", "OUTPUT"
PAGE = "download.md"


class LoadPreviews(AlignsarAlgorithm):
    """Preview rasters as styled layers."""

    ID = "load_previews"
    TITLE = "Load previews"
    GROUP = "data"
    PAGE = PAGE
    TAGS = ("preview", "velocity", "coherence", "sample", "display")
    HELP = (
        "Puts the preview rasters of a datacube on the map, styled. "
        "In: a folder with prelim_vel.tif (mm/yr, positive towards the satellite), prelim_coh.tif (0 to 1), "
        "prelim_rrms.tif (mm), prelim_stc.tif (mm), or some of them, as 'Download AlignSAR sample' and "
        "'Export datacube' make. Out: one layer each."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(
                INPUT, translate("AlignSAR", "Folder with previews"), QgsProcessingParameterFile.Behavior.Folder
            ),
            translate("AlignSAR", "Folder that holds prelim_vel.tif and the other previews."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(OUTPUT, translate("AlignSAR", "Layers")))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        folder = self._folder(parameters, context)
        faults, layers = preview_faults(folder), preview_layers(folder)
        if not layers:
            raise BrokenInput("\n".join(faults))
        for fault in faults:
            feedback.pushWarning(in_users_language(fault))
        return {OUTPUT: self.show_group(str(folder), folder.name, layers, OUTPUT, context)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._folder(parameters, context)

    def _folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        folder = input_path(self, parameters, INPUT, context)
        if not any((folder / file).is_file() for file in PREVIEWS):
            raise MissingInput(f"{folder} has none of {', '.join(PREVIEWS)}. Choose the folder that holds them.")
        return folder


class LoadCoverage(AlignsarAlgorithm):
    """A coverage polygon with its attributes."""

    ID = "load_coverage"
    TITLE = "Load coverage"
    GROUP = "data"
    PAGE = PAGE
    TAGS = ("coverage", "polygon", "kml", "geojson", "sample", "area of interest")
    HELP = (
        "Reads the polygons of a KML or GeoJSON file with all their attributes. "
        "In: a file such as data_coverage.kml. Out: a polygon layer in degrees (EPSG:4326), shown as an outline; it "
        "can be the area of interest of a download or of 'Clip stack'."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(
                INPUT, translate("AlignSAR", "Coverage file"), fileFilter="KML, GeoJSON (*.kml *.geojson *.json)"
            ),
            translate("AlignSAR", "KML or GeoJSON file with polygons."),
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("AlignSAR", "Coverage polygon"), QgsProcessing.SourceType.TypeVectorPolygon
            )
        )

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        placemarks = read_placemarks(input_path(self, parameters, INPUT, context))
        return {OUTPUT: write_polygons(self, placemarks, OUTPUT, parameters, context)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        require_file(input_path(self, parameters, INPUT, context))


class LoadSceneList(AlignsarAlgorithm):
    """Names of products as a table."""

    ID = "load_scene_list"
    TITLE = "Load scene list"
    GROUP = "data"
    PAGE = PAGE
    TAGS = ("scenes", "slc", "table", "acquisition", "sample", "dates")
    HELP = (
        "Takes the names of Sentinel-1 products apart. "
        "In: a text file with one name per line, such as input_S1_files.txt. Out: a table with mission, mode, product "
        "type, polarisation, start and stop (UTC), absolute and relative orbit, data-take, date, and the epoch as "
        "yyyymmdd, to plot or to join with other tables.\n\n"
        "Lines that are no product names are listed in the log."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Scene list"), fileFilter="Text (*.txt)"),
            translate("AlignSAR", "Text file with one product name per line."),
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("AlignSAR", "Table of scenes"), QgsProcessing.SourceType.TypeVector
            )
        )
        self.addOutput(QgsProcessingOutputNumber("SCENES", translate("AlignSAR", "Number of scenes")))
        self.addOutput(QgsProcessingOutputNumber("EPOCHS", translate("AlignSAR", "Number of epochs")))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        scenes, problems = read_scenes(input_path(self, parameters, INPUT, context))
        for problem in problems:
            feedback.pushWarning(in_users_language(problem))
        epochs = {scene.date for scene in scenes}
        text = QCoreApplication.translate("AlignSAR", "{scenes} scenes on {epochs} days from {first} to {last}.")
        self._sentence = text.format(scenes=len(scenes), epochs=len(epochs), first=min(epochs), last=max(epochs))
        feedback.pushInfo(self._sentence)
        return {
            OUTPUT: write_scenes(self, scenes, OUTPUT, parameters, context),
            "SCENES": len(scenes),
            "EPOCHS": len(epochs),
        }

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        require_file(input_path(self, parameters, INPUT, context))


ALGORITHMS = (LoadPreviews, LoadCoverage, LoadSceneList)
