"""Time from a click to its curves: four series of a pixel, read and fitted, from cubes chunked as the writer does.

For each size the 50th and 95th percentile of clicks, cold (at random places, the file opened for each, as after a
pause), at other places of the open file, and warm (clicks walk over neighbouring pixels). The pages of the file are in
the memory of the system. Only the parts of the cubes that are clicked have values; the others take no room on the disk.

usage: bench_series.py [FOLDER]
"""

from __future__ import annotations

import argparse
import tempfile
import time
from datetime import date, timedelta
from pathlib import Path

import h5py
import numpy as np

from alignsar_qgis.explorer.answers import answer
from alignsar_qgis.explorer.scene import Scene, Spot
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.cube.writer import CHUNK_EPOCHS, CHUNK_PIXELS
from alignsar_qgis.insar.series.source import PointSource
from alignsar_qgis.insar.store.deflate import deflated

SERIES = ("cum_displacement_filtered", "cum_displacement", "atmosphere_external", "atmosphere_resid_filter")
SIZES = {"361 x 431 x 171": (361, 431, 171), "3000 x 3500 x 300": (3000, 3500, 300)}
CLICKS, LEVEL = 60, 1


def main(folder: Path) -> None:
    """Make the cubes and print the table."""
    print(f"{'rows x columns x epochs':24}{'':>6}{'p50 ms':>9}{'p95 ms':>9}")
    for name, size in SIZES.items():
        path = made(folder / f"{name.replace(' ', '')}.nc", *size)
        source = PointSource.open(path)
        for kind, clicks in (("cold", cold), ("other", elsewhere), ("warm", warm)):
            times = 1000 * np.array(clicks(source))
            print(f"{name:24}{kind:>6}{np.percentile(times, 50):9.1f}{np.percentile(times, 95):9.1f}")
        source.release()


def cold(source: PointSource) -> list[float]:
    """Seconds of clicks for each of which the file is opened."""
    times = []
    for row, column in places_of(*source.grid.shape):
        source.release()
        times.append(timed(source, row, column))
    return times


def elsewhere(source: PointSource) -> list[float]:
    """Seconds of clicks far from those before in a file that is open."""
    source.release()
    return [timed(source, row, column) for row, column in places_of(*source.grid.shape)][1:]


def warm(source: PointSource) -> list[float]:
    """Seconds of clicks in a file that is open, a few pixels apart."""
    (start, *_), rng = places_of(*source.grid.shape), np.random.default_rng(2)
    corner = start // CHUNK_PIXELS * CHUNK_PIXELS
    offsets = np.cumsum(rng.integers(-4, 5, (CLICKS + 1, 2)), axis=0) % CHUNK_PIXELS
    last = (source.grid.length - 1, source.grid.width - 1)
    return [timed(source, row, column) for row, column in np.minimum(corner + offsets, last)][1:]


def places_of(rows: int, columns: int) -> np.ndarray:
    """Random pixels, (CLICKS, 2)."""
    rng = np.random.default_rng(1)
    return np.column_stack([rng.integers(0, rows, CLICKS), rng.integers(0, columns, CLICKS)])


def scene_at(grid: Grid, row: int, column: int) -> Scene:
    """A click at a pixel, with four series and a fit."""
    spot = Spot("P1", float(grid.lon[column]), float(grid.lat[row]), "#000000")
    return Scene(series=SERIES, spots=(spot,), fit="seasonal")


def timed(source: PointSource, row: int, column: int) -> float:
    """Seconds that a click takes."""
    scene = scene_at(source.grid, row, column)
    start = time.perf_counter()
    answer(source, scene)
    return time.perf_counter() - start


def made(path: Path, rows: int, columns: int, epochs: int) -> Path:
    """A cube with four series; the chunks that are clicked are all the same one, of noisy displacement."""
    if path.is_file():
        return path
    chunk = (min(CHUNK_EPOCHS, epochs), min(CHUNK_PIXELS, rows), min(CHUNK_PIXELS, columns))
    grid = Grid.from_edges(columns, rows, 14.0, 41.0, 0.001, -0.001)
    days = [date(2015, 1, 1) + timedelta(days=6 * number) for number in range(epochs)]
    values = np.random.default_rng(3).normal(0, 10, chunk).cumsum(axis=0).round(2).astype("f4")
    packed = deflated(np.ascontiguousarray(values), LEVEL)
    tiles = {(row // chunk[1] * chunk[1], column // chunk[2] * chunk[2]) for row, column in places_of(rows, columns)}
    path.parent.mkdir(parents=True, exist_ok=True)
    part = path.with_suffix(".part")
    with h5py.File(part, "w", libver="latest", track_order=True) as file:
        _coordinate(file, "time", np.array([(day - days[0]).days for day in days], "i4"), f"days since {days[0]}")
        _coordinate(file, "lat", grid.lat, "degrees_north")
        _coordinate(file, "lon", grid.lon, "degrees_east")
        for name in SERIES:
            made_series = file.create_dataset(
                name, (epochs, rows, columns), "f4", chunks=chunk, compression=LEVEL, shuffle=True, fillvalue=np.nan
            )
            made_series.attrs["units"] = "mm"
            for dim, axis in enumerate(("time", "lat", "lon")):
                made_series.dims[dim].attach_scale(file[axis])
            for start in range(0, epochs, chunk[0]):
                for row, column in tiles:
                    made_series.id.write_direct_chunk((start, int(row), int(column)), packed)
    part.replace(path)
    return path


def _coordinate(file: h5py.File, name: str, values: np.ndarray, units: str) -> None:
    made_axis = file.create_dataset(name, data=values)
    made_axis.attrs["units"] = units
    made_axis.make_scale(name)


if __name__ == "__main__":
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("folder", type=Path, nargs="?", help="where the cubes are kept; else they are deleted again")
    arguments = parser.parse_args()
    if arguments.folder is not None:
        main(arguments.folder)
    else:
        with tempfile.TemporaryDirectory() as temporary:
            main(Path(temporary))
