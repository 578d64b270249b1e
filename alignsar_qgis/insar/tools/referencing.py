"""Displacement and velocity relative to another place and another date."""

from __future__ import annotations

from datetime import date, datetime, timezone
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from .. import __version__
from ..core.blocks import even_blocks
from ..core.errors import BadOption, NothingLeft
from ..core.grid import Grid, place
from ..core.options import Polygons
from ..core.progress import Progress
from ..cube.coordinates import ascends, values_of
from ..cube.noise import own_variance
from ..cube.reader import Cube
from ..series.regions import Region, circle_region, pixel_at, polygon_region, quantiles
from ..store.netcdf_name import netcdf_name
from ..store.unfinished import part_of
from ..store.writing import require_room
from .options import ChangeReferenceOptions
from .result import ToolResult
from .source import DISPLACEMENTS, VELOCITIES

if TYPE_CHECKING:
    from netCDF4 import Dataset, Variable

RELATIVE_SERIES = (*DISPLACEMENTS, "atmosphere_external", "atmosphere_resid_filter")
COPIED_BYTES = 2**24
BLOCK_VALUES = 2**22
"""Of a series that are rewritten at once."""
STD, REFERENCE_STD = "cum_std", "cum_std_reference"


def change_reference(
    cube: Path, output: Path, options: ChangeReferenceOptions, areas: Polygons, progress: Progress
) -> ToolResult:
    """Write a copy of a cube whose displacement and velocity are relative to another place or date.

    With r(t) the median of the reference pixels, ``d'(t) = (d(t) - r(t)) - (d(t0) - r(t0))`` for every series, and
    ``v' = v - median of v``, as at the export. Standard deviations of the epochs become those relative to the new
    place, with all pixels taken as independent; relative to another date they are not known, and are emptied.

    Parameters
    ----------
    areas
        Polygons in degrees whose pixels are the reference, if no point is given.

    Raises
    ------
    BadOption
        If there is nothing to change, a place outside the image, or a date without epoch.
    NothingLeft
        If no reference pixel has a value on every epoch.
    """
    content = Cube.open(cube)
    check_change(content, output, options, bool(areas))
    series = [name for name in RELATIVE_SERIES if name in content.variables]
    region = _region(content.grid, options, areas)
    epoch = _index_of(options.reference_date, content)
    with part_of(output) as part:
        require_room(part.parent, cube.stat().st_size, output.name)
        _copy(cube, part, progress.part(0, 0.2))
        with netcdf_name(part) as name:
            count = _rewrite(name, content, series, region, epoch, progress.part(0.2, 1))
    where = "" if region is None else f" {count} pixels around {_words(content.grid, region)}"
    when = "" if epoch is None else f" {content.epochs[epoch]}"
    headline = f"Displacement is relative to{where}{' and' if where and when else ''}{when}."
    lost = STD in content.variables and not _keeps_noise(content, epoch)
    warnings = (f"{STD} belongs to the old reference date and has no values any more.",) if lost else ()
    return ToolResult(output, headline, warnings=warnings, counts={"reference_pixels": count})


def check_change(content: Cube, output: Path, options: ChangeReferenceOptions, has_area: bool) -> None:
    """Refuse a change that overwrites its input, changes nothing, or asks for what the cube does not have."""
    if output.resolve() == content.path.resolve():
        raise BadOption("The output is the datacube itself. Choose another file, so that the original stays.")
    if options.point is None and not has_area and not options.reference_date:
        raise BadOption("Give a reference point, a reference area or a reference date; nothing would change.")
    _index_of(options.reference_date, content)
    if options.point is not None:
        pixel_at(content.grid, *options.point)


def _region(grid: Grid, options: ChangeReferenceOptions, areas: Polygons) -> Region | None:
    if options.point is not None:
        return circle_region(grid, *options.point, options.radius)
    return polygon_region(grid, areas) if areas else None


def _index_of(text: str, content: Cube) -> int | None:
    if not text:
        return None
    days = [f"{epoch:%Y%m%d}" for epoch in content.epochs]
    if text not in days:
        wanted = date(int(text[:4]), int(text[4:6]), int(text[6:]))
        nearest = min(content.epochs, key=lambda epoch: abs(epoch - wanted))
        raise BadOption(f"{content.path} has no epoch on {wanted}; the nearest one is {nearest}. Choose that.")
    return days.index(text)


def _copy(source: Path, target: Path, progress: Progress) -> None:
    size = source.stat().st_size
    with source.open("rb") as reader, target.open("wb") as writer:
        for start in progress.steps(range(0, size, COPIED_BYTES)):
            reader.seek(start)
            writer.write(reader.read(COPIED_BYTES))


def _blocks(variable: Variable) -> list[tuple[slice, slice]]:
    """Epochs and rows of a series that fill whole chunks, which is how they are rewritten fast, within a budget."""
    n_epochs, length, width = variable.shape
    chunks = variable.chunking()
    days, rows = (chunks[0], chunks[1]) if isinstance(chunks, list) else (1, length)
    at_once = max(1, BLOCK_VALUES // (days * width))
    epochs = [slice(start, min(start + days, n_epochs)) for start in range(0, n_epochs, days)]
    return [(days_of, rows_of) for days_of in epochs for rows_of in even_blocks(length, at_once, rows)]


def _rewrite(
    name: Path, content: Cube, series: list[str], region: Region | None, epoch: int | None, progress: Progress
) -> int:
    """Change the copy; returns how many pixels are the reference."""
    from netCDF4 import Dataset

    with Dataset(name, "a") as file:
        pixels = None if region is None else _good_pixels(file, content, series, region)
        steps = [*series, *(name for name in VELOCITIES if name in content.variables)]
        for number, variable in enumerate(steps):
            part = progress.part(number / len(steps), (number + 1) / len(steps))
            if variable in series:
                _rewrite_series(file[variable], pixels, region, content, epoch, part, ascends(file))
            elif pixels is not None and region is not None:
                _rewrite_velocity(file[variable], region, pixels, ascends(file))
        if STD in file.variables:
            _rewrite_noise(file, content, region, pixels, epoch, progress)
        _describe(file, content, region, epoch)
    return 0 if pixels is None else int(pixels.sum())


def _good_pixels(file: Dataset, content: Cube, series: list[str], region: Region) -> np.ndarray:
    """The pixels of a region that have a value at every epoch of every displacement, bool like `Region.inside`."""
    good = region.inside.copy()
    for name in (name for name in series if name in DISPLACEMENTS):
        values = _window(file[name], region, ascends(file), content.grid.length)
        here = np.isfinite(values)
        # A date without any value in the whole image is no fault of a pixel.
        empty = ~here[:, region.inside].any(axis=1)
        empty[empty] = [
            not np.isfinite(values_of(file[name], (int(number),))).any() for number in np.flatnonzero(empty)
        ]
        good &= here[~empty].all(axis=0)
    if not good.any():
        raise NothingLeft(
            "No pixel of the reference has a displacement at every epoch, so nothing can be relative to it. Choose "
            "another place, or a larger radius."
        )
    return good


def _window(variable: Variable, region: Region, upwards: bool, length: int) -> np.ndarray:
    """Values of the window of a region, (…, rows, columns), row 0 in the north."""
    rows, columns = region.window.slices
    if upwards:
        rows = slice(length - rows.stop, length - rows.start)
    place_of_rows = (rows, columns) if variable.ndim == 2 else (slice(None), rows, columns)
    values = values_of(variable, place_of_rows).astype(float)
    return values[..., ::-1, :] if upwards else values


def _rewrite_series(
    variable: Variable,
    pixels: np.ndarray | None,
    region: Region | None,
    content: Cube,
    epoch: int | None,
    progress: Progress,
    upwards: bool,
) -> None:
    shift = np.zeros(len(content.epochs))
    if pixels is not None and region is not None:
        (shift,) = quantiles(_window(variable, region, upwards, content.grid.length)[:, pixels], (0.5,))
    base: np.ndarray | float = 0.0
    if epoch is not None:
        base = values_of(variable, (epoch,)).astype(float) - shift[epoch]
    low, high = np.inf, -np.inf
    for epochs, rows in progress.steps(_blocks(variable)):
        values = values_of(variable, (epochs, rows)).astype(float) - shift[epochs, np.newaxis, np.newaxis]
        values -= base[rows] if isinstance(base, np.ndarray) else base
        known = values[np.isfinite(values)]
        if known.size:
            low, high = min(low, float(known.min())), max(high, float(known.max()))
        variable[epochs, rows] = np.ma.masked_invalid(values)
    _set_range(variable, low, high)


def _keeps_noise(content: Cube, epoch: int | None) -> bool:
    """Whether standard deviations can be brought to the new reference."""
    day = content.reference_date
    same = epoch is None or (day is not None and content.epochs[epoch] == day)
    return same and REFERENCE_STD in content.variables


def _rewrite_noise(
    file: Dataset,
    content: Cube,
    region: Region | None,
    pixels: np.ndarray | None,
    epoch: int | None,
    progress: Progress,
) -> None:
    """Standard deviations relative to the new reference; see `cube.noise`."""
    variable, upwards, length = file[STD], ascends(file), content.grid.length
    if not _keeps_noise(content, epoch):
        for place_of_block in progress.steps(_blocks(variable)):
            variable[place_of_block] = np.nan
        return
    if region is None or pixels is None:
        return
    before = values_of(file[REFERENCE_STD], slice(None)).astype(float)
    chosen = own_variance(_window(variable, region, upwards, length)[:, pixels], before[:, np.newaxis])
    level = chosen.sum(axis=1) / chosen.shape[1] ** 2
    rows, columns = np.nonzero(pixels)
    alone = (int(rows[0]) + region.window.y1, int(columns[0]) + region.window.x1) if len(rows) == 1 else None
    for epochs, part in progress.steps(_blocks(variable)):
        sigma = values_of(variable, (epochs, part)).astype(float)
        changed = np.sqrt(
            own_variance(sigma, before[epochs, np.newaxis, np.newaxis]) + level[epochs, np.newaxis, np.newaxis]
        )
        if alone is not None:
            row = (length - 1 - alone[0] if upwards else alone[0]) - part.start
            if 0 <= row < changed.shape[1]:
                changed[:, row, alone[1]] = 0
        variable[epochs, part] = np.ma.masked_invalid(changed)
    file[REFERENCE_STD][:] = np.sqrt(level)


def _rewrite_velocity(variable: Variable, region: Region, pixels: np.ndarray, upwards: bool) -> None:
    values = values_of(variable, slice(None)).astype(float)
    here = _window(variable, region, upwards, len(values))[pixels]
    if not np.isfinite(here).any():
        here = _window(variable, region, upwards, len(values))[region.inside]
    if not np.isfinite(here).any():
        raise NothingLeft(
            f"No reference pixel has a value in {variable.name}, so it cannot be relative to them. "
            "Choose another place."
        )
    values -= np.nanmedian(here)
    variable[...] = np.ma.masked_invalid(values)
    known = values[np.isfinite(values)]
    _set_range(variable, float(known.min()), float(known.max()))


def _set_range(variable: Variable, low: float, high: float) -> None:
    if low <= high:
        variable.setncatts({"actual_range": np.array([low, high], np.float32), "range": f"({low:g}, {high:g})"})


def _describe(file: Dataset, content: Cube, region: Region | None, epoch: int | None) -> None:
    now = datetime.now(timezone.utc).isoformat(timespec="seconds").replace("+00:00", "Z")
    if region is not None:
        file.ref_lon, file.ref_lat = _middle(content.grid, region)
    if epoch is not None:
        file.reference_date = content.epochs[epoch].isoformat()
    earlier = str(content.attributes.get("history", ""))
    file.history = f"{now}: reference changed by AlignSAR for QGIS {__version__}\n{earlier}".strip()


def _middle(grid: Grid, region: Region) -> tuple[float, float]:
    rows, columns = np.nonzero(region.inside)
    lon, lat = grid.lon[columns + region.window.x1], grid.lat[rows + region.window.y1]
    return float(lon.min() + lon.max()) / 2, float(lat.min() + lat.max()) / 2


def _words(grid: Grid, region: Region) -> str:
    return place(*_middle(grid, region))
