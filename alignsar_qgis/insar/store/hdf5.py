"""Open the HDF5 files of a time series."""

from __future__ import annotations

import errno
import re
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BrokenInput
from ..core.pairs import is_epoch
from .hdf5_links import refuse_other_files
from .missing import missing

if TYPE_CHECKING:
    import h5py

SERIES = ("imdates", "cum")
"""What every time series has: epochs, and cumulative displacement (n_epochs, length, width) in mm."""
SERIES_RANK = 3
REAL_KINDS = "fiub"
"""Of NumPy types that are real numbers, or truth values."""
_DEFAULT_CACHE = 2**20
_AGAIN = "Run the stage that makes it again."
_LOCKED = (errno.EAGAIN, errno.EWOULDBLOCK)
_OF_READING = re.compile(
    r"(?i)read (?:data|raw|from|chunk|attribute)|filter returned failure during read|inflate|open object|link traversal"
)
_OF_LIBRARY = (KeyError, OSError, RuntimeError, TypeError, ValueError)
"""What h5py raises for an object that HDF5 does not understand; which one depends on the place of the damage."""


@contextmanager
def open_hdf5(path: Path, needed: tuple[str, ...] = (), cache_bytes: int = _DEFAULT_CACHE) -> Iterator[h5py.File]:
    """An HDF5 file to read from.

    Parameters
    ----------
    needed
        Names of what has to be in it.
    cache_bytes
        What is kept of each data set after it was unpacked.

    Raises
    ------
    MissingInput, BrokenInput
        If it is not there, not readable, lacks something, or keeps data in another file.
    """
    import h5py

    if not path.is_file():
        raise missing(path)
    try:
        file = h5py.File(path, "r", rdcc_nbytes=cache_bytes)
    except (OSError, RuntimeError) as err:
        if getattr(err, "errno", None) in _LOCKED:
            raise BrokenInput(
                f"{path} is open in another program, which has locked it ({err}). Close it there, or wait until that "
                "run has ended."
            ) from err
        raise BrokenInput(f"{path} cannot be read as HDF5 ({err}). {_AGAIN}") from err
    with file:
        refuse_other_files(file, path)
        lacking = [name for name in needed if dataset_in(file, name) is None]
        if lacking:
            raise BrokenInput(f"{path} lacks {', '.join(lacking)}. {_AGAIN}")
        try:
            if set(SERIES) <= set(needed):
                check_series(file)
            yield file
        except (KeyError, OSError, RuntimeError) as err:
            # Errors of writing, which may happen while the file is open, are for whoever writes.
            if not _OF_READING.search(str(err)):
                raise
            raise BrokenInput(f"{path} is damaged ({err}). {_AGAIN}") from err


class PortableDataset:
    """A data set of an opened file, to read from; in another process, kernels open the file anew."""

    def __init__(self, file: h5py.File, name: str) -> None:
        self._file, self._name, self._values = file, name, file[name]

    def __reduce__(self) -> tuple[Callable[[Path, str, int], PortableDataset], tuple[Path, str, int]]:
        cache_bytes = self._file.id.get_access_plist().get_cache()[2]
        return PortableDataset._elsewhere, (Path(self._file.filename), self._name, cache_bytes)

    @staticmethod
    def _elsewhere(path: Path, name: str, cache_bytes: int) -> PortableDataset:
        import h5py

        with open_hdf5(path, (name,)):
            # It is closed with the last object that refers to it.
            return PortableDataset(h5py.File(path, "r", rdcc_nbytes=cache_bytes), name)

    @property
    def shape(self) -> tuple[int, ...]:
        """As of the data set."""
        shape: tuple[int, ...] = self._values.shape
        return shape

    @property
    def chunks(self) -> tuple[int, ...] | None:
        """As of the data set."""
        chunks: tuple[int, ...] | None = self._values.chunks
        return chunks

    def __getitem__(self, place: slice | int | tuple[slice | int, ...]) -> np.ndarray:
        values: np.ndarray = self._values[place]
        return values


def dataset_in(file: h5py.File, name: str) -> h5py.Dataset | None:
    """The data set of a name; None where the file has nothing of that name.

    Raises
    ------
    BrokenInput
        If the name is that of something else, of a link that leads nowhere, or of values of no usual type.
    """
    import h5py

    try:
        if file.get(name, getlink=True) is None:
            return None
        found = file[name]
        kind = found.dtype.kind if isinstance(found, h5py.Dataset) else ""
    except _OF_LIBRARY as err:
        raise BrokenInput(f"{file.filename}: {name} cannot be opened ({err}). {_AGAIN}") from err
    if not kind:
        raise BrokenInput(f"{file.filename}: {name} is a {type(found).__name__.lower()}, not a data set. {_AGAIN}")
    return found


def number_in(file: h5py.File, name: str) -> float | None:
    """The number in a data set; None where there is none of that name, `BrokenInput` if it is no number."""
    found = dataset_in(file, name)
    if found is None:
        return None
    if found.size != 1 or found.dtype.kind not in REAL_KINDS:
        raise BrokenInput(f"{file.filename}: {_form(found, name)} instead of one number. {_AGAIN}")
    return float(found[()].item())


def text_in(file: h5py.File, name: str) -> str | None:
    """The text in a data set; None where there is none of that name, `BrokenInput` if it is no text."""
    found = dataset_in(file, name)
    if found is None:
        return None
    value = found[()] if found.size == 1 else None
    value = value.item() if isinstance(value, (np.ndarray, np.generic)) else value
    try:
        text = value.decode() if isinstance(value, bytes) else value
    except UnicodeDecodeError as err:
        raise BrokenInput(f"{file.filename}: {name} is not text in UTF-8. {_AGAIN}") from err
    if not isinstance(text, str):
        raise BrokenInput(f"{file.filename}: {_form(found, name)} instead of one text. {_AGAIN}")
    return text


def numbers_in(file: h5py.File, name: str, shape: tuple[int, ...]) -> h5py.Dataset | None:
    """The real numbers of a name, not read; None where there is none, `BrokenInput` if they have not the shape."""
    found = dataset_in(file, name)
    if found is not None and (found.shape != tuple(shape) or found.dtype.kind not in REAL_KINDS):
        raise BrokenInput(
            f"{file.filename}: {_form(found, name)} instead of the shape {tuple(shape)} and numbers. {_AGAIN}"
        )
    return found


def _form(found: h5py.Dataset, name: str) -> str:
    return f"{name} has the shape {found.shape} and type {found.dtype}"


def check_series(file: h5py.File) -> None:
    """Raise unless epochs are dates in order, and displacement is a number of each epoch and pixel."""
    path = file.filename
    dates, cum = (dataset_in(file, name) for name in SERIES)
    if dates is None or cum is None:
        raise BrokenInput(f"{path} lacks {' or '.join(SERIES)}. {_AGAIN}")
    if cum.ndim != SERIES_RANK or cum.dtype.kind != "f" or dates.ndim != 1 or dates.dtype.kind not in "iu":
        raise BrokenInput(
            f"{path}: {_form(cum, 'cum')}, imdates {dates.shape} and {dates.dtype}, "
            f"instead of numbers by epoch, row and column, and whole numbers by epoch. {_AGAIN}"
        )
    if len(cum) != len(dates):
        raise BrokenInput(f"{path}: cum has {len(cum)} epochs and imdates {len(dates)}. {_AGAIN}")
    epochs = [str(epoch) for epoch in dates[()]]
    wrong = next((epoch for epoch in epochs if not is_epoch(epoch)), "")
    if wrong:
        raise BrokenInput(f"{path}: {wrong} in imdates is not a date (yyyymmdd). {_AGAIN}")
    late = next((later for earlier, later in zip(epochs, epochs[1:]) if earlier >= later), "")
    if late:
        raise BrokenInput(f"{path}: imdates are not in order at {late}. {_AGAIN}")
