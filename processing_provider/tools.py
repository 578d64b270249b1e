"""Maps and datacubes out of datacubes: velocity, dates, another reference, east and up, plate motion."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import MissingInput
from alignsar_qgis.insar.core.options import Polygons
from alignsar_qgis.insar.core.text import translatable
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.places import NETCDF_SUFFIX, check_folder
from alignsar_qgis.insar.pipeline.stage_checks import require_file
from alignsar_qgis.insar.tools.options import (
    ChangeReferenceOptions,
    DecompositionOptions,
    EpochOptions,
    PlateOptions,
    VelocityOptions,
    named,
)
from alignsar_qgis.insar.tools.source import SeriesSource, line_of_sight, velocity_of
from alignsar_qgis.insar.tools.terms import dates_in

from ..map.cube import cube_result
from ..map.reference import MapReference
from ..map.results import load_result
from .base_algorithm import shown_if_possible
from .destinations import chosen, folder_destination, given
from .feedback import FeedbackProgress
from .option_parameters import read_box, read_rings
from .tool_algorithm import GEOTIFF, NETCDF, OUTPUT, TIF, ToolAlgorithm, band_layer, one_drawn, reference_of

AREA, INPUTS = "AREA", "INPUTS"
LEAST_CUBES = 2


class VelocityFromTimeseries(ToolAlgorithm):
    """Velocity over any period, with what else is in the series."""

    ID = "velocity_from_timeseries"
    TITLE = "Velocity from time series"
    TAGS = (
        "velocity",
        "period",
        "season",
        "annual",
        "acceleration",
        "earthquake",
        "step",
        "offset",
        "trend",
        "cum2vel",
    )
    HELP = (
        "Fits the displacement of every pixel over a period of your choice. "
        "In: a datacube. Out: a GeoTIFF with the velocity (mm/yr, positive towards the satellite) and its standard "
        "deviation (1σ), and bands for an acceleration, annual and semi-annual terms and steps at dates that you ask "
        "for, the RMS of the residuals, and the number of epochs.\n\n"
        "Add an annual term where the period is not a whole number of years or the ground has seasons, and a step for "
        "every earthquake inside the period: both would else end in the velocity. The standard deviations take the "
        "epochs as independent.\n\n"
        "Bevis and Brown (2014), https://doi.org/10.1007/s00190-013-0685-5"
    )
    OPTIONS = VelocityOptions
    ENDING = f"_velocity{TIF}"
    COUNTS = (
        ("pixels", translatable("Pixels with a velocity")),
        ("epochs", translatable("Number of epochs")),
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_cube()
        self.add_options()
        self.add_load_layers()
        self.add_file_output(QCoreApplication.translate("AlignSAR", "Velocity and other terms"), GEOTIFF)
        self.add_summary()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        super().check(parameters, context)
        options = self.options(parameters, context)
        dates_in(options.steps)
        if options.catalogue is not None:
            require_file(options.catalogue)
        source = SeriesSource.open(self.cube(parameters, context), named(options.series))
        source.chosen(options.start_date, options.end_date)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.velocity import velocity_from_timeseries

        cube, output = self.cube(parameters, context), self.file_output(parameters, context)
        options = self.options(parameters, context)
        result = velocity_from_timeseries(cube, output, options, FeedbackProgress(feedback))
        if self.wants_layers(parameters, context):
            self.show_bands(result, reference_of(Cube.open(cube)), context)
        return {OUTPUT: str(output), **self.tell(result, feedback)}


class ExtractEpochs(ToolAlgorithm):
    """Maps of dates as files."""

    ID = "extract_epochs"
    TITLE = "Extract epochs"
    TAGS = ("geotiff", "cog", "export", "difference", "displacement", "date", "cum2flt", "cum2tif", "flt2geotiff")
    HELP = (
        "Writes the displacement at dates, or between pairs of dates, as GeoTIFFs for other programs. "
        "In: a datacube. Out: a folder with yyyymmdd.tif for a date, yyyymmdd_yyyymmdd.tif for a difference (second "
        "minus first), in mm, positive towards the satellite, NaN where there is no value.\n\n"
        "Cloud-optimised files (COG) can be put on a web server and are shown from there without download."
    )
    OPTIONS = EpochOptions
    COUNTS = (("maps", translatable("Number of maps")),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add_cube()
        self.add_options()
        self.add_load_layers()
        place = translate("AlignSAR", "beside the datacube, ending in {ending}").format(ending="_epochs")
        self.addParameter(folder_destination(OUTPUT, translate("AlignSAR", "Folder of maps"), place))
        self.add_summary()

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        from alignsar_qgis.insar.tools.epochs import wanted_maps

        super().check(parameters, context)
        options = self.options(parameters, context)
        source = SeriesSource.open(self.cube(parameters, context), named(options.series))
        wanted_maps(options.dates, source.epochs)
        check_folder(self._folder(parameters, context))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.epochs import extract_epochs
        from alignsar_qgis.insar.tools.pictures import full_colour
        from alignsar_qgis.insar.tools.rasters import read_band

        cube, folder = self.cube(parameters, context), self._folder(parameters, context)
        result = extract_epochs(cube, folder, self.options(parameters, context), FeedbackProgress(feedback))
        if self.wants_layers(parameters, context):
            files = [folder / f"{band.name}{TIF}" for band in result.bands]
            limit = full_colour([read_band(files[place]) for place in {0, len(files) // 2, len(files) - 1}])
            layers = [band_layer(file, band, limits=(-limit, limit)) for file, band in zip(files, result.bands)]
            reference = reference_of(Cube.open(cube))
            self.show_group(str(folder), folder.name, one_drawn(layers[::-1]), OUTPUT, context, reference)
        return {OUTPUT: str(folder), **self.tell(result, feedback)}

    def _folder(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        cube = self.cube(parameters, context).absolute()
        return chosen(self, parameters, OUTPUT, context) or cube.with_name(f"{cube.stem}_epochs")


class ChangeReference(ToolAlgorithm):
    """A datacube relative to another place or date."""

    ID = "change_reference"
    TITLE = "Change reference"
    TAGS = ("reference", "point", "area", "date", "displacement", "velocity", "zero")
    HELP = (
        "Writes a copy of a datacube whose displacement and velocity are relative to another place, another date, or "
        "both. In: a datacube, and a point or the polygons of an area. Out: a datacube with everything that the first "
        "one has.\n\n"
        "The median of the reference pixels that have a value at every epoch becomes 0 at every epoch; displacement "
        "becomes 0 everywhere on the reference date. Choose a place that stands still, is coherent, and is near what "
        "you look at, because atmosphere grows with the distance. A point wins over an area."
    )
    OPTIONS = ChangeReferenceOptions
    ENDING = f"_referenced{NETCDF_SUFFIX}"
    COUNTS = (("reference_pixels", translatable("Number of reference pixels")),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add_cube()
        self.add_options()
        self.add(
            QgsProcessingParameterFeatureSource(
                AREA,
                translate("AlignSAR", "Reference area"),
                [QgsProcessing.SourceType.TypeVectorPolygon],
                optional=True,
            ),
            translate("AlignSAR", "Polygons whose pixels together are the reference."),
        )
        self.add_load_layers()
        self.add_file_output(translate("AlignSAR", "Datacube with the new reference"), NETCDF)
        self.add_summary()

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.referencing import change_reference

        cube, output = self.cube(parameters, context), self.file_output(parameters, context)
        areas: Polygons = read_rings(self, parameters, AREA, context) if given(parameters.get(AREA)) else ()
        options = self.options(parameters, context)
        result = change_reference(cube, output, options, areas, FeedbackProgress(feedback))
        if self.wants_layers(parameters, context):
            with shown_if_possible(feedback):
                load_result(cube_result(Cube.open(output)), OUTPUT, context)
        return {OUTPUT: str(output), **self.tell(result, feedback)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        from alignsar_qgis.insar.tools.referencing import check_change

        super().check(parameters, context)
        areas: Polygons = read_box(self, parameters, AREA, context) if given(parameters.get(AREA)) else ()
        cube, output = self.cube(parameters, context), self.file_output(parameters, context)
        check_change(Cube.open(cube), output, self.options(parameters, context), bool(areas))


class DecomposeVelocity(ToolAlgorithm):
    """East and up from ascending and descending."""

    ID = "decompose_velocity"
    TITLE = "Decompose velocity"
    TAGS = ("ascending", "descending", "east", "up", "vertical", "horizontal", "2d", "decomposeLOS", "line of sight")
    HELP = (
        "Solves the velocities of two or more datacubes, from ascending and descending orbits, for the motion to the "
        "east and upwards. In: datacubes with velocity and the directions E, N, U. Out: a GeoTIFF with east and up "
        "velocity (mm/yr) and their standard deviations (1σ), the number of lines of sight, and the RMS of the "
        "residuals where there are three or more.\n\n"
        "The grid is that of the coarsest datacube, where two or more overlap. Motion to the north is neglected; some "
        "15 % of it ends in the up velocity. All velocities must have the same reference: give one, where nothing "
        "moves, unless the datacubes were made with the same.\n\n"
        "Wright et al. (2004), https://doi.org/10.1029/2003GL018827"
    )
    OPTIONS = DecompositionOptions
    ENDING = f"_east_up{TIF}"
    COUNTS = (("pixels", translatable("Pixels with a velocity")),)

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        cubes = QgsProcessingParameterMultipleLayers(
            INPUTS, translate("AlignSAR", "Datacubes"), QgsProcessing.SourceType.TypeFile
        )
        cubes.setMinimumNumberInputs(LEAST_CUBES)
        self.add(cubes, translate("AlignSAR", "NetCDF files, one per line of sight."))
        self.add_options()
        self.add_load_layers()
        self.add_file_output(translate("AlignSAR", "East and up velocity"), GEOTIFF)
        self.add_summary()

    def beside(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        return self._cubes(parameters, context)[0].absolute()

    def look_at_cube(self, parameters: dict[str, Any], context: QgsProcessingContext, options: Any) -> None:
        from alignsar_qgis.insar.tools.decomposition import common_grid

        contents = [Cube.open(path) for path in self._cubes(parameters, context)]
        for content in contents:
            velocity_of(content)
        common_grid([content.grid for content in contents])

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.decomposition import decompose_velocity

        cubes, output = self._cubes(parameters, context), self.file_output(parameters, context)
        options = self.options(parameters, context)
        result = decompose_velocity(cubes, output, options, FeedbackProgress(feedback))
        if self.wants_layers(parameters, context):
            point = options.point
            reference = MapReference.at(*point) if point else reference_of(Cube.open(cubes[0]))
            self.show_bands(result, reference, context)
        return {OUTPUT: str(output), **self.tell(result, feedback)}

    def _cubes(self, parameters: dict[str, Any], context: QgsProcessingContext) -> list[Path]:
        paths = [Path(path) for path in self.parameterAsFileList(parameters, INPUTS, context) if path]
        if not paths:
            raise MissingInput(QCoreApplication.translate("AlignSAR", "Choose two or more datacubes."))
        return paths


class RemovePlateMotion(ToolAlgorithm):
    """Velocity without the motion of the plate."""

    ID = "remove_plate_motion"
    TITLE = "Remove plate motion"
    TAGS = ("plate", "tectonic", "itrf", "rotation", "euler", "pole", "ramp", "tilt", "velocity", "vel_plate_motion")
    HELP = (
        "Takes the motion of the rigid tectonic plate, as seen in the line of sight, off the velocity of a datacube. "
        "In: a datacube with velocity and the directions E, N, U. Out: a GeoTIFF with the velocity without plate "
        "motion, and the plate motion that was taken off (mm/yr, positive towards the satellite).\n\n"
        "Seen from the satellite, a plate that moves by some centimetres per year tilts a whole frame by some "
        "millimetres per year. The plate is found from the place of the image; near a boundary choose it yourself.\n\n"
        "Altamimi et al. (2023), https://doi.org/10.1029/2023GL106373; "
        "Stephenson et al. (2022), https://doi.org/10.1029/2022GL099835"
    )
    OPTIONS = PlateOptions
    ENDING = f"_without_plate_motion{TIF}"
    COUNTS = (
        ("lowest", translatable("Lowest plate motion (mm/yr)")),
        ("highest", translatable("Highest plate motion (mm/yr)")),
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        self.add_cube()
        self.add_options()
        self.add_load_layers()
        self.add_file_output(QCoreApplication.translate("AlignSAR", "Velocity without plate motion"), GEOTIFF)
        self.add_summary()

    def look_at_cube(self, parameters: dict[str, Any], context: QgsProcessingContext, options: Any) -> None:
        from alignsar_qgis.insar.tools.plate_motion import plate_of

        content = Cube.open(self.cube(parameters, context))
        velocity_of(content)
        line_of_sight(content)
        plate_of(content.grid, options)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        from alignsar_qgis.insar.tools.plate_motion import remove_plate_motion

        cube, output = self.cube(parameters, context), self.file_output(parameters, context)
        options = self.options(parameters, context)
        result = remove_plate_motion(cube, output, options, FeedbackProgress(feedback))
        if self.wants_layers(parameters, context):
            # An absolute velocity is 0 nowhere in particular.
            self.show_bands(result, None if options.absolute else reference_of(Cube.open(cube)), context)
        return {OUTPUT: str(output), **self.tell(result, feedback)}


ALGORITHMS = (
    VelocityFromTimeseries,
    ExtractEpochs,
    ChangeReference,
    DecomposeVelocity,
    RemovePlateMotion,
)
