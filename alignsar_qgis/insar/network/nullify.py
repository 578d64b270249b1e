"""Set single pixels of interferograms to no data, reversibly.

The phase before is kept beside the interferogram as ``<pair>.unw.ori``. Whenever that file exists it is the input of
stages 11, 120 and 12, so that running them again gives the same result.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from pathlib import Path
from typing import NamedTuple

import numpy as np

from ..core.errors import BrokenInput, InsarError
from ..core.moving import replace
from ..store.lock import locked
from ..store.raster import check_flat, read_flat, write_flat
from ..store.record import ORIGINAL_SUFFIX, RECORD
from ..store.workspace import Stack, link_or_copy, pairs_in
from ._closure import TURN

PART_SUFFIX = ".part"
PICTURE_SUFFIXES = (".png", ".ras", ".bmp", ".jpg")
SET_ASIDE = "no_loop_ifg"


class Restoration(NamedTuple):
    """Pairs whose phase is again the original one, and what could not be restored, in words."""

    restored: list[str]
    problems: list[str]


def stage_nullified(stack: Stack, pair: str, keep: np.ndarray, cycles: np.ndarray | None = None) -> None:
    """Write the nullified phase of a pair beside it, under a temporary name.

    Parameters
    ----------
    keep
        False where the phase becomes NaN, bool, (length, width); all other samples stay bit-identical.
    cycles
        What is taken away from the phase, (length, width); None for nothing.
    """
    phase = read_flat(stack.original_unw(pair), stack.grid.shape)
    if cycles is not None:
        off = cycles != 0
        phase[off] -= cycles[off] * TURN
    phase[~keep] = np.nan
    part = _part(stack, pair)
    write_flat(part, phase)
    check_flat(part, stack.grid.shape)


def commit_nullified(stack: Stack, pair: str, keep_original: bool = True) -> None:
    """Put the staged phase of a pair in place; its old pictures, which show the original, are renamed with it."""
    unw = stack.unw(pair)
    original = unw.with_name(unw.name + ORIGINAL_SUFFIX)
    if keep_original and not original.is_file():
        spare = original.with_name(original.name + PART_SUFFIX)
        spare.unlink(missing_ok=True)
        link_or_copy(unw, spare)
        replace(spare, original)
        for suffix in PICTURE_SUFFIXES:
            picture = unw.with_name(unw.name + suffix)
            if picture.is_file():
                replace(picture, original.with_name(original.name + suffix))
    replace(_part(stack, pair), unw)


def discard_staged(stack: Stack) -> None:
    """Delete temporary files of a run that was not completed."""
    for pair in stack.pairs:
        _part(stack, pair).unlink(missing_ok=True)


def is_nullified(stack: Stack, pair: str) -> bool:
    """Whether an original is kept beside the phase of a pair."""
    return stack.original_unw(pair) != stack.unw(pair)


def restore_pair(stack: Stack, pair: str) -> None:
    """Bring back the original phase of a pair, and its pictures.

    Raises
    ------
    BrokenInput
        If the kept file has not the size of the grid; nothing is changed then.
    """
    original, unw = stack.original_unw(pair), stack.unw(pair)
    try:
        check_flat(original, stack.grid.shape)
    except BrokenInput as err:
        raise BrokenInput(
            f"{original} is not a whole copy of the phase and is not restored. If {unw.name} beside it is whole, "
            "delete the copy; otherwise prepare the stack again."
        ) from err
    replace(original, unw)
    for suffix in PICTURE_SUFFIXES:
        picture = original.with_name(original.name + suffix)
        if picture.is_file():
            replace(picture, unw.with_name(unw.name + suffix))


def restore_pairs(stack: Stack, pairs: Iterable[str]) -> Restoration:
    """Restore every nullified pair of a list, going on after one that cannot be restored."""
    restored, problems = [], []
    for pair in pairs:
        if not is_nullified(stack, pair):
            continue
        try:
            restore_pair(stack, pair)
            restored.append(pair)
        except (InsarError, OSError) as err:
            problems.append(str(err))
    return Restoration(restored, problems)


def restore_nullified(stack_folder: Path | str) -> Restoration:
    """Undo the nullification of a whole stack.

    Pairs that LiCSBAS moved to ``no_loop_ifg/`` come back too. Results of stage 12 in time-series folders are not
    touched; the stage notices the change and runs in full when it is called again.
    """
    stack = Stack.open(stack_folder)
    with locked(stack.folder, RECORD, "restoring the phase of the stack"):
        problems = _bring_back_folders(stack.folder / SET_ASIDE)
        stack = Stack.open(stack.folder)
        restoration = restore_pairs(stack, stack.pairs)
    return Restoration(restoration.restored, problems + restoration.problems)


def _bring_back_folders(aside: Path) -> list[str]:
    problems = []
    for pair in pairs_in(aside) if aside.is_dir() else []:
        target = aside.parent / pair
        if target.exists():
            problems.append(f"{aside / pair} is not moved back because {target} exists.")
        else:
            shutil.move(aside / pair, target)
    if aside.is_dir() and not any(aside.iterdir()):
        aside.rmdir()
    return problems


def _part(stack: Stack, pair: str) -> Path:
    unw = stack.unw(pair)
    return unw.with_name(unw.name + PART_SUFFIX)
