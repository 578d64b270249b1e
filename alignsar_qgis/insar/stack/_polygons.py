"""Polygons in degrees and the pixels whose centres they hold."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, BrokenInput
from ..core.grid import Grid
from ..core.options import Polygons, Ring
from ..store.parfiles import read_text


def read_polygons(path: Path) -> Polygons:
    """Read one polygon per line, ``lon1,lat1,lon2,lat2,…``; blank lines and lines with ``#`` are comments.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent, or a line is not a polygon of three or more points.
    """
    polygons = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            numbers = [float(word) for word in line.replace(",", " ").split()]
        except ValueError:
            numbers = []
        if len(numbers) < 6 or len(numbers) % 2:
            raise BrokenInput(
                f"{path}, line {number}: {line.strip()!r} is not a polygon. "
                "Write lon1,lat1,lon2,lat2,lon3,lat3,… with three or more points."
            )
        polygons.append(tuple(zip(numbers[::2], numbers[1::2])))
    return tuple(polygons)


def all_polygons(drawn: Polygons | None, path: Path | None) -> Polygons:
    """The polygons given as coordinates followed by those of a text file."""
    polygons = (drawn or ()) + (read_polygons(path) if path else ())
    if any(len(ring) < 3 for ring in polygons):
        raise BadOption("A polygon needs three or more points; remove or redraw the degenerate one.")
    return polygons


def inside_ring(grid: Grid, ring: Ring) -> np.ndarray:
    """Whether pixel centres lie inside a ring by the even-odd rule, bool (length, width).

    The ring is closed implicitly. Each edge toggles, in the rows it crosses, the pixels west of the crossing. The
    inequalities, which decide for centres exactly on an edge, are those of matplotlib's ``contains_points``.
    """
    lon, lat = grid.lon, grid.lat
    inside = np.zeros(grid.shape, bool)
    for (x1, y1), (x2, y2) in zip(ring, ring[1:] + ring[:1]):
        crossed = np.flatnonzero((y1 >= lat) != (y2 >= lat))
        row = lat[crossed, np.newaxis]
        inside[crossed] ^= ((y2 - row) * (x1 - x2) >= (x2 - lon) * (y1 - y2)) == (y2 >= row)
    return inside


def inside_each(grid: Grid, rings: Sequence[Ring]) -> tuple[np.ndarray, int]:
    """Whether pixel centres lie inside any of the rings, and how many rings hold no pixel centre at all."""
    inside = np.zeros(grid.shape, bool)
    empty = 0
    for ring in rings:
        here = inside_ring(grid, ring)
        inside |= here
        empty += not here.any()
    return inside, empty
