"""The folder of downloaded LiCSAR GeoTIFFs (``GEOC``): which pairs, which rasters of the frame, which grid."""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from functools import cached_property, partial
from pathlib import Path

import numpy as np

from ..core.blocks import run_tasks
from ..core.errors import BrokenInput, MissingInput, NothingLeft
from ..core.grid import Grid
from ..core.pairs import is_pair
from ..core.progress import Progress
from ..core.text import first_sentences
from ..store.baselines import Baselines, read_baselines
from ..store.geotiff import METRES, RADIANS, found_as, many_opened, read_geotiff, read_geotiff_grid
from ..store.observation import UNWRAPPED, Observation
from ..store.parfiles import read_keys
from ..store.workspace import is_folder, pairs_in
from . import FRAME_RASTERS, UNIT_VECTORS

AT_ONCE = 50
"""Headers that a worker reads in one go; each takes less time than handing it over."""
REASONS = 3
"""Faults of rasters that one message lists."""
KNOWN_ZERO = 1e-9
"""Phase in radians that stands for 0 where that is no stand-in for no data, which it is in stacks."""
_TWO_DATES = re.compile(r"\d{2,4}[-._]?\d{2}[-._]?\d{2,4}[-_. ]+\d{2,4}[-._]?\d{2}[-._]?\d{2,4}")
_ALMOST_PAIR = re.compile(r"[12].{7}_[12].{7}")


@dataclass(frozen=True)
class LicsarFolder:
    """A folder of LiCSAR GeoTIFFs, one sub-folder per pair; nothing in it is ever changed."""

    folder: Path
    observation: Observation = UNWRAPPED

    @classmethod
    def open(cls, folder: Path | str, observation: Observation = UNWRAPPED) -> LicsarFolder:
        """The downloads in a folder, or in the folder GEOC of a work folder.

        Of these, the pairs have what is called an observation.

        Raises
        ------
        MissingInput, BrokenInput
            If it has no pair, or rasters of several frames.
        """
        inner = Path(folder) / "GEOC"
        source = cls(inner if inner.is_dir() else Path(folder), observation)
        if not source.folder.is_dir() or not source.pairs:
            raise MissingInput(
                f"{folder} has no folder named like a pair of dates (yyyymmdd_yyyymmdd). "
                "Choose the GEOC folder with the downloaded GeoTIFFs, or download the frame first."
            )
        of_kinds = map(source._found, FRAME_RASTERS)
        ambiguous = [path.name for found in of_kinds if len(found) > 1 for path in found]
        if ambiguous:
            raise BrokenInput(
                f"{folder} has rasters of several frames: {', '.join(ambiguous)}. Keep those of one frame."
            )
        return source

    @cached_property
    def pairs(self) -> list[str]:
        """Sorted pairs that have a folder here."""
        return pairs_in(self.folder)

    @property
    def place(self) -> Path:
        """The folder."""
        return self.folder

    @property
    def not_read(self) -> list[str]:
        """Folders, and links to nowhere, that are named like two dates in another form or order."""
        return sorted(entry.name for entry in os.scandir(self.folder) if _looks_like_pair(entry))

    def unw(self, pair: str) -> Path:
        """Unwrapped phase of a pair, or azimuth displacement."""
        return found_as(self.folder / pair, *(f"{pair}.{kind}.tif" for kind in self.observation.sources))

    def cc(self, pair: str) -> Path:
        """Coherence of a pair."""
        return found_as(self.folder / pair, f"{pair}.geo.cc.tif", f"{pair}.cc.tif")

    def absent(self, pair: str) -> list[str]:
        """Which of ``geo.unw.tif`` and ``geo.cc.tif`` a pair lacks."""
        files = (self.unw(pair), self.cc(pair))
        return [path.name[len(pair) + 1 :] for path in files if not path.is_file()]  # noqa: E203

    def phase(self, pair: str, grid: Grid) -> np.ndarray:
        """Unwrapped phase in radians, or azimuth displacement in mm, as in the file, NaN where it declares no data.

        See `KNOWN_ZERO`.

        Raises `BrokenInput` for whole numbers without a scale too, which are wrapped or rounded phase.
        """
        path, quantity = self.unw(pair), self.observation.quantity
        unit = RADIANS if self.observation.is_phase else ""
        values, _ = read_geotiff(path, grid, keep_zeros=True, known_zero=KNOWN_ZERO, unit=unit)
        if values.dtype.kind != "f":
            raise BrokenInput(
                f"{path} holds whole numbers ({values.dtype}) without a scale, which cannot be {quantity.name} in "
                f"{quantity.unit}. Write it as float32, or declare its scale with 'gdal_edit.py -scale'."
            )
        return values

    def coherence(self, pair: str, grid: Grid) -> np.ndarray:
        """Coherence as in the file, NaN where it declares other no data than 0."""
        return read_geotiff(self.cc(pair), grid, keep_zeros=True)[0]

    def frame_raster(self, kind: str, grid: Grid) -> np.ndarray | None:
        """A raster of the frame; a height of 0 is one unless 0 is declared as no data."""
        path = self.raster_of_frame(kind)
        is_height = kind == "hgt"
        unit = METRES if is_height else ""
        return None if path is None else read_geotiff(path, grid, keep_zeros=not is_height, unit=unit)[0]

    def raster_of_frame(self, kind: str) -> Path | None:
        """The file ``<frame>.geo.<kind>.tif``, if it exists; of unit vectors, that of the observation."""
        if kind in UNIT_VECTORS:
            kind += self.observation.vectors
        return next(iter(self._found(kind)), None)

    def _found(self, kind: str) -> list[Path]:
        """Rasters of a kind; of several frames, those of the frame that names a parent folder."""
        named = re.compile(rf".*\.geo\.{re.escape(kind)}\.tiff?", re.IGNORECASE | re.DOTALL)
        found = sorted(path for path in self.folder.glob("*.geo.*") if named.fullmatch(path.name))
        parents = str(self.folder.resolve())
        return [path for path in found if path.name.split(".")[0] in parents] or found

    def baselines(self) -> Baselines:
        """Perpendicular baselines in the file ``baselines``."""
        return read_baselines(self.folder / "baselines")

    @property
    def constants(self) -> Mapping[str, str]:
        """Constants in ``metadata.txt``."""
        return read_keys(self.metadata, "=") if self.metadata.is_file() else {}

    @property
    def metadata(self) -> Path:
        """Constants of the frame."""
        return self.folder / "metadata.txt"

    @property
    def files(self) -> tuple[Path, ...]:
        """Every file that a stack is made of, whether it exists or not."""
        of_frame = [path for path in map(self.raster_of_frame, FRAME_RASTERS) if path]
        of_pairs = [path for pair in self.pairs for path in self.files_of(pair)]
        return (*of_frame, *of_pairs, self.folder / "baselines", self.metadata)

    def files_of(self, pair: str) -> tuple[Path, Path]:
        """Phase and coherence of a pair."""
        return self.unw(pair), self.cc(pair)

    def common_grid(self, workers: int, progress: Progress) -> Grid:
        """The grid that most unwrapped interferograms share; errors as `grid_of_most`."""
        name = f"rasters of {self.observation.quantity.name} (.{self.observation.sources[0]}.tif)"
        return self.grid_of_most(self.unw, name, workers, progress)

    def grid_of_most(self, raster: Callable[[str], Path], name: str, workers: int, progress: Progress) -> Grid:
        """The grid that most rasters of a kind share, where ``raster`` names that of a pair.

        Raises
        ------
        NothingLeft, BrokenInput
            If none is readable, or the coordinates are not degrees.
        """
        tasks = [self.pairs[start : start + AT_ONCE] for start in range(0, len(self.pairs), AT_ONCE)]  # noqa: E203
        grids: list[Grid] = []
        faults: list[str] = []
        for _, (found, faulty) in run_tasks(partial(_grids_of, raster), tasks, workers, progress, portable=True):
            grids += found
            faults += faulty
        if not grids:
            raise NothingLeft(
                f"None of the {len(self.pairs)} pairs in {self.folder} has readable {name}. "
                f"Download them again. {first_sentences(faults, REASONS)}"
            )
        grid = most_common(grids)
        if grid.fault:
            raise BrokenInput(
                f"The rasters in {self.folder} are not in degrees: {grid.fault}. Warp them to EPSG:4326 first."
            )
        return grid


def _grids_of(raster: Callable[[str], Path], pairs: Sequence[str]) -> tuple[list[Grid], list[str]]:
    """Grids of those pairs that can be read, and why the others cannot."""
    grids, faults = [], []
    with many_opened():
        for pair in pairs:
            try:
                grids.append(read_geotiff_grid(raster(pair)))
            except (MissingInput, BrokenInput) as err:
                faults.append(str(err))
    return grids, faults


def _looks_like_pair(entry: os.DirEntry[str]) -> bool:
    """Whether a folder or dead link is named like two dates, but is not read as a pair."""
    if is_pair(entry.name):
        return not is_folder(entry)
    named = _ALMOST_PAIR.fullmatch(entry.name) or _TWO_DATES.fullmatch(entry.name)
    return bool(named) and (is_folder(entry) or entry.is_symlink())


def most_common(grids: Sequence[Grid]) -> Grid:
    """The first of the grids with which most others agree."""
    distinct = list(dict.fromkeys(grids))
    if len(distinct) == 1:
        return distinct[0]
    votes = [sum(grid.agrees_with(other) for other in grids) for grid in distinct]
    return distinct[int(np.argmax(votes))]
