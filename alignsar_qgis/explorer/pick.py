"""The map tool of the explorer: hover for a preview, click for a curve."""

from __future__ import annotations

from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsCsException, QgsPointXY, QgsProject
from qgis.gui import QgsMapCanvas, QgsMapMouseEvent, QgsMapTool, QgsVertexMarker
from qgis.PyQt.QtCore import Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .scene import CRS, Spot

HOVER_MS = 60
MARK_SIZE, MARK_WIDTH = 14, 3


class PickTool(QgsMapTool):
    """Tells places in degrees, whatever the coordinate system of the map is.

    Signals
    -------
    picked
        Longitude and latitude of a click, and whether it adds to those before (Ctrl or Shift).
    referenced
        Those of a click with the right button.
    hovered
        Those under the mouse, where it rests.
    """

    picked = pyqtSignal(float, float, bool)
    referenced = pyqtSignal(float, float)
    hovered = pyqtSignal(float, float)

    def __init__(self, canvas: QgsMapCanvas) -> None:
        super().__init__(canvas)
        self.setCursor(Qt.CursorShape.CrossCursor)
        self._place: QgsPointXY | None = None
        self._resting = QTimer(self)
        self._resting.setSingleShot(True)
        self._resting.setInterval(HOVER_MS)
        self._resting.timeout.connect(self._hover)

    def canvasMoveEvent(self, event: QgsMapMouseEvent) -> None:
        self._place = event.mapPoint()
        self._resting.start()

    def canvasReleaseEvent(self, event: QgsMapMouseEvent) -> None:
        place = in_degrees(event.mapPoint(), self.canvas())
        if place is None:
            return
        if event.button() == Qt.MouseButton.RightButton:
            self.referenced.emit(*place)
        else:
            adding = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
            self.picked.emit(*place, bool(event.modifiers() & adding))

    def deactivate(self) -> None:
        self._resting.stop()
        super().deactivate()

    def _hover(self) -> None:
        place = None if self._place is None else in_degrees(self._place, self.canvas())
        if place is not None:
            self.hovered.emit(*place)


class Marks:
    """Where the places of a scene are on the map."""

    def __init__(self, canvas: QgsMapCanvas) -> None:
        self._canvas = canvas
        self._marks: list[QgsVertexMarker] = []

    def show(self, spots: tuple[Spot, ...], reference: Spot | None) -> None:
        """Mark these places and no others."""
        self.clear()
        for spot in spots:
            self._add(spot, QgsVertexMarker.IconType.ICON_CIRCLE)
        if reference is not None:
            self._add(reference, QgsVertexMarker.IconType.ICON_X)

    def clear(self) -> None:
        """Take all marks off the map."""
        for mark in self._marks:
            self._canvas.scene().removeItem(mark)
        self._marks = []

    def _add(self, spot: Spot, icon: QgsVertexMarker.IconType) -> None:
        place = on_canvas(spot.lon, spot.lat, self._canvas)
        if place is None:
            return
        mark = QgsVertexMarker(self._canvas)
        mark.setCenter(place)
        mark.setIconType(icon)
        mark.setIconSize(MARK_SIZE)
        mark.setPenWidth(MARK_WIDTH)
        mark.setColor(QColor(spot.colour))
        self._marks.append(mark)


def in_degrees(point: QgsPointXY, canvas: QgsMapCanvas) -> tuple[float, float] | None:
    """Longitude and latitude of a point of the map; None where its coordinate system does not reach."""
    return _moved(point, canvas.mapSettings().destinationCrs(), QgsCoordinateReferenceSystem(CRS))


def on_canvas(lon: float, lat: float, canvas: QgsMapCanvas) -> QgsPointXY | None:
    """A place in degrees as a point of the map."""
    place = _moved(QgsPointXY(lon, lat), QgsCoordinateReferenceSystem(CRS), canvas.mapSettings().destinationCrs())
    return None if place is None else QgsPointXY(*place)


def _moved(
    point: QgsPointXY, here: QgsCoordinateReferenceSystem, there: QgsCoordinateReferenceSystem
) -> tuple[float, float] | None:
    try:
        found = QgsCoordinateTransform(here, there, QgsProject.instance()).transform(point)
    except QgsCsException:
        return None
    return found.x(), found.y()
