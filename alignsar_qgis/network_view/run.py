"""The run without the ticked pairs: the own algorithms, and a list that is put back if it comes to nothing."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

from qgis.PyQt.QtCore import QObject, pyqtSignal

from alignsar_qgis.insar.pruning import Rerun, RerunStep

from ..panel.runs import BackgroundRun, RunEnd, RunStep
from ..processing_provider.stage_parameters import stage_parameters

_SHOW_SHARE = 0.1


class PrunedRun(QObject):
    """One run at a time.

    Signals
    -------
    progressed, told
        Percent of the run, and what is being done.
    ended
        With what was run, and how it ended.
    """

    progressed = pyqtSignal(int)
    told = pyqtSignal(str)
    ended = pyqtSignal(object, object)

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self._run: BackgroundRun | None = None
        self._rerun: Rerun | None = None
        self._before: str | None = None

    @property
    def is_running(self) -> bool:
        """Whether something runs."""
        return self._run is not None

    def start(self, rerun: Rerun) -> None:
        """Write the list and run.

        Raises
        ------
        CannotWrite
            If the list cannot be written.
        """
        self._rerun, self._before = rerun, rerun.write_list()
        self._run = BackgroundRun(run_steps(rerun), self)
        self._run.progressed.connect(self.progressed)
        self._run.told.connect(self.told)
        self._run.ended.connect(self._ended)
        self._run.start()

    def cancel(self) -> None:
        """Have it stop as soon as it looks."""
        if self._run is not None:
            self._run.cancel()

    def abandon(self) -> None:
        """Stop, and tell nobody."""
        if self._run is not None:
            self._run.abandon()
            self._rerun.put_back(self._before)
            self._run = None

    def _ended(self, end: RunEnd) -> None:
        self._run.deleteLater()
        self._run = None
        if not end.succeeded:
            self._rerun.put_back(self._before)
        self.ended.emit(self._rerun, end)


def run_steps(rerun: Rerun) -> list[RunStep]:
    """The algorithms of a run, with their parameters."""
    if rerun.chain is not None:
        chain = rerun.chain
        parameters = {
            "INPUT": str(chain.work),
            "OUTPUT": str(chain.cube),
            "CONFIG": str(chain.configuration),
            "FIRST_STAGE": chain.first,
            "OPTIONS": json.dumps(chain.options),
        }
        return [RunStep("run_pipeline", lambda _: parameters)]
    steps = [RunStep(step.stage.id, lambda _, step=step: _parameters(step)) for step in rerun.steps]
    return [*steps, RunStep("load_timeseries", lambda _: {"INPUT": str(rerun.series)}, _SHOW_SHARE)]


def _parameters(step: RerunStep) -> dict[str, Any]:
    """Of a single stage, whose layers are shown all at once in the end."""
    output: Path | None = None if step.output == step.inputs["timeseries"] else step.output
    return {**stage_parameters(step.stage, step.inputs, step.options, output), "LOAD_LAYERS": False}
