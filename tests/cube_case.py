"""A work folder ready for the datacube export, with every kind of input and known content."""

from dataclasses import dataclass
from pathlib import Path

import h5py
import numpy as np
from netCDF4 import Dataset

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.pairs import span_days
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.options import DatacubeOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store import parfiles
from alignsar_qgis.insar.store.raster import BYTE, write_flat, write_geotiff

FRAME = "022D_04826_TESTED"
GRID = Grid(12, 10, 14.0505, 40.8495, 0.001, -0.001)
EPOCHS = ("20210105", "20210117", "20210129", "20210210", "20210306")
PAIRS = (
    "20210105_20210117",
    "20210105_20210129",
    "20210117_20210129",
    "20210117_20210210",
    "20210129_20210210",
    "20210210_20210306",
)
REFERENCE = (6, 4)
MASKED, GAPPY = (0, 0), (2, 3)
KAPPA = 299_792_458 / 5.405e9 / (4 * np.pi) * 1000
MARGIN = 4


@dataclass
class Case:
    """The folder and the values that went into it.

    Attributes
    ----------
    raw, filtered
        Displacement of stages 13 and 16, mm, (n_epochs, length, width).
    maps
        Rasters of ``results/``.
    coherence, intensity, delay
        Bytes per pair, intensity per epoch, and slant delay in rad per epoch at the pixel centres.
    """

    folder: Path
    raw: np.ndarray
    filtered: np.ndarray
    maps: dict[str, np.ndarray]
    coherence: dict[str, np.ndarray]
    intensity: dict[str, np.ndarray]
    delay: dict[str, np.ndarray]

    @property
    def filtered_velocity(self):
        """Velocity in ``cum_filt.h5``, mm/yr, of no pixel that is masked."""
        return np.where(self.maps["mask"] == 1, self.maps["vel"] * np.float32(0.9), np.float32(np.nan))

    @property
    def series(self):
        return self.folder / "TS_GEOCml1"

    @property
    def stack(self):
        return self.folder / "GEOCml1"

    def export(self, name="cube.nc", progress=None, **options):
        """Run the stage; returns its result."""
        return run_stage(
            "export_datacube",
            self.series,
            self.folder / name,
            options=DatacubeOptions(**options),
            progress=progress or Progress(),
        )

    def read(self, name="cube.nc"):
        """Variables of the cube as plain arrays, and its global attributes."""
        return read_cube(self.folder / name)

    def cube(self, **options):
        """Variables of a cube exported with some options."""
        self.export(**options)
        return self.read()[0]


def read_cube(path):
    """Variables of a cube as plain arrays, and its global attributes."""
    with Dataset(path) as file:
        file.set_auto_maskandscale(False)
        values = {name: variable[...] for name, variable in file.variables.items()}
        return values, {name: file.getncattr(name) for name in file.ncattrs()}


def write_case(folder, grid=GRID, seed=3):
    """Write the work folder; returns the case."""
    random = np.random.default_rng(seed)
    n_epochs = len(EPOCHS)
    raw = random.normal(0, 20, (n_epochs, *grid.shape)).astype("f4")
    raw[0] = 0
    raw[2][GAPPY] = np.nan
    mask = np.ones(grid.shape, "f4")
    mask[MASKED] = 0
    filtered = (raw * 0.8 + random.normal(0, 2, raw.shape)).astype("f4")
    filtered[:, mask == 0] = np.nan
    maps = {name: random.uniform(0.7, 5, grid.shape).astype("f4") for name in ("vel", "resid_rms", "vstd", "stc")}
    maps["loop_ph_avg_abs"] = random.uniform(0, 1, grid.shape).astype("f4")
    maps["coh_avg"] = random.uniform(0.3, 1, grid.shape).astype("f4")
    maps |= {"mask": mask, "n_unw": np.full(grid.shape, 6, "f4")}
    coherence = {pair: random.integers(1, 255, grid.shape).astype("u1") for pair in PAIRS}
    coherence[PAIRS[0]][1, 1] = 0
    intensity = {epoch: random.uniform(0.01, 1, grid.shape).astype("f4") for epoch in EPOCHS}
    intensity[EPOCHS[1]][1, 2] = 0
    wide = enlarged(grid)
    plane = [
        np.add.outer(0.2 * k * np.arange(wide.length), 0.1 * k**2 * np.arange(wide.width)) for k in range(n_epochs)
    ]
    delays = {epoch: (80 + 3 * k + plane[k]).astype("f4") for k, epoch in enumerate(EPOCHS)}
    inside = (slice(MARGIN, -MARGIN),) * 2
    case = Case(folder, raw, filtered, maps, coherence, intensity, {e: d[inside] for e, d in delays.items()})
    _write_series(case, grid, random)
    _write_stack(case, grid)
    _write_frame(case.folder / "GEOC", grid)
    for epoch in EPOCHS:
        write_geotiff(folder / "GEOC.MLI" / f"{epoch}.geo.mli.tif", intensity[epoch], grid, nodata=0)
        write_geotiff(folder / "GACOS" / f"{epoch}.sltd.geo.tif", delays[epoch], wide, nodata=0)
    return case


def enlarged(grid, margin=MARGIN):
    """The grid with some pixels more on every side."""
    return Grid(
        grid.width + 2 * margin,
        grid.length + 2 * margin,
        grid.corner_lon - margin * grid.post_lon,
        grid.corner_lat - margin * grid.post_lat,
        grid.post_lon,
        grid.post_lat,
    )


def _write_series(case, grid, random):
    (case.series / "info").mkdir(parents=True)
    parfiles.write_parameters(case.series / "info", grid, 5.405e9, None)
    for name, data in case.maps.items():
        write_flat(case.series / "results" / name, data)
    row, column = REFERENCE
    for name, data in (("cum.h5", case.raw), ("cum_filt.h5", case.filtered)):
        with h5py.File(case.series / name, "w") as file:
            file["cum"] = data
            file["vel"] = case.maps["vel"] if name == "cum.h5" else case.filtered_velocity
            file["imdates"] = np.array([int(epoch) for epoch in EPOCHS], "i4")
            file["bperp"] = np.array([12.5, 0.0, -80.0, 33.0, 7.0])
            file["refarea"] = f"{column}:{column + 1}/{row}:{row + 1}"
            file["hgt"] = np.arange(grid.width * grid.length, dtype="f4").reshape(grid.shape)
            for component, value in (("E", 0.548), ("N", -0.098), ("U", 0.831)):
                file[f"{component}.geo"] = np.full(grid.shape, value, "f4")


def _write_stack(case, grid):
    case.stack.mkdir()
    parfiles.write_parameters(case.stack, grid, 5.405e9, None)
    for pair, coherence in case.coherence.items():
        write_flat(case.stack / pair / f"{pair}.cc", coherence, BYTE)


def _write_frame(geoc, grid):
    for kind in ("U", "hgt"):
        write_geotiff(geoc / f"{FRAME}.geo.{kind}.tif", np.ones(grid.shape, "f4"), grid)
    (geoc / "metadata.txt").write_text(
        f"name={FRAME}\nmaster={EPOCHS[0]}\ncenter_time=5:11:50.250000\nheading=-169.9\navg_incidence_angle=33.8\n"
    )


def pairs_of(epoch, days):
    """Pairs with an epoch and a span in days."""
    return [pair for pair in PAIRS if epoch in pair.split("_") and span_days(pair) == days]
