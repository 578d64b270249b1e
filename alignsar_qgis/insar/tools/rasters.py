"""Maps with a name and a unit as GeoTIFF, written tile by tile, complete or not at all."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

import numpy as np

from ..core.grid import Grid
from ..store.cog import make_cog
from ..store.geotiff_pieces import Check, GeoTiffPieces, nothing
from ..store.raster import in_degrees
from ..store.unfinished import part_of
from ..store.writing import require_room

if TYPE_CHECKING:
    from rasterio.io import DatasetWriter

TILE = 256
FLOAT_BYTES = 4

Write = Callable[[tuple[slice, slice], np.ndarray], None]
"""Takes some rows and columns, and their values, (n_bands, rows, columns)."""


@dataclass(frozen=True)
class Band:
    """A map of a file.

    Attributes
    ----------
    name
        Short name, the description of the band.
    title, style
        Name and style of its layer on a map; the title may have names in braces for ``values``.
    unit
        Of its values.
    values
        What stands for the names in braces.
    """

    name: str
    title: str
    style: str
    unit: str = ""
    values: tuple[tuple[str, str], ...] = ()


@contextmanager
def written_bands(
    path: Path, grid: Grid, bands: Sequence[Band], cog: bool = False, check: Check = nothing
) -> Iterator[Write]:
    """A float32 GeoTIFF in EPSG:4326 with NaN for no data; yields what takes its tiles.

    Parameters
    ----------
    cog
        Whether it is made a cloud-optimised GeoTIFF, with overviews, for which it is written twice.
    check
        Called often; may raise to cancel.
    """
    large = max(grid.shape) > TILE
    profile = {
        "width": grid.width,
        "height": grid.length,
        "count": len(bands),
        "dtype": "float32",
        "nodata": float("nan"),
        "predictor": 3,
        "bigtiff": "if_safer",
        **in_degrees(grid),
        **({"tiled": True, "blockxsize": TILE, "blockysize": TILE} if large else {}),
    }

    def describe(target: DatasetWriter) -> None:
        for number, band in enumerate(bands, 1):
            target.set_band_description(number, band.name)
            target.set_band_unit(number, band.unit)

    with part_of(path) as part:
        require_room(path.parent, len(bands) * grid.width * grid.length * FLOAT_BYTES, path.name)
        with GeoTiffPieces(part, profile, describe, check) as target:

            def write(tile: tuple[slice, slice], values: np.ndarray) -> None:
                rows, columns = tile
                target.write(values.astype(np.float32), row=rows.start, column=columns.start)

            yield write
        if cog:
            make_cog(part, check=check)


def read_band(path: Path) -> np.ndarray:
    """The first band of a GeoTIFF that was written here, (length, width)."""
    from rasterio import open as open_raster

    with open_raster(path) as source:
        return np.asarray(source.read(1))


def write_bands(
    path: Path, values: np.ndarray, grid: Grid, bands: Sequence[Band], check: Check, cog: bool = False
) -> None:
    """Write maps that are in memory, (n_bands, length, width); ``check`` may raise to cancel."""
    with written_bands(path, grid, bands, cog, check) as write:
        write((slice(0, grid.length), slice(0, grid.width)), values)
