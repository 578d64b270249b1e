"""What an export writes beside the datacube: whether its place is free."""

from __future__ import annotations

from pathlib import Path

from . import previews, zarr_store
from .options import DatacubeOptions


def check_beside(options: DatacubeOptions, cube: Path, series: Path) -> None:
    """Refuse a Zarr store or previews that cannot be written, or would replace those of the cube of another series.

    ``series`` is the folder of time series, or one that holds it.
    """
    if options.zarr:
        zarr_store.check(options.zarr, cube, series)
    if options.previews:
        previews.check(options.previews, cube, series)
