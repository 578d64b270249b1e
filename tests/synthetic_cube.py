"""A datacube of a made-up volcano whose sources are known."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date, timedelta
from pathlib import Path

import numpy as np

FIRST = date(2020, 6, 1)


@dataclass(frozen=True)
class Scene:
    """Displacement as known sources times known time courses.

    Attributes
    ----------
    maps
        Range 1 and mean 0 over the kept pixels, (m, length, width): inflation, height, then turbulent patterns.
    courses
        Metres, 0 at the first epoch, (n_epochs, m).
    noise
        Metres, (n_epochs, length, width).
    height, kept
        Metres; bool, both (length, width).
    epochs
        Dates.
    """

    maps: np.ndarray
    courses: np.ndarray
    noise: np.ndarray
    height: np.ndarray
    kept: np.ndarray
    epochs: tuple[date, ...]

    @property
    def displacement(self) -> np.ndarray:
        """Metres, (n_epochs, length, width)."""
        return np.tensordot(self.courses, self.maps, 1) + self.noise

    def with_course(self, source: int, course: np.ndarray) -> Scene:
        """The same with another time course of a source."""
        courses = self.courses.copy()
        courses[:, source] = course
        return replace(self, courses=courses)

    def first(self, count: int) -> Scene:
        """The first epochs only."""
        return replace(self, courses=self.courses[:count], noise=self.noise[:count], epochs=self.epochs[:count])


def blob(shape: tuple[int, int], row: float, column: float, width: float) -> np.ndarray:
    """A round bump, centre and width as shares of the image."""
    rows, columns = np.mgrid[: shape[0], : shape[1]]
    scale = width * min(shape)
    return 1 / (1 + ((rows - row * shape[0]) ** 2 + (columns - column * shape[1]) ** 2) / scale**2) ** 1.5


def smooth(random: np.random.Generator, shape: tuple[int, int], width: float) -> np.ndarray:
    """Smooth noise of unit variance."""
    from scipy.ndimage import gaussian_filter

    field = gaussian_filter(random.standard_normal(shape), width, mode="wrap")
    return field / field.std()


def make_scene(
    shape: tuple[int, int] = (48, 56),
    n_epochs: int = 60,
    turbulent: int = 1,
    snr: float = 10.0,
    seed: int = 3,
    rate: float = 0.1,
) -> Scene:
    """A scene with uplift at a constant rate in metres per year, height-correlated and turbulent delays, and noise.

    ``snr`` is the standard deviation of the turbulent source over that of the noise.
    """
    random = np.random.default_rng(seed)
    kept = np.ones(shape, bool)
    kept[: shape[0] // 6, : shape[1] // 5] = False
    height = 900 * blob(shape, 0.75, 0.75, 0.2) + 350 * blob(shape, 0.25, 0.8, 0.12)
    patterns = [blob(shape, 0.45, 0.35, 0.12), height]
    for _ in range(turbulent):
        field = smooth(random, shape, 5.0)
        patterns.append(field**3)
    maps = np.array(patterns)
    maps -= maps[:, kept].mean(axis=1)[:, np.newaxis, np.newaxis]
    maps /= np.ptp(maps[:, kept], axis=1)[:, np.newaxis, np.newaxis]
    epochs = tuple(FIRST + timedelta(6 * index) for index in range(n_epochs))
    years = np.arange(n_epochs) * 6 / 365.25
    courses = np.column_stack(
        [
            rate * years + 0.002 * random.standard_normal(n_epochs),
            0.01 * np.sin(2 * np.pi * years) + 0.015 * random.standard_normal(n_epochs),
            *(0.03 * random.standard_normal(n_epochs) for _ in range(turbulent)),
        ]
    )
    courses -= courses[0]
    level = 0.03 * maps[-1][kept].std() / snr
    noise = np.array([level * smooth(random, shape, 1.0) for _ in range(n_epochs)])
    return Scene(maps, courses, noise - noise[0], height, kept, epochs)


def write_cube(
    path: Path,
    scene: Scene,
    ascending: bool = False,
    units: str = "mm",
    displacement: np.ndarray | None = None,
    packed: bool = False,
) -> Path:
    """Write a scene as datacube; the pixels that are not kept are NaN and masked."""
    from netCDF4 import Dataset

    values = scene.displacement if displacement is None else displacement
    values = np.where(scene.kept, values, np.nan) * {"mm": 1e3, "cm": 1e2, "m": 1.0}[units]
    length, width = scene.kept.shape
    turn = slice(None, None, -1) if ascending else slice(None)
    with Dataset(path, "w") as file:
        for name, size in (("time", len(scene.epochs)), ("lat", length), ("lon", width)):
            file.createDimension(name, size)
        time = file.createVariable("time", "i4", ("time",))
        time.units = f"days since {scene.epochs[0]}"
        time[:] = [(day - scene.epochs[0]).days for day in scene.epochs]
        file.createVariable("lat", "f8", ("lat",))[:] = (41.0 - 0.002 * np.arange(length))[turn]
        file.createVariable("lon", "f8", ("lon",))[:] = 14.0 + 0.002 * np.arange(width)
        maps = ("lat", "lon")
        if packed:
            series = file.createVariable("cum_displacement", "i4", ("time", *maps), fill_value=-(2**31))
            series.scale_factor, series.add_offset = 1e-5, 1.0
            values = np.ma.masked_array(np.nan_to_num(values), np.isnan(values))
        else:
            series = file.createVariable("cum_displacement", "f4", ("time", *maps), fill_value=np.nan)
        series.units = units
        series[:] = values[:, turn]
        height = file.createVariable("DEM", "f4", maps)
        height.units = "m"
        height[:] = scene.height[turn]
        mask = file.createVariable("mask", "i1", maps)
        mask[:] = scene.kept[turn]
        file.reference_date = str(scene.epochs[0])
    return path
