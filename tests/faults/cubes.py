"""Datacubes of others and damaged ones: times, order, packing, units, missing parts."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
from every_stage import VALUES

from alignsar_qgis.insar.cube.reader import Cube

from .base import CUBE, SMALL, copy_of, run_small
from .framework import Case, expect

SERIES = ("cum_displacement", "cum_displacement_filtered")
KEPT = (*SERIES, "linear_velocity", "mask", "DEM")


def changed(change: Callable, folder: Path, base: Path):
    """The cube of the base changed with xarray, as users do."""
    import xarray

    cube = xarray.open_dataset(base / CUBE)[list(KEPT)].load()
    made, encoding = change(cube)
    for variable in made.variables.values():
        variable.encoding.pop("chunksizes", None)
    made.to_netcdf(folder / CUBE, encoding=encoding)
    cube.close()
    return cube, [name for name in SERIES if name in made]


def opened(change: Callable, folder: Path, base: Path) -> None:
    """Dates and values as in the cube itself, or refused."""
    truth, series = changed(change, folder, base)
    cube = Cube.open(folder / CUBE)
    days = [np.datetime64(day) for day in cube.epochs]
    known = sorted({np.datetime64(time, "D") for time in truth.time.values})
    expect(days == sorted(days), "dates out of order")
    expect(set(days) <= set(known), f"dates that are none of the cube: {sorted(set(days) - set(known))[:3]}")
    expect(set(series) <= set(cube.variables), "a series is not seen")
    for name in series:
        low, high = cube.variables[name].limits if hasattr(cube.variables[name], "limits") else (None, None)
        expect(low is None or max(abs(low), abs(high)) < 1000, f"limits {low} to {high}")


def learned(change: Callable, folder: Path, base: Path) -> None:
    """Sources are separated, or the cube is refused."""
    changed(change, folder, base)
    run_small("separate_sources", folder, figures=False)


def timed(units: str, hours: int = 0, dtype: str = "float64") -> Callable:
    """Other units of time, or another hour of the day."""

    def change(cube):
        moved = cube.assign_coords(time=cube.time + np.timedelta64(hours, "h"))
        moved.time.encoding = {"units": units, "dtype": dtype}
        return moved, {}

    return change


def nat(cube):
    """A time that is missing."""
    times = cube.time.values.copy()
    times[4] = np.datetime64("NaT")
    return cube.assign_coords(time=times), {}


def metres(cube):
    """Displacement in metres, and said so."""
    made = cube.copy()
    for name in SERIES:
        made[name] = (cube[name] / 1000).astype("f4").assign_attrs(cube[name].attrs, units="m")
    return made, {}


def last_empty(cube):
    """No value on the last date."""
    made = cube.copy(deep=True)
    for name in SERIES:
        made[name][-1] = np.nan
    return made, {}


def long_range(cube):
    """An attribute that a careless pattern would take hours for."""
    made = cube.copy()
    made["linear_velocity"] = cube["linear_velocity"].assign_attrs(range="1" * 3000 + "x")
    return made, {}


FORMS: dict[str, Callable] = {
    "unsorted": lambda c: (c.isel(time=np.r_[0:4, 10 : c.sizes["time"], 4:10]), {}),
    "a date twice": lambda c: (c.isel(time=np.r_[0:5, 4 : c.sizes["time"]]), {}),
    "a time missing": nat,
    "hours": timed("hours since 2020-06-01"),
    "seconds": timed("seconds since 1970-01-01", dtype="int64"),
    "half days": timed("days since 2020-08-01", 18),
    "transposed": lambda c: (c.transpose("lat", "lon", "time"), {}),
    "south up": lambda c: (c.isel(lat=slice(None, None, -1)), {}),
    "packed": lambda c: (c, {n: {"dtype": "int16", "scale_factor": 0.01, "_FillValue": -32768} for n in SERIES}),
    "filled": lambda c: (c, {n: {"_FillValue": -9999.0} for n in SERIES}),
    "metres": metres,
    "last date empty": last_empty,
    "one date": lambda c: (c.isel(time=[0]), {}),
    "one pixel": lambda c: (c.isel(lat=[0], lon=[0]), {}),
    "no mask": lambda c: (c.drop_vars("mask"), {}),
    "no series": lambda c: (c.drop_vars(list(SERIES)), {}),
    "uneven longitudes": lambda c: (
        c.assign_coords(lon=c.lon.values + np.linspace(0, 0.02, c.sizes["lon"]) ** 2 * 9),
        {},
    ),
    "longitudes missing": lambda c: (c.assign_coords(lon=np.full(c.sizes["lon"], np.nan)), {}),
    "latitude 95": lambda c: (c.assign_coords(lat=c.lat.values + 60), {}),
    "long range": long_range,
    "other names": lambda c: (c.rename(lat="latitude", lon="longitude"), {}),
    "no units": lambda c: (
        c.assign({n: c[n].drop_attrs() if hasattr(c[n], "drop_attrs") else c[n] for n in SERIES}),
        {},
    ),
}
QUICK = {"unsorted", "a time missing", "packed"}
BYTES: dict[str, Callable[[bytes], bytes]] = {
    "empty": lambda _: b"",
    "half": lambda data: data[: len(data) // 2],
    "text": lambda _: b"<html>404</html>",
    "zeros in the middle": lambda data: data[:2000] + bytes(3000) + data[5000:],
    "last kB missing": lambda data: data[:-1000],
}


def damaged(change: Callable[[bytes], bytes], stage_id: str, folder: Path, base: Path) -> None:
    """A damaged file of a cube, of sources or of a time series: named, or of no effect."""
    names = {
        "separate_sources": CUBE,
        "detect_unrest": "sources.nc",
        "export_datacube": "TS",
        "filter_timeseries": "TS",
    }
    for name in {CUBE, "sources.nc", "TS", "GEOCml1GACOSmaskclip", names[stage_id]}:
        copy_of(name, base, folder)
    path = folder / names[stage_id]
    path = path / "cum.h5" if path.is_dir() else path
    path.write_bytes(change(path.read_bytes()))
    run_small(stage_id, folder)


def cases() -> Iterator[Case]:
    """Opened and analysed in every form; damaged."""
    assert SMALL["separate_sources"].keys() >= VALUES["separate_sources"].keys()
    for name, change in FORMS.items():
        yield Case("cubes", f"open {name}", partial(opened, change), quick=name in QUICK, seconds=60)
        yield Case("cubes", f"separate {name}", partial(learned, change), seconds=60)
    for name, spoil in BYTES.items():
        for stage_id in ("separate_sources", "detect_unrest", "export_datacube", "filter_timeseries"):
            quick = (name, stage_id) == ("half", "export_datacube")
            yield Case("damaged", f"{stage_id} {name}", partial(damaged, spoil, stage_id), quick=quick)
