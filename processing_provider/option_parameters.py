"""Processing parameters made from a stage's options, and options read back from parameter values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from decimal import Decimal
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsCsException,
    QgsFeatureRequest,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterPoint,
    QgsProcessingParameterString,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.core.grid import MOST_LATITUDE, MOST_LONGITUDE
from alignsar_qgis.insar.core.options import Extent, OptionInfo, Point, Polygons, Ring, StageOptions
from alignsar_qgis.insar.core.polygons import with_holes

from .added_rasters import rasters_parameter, read_rasters
from .base_algorithm import translated, with_default
from .choices import choice
from .dates import date_parameter, read_date
from .destinations import given, with_note

WGS84 = "EPSG:4326"
DECIMALS = 6
NUMBER_WRAPPER = f"{__package__}.widget_wrappers.NumberWrapper"


def parameter_name(info: OptionInfo) -> str:
    """Public name of an option's parameter."""
    return info.name.upper()


def parameter(info: OptionInfo) -> QgsProcessingParameterDefinition:
    """The Processing parameter of an option."""
    name, label = parameter_name(info), _label(info)
    if info.kind is bool:
        made = QgsProcessingParameterBoolean(name, label, info.default)
    elif info.kind in (int, float):
        made = _number(info, name, label)
    elif info.choices:
        words = dict(zip(info.choices, info.words))
        made = choice(name, label, words, info.default, info.optional, translated(info.unset) if info.unset else "")
    elif info.kind is Path:
        behavior = QgsProcessingParameterFile.Behavior
        made = QgsProcessingParameterFile(name, label, behavior.Folder if info.folder else behavior.File, optional=True)
        if not info.folder:  # the filter of QGIS refuses names without a dot
            made.setFileFilter(QCoreApplication.translate("AlignSAR", "All files (*)"))
    elif info.kind is Extent:
        made = QgsProcessingParameterExtent(name, label, optional=True)
    elif info.kind is Point:
        made = QgsProcessingParameterPoint(name, label, optional=True)
    elif info.date:
        made = date_parameter(info, name, label)
    elif info.rasters:
        made = rasters_parameter(name, label)
    elif info.kind is tuple:
        made = QgsProcessingParameterFeatureSource(
            name, label, [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        )
    else:
        made = QgsProcessingParameterString(name, label, info.default, optional=True)
    made.setHelp(_help(info))
    if info.advanced:
        made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return made


def read_options(
    algorithm: QgsProcessingAlgorithm,
    kind: type[StageOptions],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    leave_out: tuple[str, ...] = (),
    glance: bool = False,
) -> StageOptions:
    """Options from the values of an algorithm's parameters; what is not given or left out keeps its default."""
    infos = [info for info in kind.infos() if info.name not in leave_out]
    return kind.from_dict(read_values(algorithm, infos, parameters, context, glance))


def read_values(
    algorithm: QgsProcessingAlgorithm,
    infos: Iterable[OptionInfo],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    glance: bool = False,
) -> dict[str, Any]:
    """Values of the options that are given, by option name; at a glance, polygons are the box around their layer."""
    return {
        info.name: _reader(info, glance)(algorithm, parameters, parameter_name(info), context)
        for info in infos
        if _counts(info, parameters.get(parameter_name(info)))
    }


def _counts(info: OptionInfo, value: Any) -> bool:
    return given(value) or (info.blank and isinstance(value, str))


def read_rings(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Polygons:
    """Polygons of a layer, in degrees.

    Raises
    ------
    MissingInput
        If there is no such layer.
    """
    return rings_of(_polygon_source(algorithm, parameters, name, context), context)


def _polygon_source(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> QgsProcessingFeatureSource:
    source = algorithm.parameterAsSource(parameters, name, context)
    if source is None:
        raise MissingInput(f"{name}: {parameters[name]} is no layer of polygons. Choose another layer or file.")
    return source


def read_box(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Polygons:
    """The box around the polygons of a layer as one ring, in degrees, without reading them; nothing if there are none.

    Raises
    ------
    MissingInput
        If there is no such layer.
    """
    source = _polygon_source(algorithm, parameters, name, context)
    box = source.sourceExtent()
    if source.featureCount() == 0 or box.isNull():
        return ()
    transform = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem(WGS84), context.transformContext()
    )
    box = transform.transformBoundingBox(box)
    west, east, south, north = box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum()
    return (((west, south), (east, south), (east, north), (west, north)),)


def rings_of(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> Polygons:
    """Polygons of a layer as (lon, lat) in degrees, each with its holes as one ring.

    Features without a polygon are left out and counted in a warning; outlines that cross themselves are repaired. QGIS
    would refuse both by an exception inside the loop over the features, which ends the program.

    Raises
    ------
    MissingInput, BrokenInput
        If no feature has a polygon, or the coordinates cannot be brought to degrees.
    """
    transform = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem(WGS84), context.transformContext()
    )
    polygons, left_out = [], 0
    for feature in source.getFeatures(
        QgsFeatureRequest(), QgsProcessingFeatureSource.Flag.FlagSkipGeometryValidityChecks
    ):
        geometry = feature.geometry()
        parts = [part.asPolygon() for part in _parts_in_degrees(geometry, transform, source.sourceName())]
        found = [with_holes([_points(ring) for ring in rings if ring]) for rings in parts if rings and rings[0]]
        polygons += found
        left_out += not found
    if not polygons:
        raise MissingInput(
            QCoreApplication.translate("AlignSAR", "{layer} has no polygon. Choose another layer, or draw one.").format(
                layer=source.sourceName()
            )
        )
    if left_out and context.feedback():
        context.feedback().pushWarning(
            QCoreApplication.translate("AlignSAR", "{layer}: {count} features without a polygon were left out.").format(
                layer=source.sourceName(), count=left_out
            )
        )
    return tuple(polygons)


def _parts_in_degrees(geometry: QgsGeometry, transform: QgsCoordinateTransform, name: str) -> list[QgsGeometry]:
    """Polygons that a geometry, which is changed, consists of."""
    if geometry.isNull() or geometry.isEmpty():
        return []
    try:
        geometry.transform(transform)
    except QgsCsException as err:
        raise BrokenInput(
            QCoreApplication.translate(
                "AlignSAR", "{layer} cannot be brought to degrees ({fault}). Check its coordinate reference system."
            ).format(layer=name, fault=err)
        ) from err
    if not all(abs(at.x()) <= MOST_LONGITUDE and abs(at.y()) <= MOST_LATITUDE for at in geometry.vertices()):
        raise BrokenInput(
            QCoreApplication.translate(
                "AlignSAR", "{layer} has coordinates that are not on the Earth. Set its coordinate reference system."
            ).format(layer=name)
        )
    polygon = QgsWkbTypes.GeometryType.PolygonGeometry
    sound = geometry if geometry.isGeosValid() else geometry.makeValid()
    return [part for part in sound.asGeometryCollection() if part.type() == polygon and not part.isEmpty()]


def _points(ring: list[QgsPointXY]) -> Ring:
    return tuple((point.x(), point.y()) for point in ring)


def read_extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Extent | None:
    """An extent in degrees, or None where it is not set."""
    box = algorithm.parameterAsExtent(parameters, name, context, QgsCoordinateReferenceSystem(WGS84))
    if box.isNull():
        return None
    return Extent(box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())


def read_point(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Point:
    """A point in degrees."""
    point = algorithm.parameterAsPoint(parameters, name, context, QgsCoordinateReferenceSystem(WGS84))
    return Point(point.x(), point.y())


def _label(info: OptionInfo) -> str:
    label = translated(info.label)
    unit = translated(info.unit) if info.unit and not info.date else ""
    if info.unset and not _says_unset(info):
        unset = QCoreApplication.translate("AlignSAR", "not set: {value}").format(value=translated(info.unset))
        noted = with_note(label, f"{unit}; {unset}" if unit else unset)
        if noted != label:
            return noted
    return f"{label} ({unit})" if unit else label


def _help(info: OptionInfo) -> str:
    """Help that also says what is in force without a value."""
    text = translated(info.help)
    if info.date:
        form = QCoreApplication.translate("AlignSAR", "In scripts: yyyymmdd or yyyy-mm-dd.")
        text = f"{text} {form}"
    if info.unset:
        unset = QCoreApplication.translate("AlignSAR", "Not set: {value}")
        says_so = unset.partition("{")[0] in text
        return text if says_so else f"{text} {unset.format(value=translated(info.unset))}."
    return with_default(text, info.default)


def _says_unset(info: OptionInfo) -> bool:
    """Whether the widget says what is in force."""
    return info.kind in (int, float) or bool(info.choices)


def _number(info: OptionInfo, name: str, label: str) -> QgsProcessingParameterNumber:
    kinds = QgsProcessingParameterNumber.Type
    made = QgsProcessingParameterNumber(
        name, label, kinds.Integer if info.kind is int else kinds.Double, info.default, info.optional
    )
    if info.minimum is not None:
        made.setMinimum(info.minimum)
    if info.maximum is not None:
        made.setMaximum(info.maximum)
    if info.unset:
        made.setMetadata({"widget_wrapper": {"class": NUMBER_WRAPPER, "unset": translated(info.unset)}})
    elif info.kind is float:
        # The widget of QGIS rounds what it holds, so that an untouched dialog would change a default such as pi.
        made.setMetadata(
            {"widget_wrapper": {"decimals": max(DECIMALS, _decimals(info.default), _decimals(info.minimum))}}
        )
    return made


def _decimals(value: float | None) -> int:
    """How many decimals it takes to write a number down exactly enough to read it back."""
    return max(0, -int(Decimal(repr(value or 0)).as_tuple().exponent))


def _reader(info: OptionInfo, glance: bool) -> Callable[[QgsProcessingAlgorithm, dict, str, QgsProcessingContext], Any]:
    if info.kind is bool:
        return lambda alg, values, name, context: alg.parameterAsBool(values, name, context)
    if info.kind is int:
        return lambda alg, values, name, context: alg.parameterAsInt(values, name, context)
    if info.kind is float:
        return lambda alg, values, name, context: alg.parameterAsDouble(values, name, context)
    if info.choices:
        return lambda alg, values, name, context: alg.parameterAsEnumString(values, name, context)
    if info.kind is Path:
        return lambda alg, values, name, context: alg.parameterAsString(values, name, context) or None
    if info.kind is Extent:
        return read_extent
    if info.kind is Point:
        return read_point
    if info.date:
        return read_date
    if info.rasters:
        return read_rasters
    if info.kind is tuple:
        return read_box if glance else read_rings
    return lambda alg, values, name, context: alg.parameterAsString(values, name, context)
