"""Ways into the explorer: toolbar, menu, right click on a layer, the first result; the dock is made when needed."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import Qgis, QgsMapLayer, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..map.layers import STYLE
from ..map.project import TITLE, keep_in_sight, when_settled
from ..paths import EXPLORER_ICON
from .sources import source_of, sources_in

if TYPE_CHECKING:
    from .dock import Explorer

_OFFERED = "alignsar/explorer_offered"
_SCOPE, _KEY = "AlignSAR", "/explorer"


class ExplorerEntry(QObject):
    """Opens the explorer; `close` leaves no trace of it.

    Attributes
    ----------
    action
        Of toolbar and menu.
    dock
        The explorer; None until it is needed.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.dock: Explorer | None = None
        icon = QIcon(str(EXPLORER_ICON))
        self.action = QAction(icon, QCoreApplication.translate("AlignSAR", "Explore time series"), iface.mainWindow())
        self.action.setObjectName("AlignsarExplore")
        self.action.setCheckable(True)
        self.action.triggered.connect(self._toggle)
        self._of_layer = QAction(
            icon, QCoreApplication.translate("AlignSAR", "Explore its time series"), iface.mainWindow()
        )
        self._of_layer.setObjectName("AlignsarExploreLayer")
        self._of_layer.triggered.connect(self._explore_current)
        # Without a menu of its own, and not for all layers: those of cubes and time series follow.
        iface.addCustomActionForLayerType(self._of_layer, "", raster_type(), False)
        project = QgsProject.instance()
        self._added(list(project.mapLayers().values()), offer=False)
        project.layersAdded.connect(self._added)
        iface.projectRead.connect(self._resume)

    def close(self) -> None:
        """Take everything away."""
        QgsProject.instance().layersAdded.disconnect(self._added)
        self._iface.projectRead.disconnect(self._resume)
        self._iface.removeCustomActionForLayerType(self._of_layer)
        if self.dock is not None:
            self.dock.abandon()
            self._iface.removeDockWidget(self.dock)
        for made in filter(None, (self.dock, self._of_layer, self.action)):
            # At once, because what is deleted later can still be found in the window until then.
            made.setParent(None)
            made.deleteLater()
        self.dock = None
        self.setParent(None)
        self.deleteLater()

    def open(self, clicking: bool = True) -> None:
        """Show the explorer, and have clicks on the map mean its points."""
        if self.dock is None or not self.dock.isVisible():
            self._keep_map()
        if self.dock is None:
            try:
                self.dock = self._made()
            except ImportError as err:
                text = QCoreApplication.translate(
                    "AlignSAR", "The explorer needs the Python package {name}. Install it for the Python of QGIS."
                )
                self._iface.messageBar().pushWarning(TITLE, text.format(name=err.name or "matplotlib"))
                self.action.setChecked(False)
                return
        self.dock.setUserVisible(True)
        if not self.dock.scene.path:
            self._explore_best()
        if clicking:
            from .controls import PIXEL

            self.dock.gestures.set_mode(PIXEL)

    def _keep_map(self) -> None:
        """Have a map that is seen as a whole stay so, when the dock takes room from it."""
        shown = self._iface.mapCanvas().layers()
        for layer in [layer for layer in shown if isinstance(layer, QgsRasterLayer) and source_of(layer)][:1]:
            keep_in_sight(QgsProject.instance(), layer)

    def _made(self) -> Explorer:
        from .dock import Explorer

        dock = Explorer(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.closedStateChanged.connect(lambda closed: self.action.setChecked(not closed))
        self.action.setChecked(True)
        return dock

    def _toggle(self, checked: bool) -> None:
        if checked:
            self.open()
        elif self.dock is not None:
            self.dock.setUserVisible(False)

    def _explore_best(self) -> None:
        """Explore the active layer, else the topmost one that shows a cube or a time series."""
        if self.dock.look_at_layer(self._iface.activeLayer()):
            return
        for path in sources_in(QgsProject.instance())[:1]:
            self.dock.look_at(path)

    def _explore_current(self) -> None:
        layer = self._iface.layerTreeView().currentLayer()
        self.open()
        if self.dock is not None:
            self.dock.look_at_layer(layer)

    def _added(self, layers: Sequence[QgsMapLayer], offer: bool = True) -> None:
        found = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and source_of(layer) is not None]
        for layer in found:
            self._iface.addCustomActionForLayer(self._of_layer, layer)
        is_result = any(layer.customProperty(STYLE) == "displacement" for layer in found)
        if offer and is_result and not QgsSettings().value(_OFFERED, False, type=bool):
            QgsSettings().setValue(_OFFERED, True)
            path = source_of(found[0])
            # After the map has been fitted beside the Temporal Controller, so that it can be kept so.
            when_settled(lambda: when_settled(lambda: self._offer(path)))

    def _offer(self, path: Path) -> None:
        self.open()
        if self.dock is not None:
            self.dock.look_at(path)

    def _resume(self) -> None:
        text, _ = QgsProject.instance().readEntry(_SCOPE, _KEY, "")
        if self.dock is not None:
            self.dock.restore()
        elif text:
            self.open(clicking=False)


def raster_type() -> object:
    """What QGIS calls raster layers: a type of its own until 3.30."""
    if hasattr(Qgis, "LayerType"):
        return Qgis.LayerType.Raster
    from qgis.core import QgsMapLayerType

    return QgsMapLayerType.RasterLayer
