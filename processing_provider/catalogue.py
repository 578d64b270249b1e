"""A datacube as static STAC catalogue."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputFile,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.catalogue.item import COLLECTION_FILE
from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.pipeline.places import stage_output

from .base_algorithm import AlignsarAlgorithm
from .destinations import chosen, folder_destination, input_path
from .option_parameters import parameter, read_options
from .tool_algorithm import INPUT, NETCDF, OUTPUT

COLLECTION = "COLLECTION"


class ExportStac(AlignsarAlgorithm):
    """A datacube for catalogues and web servers."""

    ID = "export_stac"
    PAGE = "tools.md"
    TAGS = ("stac", "catalog", "catalogue", "collection", "item", "cog", "zarr", "cloud", "publish", "metadata")
    HELP = (
        "Writes a datacube as static STAC catalogue, which can be put on a web server, searched, and read map by map. "
        "In: a datacube, also one of LiCSBAS. Out: a folder with collection.json and an item, which has a "
        "cloud-optimised GeoTIFF of each map (in the units of the datacube; displacement and velocity positive towards "
        "the satellite), the whole datacube as NetCDF or Zarr store, and a thumbnail.\n\n"
        "All links are relative, so that the folder can be moved. The item has the STAC extensions datacube, "
        "projection, sar, sat, view, file and insar, as far as the datacube says what they need.\n\n"
        "https://stacspec.org"
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Datacube"), fileFilter=NETCDF),
            translate("AlignSAR", "NetCDF file made with 'Export datacube', 'Run pipeline' or LiCSBAS."),
        )
        for info in self.stage.options.infos():
            self.addParameter(parameter(info))
        place = translate("AlignSAR", "beside the datacube, ending in {ending}").format(ending=f"_{self.stage.suffix}")
        self.addParameter(folder_destination(OUTPUT, translate("AlignSAR", "Folder of the catalogue"), place))
        self.addOutput(QgsProcessingOutputFile(COLLECTION, translate("AlignSAR", "Collection (JSON)")))
        self.add_results()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self.look_at(*self._setting(parameters, context, glance=True))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inputs, output, options = self._setting(parameters, context)
        result = self.carry_out(inputs, output, options, feedback)
        return {OUTPUT: str(output), COLLECTION: str(output / COLLECTION_FILE), **self.results(result)}

    def _setting(
        self, parameters: dict[str, Any], context: QgsProcessingContext, glance: bool = False
    ) -> tuple[dict[str, Path], Path, StageOptions]:
        """Inputs by role, output, and options."""
        cube = input_path(self, parameters, INPUT, context)
        options = read_options(self, self.stage.options, parameters, context, glance=glance)
        output = chosen(self, parameters, OUTPUT, context) or stage_output(self.stage, cube, options)
        return {"datacube": cube}, output, options


ALGORITHMS = (ExportStac,)
