"""What a frame needs on the disk, before it is begun."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

from ..core.errors import CannotWrite
from ..core.pairs import is_pair
from ..pipeline.places import GEOC
from ..pipeline.plan import Plan
from ..pipeline.plan_checks import grid_of_downloads
from ..pipeline.stages import STAGES, stage_of
from ..stack.options import PrepareOptions
from ..store.writing import MEGABYTE, free_mb, missing_parents

GIGABYTE = 1024 * MEGABYTE
STACK_BYTES = 5
"""Of a pixel of an interferogram: phase as float32, coherence as byte."""
SERIES_BYTES = 48
"""Of a pixel of an epoch: raw and filtered series, the datacube and its copy in the catalogue, each some float32."""
REPORT_BYTES = 8 * MEGABYTE
"""Figures, pages and lists."""


def estimated_need(plan: Plan) -> int:
    """Bytes that the results of a plan take, rather too many than too few; 0 where nothing is downloaded yet.

    Every stage that makes a stack is taken to copy all interferograms, and clipping to leave everything.
    """
    geoc = plan.work / GEOC
    pairs = [name for name in _names(geoc) if is_pair(name)]
    grid = grid_of_downloads(geoc) if pairs else None
    if grid is None:
        return 0
    options = plan.checked_options()
    looks = next((own.multilook for own in options.values() if isinstance(own, PrepareOptions)), 1)
    stacks = [stage for stage in map(stage_of, options) if stage in STAGES and stage.output == "stack"]
    pixels = grid.width * grid.length // looks**2
    epochs = len({day for pair in pairs for day in pair.split("_")})
    return pixels * (STACK_BYTES * len(pairs) * len(stacks) + SERIES_BYTES * epochs) + REPORT_BYTES


def require_room_for(plan: Plan, folder: Path, size_gb: float | None, reserve_gb: float) -> None:
    """Refuse a frame for which there is no room.

    Parameters
    ----------
    folder
        Of its results; what an earlier run has left there is not needed again.
    size_gb
        What its results take; None to estimate it.
    reserve_gb
        What has to remain free.

    Raises
    ------
    CannotWrite
        With what is needed and what is free.
    """
    total = estimated_need(plan) if size_gb is None else size_gb * GIGABYTE
    need = max(0.0, total - sum(size_of(plan.files)) - sum(size_of(plan.datacube)))
    disk = _existing(folder)
    free = free_mb(disk) * MEGABYTE
    if free - need < reserve_gb * GIGABYTE:
        raise CannotWrite(
            f"{need / MEGABYTE:.0f} MB are needed beyond what is there, {free / MEGABYTE:.0f} MB are free at {disk}, "
            f"and {reserve_gb:g} GB have to remain free. Make room, or keep less free."
        )


def size_of(path: Path) -> Iterator[int]:
    """Sizes of a file, or of the files below a folder."""
    if path.is_file():
        yield path.stat().st_size
    for folder, _, names in os.walk(path):
        for name in names:
            try:
                yield os.lstat(Path(folder) / name).st_size
            except OSError:  # it has just been removed
                continue


def _names(folder: Path) -> list[str]:
    try:
        return [entry.name for entry in os.scandir(folder)]
    except OSError:
        return []


def _existing(folder: Path) -> Path:
    missing = missing_parents(folder)
    return missing[-1].parent if missing else folder
