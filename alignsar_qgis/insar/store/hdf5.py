"""Open the HDF5 files of a time series."""

from __future__ import annotations

import errno
import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import BrokenInput
from ..core.pairs import is_epoch
from .missing import missing

if TYPE_CHECKING:
    import h5py

SERIES = ("imdates", "cum")
"""What every time series has: epochs, and cumulative displacement (n_epochs, length, width) in mm."""
SERIES_RANK = 3
_DEFAULT_CACHE = 2**20
_AGAIN = "Run the stage that makes it again."
_LOCKED = (errno.EAGAIN, errno.EWOULDBLOCK)
_OF_READING = re.compile(r"(?i)read (?:data|raw|from|chunk|attribute)|filter returned failure during read|inflate")


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
        If it is not there, not readable, or lacks something.
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
        lacking = [name for name in needed if not isinstance(file.get(name), h5py.Dataset)]
        if lacking:
            raise BrokenInput(f"{path} lacks {', '.join(lacking)}. {_AGAIN}")
        try:
            if set(SERIES) <= set(needed):
                check_series(file, path)
            yield file
        except (OSError, RuntimeError) as err:
            # Errors of writing, which may happen while the file is open, are for whoever writes.
            if not _OF_READING.search(str(err)):
                raise
            raise BrokenInput(f"{path} is damaged ({err}). {_AGAIN}") from err


def check_series(file: h5py.File, path: Path) -> None:
    """Raise unless epochs are dates in order, and displacement is a number of each epoch and pixel."""
    dates, cum = file["imdates"], file["cum"]
    if cum.ndim != SERIES_RANK or cum.dtype.kind != "f" or dates.ndim != 1 or dates.dtype.kind not in "iu":
        raise BrokenInput(
            f"{path}: cum has the shape {cum.shape} and type {cum.dtype}, imdates {dates.shape} and {dates.dtype}, "
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
