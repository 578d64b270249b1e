"""Rows written to a vector output: a table, or a layer of points."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingContext,
    QgsProcessingException,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QDate

from ..map.results import name_sink
from .base_algorithm import AlignsarAlgorithm
from .destinations import given
from .fields import DATE, table_fields
from .option_parameters import WGS84


class PointSink:
    """A table or a layer of points being written to an output.

    Parameters
    ----------
    kinds
        Kind of each column, by name.
    spatial
        Whether its rows have a point.
    """

    def __init__(
        self,
        algorithm: AlignsarAlgorithm,
        name: str,
        kinds: dict[str, str],
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        spatial: bool = False,
    ) -> None:
        self._kinds, self._fields = kinds, table_fields(kinds)
        point, nothing = QgsWkbTypes.Type.Point, QgsWkbTypes.Type.NoGeometry
        crs = QgsCoordinateReferenceSystem(WGS84) if spatial else QgsCoordinateReferenceSystem()
        self._sink, self.layer = algorithm.parameterAsSink(
            parameters, name, context, self._fields, point if spatial else nothing, crs
        )
        if self._sink is None and given(parameters.get(name)):
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))

    def add(self, values: dict[str, Any], position: tuple[float, float] | None = None) -> None:
        """Write a row; NaN and what is absent become empty cells."""
        if self._sink is None:
            return
        feature = QgsFeature(self._fields)
        if position is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*position)))
        feature.setAttributes([_cell(values.get(name), kind) for name, kind in self._kinds.items()])
        self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert)

    def finish(
        self, title: str, context: QgsProcessingContext, style: str = "table", opened: bool = False
    ) -> str | None:
        """Complete it, and have a table opened in the window; returns the layer, None if it is not wanted."""
        if self._sink is None:
            return None
        self._sink.flushBuffer()
        name_sink(self.layer, title, style, context, opened)
        return self.layer


def _cell(value: Any, kind: str) -> Any:
    if value is None or value != value:
        return None
    if kind == DATE:
        return QDate(value.year, value.month, value.day)
    return value if isinstance(value, (str, int)) else float(value)
