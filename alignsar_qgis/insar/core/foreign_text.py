"""Text files that people and other programs write: any usual encoding, and never more than a text can be."""

from __future__ import annotations

import codecs
import json
from pathlib import Path
from typing import Any

from .errors import BrokenInput, MissingInput

LARGEST_BYTES = 2**26
_MARKS = {codecs.BOM_UTF16_LE: "utf-16", codecs.BOM_UTF16_BE: "utf-16", codecs.BOM_UTF8: "utf-8-sig"}
_QUOTES = "\"'`´‘’“”«»"


def read_foreign_text(path: Path) -> str:
    """Text of a file in UTF-8 or UTF-16, with or without a mark at the start, or in the code page of Windows.

    Raises
    ------
    MissingInput, BrokenInput
        If it is absent, or not a file of the size of a text.
    """
    if not path.is_file():
        if path.exists():
            raise BrokenInput(f"{path} is not a file. Choose a text file.")
        raise MissingInput(f"{path} is missing.")
    try:
        size = path.stat().st_size
        if size > LARGEST_BYTES:
            raise BrokenInput(f"{path} has {size} bytes, more than a text of this kind. Choose another file.")
        return decoded(path.read_bytes())
    except OSError as err:
        raise BrokenInput(f"{path} cannot be read ({err.strerror}). Allow reading it, or copy it elsewhere.") from err


def decoded(content: bytes) -> str:
    r"""The text in some bytes.

    >>> decoded("a".encode("utf-16")), decoded(b"\xef\xbb\xbfa"), decoded(b"\xe9")
    ('a', 'a', 'é')
    """
    for mark, encoding in _MARKS.items():
        if content.startswith(mark):
            return content.decode(encoding, errors="replace")
    if b"\0" in content:
        # Without a mark, UTF-16 of Western letters has a zero in every other byte.
        start = content[:200]
        return content.decode("utf-16-be" if start[:1] == b"\0" else "utf-16-le", errors="replace")
    try:
        return content.decode("utf-8")
    except UnicodeDecodeError:
        return content.decode("cp1252", errors="replace")


def parsed_json(text: str) -> Any:
    """What a JSON text holds; `ValueError` also where it is nested too deeply to be read, as no honest one is."""
    try:
        return json.loads(text)
    except RecursionError as err:
        raise ValueError("it is nested too deeply") from err


def unquoted(text: str) -> str:
    """A text without blanks and quotes around it.

    >>> unquoted(' "20200601_20200613" ')
    '20200601_20200613'
    """
    return text.strip().strip(_QUOTES).strip()
