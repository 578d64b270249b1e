"""What a run would do, without doing it: which stages have work, and why."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from ..core.progress import Progress
from ..store.record import FolderRecord
from .chain import Step, steps_of
from .earlier_runs import refuse_unfinished
from .plan import Plan
from .plan_checks import check
from .result import StageResult
from .stage_run import Options, StageRun
from .stages import DOWNLOAD, Stage


@dataclass(frozen=True)
class Forecast:
    """What would become of a stage.

    Attributes
    ----------
    stage
        Row of the table.
    output
        What it writes.
    reason
        Why it has work to do, in words; empty where its earlier result stands.
    """

    stage: Stage
    output: Path
    reason: str


class _WorkToDo(Exception):
    """Ends a stage where its work would begin."""


class _Rehearsal(StageRun[Options]):
    """A run that ends where it has found out whether there is work; nothing is written."""

    reason = ""

    def is_up_to_date(self, files: Iterable[Path]) -> bool:
        self.reason = self.reason_to_run(files)
        if self.reason:
            raise _WorkToDo
        return True

    def edits(self, folder: Path) -> None:
        pass

    def carry_out(self, work: Callable[[StageRun[Options]], None]) -> StageResult:
        refuse_unfinished(self.stage, self.inputs, FolderRecord.read(self.folder, self.record))
        with suppress(_WorkToDo):
            work(self)
        return self.result


def rehearse(step: Step) -> Forecast:
    """What would become of one stage.

    Raises
    ------
    InsarError
        If the stage would refuse to begin, as it would say it.
    """
    inputs = dict(zip(step.stage.inputs, step.inputs))
    run = _Rehearsal(step.stage, inputs, step.output, step.options, Progress())
    run.carry_out(step.stage.function)
    return Forecast(step.stage, step.output, run.reason)


def rehearse_chain(plan: Plan) -> list[Forecast]:
    """What would become of each stage of a plan; a stage whose input would be made anew is not looked at.

    Raises
    ------
    InsarError
        If the run would be refused, as it would say it.
    """
    check(plan)
    found = []
    made: dict[Path, Stage] = {}
    if plan.runs(DOWNLOAD):
        found.append(Forecast(DOWNLOAD, plan.work, "what the server has is known only when it is asked"))
    for step in steps_of(plan, Progress()):
        if not plan.runs(step.stage):
            continue
        before = next((made[path] for path in (*step.inputs, step.output) if path in made), None)
        if before is not None:
            forecast = Forecast(step.stage, step.output, f"'{before.heading}' runs before it")
        else:
            forecast = rehearse(step)
        if forecast.reason:
            made[step.output] = step.stage
        found.append(forecast)
    return found
