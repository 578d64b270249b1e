"""QGIS feedback as the science's progress."""

from __future__ import annotations

import logging
import threading
from html import escape
from pathlib import Path

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QUrl

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.map.sentences import in_users_language


class FeedbackProgress(Progress):
    """Passes fractions, sentences and the wish to stop between a stage and QGIS."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def fraction(self, value: float) -> None:
        self._feedback.setProgress(100 * value)

    def info(self, text: str) -> None:
        self._feedback.pushInfo(in_users_language(text))

    def warning(self, text: str) -> None:
        self._feedback.pushWarning(in_users_language(text))

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()


def after(feedback: QgsProcessingFeedback) -> Progress:
    """Progress of what follows when the work is done: it hears a cancel and leaves the bar where it is."""
    return FeedbackProgress(feedback).part(1, 1)


class FeedbackHandler(logging.Handler):
    """Passes what the modules of the science log on one thread to the log of the algorithm that runs there."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        super().__init__()
        self._feedback, self._thread = feedback, threading.get_ident()

    def emit(self, record: logging.LogRecord) -> None:
        if record.thread != self._thread:
            return
        push = self._feedback.pushWarning if record.levelno >= logging.WARNING else self._feedback.pushDebugInfo
        push(in_users_language(self.format(record)))


def push_link(path: Path, feedback: QgsProcessingFeedback) -> None:
    """A link to a file in the log; before QGIS 3.36, whose log shows plain text only, its address."""
    address = bytes(QUrl.fromLocalFile(str(path.absolute())).toEncoded()).decode("ascii")
    if hasattr(feedback, "pushFormattedMessage"):
        feedback.pushFormattedMessage(f'<a href="{escape(address)}">{escape(path.name)}</a>', address)
    else:
        feedback.pushInfo(address)
