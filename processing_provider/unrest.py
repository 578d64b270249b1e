"""Unrest: how far each date lies from what the baseline lets expect."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputFile,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.result import StageResult
from alignsar_qgis.insar.unrest import output as alert_output

from ..map.layers import MapLayer
from ..map.reference import MapReference
from ..map.styles import rounded_limits
from ..map.words import title_of
from .analysis_algorithm import AnalysisAlgorithm, add_pictures, picture_paths, table_layers


class DetectUnrest(AnalysisAlgorithm):
    """LiCSAlert."""

    ID = "detect_unrest"
    TAGS = ("licsalert", "volcano", "monitoring", "alert", "change detection", "trend", "plot", "csv")
    OUTPUT_LABEL = "Unrest (NetCDF)"
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
        add_pictures(self)

    def _outputs(self, output: Path) -> dict[str, Any]:
        names = alert_output.output_files(output)
        return {
            "DATES": str(output.parent / names["dates"]),
            "SOURCE_TABLE": str(output.parent / names["sources"]),
            "RESIDUAL": str(output.parent / names["residual"]),
            "STATUS": str(output.parent / names["status"]),
            "VOLCANO_STATUS": str(output.parent / names["volcano_status"]),
            **picture_paths(output.parent, names),
        }

    def _load(
        self,
        result: StageResult,
        output: Path,
        reference: MapReference | None,
        context: QgsProcessingContext,
        progress: Progress,
    ) -> None:
        # Full colour beyond 3 σ of an ordinary date, so that a quiet map looks quiet.
        limit = alert_output.WORTH_A_LOOK * result.counts["residual_scatter_mm"]
        limits = rounded_limits(-limit, limit, symmetric=True)
        layers = [
            MapLayer(str(output.parent / layer.path), title_of(layer), layer.style, limits=limits)
            for layer in result.layers
        ]
        names = alert_output.output_files(output)
        tables = {
            QCoreApplication.translate("AlignSAR", "Distances from the trend, by date"): output.parent / names["dates"],
            QCoreApplication.translate("AlignSAR", "Trends of the sources"): output.parent / names["sources"],
        }
        self.show_group(str(output), output.stem, [*layers, *table_layers(tables)], "RESIDUAL", context, reference)


ALGORITHMS = (DetectUnrest,)
