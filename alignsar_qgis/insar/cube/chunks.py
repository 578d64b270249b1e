"""The chunks of a datacube: cut out of arrays, compressed, and what is in them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field

import numpy as np

from ..store.deflate import deflated


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


@dataclass(frozen=True)
class Layout:
    """How variables along time are cut into chunks and compressed.

    Attributes
    ----------
    shape
        Of a chunk.
    fills
        What a chunk of each variable has beyond the edge of the cube.
    level
        Of zlib, 0 for none.
    """

    shape: tuple[int, ...]
    fills: Mapping[str, float | int]
    level: int

    def compressed(self, name: str, values: np.ndarray, epochs: slice, rows: slice, columns: slice) -> Block:
        """A block of some epochs of a variable, ready to be put into the file.

        Parameters
        ----------
        values
            (n_epochs, rows, columns).
        epochs, rows, columns
            Where the block is; it begins at the edge of chunks, and ends there or at the edge of the cube.
        """
        first = epochs.start, rows.start, columns.start
        return compressed_block(name, values, first, self.shape, self.fills[name], self.level)


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
        chunks[index] = deflated(chunk, level)
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
