"""What does the work of a stage: the own engine, or an installed program behind the same protocol."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any, Protocol

from .builtin import Builtin

if TYPE_CHECKING:
    from ..core.options import StageOptions
    from ..pipeline.stage_run import StageRun
    from ..pipeline.stages import Stage

__all__ = ["BUILTIN", "Builtin", "Engine"]


class Engine(Protocol):
    """Something that can do the work of stages.

    An engine reads ``run.inputs`` with ``run.options``, writes into ``run.staging`` under the names of LiCSBAS, and
    fills in ``run.result``; record, staging and commit are those of `StageRun` whatever the engine.
    """

    name: str

    def can_do(self, stage: Stage) -> bool:
        """Whether it has this stage."""

    def packages(self, stage: Stage) -> tuple[str, ...]:
        """Packages of this Python that it needs for a stage, by the names that Python imports."""

    def check(self, stage: Stage, options: StageOptions) -> None:
        """Refuse a stage with options that it cannot do, with what to do instead."""

    def work(self, run: StageRun[Any]) -> None:
        """Do the work of a stage."""


BUILTIN: Engine = Builtin()
