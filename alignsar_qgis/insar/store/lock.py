"""One writer at a time: a lock that ends with the process that holds it.

The lock is that of the operating system on a hidden file, so a killed run leaves none behind; the file says who writes.
"""

from __future__ import annotations

import json
import os
import socket
import time
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..core.errors import CannotWrite, InUse
from ..core.foreign_text import parsed_json
from ..core.text import now_in_utc

try:
    import fcntl
except ImportError:  # Windows
    fcntl = None  # type: ignore[assignment]

_PATIENCE_S, _PAUSE_S = 1.0, 0.05


@contextmanager
def locked(folder: Path, name: str, work: str) -> Iterator[None]:
    """Hold the lock on something in a folder, or say who holds it.

    Parameters
    ----------
    folder, name
        What is written: the folder exists; the name tells several things in it apart.
    work
        What is being done, for the message to others.

    Raises
    ------
    InUse
        If another run holds the lock, in this or another process.
    CannotWrite
        If the folder takes no files at all.
    """
    path = folder / f".{name}.lock"
    try:
        handle = _opened(path, folder)
    except PermissionError:
        if os.access(folder, os.W_OK):
            raise _in_use(folder, path) from None
        yield  # nothing can be written here, so nobody does
        return
    except FileNotFoundError as err:  # such as below /proc, where the system alone makes files
        raise CannotWrite(f"No file can be made in {folder}. Choose another place. Nothing was replaced.") from err
    try:
        owner = {"work": work, "process": os.getpid(), "host": socket.gethostname(), "since": now_in_utc()}
        os.write(handle, json.dumps(owner).encode())
        yield
    finally:
        with suppress(OSError):  # Windows removes no open file, and none that another run has just opened
            path.unlink()
        os.close(handle)
        with suppress(OSError):
            if fcntl is None:
                path.unlink()


def _opened(path: Path, folder: Path) -> int:
    """An open lock file whose lock is held, and which still has its name."""
    end = time.monotonic() + _PATIENCE_S
    while True:
        try:
            handle = os.open(path, os.O_RDWR | os.O_CREAT, 0o666)
        except PermissionError:
            # On Windows a file that is just being removed, or looked at by a virus scanner; or a run of another user.
            if time.monotonic() > end or not os.access(folder, os.W_OK):
                raise
            time.sleep(_PAUSE_S)
            continue
        try:
            _lock(handle)
        except OSError as err:
            os.close(handle)
            raise _in_use(folder, path) from err
        with suppress(FileNotFoundError):
            if os.path.samestat(os.fstat(handle), path.stat()):
                os.truncate(handle, 0)
                return handle
        os.close(handle)  # the run before removed the file between our two calls


def _lock(handle: int) -> None:
    if fcntl is not None:
        fcntl.flock(handle, fcntl.LOCK_EX | fcntl.LOCK_NB)
    else:
        import msvcrt

        # Behind the text, which others must be able to read.
        os.lseek(handle, 1 << 20, os.SEEK_SET)
        msvcrt.locking(handle, msvcrt.LK_NBLCK, 1)
        os.lseek(handle, 0, os.SEEK_SET)


def _in_use(folder: Path, path: Path) -> InUse:
    return InUse(f"{folder} is being written to{_owner(path)}. Wait until that has ended, or stop it.")


def _owner(path: Path) -> str:
    """Who holds a lock, as part of a sentence; empty if that cannot be read."""
    try:
        owner = parsed_json(path.read_text(encoding="utf-8"))
        return f" by '{owner['work']}' since {owner['since']} (process {owner['process']} on {owner['host']})"
    except (OSError, ValueError, KeyError, TypeError):
        return " by another run"
