"""Algorithms of the provider run one after the other in the background, with their layers put on the map."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Any

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingAlgRunnerTask,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProject,
)
from qgis.PyQt.QtCore import QObject, pyqtSignal

Results = dict[str, Any]
_LONGEST_STOP_MS = 3000


@dataclass(frozen=True)
class RunStep:
    """An algorithm of a run.

    Attributes
    ----------
    algorithm
        Its name in the provider.
    parameters
        Its parameters, made from the results of the step before.
    share
        Its part of the work of the whole run.
    """

    algorithm: str
    parameters: Callable[[Results], dict[str, Any]]
    share: float = 1.0


@dataclass(frozen=True)
class RunEnd:
    """How a run ended.

    Attributes
    ----------
    succeeded, cancelled
        Neither means that it failed.
    error
        Why it failed.
    results
        Outputs of the last algorithm.
    """

    succeeded: bool
    cancelled: bool = False
    error: str = ""
    results: Results = field(default_factory=dict)


class _Feedback(QgsProcessingFeedback):
    """Keeps errors and passes sentences on; the algorithm calls it on its worker."""

    told = pyqtSignal(str)

    def __init__(self) -> None:
        super().__init__()
        self.errors: list[str] = []

    def pushInfo(self, info: str) -> None:
        super().pushInfo(info)
        # Before QGIS 3.36 links to files are texts of the log.
        if not info.startswith("file:"):
            self.told.emit(info)

    def reportError(self, error: str, fatalError: bool = False) -> None:  # noqa: N803 - the name QGIS uses
        super().reportError(error, fatalError)
        self.errors.append(error)


class BackgroundRun(QObject):
    """Steps that run one after the other as tasks of QGIS; it lives on the main thread.

    Attributes
    ----------
    descriptions
        What QGIS calls the tasks.
    """

    progressed = pyqtSignal(int)
    """Percent of the whole run."""
    told = pyqtSignal(str)
    """What is being done."""
    ended = pyqtSignal(object)
    """A `RunEnd`."""

    def __init__(self, steps: Sequence[RunStep], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.descriptions: list[str] = []
        self._steps = steps
        self._index = 0
        self._algorithm: QgsProcessingAlgorithm | None = None
        self._parameters: dict[str, Any] = {}
        self._context: QgsProcessingContext | None = None
        self._feedback: _Feedback | None = None
        self._task: QgsProcessingAlgRunnerTask | None = None

    def start(self) -> None:
        """Start the first step."""
        self._begin({})

    def cancel(self) -> None:
        """Have the running step stop as soon as it looks; `ended` follows when it has."""
        if self._task is not None:
            self._task.cancel()

    def abandon(self) -> None:
        """Stop, wait for it a moment, and tell nobody."""
        self.blockSignals(True)
        if self._task is not None:
            self._task.executed.disconnect(self._executed)
            self._task.cancel()
            self._task.waitForFinished(_LONGEST_STOP_MS)

    def _begin(self, results: Results) -> None:
        step = self._steps[self._index]
        self._algorithm = QgsApplication.processingRegistry().createAlgorithmById(f"alignsar:{step.algorithm}")
        self._parameters = step.parameters(results)
        self._feedback = _Feedback()
        self._feedback.told.connect(self.told)
        self._feedback.progressChanged.connect(self._progress)
        self._context = QgsProcessingContext()
        self._context.setProject(QgsProject.instance())
        self._context.setFeedback(self._feedback)
        usable, message = self._algorithm.checkParameterValues(self._parameters, self._context)
        if not usable:
            self._end(RunEnd(False, error=message))
            return
        self._task = QgsProcessingAlgRunnerTask(self._algorithm, self._parameters, self._context, self._feedback)
        self.descriptions.append(self._task.description())
        self._task.executed.connect(self._executed)
        QgsApplication.taskManager().addTask(self._task)

    def _progress(self, percent: float) -> None:
        shares = [step.share for step in self._steps]
        done = sum(shares[: self._index]) + shares[self._index] * percent / 100
        self.progressed.emit(round(100 * done / sum(shares)))

    def _executed(self, succeeded: bool, results: Results) -> None:
        feedback, self._task = self._feedback, None
        if not succeeded:
            error = next((text for text in feedback.errors if text), "")
            self._end(RunEnd(False, cancelled=feedback.isCanceled(), error=error))
            return
        self._show_layers()
        self._index += 1
        if self._index < len(self._steps):
            self._begin(results)
        else:
            self._end(RunEnd(True, results=results))

    def _show_layers(self) -> None:
        """What the dialog of an algorithm does at the end and a task does not."""
        from processing.gui.Postprocessing import handleAlgorithmResults

        handleAlgorithmResults(self._algorithm, self._context, self._feedback, parameters=self._parameters)

    def _end(self, end: RunEnd) -> None:
        self.ended.emit(end)
