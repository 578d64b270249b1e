"""Which LiCSAR frame covers an area, from a file with the outlines of frames."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from ..core.errors import BadOption, BrokenInput
from ..core.frame_id import EXAMPLE_FRAME_ID, frame_id_in
from ..core.grid import Grid
from ..core.options import Extent, Polygons
from ..core.polygons import inside_each
from ..kml import read_placemarks

_SAMPLES = 200
COMPLETE = 0.995


def read_frames(path: Path) -> dict[str, Polygons]:
    """Outlines of frames by frame ID; the ID may stand in any attribute.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent or has no polygon with a frame ID.
    """
    frames: dict[str, Polygons] = {}
    for placemark in read_placemarks(path):
        texts = " ".join(str(value) for value in placemark.attributes.values())
        frame = frame_id_in(texts)
        if frame:
            frames[frame] = frames.get(frame, ()) + placemark.outlines
    if not frames:
        raise BrokenInput(f"{path} has no polygon with a frame ID, such as {EXAMPLE_FRAME_ID}, among its attributes.")
    return frames


def area_of_interest(extent: Extent | None, polygons: Polygons | None) -> Polygons:
    """An extent and polygons together, as polygons; empty where neither is given."""
    rings = tuple(polygons or ())
    if extent is not None:
        west, east, south, north = extent
        rings += (((west, south), (east, south), (east, north), (west, north)),)
    for ring in rings:
        box = box_of((ring,))
        if len(ring) < 3 or not (box.west < box.east and box.south < box.north):
            raise BadOption("The area of interest has no area. Draw it again.")
    return rings


def find_frame(frames: Mapping[str, Polygons], area: Polygons) -> str:
    """The only frame that meets an area, or else the only one that covers all of it.

    Raises
    ------
    BadOption
        If there is none, or more than one; the message names them with the share of the area that they cover.
    """
    shares = {frame: overlap(outline, area) for frame, outline in frames.items()}
    meeting = sorted((frame for frame in shares if shares[frame]), key=lambda frame: (-shares[frame], frame))
    covering = [frame for frame in meeting if shares[frame] >= COMPLETE]
    if not meeting:
        raise BadOption("No frame meets the area of interest. Check its coordinates.")
    if len(meeting) == 1 or len(covering) == 1:
        return meeting[0]
    listed = ", ".join(f"{frame} ({shares[frame]:.0%})" for frame in meeting)
    raise BadOption(
        f"{len(meeting)} frames meet the area of interest: {listed}. "
        "Type the one you want; A is an ascending pass (seen from the west), D a descending one (from the east)."
    )


def overlap(outline: Polygons, area: Polygons) -> float:
    """Share of an area that lies inside an outline, 0 to 1, sampled on a grid of points over the area."""
    west, east, south, north = box_of(area)
    step_lon, step_lat = (east - west) / _SAMPLES, (north - south) / _SAMPLES
    grid = Grid.from_edges(_SAMPLES, _SAMPLES, west, north, step_lon, -step_lat)
    wanted, _ = inside_each(grid, area)
    inside, _ = inside_each(grid, outline)
    return float(inside[wanted].mean()) if wanted.any() else float(inside.mean())


def coverage_share(valid: NDArray[np.bool_], grid: Grid, area: Polygons) -> float:
    """Share of the pixels inside an area that are valid; 0 where the area lies beside the grid."""
    wanted, _ = inside_each(grid, area)
    if wanted.any():
        return float(valid[wanted].mean())
    return 0.0


def box_of(area: Polygons) -> Extent:
    """Bounding box."""
    lon = [point[0] for ring in area for point in ring]
    lat = [point[1] for ring in area for point in ring]
    return Extent(min(lon), max(lon), min(lat), max(lat))
