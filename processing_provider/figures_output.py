"""The page of figures of a result: an output that QGIS shows in its results viewer, and a link in the log."""

from __future__ import annotations

from pathlib import Path

from qgis.core import QgsProcessingFeedback, QgsProcessingOutputHtml
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.pipeline.result import StageResult

from .feedback import push_link

FIGURES = "FIGURES"
LINKED = 8


def figures_output() -> QgsProcessingOutputHtml:
    """The output that holds the page."""
    return QgsProcessingOutputHtml(FIGURES, QCoreApplication.translate("AlignSAR", "Figures"))


def figures_page(result: StageResult, feedback: QgsProcessingFeedback) -> str | None:
    """The page of a result, linked in the log with the first figures; None where nothing was drawn."""
    for name in result.figures[:LINKED]:
        push_link(result.folder / name, feedback)
    return linked(result.folder / result.report, feedback) if result.report else None


def linked(page: Path, feedback: QgsProcessingFeedback) -> str:
    """A page, linked in the log."""
    push_link(page, feedback)
    return str(page.absolute())
