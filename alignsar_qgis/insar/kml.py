"""KML: areas with attributes in and out, and points out; areas are read from GeoJSON as well."""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from dataclasses import dataclass, field
from html import escape
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from .core.errors import BrokenInput
from .core.foreign_text import parsed_json, read_foreign_text
from .core.grid import MOST_LATITUDE, MOST_LONGITUDE, Grid, Window
from .core.options import Ring

FEWEST_POINTS = 3
_CDATA = "CDATA["
_POINT = """\
<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document><Placemark><Point>
<coordinates>{lon!r},{lat!r}</coordinates>
</Point></Placemark></Document>
</kml>
"""
_AREA = """\
<?xml version="1.0" encoding="UTF-8"?>
<kml xmlns="http://www.opengis.net/kml/2.2">
<Document id="root_doc">
<Schema name="{schema}" id="{schema}">
{fields}
</Schema>
<Folder><name>{schema}</name>
  <Placemark><name>{name}</name>
    <Style><LineStyle><color>ff0000ff</color></LineStyle><PolyStyle><fill>0</fill></PolyStyle></Style>
    <ExtendedData><SchemaData schemaUrl="#{schema}">
{values}
    </SchemaData></ExtendedData>
    <MultiGeometry>
{polygons}
    </MultiGeometry>
  </Placemark>
</Folder>
</Document>
</kml>
"""


@dataclass
class Placemark:
    """One area.

    Attributes
    ----------
    attributes
        Texts and numbers by field name; the name of a KML placemark is ``name``.
    polygons
        Per polygon its rings, the outer one first, then holes; (lon, lat) in degrees.
    """

    attributes: dict[str, Any] = field(default_factory=dict)
    polygons: list[tuple[Ring, ...]] = field(default_factory=list)

    @property
    def outlines(self) -> tuple[Ring, ...]:
        """Outer rings."""
        return tuple(rings[0] for rings in self.polygons)


def read_placemarks(path: Path) -> list[Placemark]:
    """Areas in a file, those without a polygon left out.

    Raises
    ------
    MissingInput, BrokenInput
        If the file is absent, or has no polygon that can be read.
    """
    text = read_foreign_text(path)
    try:
        if text.lstrip().startswith("{"):
            found = list(_of_geojson(parsed_json(text)))
        else:
            parser = _Kml()
            parser.feed(text)
            found = parser.found
    except (ValueError, KeyError, TypeError, IndexError, AttributeError, AssertionError) as err:
        raise BrokenInput(f"{path} cannot be read as polygons ({err!r}). Export it again as KML or GeoJSON.") from err
    found = [placemark for placemark in found if placemark.polygons]
    if not found:
        raise BrokenInput(f"{path} has no polygon. Choose a KML or GeoJSON file with polygons in degrees.")
    return found


def area_document(polygons: Sequence[Sequence[Ring]], attributes: Mapping[str, Any], schema: str) -> str:
    """An area as KML document with one placemark.

    Parameters
    ----------
    polygons
        Per polygon its rings, the outer one first, then holes; a ring is closed, in (lon, lat) degrees.
    attributes
        Plain values, ``name`` among them, which is also the name of the placemark.
    schema
        Name of the table of attributes, a plain word.
    """
    fields = [
        f'  <SimpleField name="{escape(key)}" type="{escape(_type_of(value))}"/>' for key, value in attributes.items()
    ]
    values = [
        f'      <SimpleData name="{escape(key)}">{escape(str(value), quote=False)}</SimpleData>'
        for key, value in attributes.items()
    ]
    return _AREA.format(
        schema=schema,
        name=escape(str(attributes["name"]), quote=False),
        fields="\n".join(fields),
        values="\n".join(values),
        polygons="\n".join(_polygon(rings) for rings in polygons),
    )


def write_reference_kml(path: Path, grid: Grid, window: Window) -> None:
    """Write the centre of a reference window as a KML placemark."""
    lon, lat = _centre(grid, window)
    path.write_text(_POINT.format(lon=lon, lat=lat), encoding="utf-8")


def reference_place(path: Path, grid: Grid, window: Window) -> tuple[float, float]:
    """Longitude and latitude in the first coordinates of a KML of a reference, to the digits that are written there.

    Where there is no such file, they are those that `write_reference_kml` would write.
    """
    if not path.is_file():
        return _centre(grid, window)
    found = re.search(r"<coordinates>\s*([^\s,<]{1,40}),([^\s,<]{1,40})", read_foreign_text(path))
    try:
        lon, lat = (float(number) for number in found.groups()) if found else (float("nan"),) * 2
    except ValueError:
        lon = lat = float("nan")
    if not (math.isfinite(lon) and math.isfinite(lat)):
        raise BrokenInput(f"{path} has no readable coordinates; run the stage that makes it again.")
    return lon, lat


def _centre(grid: Grid, window: Window) -> tuple[float, float]:
    lon = grid.corner_lon + grid.post_lon * (window.x1 + window.x2 - 1) / 2
    lat = grid.corner_lat + grid.post_lat * (window.y1 + window.y2 - 1) / 2
    return lon, lat


def _type_of(value: Any) -> str:
    return {int: "int", float: "double"}.get(type(value), "string")


def _polygon(rings: Sequence[Ring]) -> str:
    parts = []
    for index, ring in enumerate(rings):
        side = "innerBoundaryIs" if index else "outerBoundaryIs"
        points = " ".join(f"{lon!r},{lat!r}" for lon, lat in ring)
        parts.append(f"<{side}><LinearRing><coordinates>{points}</coordinates></LinearRing></{side}>")
    return f"      <Polygon>{''.join(parts)}</Polygon>"


class _Kml(HTMLParser):
    """Reads placemarks; a parser for HTML does not follow references out of the file as one for XML may."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[Placemark] = []
        self._path: list[str] = []
        self._text = ""
        self._field = ""
        self._rings: list[Ring] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        tag = _local(tag)
        self._path.append(tag)
        self._text = ""
        if tag == "placemark":
            self.found.append(Placemark())
        elif tag in ("simpledata", "data"):
            self._field = dict(attrs).get("name") or ""
        elif tag == "polygon":
            self._rings = []

    def handle_startendtag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """An element without content says nothing here."""

    def handle_data(self, data: str) -> None:
        self._text += data

    def unknown_decl(self, data: str) -> None:
        if data.startswith(_CDATA):
            self._text += data[len(_CDATA) :]  # noqa: E203

    def handle_endtag(self, tag: str) -> None:
        tag = _local(tag)
        if "placemark" in self._path:
            self._finish(tag, self._text.strip())
        while self._path and self._path.pop() != tag:
            pass
        self._text = ""

    def _finish(self, tag: str, text: str) -> None:
        parent = self._path[-2] if len(self._path) > 1 else ""
        if tag == "name" and parent == "placemark":
            self.found[-1].attributes["name"] = text
        elif tag == "simpledata" or (tag == "value" and parent == "data"):
            self.found[-1].attributes.setdefault(self._field, text)
        elif tag == "coordinates" and "linearring" in self._path:
            ring = _ring(triple.split(",") for triple in text.split())
            self._rings = [ring, *self._rings] if "outerboundaryis" in self._path else [*self._rings, ring]
        elif tag == "polygon" and self._rings:
            self.found[-1].polygons.append(tuple(self._rings))


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


def _of_geojson(content: dict[str, Any]) -> Iterator[Placemark]:
    features = content["features"] if content["type"] == "FeatureCollection" else [content]
    for feature in features:
        geometry = feature.get("geometry") or {}
        coordinates = geometry.get("coordinates") or []
        shapes = {"Polygon": [coordinates], "MultiPolygon": coordinates}.get(str(geometry.get("type")), [])
        polygons = [tuple(map(_ring, rings)) for rings in shapes if rings]
        yield Placemark(dict(feature.get("properties") or {}), polygons)


def _ring(points: Iterable[Sequence[Any]]) -> Ring:
    """A ring of (lon, lat) in degrees; `ValueError` if it is none."""
    ring = tuple((float(numbers[0]), float(numbers[1])) for numbers in points)
    if len(ring) < FEWEST_POINTS:
        raise ValueError(f"a ring has {len(ring)} points")
    for lon, lat in ring:
        if not (abs(lon) <= MOST_LONGITUDE and abs(lat) <= MOST_LATITUDE):
            raise ValueError(f"{lon:g}, {lat:g} is no place in degrees")
    return ring
