"""What the files of a time-series folder say about its epochs, grid, reference and rasters, and what is wrong."""

from __future__ import annotations

import sys
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import BadOption, BrokenInput
from ..core.grid import Grid, Window
from ..core.pairs import day_of
from ..store.hdf5 import SERIES, check_series, dataset_in, number_in, numbers_in, open_hdf5, text_in
from ..store.parfiles import DEM_PAR, read_map_grid
from ..store.workspace import FINAL_REFERENCE_FILE, REFERENCE_FILES

if TYPE_CHECKING:
    import h5py

FILTERED, PLAIN = "cum_filt.h5", "cum.h5"
DISPLACEMENT, EPOCHS, VELOCITY = "cum", "imdates", "vel"
_CORNERS = ("corner_lon", "corner_lat", "post_lon", "post_lat")


@dataclass
class Found:
    """What the files of a series say: attributes as of `ExistingSeries`; the usable files, and what they lack."""

    files: list[Path] = field(default_factory=list)
    holder: Path | None = None
    epochs: tuple[date, ...] = ()
    grid: Grid | None = None
    reference: Window | None = None
    lacking: list[str] = field(default_factory=list)
    warnings: list[str] = field(default_factory=list)


def look_into(files: list[Path]) -> Found:
    """What the first file with displacement says, and what is wrong with those that only add to it."""
    found = Found()
    for path in files:
        try:
            with open_hdf5(path) as file:
                _look_at(file, path, found)
        except BrokenInput as err:
            if found.holder is None:
                raise
            found.warnings.append(str(err))
            continue
        found.files.append(path)
    return found


def _look_at(file: h5py.File, path: Path, found: Found) -> None:
    absent = [name for name in SERIES if dataset_in(file, name) is None]
    if absent:
        if found.holder is None:
            found.lacking += [f"{path.name}: {name}" for name in absent]
            found.grid = found.grid or _grid_in(file, path)
        return
    check_series(file)
    epochs = tuple(map(_day, file[EPOCHS][()]))
    if found.holder is None:
        found.grid, found.reference = _grid_in(file, path), _reference_in(file, path)
        found.holder, found.epochs = path, epochs
    else:
        found.warnings += _other_epochs(found.holder, found.epochs, path, epochs)


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
    return day_of(str(number))


def _grid_in(file: h5py.File, path: Path) -> Grid | None:
    """The grid that a file says; None if it says none."""
    images = (dataset_in(file, name) for name in (DISPLACEMENT, VELOCITY))
    shape = next((image.shape[-2:] for image in images if image is not None and image.ndim > 1), None)
    found = (number_in(file, name) for name in _CORNERS)
    corners = [number for number in found if number is not None]
    if shape is None or len(corners) < len(_CORNERS):
        return None
    grid = Grid(shape[1], shape[0], *corners)
    if grid.fault:
        raise BrokenInput(f"{path}: {grid.fault}. Run the stage that makes it again.")
    return grid


def grid_of_folder(folder: Path) -> Grid:
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


def reference_of_folder(folder: Path, grid: Grid) -> Window | None:
    """The reference in the text file of the latest stage in ``info/``; None without any."""
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


def stored_rasters(
    files: Iterable[Path], names: Iterable[str], grid: Grid
) -> tuple[list[tuple[Path, set[str]]], list[str]]:
    """Which rasters of some names each file has, and why others that bear their names are none."""
    stored, faults = [], []
    for path in files:
        here = set()
        with open_hdf5(path) as file:
            for name in names:
                try:
                    if numbers_in(file, name, grid.shape) is not None:
                        here.add(name)
                except BrokenInput as err:
                    faults.append(str(err))
        stored.append((path, here))
    return stored, faults
