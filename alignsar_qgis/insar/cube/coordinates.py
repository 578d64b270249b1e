"""Coordinates and values of NetCDF files of any maker: understood, or refused with the file and the name."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..core.grid import Grid
from ..store.hdf5_links import refuse_parts_elsewhere
from ..store.netcdf_name import netcdf_name
from .quantities import LAT, LON, TIME

if TYPE_CHECKING:
    from netCDF4 import Dataset, Variable

EVEN_WITHIN = 0.1
"""How far a coordinate may be from its even place, in pixels; 32-bit coordinates are off by several percent."""
MOST_PIXELS = 2**31
STAND_INS = (-9999.0, -99999.0, -32768.0)
"""No displacement in mm, and no height, is any of these to all digits."""
LEAST_FILL = 1e19
"""Fill values of programs begin here."""
LONGEST_PIXEL = 20.0
"""Times its width or height; near the poles, pixels of equal sides on the ground reach 10."""
_NUMBERS = ("scale_factor", "add_offset", "_FillValue", "missing_value", "valid_range", "valid_min", "valid_max")
_CALENDARS = ("standard", "gregorian", "proleptic_gregorian")


@contextmanager
def opened_cube(path: Path) -> Iterator[Dataset]:
    """A NetCDF file with the coordinates of a datacube; errors of the library while it is open name the file.

    Raises
    ------
    MissingInput, BrokenInput
        If it is absent, unreadable or damaged, lacks a coordinate, or keeps data in another file.
    """
    from netCDF4 import Dataset

    if not path.is_file():
        if path.exists():
            raise BrokenInput(f"{path} is not a file. Choose the NetCDF file of a datacube.")
        raise MissingInput(f"{path} does not exist. Export a time series as datacube first.")
    refuse_parts_elsewhere(path)
    try:
        with netcdf_name(path) as name, Dataset(name) as file:
            missing = [name for name in (TIME, LAT, LON) if name not in file.variables]
            if missing:
                raise BrokenInput(f"{path} is not a datacube: it has no {', '.join(missing)}.")
            yield file
    except (OSError, RuntimeError, MemoryError) as err:
        raise BrokenInput(f"{path} cannot be read as NetCDF ({err}). Export the datacube again.") from err


def is_series(variable: Variable, path: Path) -> bool:
    """Whether a variable is a series of maps; `BrokenInput` if its axes are in another order."""
    dims = variable.dimensions
    if set(dims) in ({TIME, LAT, LON}, {LAT, LON}) and dims not in ((TIME, LAT, LON), (LAT, LON)):
        wanted = tuple(name for name in (TIME, LAT, LON) if name in dims)
        raise BrokenInput(
            f"{path}: the axes of {variable.name} are ({', '.join(dims)}) instead of ({', '.join(wanted)}). Bring them "
            f"into this order, with xarray by cube.transpose({', '.join(map(repr, wanted))})."
        )
    return bool(dims == (TIME, LAT, LON))


def values_of(variable: Variable, place: tuple[slice | int, ...] | slice) -> np.ndarray:
    """Values with fill values, valid range, scale and offset heeded.

    Floats, and whole numbers with a scale, have NaN for missing; other whole numbers are as in the file.

    Raises
    ------
    BrokenInput
        If one of these attributes is text.
    """
    texts = [name for name in _NUMBERS if isinstance(getattr(variable, name, None), str)]
    if texts:
        raise BrokenInput(
            f"{variable.group().filepath()}: the attribute {texts[0]} of {variable.name} is text instead of a number. "
            "Write it as one."
        )
    is_packed = {"scale_factor", "add_offset"} & set(variable.ncattrs())
    variable.set_auto_maskandscale(bool(is_packed) or variable.dtype.kind == "f")
    values = variable[place]
    if np.ma.isMaskedArray(values):
        kind = values.dtype if values.dtype.kind == "f" else np.dtype(float)
        values = np.ma.filled(values.astype(kind, copy=False), np.nan)
    return without_stand_ins(np.asarray(values))


def without_stand_ins(values: np.ndarray) -> np.ndarray:
    """Floats with NaN for the numbers that other programs write for no data without saying so."""
    if values.dtype.kind != "f" or not values.size:
        return values
    lowest, highest = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
    if lowest > max(STAND_INS) and highest < LEAST_FILL:
        return values
    return np.where(np.isin(values, STAND_INS) | (np.abs(values) >= LEAST_FILL), values.dtype.type(np.nan), values)


def check_numeric(variable: Variable, path: Path) -> None:
    """Raise unless a variable holds numbers."""
    if getattr(variable.dtype, "kind", "O") not in "iuf":
        raise BrokenInput(f"{path}: {variable.name} holds no numbers. Export the datacube again.")


def ascends(file: Dataset) -> bool:
    """Whether row 0 of the file is in the south."""
    lat = file[LAT]
    return bool(len(lat) > 1 and lat[1] > lat[0])


def grid_of(file: Dataset, path: Path) -> Grid:
    """Grid of the coordinates, north up; `BrokenInput` unless they are even, finite and in degrees on the Earth."""
    lat, lon = (_coordinate(file, name, path) for name in (LAT, LON))
    if len(lat) * len(lon) > MOST_PIXELS:
        raise BrokenInput(f"{path} says that it has {len(lon)} x {len(lat)} pixels, more than can be. Make it again.")
    post_lat, post_lon = (_step(file, name, values, path) for name, values in ((LAT, lat), (LON, lon)))
    if post_lon <= 0:
        raise BrokenInput(f"{path}: {LON} runs from east to west. Sort it, with xarray by cube.sortby({LON!r}).")
    if not 1 / LONGEST_PIXEL < abs(post_lat) / post_lon < LONGEST_PIXEL:
        raise BrokenInput(
            f"{path}: {LAT} goes in steps of {abs(post_lat):g}, {LON} in steps of {post_lon:g}, which are not both in "
            "degrees. Write the coordinates of the pixel centres in degrees."
        )
    grid = Grid(len(lon), len(lat), float(lon[0]), float(lat.max()), post_lon, -abs(post_lat))
    if grid.fault:
        raise BrokenInput(f"{path}: {grid.fault}. Datacubes have {LAT} and {LON} in degrees; warp it to EPSG:4326.")
    return grid


def dates_of(file: Dataset, path: Path) -> tuple[date, ...]:
    """Days of acquisition, whatever unit and reference the file counts time in.

    Raises
    ------
    BrokenInput
        If one is missing, they are not in order, one occurs twice, or the unit is not understood.
    """
    from netCDF4 import num2date

    time = file[TIME]
    numbers = _coordinate(file, TIME, path)
    units, calendar = str(getattr(time, "units", "")), str(getattr(time, "calendar", "standard")).lower()
    if calendar not in _CALENDARS:
        raise BrokenInput(f"{path}: {TIME} is counted in the calendar {calendar!r}. Count it in the standard calendar.")
    try:
        moments = num2date(numbers, units, calendar)
        days = tuple(date(moment.year, moment.month, moment.day) for moment in moments)
    except (ValueError, TypeError, AttributeError, OverflowError) as err:
        raise BrokenInput(
            f"{path}: {TIME} in units {units[:80]!r} does not give days ({err}). Count it in 'days since 2020-01-01'."
        ) from err
    for earlier, later in zip(days, days[1:]):
        if earlier == later:
            raise BrokenInput(f"{path}: the date {later} occurs twice in {TIME}. Keep one map of each date.")
        if earlier > later:
            raise BrokenInput(
                f"{path}: {TIME} is not in order, {later} comes after {earlier}. Sort it, with xarray by "
                f"cube.sortby({TIME!r})."
            )
    return days


def _coordinate(file: Dataset, name: str, path: Path) -> np.ndarray:
    """A coordinate of one dimension, finite, float64 (n,)."""
    variable = file[name]
    check_numeric(variable, path)
    if variable.dimensions != (name,) or not len(variable):
        raise BrokenInput(f"{path}: {name} has to have one axis of its own name and at least one value.")
    variable.set_auto_maskandscale(True)
    values = np.ma.filled(np.ma.asarray(variable[:]).astype(float), np.nan)
    if not np.isfinite(values).all():
        missing = int(np.flatnonzero(~np.isfinite(values))[0])
        raise BrokenInput(f"{path}: value {missing + 1} of {len(values)} of {name} is missing. Correct or remove it.")
    return values


def _step(file: Dataset, name: str, centres: np.ndarray, path: Path) -> float:
    """Even step of a coordinate."""
    if len(centres) == 1:
        if f"{name}_bnds" in file.variables:
            return float(np.diff(file[f"{name}_bnds"][0])[0])
        raise BrokenInput(f"{path} has a single {name} and no {name}_bnds, so the size of a pixel is not known.")
    step = float(centres[-1] - centres[0]) / (len(centres) - 1)
    off = np.abs(centres - (centres[0] + step * np.arange(len(centres)))).max()
    if not step or off > EVEN_WITHIN * abs(step):
        raise BrokenInput(
            f"{path}: {name} is not even, {off:.3g} off its place at steps of {step:.3g}. Resample it to an even grid."
        )
    return step
