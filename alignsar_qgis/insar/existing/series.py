"""A time-series folder of LiCSBAS (``TS_…``), or its ``cum.h5`` or ``cum_filt.h5`` alone, as it is.

Every version since 2020 keeps the displacement as ``cum`` (n_epochs, length, width) in mm, positive towards the
satellite, relative to the pixels ``refarea``, and the dates as ``imdates``; what else there is differs between versions
and with the options of a run. What is not there is named, and the rest is shown. Format: Morishita et al. (2020),
https://doi.org/10.3390/rs12030424
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from functools import cached_property
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..core.grid import Grid, Window
from ..core.text import first_names, translatable
from ..pipeline.stages import maker_of
from ..store.hdf5 import dataset_in, open_hdf5
from ..store.observation import Observation
from ..store.plausibility import LARGEST_DISPLACEMENT_MM, is_no_displacement
from ..store.raster import FLOAT
from ..store.workspace import TimeSeries
from .files import (
    DISPLACEMENT,
    FILTERED,
    PLAIN,
    VELOCITY,
    grid_of_folder,
    look_into,
    reference_of_folder,
    stored_rasters,
)

MASK, HEIGHT = "mask", "hgt"
APPARENT = {
    "tide": translatable("Solid Earth tide (mm, + towards satellite)"),
    "iono": translatable("Ionosphere (mm, + towards satellite)"),
}
"""Data sets of apparent displacement at every epoch that LiCSBAS may have put into ``cum.h5``."""
MOTION, QUALITY, TERRAIN = "motion", "quality", "terrain"
_EXPECTED: dict[str, tuple[str, str, str]] = {
    VELOCITY: (translatable("Velocity (mm/yr, + towards satellite)"), "velocity", MOTION),
    MASK: (translatable("Noise mask (1 keep, 0 masked)"), "mask", QUALITY),
    "coh_avg": (translatable("Mean coherence (0 to 1)"), "coherence", QUALITY),
    "n_unw": (translatable("Interferograms with data (count)"), "count_good", QUALITY),
    "n_loop_err": (translatable("Loop errors (count)"), "count_bad", QUALITY),
    "resid_rms": (translatable("RMS of the residuals (mm)"), "residual", QUALITY),
    "vstd": (translatable("Standard deviation of the velocity (mm/yr)"), "uncertainty", QUALITY),
    "stc": (translatable("Spatio-temporal consistency (mm)"), "residual", QUALITY),
    "n_gap": (translatable("Gaps in the network"), "count_bad", QUALITY),
    "n_ifg_noloop": (translatable("Interferograms in no loop (count)"), "count_bad", QUALITY),
    "maxTlen": (translatable("Longest connected time (yr)"), "years", QUALITY),
    HEIGHT: (translatable("Height (m)"), "height", TERRAIN),
    "E.geo": (translatable("Line of sight, east component"), "vector", TERRAIN),
    "N.geo": (translatable("Line of sight, north component"), "vector", TERRAIN),
    "U.geo": (translatable("Line of sight, up component"), "vector", TERRAIN),
}
"""Title, style and place in the group of what a complete folder of the present version has."""
_OPTIONAL: dict[str, tuple[str, str, str]] = {
    "vel.filt.mskd": (
        translatable("Filtered velocity inside the mask (mm/yr, + towards satellite)"),
        "velocity",
        MOTION,
    ),
    "vel.mskd": (translatable("Velocity inside the mask (mm/yr, + towards satellite)"), "velocity", MOTION),
    "vel2": (translatable("Robust velocity (mm/yr, + towards satellite)"), "velocity", MOTION),
    "loop_ph_avg_abs": (translatable("Loop closure, mean absolute (rad)"), "closure", QUALITY),
    "n_loop_err_rat": (translatable("Share of loops with errors"), "count_bad", QUALITY),
    "slc.mli": (translatable("Intensity (linear)"), "intensity", TERRAIN),
}


@dataclass(frozen=True)
class SeriesRaster:
    """A raster of a time-series folder.

    Attributes
    ----------
    name, title, style
        As LiCSBAS calls it, and its name and look on a map.
    role
        `MOTION`, `QUALITY` or `TERRAIN`.
    path, dataset
        The file, and the name of the raster in it; empty for a file of float32 samples.
    """

    name: str
    title: str
    style: str
    role: str
    path: Path
    dataset: str


@dataclass(frozen=True)
class ExistingSeries:
    """What a time-series folder holds.

    Attributes
    ----------
    folder
        The folder, or the one that a file lies in.
    file
        The file whose displacement is shown; None if there is none.
    epochs, grid
        Dates of acquisition, none without displacement; the grid of all rasters.
    reference
        Pixels that the displacement is relative to; None if nothing says.
    rasters
        By name, in the order in which they are to be shown.
    missing
        What is not there of what a complete folder has, as ``cum_filt.h5`` or ``results/vstd``.
    warnings
        Sentences about what is there but cannot be used, or does not belong together.
    """

    folder: Path
    file: Path | None
    epochs: tuple[date, ...]
    grid: Grid
    reference: Window | None
    rasters: Mapping[str, SeriesRaster]
    missing: tuple[str, ...]
    warnings: tuple[str, ...] = ()

    @classmethod
    def open(cls, path: Path | str, filtered: bool = True) -> ExistingSeries:
        """The time series in a folder, or that of a file.

        Parameters
        ----------
        filtered
            Whether ``cum_filt.h5`` is preferred to ``cum.h5`` where a folder has both.

        Raises
        ------
        MissingInput
            If there is neither displacement nor a raster.
        BrokenInput
            If a file cannot be read, or nothing says where the pixels lie.
        """
        path = Path(path)
        folder = path if path.is_dir() else path.parent
        files = [folder / name for name in ((FILTERED, PLAIN) if filtered else (PLAIN, FILTERED))]
        files = [file for file in files if file.is_file()]
        if path.is_file():
            files = [path, *(file for file in files if file != path)]
        if not files and not (folder / "results").is_dir():
            raise MissingInput(_not_a_series(path))
        absent = [name for name in (PLAIN, FILTERED) if not (folder / name).is_file()]
        found = look_into(files)
        holder, grid = found.holder, found.grid or grid_of_folder(folder)
        reference = found.reference or reference_of_folder(folder, grid)
        stored, unusable = stored_rasters(found.files, {**_EXPECTED, **_OPTIONAL}, grid)
        rasters = dict(_rasters(folder, grid, stored))
        if holder is None and not rasters:
            raise MissingInput(
                f"{folder} has neither displacement (cum in {PLAIN}) nor a raster in results/ of its size. "
                f"{_cure_for(files)}"
            )
        lost = [f"results/{name}" for name in _EXPECTED if name not in rasters]
        missing, warnings = (*absent, *found.lacking, *lost), (*found.warnings, *unusable)
        return cls(folder, holder, found.epochs, grid, reference, rasters, missing, warnings)

    @property
    def is_filtered(self) -> bool:
        """Whether the displacement shown is that of stage 16."""
        return self.file is not None and self.file.name == FILTERED

    def without_displacement(self) -> str:
        """What is there instead of displacement in time, why there is none, and the cure; empty where there is some."""
        if self.file is not None:
            return ""
        files = [self.folder / name for name in (PLAIN, FILTERED) if (self.folder / name).is_file()]
        why = (
            f"{files[0].name} has none"
            if files
            else f"there is no {PLAIN}: the chain stopped before stage 13, or that file was removed"
        )
        return (
            f"{self.folder} has no displacement in time, because {why}. Shown are {first_names(list(self.rasters))}. "
            f"{_cure_for(files)}"
        )

    @cached_property
    def observation(self) -> Observation:
        """What the interferograms hold that it was made of."""
        return TimeSeries(self.folder).observation

    @cached_property
    def apparent(self) -> dict[str, Path]:
        """File that holds the apparent displacement by each of `APPARENT` at the epochs, as far as one does."""
        files = (self.file, self.folder / PLAIN, self.folder / FILTERED) if self.file is not None else ()
        found: dict[str, Path] = {}
        for path in files:
            try:
                with open_hdf5(path) as file:
                    kept = {name: dataset_in(file, name) for name in APPARENT}
                    shape = len(self.epochs), *self.grid.shape
                    held = [name for name, data in kept.items() if data is not None and data.shape == shape]
            except (MissingInput, BrokenInput):
                continue  # `warnings` names what lies beside the file and cannot be read
            for name in held:
                found.setdefault(name, path)
        return found

    def newest_apparent(self, name: str) -> np.ndarray:
        """Apparent displacement of the last epoch that has any, in mm, (length, width); all NaN if none has."""
        with open_hdf5(self.apparent[name]) as file:
            for epoch in reversed(range(len(self.epochs))):
                image = np.asarray(file[name][epoch], np.float32)
                if np.isfinite(image).any():
                    break
        return image

    def newest(self) -> np.ndarray:
        """Displacement of the last epoch that has any, in mm, (length, width); all NaN if none has.

        Values that no displacement is are NaN, too; `impossible` names them.
        """
        return self._newest[0]

    def impossible(self) -> str:
        """A warning about values that no displacement is, in the epochs that `newest` looks at; empty without any."""
        number, days = self._newest[1:]
        if not number:
            return ""
        return (
            f"{self.file}: {number} values of cum on {first_names(days)} are beyond {LARGEST_DISPLACEMENT_MM:g} mm, "
            "which no displacement is, and are taken for no data. Run the stage that makes the file again."
        )

    @cached_property
    def _newest(self) -> tuple[np.ndarray, int, list[str]]:
        """The image, how many values were impossible on the way to it, and on which days."""
        days: list[str] = []
        image, number = np.full(self.grid.shape, np.nan, np.float32), 0
        if self.file is None:
            return image, number, days
        with open_hdf5(self.file) as file:
            for epoch in reversed(range(len(self.epochs))):
                image = file[DISPLACEMENT][epoch]
                beyond = is_no_displacement(image)
                if beyond.any():
                    number += int(beyond.sum())
                    days.append(str(self.epochs[epoch]))
                    image[beyond] = np.nan
                if np.isfinite(image).any():
                    break
        return image, number, days

    def read(self, name: str) -> np.ndarray:
        """Values of a raster, float32 (length, width)."""
        raster = self.rasters[name]
        if not raster.dataset:
            return np.fromfile(raster.path, FLOAT).reshape(self.grid.shape)
        with open_hdf5(raster.path) as file:
            return np.asarray(file[raster.dataset][()], np.float32)


def _rasters(folder: Path, grid: Grid, stored: list[tuple[Path, set[str]]]) -> Iterator[tuple[str, SeriesRaster]]:
    """The known rasters that are there: of the file that is shown, else of the other one, else of ``results/``."""
    for name, (title, style, role) in {**_EXPECTED, **_OPTIONAL}.items():
        holder = next((path for path, names in stored if name in names), None)
        if holder is not None:
            yield name, SeriesRaster(name, title, style, role, holder, name)
            continue
        flat = folder / "results" / name
        if flat.is_file() and flat.stat().st_size == grid.width * grid.length * FLOAT.itemsize:
            yield name, SeriesRaster(name, title, style, role, flat, "")


def _cure_for(files: list[Path]) -> str:
    """What to do about a series without displacement."""
    again = " again" if files else ""
    return f"Run {maker_of(PLAIN)}{again} and what follows it, and load the folder again."


def _not_a_series(path: Path) -> str:
    """What to choose instead of a path that is no time series."""
    if not path.exists():
        return f"{path} does not exist. Choose a time-series folder of LiCSBAS (TS_…)."
    inside = sorted(entry for entry in path.glob("TS_*") if entry.is_dir()) if path.is_dir() else []
    if inside:
        return f"{path} is the folder around {len(inside)} time series. Choose one of them, such as {inside[0]}."
    return f"{path} is no time series of LiCSBAS: it has neither {PLAIN} nor {FILTERED} nor results/. Choose TS_…."
