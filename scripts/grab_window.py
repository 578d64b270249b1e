"""Runs inside QGIS: arrange the window, wait until the map is drawn, save a picture, quit."""

import os

from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QMessageBox
from qgis.utils import iface

DRAW_MS, SETTLE_MS = 6000, 3000


def arrange():
    """Layers on the left, toolbox on the right, map zoomed to its layers."""
    window = iface.mainWindow()
    window.resize(1500, 950)
    for dock in window.findChildren(QDockWidget):
        dock.setVisible(dock.objectName() in ("Layers", "ProcessingToolbox"))
    for group in iface.layerTreeView().layerTreeModel().rootGroup().findGroups():
        group.setExpanded(group.itemVisibilityChecked())
    iface.zoomFull()
    QTimer.singleShot(SETTLE_MS, grab)


def grab():
    """Save the window."""
    window = iface.mainWindow()
    for box in window.findChildren(QMessageBox):
        box.close()
    window.grab().save(os.environ["ALIGNSAR_PICTURE"])
    os._exit(0)


QTimer.singleShot(DRAW_MS, arrange)
