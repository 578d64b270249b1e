"""Runs inside QGIS: explores datacubes with the mouse, and writes down what is seen.

``steps.json`` lists the names of the functions to play; ``seen.json`` has what each of them saw, by name. ``cube.nc``
and, for some, ``station.csv`` lie in the folder.
"""

import json
import os
import sys
from dataclasses import replace

import numpy as np
from qgis import utils
from qgis.PyQt.QtCore import QEvent, QPoint, Qt, QTimer
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QDockWidget

sys.path.insert(0, os.environ["ALIGNSAR_TESTS"])
from explorer_hands import (
    CANVAS,
    CUBE,
    FOLDER,
    PROJECT,
    action,
    action_of,
    answered,
    chart_facts,
    choose,
    click,
    click_pixel,
    corner_of_map,
    curve,
    dock,
    grid,
    load,
    mouse,
    picture,
    pixel_of_map,
    place_of_map,
    until,
)
from window_facts import WINDOW, perform, traces, wait

START_MS = 4000
SERIES = "cum_displacement_filtered"


def start():
    """The explorer opens by itself with the first datacube."""
    before = dock() is not None
    load()
    until(lambda: dock() is not None and dock().source is not None)
    wait(1)
    picture("start")
    return {
        "before": before,
        "visible": dock().isVisible(),
        "ticked": action("AlignsarExplore").isChecked(),
        "mode": dock().gestures.mode,
        "path": str(dock().source.path),
        "crs": CANVAS.mapSettings().destinationCrs().authid(),
        **chart_facts(),
    }


def points():
    """Click pixels; the second one with Ctrl."""
    click_pixel(12, 20)
    one = {"P1": curve("P1"), **chart_facts()}
    click_pixel(5, 30, keys=Qt.KeyboardModifier.ControlModifier)
    two = {"P1": curve("P1"), "P2": curve("P2"), **chart_facts()}
    picture("points")
    click_pixel(6, 31)
    moved = {"P1": curve("P1"), "P2": curve("P2"), "places": [spot.name for spot in dock().scene.spots]}
    return {"one": one, "two": two, "moved": moved}


def missing():
    """A pixel with gaps, one without any value, and a place outside."""
    click_pixel(4, 7)
    gaps = {"P2": curve("P2"), **chart_facts()}
    action_of(dock().controls, "AlignsarExplorerClear").click()
    wait(0.2)
    click(CANVAS.viewport(), pixel_of_map(2, 2))
    until(lambda: dock().chart.answer is None or not dock().reader.busy())
    wait(0.3)
    nothing = chart_facts()
    picture("nothing")
    west, _, south, _ = grid().extent
    click(CANVAS.viewport(), place_of_map(west - 0.004, south + 0.01))
    answered()
    wait(0.3)
    return {"gaps": gaps, "nothing": nothing, "outside": chart_facts()}


def hover():
    click_pixel(12, 20)
    target = pixel_of_map(20, 10)
    none = Qt.MouseButton.NoButton
    mouse(CANVAS.viewport(), QEvent.Type.MouseMove, target, none, none)
    found = until(lambda: dock().chart._preview is not None)
    answered()
    if not found:
        return chart_facts()
    wait(0.2)
    preview = dock().chart._preview
    return {"values": [float(value) for value in preview.get_ydata()], "P1": curve("P1")}


def reference():
    """Right click: curve and maps are relative to that pixel at once."""
    click_pixel(12, 20)
    layer = shown_displacement()
    before = value_shown(layer, 12, 20)
    click_pixel(25, 35, button=Qt.MouseButton.RightButton)
    until(lambda: dock()._shifted[1] is not None)
    wait(0.5)
    CANVAS.waitWhileRendering()
    picture("reference")
    found = {
        "P1": curve("P1"),
        "before": before,
        "after": value_shown(layer, 12, 20),
        "at_reference": value_shown(layer, 25, 35),
        **chart_facts(),
    }
    action("AlignsarExplorerOwnReference").trigger()
    answered()
    wait(0.3)
    found["back"] = {"P1": curve("P1"), "value": value_shown(layer, 12, 20)}
    return found


def shown_displacement():
    """The layer of the newest date; where QGIS gives bands their time, the one of all dates."""
    from alignsar_qgis.map.layers import STYLE

    layers = [layer for layer in PROJECT.mapLayers().values() if layer.customProperty(STYLE) == "displacement"]
    return max(layers, key=lambda layer: layer.name())


def value_shown(layer, row, column):
    """The colour of a pixel, read back through the legend: what a person takes for its value."""
    renderer = layer.renderer().clone()
    renderer.setInput(layer.dataProvider())
    if has_band_per_date(layer):
        renderer.setInputBand(layer.bandCount())
    block = renderer.block(1, layer.extent(), layer.width(), layer.height())
    colour = QColor(block.color(row, column))
    function = renderer.shader().rasterShaderFunction()
    low, high = function.minimumValue(), function.maximumValue()
    labels = function.legendSettings()
    if labels.minimumLabel():
        shown = [float(text.replace("−", "-").split()[0]) for text in (labels.minimumLabel(), labels.maximumLabel())]
    else:
        shown = [low, high]
    steps = np.linspace(low, high, 2001)
    far = [
        sum(abs(a - b) for a, b in zip(function.shade(float(step))[1:4], (colour.red(), colour.green(), colour.blue())))
        for step in steps
    ]
    return float(np.interp(steps[int(np.argmin(far))], (low, high), shown))


def area():
    """Draw a polygon with the mouse: mean and spread."""
    action_of(dock().controls, "AlignsarExplorerClear").click()
    choose("polygon")
    for row, column in ((8, 8), (8, 14), (13, 14), (13, 8)):
        click(CANVAS.viewport(), corner_of_map(row, column))
    click(CANVAS.viewport(), corner_of_map(13, 8), Qt.MouseButton.RightButton)
    until(lambda: dock().chart.answer is not None and bool(dock().chart.answer.curves))
    answered()
    wait(0.3)
    picture("area")
    (found,) = dock().chart.answer.curves
    result = {"P1": curve("P1"), "count": found.count, "spread": [float(value) for value in found.spread]}
    choose("pixel")
    return result


def fit():
    action_of(dock().controls, "AlignsarExplorerClear").click()
    click_pixel(12, 20)
    from qgis.PyQt.QtWidgets import QComboBox

    combo = dock().controls.findChild(QComboBox, "AlignsarExplorerFit")
    combo.setCurrentIndex(combo.findData("seasonal"))
    combo.activated.emit(combo.currentIndex())
    until(lambda: dock().chart.answer.curves[0].fit is not None)
    answered()
    wait(0.2)
    picture("fit")
    made = dock().chart.answer.curves[0].fit
    return {"velocity": made["velocity"].value, "listed": dock().places.item(0).text(), **chart_facts()}


def earthquakes():
    """Those of a catalogue that are near and strong become steps."""
    from alignsar_qgis.explorer.earthquakes import take_earthquakes

    source = dock().source
    west, east, south, north = source.grid.extent
    middle, day = f"{(south + north) / 2},{(west + east) / 2}", source.epochs[20]
    catalogue = FOLDER / "events.csv"
    events = [f"{day}T03:14:00Z,{middle},6.4", f"{source.epochs[30]}T00:00:00Z,{middle},4.1", f"{day},-40,170,7.9"]
    catalogue.write_text("\n".join(["time,latitude,longitude,mag", *events]) + "\n")
    take_earthquakes(dock(), catalogue, 200.0, 6.0)
    until(lambda: bool(dock().scene.steps))
    answered()
    wait(0.2)
    picture("earthquakes")
    found = {"steps": list(dock().scene.steps), "day": str(day), "listed": dock().places.item(0).text()}
    dock().change(lambda scene: replace(scene, steps=(), circle_m=600.0))
    answered()
    found["circles"] = dock().controls._modes["circle"].text()
    return found


def dates():
    """Drag the date in the chart, then move the Temporal Controller; Shift for the second date."""
    chart = dock().chart
    controller = CANVAS.temporalController()
    epochs = dock().source.epochs
    drag(chart, epochs[10], epochs[20])
    dragged = {
        "scene": dock().scene.first_day,
        "map": CANVAS.mapSettings().temporalRange().begin().date().toString("yyyy-MM-dd"),
        "wanted": str(epochs[20]),
        "visible": visible_dates(),
    }
    controller.setCurrentFrameNumber(controller.totalFrameCount() - 1)
    wait(0.5)
    followed = {"scene": dock().scene.first_day, "wanted": str(epochs[-1])}
    dock().show_day(epochs[5], True)
    dock().show_day(epochs[30])
    wait(0.3)
    count = len(PROJECT.mapLayers())
    action("AlignsarExplorerSave_change").trigger()
    wait(0.5)
    layer = PROJECT.layerTreeRoot().children()[0].layer()
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    change = {"name": layer.name(), "added": len(PROJECT.mapLayers()) - count, "value": block.value(12, 20)}
    picture("dates")
    PROJECT.removeMapLayer(layer.id())
    return {"dragged": dragged, "followed": followed, "change": change}


def has_band_per_date(layer):
    return layer.bandCount() > 1 and hasattr(layer.temporalProperties(), "bandForTemporalRange")


def visible_dates():
    span = CANVAS.mapSettings().temporalRange()
    layers = [layer for layer in PROJECT.mapLayers().values() if layer.temporalProperties() is not None]
    epochs = [layer for layer in layers if layer.temporalProperties().isActive()]
    shown = [layer for layer in epochs if layer.temporalProperties().isVisibleInTemporalRange(span)]
    return [
        str(dock().source.epochs[layer.temporalProperties().bandForTemporalRange(layer, span) - 1])
        if has_band_per_date(layer)
        else layer.name()[:10]
        for layer in shown
    ]


def drag(chart, first, last):
    """Drag with the left button between two dates of the chart."""
    from datetime import datetime

    from matplotlib.dates import date2num

    chart.canvas.draw()
    ratio = chart.canvas.device_pixel_ratio
    points = []
    for day in (first, last):
        x, _ = chart.main.transData.transform((date2num(datetime(day.year, day.month, day.day)), 0))
        points.append(QPoint(round(x / ratio), chart.canvas.height() // 3))
    left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
    mouse(chart.canvas, QEvent.Type.MouseButtonPress, points[0], left, left)
    mouse(chart.canvas, QEvent.Type.MouseMove, points[1], none, left)
    mouse(chart.canvas, QEvent.Type.MouseButtonRelease, points[1], left, none)
    wait(0.5)


def profile():
    choose("line")
    click(CANVAS.viewport(), pixel_of_map(15, 2))
    click(CANVAS.viewport(), pixel_of_map(15, 37))
    click(CANVAS.viewport(), pixel_of_map(15, 37), Qt.MouseButton.RightButton)
    until(lambda: dock().profile.profile is not None)
    answered()
    wait(0.3)
    picture("profile")
    found = dock().profile.profile
    result = {
        "seen": dock().shown is found,
        "length_km": float(found.line.length / 1000),
        "median": [float(value) for value in found.quartiles[1, -1]],
    }
    path = FOLDER / "profile.csv"
    dock().saving.write(path)
    action_of(dock().controls, "AlignsarExplorerClear").click()
    choose("pixel")
    wait(0.3)
    return result


def save():
    click_pixel(12, 20)
    for name in ("curves.csv", "curves.png", "curves.svg"):
        dock().saving.write(FOLDER / name)
    action("AlignsarExplorerSave_points").trigger()
    wait(0.3)
    layer = PROJECT.layerTreeRoot().children()[0].layer()
    features = [feature.attributeMap() for feature in layer.getFeatures()]
    picture("saved")
    return {"layer": layer.name(), "features": features}


def project():
    """The project keeps the scene."""
    path = FOLDER / "kept.qgz"
    PROJECT.write(str(path))
    before = dock().scene.text()
    PROJECT.clear()
    wait(0.5)
    cleared, dirty = len(dock().scene.spots), PROJECT.isDirty()
    PROJECT.setDirty(False)
    utils.iface.addProject(str(path))
    until(lambda: dock().source is not None and dock().chart.answer is not None)
    answered()
    wait(0.5)
    picture("project")
    return {
        "before": json.loads(before),
        "after": json.loads(dock().scene.text()),
        "cleared": cleared,
        "dirty": dirty,
        "P1": curve("P1"),
    }


def replaced():
    """A run replaces the file by one with fewer dates and twice the displacement."""
    import netCDF4

    click_pixel(12, 20)
    other = FOLDER / "other.nc"
    with netCDF4.Dataset(CUBE) as old, netCDF4.Dataset(other, "w") as new:
        for name, dimension in old.dimensions.items():
            new.createDimension(name, 50 if name == "time" else len(dimension))
        for name, variable in old.variables.items():
            made = new.createVariable(name, variable.dtype, variable.dimensions)
            made.setncatts({key: variable.getncattr(key) for key in variable.ncattrs() if key != "_FillValue"})
            made[...] = variable[:50] * 2 if name == SERIES else variable[: made.shape[0]]
        new.setncatts({key: old.getncattr(key) for key in old.ncattrs()})
    other.replace(CUBE)
    load()
    until(lambda: dock().source is not None and len(dock().source.epochs) == 50)
    answered()
    wait(0.3)
    return {"P1": curve("P1"), "sentence": dock().sentence.text()}


def anew():
    """An open explorer takes up what is loaded into a new project."""
    from qgis.PyQt.QtWidgets import QComboBox

    PROJECT.clear()
    wait(0.3)
    without = dock().source is None
    load()
    until(lambda: dock().source is not None)
    lists = [box for box in dock().controls.findChildren(QComboBox) if box.findText(CUBE.name) >= 0]
    return {"without": without, "listed": len(lists), "path": dock().scene.path}


def reopen():
    """Open and close ten times, then unload: no trace is left."""
    from qgis.core import QgsApplication

    items = len(CANVAS.scene().items())
    for _ in range(10):
        action("AlignsarExplore").trigger()
        wait(0.1)
    opened = {"docks": len([d for d in WINDOW.findChildren(QDockWidget) if d.objectName() == "AlignsarExplorer"])}
    opened["items"] = len(CANVAS.scene().items()) - items
    opened["visible"] = dock().isVisible()
    turns = []
    for _ in range(2):
        utils.unloadPlugin("alignsar_qgis")
        wait(0.3)
        tool = CANVAS.mapTool()
        gone = {**traces(), "tool": type(tool).__name__ if tool is not None else ""}
        gone["modules"] = [name for name in sys.modules if name.startswith("alignsar_qgis")]
        gone["tasks"] = len(QgsApplication.taskManager().tasks())
        utils.loadPlugin("alignsar_qgis")
        utils.startPlugin("alignsar_qgis")
        wait(0.3)
        action("AlignsarExplore").trigger()
        wait(0.5)
        turns.append({"gone": gone, "back": dock() is not None})
    return {**opened, "turns": turns}


QTimer.singleShot(START_MS, lambda: perform(FOLDER, globals()))
