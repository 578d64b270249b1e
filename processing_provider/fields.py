"""Columns of vector outputs, declared the same way for every version of QGIS."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import Qgis, QgsField, QgsFields
from qgis.PyQt import QtCore

TEXT, INTEGER, LONG_INTEGER, REAL, DATE, MOMENT = "text", "integer", "long integer", "real", "date", "moment"

# Of QMetaType, and of QVariant before QGIS 3.38.
_QT_NAMES = {
    TEXT: ("QString", "String"),
    INTEGER: ("Int", "Int"),
    LONG_INTEGER: ("LongLong", "LongLong"),
    REAL: ("Double", "Double"),
    DATE: ("QDate", "Date"),
    MOMENT: ("QDateTime", "DateTime"),
}
_QMETATYPE_SINCE = 33800


def table_fields(kinds: Mapping[str, str]) -> QgsFields:
    """The columns of a table from the kind of each, one of the constants of this module, by name."""
    fields = QgsFields()
    for name, kind in kinds.items():
        fields.append(QgsField(name, _qt_type(kind)))
    return fields


def _qt_type(kind: str) -> int:
    new, old = _QT_NAMES[kind]
    if Qgis.QGIS_VERSION_INT >= _QMETATYPE_SINCE:
        return getattr(QtCore.QMetaType.Type, new)
    return getattr(QtCore.QVariant.Type, old)
