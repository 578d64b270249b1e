"""What a datacube tells: its sources, unrest, and the series that some sources give."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any, ClassVar

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputBoolean,
    QgsProcessingOutputFile,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingOutputNumber,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputString,
    QgsProcessingOutputVectorLayer,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.places import (
    ANALYSIS_ENDINGS,
    NETCDF_SUFFIX,
    analysis_output,
    check_file,
    netcdf,
)
from alignsar_qgis.insar.pipeline.presets import PRODUCT_WORDS, product_values
from alignsar_qgis.insar.separation import output as separation_output
from alignsar_qgis.insar.separation.options import PRESET_WORDS, PRESETS, with_preset
from alignsar_qgis.insar.store.record import StageResult
from alignsar_qgis.insar.unrest import output as alert_output
from alignsar_qgis.insar.unrest.options import ALERT_PRESETS

from ..map.cube import cube_result
from ..map.layers import VECTOR, MapLayer
from ..map.reference import MapReference
from ..map.results import load_result
from . import groups
from .base_algorithm import AlignsarAlgorithm, translated
from .choices import choice
from .destinations import chosen, file_destination, given
from .feedback import FeedbackProgress
from .figures_output import figures_page
from .option_parameters import parameter, read_options
from .stage_algorithm import INPUT, OUTPUT, SKIPPED, SUMMARY
from .value_tables import stage_table

PRODUCT = "PRODUCT"
PRESET, SOURCES, REPORT, FIGURES_FOLDER = "PRESET", "SOURCES", "REPORT", "FIGURES_FOLDER"
NETCDF = "NetCDF (*.nc)"


class AnalysisAlgorithm(AlignsarAlgorithm):
    """An analysis that reads a datacube and writes a NetCDF file with tables and figures beside it.

    Attributes
    ----------
    OUTPUT_LABEL
        What the NetCDF file is.
    PRESET_VALUES
        Option values by name of the preset; none for an analysis without presets.
    COUNTS
        Outputs that are numbers: by name, which count of the result each is, and its label.
    """

    GROUP = groups.ANALYSIS
    PAGE = "separation.md"
    OUTPUT_LABEL = ""
    PRESET_VALUES: ClassVar[Mapping[str, Mapping[str, Any]]] = {}
    COUNTS: ClassVar[Mapping[str, tuple[str, str]]] = {}

    def shortHelpString(self) -> str:
        return super().shortHelpString() + "\n\n" + stage_table(self.stage, self.PRESET_VALUES.get("alignsar", {}))

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Datacube"), fileFilter=NETCDF),
            translate("AlignSAR", "NetCDF file made with 'Export datacube' or 'Run pipeline'."),
        )
        if "separation" in self.stage.inputs:
            self.add(
                QgsProcessingParameterFile(SOURCES, translate("AlignSAR", "Sources"), fileFilter=NETCDF),
                translate(
                    "AlignSAR", "NetCDF file made with 'Separate sources' from this datacube, or from an earlier one."
                ),
            )
        if self.PRESET_VALUES:
            self.add(
                choice(PRESET, translate("AlignSAR", "Preset"), PRESET_WORDS, "default"),
                translate("AlignSAR", "Its values stand for every parameter that is left at its default."),
            )
        for info in self.stage.options.infos():
            self.addParameter(parameter(info))
        if self.PRESET_VALUES:
            self.add(
                choice(
                    PRODUCT,
                    translate("AlignSAR", "Reproduce a published product"),
                    PRODUCT_WORDS,
                    optional=True,
                    unset=translate("AlignSAR", "none"),
                ),
                translate("AlignSAR", "Takes the end of the baseline of that product where you give none."),
                advanced=True,
            )
        self.add_load_layers()
        place = translate("AlignSAR", "beside the datacube, ending in {ending}")
        place = place.format(ending=f"_{ANALYSIS_ENDINGS[self.ID]}{NETCDF_SUFFIX}")
        self.addParameter(file_destination(OUTPUT, translated(self.OUTPUT_LABEL), NETCDF, place))
        self._add_outputs()
        self.addOutput(QgsProcessingOutputString(SUMMARY, translate("AlignSAR", "Summary")))
        self.addOutput(QgsProcessingOutputBoolean(SKIPPED, translate("AlignSAR", "Nothing had changed")))
        for name, (_, label) in self.COUNTS.items():
            self.addOutput(QgsProcessingOutputNumber(name, translated(label)))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        options = self._options(parameters, context)
        names = [INPUT, SOURCES] if "separation" in self.stage.inputs else [INPUT]
        inputs = [Path(self.parameterAsString(parameters, name, context)) for name in names]
        output = netcdf(chosen(self, parameters, OUTPUT, context) or analysis_output(self.ID, inputs[0]))
        check_file(output, NETCDF_SUFFIX)
        progress = FeedbackProgress(feedback)
        with progress.timed(self.stage.heading):
            result = self.stage.run(*inputs, output, options, progress)
        figures_page(result, feedback)
        if self.wants_layers(parameters, context):
            place = Cube.open(inputs[0]).reference
            self._load(result, output, None if place is None else MapReference.at(*place), context)
        counts = {name: result.counts.get(count) for name, (count, _) in self.COUNTS.items()}
        return {
            OUTPUT: str(output),
            SUMMARY: result.headline,
            SKIPPED: result.skipped,
            **counts,
            **self._outputs(output),
        }

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext) -> StageOptions:
        """Options from the parameters, the product and the preset, which stand for what is left at its default."""
        options = read_options(self, self.stage.options, parameters, context)
        if not self.PRESET_VALUES:
            return options
        product = parameters.get(PRODUCT)
        product = self.parameterAsEnumString(parameters, PRODUCT, context) if given(product) else ""
        preset = self.PRESET_VALUES[self.parameterAsEnumString(parameters, PRESET, context)]
        return with_preset(options, {**preset, **product_values(product, self.ID)})

    def _add_outputs(self) -> None:
        """Declare the files beside the NetCDF file."""

    def _outputs(self, output: Path) -> dict[str, Any]:
        """Values of those outputs."""
        return {}

    def _load(
        self, result: StageResult, output: Path, reference: MapReference | None, context: QgsProcessingContext
    ) -> None:
        """Put the result on the map."""
        raise NotImplementedError


class SeparateSources(AnalysisAlgorithm):
    """ICASAR."""

    ID = "separate_sources"
    TAGS = (
        "icasar",
        "ica",
        "fastica",
        "blind source separation",
        "atmosphere",
        "deformation",
        "pca",
        "volcano",
        "plot",
        "csv",
    )
    OUTPUT_LABEL = "Sources (NetCDF)"
    PRESET_VALUES = PRESETS
    COUNTS: ClassVar = {
        "SOURCE_COUNT": ("sources", "Number of sources"),
        "COMPONENT_COUNT": ("components", "Number of components"),
    }
    HELP = (
        "Separates the displacement of a datacube into independent sources: patterns that are found again and again, "
        "each with a time course. In: a datacube. Out: the sources (NetCDF) and, beside that file, the maps as raster "
        "with one band per source, tables (CSV) of sources, time courses (m, positive with the map's sign towards the "
        "satellite) and convergence, figures and a report.\n\n"
        "Independent component analysis is run many times on resampled dates; patterns of all runs are clustered, and "
        "each dense cluster gives a source with a quality index Iq, at best 1. The number of components is chosen from "
        "a range by the agreement of the runs. A source is called deformation if its use grows with the time between "
        "dates, topographic if its map follows height, turbulent otherwise, and none where that is not clear.\n\n"
        "For unrest detection set the end of the baseline. References: Gaddes et al. (2018), "
        "doi:10.1029/2018JB016210; Hyvärinen and Oja (2000), doi:10.1016/S0893-6080(00)00026-5"
    )

    def _add_outputs(self) -> None:
        translate = QCoreApplication.translate
        self.addOutput(QgsProcessingOutputRasterLayer(SOURCES, translate("AlignSAR", "Maps of the sources")))
        self.addOutput(QgsProcessingOutputVectorLayer("SOURCE_TABLE", translate("AlignSAR", "Table of sources")))
        self.addOutput(QgsProcessingOutputVectorLayer("TIME_COURSES", translate("AlignSAR", "Table of time courses")))
        self.addOutput(QgsProcessingOutputVectorLayer("CONVERGENCE", translate("AlignSAR", "Table of convergence")))
        _add_pictures(self)

    def _outputs(self, output: Path) -> dict[str, Any]:
        names = separation_output.output_files(output)
        return {
            SOURCES: str(output.parent / names["raster"]),
            "SOURCE_TABLE": str(output.parent / names["sources"]),
            "TIME_COURSES": str(output.parent / names["courses"]),
            "CONVERGENCE": str(output.parent / names["convergence"]),
            **_pictures(output.parent, names),
        }

    def _load(
        self, result: StageResult, output: Path, reference: MapReference | None, context: QgsProcessingContext
    ) -> None:
        layers = [
            MapLayer(str(output.parent / layer.path), layer.title, layer.style, band=band)
            for band, layer in enumerate(result.layers, start=1)
        ]
        names = separation_output.output_files(output)
        tables = {
            QCoreApplication.translate("AlignSAR", "Time courses of the sources"): output.parent / names["courses"],
            QCoreApplication.translate("AlignSAR", "Quality of the sources"): output.parent / names["sources"],
        }
        self.show_group(str(output), output.stem, [*layers, *_tables(tables)], SOURCES, context, reference)


class DetectUnrest(AnalysisAlgorithm):
    """LiCSAlert."""

    ID = "detect_unrest"
    TAGS = ("licsalert", "volcano", "monitoring", "alert", "change detection", "trend", "plot", "csv")
    OUTPUT_LABEL = "Unrest (NetCDF)"
    PRESET_VALUES = ALERT_PRESETS
    COUNTS: ClassVar = {
        "STATUS_EXISTING": ("status_existing", "Change in known deformation (sigma)"),
        "STATUS_NEW": ("status_new", "New deformation (sigma)"),
        "NEW_OVER_IMAGE": ("residual_cumulative", "New deformation by the residual over the image (sigma)"),
        "NEW_IN_WINDOWS": ("residual_window", "New deformation by the residual in windows (sigma)"),
        "MONITORING_DATES": ("monitoring_dates", "Dates after the baseline"),
    }
    HELP = (
        "Says how far each date of a datacube lies from what its baseline lets expect. In: a datacube and the sources "
        "separated from its baseline. Out: distances (NetCDF, in standard deviations of the baseline) and, beside that "
        "file, a table with one row per date, the status of the newest date (status.json, volcano_status.txt), the "
        "residual of the newest date as raster (mm, positive towards the satellite), the alert figure and a report.\n\n"
        "Two numbers are told apart: the change in known deformation, which is the distance of the deformation source "
        "from its trend line, and new deformation, which is that of the residual that no source explains. The residual "
        "is measured over the whole image and in windows; unless you choose one, the farther from its trend counts. "
        "Beyond 3 is worth a look, beyond 5 is unlikely by chance.\n\n"
        "Monitoring: run it again on a datacube with new dates and the same sources; earlier values stay as they are. "
        "Reference: Gaddes et al. (2019), doi:10.1029/2019JB017519"
    )

    def _add_outputs(self) -> None:
        translate = QCoreApplication.translate
        self.addOutput(QgsProcessingOutputVectorLayer("DATES", translate("AlignSAR", "Table of dates")))
        self.addOutput(QgsProcessingOutputVectorLayer("SOURCE_TABLE", translate("AlignSAR", "Table of sources")))
        self.addOutput(QgsProcessingOutputRasterLayer("RESIDUAL", translate("AlignSAR", "Residual of the newest date")))
        self.addOutput(QgsProcessingOutputFile("STATUS", translate("AlignSAR", "Status of the newest date")))
        self.addOutput(
            QgsProcessingOutputFile("VOLCANO_STATUS", translate("AlignSAR", "Status as LiCSAlert writes it"))
        )
        _add_pictures(self)

    def _outputs(self, output: Path) -> dict[str, Any]:
        names = alert_output.output_files(output)
        return {
            "DATES": str(output.parent / names["dates"]),
            "SOURCE_TABLE": str(output.parent / names["sources"]),
            "RESIDUAL": str(output.parent / names["residual"]),
            "STATUS": str(output.parent / names["status"]),
            "VOLCANO_STATUS": str(output.parent / names["volcano_status"]),
            **_pictures(output.parent, names),
        }

    def _load(
        self, result: StageResult, output: Path, reference: MapReference | None, context: QgsProcessingContext
    ) -> None:
        layers = [MapLayer(str(output.parent / layer.path), layer.title, layer.style) for layer in result.layers]
        names = alert_output.output_files(output)
        tables = {
            QCoreApplication.translate("AlignSAR", "Distances from the trend, by date"): output.parent / names["dates"],
            QCoreApplication.translate("AlignSAR", "Trends of the sources"): output.parent / names["sources"],
        }
        self.show_group(str(output), output.stem, [*layers, *_tables(tables)], "RESIDUAL", context, reference)


class ReconstructTimeseries(AnalysisAlgorithm):
    """A series from some of the sources."""

    ID = "reconstruct_timeseries"
    TAGS = ("icasar", "filter", "atmosphere", "deformation", "residual", "displacement", "velocity")
    OUTPUT_LABEL = "Reconstruction (NetCDF)"
    COUNTS: ClassVar = {
        "SOURCE_COUNT": ("sources", "Number of sources used"),
        "PIXEL_COUNT": ("pixels", "Number of pixels"),
    }
    HELP = (
        "Rebuilds displacement from the sources you keep, for instance from deformation alone. In: a datacube and its "
        "sources. Out: a datacube with the reconstruction, the residual (mm) and the velocity (mm/yr) of the "
        "reconstruction, positive towards the satellite; 'Load datacube' opens it like any other.\n\n"
        "At the resolution of the datacube the time courses are fitted to every pixel; at that of the sources their "
        "maps are taken as they are. The mean of each image, which the separation leaves aside, is put back, so the "
        "reference stays that of the datacube.\n\n"
        "Reference: Gaddes et al. (2018), doi:10.1029/2018JB016210"
    )

    def _load(
        self, result: StageResult, output: Path, reference: MapReference | None, context: QgsProcessingContext
    ) -> None:
        load_result(cube_result(Cube.open(output)), OUTPUT, context)


def _tables(files: Mapping[str, Path]) -> list[MapLayer]:
    """Tables by title as layers."""
    return [MapLayer(str(path), title, "table", provider=VECTOR) for title, path in files.items()]


def _add_pictures(algorithm: AnalysisAlgorithm) -> None:
    algorithm.addOutput(QgsProcessingOutputFolder(FIGURES_FOLDER, QCoreApplication.translate("AlignSAR", "Figures")))
    algorithm.addOutput(QgsProcessingOutputHtml(REPORT, QCoreApplication.translate("AlignSAR", "Report")))


def _pictures(folder: Path, names: Mapping[str, str]) -> dict[str, str | None]:
    """Folder of figures and report, None where none were drawn."""
    paths = {FIGURES_FOLDER: folder / names["figures"], REPORT: folder / names["report"]}
    return {name: str(path) if path.exists() else None for name, path in paths.items()}
