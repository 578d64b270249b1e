"""Whether a fetched file is complete and of the kind its name says."""

from __future__ import annotations

import zlib
from collections.abc import Callable
from pathlib import Path, PurePosixPath
from typing import Any

from ._errors import Damaged, DamagedInside

PNG_SIGNATURE, PNG_END = b"\x89PNG\r\n\x1a\n", b"IEND"
_EDGE_BYTES = 512
_PIECE_BYTES = 2**20
_LARGEST_BLOCK_BYTES = 2**30


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
    """A TIFF must open, have coordinates, and all its blocks must decode; the last one tells whether it was cut."""
    import rasterio
    from rasterio.errors import NotGeoreferencedWarning, RasterioError, RasterioIOError

    complete = False
    try:
        with rasterio.open(path, driver="GTiff") as source:
            located = not source.transform.is_identity
            *_, (_, last) = source.block_windows(1)
            source.read(1, window=last)
            complete = True
            _decode_blocks(source, path)
    except (RasterioError, RasterioIOError, ValueError, NotGeoreferencedWarning, zlib.error) as err:
        if complete and located:
            raise DamagedInside("the GeoTIFF is damaged inside, although its length is right") from err
        raise Damaged("the GeoTIFF is truncated or damaged") from err
    if not located:
        raise Damaged("the GeoTIFF has no coordinates; it is truncated or damaged")


def _decode_blocks(source: Any, path: Path) -> None:
    """Raise unless every block of an open TIFF decodes.

    Blocks of DEFLATE are compared with their checksum (RFC 1950) here, for GDAL stops before it.
    """
    deflated = source.tags(ns="IMAGE_STRUCTURE").get("COMPRESSION") == "DEFLATE"
    with path.open("rb") as stream:
        for band in source.indexes:
            for (row, column), window in source.block_windows(band):
                if not deflated:
                    source.read(band, window=window)
                    continue
                offset, size = (
                    source.get_tag_item(f"BLOCK_{word}_{column}_{row}", "TIFF", bidx=band)
                    for word in ("OFFSET", "SIZE")
                )
                if offset is not None:  # an empty block is not stored
                    stream.seek(int(offset))
                    _inflate(stream.read(int(size)), _LARGEST_BLOCK_BYTES)


def _inflate(packed: bytes, most: int) -> None:
    unpack = zlib.decompressobj()
    left = most
    while packed and left > 0 and not unpack.eof:
        left -= len(unpack.decompress(packed, _PIECE_BYTES))
        packed = unpack.unconsumed_tail
    if not unpack.eof:
        raise ValueError("the block has no end")


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
