"""The small text files of a LiCSBAS work directory: parameters and lists of pairs."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable
from pathlib import Path

from ..core.errors import BrokenInput
from ..core.foreign_text import read_foreign_text, unquoted
from ..core.grid import Grid
from ..core.pairs import PAIR_PATTERN
from .missing import missing

DEM_PAR = "EQA.dem_par"
"""The file that says where a raster lies."""
DEGREES = "EQA"
"""What Gamma calls a grid of equal steps in longitude and latitude."""
LOWEST_HZ, HIGHEST_HZ = 1e8, 1e11
"""Of any imaging radar."""

_DEM_PAR = """\
Gamma DIFF&GEO DEM/MAP parameter file
title: DEM
DEM_projection: EQA
data_format: REAL*4
DEM_hgt_offset: 0.00000
DEM_scale: 1.00000
width: {grid.width}
nlines: {grid.length}
corner_lat: {grid.corner_lat!r}  decimal degrees
corner_lon: {grid.corner_lon!r}  decimal degrees
post_lat: {grid.post_lat!r} decimal degrees
post_lon: {grid.post_lon!r} decimal degrees

ellipsoid_name: WGS 84
ellipsoid_ra: 6378137.000  m
ellipsoid_reciprocal_flattening: 298.2572236

datum_name: WGS 1984
datum_shift_dx: 0.000  m
datum_shift_dy: 0.000  m
datum_shift_dz: 0.000  m
datum_scale_m: 0.00000e+00
datum_rotation_alpha: 0.00000e+00  arc-sec
datum_rotation_beta: 0.00000e+00  arc-sec
datum_rotation_gamma: 0.00000e+00  arc-sec
datum_country_list: Global Definition, WGS84, World

"""


def read_text(path: Path) -> str:
    """Text of a file of a stack or time series; `MissingInput` says which stage makes it."""
    if not path.exists():
        raise missing(path)
    return read_foreign_text(path)


def read_keys(path: Path, separator: str = ":") -> dict[str, str]:
    """Keys and values of a parameter file; the first line with a key wins."""
    values: dict[str, str] = {}
    for line in read_text(path).splitlines():
        key, found, value = line.partition(separator)
        if found:
            values.setdefault(key.strip(), value.strip())
    return values


def number(values: dict[str, str], key: str, path: Path) -> float:
    """First word of a value as a number, or an error that names the file and the key."""
    try:
        value = float(values[key].split()[0])
        if not math.isfinite(value):
            raise ValueError(value)
    except (KeyError, IndexError, ValueError) as err:
        raise BrokenInput(f"{path} has no usable number for {key!r}; make the file again with stage 02.") from err
    return value


def read_grid(folder: Path) -> Grid:
    """Grid of a stack folder, from ``EQA.dem_par`` checked against ``slc.mli.par``."""
    path = folder / DEM_PAR
    values = read_keys(path)
    width, length = (int(number(values, key, path)) for key in ("width", "nlines"))
    radar = folder / "slc.mli.par"
    sizes = read_keys(radar)
    radar_size = tuple(int(number(sizes, key, radar)) for key in ("range_samples", "azimuth_lines"))
    if radar_size != (width, length):
        raise BrokenInput(
            f"{path} says {width} x {length} pixels but {radar} says {radar_size[0]} x {radar_size[1]}; "
            "the stack looks as if it were in radar coordinates. Use geocoded LiCSAR products."
        )
    return read_map_grid(path)


def read_map_grid(path: Path) -> Grid:
    """Grid in a file ``EQA.dem_par`` alone."""
    values = read_keys(path)
    words = values.get("DEM_projection", "").upper().split()
    if words and words[0] != DEGREES:
        raise BrokenInput(
            f"{path}: DEM_projection is {words[0]}, not {DEGREES} (longitude and latitude in degrees). Geocode the "
            "data to degrees, or correct the entry if its corner is in degrees."
        )
    width, length = (int(number(values, key, path)) for key in ("width", "nlines"))
    corner_lon, corner_lat, post_lon, post_lat = (
        number(values, key, path) for key in ("corner_lon", "corner_lat", "post_lon", "post_lat")
    )
    grid = Grid(width, length, corner_lon, corner_lat, post_lon, post_lat)
    if grid.fault:
        raise BrokenInput(f"{path}: {grid.fault}; make the file again with stage 02.")
    return grid


def read_frequency(folder: Path) -> float:
    """Radar frequency in Hz."""
    path = folder / "slc.mli.par"
    frequency = number(read_keys(path), "radar_frequency", path)
    if not LOWEST_HZ <= frequency <= HIGHEST_HZ:
        raise BrokenInput(
            f"{path}: radar_frequency is {frequency:g} Hz, which no radar has (0.1 to 100 GHz). Correct it; Sentinel-1 "
            "has 5.405e9."
        )
    return frequency


def write_parameters(folder: Path, grid: Grid, frequency_hz: float, center_time: str | None) -> None:
    """Write ``slc.mli.par`` and ``EQA.dem_par``."""
    lines = [
        f"range_samples:   {grid.width}",
        f"azimuth_lines:   {grid.length}",
        f"radar_frequency: {frequency_hz} Hz",
    ]
    if center_time:
        lines.append(f"center_time: {center_time}")
    (folder / "slc.mli.par").write_text("\n".join(lines) + "\n", encoding="utf-8")
    (folder / DEM_PAR).write_text(_DEM_PAR.format(grid=grid), encoding="utf-8")


def read_list(path: Path) -> list[str]:
    """First word of every line that begins with 1 or 2; all other lines are comments."""
    return [line.split()[0] for line in read_text(path).splitlines() if line[:1] in ("1", "2")]


def read_chosen_pairs(path: Path) -> tuple[list[str], list[str]]:
    """Pairs that a user lists, and the lines that name none.

    One pair per line, with or without quotes, folders before it, and other words behind it; empty lines and lines with
    ``#`` are comments.
    """
    pairs, unclear = [], []
    for line in read_foreign_text(path).splitlines():
        text = unquoted(line)
        if not text or text.startswith("#"):
            continue
        word = unquoted(re.split(r"[\s,;]", text, maxsplit=1)[0])
        match = PAIR_PATTERN.match(re.split(r"[/\\]", word.rstrip("/\\"))[-1])
        if match:
            pairs.append(match[0])
        else:
            unclear.append(line.strip())
    return pairs, unclear


def write_list(path: Path, names: Iterable[str]) -> None:
    """One name per line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")
