"""All campaigns: a new one is a module with a function ``cases``."""

from __future__ import annotations

from collections.abc import Iterator

from . import (
    contents,
    cube_variations,
    cubes,
    disks,
    drives,
    fuzz,
    lists,
    names,
    other_rasters,
    raster_forms,
    records,
    shared,
    stops,
)
from .framework import Case

MODULES = (
    *(raster_forms, other_rasters, lists, contents, names, cubes, cube_variations),
    *(records, drives, disks, stops, fuzz, shared),
)


def all_cases() -> Iterator[Case]:
    """Every case of every campaign."""
    for module in MODULES:
        yield from module.cases()
