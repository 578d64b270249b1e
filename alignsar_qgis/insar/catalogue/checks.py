"""What can be said of the export to STAC before it runs, from headers alone."""

from __future__ import annotations

from importlib import import_module

from ..cube.reader import Cube
from ..pipeline.stage_run import StageRun
from .export import licence_of, packages_for, refuse_others
from .options import StacOptions


def export_stac(run: StageRun[StacOptions]) -> None:
    """A file that is no datacube, a folder of another catalogue, a licence that is no identifier, a missing package."""
    Cube.open(run.inputs["datacube"])
    refuse_others(run.output, run.inputs["datacube"])
    licence_of(run.options, "")
    for name in packages_for(run.options):
        import_module(name)
