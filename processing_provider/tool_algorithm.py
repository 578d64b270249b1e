"""What tools share: a datacube, options declared by the science, an output beside the datacube, bands as layers."""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeature,
    QgsFeatureRequest,
    QgsGeometry,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFile,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.places import check_file
from alignsar_qgis.insar.tools.options import named
from alignsar_qgis.insar.tools.rasters import Band
from alignsar_qgis.insar.tools.result import ToolResult
from alignsar_qgis.insar.tools.source import SeriesSource

from ..map.layers import MapLayer
from ..map.reference import MapReference
from ..map.sentences import in_users_language
from ..map.words import in_words
from .base_algorithm import SUMMARY, AlignsarAlgorithm, translated
from .destinations import chosen, file_destination, input_path
from .option_parameters import WGS84, parameter, read_options

INPUT, OUTPUT = "INPUT", "OUTPUT"
NETCDF, GEOTIFF, CSV = "NetCDF (*.nc)", "GeoTIFF (*.tif)", "CSV (*.csv)"
TIF = ".tif"


class ToolAlgorithm(AlignsarAlgorithm):
    """A tool for a finished datacube.

    Attributes
    ----------
    OPTIONS
        Class of its options.
    ENDING
        What the name of its output adds to that of the datacube, if it is a file.
    COUNTS
        Numbers of the result, each with its label.
    """

    GROUP = "tools"
    PAGE = "tools.md"
    OPTIONS: type[StageOptions] = StageOptions
    ENDING = ""
    COUNTS: tuple[tuple[str, str], ...] = ()

    def packages(self) -> tuple[str, ...]:
        return ("h5py", "netCDF4", "rasterio")

    def add_cube(self) -> None:
        """Declare the datacube."""
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Datacube"), fileFilter=NETCDF),
            translate("AlignSAR", "NetCDF file made with 'Export datacube', 'Run pipeline' or LiCSBAS."),
        )

    def add_options(self) -> None:
        """Declare the parameters of the options."""
        for info in self.OPTIONS.infos():
            self.addParameter(parameter(info))

    def add_file_output(self, label: str, file_filter: str) -> None:
        """Declare a file that goes beside the datacube."""
        place = QCoreApplication.translate("AlignSAR", "beside the datacube, ending in {ending}")
        self.addParameter(file_destination(OUTPUT, label, file_filter, place.format(ending=self.ENDING)))

    def add_summary(self) -> None:
        """Declare the sentence and the numbers of the result."""
        self.addOutput(QgsProcessingOutputString(SUMMARY, QCoreApplication.translate("AlignSAR", "Summary")))
        for name, label in self.COUNTS:
            self.addOutput(QgsProcessingOutputNumber(name.upper(), translated(label)))

    def options(self, parameters: dict[str, Any], context: QgsProcessingContext, glance: bool = False) -> Any:
        """Options from the parameters."""
        return read_options(self, self.OPTIONS, parameters, context, glance=glance)

    def cube(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """The datacube."""
        return input_path(self, parameters, INPUT, context)

    def file_output(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """Where the output goes; the ending may be left out."""
        given = chosen(self, parameters, OUTPUT, context)
        if given is None:
            first = self.beside(parameters, context)
            return first.with_name(f"{first.stem}{self.ENDING}")
        return given if given.suffix or given.is_dir() else given.with_name(given.name + self.suffixes()[0])

    def beside(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        """The file beside which the output goes by default."""
        return self.cube(parameters, context).absolute()

    def look_at_cube(self, parameters: dict[str, Any], context: QgsProcessingContext, options: Any) -> None:
        """Refuse a file that is no datacube with the series that is wanted."""
        SeriesSource.open(self.cube(parameters, context), named(getattr(options, "series", "")))

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        options = self.options(parameters, context, glance=True)
        options.check()
        self.look_at_cube(parameters, context, options)
        if self.ENDING:
            check_file(self.file_output(parameters, context), *self.suffixes())

    def suffixes(self) -> tuple[str, ...]:
        """Endings that the output may have."""
        return (Path(f"name{self.ENDING}").suffix,)

    def tell(self, result: ToolResult, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        """Write headline and warnings to the log; returns the values of the outputs of `add_summary`."""
        for warning in result.warnings:
            feedback.pushWarning(in_users_language(warning))
        headline = in_users_language(result.headline)
        feedback.pushInfo(headline)
        return {SUMMARY: headline, **{name.upper(): result.counts.get(name) for name, _ in self.COUNTS}}

    def show_bands(self, result: ToolResult, reference: MapReference | None, context: QgsProcessingContext) -> None:
        """Put the bands of a GeoTIFF on the map, one layer each."""
        layers = [band_layer(result.path, band, number) for number, band in enumerate(result.bands, 1)]
        self.show_group(str(result.path), result.path.stem, layers, OUTPUT, context, reference)


def band_layer(path: Path, band: Band, number: int = 1, limits: tuple[float, float] | None = None) -> MapLayer:
    """The layer of a band."""
    title = in_words(band.title, dict(band.values))
    return MapLayer(str(path), title, band.style, visible=False, band=number, limits=limits)


def reference_of(cube: Cube) -> MapReference | None:
    """The reference of a datacube for the map."""
    return None if cube.reference is None else MapReference.at(*cube.reference)


def geometries(
    algorithm: AlignsarAlgorithm,
    parameters: dict[str, Any],
    name: str,
    context: QgsProcessingContext,
    kind: QgsWkbTypes.GeometryType,
) -> list[tuple[QgsFeature, list[QgsGeometry]]]:
    """Features of a layer, each with its parts of a kind in degrees; those without any are left out.

    Raises
    ------
    MissingInput, BrokenInput
        If there is no such layer, it has none of that kind, or its coordinates cannot be brought to degrees.
    """
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise MissingInput(f"{name}: {parameters.get(name)} is no layer. Choose another layer or file.")
    transform = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem(WGS84), context.transformContext()
    )
    found, others = [], False
    for feature in source.getFeatures(
        QgsFeatureRequest(), QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    ):
        geometry = feature.geometry()
        if geometry.isNull() or geometry.isEmpty():
            continue
        try:
            geometry.transform(transform)
        except QgsCsException as err:
            text = QCoreApplication.translate(
                "AlignSAR", "{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system."
            )
            raise BrokenInput(text.format(layer=source.sourceName(), fault=err)) from err
        parts = [part for part in geometry.asGeometryCollection() if part.type() == kind and not part.isEmpty()]
        if parts:
            found.append((feature, parts))
        others = others or not parts
    if not found and others:
        text = QCoreApplication.translate(
            "AlignSAR", "{layer} has geometries of another kind than '{label}' takes. Choose another one."
        )
        label = algorithm.parameterDefinition(name).description()
        raise BrokenInput(text.format(layer=source.sourceName(), label=label))
    if not found:
        text = QCoreApplication.translate("AlignSAR", "{layer} has no geometry. Choose another layer, or draw one.")
        raise MissingInput(text.format(layer=source.sourceName()))
    return found


def one_drawn(layers: list[MapLayer]) -> list[MapLayer]:
    """The same layers with the first one ticked only."""
    return [replace(layer, visible=layer is layers[0]) for layer in layers]
