"""A datacube as an xarray dataset, for notebooks and machine learning."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from ..core.errors import BrokenInput, MissingInput
from ..store.hdf5_links import refuse_parts_elsewhere
from ..store.netcdf_name import has_odd_signs

if TYPE_CHECKING:
    import xarray


def open_dataset(path: Path | str) -> xarray.Dataset:
    """Open a datacube, NetCDF or Zarr, without reading its values.

    Parameters
    ----------
    path
        File of 'Export datacube', 'Run pipeline' or an analysis, or folder of a Zarr store.

    Returns
    -------
    Variables by name with times as dates and missing values as NaN; displacement in mm and velocity in mm/yr, positive
    towards the satellite.

    Raises
    ------
    MissingInput, BrokenInput
        If there is no such file, it is not a datacube, or it keeps data in another file.
    """
    import xarray

    path = Path(path)
    if not path.exists():
        raise MissingInput(f"{path} is not there. Make a datacube with 'Export datacube' first.")
    if path.is_file() and has_odd_signs(path):
        raise BrokenInput(
            f"{ascii(str(path))[1:-1]} has a backslash or bytes that are no text in its path, with which xarray cannot "
            "open NetCDF files. Rename the folder or file."
        )
    refuse_parts_elsewhere(path)
    try:
        return xarray.open_zarr(path) if path.is_dir() else xarray.open_dataset(path, engine="netcdf4")
    except (OSError, ValueError, KeyError) as err:
        raise BrokenInput(f"{path} cannot be read as a datacube ({err}). Choose another, or export it again.") from err
