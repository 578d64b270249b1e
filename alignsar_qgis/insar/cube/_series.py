"""Write what changes with time into a datacube: blocks of epochs, and in them blocks of pixels on several threads."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks, run_tasks, workers_within
from ..core.grid import Window
from ..core.progress import Progress
from ..store.images import ImageStack
from ._layers import AlignsarDisplacements, AmplitudeStatistics, EpochRasters
from ._referencing import Placement
from ._shown import Place, Shown
from .chunks import Block, Layout
from .options import DatacubeOptions
from .writer import CHUNK_EPOCHS, CHUNK_PIXELS, CubeWriter

if TYPE_CHECKING:
    from .plain import PlainDisplacements

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
    placement, options
        Where the cube lies, and how it is made.
    cube
        Takes the blocks; all variables are declared.
    displacements
        The displacement; of what it reads, the last series tells which pixels have any.
    rasters
        Everything else.
    shown
        Takes away what is to be hidden.
    """

    def __init__(
        self,
        placement: Placement,
        options: DatacubeOptions,
        cube: CubeWriter,
        displacements: AlignsarDisplacements | PlainDisplacements,
        rasters: EpochRasters,
        shown: Shown,
    ) -> None:
        self._placement, self._cube, self._displacements = placement, cube, displacements
        self._rasters, self._shown, self._shape = rasters, shown, placement.written.shape
        self.amplitude = AmplitudeStatistics(self._shape)
        """Of the epochs so far."""
        self.known = np.zeros(self._shape, bool)
        """Pixels that have a displacement so far."""
        pixels = self._shape[0] * self._shape[1]
        budget_mb = max(options.memory - BYTES_PER_PIXEL * pixels / MEGABYTE, options.memory / 4)
        self._images_mb, self._blocks_mb = budget_mb / 3, budget_mb * 2 / 3
        self._readers = workers_within(options.workers, BYTES_PER_IMAGE_PIXEL * pixels, budget_mb)
        smallest = CHUNK_EPOCHS * CHUNK_PIXELS**2 * BYTES_PER_VALUE
        self._workers = workers_within(options.workers, smallest, self._blocks_mb)

    def write(self, epochs: slice, folder: Path, progress: Progress) -> None:
        """Write some epochs; images that do not fit in memory go to a temporary file in a folder."""
        named = self._rasters.named(epochs)
        size = len(self._rasters.image_names) * len(named)
        with ImageStack(size, self.known.size, self._images_mb, folder, "Amplitude and atmosphere") as images:
            self._read_images(named, images, progress.part(0, 0.4))
            kernel = _SeriesBlock(
                epochs,
                self._placement.window,
                self._cube.layout,
                self._displacements,
                self._rasters,
                self._shown,
                images,
                self._shape[1],
            )
            places, part = list(self._places()), progress.part(0.4, 1)
            for place, made in run_tasks(kernel, places, self._workers, part, portable=True):
                self.known[place] |= made.known
                if made.amplitude is not None:
                    self.amplitude.add(made.amplitude, place)
                for block in made.blocks:
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

    def _read_images(self, named: list[str], images: ImageStack, progress: Progress) -> None:
        """Fill in the variables that come as whole images, one after the other, epoch by epoch."""
        tasks = list(enumerate(product(self._rasters.image_names, named)))
        kernel = partial(_put_image, self._rasters, images)
        for _, fault in run_tasks(kernel, tasks, self._readers, progress, portable=True):
            self._rasters.faults.update(fault)


def _put_image(rasters: EpochRasters, images: ImageStack, task: tuple[int, tuple[str, str]]) -> dict[str, str]:
    """Put a variable of one epoch into its place; return why its raster could not be used. A portable kernel."""
    number, (name, epoch) = task
    images.put_image(number, 0, rasters.image(name, epoch))
    return rasters.fault(name, epoch)


class _Made(NamedTuple):
    """All variables of some epochs at a place, the statistics of the amplitude there, and where displacement is known.

    The last one is bool (rows, columns).
    """

    blocks: list[Block]
    amplitude: AmplitudeStatistics | None
    known: np.ndarray


@dataclass(frozen=True)
class _SeriesBlock:
    """Makes and compresses all variables of some epochs at any place of the cube; a portable kernel.

    Attributes
    ----------
    window
        The part of the time series that is kept.
    layout
        How the cube is compressed.
    images
        The variables that come as whole images: variable, epoch.
    width
        Of the cube in pixels.
    """

    epochs: slice
    window: Window
    layout: Layout
    displacements: AlignsarDisplacements | PlainDisplacements
    rasters: EpochRasters
    shown: Shown
    images: ImageStack
    width: int

    def __call__(self, place: Place) -> _Made:
        epochs, whole, amplitude = self.epochs, self._in_series(place), None
        series = self.displacements.read(epochs, *whole)
        known = np.isfinite(series[-1]).any(axis=0)
        blocks = [self._block(*layer, place) for layer in self.displacements.layers(series, epochs, *whole)]
        del series
        for days in self.rasters.spans:
            mean, count = self.rasters.coherence(epochs, days, whole)
            blocks.append(self._block(f"spatial_coherence_{days}", mean, place))
            blocks.append(self._block(f"spatial_coherence_{days}_count", count, place))
        for number, name in enumerate(self.rasters.image_names):
            shown = self._visible(name, self._from_images(number, place), place)
            if name == "amplitude":
                amplitude = AmplitudeStatistics.of(shown)
            blocks.append(self.layout.compressed(name, shown, epochs, *place))
        return _Made(blocks, amplitude, known)

    def _block(self, name: str, values: np.ndarray, place: Place) -> Block:
        return self.layout.compressed(name, self._visible(name, values, place), self.epochs, *place)

    def _visible(self, name: str, values: np.ndarray, place: Place) -> np.ndarray:
        return self.shown(name, values, 0 if values.dtype.kind == "i" else np.nan, place)

    def _in_series(self, place: Place) -> Place:
        """Rows and columns of the time series for a place of the cube."""
        rows, columns = place
        return (
            slice(rows.start + self.window.y1, rows.stop + self.window.y1),
            slice(columns.start + self.window.x1, columns.stop + self.window.x1),
        )

    def _from_images(self, number: int, place: Place) -> np.ndarray:
        rows, columns = place
        count = self.epochs.stop - self.epochs.start
        pixels = slice(rows.start * self.width, rows.stop * self.width)
        values = np.empty((count, rows.stop - rows.start, columns.stop - columns.start), np.float32)
        for index, image in enumerate(values):
            whole_rows = self.images.image(number * count + index, pixels)
            image[:] = whole_rows.reshape(-1, self.width)[:, columns]
        return values
