"""QGIS feedback as the science's progress."""

from __future__ import annotations

from qgis.core import QgsProcessingFeedback

from ..insar.progress import Progress


class FeedbackProgress(Progress):
    """Passes fractions, sentences and the wish to stop between a stage and QGIS."""

    def __init__(self, feedback: QgsProcessingFeedback) -> None:
        self._feedback = feedback

    def fraction(self, value: float) -> None:
        self._feedback.setProgress(100 * value)

    def info(self, text: str) -> None:
        self._feedback.pushInfo(text)

    def warning(self, text: str) -> None:
        self._feedback.pushWarning(text)

    def cancelled(self) -> bool:
        return self._feedback.isCanceled()
