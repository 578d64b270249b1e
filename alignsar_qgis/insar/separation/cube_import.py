"""Displacement of a datacube, ready for separation: in metres, masked, at reduced resolution, from its first date."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..core.blocks import MEGABYTE, even_blocks
from ..core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from ..core.grid import Grid
from ..core.polygons import inside_each
from ..core.progress import Progress
from ..cube.coordinates import opened_cube
from ..cube.pieces import CubeReader
from ..cube.reader import MILLIMETRES, Cube, CubeVariable
from ..store.images import PIECE_PIXELS
from ._downsampling import Bilinear, BlockMean, reducer
from .options import SeparationOptions

DATACUBE = "a datacube made with 'Export datacube'"
SEPARATION = "the file that 'Separate sources' wrote"
"""What is asked for where a file is not there."""
USED, MASKED_BY_CUBE, MASKED_BY_NAN, MASKED_BY_USER = range(4)
FLAG_MEANINGS = "used masked_by_cube masked_by_nan masked_by_user"
METRES = {word: millimetres / 1000 for word, millimetres in MILLIMETRES.items()}
WANTED_PIXELS = 10_000
BLOCK_EPOCHS = 16
BYTES_PER_VALUE = 64
MOST_AT_ONCE_MB = 256
"""More makes nothing faster, and a cancel is heard later."""
"""What reading and reducing a value of the cube takes."""
COPIES_OF_SERIES = 8
"""How often the reduced series is held while it is separated or compared."""
SPARE_MB = 200
_KEPT_WORDS = ("kept", "keep", "valid", "used", "good", "unmasked")


@dataclass(frozen=True)
class Series:
    """Displacement over time on the grid of the separation.

    Attributes
    ----------
    grid
        Grid of the pixels.
    epochs, days
        Dates with data, and days since the first of them, float (n_epochs,).
    cumulative
        Displacement since the date `base` in metres, positive towards the satellite, NaN where missing,
        (n_epochs, length, width).
    rejected
        Why a pixel is left out at all dates: 0, `MASKED_BY_CUBE` or `MASKED_BY_USER`, int8 (length, width).
    height
        Terrain height in metres, NaN where unknown; None if the cube has none.
    options
        The options, with the resolution that was chosen.
    warnings
        What to check.
    base
        Index of the epoch that was subtracted: the first one, or the one with most pixels where the first one would
        cost any. None if the displacement of the cube is zero on the first date, so that nothing has to be subtracted.
    """

    grid: Grid
    epochs: tuple[date, ...]
    days: np.ndarray
    cumulative: np.ndarray
    rejected: np.ndarray
    height: np.ndarray | None
    options: SeparationOptions
    warnings: tuple[str, ...] = ()
    base: int | None = 0

    def at(self, pixels: np.ndarray, progress: Progress) -> np.ndarray:
        """Displacement of some pixels, given as bool (length, width): (n_epochs, n_pixels)."""
        values = np.empty((len(self.cumulative), int(np.count_nonzero(pixels))))
        for index, image in enumerate(progress.heeding(self.cumulative)):
            values[index] = image[pixels]
        return values


def read_series(path: Path, options: SeparationOptions, progress: Progress) -> Series:
    """Read the displacement of a datacube.

    Rows run from north to south whatever their order in the file; packing, fill values and units are those the file
    declares. Dates without any value are left out.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is not a datacube with that displacement.
    NothingLeft
        If no pixel or fewer than two dates are left.
    """
    cube = Cube.open(path)
    factor = _metres(check_series(cube, options.displacement).units, path, options.displacement)
    warnings: list[str] = []
    rejected = _rejected(cube, options, warnings)
    scale = options.downsample or automatic_factor(int((rejected == USED).sum()))
    reduce = reducer(options.downsampling, scale)
    if not np.isclose(reduce.factor, scale, rtol=0.02):
        warnings.append(
            f"The resolution factor {scale:g} is no 1/n, and means are taken over whole pixels; {reduce.factor:g} is "
            "in force."
        )
    scale = reduce.factor
    options = replace(options, downsample=scale)
    grid = reduce.grid(cube.grid)
    _check_memory(cube, grid, scale, options)
    cumulative = np.empty((len(cube.epochs), *grid.shape))
    with CubeReader(cube.path) as reader:
        if options.compatible and options.date_choice != "licsalert":
            rejected[(rejected == USED) & _missing_once(cube, reader, rejected, options, progress)] = MASKED_BY_NAN
        for some, rows in progress.steps(_blocks(cube, reduce, options)):
            values = reader.read(options.displacement, rows, some) * factor
            values[:, rejected[rows] != USED] = np.nan
            cumulative[some, _reduced(rows, reduce)] = reduce.images(values)
        known = "DEM" in cube.variables
        height = _by_rows(cube, reduce, lambda rows: reduce.images(reader.read("DEM", rows))) if known else None
    present = np.array([np.isfinite(image).any() for image in cumulative])
    if present.sum() < 2:
        raise NothingLeft(
            f"{path}: {options.displacement} has values on {present.sum()} dates; two or more are needed. "
            "Is the mask, the area to keep or the resolution factor too strict?"
        )
    if not present.all():
        empty = [str(day) for day, known in zip(cube.epochs, present) if not known]
        warnings.append(f"{len(empty)} dates without any value were left out: {', '.join(empty[:8])}.")
    epochs = tuple(day for day, known in zip(cube.epochs, present) if known)
    cumulative = cumulative if present.all() else cumulative[present]
    if height is None:
        warnings.append(f"{path.name} has no DEM, so no source can be recognised as topographic.")
    base = 0 if options.compatible else zero_date(cumulative)
    if base is not None:
        cumulative -= cumulative[base].copy()
    return Series(
        grid,
        epochs,
        np.array([(day - epochs[0]).days for day in epochs], float),
        cumulative,
        _by_rows(cube, reduce, lambda rows: _reduced_flags(rejected[rows], reduce)),
        height,
        options,
        tuple(warnings),
        base,
    )


def zero_date(cumulative: np.ndarray) -> int | None:
    """Index of the date to subtract from a series, so that a patchy first date costs no pixel; see `Series.base`.

    Parameters
    ----------
    cumulative
        NaN where missing, (n_epochs, length, width).
    """
    if not np.nan_to_num(cumulative[0]).any():
        return None
    counts = [int(np.isfinite(image).sum()) for image in cumulative]
    everywhere = int(np.logical_or.reduce([np.isfinite(image) for image in cumulative]).sum())
    return 0 if counts[0] == everywhere else int(np.argmax(counts))


def _missing_once(
    cube: Cube, reader: CubeReader, rejected: np.ndarray, options: SeparationOptions, progress: Progress
) -> np.ndarray:
    """Pixels that lack a value on any date that has values at all, bool (length, width).

    LiCSAlert masks them on all dates before it reduces the resolution.
    """
    known = np.zeros(cube.grid.shape, np.int32)
    present = np.zeros(len(cube.epochs), bool)
    for some, rows in _blocks(cube, reducer("mean", 1), options):
        progress.check()
        finite = np.isfinite(reader.read(options.displacement, rows, some)) & (rejected[rows] == USED)
        known[rows] += finite.sum(axis=0)
        present[some] |= finite.any(axis=(1, 2))
    return known < present.sum()


def check_series(cube: Cube, name: str) -> CubeVariable:
    """The variable of a series; `BrokenInput` where the cube has none of that name."""
    variable = cube.variables.get(name)
    if variable is None or not variable.is_series:
        raise BrokenInput(f"{cube.path} has no series {name}. Choose another displacement or cube.")
    return variable


def check_files(cube: Path, output: Path, example: str, wanted: str = DATACUBE) -> None:
    """Raise unless a file, which is wanted by these words, is there and the output may be written."""
    if not cube.is_file():
        raise MissingInput(f"{cube} does not exist. Give {wanted}.")
    if output.is_dir():
        raise BadOption(f"{output} is a folder. Give the name of the NetCDF file to write, such as {example}.")
    if output.exists() and output.resolve() == cube.resolve():
        raise BadOption(f"{output} is the input itself. Give another name for the result.")


def automatic_factor(pixels: int) -> float:
    """The largest 1/n that leaves about the wanted number of pixels."""
    return 1.0 / max(1, round(np.sqrt(pixels / WANTED_PIXELS)))


def _blocks(cube: Cube, reduce: BlockMean | Bilinear, options: SeparationOptions) -> list[tuple[slice, slice]]:
    """Epochs and rows to read at a time, within half of the memory budget."""
    (length, width), count = cube.grid.shape, len(cube.epochs)
    most = int(min(options.memory / 2, MOST_AT_ONCE_MB) * MEGABYTE / (BYTES_PER_VALUE * width))
    multiple = reduce.rows_together or length
    epochs = max(1, min(BLOCK_EPOCHS, most // min(multiple, length)))
    rows = even_blocks(length, max(1, most // epochs), multiple)
    return [(some, here) for here in rows for some in even_blocks(count, epochs, epochs)]


def _by_rows(cube: Cube, reduce: BlockMean | Bilinear, made: Callable[[slice], np.ndarray]) -> np.ndarray:
    """A map made of as many rows at a time as can be reduced by themselves."""
    length, width = cube.grid.shape
    together = reduce.rows_together or length
    return np.concatenate([made(rows) for rows in even_blocks(length, max(1, PIECE_PIXELS // width), together)])


def _reduced(rows: slice, reduce: BlockMean | Bilinear) -> slice:
    """Rows of the reduced image that come from rows of the image."""
    if reduce.rows_together is None:
        return slice(None)
    return slice(rows.start // reduce.rows_together, -(-rows.stop // reduce.rows_together))


def _check_memory(cube: Cube, grid: Grid, scale: float, options: SeparationOptions) -> None:
    """Raise if the series on the reduced grid cannot be worked on within the budget."""
    pixels = grid.length * grid.width
    needed = COPIES_OF_SERIES * 8 * len(cube.epochs) * pixels / MEGABYTE
    if needed > options.memory + SPARE_MB:
        finest = scale * np.sqrt((options.memory + SPARE_MB) / needed)
        raise BadOption(
            f"{pixels} pixels on {len(cube.epochs)} dates of {cube.path.name} need about {needed:.0f} MB; the memory "
            f"budget is {options.memory} MB. Raise it, or choose a resolution factor of at most {finest:.2g}."
        )


def nearest_epoch(epochs: tuple[date, ...], wanted: str) -> int:
    """Index of the acquisition nearest to a day written YYYYMMDD or YYYY-MM-DD, the earlier one of two as near."""
    try:
        digits = wanted.strip().replace("-", "")
        day = date(int(digits[:4]), int(digits[4:6]), int(digits[6:]))
    except ValueError as err:
        raise BadOption(f"End of the baseline {wanted!r} is not a date; write YYYYMMDD, such as 20210101.") from err
    if day < epochs[0]:
        raise BadOption(
            f"The baseline ends on {day}, before the first date {epochs[0]}. Choose a later end of the baseline."
        )
    return int(np.argmin([abs((epoch - day).days) for epoch in epochs]))


def _metres(units: str, path: Path, name: str) -> float:
    try:
        return METRES[units.strip()]
    except KeyError:
        raise BrokenInput(
            f"{path}: the unit of {name} is {units!r}, not m, cm or mm. Correct the attribute 'units'."
        ) from None


def _rejected(cube: Cube, options: SeparationOptions, warnings: list[str]) -> np.ndarray:
    """Flags of the pixels at full resolution."""
    flags = np.zeros(cube.grid.shape, np.int8)
    if options.keep_area:
        inside, empty = inside_each(cube.grid, options.keep_area)
        flags[~inside] = MASKED_BY_USER
        if empty:
            warnings.append(f"{empty} of the polygons to keep hold no pixel of {cube.path.name}.")
    if options.apply_mask and "mask" in cube.variables:
        flags[~kept_pixels(cube)] = MASKED_BY_CUBE
    elif options.apply_mask:
        warnings.append(f"{cube.path.name} has no mask; only missing values are left out.")
    if not (flags == USED).any():
        raise NothingLeft(f"{cube.path}: the mask and the area to keep leave no pixel. Relax one of them.")
    return flags


def kept_pixels(cube: Cube) -> np.ndarray:
    """Pixels that the cube's mask keeps, bool: those whose flag means so, else those that are 1."""
    with opened_cube(cube.path) as file:
        meanings = str(getattr(file["mask"], "flag_meanings", "")).split()
        flags = np.atleast_1d(getattr(file["mask"], "flag_values", []))
    kept = [flag for flag, meaning in zip(flags, meanings) if meaning.lower() in _KEPT_WORDS] or [1]
    length, width = cube.grid.shape
    with CubeReader(cube.path) as reader:
        blocks = even_blocks(length, max(1, PIECE_PIXELS // width))
        return np.concatenate([np.isin(reader.read("mask", rows), kept) for rows in blocks])


def _reduced_flags(rejected: np.ndarray, reduce: Any) -> np.ndarray:
    flags = np.where(reduce.mask(rejected != USED), MASKED_BY_USER, USED)
    flags = np.where(reduce.mask(rejected == MASKED_BY_NAN), MASKED_BY_NAN, flags)
    return np.where(reduce.mask(rejected == MASKED_BY_CUBE), MASKED_BY_CUBE, flags).astype(np.int8)
