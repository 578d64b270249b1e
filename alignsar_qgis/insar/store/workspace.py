"""The folders of a LiCSBAS work directory: GEOC (downloads), GEOCml… (stack), TS_… (time series)."""

from __future__ import annotations

import os
import shutil
import sys
from dataclasses import dataclass
from functools import cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BadOption, BrokenInput, MissingInput
from ..core.grid import Grid, Window
from ..core.pairs import epochs_of, is_pair
from . import parfiles
from .aside import place_for
from .baselines import read_baselines
from .hdf5 import text_in
from .observation import OBSERVATION_FILE, OBSERVATIONS, UNWRAPPED, Observation, observation_in
from .raster import read_coherence, read_flat

if TYPE_CHECKING:
    import h5py

SPEED_OF_LIGHT_M_S = 299_792_458.0
L_BAND_WAVELENGTH_M = 0.2
REFERENCE_FILES = ("120ref.txt", "12ref.txt", "ref.txt")
FINAL_REFERENCE_FILE = "13ref.txt"


def pairs_in(folder: Path) -> list[str]:
    """Sorted names of the sub-folders that are interferometric pairs."""
    return sorted(entry.name for entry in os.scandir(folder) if is_pair(entry.name) and is_folder(entry))


def is_folder(entry: os.DirEntry[str]) -> bool:
    """Whether an entry is a folder or leads to one, which a link to itself does not."""
    try:
        return entry.is_dir()
    except OSError:
        return False


def link_or_copy(source: Path, target: Path) -> None:
    """Give a file that nothing edits in place a second name; copy it where links are not possible.

    A symbolic link, as LiCSBAS makes for coherence, is followed.
    """
    place = place_for(target)
    if place == target:
        target.parent.mkdir(parents=True, exist_ok=True)
    try:
        os.link(source.resolve(), place)
    except OSError:
        shutil.copy2(source, place)


def has_phase(phase: np.ndarray) -> np.ndarray:
    """Where a stack has data: neither 0 nor NaN nor infinite; bool of the same shape."""
    known: np.ndarray = np.isfinite(phase)
    known &= phase != 0
    return known


def without_stand_ins(phase: np.ndarray) -> np.ndarray:
    """The same array, with NaN where 0 or infinity stands for no data."""
    for stand_in in (phase == 0, np.isinf(phase)):
        if stand_in.any():
            phase[stand_in] = np.nan
    return phase


@dataclass(frozen=True)
class Stack:
    """A folder of unwrapped interferograms on one grid (``GEOCml…``), as made by stages 02 to 05.

    Phase is in radians, positive for motion away from the satellite; NaN or 0 is no data. Coherence is 0…1. Its
    `observation` tells whether there is azimuth displacement in mm in place of phase.
    """

    folder: Path

    @classmethod
    def open(cls, folder: Path | str) -> Stack:
        """The stack in a folder, or `MissingInput` saying what to do."""
        folder = Path(folder)
        if not (folder / "slc.mli.par").is_file():
            raise MissingInput(
                f"{folder} is not a stack of interferograms: it has no slc.mli.par. "
                "Choose a GEOCml… folder, or make one with 'Prepare stack' (stage 02)."
            )
        return cls(folder)

    @cached_property
    def grid(self) -> Grid:
        """Grid of every raster in the folder."""
        return parfiles.read_grid(self.folder)

    @cached_property
    def pairs(self) -> list[str]:
        """Sorted pairs that have a folder here."""
        return pairs_in(self.folder)

    @cached_property
    def observation(self) -> Observation:
        """What the rasters of the pairs hold."""
        return observation_in(self.folder, self.pairs)

    @property
    def epochs(self) -> list[str]:
        """Sorted epochs of the pairs."""
        return epochs_of(self.pairs)

    @property
    def wavelength_m(self) -> float:
        """Radar wavelength."""
        return SPEED_OF_LIGHT_M_S / parfiles.read_frequency(self.folder)

    @property
    def mm_per_radian(self) -> float:
        """Factor from phase to displacement in mm, positive towards the satellite; it is negative."""
        return -1000 * self.wavelength_m / (4 * np.pi)

    @property
    def mm_per_value(self) -> float:
        """Factor from what the rasters of the pairs hold to displacement in mm."""
        return self.mm_per_radian if self.observation.is_phase else 1.0

    @property
    def values_per_turn(self) -> float:
        """Of what the rasters hold, per turn of a cyclic colour map; in L-band half of the phase, which varies less."""
        per_turn = self.observation.per_turn
        return per_turn / 2 if self.observation.is_phase and self.wavelength_m > L_BAND_WAVELENGTH_M else per_turn

    def unw(self, pair: str) -> Path:
        """Unwrapped phase of a pair, or what it has in its place."""
        return self.observation.of_pair(self.folder, pair)

    def original_unw(self, pair: str) -> Path:
        """The same as it was before stage 12 nullified pixels."""
        unw = self.unw(pair)
        original = unw.with_name(f"{unw.name}.ori")
        return original if original.is_file() else unw

    def cc(self, pair: str) -> Path:
        """Coherence of a pair."""
        return self.folder / pair / f"{pair}.cc"

    def read_phase(self, path: Path, rows: slice = slice(None)) -> np.ndarray:
        """What a raster of a pair holds, float32 (rows, width), NaN where there is no data."""
        return without_stand_ins(read_flat(path, self.grid.shape, rows))

    def read_coherence(self, pair: str, rows: slice = slice(None)) -> np.ndarray:
        """Coherence 0…1, float32 (rows, width)."""
        return read_coherence(self.cc(pair), self.grid.shape, rows)

    def baselines(self, epochs: list[str]) -> np.ndarray:
        """Perpendicular baselines in metres relative to the file's reference, NaN where unknown, (n_epochs,)."""
        known = read_baselines(self.folder / "baselines").known
        return np.array([known.get(epoch, np.nan) for epoch in epochs])


@dataclass(frozen=True)
class TimeSeries:
    """A time-series folder (``TS_…``) with ``info/``, ``results/``, ``network/`` and ``cum.h5``."""

    folder: Path

    @classmethod
    def open(cls, folder: Path | str) -> TimeSeries:
        """The time series in a folder, or `MissingInput` saying what to do."""
        folder = Path(folder)
        if not (folder / "info").is_dir() or not (folder / "results").is_dir():
            raise MissingInput(
                f"{folder} is not a time-series folder: it lacks info/ or results/. "
                "Choose a TS_… folder, or make one with 'Check interferograms' (stage 11)."
            )
        return cls(folder)

    @property
    def info(self) -> Path:
        """Folder of text results."""
        return self.folder / "info"

    @property
    def results(self) -> Path:
        """Folder of raster results."""
        return self.folder / "results"

    @property
    def cum(self) -> Path:
        """Time series of stage 13."""
        return self.folder / "cum.h5"

    @property
    def cum_filt(self) -> Path:
        """Filtered time series of stage 16."""
        return self.folder / "cum_filt.h5"

    @cached_property
    def grid(self) -> Grid:
        """Grid of every raster in the folder."""
        return parfiles.read_grid(self.info)

    @cached_property
    def observation(self) -> Observation:
        """What the interferograms hold that it was made of; where nothing says so, as in LiCSBAS, see `namesake`."""
        path = self.info / OBSERVATION_FILE
        if not path.is_file():
            stack = self.namesake
            return UNWRAPPED if stack is None else stack.observation
        name = parfiles.read_text(path).strip()
        if name not in OBSERVATIONS:
            raise BrokenInput(f"{path} names no kind of interferograms. Run 'Check interferograms' (stage 11) again.")
        return OBSERVATIONS[name]

    @property
    def namesake(self) -> Stack | None:
        """The stack ``<name>`` beside ``TS_<name>``, if there is one."""
        folder = self.folder.resolve()
        stack = folder.with_name(folder.name[len("TS_") :]) if folder.name.startswith("TS_") else folder  # noqa: E203
        return Stack(stack) if stack != folder and (stack / "slc.mli.par").is_file() else None

    def read(self, name: str) -> np.ndarray:
        """A raster of ``results/``, float32 (length, width)."""
        return read_flat(self.results / name, self.grid.shape)

    def has(self, name: str) -> bool:
        """Whether ``results/`` has a raster."""
        return (self.results / name).is_file()

    def reference(self) -> Window:
        """Reference window that stage 13 starts from: of stage 120, else 12, else the user's ``ref.txt``."""
        for name in REFERENCE_FILES:
            if (self.info / name).is_file():
                return self.window(name)
        raise MissingInput(
            f"{self.info} has none of {', '.join(REFERENCE_FILES)}: no reference is chosen. "
            "Run 'Choose reference' (stage 120) or 'Close loops' (stage 12) first."
        )

    def window(self, name: str) -> Window:
        """Pixel window stored in a file of ``info/``, cut to the image, which LiCSBAS lets it overlap."""
        words = parfiles.read_text(self.info / name).split()
        if not words:
            raise BrokenInput(f"{self.info / name} is empty; run the stage that makes it again.")
        return self._inside(words[0], self.info / name)

    def stored_reference(self, file: h5py.File) -> Window | None:
        """Reference window that an opened ``cum.h5`` or ``cum_filt.h5`` is relative to; None where it does not say."""
        text = text_in(file, "refarea")
        return None if text is None else self._inside(text, Path(file.filename))

    def final_reference(self) -> Window | None:
        """Reference window that stage 13 ended with, else the one it starts from; None where none is chosen yet."""
        names = [name for name in (FINAL_REFERENCE_FILE, *REFERENCE_FILES) if (self.info / name).is_file()]
        return self.window(names[0]) if names else None

    def _inside(self, text: str, origin: Path) -> Window:
        """The part of a window that lies inside the image."""
        length, width = self.grid.shape
        try:
            x1, x2, y1, y2 = Window.parse(text, sys.maxsize, sys.maxsize)
            return Window.parse(f"{x1}:{min(x2, width)}/{y1}:{min(y2, length)}", width, length)
        except BadOption as err:
            raise BrokenInput(
                f"The reference window in {origin} does not fit this stack; choose the reference again. {err}"
            ) from err

    def rejected(self, *names: str) -> set[str]:
        """Pairs in the given lists of ``info/``; a list that does not exist is empty."""
        return {pair for name in names if (self.info / name).is_file() for pair in parfiles.read_list(self.info / name)}
