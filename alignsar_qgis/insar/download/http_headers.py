"""What the headers of an answer say about a file."""

from __future__ import annotations

import re
import time
from collections.abc import Mapping
from email.utils import parsedate_to_datetime


def encoding(headers: Mapping[str, str]) -> str:
    """How the body is packed; ``identity`` means not at all."""
    return headers.get("Content-Encoding", "identity").lower()


def version_of(headers: Mapping[str, str]) -> str:
    """What tells two versions of a file apart; empty where the server offers nothing reliable."""
    if encoding(headers) != "identity":
        return ""
    etag = headers.get("ETag", "")
    return etag if etag.startswith('"') else headers.get("Last-Modified", "")


def full_size(headers: Mapping[str, str]) -> int | None:
    """Size of the whole file in bytes, if the server says it and does not mean that of a compressed form."""
    if encoding(headers) != "identity":
        return None
    total = re.search(r"/(\d+)$", headers.get("Content-Range", "")) or re.match(
        r"(\d+)$", headers.get("Content-Length", "")
    )
    return int(total.group(1)) if total else None


def last_modified(headers: Mapping[str, str]) -> float | None:
    """Time of the remote file in seconds since 1970."""
    return _http_time(headers.get("Last-Modified", ""))


def retry_after(headers: Mapping[str, str]) -> float | None:
    """Seconds that the server asks to wait."""
    text = headers.get("Retry-After", "").strip()
    if text.isdigit():
        return float(text)
    moment = _http_time(text)
    return max(0.0, moment - time.time()) if moment is not None else None


def _http_time(text: str) -> float | None:
    try:
        return parsedate_to_datetime(text).timestamp()
    except (TypeError, ValueError, IndexError, OverflowError):
        return None
