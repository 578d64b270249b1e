"""Bodies that a server packs although it was asked not to."""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Iterator

from ._errors import Refused, TransportError
from ._headers import IDENTITY

_PIECE_BYTES = 2**16
_KNOWN = ("gzip", "x-gzip", "deflate")


def unpacked(chunks: Iterable[bytes], packing: str) -> Iterator[bytes]:
    """The content of a body, in pieces of limited size whatever the ratio of the compression.

    Parameters
    ----------
    chunks
        The body as it arrives.
    packing
        ``identity``, ``gzip`` or ``deflate``.

    Raises
    ------
    Refused
        If the packing is another one.
    TransportError
        If the body is damaged, or ends too early.
    """
    if packing == IDENTITY:
        yield from chunks
        return
    if packing not in _KNOWN:
        raise Refused(f"the server packs it as {packing[:40]!r}, which cannot be read")
    unpack = _new()
    for chunk in chunks:
        rest = chunk
        while rest:
            if unpack.eof:  # another member follows
                unpack = _new()
            try:
                piece = unpack.decompress(rest, _PIECE_BYTES)
            except zlib.error as err:
                raise TransportError("the compressed answer is damaged") from err
            rest = unpack.unused_data if unpack.eof else unpack.unconsumed_tail
            if piece:
                yield piece
    tail = unpack.flush()
    if tail:
        yield tail
    if not unpack.eof:
        raise TransportError("the compressed answer is cut off")


def _new() -> zlib._Decompress:
    return zlib.decompressobj(zlib.MAX_WBITS | 32)
