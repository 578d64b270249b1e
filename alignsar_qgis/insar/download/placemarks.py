"""Polygons with names and attributes from KML and GeoJSON files."""

from __future__ import annotations

import json
from collections.abc import Iterator
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path
from typing import Any

from ..core.errors import BrokenInput
from ..core.options import Ring
from ..store.parfiles import read_text


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
    text = read_text(path)
    try:
        if text.lstrip().startswith("{"):
            found = list(_of_geojson(json.loads(text)))
        else:
            parser = _Kml()
            parser.feed(text)
            found = parser.found
    except (ValueError, KeyError, TypeError, IndexError) as err:
        raise BrokenInput(f"{path} cannot be read as polygons ({err!r}). Export it again as KML or GeoJSON.") from err
    found = [placemark for placemark in found if placemark.polygons]
    if not found:
        raise BrokenInput(f"{path} has no polygon. Choose a KML or GeoJSON file with polygons in degrees.")
    return found


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
            ring = tuple(_point(triple.split(",")) for triple in text.split())
            self._rings = [ring, *self._rings] if "outerboundaryis" in self._path else [*self._rings, ring]
        elif tag == "polygon" and self._rings:
            self.found[-1].polygons.append(tuple(self._rings))


def _local(tag: str) -> str:
    return tag.rpartition(":")[2]


def _of_geojson(content: dict[str, Any]) -> Iterator[Placemark]:
    features = content["features"] if content["type"] == "FeatureCollection" else [content]
    for feature in features:
        geometry = feature.get("geometry") or {}
        kind = geometry.get("type")
        shapes = {"Polygon": [geometry.get("coordinates")], "MultiPolygon": geometry.get("coordinates")}.get(kind, [])
        polygons = [tuple(tuple(_point(point) for point in ring) for ring in rings) for rings in shapes if rings]
        yield Placemark(dict(feature.get("properties") or {}), polygons)


def _point(numbers: list[Any]) -> tuple[float, float]:
    return float(numbers[0]), float(numbers[1])
