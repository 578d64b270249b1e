"""A map tool that draws a line or a polygon: click the corners, end with the right button or a double click."""

from __future__ import annotations

from qgis.core import QgsPointXY, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QKeyEvent

from .pick import in_degrees

_COLOUR = "#c0392b"
LINE, POLYGON = "line", "polygon"
_LEAST = {LINE: 2, POLYGON: 3}


class DrawTool(QgsMapTool):
    """Tells the corners of what was drawn, in degrees.

    Signals
    -------
    drawn
        With a list of (longitude, latitude).
    given_up
        Escape, or too few corners.
    """

    drawn = pyqtSignal(list)
    given_up = pyqtSignal()

    def __init__(self, canvas: QgsMapCanvas, kind: str) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._kind, self._corners = kind, []
        shape = QgsWkbTypes.GeometryType.LineGeometry if kind == LINE else QgsWkbTypes.GeometryType.PolygonGeometry
        self._shape, self._band = shape, QgsRubberBand(canvas, shape)
        self._band.setColor(QColor(_COLOUR))
        self._band.setFillColor(QColor(192, 57, 43, 40))
        self._band.setWidth(2)

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        if event.button() == Qt.MouseButton.RightButton:
            self._end()
        else:
            self._corners.append(event.mapPoint())
            self._show(event.mapPoint())

    def canvasDoubleClickEvent(self, event: QgsMapMouseEvent) -> None:
        self._end()

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        if self._corners:
            self._show(event.mapPoint())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self._corners = []
            self._end()

    def deactivate(self) -> None:
        self.forget()
        super().deactivate()

    def forget(self) -> None:
        """Take what was drawn off the map."""
        self._corners = []
        self._band.reset(self._shape)

    def remove(self) -> None:
        """Take the tool itself off the map."""
        self.canvas().scene().removeItem(self._band)

    def _show(self, newest: QgsPointXY) -> None:
        self._band.reset(self._shape)
        for corner in (*self._corners, newest):
            self._band.addPoint(corner)

    def _end(self) -> None:
        corners = self._corners
        self.forget()
        apart = [corner for corner, before in zip(corners, [None, *corners]) if before is None or corner != before]
        places = [in_degrees(corner, self.canvas()) for corner in apart]
        if len(places) < _LEAST[self._kind] or None in places:
            self.given_up.emit()
        else:
            self.drawn.emit(places)
