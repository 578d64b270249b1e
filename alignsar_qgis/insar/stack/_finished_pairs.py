"""Pairs that a run has finished, so that the next run goes on where it was stopped.

Each pair is known by a fingerprint of all that its result depends on. Finished pairs wait in a hidden folder of the
output until the run is complete; those of a complete run are found in the output itself.
"""

from __future__ import annotations

import hashlib
import json
import os
import shutil
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from ..store.workspace import link_or_copy
from ._earlier_pairs import files_left, link_pair

FOLDER = ".reunwrap_stack.finished"
LIST = "reunwrapped.txt"
HEADER = "# pair, fingerprint of inputs and options, pixels with phase (%), connected components"
_NAME = "fingerprint"


@dataclass(frozen=True)
class FinishedPairs:
    """Finished pairs of an output folder.

    Attributes
    ----------
    output
        The output folder.
    known, left
        Of each pair of the last complete run there its fingerprint, and its files if they are as that run made them.
    """

    output: Path
    known: Mapping[str, str] = field(default_factory=dict)
    left: Mapping[str, Sequence[Path]] = field(default_factory=dict)

    @classmethod
    def of(cls, output: Path, record: Mapping[str, Any] | None) -> FinishedPairs:
        """The finished pairs of an output folder, with the record of the last complete run there."""
        path = output / LIST
        lines = path.read_text(encoding="utf-8", errors="replace").splitlines() if path.is_file() else []
        words = [line.split() for line in lines if not line.startswith("#")]
        return cls(output, {row[0]: row[1] for row in words if len(row) > 1}, files_left(output, record))

    @property
    def folder(self) -> Path:
        """Where finished pairs wait."""
        return self.output / FOLDER

    def take(self, pair: str, fingerprint: str, staging: Path) -> bool:
        """Give the files of a finished pair a second name in the staging folder; whether there are such."""
        waiting = self.folder / pair
        if _read(waiting / _NAME) == fingerprint:
            files = [path for path in waiting.iterdir() if path.name != _NAME]
        elif self.known.get(pair) == fingerprint:
            files = list(self.left.get(pair, ()))
        else:
            return False
        link_pair(files, staging / pair)
        return bool(files)

    def keep(self, pair: str, fingerprint: str, staging: Path) -> None:
        """Let a finished pair of the staging folder wait; it is complete or not there."""
        part, place = self.folder / f".{pair}.part", self.folder / pair
        for old in (part, place):
            shutil.rmtree(old, ignore_errors=True)
        for path in (staging / pair).iterdir():
            link_or_copy(path, part / path.name)
        (part / _NAME).write_text(fingerprint, encoding="utf-8")
        os.replace(part, place)

    def forget(self) -> list[Path]:
        """Remove what waits, because the run is complete; returns the files that are edited, which are none."""
        shutil.rmtree(self.folder, ignore_errors=True)
        return []


def fingerprint_of(settings: Mapping[str, Any], files: Iterable[Path]) -> str:
    """What tells results apart that come from other settings, or from files of other sizes or times."""
    state = [(path.name, *_size_and_time(path)) for path in files]
    text = json.dumps([settings, state], sort_keys=True)
    return hashlib.sha256(text.encode()).hexdigest()[:20]


def _size_and_time(path: Path) -> tuple[int, int]:
    if not path.is_file():
        return -1, -1
    stat = path.stat()
    return stat.st_size, stat.st_mtime_ns


def _read(path: Path) -> str:
    return path.read_text(encoding="utf-8", errors="replace") if path.is_file() else ""
