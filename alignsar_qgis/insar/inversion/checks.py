"""What can be said of stages 13 and 14 before they run."""

from __future__ import annotations

from ..pipeline.stage_run import StageRun
from ._observations import step_dates
from .options import InversionOptions


def invert_network(run: StageRun[InversionOptions]) -> None:
    """A file of steps with lines that are not dates."""
    step_dates(run.options)
