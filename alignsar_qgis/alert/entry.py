"""Ways into the alert view: menu, and a right click on a layer of an unrest detection."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication

from ..dock_entry import DockEntry
from ..paths import ICON
from .files import alert_of, alerts_in

if TYPE_CHECKING:
    from .dock import AlertDock


class AlertEntry(DockEntry):
    """Opens the alert view."""

    def __init__(self, iface: QgisInterface) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            iface,
            ICON,
            ("AlignsarLookIntoAlerts", translate("AlignSAR", "Look into unrest detections")),
            ("AlignsarLookIntoAlert", translate("AlignSAR", "Look into this unrest detection")),
        )
        self._added(list(QgsProject.instance().mapLayers().values()))

    def open(self) -> None:
        """Show the view, with the topmost detection of the project if it shows none."""
        if self._shown() and not self.dock.paths:
            self.dock.look_at(alerts_in(QgsProject.instance())[:1])

    def _made_dock(self) -> AlertDock:
        from .dock import AlertDock

        return AlertDock(self._iface)

    def _missing_package(self) -> str:
        return QCoreApplication.translate(
            "AlignSAR", "The alert view needs the Python package {name}. Install it for the Python of QGIS."
        )

    def _open_current(self) -> None:
        path = alert_of(self._iface.layerTreeView().currentLayer())
        self.open()
        if self.dock is not None and path is not None:
            self.dock.look_at([path])

    def _added(self, layers: Sequence[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsRasterLayer) and alert_of(layer) is not None:
                self._iface.addCustomActionForLayer(self.of_layer, layer)
