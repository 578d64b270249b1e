"""Frames to click on: an outline and a name for each, and an action that begins the download of one."""

from __future__ import annotations

from qgis.core import (
    QgsAction,
    QgsCategorizedSymbolRenderer,
    QgsFillSymbol,
    QgsPalLayerSettings,
    QgsRendererCategory,
    QgsTextBufferSettings,
    QgsTextFormat,
    QgsVectorLayer,
    QgsVectorLayerSimpleLabeling,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

FRAME, DIRECTION = "frame", "direction"
ASCENDING, DESCENDING = "ascending", "descending"
_COLORS = {ASCENDING: "#b2182b", DESCENDING: "#2166ac"}
_DIALOG = """\
import processing
processing.execAlgorithmDialog("alignsar:download_licsar", {"FRAME": "[% "frame" %]"})
"""
_SCOPES = {"Canvas", "Feature"}


def style_frames(layer: QgsVectorLayer) -> None:
    """Show frames by the direction of the satellite, with their IDs, and give them the action."""
    words = {
        ASCENDING: QCoreApplication.translate("AlignSAR", "ascending: seen from the west"),
        DESCENDING: QCoreApplication.translate("AlignSAR", "descending: seen from the east"),
    }
    layer.setRenderer(
        QgsCategorizedSymbolRenderer(
            DIRECTION, [QgsRendererCategory(value, _outline(_COLORS[value]), text) for value, text in words.items()]
        )
    )
    layer.setLabeling(frame_label(FRAME))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate('[% "frame" %]')
    action = QgsAction(
        QgsAction.ActionType.GenericPython,
        QCoreApplication.translate("AlignSAR", "Download this frame"),
        _DIALOG,
        False,
    )
    action.setActionScopes(_SCOPES)
    layer.actions().addAction(action)
    layer.actions().setDefaultAction("Canvas", action.id())


def _outline(color: str) -> QgsFillSymbol:
    # Not empty inside, so that a click anywhere in a frame meets it.
    inside = QColor(color)
    inside.setAlpha(12)
    rgba = ",".join(map(str, inside.getRgb()))
    return QgsFillSymbol.createSimple({"color": rgba, "outline_color": color, "outline_width": "0.4"})


def frame_label(field: str) -> QgsVectorLayerSimpleLabeling:
    """Text of a field inside of each frame, readable on any ground."""
    settings, text, halo = QgsPalLayerSettings(), QgsTextFormat(), QgsTextBufferSettings()
    halo.setEnabled(True)
    halo.setSize(0.8)
    text.setSize(8)
    text.setBuffer(halo)
    settings.fieldName = field
    settings.setFormat(text)
    return QgsVectorLayerSimpleLabeling(settings)
