"""What an installed program has made goes the way of every result: into the staging folder, and on record."""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import BrokenInput
from ..core.text import first_names
from ..cube.contents import ALIGNSAR, PLAIN, PLAIN_NAMES
from ..store.nullified import write_nullified
from ..store.parfiles import read_list, write_list
from ..store.workspace import Stack, TimeSeries, link_or_copy
from ._maps import show
from ._views import maker_by_name, taken_out

if TYPE_CHECKING:
    from ..pipeline.stage_run import StageRun

Snapshot = dict[str, tuple[int, int, int]]
"""Node, size in bytes and modification time in ns of every file of a folder, by its name as seen from there."""
PARAMETERS = ("slc.mli.par", "EQA.dem_par")
SHOWN = (("cum_displacement", -1), ("linear_velocity", None))
"""Variables of a cube that its numbers are of, with the epoch."""
FOUND_WITHOUT_REFERENCE, WITHOUT_REFERENCE = "info/120bad_ifg.txt", "info/13noref_ifg.txt"


def require_same_grid(stack: Stack, series: TimeSeries) -> None:
    """Refuse a stack and a time series of different pixels.

    Raises
    ------
    BrokenInput
        With both sizes.
    """
    if not stack.grid.agrees_with(series.grid):
        raise BrokenInput(
            f"{stack.folder} has {stack.grid.width} x {stack.grid.length} pixels and {series.folder} "
            f"{series.grid.width} x {series.grid.length}, or they lie elsewhere. Run stage 11 on this stack first."
        )


def snapshot(folder: Path) -> Snapshot:
    """What lies in a folder; nothing if it is not there."""
    found = {}
    for path in folder.rglob("*"):
        if path.is_file():
            stat = path.stat()
            found[path.relative_to(folder).as_posix()] = (stat.st_ino, stat.st_size, stat.st_mtime_ns)
    return found


def adopt(run: StageRun[Any], made: Path, before: Snapshot) -> None:
    """Show what a program made, and move it into the staging folder.

    A list of an earlier stage that the program has added to stays as that stage left it; stage 13 gets a list of its
    own of the interferograms without data in the reference window.

    Parameters
    ----------
    made
        The folder in which the program wrote.
    before
        What it had been shown there.
    """
    if run.stage.id == "check_interferograms":
        _complete_parameters(Stack(run.inputs["stack"]), made)
        run.afterwards(lambda: _complete_folders(run))
    elif run.stage.id == "invert_network":
        _list_without_reference(made, run.inputs["timeseries"])
    show(run, made)
    for name, now in snapshot(made).items():
        if before.get(name) == now or (name in before and _is_of_another(name, run.stage.id)):
            continue
        run.progress.check()
        source, target = made / name, run.staging / name
        target.parent.mkdir(parents=True, exist_ok=True)
        if source.is_symlink():
            link_or_copy(source, target)
        else:
            os.replace(source, target)


def adopt_edits(run: StageRun[Any], stack: Stack, edited: Stack, made: Path) -> None:
    """Take over what a program did to its view of a stack.

    Parameters
    ----------
    stack
        As it is.
    edited
        The view after the program.
    made
        The folder in which the program wrote.
    """
    if run.stage.id == "close_loops":
        adopt_nullified(run, stack, edited)
    elif run.stage.id == "check_interferograms":
        _list_moved(run, sorted(set(stack.pairs) - set(edited.pairs)), made)


def _list_moved(run: StageRun[Any], moved: list[str], made: Path) -> None:
    """Reject the interferograms that LiCSBAS moved away because it could not read them; the stack still has them."""
    if not moved:
        return
    listed = made / "info" / "11bad_ifg.txt"
    write_list(listed, sorted({*read_list(listed), *moved}))
    run.result.warn(f"LiCSBAS could not read {len(moved)} interferograms, which are rejected: {first_names(moved)}.")


def adopt_nullified(run: StageRun[Any], stack: Stack, edited: Stack) -> None:
    """Keep with the time series which samples a program took out of its copies of the interferograms.

    Parameters
    ----------
    stack
        As it is.
    edited
        The copies after the program.
    """
    left = set(edited.pairs)
    concerned, samples = [], 0
    for pair in stack.pairs:
        run.progress.check()
        if pair in left and taken_out(*_phases(stack, edited, pair)).any():
            concerned.append(pair)

    def masks() -> Iterator[np.ndarray]:
        nonlocal samples
        for pair in concerned:
            run.progress.check()
            taken = taken_out(*_phases(stack, edited, pair))
            samples += int(np.count_nonzero(taken))
            yield taken

    write_nullified(run.staging, concerned, masks())
    if run.options.nullify:
        run.result.counts.update(pairs_nullified=len(concerned), samples_nullified=samples)
        run.result.say(
            f"LiCSBAS nullified {samples} samples in {len(concerned)} interferograms; the stack itself stays as it was."
        )


def show_cube(run: StageRun[Any], cube: Path) -> None:
    """Fill in the result of an export.

    Raises
    ------
    BrokenInput
        If the file is no datacube of the wanted layout.
    """
    from ..cube.reader import Cube

    content, result = Cube.open(cube), run.result
    plain = run.options.content != ALIGNSAR
    displacement, velocity = (content.read(PLAIN_NAMES[name] if plain else name, epoch) for name, epoch in SHOWN)
    result.counts.update(
        epochs=len(content.epochs),
        pixels=displacement.size,
        valid_pixels=int(np.isfinite(displacement).sum()),
        velocity_pixels=int(np.isfinite(velocity).sum()),
        variables=len(content.variables),
        velocity_min=float(np.nanmin(velocity)) if np.isfinite(velocity).any() else np.nan,
        velocity_max=float(np.nanmax(velocity)) if np.isfinite(velocity).any() else np.nan,
    )
    series = TimeSeries(run.inputs["timeseries"])
    final = "16ref.txt" if run.options.content != PLAIN else ""
    result.refer(series.grid, series.window(final) if final else series.final_reference())
    result.say(
        f"LiCSBAS wrote {len(content.epochs)} epochs on {content.grid.width} x {content.grid.length} pixels, "
        f"{len(content.variables)} variables."
    )


def _phases(stack: Stack, edited: Stack, pair: str) -> tuple[np.ndarray, np.ndarray]:
    return stack.read_phase(stack.original_unw(pair)), edited.read_phase(edited.unw(pair))


def _complete_parameters(stack: Stack, made: Path) -> None:
    """Give a new time series the parameter files that early versions do not copy."""
    for name in PARAMETERS:
        if not (made / "info" / name).is_file():
            shutil.copyfile(stack.folder / name, made / "info" / name)


def _complete_folders(run: StageRun[Any]) -> tuple[Path, ...]:
    """Leave a new time series as the built-in stage does: with its folders, and without lists of another one."""
    from ..network.quality import remove_leftovers

    (run.output / "results").mkdir(exist_ok=True)
    remove_leftovers(run.output / "info", run.result)
    return ()


def _list_without_reference(made: Path, series: Path) -> None:
    listed, known = made / FOUND_WITHOUT_REFERENCE, series / FOUND_WITHOUT_REFERENCE
    added = set(read_list(listed)) if listed.is_file() else set()
    added -= set(read_list(known)) if known.is_file() else set()
    if added:
        write_list(made / WITHOUT_REFERENCE, sorted(added))


def _is_of_another(name: str, stage_id: str) -> bool:
    """Whether the name of a file says that another stage makes it."""
    maker = maker_by_name(Path(name).name)
    return maker is not None and maker != stage_id
