"""Write a datacube a second time as a Zarr store: the same variables, values and attributes, chunked for time series.

The store has Zarr format 2 and consolidated metadata; dimensions are named as xarray does, in ``_ARRAY_DIMENSIONS``.
The group says where its arrays lie as GeoZarr wants it.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterable
from itertools import product
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import BadOption
from ..core.foreign_text import parsed_json
from ..core.moving import replace
from ..core.progress import Progress
from ..pipeline.stage_run import StageRun
from ..store.netcdf_name import netcdf_name
from ._ownership import refuse_of_another_cube
from .geozarr import GDAL_CRS, XY, geozarr_attributes
from .options import DatacubeOptions
from .quantities import LAT, LON, TIME

if TYPE_CHECKING:
    from netCDF4 import Dataset, Variable

SERIES_CHUNK = {TIME: 176, LAT: 64, LON: 64}
"""Of variables over time. The series of a pixel takes half a millisecond from such chunks and 30 from 256 x 256 pixels
wide ones, while a map takes no longer. 176 are 11 of the chunks that the NetCDF file has along time."""
MAP_CHUNK = {LAT: 256, LON: 256}
"""Of maps."""
DIMENSIONS = "_ARRAY_DIMENSIONS"
FILL = "_FillValue"
PROGRAM = "AlignSAR for QGIS"


def check(store: Path, cube: Path, series: Path | None = None) -> None:
    """Find out whether the store of a cube can be written, before anything else is done.

    Parameters
    ----------
    series
        Folder of time series of the cube, or one that holds it; None for the one on its record.

    Raises
    ------
    ModuleNotFoundError
        If the package zarr is not installed.
    BadOption
        If the place is taken by a file, by a folder that is not on record as an earlier store of this program, or by
        the store of another cube.
    """
    import zarr  # noqa: F401 - only to learn early whether it is there

    if store.is_file():
        raise BadOption(f"{store} is a file. Give the name of a folder for the Zarr store, such as ITSBD.zarr.")
    if store.is_dir() and any(store.iterdir()) and not _is_own(store):
        raise BadOption(
            f"{store} holds something else than a datacube of {PROGRAM} and is left alone. Give another folder for the "
            "Zarr store, or empty this one."
        )
    record = store.with_name(f"{store.name}.json")
    if store.is_dir() and any(store.iterdir()) and not record.is_file():
        raise BadOption(
            f"{store} is a Zarr store without the record {record.name} beside it, so it was copied, moved or made by "
            "another program, and is left alone. Give another folder for the Zarr store, or delete this one first."
        )
    if store.is_dir():
        refuse_of_another_cube(store, store.parent, record.name, "Zarr store", cube, series)


def write_store(run: StageRun[DatacubeOptions]) -> None:
    """Write a datacube as a Zarr store, which takes the place of an earlier one when it is complete.

    The record, ``<store>.json``, lies beside the store.

    Raises
    ------
    ModuleNotFoundError, BadOption
        As for `check`.
    """
    store = run.output
    check(store, run.inputs["datacube"])
    if run.is_up_to_date([run.inputs["datacube"]]):
        return
    temporary = store.with_name(f".{store.name}.part")

    def finish() -> list[Path]:
        _put(temporary, store)
        return [path for path in store.rglob("*") if path.is_file()]

    run.afterwards(finish, or_else=lambda: shutil.rmtree(temporary, ignore_errors=True))
    shutil.rmtree(temporary, ignore_errors=True)
    names = XY if run.options.zarr_xy else {}
    n_variables = write_arrays(run.inputs["datacube"], temporary, names, run.progress)
    run.result.say(f"Wrote {n_variables} variables to the Zarr store {store}.")


def chunk_shape(dims: tuple[str, ...], shape: tuple[int, ...]) -> tuple[int, ...]:
    """Chunks of a variable: of `SERIES_CHUNK` or `MAP_CHUNK`, and of the full length along other dimensions."""
    lengths = SERIES_CHUNK if TIME in dims and len(dims) > 1 else MAP_CHUNK
    return tuple(min(size, lengths.get(dim, size)) for dim, size in zip(dims, shape))


def _is_own(folder: Path) -> bool:
    try:
        attributes = parsed_json((folder / ".zattrs").read_text(encoding="utf-8"))
    except (OSError, ValueError):
        return False
    return isinstance(attributes, dict) and PROGRAM in str(attributes.get("history"))


def _put(temporary: Path, store: Path) -> None:
    """Move a complete store to its place."""
    earlier = store.with_name(f".{store.name}.old")
    shutil.rmtree(earlier, ignore_errors=True)
    if store.exists():
        replace(store, earlier)
    try:
        replace(temporary, store)
    except BaseException:
        if earlier.exists():
            replace(earlier, store)
        raise
    shutil.rmtree(earlier, ignore_errors=True)


def write_arrays(cube: Path, folder: Path, names: dict[str, str], progress: Progress) -> int:
    """Write a store to a new folder, with other names of axes if there are any; return the number of variables."""
    import zarr
    from netCDF4 import Dataset

    is_version_2 = zarr.__version__.startswith("2.")
    group = zarr.open_group(str(folder), mode="w", **{"zarr_version" if is_version_2 else "zarr_format": 2})
    create = group.create_dataset if is_version_2 else group.create_array
    with netcdf_name(cube) as name, Dataset(name) as source:
        source.set_auto_maskandscale(False)
        group.attrs.update({**_attributes(source), **geozarr_attributes(source, cube, names)})
        for name, variable in progress.steps(list(source.variables.items())):
            dims, shape = variable.dimensions, variable.shape
            array = create(
                names.get(name, name),
                shape=shape,
                dtype=variable.dtype,
                chunks=chunk_shape(dims, shape),
                fill_value=getattr(variable, FILL, None),
            )
            place = GDAL_CRS if {LAT, LON} <= set(dims) else {}
            array.attrs.update({**_attributes(variable), DIMENSIONS: [names.get(dim, dim) for dim in dims], **place})
            for chunk in _chunks(shape, array.chunks):
                progress.check()
                array[chunk] = variable[chunk]
        count = len(source.variables)
    zarr.consolidate_metadata(str(folder))
    return count


def _chunks(shape: tuple[int, ...], chunks: tuple[int, ...]) -> Iterable[tuple[slice, ...]]:
    """Place of every chunk; one empty place for a single value."""
    edges = (
        [slice(start, min(start + step, size)) for start in range(0, size, step)] for size, step in zip(shape, chunks)
    )
    return product(*edges)


def _attributes(of: Dataset | Variable) -> dict[str, Any]:
    """Attributes as JSON can hold them; the missing value is a property of the array."""
    values = {name: of.getncattr(name) for name in of.ncattrs() if name != FILL}
    return {
        name: value.tolist() if isinstance(value, (np.ndarray, np.generic)) else value for name, value in values.items()
    }
