"""Words that several rooms use."""

from __future__ import annotations

from collections.abc import Sequence

LISTED_NAMES = 8


def first_names(names: Sequence[str], most: int = LISTED_NAMES) -> str:
    """The first names, and how many more there are."""
    return listing(names, most)


def listing(names: Sequence[str], shown: int = 5) -> str:
    """The first names, and how many more there are.

    >>> listing(["a", "b", "c", "d"], shown=2)
    'a, b and 2 more'
    """
    more = len(names) - shown
    return ", ".join(names[:shown]) + (f" and {more} more" if more > 0 else "")
