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


def require_room(folder: Path, size: float, purpose: str) -> None:
    """Refuse work whose files do not fit on the disk, before it is done.

    Parameters
    ----------
    size
        Bytes.
    purpose
        What needs them, to begin a sentence with.

    Raises
    ------
    CannotWrite
        With what is needed and what is free.
    """
    if size > shutil.disk_usage(folder).free:
        raise no_room(folder, size, purpose)


def no_room(folder: Path, size: float, purpose: str) -> CannotWrite:
    """The error for a disk that is too full."""
    return CannotWrite(
        f"{purpose} needs about {size / MEGABYTE:.0f} MB on disk, {free_mb(folder)} MB are free at {folder}. Free some "
        "space, choose another output folder, or raise the memory budget."
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
            raise CannotWrite(
                f"{place} could not be written: {err.strerror}. Change its permissions, or choose another place. "  # type: ignore[union-attr]
                "Nothing was replaced."
            ) from err
        raise
