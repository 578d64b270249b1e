"""Ways into a dock that is made when it is first needed: a checkable action, and a right click on layers."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import Qgis, QgsProject
from qgis.gui import QgisInterface, QgsDockWidget
from qgis.PyQt.QtCore import QObject, Qt
from qgis.PyQt.QtGui import QIcon
from qgis.PyQt.QtWidgets import QAction, QFrame, QLabel, QScrollArea, QSizePolicy, QWidget

from .map.project import TITLE

DOCKS = ("AlignsarExplorer", "AlignsarNetworkView", "AlignsarAlert")
"""Object names of the docks below the map."""


class DockEntry(QObject):
    """Opens a dock; `close` leaves no trace of it.

    Attributes
    ----------
    action
        Opens and hides the dock.
    of_layer
        In the menu of the layers that `_added` gives it to.
    dock
        None until it is needed.
    """

    def __init__(self, iface: QgisInterface, icon: Path, action: tuple[str, str], of_layer: tuple[str, str]) -> None:
        """Make the actions, each of an object name and a text."""
        super().__init__(iface.mainWindow())
        self._iface, self.dock = iface, None
        self.action, self.of_layer = (self._made_action(icon, *one) for one in (action, of_layer))
        self.action.setCheckable(True)
        self.action.triggered.connect(self._toggle)
        self.of_layer.triggered.connect(self._open_current)
        # Without a menu of its own, and not for all layers: those that it is for follow.
        iface.addCustomActionForLayerType(self.of_layer, "", _raster_type(), False)
        QgsProject.instance().layersAdded.connect(self._added)

    def close(self) -> None:
        """Take everything away."""
        QgsProject.instance().layersAdded.disconnect(self._added)
        self._iface.removeCustomActionForLayerType(self.of_layer)
        if self.dock is not None:
            self.dock.abandon()
            self._iface.removeDockWidget(self.dock)
        for made in filter(None, (self.dock, self.of_layer, self.action)):
            # At once, because what is deleted later can still be found in the window until then.
            made.setParent(None)
            made.deleteLater()
        self.dock = None
        self.setParent(None)
        self.deleteLater()

    def open(self) -> None:
        """Show the dock."""
        raise NotImplementedError

    def _shown(self) -> bool:
        """Show the dock, made if need be; returns False where a Python package is missing, which is told."""
        if self.dock is None:
            try:
                self.dock = self._made_dock()
            except ImportError as err:
                text = self._missing_package().format(name=err.name or "matplotlib")
                self._iface.messageBar().pushWarning(TITLE, text)
                self.action.setChecked(False)
                return False
            _let_shrink(self.dock)
            # In front of the others, because side by side none of them is wide enough.
            self._iface.addTabifiedDockWidget(Qt.DockWidgetArea.BottomDockWidgetArea, self.dock, list(DOCKS), True)
            self.dock.closedStateChanged.connect(lambda closed: self.action.setChecked(not closed))
            self.action.setChecked(True)
        self.dock.setUserVisible(True)
        return True

    def _made_dock(self) -> QgsDockWidget:
        raise NotImplementedError

    def _missing_package(self) -> str:
        """The sentence about the package ``{name}``, which the dock needs."""
        raise NotImplementedError

    def _open_current(self) -> None:
        """Show the dock with what the current layer is of."""
        raise NotImplementedError

    def _added(self, layers: Any) -> None:
        """Give new layers the action."""
        raise NotImplementedError

    def _toggle(self, checked: bool) -> None:
        if checked:
            self.open()
        elif self.dock is not None:
            self.dock.setUserVisible(False)

    def _made_action(self, icon: Path, name: str, text: str) -> QAction:
        action = QAction(QIcon(str(icon)), text, self._iface.mainWindow())
        action.setObjectName(name)
        return action


def sentence_label(name: str) -> QLabel:
    """A label for sentences in a dock: as many lines as they need, but where there is little room a chart has it."""
    label = QLabel()
    label.setObjectName(name)
    label.setWordWrap(True)
    label.setContentsMargins(6, 0, 6, 0)
    label.setMinimumHeight(label.fontMetrics().lineSpacing())
    return label


def take_what_is_left(widget: QWidget) -> QWidget:
    """Have a chart or table in a dock be as high as there is room, whatever it would like to be."""
    widget.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Ignored)
    widget.setMinimumHeight(widget.minimumSizeHint().height())
    return widget


def _let_shrink(dock: QgsDockWidget) -> None:
    """Have a dock that is narrower than its buttons, whatever the language, scroll instead of widening the window."""
    content, area = dock.widget(), QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setMinimumHeight(content.minimumSizeHint().height())
    area.setWidget(content)
    dock.setWidget(area)


def _raster_type() -> object:
    """What QGIS calls raster layers: a type of its own until 3.30."""
    if hasattr(Qgis, "LayerType"):
        return Qgis.LayerType.Raster
    from qgis.core import QgsMapLayerType

    return QgsMapLayerType.RasterLayer
