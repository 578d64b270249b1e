"""Sources of interferograms that a stack can be made of, and what stage 02 needs of one.

A new format is a class with these members in a module of its own; `stack.prepare` knows no other.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from pathlib import Path
from typing import Protocol

import numpy as np

from ..core.grid import Grid
from ..core.progress import Progress
from ..store.baselines import Baselines

__all__ = [
    "FRAME_RASTERS",
    "UNIT_VECTORS",
    "InterferogramSource",
]

UNIT_VECTORS = ("E", "N", "U")
FRAME_RASTERS = ("E", "N", "U", "hgt", "mli")
"""Rasters that all pairs share: components of the unit vector from the ground to the satellite to east, north and up;
height in metres; intensity, linear."""


class InterferogramSource(Protocol):
    """Unwrapped interferograms and what belongs to them; nothing in it is ever changed.

    Its methods may be called on several threads, and after pickling in other processes.
    """

    @property
    def place(self) -> Path:
        """The folder or file it is, which no output may lie in; it is named in messages."""
        ...

    @property
    def pairs(self) -> Sequence[str]:
        """Sorted pairs ``yyyymmdd_yyyymmdd``, the earlier epoch first."""
        ...

    @property
    def not_read(self) -> Sequence[str]:
        """Names of what looks like a pair but is not read as one."""
        ...

    @property
    def files(self) -> Sequence[Path]:
        """Every file that a stack is made of, whether it exists or not, for the record of the run."""
        ...

    def files_of(self, pair: str) -> Sequence[Path]:
        """Those of them that the rasters of a pair are read from."""
        ...

    def common_grid(self, workers: int, progress: Progress) -> Grid:
        """The grid in degrees of most interferograms.

        Raises
        ------
        NothingLeft, BrokenInput
            If no interferogram can be read, or the coordinates are not degrees.
        """
        ...

    def absent(self, pair: str) -> Sequence[str]:
        """Names of what is not there of the two rasters of a pair."""
        ...

    def phase(self, pair: str, grid: Grid) -> np.ndarray:
        """Unwrapped phase in radians, positive for a longer path at the later epoch, float (length, width).

        No data is NaN or 0. Raises `MissingInput` or `BrokenInput` if it is absent, unreadable or on another grid.
        """
        ...

    def coherence(self, pair: str, grid: Grid) -> np.ndarray:
        """Coherence as bytes 0…255, or floats 0…1 or 0…255, (length, width), 0 or NaN for none; errors as `phase`."""
        ...

    def frame_raster(self, kind: str, grid: Grid) -> np.ndarray | None:
        """One of `FRAME_RASTERS`, (length, width), NaN for no data, 0 too except for heights; None if there is none.

        Raises `BrokenInput` if it is unreadable or on another grid.
        """
        ...

    @property
    def constants(self) -> Mapping[str, str]:
        """Constants of the frame by their LiCSAR names, ``center_time`` (h:m:s, UTC) among them, as far as known."""
        ...

    def baselines(self) -> Baselines:
        """Perpendicular baselines of the epochs in metres, as far as known."""
        ...
