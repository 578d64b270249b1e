"""The series in row blocks with a row of neighbours on both sides, every row of the file being read once."""

from __future__ import annotations

from collections.abc import Collection, Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

if TYPE_CHECKING:
    import h5py


@dataclass(frozen=True)
class RowBlock:
    """Rows of the series, with a row of neighbours on both sides where the image goes on.

    Attributes
    ----------
    first
        Row of the image that the block is about first.
    cube
        Displacement in mm, (n_epochs, length, width).
    inner
        The rows of the cube that the block is about.
    gaps
        Of these rows, (n_epochs - 1, rows, width).
    """

    first: int
    cube: np.ndarray
    inner: slice
    gaps: np.ndarray

    @property
    def pixels(self) -> np.ndarray:
        """Series of the pixels, (n_epochs, n_pixels)."""
        return self.cube[:, self.inner].reshape(len(self.cube), -1)


class RowBlocks(Collection[RowBlock]):
    """The series in row blocks. Every row of the file is read once: a block is about one row less than was read."""

    def __init__(self, file: h5py.File, blocks: list[slice]) -> None:
        self._file, self._blocks = file, blocks

    def __len__(self) -> int:
        return len(self._blocks)

    def __contains__(self, block: object) -> bool:
        return False

    def __iter__(self) -> Iterator[RowBlock]:
        cum, gap = self._file["cum"], self._file["gap"]
        n_epochs, length, width = cum.shape
        before, gaps_before = np.empty((n_epochs, 0, width), cum.dtype), np.empty((n_epochs - 1, 0, width), gap.dtype)
        for rows in self._blocks:
            cube = np.concatenate([before, cum[:, rows]], axis=1)
            gaps = np.concatenate([gaps_before, gap[:, rows]], axis=1)
            start, stop = max(rows.start - 1, 0), rows.stop - (rows.stop < length)
            top = rows.start - before.shape[1]
            yield RowBlock(start, cube, slice(start - top, stop - top), gaps[:, : stop - start])
            before, gaps_before = cube[:, -2:].copy(), gaps[:, stop - start :].copy()  # noqa: E203
