"""The table that says why a pixel is masked: every criterion with its threshold, to be moved, and the pixel's value."""

from __future__ import annotations

import math
from collections.abc import Callable, Sequence
from dataclasses import replace

from qgis.PyQt.QtCore import QCoreApplication, Qt, QTimer, pyqtSignal
from qgis.PyQt.QtGui import QColor, QFont
from qgis.PyQt.QtWidgets import (
    QAbstractItemView,
    QDoubleSpinBox,
    QHBoxLayout,
    QHeaderView,
    QLabel,
    QPushButton,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from alignsar_qgis.insar.cleaning.noise_criteria import COUNTS, WORDS, Criterion
from alignsar_qgis.insar.series.verdicts import IndexVerdict, MaskChange, PixelVerdict

_FAILS, _PASSES, _UNKNOWN = "#c0392b", "#1e7e34", "#777777"
_SETTLED_MS = 250
_MOST, _UNSET = 1e6, -1.0
_THRESHOLD_WIDTH, _LARGE = 104, 10
_CRITERION, _THRESHOLD, _VALUE, _VERDICT = range(4)


class WhyPanel(QWidget):
    """Criteria of the mask, and what they say of a pixel.

    Signals
    -------
    tried
        With the criteria with the thresholds that stand in the table, some time after the last one was moved.
    applied
        The mask is wanted with these thresholds.
    """

    tried = pyqtSignal(list)
    applied = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("AlignsarExplorerWhy")
        self.setMinimumWidth(300)
        translate = QCoreApplication.translate
        self.headline, self.table, self.change = QLabel(), QTableWidget(0, 4), QLabel()
        self.headline.setWordWrap(True)
        self.change.setWordWrap(True)
        self.table.setHorizontalHeaderLabels(
            [
                translate("AlignSAR", "Masked where"),
                translate("AlignSAR", "Threshold"),
                translate("AlignSAR", "Here"),
                translate("AlignSAR", "Verdict"),
            ]
        )
        self.table.verticalHeader().hide()
        self.table.setShowGrid(False)
        self.table.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.table.setSelectionMode(QAbstractItemView.SelectionMode.NoSelection)
        header = self.table.horizontalHeader()
        header.setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        header.setSectionResizeMode(_CRITERION, QHeaderView.ResizeMode.Stretch)
        # A field for a million would else take the room of the words.
        header.setSectionResizeMode(_THRESHOLD, QHeaderView.ResizeMode.Fixed)
        header.resizeSection(_THRESHOLD, _THRESHOLD_WIDTH)
        self.table.verticalHeader().setSectionResizeMode(QHeaderView.ResizeMode.ResizeToContents)
        self.reset = QPushButton(translate("AlignSAR", "Reset"))
        self.reset.setObjectName("AlignsarExplorerWhyReset")
        self.apply = QPushButton(translate("AlignSAR", "Mask with these"))
        self.apply.setObjectName("AlignsarExplorerWhyApply")
        self._used: tuple[Criterion, ...] = ()
        self._found: PixelVerdict | None = None
        self._spins: list[QDoubleSpinBox] = []
        self._settling = QTimer(self)
        self._settling.setSingleShot(True)
        self._settling.setInterval(_SETTLED_MS)
        self._settling.timeout.connect(lambda: self.tried.emit(self.criteria()))
        self.reset.clicked.connect(self.go_back)
        self.apply.clicked.connect(self.applied)
        self._arrange()
        self.show_change(None, False)

    def criteria(self) -> list[Criterion]:
        """The criteria with the thresholds that stand in the table."""
        return [
            replace(one, threshold=spin.value()) if _is_moved(spin) and spin.value() > _UNSET else one
            for one, spin in zip(self._used, self._spins)
        ]

    @property
    def is_moved(self) -> bool:
        """Whether a threshold is not the one that was used."""
        return any(map(_is_moved, self._spins))

    def show_criteria(self, criteria: Sequence[Criterion], is_known: Callable[[str], bool]) -> None:
        """List criteria; the threshold of one whose index is not at hand cannot be moved."""
        if self._used == tuple(criteria) and criteria:
            return
        self._used, self._spins = tuple(criteria), []
        self.table.setRowCount(len(criteria))
        for row, criterion in enumerate(criteria):
            words = QCoreApplication.translate("AlignSAR", WORDS[criterion.index])
            self._put(row, _CRITERION, words.format(threshold="").strip())
            spin = _spin(criterion)
            spin.setEnabled(is_known(criterion.index))
            spin.valueChanged.connect(self._moved)
            self.table.setCellWidget(row, _THRESHOLD, spin)
            self._spins.append(spin)

    def show_verdict(self, headline: str, found: PixelVerdict | None) -> None:
        """Tell what is said of a pixel; None for no pixel."""
        self._found = found
        self.headline.setText(headline)
        self.table.setVisible(bool(self._used))
        for row, criterion in enumerate(self.criteria()):
            if found is None:
                self._put(row, _VALUE, "")
                self._put(row, _VERDICT, "")
                continue
            verdict = replace(found.verdicts[row], criterion=criterion)
            self._put(row, _VALUE, value_text(verdict))
            words, colour = self._words(verdict, found, row)
            self._put(row, _VERDICT, words, colour, bold=colour == _FAILS)
        if found is not None and found.decisive is not None:
            self.table.scrollToItem(self.table.item(found.reason - 1, _CRITERION))

    def show_change(self, found: MaskChange | None, can_apply: bool) -> None:
        """Tell what the moved thresholds change; None for nothing."""
        text = ""
        if found is not None:
            text = QCoreApplication.translate("AlignSAR", "{kept} pixels kept: {gained} come back, {lost} go.")
            text = text.format(kept=found.kept, gained=found.gained, lost=found.lost)
        self.change.setText(text)
        self.reset.setEnabled(self.is_moved)
        self.apply.setEnabled(found is not None and can_apply)

    def go_back(self) -> None:
        """Put all thresholds back to those that were used."""
        for spin in self._spins:
            spin.blockSignals(True)
            spin.setValue(spin.property("used"))
            spin.blockSignals(False)
        self._moved()

    def texts(self) -> list[list[str]]:
        """What the table shows, for those who check it."""
        rows = range(self.table.rowCount())
        return [
            [
                self._spins[row].text() if column == _THRESHOLD else self.table.item(row, column).text()
                for column in range(self.table.columnCount())
            ]
            for row in rows
        ]

    def _arrange(self) -> None:
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 2, 2, 2)
        rows.setSpacing(3)
        rows.addWidget(self.headline)
        rows.addWidget(self.table, 1)
        below = QHBoxLayout()
        below.addWidget(self.change, 1)
        below.addWidget(self.reset)
        below.addWidget(self.apply)
        rows.addLayout(below)

    def _moved(self, *_: object) -> None:
        self.show_verdict(self.headline.text(), self._found)
        self._settling.start()

    def _words(self, verdict: IndexVerdict, found: PixelVerdict, row: int) -> tuple[str, str]:
        translate = QCoreApplication.translate
        is_moved = _is_moved(self._spins[row])
        if not is_moved and found.decisive is found.verdicts[row]:
            return translate("AlignSAR", "✗ decides"), _FAILS
        if verdict.fails is None or not (found.is_kept or found.is_masked):
            return translate("AlignSAR", "not known"), _UNKNOWN
        if not verdict.fails:
            return translate("AlignSAR", "✓ passes"), _PASSES
        if found.is_kept and not is_moved:
            return translate("AlignSAR", "not applied"), _UNKNOWN
        return translate("AlignSAR", "✗ fails"), _FAILS

    def _put(self, row: int, column: int, text: str, colour: str = "", bold: bool = False) -> None:
        item = QTableWidgetItem(text)
        if column != _CRITERION:
            right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
            item.setTextAlignment(int(getattr(right, "value", right)))  # which Qt 6 has, and Qt 5 has not
        if colour:
            item.setForeground(QColor(colour))
        font = QFont(item.font())
        font.setBold(bold)
        item.setFont(font)
        self.table.setItem(row, column, item)


def value_text(verdict: IndexVerdict) -> str:
    """The value of a pixel with its unit."""
    if not verdict.known:
        return QCoreApplication.translate("AlignSAR", "not here")
    if math.isnan(verdict.value):
        return QCoreApplication.translate("AlignSAR", "no value")
    number = f"{verdict.value:.0f}" if verdict.criterion.index in COUNTS else f"{verdict.value:.3g}"
    return f"{number} {verdict.criterion.unit}".rstrip()


def _is_moved(spin: QDoubleSpinBox) -> bool:
    """Whether a threshold is not the one that was used, which may have more digits than are shown."""
    return bool(spin.value() != spin.property("used"))


def _spin(criterion: Criterion) -> QDoubleSpinBox:
    """A threshold to be moved; one that nobody knows shows a question mark."""
    spin = QDoubleSpinBox()
    spin.setKeyboardTracking(False)
    spin.setFrame(False)
    spin.setMinimumWidth(0)
    spin.setRange(_UNSET, _MOST)
    spin.setSpecialValueText("?")
    is_share = criterion.unit == ""
    if criterion.index in COUNTS:
        spin.setDecimals(0)
    else:
        spin.setDecimals(3 if is_share else 1 if criterion.threshold >= _LARGE else 2)
        spin.setSingleStep(0.05 if is_share else 0.5)
    if criterion.unit:
        spin.setSuffix(f" {criterion.unit}")
    spin.setValue(_UNSET if math.isnan(criterion.threshold) else criterion.threshold)
    spin.setProperty("used", spin.value())
    return spin
