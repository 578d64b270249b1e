"""What can be said of stages 02 to 05 and 02to05 before they run, from parameter files and short lists alone."""

from __future__ import annotations

from ..core.polygons import all_polygons
from ..formats.licsar import LicsarFolder
from ..pipeline.stage_run import StageRun
from ..store.workspace import Stack
from .clip import chosen_cut
from .masking import wanted_windows
from .options import ClipOptions, MaskOptions, PrepareOptions, ReunwrapOptions
from .prepare import check_output_is_free
from .reunwrap import delay_maps


def prepare_stack(run: StageRun[PrepareOptions]) -> None:
    """Rasters of several frames, and an output among the downloads or on top of another stage's."""
    check_output_is_free(run, LicsarFolder.open(run.inputs["geoc"]))


def mask_stack(run: StageRun[MaskOptions]) -> None:
    """Pixel ranges and polygons that cannot be read, or do not lie in the image."""
    wanted_windows(Stack.open(run.inputs["stack"]).grid, run.options)
    all_polygons(None, run.options.polygon_file)


def clip_stack(run: StageRun[ClipOptions]) -> None:
    """An area that cannot be read, or does not meet the image."""
    chosen_cut(Stack.open(run.inputs["stack"]).grid, run.options)


def reunwrap_stack(run: StageRun[ReunwrapOptions]) -> None:
    """Rasters of several frames, an output among the downloads or on top of another stage's, and no delay maps."""
    source = LicsarFolder.open(run.inputs["geoc"])
    check_output_is_free(run, source)
    delay_maps(source, run.options)
