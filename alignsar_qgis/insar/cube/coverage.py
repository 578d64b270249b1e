"""The area that a datacube covers, as polygons with attributes for KML and map layers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any

import numpy as np

from ..core.errors import BrokenInput, NothingLeft
from ..core.grid import Grid
from ..core.options import Ring
from ..kml import area_document
from .metadata import DECIMALS, outline
from .reader import Cube


@dataclass(frozen=True)
class Coverage:
    """An area with attributes.

    Attributes
    ----------
    polygons
        Per polygon its rings, the outer one first, then holes; a ring is closed, in (lon, lat) degrees.
    attributes
        Plain values: name, frame, first_epoch, last_epoch, epochs, pixels, valid_share.
    """

    polygons: tuple[tuple[Ring, ...], ...]
    attributes: dict[str, Any]

    def kml(self) -> str:
        """The area as KML document with one placemark."""
        return area_document(self.polygons, self.attributes, "data_coverage")


def coverage_of(path: Path, footprint: str = "grid") -> Coverage:
    """The area of a datacube.

    Parameters
    ----------
    footprint
        ``grid`` for the outer edges of its pixels, ``valid`` for the outline of the pixels with a velocity.
    """
    cube = Cube.open(path)
    velocity = cube.named("linear_velocity")
    if not velocity:
        raise BrokenInput(
            f"{path} has no linear_velocity and no vel, which says where there is data. Choose another datacube."
        )
    valid = np.isfinite(cube.read(velocity))
    polygons = ((outline(cube.grid),),) if footprint == "grid" else outlines(valid, cube.grid)
    if not polygons:
        raise NothingLeft(f"No pixel of {path} has a velocity, so there is no outline of valid pixels.")
    frame = str(cube.attributes.get("frame_id", ""))
    attributes = {
        "name": frame or path.stem,
        "frame": frame,
        "first_epoch": cube.epochs[0].isoformat(),
        "last_epoch": cube.epochs[-1].isoformat(),
        "epochs": len(cube.epochs),
        "pixels": int(valid.size),
        "valid_share": round(float(valid.mean()), 4),
    }
    return Coverage(polygons, attributes)


def outlines(valid: np.ndarray, grid: Grid) -> tuple[tuple[Ring, ...], ...]:
    """Outlines of the connected groups of valid pixels, along pixel edges.

    Parameters
    ----------
    valid
        Bool, (length, width).
    """
    from rasterio.features import shapes
    from rasterio.transform import Affine

    west, dlon, _, north, _, dlat = grid.geotransform
    found = shapes(valid.astype(np.uint8), mask=valid, transform=Affine(dlon, 0.0, west, 0.0, dlat, north))
    return tuple(
        tuple(tuple((round(lon, DECIMALS), round(lat, DECIMALS)) for lon, lat in ring) for ring in shape["coordinates"])
        for shape, _ in found
    )
