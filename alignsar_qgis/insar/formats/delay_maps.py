"""Tropospheric delay maps of single epochs, brought to the grid of a stack as slant phase."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BrokenInput
from ..core.grid import Grid
from ..store.parfiles import read_text
from ..store.raster import WGS84_EPSG, read_flat
from ..store.workspace import Stack

if TYPE_CHECKING:
    from rasterio.io import DatasetReader

WGS84 = f"EPSG:{WGS84_EPSG}"
SLANT_SUFFIX = ".sltd.geo.tif"
MAP_SUFFIXES = (SLANT_SUFFIX, ".ztd.tif", ".ztd")


def delay_map(folder: Path, epoch: str) -> Path | None:
    """The first kind of delay map that exists for an epoch."""
    candidates = (folder / f"{epoch}{suffix}" for suffix in MAP_SUFFIXES)
    return next((path for path in candidates if path.is_file()), None)


def rsc_of(path: Path) -> Path:
    """Header of a headerless delay map."""
    return path.with_name(path.name + ".rsc")


@dataclass(frozen=True)
class SlantDelay:
    """How a delay map becomes slant phase on the grid of the stack.

    Attributes
    ----------
    grid
        Grid of the stack.
    rad_per_metre
        Slant phase per metre of zenith delay, 4π / (λ cos θ), float32 (length, width); None if no map needs it.
    squeezed
        Whether pixel centres of the outermost pixels are taken for the edges of the image, as LiCSBAS does.
    fill_holes
        Whether single missing pixels are filled from their neighbours.
    """

    grid: Grid
    rad_per_metre: np.ndarray | None
    squeezed: bool
    fill_holes: bool

    @classmethod
    def onto(cls, stack: Stack, maps: Iterable[Path], squeezed: bool, fill_holes: bool) -> SlantDelay:
        """Onto the grid of a stack; maps of zenith delay need its ``U.geo``."""
        rad_per_metre = None
        if any(not path.name.endswith(SLANT_SUFFIX) for path in maps):
            cosine = read_flat(stack.folder / "U.geo", stack.grid.shape)
            cosine[cosine == 0] = np.nan
            rad_per_metre = (4 * np.pi / stack.wavelength_m / cosine).astype(np.float32)
        return cls(stack.grid, rad_per_metre, squeezed, fill_holes)

    def read(self, path: Path) -> np.ndarray:
        """Slant delay of an epoch in radians, float32 (length, width), 0 where there is no data.

        Raises
        ------
        BrokenInput
            If the map cannot be read or has no data within the grid.
        """
        delay = self._resampled(path)
        if not path.name.endswith(SLANT_SUFFIX):
            delay = delay * self.rad_per_metre
        if not np.any(np.nan_to_num(delay)):
            raise BrokenInput(f"{path} has no data within the area of the stack.")
        return filled_holes(delay) if self.fill_holes else delay

    def _resampled(self, path: Path) -> np.ndarray:
        from rasterio.errors import RasterioError, RasterioIOError
        from rasterio.transform import Affine
        from rasterio.vrt import WarpedVRT
        from rasterio.warp import Resampling

        west, dlon, _, north, _, dlat = self.grid.geotransform
        if self.squeezed:
            west, north = self.grid.corner_lon, self.grid.corner_lat
            dlon *= (self.grid.width - 1) / self.grid.width
            dlat *= (self.grid.length - 1) / self.grid.length
        try:
            with (
                _opened(path) as source,
                WarpedVRT(
                    source,
                    src_crs=source.crs or WGS84,
                    crs=WGS84,
                    transform=Affine(dlon, 0.0, west, 0.0, dlat, north),
                    width=self.grid.width,
                    height=self.grid.length,
                    src_nodata=0,
                    nodata=0,
                    resampling=Resampling.cubic_spline,
                    **kernel_width(source, dlon, dlat),
                ) as warped,
            ):
                return warped.read(1, out_dtype=np.float32)
        except (RasterioError, RasterioIOError) as err:
            raise BrokenInput(f"{path} cannot be read ({err}); fetch it again.") from err


def kernel_width(source: DatasetReader, dlon: float, dlat: float) -> dict[str, float]:
    """Options that tell GDAL how many source pixels the kernel of a warp spans, where that is the same everywhere.

    GDAL estimates it anew for every block, versions around 3.10 from the margin of the block too, which moves the
    image by a hundredth of a pixel and smooths it otherwise than LiCSBAS's delays were.
    """
    transform = source.transform
    if source.crs and source.crs.to_epsg() != WGS84_EPSG:
        return {}
    return {"XSCALE": abs(transform.a / dlon), "YSCALE": abs(transform.e / dlat)}


@contextmanager
def _opened(path: Path) -> Iterator[DatasetReader]:
    """A GeoTIFF, or a headerless map as one in memory; warping from an array is not safe on threads."""
    import rasterio
    from rasterio.io import MemoryFile
    from rasterio.transform import Affine

    if path.suffix != ".ztd":
        with rasterio.open(path) as source:
            yield source
        return
    delay, grid = read_ztd(path)
    west, dlon, _, north, _, dlat = grid.geotransform
    profile = {"width": grid.width, "height": grid.length, "count": 1, "dtype": "float32", "crs": WGS84}
    with MemoryFile() as memory:
        with memory.open(driver="GTiff", transform=Affine(dlon, 0.0, west, 0.0, dlat, north), **profile) as target:
            target.write(delay, 1)
        with memory.open() as source:
            yield source


def read_ztd(path: Path) -> tuple[np.ndarray, Grid]:
    """Zenith delay in metres from a headerless GACOS map, with the grid of its ``.rsc`` header."""
    header = rsc_of(path)
    words = (line.split() for line in read_text(header).splitlines())
    values = {row[0]: row[1] for row in words if len(row) > 1}
    try:
        width, length = int(values["WIDTH"]), int(values["FILE_LENGTH"])
        west, north, dlon, dlat = (float(values[key]) for key in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"))
    except (KeyError, ValueError) as err:
        raise BrokenInput(f"{header} has no usable {err}; fetch the map again.") from err
    grid = Grid(width, length, west, north, dlon, -abs(dlat))
    return read_flat(path, grid.shape), grid


def filled_holes(delay: np.ndarray) -> np.ndarray:
    """Each 0 replaced by the mean of the non-zero values among its 8 neighbours; 0 where there are none."""
    from scipy.ndimage import convolve

    ring = np.ones((3, 3), delay.dtype)
    ring[1, 1] = 0
    total = convolve(delay, ring, mode="constant")
    count = convolve((delay != 0).astype(delay.dtype), ring, mode="constant")
    mean = np.divide(total, count, out=np.zeros_like(delay), where=count > 0)
    return np.where(delay == 0, mean, delay)
