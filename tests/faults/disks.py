"""Full disks: a limit on the size of files, and with root a small file system, at several fillings of every stage."""

from __future__ import annotations

import os
import resource
import signal
import subprocess
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from every_stage import PLACES

from alignsar_qgis.insar.core.errors import InsarError

from .base import fill_in, must_run, run_small
from .framework import Case, NotHere, WrongResultError, expect

WORDS = ("full", "written", "free", "room", "space")


def listing(folder: Path) -> set[str]:
    """Relative names of all files except locks and records."""
    return {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and ".lock" not in path.name
    }


def refused_then_right(
    run: Callable[[], object], again: Callable[[], object], make_room: Callable[[], None], folder: Path
) -> None:
    """The run is refused with a message, leaves nothing behind, and succeeds when there is room."""
    before = listing(folder)
    message = ""
    try:
        run()
    except InsarError as err:
        message = str(err)
    if not message:
        return
    left = {name for name in listing(folder) - before if not name.endswith(".lock")}
    make_room()
    again()
    expect(not left, f"left behind: {sorted(left)[:3]}")
    if not any(word in message for word in WORDS):
        raise WrongResultError(f"unclear message: {message[:150]}")


def limited(stage_id: str, size: int, folder: Path, base: Path) -> None:
    """No file may become larger than a size."""
    fill_in(stage_id, base, folder)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def make_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    refused_then_right(partial(run_small, stage_id, folder), partial(must_run, stage_id, folder), make_room, folder)


def small_disk(stage_id: str, free_kb: int, folder: Path, base: Path) -> None:
    """A file system of its own with little room."""
    if os.geteuid() != 0:
        raise NotHere("only root can mount a file system")
    disk = folder / "disk"
    disk.mkdir()
    command = ["mount", "-t", "tmpfs", "-o", "size=64m", "tmpfs", str(disk)]
    if subprocess.run(command, capture_output=True, check=False).returncode:
        raise NotHere("no file system can be mounted here")
    try:
        fill_in(stage_id, base, disk)
        ballast = disk / "ballast"
        vfs = os.statvfs(disk)
        with ballast.open("wb") as file:
            file.write(bytes(max(0, vfs.f_bavail * vfs.f_frsize - 1024 * free_kb)))
        refused_then_right(partial(run_small, stage_id, disk), partial(must_run, stage_id, disk), ballast.unlink, disk)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def cases() -> Iterator[Case]:
    """Every stage at sizes from nothing to nearly enough."""
    for stage_id in PLACES:
        if stage_id == "create_sample_frame":
            continue
        for size in (100, 3000, 20_000, 100_000):
            quick = (stage_id, size) in (("prepare_stack", 3000), ("invert_network", 20_000))
            yield Case("disks", f"{stage_id} files of {size} bytes", partial(limited, stage_id, size), quick=quick)
        for free_kb in (0, 16, 200):
            quick = (stage_id, free_kb) == ("invert_network", 16)
            yield Case("disks", f"{stage_id} {free_kb} kB free", partial(small_disk, stage_id, free_kb), quick=quick)
