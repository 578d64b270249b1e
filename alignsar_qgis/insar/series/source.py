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
from ..core.text import translatable
from ..cube.coordinates import ascends, opened_cube, values_of
from ..cube.reader import Cube
from ..existing.files import DISPLACEMENT, FILTERED, PLAIN
from ..existing.series import ExistingSeries
from ..store.hdf5 import open_hdf5
from ..store.plausibility import is_no_displacement
from .open_files import KeptFile
from .regions import Region

NETCDF_SUFFIXES = (".nc", ".nc4")
SIGMA = "cum_std"
"""Series of the standard deviation of the displacement."""
_FIRST = ("cum_displacement_filtered", "cum_displacement", "cum_reconstruction", "cum", "cum_residual")
MM = "mm"
AS_INVERTED, AS_FILTERED, REMOVED = "cum_displacement", "cum_displacement_filtered", "atmosphere_resid_filter"
WORDS = {
    AS_FILTERED: translatable("Filtered"),
    AS_INVERTED: translatable("As inverted"),
    "cum_reconstruction": translatable("Reconstruction"),
    "cum_residual": translatable("Residual of the reconstruction"),
    REMOVED: translatable("Removed by the filter"),
    "atmosphere_external": translatable("GACOS atmosphere"),
}
"""Series in the words of a legend."""
APPARENT_WORDS = {"tide": translatable("Solid Earth tide"), "iono": translatable("Ionosphere")}
"""The same of apparent displacement that LiCSBAS may have put into ``cum.h5``."""
MOST_VALUES = 2**26
"""Of an area, epochs times pixels: half a gigabyte."""
_GAP = "gap"
_VECTOR, _VECTOR_HDF5 = ("E", "N", "U"), ("E.geo", "N.geo", "U.geo")
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
    reference_date
        Date of zero displacement; None if nothing says.
    """

    path: Path
    grid: Grid
    epochs: tuple[date, ...]
    titles: Mapping[str, str]
    reference: tuple[float, float] | None
    _factors: Mapping[str, float]
    _kept: KeptFile = field(compare=False, repr=False)
    _inverted: KeptFile | None = field(default=None, compare=False, repr=False)
    reference_date: date | None = None

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
        kept, titles, other = KeptFile(found.file, _open_series_file), {DISPLACEMENT: WORDS[AS_INVERTED]}, None
        if found.file.name == FILTERED:
            titles = {DISPLACEMENT: WORDS[AS_FILTERED]}
            other = _as_inverted(found)
        if other is not None:
            titles |= {AS_INVERTED: WORDS[AS_INVERTED], REMOVED: WORDS[REMOVED]}
        known = (found.file, found.folder / PLAIN if other is not None else None)
        titles |= {name: APPARENT_WORDS[name] for name, holder in found.apparent.items() if holder in known}
        factors = dict.fromkeys(titles, 1.0)
        return cls(found.file, found.grid, found.epochs, titles, place, factors, kept, other, found.epochs[0])

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
            {name: WORDS.get(name) or usable[name].long_name or name for name in names},
            cube.reference,
            {name: usable[name].to_usual for name in names},
            KeptFile(cube.path, _open_cube),
            reference_date=cube.reference_date,
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

    def gaps(self, row: int, column: int) -> tuple[tuple[date, date], ...]:
        """Neighbouring dates of a pixel between which no interferogram reaches, where the file says."""
        if not self.is_hdf5:
            return ()
        with self._kept.opened() as file:
            gap = file.get(_GAP)
            if gap is None or gap.shape != (len(self.epochs) - 1, *self.grid.shape):
                return ()
            flags = gap[:, row, column]
        return tuple((self.epochs[at], self.epochs[at + 1]) for at in np.flatnonzero(flags == 1))

    def towards_satellite(self, row: int, column: int) -> tuple[float, float, float] | None:
        """East, north and up component of the unit vector from a pixel to the satellite; None if the file has none."""
        with self._kept.opened() as file:
            names = _VECTOR_HDF5 if self.is_hdf5 else _VECTOR
            known = file if self.is_hdf5 else file.variables
            if any(name not in known for name in names):
                return None
            if self.is_hdf5:
                found = [float(file[name][row, column]) for name in names]
            else:
                place = self.grid.length - 1 - row if ascends(file) else row
                found = [float(values_of(file[name], (place, column))) for name in names]
        east, north, up = found
        return (east, north, up) if np.isfinite(found).all() else None

    def region(self, name: str, region: Region) -> np.ndarray:
        """A series of all pixels of a region, mm, (n_epochs, n_pixels).

        Raises
        ------
        BadOption
            If it would not fit into memory.
        """
        if region.count * len(self.epochs) > MOST_VALUES:
            raise BadOption(f"An area of {region.count} pixels is too large to look at. Draw a smaller one.")
        rows, columns = region.window.slices
        found = np.empty((len(self.epochs), region.count))
        step, filled = max(1, MOST_VALUES // (len(self.epochs) * region.window.shape[1])), 0
        for start in range(rows.start, rows.stop, step):
            part = slice(start, min(start + step, rows.stop))
            inside = region.inside[part.start - rows.start : part.stop - rows.start]  # noqa: E203
            count = int(inside.sum())
            found[:, filled : filled + count] = self.rows(name, part, columns)[:, inside]  # noqa: E203
            filled += count
        return found

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
        if not self.is_hdf5:
            return np.asarray(values_of(file[name], place), float) * self._factors[name]
        if name == DISPLACEMENT or self._inverted is None or (name in APPARENT_WORDS and name in file):
            return _possible(file[name][place])
        if name in APPARENT_WORDS:
            with self._inverted.opened() as other:
                return _possible(other[name][place])
        with self._inverted.opened() as other:
            inverted = _possible(other[DISPLACEMENT][place])
        return inverted if name == AS_INVERTED else inverted - _possible(file[DISPLACEMENT][place])

    @property
    def is_hdf5(self) -> bool:
        """Whether the file is one of LiCSBAS, and no NetCDF file."""
        return self.path.suffix.lower() not in NETCDF_SUFFIXES

    def release(self) -> None:
        """Close the file until it is asked again."""
        self._kept.release()
        if self._inverted is not None:
            self._inverted.release()

    @contextmanager
    def _opened(self, names: Sequence[str]) -> Iterator[tuple[Any, bool]]:
        """The open file, and whether its row 0 is in the south."""
        unknown = [name for name in names if name not in self.titles]
        if unknown:
            raise BadOption(f"{self.path} has no {', '.join(unknown)}. It has {', '.join(self.titles)}.")
        with self._kept.opened() as file:
            yield file, not self.is_hdf5 and ascends(file)


def _possible(values: np.ndarray) -> np.ndarray:
    """Displacement in mm, NaN where a value cannot be that."""
    found = np.asarray(values, float)
    found[is_no_displacement(found)] = np.nan
    return found


def _as_inverted(found: ExistingSeries) -> KeptFile | None:
    """The series before the filter, where it lies beside the filtered one and has the same dates and pixels."""
    file = found.folder / PLAIN
    if not file.is_file():
        return None
    try:
        plain = ExistingSeries.open(file)
    except BrokenInput:
        return None
    same = plain.file == file and plain.epochs == found.epochs and plain.grid.agrees_with(found.grid)
    return KeptFile(file, _open_series_file) if same else None


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
