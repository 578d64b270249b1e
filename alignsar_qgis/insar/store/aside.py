"""Files that get their names only once the piece of work that makes them is accepted.

What several processes may do at the same time, because the first of them seems to hang, is written aside by each, and
moved into place by the one process that waits for it. A process that comes too late finds no folder to write to.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from pathlib import Path


@dataclass(frozen=True)
class Aside:
    """A folder for unnamed files, and the names that they are to get.

    Attributes
    ----------
    folder
        It exists until nobody waits for its files any more.
    names
        Final path of each file by its name in the folder.
    """

    folder: Path
    names: dict[str, Path] = field(default_factory=dict)

    def new(self, target: Path) -> Path:
        """Where to write a file that is to be called ``target``."""
        name = uuid.uuid4().hex
        self.names[name] = target
        return self.folder / name


_aside: ContextVar[Aside | None] = ContextVar("aside", default=None)


@contextmanager
def written_aside(folder: Path) -> Iterator[Aside]:
    """Have everything that is written inside the ``with`` by functions that ask `place_for` written to a folder."""
    aside = Aside(folder)
    token = _aside.set(aside)
    try:
        yield aside
    finally:
        _aside.reset(token)


def place_for(target: Path) -> Path:
    """Where to write a file: under its own name, or aside."""
    aside = _aside.get()
    return target if aside is None else aside.new(target)


def put_in_place(folder: Path, names: Mapping[str, Path]) -> None:
    """Give files that were written aside their names; folders for them are made."""
    for name, target in names.items():
        try:
            os.replace(folder / name, target)
        except FileNotFoundError:
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(folder / name, target)
