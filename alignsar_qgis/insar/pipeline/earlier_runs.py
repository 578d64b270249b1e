"""What the records say to a stage about to run: whether an earlier run stands, and what has happened to its inputs."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import BrokenInput
from ..core.options import StageOptions, plain
from ..core.progress import Progress
from ..core.text import first_names
from ..engines import BUILTIN
from ..store.record import (
    FolderRecord,
    Seen,
    inputs_of,
    name_from,
    original_of,
    outputs_of,
    place_of,
    spelled_alike,
)
from .origins import record_at
from .stages import Stage, position, stage_of


def refuse_unfinished(stage: Stage, inputs: Mapping[str, Path], own: FolderRecord) -> None:
    """Read no folder in which a run was stopped half-way through putting its results in place.

    The stage that was stopped, and those before it, make its results anew and may run.

    Parameters
    ----------
    own
        Record of the output.

    Raises
    ------
    BrokenInput
        With the stage to run again.
    """
    for record in [own] + [record for path in inputs.values() if (record := record_at(path)).path != own.path]:
        mends = record is own and record.replacing and position(stage.id) <= position(record.replacing)
        if record.replacing and not mends:
            stopped = stage_of(record.replacing).heading
            raise BrokenInput(
                f"In {record.path.parent} a run of '{stopped}' was stopped while it put its results in place, so "
                f"old and new files lie side by side. Run '{stopped}' again."
            )


def known_files(inputs: Mapping[str, Path], folder: Path, earlier: Mapping[str, Any] | None) -> dict[str, Seen]:
    """What the records of the folders that are read, and of an earlier run, say about files, by their whole path."""
    known = {}
    for path in inputs.values():
        record = record_at(path)
        for stage in record.stages.values():
            known.update({place_of(record.path.parent / name): seen for name, seen in outputs_of(stage).items()})
    if earlier is not None:
        known.update({place_of(folder / name): seen for name, seen in inputs_of(earlier).items()})
    return known


def edits_of_inputs(stage: Stage, inputs: Mapping[str, Path], folder: Path, seen: Mapping[str, Seen]) -> Iterator[str]:
    """Sentences on inputs that are not as the stage that made them left them.

    Parameters
    ----------
    folder, seen
        The output folder, and what the inputs are like, by their names as seen from there.
    """
    for path in inputs.values():
        record = record_at(path)
        origin = record.path.parent
        for maker, own in record.stages.items():
            if maker == stage.id:
                continue
            left = {name_from(folder, origin / name): before for name, before in outputs_of(own).items()}
            edited = [name for name, now in seen.items() if name in left and differs(left[name], now)]
            if edited:
                yield (
                    f"{first_names(edited)} in {origin} is not as '{stage_of(maker).heading}' left it. If nobody "
                    "meant to change it, run that stage again."
                )


def computes_otherwise(stage: Stage, engine: str, options: StageOptions, record: Mapping[str, Any]) -> str:
    """Why a run on record would make something else of the same inputs, in words; empty if it would not."""
    if (before := record.get("engine", BUILTIN.name)) != engine:
        return f"the engine was {before} and is {engine}"
    if record.get("revision", 1) != stage.revision:
        return "the stage computes something else since then"
    changed = options.differences(record["options"])
    return "; ".join(f"{name} was {_shown(old)} and is {_shown(new)}" for name, (old, new) in changed.items())


def reason_to_repeat(inputs: Mapping[str, Seen], record: Mapping[str, Any], folder: Path, progress: Progress) -> str:
    """Why a run on record of the same computation does not stand for this one, in words; empty if it does.

    Parameters
    ----------
    inputs
        What the inputs are like, by their names as seen from the output folder.
    record, folder
        What is on record of the earlier run, and the output folder.
    """
    before, now = spelled_alike(inputs_of(record)), spelled_alike(inputs)
    names = sorted({*before, *now})
    if differing := [name for name in names if differs(before.get(name), now.get(name))]:
        return f"{first_names(differing)} changed"
    outputs = all(seen.is_still(original_of(folder / name), progress) for name, seen in outputs_of(record).items())
    edited = all(seen.is_still(folder / name, progress) for name, seen in record["edited"].items())
    return "" if outputs and edited else "its results were changed or are not complete"


def back_at_defaults(options: StageOptions, record: Mapping[str, Any]) -> str:
    """A sentence on options left at their defaults that the last run here had otherwise; empty if there are none.

    Parameters
    ----------
    record
        What is on record of the last run.
    """
    changed = options.differences(record["options"])
    listed = [
        f"{info.name} was {_shown(changed[info.name][0])} and is {_shown(info.default, info.unset)}"
        for info in options.infos()
        if info.name in changed and changed[info.name][1] == plain(info.default)
    ]
    if not listed:
        return ""
    return (
        f"Options at their defaults that were set in the last run here: {', '.join(listed)}. A stage run alone "
        "takes its own defaults, not those of a preset; set what you want to keep."
    )


def differs(before: Seen | None, now: Seen | None) -> bool:
    """Whether a file has another content than it had, or has come or gone; an unknown content counts by time."""
    if before is None or now is None:
        return before is not now
    if before.size != now.size:
        return True
    if before.checksum is not None and now.checksum is not None:
        return before.checksum != now.checksum
    return before.mtime_ns not in (None, now.mtime_ns)


def _shown(value: Any, unset: str = "") -> str:
    if value is None or value == "":
        return f"not set ({unset})" if unset else "not set"
    return str(value)
