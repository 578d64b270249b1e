"""Runs inside QGIS: asks why pixels are masked, tries other thresholds and makes the mask with them.

``cube.nc`` is a datacube beside the folder of its time series; ``masked.json`` has a masked and a kept pixel.
"""

import json
import os
import sys
from dataclasses import replace

import numpy as np
from qgis.core import QgsProject
from qgis.PyQt.QtCore import Qt, QTimer
from qgis.PyQt.QtWidgets import QPushButton

sys.path.insert(0, os.environ["ALIGNSAR_TESTS"])
from explorer_hands import (
    CANVAS,
    FOLDER,
    PROJECT,
    action,
    answered,
    chart_facts,
    click,
    dock,
    load,
    picture,
    pixel_of_map,
    until,
)
from window_facts import WINDOW, perform, wait

START_MS = 4000
PLACES = json.loads((FOLDER / "masked.json").read_text())


def why():
    return dock().why


def ask(row, column):
    click(CANVAS.viewport(), pixel_of_map(row, column))
    answered()
    until(lambda: not why().reader.busy())
    wait(0.3)
    panel = why().panel
    return {"headline": panel.headline.text(), "rows": panel.texts(), "visible": panel.isVisible(), **chart_facts()}


def start():
    load()
    until(lambda: dock() is not None and dock().source is not None)
    wait(1)
    WINDOW.resizeDocks([dock()], [420], Qt.Orientation.Vertical)
    closed = ask(*PLACES["masked"])
    action("AlignsarExplorerWhyMasked").trigger()
    wait(0.3)
    return {"closed": closed, "asked": dock().scene.why, "folder": str(why()._source.folder)}


def pixels():
    masked = ask(*PLACES["masked"])
    picture("masked")
    kept = ask(*PLACES["kept"])
    picture("kept")
    return {"masked": masked, "kept": kept, "none": ask(*PLACES["none"])}


def spin():
    panel = why().panel
    (row,) = [number for number, one in enumerate(panel._used) if one.index == "resid_rms"]
    return panel.table.cellWidget(row, 1)


def preview_facts():
    layer = why().preview.layer
    if layer is None:
        return None
    block = layer.dataProvider().block(1, layer.extent(), layer.width(), layer.height())
    values = np.frombuffer(bytes(block.data()), np.uint8)
    return {
        "name": layer.name(),
        "counts": {int(value): int(count) for value, count in zip(*np.unique(values, return_counts=True))},
        "crs": layer.crs().authid(),
        "top": PROJECT.layerTreeRoot().children()[0].layer() is layer,
        "change": why().panel.change.text(),
    }


def moved():
    """A threshold is moved: the map shows the changed mask at once."""
    ask(*PLACES["masked"])
    spin().setValue(PLACES["threshold"])
    until(lambda: why().preview.layer is not None)
    wait(1)
    CANVAS.waitWhileRendering()
    picture("moved")
    found = {**preview_facts(), "rows": why().panel.texts()}
    path = FOLDER / "kept.qgz"
    PROJECT.write(str(path))
    wait(0.3)
    found["after_saving"] = preview_facts()
    other = QgsProject()
    other.read(str(path))
    found["saved_layers"] = [layer.name() for layer in other.mapLayers().values()]
    found["saved_nodes"] = [node.name() for node in other.layerTreeRoot().children()]
    found["invalid"] = [layer.name() for layer in other.mapLayers().values() if not layer.isValid()]
    dock().change(lambda scene: replace(scene, why=False))
    found["hidden"] = preview_facts()
    dock().change(lambda scene: replace(scene, why=True))
    until(lambda: why().preview.layer is not None)
    found["shown_again"] = preview_facts()
    WINDOW.findChild(QPushButton, "AlignsarExplorerWhyReset").click()
    until(lambda: why().preview.layer is None)
    found["reset"] = {"layer": preview_facts(), "value": spin().value()}
    return found


def applied():
    spin().setValue(PLACES["threshold"])
    until(lambda: why().preview.layer is not None)
    WINDOW.findChild(QPushButton, "AlignsarExplorerWhyApply").click()
    wait(0.5)
    until(lambda: why()._run is None)
    until(lambda: not why().reader.busy())
    wait(1)
    picture("applied")
    panel = why().panel
    return {
        "layer": preview_facts(),
        "headline": panel.headline.text(),
        "rows": panel.texts(),
        "texts": chart_facts()["texts"],
        "names": sorted(layer.name() for layer in PROJECT.mapLayers().values()),
    }


QTimer.singleShot(START_MS, lambda: perform(FOLDER, globals()))
