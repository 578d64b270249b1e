"""What can be said of the export before it runs."""

from __future__ import annotations

from ..pipeline.stage_run import StageRun
from ..store.workspace import TimeSeries
from ._inputs import added_rasters, check_reference_date
from .beside import check_beside
from .options import DatacubeOptions


def export_datacube(run: StageRun[DatacubeOptions]) -> None:
    """A reference date that is no epoch, rasters to add that are not there, a Zarr store or previews that cannot be."""
    check_beside(run.options, run.output, run.inputs["timeseries"])
    added_rasters(run.options)
    check_reference_date(TimeSeries.open(run.inputs["timeseries"]), run.options)
