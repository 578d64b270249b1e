"""Polygons in degrees and the pixels whose centres they hold.

A polygon with holes is one ring that goes to each hole and back on the same way, which the even-odd rule does not see.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Sequence
from pathlib import Path

import numpy as np

from .errors import BadOption, BrokenInput
from .foreign_text import read_foreign_text, unquoted
from .grid import Grid
from .options import Polygons, Ring

HALF_TURN, FULL_TURN = 180.0, 360.0


def read_polygons(path: Path) -> Polygons:
    """Read one polygon per line, ``lon1,lat1,lon2,lat2,…``; blank lines and lines with ``#`` are comments.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent, or a line is not a polygon of three or more points.
    """
    polygons = []
    for number, line in enumerate(read_foreign_text(path).splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        try:
            numbers = [float(word) for word in re.split(r"[\s,;]+", unquoted(line).strip(",;"))]
        except ValueError:
            numbers = []
        if len(numbers) < 6 or len(numbers) % 2 or not np.isfinite(numbers).all():
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


def with_holes(rings: Sequence[Ring]) -> Ring:
    """The rings of a polygon, the outer one first, as one ring.

    >>> with_holes([((0, 0), (9, 0), (9, 9)), ((5, 1), (6, 1), (6, 2), (5, 1))])
    ((0, 0), (9, 0), (9, 9), (0, 0), (5, 1), (6, 1), (6, 2), (5, 1), (0, 0))
    """
    outer, *holes = rings
    if not holes:
        return outer
    start = outer[0]
    closed = outer if outer[-1] == start else (*outer, start)
    for hole in holes:
        closed = (*closed, *(hole if hole[-1] == hole[0] else (*hole, hole[0])), start)
    return closed


def unwrapped(ring: Ring) -> Ring:
    """A ring whose longitudes do not jump where it crosses 180°; they may be beyond it.

    >>> unwrapped(((179.0, 0.0), (-179.0, 0.0), (-179.0, 1.0)))
    ((179.0, 0.0), (181.0, 0.0), (181.0, 1.0))
    """
    lon = np.array([point[0] for point in ring])
    if not ring or np.ptp(lon) <= HALF_TURN:
        return ring
    shift = np.concatenate([[0.0], np.cumsum(-FULL_TURN * np.round(np.diff(lon) / FULL_TURN))])
    return tuple((x + float(turn), y) for (x, y), turn in zip(ring, shift))


def _turns(ring: Ring, grid: Grid) -> list[Ring]:
    """A ring as often as it overlaps the image in longitude, counted from any turn."""
    extent = grid.extent
    west, east = min(x for x, _ in ring), max(x for x, _ in ring)
    turns = [turn for turn in (-FULL_TURN, 0.0, FULL_TURN) if west + turn <= extent.east and east + turn >= extent.west]
    return [tuple((x + turn, y) for x, y in ring) if turn else ring for turn in turns]


def _edges_once(ring: Ring) -> list[tuple[tuple[float, float], tuple[float, float]]]:
    """Edges of a ring without those that it also goes in the other direction."""
    edges = list(zip(ring, ring[1:] + ring[:1]))
    if len(set(ring)) >= len(ring) - 1:
        return edges
    times = Counter(edges)
    return [edge for edge in edges if not times[edge[::-1]]]


def inside_ring(grid: Grid, ring: Ring) -> np.ndarray:
    """Whether pixel centres lie inside a ring by the even-odd rule, bool (length, width).

    The ring is closed implicitly; edges that it goes both ways do not count. Each edge toggles, in the rows it crosses,
    the pixels west of the crossing. The inequalities, which decide for centres exactly on an edge, are those of
    matplotlib's ``contains_points``.
    """
    lon, lat = grid.lon, grid.lat
    inside = np.zeros(grid.shape, bool)
    for (x1, y1), (x2, y2) in _edges_once(ring):
        crossed = np.flatnonzero((y1 >= lat) != (y2 >= lat))
        row = lat[crossed, np.newaxis]
        inside[crossed] ^= ((y2 - row) * (x1 - x2) >= (x2 - lon) * (y1 - y2)) == (y2 >= row)
    return inside


def inside_each(grid: Grid, rings: Sequence[Ring]) -> tuple[np.ndarray, int]:
    """Whether pixel centres lie inside any of the rings, and how many rings hold no pixel centre at all."""
    inside = np.zeros(grid.shape, bool)
    empty = 0
    for ring in rings:
        here = np.zeros(grid.shape, bool)
        for turned in _turns(unwrapped(ring), grid):
            here |= inside_ring(grid, turned)
        inside |= here
        empty += not here.any()
    return inside, empty
