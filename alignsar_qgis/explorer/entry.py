"""Ways into the explorer: toolbar, menu, right click on a layer, the first result."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from qgis.core import QgsMapLayer, QgsProject, QgsRasterLayer, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication

from ..dock_entry import DockEntry
from ..map.layers import STYLE
from ..map.project import keep_in_sight, when_settled
from ..paths import EXPLORER_ICON, SETTINGS
from .sources import source_of, sources_in

if TYPE_CHECKING:
    from .dock import Explorer

_OFFERED = f"{SETTINGS}/explorer_offered"
_SCOPE, _KEY = "AlignSAR", "/explorer"


class ExplorerEntry(DockEntry):
    """Opens the explorer."""

    def __init__(self, iface: QgisInterface) -> None:
        translate = QCoreApplication.translate
        super().__init__(
            iface,
            EXPLORER_ICON,
            ("AlignsarExplore", translate("AlignSAR", "Explore time series")),
            ("AlignsarExploreLayer", translate("AlignSAR", "Explore its time series")),
        )
        self._added(list(QgsProject.instance().mapLayers().values()), offer=False)
        iface.projectRead.connect(self._resume)

    def close(self) -> None:
        """Take everything away."""
        self._iface.projectRead.disconnect(self._resume)
        super().close()

    def open(self, clicking: bool = True) -> None:
        """Show the explorer, and have clicks on the map mean its points."""
        if self.dock is None or not self.dock.isVisible():
            self._keep_map()
        if not self._shown():
            return
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

    def _made_dock(self) -> Explorer:
        from .dock import Explorer

        return Explorer(self._iface)

    def _missing_package(self) -> str:
        return QCoreApplication.translate(
            "AlignSAR", "The explorer needs the Python package {name}. Install it for the Python of QGIS."
        )

    def _explore_best(self) -> None:
        """Explore the active layer, else the topmost one that shows a cube or a time series."""
        if self.dock.look_at_layer(self._iface.activeLayer()):
            return
        for path in sources_in(QgsProject.instance())[:1]:
            self.dock.look_at(path)

    def _open_current(self) -> None:
        layer = self._iface.layerTreeView().currentLayer()
        self.open()
        if self.dock is not None:
            self.dock.look_at_layer(layer)

    def _added(self, layers: Sequence[QgsMapLayer], offer: bool = True) -> None:
        found = [layer for layer in layers if isinstance(layer, QgsRasterLayer) and source_of(layer) is not None]
        for layer in found:
            self._iface.addCustomActionForLayer(self.of_layer, layer)
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
