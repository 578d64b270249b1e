"""What stands around the plot and the tables: where the network is from, what would happen, what runs."""

from __future__ import annotations

from qgis.PyQt.QtCore import QCoreApplication, Qt, pyqtSignal
from qgis.PyQt.QtWidgets import (
    QComboBox,
    QHBoxLayout,
    QLabel,
    QMenu,
    QProgressBar,
    QPushButton,
    QToolButton,
    QVBoxLayout,
    QWidget,
)

from ..dock_entry import sentence_label, take_what_is_left
from ..map.words import in_words
from .choice import FATE
from .tables import QUANTITIES

_HARM, _PLAIN = "#b0413e", "#333333"


class NetworkControls(QWidget):
    """Buttons and sentences.

    Signals
    -------
    loading, running, cancelled
        The selected pairs are wanted on the map; a run is wanted, or to be stopped.
    ticking, untouched
        The selected pairs are to be ticked; all ticks are to be as they were.
    coloured
        With what pairs are to be coloured by.
    """

    loading, running, cancelled = pyqtSignal(), pyqtSignal(), pyqtSignal()
    ticking, untouched = pyqtSignal(), pyqtSignal()
    coloured = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        translate = QCoreApplication.translate
        self.menu, self.sentence = QMenu(self), _plain_label("AlignsarNetworkSentence")
        self.forecast = _plain_label("AlignsarNetworkForecast")
        self._choose = QToolButton()
        self._choose.setObjectName("AlignsarNetworkChoose")
        self._choose.setText(translate("AlignSAR", "Network"))
        self._choose.setPopupMode(QToolButton.ToolButtonPopupMode.InstantPopup)
        self._choose.setMenu(self.menu)
        self._colour = self._colours()
        self.load = _button("AlignsarNetworkLoad", translate("AlignSAR", "Load this pair"))
        self.load.setToolTip(translate("AlignSAR", "Phase and coherence of the selected pairs, on the map"))
        self.tick = _button("AlignsarNetworkTick", translate("AlignSAR", "Tick"))
        self.tick.setToolTip(translate("AlignSAR", "Tick the selected pairs, or take their ticks away"))
        self.undo = _button("AlignsarNetworkUndo", translate("AlignSAR", "Undo ticks"))
        self.again = _button("AlignsarNetworkRun", translate("AlignSAR", "Run again without these"))
        self.stop = _button("AlignsarNetworkCancel", translate("AlignSAR", "Cancel"))
        self.bar = QProgressBar()
        self.bar.setMaximumWidth(180)
        for button, signal in (
            (self.load, self.loading),
            (self.tick, self.ticking),
            (self.undo, self.untouched),
            (self.again, self.running),
        ):
            button.clicked.connect(lambda _=False, signal=signal: signal.emit())
        self.stop.clicked.connect(self._stop)
        self._is_running, self._ready = False, (False, False)
        self.show_running(False)

    def around(self, middle: QWidget) -> QWidget:
        """All of it around the plot and the tables."""
        rows = QVBoxLayout(self)
        rows.setContentsMargins(2, 2, 2, 2)
        rows.setSpacing(2)
        above, below = QHBoxLayout(), QHBoxLayout()
        above.addWidget(self._choose)
        above.addWidget(self.sentence, 1)
        above.addWidget(QLabel(QCoreApplication.translate("AlignSAR", "Colour by")))
        above.addWidget(self._colour)
        below.addWidget(self.forecast, 1)
        for widget in (self.bar, self.stop, self.load, self.tick, self.undo, self.again):
            below.addWidget(widget)
        rows.addLayout(above)
        rows.addWidget(take_what_is_left(middle), 1)
        rows.addLayout(below)
        return self

    def tell(self, sentence: str) -> None:
        """Say what the network is, or what is being done."""
        self.sentence.setText(sentence)
        self.sentence.setToolTip(sentence)

    def foretell(self, sentence: str, can_run: bool, is_changed: bool, is_bad: bool) -> None:
        """Say what the ticks would do."""
        hint = QCoreApplication.translate(
            "AlignSAR", "Click a line or a row to look at a pair; tick pairs to see what the network would be without."
        )
        self.forecast.setText(sentence or hint)
        self.forecast.setStyleSheet(f"color: {_HARM if is_bad else _PLAIN}")
        self._ready = can_run, is_changed
        self._enable()

    def show_selected(self, count: int, can_load: bool) -> None:
        """Offer what can be done with so many pairs."""
        one = QCoreApplication.translate("AlignSAR", "Load this pair")
        many = QCoreApplication.translate("AlignSAR", "Load {count} pairs").format(count=count)
        self.load.setText(many if count > 1 else one)
        self.load.setEnabled(count > 0 and can_load)
        self.tick.setEnabled(count > 0)

    def show_running(self, is_running: bool) -> None:
        """Show progress and a way to stop, or hide them."""
        self._is_running = is_running
        self.bar.setValue(0)
        self.bar.setVisible(is_running)
        self.stop.setVisible(is_running)
        self.stop.setEnabled(is_running)
        self._enable()

    def progress(self, percent: int) -> None:
        """Show how much is done."""
        self.bar.setValue(percent)

    def _enable(self) -> None:
        can_run, is_changed = self._ready
        self.again.setEnabled(can_run and not self._is_running)
        self.undo.setEnabled(is_changed and not self._is_running)

    def _stop(self) -> None:
        self.stop.setEnabled(False)
        self.tell(QCoreApplication.translate("AlignSAR", "Stopping…"))
        self.cancelled.emit()

    def _colours(self) -> QComboBox:
        found = QComboBox()
        found.setObjectName("AlignsarNetworkColour")
        found.addItem(QCoreApplication.translate("AlignSAR", "Fate"), FATE)
        for name, quantity in QUANTITIES.items():
            found.addItem(in_words(quantity.title), name)
        found.currentIndexChanged.connect(lambda place: self.coloured.emit(found.itemData(place)))
        return found


def _plain_label(name: str) -> QLabel:
    label = sentence_label(name)
    label.setTextFormat(Qt.TextFormat.PlainText)
    return label


def _button(name: str, text: str) -> QPushButton:
    made = QPushButton(text)
    made.setObjectName(name)
    return made
