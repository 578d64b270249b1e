"""What the plugin adds to the window of QGIS, and takes away again: panel, explorer, menu, toolbar buttons."""

from __future__ import annotations

from qgis.core import QgsProject, QgsSettings
from qgis.gui import QgisInterface
from qgis.PyQt.QtCore import QCoreApplication, Qt
from qgis.PyQt.QtGui import QDesktopServices, QIcon
from qgis.PyQt.QtWidgets import QAction

from ..alert.entry import AlertEntry
from ..dock_entry import DockEntry
from ..explorer.entry import ExplorerEntry
from ..map.live import LiveMap
from ..map.message import FailureListener
from ..map.project import TITLE
from ..map.time import resume
from ..network_view.entry import NetworkEntry
from ..paths import ICON, SETTINGS, documentation
from .dock import Panel

_OFFERED = f"{SETTINGS}/panel_offered"


class PluginWindow:
    """Panel, menu and toolbar button; `close` leaves no trace of them."""

    def __init__(self, iface: QgisInterface) -> None:
        self._iface = iface
        self._panel = Panel(iface)
        self._failures = FailureListener()
        self._live = LiveMap(QgsProject.instance())
        self._live.figure_drawn.connect(self._panel.draw_figure)
        iface.projectRead.connect(self._resume)
        self._add_dock()
        self._entries: list[DockEntry] = [ExplorerEntry(iface), NetworkEntry(iface), AlertEntry(iface)]
        self._actions = self._make_actions()
        panel, *others = self._actions
        self._menu = [panel, *(entry.action for entry in self._entries), *others]
        for action in self._menu:
            iface.addPluginToMenu(TITLE, action)
        self._buttons = self._menu[:2]
        for action in self._buttons:
            iface.addToolBarIcon(action)

    def close(self) -> None:
        """Take everything away."""
        self._iface.projectRead.disconnect(self._resume)
        self._panel.abandon()
        self._live.figure_drawn.disconnect(self._panel.draw_figure)
        self._live.close()
        self._failures.close()
        for action in self._buttons:
            self._iface.removeToolBarIcon(action)
        for action in self._menu:
            self._iface.removePluginMenu(TITLE, action)
        for entry in self._entries:
            entry.close()
        self._iface.removeDockWidget(self._panel)
        for made in (*self._actions, self._panel):
            # At once, because what is deleted later can still be found in the window until then.
            made.setParent(None)
            made.deleteLater()

    def _resume(self) -> None:
        resume(QgsProject.instance())

    def _add_dock(self) -> None:
        """Put the panel on the right; it opens by itself only once, then QGIS restores what the user had."""
        settings = QgsSettings()
        first = not settings.value(_OFFERED, False, type=bool)
        self._iface.addTabifiedDockWidget(
            Qt.DockWidgetArea.RightDockWidgetArea, self._panel, ["ProcessingToolbox"], first
        )
        self._panel.setVisible(first)
        settings.setValue(_OFFERED, True)

    def _make_actions(self) -> list[QAction]:
        window, icon = self._iface.mainWindow(), QIcon(str(ICON))
        panel = QAction(icon, QCoreApplication.translate("AlignSAR", "Open panel"), window)
        panel.setToolTip(QCoreApplication.translate("AlignSAR", "AlignSAR panel"))
        panel.setCheckable(True)
        self._panel.setToggleVisibilityAction(panel)
        pipeline = QAction(icon, QCoreApplication.translate("AlignSAR", "Run pipeline…"), window)
        pipeline.triggered.connect(lambda: self._panel.open_algorithm("run_pipeline", {}))
        cube = QAction(icon, QCoreApplication.translate("AlignSAR", "Load datacube…"), window)
        cube.triggered.connect(lambda: self._panel.open_algorithm("load_datacube", {}))
        guide = QAction(icon, QCoreApplication.translate("AlignSAR", "Help"), window)
        guide.triggered.connect(lambda: QDesktopServices.openUrl(documentation("index.md")))
        names = ("AlignsarOpenPanel", "AlignsarRunPipeline", "AlignsarLoadDatacube", "AlignsarHelp")
        actions = [panel, pipeline, cube, guide]
        for action, name in zip(actions, names):
            action.setObjectName(name)
        return actions
