"""Rasters in any projection, and how they come to a grid in degrees."""

from __future__ import annotations

from collections import Counter
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, NamedTuple

import numpy as np

from ..core.blocks import row_blocks
from ..core.errors import BadOption, BrokenInput
from ..core.grid import Grid
from ..store.geotiff import in_memory, turned_to
from ..store.raster import WGS84_EPSG
from .licsar import most_common

if TYPE_CHECKING:
    from rasterio import Affine

WGS84 = f"EPSG:{WGS84_EPSG}"
METHODS = ("bilinear", "nearest")
BLOCK_MB = 8
"""Size of the pieces of a warp between which it can be cancelled; larger ones are not faster."""
TOLERANCE_PIXELS = 0.02
"""By how much the warp may approximate the projection."""
_AVERAGED_FROM = 0.6
"""Size of a pixel relative to one of the grid, below which several are averaged."""
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
    path
        The file that says where it lies, to name it; None where another layer of it has been named.
    """

    values: np.ndarray
    footprint: Footprint
    faults: tuple[str, ...] = ()
    path: Path | None = None


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
    is_of_frame
        Whether layers belong to rasters that all pairs share; one that lies elsewhere is then told.
    """

    grid: Grid
    heights: Callable[[], np.ndarray | None] = nothing
    check: Callable[[], None] = nothing
    tell: Callable[[str], None] = unheard
    is_of_frame: bool = False

    def onto(self, layer: Layer, method: str = METHODS[0]) -> np.ndarray:
        """A layer on the grid; see `onto`."""
        for fault in layer.faults:
            self.tell(fault)
        if self.is_of_frame and layer.path is not None:
            there, here = layer.footprint.edges, self._edges
            if are_apart(there, here):
                self.tell(
                    f"{layer.path} lies at {in_words(there)}, and the phase elsewhere, at {in_words(here)}. "
                    f"{_why_apart(there, here)}"
                )
        return onto(layer, self.grid, method, self.check)

    @property
    def _edges(self) -> np.ndarray:
        extent = self.grid.extent
        return np.array([extent.west, extent.south, extent.east, extent.north])


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
    if are_apart(first, second):
        raise BrokenInput(
            f"Phase and coherence lie in different places, {in_words(first)} and {in_words(second)}: "
            f"{', '.join(map(str, files[:2]))}. Check that both are of this pair, and their coordinates."
        )


def are_apart(first: np.ndarray, second: np.ndarray) -> bool:
    """Whether two places, each west, south, east and north in degrees, share none; a turn around the Earth is none."""
    second = second.copy()
    second[[0, 2]] -= _TURN * np.round((second[[0, 2]].mean() - first[[0, 2]].mean()) / _TURN)
    return bool((np.maximum(first, second)[:2] >= np.minimum(first, second)[2:]).any())


def in_words(edges: np.ndarray) -> str:
    """A place, west, south, east and north in degrees."""
    return f"{edges[0]:.3f}…{edges[2]:.3f}° E, {edges[1]:.3f}…{edges[3]:.3f}° N"


def _why_apart(first: np.ndarray, second: np.ndarray) -> str:
    if are_apart(first[[1, 0, 3, 2]], second):
        return "Check the coordinates of both."
    return "Longitude and latitude are exchanged in one of them; correct that, or fetch the product again."


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
