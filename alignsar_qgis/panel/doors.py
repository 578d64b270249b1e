"""Parts of the panel: a door with a title and a sentence, a field for a date, a picture to click, a run to watch."""

from __future__ import annotations

from qgis.gui import QgsDateTimeEdit
from qgis.PyQt.QtCore import QCoreApplication, QSize, Qt, QUrl, pyqtSignal
from qgis.PyQt.QtGui import QDesktopServices, QIcon, QPixmap
from qgis.PyQt.QtWidgets import (
    QFrame,
    QLabel,
    QProgressBar,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from ..map.message import fitting

_TITLE_SIZE = 1.15
_BREAK = "\u200b"
_DATE_FORMAT = "yyyy-MM-dd"
_SENTENCE_LINES = 3


class Door(QFrame):
    """One way to begin: what one has, what happens, and what to fill in or click."""

    def __init__(self, title: str, sentence: str) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._rows = QVBoxLayout(self)
        self._rows.addWidget(heading(title))
        self._rows.addWidget(wrapped(sentence))

    def add(self, widget: QWidget) -> None:
        """Put something below the sentence."""
        self._rows.addWidget(widget)

    def add_button(self, text: str, name: str) -> QPushButton:
        """Put a button at the end."""
        button = QPushButton(text)
        button.setObjectName(name)
        self._rows.addWidget(button)
        return button


class DateField(QgsDateTimeEdit):
    """A date that may stay empty."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAllowNull(True)
        self.setNullRepresentation("")
        self.setDisplayFormat(_DATE_FORMAT)
        self.setCalendarPopup(True)
        self.clear()

    def day(self) -> str:
        """The date as yyyymmdd, empty if there is none."""
        return "" if self.isNull() else self.date().toString("yyyyMMdd")


class Picture(QPushButton):
    """A picture as wide as the panel that opens on click."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setFlat(True)
        self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self._path, self._pixmap = "", QPixmap()
        self.clicked.connect(self._open)

    def show_file(self, path: str) -> None:
        """Show the picture of a file."""
        self._path, self._pixmap = path, QPixmap(path)
        self.setIcon(QIcon(self._pixmap))
        self.setToolTip(QCoreApplication.translate("AlignSAR", "Click to open {path}").format(path=path))
        self._fit()

    def resizeEvent(self, event: object) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        if not self._pixmap.isNull():
            width = self.width() - 2 * self.fontMetrics().averageCharWidth()
            height = round(width * self._pixmap.height() / self._pixmap.width())
            self.setIconSize(QSize(width, height))
            self.setFixedHeight(height)

    def _open(self) -> None:
        QDesktopServices.openUrl(QUrl.fromLocalFile(self._path))


class RunView(QFrame):
    """Progress of a run with what is being done, and a button that stops it."""

    cancelled = pyqtSignal()

    def __init__(self) -> None:
        super().__init__()
        self.setFrameShape(QFrame.Shape.StyledPanel)
        self._title, self._sentence, self._bar = heading(""), wrapped(""), QProgressBar()
        # So that sentences of other lengths do not move the rest of the panel.
        self._sentence.setFixedHeight(_SENTENCE_LINES * self._sentence.fontMetrics().lineSpacing())
        self._sentence.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._button = QPushButton(QCoreApplication.translate("AlignSAR", "Cancel"))
        self._button.setObjectName("AlignsarCancel")
        self._button.clicked.connect(self._cancel)
        rows = QVBoxLayout(self)
        for widget in (self._title, self._sentence, self._bar, self._button):
            rows.addWidget(widget)
        self.hide()

    def begin(self, title: str) -> None:
        """Show a run that has just started."""
        self._title.setText(title)
        self._sentence.setText("")
        self._bar.setValue(0)
        self._button.setEnabled(True)
        self.show()

    def tell(self, sentence: str) -> None:
        """Say what is being done."""
        self._sentence.setText(breakable(fitting(sentence)))
        self._sentence.setToolTip(sentence)

    def progress(self, percent: int) -> None:
        """Show how much is done."""
        self._bar.setValue(percent)

    def _cancel(self) -> None:
        self._button.setEnabled(False)
        self.tell(QCoreApplication.translate("AlignSAR", "Stopping…"))
        self.cancelled.emit()


def heading(text: str) -> QLabel:
    """A title that wraps."""
    label = wrapped(text)
    font = label.font()
    font.setBold(True)
    font.setPointSizeF(_TITLE_SIZE * font.pointSizeF())
    label.setFont(font)
    return label


def wrapped(text: str) -> QLabel:
    """A text that wraps, also within a path, and may be narrower than its words."""
    label = QLabel(breakable(text))
    label.setTextFormat(Qt.TextFormat.PlainText)
    label.setWordWrap(True)
    label.setMinimumWidth(1)
    return label


def breakable(text: str) -> str:
    """A text with places in its paths where a line may end."""
    return text.replace("/", f"/{_BREAK}").replace("\\", f"\\{_BREAK}").replace("_", f"_{_BREAK}")
