"""What can be said of stages 11, 120 and 12 before they run."""

from __future__ import annotations

from ..pipeline.stage_run import StageRun
from ..store.workspace import Stack
from .options import ReferenceOptions


def choose_reference(run: StageRun[ReferenceOptions]) -> None:
    """A wanted position outside the image."""
    run.options.check_position(Stack.open(run.inputs["stack"]).grid.extent)
