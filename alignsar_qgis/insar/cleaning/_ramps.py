"""Surfaces fitted to one epoch at a time: ramps over the image and trends with height."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

import numpy as np

from ..core.errors import BadOption

POWERS = {
    None: ((0, 0),),
    "1": ((0, 0), (1, 0), (0, 1)),
    "bl": ((0, 0), (1, 0), (0, 1), (1, 1)),
    "2": ((0, 0), (1, 0), (0, 1), (1, 1), (2, 0), (0, 2)),
}
"""Powers of column and row in each ramp, by the option's word."""


@dataclass(frozen=True)
class Heights:
    """Heights in metres (length, width), NaN where unknown, and the range that informs the fit."""

    metres: np.ndarray
    lowest: float
    greatest: float


class Surface:
    """A ramp, a trend with height, or both, to be fitted by ordinary least squares.

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
        self._powers = POWERS[degree]
        self._x, self._y = _centred(width), _centred(length)
        self._height, fit_height, self._pixels = None, None, area
        if heights is not None:
            metres = heights.metres
            informs = (metres >= heights.lowest) & (metres <= heights.greatest)
            fit_height = np.trunc(np.where(informs, metres, 0)) if compatible else metres
            self._height = np.nan_to_num(metres) if compatible else metres
            self._pixels = area if compatible else area & informs
        if not self._pixels.any():
            raise BadOption(_nothing_to_fit(heights))
        rows, columns = np.nonzero(self._pixels)
        terms = [self._x[columns] ** px * self._y[rows] ** py for px, py in self._powers]
        if fit_height is not None:
            self._height_scale = float(np.abs(fit_height[self._pixels]).max()) or 1.0
            terms.append(fit_height[self._pixels] / self._height_scale)
        self._design = np.stack(terms, axis=1)

    @property
    def n_pixels(self) -> int:
        """Number of pixels that the fit can use."""
        return len(self._design)

    def fitted(self, image: np.ndarray) -> np.ndarray:
        """The surface that fits the finite pixels of an image best, float32 (length, width).

        NaN everywhere if the image has fewer samples than the surface has unknowns, and, with a trend, where the
        height is unknown.
        """
        data = image[self._pixels].astype(float)
        finite = np.isfinite(data)
        design = self._design if finite.all() else self._design[finite]
        if len(design) < design.shape[1]:
            return np.full(image.shape, np.nan, np.float32)
        coefficients = np.linalg.lstsq(design.T @ design, design.T @ data[finite], rcond=None)[0]
        surface = np.zeros(image.shape)
        for (px, py), coefficient in zip(self._powers, coefficients):
            surface += coefficient * np.outer(self._y**py, self._x**px)
        if self._height is not None:
            surface += coefficients[-1] / self._height_scale * self._height
        return surface.astype(np.float32)


def _centred(size: int) -> np.ndarray:
    """Pixel numbers moved and scaled to -1…1, which leaves the fitted surface as it is and its solution stable."""
    middle = (size - 1) / 2
    return (np.arange(size) - middle) / max(middle, 1)


def _nothing_to_fit(heights: Heights | None) -> str:
    text = "No valid pixel is left to fit the ramp or the trend with height to. Choose a larger range or extent."
    if heights is None or not np.isfinite(heights.metres).any():
        return text
    low, high = np.nanmin(heights.metres), np.nanmax(heights.metres)
    wanted = f"{heights.lowest} to {heights.greatest} m"
    return f"{text} The fit uses heights of {wanted}; the image has {low:.0f} to {high:.0f} m."
