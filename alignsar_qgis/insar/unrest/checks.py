"""What can be said of unrest detection before it runs, from headers alone."""

from __future__ import annotations

from ..cube.reader import Cube
from ..pipeline.stage_run import StageRun
from ..separation.cube_import import nearest_epoch
from ..separation.file import Separation
from .options import AlertOptions


def detect_unrest(run: StageRun[AlertOptions]) -> None:
    """Files of another kind, and a baseline that ends before the first date."""
    cube = Cube.open(run.inputs["datacube"])
    Separation.open(run.inputs["separation"])
    if run.options.baseline_end:
        nearest_epoch(cube.epochs, run.options.baseline_end)
