"""The results of a finished run take the place of earlier ones, so that a stop on the way is known as such."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..core.moving import refuse_held, replace
from ..store.record import (
    HEADER_SUFFIX,
    ORIGINAL_SUFFIX,
    FolderRecord,
    Seen,
    is_below,
    outputs_of,
    remove_output,
)
from .earlier_runs import differs
from .stages import position


@dataclass(frozen=True)
class Replacement:
    """What a run puts into its folder, and what goes for it.

    Attributes
    ----------
    record
        Of the folder, with the stages whose results stay.
    stage
        Id of the stage that has run.
    outputs
        What it has made.
    later
        Ids of later stages whose results go, because what they were made from comes out differently.
    stale
        Names of files that go.
    """

    record: FolderRecord
    stage: str
    outputs: Mapping[str, Seen]
    later: list[str]
    stale: frozenset[str]

    @classmethod
    def of(cls, record: FolderRecord, stage: str, outputs: Mapping[str, Seen]) -> Replacement:
        """What goes when a stage has made some outputs anew in the folder of a record."""
        before = record.stages.get(stage)
        replaced = outputs_of(before) if before else {}
        same = bool(before) and not any(
            differs(replaced.get(name), outputs.get(name)) for name in {*replaced, *outputs} if not is_picture(name)
        )
        later = [other for other in record.stages if position(other) > position(stage) and not same]
        outdated = [record.stages[other] for other in record.stages if other in (stage, *later)]
        stale = {name for own in outdated for name in outputs_of(own)} | set(record.leftovers)
        staying = {other: own for other, own in record.stages.items() if other not in (stage, *later)}
        rest = FolderRecord(record.path, staying, record.replacing, record.leftovers)
        return cls(rest, stage, outputs, later, frozenset(stale - set(outputs)))

    def carry_out(self, staged: Sequence[Path], staging: Path) -> None:
        """Move the files of a staging folder into place and remove what is stale.

        The record says that the stage replaces its results from before the first move on.

        Raises
        ------
        CannotWrite
            If another program holds one of the files open; before the first move, unless it has just been opened.
        """
        folder = self.record.path.parent
        going = [name for name in self.stale if is_below(name, folder)]
        refuse_held(folder / name for name in (*self.outputs, *going))
        affected = {*self.outputs, *self.stale}
        FolderRecord(self.record.path, self.record.stages, self.stage, sorted(affected)).write()
        _move_below(staged, staging, folder)
        originals = {f"{name}{ORIGINAL_SUFFIX}" for name in affected} - set(self.outputs)
        originals = {name for name in originals if (folder / name).is_file()}
        kept = {name for own in self.record.stages.values() for name in outputs_of(own)}
        for name in (self.stale | originals) - kept:
            remove_output(name, folder)


def _move_below(files: Sequence[Path], folder: Path, target: Path) -> None:
    """Move files of a folder to the same places below another one, those of a new sub-folder at once with it."""
    moved = {}
    for path in files:
        name = path.relative_to(folder).parts[0]
        if name not in moved:
            moved[name] = not (target / name).exists()
            if moved[name]:
                replace(folder / name, target / name)
        if not moved[name]:
            place = target / path.relative_to(folder)
            place.parent.mkdir(parents=True, exist_ok=True)
            replace(path, place)


def is_picture(name: str) -> bool:
    """Whether an output only shows others."""
    return Path(name).suffix in (".png", ".html", HEADER_SUFFIX)
