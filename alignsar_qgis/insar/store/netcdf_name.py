"""Names of NetCDF files that the NetCDF library and GDAL take as they are."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory


@contextmanager
def netcdf_name(path: Path) -> Iterator[Path]:
    """A name under which the NetCDF library reads or makes a file.

    It turns every backslash, and knows no bytes that are no text; for such paths there is a link as long as it is open.
    """
    if not has_odd_signs(path):
        yield path
        return
    with TemporaryDirectory() as folder:
        link = Path(folder) / "cube.nc"
        link.symlink_to(path.absolute())
        yield link


def has_odd_signs(path: Path) -> bool:
    """Whether the NetCDF library cannot open a path by its own name."""
    return os.sep != "\\" and ("\\" in str(path) or not is_text(path))


def is_text(path: Path) -> bool:
    """Whether all bytes of a path are text."""
    try:
        str(path).encode()
    except UnicodeEncodeError:
        return False
    return True
