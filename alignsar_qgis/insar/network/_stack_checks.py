"""Checks that the stages on a stack and its time series have in common."""

from __future__ import annotations

from collections.abc import Iterable

from ..core.errors import BrokenInput, InsarError
from ..core.text import LISTED_NAMES
from ..store.raster import check_flat, is_byte_raster
from ..store.workspace import Stack, TimeSeries


def check_same_grid(stack: Stack, series: TimeSeries) -> None:
    """Raise unless a stack and a time-series folder have the same pixels."""
    if stack.grid.agrees_with(series.grid):
        return
    raise BrokenInput(
        f"{stack.folder} has {stack.grid.width} x {stack.grid.length} pixels and {series.folder} "
        f"{series.grid.width} x {series.grid.length}, or they lie elsewhere. Run stage 11 on this stack first."
    )


def check_readable(stack: Stack, pairs: list[str]) -> None:
    """Raise with the faults of all pairs whose phase or coherence cannot be read."""
    faults = unreadable_pairs(stack, pairs)
    if faults:
        listed = "; ".join(list(faults.values())[:LISTED_NAMES])
        raise BrokenInput(
            f"{len(faults)} of {len(pairs)} interferograms of {stack.folder} cannot be read. Mend them, or run "
            f"stage 11 again, which rejects them. {listed}."
        )


def unreadable_pairs(stack: Stack, pairs: Iterable[str]) -> dict[str, str]:
    """Those pairs whose phase or coherence file is missing or of a wrong size, with the reason."""
    reasons = {}
    for pair in pairs:
        try:
            check_flat(stack.original_unw(pair), stack.grid.shape)
            check_coherence(stack, pair)
        except InsarError as err:
            reasons[pair] = str(err).rstrip(".")
    return reasons


def check_coherence(stack: Stack, pair: str) -> None:
    """Raise unless the coherence of a pair is a byte or float raster of the stack's size."""
    path, shape = stack.cc(pair), stack.grid.shape
    if is_byte_raster(path, shape):
        return
    try:
        check_flat(path, shape)
    except BrokenInput as err:
        size = shape[0] * shape[1]
        raise BrokenInput(
            f"{path} has {path.stat().st_size} bytes where {size} or {4 * size} are expected; "
            "it is truncated or of another grid. Delete it and run the stage that makes it again."
        ) from err
