"""Frames of a table by how they stand: a colour for each state, the name inside, the reason on hovering."""

from __future__ import annotations

from qgis.core import QgsCategorizedSymbolRenderer, QgsFillSymbol, QgsRendererCategory, QgsVectorLayer
from qgis.PyQt.QtGui import QColor

from alignsar_qgis.insar.frames import job as states
from alignsar_qgis.insar.frames.report import STATE_WORDS

from .frame_layer import frame_label
from .words import in_words

STATE, NAME = "state", "name"
# ColorBrewer's Set1 and greys: green is good, red needs somebody, orange waits for room or for another run.
COLORS = {
    states.DONE: "#4daf4a",
    states.UNCHANGED: "#a6d96a",
    states.RUNNING: "#377eb8",
    states.WAITING: "#d9d9d9",
    states.CANCELLED: "#969696",
    states.NO_ROOM: "#ff7f00",
    states.FAILED: "#e41a1c",
}
_OPACITY = 90
_TIP = '<b>[% "name" %]</b>: [% "state" %]<br>[% coalesce("reason", \'\') %]'


def style_frame_states(layer: QgsVectorLayer) -> None:
    """Show frames by their state."""
    categories = [
        QgsRendererCategory(state, _symbol(color), in_words(STATE_WORDS[state])) for state, color in COLORS.items()
    ]
    layer.setRenderer(QgsCategorizedSymbolRenderer(STATE, categories))
    layer.setLabeling(frame_label(NAME))
    layer.setLabelsEnabled(True)
    layer.setMapTipTemplate(_TIP)


def _symbol(color: str) -> QgsFillSymbol:
    inside = QColor(color)
    inside.setAlpha(_OPACITY)
    rgba = ",".join(map(str, inside.getRgb()))
    return QgsFillSymbol.createSimple({"color": rgba, "outline_color": color, "outline_width": "0.5"})
