"""What becomes of the files of a download: progress while it runs, sentences and a manifest at the end."""

from __future__ import annotations

import json
import re
import time
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence
from dataclasses import asdict
from datetime import datetime, timezone
from pathlib import Path, PurePosixPath
from typing import Any

from ..core.errors import DownloadFailed
from ..core.moving import replace
from ..core.progress import Progress
from ..core.text import first_names
from ..pipeline.result import StageResult
from ._fetch import ABSENT, FAILED, FETCHED, PRESENT, Fetcher, FileResult
from ._items import Item

MANIFEST = "download.json"
STATES = (FETCHED, PRESENT, ABSENT, FAILED)
_TELL_EVERY_S = 10.0
_LISTED = 5


class ProgressMeter:
    """Tells the progress in files and bytes while the workers download."""

    def __init__(self, total: int, fetcher: Fetcher, progress: Progress) -> None:
        self._total, self._fetcher, self._progress = total, fetcher, progress
        self._told = time.monotonic()

    def __call__(self, done: int) -> None:
        share = (done + self._fetcher.under_way) / max(self._total, 1)
        self._progress.fraction(min(share, 1.0))
        if time.monotonic() - self._told >= _TELL_EVERY_S:
            self._told = time.monotonic()
            received = bytes_in_words(self._fetcher.received)
            self._progress.info(f"{done} of {self._total} files done, {received} received.")


def report(items: Sequence[Item], results: Sequence[FileResult], result: StageResult) -> None:
    """Describe what became of files, kind by kind."""
    for kind in dict.fromkeys(item.kind for item in items):
        chosen = [(item, each) for item, each in zip(items, results) if item.kind == kind]
        counts = Counter(each.state for _, each in chosen)
        result.say(f"{kind}: " + ", ".join(f"{counts[state]} {state}" for state in STATES if counts[state]) + ".")
        absent = [label(item) for item, each in chosen if each.state == ABSENT]
        if absent:
            result.warn(f"{kind} is not published for {', '.join(absent)}.")
    gone = [item.name for item, each in zip(items, results) if each.state == PRESENT and each.reason]
    if gone:
        result.warn(f"No longer on the server, local files kept: {', '.join(gone)}.")
    total = Counter(each.state for each in results)
    size = sum(each.size for each in results)
    result.counts.update(
        fetched=total[FETCHED], already_there=total[PRESENT], not_published=total[ABSENT], failed=total[FAILED]
    )
    result.counts["bytes"] = size
    result.say(
        f"{len(results)} files in all: {', '.join(f'{total[state]} {state}' for state in STATES)}; "
        f"{bytes_in_words(size)} received."
    )
    result.skipped = bool(results) and not total[FETCHED] and not total[FAILED]


def write_manifest(
    folder: Path, about: Mapping[str, Any], items: Sequence[Item], results: Sequence[FileResult]
) -> Path | None:
    """Write the fate of every file as JSON, for programs; nothing if there is no folder because nothing came."""
    if not folder.is_dir():
        return None
    content = {
        "about": "AlignSAR for QGIS: what was downloaded here",
        "time": datetime.now(timezone.utc).isoformat(timespec="seconds"),
        **about,
        "files": {item.name: asdict(each) for item, each in zip(items, results)},
    }
    path = folder / MANIFEST
    temporary = folder / f".{MANIFEST}.part"
    temporary.write_text(json.dumps(content, indent=1), encoding="utf-8")
    replace(temporary, path)
    return path


def raise_if_failed(items: Sequence[Item], results: Sequence[FileResult]) -> None:
    """Raise `DownloadFailed`, naming the first files for each reason, if any file failed."""
    failed: defaultdict[str, list[str]] = defaultdict(list)
    for item, each in zip(items, results):
        if each.state == FAILED:
            failed[each.reason].append(item.name)
    if failed:
        listed = "; ".join(f"{first_names(names)}: {reason}" for reason, names in [*failed.items()][:_LISTED])
        more = f"; and {len(failed) - _LISTED} other reasons" if len(failed) > _LISTED else ""
        raise DownloadFailed(
            f"{sum(map(len, failed.values()))} of {len(items)} files could not be fetched ({listed}{more}). What was "
            f"fetched is kept, {MANIFEST} lists everything. Run again to resume."
        )


def label(item: Item) -> str:
    """What a file is about: its pair, its epoch, or its name."""
    name = PurePosixPath(item.name).name
    match = re.match(r"\d{8}(_\d{8})?(?=\.)", name)
    return match.group() if match else name


def bytes_in_words(size: float) -> str:
    """A size with unit."""
    for unit in ("bytes", "KB", "MB", "GB"):
        if size < 1024 or unit == "GB":
            return f"{size:.0f} {unit}" if unit == "bytes" else f"{size:.1f} {unit}"
        size /= 1024
    raise AssertionError("unreachable")
