"""The files of an item: a cloud-optimised GeoTIFF per map, the whole datacube, and a picture of it."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..core.progress import Progress
from ..cube import zarr_store
from ..cube.metadata import checksum
from ..cube.reader import Cube, CubeVariable
from ..store.cog import make_cog
from ..store.images import thinning
from ..store.raster import write_geotiff
from ..store.record import name_from
from ..tools.pictures import block_means, colored, full_colour
from .item import file_name, projection
from .options import BOTH, LINK, NETCDF, ZARR

COG_TYPE = "image/tiff; application=geotiff; profile=cloud-optimized"
NETCDF_TYPE, ZARR_TYPE, PNG_TYPE = "application/netcdf", "application/vnd.zarr; version=2", "image/png"
THUMBNAIL, DATACUBE, STORE = "thumbnail", "datacube", "datacube_zarr"
WHOLE = "Whole datacube (NetCDF)"
LONGEST_SIDE = 512
"""Of the thumbnail, pixels."""
SHA_256 = "1220"
"""What a multihash of SHA-256 begins with: https://multiformats.io/multihash"""
SHOWN = ("linear_velocity", "linear_velocity_unmasked", "cum_displacement_filtered", "cum_displacement")
"""What the thumbnail shows, the first that the cube has; of a series its last date."""
_ROLES = {"mean_coherence": "coherence", "amp_mean": "amplitude", "mask": "data-mask"}
"""Roles beside ``data`` that the InSAR extension and best practices of STAC name."""
_PIECE = 1 << 22
_INTEGERS = ("uint8", "int16", "uint16", "int32")
"""Types of whole numbers that GeoTIFF has in every version of GDAL."""


@dataclass(frozen=True)
class AssetFiles:
    """Writes the files of an item and describes them; every description is a STAC asset as JSON.

    Attributes
    ----------
    cube
        The datacube.
    folder
        Where the files go now.
    place
        Where they will be in the end.
    progress
        Told how far it is; may stop it.
    """

    cube: Cube
    folder: Path
    place: Path
    progress: Progress

    def write(self, data: str) -> dict[str, Any]:
        """Write all files; returns the assets by key.

        Parameters
        ----------
        data
            The form of the whole datacube, of `options`.
        """
        maps = [one for one in self.cube.variables.values() if one.is_map and np.dtype(one.dtype).kind in "iuf"]
        names = _distinct([one.name for one in maps])
        assets = {}
        for one, name in self.progress.part(0, 0.6).steps(list(zip(maps, names))):
            assets[one.name] = self._map(one, f"{name}.tif")
        progress = self.progress.part(0.6, 1)
        if data in (NETCDF, BOTH):
            assets[DATACUBE] = self._netcdf(progress)
        if data == LINK:
            href = name_from(self.place, self.cube.path.absolute())
            assets[DATACUBE] = {**self._described(self.cube.path, NETCDF_TYPE, WHOLE, ["data"]), "href": href}
        if data in (ZARR, BOTH):
            assets[STORE] = self._zarr(progress)
        picture = self._thumbnail()
        return {**picture, **assets}

    def _map(self, one: CubeVariable, name: str) -> dict[str, Any]:
        """A map as cloud-optimised GeoTIFF, in the units of the datacube, row 0 in the north."""
        values, nodata = storable(self.cube.read(one.name), one.packing.get("_FillValue"))
        path = self.folder / name
        write_geotiff(path, values, self.cube.grid, one.name, nodata, self.progress.check)
        make_cog(path, "average" if values.dtype.kind == "f" else "nearest", self.progress.check)
        role = _ROLES.get(one.name)
        return {
            **self._described(path, COG_TYPE, one.long_name or one.name, ["data", *([role] if role else [])]),
            "data_type": values.dtype.name,
            **({} if nodata is None else {"nodata": "nan" if np.isnan(nodata) else nodata}),
            **({"unit": one.units} if one.units else {}),
            **statistics(values, nodata),
            **projection(self.cube.grid),
        }

    def _netcdf(self, progress: Progress) -> dict[str, Any]:
        """A copy of the datacube."""
        source = self.cube.path
        path = self.folder / f"{file_name(source.stem)}.nc"
        size, done = source.stat().st_size, 0
        with source.open("rb") as read, path.open("wb") as written:
            while piece := read.read(_PIECE):
                progress.check()
                written.write(piece)
                done += len(piece)
                progress.fraction(0.5 * done / max(size, 1))
        return self._described(path, NETCDF_TYPE, WHOLE, ["data"])

    def _zarr(self, progress: Progress) -> dict[str, Any]:
        """The datacube as Zarr store; a folder has no checksum."""
        path = self.folder / f"{file_name(self.cube.path.stem)}.zarr"
        zarr_store.write_arrays(self.cube.path, path, {}, progress.part(0.5, 1))
        return {"href": f"./{path.name}", "type": ZARR_TYPE, "title": "Whole datacube (Zarr)", "roles": ["data"]}

    def _thumbnail(self) -> dict[str, Any]:
        """A picture of the velocity, or of the last displacement; nothing where the cube has no value of it."""
        from PIL import Image

        name = next((name for name in map(self.cube.named, SHOWN) if name), "")
        if not name:
            return {}
        epoch = len(self.cube.epochs) - 1 if self.cube.variables[name].is_series else None
        image = block_means(self.cube.read(name, epoch), thinning(self.cube.grid.shape, LONGEST_SIDE))
        if not np.isfinite(image).any():
            return {}
        path = self.folder / f"{THUMBNAIL}.png"
        Image.fromarray(colored(image, full_colour([image]))).save(path)
        title = self.cube.variables[name].title
        return {THUMBNAIL: self._described(path, PNG_TYPE, title, ["thumbnail"])}

    def _described(self, path: Path, kind: str, title: str, roles: list[str]) -> dict[str, Any]:
        return {
            "href": f"./{path.name}",
            "type": kind,
            "title": title,
            "roles": roles,
            "file:size": path.stat().st_size,
            "file:checksum": SHA_256 + checksum(path, self.progress),
        }


def storable(values: np.ndarray, fill: float | None) -> tuple[np.ndarray, float | None]:
    """Values in a type that GeoTIFF has, and what stands for no data among them: NaN for floats.

    Whole numbers go to the narrowest type that holds them all and their fill value.
    """
    if values.dtype.kind == "f":
        return values.astype(np.float64 if values.dtype.itemsize > np.dtype("f4").itemsize else np.float32), np.nan
    limits = [float(values.min()), float(values.max()), *([] if fill is None else [fill])]
    for name in _INTEGERS:
        known = np.iinfo(name)
        if known.min <= min(limits) and max(limits) <= known.max:
            return values.astype(name), fill
    return values.astype(np.float64), fill


def statistics(values: np.ndarray, nodata: float | None) -> dict[str, Any]:
    """The field ``statistics`` of a map; nothing where no pixel has a value."""
    known = values[np.isfinite(values) & (values != (np.nan if nodata is None else nodata))].astype(float)
    if not known.size:
        return {}
    found = {
        "minimum": float(known.min()),
        "maximum": float(known.max()),
        "mean": float(known.mean()),
        "stddev": float(known.std()),
        "count": int(known.size),
        "valid_percent": 100 * known.size / values.size,
    }
    return {"statistics": found}


def room_for(cube: Cube, data: str) -> int:
    """Bytes that the files of an item take at most: the maps uncompressed with overviews, twice, and the datacube."""
    pixels = cube.grid.width * cube.grid.length
    maps = sum(pixels * np.dtype(one.dtype).itemsize for one in cube.variables.values() if one.is_map)
    copies: Mapping[str, int] = {NETCDF: 1, ZARR: 1, BOTH: 2, LINK: 0}
    return 3 * maps + copies[data] * cube.path.stat().st_size


def _distinct(names: Iterable[str]) -> list[str]:
    """Names as names of files, also where two differ in signs or case that a file system does not tell apart."""
    found: dict[str, str] = {}
    for name in names:
        base = candidate = file_name(name)
        number = 2
        while candidate.lower() in found:
            candidate, number = f"{base}_{number}", number + 1
        found[candidate.lower()] = candidate
    return list(found.values())
