"""Compress the chunks of a datacube as HDF5's shuffle and deflate filters would, only faster.

Shuffled numbers lie as one plane of all first bytes, one of all second bytes, and so on. The planes of the mantissa are
noise, which deflate cannot shrink but spends most of its time on; these are stored. In the others, what can be shrunk
are runs of equal bytes, such as no data, so that no search for longer repetitions is needed. Any reader of deflate
reads the result.

Deutsch, P. (1996), DEFLATE Compressed Data Format Specification version 1.3, RFC 1951, doi:10.17487/RFC1951.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

FAST_LEVEL = 1
NOISE_BITS = 7.7
"""Entropy per byte from which a plane is noise."""
FEW_RUNS = 0.05
"""Share of bytes equal to the one before, up to which a plane has no runs."""
_SAMPLE_STEP = 16
_ZLIB_HEADER = b"\x78\x01"


@dataclass(frozen=True)
class Block:
    """A part of a variable, compressed.

    Attributes
    ----------
    name
        Of the variable.
    first
        Index of its first value along each dimension.
    chunks
        Bytes of each chunk by the index of its first value.
    limits
        Smallest and largest value; None without any.
    has_value
        Whether there is a value at each index of the first dimension, bool.
    """

    name: str
    first: tuple[int, ...]
    chunks: Mapping[tuple[int, ...], bytes] = field(repr=False)
    limits: tuple[float, float] | None
    has_value: np.ndarray


def compressed_block(
    name: str, values: np.ndarray, first: tuple[int, ...], shape: Sequence[int], fill: float | int, level: int
) -> Block:
    """Compress a part of a variable that begins at the edge of a chunk in every dimension.

    Parameters
    ----------
    values
        The part; it ends at the edge of a chunk or of the variable.
    shape
        Of a chunk.
    fill
        What a chunk has beyond the edge of the variable.
    level
        Of zlib, 0 for none.
    """
    chunks = {}
    for place, chunk in _chunks(values, shape, fill):
        index = tuple(int(start + offset) for start, offset in zip(first, place))
        chunks[index] = compressed(chunk, level)
    return Block(name, first, chunks, limits_of(values), has_values(values))


def limits_of(values: np.ndarray) -> tuple[float, float] | None:
    """Smallest and largest finite value; None without any."""
    if not values.size:
        return None
    low, high = np.fmin.reduce(values, axis=None), np.fmax.reduce(values, axis=None)
    if np.isinf(low) or np.isinf(high):
        finite = values[np.isfinite(values)]
        return (finite.min(), finite.max()) if finite.size else None
    return None if np.isnan(low) else (low, high)


def has_values(values: np.ndarray) -> np.ndarray:
    """Whether there is a finite value at each index of the first dimension, bool."""
    return np.array([bool(np.isfinite(part).any()) for part in values])


def _chunks(
    values: np.ndarray, shape: Sequence[int], fill: float | int
) -> Iterator[tuple[tuple[int, ...], np.ndarray]]:
    """Yield (place of the first value, contiguous chunk), those at the end filled up."""
    for block in np.ndindex(*(-(-size // step) for size, step in zip(values.shape, shape))):
        place = tuple(number * step for number, step in zip(block, shape))
        part = values[tuple(slice(start, start + step) for start, step in zip(place, shape))]
        if part.shape == tuple(shape):
            yield place, np.ascontiguousarray(part)
            continue
        chunk = np.full(shape, fill, values.dtype)
        chunk[tuple(slice(size) for size in part.shape)] = part
        yield place, chunk


def compressed(chunk: np.ndarray, level: int) -> bytes:
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
        stored = is_noise(plane)
        stream = zlib.compressobj(0 if stored else FAST_LEVEL, zlib.DEFLATED, -zlib.MAX_WBITS, 9, zlib.Z_RLE)
        parts += [
            stream.compress(plane.data),
            stream.flush(zlib.Z_FINISH if number == len(planes) else zlib.Z_SYNC_FLUSH),
        ]
    return b"".join((*parts, checksum.to_bytes(4, "big")))


def is_noise(plane: np.ndarray) -> bool:
    """Whether bytes have neither runs nor preferred values, judged by a sample for the latter."""
    if np.count_nonzero(plane[1:] == plane[:-1]) > FEW_RUNS * plane.size:
        return False
    sample = plane[::_SAMPLE_STEP]
    share = np.bincount(sample, minlength=256) / sample.size
    share = share[share > 0]
    # A sample of noise has a little less entropy than noise itself (Miller 1955).
    missing = (share.size - 1) / (2 * sample.size * np.log(2))
    return bool(-(share * np.log2(share)).sum() + missing > NOISE_BITS)
