"""Runs inside QGIS: installs the zip as *Install from ZIP* does, over an earlier one, and takes it off again."""

import json
import os
import sys
from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication, QgsSettings
from qgis.PyQt.QtCore import QTimer
from qgis.PyQt.QtWidgets import QApplication, QMessageBox

FOLDER = Path(os.environ["ALIGNSAR_PLAY"])
sys.path.insert(0, os.environ["ALIGNSAR_TESTS"])
from window_facts import WINDOW, end_qgis, played, traces, wait  # noqa: E402 - it lies in that folder

PLUGIN = "alignsar_qgis"
START_MS, CONFIRM_MS = 4000, 300


def install():
    """The tab of the plugin manager, and its question whether to trust the file."""
    from pyplugin_installer import instance

    confirming = QTimer()
    confirming.timeout.connect(confirm)
    confirming.start(CONFIRM_MS)
    instance().installFromZipFile(os.environ["ALIGNSAR_ZIP"])
    confirming.stop()
    wait(1)
    WINDOW.grab().save(str(FOLDER / "installed.png"))
    return facts()


def confirm():
    box = QApplication.activeModalWidget()
    if isinstance(box, QMessageBox):
        box.button(QMessageBox.StandardButton.Yes).click()


def use():
    """Run an algorithm, whose result stays whatever becomes of the plugin."""
    import processing

    made = processing.run("alignsar:create_sample_frame", {"OUTPUT": str(FOLDER / "frame"), "EPOCHS": 5})
    return {**facts(), "made": Path(made["OUTPUT"]).is_dir()}


def upgrade():
    """A newer version over the running one: QGIS takes the old one down, and the new one must come up."""
    return install()


def uninstall():
    from pyplugin_installer import instance

    instance().uninstallPlugin(PLUGIN, quiet=True)
    wait(1)
    return {**facts(), "kept": (FOLDER / "frame" / "GEOC").is_dir()}


def facts():
    home = Path(QgsApplication.qgisSettingsDirPath()) / "python/plugins" / PLUGIN
    messages = [item.text() for item in utils.iface.messageBar().items()]
    return {
        **traces(),
        "folder": home.is_dir(),
        "settings": [key for key in QgsSettings().allKeys() if key.startswith("alignsar/")],
        "enabled": QgsSettings().value(f"PythonPlugins/{PLUGIN}", False, type=bool),
        "version": utils.pluginMetadata(PLUGIN, "version"),
        "modules": sorted(name for name in sys.modules if name.split(".")[0] == PLUGIN)[:3],
        "messages": [text for text in messages if "rror" in text],
    }


def main():
    seen = {}
    for step in (install, use, upgrade, uninstall):
        seen[step.__name__] = step()
        (FOLDER / "seen.json").write_text(json.dumps(seen, indent=1))


def play():
    """Play all and leave, whatever happens."""
    played(main)
    end_qgis()


QTimer.singleShot(START_MS, play)
