"""Files that have their names only when all of them are complete."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import CannotWrite


@contextmanager
def unfinished(folder: Path, name: str) -> Iterator[Path]:
    """A hidden folder to write files in; at the end they take the place of those of the same names in ``folder``.

    If anything fails, the earlier files stay, and nothing else is left.

    Raises
    ------
    CannotWrite
        If the disk refuses.
    """
    hidden = folder / f".{name}.part"
    shutil.rmtree(hidden, ignore_errors=True)
    try:
        hidden.mkdir(parents=True)
        yield hidden
        for file in sorted(hidden.iterdir()):
            file.replace(folder / file.name)
    except OSError as err:
        raise CannotWrite(f"{folder / name} cannot be written: {err}. Close the programs that have it open.") from err
    finally:
        shutil.rmtree(hidden, ignore_errors=True)
