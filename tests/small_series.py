"""Write a small time-series folder as stages 11 to 14 leave it."""

from pathlib import Path

import h5py
import numpy as np

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.store import parfiles

C_BAND_M, L_BAND_M = 0.0555, 0.2424
SPACING_M = 100.0

GOOD = {
    "coh_avg": 0.8,
    "n_unw": 40.0,
    "vstd": 2.0,
    "maxTlen": 1.5,
    "n_gap": 0.0,
    "n_gap_merged": 0.0,
    "stc": 3.0,
    "n_ifg_noloop": 0.0,
    "n_loop_err": 0.0,
    "n_loop_err_rat": 0.0,
    "resid_rms": 4.0,
}
"""A value of every quality index that passes with the default thresholds and 10 epochs."""


def epochs_every(days: int, number: int) -> np.ndarray:
    """Dates as yyyymmdd integers from 2 January 2020."""
    dates = np.datetime64("2020-01-02") + days * np.arange(number)
    return np.array([int(str(date).replace("-", "")) for date in dates], np.int32)


def write_series(
    folder: Path,
    cube: np.ndarray,
    epochs: np.ndarray,
    rasters: dict[str, np.ndarray],
    datasets: dict[str, np.ndarray] | None = None,
    spacing_m: tuple[float, float] = (SPACING_M, SPACING_M),
    wavelength_m: float = C_BAND_M,
) -> Path:
    """Write displacements in mm (n_epochs, length, width) and rasters of ``results/``; return the folder.

    Quality indices that are not given are good everywhere; the velocity is 1 mm/yr, with the reference, velocity 0, in
    the pixel of row 0 and column 0.
    """
    n_epochs, length, width = cube.shape
    series = folder / "TS_GEOCml1"
    (series / "info").mkdir(parents=True)
    (series / "results").mkdir()
    grid = Grid(width, length, 14.0, 41.0, 0.001, -0.001)
    parfiles.write_parameters(series / "info", grid, 5.405e9, None)
    (series / "info" / "13parameters.txt").write_text(
        f"wavelength:     {wavelength_m}\nn_im_all:       {n_epochs + 4}\nn_im:           {n_epochs}\n"
        f"pixel_spacing_r: {spacing_m[0]} m\npixel_spacing_a: {spacing_m[1]} m\n"
    )
    (series / "info" / "13ref.txt").write_text("0:1/0:1\n")
    velocity = np.ones((length, width))
    velocity[0, 0] = 0
    defaults = {name: np.full((length, width), value) for name, value in GOOD.items()}
    for name, data in (defaults | {"vel": velocity, "mask": np.ones((length, width))} | rasters).items():
        if data is not None:
            np.asarray(data, "<f4").tofile(series / "results" / name)
    with h5py.File(series / "cum.h5", "w") as file:
        file["cum"] = cube.astype(np.float32)
        file["imdates"] = epochs
        file["gap"] = np.zeros((n_epochs - 1, length, width), np.int8)
        file["corner_lat"], file["corner_lon"], file["post_lat"], file["post_lon"] = 41.0, 14.0, -0.001, 0.001
        file["hgt"] = np.zeros((length, width), np.float32)
        for name, data in (datasets or {}).items():
            file[name] = data
    return series
