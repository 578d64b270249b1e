"""What the headers of an answer say about a file; servers write strange things there, which then say nothing."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime

IDENTITY = "identity"
# Misread by many a server set-up as the place for the charset or for "no packing".
_MEANINGLESS = {"", IDENTITY, "none", "binary", "7bit", "8bit", "utf-8", "utf8", "us-ascii", "iso-8859-1"}


def packing(headers: Mapping[str, str]) -> str:
    """How the body is packed; ``identity`` means not at all."""
    words = [word.strip().lower() for word in headers.get("Content-Encoding", "").split(",")]
    return ", ".join(word for word in words if word not in _MEANINGLESS) or IDENTITY


def version_of(headers: Mapping[str, str]) -> str:
    """What tells two versions of a file apart; empty where the server offers nothing reliable."""
    if packing(headers) != IDENTITY:
        return ""
    etag = headers.get("ETag", "")
    return etag if etag.startswith('"') else headers.get("Last-Modified", "")


def is_sendable(text: str) -> bool:
    """Whether a text can stand in a header."""
    return text.isascii() and text.isprintable()


def full_size(headers: Mapping[str, str]) -> int | None:
    """Size of the whole file in bytes, if the server says it and does not mean that of a compressed form."""
    if packing(headers) != IDENTITY:
        return None
    total = re.search(r"/([0-9]{1,18})$", headers.get("Content-Range", "")) or re.match(
        r"([0-9]{1,18})$", headers.get("Content-Length", "")
    )
    return int(total.group(1)) if total else None


def last_modified(headers: Mapping[str, str]) -> float | None:
    """Time of the remote file in seconds since 1970."""
    return _http_time(headers.get("Last-Modified", ""))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the server asks to wait (RFC 9110, 10.2.3), not negative; None where it says nothing usable."""
    text = headers.get("Retry-After", "").strip()
    if re.fullmatch(r"[0-9]{1,18}", text):
        return float(text)
    moment = _http_time(text)
    return max(0.0, moment - time.time()) if moment is not None else None


def _http_time(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError, OSError):
        return None
