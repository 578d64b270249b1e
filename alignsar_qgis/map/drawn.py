"""Layers that need no file: the geometry stands in their definition, so that a project keeps it."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence

from qgis.core import QgsVirtualLayerDefinition, QgsWkbTypes

from .layers import NO_FILE, MapLayer

Point = tuple[float, float]


def drawn_point(point: Point, columns: Mapping[str, float | str], title: str, style: str) -> MapLayer:
    """A point, (lon, lat) in degrees, with its attributes."""
    lon, lat = point
    return _drawn(f"POINT({lon!r} {lat!r})", QgsWkbTypes.Type.Point, columns, title, style)


def drawn_points(points: Sequence[tuple[Point, Mapping[str, float | str]]], title: str, style: str) -> MapLayer:
    """Points, (lon, lat) in degrees, each with its attributes; all have those of the first."""
    names = list(points[0][1])
    rows = [
        f"SELECT st_geomfromtext('POINT({lon!r} {lat!r})', 4326) AS geometry, "
        + ", ".join(f"{_literal(columns.get(name, math.nan))} AS {name}" for name in names)
        for (lon, lat), columns in points
    ]
    return _layer(" UNION ALL ".join(rows), QgsWkbTypes.Type.Point, title, style)


def drawn_polygon(ring: Sequence[Point], columns: Mapping[str, float | str], title: str, style: str) -> MapLayer:
    """The area inside a closed ring of (lon, lat) in degrees, with its attributes."""
    corners = ", ".join(f"{lon!r} {lat!r}" for lon, lat in ring)
    return _drawn(f"POLYGON(({corners}))", QgsWkbTypes.Type.Polygon, columns, title, style)


def _drawn(shape: str, kind: QgsWkbTypes.Type, columns: Mapping[str, float | str], title: str, style: str) -> MapLayer:
    values = ", ".join(f"{_literal(value)} AS {name}" for name, value in columns.items())
    return _layer(f"SELECT st_geomfromtext('{shape}', 4326) AS geometry, {values}", kind, title, style)


def _layer(query: str, kind: QgsWkbTypes.Type, title: str, style: str) -> MapLayer:
    definition = QgsVirtualLayerDefinition()
    definition.setQuery(query)
    definition.setGeometryField("geometry")
    definition.setGeometryWkbType(kind)
    definition.setGeometrySrid(4326)
    return MapLayer(definition.toString(), title, style, provider=NO_FILE)


def _literal(value: float | str) -> str:
    """A value as SQL writes it."""
    if isinstance(value, float) and not math.isfinite(value):
        return "NULL"
    return "'{}'".format(value.replace("'", "''")) if isinstance(value, str) else repr(value)
