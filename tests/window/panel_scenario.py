"""Runs inside QGIS: clicks what a person clicks in the panel, and writes down what is seen.

``steps.json`` lists the names of the functions to play; ``seen.json`` has what each of them saw, by name.
"""

import json
import os
import shutil
import sys
import time
from pathlib import Path

from qgis import utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import (
    QAction,
    QApplication,
    QDialogButtonBox,
    QDockWidget,
    QFileDialog,
    QLineEdit,
    QPushButton,
    QWidget,
)

FOLDER = Path(os.environ["ALIGNSAR_PLAY"])
sys.path.insert(0, os.environ["ALIGNSAR_TESTS"])
from window_facts import WINDOW, end_qgis, play_steps, played, traces, wait  # noqa: E402 - it lies in that folder

START_MS, TICK_MS, LONGEST_RUN_S, NARROW = 4000, 20, 200, 260
PLUGIN = "alignsar_qgis"


class Pulse:
    """Measures how long the main thread was busy at a stretch."""

    def __init__(self):
        self.longest, self._last = 0.0, time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def _tick(self):
        now = time.monotonic()
        self.longest, self._last = max(self.longest, now - self._last), now


def picture(name, widget=WINDOW):
    """Save what the user sees."""
    wait(0.5)
    widget.grab().save(str(FOLDER / f"{name}.png"))


def panel():
    return WINDOW.findChild(QDockWidget, "AlignsarPanel")


def click(name):
    panel().findChild(QPushButton, name).click()


def messages():
    return [[item.title(), item.text()] for item in utils.iface.messageBar().items()]


def running():
    return panel().findChild(QPushButton, "AlignsarCancel").isVisible()


def layers():
    return sorted(layer.name() for layer in QgsProject.instance().mapLayers().values())


def groups():
    return [node.name() for node in QgsProject.instance().layerTreeRoot().findGroups()]


def start():
    picture("start")
    menu = next(action.menu() for action in utils.iface.pluginMenu().actions() if "AlignSAR" in action.text())
    return {**traces(), "open": panel().isVisible(), "entries": [action.text() for action in menu.actions()]}


def close():
    """The user closes the panel."""
    panel().close()
    wait(0.2)
    return {"open": panel().isVisible()}


def narrow():
    """The panel in a narrow dock, with the font of the profile and with a large one."""
    WINDOW.resizeDocks([panel()], [NARROW], Qt.Orientation.Horizontal)
    found = {}
    for name, points in (("usual", 10), ("large", 18)):
        panel().setStyleSheet(f"* {{ font-size: {points}pt }}")
        wait(0.5)
        WINDOW.resizeDocks([panel()], [NARROW], Qt.Orientation.Horizontal)
        picture(f"narrow_{name}", panel())
        area = panel().widget()
        right = area.viewport().mapToGlobal(area.viewport().rect().topRight()).x()
        cut = [
            child.objectName() or type(child).__name__
            for child in area.widget().findChildren(QWidget)
            if child.isVisible() and child.mapToGlobal(child.rect().topRight()).x() > right
        ]
        found[name] = {"width": panel().width(), "cut": cut}
    panel().setStyleSheet("")
    return found


def sample():
    """Run the sample, looking at the map all the time."""
    utils.iface.messageBar().clearWidgets()
    pulse, seen, begin = Pulse(), [], time.monotonic()
    click("AlignsarSample")
    while time.monotonic() - begin < LONGEST_RUN_S:
        wait(0.05)
        now = [groups()[:1], layers() if len(layers()) < 8 else len(layers())]
        if not seen or seen[-1] != now:
            seen.append(now)
            picture(f"sample_{len(seen)}")
        if not running():
            break
    took = time.monotonic() - begin
    wait(2)
    picture("sample_end")
    figure = panel().findChild(QPushButton, "AlignsarNetwork")
    controller = WINDOW.findChild(QDockWidget, "Temporal Controller")
    return {
        **state(),
        "course": seen,
        "figure": figure.isVisible() and figure.toolTip(),
        "controller_open": controller.isVisible(),
        "controller_height": controller.height(),
        "frames": utils.iface.mapCanvas().temporalController().totalFrameCount(),
        "took_s": took,
        "busy_s": pulse.longest,
    }


def state():
    """Tree, messages, and colours of the map."""
    canvas = utils.iface.mapCanvas()
    canvas.waitWhileRendering()
    image = canvas.grab().toImage().scaled(80, 60)
    pixels = [image.pixelColor(x, y) for y in range(60) for x in range(80)]
    coloured = [colour for colour in pixels if colour.hsvSaturation() > 100]
    return {
        "groups": groups(),
        "layers": layers(),
        "messages": messages(),
        "coloured": len(coloured) / len(pixels),
        "folder": [str(path) for path in cubes()],
        "written": [path.stat().st_mtime_ns for path in cubes()],
    }


def cubes():
    return sorted((Path.home() / "Documents" / "AlignSAR").rglob("*.nc"))


sample_again = sample


def cancel():
    """Cancel runs of the sample that have everything to do, one at once, one in the middle of the chain."""
    shutil.rmtree(Path.home() / "Documents" / "AlignSAR" / "sample")
    QgsProject.instance().clear()
    utils.iface.messageBar().clearWidgets()
    found = {}
    for name in ("early", "late"):
        click("AlignsarSample")
        wait(0.5)
        while name == "late" and running() and not groups():
            wait(0.02)
        was_running, begin = running(), time.monotonic()
        click("AlignsarCancel")
        while running() and time.monotonic() - begin < 20:
            wait(0.02)
        stopped = time.monotonic() - begin
        wait(0.5)
        found[name] = {"ran": was_running, "stopped_s": stopped, **state()}
        utils.iface.messageBar().clearWidgets()
    return found


def as_text(value):
    """A chosen value as scripts write it."""
    if value is None:
        return None
    return value.toString("yyyy-MM-dd") if hasattr(value, "toString") else str(value)


def dialog_values():
    """Title and chosen values of the algorithm's dialog that is open, which is then closed."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    wait(0.5)
    dialogs = [widget for widget in WINDOW.findChildren(AlgorithmDialog) if widget.isVisible()]
    if not dialogs:
        return None
    picture("dialog", dialogs[0])
    values = (
        dialogs[0].getParameterValues()
        if hasattr(dialogs[0], "getParameterValues")
        else dialogs[0].createProcessingParameters()
    )
    names = ("INPUT", "FIRST_STAGE", "FRAME", "START_DATE", "END_DATE", "OUTPUT")
    found = {name: as_text(values[name]) for name in names if name in values}
    dialogs[0].close()
    wait(0.1)
    return {"algorithm": dialogs[0].algorithm().id(), "values": found}


def frame():
    """Type a wrong ID, then a right one with a date."""
    from qgis.PyQt.QtCore import QDate, QDateTime, QTime

    utils.iface.messageBar().clearWidgets()
    field = panel().findChild(QLineEdit, "AlignsarFrame")
    field.setText("Naples")
    click("AlignsarFrameGo")
    wrong = messages()
    utils.iface.messageBar().clearWidgets()
    field.setText(" 022D_04826_121209 ")
    click("AlignsarFrameGo")
    plain = dialog_values()
    first = panel().findChild(QWidget, "AlignsarFirst")
    first.setDateTime(QDateTime(QDate(2021, 3, 4), QTime(0, 0)))
    picture("dated", panel())
    click("AlignsarFrameGo")
    dated = dialog_values()
    first.clear()
    return {"wrong": wrong, "plain": plain, "dated": dated, "messages": messages()}


def choosing(path, action):
    """Do something that opens a file dialog, and choose a path in it."""

    def choose():
        (dialog,) = [widget for widget in QApplication.topLevelWidgets() if isinstance(widget, QFileDialog)]
        picture("file_dialog", dialog)
        dialog.findChild(QLineEdit, "fileNameEdit").setText(str(path))
        dialog.findChild(QDialogButtonBox).buttons()[0].click()

    QTimer.singleShot(1000, choose)
    action()


def folder():
    """Choose a folder without GEOC, the work folder, and GEOC itself."""
    utils.iface.messageBar().clearWidgets()
    work = Path.home() / "Documents" / "AlignSAR" / "sample"
    empty = Path.home() / "empty"
    empty.mkdir(exist_ok=True)
    choosing(empty, lambda: click("AlignsarFolder"))
    wrong = messages()
    utils.iface.messageBar().clearWidgets()
    found = {"wrong": wrong}
    for name, path in (("work", work), ("geoc", work / "GEOC")):
        choosing(path, lambda: click("AlignsarFolder"))
        found[name] = dialog_values()
    return found


def results():
    """Choose a file that is no datacube, then the datacube of the sample."""
    QgsProject.instance().clear()
    utils.iface.messageBar().clearWidgets()
    (cube,) = (Path.home() / "Documents" / "AlignSAR" / "sample").rglob("*.nc")
    broken = Path.home() / "broken.nc"
    broken.write_text("nothing")
    found = {}
    for name, path in (("wrong", broken), ("cube", cube)):
        utils.iface.messageBar().clearWidgets()
        choosing(path, lambda: click("AlignsarResults"))
        begin = time.monotonic()
        while running() and time.monotonic() - begin < 60:
            wait(0.05)
        wait(1)
        found[name] = state()
    picture("results")
    return found


def reload():
    """Unload and load the plugin twice."""
    found = []
    for _ in range(2):
        utils.unloadPlugin(PLUGIN)
        wait(0.5)
        gone = traces()
        modules = [name for name in sys.modules if name.startswith(f"{PLUGIN}.")]
        assert utils.loadPlugin(PLUGIN)
        assert utils.startPlugin(PLUGIN)
        wait(0.5)
        found.append({"gone": gone, "modules": modules, "back": traces(), "open": panel().isVisible()})
    return found


def leave():
    """The user opens the panel; QGIS then ends as usual and remembers its window."""
    WINDOW.findChild(QAction, "AlignsarOpenPanel").trigger()
    wait(0.5)
    return {"open": panel().isVisible()}


def main():
    QApplication.setAttribute(Qt.ApplicationAttribute.AA_DontUseNativeDialogs)
    play_steps(FOLDER, globals(), hidden=("Browser", "Browser2"))


def play():
    """Play all and leave, whatever happens."""
    played(main)
    if json.loads((FOLDER / "steps.json").read_text())[-1] == "leave":
        QTimer.singleShot(0, WINDOW.close)
        return
    end_qgis()


QTimer.singleShot(START_MS, play)
