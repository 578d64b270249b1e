"""Raster layers and files as one parameter; scripts may also give a text of paths separated by semicolons."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsMapLayer,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterMultipleLayers,
    QgsProcessingUtils,
    QgsProviderRegistry,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BadOption, MissingInput

SEPARATOR = ";"


def rasters_parameter(name: str, label: str) -> QgsProcessingParameterMultipleLayers:
    """The parameter of an option that lists rasters."""
    return QgsProcessingParameterMultipleLayers(name, label, QgsProcessing.SourceType.TypeRaster, optional=True)


def listed(value: Any) -> list[Any]:
    """Layers and paths of a value, which may be a text of paths."""
    if isinstance(value, str):
        value = value.split(SEPARATOR)
    values = value if isinstance(value, (list, tuple)) else [value]
    return [one.strip() if isinstance(one, str) else one for one in values if one and str(one).strip()]


def read_rasters(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """Paths of the rasters, separated by semicolons.

    Raises
    ------
    MissingInput, BadOption
        If a layer is not there, is not a file, or cannot be told apart in the list.
    """
    label = algorithm.parameterDefinition(name).description()
    paths = [_file_of(one, label, context) for one in listed(parameters[name])]
    for path in paths:
        if SEPARATOR in path:
            text = QCoreApplication.translate("AlignSAR", "{label}: the path {path} has a semicolon. Rename it.")
            raise BadOption(text.format(label=label, path=path))
    return SEPARATOR.join(paths)


def _file_of(value: Any, label: str, context: QgsProcessingContext) -> str:
    """The file of a raster that is given as path, as id of a layer, or as layer."""
    if isinstance(value, str) and Path(value).is_file():
        return value
    layer = value if isinstance(value, QgsMapLayer) else QgsProcessingUtils.mapLayerFromString(str(value), context)
    if layer is None:
        text = QCoreApplication.translate("AlignSAR", "{label}: {path} does not exist. Choose another raster.")
        raise MissingInput(text.format(label=label, path=value))
    path = QgsProviderRegistry.instance().decodeUri(layer.providerType(), layer.source()).get("path", "")
    if not Path(path).is_file():
        text = QCoreApplication.translate("AlignSAR", "{label}: the layer {layer} is not a file. Save it as GeoTIFF.")
        raise BadOption(text.format(label=label, layer=layer.name()))
    return path
