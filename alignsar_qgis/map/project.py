"""The project and the window around a result: coordinate system, units, basemap, message."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from qgis import utils
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsCoordinateTransform,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsPointXY,
    QgsProject,
    QgsRasterLayer,
    QgsRectangle,
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
_MOST_COVERED = 0.5
_SETTLED_MS = 200
"""Time in which the window makes room for new docks and an empty project sets itself up for its first layers."""


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


def result_groups(project: QgsProject) -> list[QgsLayerTreeGroup]:
    """The groups of all results, at any depth."""
    return [group for group in project.layerTreeRoot().findGroups(True) if group.customProperty(RESULT)]


def shown_paths(project: QgsProject, path_of: Callable[[QgsMapLayer], Path | None]) -> list[Path]:
    """What the layers of a project belong to, each once, the topmost first."""
    layers = (node.layer() for node in project.layerTreeRoot().findLayers())
    return list(dict.fromkeys(path for path in map(path_of, layers) if path is not None))


def look_at(project: QgsProject, layer: QgsMapLayer) -> None:
    """Have the window that shows a project look at the area of a layer, below a message that is there."""
    if in_window(project):
        canvas, covered = utils.iface.mapCanvas(), _share_below_message()
        area = _view(project, layer, canvas.mapSettings().destinationCrs())
        area.setYMaximum(area.yMaximum() + area.height() * covered / (1 - covered))
        canvas.setExtent(area)
        canvas.refresh()


def draw_again(project: QgsProject) -> None:
    """Have the window draw its map, which QGIS does not do by itself when the last layers that it shows are removed."""
    if in_window(project):
        utils.iface.mapCanvas().refresh()


def keep_in_sight(project: QgsProject, layer: QgsMapLayer, is_new: bool = False) -> None:
    """Have the window show a layer as a whole after docks that open now have taken room from the map.

    Only a new one, or one that is seen as a whole now; where the user looks at a part, the map stays.
    """
    if in_window(project) and (is_new or _is_in_sight(project, layer)):
        name = layer.id()
        when_settled(lambda: _bring_back(project, name))


def when_settled(action: Callable[[], None]) -> None:
    """Do something once the window has taken in what is going on now."""
    # In two steps, because the time counts from when the window is free again.
    QTimer.singleShot(0, lambda: QTimer.singleShot(_SETTLED_MS, action))


def _bring_back(project: QgsProject, name: str) -> None:
    layer = project.mapLayer(name)
    if layer is not None and in_window(project) and not _is_in_sight(project, layer):
        look_at(project, layer)


def _is_in_sight(project: QgsProject, layer: QgsMapLayer) -> bool:
    """Whether the map shows all of a layer, and no message lies on it."""
    canvas = utils.iface.mapCanvas()
    seen = canvas.extent()
    seen.setYMaximum(seen.yMaximum() - seen.height() * _share_below_message())
    return seen.contains(_area(project, layer, canvas.mapSettings().destinationCrs()))


def _share_below_message() -> float:
    """Which part of the map's height, from the top, the messages cover."""
    bar, canvas = utils.iface.messageBar(), utils.iface.mapCanvas()
    return min(bar.height() / canvas.height(), _MOST_COVERED) if bar.items() and canvas.height() else 0.0


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


def _area(project: QgsProject, layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem) -> QgsRectangle:
    transform = QgsCoordinateTransform(layer.crs(), crs, project.transformContext())
    return transform.transformBoundingBox(layer.extent())


def _view(project: QgsProject, layer: QgsMapLayer, crs: QgsCoordinateReferenceSystem) -> QgsReferencedRectangle:
    """The area of a layer with a margin."""
    area = _area(project, layer, crs)
    area.scale(_MARGIN)
    return QgsReferencedRectangle(area, crs)
