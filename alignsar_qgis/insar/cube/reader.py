"""Read a datacube: what is in it, with dates, units, reference and value ranges, and single maps and series.

Cubes of the LiCSBAS exporter are read too: their units are in another attribute, and latitude may ascend.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..core.grid import Grid
from .quantities import LAT, LON, QUANTITIES, RECONSTRUCTION_QUANTITIES, TIME, flag_phrase

if TYPE_CHECKING:
    from netCDF4 import Dataset, Variable

__all__ = ["QUANTITIES", "Cube", "CubeVariable"]

_NUMBER = r"[-+]?(?:\d+\.?\d*|\.\d+)(?:[eE][-+]?\d+)?"
_RANGE = re.compile(rf"\(({_NUMBER}), ({_NUMBER})\)")


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
        with _opened(path) as file:
            attributes = {name: file.getncattr(name) for name in file.ncattrs()}
            variables = {
                name: _described(variable)
                for name, variable in file.variables.items()
                if name not in (TIME, LAT, LON) and variable.dimensions in ((TIME, LAT, LON), (LAT, LON), (TIME,))
            }
            lon, lat = attributes.get("ref_lon"), attributes.get("ref_lat")
            day = attributes.get("reference_date")
            return cls(
                path,
                _grid(file, path),
                _dates(file[TIME], path),
                variables,
                None if lon is None or lat is None else (float(lon), float(lat)),
                date.fromisoformat(day) if day else None,
                attributes,
            )

    def source(self, name: str) -> str:
        """The name under which GDAL and QGIS open a variable."""
        return f'NETCDF:"{self.path}":{name}'

    def read(self, name: str, epoch: int | None = None) -> np.ndarray:
        """A map, or the map of an epoch by its index, (length, width), row 0 in the north."""
        with _opened(self.path) as file:
            values = file[name][...] if epoch is None else file[name][epoch]
            return np.asarray(values)[:: -1 if _ascends(file) else 1]

    def series(self, name: str, row: int, column: int) -> np.ndarray:
        """The values of a pixel over time, (n_epochs,), row 0 in the north."""
        with _opened(self.path) as file:
            return np.asarray(file[name][:, -1 - row if _ascends(file) else row, column])


@contextmanager
def _opened(path: Path) -> Iterator[Dataset]:
    from netCDF4 import Dataset

    if not path.is_file():
        raise MissingInput(f"{path} does not exist. Export a time series as datacube first.")
    try:
        file = Dataset(path)
    except OSError as err:
        raise BrokenInput(f"{path} cannot be read as NetCDF ({err}). Export the datacube again.") from err
    with file:
        missing = [name for name in (TIME, LAT, LON) if name not in file.variables]
        if missing:
            raise BrokenInput(f"{path} is not a datacube: it has no {', '.join(missing)}.")
        file.set_auto_maskandscale(False)
        yield file


def _ascends(file: Dataset) -> bool:
    lat = file[LAT]
    return bool(len(lat) > 1 and lat[1] > lat[0])


def _grid(file: Dataset, path: Path) -> Grid:
    lat, lon = (np.asarray(file[name][:], float) for name in (LAT, LON))
    post_lat, post_lon = (_step(file, name, path) for name in (LAT, LON))
    return Grid(len(lon), len(lat), float(lon[0]), float(lat.max()), post_lon, -abs(post_lat))


def _step(file: Dataset, name: str, path: Path) -> float:
    centres = np.asarray(file[name][:], float)
    if len(centres) > 1:
        return float(centres[-1] - centres[0]) / (len(centres) - 1)
    if f"{name}_bnds" in file.variables:
        return float(np.diff(file[f"{name}_bnds"][0])[0])
    raise BrokenInput(f"{path} has a single {name} and no {name}_bnds, so the size of a pixel is not known.")


def _dates(time: Variable, path: Path) -> tuple[date, ...]:
    match = re.match(r"days since (\d{4}-\d{2}-\d{2})", getattr(time, "units", ""))
    if not match:
        raise BrokenInput(f"{path} does not count time in days since a date; export the datacube again.")
    first = date.fromisoformat(match[1])
    return tuple(first + timedelta(days=int(day)) for day in time[:])


def _described(variable: Variable) -> CubeVariable:
    attributes = {name: variable.getncattr(name) for name in variable.ncattrs()}
    name = variable.name
    known = QUANTITIES.get(name) or RECONSTRUCTION_QUANTITIES.get(name)
    low, high = _range(attributes)
    long_name = str(attributes.get("long_name", known.long_name if known else ""))
    return CubeVariable(
        name,
        variable.dimensions,
        variable.shape,
        str(variable.dtype),
        str(attributes.get("units", attributes.get("unit", ""))),
        long_name,
        known.title if known else long_name or name,
        known.style if known else "intensity",
        low,
        high,
        _classes(attributes),
    )


def _classes(attributes: dict[str, Any]) -> tuple[tuple[int, str], ...]:
    values = np.atleast_1d(attributes.get("flag_values", ()))
    words = str(attributes.get("flag_meanings", "")).split()
    return tuple((int(value), flag_phrase(word)) for value, word in zip(values, words))


def _range(attributes: dict[str, Any]) -> tuple[float | None, float | None]:
    if "actual_range" in attributes:
        low, high = attributes["actual_range"]
        return float(low), float(high)
    match = _RANGE.fullmatch(str(attributes.get("range", "")))
    return (float(match[1]), float(match[2])) if match else (None, None)
