"""Names of Sentinel-1 products, taken apart.

The layout is that of the Sentinel-1 Product Specification (S1-RS-MDA-52-7441), section 3.4.1.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from datetime import date as calendar_day
from datetime import datetime, timezone
from pathlib import Path

from ..core.errors import BrokenInput
from ..store.parfiles import read_text

ORBITS_PER_CYCLE = 175
# Absolute orbit of each satellite that has relative orbit 1.
_FIRST_ORBIT = {"S1A": 73, "S1B": 27, "S1C": 172}
_POLARISATIONS = {"SH": "HH", "SV": "VV", "DH": "HH+HV", "DV": "VV+VH", "HH": "HH", "HV": "HV", "VV": "VV", "VH": "VH"}
_NAME = re.compile(
    r"(?P<mission>S1[A-Z])_(?P<mode>S[1-6]|IW|EW|WV|EN|N[1-6]|IM)_(?P<type>RAW|SLC|GRD|OCN|ETA)(?P<resolution>[FHM_])_"
    r"(?P<level>[012AS])(?P<class>[SANC])(?P<polarisation>SH|SV|DH|DV|HH|HV|VV|VH)_"
    r"(?P<start>\d{8}T\d{6})_(?P<stop>\d{8}T\d{6})_(?P<orbit>\d{6})_(?P<take>[0-9A-F]{6})_(?P<id>[0-9A-F]{4})"
)


@dataclass(frozen=True)
class Scene:
    """One product.

    Attributes
    ----------
    name
        Product name without folder and extension.
    mission, mode, product_type
        Such as ``S1A``, ``IW``, ``SLC``.
    polarisation
        Channels, such as ``VV+VH``.
    start, stop
        Sensing time, UTC.
    orbit, relative_orbit
        Absolute orbit, and orbit of the repeat cycle (None for a satellite whose count is not known).
    data_take
        Data-take ID, hexadecimal.
    unique_id
        Last part of the name, hexadecimal.
    """

    name: str
    mission: str
    mode: str
    product_type: str
    polarisation: str
    start: datetime
    stop: datetime
    orbit: int
    relative_orbit: int | None
    data_take: str
    unique_id: str

    @property
    def date(self) -> calendar_day:
        """Day of acquisition, UTC."""
        return self.start.date()


def parse_scene(text: str) -> Scene | None:
    """A product from its name, path or archive name; None if the text is none."""
    match = _NAME.match(re.split(r"[/\\]", text.strip())[-1])
    if match is None:
        return None
    rest = text.strip().rpartition(match.group())[2]
    try:
        start, stop = (_time(match[key]) for key in ("start", "stop"))
    except ValueError:
        return None
    if rest.upper() not in ("", ".SAFE", ".ZIP", ".SAFE.ZIP") or stop < start:
        return None
    orbit, first = int(match["orbit"]), _FIRST_ORBIT.get(match["mission"])
    return Scene(
        match.group(),
        match["mission"],
        match["mode"],
        match["type"],
        _POLARISATIONS[match["polarisation"]],
        start,
        stop,
        orbit,
        None if first is None else (orbit - first) % ORBITS_PER_CYCLE + 1,
        match["take"],
        match["id"],
    )


def read_scenes(path: Path) -> tuple[list[Scene], list[str]]:
    """Products in a text file with one name per line, and sentences about lines that were left out.

    Blank lines and lines that begin with ``#`` are comments; a repeated name counts once.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent or has no product name.
    """
    scenes: dict[str, Scene] = {}
    problems = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        scene = parse_scene(line)
        if scene is None:
            problems.append(f"Line {number} is not the name of a Sentinel-1 product: {line.strip()[:80]!r}.")
        elif scene.name in scenes:
            problems.append(f"Line {number} repeats {scene.name}.")
        else:
            scenes[scene.name] = scene
    if not scenes:
        raise BrokenInput(f"{path} has no name of a Sentinel-1 product. Write one per line.")
    return list(scenes.values()), problems


def _time(text: str) -> datetime:
    return datetime.strptime(text, "%Y%m%dT%H%M%S").replace(tzinfo=timezone.utc)
