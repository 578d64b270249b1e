"""Results in the forms that other viewers read."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsProcessingParameterVectorDestination,
    QgsVectorFileWriter,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BadOption, InsarError
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.dated_rasters import DatedRasterOptions, chosen_variables, write_dated_rasters
from alignsar_qgis.insar.cube.points import CODE, LATITUDE, LONGITUDE, PointOptions, column_names, points_of, series_of
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.places import check_file, check_folder
from alignsar_qgis.insar.store.unfinished import unfinished

from ..map.results import name_sink
from .base_algorithm import AlignsarAlgorithm
from .destinations import chosen, folder_destination, given, input_path, with_place
from .feedback import FeedbackProgress
from .fields import REAL, TEXT, table_fields
from .option_parameters import WGS84, parameter, read_options
from .sinks import require_rows

INPUT, OUTPUT = "INPUT", "OUTPUT"
PAGE = "viewers.md"
ENDING = "_points.gpkg"
SHAPEFILE = ".shp"
DRIVERS = {".gpkg": "GPKG", ".csv": "CSV", SHAPEFILE: "ESRI Shapefile", ".fgb": "FlatGeobuf", ".geojson": "GeoJSON"}
"""Kinds of files by ending."""
_AT_ONCE = 1000
_MOST_COLUMNS = 255
"""Of a shapefile, whose tables are those of dBASE."""


class ExportPoints(AlignsarAlgorithm):
    """Pixels as points with time series."""

    ID = "export_points"
    TITLE = "Export points"
    GROUP = "datacube"
    PAGE = PAGE
    TAGS = ("points", "geopackage", "csv", "shapefile", "velocity", "insar explorer", "ps time series viewer", "export")
    HELP = (
        "Writes the pixels of a datacube as points that viewers of persistent scatterers read: InSAR Explorer, "
        "PS Time Series Viewer, InSAR Time Series Viewer. "
        "In: a datacube. Out: a point for each pixel inside the mask, with its velocity and the standard deviation of "
        "it (velocity, v_stdev, mm/yr), mean coherence, height (m), and the displacement on each date (D20200601 …, "
        "mm), positive towards the satellite.\n\n"
        "The ending says what is written: .gpkg, .csv (with longitude and latitude), .shp (up to 248 dates), .fgb or "
        ".geojson. PS Time Series Viewer reads time series from .shp only, and only complete ones."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Datacube"), fileFilter="NetCDF (*.nc)"),
            translate("AlignSAR", "NetCDF file written by 'Export datacube', or by LiCSBAS with --alignsar."),
        )
        for info in PointOptions.infos():
            self.addParameter(parameter(info))
        self.add_load_layers()
        points = QgsProcessingParameterVectorDestination(
            OUTPUT,
            translate("AlignSAR", "Points"),
            QgsProcessing.SourceType.TypeVectorPoint,
            optional=True,
            createByDefault=False,
        )
        place = translate("AlignSAR", "beside the datacube, ending in {ending}").format(ending=ENDING)
        self.addParameter(with_place(points, place))
        self.addOutput(QgsProcessingOutputNumber("POINTS", translate("AlignSAR", "Number of points")))

    def packages(self) -> tuple[str, ...]:
        return ("h5py", "netCDF4")

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        cube = Cube.open(input_path(self, parameters, INPUT, context))
        series_of(cube, read_options(self, PointOptions, parameters, context).displacement)
        value = parameters.get(OUTPUT)
        if isinstance(value, str) and given(value) and value != QgsProcessing.TEMPORARY_OUTPUT:
            _check_target(Path(value), cube)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        options = read_options(self, PointOptions, parameters, context)
        cube = Cube.open(input_path(self, parameters, INPUT, context))
        target = self._target(cube, parameters, context)
        _check_target(target, cube)
        count = write_points(cube, options, target, FeedbackProgress(feedback))
        name_sink(str(target), QCoreApplication.translate("AlignSAR", "Points (mm/yr)"), "points", context)
        text = QCoreApplication.translate("AlignSAR", "{points} points with {epochs} dates.")
        self._sentence = text.format(points=count, epochs=len(cube.epochs))
        feedback.pushInfo(self._sentence)
        return {OUTPUT: str(target), "POINTS": count}

    def _target(self, cube: Cube, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """Where to write: the place that is given, which QGIS loads by itself, or beside the cube."""
        if given(parameters.get(OUTPUT)):
            return Path(self.parameterAsOutputLayer(parameters, OUTPUT, context))
        target = cube.path.absolute().with_name(f"{cube.path.stem}{ENDING}")
        if self.wants_layers(parameters, context):
            details = QgsProcessingContext.LayerDetails(target.stem, context.project(), OUTPUT)
            context.addLayerToLoadOnCompletion(str(target), details)
        return target


class ExportRasters(AlignsarAlgorithm):
    """Series as GeoTIFFs with dates."""

    ID = "export_rasters"
    TITLE = "Export dated rasters"
    GROUP = "datacube"
    PAGE = PAGE
    TAGS = ("geotiff", "tif", "bands", "dates", "insarviz", "eo time series viewer", "displacement", "export")
    HELP = (
        "Writes series of a datacube as GeoTIFFs whose bands carry their dates, for viewers that read no NetCDF: "
        "InsarViz (a band per date), EO Time Series Viewer (a file per date). "
        "In: a datacube. Out: a folder of GeoTIFFs in the unit of the datacube (displacement in mm, positive towards "
        "the satellite), no data as NaN.\n\n"
        "The date of a band is its description (2020-06-01) and its metadata item DATE (20200601)."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Datacube"), fileFilter="NetCDF (*.nc)"),
            translate("AlignSAR", "NetCDF file written by 'Export datacube', or by LiCSBAS with --alignsar."),
        )
        for info in DatedRasterOptions.infos():
            self.addParameter(parameter(info))
        place = translate("AlignSAR", "beside the datacube")
        self.addParameter(folder_destination(OUTPUT, translate("AlignSAR", "Folder for the rasters"), place))
        self.addOutput(QgsProcessingOutputString("FILES_WRITTEN", translate("AlignSAR", "Files")))
        self.addOutput(QgsProcessingOutputNumber("RASTERS", translate("AlignSAR", "Number of rasters")))

    def packages(self) -> tuple[str, ...]:
        return ("h5py", "netCDF4", "rasterio")

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        cube = Cube.open(input_path(self, parameters, INPUT, context))
        chosen_variables(cube, read_options(self, DatedRasterOptions, parameters, context))
        folder = parameters.get(OUTPUT)
        check_folder(Path(folder) if isinstance(folder, str) and given(folder) else cube.path.parent)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        cube = Cube.open(input_path(self, parameters, INPUT, context))
        options = read_options(self, DatedRasterOptions, parameters, context)
        folder = chosen(self, parameters, OUTPUT, context) or cube.path.absolute().parent
        files = write_dated_rasters(cube, options, folder, FeedbackProgress(feedback))
        text = QCoreApplication.translate("AlignSAR", "{count} rasters with {epochs} dates in {folder}.")
        feedback.pushInfo(text.format(count=len(files), epochs=len(cube.epochs), folder=folder))
        short = QCoreApplication.translate("AlignSAR", "{count} rasters with {epochs} dates.")
        self._sentence = short.format(count=len(files), epochs=len(cube.epochs))
        return {OUTPUT: str(folder), "FILES_WRITTEN": ";".join(map(str, files)), "RASTERS": len(files)}


def write_points(cube: Cube, options: PointOptions, target: Path, progress: Progress) -> int:
    """Write the points of a cube; the file has its name only when it is complete. Returns how many points there are."""
    with unfinished(target.parent, target.name) as folder:
        return _write(cube, options, folder / target.name, progress)


def _write(cube: Cube, options: PointOptions, path: Path, progress: Progress) -> int:
    names = column_names(cube)
    fields = table_fields({name: TEXT if name == CODE else REAL for name in names})
    saving = QgsVectorFileWriter.SaveVectorOptions()
    saving.driverName, saving.layerName = DRIVERS[path.suffix.lower()], path.stem
    saving.layerOptions = ["CREATE_CSVT=YES"] if saving.driverName == "CSV" else []
    crs = QgsCoordinateReferenceSystem(WGS84)
    transforms = QgsProcessingContext().transformContext()
    writer = QgsVectorFileWriter.create(str(path), fields, QgsWkbTypes.Type.Point, crs, transforms, saving)
    _check(writer, path)
    lon, lat, count = names.index(LONGITUDE), names.index(LATITUDE), 0
    for block in points_of(cube, options, progress):
        for values in block.table():
            feature = QgsFeature()
            feature.setAttributes(values)
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(values[lon], values[lat])))
            writer.addFeature(feature, QgsFeatureSink.Flag.FastInsert)
            count += 1
            if not count % _AT_ONCE:
                progress.check()
        _check(writer, path)
    if not writer.flushBuffer():
        _check(writer, path)
    del writer
    require_rows(str(path), count)
    if saving.driverName == "CSV":
        _name_coordinates(path, lon, lat)
    return count


def _name_coordinates(path: Path, lon: int, lat: int) -> None:
    """Say beside a CSV file which columns are the coordinates, and in which system: so GDAL opens it as points."""
    beside = path.with_suffix(".csvt")
    types = beside.read_text(encoding="utf-8").strip().split(",")
    types[lon], types[lat] = '"CoordX"', '"CoordY"'
    beside.write_text(",".join(types), encoding="utf-8")
    crs = QgsCoordinateReferenceSystem(WGS84)
    path.with_suffix(".prj").write_text(crs.toWkt(QgsCoordinateReferenceSystem.WktVariant.WKT1_GDAL), encoding="utf-8")


def _check(writer: QgsVectorFileWriter, path: Path) -> None:
    """`InsarError` if something could not be written."""
    if writer.hasError() != QgsVectorFileWriter.WriterError.NoError:
        raise InsarError(f"{path.name} cannot be written: {writer.errorMessage()}.")


def _check_target(path: Path, cube: Cube) -> None:
    """Refuse a file that cannot be written or cannot hold so many dates."""
    check_file(path, *DRIVERS)
    if path.suffix.lower() == SHAPEFILE and len(column_names(cube)) > _MOST_COLUMNS:
        raise BadOption(
            f"A shapefile has at most {_MOST_COLUMNS} columns, and {len(cube.epochs)} dates need "
            f"{len(column_names(cube))}. Write a GeoPackage (.gpkg)."
        )


ALGORITHMS = (ExportPoints, ExportRasters)
