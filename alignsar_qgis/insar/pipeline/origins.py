"""What results were made from: so that one that is older than its source is told."""

from __future__ import annotations

import zlib
from collections.abc import Collection, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import InsarError
from ..store.record import FolderRecord, Seen, name_from
from .stages import ANALYSES, position, stage_of

LEARNED_ONCE = tuple(stage.id for stage in ANALYSES if stage.output == "separation")
"""Stages whose results stay in use while what they were made from goes on: in monitoring a datacube gets new dates."""


def key_of(outputs: Mapping[str, Seen]) -> str:
    """A short name for the content of all outputs of a stage."""
    text = "\n".join(f"{name} {seen.size} {seen.checksum}" for name, seen in sorted(outputs.items()))
    return f"{zlib.crc32(text.encode()):08x}"


def record_at(path: Path) -> FolderRecord:
    """The record that tells about a folder or a single file."""
    return FolderRecord.read(path.parent, f"{path.name}.json") if path.is_file() else FolderRecord.read(path)


def origin_of(path: Path, base: Path) -> dict[str, str]:
    """What the record of a result says about a folder or file that it was made from; empty if that has no record."""
    stages = record_at(path).stages
    if not stages or path == base:
        return {}
    last = max(stages, key=position)
    return {"path": name_from(base, path), "stage": last, "key": str(stages[last].get("key", ""))}


def source_on_record(path: Path, stage: str, role: str) -> Path | None:
    """What a stage made a folder or file from, as its record says; None where that is not said."""
    try:
        record = record_at(path)
    except InsarError:
        return None
    origin = record.stages.get(stage, {}).get("origins", {}).get(role)
    known = isinstance(origin, dict) and str(origin.get("path", ""))
    return (record.path.parent / known).resolve() if known else None


def overtaken(path: Path, lasting: Collection[str] = ()) -> list[str]:
    """Sentences about every source of a folder or file, and of its sources in turn, that was made anew since then.

    Parameters
    ----------
    lasting
        Ids of stages whose results stay in use when what they were made from goes on.
    """
    return list(dict.fromkeys(_overtaken(path, set(), lasting)))


def overtaken_input(path: Path) -> list[str]:
    """Those about what a stage reads; none about a result that stays in use."""
    return [] if set(LEARNED_ONCE) & set(_stages(path)) else overtaken(path)


def _overtaken(path: Path, known: set[Path], lasting: Collection[str]) -> list[str]:
    if path in known:
        return []
    known.add(path)
    found: list[str] = []
    record = record_at(path)
    for stage, own in record.stages.items():
        for origin in _sound(own["origins"]):
            source = (record.path.parent / origin["path"]).resolve()
            now = _stages(source)
            if not now:
                continue  # nothing to compare with: moved, deleted, or of another program
            last = max(now, key=position)
            if origin["key"] and now[last].get("key") and (last, now[last]["key"]) != (origin["stage"], origin["key"]):
                found.append(
                    f"{path} is older than {source}, which was made anew by '{stage_of(last).heading}' since then. "
                    f"Run '{stage_of(stage).heading}' and what follows it again."
                )
            if origin["stage"] not in lasting:
                found += _overtaken(source, known, lasting)
    return found


def _sound(origins: Mapping[str, Any]) -> list[dict[str, str]]:
    """Origins with everything that is read, of a relative path that leads to a neighbour at most."""
    found = []
    for origin in origins.values():
        if not isinstance(origin, dict) or not {"path", "stage", "key"} <= set(origin):
            continue
        parts = Path(str(origin["path"])).parts
        if not Path(*parts).is_absolute() and parts.count("..") <= 2:
            found.append({name: str(value) for name, value in origin.items()})
    return found


def _stages(source: Path) -> dict[str, dict[str, Any]]:
    try:
        return record_at(source).stages if source.exists() else {}
    except InsarError:
        return {}
