"""Options of a run of many frames."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..core.options import StageOptions, option


@dataclass(frozen=True)
class FramesOptions(StageOptions):
    """A run of many frames."""

    at_once: int = option(
        1,
        "Frames at the same time",
        "1: one after another, with the network settings of QGIS. More: each in a process of its own, which share the "
        "processors; memory is needed for each, and downloads use the proxy of the system.",
        minimum=1,
        maximum=64,
        advanced=False,
    )
    unfinished_only: bool = option(
        False,
        "Only frames that are not done",
        "Frames whose last run was completed, with the same row and configuration, are left as they are. Off: they are "
        "run too, so that new interferograms are taken up; stages with nothing new are skipped.",
        advanced=False,
    )
    download: bool = option(
        True,
        "Download",
        "Fetch what is new of frames that the table names by ID. Off: only what has been downloaded is processed.",
        advanced=False,
    )
    retries: int = option(
        1,
        "Repetitions",
        "How often a frame is tried again after a lost connection, a place in use or a process that died; other "
        "failures would only come again.",
        minimum=0,
        maximum=100,
    )
    pause: float = option(
        60.0,
        "Pause before a repetition",
        "Time for the server or the other run.",
        unit="s",
        minimum=0.0,
        maximum=86_400.0,
    )
    disk_reserve: float = option(
        1.0,
        "Room to keep free",
        "A frame is not begun where less would remain on the disk of the results.",
        unit="GB",
        minimum=0.0,
        maximum=1_000_000.0,
    )
    frame_size: Optional[float] = option(
        None,
        "Room for a frame",
        "What the results of a frame take on disk, of what is not there yet.",
        unit="GB",
        unset="estimated from its interferograms; 0 before they are downloaded",
        minimum=0.0,
        maximum=1_000_000.0,
    )
    stac: bool = option(
        True,
        "STAC catalogue",
        "Write a catalogue of all datacubes to the folder stac of the results, with links to the datacubes beside it.",
        advanced=False,
    )
    copies: bool = option(
        False,
        "Copy the datacubes into the catalogue",
        "So that the folder stac can be moved or uploaded alone; needs the room of the datacubes once more.",
    )
    title: str = option("", "Title", "Title of the catalogue.", unset="the name of the folder")
