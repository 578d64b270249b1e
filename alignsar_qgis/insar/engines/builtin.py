"""The own engine: the function of a stage, in the module that the table names."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from ..cluster import on_cluster
from ..core.options import SCHEDULER

if TYPE_CHECKING:
    from ..core.options import StageOptions
    from ..pipeline.stage_run import StageRun
    from ..pipeline.stages import Stage


class Builtin:
    """Runs the stages of this package; their libraries are imported only then."""

    name = "builtin"

    def can_do(self, stage: Stage) -> bool:
        """It has every stage."""
        return True

    def packages(self, stage: Stage) -> tuple[str, ...]:
        """Those of the stage."""
        return stage.packages

    def check(self, stage: Stage, options: StageOptions) -> None:
        """It can do every stage with all options."""

    def work(self, run: StageRun[Any]) -> None:
        """Call the function of the stage, on threads or on the cluster that its options name."""
        with on_cluster(getattr(run.options, SCHEDULER, ""), run.staging, lambda: run.files):
            run.stage.function(run)
