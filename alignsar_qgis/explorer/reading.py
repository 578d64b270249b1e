"""Questions to files, answered in the background so that a slow disk never freezes the window."""

from __future__ import annotations

from collections.abc import Callable
from typing import Any

from qgis.core import QgsApplication, QgsTask
from qgis.PyQt.QtCore import QObject, pyqtSignal

from alignsar_qgis.insar.core.errors import InsarError

from ..map.sentences import told

_FLAGS = QgsTask.Flag.CanCancel
if hasattr(QgsTask.Flag, "Hidden"):  # since QGIS 3.26
    _FLAGS |= QgsTask.Flag.Hidden


class Reader(QObject):
    """Asks one question at a time; what was asked later than an answer makes the answer worthless.

    Signals
    -------
    answered
        With what the question was for, and its answer.
    failed
        With what the question was for, and the reason in words.
    """

    answered = pyqtSignal(str, object)
    failed = pyqtSignal(str, str)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._newest: dict[str, QgsTask] = {}

    def ask(self, purpose: str, question: Callable[[], Any]) -> None:
        """Ask, in place of an earlier question for the same purpose."""
        earlier = self._newest.pop(purpose, None)
        if earlier is not None:
            earlier.cancel()
        task = _Question(purpose, question, self)
        self._newest[purpose] = task
        QgsApplication.taskManager().addTask(task)

    def busy(self) -> bool:
        """Whether an answer is awaited."""
        return bool(self._newest)

    def abandon(self) -> None:
        """Want no answer any more."""
        for task in self._newest.values():
            task.cancel()
        self._newest.clear()

    def take(self, task: _Question) -> None:
        """Pass on an answer that is still wanted."""
        if self._newest.get(task.purpose) is not task:
            return
        del self._newest[task.purpose]
        if task.reason:
            self.failed.emit(task.purpose, task.reason)
        else:
            self.answered.emit(task.purpose, task.answer)


class _Question(QgsTask):
    def __init__(self, purpose: str, question: Callable[[], Any], reader: Reader) -> None:
        super().__init__(purpose, _FLAGS)
        self.purpose, self._question, self._reader = purpose, question, reader
        self.answer: Any = None
        self.reason = ""

    def run(self) -> bool:
        try:
            self.answer = self._question()
        except InsarError as err:
            self.reason = told(err)
        except Exception as err:
            # In the thread of a task Python would only print it, and the window would wait for ever.
            self.reason = f"{type(err).__name__}: {err}"
        return not self.reason

    def finished(self, _succeeded: bool) -> None:
        self._reader.take(self)
