"""The mouse on the explorer and what it shows, for scenarios that run inside QGIS with a folder to play in."""

import os
import time
from pathlib import Path

import numpy as np
from qgis import utils
from qgis.core import QgsCoordinateReferenceSystem, QgsCoordinateTransform, QgsPointXY, QgsProject
from qgis.PyQt.QtCore import QEvent, QPointF, Qt
from qgis.PyQt.QtGui import QMouseEvent
from qgis.PyQt.QtWidgets import QAction, QApplication, QDockWidget, QToolButton
from window_facts import WINDOW, wait

FOLDER = Path(os.environ["ALIGNSAR_PLAY"])
LONGEST_S = 30
CUBE = FOLDER / "cube.nc"
PROJECT = QgsProject.instance()
CANVAS = utils.iface.mapCanvas()


def dock():
    return WINDOW.findChild(QDockWidget, "AlignsarExplorer")


def picture(name, widget=WINDOW):
    wait(0.5)
    widget.grab().save(str(FOLDER / f"{name}.png"))


def action(name):
    return WINDOW.findChild(QAction, name)


def until(condition):
    """Let the window live until something is so."""
    limit = time.monotonic() + LONGEST_S
    while not condition() and time.monotonic() < limit:
        wait(0.02)
    return bool(condition())


def answered():
    return until(lambda: not dock().reader.busy())


def grid():
    return dock().source.grid


def pixel_of_map(row, column):
    """Where the centre of a pixel is on the canvas, in screen pixels."""
    return place_of_map(float(grid().lon[column]), float(grid().lat[row]))


def place_of_map(lon, lat):
    degrees, crs = QgsCoordinateReferenceSystem("EPSG:4326"), CANVAS.mapSettings().destinationCrs()
    point = QgsCoordinateTransform(degrees, crs, PROJECT).transform(QgsPointXY(lon, lat))
    return CANVAS.getCoordinateTransform().transform(point).toQPointF().toPoint()


def mouse(widget, kind, point, button, held, keys=Qt.KeyboardModifier.NoModifier):
    place = QPointF(point)
    event = QMouseEvent(kind, place, QPointF(widget.mapToGlobal(point)), button, held, keys)
    QApplication.sendEvent(widget, event)


def click(widget, point, button=Qt.MouseButton.LeftButton, keys=Qt.KeyboardModifier.NoModifier):
    """Move there, press and release."""
    none = Qt.MouseButton.NoButton
    mouse(widget, QEvent.Type.MouseMove, point, none, none, keys)
    mouse(widget, QEvent.Type.MouseButtonPress, point, button, button, keys)
    mouse(widget, QEvent.Type.MouseButtonRelease, point, button, none, keys)


def click_pixel(row, column, button=Qt.MouseButton.LeftButton, keys=Qt.KeyboardModifier.NoModifier):
    before = dock().chart.answer
    click(CANVAS.viewport(), pixel_of_map(row, column), button, keys)
    until(lambda: dock().chart.answer is not before)
    answered()
    wait(0.1)


def choose(mode):
    action(f"AlignsarExplorerMode_{mode}").trigger()
    wait(0.1)


def curve(name):
    values = dock().chart.curve(name)
    return None if values is None else [None if np.isnan(value) else float(value) for value in values]


def chart_facts():
    from alignsar_qgis.explorer.chart import facts

    return {**facts(dock().chart), "sentence": dock().sentence.text()}


def load(path=CUBE):
    import processing

    processing.runAndLoadResults("alignsar:load_datacube", {"INPUT": str(path)})
    wait(1.5)
    CANVAS.waitWhileRendering()


def action_of(widget, name):
    return widget.findChild(QToolButton, name)


def corner_of_map(row, column):
    """The north-western corner of a pixel."""
    west, dlon, _, north, _, dlat = grid().geotransform
    return place_of_map(west + column * dlon, north + row * dlat)
