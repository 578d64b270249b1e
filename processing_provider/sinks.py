"""Rows written to a vector output: a table, or a layer of points or areas.

QGIS and GDAL say nothing of rows that the disk did not take when a file is closed, so they are counted afterwards.
"""

from __future__ import annotations

import os
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsFeature,
    QgsFeatureSink,
    QgsFields,
    QgsGeometry,
    QgsPointXY,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingException,
    QgsProcessingUtils,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QDate

from alignsar_qgis.insar.core.errors import CannotWrite
from alignsar_qgis.insar.store.writing import free_mb, is_there

from ..map.results import name_sink
from .base_algorithm import AlignsarAlgorithm
from .destinations import given
from .fields import DATE, table_fields
from .option_parameters import WGS84


class CheckedSink:
    """An output of features that has either all that were added, or an error and no file.

    Attributes
    ----------
    layer
        What QGIS calls the layer: a file, or the id of a layer in memory.
    is_wanted
        Whether there is an output; an optional one may have been left out.

    Raises
    ------
    QgsProcessingException
        If it cannot be made.
    """

    def __init__(
        self,
        algorithm: QgsProcessingAlgorithm,
        name: str,
        fields: QgsFields,
        parameters: dict[str, Any],
        context: QgsProcessingContext,
        geometry: QgsWkbTypes.Type = QgsWkbTypes.Type.NoGeometry,
        optional: bool = False,
    ) -> None:
        bare = geometry == QgsWkbTypes.Type.NoGeometry
        crs = QgsCoordinateReferenceSystem() if bare else QgsCoordinateReferenceSystem(WGS84)
        self._sink, self.layer = algorithm.parameterAsSink(parameters, name, context, fields, geometry, crs)
        if self._sink is None and (given(parameters.get(name)) or not optional):
            raise QgsProcessingException(algorithm.invalidSinkError(parameters, name))
        self._context, self._count = context, 0
        self.is_wanted = self._sink is not None

    def add(self, feature: QgsFeature) -> None:
        """Write a feature; `CannotWrite` if it is refused."""
        if not self._sink.addFeature(feature, QgsFeatureSink.Flag.FastInsert):
            self._sink = None
            raise _refused(self.layer, self._count, self._count + 1)
        self._count += 1

    def close(self) -> str:
        """Complete the output and return the layer; `CannotWrite` if features are missing."""
        self._sink.flushBuffer()
        self._sink = None  # closes the file
        if self._context.temporaryLayerStore().mapLayer(self.layer) is None:
            require_rows(self.layer, self._count)
        return str(self.layer)


def require_rows(layer: str, count: int) -> None:
    """Refuse a layer on disk that has fewer rows than were written to it, and remove its file.

    Raises
    ------
    CannotWrite
        With the number of rows that it has.
    """
    encoded, provider, address = QgsProcessingUtils.decodeProviderKeyAndUri(layer)
    opened = QgsVectorLayer(address if encoded else layer, "", provider if encoded else "ogr")
    found = opened.featureCount() if opened.isValid() else 0
    del opened
    # Some databases do not tell the number, which is -1 then.
    if found == -1 or (found >= count and not _is_cut(Path(layer))):
        return
    raise _refused(layer, max(found, 0), count)


def _refused(layer: str, found: int, count: int) -> CannotWrite:
    path, translate = Path(layer), QCoreApplication.translate
    if not (is_there(path) and path.is_file()):
        text = translate("AlignSAR", "{layer} took {found} of {count} rows. Make room there, or choose another place.")
        return CannotWrite(text.format(layer=layer, found=found, count=count))
    path.unlink()
    text = translate(
        "AlignSAR",
        "{layer} could not be written completely: {found} of {count} rows arrived, and {free} MB are free there. "
        "Make room, or choose another place.",
    )
    return CannotWrite(text.format(layer=layer, found=found, count=count, free=free_mb(path.parent)))


def _is_cut(path: Path) -> bool:
    """Whether a text table ends within a row."""
    if path.suffix.lower() != ".csv" or not path.is_file() or not path.stat().st_size:
        return False
    with path.open("rb") as file:
        file.seek(-1, os.SEEK_END)
        return file.read(1) != b"\n"


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
        geometry = QgsWkbTypes.Type.Point if spatial else QgsWkbTypes.Type.NoGeometry
        sink = CheckedSink(algorithm, name, self._fields, parameters, context, geometry, optional=True)
        self._sink = sink if sink.is_wanted else None

    def add(self, values: dict[str, Any], position: tuple[float, float] | None = None) -> None:
        """Write a row; NaN and what is absent become empty cells."""
        if self._sink is None:
            return
        feature = QgsFeature(self._fields)
        if position is not None:
            feature.setGeometry(QgsGeometry.fromPointXY(QgsPointXY(*position)))
        feature.setAttributes([_cell(values.get(name), kind) for name, kind in self._kinds.items()])
        self._sink.add(feature)

    def finish(
        self, title: str, context: QgsProcessingContext, style: str = "table", opened: bool = False
    ) -> str | None:
        """Complete it, and have a table opened in the window; returns the layer, None if it is not wanted."""
        if self._sink is None:
            return None
        layer = self._sink.close()
        name_sink(layer, title, style, context, opened)
        return layer


def _cell(value: Any, kind: str) -> Any:
    if value is None or value != value:
        return None
    if kind == DATE:
        return QDate(value.year, value.month, value.day)
    return value if isinstance(value, (str, int)) else float(value)
