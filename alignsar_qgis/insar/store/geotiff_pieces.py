"""GeoTIFFs that are compressed while they are written, so that a large one can be cancelled on the way.

GDAL keeps what it is given in its cache and compresses all of it when the file is closed, which takes two seconds for
40 million pixels and cannot be stopped. Here the file is closed after every few million pixels and opened again.

What GDAL cannot write when it closes a file, because the disk is full, is told by nobody. So the finished file is read
again and compared with what was written.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import CannotWrite
from .writing import free_mb

if TYPE_CHECKING:
    from rasterio.io import DatasetWriter

PIECE_PIXELS = 2**21
"""Pixels between two looks at whether to go on; they take about a quarter of a second."""
Check = Callable[[], None]


def nothing() -> None:
    """What is done between pieces where nobody can cancel them."""


class GeoTiffPieces:
    """A GeoTIFF to write in pieces, each pixel once; use it in a ``with`` statement.

    At its end, and on the way, `CannotWrite` is raised if the disk did not take everything.

    Parameters
    ----------
    profile
        What `rasterio.open` takes to make the file, apart from the driver.
    describe
        Called once with the open file, for what it says besides its values.
    check
        Called before every piece; may raise to cancel, which leaves an unfinished file.

    Attributes
    ----------
    sums
        Of each band so far, see `sums_of`.
    """

    def __init__(
        self, path: Path, profile: Mapping[str, Any], describe: Callable[[DatasetWriter], None], check: Check = nothing
    ) -> None:
        import rasterio

        self._path, self._check, self._pending = path, check, 0
        self.sums = np.zeros(profile["count"], np.uint64)
        pixels = profile["count"] * profile["height"] * profile["width"]
        self._in_pieces = pixels > PIECE_PIXELS
        # A file that is not sparse is filled with blocks of no data when it is closed for the first time.
        with refusals(path):
            self._file = rasterio.open(path, "w", driver="GTiff", **profile, sparse_ok=self._in_pieces)
            try:
                describe(self._file)
                self._block_rows = int(self._file.block_shapes[0][0])
                if self._in_pieces:
                    self._compress()
            except BaseException:
                self._file.close()
                raise

    def __enter__(self) -> GeoTiffPieces:
        return self

    def __exit__(self, *failure: object) -> None:
        with refusals(self._path):
            self._file.close()
        if failure[0] is None:
            require_sums(self._path, self.sums, self._check)

    def write(self, values: np.ndarray, first_band: int = 1, row: int = 0, column: int = 0) -> None:
        """Write values (n_bands, rows, columns) from a band, row and column on."""
        from rasterio.windows import Window

        n_bands, length, width = values.shape
        bands = list(range(first_band, first_band + n_bands))
        blocks = PIECE_PIXELS // max(1, n_bands * width * self._block_rows)
        step = self._block_rows * max(1, blocks)
        for start in range(0, length, step):
            self._check()
            piece = values[:, start : start + step]  # noqa: E203
            self.sums[first_band - 1 : bands[-1]] += sums_of(piece)  # noqa: E203
            with refusals(self._path):
                self._file.write(piece, bands, window=Window(column, row + start, width, piece.shape[1]))
                self._pending += piece.size
                if self._in_pieces and 2 * self._pending > PIECE_PIXELS:
                    self._compress()

    def _compress(self) -> None:
        """Have what was written compressed, by closing the file."""
        import rasterio

        self._file.close()
        self._file = rasterio.open(self._path, "r+", driver="GTiff")
        self._pending = 0


def sums_of(values: np.ndarray) -> np.ndarray:
    """The sum of the bits of the samples of each band, modulo 2^64, in whatever order they come: uint64 (n_bands,)."""
    bits = np.ascontiguousarray(values).view(f"u{values.dtype.itemsize}")
    return np.asarray(bits.sum(axis=(1, 2), dtype=np.uint64))


def sums_in(path: Path, check: Check = nothing) -> np.ndarray:
    """`sums_of` the bands of a finished file, uint64 (n_bands,); ``check`` may raise to cancel."""
    import rasterio
    from rasterio.windows import Window

    with refusals(path), rasterio.open(path) as file:
        sums = np.zeros(file.count, np.uint64)
        rows = max(1, PIECE_PIXELS // file.width)
        for band in range(file.count):
            for start in range(0, file.height, rows):
                check()
                window = Window(0, start, file.width, min(rows, file.height - start))
                sums[band : band + 1] += sums_of(file.read([band + 1], window=window))  # noqa: E203
    return sums


def require_sums(path: Path, sums: np.ndarray, check: Check = nothing) -> None:
    """Raise `CannotWrite` unless the bands of a finished file have these sums."""
    wrong = np.flatnonzero(sums_in(path, check) != sums)
    if wrong.size:
        raise _incomplete(path, f"band {wrong[0] + 1} is not what was written")


@contextmanager
def refusals(path: Path) -> Iterator[None]:
    """What GDAL says about a file that it cannot write, as `CannotWrite`."""
    try:
        yield
    except Exception as err:
        # Some of these classes are private to rasterio, and have no base that others could name.
        if type(err).__module__.partition(".")[0] != "rasterio":
            raise
        raise _incomplete(path, str(err)) from err


def _incomplete(path: Path, reason: str) -> CannotWrite:
    return CannotWrite(
        f"{path.name} could not be written completely ({reason}); {free_mb(path.parent)} MB are free at {path.parent}. "
        "Make room, or choose another place. Nothing was replaced."
    )
