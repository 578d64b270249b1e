"""What a folder or file is, and where near it lies what is wanted instead."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

from ..core.errors import MissingInput
from ..core.pairs import is_pair
from ..core.text import translatable
from .places import GEOC

SEEN_AT_MOST = 2000
"""Entries of a folder that are looked at, so that a dialog answers at once on a slow drive."""


def entries(folder: Path) -> Iterator[os.DirEntry[str]]:
    """The first entries of a folder; none where it cannot be listed."""
    try:
        with os.scandir(folder) as found:
            yield from (entry for _, entry in zip(range(SEEN_AT_MOST), found))
    except OSError:
        return


def holds_pairs(folder: Path) -> bool:
    """Whether a folder has sub-folders named like pairs of dates."""
    return any(is_pair(entry.name) and entry.is_dir() for entry in entries(folder))


def is_stack(folder: Path) -> bool:
    """Whether a folder is a stack of stages 02 to 05."""
    return (folder / "slc.mli.par").is_file()


def is_geoc(folder: Path) -> bool:
    """Whether a folder holds downloaded interferograms, or has a folder GEOC that does."""
    return holds_pairs(folder / GEOC) or (holds_pairs(folder) and not is_stack(folder))


def is_timeseries(folder: Path) -> bool:
    """Whether a folder is a time series of stage 11 or later."""
    return (folder / "info").is_dir() and (folder / "results").is_dir()


def has_delay_maps(folder: Path) -> bool:
    """Whether a folder has files named like delay maps of GACOS."""
    return any(".ztd" in entry.name or ".sltd" in entry.name for entry in entries(folder))


KINDS: dict[str, tuple[Callable[[Path], bool], str]] = {
    "geoc": (is_geoc, "the folder with downloaded interferograms, one folder per pair (yyyymmdd_yyyymmdd)"),
    "stack": (is_stack, "a stack folder (GEOCml…) of stages 02 to 05, with slc.mli.par"),
    "timeseries": (is_timeseries, "a time-series folder (TS_…) of stage 11, with info/ and results/"),
    "gacos": (has_delay_maps, "the folder with GACOS delay maps (.sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc)"),
}
"""How the folder of each role is recognised, and what it is in words."""


def require_folder(folder: Path, role: str) -> None:
    """Refuse a folder that is not of the kind that a role wants, and name the one that is, where it lies near.

    Raises
    ------
    MissingInput
        With what the folder is and what to choose instead.
    """
    fits, wanted = KINDS[role]
    if folder.is_dir() and fits(folder):
        return
    if not folder.exists():
        raise MissingInput(f"{folder} does not exist. Choose {wanted}.")
    if not folder.is_dir():
        raise MissingInput(f"{folder} is a file, not a folder. Choose {wanted}.")
    what = _described(folder)
    if fits(folder.parent):
        raise MissingInput(f"{folder} is {what}. Choose its parent {folder.parent}.")
    inside = sorted(entry.path for entry in entries(folder) if entry.is_dir() and fits(Path(entry.path)))
    if inside:
        more = f" or one of {len(inside) - 1} others in it" if len(inside) > 1 else ""
        raise MissingInput(f"{folder} is {what}. Choose {inside[0]}{more}.")
    raise MissingInput(f"{folder} is {what}. Choose {wanted}.")


def _described(folder: Path) -> str:
    """What a folder is, for somebody who meant another one."""
    if is_pair(folder.name):
        return "the folder of one interferogram"
    for role, (fits, words) in KINDS.items():
        if fits(folder):
            return f"the work folder around {GEOC}" if role == "geoc" and (folder / GEOC).is_dir() else words
    return translatable("empty") if next(entries(folder), None) is None else translatable("another folder")
