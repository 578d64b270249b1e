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
from alignsar_qgis.insar.pipeline.stages import stage_of

from .base import fill_in, must_run, run_small
from .framework import Case, NotHere, WrongResultError, expect
from .stops import content, equal, forget

WORDS = ("full", "written", "free", "room", "space")


def listing(folder: Path) -> set[str]:
    """Relative names of all files except locks and records."""
    return {
        path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file() and ".lock" not in path.name
    }


def refused_then_right(stage_id: str, folder: Path, truth: dict[str, object], make_room: Callable[[], None]) -> None:
    """The run is refused with a message, leaves nothing behind, and succeeds when there is room."""
    before = listing(folder)
    message = ""
    try:
        run_small(stage_id, folder)
    except InsarError as err:
        message = str(err)
    left = {name for name in listing(folder) - before if not name.endswith(".lock")}
    make_room()
    if message:
        must_run(stage_id, folder)
    found = content(folder, stage_id)
    different = [name for name in truth if name not in found or not equal(truth[name], found[name])]
    expect(not different, f"{different[:3]} of the undisturbed run differ; {message[:80] or 'nothing said'}")
    if not message:
        return
    expect(not left, f"left behind: {sorted(left)[:3]}")
    if not any(word in message for word in WORDS):
        raise WrongResultError(f"unclear message: {message[:150]}")


def undisturbed(stage_id: str, base: Path, folder: Path) -> dict[str, object]:
    """What a stage makes with room enough; the folder then holds its inputs only, and has to make it anew."""
    apart = folder.with_name(f"{folder.name}_undisturbed")
    for place in (apart, folder):
        fill_in(stage_id, base, place)
        if stage_of(stage_id).in_place:
            forget(place, stage_id)
    must_run(stage_id, apart)
    return content(apart, stage_id)


def limited(stage_id: str, size: int, folder: Path, base: Path) -> None:
    """No file may become larger than a size."""
    truth = undisturbed(stage_id, base, folder)
    signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (size, resource.RLIM_INFINITY))

    def make_room() -> None:
        resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))

    refused_then_right(stage_id, folder, truth, make_room)


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
        truth = undisturbed(stage_id, base, disk)
        ballast = disk / "ballast"
        vfs = os.statvfs(disk)
        with ballast.open("wb") as file:
            file.write(bytes(max(0, vfs.f_bavail * vfs.f_frsize - 1024 * free_kb)))
        refused_then_right(stage_id, disk, truth, ballast.unlink)
    finally:
        subprocess.run(["umount", "-l", str(disk)], check=False)


def cases() -> Iterator[Case]:
    """Every stage at sizes from nothing to nearly enough."""
    for stage_id in PLACES:
        if stage_id == "create_sample_frame":
            continue
        for size in (100, 3000, 5000, 7999, 20_000, 100_000):
            quick = (stage_id, size) in (("prepare_stack", 5000), ("close_loops", 7999), ("invert_network", 20_000))
            yield Case("disks", f"{stage_id} files of {size} bytes", partial(limited, stage_id, size), quick=quick)
        for free_kb in (0, 16, 200):
            quick = (stage_id, free_kb) == ("invert_network", 16)
            yield Case("disks", f"{stage_id} {free_kb} kB free", partial(small_disk, stage_id, free_kb), quick=quick)
