"""Write a datacube block by block: NetCDF-4 that CF readers, GDAL and raw HDF5 readers understand.

Floats are stored unpacked with NaN as missing value, in chunks that suit both maps and time series.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.grid import Grid
from ..core.pairs import day_number
from ._metadata import grid_mapping_attributes, iso_date
from .quantities import LAT, LON, MAP, PERIOD, QUANTITIES, TIME, Quantity, flag_word

if TYPE_CHECKING:
    from netCDF4 import Dataset, Variable

CHUNK_EPOCHS = 16
CHUNK_PIXELS = 128
GRID_MAPPING = "spatial_ref"
_EDGES = "edges"


class CubeWriter:
    """A datacube being written; use it in a ``with`` statement.

    Parameters
    ----------
    path
        File to make.
    grid
        Grid of the coordinates.
    epochs
        Sorted epochs, ``yyyymmdd``.
    chunk_epochs
        Epochs per chunk; blocks of so many epochs are written fastest.
    compression
        Level of zlib, 0 for none.
    """

    def __init__(self, path: Path, grid: Grid, epochs: Sequence[str], chunk_epochs: int, compression: int) -> None:
        self._path, self._grid, self._epochs = path, grid, epochs
        self._chunks = {
            TIME: min(chunk_epochs, len(epochs)),
            LAT: min(CHUNK_PIXELS, grid.length),
            LON: min(CHUNK_PIXELS, grid.width),
        }
        self._compression = compression
        self._ranges: dict[str, tuple[float, float]] = {}
        self._empty: dict[str, list[str]] = {}
        self._exit = ExitStack()

    def __enter__(self) -> CubeWriter:
        from netCDF4 import Dataset

        self._file: Dataset = self._exit.enter_context(Dataset(self._path, "w", format="NETCDF4"))
        self._file.set_fill_off()
        _write_axes(self._file, self._grid, self._epochs)
        return self

    def __exit__(self, *failure: object) -> None:
        if failure[0] is None:
            self._write_ranges()
        self._exit.close()

    @property
    def names(self) -> list[str]:
        """Data variables so far."""
        return [name for name in self._file.variables if hasattr(self._file[name], "description")]

    @property
    def ranges(self) -> dict[str, tuple[float, float]]:
        """Smallest and largest value of each variable that has any."""
        return self._ranges

    @property
    def empty_epochs(self) -> dict[str, list[str]]:
        """Epochs without any value, by variable."""
        return self._empty

    def declare(
        self, name: str, quantity: Quantity, dtype: str | np.dtype = "", fill: float | int | None = None
    ) -> None:
        """Make a variable; floats have NaN as missing value."""
        dtype = np.dtype(dtype or quantity.dtype)
        if dtype.kind == "f":
            fill = np.nan
        options: dict[str, Any] = {}
        if quantity.dims != (TIME,):
            options["chunksizes"] = [self._chunks[dim] for dim in quantity.dims]
        if self._compression:
            options |= {"zlib": True, "complevel": self._compression, "shuffle": True}
        variable = self._file.createVariable(name, dtype, quantity.dims, fill_value=fill, **options)
        variable.set_auto_maskandscale(False)
        variable.setncatts(_attributes(quantity))
        if name == "mask":
            self.set_flags(name, ["rejected", "kept"])
        elif name.endswith("_count"):
            variable.standard_name = "number_of_observations"

    def write(self, name: str, values: np.ndarray, epochs: slice | None = None) -> None:
        """Write a variable, or its block of some epochs."""
        variable: Variable = self._file[name]
        variable[epochs if epochs is not None else ...] = values
        finite = np.isfinite(values) if values.dtype.kind == "f" else None
        if epochs is not None and finite is not None:
            empty = ~finite.any(axis=(1, 2))
            self._empty.setdefault(name, []).extend(np.array(self._epochs[epochs])[empty])
        if finite is None or finite.any():
            self._widen(name, values if finite is None else values[finite])

    def write_map(self, name: str, values: np.ndarray, quantity: Quantity | None = None, fill: Any = None) -> None:
        """Make and write a variable without time, or along time only."""
        quantity = quantity or QUANTITIES[name]
        self.declare(name, quantity, values.dtype, fill)
        self.write(name, values)

    def set_flags(self, name: str, meanings: Sequence[str]) -> None:
        """Say what the values 0, 1, 2 … of a variable mean, in words."""
        self._file[name].setncatts(
            {
                "standard_name": "status_flag",
                "flag_values": np.arange(len(meanings), dtype="i1"),
                "flag_meanings": " ".join(flag_word(meaning) for meaning in meanings),
            }
        )

    def set_attributes(self, attributes: Mapping[str, Any]) -> None:
        """Set attributes of the whole cube."""
        self._file.setncatts(attributes)

    def _widen(self, name: str, values: np.ndarray) -> None:
        low, high = values.min(), values.max()
        known = self._ranges.get(name)
        self._ranges[name] = (min(low, known[0]), max(high, known[1])) if known else (low, high)

    def _write_ranges(self) -> None:
        for name, (low, high) in self._ranges.items():
            variable = self._file[name]
            variable.setncatts({"actual_range": np.array([low, high], variable.dtype), "range": f"({low!s}, {high!s})"})
        for name in self.names:
            related = [other for other in _ancillary(name) if other in self._file.variables]
            if related:
                self._file[name].ancillary_variables = " ".join(related)


def _ancillary(name: str) -> tuple[str, ...]:
    return QUANTITIES[name].ancillary if name in QUANTITIES else ()


def _attributes(quantity: Quantity) -> dict[str, Any]:
    attributes = {
        "long_name": quantity.long_name,
        "units": quantity.units,
        "unit": quantity.legacy_unit,
        "description": quantity.description,
        "coverage_content_type": quantity.content,
        "format": {"f4": "float32", "i1": "int8"}.get(quantity.dtype, quantity.dtype),
    }
    if quantity.cell_methods:
        attributes["cell_methods"] = quantity.cell_methods
    if quantity.dims[-2:] == MAP:
        attributes["grid_mapping"] = GRID_MAPPING
    if quantity.over_period:
        attributes["coordinates"] = PERIOD
    return {name: value for name, value in attributes.items() if value}


def _write_axes(file: Dataset, grid: Grid, epochs: Sequence[str]) -> None:
    for dim, size in ((TIME, len(epochs)), (LAT, grid.length), (LON, grid.width), (_EDGES, 2)):
        file.createDimension(dim, size)
    _write_time(file, epochs)
    _write_axis(file, LAT, "latitude", "degrees_north", "Y", grid.lat, grid.post_lat)
    _write_axis(file, LON, "longitude", "degrees_east", "X", grid.lon, grid.post_lon)
    mapping = file.createVariable(GRID_MAPPING, "i4", ())
    mapping.setncatts(grid_mapping_attributes(grid))
    mapping[...] = 0


def _write_time(file: Dataset, epochs: Sequence[str]) -> None:
    """Days of acquisition, and the period of observation that maps such as velocity stand for."""
    attributes = {
        "standard_name": "time",
        "units": f"days since {iso_date(epochs[0])}",
        "calendar": "proleptic_gregorian",
        "units_metadata": "leap_seconds: none",
        "coverage_content_type": "coordinate",
    }
    days = np.array([day_number(epoch) for epoch in epochs])
    days -= days[0]
    time = file.createVariable(TIME, "i4", (TIME,))
    time.setncatts({**attributes, "long_name": "day of acquisition (UTC)", "axis": "T"})
    time[:] = days
    period = file.createVariable(PERIOD, "f8", ())
    ends = " to ".join(iso_date(epochs[index]) for index in (0, -1))
    period.setncatts({**attributes, "long_name": "middle of the period of observation", "comment": f"It is {ends}."})
    period[...] = days[-1] / 2


def _write_axis(
    file: Dataset, name: str, standard_name: str, units: str, axis: str, centres: np.ndarray, step: float
) -> None:
    variable = file.createVariable(name, "f8", (name,))
    variable.setncatts(
        {
            "standard_name": standard_name,
            "long_name": f"{standard_name} of the pixel centre",
            "units": units,
            "axis": axis,
            "bounds": f"{name}_bnds",
            "stored_direction": "decreasing" if step < 0 else "increasing",
            "coverage_content_type": "coordinate",
        }
    )
    variable[:] = centres
    file.createVariable(f"{name}_bnds", "f8", (name, _EDGES))[:] = centres[:, None] + step / 2 * np.array([-1, 1])
