"""Rasters of other processors: no-data tags, numbers, sizes, dates of files, drivers, registration."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import numpy as np
import rasterio
from rasterio.transform import Affine
from transforms import composed, from_the_south

from .base import FRAME, STACK, copy_of, phases, rasters, rewrite, run_small, same
from .framework import Case, Listener, expect

Change = Callable[[Path], None]
TIF = (".tif",)


def void(value: float, array: np.ndarray) -> np.ndarray:
    """No data written as another number."""
    return np.where((array == 0) | ~np.isfinite(array), value, array)


def try_phase(spoil: Change, tolerance: float, every: bool, folder: Path, base: Path) -> None:
    """Prepare a stack of spoilt phase: as of the good one, or a warning that names a raster."""
    frame = copy_of(FRAME, base, folder)
    spoilt = rasters(frame, "unw")[: None if every else 1]
    for path in spoilt:
        spoil(path)
    listener = Listener()
    run_small("prepare_stack", folder, listener)
    told = any(path.name in text or path.parent.name in text for path in spoilt for text in listener.said)
    expect(told or same(phases(folder / STACK), phases(base / STACK), tolerance), "phase differs, nothing said")


def try_delays(spoil: Change, folder: Path, base: Path) -> None:
    """Correct with spoilt delay maps: as with the good ones, or a warning."""
    frame = copy_of(FRAME, base, folder)
    copy_of(STACK, base, folder)
    maps = sorted((frame / "GACOS").glob("*.tif"))
    for path in maps:
        spoil(path)
    listener = Listener()
    run_small("correct_gacos", folder, listener)
    told = any("GACOS" in text and "smoother" not in text for text in listener.said[1:])
    expect(
        told or same(phases(folder / "GEOCml1GACOS"), phases(base / "GEOCml1GACOS"), 1e-4),
        "phase differs, nothing said",
    )


def try_height(spoil: Change, folder: Path, base: Path) -> None:
    """Prepare a stack with a spoilt terrain model: the heights of the good one or none, or a warning."""
    frame = copy_of(FRAME, base, folder)
    for path in rasters(frame, "hgt"):
        spoil(path)
    listener = Listener()
    run_small("prepare_stack", folder, listener)
    told = any("hgt" in text for text in listener.said)
    written = folder / STACK / "hgt"
    expect(told or written.is_file(), "no height, nothing said")
    heights = np.fromfile(written, "<f4") if written.is_file() else np.zeros(0)
    truth = np.fromfile(base / STACK / "hgt", "<f4")
    off = np.abs(heights - truth)[np.isfinite(heights)] if len(heights) else np.zeros(1)
    expect(told or bool((off <= 0.5).all()), f"heights off by up to {off.max()} m")


def thousandths(array: np.ndarray) -> np.ndarray:
    """Thousandths of a radian as whole numbers, some of which are 0."""
    return np.where(array == 0, -32768, np.round(array * 1000))


def larger(path: Path) -> None:
    """Pretend to be of 200 000 x 200 000 pixels, by the tags of width and length."""
    data = bytearray(path.read_bytes())
    order = "little" if data[:2] == b"II" else "big"
    start = int.from_bytes(data[4:8], order)
    for index in range(int.from_bytes(data[start : start + 2], order)):
        entry = start + 2 + 12 * index
        if int.from_bytes(data[entry : entry + 2], order) in (256, 257):
            data[entry + 2 : entry + 4] = (4).to_bytes(2, order)
            data[entry + 8 : entry + 12] = (200_000).to_bytes(4, order)
    path.write_bytes(data)


def as_vrt(path: Path) -> None:
    """A description of a raster elsewhere under the name of a GeoTIFF."""
    path.write_text(
        '<VRTDataset rasterXSize="50" rasterYSize="40"><VRTRasterBand dataType="Float32" band="1"><SimpleSource>'
        "<SourceFilename>/etc/passwd</SourceFilename><SourceBand>1</SourceBand></SimpleSource></VRTRasterBand></VRTDataset>"
    )


def south_up(path: Path) -> None:
    """Rows from south to north, and said so."""
    import rasterio

    with rasterio.open(path) as source:
        turned = from_the_south(source.transform, source.height)
    rewrite(path, lambda a: a[:, ::-1], transform=turned)


def sparse(path: Path) -> None:
    """A header without samples, as a writer leaves it that is stopped early."""
    with rasterio.open(path) as source:
        profile = source.profile
    path.unlink()
    with rasterio.open(path, "w", **profile, sparse_ok=True):
        pass


def declaring(path: Path, scale: float = 1.0, offset: float = 0.0, unit: str = "") -> None:
    """The same samples with other words about them."""
    rewrite(path)
    with rasterio.open(path, "r+") as target:
        target.scales, target.offsets, target.units = (scale,), (offset,), (unit,)


def shifted(path: Path) -> None:
    """A quarter of the image to the east."""
    import rasterio

    with rasterio.open(path) as source:
        moved = composed(source.transform, Affine.translation(source.width // 4, 0))
    rewrite(path, transform=moved)


SPOILS: dict[str, tuple[Change, float]] = {
    "nodata -9999 declared": (lambda p: rewrite(p, partial(void, -9999), nodata=-9999), 0),
    "nodata 1e20 declared": (lambda p: rewrite(p, partial(void, 1e20), nodata=1e20), 0),
    "nodata NaN declared": (lambda p: rewrite(p, partial(void, np.nan), nodata=np.nan), 0),
    "nodata 999 declared": (lambda p: rewrite(p, partial(void, 999), nodata=999), 0),
    "nodata -9999 not declared": (lambda p: rewrite(p, partial(void, -9999), nodata=None), 0),
    "float64": (lambda p: rewrite(p, dtype="float64"), 0),
    "int16 scale 0.001": (lambda p: rewrite(p, thousandths, 0.001, dtype="int16", nodata=-32768), 6e-4),
    "int16 without scale": (lambda p: rewrite(p, np.round, dtype="int16"), 0),
    "amplitude and phase": (lambda p: rewrite(p, lambda a: np.stack([np.abs(a[0]) + 1, a[0]])), 0),
    "south up": (south_up, 0),
    "shifted": (shifted, 0),
    "UTM": (lambda p: rewrite(p, crs="EPSG:32633"), 0),
    "no CRS": (lambda p: rewrite(p, crs=None), 0),
    "one row less": (lambda p: rewrite(p, lambda a: a[:, :-1]), 0),
    "false size": (larger, 0),
    "VRT": (as_vrt, 0),
    "half a file": (lambda p: p.write_bytes(p.read_bytes()[: p.stat().st_size // 2]), 0),
    "empty file": (lambda p: p.write_bytes(b""), 0),
    "web page": (lambda p: p.write_text("<html>404</html>"), 0),
    "a folder": (lambda p: (p.unlink(), p.mkdir()), 0),
    "complex": (lambda p: rewrite(p, dtype="complex64"), 0),
    "infinite": (lambda p: rewrite(p, lambda a: np.where(a == 0, np.inf, a)), 0),
    "degrees, not radians": (lambda p: rewrite(p, lambda a: a * 3000), 0),
    "all no data": (lambda p: rewrite(p, np.zeros_like), 0),
    "scale 0": (partial(declaring, scale=0.0), 0),
    "scale NaN": (partial(declaring, scale=np.nan), 0),
    "infinite scale": (partial(declaring, scale=np.inf), 0),
    "offset NaN": (partial(declaring, offset=np.nan), 0),
    "unit radians": (partial(declaring, unit="radians"), 0),
    "unit degrees": (lambda p: (rewrite(p, np.degrees), declaring(p, unit="degree")), 0),
    "unit cycles": (lambda p: (rewrite(p, lambda a: a / (2 * np.pi)), declaring(p, unit="cycles")), 0),
    "unit mm": (partial(declaring, unit="mm"), 0),
    "no sample in the file": (sparse, 0),
}
QUICK = {"nodata -9999 declared", "int16 scale 0.001", "amplitude and phase", "false size", "VRT", "half a file"}
DELAYS: dict[str, Change] = {
    "nodata -9999 declared": lambda p: rewrite(p, partial(void, -9999), nodata=-9999),
    "metres as slant": lambda p: rewrite(p, lambda a: a * 299792458 / 5.405e9 / 4 / np.pi),
    "centimetres": lambda p: rewrite(p, lambda a: a * 100),
    "two bands": lambda p: rewrite(p, lambda a: np.stack([a[0], a[0]])),
    "false size": larger,
    "VRT": as_vrt,
    "elsewhere": lambda p: rewrite(p, transform=Affine(0.01, 0, -120, 0, -0.01, 60)),
    "half a file": lambda p: p.write_bytes(p.read_bytes()[: p.stat().st_size // 2]),
    "all no data": lambda p: rewrite(p, np.zeros_like),
}
HEIGHTS: dict[str, Change] = {
    "int16 -32768 declared": lambda p: rewrite(
        p, lambda a: np.where(a < 20, -32768, np.round(a)), dtype="int16", nodata=-32768
    ),
    "-9999 not declared": lambda p: rewrite(p, lambda a: np.where(a < 20, -9999, a), nodata=None),
    "1e38 declared": lambda p: rewrite(p, lambda a: np.where(a < 20, 1e38, a), nodata=1e38),
    "false size": larger,
    "VRT": as_vrt,
    "empty file": lambda p: p.write_bytes(b""),
    "feet": lambda p: (rewrite(p, lambda a: a / 0.3048), declaring(p, unit="ft")),
    "scale 0": partial(declaring, scale=0.0),
}


def cases() -> Iterator[Case]:
    """Each form in every pair, some also in one pair; delay maps; terrain models."""
    for name, (spoil, tolerance) in SPOILS.items():
        yield Case("phase", name, partial(try_phase, spoil, tolerance, True), quick=name in QUICK)
        yield Case("phase", f"{name}, one pair", partial(try_phase, spoil, tolerance, False))
    for name, change in DELAYS.items():
        yield Case("delays", name, partial(try_delays, change), quick=name in QUICK)
    for name, change in HEIGHTS.items():
        yield Case("height", name, partial(try_height, change), quick=name == "int16 -32768 declared")
