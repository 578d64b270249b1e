"""Surfaces fitted to one epoch at a time: ramps over the image and trends with height."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass
from typing import Optional, Protocol

import numpy as np

from ..core.blocks import even_blocks
from ..core.errors import BadOption
from ..store.images import PIECE_PIXELS

POWERS = {
    None: ((0, 0),),
    "1": ((0, 0), (1, 0), (0, 1)),
    "bl": ((0, 0), (1, 0), (0, 1), (1, 1)),
    "2": ((0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (0, 2)),
}
"""Powers of column and row in each ramp, by the option's word."""
HIGHEST = 2

Rows = Callable[[slice], np.ndarray]
"""Gives some rows of an image, (rows, width)."""


class Raster(Protocol):
    """An image that gives its rows, float64 (rows, width); an array does."""

    def __getitem__(self, rows: slice, /) -> np.ndarray: ...


@dataclass(frozen=True)
class Heights:
    """Heights in metres (length, width), NaN where unknown, and the range that informs the fit."""

    metres: Raster
    lowest: float
    greatest: float

    def inform(self, rows: slice) -> np.ndarray:
        """Where the height is within the range that informs the fit, bool (rows, width)."""
        metres = self.metres[rows]
        return (metres >= self.lowest) & (metres <= self.greatest)


class Surface:
    """A ramp, a trend with height, or both, to be fitted by ordinary least squares.

    A term of the ramp is the product of a power of the column and one of the row, so the normal equations follow from
    two small matrix products for each range of rows, and no design matrix is formed.

    Parameters
    ----------
    degree
        Key of `POWERS`.
    heights
        None to fit no trend with height.
    area
        Pixels to fit to, bool (length, width).
    compatible
        Let pixels outside the height range take part with height 0, and truncate heights to whole metres in the fit.

    Raises
    ------
    BadOption
        If no pixel is left to fit to.
    """

    def __init__(
        self, degree: Optional[str], heights: Heights | None, area: np.ndarray, compatible: bool = False
    ) -> None:
        length, width = area.shape
        self._area, self._heights, self._compatible = area, heights, compatible
        self._powers = POWERS[degree]
        self._x, self._y = _powers_of(_centred(width)), _powers_of(_centred(length))
        self._blocks = even_blocks(length, max(1, PIECE_PIXELS // width))
        self.n_pixels, self._height_scale = 0, 1.0
        largest = 0.0
        for rows in self._blocks:
            pixels = self._pixels(rows)
            self.n_pixels += int(pixels.sum())
            if heights is not None:
                largest = max(largest, np.abs(self._fit_height(heights, rows)).max(initial=0.0, where=pixels))
        self._height_scale = float(largest) or 1.0
        if not self.n_pixels:
            raise BadOption(_nothing_to_fit(heights, self._blocks))
        self._complete = {rows.start: self._normal(rows, self._pixels(rows)) for rows in self._blocks}

    def fitted(self, image: np.ndarray) -> np.ndarray:
        """The surface that fits the finite pixels of an image best, float32 (length, width); NaN as for `rows`."""
        coefficients = self.coefficients(lambda rows: image[rows])
        return np.concatenate([self.rows(coefficients, rows) for rows in self._blocks])

    def coefficients(self, image: Rows) -> Optional[np.ndarray]:
        """Coefficients of the surface that fits the finite pixels of an image best.

        None if the image has fewer samples than the surface has unknowns.
        """
        size = len(self._powers) + (self._heights is not None)
        normal, right, number = np.zeros((size, size)), np.zeros(size), 0
        for rows in self._blocks:
            data, pixels = image(rows), self._pixels(rows)
            known = pixels & np.isfinite(data)
            whole = np.array_equal(known, pixels)
            normal += self._complete[rows.start] if whole else self._normal(rows, known)
            right += self._right(rows, np.where(known, data, 0.0).astype(float))
            number += int(known.sum())
        return np.linalg.lstsq(normal, right, rcond=None)[0] if number >= size else None

    def rows(self, coefficients: Optional[np.ndarray], rows: slice) -> np.ndarray:
        """Some rows of a surface, float32 (rows, width).

        NaN everywhere without coefficients, and, with a trend, where the height is unknown.
        """
        shape = rows.stop - rows.start, len(self._x)
        if coefficients is None:
            return np.full(shape, np.nan, np.float32)
        surface = np.zeros(shape)
        for (px, py), coefficient in zip(self._powers, coefficients):
            surface += coefficient * self._y[rows, py, np.newaxis] * self._x[:, px]
        if self._heights is not None:
            height = self._heights.metres[rows]
            surface += coefficients[-1] / self._height_scale * (np.nan_to_num(height) if self._compatible else height)
        return surface.astype(np.float32)

    def _pixels(self, rows: slice) -> np.ndarray:
        """Pixels to fit to in some rows."""
        if self._heights is None or self._compatible:
            return self._area[rows]
        return self._area[rows] & self._heights.inform(rows)

    def _fit_height(self, heights: Heights, rows: slice) -> np.ndarray:
        """Height as the fit takes it, in metres."""
        metres = heights.metres[rows]
        return np.trunc(np.where(heights.inform(rows), metres, 0)) if self._compatible else metres

    def _normal(self, rows: slice, pixels: np.ndarray) -> np.ndarray:
        """Sums over pixels of the products of two terms, (n_terms, n_terms)."""
        x, y = self._x, self._y[rows]
        px, py = np.array(self._powers).T
        ramp = (y.T @ (pixels.astype(float) @ x))[py[:, np.newaxis] + py, px[:, np.newaxis] + px]
        if self._heights is None:
            return ramp
        height = np.where(pixels, self._fit_height(self._heights, rows), 0.0) / self._height_scale
        mixed = (y.T @ (height @ x))[py, px][:, np.newaxis]
        return np.block([[ramp, mixed], [mixed.T, np.einsum("ij,ij", height, height)]])

    def _right(self, rows: slice, data: np.ndarray) -> np.ndarray:
        """Sums over pixels of the products of the terms and the data, which are 0 where unknown, (n_terms,)."""
        px, py = np.array(self._powers).T
        ramp = (self._y[rows].T @ (data @ self._x))[py, px]
        if self._heights is None:
            return ramp
        known = np.nan_to_num(self._fit_height(self._heights, rows)) / self._height_scale
        return np.append(ramp, np.einsum("ij,ij", known, data))


def _centred(size: int) -> np.ndarray:
    """Pixel numbers moved and scaled to -1…1, which leaves the fitted surface as it is and its solution stable."""
    middle = (size - 1) / 2
    return (np.arange(size) - middle) / max(middle, 1)


def _powers_of(values: np.ndarray) -> np.ndarray:
    """Powers of a coordinate as far as products of two terms need them, (n, 2 HIGHEST + 1)."""
    return values[:, np.newaxis] ** np.arange(2 * HIGHEST + 1)


def _nothing_to_fit(heights: Heights | None, blocks: list[slice]) -> str:
    text = "No valid pixel is left to fit the ramp or the trend with height to. Choose a larger range or extent."
    if heights is None:
        return text
    known = [metres[np.isfinite(metres)] for metres in (heights.metres[rows] for rows in blocks)]
    if not any(metres.size for metres in known):
        return text
    low, high = (choose(choose(metres) for metres in known if metres.size) for choose in (min, max))
    wanted = f"{heights.lowest} to {heights.greatest} m"
    return f"{text} The fit uses heights of {wanted}; the image has {low:.0f} to {high:.0f} m."
