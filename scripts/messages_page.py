"""Write errors.md of docs/: what the algorithms refuse, in which words, and the cure, from the sentences in the code.

usage: messages_page.py DOCS
"""

from __future__ import annotations

import re
import sys
from collections import defaultdict
from collections.abc import Iterable
from pathlib import Path

ROOT = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(ROOT / "i18n"))

from sentences import Found, sentences  # noqa: E402

from alignsar_qgis.insar.core import errors  # noqa: E402
from alignsar_qgis.insar.pipeline.stages import ALTERNATIVES, ANALYSES, DATA, STAGES  # noqa: E402

HEAD = """\
# Messages and cures

Made by `make reference` from the sentences in the code. An algorithm that cannot go on says what is wrong, with the
file or the value, and what to do; nothing is replaced then. This page lists these messages by what says them. What is
written `like this` stands for a value. QGIS shows them in its own language; in a terminal and in records they are in
English.

| kind | means |
|---|---|
"""

ROOMS = {
    "core": ("Options, frame IDs, areas", "every algorithm"),
    "store": ("Files and folders", "every algorithm that reads or writes them"),
    "pipeline": ("Runs, places, the whole chain", "every algorithm; *Run pipeline*"),
    "batch": ("Batch files and configurations", "*Import batch file*, *Export batch file*"),
    "engines": ("Installed LiCSBAS and LiCSAlert", "every algorithm with one of them as its engine"),
    "cluster": ("Dask clusters", "every algorithm that computes on one"),
    "frames": ("Many frames", "*Run frames*"),
    "installation": ("Environment for packages", "*Check installation*"),
    "existing": ("Folders as they are", "*Load time series*, *Load stack*"),
    "series": ("Points, areas, profiles, fits", "the explorer; tools of time series"),
    "pruning": ("Pairs taken out by hand", "the network view"),
    "tools": ("Tools for a finished datacube", "the algorithms of group 7"),
    "catalogue": ("STAC catalogues", "*Export STAC catalogue*, *Run frames*"),
    "kml.py": ("Polygons", "every algorithm with polygons"),
    "cube": ("The datacube", "*Export datacube*, and whatever reads a datacube"),
}
"""Titles of the rooms, and who speaks where it is not a stage of the room."""

TITLES = {
    "download": "Downloads",
    "formats": "Import of interferograms",
    "synthetic": "Sample frame",
    "stack": "Interferogram stack",
    "network": "Network and reference",
    "inversion": "Inversion",
    "cleaning": "Mask and filter",
    "separation": "Sources",
    "unrest": "Unrest",
}
CURES = {
    "Every address is empty": "Give one of the addresses in the options.",
    "The first date %1 is after": "Exchange the two.",
    "The shortest temporal baseline": "Exchange the two numbers, or leave one out.",
    "None of the %1 interferograms of the frame": "Take another frame, or *Unwrap again* its wrapped interferograms.",
    "The portal lists no interferogram": "Check the frame ID; a frame may have been announced and not processed yet.",
    "%1 has no data within the area of the stack": "Fetch maps of the area of the frame.",
    "A gap after epoch": "Let the gap begin earlier, or ask for more epochs.",
    "The polygons hold no pixel centre": "Draw them on the image, or larger than a pixel.",
    "%1 has no polygon, so": "Choose a file with polygons, or an extent.",
    "The lowest velocity of the figure": "Exchange the two.",
    "The threshold of %1 counts": "Give a whole number.",
    "Fewest components": "Exchange the two numbers.",
    "The displacement does not vary": "Choose a later end of the baseline, or another datacube.",
    "%1: no pixel has enough dates": "Leave out sources, or take a datacube with fewer gaps.",
    "There is no source": "Choose a number of the sources in the table.",
    "Range %1 is empty or outside": "Count columns and rows from 0, within the image.",
}
"""What helps where the sentence does not say it, by how the sentence begins."""
STAGE_ROOMS = {stage: stage.module.partition(".")[0] for stage in (*DATA, *ALTERNATIVES, *STAGES, *ANALYSES)}


def main(docs: Path) -> None:
    """Write the page."""
    by_room: dict[str, list[Found]] = defaultdict(list)
    for found in sentences():
        room = found.path.partition("/")[0]
        is_whole = found.text.endswith((".", "?")) and not found.text[0].islower()
        if found.error and is_whole and room in (*ROOMS, *TITLES):
            by_room[room].append(found)
    kinds = {name: kind for name, kind in vars(errors).items() if isinstance(kind, type) and kind.__doc__}
    rows = [f"| {name} | {kind.__doc__} |\n" for name, kind in kinds.items() if name != "InsarError"]
    parts = [section(room, by_room[room]) for room in (*TITLES, *ROOMS) if by_room[room]]
    (docs / "errors.md").write_text(HEAD + "".join(rows) + "".join(parts), encoding="utf-8")


def section(room: str, messages: Iterable[Found]) -> str:
    """Messages of a room as a table."""
    title, speakers = ROOMS.get(room, (TITLES.get(room, ""), ""))
    stages = [f"*{stage.heading}*" for stage, own in STAGE_ROOMS.items() if own == room]
    head = f"\n## {title}\n\nSaid by {speakers or ', '.join(stages)}.\n\n| kind | message | cure |\n|---|---|---|\n"
    rows = {f"| {one.error} | {' | '.join(told(one))} |\n" for one in messages}
    return head + "".join(sorted(rows))


def told(one: Found) -> tuple[str, str]:
    """What is wrong and the cure, with names for the values."""
    text = re.sub(r"[|<>*_]", lambda sign: f"\\{sign[0]}", one.text).replace("\n", " ")
    named = re.sub(r"%(\d+)", lambda number: f"`{value_name(one.names[int(number[1]) - 1])}`", text)
    for between in (r"(?<=[.?]) (?=[A-Z'])", r"; (?=[a-z])"):
        wrong, *cure = re.split(between, named, maxsplit=1)
        if cure:
            break
    more = [words for start, words in CURES.items() if one.text.startswith(start)]
    return wrong, " ".join(part[0].upper() + part[1:] for part in (cure or more))


def value_name(name: str) -> str:
    """A name for a value."""
    return "number" if re.fullmatch(r"[\d.]+", name) else name.replace("_", " ")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
