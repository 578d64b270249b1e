"""The files of a download, each from the first place that has it, and when to give up."""

from __future__ import annotations

import logging
import threading
from collections.abc import Callable
from dataclasses import dataclass, replace
from pathlib import Path

from ._fetch import ABSENT, FAILED, PRESENT, FileResult

FAILURES_IN_A_ROW = 20
_LOG = logging.getLogger(__name__)


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


class ItemDownloader:
    """Downloads items; may be used by all workers at the same time.

    Parameters
    ----------
    fetch
        Brings one file from a source to a name.
    folder
        Local folder.
    """

    def __init__(self, fetch: Callable[[str, str], FileResult], folder: Path) -> None:
        self._fetch, self._folder = fetch, folder
        self._lock, self._failures = threading.Lock(), 0

    def __call__(self, item: Item) -> FileResult:
        """Bring an item; after many failures in a row, which mean a dead server, the rest is not tried any more."""
        if self._failures >= FAILURES_IN_A_ROW:
            return FileResult(FAILED, f"not tried, because the {FAILURES_IN_A_ROW} files before it failed")
        result = self._bring(item)
        with self._lock:
            self._failures = self._failures + 1 if result.state == FAILED else 0
            if self._failures == FAILURES_IN_A_ROW:
                _LOG.warning("%d files in a row failed; the rest is not tried", FAILURES_IN_A_ROW)
        return result

    def _bring(self, item: Item) -> FileResult:
        result = FileResult(ABSENT)
        for source in item.sources:
            result = self._fetch(source, item.name)
            if result.state != ABSENT:
                return result
        if (self._folder / item.name).is_file():
            return replace(result, state=PRESENT, reason="no longer on the server")
        return result
