"""A second time series that shares the beginning of a first one, so that settings can be compared."""

from __future__ import annotations

import shutil
from pathlib import Path
from typing import Any

from ..core.errors import BrokenInput, InsarError
from ..store.lock import locked
from ..store.record import RECORD, FolderRecord, is_below, name_from, outputs_of
from ..store.workspace import TimeSeries
from ..store.writing import make_folder, told
from .stages import position, stage_of


def branch(source: Path, target: Path, stage: str) -> Path:
    """Bring a copy of a time-series folder up to date, so that a stage can go on from there and leave the source alone.

    Copied is what the source has from before the stage, where it differs in size or time. Results that the target has
    of the stage and of later ones stay; they are made again if what they depend on has changed.

    Raises
    ------
    BrokenInput, InsarError
        If a run was stopped half-way in the source, or writes there now.
    InUse
        If another run is writing to the target.
    CannotWrite
        If the target cannot be made, or the disk is full; running again goes on from there.
    """
    TimeSeries.open(source)
    if target.resolve() == source.resolve():
        return target
    make_folder(target)
    with told(target), locked(target, RECORD, f"a copy of {source}"):
        record, own = FolderRecord.read(source), FolderRecord.read(target)
        if record.replacing:
            stopped = stage_of(record.replacing).heading
            raise BrokenInput(f"In {source} a run of '{stopped}' was stopped half-way. Run '{stopped}' there again.")
        _begin(own, stage)
        before = {name: one for name, one in record.stages.items() if position(name) < position(stage)}
        made_later = {file for name, one in record.stages.items() if name not in before for file in one["outputs"]}
        for path in source.rglob("*"):
            name = path.relative_to(source)
            hidden = any(part.startswith(".") for part in name.parts)
            if path.is_file() and not hidden and str(name) != RECORD and name.as_posix() not in made_later:
                _copy_if_changed(path, target / name)
        if FolderRecord.read(source) != record:
            raise InsarError(f"{source} changed while it was copied to {target}. Run again when nobody writes there.")
        kept = {name: one for name, one in own.stages.items() if position(name) >= position(stage)}
        moved = {name: _as_seen_from(target, source, one) for name, one in before.items()}
        FolderRecord(target / RECORD, {**moved, **kept}, own.replacing, own.leftovers).write()
    return target


def _begin(own: FolderRecord, stage: str) -> None:
    """Put on record that a copy is being made, so that nothing reads an unfinished one until the stage has run there.

    The stage itself counts as not run, or a branch that is up to date would stay unfinished.
    """
    others = {name: one for name, one in own.stages.items() if name != stage}
    outputs = outputs_of(own.stages[stage]) if stage in own.stages else {}
    FolderRecord(own.path, others, stage, sorted({*own.leftovers, *outputs})).write()


def _copy_if_changed(path: Path, target: Path) -> None:
    size_and_time = path.stat().st_size, path.stat().st_mtime_ns
    if target.is_file() and (target.stat().st_size, target.stat().st_mtime_ns) == size_and_time:
        return
    target.parent.mkdir(parents=True, exist_ok=True)
    shutil.copy2(path, target)


def _as_seen_from(target: Path, source: Path, record: dict[str, Any]) -> dict[str, Any]:
    """The record of a stage, whose inputs and origins are named as seen from the folder, in another folder."""

    def renamed(name: str) -> str:
        return name if is_below(name, source) else name_from(target, source / name)

    origins = {role: {**one, "path": renamed(one["path"])} for role, one in record["origins"].items()}
    return {**record, "inputs": {renamed(name): seen for name, seen in record["inputs"].items()}, "origins": origins}
