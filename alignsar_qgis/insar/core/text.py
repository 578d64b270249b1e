"""Wording that several stages share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime

LISTED_NAMES = 8


def first_names(names: Sequence[str], most: int = LISTED_NAMES) -> str:
    """The first names, and how many more there are.

    >>> first_names(["a", "b", "c", "d"], most=2)
    'a, b and 2 more'
    """
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")


def local_time(moment: str) -> str:
    """A time on record, ISO 8601 with its offset from UTC, as the user's clock shows it; other texts as they are."""
    try:
        return datetime.fromisoformat(moment).astimezone().strftime("%Y-%m-%d %H:%M:%S")
    except ValueError:
        return moment


def translatable(text: str) -> str:
    """Mark a text that QGIS shows in the user's language; ``i18n/extract.py`` finds the calls and their literals."""
    return text
