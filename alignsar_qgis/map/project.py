"""The project and the window around a result: coordinate system, units, basemap, message."""

from __future__ import annotations

from qgis import utils
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsReferencedRectangle,
    QgsUnitTypes,
)
from qgis.PyQt.QtCore import QCoreApplication, QTimer

TITLE = "AlignSAR"
"""What messages of the plugin begin with."""
RESULT = "alignsar/result"
"""Property of a group and of its layers that keeps the key of their result."""
WGS84, ELLIPSOID = "EPSG:4326", "EPSG:7030"
_BASEMAP = "type=xyz&url=https://tile.openstreetmap.org/%7Bz%7D/%7Bx%7D/%7By%7D.png&zmin=0&zmax=19"
_ZONE_DEGREES, _POLAR_LATITUDE = 6, 84
_MARGIN = 1.05


def set_up_project(project: QgsProject, layer: QgsMapLayer) -> None:
    """Give an empty project metres instead of degrees, and a basemap to tick, for the area of a layer."""
    crs = local_metres(layer)
    view = _view(project, layer, crs)
    project.setCrs(crs)
    project.setEllipsoid(ELLIPSOID)
    project.setDistanceUnits(QgsUnitTypes.DistanceUnit.DistanceMeters)
    project.setAreaUnits(QgsUnitTypes.AreaUnit.AreaSquareKilometers)
    project.viewSettings().setDefaultViewExtent(view)
    basemap = QgsRasterLayer(
        _BASEMAP, QCoreApplication.translate("AlignSAR", "OpenStreetMap (from the internet)"), "wms"
    )
    if basemap.isValid():
        project.addMapLayer(basemap, False)
        node = project.layerTreeRoot().addLayer(basemap)
        node.setItemVisibilityChecked(False)
        node.setExpanded(False)
    if in_window(project):
        # After the window has set itself up for its first layer, which it does when it is idle.
        QTimer.singleShot(0, lambda: _set_up_canvas(project, view))


def in_window(project: QgsProject) -> bool:
    """Whether a window shows the project."""
    return utils.iface is not None and project is QgsProject.instance()


def look_at(project: QgsProject, layer: QgsMapLayer) -> None:
    """Have the window that shows a project look at the area of a layer."""
    if in_window(project):
        canvas = utils.iface.mapCanvas()
        canvas.setExtent(_view(project, layer, canvas.mapSettings().destinationCrs()))
        canvas.refresh()


def _set_up_canvas(project: QgsProject, view: QgsReferencedRectangle) -> None:
    project.setCrs(view.crs())
    canvas = utils.iface.mapCanvas()
    canvas.setDestinationCrs(view.crs())
    canvas.setExtent(view)
    canvas.refresh()


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


def _view(project: QgsProject, layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem) -> QgsReferencedRectangle:
    """The area of a layer with a margin."""
    transform = QgsCoordinateTransform(layer.crs(), crs, project.transformContext())
    area = transform.transformBoundingBox(layer.extent())
    area.scale(_MARGIN)
    return QgsReferencedRectangle(area, crs)
