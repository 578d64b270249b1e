"""Increments and residuals of the inversion, which are kept where they are asked for."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..store.images import RasterFiles
from ._observations import Interferograms


class Departures:
    """Increments and residuals of a range of pixels, filled by batches and written into their place in the rasters."""

    def __init__(self, rasters: RasterFiles, observed: Interferograms, pixels: slice) -> None:
        self._rasters, self._observed, self._start = rasters, observed, pixels.start
        n_pixels = pixels.stop - pixels.start
        self.increments = np.full((len(observed.epochs) - 1, n_pixels), np.nan, np.float32)
        self.residuals = np.full((len(observed.pairs), n_pixels), np.nan, np.float32)

    def write(self) -> None:
        """Write them."""
        for name, row in zip(increment_names(self._observed), self.increments):
            self._rasters.put(name, self._start, row)
        for pair, row in zip(self._observed.pairs, self.residuals):
            self._rasters.put(pair, self._start, row)


def increment_names(observed: Interferograms) -> list[str]:
    """Names of the rasters of the increments; those of the residuals are the pairs."""
    return [f"{first}_{second}.inc" for first, second in zip(observed.epochs, observed.epochs[1:])]


def kept_files(folder: Path, observed: Interferograms) -> dict[str, Path]:
    """Files of the increments and of the residuals."""
    increments = {name: folder / "13increment" / name for name in increment_names(observed)}
    return {**increments, **{pair: folder / "13resid" / f"{pair}.res" for pair in observed.pairs}}
