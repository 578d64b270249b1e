"""The corrections that one run of stage 12 finds: kept as bits of all pairs while the image is gone through."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np

from ..store.scratch import PackedMasks
from ._ambiguities import Ambiguities, Cycles

CYCLES = 1, -1


class Corrections:
    """Samples that are too high by one cycle, or too low.

    Parameters
    ----------
    search
        Finds them in a block of pixels.
    planes
        Takes them: masks of all pairs for each of `CYCLES`, one after the other.
    """

    def __init__(self, search: Ambiguities, planes: PackedMasks) -> None:
        self.search, self._planes = search, planes
        self._n_pairs = planes.count // len(CYCLES)
        self._samples = np.zeros(planes.count, np.int64)

    @staticmethod
    def planes_for(n_pairs: int, pixels: int, budget_mb: float, folder: Path) -> PackedMasks:
        """Room for those of so many pairs."""
        return PackedMasks(len(CYCLES) * n_pairs, pixels, budget_mb, folder)

    def keep(self, found: Cycles, pixels: slice) -> None:
        """Keep what was taken away from some pixels, of which the first is a multiple of 8."""
        plane = found.pairs + self._n_pairs * (found.cycles < 0)
        order = np.argsort(plane, kind="stable")
        planes, first = np.unique(plane[order], return_index=True)
        for index, places in zip(planes, np.split(found.pixels[order], first[1:])):
            mask = np.zeros(pixels.stop - pixels.start, bool)
            mask[places] = True
            self._planes.put(int(index), np.packbits(mask), pixels.start)
            self._samples[index] += places.size

    @property
    def megabytes(self) -> float:
        """What every worker needs besides its block."""
        return self.search.megabytes

    @property
    def samples(self) -> int:
        """How many were found."""
        return int(self._samples.sum())

    @property
    def pairs(self) -> list[int]:
        """The pairs in which some were found."""
        found: list[int] = np.flatnonzero(self._samples.reshape(len(CYCLES), -1).any(axis=0)).tolist()
        return found

    def cycles(self, pair: int) -> np.ndarray:
        """Cycles taken away from a pair, int8 (n_pixels,)."""
        high, low = (self._planes.mask(pair + row * self._n_pairs) for row in range(len(CYCLES)))
        return high.astype(np.int8) - low.astype(np.int8)

    def found(self) -> Iterator[tuple[int, int, np.ndarray]]:
        """Yield (pair, cycles, mask of the pixels) in the order of the pairs."""
        for pair in self.pairs:
            for row, value in enumerate(CYCLES):
                if self._samples[pair + row * self._n_pairs]:
                    yield pair, value, self._planes.mask(pair + row * self._n_pairs)
