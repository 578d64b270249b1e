"""The series of single pixels, areas and lines, of a datacube or of a time series of LiCSBAS, as one clicks them.

The file stays open from one question to the next, see `open_files`.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from contextlib import AbstractContextManager, contextmanager
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import BadOption, BrokenInput
from ..core.grid import Grid
from ..cube.coordinates import ascends, opened_cube, values_of
from ..cube.reader import Cube
from ..existing.series import DISPLACEMENT, ExistingSeries
from ..store.hdf5 import open_hdf5
from .open_files import KeptFile
from .regions import Region

NETCDF_SUFFIXES = (".nc", ".nc4")
SIGMA = "cum_std"
"""Series of the standard deviation of the displacement."""
_FIRST = ("cum_displacement_filtered", "cum_displacement", "cum_reconstruction", "cum", "cum_residual")
MM = "mm"
_SERIES_RANK = 3
_CACHE_BYTES, _LARGEST_CACHE, _CACHE_SLOTS = 2**26, 2**28, 4001
"""Per series. A chunk that does not fit is unpacked again for each question."""


@dataclass(frozen=True)
class PointSource:
    """What can be asked for its series.

    Attributes
    ----------
    path
        The datacube, or ``cum.h5`` or ``cum_filt.h5``.
    grid, epochs
        Grid of the pixels, and dates.
    titles
        Series by name, with the words for people, the one to begin with first; all in mm, positive towards the
        satellite.
    reference
        Longitude and latitude of zero displacement; None if nothing says.
    """

    path: Path
    grid: Grid
    epochs: tuple[date, ...]
    titles: Mapping[str, str]
    reference: tuple[float, float] | None
    _factors: Mapping[str, float]
    _kept: KeptFile = field(compare=False, repr=False)

    @classmethod
    def open(cls, path: Path | str) -> PointSource:
        """The series of a datacube, of a ``TS_…`` folder, or of its ``cum.h5`` or ``cum_filt.h5``.

        Raises
        ------
        MissingInput, BrokenInput
            If there is no displacement over time.
        """
        path = Path(path)
        if path.suffix.lower() in NETCDF_SUFFIXES:
            return cls._of_cube(Cube.open(path))
        found = ExistingSeries.open(path)
        if found.file is None:
            raise BrokenInput(f"{path} has no displacement over time. Choose a folder with cum.h5.")
        place = None
        if found.reference is not None:
            extent = found.grid.cut(found.reference).extent
            place = (extent.west + extent.east) / 2, (extent.south + extent.north) / 2
        titles, kept = {DISPLACEMENT: found.file.name}, KeptFile(found.file, _open_series_file)
        return cls(found.file, found.grid, found.epochs, titles, place, {DISPLACEMENT: 1.0}, kept)

    @classmethod
    def _of_cube(cls, cube: Cube) -> PointSource:
        usable = {
            name: variable
            for name, variable in cube.variables.items()
            if variable.is_series and (variable.units.strip() == MM or variable.to_usual != 1.0)
            if np.isfinite(variable.to_usual)
        }
        if not set(usable) - {SIGMA}:
            raise BrokenInput(f"{cube.path} has no displacement over time. Choose a datacube of 'Export datacube'.")
        names = sorted(usable, key=lambda name: _FIRST.index(name) if name in _FIRST else len(_FIRST))
        return cls(
            cube.path,
            cube.grid,
            cube.epochs,
            {name: usable[name].long_name or name for name in names},
            cube.reference,
            {name: usable[name].to_usual for name in names},
            KeptFile(cube.path, _open_cube),
        )

    @property
    def first(self) -> str:
        """Name of the series to begin with."""
        return next(iter(self.titles))

    @property
    def has_sigma(self) -> bool:
        """Whether the standard deviation of each epoch is known."""
        return SIGMA in self.titles

    def pixel(self, names: Sequence[str], row: int, column: int) -> dict[str, np.ndarray]:
        """Some series of one pixel, mm, each (n_epochs,), NaN for missing.

        Raises
        ------
        MissingInput, BrokenInput, BadOption
            If the file cannot be read any more, or has no such series.
        """
        with self._opened(names) as (file, turned):
            place = self.grid.length - 1 - row if turned else row
            return {name: self._values(file, name, (slice(None), place, column)) for name in names}

    def region(self, name: str, region: Region) -> np.ndarray:
        """A series of all pixels of a region, mm, (n_epochs, n_pixels)."""
        return region.pixels(self.rows(name, *region.window.slices))

    def image(self, name: str, epoch: int) -> np.ndarray:
        """The map of a date, mm, (length, width), row 0 in the north."""
        with self._opened([name]) as (file, turned):
            values = self._values(file, name, (epoch, slice(None), slice(None)))
            return values[:: -1 if turned else 1]

    def rows(self, name: str, rows: slice, columns: slice) -> np.ndarray:
        """A block of a series, mm, (n_epochs, rows, columns), row 0 in the north."""
        first, last, _ = rows.indices(self.grid.length)
        with self._opened([name]) as (file, turned):
            if turned:
                south_first = slice(self.grid.length - last, self.grid.length - first)
                return self._values(file, name, (slice(None), south_first, columns))[:, ::-1]
            return self._values(file, name, (slice(None), slice(first, last), columns))

    def _values(self, file: Any, name: str, place: tuple[slice | int, ...]) -> np.ndarray:
        values = np.asarray(file[name][place], float) if self.is_hdf5 else values_of(file[name], place)
        return np.asarray(values, float) * self._factors[name]

    @property
    def is_hdf5(self) -> bool:
        """Whether the file is one of LiCSBAS, and no NetCDF file."""
        return self.path.suffix.lower() not in NETCDF_SUFFIXES

    def release(self) -> None:
        """Close the file until it is asked again."""
        self._kept.release()

    @contextmanager
    def _opened(self, names: Sequence[str]) -> Iterator[tuple[Any, bool]]:
        """The open file, and whether its row 0 is in the south."""
        unknown = [name for name in names if name not in self.titles]
        if unknown:
            raise BadOption(f"{self.path} has no {', '.join(unknown)}. It has {', '.join(self.titles)}.")
        with self._kept.opened() as file:
            yield file, not self.is_hdf5 and ascends(file)


def _open_series_file(path: Path) -> AbstractContextManager[Any]:
    return open_hdf5(path, cache_bytes=_CACHE_BYTES)


@contextmanager
def _open_cube(path: Path) -> Iterator[Any]:
    """A cube that keeps the chunks of several series of a pixel and of its neighbours."""
    with opened_cube(path) as file:
        for variable in file.variables.values():
            chunks = variable.chunking()
            if isinstance(chunks, list) and variable.ndim == _SERIES_RANK:
                size = int(np.prod(chunks)) * variable.dtype.itemsize
                variable.set_var_chunk_cache(size=min(max(_CACHE_BYTES, size), _LARGEST_CACHE), nelems=_CACHE_SLOTS)
        yield file
