"""Files put in place of others, also where programs that show the others keep them open.

Windows lets nobody replace or remove a file that is open, and GDAL keeps open what is on the map; virus scanners and
indexers do so for moments. So every move waits a little, and then says which file is held and what to do.
"""

from __future__ import annotations

import os
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from .errors import CannotWrite
from .text import first_names

PATIENCE_S = 1.5
_PAUSE_S = 0.1


def replace(path: Path, target: Path) -> None:
    """Put a file or folder in the place of another one.

    Raises
    ------
    CannotWrite
        If the other one is held open; both are as they were then.
    """
    _patiently(lambda: os.replace(path, target), target)


def remove(path: Path) -> None:
    """Remove a file, if it is there.

    Raises
    ------
    CannotWrite
        If it is held open.
    """
    _patiently(lambda: path.unlink(missing_ok=True), path)


def refuse_held(paths: Iterable[Path]) -> None:
    """Refuse to begin with moves of which one could not be made, before the first.

    A file that may not be replaced may not be given its own name either; where it may, that changes nothing.

    Raises
    ------
    CannotWrite
        If any of the files that exist is held open.
    """
    end = time.monotonic() + PATIENCE_S
    waiting = [path for path in paths if path.is_file()]
    while held := [path for path in waiting if not _is_free(path)]:
        if time.monotonic() > end:
            raise _held([str(path) for path in held])
        waiting = held
        time.sleep(_PAUSE_S)


def _is_free(path: Path) -> bool:
    try:
        os.replace(path, path)
    except PermissionError:
        return False
    return True


def _patiently(move: Callable[[], object], target: Path) -> None:
    end = time.monotonic() + PATIENCE_S
    while True:
        try:
            move()
            return
        except PermissionError as err:
            if not os.access(target.parent, os.W_OK):
                raise  # the folder takes no changes at all, which no waiting mends
            if time.monotonic() > end:
                raise _held([str(target)]) from err
            time.sleep(_PAUSE_S)


def _held(names: list[str]) -> CannotWrite:
    return CannotWrite(
        f"Held open by another program, or write-protected: {first_names(names)}. Remove the layers that show it from "
        "the map, or close the program that uses it, and run again. What lies there was not replaced."
    )
