"""Rasters of any grid brought onto that of a datacube."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.grid import Grid
from ..formats.delay_maps import WGS84, kernel_width
from ..store.geotiff import opened, opened_to_warp, turned_to
from ..store.raster import FLOAT
from ._referencing import Placement

if TYPE_CHECKING:
    from rasterio import DatasetReader

# Pixel corners lie between four pixels; the exporter of LiCSBAS takes the south-western one.
_COMPATIBLE_TIE = 1e-6
# How far, in pixels, GDAL may be off for speed when it transforms coordinates.
_PIXEL_TOLERANCE = 1e-6


@dataclass(frozen=True)
class ExtraLayer:
    """An additional GeoTIFF on the part of the grid that is kept.

    Attributes
    ----------
    image
        Values in their own type, (rows, columns).
    fill
        Value of pixels without data.
    units
        As the file says, empty if it does not.
    """

    image: np.ndarray
    fill: float | int
    units: str

    @property
    def is_empty(self) -> bool:
        """Whether no pixel has data."""
        return not np.any((self.image != self.fill) & np.isfinite(self.image))


def extra_layer(path: Path, placement: Placement, compatible: bool) -> ExtraLayer | None:
    """The nearest pixels of a GeoTIFF; None if it has several bands."""
    grid = placement.axes
    if compatible:
        grid = replace(
            grid,
            corner_lon=grid.corner_lon - _COMPATIBLE_TIE * grid.post_lon,
            corner_lat=grid.corner_lat + _COMPATIBLE_TIE * grid.post_lat,
        )
    with opened(path) as source:
        if source.count > 1:
            return None
        units = source.units[0] or ""
    with opened_to_warp(path, np.nan, any_nodata=True) as source:
        kind = np.dtype(source.dtypes[0])
        fill = source.nodata if source.nodata is not None else (np.nan if kind.kind == "f" else 0)
    image = resampled(path, grid, "nearest", kind, fill)
    return ExtraLayer(placement.cut(image), kind.type(fill), units)


def resampled(path: Path, grid: Grid, method: str, dtype: np.dtype = FLOAT, fill: float = float("nan")) -> np.ndarray:
    """The first band of a raster at the pixel centres of a grid.

    Parameters
    ----------
    method
        ``nearest``; or ``average`` for a band in which 0 is no data.
    fill
        Value where there is no data.
    """
    from rasterio.transform import Affine
    from rasterio.vrt import WarpedVRT
    from rasterio.warp import Resampling

    west, dlon, _, north, _, dlat = grid.geotransform
    with opened_to_warp(path, 0 if method != "nearest" else np.nan, method == "nearest") as source:
        window = _same_pixels(source, grid) if method == "average" else None
        if window is not None:
            values = source.read(1, window=window).astype(dtype)
            values[values == 0] = fill
            return values
        with WarpedVRT(
            source,
            src_crs=source.crs or WGS84,
            crs=WGS84,
            transform=Affine(dlon, 0.0, west, 0.0, dlat, north),
            width=grid.width,
            height=grid.length,
            tolerance=_PIXEL_TOLERANCE,
            resampling=Resampling[method],
            **_missing(source, method, fill),
            **turned_to(source, float(grid.lon.mean())),
            **kernel_width(source, dlon, dlat),
        ) as warped:
            return warped.read(1).astype(dtype)


def _same_pixels(source: DatasetReader, grid: Grid) -> tuple[tuple[int, int], tuple[int, int]] | None:
    """Rows and columns of a raster that are the pixels of a grid, each then its own mean; None if they are not."""
    pixel = source.transform
    if pixel.b or pixel.d or pixel.is_degenerate or not np.isfinite(pixel).all() or source.crs != WGS84:
        return None
    west, east, south, north = grid.extent
    corners = (np.array([(west, north), (east, south)]) - (pixel.c, pixel.f)) / (pixel.a, pixel.e)
    (x1, y1), (x2, y2) = edges = np.rint(corners).astype(int)
    inside = x1 >= 0 and x2 <= source.width and y1 >= 0 and y2 <= source.height
    if (
        not inside
        or (x2 - x1, y2 - y1) != (grid.width, grid.length)
        or np.abs(corners - edges).max() > _PIXEL_TOLERANCE
    ):
        return None
    return (int(y1), int(y2)), (int(x1), int(x2))


def linear_at(image: np.ndarray, grid: Grid, lon: np.ndarray, lat: np.ndarray) -> np.ndarray:
    """An image interpolated linearly at some coordinates, float64 (len(lat), len(lon)).

    As xarray's ``interp``, which the exporter of LiCSBAS calls: zeros count as values, one missing neighbour makes the
    result missing, and so does a place outside the outermost pixel centres.
    """
    from scipy.interpolate import interp1d

    for axis, centres, places in ((0, grid.lat, lat), (1, grid.lon, lon)):
        image = interp1d(centres, image, axis=axis, bounds_error=False, fill_value=np.nan)(places)
    return image


def _missing(source: DatasetReader, method: str, fill: float) -> dict[str, Any]:
    """How a warp is told which pixels have no data."""
    if method != "nearest":
        return {"src_nodata": 0, "nodata": fill}
    if source.nodata is None and not np.isnan(fill):
        # From 3.13 on, GDAL moves values that equal a declared missing value to the next one.
        return {"init_dest_nodata": False, "INIT_DEST": fill}
    return {"nodata": fill}
