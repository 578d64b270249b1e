"""What a person sees of the plugin in a QGIS window; imported inside QGIS."""

from qgis import utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QAction, QDockWidget

WINDOW = utils.iface.mainWindow()


def wait(seconds):
    """Let the window live."""
    loop = QEventLoop()
    QTimer.singleShot(int(1000 * seconds), loop.quit)
    loop.exec()


def traces():
    """What of the plugin stands in the window."""
    return {
        "docks": [dock.objectName() for dock in WINDOW.findChildren(QDockWidget) if "lignsar" in dock.objectName()],
        "actions": sorted({action.objectName() for action in WINDOW.findChildren(QAction, None) if is_ours(action)}),
        "menu": [action.text() for action in utils.iface.pluginMenu().actions() if "AlignSAR" in action.text()],
        "panels": [action.text() for action in WINDOW.createPopupMenu().actions() if "AlignSAR" in action.text()],
        "toolbar": [action.objectName() for action in utils.iface.pluginToolBar().actions() if is_ours(action)],
        "provider": QgsApplication.processingRegistry().providerById("alignsar") is not None,
    }


def is_ours(action):
    return action.objectName().startswith("Alignsar")
