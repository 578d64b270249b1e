"""How all frames stand: a table, and polygons for the map."""

from __future__ import annotations

import csv
import io
import os
from collections.abc import Iterable, Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

from ..catalogue.collection import write_json
from ..catalogue.item import place
from ..core.errors import InsarError
from ..core.grid import Grid
from ..core.text import translatable
from ..cube.reader import Cube
from ..pipeline.places import GEOC
from ..pipeline.plan_checks import grid_of_downloads
from ..store.record import name_from
from . import job as states
from .job import LOG_FILE, FrameJob, FrameState

SUMMARY_FILE, MAP_FILE = "summary.csv", "frames.geojson"
STATE_WORDS = {
    states.DONE: translatable("Done"),
    states.UNCHANGED: translatable("Nothing was new"),
    states.RUNNING: translatable("Running, or stopped while it ran"),
    states.WAITING: translatable("Waiting"),
    states.CANCELLED: translatable("Cancelled"),
    states.NO_ROOM: translatable("No room on the disk"),
    states.FAILED: translatable("Failed"),
}
"""What the states are called."""
COUNTS = ("epochs", "valid_pixels", "velocity_min", "velocity_max", "status_new", "status_existing")
"""Numbers that the table has: of the export of the datacube, velocity in mm/yr, positive towards the satellite; of the
detection of unrest, new deformation and change of known sources on the newest date, in standard deviations."""
COLUMNS = (
    *("name", "frame", "state", "reason", "attempts", "begin", "end", "first_epoch", "last_epoch"),
    *(*COUNTS, "unrest", "repeated", "cube", "log"),
)


def with_place(job: FrameJob, state: FrameState, earlier: FrameState | None) -> FrameState:
    """A state with the datacube that is there, its dates and place; else the place of the downloads or the area."""
    state = replace(state, cube=str(job.cube) if job.cube.is_file() else "")
    try:
        cube = Cube.open(job.cube)
        first, last = (epoch.isoformat() for epoch in (cube.epochs[0], cube.epochs[-1]))
        return replace(state, first_epoch=first, last_epoch=last, geometry=place(cube.grid)["geometry"])
    except InsarError:
        pass  # there is none yet, or it cannot be read, which the chain says in its own words
    if earlier is not None and earlier.geometry is not None:
        return replace(state, geometry=earlier.geometry)
    grid = grid_of_downloads(job.work / GEOC) or _area(job)
    return state if grid is None else replace(state, geometry=place(grid)["geometry"])


def _area(job: FrameJob) -> Grid | None:
    """The area that the row names, as a single pixel."""
    try:
        area = job.row.area
    except InsarError:
        return None
    if area is None:
        return None
    return Grid.from_edges(1, 1, area.west, area.north, area.east - area.west, area.south - area.north)


def write_report(results: Path, found: Iterable[FrameState]) -> None:
    """Write both files; each takes the place of the earlier one at once."""
    rows = [row_of(results, state) for state in found]
    text = io.StringIO()
    table = csv.DictWriter(text, COLUMNS, lineterminator="\n")
    table.writeheader()
    table.writerows(rows)
    part = results / f".{SUMMARY_FILE}.part"
    part.write_text(text.getvalue(), encoding="utf-8", errors="backslashreplace")
    os.replace(part, results / SUMMARY_FILE)
    features = [{"type": "Feature", "geometry": state.geometry, "properties": row} for state, row in zip(found, rows)]
    write_json(results / MAP_FILE, {"type": "FeatureCollection", "features": features})


def row_of(results: Path, state: FrameState) -> dict[str, Any]:
    """The row of a frame, with places as seen from the folder of the results."""
    numbers: Mapping[str, Any] = {name: state.counts.get(name) for name in COUNTS}
    return {
        **{name: getattr(state, name) for name in COLUMNS[: COLUMNS.index(COUNTS[0])]},
        **numbers,
        "unrest": state.unrest,
        "repeated": " ".join(state.repeated),
        "cube": name_from(results, Path(state.cube)) if state.cube else "",
        "log": f"{state.name}/{LOG_FILE}",
    }
