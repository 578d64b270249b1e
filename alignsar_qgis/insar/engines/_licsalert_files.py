"""The files that pass between LiCSAlert and this plugin: a datacube that it reads rightly, and arrays that it found."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput
from ..separation.cube_import import USED, Series
from ..separation.imported import FoundSources
from ..separation.mixtures import Mixtures
from ..store.netcdf_name import netcdf_name
from ..unrest.imported import FoundTrends

MM = 1000.0


def write_cube(path: Path, series: Series, mixtures: Mixtures) -> None:
    """Write the displacement of a separation as a datacube for LiCSAlert.

    LiCSAlert reads no packing, no fill values and no units, and turns every cube upside down, which is right for
    latitudes that increase. So it gets plain numbers in mm, from south to north, on the pixels that are used.
    """
    from netCDF4 import Dataset

    used = mixtures.flags == USED
    grid = series.grid
    height = np.full(grid.shape, np.nan) if series.height is None else series.height
    with netcdf_name(path) as place, Dataset(place, "w", format="NETCDF4") as file:
        for name, size in (("time", len(series.epochs)), ("lat", grid.length), ("lon", grid.width)):
            file.createDimension(name, size)
        for name, dims, values in (
            ("time", ("time",), series.days),
            ("lat", ("lat",), grid.lat[::-1]),
            ("lon", ("lon",), grid.lon),
            ("mask", ("lat", "lon"), used[::-1].astype(float)),
            ("DEM", ("lat", "lon"), height[::-1]),
            ("cum_displacement", ("time", "lat", "lon"), MM * np.where(used, series.cumulative, np.nan)[:, ::-1]),
        ):
            variable = file.createVariable(name, "f8", dims)
            variable[...] = values
        file["time"].units = f"days since {series.epochs[0].isoformat()} 00:00:00"
        file["cum_displacement"].units = "mm"


def read_sources(path: Path, mixtures: Mixtures) -> FoundSources:
    """The sources in a file of arrays, on the pixels that LiCSAlert was given.

    Raises
    ------
    BrokenInput
        If they are on other pixels, or the runs are missing.
    """
    with np.load(path) as file:
        found = {name: file[name] for name in file.files}
    used = mixtures.flags == USED
    if "patterns" not in found:
        raise BrokenInput(
            "LiCSAlert kept no runs of FastICA that fit its clusters, so their quality is not known. Use another "
            "version of LiCSAlert, or the built-in engine."
        )
    order = _order(~found["mask"], used)
    plane = found["plane"]
    plane = plane.T if plane.shape[0] == 2 else plane
    fits = plane.shape == (len(found["clusters"]), 2)
    return FoundSources(
        found["maps"][:, order],
        found["patterns"][:, :, order],
        found["clusters"],
        found["labels"],
        plane if fits else None,
    )


def read_trends(path: Path) -> FoundTrends:
    """The trends in a file of arrays.

    Raises
    ------
    BrokenInput
        If there are none.
    """
    names = ("values", "line", "distance", "slope", "sigma")
    with np.load(path) as file:
        if not set(names) <= set(file.files):
            raise BrokenInput("LiCSAlert made no results of any date after the baseline. Its lines in the log say why.")
        return FoundTrends(*(file[name] for name in names))


def _order(theirs: np.ndarray, used: np.ndarray) -> np.ndarray:
    """Place in their vector of each used pixel, row by row from north to south, (n_pixels,)."""
    for turned in (np.asarray, np.flipud):
        if theirs.shape == used.shape and np.array_equal(turned(theirs), used):
            place = np.full(theirs.shape, -1)
            place[theirs] = np.arange(np.count_nonzero(theirs))
            order: np.ndarray = turned(place)[used]
            return order
    raise BrokenInput(
        f"LiCSAlert separated {np.count_nonzero(theirs)} pixels of an image of {theirs.shape}, not the "
        f"{np.count_nonzero(used)} of {used.shape} that it was given. Use another version of LiCSAlert, or the "
        "built-in engine."
    )
