"""GeoTIFFs of others, looked at before they are believed: size, place, and everything they declare about their values.

What a file declares is honoured: no data, scale, offset, mask, rows from south to north, coordinates of pixel centres.
What cannot be honoured is refused with the cure. No other kind of file is opened, whatever its name.
"""

from __future__ import annotations

import math
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from dataclasses import dataclass, replace
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..core.grid import Grid
from ..core.polygons import FULL_TURN

if TYPE_CHECKING:
    from rasterio import Affine, DatasetReader
    from rasterio.crs import CRS

DRIVER = "GTiff"
RADIANS, METRES = "radians", "metres"
UNIT_WORDS = {
    RADIANS: ("rad", "radian", "radians"),
    METRES: ("m", "metre", "metres", "meter", "meters"),
    "degrees": ("deg", "degree", "degrees", "°"),
    "cycles": ("cycle", "cycles", "turn", "turns"),
    "kilometres": ("km", "kilometre", "kilometres", "kilometer", "kilometers"),
    "centimetres": ("cm", "centimetre", "centimetres", "centimeter", "centimeters"),
    "millimetres": ("mm", "millimetre", "millimetres", "millimeter", "millimeters"),
    "feet": ("ft", "foot", "feet", "us survey foot", "us survey feet", "ftus"),
}
"""How files call the units that phase, height and displacement have; other words say nothing."""
_SUFFIXES = (".tif", ".tiff")
_ALPHA_BANDS = 2
_SMALL_BYTES = 2**26
_MOST_COMPRESSED = 5000
"""No usual compression makes a raster with content smaller than by this factor."""


def found_as(folder: Path, *names: str) -> Path:
    """The first of some ``.tif`` names that a folder has, its suffix in any case or ``.tiff``; else the first name."""
    for name in names:
        if (folder / name).is_file():
            return folder / name
    if not folder.is_dir():
        return folder / names[0]
    wanted = {name[: -len(".tif")] for name in names}
    others = (path for path in folder.iterdir() if path.suffix.lower() in _SUFFIXES and path.stem in wanted)
    return min((path for path in others if path.is_file()), default=folder / names[0])


def read_geotiff(
    path: Path, expected: Grid | None = None, keep_zeros: bool = False, known_zero: float = 0.0, unit: str = ""
) -> tuple[np.ndarray, Grid]:
    """Read the only band of a GeoTIFF, with its grid.

    Parameters
    ----------
    expected
        The grid that it has to have; another one is refused before anything is read.
    keep_zeros
        Whether zeros stay zeros where 0 is declared as no data, for quantities that know 0 as such.
    known_zero
        What a zero becomes in packed whole numbers that declare other no data, among which 0 is as likely as any value;
        for quantities in which the callers take 0 for no data.
    unit
        Of the quantity, one of `UNIT_WORDS`; a file that declares another one of them is refused.

    Returns
    -------
    Values with scale and offset applied, row 0 in the north, (length, width): in the type of the file, or float32
    where that cannot hold NaN, which stands where the file declares no data. And the grid.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent, unreadable, truncated, rotated, of several bands or complex, or of another grid.
    """
    with opened(path) as source:
        grid = _grid_of(source, path)
        if expected is not None and not grid.agrees_with(expected):
            raise BrokenInput(f"{path} covers {grid.described} instead of {expected.described}.")
        _require_unit(source, path, unit)
        values = _values(source, path, keep_zeros)
        if known_zero and _knows_zero(source):
            values[values == 0] = known_zero
        return (values[::-1] if source.transform.e > 0 else values), grid


def read_geotiff_grid(path: Path) -> Grid:
    """Read only the grid of a GeoTIFF; errors as `read_geotiff`, except that truncation goes unseen."""
    with opened(path) as source:
        return _grid_of(source, path)


@dataclass(frozen=True)
class SampleForm:
    """How the samples of a GeoTIFF are laid out.

    Attributes
    ----------
    grid
        Of the rows as they are stored; its rows may run to the north.
    dtype
        Of the samples.
    scale, offset
        What makes values of samples.
    knows_zero
        Whether 0 is a value like others, in quantities in which it usually stands for no data.
    """

    grid: Grid
    dtype: np.dtype
    scale: float
    offset: float
    knows_zero: bool


def read_geotiff_form(path: Path) -> SampleForm:
    """Read how a GeoTIFF is laid out; errors as `read_geotiff`, except that truncation goes unseen."""
    with opened(path) as source:
        _only_band(source, path)
        grid = _grid_of(source, path)
        if source.transform.e > 0:
            grid = replace(grid, corner_lat=float(grid.lat[-1]), post_lat=-grid.post_lat)
        return SampleForm(grid, np.dtype(source.dtypes[0]), source.scales[0], source.offsets[0], _knows_zero(source))


def check_geotiff(path: Path) -> None:
    """Raise unless a file is a GeoTIFF of one band with coordinates, of a size that it can hold.

    Raises
    ------
    MissingInput, BrokenInput
        As `read_geotiff`, except that truncation goes unseen and any grid and coordinate system is good.
    """
    with opened(path) as source:
        if source.transform.is_identity:
            raise _without_coordinates(path)
        _only_band(source, path)


@contextmanager
def opened_to_warp(path: Path, missing: float, any_nodata: bool = False, unit: str = "") -> Iterator[DatasetReader]:
    """A GeoTIFF whose samples are its values, the north first; one in memory where the file declares more about them.

    GDAL smooths an image that is turned over, but copies one that lies on the grid already.

    Parameters
    ----------
    missing
        What no data becomes in memory.
    any_nodata
        Whether the caller heeds the declared no data, whatever it is; otherwise 0 and NaN are the only ones.
    unit
        As for `read_geotiff`.

    Raises
    ------
    MissingInput, BrokenInput
        As `read_geotiff`, except that any grid is good.
    """
    with opened(path) as source:
        nodata = source.nodata
        heeded = any_nodata or nodata is None or nodata == 0 or np.isnan(nodata)
        _only_band(source, path)
        _require_unit(source, path, unit)
        south_up = source.transform.e > 0 and not (source.transform.b or source.transform.d)
        if heeded and source.count == 1 and not (south_up or _is_scaled(source) or _has_mask(source)):
            yield source
            return
        values = _values(source, path, keep_zeros=False)
        transform = source.transform
        if south_up:
            values = values[::-1]
            a, b, c, d, e, f = tuple(transform)[:6]
            transform = type(transform)(a, -b, c + b * source.height, d, -e, f + e * source.height)
        where = {"transform": transform, "crs": source.crs}
    nodata = None
    if values.dtype.kind == "f":
        values[np.isnan(values)] = missing
        nodata = missing if any_nodata else None
    with in_memory(values, nodata, **where) as made:
        yield made


def turned_to(source: DatasetReader, lon: float) -> dict[str, Affine]:
    """Option of a warp that moves a raster in degrees by whole turns to a longitude: 181° and -179° are one place.

    Nothing for a raster that is less than half a turn away.
    """
    if source.crs is not None and not source.crs.is_geographic:
        return {}
    a, b, west, *others = tuple(source.transform)[:6]
    middle = west + (a * source.width + b * source.height) / 2
    turns = round((lon - middle) / FULL_TURN)
    return {"src_transform": type(source.transform)(a, b, west + turns * FULL_TURN, *others)} if turns else {}


@contextmanager
def in_memory(values: np.ndarray, nodata: float | None, transform: Affine, crs: Any) -> Iterator[DatasetReader]:
    """An array as a raster of one band; warping from an array itself is not safe on threads."""
    from rasterio.io import MemoryFile

    length, width = values.shape
    profile = {"driver": DRIVER, "width": width, "height": length, "count": 1, "dtype": values.dtype, "nodata": nodata}
    with MemoryFile() as memory:
        with memory.open(transform=transform, crs=crs, **profile) as target:
            target.write(values, 1)
        with memory.open() as source:
            yield source


@contextmanager
def many_opened() -> Iterator[None]:
    """Have GDAL register its drivers once for all files that this thread opens inside.

    Otherwise rasterio has it done for every file, which takes three times as long as to open one.
    """
    from rasterio import Env
    from rasterio.env import hasenv

    with nullcontext() if hasenv() else Env.from_defaults():
        yield


@contextmanager
def opened(path: Path) -> Iterator[DatasetReader]:
    """A GeoTIFF to read from, whose size its bytes can hold; errors of the library while it is open name the file."""
    from rasterio import DatasetReader
    from rasterio.errors import RasterioError, RasterioIOError

    if not path.is_file():
        if path.exists():
            raise BrokenInput(f"{path} is not a file. Put the GeoTIFF in its place.")
        raise MissingInput(f"{path} is missing.")
    try:
        # `rasterio.open` registers the drivers even where an environment is at hand.
        with many_opened(), DatasetReader(path, driver=DRIVER) as source:
            _check_size(source, path)
            yield source
    except (RasterioError, RasterioIOError, MemoryError) as err:
        raise BrokenInput(f"{path} cannot be read as a GeoTIFF ({err}). Fetch it again.") from err
    except UnicodeError as err:
        raise BrokenInput(f"The name of {path!a} has signs that are no text. Rename the folder or file.") from err


def _check_size(source: DatasetReader, path: Path) -> None:
    """Refuse a header that asks for more memory than there can be values in the file."""
    needed = source.width * source.height * sum(np.dtype(kind).itemsize for kind in source.dtypes)
    if needed > max(_SMALL_BYTES, _MOST_COMPRESSED * path.stat().st_size):
        raise BrokenInput(
            f"{path} says that it has {source.width} x {source.height} pixels, more than its "
            f"{path.stat().st_size} bytes can hold. Fetch it again."
        )


def _grid_of(source: DatasetReader, path: Path) -> Grid:
    transform = source.transform
    if transform.is_identity:
        raise _without_coordinates(path)
    numbers = (transform.a, transform.b, transform.c, transform.d, transform.e, transform.f)
    if not np.isfinite(numbers).all() or transform.b or transform.d or transform.a <= 0 or not transform.e:
        raise BrokenInput(
            f"{path} is not a raster with north up or down and west on the left. Warp it to EPSG:4326 first."
        )
    if source.crs and not _is_in_degrees(source.crs):
        declare = " If they are degrees, say so by gdal_edit.py -a_srs EPSG:4326." * (not source.crs.is_projected)
        system = source.crs.to_string()[:80]
        raise BrokenInput(f"{path} is in {system}, not in degrees. Warp it to EPSG:4326 first.{declare}")
    north = transform.f + source.height * max(transform.e, 0.0)
    return Grid.from_edges(source.width, source.height, transform.c, north, transform.a, -abs(transform.e))


def _is_in_degrees(crs: CRS) -> bool:
    """Whether coordinates are longitude and latitude in degrees, not in grads, local, or from the Earth's centre."""
    return bool(crs.is_geographic) and math.isclose(crs.units_factor[1], math.pi / 180, rel_tol=1e-9)


def _without_coordinates(path: Path) -> BrokenInput:
    return BrokenInput(f"{path} has no coordinates; it is truncated or not geocoded. Fetch it again.")


def _only_band(source: DatasetReader, path: Path) -> None:
    """Refuse a file that does not say which of its bands is meant, and one of complex numbers."""
    from rasterio.enums import ColorInterp

    with_alpha = source.count == _ALPHA_BANDS and source.colorinterp[1] == ColorInterp.alpha
    if source.count > 1 and not with_alpha:
        raise BrokenInput(
            f"{path} has {source.count} bands, and it does not say which one is meant. Write the right one to a file "
            "of its own, for example with 'gdal_translate -b 2' for the second."
        )
    if np.dtype(source.dtypes[0]).kind == "c":
        raise BrokenInput(f"{path} holds complex numbers. Write the wanted part to a file of its own.")
    scale, offset = source.scales[0], source.offsets[0]
    if not (np.isfinite([scale, offset]).all() and scale):
        raise BrokenInput(
            f"{path} declares the scale {scale:g} and the offset {offset:g}, which leave nothing of its values. "
            "Correct them with 'gdal_edit.py -scale 1 -offset 0', or to what its maker says."
        )


def _require_unit(source: DatasetReader, path: Path, unit: str) -> None:
    """Refuse a file that declares another unit than a quantity has."""
    declared = (source.units[0] or "").strip().lower()
    other = next((name for name, words in UNIT_WORDS.items() if declared in words), unit)
    if unit and other != unit:
        raise BrokenInput(
            f"{path} says that its values are in {other}, not in {unit}. Convert them, or correct what the file says "
            "with 'gdal_edit.py -units'."
        )


def _values(source: DatasetReader, path: Path, keep_zeros: bool) -> np.ndarray:
    """Samples with all that is declared about them, rows as in the file."""
    _only_band(source, path)
    values = source.read(1)
    missing = _declared_missing(values, source.nodata, keep_zeros and source.offsets[0] == 0)
    if _has_mask(source):
        masked = source.read_masks(1) == 0
        missing = masked if missing is None else missing | masked
    if _is_scaled(source):
        values = (values * np.float64(source.scales[0]) + source.offsets[0]).astype(np.float32)
    if missing is not None and missing.any():
        values = values if values.dtype.kind == "f" else values.astype(np.float32)
        values[missing] = np.nan
    return values


def _knows_zero(source: DatasetReader) -> bool:
    """Whether 0 is a value like others: whole numbers with a scale and no data that is not 0."""
    is_packed = np.dtype(source.dtypes[0]).kind in "iu" and _is_scaled(source)
    return is_packed and (source.nodata is not None or _has_mask(source)) and source.nodata != 0


def _is_scaled(source: DatasetReader) -> bool:
    return (source.scales[0], source.offsets[0]) != (1.0, 0.0)


def _has_mask(source: DatasetReader) -> bool:
    from rasterio.enums import MaskFlags

    return MaskFlags.per_dataset in source.mask_flag_enums[0]


def _declared_missing(values: np.ndarray, nodata: float | None, keep_zeros: bool) -> np.ndarray | None:
    """Where values equal the declared no data; None where that cannot be, or is NaN already."""
    if nodata is None or np.isnan(nodata) or (nodata == 0 and keep_zeros):
        return None
    if values.dtype.kind in "iu":
        limits = np.iinfo(values.dtype)
        if nodata != int(nodata) or not limits.min <= nodata <= limits.max:
            return None
    return np.equal(values, values.dtype.type(nodata))
