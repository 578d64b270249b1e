"""Read a datacube: what is in it, with dates, units, reference and value ranges, and single maps and series.

Cubes of the LiCSBAS exporter are read too: their units are in another attribute, and latitude may ascend.
"""

from __future__ import annotations

import math
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import BrokenInput
from ..core.grid import Grid
from ..store.netcdf_name import has_odd_signs
from ..store.observation import observation_told_by
from .contents import ALL_QUANTITIES, PLAIN_NAMES
from .coordinates import ascends, check_numeric, dates_of, grid_of, is_series, opened_cube, values_of
from .quantities import LAT, LON, QUANTITIES, RECONSTRUCTION_QUANTITIES, TIME, Quantity, flag_phrase

if TYPE_CHECKING:
    from netCDF4 import Variable

__all__ = ["QUANTITIES", "Cube", "CubeVariable"]

ISO_LENGTH = 10
LONGEST_RANGE = 200
LONGEST_UNIT = 40
MM = "mm"
PACKING = ("scale_factor", "add_offset", "_FillValue")
MILLIMETRES = {
    **dict.fromkeys(("mm", "millimetre", "millimetres", "millimeter", "millimeters"), 1.0),
    **dict.fromkeys(("cm", "centimetre", "centimetres", "centimeter", "centimeters"), 10.0),
    **dict.fromkeys(("m", "metre", "metres", "meter", "meters"), 1000.0),
}


@dataclass(frozen=True)
class CubeVariable:
    """A variable of a cube.

    Attributes
    ----------
    name, dims, shape, dtype
        As in the file.
    units, long_name
        As the file says, empty if it does not.
    title, style
        Name and style of its layer on a map.
    minimum, maximum
        Range of the values, None if the file does not say.
    classes
        Values of flags, each with what it means.
    packing
        Numbers among the attributes ``scale_factor``, ``add_offset`` and ``_FillValue``.
    to_usual
        Factor from the units of the file to those in which our cubes hold the quantity, NaN if there is none.
    """

    name: str
    dims: tuple[str, ...]
    shape: tuple[int, ...]
    dtype: str
    units: str
    long_name: str
    title: str
    style: str
    minimum: float | None
    maximum: float | None
    classes: tuple[tuple[int, str], ...] = ()
    to_usual: float = 1.0
    packing: Mapping[str, float] = field(default_factory=dict)

    @property
    def is_series(self) -> bool:
        """Whether it is a stack of maps over time."""
        return self.dims == (TIME, LAT, LON)

    @property
    def is_map(self) -> bool:
        """Whether it is a single map."""
        return self.dims == (LAT, LON)


@dataclass(frozen=True)
class Cube:
    """The content of a datacube.

    Attributes
    ----------
    path
        The NetCDF file.
    grid
        Grid of the coordinates, north up, whatever their order in the file.
    epochs
        Dates of acquisition.
    variables
        Variables on (time, lat, lon) or (lat, lon) or (time), by name.
    reference
        Longitude and latitude of the reference, None if the file does not say.
    reference_date
        Date of zero displacement, None if the file does not say.
    attributes
        All attributes of the file.
    """

    path: Path
    grid: Grid
    epochs: tuple[date, ...]
    variables: dict[str, CubeVariable]
    reference: tuple[float, float] | None
    reference_date: date | None
    attributes: dict[str, Any]

    @classmethod
    def open(cls, path: Path | str) -> Cube:
        """The cube in a file.

        Raises
        ------
        MissingInput, BrokenInput
            If the file is absent or not a datacube.
        """
        path = Path(path)
        with opened_cube(path) as file:
            attributes = {name: file.getncattr(name) for name in file.ncattrs()}
            variables = {
                name: _described(variable)
                for name, variable in file.variables.items()
                if name not in (TIME, LAT, LON)
                and (is_series(variable, path) or variable.dimensions in ((LAT, LON), (TIME,)))
            }
            return cls(
                path,
                grid_of(file, path),
                dates_of(file, path),
                variables,
                _reference(attributes, path),
                _reference_date(attributes, path),
                attributes,
            )

    def named(self, quantity: str) -> str:
        """The variable that holds a quantity of the AlignSAR cube, also under its name in a plain cube; else empty."""
        names = (quantity, PLAIN_NAMES.get(quantity, quantity))
        return next((name for name in names if name in self.variables), "")

    def source(self, name: str) -> str:
        """The name under which GDAL and QGIS open a variable.

        Raises
        ------
        BrokenInput
            If the path has signs with which they cannot open NetCDF files.
        """
        if '"' in str(self.path) or has_odd_signs(self.path):
            raise BrokenInput(
                f"{ascii(str(self.path))[1:-1]} cannot be shown on the map, because QGIS cannot open NetCDF files with "
                "a double quote, a backslash or bytes that are no text in their path. Rename the folder or file, then "
                "load the datacube."
            )
        return f'NETCDF:"{self.path}":{name}'

    def read(self, name: str, epoch: int | None = None) -> np.ndarray:
        """A map, or the map of an epoch by its index, (length, width), row 0 in the north.

        Values are unpacked, in the units of the file; NaN where they are missing.
        """
        with opened_cube(self.path) as file:
            check_numeric(file[name], self.path)
            values = values_of(file[name], slice(None) if epoch is None else (epoch,))
            return values[:: -1 if ascends(file) else 1]

    def series(self, name: str, row: int, column: int) -> np.ndarray:
        """The values of a pixel over time, (n_epochs,), row 0 in the north; otherwise as `read`."""
        with opened_cube(self.path) as file:
            place = len(file[LAT]) - 1 - row if ascends(file) else row
            return values_of(file[name], (slice(None), place, column))


def _reference(attributes: dict[str, Any], path: Path) -> tuple[float, float] | None:
    """Longitude and latitude of the reference, if the file says."""
    if "ref_lon" not in attributes or "ref_lat" not in attributes:
        return None
    lon, lat = (_number(attributes[key]) for key in ("ref_lon", "ref_lat"))
    if lon is None or lat is None:
        raise BrokenInput(f"{path}: the attributes ref_lon and ref_lat are not numbers. Correct or remove them.")
    return lon, lat


def _reference_date(attributes: dict[str, Any], path: Path) -> date | None:
    text = attributes.get("reference_date")
    try:
        return date.fromisoformat(str(text)[:ISO_LENGTH]) if text else None
    except ValueError as err:
        raise BrokenInput(f"{path}: the attribute reference_date is not a date (yyyy-mm-dd).") from err


def _number(value: Any) -> float | None:
    """A finite number, or None for anything else."""
    try:
        number = float(value if np.ndim(value) == 0 else np.ravel(value)[0])
    except (TypeError, ValueError, IndexError):
        return None
    return number if np.isfinite(number) else None


def _described(variable: Variable) -> CubeVariable:
    attributes = {name: variable.getncattr(name) for name in variable.ncattrs()}
    name = variable.name
    known = ALL_QUANTITIES.get(name) or RECONSTRUCTION_QUANTITIES.get(name)
    low, high = _range(attributes)
    long_name = str(attributes.get("long_name", known.long_name if known else ""))
    units = str(attributes.get("units", attributes.get("unit", "")))
    to_usual = _to_usual(units, known)
    title = observation_told_by(long_name).titled(known.title) if known else ""
    return CubeVariable(
        name,
        variable.dimensions,
        variable.shape,
        str(variable.dtype),
        units,
        long_name,
        title if known and to_usual == 1 else f"{long_name or name} ({units})" if known else long_name or name,
        known.style if known else "intensity",
        low,
        high,
        _classes(attributes),
        to_usual,
        {key: number for key in PACKING if (number := _number(attributes.get(key))) is not None},
    )


def _to_usual(units: str, known: Quantity | None) -> float:
    """Factor to the units in which cubes hold a quantity; NaN if there is none, 1 for what is not in millimetres."""
    words = units[:LONGEST_UNIT].replace("/", " ").split()
    if known is None or not known.units.startswith(MM) or not words or units.startswith(MM):
        return 1.0
    return MILLIMETRES.get(words[0], math.nan)


def _classes(attributes: dict[str, Any]) -> tuple[tuple[int, str], ...]:
    values = map(_number, np.atleast_1d(attributes.get("flag_values", ())))
    words = str(attributes.get("flag_meanings", "")).split()
    return tuple((int(value), flag_phrase(word)) for value, word in zip(values, words) if value is not None)


def _range(attributes: dict[str, Any]) -> tuple[float | None, float | None]:
    limits = attributes.get("actual_range")
    if limits is None:
        text = str(attributes.get("range", ""))
        limits = text.strip("()").split(",") if len(text) <= LONGEST_RANGE else ()
    if np.ndim(limits) != 1 or len(limits) != len(("low", "high")):
        return None, None
    low, high = map(_number, limits)
    return (low, high) if low is not None and high is not None else (None, None)
