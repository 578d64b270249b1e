"""What does not fit in memory for a while: reserved temporary files, and masks of many images packed in bits."""

from __future__ import annotations

import os
import tempfile
import uuid
from collections.abc import Callable
from io import FileIO
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import IO

import numpy as np

from ..core.blocks import MEGABYTE, shared_folder
from ..core.errors import CannotWrite
from .aside import put_aside, read_all, renewed, write_all
from .writing import no_room, require_room

_OR_ELSE = "choose another output folder, or raise the memory budget"


def reserved_file(folder: Path, size: int, purpose: str) -> FileIO:
    """An unnamed file in a folder whose space is taken beforehand; it is gone when closed, even by a crash.

    Parameters
    ----------
    size
        Bytes.
    purpose
        What needs it, to begin a sentence with.

    Raises
    ------
    CannotWrite
        If there is no room.
    """
    file = tempfile.TemporaryFile(dir=folder, buffering=0)  # noqa: SIM115 - the caller closes it
    reserve(file, size, folder, purpose)
    return file


def reserve(file: IO[bytes], size: int, folder: Path, purpose: str) -> None:
    """Take the space of an open file beforehand, as for `reserved_file`; closes it if there is none."""
    try:
        require_room(folder, size, purpose, _OR_ELSE)
        if size and hasattr(os, "posix_fallocate"):
            os.posix_fallocate(file.fileno(), 0, size)
        else:
            file.truncate(size)
    except CannotWrite:
        file.close()
        raise
    except OSError as err:
        file.close()
        raise no_room(folder, size, purpose, _OR_ELSE) from err


class Scratch:
    """Bytes in memory where they fit the budget, else in a reserved temporary file; use it in a ``with`` statement.

    Where kernels run elsewhere, it is always a file, with a name by which they find it: it travels as that name, and
    what they write is put into it when their work is accepted.

    Parameters
    ----------
    size
        Bytes, all 0 to begin with.
    budget_mb
        What may be in memory.
    folder
        Where the file goes.
    purpose
        What needs the room, to begin a sentence with.
    """

    def __init__(self, size: int, budget_mb: float, folder: Path, purpose: str) -> None:
        self._fits = size <= budget_mb * MEGABYTE
        self._turn = Lock()
        self._memory: np.ndarray | None = None
        self._file: FileIO | None = None
        shared = shared_folder()
        self._path = None if shared is None else shared / f".scratch_{uuid.uuid4().hex}"
        if self._path is not None:
            self._file = FileIO(self._path, "x+")
            reserve(self._file, size, self._path.parent, purpose)
        elif self._fits:
            self._memory = np.zeros(size, np.uint8)
        else:
            self._file = reserved_file(folder, size, purpose)

    def __reduce__(self) -> tuple[Callable[[Path, bool], Scratch], tuple[Path, bool]]:
        if self._path is None or self._file is None:
            raise TypeError("Bytes in the memory of a process cannot be read by another one.")
        os.fsync(self._file.fileno())  # on a shared disk, others see what was written before they open it
        return Scratch._elsewhere, (self._path, self._fits)

    @classmethod
    def _elsewhere(cls, path: Path, fits: bool) -> Scratch:
        """The bytes of another process, in one that kernels run in; it keeps no file open that is to be removed."""
        found = cls.__new__(cls)
        found._fits, found._turn, found._memory = fits, Lock(), None
        found._path, found._file = path, None
        return found

    def __enter__(self) -> Scratch:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()
        if self._path is not None:
            self._path.unlink(missing_ok=True)
        self._memory = None

    @property
    def on_disk(self) -> bool:
        """Whether the bytes are more than may be in memory."""
        return not self._fits

    def write(self, start: int, data: np.ndarray) -> None:
        """Put contiguous data at a byte position."""
        raw = data.reshape(-1).view(np.uint8)
        if self._memory is not None:
            self._memory[start : start + raw.size] = raw  # noqa: E203
        elif self._path is not None and put_aside(self._path, start, raw.data):
            return
        elif self._file is not None:
            with self._turn:
                self._file.seek(start)
                write_all(self._file, raw.data)

    def read(self, start: int, out: np.ndarray) -> np.ndarray:
        """Fill a contiguous array from a byte position, and return it."""
        raw = out.reshape(-1).view(np.uint8)
        if self._memory is not None:
            raw[:] = self._memory[start : start + raw.size]  # noqa: E203
        elif self._file is not None:
            with self._turn:
                read_all(self._file, start, raw.data)
        elif self._path is not None:
            with FileIO(self._path) as file:
                read_all(file, start, raw.data)
            renewed(self._path, start, raw.data)
        return out


class PackedMasks:
    """Masks of many images, eight pixels to a byte, in memory or in a reserved temporary file.

    Parameters
    ----------
    count, pixels
        Number of masks, and pixels of each.
    budget_mb
        What may be in memory.
    folder
        Where the file goes.
    """

    def __init__(self, count: int, pixels: int, budget_mb: float, folder: Path) -> None:
        self.count, self.pixels = count, pixels
        self._stride = -(-pixels // 8)
        self._scratch = Scratch(count * self._stride, budget_mb, folder, "The masks of all interferograms")

    def __enter__(self) -> PackedMasks:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._scratch.__exit__(kind, failure, trace)

    @property
    def in_memory_mb(self) -> float:
        """What the masks take of the memory budget."""
        return 0.0 if self._scratch.on_disk else self.count * self._stride / MEGABYTE

    def put(self, index: int, bits: np.ndarray, start: int = 0) -> None:
        """Store packed bits of a mask from a pixel on, which is a multiple of 8."""
        self._scratch.write(index * self._stride + start // 8, bits)

    def bits(self, index: int) -> np.ndarray:
        """A whole mask as packed bits."""
        return self._scratch.read(index * self._stride, np.empty(self._stride, np.uint8))

    def part(self, index: int, pixels: slice) -> np.ndarray:
        """Some pixels of a mask, of which the first is a multiple of 8, bool (n_pixels,)."""
        size = pixels.stop - pixels.start
        start = index * self._stride + pixels.start // 8
        return unpacked(self._scratch.read(start, np.empty(-(-size // 8), np.uint8)), size)

    def mask(self, index: int) -> np.ndarray:
        """A whole mask, bool (pixels,)."""
        return unpacked(self.bits(index), self.pixels)


def unpacked(bits: np.ndarray, pixels: int) -> np.ndarray:
    """Flags of so many pixels from their packed bits, bool (pixels,)."""
    return np.unpackbits(bits, count=pixels).view(bool)


def count_ones(bits: np.ndarray) -> int:
    """Number of ones in packed bits."""
    return int(_ONES[bits].sum(dtype=np.int64))


_ONES = np.unpackbits(np.arange(256, dtype=np.uint8)[:, np.newaxis], axis=1).sum(axis=1, dtype=np.uint8)
