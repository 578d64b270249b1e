"""Write what changes with time into a datacube: blocks of epochs, and in them blocks of pixels on several threads."""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks, run_tasks, workers_within
from ..core.progress import Progress
from ..store.scratch import Scratch
from ._layers import AlignsarDisplacements, AmplitudeStatistics, EpochRasters
from .chunks import Block
from .writer import CHUNK_EPOCHS, CHUNK_PIXELS, CubeWriter

if TYPE_CHECKING:
    from .export import Export
    from .plain import PlainDisplacements

Place = tuple[slice, slice]
"""Rows and columns of the cube."""

BYTES_PER_VALUE = 32
"""Of one variable in a block that is worked on: what is read, what is made of it, and what comes out compressed."""
BYTES_PER_IMAGE_PIXEL = 24
"""A raster on its way from its file to the grid, with what GDAL needs for that."""
MOST_PIXELS = 2**18
"""Of a block, so that a run can be cancelled soon."""
BYTES_PER_PIXEL = 40
"""Of the cube, all the time: reference images, statistics of the amplitude, masks."""


class SeriesBlocks:
    """Writes the series block by block.

    Parameters
    ----------
    export
        What is exported, and how.
    cube
        Takes the blocks; all variables are declared.
    displacements
        The displacement; of what it reads, the last series tells which pixels have any.
    rasters
        Everything else.
    """

    def __init__(
        self,
        export: Export,
        cube: CubeWriter,
        displacements: AlignsarDisplacements | PlainDisplacements,
        rasters: EpochRasters,
    ) -> None:
        self._export, self._cube, self._displacements, self._rasters = export, cube, displacements, rasters
        self._shape = export.placement.written.shape
        self.amplitude = AmplitudeStatistics(self._shape)
        """Of the epochs so far."""
        self.known = np.zeros(self._shape, bool)
        """Pixels that have a displacement so far."""
        options, pixels = export.options, self._shape[0] * self._shape[1]
        budget_mb = max(options.memory - BYTES_PER_PIXEL * pixels / MEGABYTE, options.memory / 4)
        self._images_mb, self._blocks_mb = budget_mb / 3, budget_mb * 2 / 3
        self._readers = workers_within(options.workers, BYTES_PER_IMAGE_PIXEL * pixels, budget_mb)
        smallest = CHUNK_EPOCHS * CHUNK_PIXELS**2 * BYTES_PER_VALUE
        self._workers = workers_within(options.workers, smallest, self._blocks_mb)

    def write(self, epochs: slice, folder: Path, progress: Progress) -> None:
        """Write some epochs; images that do not fit in memory go to a temporary file in a folder."""
        with self._images(epochs, folder, progress.part(0, 0.4)) as images:
            kernel = partial(self._compressed, epochs, images)
            tasks = run_tasks(kernel, list(self._places()), self._workers, progress.part(0.4, 1))
            for _, blocks in tasks:
                for block in blocks:
                    self._cube.put(block)

    def _places(self) -> Iterator[Place]:
        """Blocks of pixels of which all workers can have one at a time."""
        length, width = self._shape
        values = self._blocks_mb * MEGABYTE / (self._workers + 1) / BYTES_PER_VALUE
        pixels = min(max(int(values / CHUNK_EPOCHS), CHUNK_PIXELS**2), MOST_PIXELS)
        columns = even_blocks(width, pixels // CHUNK_PIXELS, CHUNK_PIXELS)
        widest = max(part.stop - part.start for part in columns)
        fair = -(-length // self._workers)
        rows = even_blocks(length, max(min(pixels // widest, fair), CHUNK_PIXELS), CHUNK_PIXELS)
        return product(rows, columns)

    def _compressed(self, epochs: slice, images: Scratch, place: Place) -> list[Block]:
        """All variables of some epochs at a place."""

        def block(name: str, values: np.ndarray) -> Block:
            fill = 0 if values.dtype.kind == "i" else np.nan
            shown = self._export.shown(name, values, fill, place)
            if name == "amplitude":
                self.amplitude.add(shown, place)
            return self._cube.compressed(name, shown, epochs, *place)

        whole = self._in_series(place)
        series = self._displacements.read(epochs, *whole)
        self.known[place] |= np.isfinite(series[-1]).any(axis=0)
        blocks = [block(name, values) for name, values in self._displacements.layers(series, epochs, *whole)]
        del series
        for days in self._rasters.spans:
            mean, count = self._rasters.coherence(epochs, days, whole)
            blocks.append(block(f"spatial_coherence_{days}", mean))
            blocks.append(block(f"spatial_coherence_{days}_count", count))
        for number, name in enumerate(self._rasters.image_names):
            blocks.append(block(name, self._from_images(images, number, epochs, place)))
        return blocks

    def _in_series(self, place: Place) -> Place:
        """Rows and columns of the time series for a place of the cube."""
        window = self._export.placement.window
        rows, columns = place
        return (
            slice(rows.start + window.y1, rows.stop + window.y1),
            slice(columns.start + window.x1, columns.stop + window.x1),
        )

    def _images(self, epochs: slice, folder: Path, progress: Progress) -> Scratch:
        """The variables that come as whole images, float32, one after the other: variable, epoch, row, column."""
        names, named = self._rasters.image_names, self._export.sources.epochs[epochs]
        size = 4 * self._shape[0] * self._shape[1]
        images = Scratch(len(names) * len(named) * size, self._images_mb, folder, "Amplitude and atmosphere")
        try:
            tasks = [(name, epoch) for name in names for epoch in named]
            kernel = partial(_image, self._rasters)
            for number, (_, image) in enumerate(run_tasks(kernel, tasks, self._readers, progress)):
                images.write(number * size, np.ascontiguousarray(image))
        except BaseException:
            images.__exit__(None, None, None)
            raise
        return images

    def _from_images(self, images: Scratch, number: int, epochs: slice, place: Place) -> np.ndarray:
        rows, columns = place
        length, width = self._shape
        count = epochs.stop - epochs.start
        values = np.empty((count, rows.stop - rows.start, width), np.float32)
        for index, image in enumerate(values):
            images.read(4 * width * ((number * count + index) * length + rows.start), image)
        return np.ascontiguousarray(values[:, :, columns])


def _image(rasters: EpochRasters, task: tuple[str, str]) -> np.ndarray:
    return rasters.image(*task)
