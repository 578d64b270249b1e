"""Bring many files, and know when to give up."""

from __future__ import annotations

import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from .fetch import ABSENT, FAILED, PRESENT, Outcome

FAILURES_IN_A_ROW = 20


@dataclass(frozen=True)
class Item:
    """A file to bring.

    Attributes
    ----------
    kind
        What it is, in words.
    sources
        Where it may be; the first that is published counts.
    name
        Path below the local folder.
    """

    kind: str
    sources: tuple[str, ...]
    name: str


class Courier:
    """Brings items; may be used by all workers at the same time.

    Parameters
    ----------
    fetch
        Brings one file from a source to a name.
    folder
        Local folder.
    """

    def __init__(self, fetch: Callable[[str, str], Outcome], folder: Path) -> None:
        self._fetch, self._folder = fetch, folder
        self._lock, self._failures = threading.Lock(), 0

    def __call__(self, item: Item) -> Outcome:
        """Bring an item; after many failures in a row, which mean a dead server, the rest is not tried any more."""
        if self._failures >= FAILURES_IN_A_ROW:
            return Outcome(FAILED, f"not tried, because the {FAILURES_IN_A_ROW} files before it failed")
        outcome = self._bring(item)
        with self._lock:
            self._failures = self._failures + 1 if outcome.state == FAILED else 0
        return outcome

    def _bring(self, item: Item) -> Outcome:
        outcome = Outcome(ABSENT)
        for source in item.sources:
            outcome = self._fetch(source, item.name)
            if outcome.state != ABSENT:
                return outcome
        if (self._folder / item.name).is_file():
            return replace(outcome, state=PRESENT, reason="no longer on the server")
        return outcome
