"""What analyses of a datacube share: the datacube, a preset, a NetCDF file with tables and figures beside it."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingOutputHtml,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.batch.files import read_settings
from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.engines.choice import engines_for
from alignsar_qgis.insar.pipeline.configuration import Configuration
from alignsar_qgis.insar.pipeline.places import NETCDF_SUFFIX, check_file, netcdf, stage_output
from alignsar_qgis.insar.pipeline.presets import presets_for, values_in_force
from alignsar_qgis.insar.pipeline.result import StageResult

from ..map.layers import VECTOR, MapLayer
from ..map.reference import MapReference
from .base_algorithm import AlignsarAlgorithm, shown_if_possible, translated
from .batch import ANALYSIS_FILTER, CONFIG, tell_settings
from .destinations import chosen, file_destination, given, input_path
from .engine_parameter import add_engine
from .feedback import after
from .figures_output import figures_page
from .option_parameters import parameter, read_values
from .presets import PRESET, PRODUCT, chosen_code, preset_choice, product_choice
from .stage_parameters import INPUT, OUTPUT
from .value_tables import preset_infos, stage_table

SOURCES, REPORT, FIGURES_FOLDER = "SOURCES", "REPORT", "FIGURES_FOLDER"
NETCDF = "NetCDF (*.nc)"


class AnalysisAlgorithm(AlignsarAlgorithm):
    """An analysis that reads a datacube and writes a NetCDF file with tables and figures beside it.

    Attributes
    ----------
    OUTPUT_LABEL
        What the NetCDF file is.
    """

    PAGE = "separation.md"
    OUTPUT_LABEL = ""

    @property
    def presets(self) -> list[str]:
        """Presets of this analysis."""
        return presets_for(self.stage)

    def shortHelpString(self) -> str:
        return super().shortHelpString() + "\n\n" + stage_table(self.stage, values_in_force(self.stage, {}, "alignsar"))

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
        if self.presets:
            self.add(
                preset_choice(self.presets, "default"),
                translate("AlignSAR", "Its values stand for every parameter that is not set."),
            )
        for info in preset_infos(self.stage):
            self.addParameter(parameter(info))
        if self.presets:
            self.add(
                product_choice(),
                translate("AlignSAR", "Takes the end of the baseline of that product where you give none."),
                advanced=True,
            )
            self.add(
                QgsProcessingParameterFile(
                    CONFIG, translate("AlignSAR", "Configuration"), optional=True, fileFilter=ANALYSIS_FILTER
                ),
                translate(
                    "AlignSAR",
                    "Your run_licsalert.py, or what 'Import batch file' made of it. What you set above wins over it.",
                ),
                advanced=True,
            )
        add_engine(self, engines_for(self.stage))
        self.add_load_layers()
        place = translate("AlignSAR", "beside the datacube, ending in {ending}")
        place = place.format(ending=f"_{self.stage.suffix}{NETCDF_SUFFIX}")
        self.addParameter(file_destination(OUTPUT, translated(self.OUTPUT_LABEL), NETCDF, place))
        self._add_outputs()
        self.add_results()

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inputs, output, options = self._setting(parameters, context)
        if given(parameters.get(CONFIG)):
            chosen_here = Configuration(
                options={self.ID: read_values(self, preset_infos(self.stage), parameters, context)}
            )
            tell_settings(input_path(self, parameters, CONFIG, context), feedback, chosen_here, [self.stage])
        cube = inputs["datacube"]
        check_file(output, NETCDF_SUFFIX)
        result = self.carry_out(inputs, output, options, feedback)
        figures_page(result, feedback)
        if self.wants_layers(parameters, context):
            place = Cube.open(cube).reference
            with shown_if_possible(feedback):
                reference = None if place is None else MapReference.at(*place)
                self._load(result, output, reference, context, after(feedback))
        return {OUTPUT: str(output), **self.results(result), **self._outputs(output)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.look_at(*self._setting(parameters, context, glance=True))

    def _setting(
        self, parameters: dict[str, Any], context: QgsProcessingContext, glance: bool = False
    ) -> tuple[dict[str, Path], Path, StageOptions]:
        """Inputs by role, output, and options."""
        options = self._options(parameters, context, glance)
        names = {"datacube": INPUT, "separation": SOURCES}
        inputs = {role: input_path(self, parameters, names[role], context) for role in self.stage.inputs}
        output = chosen(self, parameters, OUTPUT, context) or stage_output(self.stage, inputs["datacube"], options)
        return inputs, netcdf(output), options

    def _options(self, parameters: dict[str, Any], context: QgsProcessingContext, glance: bool = False) -> StageOptions:
        """Options from the parameters that are set, else the product, else the preset, else their defaults."""
        values = read_values(self, preset_infos(self.stage), parameters, context, glance)
        if self.presets:
            values = {**self._configured(parameters, context), **values}
            product = chosen_code(self, parameters, PRODUCT, context)
            preset = self.parameterAsEnumString(parameters, PRESET, context)
            values = values_in_force(self.stage, values, preset, product)
        return self.stage.options.from_dict(values)

    def _configured(self, parameters: dict[str, Any], context: QgsProcessingContext) -> dict[str, Any]:
        """Values of this analysis in the configuration, if one is given."""
        if not given(parameters.get(CONFIG)):
            return {}
        return read_settings(input_path(self, parameters, CONFIG, context)).of_stage(self.stage)

    def _add_outputs(self) -> None:
        """Declare the files beside the NetCDF file."""

    def _outputs(self, output: Path) -> dict[str, Any]:
        """Values of those outputs."""
        return {}

    def _load(
        self,
        result: StageResult,
        output: Path,
        reference: MapReference | None,
        context: QgsProcessingContext,
        progress: Progress,
    ) -> None:
        """Put the result on the map."""
        raise NotImplementedError


def table_layers(files: Mapping[str, Path]) -> list[MapLayer]:
    """Tables by title as layers."""
    return [MapLayer(str(path), title, "table", provider=VECTOR) for title, path in files.items()]


def add_pictures(algorithm: AnalysisAlgorithm) -> None:
    """Declare the folder of figures and the report."""
    algorithm.addOutput(QgsProcessingOutputFolder(FIGURES_FOLDER, QCoreApplication.translate("AlignSAR", "Figures")))
    algorithm.addOutput(QgsProcessingOutputHtml(REPORT, QCoreApplication.translate("AlignSAR", "Report")))


def picture_paths(folder: Path, names: Mapping[str, str]) -> dict[str, str | None]:
    """Folder of figures and report, None where none were drawn."""
    paths = {FIGURES_FOLDER: folder / names["figures"], REPORT: folder / names["report"]}
    return {name: str(path) if path.exists() else None for name, path in paths.items()}
