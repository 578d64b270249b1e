"""A datacube as STAC item: place, time, radar, axes and variables.

Extensions: Datacube 2.2.0, Projection 2.0.0, File 2.1.0 (https://stac-extensions.github.io), and InSAR 1.0.0
(https://github.com/Terradue/stac-extensions-insar).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from typing import Any

import numpy as np

from ..core.frame_id import frame_id_in
from ..core.grid import Grid
from ..cube.metadata import DECIMALS, outline
from ..cube.quantities import LAT, LON, TIME
from ..cube.reader import Cube, CubeVariable
from ..store.raster import WGS84_EPSG
from .options import StacOptions
from .radar import Radar

STAC_VERSION = "1.1.0"
COLLECTION_FILE = "collection.json"
HALF_TURN, FULL_TURN = 180.0, 360.0
_EXTENSION = "https://stac-extensions.github.io/{name}/v{version}/schema.json"
EXTENSIONS = {
    prefix: _EXTENSION.format(name=name, version=version)
    for prefix, name, version in (
        ("cube", "datacube", "2.2.0"),
        ("proj", "projection", "2.0.0"),
        ("sar", "sar", "1.0.0"),
        ("sat", "sat", "1.0.0"),
        ("view", "view", "1.0.0"),
        ("file", "file", "2.1.0"),
        ("insar", "insar", "1.0.0"),
    )
}
"""Schemas of the extensions by the prefix of their fields."""


@dataclass(frozen=True)
class CubeItem:
    """A datacube to describe.

    Attributes
    ----------
    cube
        The datacube.
    options
        Those of the export.
    """

    cube: Cube
    options: StacOptions

    @property
    def identifier(self) -> str:
        """Of the item, its folder and its file; letters, digits, ``-``, ``_`` and ``.`` only."""
        epochs = self.cube.epochs
        about = frame_id_in(str(self.cube.attributes.get("frame_id", ""))) or self.cube.path.stem
        return file_name(self.options.item or f"{about}_{epochs[0]:%Y%m%d}_{epochs[-1]:%Y%m%d}")

    @property
    def radar(self) -> Radar:
        """What the cube says of radar and orbit."""
        return Radar(self.cube.attributes)

    def described(self, assets: Mapping[str, Any], collection: str) -> dict[str, Any]:
        """The item as JSON.

        Parameters
        ----------
        assets
            As JSON, by key.
        collection
            Identifier of the collection, whose file lies in the folder around that of the item.
        """
        properties = self.properties()
        fields = [*properties, *(name for asset in assets.values() for name in asset)]
        return {
            "type": "Feature",
            "stac_version": STAC_VERSION,
            "stac_extensions": extensions_of(fields),
            "id": self.identifier,
            "collection": collection,
            **place(self.cube.grid),
            "properties": properties,
            "links": [
                {"rel": rel, "href": f"../{COLLECTION_FILE}", "type": "application/json"}
                for rel in ("root", "parent", "collection")
            ],
            "assets": dict(assets),
        }

    def properties(self) -> dict[str, Any]:
        """The fields that say what the cube is; what it does not say is not there."""
        cube, radar = self.cube, self.radar
        # Of one frame there may be several datacubes, such as parts of it.
        title = ": ".join(filter(None, (self.identifier, radar.text("title"))))
        texts = {"title": title, "description": radar.text("summary")}
        created = radar.text("date_created")
        return {
            **{name: text for name, text in texts.items() if text},
            "datetime": None,
            "start_datetime": self.moment(cube.epochs[0]),
            "end_datetime": self.moment(cube.epochs[-1]),
            **({"created": created} if created.endswith("Z") else {}),
            **radar.platform(),
            "gsd": round(max(cube.grid.pixel_spacing_m), 3),
            **projection(cube.grid),
            **radar.sar(self.options.instrument_mode, self.options.polarization),
            **radar.sat(),
            **radar.view(),
            **self.insar(),
            "cube:dimensions": self.dimensions(),
            "cube:variables": {name: variable(one) for name, one in cube.variables.items()},
        }

    def moment(self, epoch: date) -> str:
        """An acquisition in UTC; at midnight where the time of day is not known."""
        return f"{epoch.isoformat()}T{self.radar.time_of_day or '00:00:00'}Z"

    def insar(self) -> dict[str, Any]:
        """Fields of the InSAR extension: the series as that of its longest pair with the reference date.

        The extension is made for a single pair. Its perpendicular baseline is left out, because every epoch has one
        (variable ``bperp``), and because schema and text of the extension disagree on its type.
        """
        epochs = self.cube.epochs
        reference = self.cube.reference_date or epochs[0]
        secondary = max((epochs[0], epochs[-1]), key=lambda day: abs(day - reference))
        if secondary == reference:
            return {}
        dem = self.radar.text("sar_applied_dem")
        return {
            "insar:reference_datetime": self.moment(reference),
            "insar:secondary_datetime": self.moment(secondary),
            "insar:temporal_baseline": abs(secondary - reference).days,
            **({"insar:processing_dem": dem, "insar:geocoding_dem": dem} if dem else {}),
        }

    def dimensions(self) -> dict[str, Any]:
        """Axes of the datacube: every date, and the extremes of the pixel centres in degrees."""
        epochs, grid = self.cube.epochs, self.cube.grid
        steps = {(later - earlier).days for earlier, later in zip(epochs, epochs[1:])}
        even = steps.pop() if len(steps) == 1 else None
        spatial = {"type": "spatial", "reference_system": WGS84_EPSG}
        return {
            TIME: {
                "type": "temporal",
                "extent": [self.moment(epochs[0]), self.moment(epochs[-1])],
                "values": [self.moment(epoch) for epoch in epochs],
                "step": f"P{even}D" if even else None,
            },
            LAT: {**spatial, "axis": "y", **_extremes(grid.lat[::-1]), "step": abs(grid.post_lat)},
            LON: {**spatial, "axis": "x", **_extremes(grid.lon), "step": grid.post_lon},
        }


def file_name(text: str) -> str:
    """A text as name of a file and part of an address.

    >>> file_name("Campi Flegrei/2020"), file_name("..")
    ('Campi_Flegrei_2020', 'item')
    """
    return re.sub(r"[^A-Za-z0-9._-]+", "_", text).strip("._") or "item"


def extensions_of(fields: list[str]) -> list[str]:
    """Schemas of the extensions that some fields are of."""
    prefixes = {name.partition(":")[0] for name in fields if ":" in name}
    return [schema for prefix, schema in EXTENSIONS.items() if prefix in prefixes]


def projection(grid: Grid) -> dict[str, Any]:
    """Fields of the Projection extension: rows, columns and edges in degrees."""
    west, dlon, _, north, _, dlat = grid.geotransform
    left, right, bottom, top = (round(edge, DECIMALS) for edge in grid.extent)
    return {
        "proj:code": f"EPSG:{WGS84_EPSG}",
        "proj:shape": list(grid.shape),
        "proj:transform": [dlon, 0.0, west, 0.0, dlat, north],
        "proj:bbox": [left, bottom, right, top],
    }


def place(grid: Grid) -> dict[str, Any]:
    """Bounding box and outline of the pixels, as RFC 7946 wants them: counter-clockwise, in two at the date line."""
    west, east, south, north = (float(round(edge, DECIMALS)) for edge in grid.extent)
    if west >= -HALF_TURN and east <= HALF_TURN:
        ring = [list(corner) for corner in reversed(outline(grid))]
        return {"geometry": {"type": "Polygon", "coordinates": [ring]}, "bbox": [west, south, east, north]}
    west, east = (round((edge + HALF_TURN) % FULL_TURN - HALF_TURN, DECIMALS) for edge in (west, east))
    halves = [[_box(west, south, HALF_TURN, north)], [_box(-HALF_TURN, south, east, north)]]
    return {"geometry": {"type": "MultiPolygon", "coordinates": halves}, "bbox": [west, south, east, north]}


def _box(west: float, south: float, east: float, north: float) -> list[list[float]]:
    return [[west, south], [east, south], [east, north], [west, north], [west, south]]


def variable(one: CubeVariable) -> dict[str, Any]:
    """A variable of the datacube for the Datacube extension."""
    described = {"description": one.long_name, "unit": one.units}
    extent = {"extent": [one.minimum, one.maximum]} if one.minimum is not None and one.maximum is not None else {}
    return {
        "dimensions": list(one.dims),
        "type": "auxiliary" if one.dims == (TIME,) else "data",
        **{name: text for name, text in described.items() if text},
        **extent,
    }


def _extremes(values: np.ndarray) -> dict[str, list[float]]:
    return {"extent": [float(values[0]), float(values[-1])]}
