"""Rasters in any projection, and how they come to a grid in degrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..core.blocks import row_blocks
from ..core.errors import BadOption, BrokenInput
from ..core.grid import Grid
from ..store.geotiff import in_memory, opened, opened_to_warp, turned_to
from ..store.plausibility import (
    ANY_COHERENCE,
    BYTES,
    LARGEST_FRACTION,
    LEAST_COHERENCE,
    SMALLEST_INCIDENCE_DEG,
    Quantity,
    full_coherence,
    without_undeclared,
)
from ..store.raster import WGS84_EPSG
from .licsar import most_common

if TYPE_CHECKING:
    from rasterio import Affine, DatasetReader

WGS84 = f"EPSG:{WGS84_EPSG}"
METHODS = ("bilinear", "nearest")
BLOCK_MB = 8
"""Size of the pieces of a warp between which it can be cancelled; larger ones are not faster."""
TOLERANCE_PIXELS = 0.02
"""By how much the warp may approximate the projection."""
_AVERAGED_FROM = 0.6
"""Size of a pixel relative to one of the grid, below which several are averaged."""
SMALLEST_SPACING_DEG = 1e-7
"""About one centimetre."""
MOST_TIMES_FINER = 100
"""Pixels of the grid for each pixel of the largest raster."""
_EDGE_POINTS = 21
_HALF_TURN, _TURN = 180.0, 360.0
_ON_THE_LATTICE = 1e-6
"""Part of a pixel by which an edge may miss the lattice through rounding."""


class Footprint(NamedTuple):
    """Size, geotransform and coordinate system (any text that PROJ reads) of a raster."""

    width: int
    length: int
    transform: Affine
    crs: str

    @property
    def is_geographic(self) -> bool:
        """Whether coordinates are degrees and the north is up, so that it is a `Grid`."""
        from rasterio.crs import CRS

        turned = self.transform.b or self.transform.d or self.transform.e > 0
        return bool(CRS.from_user_input(self.crs).is_geographic) and not turned

    @property
    def grid(self) -> Grid:
        """The same as a grid in degrees; only for one that `is_geographic`."""
        t = self.transform
        return Grid.from_edges(self.width, self.length, t.c, t.f, t.a, t.e)

    @property
    def edges(self) -> np.ndarray:
        """West, south, east and north edge in degrees, (4,); east of the antimeridian counts beyond 180."""
        from rasterio.transform import array_bounds
        from rasterio.warp import transform_bounds

        bounds = array_bounds(self.length, self.width, self.transform)
        west, south, east, north = transform_bounds(self.crs, WGS84, *bounds, densify_pts=_EDGE_POINTS)
        return np.array([west, south, east + _TURN if east < west else east, north])

    @property
    def spacing_deg(self) -> float:
        """Edge of a square pixel in degrees that keeps the number of pixels across the diagonal."""
        west, south, east, north = self.edges
        return float(np.hypot(east - west, north - south) / np.hypot(self.width, self.length))


@dataclass(frozen=True)
class Layer:
    """A quantity on the raster of its product.

    Attributes
    ----------
    values
        Float32, (length, width), NaN where there is none.
    footprint
        Where it lies.
    faults
        What was strange about the values, as sentences that name the file.
    """

    values: np.ndarray
    footprint: Footprint
    faults: tuple[str, ...] = ()


def possible(layer: Layer, quantity: Quantity, path: Path) -> Layer:
    """The same without values that stand for no data though the file does not say so; before they are resampled."""
    faults = without_undeclared(layer.values, quantity)
    sentence = (f"{path}: {'; '.join(faults)}.",) if faults else ()
    return replace(layer, faults=layer.faults + sentence)


def read_layer(path: Path, quantity: Quantity, zero_is_none: bool = True) -> Layer:
    """The only band of a GeoTIFF in any projection, with what the file declares about its values.

    Parameters
    ----------
    quantity
        What it holds; what cannot be that is taken for no data.
    zero_is_none
        Whether 0 means that there is no value, also where the file does not say so.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent or unreadable, or does not say where it lies.
    """
    with opened_to_warp(path, np.nan, any_nodata=True) as source:
        with np.errstate(over="ignore"):  # what float32 cannot hold becomes infinite, and is named as such
            values = source.read(1).astype(np.float32)
            nodata = None if source.nodata is None else np.float32(source.nodata)
        footprint = _place_of(source, path)
    if nodata is not None and not np.isnan(nodata):
        values[values == nodata] = np.nan
    if zero_is_none:
        values[values == 0] = np.nan
    return possible(Layer(values, footprint), quantity, path)


def read_phase(path: Path, quantity: Quantity) -> Layer:
    """As `read_layer`; whole numbers without a scale, which are wrapped or rounded phase, raise `BrokenInput`."""
    with opened(path) as source:
        kind, is_plain = np.dtype(source.dtypes[0]), (source.scales[0], source.offsets[0]) == (1.0, 0.0)
    if kind.kind in "iu" and is_plain:
        raise BrokenInput(
            f"{path} holds whole numbers ({kind}) without a scale, which cannot be unwrapped phase or displacement. "
            "Write it as float32, or declare its scale with 'gdal_edit.py -scale'."
        )
    return read_layer(path, quantity)


def read_coherence(path: Path, full: float | None = None) -> Layer:
    """As `read_layer`, as a fraction; see `as_fraction`."""
    return as_fraction(read_layer(path, ANY_COHERENCE), path, full)


def as_fraction(layer: Layer, path: Path, full: float | None = None) -> Layer:
    """Coherence 0…1, where ``full`` is what stands for 1, or None for what its values show.

    Raises
    ------
    BrokenInput
        If they cannot be coherence, or may be on two scales.
    """
    seen = full_coherence(layer.values)
    lowest, highest = (reduce(layer.values, axis=None) for reduce in (np.fmin.reduce, np.fmax.reduce))
    if full is not None and not (lowest < LEAST_COHERENCE or highest > LARGEST_FRACTION * full):
        seen = full
    elif full is not None or seen is None:
        cure = (
            "If it is in percent or in bytes, say so with a line '# full_coherence: 100' or '# full_coherence: 255' in "
            "the table, or divide it by that."
            if lowest >= LEAST_COHERENCE and highest <= BYTES
            else "Check that it is the coherence and no other image; if one value stands for no data, declare it with "
            "'gdal_edit.py -a_nodata'."
        )
        expected = f"0 to {full:g}" if full else "0 to 1, or 0 to 255 in bytes"
        raise BrokenInput(f"{path} has values from {lowest:.4g} to {highest:.4g}; coherence is {expected}. {cure}")
    return layer if seen == 1 else replace(layer, values=layer.values / np.float32(seen))


def refuse_radians(incidence: np.ndarray, path: Path) -> None:
    """Raise `BrokenInput` where angles from the vertical are too small to be degrees; NaN is none."""
    known = incidence[np.isfinite(incidence)]
    if known.size and np.median(known) < SMALLEST_INCIDENCE_DEG:
        raise BrokenInput(
            f"{path} has incidence angles around {np.median(known):.3g}, too small for degrees from the vertical. "
            "If they are radians, multiply them by 57.29578; if they count from the horizontal, take 90 minus them."
        )


def read_footprint(path: Path) -> Footprint:
    """Where a GeoTIFF lies; errors as `read_layer`, except that truncation goes unseen."""
    with opened(path) as source:
        return _place_of(source, path)


def _place_of(source: DatasetReader, path: Path) -> Footprint:
    """Where an open GeoTIFF lies, on earth."""
    from rasterio._err import CPLE_BaseError
    from rasterio.errors import RasterioError

    if not source.crs or source.transform.is_identity:
        raise BrokenInput(
            f"{path} does not say where it lies; it is truncated or not geocoded. Give it coordinates and a "
            "projection, for example with 'gdal_edit.py -a_srs EPSG:4326 -a_ullr west north east south'."
        )
    place = Footprint(source.width, source.height, source.transform, source.crs.to_string())
    try:
        edges, reason = place.edges, "its corners are nowhere on earth"
    except (RasterioError, CPLE_BaseError) as err:
        edges, reason = np.array([np.nan]), str(err)
    if not np.isfinite(edges).all():
        raise BrokenInput(
            f"{path} has a coordinate system, {place.crs}, from which there is no way to longitude and latitude "
            f"({reason}). Declare the right one with 'gdal_edit.py -a_srs'."
        )
    if place.spacing_deg < SMALLEST_SPACING_DEG:
        raise BrokenInput(
            f"{path} has pixels of {place.spacing_deg:.2g} degrees in {place.crs}, smaller than any of a radar image. "
            "If its coordinates are degrees, declare that with 'gdal_edit.py -a_srs EPSG:4326'."
        )
    return place


def nothing() -> None:
    """What is done between steps where nobody can cancel them."""


def unheard(fault: str) -> None:
    """What is done with a fault where nobody is told."""


def onto(layer: Layer, grid: Grid, method: str = METHODS[0], check: Callable[[], None] = nothing) -> np.ndarray:
    """A layer resampled to a grid in degrees, float32 (length, width), NaN where there is none.

    A layer that lies on the grid already is returned as it is. ``method`` is one of `METHODS`; ``check`` is called
    often, and may raise to cancel.
    """
    from rasterio.transform import Affine
    from rasterio.vrt import WarpedVRT
    from rasterio.warp import Resampling
    from rasterio.windows import Window

    place = layer.footprint
    if place.is_geographic and place.grid.agrees_with(grid):
        return layer.values
    west, dlon, _, north, _, dlat = grid.geotransform
    with (
        in_memory(layer.values, np.nan, place.transform, place.crs) as source,
        WarpedVRT(
            source,
            crs=WGS84,
            transform=Affine(dlon, 0.0, west, 0.0, dlat, north),
            width=grid.width,
            height=grid.length,
            src_nodata=np.nan,
            nodata=np.nan,
            resampling=Resampling[method],
            tolerance=TOLERANCE_PIXELS,
            **turned_to(source, float(grid.lon.mean())),
            **_kernel(place, dlon, dlat),
        ) as warped,
    ):
        values = np.empty(grid.shape, np.float32)
        for rows in row_blocks(grid.length, grid.width * values.itemsize, BLOCK_MB):
            check()
            window = Window(0, rows.start, grid.width, rows.stop - rows.start)
            values[rows] = warped.read(1, window=window, out_dtype=np.float32)
    return values


@dataclass(frozen=True)
class Target:
    """Where layers are brought to.

    Attributes
    ----------
    grid
        In degrees.
    heights
        Gives heights in metres above the ellipsoid on it, (length, width), NaN where unknown; None for nowhere known.
    check
        Called often; may raise to cancel.
    tell
        Called with each fault of a layer.
    """

    grid: Grid
    heights: Callable[[], np.ndarray | None] = nothing
    check: Callable[[], None] = nothing
    tell: Callable[[str], None] = unheard

    def onto(self, layer: Layer, method: str = METHODS[0]) -> np.ndarray:
        """A layer on the grid; see `onto`."""
        for fault in layer.faults:
            self.tell(fault)
        return onto(layer, self.grid, method, self.check)


def _kernel(place: Footprint, dlon: float, dlat: float) -> dict[str, float]:
    """Options that tell GDAL to interpolate where pixels stay about as large, and to average where they grow.

    Left to itself it widens the kernel already where they grow by a tenth, which moves an image by some hundredths of a
    pixel.
    """
    west, south, east, north = place.edges
    ratios = {"XSCALE": (east - west) / place.width / dlon, "YSCALE": (north - south) / place.length / -dlat}
    return {name: ratio if ratio < _AVERAGED_FROM else 1.0 for name, ratio in ratios.items()}


def common_grid(footprints: Sequence[Footprint], spacing: float | None = None) -> Grid:
    """The grid in degrees for rasters that lie more or less in the same place.

    Where more than half of them share one in degrees, it is that one. Else each edge is the median of theirs, so that
    a single long or short product does not decide, on the pixels of the most common raster in degrees, or on whole
    multiples of the spacing.

    Parameters
    ----------
    spacing
        Edge of a pixel in degrees; None for that of the rasters.
    """
    grids = [place.grid for place in footprints if place.is_geographic]
    usual = most_common(grids) if grids else None
    if usual is not None and spacing is None:
        if 2 * sum(usual.agrees_with(grid) for grid in grids) > len(footprints):
            return usual
        west, dlon, _, north, _, dlat = usual.geotransform
        return _covering(footprints, dlon, dlat, west, north)
    step = spacing or Counter(footprints).most_common(1)[0][0].spacing_deg
    return _covering(footprints, step, -step, 0.0, 0.0)


def refuse_too_fine(grid: Grid, footprints: Sequence[Footprint], place: Path) -> None:
    """Refuse a grid that has far more pixels than any of the rasters, which nobody means to fill.

    Raises
    ------
    BadOption
        With the number of pixels, and the spacing of the rasters.
    """
    most = max(footprints, key=lambda one: one.width * one.length)
    pixels = grid.width * grid.length
    if pixels > MOST_TIMES_FINER * most.width * most.length:
        raise BadOption(
            f"With a spacing of {grid.post_lon:g} degrees the grid for {place} would have {grid.width} x {grid.length} "
            f"= {pixels} pixels, where the largest product has {most.width} x {most.length}. Choose a spacing near "
            f"that of the products, {most.spacing_deg:.3g} degrees."
        )


def refuse_apart(phase: Footprint, coherence: Footprint, files: Sequence[Path]) -> None:
    """Refuse phase and coherence that share no place on earth.

    Raises
    ------
    BrokenInput
        With both files and where they lie.
    """
    if phase == coherence:
        return
    first, second = phase.edges, coherence.edges
    second[[0, 2]] -= _TURN * np.round((second[[0, 2]].mean() - first[[0, 2]].mean()) / _TURN)
    if (np.maximum(first, second)[:2] >= np.minimum(first, second)[2:]).any():
        where = (f"{edges[0]:.3f}…{edges[2]:.3f}° E, {edges[1]:.3f}…{edges[3]:.3f}° N" for edges in (first, second))
        raise BrokenInput(
            f"Phase and coherence lie in different places, {' and '.join(where)}: {', '.join(map(str, files[:2]))}. "
            "Check that both are of this pair, and their coordinates."
        )


def _covering(footprints: Sequence[Footprint], dlon: float, dlat: float, lon: float, lat: float) -> Grid:
    """A grid over the median edges whose pixels have a corner at a place."""
    edges = np.array([place.edges for place in dict.fromkeys(footprints)])
    counts = list(Counter(footprints).values())
    middles = edges[:, [0, 2]].mean(axis=1)
    edges[:, [0, 2]] -= (_TURN * np.round((middles - middles[0]) / _TURN))[:, np.newaxis]
    west, south, east, north = np.median(np.repeat(edges, counts, axis=0), axis=0)
    first, last = (_steps(value, lon, dlon, up) for value, up in ((west, False), (east, True)))
    top, bottom = (_steps(value, lat, dlat, up) for value, up in ((north, False), (south, True)))
    return Grid.from_edges(last - first, bottom - top, lon + first * dlon, lat + top * dlat, dlon, dlat)


def _steps(value: float, origin: float, step: float, up: bool) -> int:
    """Whole pixels from an origin to an edge, outwards."""
    number = (value - origin) / step
    rounded = np.ceil(number - _ON_THE_LATTICE) if up else np.floor(number + _ON_THE_LATTICE)
    return int(rounded)
