"""Files, and pieces of files, that get to their places only once the piece of work that makes them is accepted.

What several processes may do at the same time, because the first of them seems to hang, is written aside by each, and
moved into place by the one process that waits for it. A process that comes too late finds no folder to write to.
"""

from __future__ import annotations

import os
import uuid
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from contextvars import ContextVar
from dataclasses import dataclass, field
from io import FileIO
from itertools import groupby
from pathlib import Path
from typing import NamedTuple

from ..core.errors import BrokenInput

AT_ONCE = 2**22
"""Bytes of a piece that are in memory on their way."""


class Piece(NamedTuple):
    """So many bytes of a file, from a position on."""

    target: Path
    start: int
    size: int


@dataclass(frozen=True)
class Aside:
    """A folder for unnamed files, and the names that they are to get.

    Attributes
    ----------
    folder
        It exists until nobody waits for its files any more.
    names
        Final path of each file by its name in the folder.
    pieces
        What is to be put into files that are there already, in the order in which it lies in the file `bulk`.
    bulk
        Name in the folder of the file with the pieces.
    """

    folder: Path
    names: dict[str, Path] = field(default_factory=dict)
    pieces: list[Piece] = field(default_factory=list)
    bulk: str = field(default_factory=lambda: uuid.uuid4().hex)
    _open: list[FileIO] = field(init=False, default_factory=list)

    def new(self, target: Path) -> Path:
        """Where to write a file that is to be called ``target``."""
        name = uuid.uuid4().hex
        self.names[name] = target
        return self.folder / name

    def close(self) -> None:
        """Let go of the file with the pieces."""
        for file in self._open:
            file.close()

    def put(self, target: Path, start: int, data: memoryview) -> None:
        """Keep bytes that are to go to a position of a file."""
        if not self._open:
            self._open.append(FileIO(self.folder / self.bulk, "w"))
        write_all(self._open[0], data)
        self.pieces.append(Piece(target, start, data.nbytes))

    def renew(self, target: Path, start: int, data: memoryview) -> None:
        """Replace what was read from a position of a file by what is to go there."""
        origin = 0
        for piece in self.pieces:
            first, last = max(start, piece.start), min(start + data.nbytes, piece.start + piece.size)
            if piece.target == target and first < last:
                with FileIO(self.folder / self.bulk) as file:
                    read_all(file, origin + first - piece.start, data[first - start : last - start])  # noqa: E203
            origin += piece.size


_aside: ContextVar[Aside | None] = ContextVar("aside", default=None)


@contextmanager
def written_aside(folder: Path) -> Iterator[Aside]:
    """Have everything that is written inside the ``with`` by functions that ask `place_for` written to a folder."""
    aside = Aside(folder)
    token = _aside.set(aside)
    try:
        yield aside
    finally:
        aside.close()
        _aside.reset(token)


def place_for(target: Path) -> Path:
    """Where to write a file: under its own name, or aside."""
    aside = _aside.get()
    return target if aside is None else aside.new(target)


def put_aside(target: Path, start: int, data: memoryview) -> bool:
    """Keep bytes for a position of a file aside; False where they can be written at once."""
    aside = _aside.get()
    if aside is None:
        return False
    aside.put(target, start, data)
    return True


def renewed(target: Path, start: int, data: memoryview) -> None:
    """Replace what was just read from a position of a file by what the same piece of work has put there."""
    aside = _aside.get()
    if aside is not None:
        aside.renew(target, start, data)


def read_all(file: FileIO, start: int, data: memoryview) -> None:
    """Fill with the bytes of an unbuffered file from a position on."""
    file.seek(start)
    while data:
        count = file.readinto(data)
        if not count:
            raise BrokenInput(f"{file.name} became shorter while it was read. Run the stage again.")
        data = data[count:]


def write_all(file: FileIO, data: memoryview) -> None:
    """Write bytes where an unbuffered file stands."""
    while data:
        data = data[file.write(data) :]  # noqa: E203


def put_in_place(folder: Path, names: Mapping[str, Path]) -> None:
    """Give files that were written aside their names; folders for them are made."""
    for name, target in names.items():
        try:
            os.replace(folder / name, target)
        except FileNotFoundError:
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(folder / name, target)


def fill_in(bulk: Path, pieces: Sequence[Piece]) -> None:
    """Copy pieces that were written aside to their places."""
    with FileIO(bulk) as source:
        for target, own in groupby(pieces, lambda piece: piece.target):
            with FileIO(target, "r+") as file:
                for piece in own:
                    file.seek(piece.start)
                    left = piece.size
                    while left:
                        data = source.read(min(AT_ONCE, left))
                        if not data:
                            raise BrokenInput(f"{bulk} became shorter while it was read. Run the stage again.")
                        write_all(file, memoryview(data))
                        left -= len(data)
