"""Tables of results: columns as wide as what stands in them, and the window that shows one."""

from __future__ import annotations

from qgis import utils
from qgis.core import QgsFeatureRequest, QgsProject, QgsVectorLayer
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtGui import QFontMetrics
from qgis.PyQt.QtWidgets import QApplication

from .project import in_window

_WIDEST, _ROOM = 60, 4
"""Characters of the widest column, and those that a heading and a cell need around their text."""
_ROWS_LOOKED_AT = 200


def fit_columns(layer: QgsVectorLayer) -> None:
    """Make the columns of a table as wide as their headings and the first of their cells, up to a limit."""
    fields = layer.fields()
    longest = {field.name(): len(field.displayName()) for field in fields}
    for feature in layer.getFeatures(QgsFeatureRequest().setLimit(_ROWS_LOOKED_AT)):
        for name, value in zip(longest, feature.attributes()):
            longest[name] = max(longest[name], len(str(value or "")))
    character = QFontMetrics(QApplication.font()).averageCharWidth()
    config = layer.attributeTableConfig()
    config.update(fields)
    columns = config.columns()
    for column in columns:
        if column.name in longest:
            column.width = character * (min(longest[column.name], _WIDEST) + _ROOM)
    config.setColumns(columns)
    layer.setAttributeTableConfig(config)


def open_table(project: QgsProject, layer: QgsVectorLayer) -> None:
    """Show a table in the window of a project, once QGIS has done what it does with new layers."""
    name = layer.id()
    if in_window(project):
        QTimer.singleShot(0, lambda: _open(project, name))


def _open(project: QgsProject, name: str) -> None:
    layer = project.mapLayer(name)
    if layer is not None:
        utils.iface.showAttributeTable(layer)
