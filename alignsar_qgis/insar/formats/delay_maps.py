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
from ..store.geotiff import found_as, in_memory, opened_to_warp, turned_to
from ..store.parfiles import read_text
from ..store.raster import WGS84_EPSG, read_flat
from ..store.workspace import Stack

if TYPE_CHECKING:
    from rasterio.io import DatasetReader

GACOS, ERA5 = "gacos", "era5"
MODELS = {GACOS: "GACOS", ERA5: "ERA5"}
"""Weather models whose delay maps are known, and what they and the folders of their maps are called."""
WGS84 = f"EPSG:{WGS84_EPSG}"
TIF_SUFFIXES = (".sltd.geo.tif", ".ztd.tif")
ERA5_SUFFIX = ".icams.sltd.geo.tif"
"""Slant delay of the weather model ERA5 by ICAMS, as LiCSAR publishes it."""
HEADERLESS_SUFFIX = ".ztd"
SLANT_WORD = ".sltd."
LARGEST_ZENITH_M = 8.0
"""Far above the delay of the whole atmosphere, which is 2.3 m at sea level."""
SMALLEST_SLANT_RAD = 5.0
"""Below that of the thinnest atmosphere over land in L-band; zenith delays in metres are smaller."""
LARGEST_SLANT_RAD = 5000.0
"""Above that of the whole atmosphere at grazing incidence in X-band."""
SAMPLED = 10_000
"""Values of which the typical one is found."""
SMALLEST_ZENITH_M = 0.1
"""Far below that of the air above the highest summit."""
ZENITH_CURE = "If they are zenith delay in metres, name the maps yyyymmdd.ztd.tif."
SLANT_CURE = (
    "If they are slant delay in radians, name the maps yyyymmdd.sltd.geo.tif; bring other units to metres, and fetch "
    "whole delays, not differences between dates."
)


def model_named_in(name: str) -> str:
    """The weather model that the name of a stack or time series says it was corrected with; GACOS if it says none.

    >>> model_named_in("TS_GEOCml1ERA5mask"), model_named_in("TS_GEOCml1")
    ('era5', 'gacos')
    """
    return next((model for model, word in MODELS.items() if word in name), GACOS)


def delay_maps_in(folder: Path, epochs: Iterable[str], model: str = GACOS) -> dict[str, Path]:
    """Delay map of each epoch that has one: those of the model, or of GACOS those of ERA5 where it has none.

    Two weather models are never mixed, because their difference would look like motion.
    """
    epochs = list(epochs)
    found = {epoch: path for epoch in epochs if model == GACOS and (path := _of_gacos(folder, epoch))}
    if found:
        return found
    of_era5 = ((epoch, found_as(folder, f"{epoch}{ERA5_SUFFIX}")) for epoch in epochs)
    return {epoch: path for epoch, path in of_era5 if path.is_file()}


def _of_gacos(folder: Path, epoch: str) -> Path | None:
    """The first kind of delay map of GACOS that exists for an epoch."""
    for suffix in TIF_SUFFIXES:
        if (path := found_as(folder, f"{epoch}{suffix}")).is_file():
            return path
    headerless = folder / f"{epoch}{HEADERLESS_SUFFIX}"
    return headerless if headerless.is_file() else None


def is_slant(path: Path) -> bool:
    """Whether a map is named as slant delay in radians; others are zenith delay in metres."""
    return SLANT_WORD in path.name


def rsc_of(path: Path) -> Path:
    """Header of a headerless delay map."""
    return path.with_name(path.name + ".rsc")


def files_of_map(path: Path) -> tuple[Path, ...]:
    """The files of a delay map."""
    return (path, rsc_of(path)) if path.suffix == HEADERLESS_SUFFIX else (path,)


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
        if not all(map(is_slant, maps)):
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
        _check_kind(delay, path)
        if not is_slant(path):
            delay = delay * self.rad_per_metre
        if not np.any(np.nan_to_num(delay)):
            raise BrokenInput(f"{path} has no data within the area of the stack.")
        return filled_holes(delay) if self.fill_holes else delay

    def _resampled(self, path: Path) -> np.ndarray:
        from rasterio.transform import Affine
        from rasterio.vrt import WarpedVRT
        from rasterio.warp import Resampling

        west, dlon, _, north, _, dlat = self.grid.geotransform
        if self.squeezed:
            west, north = self.grid.corner_lon, self.grid.corner_lat
            dlon *= (self.grid.width - 1) / self.grid.width
            dlat *= (self.grid.length - 1) / self.grid.length
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
                **turned_to(source, float(self.grid.lon.mean())),
                **kernel_width(source, dlon, dlat),
            ) as warped,
        ):
            return warped.read(1, out_dtype=np.float32)


def _check_kind(delay: np.ndarray, path: Path) -> None:
    """Refuse values of the other kind or unit than the name of a map says, and stand-ins for no data among them."""
    known = delay[np.isfinite(delay) & (delay != 0)]
    if not known.size:
        return
    typical = float(np.median(known[:: max(1, known.size // SAMPLED)]))
    if typical < 0:
        raise BrokenInput(
            f"{path}: its values are negative, of typically {typical:.3g}, but a delay is positive. "
            "Turn their sign; of differences between dates, take the delays themselves."
        )
    largest = float(np.abs(known).max())
    slant = is_slant(path)
    named, smallest, highest = (
        ("slant delay in radians, which is tens to hundreds", SMALLEST_SLANT_RAD, LARGEST_SLANT_RAD)
        if slant
        else ("zenith delay in metres, which is about 2", SMALLEST_ZENITH_M, LARGEST_ZENITH_M)
    )
    if not smallest <= typical <= highest:
        cure = SLANT_CURE if not slant else ZENITH_CURE if typical < smallest else "Bring them to radians."
        raise BrokenInput(f"{path}: values of typically {typical:.3g} cannot be {named}. {cure}")
    if largest > highest:
        raise BrokenInput(
            f"{path}: values up to {largest:.4g} cannot be {named}. If one value stands for no data, declare it with "
            "'gdal_edit.py -a_nodata'."
        )


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
    """A GeoTIFF, or a headerless map as one in memory, with NaN for no data other than 0."""
    from rasterio.transform import Affine

    if path.suffix != HEADERLESS_SUFFIX:
        with opened_to_warp(path, missing=np.nan) as source:
            yield source
        return
    delay, grid = read_ztd(path)
    west, dlon, _, north, _, dlat = grid.geotransform
    with in_memory(delay, None, Affine(dlon, 0.0, west, 0.0, dlat, north), WGS84) as source:
        yield source


def read_ztd(path: Path) -> tuple[np.ndarray, Grid]:
    """Zenith delay in metres from a headerless GACOS map, with the grid of its ``.rsc`` header."""
    header = rsc_of(path)
    if not header.is_file():
        raise BrokenInput(f"{header} is missing; unpack the .ztd.rsc files, too, from the archive that GACOS sent.")
    words = (line.split() for line in read_text(header).splitlines())
    values = {row[0]: row[1] for row in words if len(row) > 1}
    try:
        width, length = int(values["WIDTH"]), int(values["FILE_LENGTH"])
        west, north, dlon, dlat = (float(values[key]) for key in ("X_FIRST", "Y_FIRST", "X_STEP", "Y_STEP"))
    except (KeyError, ValueError) as err:
        raise BrokenInput(f"{header} has no usable {err}; fetch the map again.") from err
    grid = Grid(width, length, west, north, dlon, -abs(dlat))
    if grid.fault:
        raise BrokenInput(f"{header}: {grid.fault}; fetch the map again.")
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
