"""What a person sees of the plugin in a QGIS window, and how a play ends there; imported inside QGIS."""

import json
import os
import sys
import traceback

from qgis import utils
from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QEventLoop, QTimer
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget

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


def play_steps(folder, functions, hidden=("Browser", "Browser2", "AlignsarPanel")):
    """Play what ``steps.json`` lists, and write to ``seen.json`` what each function saw, by name.

    Parameters
    ----------
    functions
        By name, such as the globals of a scenario.
    hidden
        Docks that only take room.
    """
    WINDOW.resize(1600, 1000)
    for dock in WINDOW.findChildren(QDockWidget):
        if dock.objectName() in hidden:
            dock.setVisible(False)
    seen = {}
    for name in json.loads((folder / "steps.json").read_text()):
        seen[name] = functions[name]()
        (folder / "seen.json").write_text(json.dumps(seen))


def perform(folder, functions):
    """Play all and leave, whatever happens."""
    played(lambda: play_steps(folder, functions))
    end_qgis()


def played(main):
    """Play to the end or to the first error, which is printed; what was not seen by then is missing for the test."""
    try:
        main()
    except Exception:
        traceback.print_exc()


def end_qgis():
    """End QGIS at once, without its questions."""
    QApplication.instance().processEvents()
    sys.stdout.flush()
    sys.stderr.flush()
    os._exit(0)
