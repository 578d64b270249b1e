"""What can be said of separation and reconstruction before they run, from headers alone."""

from __future__ import annotations

from ..cube.reader import Cube
from ..pipeline.stage_run import StageRun
from .cube_import import check_series, nearest_epoch
from .file import Separation
from .options import ReconstructionOptions, SeparationOptions
from .reconstruction import chosen_sources


def separate_sources(run: StageRun[SeparationOptions]) -> None:
    """A file that is no datacube or lacks the series, and a baseline that ends before the first date."""
    cube = Cube.open(run.inputs["datacube"])
    check_series(cube, run.options.displacement)
    if run.options.baseline_end:
        nearest_epoch(cube.epochs, run.options.baseline_end)


def reconstruct_timeseries(run: StageRun[ReconstructionOptions]) -> None:
    """Files of another kind, and sources that do not exist."""
    Cube.open(run.inputs["datacube"])
    chosen_sources(Separation.open(run.inputs["separation"]), run.options.keep)
