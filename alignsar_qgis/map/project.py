"""The project and the window around a result: coordinate system, units, basemap, Temporal Controller, message."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

from qgis.core import (
    Qgis,
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsMessageLog,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.utils import iface

from .time import set_controller

WGS84, ELLIPSOID = "EPSG:4326", "EPSG:7030"
_BASEMAP = "type=xyz&url=https://tile.openstreetmap.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=19"
_ZONE_DEGREES, _POLAR_LATITUDE = 6, 84
_MARGIN = 1.05


def set_up_project(project: QgsProject, layer: QgsMapLayer) -> None:
    """Give an empty project metres instead of degrees, and a basemap to tick, for the area of a layer."""
    project.setCrs(local_metres(layer))
    project.setEllipsoid(ELLIPSOID)
    project.setDistanceUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    project.setAreaUnits(QgsUnitTypes.AreaUnit.AreaSquareKilometers)
    project.viewSettings().setDefaultViewExtent(_view(project, layer))
    basemap = QgsRasterLayer(
        _BASEMAP, QCoreApplication.translate("AlignSAR", "OpenStreetMap (from the internet)"), "wms"
    )
    if basemap.isValid():
        project.addMapLayer(basemap, False)
        node = project.layerTreeRoot().addLayer(basemap)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)


def local_metres(layer: QgsMapLayer) -> QgsCoordinateReferenceSystem:
    """The UTM zone, near the poles the polar stereographic system, in the middle of a layer."""
    degrees = QgsCoordinateReferenceSystem(WGS84)
    transform = QgsCoordinateTransform(layer.crs(), degrees, layer.transformContext())
    middle: QgsPointXY = transform.transformBoundingBox(layer.extent()).center()
    north = middle.y() >= 0
    if abs(middle.y()) > _POLAR_LATITUDE:
        return QgsCoordinateReferenceSystem("EPSG:32661" if north else "EPSG:32761")
    zone = int((middle.x() + 180) // _ZONE_DEGREES) % 60 + 1
    return QgsCoordinateReferenceSystem(f"EPSG:{32600 + zone if north else 32700 + zone}")


def show_in_window(project: QgsProject, zoom_to: QgsMapLayer | None, epochs: Sequence[date], message: str) -> None:
    """In the window of the project, if any: zoom to a layer, make the Temporal Controller ready, tell a message."""
    if iface is None or project is not QgsProject.instance():
        return
    canvas = iface.mapCanvas()
    if zoom_to is not None:
        canvas.setDestinationCrs(project.crs())
        canvas.setExtent(_view(project, zoom_to))
        canvas.refresh()
    if epochs:
        set_controller(canvas, epochs)
    if message:
        tell(project, message)


def tell(project: QgsProject, message: str) -> None:
    """Tell a message in the message bar of the window that shows the project, else in the log."""
    QgsMessageLog.logMessage(message, "AlignSAR", Qgis.MessageLevel.Info, notifyUser=False)
    if iface is not None and project is QgsProject.instance():
        iface.messageBar().pushMessage("AlignSAR", message, Qgis.MessageLevel.Success, 0)


def _view(project: QgsProject, layer: QgsMapLayer) -> QgsReferencedRectangle:
    """The area of a layer with a margin, in the coordinates of a project."""
    transform = QgsCoordinateTransform(layer.crs(), project.crs(), project.transformContext())
    area = transform.transformBoundingBox(layer.extent())
    area.scale(_MARGIN)
    return QgsReferencedRectangle(area, project.crs())
