"""Runs inside QGIS: plays steps given as JSON with the window's own dialogs, and writes down what is seen after each.

A step names an algorithm and its parameters; the dialog's Run button is clicked. ``keep`` leaves the project as it is,
``picture`` names pictures of dialog and window, ``play`` plays the result, ``cube`` names a datacube whose pixels are
compared with the map, ``reload_after_s`` replaces the plugin during the run, ``open`` names a project to open later,
then once more without the plugin.
"""

import json
import os
import sys
import time
from pathlib import Path

from qgis.core import QgsApplication, QgsCoordinateTransform, QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QApplication, QDockWidget, QTextEdit
from qgis.utils import iface, reloadPlugin, unloadPlugin

FOLDER = Path(os.environ["ALIGNSAR_PLAY"])
sys.path.insert(0, os.environ["ALIGNSAR_TESTS"])
from window_facts import end_qgis, played, wait  # noqa: E402 - it lies in that folder

START_MS, TICK_MS, LONGEST_RUN_S = 3000, 20, 180


class Pulse:
    """Measures how long the main thread was busy at a stretch."""

    def __init__(self):
        self.longest = 0.0
        self._last = time.monotonic()
        self._timer = QTimer()
        self._timer.setInterval(TICK_MS)
        self._timer.timeout.connect(self._tick)
        self._timer.start()

    def start(self):
        self.longest, self._last = 0.0, time.monotonic()

    def _tick(self):
        now = time.monotonic()
        self.longest = max(self.longest, now - self._last)
        self._last = now


def picture(name):
    """Save the window as the user sees it."""
    wait(0.3)
    iface.mainWindow().grab().save(str(FOLDER / f"{name}.png"))


def run_in_dialog(step, pulse):
    """Open the dialog of an algorithm, fill it in, click Run and wait until it has ended; returns the dialog's log."""
    from processing.gui.AlgorithmDialog import AlgorithmDialog

    algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"alignsar:{step['algorithm']}")
    dialog = AlgorithmDialog(algorithm, False, iface.mainWindow())
    dialog.setParameters(step["parameters"])
    dialog.show()
    wait(0.2)
    ended = []
    dialog.algorithmFinished.connect(lambda successful, _: ended.append(successful))
    pulse.start()
    dialog.runButton().click()
    if step.get("reload_after_s"):
        wait(step["reload_after_s"])
        reloadPlugin("alignsar_qgis")
    start = time.monotonic()
    while not ended and time.monotonic() - start < LONGEST_RUN_S:
        wait(0.05)
    wait(0.3)
    log = dialog.findChild(QTextEdit, "txtLog").toPlainText()
    if step.get("picture"):
        dialog.grab().save(str(FOLDER / f"{step['picture']}_dialog.png"))
    dialog.close()
    dialog.deleteLater()
    return bool(ended and ended[0]), log


def controller_facts():
    """State of the Temporal Controller."""
    controller = iface.mapCanvas().temporalController()
    span = controller.temporalExtents()
    return {
        "animated": int(controller.navigationMode()) == 1,
        "frames": controller.totalFrameCount(),
        "begin": span.begin().date().toString("yyyy-MM-dd"),
        "end": span.end().date().toString("yyyy-MM-dd"),
        "step_days": controller.frameDuration().days(),
        "frames_per_second": controller.framesPerSecond(),
    }


def window_facts():
    """What the window shows besides the tree."""
    canvas = iface.mapCanvas()
    center = canvas.extent().center()
    return {
        "canvas_crs": canvas.mapSettings().destinationCrs().authid(),
        "canvas_center": [center.x(), center.y()],
        "canvas_width": canvas.extent().width(),
        "cut": cut(canvas),
        # Since 3.24 a table may be docked, and its window is another widget around it.
        "tables": [table.window().windowTitle().strip() for table in QApplication.allWidgets() if is_table(table)],
        "messages": [item.text() for item in iface.messageBar().items()],
        "message_titles": [item.title() for item in iface.messageBar().items()],
        "controller": controller_facts(),
    }


def is_table(widget):
    return widget.isVisible() and widget.objectName().startswith("QgsAttributeTableDialog")


def cut(canvas):
    """Ticked layers of results of which a corner lies outside the map, or below a message on it."""
    project, to_pixel = QgsProject.instance(), canvas.getCoordinateTransform()
    bar = iface.messageBar()
    top = bar.height() if bar.items() else 0
    found = []
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if not node.isVisible() or not layer.customProperty("alignsar/result") or layer.extent().isEmpty():
            continue
        transform = QgsCoordinateTransform(layer.crs(), canvas.mapSettings().destinationCrs(), project)
        area = transform.transformBoundingBox(layer.extent())
        corners = [
            to_pixel.transform(x, y)
            for x in (area.xMinimum(), area.xMaximum())
            for y in (area.yMinimum(), area.yMaximum())
        ]
        if not all(0 <= c.x() <= canvas.width() and top <= c.y() <= canvas.height() for c in corners):
            found.append(layer.name())
    return found


def colours():
    """Colours of the map, as one number per pixel of a small picture."""
    wait(0.2)
    canvas = iface.mapCanvas()
    canvas.waitWhileRendering()
    image = canvas.grab().toImage().scaled(60, 40)
    return [image.pixel(x, y) for y in range(40) for x in range(60)]


def play_motion():
    """Tick the displacement, press play, and tell the colours of the map at two frames."""
    controller = iface.mapCanvas().temporalController()
    root = QgsProject.instance().layerTreeRoot()
    nodes = [node for group in root.findGroups(True) for node in group.children() if "isplacement (" in node.name()]
    nodes[0].setItemVisibilityChecked(True)
    controller.rewindToStart()
    wait(1)
    first = colours()
    controller.playForward()
    wait(2)
    playing = controller.currentFrameNumber()
    controller.pause()
    controller.skipToEnd()
    wait(1)
    return {"first": first, "last": colours(), "frame_after_two_seconds": playing}


def differing(cube):
    """Layers of a datacube on the map, and those of them that show other pixels than its file has."""
    import numpy as np
    from netCDF4 import Dataset

    shown, wrong = [], []
    for layer in QgsProject.instance().mapLayers().values():
        start, _, name = layer.source().rpartition(":")
        if not start.endswith(f'{cube}"'):
            continue
        band = layer.renderer().usesBands()[0]
        block = layer.dataProvider().block(band, layer.extent(), layer.width(), layer.height())
        with Dataset(cube) as file:
            file.set_auto_mask(False)
            values = file[name][band - 1] if file[name].ndim == 3 else file[name][:]
        pixels = np.frombuffer(bytes(block.data()), values.dtype).reshape(values.shape)
        shown.append(layer.name())
        if not np.array_equal(pixels, values, equal_nan=values.dtype.kind == "f"):
            wrong.append(layer.name())
    return {"layers": len(shown), "wrong": wrong}


def opened_later(path):
    """Open a project, tick the displacement, and tell which dates are drawn and where the controller is."""
    QgsProject.instance().clear()
    iface.addProject(path)
    wait(1)
    project = QgsProject.instance()
    root = project.layerTreeRoot()
    nodes = [node for group in root.findGroups(True) for node in group.children() if "isplacement (" in node.name()]
    nodes[0].setItemVisibilityChecked(True)
    wait(0.5)
    span = iface.mapCanvas().mapSettings().temporalRange()
    epochs = [layer for layer in project.mapLayers().values() if is_epoch(layer)]
    drawn = [layer.name()[:10] for layer in epochs if layer.temporalProperties().isVisibleInTemporalRange(span)]
    dock = iface.mainWindow().findChild(QDockWidget, "Temporal Controller")
    return {
        **controller_facts(),
        "epochs": len(epochs),
        "drawn": drawn,
        "shown": span.begin().date().toString("yyyy-MM-dd"),
        "in_sight": dock.isVisible(),
    }


def is_epoch(layer):
    temporal = layer.temporalProperties()
    return temporal is not None and temporal.isActive()


def main():
    from map_facts import facts

    window = iface.mainWindow()
    window.resize(1600, 1000)
    for dock in window.findChildren(QDockWidget):
        if dock.objectName() in ("Browser", "Browser2"):
            dock.setVisible(False)
    layers = window.findChild(QDockWidget, "Layers")
    window.resizeDocks([layers], [430], Qt.Orientation.Horizontal)
    project, pulse, seen = QgsProject.instance(), Pulse(), []
    for step in json.loads((FOLDER / "steps.json").read_text()):
        if not step.get("keep"):
            project.clear()
            iface.messageBar().clearWidgets()
        succeeded, log = run_in_dialog(step, pulse)
        wait(0.5)
        found = {**facts(project), **window_facts(), "succeeded": succeeded, "log": log, "busy_s": pulse.longest}
        if step.get("open"):
            found["opened"] = opened_later(step["open"])
            unloadPlugin("alignsar_qgis")
            found["opened_without_plugin"] = opened_later(step["open"])
        if step.get("cube"):
            found["pixels"] = differing(step["cube"])
        if step.get("picture"):
            picture(step["picture"])
        if step.get("play"):
            found["motion"] = play_motion()
            if step.get("picture"):
                picture(f"{step['picture']}_playing")
        seen.append(found)
        (FOLDER / "seen.json").write_text(json.dumps(seen))


def play():
    """Play all and leave, whatever happens."""
    played(main)
    end_qgis()


QTimer.singleShot(START_MS, play)
