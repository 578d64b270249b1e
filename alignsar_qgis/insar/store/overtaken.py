"""Results that have been overtaken: what they were made from has been made anew, with other settings, since."""

from __future__ import annotations

import os
from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Any

from .record import ORIGINAL_SUFFIX, RECORD, read_record

LEARNED_ONCE = "separate_sources"
"""Stage whose results stay in use when what they were made from goes on, as in monitoring."""
_DEPTH = 4
"""Folders between a file and the record of what made it, at most."""


def overtaken(results: Iterable[tuple[Path, str]]) -> set[tuple[Path, str]]:
    """Those of some results of which an input, or an input of what they were made from, is no longer what it was.

    Parameters
    ----------
    results
        Record of the run, ``alignsar.json`` of a folder or ``<file>.json`` of a file, and id of the stage. Those of
        which nothing is on record, or whose inputs have been cleared away with their folder, count as good.

    Raises
    ------
    InsarError
        If a record is damaged.
    """
    look = _Look()
    return {(record, stage) for record, stage in results if look.is_overtaken(record, stage)}


class _Look:
    """One look at files and records, each of which is read once."""

    def __init__(self) -> None:
        self._found: dict[tuple[Path, str], bool] = {}
        self._records: dict[Path, dict[str, Any]] = {}
        self._folder_records: dict[Path, Path | None] = {}

    def is_overtaken(self, record: Path, stage: str) -> bool:
        key = (record, stage)
        if key not in self._found:
            # So that a run that reads what it writes does not ask for ever.
            self._found[key] = False
            run = self._runs(record).get(stage)
            self._found[key] = run is not None and self._has_other_inputs(record, run)
        return self._found[key]

    def _has_other_inputs(self, record: Path, run: dict[str, Any]) -> bool:
        inputs = {Path(os.path.normpath(record.parent / name)): state for name, state in run["inputs"].items()}
        if any(self._has_changed(file, state) for file, state in inputs.items()):
            return True
        makers = {maker for file in inputs for maker in self._makers(file)}
        return any(self.is_overtaken(*maker) for maker in makers)

    def _has_changed(self, file: Path, state: list[int]) -> bool:
        """Whether a file differs from what is on record, also as the original of a file that a stage has edited."""
        now = [_state(path) for path in (file, file.with_name(file.name + ORIGINAL_SUFFIX))]
        if now == [None, None]:
            return file.parent.is_dir() and self._folder_record(file.parent) is not None
        return state not in now

    def _makers(self, file: Path) -> Iterator[tuple[Path, str]]:
        """Record and stage of the run that made a file."""
        for record in (file.with_name(f"{file.name}.json"), self._folder_record(file.parent)):
            if record is not None:
                name = file.relative_to(record.parent).as_posix()
                for stage, run in self._runs(record).items():
                    if name in run["outputs"] and stage != LEARNED_ONCE:
                        yield record, stage

    def _runs(self, record: Path) -> dict[str, Any]:
        if record not in self._records:
            self._records[record] = read_record(record.parent, record.name)
        return self._records[record]

    def _folder_record(self, folder: Path) -> Path | None:
        """The record of a folder or of one around it."""
        if folder not in self._folder_records:
            around = [folder, *folder.parents][:_DEPTH]
            found = next((outer / RECORD for outer in around if (outer / RECORD).is_file()), None)
            self._folder_records[folder] = found
        return self._folder_records[folder]


def _state(file: Path) -> list[int] | None:
    """Size in bytes and modification time in ns."""
    try:
        found = file.stat()
    except OSError:
        return None
    return [found.st_size, found.st_mtime_ns]
