"""Attributes that say where the values of a Zarr store lie, in the words of the conventions behind GeoZarr.

``proj:`` (https://github.com/zarr-conventions/geo-proj) gives the coordinate system, ``spatial:``
(https://github.com/zarr-conventions/spatial) the axes and the transform from pixels, both for all arrays of a group.
Readers of CF conventions find the same in the coordinates and in ``spatial_ref``.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, Any

from ..store.raster import WGS84_EPSG
from .coordinates import ascends, grid_of
from .quantities import LAT, LON

if TYPE_CHECKING:
    from netCDF4 import Dataset

CONVENTIONS = "zarr_conventions"
GDAL_CRS = {"_CRS": {"url": f"http://www.opengis.net/def/crs/EPSG/0/{WGS84_EPSG}"}}
"""Attribute of an array from which GDAL, and so QGIS, takes the coordinate system."""
XY = {LAT: "y", LON: "x"}
"""Other names of the axes, for programs that know no others."""
_GITHUB, _RAW = "https://github.com", "https://raw.githubusercontent.com"


def _convention(repository: str, uuid: str, name: str, description: str) -> dict[str, str]:
    return {
        "schema_url": f"{_RAW}/{repository}/refs/tags/v1/schema.json",
        "spec_url": f"{_GITHUB}/{repository}/blob/v1/README.md",
        "uuid": uuid,
        "name": name,
        "description": description,
    }


PROJ = _convention(
    "zarr-experimental/geo-proj",
    "f17cb550-5864-4468-aeb7-f3180cfb622f",
    "proj:",
    "Coordinate reference system information for geospatial data",
)
SPATIAL = _convention(
    "zarr-conventions/spatial",
    "689b58e2-cf7b-45e0-9fff-9cfc0883d6b4",
    "spatial:",
    "Spatial coordinate information",
)


def geozarr_attributes(cube: Dataset, path: Path, names: dict[str, str]) -> dict[str, Any]:
    """Attributes of the group that holds a cube.

    Parameters
    ----------
    cube, path
        The NetCDF file of the cube.
    names
        New names of axes by the old ones, for those that have any.
    """
    grid = grid_of(cube, path)
    west, dlon, _, north, _, dlat = grid.geotransform
    south = north + grid.length * dlat
    # In the order in which the rows are stored.
    top, step = (south, -dlat) if ascends(cube) else (north, dlat)
    return {
        CONVENTIONS: [PROJ, SPATIAL],
        "proj:code": f"EPSG:{WGS84_EPSG}",
        "spatial:dimensions": [names.get(axis, axis) for axis in (LAT, LON)],
        "spatial:shape": [grid.length, grid.width],
        "spatial:transform": [dlon, 0.0, west, 0.0, step, top],
        "spatial:bbox": [west, south, west + grid.width * dlon, north],
        "spatial:registration": "pixel",
    }
