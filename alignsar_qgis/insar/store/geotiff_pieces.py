"""GeoTIFFs that are compressed while they are written, so that a large one can be cancelled on the way.

GDAL keeps what it is given in its cache and compresses all of it when the file is closed, which takes two seconds for
40 million pixels and cannot be stopped. Here the file is closed after every few million pixels and opened again.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

if TYPE_CHECKING:
    from rasterio.io import DatasetWriter

PIECE_PIXELS = 2**21
"""Pixels between two looks at whether to go on; they take about a quarter of a second."""
Check = Callable[[], None]


def nothing() -> None:
    """What is done between pieces where nobody can cancel them."""


class GeoTiffPieces:
    """A GeoTIFF to write in pieces; use it in a ``with`` statement.

    Parameters
    ----------
    profile
        What `rasterio.open` takes to make the file, apart from the driver.
    describe
        Called once with the open file, for what it says besides its values.
    check
        Called before every piece; may raise to cancel, which leaves an unfinished file.
    """

    def __init__(
        self, path: Path, profile: Mapping[str, Any], describe: Callable[[DatasetWriter], None], check: Check = nothing
    ) -> None:
        import rasterio

        self._path, self._check, self._pending = path, check, 0
        pixels = profile["count"] * profile["height"] * profile["width"]
        self._in_pieces = pixels > PIECE_PIXELS
        # A file that is not sparse is filled with blocks of no data when it is closed for the first time.
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
        self._file.close()

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
            self._file.write(piece, bands, window=Window(column, row + start, width, piece.shape[1]))
            self._pending += piece.size
            if self._in_pieces and 2 * self._pending > PIECE_PIXELS:
                self._compress()

    def _compress(self) -> None:
        """Have what was written compressed, by closing the file."""
        import rasterio

        self._file.close()
        self._file = rasterio.open(self._path, "r+")
        self._pending = 0
