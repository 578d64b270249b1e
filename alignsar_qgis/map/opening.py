"""Names under which files are opened, so that no layer gets what a file held before it was replaced.

GDAL (values behind a header) and the NetCDF library give a file that is open already to everyone who asks by the same
name, although it has been replaced since, until the last layer, copy or drawing of it is gone. QGIS has more of these
than the project shows. So a file that has changed is opened under another spelling of its path, which nothing has open:
``/data/c.nc``, then ``/./data/c.nc``. QGIS writes the plain path into project files.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Lock
from typing import Union

from osgeo import gdal

State = tuple[Union[tuple[int, int], None], ...]
"""Size and time of files, None for one that is not there."""

_SOURCE = re.compile(r'(?P<before>(?:NETCDF|HDF5):"?)?(?P<path>[^"|]+)(?P<after>.*)', re.DOTALL)
_BEHIND = re.compile(r'<SourceFilename[^>]*>(?:(?:NETCDF|HDF5):(?:"|&quot;))?([^<"&]+)')
_SIDE_FILES = "GDAL_PAM_ENABLED"
_HEADER_SUFFIX, _LONGEST_HEADER = ".vrt", 1_000_000
_opened: dict[str, State] = {}
_lock = Lock()


def file_in(source: str) -> Path | None:
    """The file that the source of a layer names; None for one without a file."""
    match = _SOURCE.fullmatch(source)
    path = Path(match["path"]) if match else None
    return path if path is not None and path.is_absolute() else None


def with_values(file: Path) -> tuple[Path, ...]:
    """A file, and if it is a header those with the values."""
    if file.suffix != _HEADER_SUFFIX or not file.is_file() or file.stat().st_size > _LONGEST_HEADER:
        return (file,)
    named = dict.fromkeys(_BEHIND.findall(file.read_text(encoding="utf-8", errors="replace")))
    return (file, *(file.parent / name for name in named))


def state_of(files: tuple[Path, ...]) -> State:
    """Size and time of files."""
    return tuple((path.stat().st_size, path.stat().st_mtime_ns) if path.is_file() else None for path in files)


def name_to_open(source: str) -> str:
    """The source of a layer under a name by which nothing older than the present content is open; on any thread."""
    file = file_in(source)
    if file is None:
        return source
    state, times = _content(file), 0
    with _lock:
        while _opened.setdefault(_spelled(file, times), state) != state:
            times += 1
    match = _SOURCE.fullmatch(source)
    return f"{match['before'] or ''}{_spelled(file, times)}{match['after']}"


def is_current(source: str) -> bool:
    """Whether a layer opened under this name just now shows what the file holds; from now on the name is known."""
    file = file_in(source)
    if file is None:
        return True
    state = _content(file)
    with _lock:
        return _opened.setdefault(_SOURCE.fullmatch(source)["path"], state) == state


@contextmanager
def no_side_files() -> Iterator[None]:
    """Keep GDAL from leaving statistics (``.aux.xml``) beside the files that a layer opens, which may be the user's.

    QGIS asks for statistics of band 1 of every layer when it opens it. Holds for the present thread.
    """
    before = gdal.GetThreadLocalConfigOption(_SIDE_FILES)
    gdal.SetThreadLocalConfigOption(_SIDE_FILES, "NO")
    try:
        yield
    finally:
        gdal.SetThreadLocalConfigOption(_SIDE_FILES, before)


def _content(file: Path) -> State:
    """State of the values; GIS programs write statistics into a header, and nobody shares one."""
    header, *values = with_values(file)
    return state_of(tuple(values) or (header,))


def _spelled(file: Path, times: int) -> str:
    """A path with as many detours by the folder itself, right after its root."""
    return f"{file.anchor}{'./' * times}{file.relative_to(file.anchor)}"
