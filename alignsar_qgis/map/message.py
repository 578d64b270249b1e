"""What the plugin says at the end of a run: one sentence in the message bar of the window, all of it on request."""

from __future__ import annotations

import re
from typing import ClassVar

from qgis import utils
from qgis.core import Qgis, QgsMessageLog, QgsProject
from qgis.PyQt.QtCore import QObject, QTimer, pyqtSignal

from .project import TITLE, in_window

LONGEST = 90
"""Characters of a sentence that fits the message bar beside docks."""
_SHORTEST = LONGEST // 2
_FOLDERS = re.compile(r"(?<![\w:/\\])(?:/|[A-Za-z]:[\\/])\S*[\\/](?=[^\s\\/])")
_PAGES = re.compile(r"(?<=://)([^/\s]+/)\S{20,}/(?=[^\s/]+/?(?:[\s,;]|$))")
_ENDS = re.compile(r"(?<=[\w)%°'])(?=[;:,.] | \()")


def fitting(text: str, longest: int = LONGEST) -> str:
    """A text as far as it fits the message bar, cut between its parts; the log has all of it.

    Parameters
    ----------
    longest
        Characters that fit.
    """
    if len(text) <= longest:
        return text
    ends = [match.start() for match in _ENDS.finditer(text, 0, longest - 1)]
    whole = [end for end in ends if end >= _SHORTEST and text[:end].count("(") == text[:end].count(")")]
    end = whole[-1] if whole else text.rfind(" ", 0, longest - 1)
    return f"{text[:end]} …"


def tell(project: QgsProject, message: str, details: str = "") -> None:
    """Tell a message in the log and, as far as it fits, in the message bar of the window, in place of the last.

    Parameters
    ----------
    project
        Only the window that shows it has the message in its bar.
    details
        For the log, and behind a button of the message.
    """
    whole = f"{message} {details}".strip()
    QgsMessageLog.logMessage(whole, TITLE, Qgis.MessageLevel.Info, notifyUser=False)
    if in_window(project):
        shown = fitting(message)
        more = details if shown == message else whole  # QGIS repeats what is shown above it
        # After QGIS has said that a task is complete, which would cover it.
        QTimer.singleShot(0, lambda: _push(shown, more, Qgis.MessageLevel.Success))


def warn(message: str) -> None:
    """Tell in the message bar of the window, in place of the last message, what went wrong; on the main thread.

    What does not fit, such as the folder of a file, is behind a button.
    """
    QgsMessageLog.logMessage(message, TITLE, Qgis.MessageLevel.Warning, notifyUser=False)
    short = message if len(message) <= LONGEST else _PAGES.sub(r"\1…/", _FOLDERS.sub("…/", message))
    shown = fitting(short)
    _push(shown, message, Qgis.MessageLevel.Warning)


def warn_in_turn(message: str) -> None:
    """Warn after what else is told just now, in place of it."""
    QTimer.singleShot(0, lambda: warn(message))


def _withdraw() -> None:
    """Take the last message away."""
    bar = utils.iface.messageBar()
    for item in bar.items():
        if item.title() == TITLE and item.level() in (Qgis.MessageLevel.Success, Qgis.MessageLevel.Warning):
            bar.popWidget(item)


class FailureListener(QObject):
    """Tells in the window that a run has failed, which is known on its worker; it lives on the main thread."""

    _failed = pyqtSignal(str)
    _alive: ClassVar[list[FailureListener]] = []

    def __init__(self) -> None:
        super().__init__()
        self._failed.connect(self._tell)
        FailureListener._alive.append(self)

    def close(self) -> None:
        """Tell nothing any more."""
        FailureListener._alive.remove(self)

    def _tell(self, message: str) -> None:
        warn_in_turn(message)


def tell_failure(message: str) -> None:
    """Tell in the window that a run has not come to its end; on any thread."""
    for listener in FailureListener._alive:
        listener._failed.emit(message)


def _push(shown: str, more: str, level: Qgis.MessageLevel) -> None:
    """Put a message into the bar, with a button that shows more where there is more."""
    _withdraw()
    behind = [] if more in ("", shown) else [more]
    utils.iface.messageBar().pushMessage(TITLE, shown, *behind, level, 0)
