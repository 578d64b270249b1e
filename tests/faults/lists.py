"""Text files as editors and spreadsheets save them: encodings, line ends, quotes, headers, damage."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

from alignsar_qgis.insar.store.parfiles import read_list
from alignsar_qgis.insar.store.workspace import Stack, TimeSeries

from .base import FRAME, LAST_STACK, SERIES, STACK, copy_of, phases, run_small, same
from .framework import Case, Listener, expect

Form = Callable[[str], bytes]
FORMS: dict[str, Form] = {
    "plain": lambda text: text.encode(),
    "byte-order mark": lambda text: b"\xef\xbb\xbf" + text.encode(),
    "UTF-16": lambda text: text.encode("utf-16"),
    "UTF-16 without mark": lambda text: text.encode("utf-16-le"),
    "CR LF": lambda text: text.replace("\n", "\r\n").encode(),
    "CR only": lambda text: text.replace("\n", "\r").encode(),
    "blanks": lambda text: "".join(f"  {line}\t\n" for line in text.splitlines()).encode(),
    "quotes": lambda text: "".join(f'"{line}"\n' for line in text.splitlines()).encode(),
    "no last line end": lambda text: text.rstrip("\n").encode(),
    "form feed and null": lambda text: text.encode().replace(b"\n", b"\x00\n", 1),
    "Latin-1 comment": lambda text: b"# M\xe4rz\n" + text.encode(),
    "blank lines": lambda text: text.replace("\n", "\n\n\n").encode(),
}
ODD = {"UTF-16 without mark", "form feed and null", "CR only"}
"""Forms that may be refused, if that is said."""
QUICK = {"plain", "byte-order mark", "UTF-16", "quotes"}


def removal(form: Form, path_prefix: str, folder: Path, base: Path) -> None:
    """Interferograms to remove: all of them, or a warning that shows the line."""
    copy_of(LAST_STACK, base, folder)
    copy_of(SERIES, base, folder)
    chosen = Stack.open(folder / LAST_STACK).pairs[3:7]
    listing = folder / "remove.txt"
    listing.write_bytes(form("".join(f"{path_prefix}{pair}\n" for pair in chosen)))
    listener = Listener()
    run_small("close_loops", folder, listener, removal_list=listing)
    removed = set(chosen) & set(read_list(TimeSeries(folder / SERIES).info / "12bad_ifg.txt"))
    told = any("remove.txt" in text for text in listener.said)
    expect(told or removed == set(chosen), f"{len(removed)} of {len(chosen)} pairs removed, nothing said")


def areas(form: Form, option: str, text: str, folder: Path, base: Path) -> None:
    """Polygons or pixel ranges to mask: as from the plain file."""
    copy_of("GEOCml1GACOS", base, folder)
    made = []
    for name, content in (("plain", text.encode()), ("form", form(text))):
        (folder / f"{name}.txt").write_bytes(content)
        run_small("mask_stack", folder, average_coherence_threshold=None, **{option: folder / f"{name}.txt"})
        made.append(phases(folder / "GEOCml1GACOSmask"))
    expect(same(*made), "other pixels masked than with the plain file")


def baselines(form: Form, folder: Path, base: Path) -> None:
    """Baselines of the frame: read as they are, or a warning."""
    frame = copy_of(FRAME, base, folder)
    path = frame / "GEOC" / "baselines"
    path.write_bytes(form(path.read_text()))
    listener = Listener()
    run_small("prepare_stack", folder, listener)
    good, found = Stack.open(base / STACK), Stack.open(folder / STACK)
    told = any("baselines" in text for text in listener.said)
    expect(
        told or same(good.baselines(good.epochs), found.baselines(good.epochs), 0.01), "other baselines, nothing said"
    )


def metadata(form: Form, folder: Path, base: Path) -> None:
    """Constants of the frame: the same stack."""
    frame = copy_of(FRAME, base, folder)
    path = frame / "GEOC" / "metadata.txt"
    path.write_bytes(form(path.read_text() if path.is_file() else "center_time=05:03:22\n"))
    run_small("prepare_stack", folder)
    expect(same(phases(folder / STACK), phases(base / STACK)), "another stack")


DAMAGE: dict[str, Callable[[str], str]] = {
    "empty": lambda _: "",
    "words": lambda text: text.replace("0", "O"),
    "very long line": lambda text: text + "9" * 5_000_000 + "\n",
    "negative width": lambda text: text.replace("width:", "width: -"),
    "huge width": lambda text: text.replace("width:", "width: 9999999"),
    "no width": lambda text: "\n".join(line for line in text.splitlines() if "width" not in line),
    "nan": lambda text: text.replace("post_lat:", "post_lat: nan"),
    "binary": lambda text: "\x00\x01\x02" * 100 + text,
}


def parameters(change: Callable[[str], str], name: str, folder: Path, base: Path) -> None:
    """A damaged parameter file of a stack: named, or of no effect."""
    stack = copy_of(LAST_STACK, base, folder)
    path = stack / name
    path.write_text(change(path.read_text()))
    run_small("check_interferograms", folder)
    expect(same(TimeSeries(folder / SERIES).read("hgt"), TimeSeries(base / SERIES).read("hgt")), "other heights")


def cases() -> Iterator[Case]:
    """Every form of every list, and damaged parameter files."""
    ring = "14.06,40.80,14.08,40.80,14.08,40.82\n"
    for name, form in FORMS.items():
        right = name not in ODD
        quick = name in QUICK
        yield Case("lists", f"removal {name}", partial(removal, form, ""), must_be_right=right, quick=quick)
        yield Case("lists", f"polygons {name}", partial(areas, form, "polygon_file", ring), must_be_right=right)
        yield Case("lists", f"ranges {name}", partial(areas, form, "range_file", "3:20/5:9\n"), must_be_right=right)
        yield Case("lists", f"baselines {name}", partial(baselines, form), must_be_right=right, quick=quick)
        yield Case("lists", f"metadata {name}", partial(metadata, form), must_be_right=right)
    for prefix in ("GEOCml1/", ".\\", "/data/GEOC/"):
        yield Case("lists", f"removal with {prefix}", partial(removal, FORMS["plain"], prefix))
    for name, change in DAMAGE.items():
        for file in ("EQA.dem_par", "slc.mli.par"):
            yield Case(
                "parameters", f"{file} {name}", partial(parameters, change, file), words=(file,), quick=name == "words"
            )
