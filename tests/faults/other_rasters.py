"""Coherence, line of sight, height, intensity, delays and added rasters as other programs write them."""

from __future__ import annotations

import fcntl
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import h5py
import numpy as np
import rasterio
from rasterio.transform import Affine
from transforms import composed

from alignsar_qgis.insar.store.raster import BYTE, read_flat
from alignsar_qgis.insar.store.workspace import Stack

from .base import CUBE, FRAME, LAST_STACK, SERIES, STACK, copy_of, rasters, rewrite, run_small
from .framework import Case, Listener, expect
from .raster_forms import as_vrt, larger, shifted, south_up, void

Change = Callable[[Path], None]


def encoded(dtype: str, scale: float, nodata: float, offset: float, path: Path) -> None:
    """Whole numbers with a scale and an offset."""
    limits = np.iinfo(dtype)
    rewrite(
        path,
        lambda a: np.where(
            (a == 0) | ~np.isfinite(a), nodata, np.clip(np.round((a - offset) / scale), limits.min + 1, limits.max - 1)
        ),
        dtype=dtype,
        nodata=nodata,
    )
    with rasterio.open(path, "r+") as target:
        target.scales, target.offsets = (scale,), (offset,)


def masked(path: Path) -> None:
    """A mask of its own, and nonsense below it."""
    with rasterio.open(path) as source:
        data, profile = source.read(1), {**source.profile, "nodata": None}
    known = (data != 0) & np.isfinite(data)
    path.unlink()
    with rasterio.Env(GDAL_TIFF_INTERNAL_MASK=True), rasterio.open(path, "w", **profile) as target:
        target.write(np.where(known, data, 77).astype(data.dtype), 1)
        target.write_mask(known)


def with_alpha(path: Path) -> None:
    """A second band that says where there are values."""
    with rasterio.open(path) as source:
        data, profile = source.read(1), {**source.profile, "nodata": None, "count": 2}
    profile.update(photometric="MINISBLACK", alpha="YES")
    known = (data != 0) & np.isfinite(data)
    path.unlink()
    with rasterio.open(path, "w", **profile) as target:
        target.write(np.stack([data, known * (255 if data.dtype == "u1" else 1)]).astype(data.dtype))


def point_registered(path: Path) -> None:
    """Coordinates of centres instead of edges, and said so."""
    with rasterio.open(path) as source:
        data, profile = source.read(), source.profile
    path.unlink()
    with rasterio.open(path, "w", **profile) as target:
        target.write(data)
        target.update_tags(AREA_OR_POINT="Point")


def stored(path: Path, **profile: object) -> None:
    """The same values in another layout of the file."""
    rewrite(path, None, None, **profile)


def half_a_pixel(path: Path) -> None:
    """Half a pixel to the east."""
    with rasterio.open(path, "r+") as source:
        source.transform = composed(source.transform, Affine.translation(0.5, 0))


def rotated(path: Path) -> None:
    """Rows that do not run from west to east."""
    with rasterio.open(path, "r+") as source:
        source.transform = composed(source.transform, Affine.rotation(20))


def a_turn_off(path: Path) -> None:
    """Longitudes from 0 to 360 degrees, a turn more."""
    with rasterio.open(path, "r+") as source:
        source.transform = composed(Affine.translation(360, 0), source.transform)


def times(factor: float, path: Path) -> None:
    """Another unit."""
    rewrite(path, lambda a: np.where(np.isfinite(a), a * factor, a), dtype="float32")


def lowest_float(path: Path) -> None:
    """The lowest float as no data, as GIS programs write it."""
    lowest = float(np.finfo("f4").min)
    rewrite(path, partial(void, lowest), dtype="float32", nodata=lowest)


SAME: dict[str, Change] = {
    "float64": lambda p: stored(p, dtype="float64"),
    "tiles": lambda p: stored(p, tiled=True, blockxsize=16, blockysize=16),
    "LZW": lambda p: stored(p, compress="lzw"),
    "strips of one row": lambda p: stored(p, blockysize=1, tiled=False),
    "BigTIFF": lambda p: stored(p, BIGTIFF="YES"),
    "big endian": lambda p: stored(p, ENDIANNESS="BIG"),
    "nodata -9999": lambda p: rewrite(p, partial(void, -9999), dtype="float32", nodata=-9999),
    "nodata 1e20": lambda p: rewrite(p, partial(void, 1e20), dtype="float32", nodata=1e20),
    "nodata NaN": lambda p: rewrite(p, partial(void, np.nan), dtype="float32", nodata=np.nan),
    "lowest float": lowest_float,
    "infinite": lambda p: rewrite(p, partial(void, np.inf), dtype="float32", nodata=None),
    "mask": masked,
    "south up": south_up,
    "point registration": point_registered,
}
"""Forms that change no value."""
OTHER: dict[str, Change] = {
    "alpha": with_alpha,
    "nodata -9999 not declared": lambda p: rewrite(p, partial(void, -9999), dtype="float32", nodata=None),
    "two bands": lambda p: rewrite(p, lambda a: np.stack([a[0], a[0] + 1])),
    "complex": lambda p: rewrite(p, dtype="complex64"),
    "percent": partial(times, 100.0),
    "negative": partial(times, -1.0),
    "shifted": shifted,
    "half a pixel": half_a_pixel,
    "rotated": rotated,
    "a turn off": a_turn_off,
    "one row less": lambda p: rewrite(p, lambda a: a[:, :-1]),
    "UTM": lambda p: rewrite(p, crs="EPSG:32633"),
    "no CRS": lambda p: rewrite(p, crs=None),
    "VRT": as_vrt,
    "false size": larger,
    "half a file": lambda p: p.write_bytes(p.read_bytes()[: p.stat().st_size // 2]),
    "web page": lambda p: p.write_text("<html>404</html>"),
    "a folder": lambda p: (p.unlink(), p.mkdir()),
    "nothing but no data": lambda p: rewrite(p, np.zeros_like),
}
"""Forms that are understood, or of which it is said that they are not."""


PLACED = {"shifted", "half a pixel", "rotated"}
"""Taken for what they say where a raster is brought to the grid of the cube."""
POSSIBLE = {
    "cc": set(),
    "hgt": {"negative"},
    "E": {"negative"},
    "U": set(),
    "mli": {"percent"},
    "amplitude": {"percent", *PLACED},
    "atmosphere_external": PLACED,
    "added": {"percent", "negative", *PLACED},
}
"""Forms that nobody can tell from good rasters of a kind."""


def of_stack(kind: str, folder: Path) -> np.ndarray:
    """What stage 02 makes of coherence, or of a raster of the frame, with NaN for no data."""
    stack = Stack.open(folder / STACK)
    if kind == "cc":
        return np.array([read_flat(stack.cc(pair), stack.grid.shape, dtype=BYTE) for pair in stack.pairs])
    name = {"mli": "slc.mli", "hgt": "hgt"}.get(kind, f"{kind}.geo")
    path = stack.folder / name
    return read_flat(path, stack.grid.shape) if path.is_file() else np.zeros(0)


def frame_raster(kind: str, spoil: Change, tolerance: float, folder: Path, base: Path) -> None:
    """Prepare a stack with spoilt rasters of a kind: as of the good ones, or a message that names one."""
    frame = copy_of(FRAME, base, folder)
    spoilt = rasters(frame, kind)
    for path in spoilt:
        spoil(path)
    listener = Listener()
    run_small("prepare_stack", folder, listener)
    told = any(word in text for text in listener.said for word in (f".{kind}.tif", f"Raster {kind} ", "coherence in"))
    truth, found = of_stack(kind, base), of_stack(kind, folder)
    same = truth.shape == found.shape and bool(
        np.allclose(np.nan_to_num(truth), np.nan_to_num(found), rtol=0, atol=tolerance)
    )
    expect(told or same, f"{kind} differs, nothing said")


def of_cube(name: str, path: Path) -> np.ndarray:
    """A variable of a cube, empty if there is none."""
    with h5py.File(path) as file:
        return np.asarray(file[name][()], float) if name in file else np.zeros(0)


def cube_raster(place: str, name: str, spoil: Change, tolerance: float, folder: Path, base: Path) -> None:
    """Export with spoilt intensities or delays: the variable as of the good ones, or a message that names a file."""
    for part in (FRAME, LAST_STACK, SERIES):
        copy_of(part, base, folder)
    for path in sorted((folder / FRAME / place).glob("*.tif")):
        spoil(path)
    listener = Listener()
    run_small("export_datacube", folder, listener, work_folder=folder / FRAME)
    told = any(word in text for text in listener.said for word in (f"{place}/2", f"{place} has", name))
    truth = of_cube(name, reference_cube(base))
    found = of_cube(name, folder / CUBE)
    same = truth.shape == found.shape and bool(np.allclose(truth, found, rtol=0, atol=tolerance, equal_nan=True))
    expect(told or same, f"{name} differs, nothing said")


def reference_cube(base: Path) -> Path:
    """The cube of the good frame, with all that lies in its work folder."""
    whole = base / "whole"
    # Cases run side by side.
    with (base / "whole.lock").open("w") as waiting:
        fcntl.flock(waiting, fcntl.LOCK_EX)
        if not (whole / CUBE).is_file():
            for part in (FRAME, LAST_STACK, SERIES):
                copy_of(part, base, whole)
            run_small("export_datacube", whole, work_folder=whole / FRAME)
    return whole / CUBE


def added(spoil: Change, tolerance: float, folder: Path, base: Path) -> None:
    """Export with a spoilt terrain model as added raster: as with the good one, or a message that names it."""
    for part in (FRAME, LAST_STACK, SERIES):
        copy_of(part, base, folder)
    (good,) = rasters(folder / FRAME, "hgt")
    paths = [folder / f"{name}.tif" for name in ("good", "odd")]
    for path in paths:
        path.write_bytes(good.read_bytes())
    spoil(paths[1])
    listener = Listener()
    run_small("export_datacube", folder, listener, extra_tifs=";".join(map(str, paths)))
    truth, found = (of_cube(path.stem, folder / CUBE) for path in paths)
    told = any("odd" in text for text in listener.said)
    known = [np.where(np.abs(values) < 1e19, values, np.nan) for values in (truth, found)]
    known = [np.where(values == -9999, np.nan, values) for values in known]
    same = truth.shape == found.shape and bool(
        np.allclose(*(np.nan_to_num(values) for values in known), rtol=0, atol=tolerance)
    )
    expect(told or same, "the added raster differs, nothing said")


PACKED: dict[str, tuple[Change, float]] = {
    "cc": (partial(encoded, "int16", 1e-4, -32768, 0.0), 1.0),
    "hgt": (partial(encoded, "int16", 0.1, -32768, 0.0), 0.06),
    "E": (partial(encoded, "int16", 1e-4, -32768, 0.1), 1e-4),
    "mli": (partial(encoded, "uint16", 1e-4, 0, 0.0), 1e-4),
}
RATIO = 1 / 255


def coherence_first(spoil: Change, path: Path) -> None:
    """Bytes of coherence as fractions before they are spoilt: what other processors write."""
    rewrite(path, lambda a: a * RATIO, dtype="float32", nodata=None)
    spoil(path)


def told(kind: str) -> list[tuple[str, Change]]:
    """Forms of a kind of raster that are understood or named."""
    return [(name, change) for name, change in OTHER.items() if name not in POSSIBLE[kind]]


def cases() -> Iterator[Case]:
    """Every form of every kind of raster."""
    for kind in ("cc", "hgt", "E", "U", "mli"):
        for name, change in SAME.items():
            spoil = partial(coherence_first, change) if kind == "cc" else change
            quick = (kind, name) in (("cc", "nodata -9999"), ("E", "lowest float"))
            work = partial(frame_raster, kind, spoil, 1e-6 if kind != "cc" else 1.0)
            yield Case("frame rasters", f"{kind} {name}", work, must_be_right=True, quick=quick)
        for name, change in told(kind):
            yield Case("frame rasters", f"{kind} {name}", partial(frame_raster, kind, change, 1e-6), (".tif", kind))
    for kind, (change, tolerance) in PACKED.items():
        spoil = partial(coherence_first, change) if kind == "cc" else change
        yield Case("frame rasters", f"{kind} packed", partial(frame_raster, kind, spoil, tolerance), must_be_right=True)
    for place, variable in (("GEOC.MLI", "amplitude"), ("GACOS", "atmosphere_external")):
        for name, change in SAME.items():
            work = partial(cube_raster, place, variable, change, 1e-3)
            yield Case("cube rasters", f"{variable} {name}", work, must_be_right=True)
        for name, change in told(variable):
            yield Case("cube rasters", f"{variable} {name}", partial(cube_raster, place, variable, change, 1e-3))
    for name, change in SAME.items():
        quick = name == "nodata 1e20"
        yield Case("added rasters", name, partial(added, change, 1e-3), must_be_right=True, quick=quick)
    for name, change in told("added"):
        yield Case("added rasters", name, partial(added, change, 1e-3))
