"""Wording that several stages share."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime, timezone

LISTED_NAMES = 8


def first_names(names: Sequence[str], most: int = LISTED_NAMES) -> str:
    """The first names, and how many more there are.

    >>> first_names(["a", "b", "c", "d"], most=2)
    'a, b and 2 more'
    """
    more = len(names) - most
    return ", ".join(names[:most]) + (f" and {more} more" if more > 0 else "")


def first_sentences(sentences: Sequence[str], most: int) -> str:
    """The first sentences, and how many more there are.

    >>> first_sentences(["It is cut.", "It is gone.", "It is old."], most=2)
    'It is cut. It is gone. And 1 more.'
    """
    more = len(sentences) - most
    return " ".join([*sentences[:most], *([f"And {more} more."] if more > 0 else [])])


def counted(number: int, noun: str) -> str:
    """A number of things.

    >>> counted(1, "map"), counted(3, "map")
    ('1 map', '3 maps')
    """
    return f"{number} {noun}" if number == 1 else f"{number} {noun}s"


def in_utc(moment: str) -> str:
    """A time on record, ISO 8601 with its offset from UTC, as all texts show times; other texts as they are.

    >>> in_utc("2026-03-01T02:30:00+02:00")
    '2026-03-01 00:30:00 UTC'
    """
    try:
        # Python before 3.11 does not know Z.
        known = datetime.fromisoformat(moment[:-1] + "+00:00" if moment.endswith("Z") else moment)
    except ValueError:
        return moment
    return f"{known.astimezone(timezone.utc):%Y-%m-%d %H:%M:%S} UTC"


def now_in_utc() -> str:
    """The present time in that form."""
    return in_utc(datetime.now(timezone.utc).isoformat())


def translatable(text: str) -> str:
    """Mark a text that QGIS shows in the user's language; ``i18n/extract.py`` finds the calls and their literals."""
    return text
