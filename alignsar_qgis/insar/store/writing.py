"""Errors of writing, turned into one sentence with the place and the cure."""

from __future__ import annotations

import errno
import math
import shutil
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

from ..core.errors import CannotWrite

MEGABYTE = 1 << 20
_NO_ROOM = {errno.ENOSPC, errno.EDQUOT, errno.EFBIG}
_NO_PLACE = {errno.ENAMETOOLONG, errno.ENOTDIR}
_REFUSED = {errno.EROFS, errno.EACCES, errno.EPERM, errno.EIO}
_MARGIN = 16 * MEGABYTE
_ELSEWHERE = "or choose another output folder"
_WORDS = ("requested and", "HDF error", "can't write", "write failed", "unable to", "No space left", "errno = 28")
"""What NumPy, NetCDF and HDF5 say, without a number, when a write falls short."""


def free_mb(folder: Path) -> int:
    """Room on the disk of a folder in MB."""
    return shutil.disk_usage(folder).free // MEGABYTE


def require_room(folder: Path, size: float, purpose: str, or_else: str = _ELSEWHERE) -> None:
    """Refuse work whose files do not fit on the disk, before it is done.

    Parameters
    ----------
    size
        Bytes.
    purpose
        What needs them, to begin a sentence with.
    or_else
        What helps apart from free space, to end a sentence with.

    Raises
    ------
    CannotWrite
        With what is needed and what is free.
    """
    if size > shutil.disk_usage(folder).free:
        raise no_room(folder, size, purpose, or_else)


def no_room(folder: Path, size: float, purpose: str, or_else: str = _ELSEWHERE) -> CannotWrite:
    """The error for a disk that is too full."""
    needed_mb = math.ceil(size / MEGABYTE)
    return CannotWrite(
        f"{purpose} needs about {needed_mb} MB on disk, {free_mb(folder)} MB are free at {folder}. Free some space, "
        f"{or_else}."
    )


class Headroom:
    """Room on the disk for a file of a library that crashes the process when it runs out of it, as HDF5 does.

    Asked before every piece, it keeps enough free for what the library still writes when it closes the file.

    Parameters
    ----------
    path
        File being written; its folder exists.
    """

    def __init__(self, path: Path) -> None:
        self._path = path
        self.take(0)

    def take(self, size: int) -> None:
        """Make sure that a piece of so many bytes fits.

        Raises
        ------
        CannotWrite
            If it does not; the file can still be closed.
        """
        written = self._path.stat().st_size if self._path.is_file() else 0
        if size + _MARGIN > min(shutil.disk_usage(self._path.parent).free, _largest_file() - written):
            raise CannotWrite(
                f"{self._path.name} does not fit: {free_mb(self._path.parent)} MB are free at {self._path.parent}. "
                "Make room, or choose another place. Nothing was replaced."
            )


def _largest_file() -> float:
    """Bytes that the system lets a file have."""
    try:
        import resource
    except ImportError:  # Windows
        return math.inf
    limit, _ = resource.getrlimit(resource.RLIMIT_FSIZE)
    return math.inf if limit == resource.RLIM_INFINITY else limit


def missing_parents(folder: Path) -> list[Path]:
    """Folders that have to be made for a folder to exist, innermost first."""
    missing = []
    while not is_there(folder) and folder != folder.parent:
        missing.append(folder)
        folder = folder.parent
    return missing


@contextmanager
def kept_if_used(folder: Path) -> Iterator[None]:
    """A folder to work in; it and those around it that are made for that go again if nothing is left in them.

    Raises
    ------
    CannotWrite
        If it cannot be made.
    """
    made = missing_parents(folder)
    try:
        make_folder(folder)
        yield
    finally:
        for one in made:
            with suppress(OSError, ValueError):  # others stay, and some were never made
                one.rmdir()


def is_there(path: Path) -> bool:
    """Whether something has that name; nothing has one that the system cannot hold."""
    try:
        return path.exists()
    except OSError:
        return False


def make_folder(folder: Path) -> None:
    """Make a folder and those that it lies in.

    Raises
    ------
    CannotWrite
        If one of them is a file, or cannot be made for another reason.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
    except (OSError, ValueError) as err:
        reason = getattr(err, "strerror", None) or err
        if isinstance(err, FileExistsError):
            reason = "a file has that name"
        raise CannotWrite(
            f"The folder {str(folder)!r} cannot be made ({reason}). Choose another place. Nothing was replaced."
        ) from err


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
        if number in _NO_PLACE:
            reason = err.strerror  # type: ignore[union-attr]
            raise CannotWrite(
                f"{place} could not be written: {reason}. Choose another place or a shorter name. Nothing was replaced."
            ) from err
        if number in _REFUSED:
            reason = err.strerror  # type: ignore[union-attr]
            raise CannotWrite(
                f"{place} could not be written: {reason}. Change its permissions, or choose another place. "
                "Nothing was replaced."
            ) from err
        raise
