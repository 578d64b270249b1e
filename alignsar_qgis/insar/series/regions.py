"""Series of many pixels as one: polygons and circles, and differences between places."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np

from ..core.errors import BadOption
from ..core.grid import Grid, Window, place
from ..core.options import Ring
from ..core.polygons import inside_each
from .distances import distance_km

METRES_PER_KM = 1000.0
EVERY = 0.25, 0.5, 0.75


@dataclass(frozen=True)
class Region:
    """Some pixels of a grid.

    Attributes
    ----------
    window
        The smallest rectangle around them, which is all that has to be read.
    inside
        Which pixels of the window belong to it, bool (rows, columns).
    """

    window: Window
    inside: np.ndarray

    @classmethod
    def of(cls, chosen: np.ndarray) -> Region:
        """The region of the pixels chosen in a whole grid, bool (length, width), at least one."""
        rows, columns = np.flatnonzero(chosen.any(axis=1)), np.flatnonzero(chosen.any(axis=0))
        window = Window(int(columns[0]), int(columns[-1]) + 1, int(rows[0]), int(rows[-1]) + 1)
        return cls(window, chosen[window.slices])

    @property
    def count(self) -> int:
        """How many pixels."""
        return int(self.inside.sum())

    def pixels(self, values: np.ndarray) -> np.ndarray:
        """The values of its pixels, (…, count), out of those of its window, (…, rows, columns)."""
        return values[..., self.inside]


def polygon_region(grid: Grid, rings: Sequence[Ring]) -> Region:
    """The pixels whose centres lie inside any of the polygons (degrees).

    Raises
    ------
    BadOption
        If there are none.
    """
    chosen, _ = inside_each(grid, rings)
    if not chosen.any():
        raise BadOption("The polygon holds no pixel of the image. Draw it larger, or elsewhere.")
    return Region.of(chosen)


def circle_region(grid: Grid, lon: float, lat: float, radius_m: float) -> Region:
    """The pixels whose centres lie within a distance of a place in degrees; the one there if the circle is smaller.

    Raises
    ------
    BadOption
        If the place lies outside the image.
    """
    row, column = pixel_at(grid, lon, lat)
    centre = column * grid.post_lon + grid.corner_lon
    turned = lon + 360 * np.round((centre - lon) / 360)
    far = distance_km(grid.lon[np.newaxis, :], grid.lat[:, np.newaxis], turned, lat)
    chosen = far * METRES_PER_KM <= radius_m
    chosen[row, column] = True
    return Region.of(chosen)


def pixel_at(grid: Grid, lon: float, lat: float) -> tuple[int, int]:
    """Row and column of the pixel that holds a place in degrees.

    Raises
    ------
    BadOption
        If it lies outside the image.
    """
    west, dlon, _, north, _, dlat = grid.geotransform
    for turn in (0.0, -360.0, 360.0):
        column, row = int(np.floor((lon + turn - west) / dlon)), int(np.floor((lat - north) / dlat))
        if 0 <= row < grid.length and 0 <= column < grid.width:
            return row, column
    here = grid.extent
    raise BadOption(
        f"{place(lon, lat)} lies outside the image, which reaches from {here.south:.4f}° to {here.north:.4f}° N and "
        f"from {here.west:.4f}° to {here.east:.4f}° E."
    )


@dataclass(frozen=True)
class RegionSeries:
    """What the pixels of a region have in common, each (n_epochs,), NaN where no pixel has a value.

    Attributes
    ----------
    mean, median
        Of the pixels with a value.
    spread
        Standard deviation of the pixels (of the population), not of the mean.
    lower, upper
        Quartiles.
    count
        Pixels with a value.
    """

    mean: np.ndarray
    median: np.ndarray
    spread: np.ndarray
    lower: np.ndarray
    upper: np.ndarray
    count: np.ndarray


def region_series(values: np.ndarray) -> RegionSeries:
    """Mean, median and spread of the pixels at each epoch.

    Parameters
    ----------
    values
        Displacement, (n_epochs, n_pixels). A pixel with gaps would move the mean at the epochs without it if its level
        is another: the levels are those of the values.
    """
    known = np.isfinite(values)
    count = known.sum(axis=1)
    mean = _ratio(np.where(known, values, 0.0).sum(axis=1), count)
    deviations = np.where(known, values - mean[:, np.newaxis], 0.0)
    lower, median, upper = quantiles(values, EVERY)
    return RegionSeries(mean, median, np.sqrt(_ratio((deviations**2).sum(axis=1), count)), lower, upper, count)


def quantiles(values: np.ndarray, shares: Sequence[float]) -> np.ndarray:
    """Quantiles over the last axis without what is not finite, (n_shares, …), interpolated as numpy does."""
    ordered = np.sort(np.where(np.isfinite(values), values, np.nan), axis=-1)
    last = np.isfinite(values).sum(axis=-1) - 1
    found = np.full((len(shares), *last.shape), np.nan)
    for place_of_share, share in enumerate(shares):
        position = share * np.maximum(last, 0)
        below = np.floor(position).astype(int)
        low = np.take_along_axis(ordered, below[..., np.newaxis], -1)[..., 0]
        high = np.take_along_axis(ordered, np.ceil(position).astype(int)[..., np.newaxis], -1)[..., 0]
        found[place_of_share] = low + (position - below) * (high - low)
    return found


def referenced(values: np.ndarray, reference: np.ndarray | None = None, epoch: int | None = None) -> np.ndarray:
    """Displacement relative to another place and date.

    Parameters
    ----------
    values
        (n_epochs,) or (n_epochs, n_pixels).
    reference
        Series of the reference, (n_epochs,); where it has no value nothing has one. None keeps the place.
    epoch
        Index of the date of zero displacement. None keeps the date.
    """
    columns = values.reshape(len(values), -1)
    if reference is not None:
        columns = columns - reference[:, np.newaxis]
    if epoch is not None:
        columns = columns - columns[epoch]
    return columns.reshape(values.shape)


def difference(
    first: np.ndarray, second: np.ndarray, sigma: tuple[np.ndarray, np.ndarray] | None = None
) -> tuple[np.ndarray, np.ndarray | None]:
    """First minus second series, and its standard deviation if those of both are given and taken as independent."""
    return first - second, None if sigma is None else np.hypot(*sigma)


def _ratio(sums: np.ndarray, count: np.ndarray) -> np.ndarray:
    return np.divide(sums, count, out=np.full(np.shape(sums), np.nan), where=count > 0)
