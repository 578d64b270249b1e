"""Interferograms of other producers, brought to the form of LiCSAR."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFolder,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.pipeline.places import GEOC, stage_output

from .base_algorithm import AlignsarAlgorithm
from .destinations import chosen, folder_destination, input_path
from .option_parameters import parameter, read_options
from .value_tables import stage_table

INPUT, OUTPUT = "INPUT", "OUTPUT"


class ImportInterferograms(AlignsarAlgorithm):
    """Makes a work folder with GEOC/."""

    ID = "import_interferograms"
    PAGE = "inputs.md"
    TAGS = ("import", "hyp3", "asf", "aria", "gunw", "nisar", "geotiff", "netcdf", "hdf5", "isce", "gamma", "other")
    HELP = (
        "Brings unwrapped interferograms of other producers to the form of LiCSAR, which 'Prepare stack' (02) and the "
        "whole chain read. In: a folder with products of HyP3, ARIA or NISAR (GUNW), or with own GeoTIFFs and a "
        "table that describes them. Out: a work folder with GEOC/ (phase in rad, positive away from the satellite; "
        "coherence; direction to the satellite, height), on one grid in degrees.\n\n"
        "Sign, unit, reference date and geometry of each format are heeded: phase of ARIA, which counts from the later "
        "to the earlier date, is turned. For own GeoTIFFs the table or the dialog has to say sign, unit and "
        "wavelength; nothing is assumed. ARIA and NISAR bring no heights: choose a raster of heights, so that the "
        "direction is right on mountains and later stages have them.\n\n"
        "References: Buzzanga et al. (2020), https://doi.org/10.1029/2020GL090013; "
        "https://hyp3-docs.asf.alaska.edu"
    )

    def shortHelpString(self) -> str:
        return super().shortHelpString() + "\n\n" + stage_table(self.stage, {})

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        folder = QgsProcessingParameterFile(
            INPUT, translate("AlignSAR", "Folder of products"), QgsProcessingParameterFile.Behavior.Folder
        )
        self.add(
            folder,
            translate(
                "AlignSAR",
                "Folder with unpacked HyP3 products, ARIA or NISAR files, or own GeoTIFFs; sub-folders are searched.",
            ),
        )
        for info in self.stage.options.infos():
            self.addParameter(parameter(info))
        self.add_load_layers()
        place = translate("AlignSAR", "beside the input, ending in {ending}").format(ending=f"_{self.stage.suffix}")
        self.addParameter(folder_destination(OUTPUT, translate("AlignSAR", "Work folder"), place))
        self.addOutput(QgsProcessingOutputFolder("GEOC", translate("AlignSAR", "LiCSAR folder (GEOC)")))
        self.add_results()

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inputs, output, options = self._setting(parameters, context)
        result = self.carry_out(inputs, output, options, feedback)
        self.show(result, OUTPUT, parameters, context)
        return {OUTPUT: str(output), "GEOC": str(output / GEOC), **self.results(result)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.look_at(*self._setting(parameters, context))

    def _setting(
        self, parameters: dict[str, Any], context: QgsProcessingContext
    ) -> tuple[dict[str, Path], Path, StageOptions]:
        """Input by role, output, and options."""
        folder = input_path(self, parameters, INPUT, context)
        options = read_options(self, self.stage.options, parameters, context)
        output = chosen(self, parameters, OUTPUT, context) or stage_output(self.stage, folder, options)
        return {"products": folder}, output, options


ALGORITHMS = (ImportInterferograms,)
