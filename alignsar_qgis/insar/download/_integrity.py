"""Whether a fetched file is complete and of the kind its name says."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path, PurePosixPath

from ._errors import Damaged, DamagedInside

PNG_SIGNATURE, PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND"
_EDGE_BYTES = 512


def check_content(path: Path, name: str) -> None:
    """Raise `Damaged` unless a file is complete, as far as its kind lets one see.

    Parameters
    ----------
    path
        The file, under any name.
    name
        The name it is going to have.
    """
    if _start(path).lstrip().lower().startswith((b"<!doctype html", b"<html")):
        raise Damaged("the server sent a web page instead of the file")
    check = _CHECKS.get(PurePosixPath(name).suffix.lower())
    if check is not None:
        check(path)


def _start(path: Path) -> bytes:
    with path.open("rb") as stream:
        return stream.read(_EDGE_BYTES)


def _end(path: Path) -> bytes:
    with path.open("rb") as stream:
        stream.seek(max(0, path.stat().st_size - _EDGE_BYTES))
        return stream.read()


def _check_tiff(path: Path) -> None:
    """A TIFF must open, have coordinates, and all its blocks must decode; the last first, for it is what cuts cost."""
    import rasterio
    from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError

    inside = False
    try:
        with rasterio.open(path, driver="GTiff") as source:
            located = not source.transform.is_identity
            *others, (_, last) = source.block_windows(1)
            for band in source.indexes:
                source.read(band, window=last)
            inside = True
            for _, window in others:
                source.read(window=window)
    except (RasterioError, RasterioIOError, ValueError, NotGeoreferencedWarning) as err:
        if inside:
            raise DamagedInside("the GeoTIFF is damaged inside, although its length is right") from err
        raise Damaged("the GeoTIFF is truncated or damaged") from err
    if not located:
        raise Damaged("the GeoTIFF has no coordinates; it is truncated or damaged")


def _check_netcdf(path: Path) -> None:
    """A NetCDF-4 file must be as long as it says; HDF5 looks at that when opening."""
    import h5py

    if _start(path).startswith(b"CDF"):
        return
    try:
        with h5py.File(path, "r"):
            pass
    except OSError as err:
        raise Damaged("the NetCDF file is truncated or damaged") from err


def _check_png(path: Path) -> None:
    if not _start(path).startswith(PNG_SIGNATURE) or PNG_END not in _end(path):
        raise Damaged("the PNG picture is truncated or damaged")


def _check_kml(path: Path) -> None:
    if b"</kml>" not in _end(path):
        raise Damaged("the KML file is truncated or damaged")


# Other texts have no end mark; their length was compared while they were fetched.
_CHECKS: dict[str, Callable[[Path], None]] = {
    ".tif": _check_tiff,
    ".nc": _check_netcdf,
    ".png": _check_png,
    ".kml": _check_kml,
}
