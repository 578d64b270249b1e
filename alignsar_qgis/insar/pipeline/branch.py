"""A second time series that shares the beginning of a first one, so that settings can be compared."""

from __future__ import annotations

import shutil
from pathlib import Path

from ..store.record import RECORD, read_record, signature, write_record
from ..store.workspace import TimeSeries
from .stages import position


def branch(source: Path, target: Path, stage: str) -> Path:
    """Bring a copy of a time-series folder up to date, so that a stage can go on from there and leave the source alone.

    Copied is what the source has from before the stage, where it differs in size or time. Results that the target has
    of the stage and of later ones stay; they are made again if what they depend on has changed.
    """
    TimeSeries.open(source)
    if target.resolve() == source.resolve():
        return target
    records = read_record(source)
    before = {name: record for name, record in records.items() if position(name) < position(stage)}
    made_later = {file for name, record in records.items() if name not in before for file in record["outputs"]}
    for path in source.rglob("*"):
        name = path.relative_to(source).as_posix()
        if not path.is_file() or name == RECORD or name in made_later:
            continue
        if signature([path], source) != signature([target / name], target):
            (target / name).parent.mkdir(parents=True, exist_ok=True)
            shutil.copy2(path, target / name)
    own = {name: record for name, record in read_record(target).items() if position(name) >= position(stage)}
    write_record(target, {**before, **own})
    return target
