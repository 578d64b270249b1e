"""Open the HDF5 files of a time series."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import BrokenInput
from .missing import missing

if TYPE_CHECKING:
    import h5py

SERIES = ("imdates", "cum")
"""What every time series has: epochs, and cumulative displacement (n_epochs, length, width) in mm."""
_DEFAULT_CACHE = 2**20


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
    except OSError as err:
        raise BrokenInput(f"{path} cannot be read as HDF5 ({err}). Run the stage that makes it again.") from err
    with file:
        lacking = [name for name in needed if name not in file]
        if lacking:
            raise BrokenInput(f"{path} lacks {', '.join(lacking)}. Run the stage that makes it again.")
        yield file
