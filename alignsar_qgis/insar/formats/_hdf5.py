"""Reading of products in HDF5, which NetCDF-4 files are as well."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import TYPE_CHECKING, Any

import numpy as np

from ..core.errors import BrokenInput, MissingInput
from ..store.hdf5_links import refuse_other_files
from ._layers import Footprint
from ._reading import on_earth

if TYPE_CHECKING:
    import h5py

_FETCH_AGAIN = "Fetch it again."
_SCALING = (("scale_factor", 1.0), ("add_offset", 0.0))
_LARGEST_UNEVENNESS = 1e-3
"""Part of a step by which coordinates may be uneven through rounding."""


@contextmanager
def opened_product(path: Path) -> Iterator[h5py.File]:
    """A product to read from.

    Raises
    ------
    MissingInput, BrokenInput
        If it is not there, not readable, damaged, lacks what is asked of it, or keeps data in another file.
    """
    import h5py

    if not path.is_file():
        raise MissingInput(f"{path} is missing.")
    try:
        with h5py.File(path, "r") as file:
            refuse_other_files(file, path)
            yield file
    except KeyError as err:
        raise BrokenInput(f"{path} lacks something that such a product has ({err}). {_FETCH_AGAIN}") from err
    except (OSError, RuntimeError) as err:
        raise BrokenInput(f"{path} cannot be read as HDF5 ({err}). {_FETCH_AGAIN}") from err
    except (AttributeError, IndexError, MemoryError, TypeError, ValueError, ZeroDivisionError) as err:
        # What a product of another layout raises: a group instead of an array, text instead of numbers, other axes.
        raise BrokenInput(f"{path} holds something else than such a product ({err}). {_FETCH_AGAIN}") from err


def values_of(data: h5py.Dataset, zero_is_none: bool = False) -> np.ndarray:
    """All values as float32, NaN where the file declares none."""
    return without_fill(data[()], data, zero_is_none)


def image_of(data: h5py.Dataset, zero_is_none: bool = False) -> np.ndarray:
    """The same of an array (y, x); `ValueError` for others, which are not read."""
    if data.ndim != 2:
        raise ValueError(f"{data.name} has {data.ndim} dimensions instead of 2")
    return values_of(data, zero_is_none)


def without_fill(values: np.ndarray, data: h5py.Dataset, zero_is_none: bool = False) -> np.ndarray:
    """Values of a data set as float32 with its scale and offset, NaN for those that it declares as none.

    Raises `ValueError` for complex numbers.
    """
    if np.iscomplexobj(values):
        raise ValueError(f"{data.name} holds complex numbers")
    scale, offset = (float(np.ravel(data.attrs.get(name, whole))[0]) for name, whole in _SCALING)
    with np.errstate(over="ignore"):
        known = (np.asarray(values) * scale + offset if (scale, offset) != (1.0, 0.0) else np.asarray(values)).astype(
            np.float32
        )
    for name in ("_FillValue", "missing_value"):
        for fill in np.ravel(data.attrs.get(name, ())):
            known[np.asarray(values) == fill] = np.nan
    if zero_is_none:
        known[known == 0] = np.nan
    return known


def text_of(value: Any) -> str:
    """A scalar text."""
    value = np.ravel(value)[0]
    return value.decode("utf-8", "replace") if isinstance(value, bytes) else str(value)


def number_of(data: h5py.Dataset) -> float:
    """A scalar number."""
    return float(np.ravel(data[()])[0])


def footprint_of(x: np.ndarray, y: np.ndarray, crs: str, path: Path) -> Footprint:
    """Where a raster lies whose pixel centres are given, in either order of the rows; see `north_first`.

    Raises
    ------
    BrokenInput
        If the coordinates are not evenly spaced.
    """
    from rasterio.transform import Affine

    steps = []
    for centres in (np.asarray(x, dtype=np.float64), np.asarray(y, dtype=np.float64)):
        if centres.ndim != 1 or len(centres) < 2 or not np.isfinite(centres).all():
            raise BrokenInput(f"{path} has no usable coordinates. {_FETCH_AGAIN}")
        step = (centres[-1] - centres[0]) / (len(centres) - 1)
        if not step or np.abs(np.diff(centres) / step - 1).max() > _LARGEST_UNEVENNESS * len(centres):
            raise BrokenInput(f"{path} has coordinates that are not evenly spaced. {_FETCH_AGAIN}")
        steps.append(step)
    dx, dy = steps
    west, north = float(min(x[0], x[-1])) - abs(dx) / 2, float(max(y[0], y[-1])) + abs(dy) / 2
    return on_earth(Footprint(len(x), len(y), Affine(abs(dx), 0.0, west, 0.0, -abs(dy), north), crs), path)


def north_first(values: np.ndarray, x: np.ndarray, y: np.ndarray) -> np.ndarray:
    """Values (…, y, x) with the first row in the north and the first column in the west; `ValueError` for others."""
    if values.shape[-2:] != (len(y), len(x)):
        raise ValueError(f"an array of {values.shape} where the axes have {len(y)} rows and {len(x)} columns")
    values = values if y[0] > y[-1] else values[..., ::-1, :]
    return values if x[0] < x[-1] else values[..., ::-1]


def levelled(cube: np.ndarray, levels: np.ndarray) -> np.ndarray:
    """A cube (level, y, x) as it is; `ValueError` if its levels are not numbers, one for each of its layers."""
    if cube.shape[:-2] != levels.shape or levels.ndim != 1 or levels.dtype.kind not in "iuf" or not len(levels):
        raise ValueError(f"a cube of {cube.shape} where there are {levels.shape} levels of height")
    return cube
