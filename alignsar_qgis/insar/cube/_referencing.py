"""Where a datacube lies and what its displacement is relative to.

Displacement d is referenced once, in space and time: with r(t) the median of the reference pixels,
``d'(t) = (d(t) - r(t)) - (d(t0) - r(t0))``, for the series with and without filter alike. So the reference series is
exactly 0, as is every pixel on the reference date t0, and the difference of the two series is what the filter removed.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BadOption, NothingLeft
from ..core.grid import Grid, Window
from ..core.options import Extent
from ..kml import reference_place
from ._inputs import Sources
from .options import DatacubeOptions

if TYPE_CHECKING:
    import h5py

REFERENCE_COHERENCE = 0.6


@dataclass(frozen=True)
class Placement:
    """Where the cube lies.

    Attributes
    ----------
    grid
        True grid of the time series.
    axes
        Grid of the coordinates that are written: the same, or half a pixel further south-west.
    window
        The part that is kept.
    """

    grid: Grid
    axes: Grid
    window: Window

    @classmethod
    def of(cls, grid: Grid, options: DatacubeOptions) -> Placement:
        """The placement that the options ask for."""
        axes = south_west(grid) if options.compatible else grid
        keep = options.clip_extent
        window = centres_within(axes, keep) if keep else Window(0, grid.width, 0, grid.length)
        return cls(grid, axes, window)

    @property
    def written(self) -> Grid:
        """Grid of the coordinates in the file."""
        return self.axes.cut(self.window)

    def cut(self, image: np.ndarray) -> np.ndarray:
        """The part of an image that is kept."""
        return image[self.window.slices]


def south_west(grid: Grid) -> Grid:
    """The grid whose pixel centres are the south-west corners of the pixels."""
    return replace(grid, corner_lon=grid.corner_lon - grid.post_lon / 2, corner_lat=grid.corner_lat + grid.post_lat / 2)


def centres_within(grid: Grid, box: Extent) -> Window:
    """The window of pixels with their centre inside a box or on its edge."""
    slack = 1e-6 * grid.post_lon
    columns = np.flatnonzero((grid.lon >= box.west - slack) & (grid.lon <= box.east + slack))
    rows = np.flatnonzero((grid.lat >= box.south - slack) & (grid.lat <= box.north + slack))
    if not columns.size or not rows.size:
        here = grid.extent
        raise BadOption(
            f"The box (W {box.west} E {box.east} S {box.south} N {box.north}) has no pixel of the time series, which "
            f"covers W {here.west:.5f} E {here.east:.5f} S {here.south:.5f} N {here.north:.5f}."
        )
    return Window(int(columns[0]), int(columns[-1]) + 1, int(rows[0]), int(rows[-1]) + 1)


@dataclass(frozen=True)
class Reference:
    """What displacement and velocity are relative to.

    Attributes
    ----------
    window, lon, lat
        The pixels, and their middle.
    pixels
        Which of the window's pixels count, bool, (rows, columns).
    date
        Index of the reference epoch.
    raw, filtered
        Series to subtract from the displacement without and with filter, mm, (n_epochs,).
    raw_base, filtered_base
        What is then left on the reference date, mm, (length, width) or 0.
    velocity
        Velocity to subtract, mm/yr.
    coherent
        Whether the pixels are those that a reference area should have.
    instead_of
        Column and row (x,y) of the pixel that the exporter of LiCSBAS would have taken; empty if it is that one.
    """

    window: Window
    lon: float
    lat: float
    pixels: np.ndarray
    date: int
    raw: np.ndarray
    filtered: np.ndarray
    raw_base: np.ndarray | float
    filtered_base: np.ndarray | float
    velocity: float
    coherent: bool = True
    instead_of: str = ""

    def median(self, image: np.ndarray) -> float:
        """Median of an image over the reference pixels; NaN where none has a value."""
        values = image[self.window.slices][self.pixels]
        values = values[np.isfinite(values)]
        return float(np.median(values)) if values.size else float("nan")


def reference_of(
    raw: h5py.Dataset, filtered: h5py.Dataset, refarea: Window, sources: Sources, options: DatacubeOptions
) -> Reference:
    """The reference by its pixel index, or of the box in the options.

    Raises
    ------
    NothingLeft
        If no reference pixel has a value on every epoch.
    """
    grid = sources.series.grid
    window = centres_within(grid, options.reference_extent) if options.reference_extent else refarea
    area = (slice(None), *window.slices)
    raw_area, filtered_area = raw[area], filtered[area]
    pixels = (np.isfinite(raw_area) & np.isfinite(filtered_area)).all(axis=0)
    if not pixels.any():
        raise NothingLeft(
            f"No reference pixel in {window} has a displacement on every epoch, so nothing can be relative to it. "
            "Give a reference area with good pixels, or run 'Filter time series' (stage 16) again."
        )
    coherent = True
    if options.reference_extent and sources.series.has("coh_avg"):
        good = pixels & (sources.series.read("coh_avg")[window.slices] > REFERENCE_COHERENCE)
        coherent = bool(good.sum() > 1)
        pixels = good if coherent else pixels
    date = reference_index(sources, options)
    raw_median, filtered_median = (np.median(area[:, pixels], axis=1) for area in (raw_area, filtered_area))
    raw_image, filtered_image = raw[date], filtered[date]
    if date == 0:
        raw_image, filtered_image = first_date_filled(raw_image, filtered_image)
    raw_base, filtered_base = raw_image - raw_median[date], filtered_image - filtered_median[date]
    velocity = float(np.median(sources.series.read("vel")[window.slices][pixels]))
    lon, lat = middle(grid, window)
    return Reference(
        window, lon, lat, pixels, date, raw_median, filtered_median, raw_base, filtered_base, velocity, coherent
    )


def first_date_filled(raw: np.ndarray, filtered: np.ndarray) -> tuple[np.ndarray, np.ndarray]:
    """The first date of both series also where it is missing, so that a patchy first date costs no pixel.

    The inversion counts every pixel from the first date, whether the pixel is observed then or not, so its displacement
    is 0 there. What the filter removes on a date is smooth in space, so it is taken from the nearest pixel that has it.

    Parameters
    ----------
    raw, filtered
        Displacement of the first date without and with filter, mm, NaN where missing, (length, width).
    """
    from scipy.ndimage import distance_transform_edt

    removed = raw - filtered
    unknown = np.isnan(removed)
    if not unknown.any() or unknown.all():
        return raw, filtered
    rows, columns = distance_transform_edt(unknown, return_distances=False, return_indices=True)
    start = np.where(np.isnan(raw), raw.dtype.type(0), raw)
    return start, np.where(np.isnan(filtered), start - removed[rows, columns], filtered)


def compatible_reference(
    raw: h5py.Dataset, filtered: h5py.Dataset, refarea: Window, sources: Sources, options: DatacubeOptions
) -> Reference:
    """The reference of the LiCSBAS exporter.

    Its coordinates are corners, so the centre it looks for is about equally near to four of them, and rounding decides
    between the reference pixel and its neighbours in the north and east. The filtered series of that pixel stays in the
    displacement. Where the neighbour has no data, the exporter loses all displacement; the reference pixel itself is
    taken instead, and `Reference.instead_of` says so.
    """
    grid = sources.series.grid
    axes = south_west(grid)
    date = reference_index(sources, options)
    base = filtered[date]
    box = options.reference_extent
    if box:
        lon, lat = (box.west + box.east) / 2, (box.south + box.north) / 2
        column, row = (nearest_corner(axis, place) for axis, place in zip(corner_axes(grid), (lon, lat)))
        median = _compatible_medians(filtered, base, centres_within(axes, box), sources)
    else:
        lon, lat = reference_place(sources.series.info / "16ref.kml", grid, refarea)
        column, row = (nearest_corner(axis, place) for axis, place in zip(corner_axes(grid), (lon, lat)))
        median = np.zeros(len(filtered), np.float32)
    instead_of = ""

    def is_empty() -> bool:
        return bool(np.isnan(filtered[:, row, column] - base[row, column]).all() or np.isnan(raw[:, row, column]).all())

    if not box and is_empty():
        instead_of = f"{column},{row}"
        column, row = refarea.x1, refarea.y1
    if is_empty():
        raise NothingLeft(
            f"The LiCSBAS exporter would refer to pixel {column},{row} (x,y), which has no data, and write a cube "
            "without displacement. Export without reproducing its defects."
        )
    pixel = filtered[:, row, column] - base[row, column] - median
    window = Window(column, column + 1, row, row + 1)
    return Reference(
        window,
        lon,
        lat,
        np.ones((1, 1), bool),
        date,
        raw[:, row, column] - pixel,
        median,
        0.0,
        base,
        0.0,
        instead_of=instead_of,
    )


def corner_axes(grid: Grid) -> tuple[np.ndarray, np.ndarray]:
    """Longitudes and latitudes of the south-west pixel corners, rounded as the exporter of LiCSBAS rounds them."""
    lon = grid.corner_lon + grid.post_lon * np.arange(grid.width) - grid.post_lon / 2
    lat = grid.corner_lat + grid.post_lat * np.arange(grid.length) + grid.post_lat / 2
    return lon, lat


def nearest_corner(axis: np.ndarray, place: float) -> int:
    """Index of the coordinate nearest to a place, of two as near the more eastern or northern one."""
    distance = np.abs(axis - place)
    nearest = np.flatnonzero(distance == distance.min())
    return int(nearest[axis[nearest].argmax()])


def coherent_pixels(
    sources: Sources, window: Window, velocity: np.ndarray, kept: np.ndarray | None = None
) -> tuple[np.ndarray, bool]:
    """The pixels of a window that LiCSBAS takes as reference: the coherent ones, or all of them.

    Parameters
    ----------
    velocity
        Of the image, mm/yr; if fewer than two coherent pixels have one, all pixels are taken.
    kept
        Pixels that count, bool (length, width); None for all.

    Returns
    -------
    which pixels of the window, and whether they are the coherent ones
    """
    pixels = np.ones(window.shape, bool) if kept is None else kept[window.slices]
    if not sources.series.has("coh_avg"):
        return pixels, True
    coherent = pixels & (sources.series.read("coh_avg")[window.slices] > REFERENCE_COHERENCE)
    enough = bool((coherent & np.isfinite(velocity[window.slices])).sum() > 1)
    return (coherent, True) if enough else (pixels, False)


def _compatible_medians(filtered: h5py.Dataset, base: np.ndarray, window: Window, sources: Sources) -> np.ndarray:
    """Median over the reference pixels of a window on each date."""
    pixels, _ = coherent_pixels(sources, window, sources.series.read("vel"))
    rows, columns = window.slices
    area = (filtered[:, rows, columns] - base[rows, columns])[:, pixels]
    return np.array([np.median(row[np.isfinite(row)]) for row in area], np.float32)


def reference_index(sources: Sources, options: DatacubeOptions) -> int:
    """Index of the reference epoch."""
    return sources.epochs.index(options.reference_date) if options.reference_date else 0


def middle(grid: Grid, window: Window) -> tuple[float, float]:
    """Longitude and latitude of the middle of a window."""
    lon, lat = grid.lon[window.x1 : window.x2], grid.lat[window.y1 : window.y2]  # noqa: E203
    return float(lon[0] + lon[-1]) / 2, float(lat[0] + lat[-1]) / 2
