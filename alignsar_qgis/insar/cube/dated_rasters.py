"""Series of a datacube as GeoTIFFs that know their dates, for viewers that read no NetCDF.

The date of a band stands in its description (``yyyy-mm-dd``) and in its metadata item ``DATE`` (``yyyymmdd``). A raster
of a single date says it also where GDAL keeps the acquisition of a whole raster, and at the begin of its name, where it
comes before any date in the name of the cube.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.errors import BadOption
from ..core.options import StageOptions, option
from ..core.progress import Progress
from ..store.geotiff_pieces import Check, GeoTiffPieces
from ..store.headers import ACQUIRED, DATE, IMAGERY, UNITS
from ..store.raster import in_degrees
from ..store.unfinished import unfinished
from .pieces import CubeReader
from .points import FILTERED, series_of
from .reader import Cube

if TYPE_CHECKING:
    from rasterio.io import DatasetWriter

ONE, MANY = "one", "many"
_EPOCHS_AT_ONCE = 16
"""Of the chunks of a datacube along time."""


@dataclass(frozen=True)
class DatedRasterOptions(StageOptions):
    """Series as GeoTIFFs."""

    variables: str = option(
        "",
        "Variables",
        "Names of variables over time, separated by commas, such as cum_displacement,amplitude. Empty: the filtered "
        "displacement, if there is any.",
        advanced=False,
    )
    layout: str = option(
        ONE,
        "Files",
        "InsarViz and QGIS take one file with a band per date, EO Time Series Viewer a file per date.",
        choices={ONE: "One per variable, with a band per date", MANY: "One per date"},
        advanced=False,
    )


def write_dated_rasters(cube: Cube, options: DatedRasterOptions, folder: Path, progress: Progress) -> list[Path]:
    """Write the chosen series into a folder, ``<cube>_<variable>.tif`` or ``<yyyymmdd>_<cube>_<variable>.tif``.

    Values are float32 in the unit of the datacube, NaN for missing.

    Returns
    -------
    The files, in the order of variables and dates.

    Raises
    ------
    BadOption, BrokenInput
        If a variable is not in the cube or not over time.
    CannotWrite
        If the disk refuses.
    """
    names = chosen_variables(cube, options)
    written: list[Path] = []
    with unfinished(folder, f"{cube.path.stem}_rasters") as hidden, CubeReader(cube.path) as reader:
        for number, name in enumerate(names):
            part = progress.part(number / len(names), (number + 1) / len(names))
            maps = _maps(cube, reader, name, part)
            file, unit = f"{cube.path.stem}_{name}.tif", cube.variables[name].units
            if options.layout == MANY:
                for day, values in maps:
                    _write(hidden / f"{day:%Y%m%d}_{file}", cube, unit, [day], [(day, values)], progress.check)
                    written.append(folder / f"{day:%Y%m%d}_{file}")
            else:
                _write(hidden / file, cube, unit, cube.epochs, maps, progress.check)
                written.append(folder / file)
    return written


def chosen_variables(cube: Cube, options: DatedRasterOptions) -> list[str]:
    """The variables that options name; errors as for `write_dated_rasters`."""
    names = [name for name in re.split(r"[\s,;]+", options.variables) if name] or [series_of(cube, FILTERED)]
    known = [name for name, variable in cube.variables.items() if variable.is_series]
    unknown = [name for name in names if name not in known]
    if unknown:
        raise BadOption(f"{cube.path} has no {', '.join(unknown)} over time. It has {', '.join(known)}.")
    return list(dict.fromkeys(names))


def _maps(cube: Cube, reader: CubeReader, name: str, progress: Progress) -> Iterator[tuple[date, np.ndarray]]:
    """Dates and their maps, float32 (length, width)."""
    everywhere = slice(0, cube.grid.length)
    for start in progress.steps(range(0, len(cube.epochs), _EPOCHS_AT_ONCE)):
        days = cube.epochs[start : start + _EPOCHS_AT_ONCE]  # noqa: E203
        maps = reader.read(name, everywhere, slice(start, start + len(days)))
        for day, values in zip(days, maps):
            progress.check()
            yield day, values.astype(np.float32)


def _write(
    path: Path,
    cube: Cube,
    unit: str,
    days: Sequence[date],
    maps: Iterable[tuple[date, np.ndarray]],
    check: Check,
) -> None:
    profile = {
        "width": cube.grid.width,
        "height": cube.grid.length,
        "count": len(days),
        "dtype": "float32",
        "nodata": float("nan"),
        "predictor": 3,
        "bigtiff": "if_safer",
        **in_degrees(cube.grid),
    }
    with GeoTiffPieces(path, profile, partial(_describe, unit=unit, days=days), check) as target:
        for band, (_, values) in enumerate(maps, start=1):
            target.write(values[np.newaxis], band)


def _describe(target: DatasetWriter, unit: str, days: Sequence[date]) -> None:
    """Dates and unit, where viewers look for them."""
    if unit:
        target.update_tags(**dict.fromkeys(UNITS, unit))
    if len(days) == 1:
        target.update_tags(ns=IMAGERY, **{ACQUIRED: days[0].isoformat()})
    for band, day in enumerate(days, start=1):
        target.set_band_description(band, day.isoformat())
        target.update_tags(band, **{DATE: f"{day:%Y%m%d}"})
