"""Write ``cum.h5``, the time-series file of LiCSBAS, with the large cubes compressed on several threads."""

from __future__ import annotations

import zlib
from collections.abc import Mapping
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.blocks import MEGABYTE, run_tasks
from ..core.progress import Progress

if TYPE_CHECKING:
    import h5py

COMPRESSION_LEVEL = 1
"""Higher levels take several times as long and save a few percent of noise-like data."""


def write_series(
    path: Path,
    cubes: Mapping[str, np.ndarray],
    rasters: Mapping[str, np.ndarray],
    plain: Mapping[str, Any],
    workers: int,
    progress: Progress,
) -> None:
    """Write the file.

    Parameters
    ----------
    cubes
        Large arrays of shape (n_layers, length, width), stored layer by layer.
    rasters
        Arrays of shape (length, width), stored as float32.
    plain
        Vectors, numbers and texts, stored as they are.
    """
    import h5py

    with h5py.File(path, "w") as file:
        for name, value in plain.items():
            file.create_dataset(name, data=value)
        for name, data in rasters.items():
            file.create_dataset(
                name, data=np.asarray(data, np.float32), compression="gzip", compression_opts=COMPRESSION_LEVEL
            )
        for number, (name, data) in enumerate(cubes.items()):
            _write_cube(file, name, data, workers, progress.part(number / len(cubes), (number + 1) / len(cubes)))


def _write_cube(file: h5py.File, name: str, data: np.ndarray, workers: int, progress: Progress) -> None:
    """Compress chunks of one layer each as HDF5's shuffle and gzip filters do, and store them directly."""
    n_layers, length, width = data.shape
    rows = min(length, max(1, MEGABYTE // (width * data.itemsize)))
    dataset = file.create_dataset(
        name,
        data.shape,
        data.dtype,
        chunks=(1, rows, width),
        shuffle=True,
        compression="gzip",
        compression_opts=COMPRESSION_LEVEL,
    )

    def compressed(place: tuple[int, int, int]) -> bytes:
        layer, row, _ = place
        chunk = np.zeros((rows, width), data.dtype)
        part = data[layer, row : row + rows]
        chunk[: len(part)] = part
        shuffled = chunk.view(np.uint8).reshape(-1, data.itemsize).T
        return zlib.compress(shuffled.tobytes(), COMPRESSION_LEVEL)

    places = [(layer, row, 0) for layer in range(n_layers) for row in range(0, length, rows)]
    for place, chunk in run_tasks(compressed, places, workers, progress):
        dataset.id.write_direct_chunk(place, chunk)
