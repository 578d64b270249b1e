"""The series in row blocks with a row of neighbours on both sides."""

from __future__ import annotations

from dataclasses import dataclass
from threading import Lock
from typing import TYPE_CHECKING

import numpy as np

from ..store.hdf5 import PortableDataset

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


class RowBlocks:
    """The series in row blocks, a block being about one row less than its last one; any thread may ask for any block.

    Parameters
    ----------
    file
        An opened ``cum.h5``; another process opens it anew.
    blocks
        Rows that are read at a time, from north to south.
    """

    def __init__(self, file: h5py.File, blocks: list[slice]) -> None:
        self._cum, self._gap, self._blocks = PortableDataset(file, "cum"), PortableDataset(file, "gap"), blocks
        self._turn = Lock()
        self._last_rows: dict[int, tuple[np.ndarray, np.ndarray]] = {}

    def __getstate__(self) -> dict[str, object]:
        return {"_cum": self._cum, "_gap": self._gap, "_blocks": self._blocks}

    def __setstate__(self, state: dict[str, object]) -> None:
        self.__dict__.update(state, _turn=Lock(), _last_rows={})

    def __len__(self) -> int:
        return len(self._blocks)

    def __getitem__(self, index: int) -> RowBlock:
        rows, length = self._blocks[index], self._cum.shape[1]
        start, stop = max(rows.start - 1, 0), rows.stop - (rows.stop < length)
        top = max(rows.start - 2, 0)
        with self._turn:
            before = self._last_rows.pop(index, None) or self._read(slice(top, rows.start), slice(start, rows.start))
            cube, gaps = (np.concatenate(parts, axis=1) for parts in zip(before, self._read(rows, rows)))
            # The next block is mostly asked for next, and has no need to unpack these rows again.
            self._last_rows[index + 1] = cube[:, -2:].copy(), gaps[:, -1:].copy()
        return RowBlock(start, cube, slice(start - top, stop - top), gaps[:, : stop - start])

    def _read(self, rows: slice, gap_rows: slice) -> tuple[np.ndarray, np.ndarray]:
        return self._cum[:, rows], self._gap[:, gap_rows]
