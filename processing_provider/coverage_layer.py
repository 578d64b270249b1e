"""The coverage polygon of a datacube as a vector output."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessing,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterFeatureSink,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.cube.coverage import Coverage, coverage_of
from alignsar_qgis.insar.pipeline.places import check_folder, coverage_file

from ..map.layers import STORED, VECTOR, MapLayer
from .destinations import given, with_place
from .fields import INTEGER, REAL, TEXT, table_fields
from .sinks import CheckedSink

COVERAGE, ENDING = "COVERAGE", "_coverage.gpkg"
_KINDS = {str: TEXT, int: INTEGER, float: REAL}


def coverage_parameter() -> QgsProcessingParameterFeatureSink:
    """The parameter that says where the polygon of a datacube goes."""
    translate = QCoreApplication.translate
    made = QgsProcessingParameterFeatureSink(
        COVERAGE,
        translate("AlignSAR", "Coverage polygon"),
        QgsProcessing.SourceType.TypeVectorPolygon,
        optional=True,
        createByDefault=False,
    )
    return with_place(made, translate("AlignSAR", "beside the datacube, ending in {ending}").format(ending=ENDING))


def write_coverage(
    algorithm: QgsProcessingAlgorithm,
    cube: Path,
    footprint: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Write the area that a cube covers, to a file beside it unless another place is given; returns the layer."""
    beside = "" if given(parameters.get(COVERAGE)) else str(coverage_file(cube))
    if beside:
        parameters = {**parameters, COVERAGE: _destination(beside)}
    coverage = coverage_of(cube, footprint)
    fields = table_fields({name: _KINDS[type(value)] for name, value in coverage.attributes.items()})
    sink = CheckedSink(algorithm, COVERAGE, fields, parameters, context, QgsWkbTypes.Type.MultiPolygon)
    feature = QgsFeature(fields)
    feature.setGeometry(_geometry(coverage))
    feature.setAttributes(list(coverage.attributes.values()))
    sink.add(feature)
    target = sink.close()
    return beside or target


def _destination(path: str) -> str:
    """A path as destination of features: QGIS takes what stands before a colon for the name of a provider."""
    return f"ogr:dbname='{path}' table=\"{Path(path).stem}\" (geom)" if ":" in path[2:] else path


def check_coverage(parameters: dict[str, Any]) -> None:
    """Refuse a file for the polygon where nothing can be written."""
    coverage = parameters.get(COVERAGE)
    if isinstance(coverage, str) and Path(coverage).is_absolute():
        check_folder(Path(coverage).parent)


def take_coverage(target: str | None, context: QgsProcessingContext) -> MapLayer | None:
    """The layer of the polygon, which QGIS then does not load by itself; None where it is not to be shown."""
    waiting = context.layersToLoadOnCompletion()
    if target is None or (waiting.pop(target, None) is None and not Path(target).is_file()):
        return None
    context.setLayersToLoadOnCompletion(waiting)
    provider = STORED if context.temporaryLayerStore().mapLayer(target) else VECTOR
    return MapLayer(target, QCoreApplication.translate("AlignSAR", "Coverage"), "coverage", provider=provider)


def _geometry(coverage: Coverage) -> QgsGeometry:
    return QgsGeometry.fromMultiPolygonXY(
        [[[QgsPointXY(lon, lat) for lon, lat in ring] for ring in rings] for rings in coverage.polygons]
    )
