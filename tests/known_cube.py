"""A datacube with values given by a test, for tools whose results can then be foretold."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import date, timedelta
from pathlib import Path

import numpy as np

from alignsar_qgis.insar.core.grid import Grid

GRID = Grid.from_edges(40, 30, 14.0, 41.0, 0.002, -0.002)
EPOCHS = tuple(date(2018, 1, 3) + timedelta(12 * number) for number in range(80))
YEARS = np.array([(day - EPOCHS[0]).days for day in EPOCHS]) / 365.25
ASCENDING, DESCENDING = (-0.62, -0.11, 0.777), (0.60, -0.12, 0.791)


def write_known_cube(
    path: Path,
    displacement: np.ndarray | None = None,
    maps: Mapping[str, np.ndarray] | None = None,
    grid: Grid = GRID,
    epochs: Sequence[date] = EPOCHS,
    *,
    units: str = "mm",
    northwards: bool = False,
    attributes: Mapping[str, object] | None = None,
    name: str = "cum_displacement_filtered",
) -> Path:
    """Write a cube.

    Parameters
    ----------
    displacement
        mm, (n_epochs, length, width), row 0 in the north; zeros if None.
    maps
        Further variables by name, (length, width) or of the shape of the displacement.
    units
        In which the displacement is written.
    northwards
        Whether rows are written from south to north.
    """
    from netCDF4 import Dataset

    values = np.zeros((len(epochs), *grid.shape)) if displacement is None else displacement
    factor = {"mm": 1.0, "cm": 0.1, "m": 0.001}[units]
    turn = slice(None, None, -1) if northwards else slice(None)
    path.parent.mkdir(parents=True, exist_ok=True)
    with Dataset(path, "w") as file:
        for dim, size in (("time", len(epochs)), ("lat", grid.length), ("lon", grid.width)):
            file.createDimension(dim, size)
        time = file.createVariable("time", "i4", ("time",))
        time.units = f"days since {epochs[0]}"
        time[:] = [(day - epochs[0]).days for day in epochs]
        file.createVariable("lat", "f8", ("lat",))[:] = grid.lat[turn]
        file.createVariable("lon", "f8", ("lon",))[:] = grid.lon
        series = file.createVariable(name, "f4", ("time", "lat", "lon"), fill_value=np.nan)
        series.units = units
        series[:] = (values * factor)[:, turn]
        for own, image in (maps or {}).items():
            dims = ("time", "lat", "lon")[-np.ndim(image) :]
            kind = "i1" if own.startswith("mask") else "f4"
            variable = file.createVariable(own, kind, dims, fill_value=None if kind == "i1" else np.nan)
            if own.startswith(("linear_velocity", "cum_")):
                variable.units = "mm year-1" if own.startswith("linear") else "mm"
            variable[:] = np.asarray(image)[..., turn, :]
        file.setncatts(
            {"ref_lon": grid.lon[3], "ref_lat": grid.lat[4], "reference_date": str(epochs[0]), **(attributes or {})}
        )
    return path


def line_of_sight(vector: Sequence[float], grid: Grid = GRID) -> dict[str, np.ndarray]:
    """E, N and U of a constant direction."""
    unit = np.array(vector) / np.linalg.norm(vector)
    return {name: np.full(grid.shape, value) for name, value in zip("ENU", unit)}
