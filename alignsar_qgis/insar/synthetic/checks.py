"""What can be said of the sample frame before it is made."""

from __future__ import annotations

from ..pipeline.stage_run import StageRun
from .frame import earlier_truth
from .options import SampleOptions


def create_sample_frame(run: StageRun[SampleOptions]) -> None:
    """A folder that holds a frame which is not generated."""
    earlier_truth(run.output)
