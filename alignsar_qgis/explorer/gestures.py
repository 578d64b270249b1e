"""What the mouse does on the map: points, circles, areas, the reference, a line; and the marks of these on the map."""

from __future__ import annotations

from dataclasses import replace

from qgis.core import QgsProject, QgsWkbTypes
from qgis.gui import QgsMapCanvas, QgsMapTool, QgsRubberBand
from qgis.PyQt.QtCore import QObject, pyqtSignal
from qgis.PyQt.QtGui import QColor

from .controls import AREA, CIRCLE, PIXEL, PROFILE, REFERENCE, REFERENCE_AREA
from .draw import LINE, POLYGON, DrawTool
from .pick import Marks, PickTool, on_canvas
from .scene import Place, Scene, Spot

REFERENCE_COLOUR, LINE_COLOUR = "#000000", "#c0392b"
REFERENCE_NAME = "reference"


class Gestures(QObject):
    """Map tools of the explorer, and its marks.

    Signals
    -------
    changed
        With a function that turns a scene into the one that the user has drawn.
    hovered
        Longitude and latitude under the mouse.
    mode_changed
        With what clicks mean now; empty where another tool has the map.
    """

    changed = pyqtSignal(object)
    hovered = pyqtSignal(float, float)
    mode_changed = pyqtSignal(str)

    def __init__(self, canvas: QgsMapCanvas, parent: QObject) -> None:
        super().__init__(parent)
        self._canvas, self._mode = canvas, ""
        self._before: QgsMapTool | None = None
        self._pick, self._line, self._polygon = PickTool(canvas), DrawTool(canvas, LINE), DrawTool(canvas, POLYGON)
        self._marks, self._bands = Marks(canvas), []
        self._scene, self._is_shown = Scene(), True
        self._pick.picked.connect(self._picked)
        self._pick.referenced.connect(self._set_reference)
        self._pick.hovered.connect(self.hovered)
        self._line.drawn.connect(self._drawn)
        self._polygon.drawn.connect(self._drawn)
        canvas.mapToolSet.connect(self._tool_set)
        canvas.destinationCrsChanged.connect(self._mark_again)
        QgsProject.instance().crsChanged.connect(self._mark_again)

    @property
    def mode(self) -> str:
        """What clicks mean; empty where another tool has the map."""
        return self._mode

    def set_mode(self, mode: str) -> None:
        """Have clicks mean something else; empty gives the map back to the tool before."""
        if not mode:
            self._give_back()
            return
        tool = {PROFILE: self._line, AREA: self._polygon, REFERENCE_AREA: self._polygon}.get(mode, self._pick)
        present = self._canvas.mapTool()
        if present not in (self._pick, self._line, self._polygon):
            self._before = present
        self._mode = mode
        self._canvas.setMapTool(tool)
        self._mode = mode
        self.mode_changed.emit(mode)

    def mark(self, scene: Scene) -> None:
        """Show where the places of a scene are."""
        self._scene = scene
        self._mark_again()

    def show(self, shown: bool) -> None:
        """Show the marks or not; without them the map goes back to the tool before."""
        self._is_shown = shown
        if not shown:
            self._give_back()
        self._mark_again()

    def close(self) -> None:
        """Leave the map as it was."""
        self._give_back()
        self._canvas.mapToolSet.disconnect(self._tool_set)
        self._canvas.destinationCrsChanged.disconnect(self._mark_again)
        QgsProject.instance().crsChanged.disconnect(self._mark_again)
        self._marks.clear()
        self._clear_bands()
        self._line.remove()
        self._polygon.remove()
        for tool in (self._pick, self._line, self._polygon):
            tool.deleteLater()

    def _give_back(self) -> None:
        self._mode = ""
        if self._canvas.mapTool() in (self._pick, self._line, self._polygon):
            if self._before is not None:
                self._canvas.setMapTool(self._before)
            else:
                self._canvas.unsetMapTool(self._canvas.mapTool())
        self.mode_changed.emit("")

    def _tool_set(self, tool: QgsMapTool | None, *_: object) -> None:
        if tool not in (self._pick, self._line, self._polygon) and self._mode:
            self._mode = ""
            self.mode_changed.emit("")

    def _picked(self, lon: float, lat: float, adding: bool) -> None:
        if self._mode == REFERENCE:
            self._set_reference(lon, lat)
            return
        spot = Spot("", lon, lat, "", self._scene.circle_m if self._mode == CIRCLE else 0.0)
        self.changed.emit(lambda scene: (scene.with_spot if adding else scene.with_last)(spot))

    def _set_reference(self, lon: float, lat: float) -> None:
        spot = Spot(REFERENCE_NAME, lon, lat, REFERENCE_COLOUR)
        self.changed.emit(lambda scene: replace(scene, reference=spot))
        if self._mode == REFERENCE:
            self.set_mode(PIXEL)

    def _drawn(self, corners: list[Place]) -> None:
        corners = tuple(corners)
        if self._mode == PROFILE:
            self.changed.emit(lambda scene: replace(scene, line=corners))
        elif self._mode == REFERENCE_AREA:
            spot = Spot.polygon(REFERENCE_NAME, corners, REFERENCE_COLOUR)
            self.changed.emit(lambda scene: replace(scene, reference=spot))
            self.set_mode(PIXEL)
        else:
            spot = Spot.polygon("", corners, "")
            self.changed.emit(lambda scene: scene.with_spot(spot))

    def _mark_again(self) -> None:
        self._marks.clear()
        self._clear_bands()
        if not self._is_shown:
            return
        self._marks.show(self._scene.spots, self._scene.reference)
        for spot in filter(None, (*self._scene.spots, self._scene.reference)):
            if spot.ring:
                self._add_band(spot.ring, spot.colour, QgsWkbTypes.GeometryType.PolygonGeometry)
        if self._scene.line:
            self._add_band(self._scene.line, LINE_COLOUR, QgsWkbTypes.GeometryType.LineGeometry)

    def _add_band(self, corners: tuple[Place, ...], colour: str, shape: QgsWkbTypes.GeometryType) -> None:
        band = QgsRubberBand(self._canvas, shape)
        band.setColor(QColor(colour))
        fill = QColor(colour)
        fill.setAlpha(30)
        band.setFillColor(fill)
        band.setWidth(2)
        for lon, lat in corners:
            place = on_canvas(lon, lat, self._canvas)
            if place is not None:
                band.addPoint(place)
        self._bands.append(band)

    def _clear_bands(self) -> None:
        for band in self._bands:
            self._canvas.scene().removeItem(band)
        self._bands = []
