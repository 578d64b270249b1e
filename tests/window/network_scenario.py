"""Runs inside QGIS: examines a network with the mouse, takes pairs out, and has the chain run again.

``frame/`` is a work folder whose datacube has been made; ``foreign/`` has a stack and a time series of another program.
"""

import os
import sys
from pathlib import Path

from qgis import utils
from qgis.core import QgsProject
from qgis.PyQt.QtCore import QPoint, Qt, QTimer
from qgis.PyQt.QtWidgets import QComboBox, QDockWidget, QPushButton, QStyle, QStyleOptionViewItem

sys.path.insert(0, os.environ["ALIGNSAR_TESTS"])
from explorer_hands import action, click, picture, until
from window_facts import WINDOW, is_ours, perform, traces, wait

from alignsar_qgis.dock_entry import DOCKS

START_MS, FOLDER = 4000, Path(os.environ["ALIGNSAR_PLAY"])
PROJECT = QgsProject.instance()
LEFT = Qt.MouseButton.LeftButton


def dock():
    return WINDOW.findChild(QDockWidget, "AlignsarNetworkView")


def settled():
    until(lambda: not dock().reader.busy() and not dock().run.is_running and dock()._loading is None)
    wait(0.4)


def press(name):
    """Click a button that can be clicked."""
    button = dock().findChild(QPushButton, name)
    assert (button.isEnabled(), button.isVisible()) == (True, True), name
    click(button, button.rect().center())


def click_line(pair, share=0.5, keys=Qt.KeyboardModifier.NoModifier):
    x, y = dock().chart.place_of(pair, share)
    click(dock().chart.canvas, QPoint(round(x), round(y)), keys=keys)
    settled()


def click_row(table, place, column=1):
    click(table.viewport(), table.place_of(place, column).center())
    settled()


def tick(pair):
    """Click the box of a pair, where the style draws it; returns whether a run was offered before it was foretold."""
    table = dock().pairs
    place = [one.pair for one in dock().view.pairs].index(pair)
    option = QStyleOptionViewItem()
    option.initFrom(table)
    option.rect = table.place_of(place)
    option.features |= QStyleOptionViewItem.ViewItemFeature.HasCheckIndicator
    box = table.style().subElementRect(QStyle.SubElement.SE_ItemViewItemCheckIndicator, option, table)
    click(table.viewport(), box.center())
    is_offered = dock().controls.again.isEnabled()
    settled()
    return is_offered


def rows(table):
    """Texts of a table as they are seen, from top to bottom."""
    model = table.model()
    return [
        [model.index(row, column).data() for column in range(model.columnCount())] for row in range(model.rowCount())
    ]


def seen():
    return {
        "path": str(dock().path),
        "kept": dock().view.kept,
        "removed": sorted(dock().view.removed),
        "selected": list(dock().choice.selected),
        "rows": [dock().view.pairs[row].pair for row in dock().pairs.selected()],
        "loops": dock().loops.selected(),
        "drawn": dock().chart.facts(),
        "sentence": dock().controls.sentence.text(),
        "forecast": dock().controls.forecast.text(),
        "can_run": dock().controls.again.isEnabled(),
        "can_load": dock().controls.load.isEnabled(),
    }


def start():
    import processing

    cube = next((FOLDER / "frame" / "datacube").glob("*.nc"))
    processing.runAndLoadResults("alignsar:load_datacube", {"INPUT": str(cube)})
    wait(1)
    utils.iface.messageBar().clearWidgets()
    return {"dock": dock() is not None}


def opened():
    before = WINDOW.width()
    action("AlignsarExamineNetworks").trigger()
    until(lambda: dock() is not None and dock().view is not None)
    settled()
    action("AlignsarExplore").trigger()
    action("AlignsarLookIntoAlerts").trigger()
    wait(0.5)
    docks = [one for one in WINDOW.findChildren(QDockWidget) if one.objectName() in DOCKS]
    widths = {one.objectName(): one.minimumSizeHint().width() for one in docks}
    grown = WINDOW.width() - before
    dock().setUserVisible(True)
    wait(0.3)
    WINDOW.resizeDocks([dock()], [560], Qt.Orientation.Vertical)
    wait(0.5)
    picture("network_opened")
    return {**seen(), "pairs": rows(dock().pairs), "table": rows(dock().loops), "widths": widths, "grown": grown}


def clicks():
    pair = dock().view.kept[20]
    click_line(pair, 0.37)
    line = seen()
    picture("network_pair")
    click_line(dock().view.kept[0], 0.6, Qt.KeyboardModifier.ControlModifier)
    both = seen()
    row = [one.pair for one in dock().view.pairs].index(dock().view.kept[4])
    click_row(dock().pairs, row, 2)
    by_row = {**seen(), "clicked": dock().view.kept[4]}
    dock().tabs.setCurrentIndex(1)
    wait(0.2)
    click_row(dock().loops, 3)
    by_loop = {**seen(), "epochs": dock().view.network.loops[3].epochs}
    picture("network_loop")
    dock().tabs.setCurrentIndex(0)
    wait(0.2)
    return {"pair": pair, "line": line, "both": both, "row": by_row, "loop": by_loop}


def loaded():
    click_row(dock().pairs, 2, 2)
    press("AlignsarNetworkLoad")
    settled()
    wait(0.5)
    picture("network_loaded")
    names = [layer.name() for layer in PROJECT.mapLayers().values()]
    return {"pair": dock().view.pairs[2].pair, "names": names}


def ticks():
    """The pairs of the last epoch are ticked one by one in the table."""
    last = dock().view.network.diagnosis.epochs[-1]
    pairs = [pair for pair in dock().view.kept if last in pair]
    offered = [tick(pair) for pair in pairs]
    found = {**seen(), "offered": offered, "ticked": sorted(dock().choice.removed), "pairs": pairs}
    picture("network_ticked")
    tick(pairs[0])
    found["one_less"] = sorted(dock().choice.removed)
    press("AlignsarNetworkUndo")
    settled()
    found["undone"] = {**seen(), "ticked": sorted(dock().choice.removed)}
    return found


def colours():
    combo = dock().findChild(QComboBox, "AlignsarNetworkColour")
    combo.setCurrentIndex(combo.findData("worst_loop"))
    settled()
    picture("network_coloured")
    found = seen()
    combo.setCurrentIndex(combo.findData("fate"))
    settled()
    return found


def stopped():
    """A run that is cancelled at once changes nothing."""
    click_line(dock().view.kept[20], 0.37)
    press("AlignsarNetworkTick")
    settled()
    ready = seen()
    press("AlignsarNetworkRun")
    was_running = dock().run.is_running
    press("AlignsarNetworkCancel")
    settled()
    settled()
    return {
        "ready": ready,
        "was_running": was_running,
        **seen(),
        "lists": [str(p) for p in FOLDER.rglob("*_removed_pairs.txt")],
    }


def again():
    """Without the pairs of the last epoch: ticked together, and run."""
    last = dock().view.network.diagnosis.epochs[-1]
    pairs = [pair for pair in dock().view.kept if last in pair]
    for pair in pairs:
        place = [one.pair for one in dock().view.pairs].index(pair)
        keys = Qt.KeyboardModifier.ControlModifier if pair != pairs[0] else Qt.KeyboardModifier.NoModifier
        click(dock().pairs.viewport(), dock().pairs.place_of(place, 2).center(), keys=keys)
    settled()
    press("AlignsarNetworkTick")
    settled()
    before = seen()
    press("AlignsarNetworkRun")
    wait(0.6)
    picture("network_running")
    settled()
    settled()
    wait(1)
    picture("network_again")
    return {
        "pairs": pairs,
        "before": before,
        **seen(),
        "messages": [one.text() for one in utils.iface.messageBar().items()],
    }


def foreign():
    """The time series of another program goes on in a copy."""
    dock().look_at(FOLDER / "foreign" / "TS_GEOCml1")
    until(lambda: dock().view is not None and dock().view.places.series.name == "TS_GEOCml1")
    settled()
    pair = dock().view.kept[7]
    tick(pair)
    found = {"pair": pair, "before": seen()}
    press("AlignsarNetworkRun")
    settled()
    settled()
    wait(0.5)
    picture("network_foreign")
    groups = [group.name() for group in PROJECT.layerTreeRoot().children()]
    return {**found, **seen(), "groups": groups}


def refused():
    dock().look_at(FOLDER)
    settled()
    return {"texts": dock().chart.facts()["texts"], "pairs": rows(dock().pairs)}


def gone():
    """Nothing of it is left when the plugin goes."""
    utils.unloadPlugin("alignsar_qgis")
    wait(0.3)
    return {**traces(), "own": [one.objectName() for one in WINDOW.findChildren(QDockWidget) if is_ours(one)]}


QTimer.singleShot(START_MS, lambda: perform(FOLDER, globals()))
