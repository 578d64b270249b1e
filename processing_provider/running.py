"""The algorithms that run just now, so that the plugin can stop them before it goes.

QGIS deletes the provider of a plugin that is unloaded or replaced, and dies when an algorithm of it is still running.
"""

from __future__ import annotations

import logging
import time
from collections.abc import Iterator
from contextlib import contextmanager

from qgis.core import QgsProcessingFeedback
from qgis.PyQt.QtCore import QCoreApplication

from .feedback import FeedbackHandler

SCIENCE = "alignsar_qgis.insar"
_LONGEST_STOP_S = 10.0
_AFTERMATH_S = 0.5
_running: list[QgsProcessingFeedback] = []


@contextmanager
def running(feedback: QgsProcessingFeedback) -> Iterator[None]:
    """Note an algorithm while it works; on any thread."""
    logger, handler = logging.getLogger(SCIENCE), FeedbackHandler(feedback)
    logger.addHandler(handler)
    _running.append(feedback)
    try:
        yield
    finally:
        _running.remove(feedback)
        logger.removeHandler(handler)


def stop_all() -> None:
    """Cancel all that runs and wait until it has ended and its dialogs know; on the main thread."""
    if not _running:
        return
    for feedback in _running:
        feedback.cancel()
    latest = time.monotonic() + _LONGEST_STOP_S
    while _running and time.monotonic() < latest:
        QCoreApplication.processEvents()
    latest = time.monotonic() + _AFTERMATH_S
    while time.monotonic() < latest:
        QCoreApplication.processEvents()
