"""Pairs of the last run that another one would make as they are, so that new dates cost what is new.

What a stage makes of a pair depends on the files of the pair, and on what all pairs share: options, grid, mask. While
these stay as they were, the files that it made are taken over, and so is the answer of its work.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..core.text import counted
from ..pipeline.replacement import is_picture
from ..pipeline.stage_run import StageRun
from ..store.record import ORIGINAL_SUFFIX, SILENT, original_of, outputs_of
from ..store.workspace import link_or_copy

COMMON, ANSWERS = "common", "answers"


@dataclass(frozen=True)
class EarlierPairs:
    """Pairs that need not be made again.

    Attributes
    ----------
    answers
        What the work on each of them answered, as it was kept.
    files
        The files of each of them, as the last run left them.
    """

    answers: Mapping[str, Any] = field(default_factory=dict)
    files: Mapping[str, Sequence[Path]] = field(default_factory=dict)

    @classmethod
    def of(
        cls,
        run: StageRun[Any],
        pairs: Iterable[str],
        made_of: Callable[[str], Iterable[Path]],
        shared: Sequence[object],
        shared_files: Sequence[Path] = (),
    ) -> EarlierPairs:
        """Those of the last run of a stage at the same place.

        Parameters
        ----------
        made_of
            The files that the result of a pair depends on.
        shared, shared_files
            What all pairs depend on besides the options: arrays and things whose ``repr`` tells them apart; files.
        """
        run.notes = {COMMON: _fingerprint(shared), ANSWERS: {}}
        noted = run.earlier_notes
        if noted.get(COMMON) != run.notes[COMMON] or not run.are_as_before(shared_files):
            return cls()
        known = noted[ANSWERS]
        answers = {pair: known[pair] for pair in pairs if pair in known and run.are_as_before(made_of(pair))}
        files = {pair: files for pair, files in files_left(run.folder, run.earlier).items() if pair in answers}
        return cls({pair: answers[pair] for pair in files}, files)

    def remember(self, run: StageRun[Any], answers: Mapping[str, Any]) -> None:
        """Keep the answers of pairs, of what JSON has, for the next run, and say how many pairs were taken over."""
        run.notes[ANSWERS] = dict(answers)
        if self.files:
            run.result.say(f"{counted(len(self.files), 'pair')} as in the last run.")

    def take(self, pair: str, staging: Path) -> Any:
        """Give the files of a pair a second name in the staging folder, and return its answer; None if it has none."""
        link_pair(self.files.get(pair, ()), staging / pair)
        return self.answers.get(pair)


def _fingerprint(things: Sequence[object]) -> str:
    """Text that is the same only for the same things."""
    digest = hashlib.sha256()
    for thing in things:
        digest.update(np.ascontiguousarray(thing).data if isinstance(thing, np.ndarray) else repr(thing).encode())
    return digest.hexdigest()[:20]


def link_pair(files: Iterable[Path], folder: Path) -> None:
    """Give the files of a pair second names in a folder, those that they had when they were made."""
    for path in files:
        link_or_copy(path, folder / path.name.removesuffix(ORIGINAL_SUFFIX))


def files_left(folder: Path, record: Mapping[str, Any] | None) -> dict[str, list[Path]]:
    """The files in folders of pairs that are as the last run made them, by pair; none of a pair where one is not.

    Pictures are drawn anew, where they are wanted.
    """
    files: dict[str, list[Path]] = {}
    changed = set()
    for name, seen in outputs_of(record or {"outputs": {}}).items():
        pair, _, below = name.partition("/")
        if not below or is_picture(name):
            continue
        path = original_of(folder / name)
        if seen.is_still(path, SILENT):
            files.setdefault(pair, []).append(path)
        else:
            changed.add(pair)
    return {pair: paths for pair, paths in files.items() if pair not in changed}
