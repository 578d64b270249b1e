"""The folder of downloaded LiCSAR GeoTIFFs (``GEOC``): which pairs, which rasters of the frame, which grid."""

from __future__ import annotations

import os
import re
from collections.abc import Sequence
from contextlib import suppress
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path

import numpy as np

from ..core.blocks import run_tasks
from ..core.errors import BrokenInput, MissingInput, NothingLeft
from ..core.grid import Grid
from ..core.pairs import is_pair
from ..core.progress import Progress
from ..store.raster import read_geotiff_grid
from ..store.workspace import pairs_in

AT_ONCE = 50
"""Headers that a worker reads in one go; each takes less time than handing it over."""
FRAME_RASTERS = ("E", "N", "U", "hgt", "mli")


@dataclass(frozen=True)
class Geoc:
    """A folder of LiCSAR GeoTIFFs, one sub-folder per pair; nothing in it is ever changed."""

    folder: Path

    @classmethod
    def open(cls, folder: Path | str) -> Geoc:
        """The downloads in a folder, or in the folder GEOC of a work folder.

        Raises
        ------
        MissingInput, BrokenInput
            If it has no pair, or rasters of several frames.
        """
        inner = Path(folder) / "GEOC"
        geoc = cls(inner if inner.is_dir() else Path(folder))
        if not geoc.folder.is_dir() or not geoc.pairs:
            raise MissingInput(
                f"{folder} has no folder named like a pair of dates (yyyymmdd_yyyymmdd). "
                "Choose the GEOC folder with the downloaded GeoTIFFs, or download the frame first."
            )
        ambiguous = [path.name for kind in FRAME_RASTERS if len(geoc._found(kind)) > 1 for path in geoc._found(kind)]
        if ambiguous:
            raise BrokenInput(
                f"{folder} has rasters of several frames: {', '.join(ambiguous)}. Keep those of one frame."
            )
        return geoc

    @cached_property
    def pairs(self) -> list[str]:
        """Sorted pairs that have a folder here."""
        return pairs_in(self.folder)

    @property
    def look_alikes(self) -> list[str]:
        """Folders named almost like a pair."""
        return sorted(
            entry.name
            for entry in os.scandir(self.folder)
            if entry.is_dir() and re.fullmatch(r"[12].{7}_[12].{7}", entry.name) and not is_pair(entry.name)
        )

    def unw(self, pair: str) -> Path:
        """Unwrapped phase of a pair."""
        return self.folder / pair / f"{pair}.geo.unw.tif"

    def cc(self, pair: str) -> Path:
        """Coherence of a pair."""
        return self.folder / pair / f"{pair}.geo.cc.tif"

    def frame_raster(self, kind: str) -> Path | None:
        """The raster ``<frame>.geo.<kind>.tif``, if it exists."""
        return next(iter(self._found(kind)), None)

    def _found(self, kind: str) -> list[Path]:
        """Rasters of a kind; of several frames, those of the frame that names a parent folder."""
        found = sorted(self.folder.glob(f"*.geo.{kind}.tif"))
        parents = str(self.folder.resolve())
        return [path for path in found if path.name.split(".")[0] in parents] or found

    @property
    def baselines(self) -> Path:
        """Perpendicular baselines."""
        return self.folder / "baselines"

    @property
    def metadata(self) -> Path:
        """Constants of the frame."""
        return self.folder / "metadata.txt"

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that a stack is made of, whether it exists or not."""
        of_frame = [path for path in map(self.frame_raster, FRAME_RASTERS) if path]
        of_pairs = [path for pair in self.pairs for path in (self.unw(pair), self.cc(pair))]
        return (*of_frame, *of_pairs, self.baselines, self.metadata)

    def common_grid(self, workers: int, progress: Progress) -> Grid:
        """The grid that most unwrapped interferograms share.

        Raises
        ------
        NothingLeft, BrokenInput
            If no interferogram is readable, or the coordinates are not degrees.
        """
        tasks = [self.pairs[start : start + AT_ONCE] for start in range(0, len(self.pairs), AT_ONCE)]  # noqa: E203
        grids = [
            grid for _, found in run_tasks(self._grids_of, tasks, workers, progress, portable=True) for grid in found
        ]
        if not grids:
            raise NothingLeft(
                f"None of the {len(self.pairs)} pairs in {self.folder} has a readable .geo.unw.tif. "
                "Download the unwrapped interferograms again."
            )
        grid = most_common(grids)
        west, east, south, north = grid.extent
        if not (-360 <= west < east <= 360 and -91 <= south < north <= 91):
            raise BrokenInput(
                f"The rasters in {self.folder} are not in degrees: west edge {west}, north edge {north}. "
                "Warp them to EPSG:4326 first."
            )
        return grid

    def _grids_of(self, pairs: Sequence[str]) -> list[Grid]:
        """Grids of those pairs that can be read; the others are reported when they are converted."""
        grids = []
        for pair in pairs:
            with suppress(MissingInput, BrokenInput):
                grids.append(read_geotiff_grid(self.unw(pair)))
        return grids


def most_common(grids: Sequence[Grid]) -> Grid:
    """The first of the grids with which most others agree."""
    distinct = list(dict.fromkeys(grids))
    if len(distinct) == 1:
        return distinct[0]
    votes = [sum(grid.agrees_with(other) for other in grids) for grid in distinct]
    return distinct[int(np.argmax(votes))]
