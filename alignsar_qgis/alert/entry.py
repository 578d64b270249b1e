"""Ways into the alert view: menu, and a right click on a layer of an unrest detection; the dock is made when needed."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction

from ..explorer.entry import raster_type
from ..map.project import TITLE
from ..paths import ICON
from .files import alert_of, alerts_in

if TYPE_CHECKING:
    from .dock import AlertDock


class AlertEntry(QObject):
    """Opens the alert view; `close` leaves no trace of it.

    Attributes
    ----------
    action
        Of the menu.
    dock
        The view; None until it is needed.
    """

    def __init__(self, iface: QgisInterface) -> None:
        super().__init__(iface.mainWindow())
        self._iface = iface
        self.dock: AlertDock | None = None
        window, icon = iface.mainWindow(), QIcon(str(ICON))
        self.action = QAction(icon, QCoreApplication.translate("AlignSAR", "Look into unrest detections"), window)
        self.action.setObjectName("AlignsarLookIntoAlerts")
        self.action.setCheckable(True)
        self.action.triggered.connect(self._toggle)
        self._of_layer = QAction(
            icon, QCoreApplication.translate("AlignSAR", "Look into this unrest detection"), window
        )
        self._of_layer.setObjectName("AlignsarLookIntoAlert")
        self._of_layer.triggered.connect(self._open_current)
        iface.addCustomActionForLayerType(self._of_layer, "", raster_type(), False)
        project = QgsProject.instance()
        self._added(list(project.mapLayers().values()))
        project.layersAdded.connect(self._added)

    def close(self) -> None:
        """Take everything away."""
        QgsProject.instance().layersAdded.disconnect(self._added)
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

    def open(self) -> None:
        """Show the view, with the topmost detection of the project if it shows none."""
        if self.dock is None:
            try:
                self.dock = self._made()
            except ImportError as err:
                text = QCoreApplication.translate(
                    "AlignSAR", "The alert view needs the Python package {name}. Install it for the Python of QGIS."
                )
                self._iface.messageBar().pushWarning(TITLE, text.format(name=err.name or "matplotlib"))
                self.action.setChecked(False)
                return
        self.dock.setUserVisible(True)
        if not self.dock.paths:
            self.dock.look_at(alerts_in(QgsProject.instance())[:1])

    def _made(self) -> AlertDock:
        from .dock import AlertDock

        dock = AlertDock(self._iface)
        self._iface.addDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, dock)
        dock.closedStateChanged.connect(lambda closed: self.action.setChecked(not closed))
        self.action.setChecked(True)
        return dock

    def _toggle(self, checked: bool) -> None:
        if checked:
            self.open()
        elif self.dock is not None:
            self.dock.setUserVisible(False)

    def _open_current(self) -> None:
        path = alert_of(self._iface.layerTreeView().currentLayer())
        self.open()
        if self.dock is not None and path is not None:
            self.dock.look_at([path])

    def _added(self, layers: Sequence[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsRasterLayer) and alert_of(layer) is not None:
                self._iface.addCustomActionForLayer(self._of_layer, layer)
