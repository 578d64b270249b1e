"""The datacube: write it, and put one on the map."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputMultipleLayers,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.cube.options import DatacubeOptions
from alignsar_qgis.insar.cube.quantities import QUANTITIES, RECONSTRUCTION_QUANTITIES
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.origins import overtaken
from alignsar_qgis.insar.pipeline.places import (
    NETCDF_SUFFIX,
    check_file,
    check_folder,
    coverage_file,
    netcdf,
    previews_folder,
    stage_output,
)

from ..map.cube import DISPLACEMENTS, RECONSTRUCTED, best_displacement, cube_result, preview_faults
from ..map.results import load_result
from ..map.sentences import in_users_language
from ..map.time import plays_bands
from .base_algorithm import AlignsarAlgorithm, shown_if_possible
from .choices import choice
from .coverage_layer import COVERAGE, check_coverage, coverage_parameter, take_coverage, write_coverage
from .destinations import chosen, file_destination, folder_destination, input_path
from .feedback import FeedbackProgress, after
from .option_parameters import read_options
from .stage_algorithm import StageAlgorithm
from .stage_parameters import INPUT, OUTPUT

PREVIEWS, ZARR, DISPLACEMENT = "PREVIEWS", "ZARR", "DISPLACEMENT"
NONE = "none"


def previews_parameter() -> QgsProcessingParameterFolderDestination:
    """The parameter that says where the preview rasters go."""
    translate = QCoreApplication.translate
    place = translate("AlignSAR", "beside the datacube")
    return folder_destination(PREVIEWS, translate("AlignSAR", "Preview rasters"), place)


def displacement_words() -> dict[str, str]:
    """The series of a datacube in words."""
    titles = {name: quantity.title for name, quantity in {**QUANTITIES, **RECONSTRUCTION_QUANTITIES}.items()}
    return {
        **{name: titles[name] for name in (*DISPLACEMENTS, *RECONSTRUCTED)},
        NONE: QCoreApplication.translate("AlignSAR", "None"),
    }


class ExportDatacube(StageAlgorithm):
    """The product of the chain."""

    ID = "export_datacube"
    TAGS = ("netcdf", "cf", "itsbd", "zarr", "preview", "coverage", "velocity", "displacement", "time series", "cum.h5")
    HAND_MADE = ("previews", "zarr")
    HELP = (
        "Writes the AlignSAR datacube (ITSBD) of a time series as CF NetCDF, if wanted also as a Zarr "
        "store, with previews and coverage polygon. "
        "In: a time-series folder after stage 16. Out: displacement (mm) and velocity (mm/yr), positive towards the "
        "satellite, quality layers, amplitude, coherence, atmosphere, height and viewing geometry; prelim_vel.tif, "
        "prelim_coh.tif, prelim_rrms.tif, prelim_stc.tif; the area covered.\n\n"
        "Amplitude needs the folder GEOC.MLI and the external atmosphere the folder GACOS in the work folder; what is "
        "absent is left out and listed. Displacement is relative to the reference pixel of stage 16 unless you give a "
        "reference area, and to the first epoch unless you give a reference date.\n\n"
        "Conventions: CF-1.11, https://cfconventions.org; ACDD-1.3"
    )

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        inputs, cube, options = self._setting(parameters, context)
        check_file(cube, NETCDF_SUFFIX)
        result = self.carry_out(inputs, cube, options, feedback)
        coverage = write_coverage(self, cube, options.footprint, parameters, context)
        if self.wants_layers(parameters, context):
            outline = take_coverage(coverage, context)
            with shown_if_possible(feedback):
                shown = cube_result(Cube.open(cube), None, outline, options.previews)
                load_result(shown, OUTPUT, context, after(feedback))
        paths = {OUTPUT: cube, PREVIEWS: options.previews, ZARR: options.zarr}
        written = {name: str(path) if path else None for name, path in paths.items()}
        return {**self.results(result), **written, COVERAGE: coverage}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        inputs, cube, options = self._setting(parameters, context)
        self.look_at(inputs, cube, options)
        for folder in (options.previews, options.zarr):
            if folder is not None:
                check_folder(folder)
        check_coverage(parameters)

    def _setting(
        self, parameters: dict[str, Any], context: QgsProcessingContext, glance: bool = False
    ) -> tuple[dict[str, Path], Path, DatacubeOptions]:
        timeseries = input_path(self, parameters, INPUT, context)
        cube = netcdf(
            chosen(self, parameters, OUTPUT, context) or stage_output(self.stage, timeseries, self.stage.options())
        )
        previews = chosen(self, parameters, PREVIEWS, context) or previews_folder(cube)
        store = chosen(self, parameters, ZARR, context)
        options = read_options(self, self.stage.options, parameters, context, self.HAND_MADE)
        return {"timeseries": timeseries}, cube, replace(options, previews=previews, zarr=store)

    def _declare_output(self) -> None:
        translate = QCoreApplication.translate
        place = translate("AlignSAR", "beside the time-series folder")
        self.addParameter(file_destination(OUTPUT, translate("AlignSAR", "Datacube"), "NetCDF (*.nc)", place))
        self.addParameter(previews_parameter())
        self.addParameter(
            QgsProcessingParameterFolderDestination(
                ZARR, translate("AlignSAR", "Zarr store (empty: none)"), optional=True, createByDefault=False
            )
        )
        self.addParameter(coverage_parameter())


class LoadDatacube(AlignsarAlgorithm):
    """A cube as styled layers, displacement in time."""

    ID = "load_datacube"
    TITLE = "Load datacube"
    GROUP = "datacube"
    TAGS = ("netcdf", "temporal", "animation", "itsbd", "display", "plot", "velocity", "displacement", "time series")
    HELP = (
        "Puts a datacube on the map as styled layers in groups. "
        "In: a NetCDF file of 'Export datacube' or of LiCSBAS. Out: layers of velocity (mm/yr), mask and quality, and "
        "displacement (mm) in time; positive is towards the satellite.\n\n"
        "To see it move, tick the displacement, below the velocity, and press play in the Temporal Controller. Dates "
        "before the newest are in 'Earlier dates'. From QGIS 3.38 on "
        "displacement is one layer with a time per band; older versions get one layer per epoch, all with the same "
        "colours."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Datacube"), fileFilter="NetCDF (*.nc)"),
            translate("AlignSAR", "NetCDF file made with 'Export datacube'."),
        )
        self.add(
            choice(DISPLACEMENT, translate("AlignSAR", "Displacement in time"), displacement_words(), DISPLACEMENTS[0]),
            translate("AlignSAR", "Filtered: without what looks like atmosphere. Without filter: as inverted."),
        )
        self.addOutput(QgsProcessingOutputMultipleLayers(OUTPUT, translate("AlignSAR", "Layers")))
        self.addOutput(QgsProcessingOutputNumber("EPOCHS", translate("AlignSAR", "Number of epochs")))
        self.addOutput(QgsProcessingOutputString("FIRST_EPOCH", translate("AlignSAR", "First epoch")))
        self.addOutput(QgsProcessingOutputString("LAST_EPOCH", translate("AlignSAR", "Last epoch")))

    def packages(self) -> tuple[str, ...]:
        return ("h5py", "netCDF4")

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        Cube.open(input_path(self, parameters, INPUT, context))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        cube = Cube.open(input_path(self, parameters, INPUT, context))
        series = self.parameterAsEnumString(parameters, DISPLACEMENT, context)
        best = best_displacement(cube)
        series = cube.named(series) or series
        if series not in (NONE, best) and (series not in cube.variables or best == RECONSTRUCTED[0]):
            text = QCoreApplication.translate("AlignSAR", "The cube has no {name}; it shows {shown} in time.")
            feedback.pushWarning(text.format(name=series, shown=best or NONE))
            series = best or NONE
        for sentence in overtaken(cube.path):
            feedback.pushWarning(in_users_language(sentence))
        for fault in preview_faults(previews_folder(cube.path)):
            feedback.pushWarning(in_users_language(fault))
        outline = take_coverage(str(coverage_file(cube.path)), context)
        shown = cube_result(cube, "" if series == NONE else series, outline, previews_folder(cube.path))
        layers = load_result(shown, OUTPUT, context, FeedbackProgress(feedback))
        first, last = (day.isoformat() for day in (cube.epochs[0], cube.epochs[-1]))
        feedback.pushInfo(
            QCoreApplication.translate("AlignSAR", "{layers} layers; {epochs} epochs from {first} to {last}.").format(
                layers=len(layers), epochs=len(cube.epochs), first=first, last=last
            )
        )
        if series != NONE and not plays_bands():
            feedback.pushInfo(
                QCoreApplication.translate(
                    "AlignSAR",
                    "This QGIS gives a raster a single time, so each epoch is a layer of its own. "
                    "QGIS 3.38 or newer plays the displacement from one layer.",
                )
            )
        return {OUTPUT: layers, "EPOCHS": len(cube.epochs), "FIRST_EPOCH": first, "LAST_EPOCH": last}


ALGORITHMS = (ExportDatacube, LoadDatacube)
