"""Folders and files that are not called as expected, and folders with odd names."""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from alignsar_qgis.insar.store.workspace import Stack, pairs_in

from .base import FRAME, STACK, copy_of, phases, rasters, run_small, same
from .framework import Case, Listener, NotHere, expect


def renamed(rename: Callable[[Path], None], count: int, folder: Path, base: Path) -> None:
    """Some pairs under other names: read, or named in a warning."""
    frame = copy_of(FRAME, base, folder)
    pairs = pairs_in(frame / "GEOC")
    for pair in pairs[:count]:
        rename(frame / "GEOC" / pair)
    listener = Listener()
    run_small("prepare_stack", folder, listener)
    left = set(pairs) - set(Stack.open(folder / STACK).pairs)
    told = [pair for pair in left if any(pair in text or pair.replace("_", "-") in text for text in listener.said)]
    expect(not left or bool(told) or any("not read" in text for text in listener.said), f"{len(left)} pairs lost")


def dashed(path: Path) -> None:
    """A dash for the underscore."""
    path.rename(path.with_name(path.name.replace("_", "-")))


def day_first(path: Path) -> None:
    """Days before months before years."""
    path.rename(path.with_name("_".join(day[6:] + day[4:6] + day[:4] for day in path.name.split("_"))))


def with_dashes(path: Path) -> None:
    """ISO dates."""
    path.rename(path.with_name("_".join(f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in path.name.split("_"))))


def dead_link(path: Path) -> None:
    """A link to nowhere."""
    shutil.rmtree(path)
    path.symlink_to(path.parent / "gone")


def reversed_dates(path: Path) -> None:
    """The later date first."""
    path.rename(path.with_name("_".join(path.name.split("_")[::-1])))


def suffixed(path: Path) -> None:
    """A copy that a file manager made."""
    shutil.copytree(path, path.with_name(path.name + " (2)"))


def file_instead(path: Path) -> None:
    """A file where a folder should be."""
    shutil.rmtree(path)
    path.write_text("")


def looped(path: Path) -> None:
    """A link to itself."""
    shutil.rmtree(path)
    path.symlink_to(path)


RENAMES = {
    "dash": dashed,
    "day first": day_first,
    "ISO dates": with_dashes,
    "dead link": dead_link,
    "later date first": reversed_dates,
    "copy (2)": suffixed,
    "file instead of folder": file_instead,
    "link to itself": looped,
}


def files_renamed(change: Callable[[str], str], folder: Path, base: Path) -> None:
    """All rasters under other names: read, or the message names one that was found."""
    frame = copy_of(FRAME, base, folder)
    for kind in ("unw", "cc"):
        for path in rasters(frame, kind):
            path.rename(path.with_name(change(path.name)))
    run_small("prepare_stack", folder)
    expect(same(phases(folder / STACK), phases(base / STACK)), "another stack")


def odd_folder(name: str | bytes, folder: Path, base: Path) -> None:
    """The whole work folder under an odd name."""
    try:
        odd = Path(os.fsdecode(name)) if isinstance(name, bytes) else Path(name)
        work = folder / odd
        work.mkdir(parents=True)
    except (OSError, ValueError) as err:
        raise NotHere(f"this file system refuses the name: {err}") from err
    copy_of(FRAME, base, work)
    for stage_id in ("prepare_stack", "correct_gacos", "mask_stack", "clip_stack", "check_interferograms"):
        run_small(stage_id, work)
    for stage_id in ("choose_reference", "close_loops", "invert_network", "estimate_uncertainty", "mask_noise"):
        run_small(stage_id, work)
    run_small("filter_timeseries", work)
    run_small("export_datacube", work)
    expect((work / "cube.nc").is_file(), "no cube")


def pipes(folder: Path, base: Path) -> None:
    """A named pipe where a raster should be, which never answers."""
    frame = copy_of(FRAME, base, folder)
    path = rasters(frame, "unw")[0]
    path.unlink()
    os.mkfifo(path)
    run_small("prepare_stack", folder)


def cases() -> Iterator[Case]:
    """Names of pairs, of rasters, of work folders."""
    for name, rename in RENAMES.items():
        yield Case("names", f"5 pairs {name}", partial(renamed, rename, 5), quick=name in ("dash", "dead link"))
        yield Case("names", f"all pairs {name}", partial(renamed, rename, 10_000))
    yield Case("names", "rasters .TIF", partial(files_renamed, lambda name: name.replace(".tif", ".TIF")), (".TIF",))
    yield Case("names", "rasters .tiff", partial(files_renamed, lambda name: name.replace(".tif", ".tiff")), (".tiff",))
    yield Case(
        "names", "rasters without .geo", partial(files_renamed, lambda name: name.replace(".geo.", ".")), ("unw.tif",)
    )
    for odd in (
        "with blanks",
        "ünïcödé 数据",
        'quote"and\\backslash',
        "hash # percent %20",
        "a" * 180,
        "new\nline",
        b"latin\xe4",
    ):
        shown = odd.decode("latin-1") if isinstance(odd, bytes) else odd[:20]
        yield Case("names", f"folder {shown!r}", partial(odd_folder, odd), must_be_right=not isinstance(odd, bytes))
    yield Case("names", "named pipe", pipes, seconds=30, quick=True)
