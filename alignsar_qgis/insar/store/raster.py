"""Rasters in and out: headerless binaries as LiCSBAS keeps them, VRT headers that GIS can open, GeoTIFFs out."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import BrokenInput
from ..core.grid import Grid
from .aside import place_for
from .geotiff_pieces import Check, GeoTiffPieces, nothing
from .missing import missing
from .plausibility import LARGEST_FRACTION, LEAST_COHERENCE

if TYPE_CHECKING:
    from rasterio.io import DatasetWriter

WGS84_EPSG = 4326
FLOAT = np.dtype("<f4")
BYTE = np.dtype("u1")
FULL_COHERENCE = 255
"""Coherence 1 in byte rasters."""
_VRT_TYPES = {FLOAT: "Float32", BYTE: "Byte"}


def read_flat(path: Path, shape: tuple[int, int], rows: slice = slice(None), dtype: np.dtype = FLOAT) -> np.ndarray:
    """Read rows of a headerless raster.

    Parameters
    ----------
    path
        Row-major, little-endian file of ``shape`` = (length, width) samples.
    rows
        Rows wanted; all by default.

    Returns
    -------
    array of shape (number of rows, width)

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent or its size does not fit the shape.
    """
    length, width = shape
    check_flat(path, shape, dtype)
    start, stop, _ = rows.indices(length)
    count = (stop - start) * width
    data = np.fromfile(path, dtype, count, offset=start * width * dtype.itemsize)
    if data.size < count:
        raise BrokenInput(f"{path} became shorter while it was read. Run the stage that makes it again.")
    return data.reshape(stop - start, width)


def check_flat(path: Path, shape: tuple[int, int], dtype: np.dtype = FLOAT) -> None:
    """Raise unless the file exists and has exactly the size of the shape."""
    try:
        size = path.stat().st_size
    except FileNotFoundError as err:
        raise missing(path) from err
    except OSError as err:
        raise BrokenInput(f"{path} cannot be opened ({err.strerror}). Delete it and run the stage again.") from err
    expected = shape[0] * shape[1] * dtype.itemsize
    if size != expected:
        raise BrokenInput(
            f"{path} has {size} bytes where {expected} are expected for {shape[1]} x {shape[0]} pixels; "
            "it is truncated or of another grid. Delete it and run the stage that makes it again."
        )


def write_flat(path: Path, data: np.ndarray, dtype: np.dtype = FLOAT) -> None:
    """Write an array as a headerless, row-major, little-endian raster."""
    samples, place = np.ascontiguousarray(data, dtype), place_for(path)
    try:
        write_samples(place, samples)
    except FileNotFoundError:
        if place != path:
            raise
        path.parent.mkdir(parents=True, exist_ok=True)
        write_samples(path, samples)


def write_samples(path: Path, samples: np.ndarray) -> None:
    """Write the bytes of a contiguous array; `OSError` if the disk does not take all of them.

    NumPy's own ``tofile`` says nothing of the last ones, which lie in a buffer until the file is closed.
    """
    with path.open("wb") as file:
        file.write(samples.data)


def read_coherence(path: Path, shape: tuple[int, int], rows: slice = slice(None)) -> np.ndarray:
    """Read coherence 0…1 as float32 from a byte (0…255) or float raster, told apart by size.

    Missing coherence keeps the value it has in the file: 0 in byte files, 0 or NaN in float files. `BrokenInput` if
    floats are on another scale.
    """
    return as_fractions(read_flat(path, shape, rows, BYTE if is_byte_raster(path, shape) else FLOAT), path)


def known_coherence(values: np.ndarray, path: Path) -> np.ndarray:
    """Coherence of a file, 0…1, as float32 of the same shape, from its bytes or floats, with 0 where there is none."""
    known = as_fractions(values, path)
    return known if values.dtype == BYTE else np.where(known > 0, known, np.float32(0))


def as_fractions(values: np.ndarray, path: Path) -> np.ndarray:
    """Coherence 0…1 as float32 of the same shape, from the bytes of a file, or its floats, which are given back.

    Raises
    ------
    BrokenInput
        If floats are beyond what coherence is, as those on a scale to 255 or 100 are.
    """
    if values.dtype == BYTE:
        return values.astype(np.float32) / np.float32(FULL_COHERENCE)
    lowest, highest = (float(reduce(values, axis=None, initial=0)) for reduce in (np.fmin.reduce, np.fmax.reduce))
    if lowest < LEAST_COHERENCE or highest > LARGEST_FRACTION:
        raise BrokenInput(
            f"{path}: coherence goes from {lowest:.4g} to {highest:.4g}, instead of 0 to 1 in such a file of 4 bytes "
            "per pixel. Divide it by the largest value of its scale, 255 or 100, or write it as bytes 0 to 255."
        )
    return values


def is_byte_raster(path: Path, shape: tuple[int, int]) -> bool:
    """Whether a file has exactly one byte per pixel."""
    return path.is_file() and path.stat().st_size == shape[0] * shape[1]


def write_vrt(raster: Path, grid: Grid, description: str, dtype: np.dtype = FLOAT) -> Path:
    """Write ``<name>.vrt`` beside a headerless raster, so that GDAL and QGIS open it georeferenced.

    Float rasters declare NaN as no-data.
    """
    nodata = "<NoDataValue>nan</NoDataValue>" if dtype == FLOAT else ""
    transform = ", ".join(repr(float(number)) for number in grid.geotransform)
    path = raster.with_name(raster.name + ".vrt")
    path.write_text(
        f'<VRTDataset rasterXSize="{grid.width}" rasterYSize="{grid.length}">\n'
        f"  <SRS>EPSG:{WGS84_EPSG}</SRS>\n"
        f"  <GeoTransform>{transform}</GeoTransform>\n"
        f'  <VRTRasterBand dataType="{_VRT_TYPES[dtype]}" band="1" subClass="VRTRawRasterBand">\n'
        f"    <Description>{escape(description, quote=False)}</Description>{nodata}\n"
        f'    <SourceFilename relativetoVRT="1">{escape(raster.name, quote=False)}</SourceFilename>\n'
        f"    <ImageOffset>0</ImageOffset><PixelOffset>{dtype.itemsize}</PixelOffset>\n"
        f"    <LineOffset>{grid.width * dtype.itemsize}</LineOffset><ByteOrder>LSB</ByteOrder>\n"
        "  </VRTRasterBand>\n"
        "</VRTDataset>\n",
        encoding="utf-8",
    )
    return path


def write_geotiff(
    path: Path,
    data: np.ndarray,
    grid: Grid,
    description: str = "",
    nodata: float | None = float("nan"),
    check: Check = nothing,
) -> None:
    """Write one band as a DEFLATE-compressed GeoTIFF in EPSG:4326, pixel-is-area; ``check`` may raise to cancel."""
    write_bands(path, data[np.newaxis], grid, (description,), nodata, check)


def write_bands(
    path: Path,
    data: np.ndarray,
    grid: Grid,
    descriptions: Sequence[str],
    nodata: float | None = float("nan"),
    check: Check = nothing,
) -> None:
    """Write bands (n, length, width) as a DEFLATE-compressed GeoTIFF in EPSG:4326, pixel-is-area.

    ``check`` is called often, and may raise to cancel.
    """
    profile = {
        "width": grid.width,
        "height": grid.length,
        "count": len(data),
        "dtype": data.dtype,
        "nodata": nodata,
        "predictor": 3 if data.dtype.kind == "f" else 2,
        **in_degrees(grid),
    }

    def describe(target: DatasetWriter) -> None:
        for band, description in enumerate(descriptions, start=1):
            if description:
                target.set_band_description(band, description)

    path.parent.mkdir(parents=True, exist_ok=True)
    with GeoTiffPieces(path, profile, describe, check) as target:
        for band, image in enumerate(data, start=1):
            target.write(image[np.newaxis], band)


def in_degrees(grid: Grid) -> dict[str, Any]:
    """Where a GeoTIFF lies, and how it is compressed, for `rasterio.open`."""
    from rasterio.transform import Affine

    west, dlon, _, north, _, dlat = grid.geotransform
    return {
        "crs": f"EPSG:{WGS84_EPSG}",
        "transform": Affine(dlon, 0.0, west, 0.0, dlat, north),
        "compress": "deflate",
        "interleave": "band",
    }
