"""The phases of the pairs of a stack, scene by scene, or block of pixels by block of pixels for kernels."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path
from queue import Empty, SimpleQueue
from typing import TypeVar

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks, run_tasks, workers_within
from ..core.grid import Window
from ..core.progress import Progress
from ..store.corrected import Corrected
from ..store.flat_files import PIECE_PIXELS, FlatFiles
from ..store.workspace import Stack, without_stand_ins
from ._closure import closure
from .options import LoopOptions

BYTES_PER_PIXEL = 100
"""Of a block, apart from what it holds per interferogram."""
SMALLEST_BLOCK = 2**13
"""Pixels from which the time of a block goes into its numbers; rather fewer workers than smaller blocks."""

R = TypeVar("R")


@dataclass(frozen=True)
class PairPhases:
    """Phases of some pairs of a stack in rad, NaN without data, as they were before any nullification.

    Attributes
    ----------
    budget_mb
        What the blocks of all workers may take together.
    corrected
        What is corrected in the blocks; None for nothing.
    """

    stack: Stack
    pairs: list[str]
    files: FlatFiles
    budget_mb: float
    corrected: Corrected | None = None

    @cached_property
    def _paths(self) -> list[Path]:
        return [self.stack.original_unw(pair) for pair in self.pairs]

    @property
    def pixels(self) -> int:
        """Pixels of the image."""
        return self.stack.grid.length * self.stack.grid.width

    def scene(self, index: int) -> np.ndarray:
        """One pair, float32, (length, width)."""
        return self.stack.read_phase(self._paths[index])

    def block(self, pixels: slice) -> np.ndarray:
        """Some pixels of all pairs, float32, (n_pairs, n_pixels)."""
        return self._filled(np.empty((len(self.pairs), pixels.stop - pixels.start), np.float32), pixels)

    def _filled(self, phases: np.ndarray, pixels: slice) -> np.ndarray:
        for pair, path, phase in zip(self.pairs, self._paths, phases):
            self.files.read(path, pixels.start, phase)
            without_stand_ins(phase)
            if self.corrected is not None:
                self.corrected.correct(phase, pair, pixels.start, self.files)
        return phases

    def window_means(self, window: Window) -> np.ndarray:
        """Mean over a window of each pair, NaN where all of it is missing, float32, (n_pairs,)."""
        rows, columns = window.slices
        means = np.full(len(self.pairs), np.nan, np.float32)
        values = np.empty((rows.stop - rows.start, self.stack.grid.width), np.float32)
        for index, path in enumerate(self._paths):
            self.files.read(path, rows.start * self.stack.grid.width, values)
            inside = without_stand_ins(values)[:, columns]
            if np.isfinite(inside).any():
                means[index] = np.nanmean(inside)
        return means

    def window_closures(self, window: Window, loops: np.ndarray) -> np.ndarray:
        """Median over a window of the closure of each loop in rad, NaN where it is defined nowhere, (n_loops,)."""
        rows, columns = window.slices
        width, shape = self.stack.grid.width, (len(self.pairs), rows.stop - rows.start, -1)
        phases = self.block(slice(rows.start * width, rows.stop * width)).reshape(shape)[:, :, columns]
        medians = np.full(len(loops), np.nan, np.float32)
        for number, loop in enumerate(loops):
            phase = closure(*(phases[pair] for pair in loop))
            if np.isfinite(phase).any():
                medians[number] = np.nanmedian(phase)
        return medians

    def over_blocks(
        self,
        kernel: Callable[[np.ndarray], R],
        bytes_per_pair: float,
        options: LoopOptions,
        progress: Progress,
        each_mb: float = 0.0,
    ) -> Iterator[tuple[slice, R]]:
        """Yield (pixels, kernel(phases of all pairs there)), block by block in order.

        Parameters
        ----------
        kernel
            A portable one; it may overwrite the phases.
        bytes_per_pair
            What the kernel needs per pixel and pair, the phase included.
        each_mb
            What it needs besides, whatever the size of the block.
        """
        bytes_per_pixel = BYTES_PER_PIXEL + bytes_per_pair * len(self.pairs)
        least = SMALLEST_BLOCK * bytes_per_pixel + each_mb * MEGABYTE
        workers = workers_within(options.workers, least, self.budget_mb)
        fitting = max(8, int((self.budget_mb / workers - each_mb) * MEGABYTE / bytes_per_pixel))
        blocks = even_blocks(self.pixels, min(fitting, PIECE_PIXELS, -(-self.pixels // workers)), multiple=8)
        longest = max(pixels.stop - pixels.start for pixels in blocks)
        arrays = _Arrays(workers, len(self.pairs) * longest)
        return run_tasks(partial(self._on_block, kernel, arrays), blocks, workers, progress, portable=True)

    def _on_block(self, kernel: Callable[[np.ndarray], R], arrays: _Arrays, pixels: slice) -> R:
        array, size = arrays.take(), pixels.stop - pixels.start
        try:
            return kernel(self._filled(array[: len(self.pairs) * size].reshape(-1, size), pixels))
        finally:
            arrays.give_back(array)


class _Arrays:
    """Arrays of float32 with which threads take turns: the C library hands memory of many threads back late or never.

    Another process makes its own when it needs them.
    """

    def __init__(self, count: int, size: int) -> None:
        self._size, self._free = size, SimpleQueue[np.ndarray]()
        if count:
            for array in np.empty((count, size), np.float32):
                self._free.put(array)

    def __reduce__(self) -> tuple[type[_Arrays], tuple[int, int]]:
        return _Arrays, (0, self._size)

    def take(self) -> np.ndarray:
        """One that nobody uses."""
        try:
            return self._free.get_nowait()
        except Empty:
            return np.empty(self._size, np.float32)

    def give_back(self, array: np.ndarray) -> None:
        """Let others use it."""
        self._free.put(array)
