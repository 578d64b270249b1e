"""The area that a datacube covers, as polygons with attributes for KML and map layers."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path
from typing import Any
from xml.sax.saxutils import escape

import numpy as np

from ..core.errors import NothingLeft
from ..core.grid import Grid
from ._metadata import DECIMALS, outline
from .reader import Cube

Ring = tuple[tuple[float, float], ...]


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
        fields = "\n".join(
            f'  <SimpleField name="{name}" type="{_kml_type(value)}"/>' for name, value in self.attributes.items()
        )
        values = "\n".join(
            f'      <SimpleData name="{name}">{escape(str(value))}</SimpleData>'
            for name, value in self.attributes.items()
        )
        polygons = "\n".join(_kml_polygon(rings) for rings in self.polygons)
        return (
            '<?xml version="1.0" encoding="UTF-8"?>\n'
            '<kml xmlns="http://www.opengis.net/kml/2.2">\n'
            '<Document id="root_doc">\n'
            f'<Schema name="data_coverage" id="data_coverage">\n{fields}\n</Schema>\n'
            "<Folder><name>data_coverage</name>\n"
            f"  <Placemark><name>{escape(str(self.attributes['name']))}</name>\n"
            "    <Style><LineStyle><color>ff0000ff</color></LineStyle><PolyStyle><fill>0</fill></PolyStyle></Style>\n"
            f'    <ExtendedData><SchemaData schemaUrl="#data_coverage">\n{values}\n    </SchemaData></ExtendedData>\n'
            f"    <MultiGeometry>\n{polygons}\n    </MultiGeometry>\n"
            "  </Placemark>\n"
            "</Folder>\n"
            "</Document>\n"
            "</kml>\n"
        )


def coverage_of(path: Path, footprint: str = "grid") -> Coverage:
    """The area of a datacube.

    Parameters
    ----------
    footprint
        ``grid`` for the outer edges of its pixels, ``valid`` for the outline of the pixels with a velocity.
    """
    cube = Cube.open(path)
    valid = np.isfinite(cube.read("linear_velocity"))
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


def _kml_type(value: Any) -> str:
    return {int: "int", float: "double"}.get(type(value), "string")


def _kml_polygon(rings: tuple[Ring, ...]) -> str:
    parts = []
    for index, ring in enumerate(rings):
        side = "innerBoundaryIs" if index else "outerBoundaryIs"
        points = " ".join(f"{lon!r},{lat!r}" for lon, lat in ring)
        parts.append(f"<{side}><LinearRing><coordinates>{points}</coordinates></LinearRing></{side}>")
    return f"      <Polygon>{''.join(parts)}</Polygon>"
