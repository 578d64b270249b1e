"""The sources of a datacube, and the series that some of them give."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingOutputRasterLayer,
    QgsProcessingOutputVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.result import StageResult
from alignsar_qgis.insar.separation import output as separation_output

from ..map.cube import cube_result
from ..map.layers import MapLayer
from ..map.reference import MapReference
from ..map.results import load_result
from ..map.words import title_of
from .analysis_algorithm import SOURCES, AnalysisAlgorithm, add_pictures, picture_paths, table_layers
from .stage_parameters import OUTPUT


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
        add_pictures(self)

    def _outputs(self, output: Path) -> dict[str, Any]:
        names = separation_output.output_files(output)
        return {
            SOURCES: str(output.parent / names["raster"]),
            "SOURCE_TABLE": str(output.parent / names["sources"]),
            "TIME_COURSES": str(output.parent / names["courses"]),
            "CONVERGENCE": str(output.parent / names["convergence"]),
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
        layers = [
            MapLayer(str(output.parent / layer.path), title_of(layer), layer.style, band=band)
            for band, layer in enumerate(result.layers, start=1)
        ]
        names = separation_output.output_files(output)
        tables = {
            QCoreApplication.translate("AlignSAR", "Time courses of the sources"): output.parent / names["courses"],
            QCoreApplication.translate("AlignSAR", "Quality of the sources"): output.parent / names["sources"],
        }
        self.show_group(str(output), output.stem, [*layers, *table_layers(tables)], SOURCES, context, reference)


class ReconstructTimeseries(AnalysisAlgorithm):
    """A series from some of the sources."""

    ID = "reconstruct_timeseries"
    TAGS = ("icasar", "filter", "atmosphere", "deformation", "residual", "displacement", "velocity")
    OUTPUT_LABEL = "Reconstruction (NetCDF)"
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
        self,
        result: StageResult,
        output: Path,
        reference: MapReference | None,
        context: QgsProcessingContext,
        progress: Progress,
    ) -> None:
        load_result(cube_result(Cube.open(output)), OUTPUT, context, progress)


ALGORITHMS = (SeparateSources, ReconstructTimeseries)
