"""What can be said of stages 15 and 16 before they run."""

from __future__ import annotations

from ..pipeline.stage_run import StageRun
from ..store.workspace import TimeSeries
from ._filter_setting import fit_windows
from .options import FilterOptions


def filter_timeseries(run: StageRun[FilterOptions]) -> None:
    """Ranges of the fit that cannot be read, or do not meet the image."""
    fit_windows(run.options, TimeSeries.open(run.inputs["timeseries"]).grid)
