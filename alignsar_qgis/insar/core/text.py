"""Words that several rooms use."""

from __future__ import annotations

from collections.abc import Sequence


def listing(names: Sequence[str], shown: int = 5) -> str:
    """The first names, and how many more there are."""
    more = len(names) - shown
    return ", ".join(names[:shown]) + (f" and {more} more" if more > 0 else "")
