"""Read headerless rasters piece by piece: of one file after the other, or of many files side by side."""

from __future__ import annotations

from collections.abc import Iterator
from io import FileIO
from pathlib import Path
from threading import Lock
from types import TracebackType

import numpy as np

from ..core.blocks import even_blocks
from ..core.errors import BrokenInput, MissingInput
from .raster import FLOAT

PIECE_PIXELS = 2**16
"""Pixels of a piece: few enough that what is computed with them stays in the cache of a processor."""
_OPEN_FILES_ELSEWHERE = 2048
_OPEN_FILES_WANTED = 2**14


def row_pieces(
    path: Path, shape: tuple[int, int], dtype: np.dtype = FLOAT, multiple: int = 1
) -> Iterator[tuple[slice, np.ndarray]]:
    """Yield a raster as (rows, values of these rows), opening it once.

    Parameters
    ----------
    shape
        (length, width) of the raster, whose size has been checked.
    multiple
        What the first row of every piece is a multiple of.

    Yields
    ------
    rows, and an array (rows, width) that the next step overwrites
    """
    length, width = shape
    blocks = even_blocks(length, max(1, PIECE_PIXELS // width), multiple)
    buffer = np.empty((max(block.stop - block.start for block in blocks), width), dtype)
    try:
        with FileIO(path) as file:
            for rows in blocks:
                piece = buffer[: rows.stop - rows.start]
                fill(file, piece, path)
                yield rows, piece
    except FileNotFoundError as err:
        raise MissingInput(f"{path} is missing; it was there a moment ago. Run the stage again.") from err


class FlatFiles:
    """Many rasters read in turn, again and again; as many as the system likes stay open.

    Use it in a ``with`` statement. Several threads may read at the same time. In another process, kernels open the
    files anew.
    """

    def __init__(self) -> None:
        self._room = open_files_allowed()
        self._open: dict[Path, tuple[FileIO, Lock]] = {}
        self._turn = Lock()

    def __reduce__(self) -> tuple[type[FlatFiles], tuple[()]]:
        return FlatFiles, ()

    def __enter__(self) -> FlatFiles:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._close()

    def __del__(self) -> None:
        self._close()  # in another process, nobody says when the kernel is done with them

    def _close(self) -> None:
        for file, _ in self._open.values():
            file.close()
        self._open.clear()

    def read(self, path: Path, start: int, out: np.ndarray) -> None:
        """Fill a contiguous array with samples from a pixel on, counted row by row."""
        kept = self._kept(path)
        if kept is None:
            with FileIO(path) as file:
                file.seek(start * out.itemsize)
                fill(file, out, path)
            return
        file, turn = kept
        with turn:
            file.seek(start * out.itemsize)
            fill(file, out, path)

    def _kept(self, path: Path) -> tuple[FileIO, Lock] | None:
        """The open file, opened now if there is room for one more."""
        with self._turn:
            if path not in self._open and len(self._open) < self._room:
                self._open[path] = FileIO(path), Lock()
            return self._open.get(path)


def open_files_allowed() -> int:
    """Number of files to keep open: half of what the system lets a process have, which is raised if it is small."""
    try:
        import resource
    except ImportError:  # Windows
        return _OPEN_FILES_ELSEWHERE
    limit, most = resource.getrlimit(resource.RLIMIT_NOFILE)
    wanted = _OPEN_FILES_WANTED if most < 0 else min(_OPEN_FILES_WANTED, most)
    if 0 <= limit < wanted:
        # The usual limit of 1024 guards programs that wait with select(); neither Qt nor Python does so any more.
        resource.setrlimit(resource.RLIMIT_NOFILE, (wanted, most))
        limit = wanted
    return _OPEN_FILES_ELSEWHERE if limit < 0 else int(limit) // 2


def fill(file: FileIO, out: np.ndarray, path: Path) -> None:
    """Fill a contiguous array from where a file stands; `BrokenInput` if it ends before."""
    left = out.reshape(-1).view(np.uint8).data
    while left:
        count = file.readinto(left)
        if not count:
            raise BrokenInput(f"{path} became shorter while it was read. Run the stage that makes it again.")
        left = left[count:]
