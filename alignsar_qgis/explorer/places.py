"""The list of places beside the chart: colour, name to edit, and the numbers of the fit."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtGui import QColor, QIcon, QKeyEvent, QPixmap
from qgis.PyQt.QtWidgets import QAbstractItemView, QListWidget, QListWidgetItem

from .answers import Answer, SpotCurves
from .scene import Scene, Spot

_ICON = 10
_SHOWN = ("velocity", "acceleration", "annual_amplitude", "semiannual_amplitude")


class PlaceList(QListWidget):
    """Places with their numbers; a double click renames one, Delete removes it.

    Signals
    -------
    changed
        With a function that turns a scene into the one that is wanted.
    """

    changed = pyqtSignal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("AlignsarExplorerPlaces")
        self.setMinimumWidth(120)
        self.setWordWrap(True)
        self.setEditTriggers(QAbstractItemView.EditTrigger.DoubleClicked | QAbstractItemView.EditTrigger.EditKeyPressed)
        self._spots: tuple[Spot, ...] = ()
        self.itemChanged.connect(self._renamed)

    def show_spots(self, spots: tuple[Spot, ...]) -> None:
        """List these places."""
        if spots == self._spots:
            return
        self._spots = spots
        self._fill({})

    def show_answer(self, found: Answer) -> None:
        """Tell the numbers of the fits beside the places; of differences where these are shown."""
        self.show_words({curves.spot.name: numbers_of(curves) for curves in found.curves})

    def show_words(self, words: Mapping[str, str]) -> None:
        """Tell something about each place by its name."""
        self._fill(words)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        place = self.currentItem() and self.currentItem().data(Qt.ItemDataRole.UserRole)
        if event.key() in (Qt.Key.Key_Delete, Qt.Key.Key_Backspace) and place:
            self.changed.emit(lambda scene: _without(scene, place))
        else:
            super().keyPressEvent(event)

    def _fill(self, words: Mapping[str, str]) -> None:
        self.blockSignals(True)
        self.clear()
        for spot in self._spots:
            self._add(spot.name, spot.colour, words.get(spot.name, ""), spot.name)
        others = [name for name in words if name not in {spot.name for spot in self._spots}]
        for name in others:
            self._add(name, "", words[name], "")
        self.blockSignals(False)

    def _add(self, name: str, colour: str, words: str, key: str) -> None:
        item = QListWidgetItem(f"{name}\n{words}" if words else name)
        if colour:
            picture = QPixmap(_ICON, _ICON)
            picture.fill(QColor(colour))
            item.setIcon(QIcon(picture))
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsEditable)
            item.setToolTip(QCoreApplication.translate("AlignSAR", "Double click to rename, Delete to remove"))
        item.setData(Qt.ItemDataRole.UserRole, key)
        self.addItem(item)

    def _renamed(self, item: QListWidgetItem) -> None:
        old, new = item.data(Qt.ItemDataRole.UserRole), item.text().split("\n")[0].strip()
        if old and new and new != old and new not in {spot.name for spot in self._spots}:
            self.changed.emit(lambda scene: _renamed(scene, old, new))
        else:
            self._fill({})


def numbers_of(curves: SpotCurves) -> str:
    """The numbers of the fit of a place, one per line."""
    translate, lines = QCoreApplication.translate, []
    if curves.count > 1 and curves.spread is not None:
        lines.append(translate("AlignSAR", "{count} pixels").format(count=curves.count))
    if curves.fit is None:
        return "\n".join(lines)
    for term in curves.fit.terms:
        if term.name in _SHOWN or term.name.startswith(("step", "logarithmic", "exponential")):
            sigma = f" ± {term.sigma:.2f}" if term.sigma == term.sigma else ""
            lines.append(f"{translate('AlignSAR', term.label)} {term.value:+.2f}{sigma} {term.unit}")
    lines.append(translate("AlignSAR", "RMS {rms:.2f} mm").format(rms=curves.fit.rms))
    return "\n".join(lines)


def _without(scene: Scene, name: str) -> Scene:
    return replace(scene, spots=tuple(spot for spot in scene.spots if spot.name != name))


def _renamed(scene: Scene, old: str, new: str) -> Scene:
    return replace(scene, spots=tuple(replace(spot, name=new) if spot.name == old else spot for spot in scene.spots))
