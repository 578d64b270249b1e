"""The pieces of the AlignSAR sample as layers: previews, coverage polygon, table of scenes."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from qgis.core import (
    QgsFeature,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate, QDateTime, QTimeZone

from alignsar_qgis.insar.download.scenes import Scene
from alignsar_qgis.insar.kml import Placemark

from ..map.results import name_sink
from .fields import DATE, INTEGER, LONG_INTEGER, MOMENT, REAL, TEXT, table_fields
from .sinks import CheckedSink

SCENE_FIELDS = {
    "name": TEXT,
    "mission": TEXT,
    "mode": TEXT,
    "product_type": TEXT,
    "polarisation": TEXT,
    "start": MOMENT,
    "stop": MOMENT,
    "orbit": INTEGER,
    "relative_orbit": INTEGER,
    "data_take": TEXT,
    "unique_id": TEXT,
    "date": DATE,
    "epoch": TEXT,
}


def write_polygons(
    algorithm: QgsProcessingAlgorithm,
    placemarks: Sequence[Placemark],
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
    title: str = "",
    style: str = "coverage",
) -> str:
    """Write areas with their attributes to a sink, by default as a coverage; returns the layer."""
    # Databases do not tell upper from lower case, and keep fid for themselves.
    keys: dict[str, str] = {}
    for placemark in placemarks:
        for key in placemark.attributes:
            keys.setdefault(key.lower(), key)
    keys.pop("fid", None)
    fields = table_fields(
        {key: _kind_of([placemark.attributes.get(key) for placemark in placemarks]) for key in keys.values()}
    )
    sink = CheckedSink(algorithm, name, fields, parameters, context, QgsWkbTypes.Type.MultiPolygon)
    for placemark in placemarks:
        feature = QgsFeature(fields)
        feature.setGeometry(
            QgsGeometry.fromMultiPolygonXY(
                [[[QgsPointXY(*point) for point in ring] for ring in rings] for rings in placemark.polygons]
            )
        )
        feature.setAttributes([placemark.attributes.get(key) for key in keys.values()])
        sink.add(feature)
    target = sink.close()
    name_sink(target, title or QCoreApplication.translate("AlignSAR", "Coverage"), style, context)
    return target


def write_scenes(
    algorithm: QgsProcessingAlgorithm,
    scenes: Sequence[Scene],
    name: str,
    parameters: dict[str, Any],
    context: QgsProcessingContext,
) -> str:
    """Write products as rows of a table without geometry to a sink; returns the layer."""
    fields = table_fields(SCENE_FIELDS)
    sink = CheckedSink(algorithm, name, fields, parameters, context)
    for scene in scenes:
        day = QDate(scene.date.year, scene.date.month, scene.date.day)
        special = {
            "start": _moment(scene.start.timestamp()),
            "stop": _moment(scene.stop.timestamp()),
            "date": day,
            "epoch": scene.date.strftime("%Y%m%d"),
        }
        feature = QgsFeature(fields)
        feature.setAttributes([special[key] if key in special else getattr(scene, key) for key in SCENE_FIELDS])
        sink.add(feature)
    target = sink.close()
    name_sink(target, QCoreApplication.translate("AlignSAR", "Sentinel-1 scenes"), "table", context)
    return target


def _moment(seconds: float) -> QDateTime:
    return QDateTime.fromSecsSinceEpoch(int(seconds), QTimeZone.utc())


def _kind_of(values: Sequence[Any]) -> str:
    present = [value for value in values if value is not None]
    if present and all(isinstance(value, int) for value in present):
        return LONG_INTEGER
    if present and all(isinstance(value, (int, float)) for value in present):
        return REAL
    return TEXT
