"""Processing parameters made from a stage's options, and options read back from parameter values."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingFeatureSource,
    QgsProcessingParameterBoolean,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterEnum,
    QgsProcessingParameterExtent,
    QgsProcessingParameterFeatureSource,
    QgsProcessingParameterFile,
    QgsProcessingParameterNumber,
    QgsProcessingParameterString,
)
from qgis.PyQt.QtCore import QCoreApplication

from ..insar.options.base import Extent, OptionInfo, Polygons, StageOptions

WGS84 = "EPSG:4326"


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
        made = QgsProcessingParameterEnum(
            name, label, list(info.choices), False, info.default, info.optional, usesStaticStrings=True
        )
    elif info.kind is Path:
        behavior = QgsProcessingParameterFile.Behavior
        made = QgsProcessingParameterFile(name, label, behavior.Folder if info.folder else behavior.File, optional=True)
    elif info.kind is Extent:
        made = QgsProcessingParameterExtent(name, label, optional=True)
    elif info.kind is tuple:
        made = QgsProcessingParameterFeatureSource(
            name, label, [QgsProcessing.SourceType.TypeVectorPolygon], optional=True
        )
    else:
        made = QgsProcessingParameterString(name, label, info.default, optional=True)
    made.setHelp(QCoreApplication.translate("AlignSAR", info.help))
    if info.advanced:
        made.setFlags(made.flags() | QgsProcessingParameterDefinition.Flag.FlagAdvanced)
    return made


def read_options(
    algorithm: QgsProcessingAlgorithm,
    kind: type[StageOptions],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    leave_out: tuple[str, ...] = (),
) -> StageOptions:
    """Options from the values of an algorithm's parameters; what is not given or left out keeps its default."""
    infos = [info for info in kind.infos() if info.name not in leave_out]
    return kind.from_dict(read_values(algorithm, infos, parameters, context))


def read_values(
    algorithm: QgsProcessingAlgorithm,
    infos: Iterable[OptionInfo],
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> dict[str, Any]:
    """Values of the options that are given, by option name."""
    return {
        info.name: _reader(info)(algorithm, parameters, parameter_name(info), context)
        for info in infos
        if parameters.get(parameter_name(info)) is not None
    }


def rings_of(source: QgsProcessingFeatureSource, context: QgsProcessingContext) -> Polygons:
    """Exterior rings of all polygons of a layer, as (lon, lat) in degrees."""
    transform = QgsCoordinateTransform(
        source.sourceCrs(), QgsCoordinateReferenceSystem(WGS84), context.transformContext()
    )
    rings = []
    for feature in source.getFeatures():
        geometry = feature.geometry()
        geometry.transform(transform)
        for part in geometry.asGeometryCollection():
            ring = part.asPolygon()[0]
            rings.append(tuple((point.x(), point.y()) for point in ring))
    return tuple(rings)


def read_extent(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Extent | None:
    """An extent in degrees, or None where it is not set."""
    box = algorithm.parameterAsExtent(parameters, name, context, QgsCoordinateReferenceSystem(WGS84))
    if box.isNull():
        return None
    return Extent(box.xMinimum(), box.xMaximum(), box.yMinimum(), box.yMaximum())


def _label(info: OptionInfo) -> str:
    label = QCoreApplication.translate("AlignSAR", info.label)
    return f"{label} ({info.unit})" if info.unit else label


def _number(info: OptionInfo, name: str, label: str) -> QgsProcessingParameterNumber:
    kinds = QgsProcessingParameterNumber.Type
    made = QgsProcessingParameterNumber(
        name, label, kinds.Integer if info.kind is int else kinds.Double, info.default, info.optional
    )
    if info.minimum is not None:
        made.setMinimum(info.minimum)
    if info.maximum is not None:
        made.setMaximum(info.maximum)
    return made


def _reader(info: OptionInfo) -> Callable[[QgsProcessingAlgorithm, dict, str, QgsProcessingContext], Any]:
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
    if info.kind is tuple:
        return lambda alg, values, name, context: rings_of(alg.parameterAsSource(values, name, context), context)
    return lambda alg, values, name, context: alg.parameterAsString(values, name, context)
