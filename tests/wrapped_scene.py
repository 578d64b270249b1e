"""A LiCSAR folder of wrapped interferograms whose unwrapped phase is known: noise, fringes, patches, an island."""

from dataclasses import dataclass

import numpy as np
from small_frame import EPOCHS, PAIRS, write_frame_raster

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.store.raster import write_geotiff

SCENE_GRID = Grid.from_edges(150, 130, 14.0, 41.0, 0.001, -0.001)
STEEP, GENTLE = 24.0, 3.0


@dataclass(frozen=True)
class Scene:
    """Truth of a pair: unwrapped phase and wrapped phase in radians, coherence 0…1, where the ground is coherent."""

    truth: np.ndarray
    wrapped: np.ndarray
    coherence: np.ndarray
    good: np.ndarray
    island: np.ndarray


def wrap(phase):
    return np.angle(np.exp(1j * phase))


def make_scene(index, grid=SCENE_GRID, noise=0.7, bowl=STEEP):
    """A bowl of fringes on a ramp; coherent land with decorrelated patches, and an island behind water."""
    rng = np.random.default_rng(index)
    y, x = np.mgrid[: grid.length, : grid.width].astype(float)
    span = min(grid.shape)
    distance = np.hypot(x - 0.45 * grid.width, y - 0.5 * grid.length)
    truth = bowl * np.exp(-((distance / (0.22 * span)) ** 2)) + 0.03 * x * (1 + index) - 0.04 * y + 0.5
    sea = (x > 0.78 * grid.width) & (x < 0.84 * grid.width)
    patches = np.zeros(grid.shape, bool)
    for row, column, size in ((0.15, 0.2, 0.09), (0.75, 0.3, 0.08), (0.45, 0.63, 0.06)):
        patches |= np.hypot(x - column * grid.width, y - row * grid.length) < size * span
    good = ~(sea | patches)
    coherence = np.where(good, 0.75, 0.06) + 0.03 * rng.standard_normal(grid.shape)
    scatter = np.where(good, noise, 0) * rng.standard_normal(grid.shape)
    wrapped = wrap(np.where(good, truth + scatter, rng.uniform(-np.pi, np.pi, grid.shape)))
    return Scene(truth, wrapped, np.clip(coherence, 0.01, 1), good, (x >= 0.84 * grid.width))


def write_wrapped(geoc, pair, scene, grid=SCENE_GRID, name="diff_unfiltered_pha"):
    folder = geoc / pair
    folder.mkdir(parents=True, exist_ok=True)
    write_geotiff(folder / f"{pair}.geo.{name}.tif", scene.wrapped.astype("f4"), grid, nodata=0)
    write_geotiff(folder / f"{pair}.geo.cc.tif", np.round(scene.coherence * 255).astype("u1"), grid, nodata=0)


def heights(grid=SCENE_GRID):
    y, x = np.mgrid[: grid.length, : grid.width].astype(float)
    return (600 * np.sin(x / 14) * np.cos(y / 11) + 700).astype("f4")


def write_scene(geoc, pairs=PAIRS[:2], grid=SCENE_GRID, **setting):
    """Write a folder with wrapped phase and coherence of some pairs; returns the truth of each."""
    scenes = {pair: make_scene(index, grid, **setting) for index, pair in enumerate(pairs)}
    for pair, scene in scenes.items():
        write_wrapped(geoc, pair, scene, grid)
    for kind, value in (("E", -0.6), ("N", -0.1), ("U", 0.79), ("mli", 0.2)):
        write_frame_raster(geoc, kind, np.full(grid.shape, value, "f4"), grid)
    write_frame_raster(geoc, "hgt", heights(grid), grid)
    rows = [f"{EPOCHS[0]} {epoch} {25.0 * index:.1f} {6 * index}\n" for index, epoch in enumerate(EPOCHS)]
    (geoc / "baselines").write_text("".join(rows))
    (geoc / "metadata.txt").write_text(f"master={EPOCHS[0]}\ncenter_time=5:11:50.250000\nheading=-169.9\n")
    return scenes


def cycle_errors(unwrapped, truth, where):
    """How many of some pixels are whole cycles off, once the most common number of cycles is taken away."""
    known = where & np.isfinite(unwrapped)
    cycles = np.round((unwrapped - truth)[known] / (2 * np.pi)).astype(int)
    values, counts = np.unique(cycles, return_counts=True)
    return int(np.count_nonzero(cycles != values[np.argmax(counts)]))
