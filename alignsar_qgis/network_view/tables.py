"""Tables of pairs and loops: what their columns say, how they are sorted, ticked and selected."""

from __future__ import annotations

import math
from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Any

from qgis.PyQt.QtCore import (
    QAbstractTableModel,
    QCoreApplication,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QSortFilterProxyModel,
    Qt,
    pyqtSignal,
)
from qgis.PyQt.QtGui import QColor
from qgis.PyQt.QtWidgets import QAbstractItemView, QHeaderView, QTableView

from alignsar_qgis.insar.core.pairs import day_of
from alignsar_qgis.insar.core.text import translatable
from alignsar_qgis.insar.pruning.view import PairView, Words
from alignsar_qgis.insar.tools.network import LoopFact

from ..map.words import in_words

_OUT, _FAINT = "#b0413e", "#888888"
_WIDEST, _ROW = 260, 20


@dataclass(frozen=True)
class Quantity:
    """A number of a pair.

    Attributes
    ----------
    title
        With its unit.
    value
        NaN where it is not known.
    form
        How it is written.
    """

    title: str
    value: Callable[[PairView], float]
    form: str


QUANTITIES = {
    "coverage": Quantity(translatable("Coverage (0 to 1)"), lambda one: one.fact.coverage, ".2f"),
    "coherence": Quantity(translatable("Mean coherence (0 to 1)"), lambda one: one.fact.coherence, ".2f"),
    "worst_loop": Quantity(translatable("Worst loop (rad)"), lambda one: one.worst_loop, ".2f"),
    "mean_loop": Quantity(translatable("Mean of loops (rad)"), lambda one: one.mean_loop, ".2f"),
    "residual": Quantity(translatable("Residual (mm)"), lambda one: one.fact.residual, ".2f"),
    "nullified": Quantity(translatable("Nullified share (0 to 1)"), lambda one: one.nullified, ".3f"),
    "corrected": Quantity(translatable("Corrected share (0 to 1)"), lambda one: one.corrected, ".3f"),
}
"""By which pairs can be coloured, too."""


@dataclass(frozen=True)
class Column:
    """A column: what it is called, what it shows of a row, and by what it is sorted."""

    title: str
    text: Callable[[Any], str]
    key: Callable[[Any], Any]
    is_number: bool = False


def pair_columns() -> list[Column]:
    """Columns of the table of pairs; the first one has the ticks."""
    found = [
        Column(translatable("First"), lambda one: str(day_of(one.pair[:8])), lambda one: one.pair),
        Column(translatable("Second"), lambda one: str(day_of(one.pair[9:])), lambda one: one.pair[9:]),
        Column(translatable("Days"), lambda one: str(one.fact.days), lambda one: one.fact.days, True),
        _number(Quantity(translatable("Baseline (m)"), lambda one: one.fact.baseline, "+.0f")),
        Column(translatable("Loops"), lambda one: str(one.loops), lambda one: one.loops, True),
        *(_number(quantity) for quantity in QUANTITIES.values()),
        Column(translatable("Fate"), fate_of, fate_of),
    ]
    return [found[0], found[1], found[-1], *found[2:-1]]


def loop_columns() -> list[Column]:
    """Columns of the table of loops."""
    epochs = [
        Column(
            title,
            lambda loop, place=place: str(day_of(loop.epochs[place])),
            lambda loop, place=place: loop.epochs[place],
        )
        for place, title in enumerate((translatable("First"), translatable("Second"), translatable("Third")))
    ]
    rms = Column(translatable("RMS (rad)"), lambda loop: _shown(loop.rms, ".2f"), lambda loop: _key(loop.rms), True)
    return [*epochs, rms, Column(translatable("Verdict"), verdict_of, verdict_of)]


def fate_of(one: PairView) -> str:
    """What became of a pair, in words."""
    return together(one.fate)


def verdict_of(loop: LoopFact) -> str:
    """What stage 12 says of a loop."""
    return in_words(loop.verdict) if loop.verdict else QCoreApplication.translate("AlignSAR", "closes")


def together(texts: Sequence[Words]) -> str:
    """Texts of the science as one."""
    shown = [in_words(text, values) for text, values in texts]
    begun, *others = shown or [""]
    return f"{begun} {others[0].lower()}" if begun.endswith(":") and others else ", ".join(shown)


class RecordsModel(QAbstractTableModel):
    """Rows of records.

    Signals
    -------
    ticked
        With the places of rows and whether they are ticked now.
    """

    ticked = pyqtSignal(list, bool)

    def __init__(self, columns: Sequence[Column], is_faint: Callable[[Any], bool]) -> None:
        super().__init__()
        self.columns, self.rows = list(columns), ()
        self._is_faint = is_faint
        self._ticks: list[bool | None] = []

    def show_rows(self, rows: Sequence[Any], ticks: Sequence[bool | None] = ()) -> None:
        """Show rows; a tick of None is no place to tick."""
        self.beginResetModel()
        self.rows, self._ticks = tuple(rows), list(ticks)
        self.endResetModel()

    def show_ticks(self, ticks: Sequence[bool | None]) -> None:
        """Show other ticks on the same rows."""
        self._ticks = list(ticks)
        if self.rows:
            self.dataChanged.emit(self.index(0, 0), self.index(len(self.rows) - 1, len(self.columns) - 1))

    def rowCount(self, parent: QModelIndex | None = None) -> int:
        """As Qt asks."""
        return len(self.rows) if parent is None or not parent.isValid() else 0

    def columnCount(self, parent: QModelIndex | None = None) -> int:
        """As Qt asks."""
        return len(self.columns) if parent is None or not parent.isValid() else 0

    def headerData(self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt asks."""
        if role == Qt.ItemDataRole.DisplayRole and orientation == Qt.Orientation.Horizontal:
            return in_words(self.columns[section].title)
        return None

    def flags(self, index: QModelIndex) -> Qt.ItemFlag:
        """As Qt asks."""
        found = super().flags(index)
        return found | Qt.ItemFlag.ItemIsUserCheckable if self._tick(index) is not None else found

    def data(self, index: QModelIndex, role: int = Qt.ItemDataRole.DisplayRole) -> Any:
        """As Qt asks."""
        row, column = self.rows[index.row()], self.columns[index.column()]
        if role == Qt.ItemDataRole.DisplayRole:
            return column.text(row)
        if role == Qt.ItemDataRole.UserRole:
            return column.key(row)
        if role == Qt.ItemDataRole.CheckStateRole:
            tick = self._tick(index)
            return None if tick is None else _number_of(Qt.CheckState.Checked if tick else Qt.CheckState.Unchecked)
        if role == Qt.ItemDataRole.TextAlignmentRole and column.is_number:
            return _number_of(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
        if role == Qt.ItemDataRole.ForegroundRole:
            if self._ticks and self._ticks[index.row()]:
                return QColor(_OUT)
            return QColor(_FAINT) if self._is_faint(row) else None
        return None

    def setData(self, index: QModelIndex, value: Any, role: int = Qt.ItemDataRole.EditRole) -> bool:
        """As Qt asks."""
        if role != Qt.ItemDataRole.CheckStateRole or self._tick(index) is None:
            return False
        self.ticked.emit([index.row()], Qt.CheckState(value) == Qt.CheckState.Checked)
        return True

    def _tick(self, index: QModelIndex) -> bool | None:
        return self._ticks[index.row()] if index.column() == 0 and self._ticks else None


class RecordsTable(QTableView):
    """A table of records that is sorted by a click on a heading.

    Signals
    -------
    chosen
        With the places of the rows that a person has selected.
    """

    chosen = pyqtSignal(list)

    def __init__(self, name: str, model: RecordsModel) -> None:
        super().__init__()
        self.setObjectName(name)
        self.records, self._sorted = model, QSortFilterProxyModel(self)
        self._sorted.setSourceModel(model)
        self._sorted.setSortRole(Qt.ItemDataRole.UserRole)
        self.setModel(self._sorted)
        self.setSortingEnabled(True)
        self.sortByColumn(0, Qt.SortOrder.AscendingOrder)
        self.setSelectionBehavior(QAbstractItemView.SelectionBehavior.SelectRows)
        self.setSelectionMode(QAbstractItemView.SelectionMode.ExtendedSelection)
        self.setAlternatingRowColors(True)
        self.setShowGrid(False)
        self.setWordWrap(False)
        self.verticalHeader().hide()
        self.verticalHeader().setDefaultSectionSize(_ROW)
        self.horizontalHeader().setSectionResizeMode(QHeaderView.ResizeMode.Interactive)
        self._is_showing = False
        self.selectionModel().selectionChanged.connect(self._selected)

    def fit(self) -> None:
        """Make the columns as wide as what they hold, within reason."""
        self.resizeColumnsToContents()
        for column in range(self.records.columnCount()):
            self.setColumnWidth(column, min(self.columnWidth(column), _WIDEST))

    def show_selected(self, places: Collection[int]) -> None:
        """Select rows, and bring the first of them into sight; nobody is told."""
        self._is_showing = True
        last = self.records.columnCount() - 1
        wanted = QItemSelection()
        shown = sorted(self._sorted.mapFromSource(self.records.index(place, 0)).row() for place in places)
        for row in shown:
            wanted.select(self._sorted.index(row, 0), self._sorted.index(row, last))
        self.selectionModel().select(wanted, QItemSelectionModel.SelectionFlag.ClearAndSelect)
        if shown:
            self.scrollTo(self._sorted.index(shown[0], 0))
        self._is_showing = False

    def place_of(self, place: int, column: int = 0) -> Any:
        """Where a row is in the view, as a rectangle in pixels of the viewport; it is brought into sight."""
        index = self._sorted.mapFromSource(self.records.index(place, column))
        self.scrollTo(index)
        return self.visualRect(index)

    def selected(self) -> list[int]:
        """Places of the rows that are selected."""
        rows = self.selectionModel().selectedRows()
        return sorted(self._sorted.mapToSource(index).row() for index in rows)

    def _selected(self, *_: object) -> None:
        if not self._is_showing:
            self.chosen.emit(self.selected())


def _number_of(value: Any) -> int:
    """An enumeration as the number that views take."""
    return int(getattr(value, "value", value))  # which Qt 6 has, and Qt 5 has not


def _number(quantity: Quantity) -> Column:
    return Column(
        quantity.title,
        lambda one: _shown(quantity.value(one), quantity.form),
        lambda one: _key(quantity.value(one)),
        True,
    )


def _shown(value: float, form: str) -> str:
    """A number with a true minus; – where it is not known."""
    if not math.isfinite(value):
        return "–"
    text = format(value, form)
    return text.replace("-", "−") if float(text) else text.lstrip("+-")


def _key(value: float) -> float:
    """Unknown values are sorted below all others."""
    return value if math.isfinite(value) else -math.inf
