"""Windows: downloads on one drive and results on another, between which there is no relative path."""

from __future__ import annotations

import ntpath
import os
from collections.abc import Iterator
from functools import partial
from pathlib import Path

from every_stage import PLACES

from .base import copy_of, run_small
from .framework import Case, Listener, expect


def on_two_drives(stage_id: str, folder: Path, base: Path) -> None:
    """A stage whose inputs lie on D: and whose output lies on C:; a second run finds nothing to do."""
    real, data = os.path.relpath, str((folder / "data").resolve())

    def windows(path: str, start: str = os.curdir) -> str:
        drives = ["D:" if str(Path(p).resolve()).startswith(data) else "C:" for p in (path, start)]
        if drives[0] == drives[1]:
            return real(path, start)
        return ntpath.relpath(*(drive + str(p).replace("/", "\\") for drive, p in zip(drives, (path, start))))

    places = PLACES[stage_id]
    for name in places:
        top = Path(name).parts[0]
        if (base / top).exists() and name != places[-1]:
            copy_of(top, base, folder / "data")
            (folder / top).symlink_to(folder / "data" / top)
    if places[-1] == "TS":
        copy_of("TS", base, folder)
    os.path.relpath = windows  # type: ignore[assignment]
    run_small(stage_id, folder)
    listener = Listener()
    run_small(stage_id, folder, listener)
    expect(any("nothing to do" in text for text in listener.said), "a second run does everything again")


def cases() -> Iterator[Case]:
    """Every stage that reads one place and writes another."""
    for stage_id, places in PLACES.items():
        if len(places) > 1:
            yield Case(
                "drives", stage_id, partial(on_two_drives, stage_id), must_be_right=True, quick=stage_id == "mask_stack"
            )
