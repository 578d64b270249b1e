"""Write a datacube block by block: NetCDF-4 that CF readers, GDAL and raw HDF5 readers understand.

Floats are stored unpacked with NaN as missing value, in chunks of one shape that suits both maps and time series.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.grid import Grid
from ..core.pairs import day_number
from ..store.netcdf_name import netcdf_name
from ..store.observation import UNWRAPPED
from ..store.writing import Headroom
from .chunks import Block, Layout, has_values, limits_of
from .contents import ALL_QUANTITIES
from .metadata import grid_mapping_attributes, iso_date
from .quantities import LAT, LON, MAP, PERIOD, TIME, Quantity, flag_word

if TYPE_CHECKING:
    import h5py
    from netCDF4 import Dataset

CHUNK_EPOCHS = 16
CHUNK_PIXELS = 64
"""A chunk is 16 x 64 x 64 values, 256 KB of floats: small enough for the series of a pixel, large enough for a map."""
GRID_MAPPING = "spatial_ref"
_EDGES = "edges"


class CubeWriter:
    """A datacube being written; use it in a ``with`` statement.

    The NetCDF library declares and describes; the blocks of large variables are compressed by its `layout`, on as many
    threads as the caller likes, and put into the file as they are, because the library would compress one chunk after
    the other.

    Parameters
    ----------
    path
        File to make.
    grid
        Grid of the coordinates.
    epochs
        Sorted epochs, ``yyyymmdd``.
    compression
        Level of zlib, 0 for none.
    worded
        What makes a description of a variable right for what the cube was made of.
    """

    def __init__(
        self,
        path: Path,
        grid: Grid,
        epochs: Sequence[str],
        compression: int,
        worded: Callable[[str], str] = UNWRAPPED.worded,
    ) -> None:
        self._worded = worded
        self._path, self._grid, self._epochs = path, grid, epochs
        self._chunks = {
            TIME: min(CHUNK_EPOCHS, len(epochs)),
            LAT: min(CHUNK_PIXELS, grid.length),
            LON: min(CHUNK_PIXELS, grid.width),
        }
        self._compression = compression
        self._link = ExitStack()
        self._ranges: dict[str, tuple[float, float]] = {}
        self._known_pixels: dict[str, int] = {}
        self._has_value: dict[str, np.ndarray] = {}
        self._fills: dict[str, float | int] = {}
        self._described: Dataset | None = None
        self._blocks: h5py.File | None = None

    def __enter__(self) -> CubeWriter:
        from netCDF4 import Dataset

        self._room = Headroom(self._path)
        self._name = self._link.enter_context(netcdf_name(self._path))
        self._described = Dataset(self._name, "w", format="NETCDF4")
        self._described.set_fill_off()
        _write_axes(self._described, self._grid, self._epochs)
        return self

    def __exit__(self, *failure: object) -> None:
        with self._link:
            if failure[0] is None:
                self._write_ranges()
            self._close()

    def _close(self) -> None:
        for file in (self._described, self._blocks):
            if file is not None:
                file.close()
        self._described = self._blocks = None

    @property
    def _file(self) -> Dataset:
        """The file, opened by the library that describes."""
        from netCDF4 import Dataset

        if self._described is None:
            self._close()
            self._described = Dataset(self._name, "a")
        return self._described

    @property
    def _raw(self) -> h5py.File:
        """The file, opened by the library that takes compressed chunks."""
        import h5py

        if self._blocks is None:
            self._close()
            self._blocks = h5py.File(self._path, "r+")
        return self._blocks

    @property
    def names(self) -> list[str]:
        """Data variables so far."""
        return list(self._fills)

    @property
    def ranges(self) -> dict[str, tuple[float, float]]:
        """Smallest and largest value of each variable that has any."""
        return self._ranges

    @property
    def known_pixels(self) -> dict[str, int]:
        """How many pixels of each map have a value."""
        return self._known_pixels

    @property
    def empty_epochs(self) -> dict[str, list[str]]:
        """Epochs without any value, by variable."""
        return {name: [e for e, some in zip(self._epochs, has) if not some] for name, has in self._has_value.items()}

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
        attributes = _attributes(quantity)
        for key in ("long_name", "description"):
            attributes[key] = self._worded(attributes[key])
        variable.setncatts(attributes)
        self._fills[name] = 0 if fill is None else fill
        if name == "mask":
            self.set_flags(name, ["rejected", "kept"])
        elif name.endswith("_count"):
            variable.standard_name = "number_of_observations"

    @property
    def layout(self) -> Layout:
        """How the declared variables are compressed, on any thread or elsewhere."""
        shape = tuple(self._chunks[dim] for dim in (TIME, LAT, LON))
        return Layout(shape, dict(self._fills), self._compression)

    def put(self, block: Block) -> None:
        """Write a compressed block."""
        dataset = self._raw[block.name]
        self._room.take(sum(len(chunk) for chunk in block.chunks.values()))
        for place, chunk in block.chunks.items():
            dataset.id.write_direct_chunk(place, chunk)
        self._note(block.name, block.first[0], block.has_value, block.limits)

    def write(self, name: str, values: np.ndarray, epochs: slice | None = None) -> None:
        """Write a declared variable, or its block of some epochs, (n_epochs, length, width).

        Fastest are blocks that begin a multiple of `CHUNK_EPOCHS` after the first epoch, and have so many epochs or end
        with the last.
        """
        step = self._chunks[TIME]
        self._room.take(values.nbytes)
        if epochs is None:
            self._file[name][...] = values
            self._widen(name, limits_of(values))
            self._known_pixels[name] = int(np.isfinite(values).sum())
            return
        if epochs.start % step == 0 and epochs.stop in (epochs.start + step, len(self._epochs)):
            everything = slice(0, self._grid.length), slice(0, self._grid.width)
            self.put(self.layout.compressed(name, values, epochs, *everything))
            return
        variable = self._file[name]
        variable.set_auto_maskandscale(False)
        variable[epochs] = values
        self._note(name, epochs.start, has_values(values), limits_of(values))

    def write_map(self, name: str, values: np.ndarray, quantity: Quantity | None = None, fill: Any = None) -> None:
        """Make and write a variable without time, or along time only."""
        self.declare(name, quantity or ALL_QUANTITIES[name], values.dtype, fill)
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

    def _note(self, name: str, epoch: int, has_value: np.ndarray, limits: tuple[float, float] | None) -> None:
        known = self._has_value.setdefault(name, np.zeros(len(self._epochs), bool))
        known[epoch : epoch + len(has_value)] |= has_value  # noqa: E203
        self._widen(name, limits)

    def _widen(self, name: str, limits: tuple[float, float] | None) -> None:
        if limits is None:
            return
        low, high = self._ranges.get(name, limits)
        self._ranges[name] = min(low, limits[0]), max(high, limits[1])

    def _write_ranges(self) -> None:
        for name, (low, high) in self._ranges.items():
            variable = self._file[name]
            variable.setncatts({"actual_range": np.array([low, high], variable.dtype), "range": f"({low!s}, {high!s})"})
        for name in self.names:
            related = [other for other in _ancillary(name) if other in self._file.variables]
            if related:
                self._file[name].ancillary_variables = " ".join(related)


def _ancillary(name: str) -> tuple[str, ...]:
    return ALL_QUANTITIES[name].ancillary if name in ALL_QUANTITIES else ()


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
