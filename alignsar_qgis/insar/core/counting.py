"""Count, pixel by pixel, how often something is true over many images."""

from __future__ import annotations

import numpy as np


class ByteCounter:
    """Counts of flags at each pixel.

    They are added up in bytes, which is an order of magnitude faster than in the integers that the totals need, and
    moved there before a byte overflows.

    Parameters
    ----------
    shape
        Of the image.
    """

    def __init__(self, shape: int | tuple[int, ...]) -> None:
        self._bytes = np.zeros(shape, np.uint8)
        self._total = np.zeros(shape, np.int32)
        self._added = 0

    def add(self, flags: np.ndarray) -> None:
        """Take in one image of flags, bool of the shape."""
        if self._added == np.iinfo(np.uint8).max:
            self._carry()
        self._bytes += flags.view(np.uint8)
        self._added += 1

    @property
    def total(self) -> np.ndarray:
        """How often each pixel was true so far, int32 of the shape."""
        self._carry()
        return self._total

    def _carry(self) -> None:
        self._total += self._bytes
        self._bytes[...] = 0
        self._added = 0
