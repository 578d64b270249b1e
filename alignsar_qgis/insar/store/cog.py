"""Cloud-optimised GeoTIFFs: tiles, overviews, and the header first."""

from __future__ import annotations

import os
from contextlib import nullcontext, suppress
from pathlib import Path

from ..core.errors import InsarError
from .geotiff_pieces import Check, nothing, refusals, require_sums, sums_in

DRIVER = "COG"


def make_cog(path: Path, resampling: str = "average", check: Check = nothing) -> None:
    """Turn a GeoTIFF into a cloud-optimised one with the same samples.

    Parameters
    ----------
    resampling
        How overviews are made: ``average`` of the known pixels, or ``nearest`` for classes.
    check
        Called often; may raise to cancel, and the file is as it was then.

    Raises
    ------
    CannotWrite
        If the disk does not take all of it.
    """
    other = path.with_name(f"{path.name}.cog")
    try:
        with refusals(other):
            _copy(path, other, resampling, check)
        require_sums(other, sums_in(path, check), check)
        os.replace(other, path)
    finally:
        other.unlink(missing_ok=True)


def _copy(path: Path, other: Path, resampling: str, check: Check) -> None:
    """Copy by GDAL's own Python, which can be stopped; rasterio, which cannot, where that is not installed."""
    options = {"compress": "deflate", "predictor": "yes", "overview_resampling": resampling}
    try:
        from osgeo import gdal
    except ImportError:  # outside of QGIS
        from rasterio.shutil import copy

        copy(str(path), str(other), driver=DRIVER, **options)
        return
    stopped: list[InsarError] = []

    def goes_on(*_: object) -> int:
        try:
            check()
        except InsarError as err:
            stopped.append(err)
        return not stopped

    raising = gdal.ExceptionMgr() if hasattr(gdal, "ExceptionMgr") else nullcontext()  # since GDAL 3.7
    with raising, suppress(RuntimeError):  # what is not there is found out by who reads it
        source = gdal.Open(str(path))
        words = [f"{name}={value}" for name, value in options.items()]
        made = gdal.GetDriverByName(DRIVER).CreateCopy(str(other), source, options=words, callback=goes_on)
        del made, source
    if stopped:
        raise stopped[0]
