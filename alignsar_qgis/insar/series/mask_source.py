"""Where a noise mask comes from: its criteria, and its quality indices at a pixel and in rows of pixels.

A folder of a time series has all indices (``results/``) and the thresholds that were used
(``info/15parameters.txt``). A datacube has some of the indices; one that was made here names its folder, which is
asked in its stead.
"""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass, field, replace
from pathlib import Path
from typing import Protocol

import numpy as np

from ..cleaning.noise_criteria import WORDS, Criterion, reported
from ..core.blocks import even_blocks
from ..core.errors import InsarError
from ..core.grid import Grid
from ..cube.coordinates import ascends, opened_cube, values_of
from ..cube.reader import Cube
from ..pipeline.origins import overtaken, source_on_record
from ..store.images import PIECE_PIXELS
from ..store.parfiles import read_text
from ..store.raster import FLOAT
from ..store.workspace import TimeSeries
from .open_files import KeptFile
from .regions import pixel_at
from .source import NETCDF_SUFFIXES
from .verdicts import (
    CUBE_VARIABLES,
    KEPT,
    NO_DATA,
    MaskChange,
    PixelVerdict,
    change,
    criteria_of_meanings,
    judged,
    tried_reasons,
)

REPORT = "15parameters.txt"
_EXPORT, _SERIES = "export_datacube", "timeseries"
_MASK, _REASON, _VELOCITY = "mask", "mask_reason", "vel"
UNNAMED = 127
"""Reason of a pixel that is rejected where the file does not say by which criterion."""


class _Reader(Protocol):
    """Rasters of one grid by the names of LiCSBAS, float; row 0 in the north."""

    @property
    def names(self) -> frozenset[str]:
        """What is at hand."""

    def rows(self, name: str, rows: slice, columns: slice) -> np.ndarray:
        """A part of a raster."""


@dataclass(frozen=True)
class MaskSource:
    """What can be asked why a pixel is masked.

    Attributes
    ----------
    path
        Folder of the time series, or the datacube.
    grid
        Of its pixels.
    criteria
        In the order in which they count, with the thresholds that were used, NaN where the file does not say them;
        none without a mask.
    folder
        Folder of the time series, on which the stage can be run again; None if it is not at hand.
    is_newer
        Whether the folder was worked on since the datacube was made from it.
    """

    path: Path
    grid: Grid
    criteria: tuple[Criterion, ...]
    folder: Path | None
    _reader: _Reader = field(compare=False, repr=False)
    is_newer: bool = False

    @classmethod
    def open(cls, path: Path) -> MaskSource:
        """The mask of a datacube, or of the folder of ``cum.h5`` or ``cum_filt.h5``.

        Raises
        ------
        InsarError
            If the file cannot be read.
        """
        if path.suffix.lower() not in NETCDF_SUFFIXES:
            return cls._of_folder(path if path.is_dir() else path.parent)
        folder = folder_of(path)
        if folder is not None:
            try:
                found = cls._of_folder(folder)
            except InsarError:
                return cls._of_cube(path)
            if found.criteria:
                return replace(found, is_newer=bool(overtaken(path)))
        return cls._of_cube(path)

    @classmethod
    def _of_folder(cls, folder: Path) -> MaskSource:
        series = TimeSeries.open(folder)
        report = series.info / REPORT
        criteria = reported(read_text(report)) if report.is_file() and series.has(_MASK) else []
        return cls(folder, series.grid, tuple(criteria), folder, _FolderReader(series))

    @classmethod
    def _of_cube(cls, path: Path) -> MaskSource:
        cube = Cube.open(path)
        reader = _CubeReader(path, frozenset(cube.variables))
        variable = cube.variables.get(_REASON)
        criteria = [] if variable is None else criteria_of_meanings(words for _, words in variable.classes)
        if not criteria and _MASK in cube.variables:
            criteria = [Criterion.on(index, math.nan) for index in CUBE_VARIABLES if index in reader.names]
        return cls(path, cube.grid, tuple(criteria), None, reader)

    @property
    def has_all(self) -> bool:
        """Whether every index is at hand, and one without a value has none."""
        return self.folder is not None

    def has(self, index: str) -> bool:
        """Whether an index is at hand."""
        return index in self._reader.names

    def pixel(self, lon: float, lat: float) -> PixelVerdict:
        """What every criterion says of the pixel at a place in degrees.

        Raises
        ------
        BadOption
            If it lies outside the image.
        """
        row, column = pixel_at(self.grid, lon, lat)
        place = slice(row, row + 1), slice(column, column + 1)
        values = {name: float(image[0, 0]) for name, image in self.maps(*place).items()}
        if not self.has_all:
            # A datacube may leave its layers empty where the mask rejects.
            values = {name: value for name, value in values.items() if not math.isnan(value)}
        return PixelVerdict(tuple(judged(self.criteria, values)), int(self.reasons(*place)[0, 0]))

    def maps(self, rows: slice, columns: slice) -> dict[str, np.ndarray]:
        """The indices at hand by name in some rows and columns, float32, NaN for missing."""
        names = [one.index for one in self.criteria if self.has(one.index)]
        return {name: self._reader.rows(name, rows, columns) for name in names}

    def reasons(self, rows: slice, columns: slice) -> np.ndarray:
        """The number of the criterion that rejects each pixel, int8; 0 for kept, negative without data.

        `UNNAMED` where the mask rejects and nothing says why.
        """
        reader = self._reader
        if not self.criteria:
            return np.full((rows.stop - rows.start, columns.stop - columns.start), NO_DATA, np.int8)
        if _REASON in reader.names:
            stored = reader.rows(_REASON, rows, columns)
            return np.where(np.isfinite(stored), stored, NO_DATA).astype(np.int8)
        mask = reader.rows(_MASK, rows, columns)
        found = np.where(mask == 1, 0, UNNAMED).astype(np.int8)
        maps = self.maps(rows, columns)
        for number, criterion in reversed(list(enumerate(self.criteria, 1))):
            if criterion.index in maps and not math.isnan(criterion.threshold):
                found[(found > 0) & criterion.fails(maps[criterion.index])] = number
        found[~np.isfinite(mask)] = NO_DATA
        evidence = [*maps.values(), *([reader.rows(_VELOCITY, rows, columns)] if _VELOCITY in reader.names else [])]
        if evidence:
            found[(mask != 1) & ~np.any([np.isfinite(image) for image in evidence], axis=0)] = NO_DATA
        return found


def folder_of(cube: Path) -> Path | None:
    """The folder of the time series that a datacube was made from; None if it is unknown or gone."""
    try:
        folder = source_on_record(cube, _EXPORT, _SERIES)
        return folder if folder is not None and (folder / "results").is_dir() else None
    except (OSError, ValueError):  # a name that no folder can have
        return None


class _FolderReader:
    def __init__(self, series: TimeSeries) -> None:
        self._series, (self._length, self._width) = series, series.grid.shape
        size = self._length * self._width * FLOAT.itemsize
        wanted = (*WORDS, _MASK, _REASON, _VELOCITY)
        paths = {name: series.results / name for name in wanted}
        self.names = frozenset(name for name, path in paths.items() if path.is_file() and path.stat().st_size == size)

    def rows(self, name: str, rows: slice, columns: slice) -> np.ndarray:
        count, start = (rows.stop - rows.start) * self._width, rows.start * self._width * FLOAT.itemsize
        values = np.fromfile(self._series.results / name, FLOAT, count, offset=start)
        return values.reshape(-1, self._width)[:, columns]


class _CubeReader:
    def __init__(self, path: Path, variables: frozenset[str]) -> None:
        self._kept = KeptFile(path, opened_cube)
        self._variables = {**CUBE_VARIABLES, _MASK: _MASK, _REASON: _REASON, _VELOCITY: "linear_velocity_unmasked"}
        self.names = frozenset(name for name, variable in self._variables.items() if variable in variables)

    def rows(self, name: str, rows: slice, columns: slice) -> np.ndarray:
        with self._kept.opened() as file:
            variable = file[self._variables[name]]
            if not ascends(file):
                return np.asarray(values_of(variable, (rows, columns)), np.float32)
            length = variable.shape[0]
            turned = slice(length - rows.stop, length - rows.start)
            return np.asarray(values_of(variable, (turned, columns)), np.float32)[::-1]


@dataclass(frozen=True)
class TriedMask:
    """A mask with other thresholds.

    Attributes
    ----------
    reasons
        As `MaskSource.reasons`, int8 (length, width).
    classes
        What becomes of each pixel: `STAYS_KEPT`, `GAINED`, `LOST`, `STAYS_MASKED`, `ABSENT`; uint8 (length, width).
    change
        Numbers of pixels.
    """

    reasons: np.ndarray
    classes: np.ndarray
    change: MaskChange


STAYS_KEPT, GAINED, LOST, STAYS_MASKED, ABSENT = range(5)


def try_mask(source: MaskSource, others: Sequence[Criterion]) -> TriedMask:
    """The mask with other thresholds of the same criteria, block of rows by block of rows."""
    (length, width), columns = source.grid.shape, slice(0, source.grid.width)
    blocks = even_blocks(length, max(1, PIECE_PIXELS // width))
    used = _judged_by(source, blocks)
    reasons, classes = np.empty((length, width), np.int8), np.empty((length, width), np.uint8)
    total = MaskChange(0, 0, 0)
    for rows in blocks:
        maps = {name: image for name, image in source.maps(rows, columns).items() if name in used}
        before = source.reasons(rows, columns)
        after = tried_reasons(source.criteria, others, maps, before)
        was, now = before == KEPT, after == KEPT
        reasons[rows] = after
        classes[rows] = np.select(
            [before < KEPT, was & now, now, was], [ABSENT, STAYS_KEPT, GAINED, LOST], STAYS_MASKED
        )
        total += change(before, after)
    return TriedMask(reasons, classes, total)


def _judged_by(source: MaskSource, blocks: Sequence[slice]) -> set[str]:
    """The indices that any pixel has a value of; the stage judges no pixel by one that none has."""
    known: set[str] = set()
    for rows in blocks:
        maps = source.maps(rows, slice(0, source.grid.width))
        known.update(name for name, image in maps.items() if np.isfinite(image).any())
        if known == set(maps):
            break
    return known
