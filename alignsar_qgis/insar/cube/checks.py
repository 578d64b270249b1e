"""What can be said of the export before it runs."""

from __future__ import annotations

from ..pipeline.stage_run import StageRun
from ..store.workspace import TimeSeries
from . import zarr_store
from ._inputs import added_rasters, check_reference_date
from .options import DatacubeOptions


def export_datacube(run: StageRun[DatacubeOptions]) -> None:
    """A reference date that is no epoch, rasters to add that are not there, and a Zarr store that cannot be written."""
    if run.options.zarr is not None:
        zarr_store.check(run.options.zarr)
    added_rasters(run.options)
    check_reference_date(TimeSeries.open(run.inputs["timeseries"]), run.options)
