"""Averaging over blocks of pixels, with the no-data rules of LiCSAR products."""

from __future__ import annotations

import numpy as np

from ..core.grid import Grid
from ..store.plausibility import LARGEST_FRACTION
from ..store.raster import BYTE, FULL_COHERENCE

VALID_FRACTION = 0.5


def multilook(data: np.ndarray, factor: int, valid_fraction: float = VALID_FRACTION) -> np.ndarray:
    """Mean of the finite samples of each block of ``factor`` by ``factor`` pixels, float32.

    A block with less than that fraction of its samples finite is NaN; rows in the south and columns in the east that do
    not fill a block are dropped. A factor of 1 gives the data back.
    """
    if factor == 1:
        return data.astype(np.float32, copy=False)
    length, width = (size // factor for size in data.shape)
    blocks = data[: length * factor, : width * factor].reshape(length, factor, width, factor)
    valid = np.isfinite(blocks)
    count = valid.sum(axis=(1, 3))
    total = np.where(valid, blocks, 0).sum(axis=(1, 3), dtype=np.float64)
    kept = (count > 0) & (count >= valid_fraction * factor**2)
    return np.divide(total, count, out=np.full(total.shape, np.nan), where=kept).astype(np.float32)


def multilook_coherence(coherence: np.ndarray, factor: int, valid_fraction: float = VALID_FRACTION) -> np.ndarray:
    """Coherence as bytes 0…255, rounded down; zero is no data and does not pull block means down."""
    counts = coherence_counts(coherence)
    if factor == 1 and counts.dtype == BYTE:
        return counts
    if factor > 1:
        counts = multilook(without_zeros(counts), factor, valid_fraction)
    return np.nan_to_num(counts, nan=0).astype(np.uint8)


def multilook_grid(grid: Grid, factor: int, compatible: bool = False) -> Grid:
    """Grid of multilooked rasters.

    Its corner is the centre of the first block; ``compatible`` leaves it at the centre of the first pixel.
    """
    west, dlon, _, north, _, dlat = grid.geotransform
    size = grid.width // factor, grid.length // factor
    if compatible or factor == 1:
        return Grid(*size, grid.corner_lon, grid.corner_lat, dlon * factor, dlat * factor)
    return Grid.from_edges(*size, west, north, dlon * factor, dlat * factor)


def without_zeros(data: np.ndarray) -> np.ndarray:
    """The samples as float32, with NaN where LiCSAR has no data: 0 or not finite."""
    data = data.astype(np.float32)
    data[(data == 0) | ~np.isfinite(data)] = np.nan
    return data


def coherence_counts(coherence: np.ndarray) -> np.ndarray:
    """Coherence on the scale 0…255: bytes as they are, floats 0…1 stretched and clipped, NaN kept.

    Fractions slightly above 1 occur; floats that exceed 2 are taken to be on the scale already.
    """
    if coherence.dtype == BYTE:
        return coherence
    counts = coherence.astype(np.float32)
    counts[~np.isfinite(counts)] = np.nan
    finite = counts[np.isfinite(counts)]
    if coherence.dtype.kind == "f" and finite.size and finite.max() <= LARGEST_FRACTION:
        counts *= FULL_COHERENCE
    return np.clip(counts, 0, FULL_COHERENCE)
