"""Errors of writing, turned into one sentence with the place and the cure."""

from __future__ import annotations

import errno
import shutil
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from ..core.errors import CannotWrite

MEGABYTE = 1 << 20
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO}
_WORDS = ("requested and", "HDF error", "can't write", "write failed", "unable to", "No space left", "errno = 28")
"""What NumPy, NetCDF and HDF5 say, without a number, when a write falls short."""


def free_mb(folder: Path) -> int:
    """Room on the disk of a folder in MB."""
    return shutil.disk_usage(folder).free // MEGABYTE


def reserve(folder: Path, needed_bytes: float, what: str) -> None:
    """Refuse work whose results do not fit on the disk.

    Raises
    ------
    CannotWrite
        With what is needed and what is free.
    """
    needed = int(needed_bytes / MEGABYTE) + 1
    if free_mb(folder) < needed:
        raise CannotWrite(
            f"{what} needs about {needed} MB, but {free_mb(folder)} MB are free at {folder}. Make room there, or "
            "choose another place."
        )


@contextmanager
def told(folder: Path) -> Iterator[None]:
    """Turn errors of writing into a folder into a sentence for the user.

    Raises
    ------
    CannotWrite
        With the file, or the folder where the library did not name one.
    """
    try:
        yield
    except (OSError, RuntimeError) as err:
        number = getattr(err, "errno", None)
        place = getattr(err, "filename", None) or folder
        silent = number is None and any(word.lower() in str(err).lower() for word in _WORDS)
        if number in _NO_ROOM or silent:
            raise CannotWrite(
                f"{place} could not be written ({err}); {free_mb(folder)} MB are free there. Make room, or choose "
                "another place. Nothing was replaced."
            ) from err
        if number in _REFUSED:
            reason = err.strerror  # type: ignore[union-attr]
            raise CannotWrite(
                f"{place} could not be written: {reason}. Change its permissions, or choose another place. "
                "Nothing was replaced."
            ) from err
        raise
