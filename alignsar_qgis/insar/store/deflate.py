"""Compress the chunks of HDF5 files as HDF5's shuffle and deflate filters would, only faster.

Shuffled numbers lie as one plane of all first bytes, one of all second bytes, and so on. The planes of the mantissa are
noise, which deflate cannot shrink but spends most of its time on; these are stored. In the others, what can be shrunk
are runs of equal bytes, such as no data, so that no search for longer repetitions is needed. Any reader of deflate
reads the result.

Deutsch, P. (1996), DEFLATE Compressed Data Format Specification version 1.3, RFC 1951, doi:10.17487/RFC1951.
"""

from __future__ import annotations

import struct
import zlib
from collections.abc import Iterator
from functools import lru_cache

import numpy as np

FAST_LEVEL = 1
NOISE_BITS = 5.6
"""Entropy per byte from which a plane is noise: seven tenths of its size would be left."""
FEW_RUNS = 0.3
"""Share of bytes equal to the one before, up to which a plane has no runs.

Higher entropy and fewer runs, 7.7 and 0.05, would make a datacube 9 % smaller and take twice as long.
"""
_SAMPLE_STEP = 16
_ZLIB_HEADER = b"\x78\x01"
_MOST_STORED = 2**16 - 1
"""Bytes of a stored block."""
_BUFFER_LEVEL = 8
"""Of zlib; how many symbols share a code, of which fewer or more take longer."""


def deflated(chunk: np.ndarray, level: int) -> bytes:
    """A contiguous chunk as the filters shuffle and deflate leave it; as it is at level 0."""
    if not level:
        return chunk.tobytes()
    columns = chunk.reshape(-1).view(np.uint8).reshape(-1, chunk.itemsize)
    planes = [np.ascontiguousarray(columns[:, byte]) for byte in range(chunk.itemsize)]
    if level > FAST_LEVEL:
        return zlib.compress(b"".join(plane.data for plane in planes), level)
    checksum = 1
    parts = [_ZLIB_HEADER]
    for number, plane in enumerate(planes, start=1):
        checksum = zlib.adler32(plane.data, checksum)
        last = number == len(planes)
        repeats = int(np.count_nonzero(plane[1:] == plane[:-1]))
        if repeats == plane.size - 1:
            parts.append(_constant(int(plane[0]), plane.size, last))
        elif is_noise(plane, repeats):
            parts += _stored(plane, last)
        else:
            parts.append(_with_runs(plane, last))
    return b"".join((*parts, checksum.to_bytes(4, "big")))


@lru_cache(maxsize=64)
def _constant(value: int, size: int, last: bool) -> bytes:
    """The same byte over and over, as where there is no data."""
    return _with_runs(np.full(size, value, np.uint8), last)


def _with_runs(plane: np.ndarray, last: bool) -> bytes:
    """Bytes of which many are like the one before, or some more frequent than others."""
    stream = zlib.compressobj(FAST_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, _BUFFER_LEVEL, zlib.Z_RLE)
    return stream.compress(plane.data) + stream.flush(zlib.Z_FINISH if last else zlib.Z_SYNC_FLUSH)


def _stored(plane: np.ndarray, last: bool) -> Iterator[bytes]:
    """Blocks of bytes as they are; the last one of all says so."""
    for start in range(0, plane.size, _MOST_STORED):
        part = plane[start : start + _MOST_STORED]  # noqa: E203
        final = last and start + part.size == plane.size
        yield struct.pack("<BHH", final, part.size, _MOST_STORED - part.size)
        yield part.tobytes()


def is_noise(plane: np.ndarray, repeats: int) -> bool:
    """Whether bytes, so many of which are like the one before, have neither runs nor preferred values.

    The latter is judged by a sample.
    """
    if repeats > FEW_RUNS * plane.size:
        return False
    sample = plane[::_SAMPLE_STEP]
    share = np.bincount(sample, minlength=256) / sample.size
    share = share[share > 0]
    # A sample of noise has a little less entropy than noise itself (Miller 1955).
    missing = (share.size - 1) / (2 * sample.size * np.log(2))
    return bool(-(share * np.log2(share)).sum() + missing > NOISE_BITS)
