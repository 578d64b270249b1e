"""Ways into the network dock: menu, and a right click on a layer of a datacube, time series or stack."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication

from ..dock_entry import DockEntry
from ..paths import ICON
from .files import network_of, networks_in

if TYPE_CHECKING:
    from .dock import NetworkDock


class NetworkEntry(DockEntry):
    """Opens the network dock."""

    def __init__(self, iface: QgisInterface) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            iface,
            ICON,
            ("AlignsarExamineNetworks", translate("AlignSAR", "Examine network of interferograms")),
            ("AlignsarExamineNetwork", translate("AlignSAR", "Examine its network")),
        )
        self._added(list(QgsProject.instance().mapLayers().values()))

    def open(self) -> None:
        """Show the dock, with the topmost network of the project if it shows none."""
        if self._shown() and self.dock.path is None:
            for path in networks_in(QgsProject.instance())[:1]:
                self.dock.look_at(path)

    def _made_dock(self) -> NetworkDock:
        from .dock import NetworkDock

        return NetworkDock(self._iface)

    def _missing_package(self) -> str:
        return QCoreApplication.translate(
            "AlignSAR", "The network view needs the Python package {name}. Install it for the Python of QGIS."
        )

    def _open_current(self) -> None:
        path = network_of(self._iface.layerTreeView().currentLayer())
        self.open()
        if self.dock is not None and path is not None:
            self.dock.look_at(path)

    def _added(self, layers: Sequence[QgsMapLayer]) -> None:
        for layer in layers:
            if isinstance(layer, QgsRasterLayer) and network_of(layer) is not None:
                self._iface.addCustomActionForLayer(self.of_layer, layer)
