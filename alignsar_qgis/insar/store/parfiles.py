"""The small text files of a LiCSBAS work directory: parameters, baselines, lists of pairs."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from pathlib import Path

from ..core.errors import BrokenInput
from ..core.grid import Grid
from ..core.pairs import day_number
from .missing import missing

DUMMY_BASELINE_LIMIT_M = 1.0
GOLDEN_RATIO = (1 + 5**0.5) / 2

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
    """Text of a file, or `MissingInput` naming it."""
    try:
        return path.read_text(encoding="utf-8", errors="replace")
    except FileNotFoundError as err:
        raise missing(path) from err


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
        return float(values[key].split()[0])
    except (KeyError, IndexError, ValueError) as err:
        raise BrokenInput(f"{path} has no usable number for {key!r}; make the file again with stage 02.") from err


def read_grid(folder: Path) -> Grid:
    """Grid of a stack folder, from ``EQA.dem_par`` checked against ``slc.mli.par``."""
    path = folder / "EQA.dem_par"
    values = read_keys(path)
    width, length = (int(number(values, key, path)) for key in ("width", "nlines"))
    corner_lon, corner_lat, post_lon, post_lat = (
        number(values, key, path) for key in ("corner_lon", "corner_lat", "post_lon", "post_lat")
    )
    radar = folder / "slc.mli.par"
    sizes = read_keys(radar)
    radar_size = tuple(int(number(sizes, key, radar)) for key in ("range_samples", "azimuth_lines"))
    if radar_size != (width, length):
        raise BrokenInput(
            f"{path} says {width} x {length} pixels but {radar} says {radar_size[0]} x {radar_size[1]}; "
            "the stack looks as if it were in radar coordinates. Use geocoded LiCSAR products."
        )
    return Grid(width, length, corner_lon, corner_lat, post_lon, post_lat)


def read_frequency(folder: Path) -> float:
    """Radar frequency in Hz."""
    path = folder / "slc.mli.par"
    return number(read_keys(path), "radar_frequency", path)


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
    (folder / "EQA.dem_par").write_text(_DEM_PAR.format(grid=grid), encoding="utf-8")


def read_list(path: Path) -> list[str]:
    """First word of every line that begins with 1 or 2; all other lines are comments."""
    return [line.split()[0] for line in read_text(path).splitlines() if line[:1] in ("1", "2")]


def write_list(path: Path, names: Iterable[str]) -> None:
    """One name per line."""
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("".join(f"{name}\n" for name in names), encoding="utf-8")


def read_baselines(path: Path) -> dict[str, float]:
    """Perpendicular baseline of each epoch in metres, of both LiCSAR layouts; bad lines are left out.

    The current layout has four columns (reference, epoch, metres, days), the old one nine, with the baselines of
    both epochs in the last two. An empty dictionary means that nothing usable was found.
    """
    if not path.is_file():
        return {}
    rows = [line.split() for line in read_text(path).splitlines()]
    current = [row for row in rows if len(row) == 4 and _is_epoch(row[0]) and _is_epoch(row[1])]
    baselines: dict[str, float] = {}
    if current:
        baselines[current[0][0]] = 0.0
        for row in current:
            if _is_number(row[2]):
                baselines[row[1]] = float(row[2])
        return baselines
    for row in rows:
        if len(row) >= 9 and _is_epoch(row[1]) and _is_epoch(row[2]) and _is_number(row[-2]) and _is_number(row[-1]):
            baselines[row[1]], baselines[row[2]] = float(row[-2]), float(row[-1])
    return baselines


def write_dummy_baselines(path: Path, epochs: Sequence[str]) -> None:
    """Write made-up baselines in the nine-column layout, all within the metre that marks them as such.

    The values cycle through both signs and sizes and are the same for the same epochs.
    """
    lines = []
    for index, epoch in enumerate(epochs):
        step = int(50 * (index * GOLDEN_RATIO % 1)) / 100
        baseline = (-step, 0.5 + step, -0.5 - step, step)[index % 4] if index else 0.0
        days = day_number(epoch) - day_number(epochs[0])
        lines.append(f"{index:3d} {epochs[0]} {epoch} {baseline:5.2f} {days:4d} 0 {days:4d} 0 {baseline:5.2f}\n")
    path.write_text("".join(lines), encoding="utf-8")


def are_dummies(baselines_m: Iterable[float]) -> bool:
    """Whether all baselines lie within the metre that LiCSBAS reserves for made-up values."""
    return all(abs(value) <= DUMMY_BASELINE_LIMIT_M for value in baselines_m)


def _is_epoch(word: str) -> bool:
    return len(word) == 8 and word.isdigit() and word[0] in "12"


def _is_number(word: str) -> bool:
    try:
        float(word)
    except ValueError:
        return False
    return True
