"""Standard deviations of the displacement on their way from the time series to the datacube and its reference."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

import numpy as np

from ..store.hdf5 import PortableDataset
from ._referencing import Reference

if TYPE_CHECKING:
    import h5py

STD, REFERENCE_STD = "cum_std", "cum_std_ref"
CUBE_REFERENCE_STD = "cum_std_reference"


@dataclass(frozen=True)
class EpochNoise:
    """Standard deviations relative to the reference of a cube.

    Those of the time series are relative to the pixel that stage 13 chose, σ² = σ_p² + σ_13². That of the pixel itself,
    σ_p, follows with σ_13, and with the reference of the cube it is σ_p² + Σσ_k²/n² over its n pixels, all of which
    are taken as independent.

    Attributes
    ----------
    stored
        Of the time series, mm, (n_epochs, length, width).
    before
        σ_13, mm, (n_epochs,).
    level
        Of the mean of the reference pixels, mm, (n_epochs,).
    alone
        Row and column of the reference if it is a single pixel.
    """

    stored: PortableDataset
    before: np.ndarray
    level: np.ndarray
    alone: tuple[int, int] | None

    @classmethod
    def of(cls, series: h5py.File, reference: Reference) -> EpochNoise | None:
        """Those of an opened ``cum.h5``; None if it has none, or if the cube refers to another date than the first."""
        if STD not in series or REFERENCE_STD not in series or reference.date != 0:
            return None
        stored, before = PortableDataset(series, STD), series[REFERENCE_STD][()].astype(float)
        rows, columns = reference.window.slices
        pixels = stored[:, rows, columns][:, reference.pixels]
        own = own_variance(pixels, before[:, np.newaxis])
        alone = (reference.window.y1, reference.window.x1) if reference.window.shape == (1, 1) else None
        return cls(stored, before, np.sqrt(own.sum(axis=1)) / own.shape[1], alone)

    def read(self, epochs: slice, rows: slice, columns: slice) -> np.ndarray:
        """mm, float32 (n_epochs, rows, columns)."""
        stored = self.stored[epochs, rows, columns]
        sigma = own_variance(stored, self.before[epochs, np.newaxis, np.newaxis])
        sigma += np.square(self.level[epochs, np.newaxis, np.newaxis], dtype=np.float32)
        np.sqrt(sigma, out=sigma)
        if self.alone is not None:
            row, column = self.alone[0] - rows.start, self.alone[1] - columns.start
            if 0 <= row < sigma.shape[1] and 0 <= column < sigma.shape[2]:
                sigma[:, row, column] = 0
        return sigma


def own_variance(sigma: np.ndarray, reference: np.ndarray) -> np.ndarray:
    """Variance of pixels by themselves, mm², float32, from the standard deviations relative to a reference and its own.

    Parameters
    ----------
    sigma
        Of any shape; 0 at the reference itself.
    reference
        Of a shape that broadcasts.
    """
    level = np.square(reference, dtype=np.float32)
    own = np.square(sigma, dtype=np.float32)
    reference_itself = own == 0
    own -= level
    np.maximum(own, 0, out=own)
    # At the reference itself the difference is free of errors; those of the reference are its own.
    np.copyto(own, level, where=reference_itself)
    return own
