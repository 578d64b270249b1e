"""Images of one grid that are made and used in pieces, and never need to be in memory as a whole.

A piece is a range of pixels in row-major order, so that its size does not depend on that of the image.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Mapping
from contextlib import ExitStack, contextmanager
from io import FileIO
from pathlib import Path
from threading import Lock
from types import TracebackType
from typing import Protocol

import numpy as np

from ..core.blocks import even_blocks
from .aside import put_aside, renewed, write_all
from .flat_files import fill, open_files_allowed, row_pieces
from .raster import FLOAT
from .scratch import Scratch, reserve

PIECE_PIXELS = 2**18
MOST_SHOWN = 2000
"""Pixels along the longer side of an image that a figure shows."""


def pixel_pieces(n_pixels: int, most: int = PIECE_PIXELS, multiple: int = 1) -> list[slice]:
    """Ranges of at most so many pixels that cover an image; their starts are multiples of a number."""
    return even_blocks(n_pixels, max(most, multiple), multiple)


def thinning(shape: tuple[int, int], most: int = MOST_SHOWN) -> int:
    """Every how many rows and columns a figure shows one, so that no side is longer than that many pixels."""
    return max(1, -(-max(shape) // most))


def read_thinned(path: Path, shape: tuple[int, int], dtype: np.dtype = FLOAT, most: int = MOST_SHOWN) -> np.ndarray:
    """A raster with every n-th row and column only, so that no side is longer than a figure can show."""
    step = thinning(shape, most)
    pieces = row_pieces(path, shape, dtype)
    parts = [values[-rows.start % step :: step, ::step].copy() for rows, values in pieces]  # noqa: E203
    return np.concatenate(parts)


class Images(Protocol):
    """Images of one grid that can be read in pieces."""

    @property
    def count(self) -> int:
        """Number of images."""
        ...

    def get(self, pixels: slice) -> np.ndarray:
        """Values of all images in a range of pixels, (count, n)."""
        ...

    def image(self, index: int, pixels: slice) -> np.ndarray:
        """Values of one image in a range of pixels, (n,)."""
        ...


def thinned(images: Images, index: int, shape: tuple[int, int], most: int = MOST_SHOWN) -> np.ndarray:
    """An image with every n-th row and column only, as `read_thinned`."""
    length, width = shape
    step = thinning(shape, most)
    return np.stack(
        [images.image(index, slice(row * width, (row + 1) * width))[::step] for row in range(0, length, step)]
    )


class ImageStack:
    """Images in memory where they fit the budget, else in a reserved temporary file; use it in a ``with`` statement.

    Parameters
    ----------
    count, n_pixels, dtype
        Number of images, pixels of each, and their type; all values are 0 to begin with.
    budget_mb
        What may be in memory.
    folder
        Where the file goes.
    purpose
        What needs the room, to begin a sentence with.
    """

    def __init__(
        self, count: int, n_pixels: int, budget_mb: float, folder: Path, purpose: str, dtype: np.dtype = FLOAT
    ) -> None:
        self._count, self.n_pixels, self.dtype = count, n_pixels, np.dtype(dtype)
        self._scratch = Scratch(count * n_pixels * self.dtype.itemsize, budget_mb, folder, purpose)

    def __enter__(self) -> ImageStack:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._scratch.__exit__(kind, failure, trace)

    @property
    def count(self) -> int:
        """Number of images."""
        return self._count

    @property
    def on_disk(self) -> bool:
        """Whether the images are in a file."""
        return self._scratch.on_disk

    @property
    def in_memory_mb(self) -> float:
        """What the images take of the memory budget."""
        return 0.0 if self.on_disk else self.count * self.n_pixels * self.dtype.itemsize / 2**20

    def put(self, start: int, values: np.ndarray) -> None:
        """Store the values of all images from a pixel on, (count, n)."""
        for index, row in enumerate(values):
            self.put_image(index, start, row)

    def get(self, pixels: slice) -> np.ndarray:
        """Values of all images in a range of pixels, (count, n)."""
        values = np.empty((self.count, pixels.stop - pixels.start), self.dtype)
        for index, row in enumerate(values):
            self._scratch.read(self._place(index, pixels.start), row)
        return values

    def put_image(self, index: int, start: int, values: np.ndarray) -> None:
        """Store values of one image from a pixel on, of any shape."""
        self._scratch.write(self._place(index, start), np.ascontiguousarray(values, self.dtype))

    def image(self, index: int, pixels: slice) -> np.ndarray:
        """Values of one image in a range of pixels, (n,)."""
        return self._scratch.read(self._place(index, pixels.start), np.empty(pixels.stop - pixels.start, self.dtype))

    def pieces(self, index: int) -> Iterator[np.ndarray]:
        """Yield the values of one image piece by piece."""
        for pixels in pixel_pieces(self.n_pixels):
            yield self.image(index, pixels)

    def _place(self, index: int, start: int) -> int:
        return (index * self.n_pixels + start) * self.dtype.itemsize


class RasterFiles:
    """Headerless float32 rasters written in pieces, in any order; use it in a ``with`` statement.

    Their space is taken when they are made. Several threads may read and write at the same time. To kernels that run
    elsewhere they travel as paths; what these put is written when their work is accepted.

    Parameters
    ----------
    paths
        Files by a name.
    n_pixels
        Of each.
    """

    def __init__(self, paths: Mapping[str, Path], n_pixels: int) -> None:
        self.paths, self.n_pixels = dict(paths), n_pixels
        self._room = open_files_allowed()
        self._open: dict[str, FileIO] = {}
        self._turn = Lock()
        self._unsynced: set[str] = set()
        for folder in {path.parent for path in self.paths.values()}:
            folder.mkdir(parents=True, exist_ok=True)
        for name, path in self.paths.items():
            file = FileIO(path, "w+")
            reserve(file, n_pixels * FLOAT.itemsize, path.parent, path.name)
            if len(self._open) < self._room:
                self._open[name] = file
            else:
                file.close()

    def __reduce__(self) -> tuple[Callable[[dict[str, Path], int], RasterFiles], tuple[dict[str, Path], int]]:
        while self._unsynced:
            if (file := self._open.get(self._unsynced.pop())) is not None:
                os.fsync(file.fileno())  # on a shared disk, others see what was written before they open it
        return RasterFiles._elsewhere, (self.paths, self.n_pixels)

    @classmethod
    def _elsewhere(cls, paths: dict[str, Path], n_pixels: int) -> RasterFiles:
        """The rasters of another process, in one that kernels run in."""
        found = cls.__new__(cls)
        found.paths, found.n_pixels, found._room, found._open, found._turn = paths, n_pixels, 0, {}, Lock()
        found._unsynced = set()
        return found

    def __enter__(self) -> RasterFiles:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        for file in self._open.values():
            file.close()

    def put(self, name: str, start: int, values: np.ndarray) -> None:
        """Store values from a pixel on, of any shape."""
        data = np.ascontiguousarray(values, FLOAT).reshape(-1).view(np.uint8).data
        if put_aside(self.paths[name], start * FLOAT.itemsize, data):
            return
        self._unsynced.add(name)
        with self._at(name, start) as file:
            write_all(file, data)

    def get(self, name: str, pixels: slice) -> np.ndarray:
        """Values in a range of pixels, float32 (n,)."""
        values = np.empty(pixels.stop - pixels.start, FLOAT)
        with self._at(name, pixels.start) as file:
            fill(file, values, self.paths[name])
        renewed(self.paths[name], pixels.start * FLOAT.itemsize, values.view(np.uint8).data)
        return values

    def pieces(self, name: str) -> Iterator[np.ndarray]:
        """Yield the values of a raster piece by piece."""
        for pixels in pixel_pieces(self.n_pixels):
            yield self.get(name, pixels)

    @contextmanager
    def _at(self, name: str, start: int) -> Iterator[FileIO]:
        with self._turn:
            kept = self._open.get(name)
            with ExitStack() as opened:
                file = kept or opened.enter_context(FileIO(self.paths[name], "r+"))
                file.seek(start * FLOAT.itemsize)
                yield file
