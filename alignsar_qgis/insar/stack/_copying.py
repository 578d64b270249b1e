"""What stages 03 to 05 have in common: each reads a stack of interferograms and writes an altered copy beside it."""

from __future__ import annotations

import shutil
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import BadOption, BrokenInput, InsarError, NothingLeft
from ..core.page import FIGURES_PAGE
from ..core.pairs import components_of, epochs_of, gaps_of
from ..core.phase_figures import save_phases
from ..core.progress import Progress
from ..core.text import first_names
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ..store.raster import BYTE, FLOAT, check_flat, is_byte_raster
from ..store.record import RECORD, read_record
from ..store.workspace import Stack, link_or_copy, pairs_in


def open_source(run: StageRun[Any]) -> Stack:
    """The stack to read, refused where the output folder is the same."""
    stack = Stack.open(run.inputs["stack"])
    if run.output.resolve() == stack.folder.resolve():
        raise BadOption(f"The output folder is the input folder {stack.folder}; choose another name for the output.")
    return stack


def conncomp(stack: Stack, pair: str) -> Path:
    """Labels of connected components of a pair, bytes; only some stacks have them."""
    return stack.folder / pair / f"{pair}.conncomp"


def complete_pairs(stack: Stack) -> tuple[list[str], list[str]]:
    """Pairs with both phase and coherence, and pairs that lack one of them.

    Raises
    ------
    BrokenInput
        If a file has the wrong size; all such files are named.
    NothingLeft
        If no pair is complete.
    """
    complete, incomplete, faults, shape = [], [], [], stack.grid.shape
    for pair in stack.pairs:
        if not (stack.original_unw(pair).is_file() and stack.cc(pair).is_file()):
            incomplete.append(pair)
            continue
        complete.append(pair)
        faults += [fault for path, kind in _flat_files(stack, pair) if (fault := _size_fault(path, shape, kind))]
    if faults:
        raise BrokenInput("\n".join(faults))
    if not complete:
        raise NothingLeft(
            f"{stack.folder} has no pair with both {stack.observation.suffix} and .cc; make the stack again with "
            "'Prepare stack' (stage 02)."
        )
    return complete, incomplete


def _flat_files(stack: Stack, pair: str) -> list[tuple[Path, np.dtype]]:
    """The rasters of a pair and their sample types."""
    coherence, labels = stack.cc(pair), conncomp(stack, pair)
    files = [
        (stack.original_unw(pair), FLOAT),
        (coherence, BYTE if is_byte_raster(coherence, stack.grid.shape) else FLOAT),
    ]
    return files + [(labels, BYTE)] * labels.is_file()


def _size_fault(path: Path, shape: tuple[int, int], kind: np.dtype) -> str:
    try:
        check_flat(path, shape, kind)
    except BrokenInput as err:
        return str(err)
    return ""


def top_level_files(folder: Path) -> list[Path]:
    """Regular files of a stack folder, sorted, without hidden files and what tells of the runs there."""
    return sorted(
        path
        for path in folder.iterdir()
        if path.is_file() and not path.name.startswith(".") and not path.name.endswith((RECORD, FIGURES_PAGE))
    )


def source_files(stack: Stack, pairs: Sequence[str]) -> tuple[Path, ...]:
    """Every file of the stack that goes into the copy."""
    return (*top_level_files(stack.folder), *(path for pair in pairs for path in files_of(stack, pair)))


def files_of(stack: Stack, pair: str) -> tuple[Path, Path, Path]:
    """Phase, coherence and component labels of a pair, whether they exist or not."""
    return stack.original_unw(pair), stack.cc(pair), conncomp(stack, pair)


def refuse_mixture(run: StageRun[Any], pairs: Sequence[str]) -> None:
    """Raise where the output folder is of another stage, or has pairs that neither this nor an earlier run made."""
    stages = read_record(run.folder)
    if stages and run.stage.id not in stages:
        raise BadOption(f"{run.folder} holds the result of {', '.join(stages)}. Choose another output folder.")
    recorded = {name.partition("/")[0] for name in (run.earlier or {"outputs": {}})["outputs"]}
    others = sorted(set(pairs_in(run.folder)) - set(pairs) - recorded)
    if others:
        raise InsarError(
            f"{run.folder} already has pairs that would be mixed with the new ones: {first_names(others)}. "
            "Delete them or choose another output folder."
        )


def carry_top_level(stack: Stack, staging: Path) -> None:
    """Copy the top-level files that the stage has not written itself."""
    for path in top_level_files(stack.folder):
        if not (staging / path.name).exists():
            shutil.copyfile(path, staging / path.name)


def carry_coherence(stack: Stack, pair: str, staging: Path) -> None:
    """Give the unchanged coherence and component labels of a pair a second name in the copy."""
    for path in (stack.cc(pair), conncomp(stack, pair)):
        if path.is_file():
            link_or_copy(path, staging / pair / path.name)


def report_incomplete(incomplete: Sequence[str], result: StageResult) -> None:
    """Warn of pairs left out because a file is missing."""
    if incomplete:
        result.warn(
            f"Left out {len(incomplete)} pairs without .unw or .cc: {first_names(incomplete)}. "
            "Fetch or make them again if they matter."
        )


def report_network(pairs: Sequence[str], result: StageResult) -> None:
    """Warn if the remaining pairs no longer tie all epochs together."""
    epochs = epochs_of(pairs)
    groups = components_of(pairs, epochs)
    gaps = np.flatnonzero(gaps_of(pairs, epochs))
    if len(groups) > 1:
        result.warn(
            f"The remaining {len(pairs)} pairs form {len(groups)} separate networks "
            f"of {', '.join(str(len(group)) for group in groups)} epochs; "
            "displacement between them rests on an assumption about the motion alone."
        )
    if gaps.size:
        result.warn(
            f"No pair spans {gaps.size} of the {len(epochs) - 1} intervals between epochs, "
            f"after {first_names([epochs[index] for index in gaps])}."
        )


def draw_phases(stack: Stack, pairs: Sequence[str], progress: Progress) -> None:
    """Write a picture of each pair beside it."""
    for pair in progress.steps(pairs):
        phase = stack.read_phase(stack.unw(pair))
        name = stack.unw(pair).name
        save_phases(stack.folder / pair / f"{name}.png", {name: phase}, stack.values_per_turn)
