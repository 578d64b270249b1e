"""Write ``cum.h5`` or ``cum_filt.h5`` of LiCSBAS piece by piece, the large cubes compressed on several threads."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from itertools import product
from pathlib import Path
from types import TracebackType
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.blocks import MEGABYTE, run_tasks
from ..core.progress import Progress
from .deflate import deflated
from .writing import Headroom

if TYPE_CHECKING:
    import h5py

COMPRESSION_LEVEL = 1
"""Higher levels take several times as long and save a few percent of noise-like data."""
BLOCK_BYTES = 32 * MEGABYTE
"""Of all epochs in the rows that share their chunks, which is what one has to read to get the series of a row."""
RASTER_CHUNK = 64

Reader = Callable[[slice], np.ndarray]
"""Gives the values of some rows, (rows, width)."""


@dataclass(frozen=True)
class Layers:
    """A large dataset, to be stored layer by layer.

    Attributes
    ----------
    shape, dtype
        (n_layers, length, width), and the type of its values.
    read
        Gives some rows of a layer, of any shape.
    """

    shape: tuple[int, int, int]
    dtype: np.dtype
    read: Callable[[int, slice], np.ndarray]

    @property
    def chunk_rows(self) -> int:
        """Rows of a chunk, which is as wide as the image."""
        n_layers, length, width = self.shape
        row = width * self.dtype.itemsize
        return int(min(length, max(1, min(MEGABYTE // row, BLOCK_BYTES // (n_layers * row)))))


class SeriesFile:
    """The file being written; use it in a ``with`` statement.

    Parameters
    ----------
    path
        Of the file.
    shape
        (length, width) of its rasters.
    progress
        Asked whether to stop after every piece.
    """

    def __init__(self, path: Path, shape: tuple[int, int], progress: Progress) -> None:
        import h5py

        self._room = Headroom(path)
        self._file = h5py.File(path, "w")
        self._shape = shape
        self._progress = progress

    def __enter__(self) -> SeriesFile:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._file.close()

    def copy(self, names: Iterable[str], source: h5py.File) -> None:
        """Those datasets of another file that it has, as they are there."""
        for name in names:
            if name not in source:
                continue
            self._progress.check()
            if source[name].chunks:
                self._copy_chunks(name, source[name])
            else:
                self._room.take(source[name].id.get_storage_size())
                source.copy(name, self._file)

    def _copy_chunks(self, name: str, dataset: h5py.Dataset) -> None:
        """Copy compressed chunks one by one, among which a cancel is heard, unlike within a copy by HDF5."""
        import h5py

        origin = dataset.id
        made = h5py.h5d.create(
            self._file.id, name.encode(), origin.get_type(), origin.get_space(), origin.get_create_plist()
        )
        steps = (range(0, size, step) for size, step in zip(dataset.shape, dataset.chunks))
        for place in product(*steps):
            self._progress.check()
            if origin.get_chunk_info_by_coord(place).byte_offset is None:
                continue
            filters, chunk = origin.read_direct_chunk(place)
            self._room.take(len(chunk))
            made.write_direct_chunk(place, chunk, filters)
        self._file[name].attrs.update(dataset.attrs)

    def describe(self, attributes: Mapping[str, Any]) -> None:
        """Attributes of the file."""
        self._file.attrs.update(attributes)

    def add(self, values: Mapping[str, Any]) -> None:
        """Vectors, numbers and texts, stored as they are."""
        for name, value in values.items():
            self._room.take(np.asarray(value).nbytes)
            self._file.create_dataset(name, data=value)

    def add_raster(self, name: str, read: Reader) -> None:
        """An image, stored as float32."""
        length, width = self._shape
        chunks = min(RASTER_CHUNK, length), width
        dataset = self._file.create_dataset(
            name, self._shape, np.float32, chunks=chunks, compression="gzip", compression_opts=COMPRESSION_LEVEL
        )
        for start in range(0, length, RASTER_CHUNK):
            self._progress.check()
            rows = slice(start, min(start + RASTER_CHUNK, length))
            raster = read(rows)
            self._room.take(raster.nbytes)
            dataset[rows] = raster

    def add_cube(self, name: str, cube: Layers, workers: int, progress: Progress) -> None:
        """Compress chunks of one layer each as HDF5's shuffle and gzip filters do, and store them directly."""
        n_layers, length, width = cube.shape
        rows = cube.chunk_rows
        dataset = self._file.create_dataset(
            name,
            cube.shape,
            cube.dtype,
            chunks=(1, rows, width),
            shuffle=True,
            compression="gzip",
            compression_opts=COMPRESSION_LEVEL,
        )

        def compressed(place: tuple[int, int, int]) -> bytes:
            layer, row, _ = place
            chunk = np.zeros((rows, width), cube.dtype)
            here = slice(row, min(row + rows, length))
            chunk[: here.stop - row] = cube.read(layer, here).reshape(-1, width)
            return deflated(chunk, COMPRESSION_LEVEL)

        places = [(layer, row, 0) for layer in range(n_layers) for row in range(0, length, rows)]
        for place, chunk in run_tasks(compressed, places, workers, progress):
            self._room.take(len(chunk))
            dataset.id.write_direct_chunk(place, chunk)
