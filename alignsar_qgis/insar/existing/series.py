"""A time-series folder of LiCSBAS (``TS_…``), or its ``cum.h5`` or ``cum_filt.h5`` alone, as it is.

Every version since 2020 keeps the displacement as ``cum`` (n_epochs, length, width) in mm, positive towards the
satellite, relative to the pixels ``refarea``, and the dates as ``imdates``; what else there is differs between versions
and with the options of a run. What is not there is named, and the rest is shown. Format: Morishita et al. (2020),
https://doi.org/10.3390/rs12030424
"""

from __future__ import annotations

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BadOption, BrokenInput, MissingInput
from ..core.grid import Grid, Window
from ..core.text import translatable
from ..store.hdf5 import SERIES, check_series, dataset_in, number_in, open_hdf5, raster_in, text_in
from ..store.parfiles import DEM_PAR, read_map_grid
from ..store.raster import FLOAT
from ..store.workspace import FINAL_REFERENCE_FILE, REFERENCE_FILES

if TYPE_CHECKING:
    import h5py

FILTERED, PLAIN = "cum_filt.h5", "cum.h5"
DISPLACEMENT, EPOCHS = "cum", "imdates"
VELOCITY, MASK, HEIGHT = "vel", "mask", "hgt"
MOTION, QUALITY, TERRAIN = "motion", "quality", "terrain"
_CORNERS = ("corner_lon", "corner_lat", "post_lon", "post_lat")
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
        found = _look_into(files)
        holder, grid = found.holder, found.grid or _grid_of_folder(folder)
        reference = found.reference or _reference_of_folder(folder, grid)
        stored, unusable = _stored(files, grid)
        rasters = dict(_rasters(folder, grid, stored))
        if holder is None and not rasters:
            raise MissingInput(
                f"{folder} has neither displacement (cum in {PLAIN}) nor a raster in results/ of its size."
            )
        lost = [f"results/{name}" for name in _EXPECTED if name not in rasters]
        missing, warnings = (*absent, *found.lacking, *lost), (*found.warnings, *unusable)
        return cls(folder, holder, found.epochs, grid, reference, rasters, missing, warnings)

    @property
    def is_filtered(self) -> bool:
        """Whether the displacement shown is that of stage 16."""
        return self.file is not None and self.file.name == FILTERED

    def newest(self) -> np.ndarray:
        """Displacement of the last epoch that has any, in mm, (length, width); all NaN if none has."""
        image = np.full(self.grid.shape, np.nan, np.float32)
        if self.file is None:
            return image
        with open_hdf5(self.file) as file:
            for epoch in reversed(range(len(self.epochs))):
                image = file[DISPLACEMENT][epoch]
                if np.isfinite(image).any():
                    break
        return image

    def read(self, name: str) -> np.ndarray:
        """Values of a raster, float32 (length, width)."""
        raster = self.rasters[name]
        if not raster.dataset:
            return np.fromfile(raster.path, FLOAT).reshape(self.grid.shape)
        with open_hdf5(raster.path) as file:
            return np.asarray(file[raster.dataset][()], np.float32)


@dataclass
class _Found:
    """What the files of a series say: attributes as of `ExistingSeries`; what they lack of a series."""

    holder: Path | None = None
    epochs: tuple[date, ...] = ()
    grid: Grid | None = None
    reference: Window | None = None
    lacking: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def _look_into(files: list[Path]) -> _Found:
    """What the first file with displacement says, and how the others differ from it."""
    found = _Found()
    for path in files:
        with open_hdf5(path) as file:
            absent = [name for name in SERIES if dataset_in(file, name) is None]
            if found.holder is None and absent:
                found.lacking += [f"{path.name}: {name}" for name in absent]
                found.grid = found.grid or _grid_in(file, path)
            elif not absent:
                check_series(file)
                epochs = tuple(map(_day, file[EPOCHS][()]))
                if found.holder is not None:
                    found.warnings += _other_epochs(found.holder, found.epochs, path, epochs)
                    continue
                found.holder, found.epochs = path, epochs
                found.grid, found.reference = _grid_in(file, path), _reference_in(file, path)
    return found


def _other_epochs(shown: Path, epochs: Sequence[date], path: Path, others: Sequence[date]) -> list[str]:
    """A warning where the filtered series and that which it was made from have not the same epochs."""
    if epochs == others:
        return []
    return [
        f"{shown} has {_span(epochs)}, but {path.name} has {_span(others)}: one of them is left from an earlier run. "
        f"{shown.name} is shown. Run stage 16 again, or choose the other file."
    ]


def _span(epochs: Sequence[date]) -> str:
    return f"{len(epochs)} epochs from {epochs[0]} to {epochs[-1]}" if epochs else "no epochs"


def _day(number: int) -> date:
    text = str(number)
    return date(int(text[:4]), int(text[4:6]), int(text[6:8]))


def _grid_in(file: h5py.File, path: Path) -> Grid | None:
    """The grid that a file says; None if it says none."""
    images = (dataset_in(file, name) for name in (DISPLACEMENT, VELOCITY))
    shape = next((image.shape[-2:] for image in images if image is not None and image.ndim > 1), None)
    corners = [number_in(file, name) for name in _CORNERS]
    if shape is None or None in corners:
        return None
    grid = Grid(shape[1], shape[0], *corners)
    if grid.fault:
        raise BrokenInput(f"{path}: {grid.fault}. Run the stage that makes it again.")
    return grid


def _grid_of_folder(folder: Path) -> Grid:
    """The grid that the parameter files of a folder say."""
    path = folder / "info" / DEM_PAR
    if not path.is_file():
        raise BrokenInput(
            f"Nothing says where the pixels of {folder} lie: no {', '.join(_CORNERS)} in {PLAIN}, "
            f"and no {path}. Copy EQA.dem_par of the stack (GEOCml…) there; "
            "results in radar coordinates cannot be shown."
        )
    return read_map_grid(path)


def _reference_in(file: h5py.File, path: Path) -> Window | None:
    text = text_in(file, "refarea")
    return None if text is None else _window(text, file[DISPLACEMENT].shape[-2:], path)


def _reference_of_folder(folder: Path, grid: Grid) -> Window | None:
    names = ("16ref.txt", FINAL_REFERENCE_FILE, *REFERENCE_FILES)
    path = next((folder / "info" / name for name in names if (folder / "info" / name).is_file()), None)
    words = path.read_text(encoding="utf-8", errors="replace").split() if path else []
    return _window(words[0], grid.shape, path) if path and words else None


def _window(text: str, shape: tuple[int, int], origin: Path) -> Window:
    """A window cut to the image, which LiCSBAS lets it overlap."""
    length, width = shape
    try:
        x1, x2, y1, y2 = Window.parse(text, sys.maxsize, sys.maxsize)
        return Window.parse(f"{x1}:{min(x2, width)}/{y1}:{min(y2, length)}", width, length)
    except BadOption as err:
        raise BrokenInput(f"The reference in {origin} is no window of this image. {err}") from err


def _stored(files: list[Path], grid: Grid) -> tuple[list[tuple[Path, set[str]]], list[str]]:
    """The known rasters in each file, and why others that bear their names are none."""
    stored, faults = [], []
    for path in files:
        names = set()
        with open_hdf5(path) as file:
            for name in {**_EXPECTED, **_OPTIONAL}:
                try:
                    if raster_in(file, name, grid.shape) is not None:
                        names.add(name)
                except BrokenInput as err:
                    faults.append(str(err))
        stored.append((path, names))
    return stored, faults


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


def _not_a_series(path: Path) -> str:
    """What to choose instead of a path that is no time series."""
    if not path.exists():
        return f"{path} does not exist. Choose a time-series folder of LiCSBAS (TS_…)."
    inside = sorted(entry for entry in path.glob("TS_*") if entry.is_dir()) if path.is_dir() else []
    if inside:
        return f"{path} is the folder around {len(inside)} time series. Choose one of them, such as {inside[0]}."
    return f"{path} is no time series of LiCSBAS: it has neither {PLAIN} nor {FILTERED} nor results/. Choose TS_…."
