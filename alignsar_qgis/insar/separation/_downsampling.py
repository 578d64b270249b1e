"""Coarser images: means of blocks of valid pixels, or the bilinear samples of LiCSAlert."""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ..core.grid import Grid

LEAST_VALID = 0.5


@dataclass(frozen=True)
class BlockMean:
    """Mean of the valid pixels of blocks of ``side`` x ``side`` pixels, counted from the north-west corner.

    A block is valid if at least half of its pixels are; blocks that reach over the edge have fewer pixels.
    """

    side: int

    @property
    def factor(self) -> float:
        """Size of the reduced image as a share of the original."""
        return 1 / self.side

    @property
    def rows_together(self) -> int | None:
        """Rows that make one row of the reduced image; None where that takes the whole image."""
        return self.side

    def grid(self, grid: Grid) -> Grid:
        """Grid of the block centres."""
        side = self.side
        return Grid(
            -(-grid.width // side),
            -(-grid.length // side),
            grid.corner_lon + grid.post_lon * (side - 1) / 2,
            grid.corner_lat + grid.post_lat * (side - 1) / 2,
            grid.post_lon * side,
            grid.post_lat * side,
        )

    def images(self, values: np.ndarray) -> np.ndarray:
        """Reduced images, float64; values (…, length, width), NaN where not valid."""
        if self.side == 1:
            return np.asarray(values, float)
        valid = np.isfinite(values)
        count = self._sums(valid.astype(float))
        total = self._sums(np.where(valid, values, 0.0))
        enough = count >= LEAST_VALID * self.side**2
        return np.where(enough, total / np.maximum(count, 1), np.nan)

    def mask(self, rejected: np.ndarray) -> np.ndarray:
        """Blocks that have too few pixels left, bool; rejected is bool (length, width)."""
        return ~np.isfinite(self.images(np.where(rejected, np.nan, 0.0)))

    def _sums(self, values: np.ndarray) -> np.ndarray:
        length, width = values.shape[-2:]
        side = self.side
        padding = [(0, 0)] * (values.ndim - 2) + [(0, -length % side), (0, -width % side)]
        padded = np.pad(values, padding)
        rows, columns = padded.shape[-2] // side, padded.shape[-1] // side
        return padded.reshape(*values.shape[:-2], rows, side, columns, side).sum(axis=(-3, -1))


@dataclass(frozen=True)
class Bilinear:
    """Point samples as scikit-image's ``rescale`` without anti-aliasing takes them, with 0 where not valid.

    The mask is sampled by nearest neighbour, and coordinates run from the first to the last of the original grid, both
    as in LiCSAlert.
    """

    factor: float

    @property
    def rows_together(self) -> int | None:
        """None: rows cannot be reduced by themselves."""
        return None

    def grid(self, grid: Grid) -> Grid:
        """Grid whose corners are those of the original."""
        length, width = (round(self.factor * size) for size in grid.shape)
        post_lon = (grid.lon[-1] - grid.lon[0]) / max(width - 1, 1)
        post_lat = (grid.lat[-1] - grid.lat[0]) / max(length - 1, 1)
        return Grid(width, length, grid.corner_lon, grid.corner_lat, float(post_lon), float(post_lat))

    def images(self, values: np.ndarray) -> np.ndarray:
        """Reduced images, float64; values (…, length, width), NaN where not valid."""
        stack = values.reshape(-1, *values.shape[-2:])
        reduced = [
            np.where(self.mask(~np.isfinite(image)), np.nan, self._sampled(np.nan_to_num(image), 1)) for image in stack
        ]
        return np.stack(reduced).reshape(*values.shape[:-2], *reduced[0].shape)

    def mask(self, rejected: np.ndarray) -> np.ndarray:
        """Rejected pixels, bool."""
        return self._sampled(rejected.astype(float), 0) > LEAST_VALID

    def _sampled(self, image: np.ndarray, order: int) -> np.ndarray:
        from scipy.ndimage import zoom

        return zoom(np.asarray(image, float), self.factor, order=order, mode="mirror", grid_mode=True)


def reducer(method: str, factor: float) -> BlockMean | Bilinear:
    """The way to reduce images by a factor; means are taken of the nearest whole number of pixels."""
    if method == "mean" or factor == 1:
        return BlockMean(max(1, round(1 / factor)))
    return Bilinear(factor)
