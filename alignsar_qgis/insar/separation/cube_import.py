"""Displacement of a datacube, ready for separation: in metres, masked, at reduced resolution, from its first date."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from ..core.grid import Grid
from ..core.progress import Progress
from ..cube.reader import Cube, CubeVariable
from ..stack._polygons import inside_each
from ._downsampling import reducer
from .options import SeparationOptions

USED, MASKED_BY_CUBE, MASKED_BY_NAN, MASKED_BY_USER = range(4)
FLAG_MEANINGS = "used masked_by_cube masked_by_nan masked_by_user"
METRES = {"m": 1.0, "metre": 1.0, "meter": 1.0, "cm": 1e-2, "mm": 1e-3}
WANTED_PIXELS = 10_000
BLOCK_EPOCHS = 16
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
        Displacement since the first date in metres, positive towards the satellite, NaN where missing,
        (n_epochs, length, width).
    rejected
        Why a pixel is left out at all dates: 0, `MASKED_BY_CUBE` or `MASKED_BY_USER`, int8 (length, width).
    height
        Terrain height in metres, NaN where unknown; None if the cube has none.
    options
        The options, with the resolution that was chosen.
    warnings
        What to check.
    """

    grid: Grid
    epochs: tuple[date, ...]
    days: np.ndarray
    cumulative: np.ndarray
    rejected: np.ndarray
    height: np.ndarray | None
    options: SeparationOptions
    warnings: tuple[str, ...] = ()


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
    options = replace(options, downsample=options.downsample or automatic_factor(int((rejected == USED).sum())))
    reduce = reducer(options.downsampling, options.downsample)
    blocks = []
    for values in read_blocks(cube, options.displacement, progress):
        blocks.append(reduce.images(np.where(rejected == USED, values * factor, np.nan)))
    cumulative = np.concatenate(blocks)
    present = np.isfinite(cumulative).any(axis=(1, 2))
    if present.sum() < 2:
        raise NothingLeft(
            f"{path}: {options.displacement} has values on {present.sum()} dates; two or more are needed. "
            "Is the mask, the area to keep or the resolution factor too strict?"
        )
    if not present.all():
        empty = [str(day) for day, known in zip(cube.epochs, present) if not known]
        warnings.append(f"{len(empty)} dates without any value were left out: {', '.join(empty[:8])}.")
    epochs = tuple(day for day, known in zip(cube.epochs, present) if known)
    cumulative = cumulative[present]
    height = reduce.images(read_map(cube, "DEM")) if "DEM" in cube.variables else None
    if height is None:
        warnings.append(f"{path.name} has no DEM, so no source can be recognised as topographic.")
    return Series(
        reduce.grid(cube.grid),
        epochs,
        np.array([(day - epochs[0]).days for day in epochs], float),
        cumulative - cumulative[0],
        _reduced_flags(rejected, reduce),
        height,
        options,
        tuple(warnings),
    )


def check_series(cube: Cube, name: str) -> CubeVariable:
    """The variable of a series; `BrokenInput` where the cube has none of that name."""
    variable = cube.variables.get(name)
    if variable is None or not variable.is_series:
        raise BrokenInput(f"{cube.path} has no series {name}. Choose another displacement or cube.")
    return variable


def check_files(cube: Path, output: Path, example: str) -> None:
    """Raise unless a cube is there and the output may be written."""
    if not cube.is_file():
        raise MissingInput(f"{cube} does not exist. Give a datacube made with 'Export datacube'.")
    if output.is_dir():
        raise BadOption(f"{output} is a folder. Give the name of the NetCDF file to write, such as {example}.")
    if output.exists() and output.resolve() == cube.resolve():
        raise BadOption(f"{output} is the input itself. Give another name for the result.")


def automatic_factor(pixels: int) -> float:
    """The largest 1/n that leaves about the wanted number of pixels."""
    return 1.0 / max(1, round(np.sqrt(pixels / WANTED_PIXELS)))


def read_blocks(cube: Cube, name: str, progress: Progress) -> Iterator[np.ndarray]:
    """Maps of a series, some epochs at once, north up, unpacked, float64 with NaN for missing."""
    from netCDF4 import Dataset

    with Dataset(cube.path) as file:
        variable, north_up = file[name], _north_up(file)
        count = variable.shape[0]
        for start in progress.steps(range(0, count, BLOCK_EPOCHS)):
            values = np.ma.filled(variable[start : start + BLOCK_EPOCHS].astype(float), np.nan)
            yield values[:, ::north_up]


def read_map(cube: Cube, name: str) -> np.ndarray:
    """A map, north up, unpacked, float64 with NaN for missing."""
    from netCDF4 import Dataset

    with Dataset(cube.path) as file:
        return np.ma.filled(file[name][...].astype(float), np.nan)[:: _north_up(file)]


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


def _north_up(file: Any) -> int:
    lat = file["lat"]
    return -1 if len(lat) > 1 and lat[1] > lat[0] else 1


def _metres(units: str, path: Path, name: str) -> float:
    try:
        return METRES[units.strip()]
    except KeyError:
        raise BrokenInput(
            f"{path}: the unit of {name} is {units!r}, not one of {', '.join(METRES)}. Correct the attribute 'units'."
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
    from netCDF4 import Dataset

    values = read_map(cube, "mask")
    with Dataset(cube.path) as file:
        meanings = str(getattr(file["mask"], "flag_meanings", "")).split()
        flags = np.atleast_1d(getattr(file["mask"], "flag_values", []))
    kept = [flag for flag, meaning in zip(flags, meanings) if meaning.lower() in _KEPT_WORDS]
    return np.isin(values, kept or [1])


def _reduced_flags(rejected: np.ndarray, reduce: Any) -> np.ndarray:
    flags = np.where(reduce.mask(rejected != USED), MASKED_BY_USER, USED)
    return np.where(reduce.mask(rejected == MASKED_BY_CUBE), MASKED_BY_CUBE, flags).astype(np.int8)
