"""What can be said of an import before it begins."""

from __future__ import annotations

from ..pipeline.stage_run import StageRun
from .importing import refuse_mixture
from .options import ImportOptions
from .recognition import open_products


def import_interferograms(run: StageRun[ImportOptions]) -> None:
    """A folder without products, a table that does not say what is needed, or an output with other interferograms."""
    refuse_mixture(run.output)
    open_products(run.inputs["products"], run.options)
