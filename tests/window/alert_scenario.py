"""Runs inside QGIS: looks into unrest detections with the mouse.

``one/`` and ``two/`` have a datacube ``c.nc`` and its sources ``s.nc``.
"""

import os
import sys
from pathlib import Path

import numpy as np
from qgis import utils
from qgis.core import Qgis, QgsProject, QgsRasterLayer
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QDockWidget, QToolButton

sys.path.insert(0, os.environ["ALIGNSAR_TESTS"])
from explorer_hands import action, mouse, picture, until
from window_facts import WINDOW, is_ours, perform, traces, wait

START_MS, FOLDER = 4000, Path(os.environ["ALIGNSAR_PLAY"])
PROJECT = QgsProject.instance()


def dock():
    return WINDOW.findChild(QDockWidget, "AlignsarAlert")


def answered():
    until(lambda: not dock().reader.busy())
    wait(0.4)


def click(column, source, epoch):
    """On a date of a source, on its name where the epoch is None."""
    x, y = dock().chart.place_of(column, source, epoch)
    point, left, none = QPoint(round(x), round(y)), Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    mouse(dock().chart.canvas, QEvent.Type.MouseButtonPress, point, left, left)
    mouse(dock().chart.canvas, QEvent.Type.MouseButtonRelease, point, left, none)
    answered()


def top():
    layer = PROJECT.layerTreeRoot().children()[0].layer()
    if not isinstance(layer, QgsRasterLayer):
        return None
    band = layer.renderer().usesBands()[0]
    block = layer.dataProvider().block(band, layer.extent(), layer.width(), layer.height())
    kinds = {Qgis.DataType.Float32: np.float32, Qgis.DataType.Float64: np.float64}
    values = np.frombuffer(bytes(block.data()), kinds[block.dataType()])
    numbers = {"sum": float(np.nansum(values)), "max": float(np.nanmax(values))}
    return {"name": layer.name(), "valid": layer.isValid(), **numbers}


def start():
    import processing

    for name in ("one", "two"):
        given = {"INPUT": str(FOLDER / name / "c.nc"), "SOURCES": str(FOLDER / name / "s.nc")}
        processing.runAndLoadResults("alignsar:detect_unrest", {**given, "OUTPUT": str(FOLDER / name / "alert.nc")})
        wait(1)
    return {"dock": dock() is not None}


def opened():
    action("AlignsarLookIntoAlerts").trigger()
    until(lambda: dock() is not None and dock().chart.views != ())
    answered()
    WINDOW.resizeDocks([dock()], [560], Qt.Orientation.Vertical)
    wait(0.5)
    picture("alert_one")
    return {
        "path": str(dock().paths[0]),
        "drawn": dock().chart.facts(),
        "sentence": dock().sentence.text(),
        "ticked": action("AlignsarLookIntoAlerts").isChecked(),
    }


def clicks():
    click(0, 0, None)
    source = top()
    click(0, 1, 45)
    day = top()
    picture("alert_day")
    found = {"source": source, "day": day, "sentence": dock().sentence.text(), "epoch": dock().epochs[0]}
    click(0, 1, 45)
    found["again"] = len([one for one in PROJECT.mapLayers().values() if one.name() == day["name"]])
    return found


def two():
    """The second detection is ticked in the list: both stand side by side."""
    menu = dock().findChild(QToolButton, "AlignsarAlertChoose").menu()
    names = [entry.text() for entry in menu.actions()]
    next(entry for entry in menu.actions() if not entry.isChecked()).trigger()
    until(lambda: len(dock().chart.views) == 2)
    answered()
    picture("alert_two")
    titles = [one["title"] for one in dock().chart.facts() if "new" in one["lines"]]
    return {"names": names, "titles": titles, "epochs": dock().epochs}


def gone():
    """Nothing of it is left when the plugin goes."""
    utils.unloadPlugin("alignsar_qgis")
    wait(0.3)
    return {**traces(), "own": [one.objectName() for one in WINDOW.findChildren(QDockWidget) if is_ours(one)]}


QTimer.singleShot(START_MS, lambda: perform(FOLDER, globals()))
