"""Files that have their names only when they are complete, made by one run at a time."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.moving import refuse_held, replace
from .lock import locked
from .writing import kept_if_used, told


@contextmanager
def part_of(path: Path) -> Iterator[Path]:
    """A path to write to, which takes the place of the right one in the end, or is removed after a failure.

    Raises
    ------
    InUse
        If another run is writing the same file.
    CannotWrite
        If the disk is full, nothing may be written there, or the file is held open.
    """
    part = path.with_name(f".{path.stem}.part{path.suffix}")
    with _alone(path):
        try:
            yield part
            replace(part, path)
        finally:
            part.unlink(missing_ok=True)


@contextmanager
def unfinished(folder: Path, name: str) -> Iterator[Path]:
    """A hidden folder to write files in; at the end they take the place of those of the same names in ``folder``.

    If anything fails, the earlier files stay, and nothing else is left. ``name`` is that of what is made; errors are
    those of `part_of`.
    """
    hidden = folder / f".{name}.part"
    with _alone(folder / name):
        shutil.rmtree(hidden, ignore_errors=True)
        try:
            hidden.mkdir()
            yield hidden
            files = sorted(hidden.iterdir())
            refuse_held(folder / file.name for file in files)
            for file in files:
                replace(file, folder / file.name)
        finally:
            shutil.rmtree(hidden, ignore_errors=True)


@contextmanager
def _alone(path: Path) -> Iterator[None]:
    """Keep others from making the same file; a folder that is made for it goes if nothing comes into it."""
    record = f"{path.name}.json"  # which a stage locks, should one write there
    with kept_if_used(path.parent), told(path.parent), locked(path.parent, record, f"a run that makes {path.name}"):
        yield
