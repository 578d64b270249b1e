"""Datacubes as other programs write them: packing, missing values, units, times, axes, types, layouts of the file."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path
from typing import Any

import numpy as np
from netCDF4 import Dataset

from alignsar_qgis.insar.cube.coverage import coverage_of
from alignsar_qgis.insar.cube.overview import overview_figure
from alignsar_qgis.insar.cube.reader import Cube

from .base import CUBE, SOURCES, copy_of, run_small
from .framework import Case, expect

SERIES = "cum_displacement"
FILTERED = "cum_displacement_filtered"
Change = Callable[[Dataset, Dataset], None]
"""Makes a cube (second) of that of the base (first)."""


def variable(
    target: Dataset,
    source: Any,
    values: np.ndarray | None = None,
    kind: Any = None,
    dims: tuple[str, ...] = (),
    name: str = "",
    **attributes: Any,
) -> Any:
    """A variable like another one, with other values, type, axes, name or attributes; those given as None go."""
    kept = {key: source.getncattr(key) for key in source.ncattrs() if key != "_FillValue"}
    fill = attributes.pop("_FillValue", None)
    made = target.createVariable(name or source.name, kind or source.dtype, dims or source.dimensions, fill_value=fill)
    made.set_auto_maskandscale(False)
    made.setncatts({key: value for key, value in {**kept, **attributes}.items() if value is not None})
    made[...] = source[...] if values is None else values
    return made


def like(source: Dataset, target: Dataset, but: tuple[str, ...] = ()) -> None:
    """Everything of a cube except some variables."""
    for name, dimension in source.dimensions.items():
        if name not in target.dimensions:
            target.createDimension(name, dimension.size)
    target.setncatts({key: source.getncattr(key) for key in source.ncattrs()})
    for name in ("time", "lat", "lon", SERIES, FILTERED, "linear_velocity", "mask", "DEM"):
        if name not in but:
            kept = {"_FillValue": getattr(source[name], "_FillValue", None)}
            variable(target, source[name], **kept)


def packed(kind: str, scale: float, offset: float, fill: int | None) -> Change:
    """Displacement as whole numbers."""

    def change(source: Dataset, target: Dataset) -> None:
        like(source, target, (SERIES, FILTERED))
        for name in (SERIES, FILTERED):
            values = source[name][...]
            numbers = np.where(np.isnan(values), 0 if fill is None else fill, np.round((values - offset) / scale))
            more = {} if fill is None else {"_FillValue": np.dtype(kind).type(fill)}
            scaled = {"scale_factor": scale, "add_offset": offset, "actual_range": None, "range": None, **more}
            variable(target, source[name], numbers.astype(kind), kind, **scaled)

    return change


def missing_as(value: float, kind: str = "f4", **attributes: Any) -> Change:
    """Another number for no data."""

    def change(source: Dataset, target: Dataset) -> None:
        like(source, target, (SERIES, FILTERED))
        for name in (SERIES, FILTERED):
            values = source[name][...]
            variable(target, source[name], np.where(np.isnan(values), value, values).astype(kind), kind, **attributes)

    return change


def in_unit(unit: str | None, factor: float) -> Change:
    """Displacement in another unit."""

    def change(source: Dataset, target: Dataset) -> None:
        like(source, target, (SERIES, FILTERED))
        for name in (SERIES, FILTERED):
            values = (source[name][...] * factor).astype("f4")
            variable(target, source[name], values, units=unit, actual_range=None, range=None)

    return change


def timed(numbers: Callable[[np.ndarray], np.ndarray], kind: Any = "f8", **attributes: Any) -> Change:
    """Times in another form, made of days since 1970."""

    def change(source: Dataset, target: Dataset) -> None:
        like(source, target, ("time",))
        days = np.array([day.toordinal() for day in Cube.open(Path(source.filepath())).epochs], float) - 719163
        variable(target, source["time"], numbers(days), kind, **attributes)

    return change


def placed(name: str, change: Callable[[np.ndarray], np.ndarray], kind: str = "f8") -> Change:
    """Another coordinate."""

    def made(source: Dataset, target: Dataset) -> None:
        like(source, target, (name,))
        variable(target, source[name], change(source[name][...]).astype(kind), kind)

    return made


def with_map(name: str, change: Callable[[np.ndarray], np.ndarray], kind: str | None = None) -> Change:
    """Another map of those beside the series."""

    def made(source: Dataset, target: Dataset) -> None:
        like(source, target, (name,))
        variable(target, source[name], change(source[name][...]), kind)

    return made


def with_band(source: Dataset, target: Dataset) -> None:
    """An axis of one band, as some programs keep."""
    target.createDimension("band", 1)
    like(source, target, (SERIES,))
    variable(target, source[SERIES], source[SERIES][...][:, None], dims=("time", "band", "lat", "lon"))


def in_group(source: Dataset, target: Dataset) -> None:
    """Everything in a group."""
    like(source, target.createGroup("data"))


def text_times(source: Dataset, target: Dataset) -> None:
    """Times as text."""
    like(source, target, ("time",))
    days = Cube.open(Path(source.filepath())).epochs
    made = target.createVariable("time", str, ("time",))
    made[...] = np.array([day.isoformat() for day in days], object)


def only(*names: str) -> Change:
    """Nothing but some variables."""

    def change(source: Dataset, target: Dataset) -> None:
        everything = {SERIES, FILTERED, "linear_velocity", "mask", "DEM"}
        like(source, target, tuple(everything - set(names)))

    return change


def swapped(source: Dataset, target: Dataset) -> None:
    """Rows and columns exchanged."""
    like(source, target, (SERIES,))
    variable(target, source[SERIES], source[SERIES][...].swapaxes(1, 2), dims=("time", "lon", "lat"))


def hours(days: np.ndarray) -> np.ndarray:
    """Hours of the morning pass."""
    return days * 24 + 5.05


def as_numbers(days: np.ndarray) -> np.ndarray:
    """Days as yyyymmdd."""
    texts = (np.datetime64(int(day), "D").astype(str) for day in days)
    return np.array([int(text.replace("-", "")) for text in texts])


FORMS: dict[str, Change] = {
    "int16 with offset": packed("i2", 0.02, 100.0, -32768),
    "int32": packed("i4", 1e-4, 0.0, -999999),
    "uint16": packed("u2", 0.02, -600.0, 65535),
    "packed without fill value": packed("i2", 0.02, 0.0, None),
    "fill 1e20": missing_as(1e20, _FillValue=np.float32(1e20)),
    "fill -9999": missing_as(-9999, _FillValue=np.float32(-9999)),
    "missing_value -9999": missing_as(-9999, missing_value=np.float32(-9999)),
    "missing_value in double": missing_as(-9999, missing_value=np.float64(-9999)),
    "valid_range": missing_as(-9999, valid_range=np.array([-1000, 1000], "f4")),
    "valid_min": missing_as(-9999, valid_min=np.float32(-1000)),
    "undeclared 9.97e36": missing_as(9.969209968386869e36),
    "undeclared -9999": missing_as(-9999),
    "undeclared -32768": missing_as(-32768),
    "undeclared infinite": missing_as(np.inf),
    "fill as text": missing_as(-9999, missing_value="-9999"),
    "scale as text": missing_as(np.nan, scale_factor="0.5"),
    "range as text": missing_as(np.nan, valid_range="-1000 1000"),
    "float64": missing_as(np.nan, "f8"),
    "big endian": missing_as(np.nan, ">f4"),
    "metres": in_unit("m", 1e-3),
    "meters": in_unit("meters", 1e-3),
    "cm": in_unit("cm", 0.1),
    "millimeter": in_unit("millimeter", 1.0),
    "MM": in_unit("MM", 1.0),
    "unit radians": in_unit("radians", 0.2),
    "unit inch": in_unit("inch", 1 / 25.4),
    "no unit": in_unit(None, 1.0),
    "time in seconds": timed(lambda d: d * 86400, "i8", units="seconds since 1970-01-01"),
    "time in minutes": timed(lambda d: d * 1440, units="minutes since 1970-01-01 00:00:00"),
    "time in milliseconds": timed(lambda d: d * 86400000, "i8", units="milliseconds since 1970-01-01"),
    "time in nanoseconds": timed(lambda d: d * 86400 * 1e9, "i8", units="nanoseconds since 1970-01-01"),
    "time with zone": timed(hours, units="hours since 1970-01-01T00:00:00Z"),
    "time east of Greenwich": timed(lambda d: d, units="days since 1970-01-01 00:00:00 +00:00"),
    "time of day": timed(hours, units="hours since 1970-01-01"),
    "time since 1900": timed(lambda d: d + 25567, units="days since 1900-01-01", calendar="gregorian"),
    "time in 360 days": timed(lambda d: d, units="days since 1970-01-01", calendar="360_day"),
    "time without unit": timed(lambda d: d, units=None),
    "time yyyymmdd": timed(as_numbers, "i4", units="day as %Y%m%d.%f"),
    "time in years": timed(lambda d: 1970 + d / 365.25, units="years"),
    "time in months": timed(lambda d: d / 30.4, units="months since 1970-01-01"),
    "time infinite": timed(lambda d: np.where(d == d[3], np.inf, d), units="days since 1970-01-01"),
    "time filled": timed(
        lambda d: np.where(d == d[3], -9999, d), units="days since 1970-01-01", _FillValue=np.float64(-9999)
    ),
    "time beyond all years": timed(lambda d: d * 1e12, units="days since 1970-01-01"),
    "time as text": text_times,
    "longitude 0 to 360": placed("lon", lambda lon: lon + 360),
    "longitude descending": placed("lon", lambda lon: lon[::-1]),
    "longitude float32": placed("lon", lambda lon: lon, "f4"),
    "longitude infinite": placed("lon", lambda lon: np.where(lon == lon[2], np.inf, lon)),
    "longitude twice": placed("lon", lambda lon: np.where(lon == lon[2], lon[1], lon)),
    "latitude zero": placed("lat", lambda lat: lat * 0),
    "latitude in metres": placed("lat", lambda lat: lat * 111e3),
    "latitude as numbers of rows": placed("lat", lambda lat: np.arange(len(lat))),
    "mask as floats": with_map("mask", lambda mask: mask.astype("f4"), "f4"),
    "mask of zeros": with_map("mask", np.zeros_like),
    "mask of 255": with_map("mask", lambda mask: (mask == 1).astype("u1") * 255, "u1"),
    "heights empty": with_map("DEM", lambda dem: np.full_like(dem, np.nan)),
    "heights -32768": with_map("DEM", lambda dem: np.where(np.isfinite(dem), dem, -32768)),
    "velocity 1e30": with_map("linear_velocity", lambda v: np.where(np.isfinite(v), v, 1e30)),
    "axis of one band": with_band,
    "in a group": in_group,
    "rows and columns exchanged": swapped,
    "only the series": only(SERIES),
    "only the filtered series": only(FILTERED),
    "only velocity": only("linear_velocity"),
}
LAYOUTS = ("NETCDF3_CLASSIC", "NETCDF3_64BIT_OFFSET", "NETCDF4_CLASSIC")
QUICK = {"int16 with offset", "undeclared -9999", "time as text"}


def made(change: Change, folder: Path, base: Path, layout: str = "NETCDF4") -> tuple[Path, Path]:
    """The cube of the base, and one in another form, as paths."""
    path = folder / CUBE
    with Dataset(base / CUBE) as source, Dataset(path, "w", format=layout) as target:
        source.set_auto_maskandscale(False)
        change(source, target)
    return base / CUBE, path


def opened(change: Change, layout: str, folder: Path, base: Path) -> None:
    """Dates and displacement in mm as those of the cube itself, in maps and in the series of a pixel, or refused."""
    good, odd = (Cube.open(path) for path in made(change, folder, base, layout))
    for name in {SERIES, FILTERED} & set(odd.variables):
        for epoch, day in enumerate(odd.epochs):
            truth, found = good.read(name, good.epochs.index(day)), odd.read(name, epoch)
            agree(name, truth, found, odd)
        row, column = np.argwhere(np.isfinite(good.read(name, -1)))[0]
        agree(name, good.series(name, row, column), odd.series(name, row, column), odd)
        limits = odd.variables[name].minimum, odd.variables[name].maximum
        far = [limit for limit in limits if limit is not None and abs(limit) > 1000]
        expect(not far, f"{name} between {limits}")


def agree(name: str, truth: np.ndarray, found: np.ndarray, cube: Cube) -> None:
    """Equal within the rounding of packed numbers, unless the unit is not known."""
    factor = cube.variables[name].to_usual
    if np.isnan(factor):
        return
    known, found = np.isfinite(truth), found * factor
    expect(bool(np.allclose(truth[known], found[known], atol=0.03, rtol=1e-5)), f"{name} differs")
    wrong = int(np.count_nonzero(np.isfinite(found[~known]) & (found[~known] != 0)))
    expect(not wrong, f"{name}: {wrong} pixels without data have values such as {found[~known][:1]}")


def drawn(change: Change, folder: Path, base: Path) -> None:
    """Coverage and overview: made as of the cube itself, or refused."""
    good, odd = made(change, folder, base)
    found, truth = coverage_of(odd, "valid").attributes, coverage_of(good, "valid").attributes
    for key in ("first_epoch", "last_epoch", "pixels"):
        expect(found[key] == truth[key], f"{key}: {found[key]} instead of {truth[key]}")
    overview_figure(odd, folder / "overview.png")


def analysed(change: Change, folder: Path, base: Path) -> None:
    """Distances of the newest dates as of the cube itself, or refused."""
    made(change, folder, base)
    copy_of(SOURCES, base, folder)
    run_small("detect_unrest", folder, figures=False)
    found, truth = (Dataset(parent / "unrest.nc")["residual_distance"][...] for parent in (folder, base))
    expect(found.shape == truth.shape, "other dates")
    expect(bool(np.allclose(found, truth, atol=0.05, equal_nan=True)), "other distances, nothing said")


def cases() -> Iterator[Case]:
    """Every form opened, drawn and analysed; some layouts of the file."""
    for name, change in FORMS.items():
        quick = name in QUICK
        yield Case("foreign cubes", f"open {name}", partial(opened, change, "NETCDF4"), (CUBE, SERIES), quick=quick)
        yield Case("foreign cubes", f"draw {name}", partial(drawn, change), (CUBE, SERIES))
        yield Case("foreign cubes", f"unrest {name}", partial(analysed, change), (CUBE, SERIES))
    for layout in LAYOUTS:
        yield Case("foreign cubes", layout, partial(opened, like, layout), must_be_right=True)
