"""The reference of displacement as a layer and in words."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.core import QgsVirtualLayerDefinition, QgsWkbTypes
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.grid import place
from alignsar_qgis.insar.core.options import Extent

from .layers import NO_FILE, MapLayer

_DIGITS = 6


@dataclass(frozen=True)
class MapReference:
    """Where displacement is 0: a point, or the area of a box, in degrees.

    Attributes
    ----------
    is_provisional
        Whether a later stage will choose another one.
    """

    box: Extent
    is_point: bool
    is_provisional: bool = False

    @classmethod
    def at(cls, lon: float, lat: float) -> MapReference:
        """A reference point."""
        return cls(Extent(lon, lon, lat, lat), True)

    @classmethod
    def within(cls, box: Extent) -> MapReference:
        """A reference area."""
        return cls(box, False)

    @property
    def middle(self) -> tuple[float, float]:
        """Longitude and latitude of the middle."""
        return (self.box.west + self.box.east) / 2, (self.box.south + self.box.north) / 2

    def words(self) -> str:
        """The middle in degrees."""
        return place(*self.middle)

    def layer(self) -> MapLayer:
        """A layer that needs no file: the geometry stands in its definition, so that a project keeps it."""
        lon, lat = self.middle
        west, east, south, north = self.box
        corners = ((west, south), (west, north), (east, north), (east, south), (west, south))
        ring = ", ".join(f"{x!r} {y!r}" for x, y in corners)
        shape = f"POINT({lon!r} {lat!r})" if self.is_point else f"POLYGON(({ring}))"
        query = f"SELECT st_geomfromtext('{shape}', 4326) AS geometry, {lon!r} AS longitude, {lat!r} AS latitude"
        kind = QgsWkbTypes.Type.Point if self.is_point else QgsWkbTypes.Type.Polygon
        definition = QgsVirtualLayerDefinition()
        definition.setQuery(query)
        definition.setGeometryField("geometry")
        definition.setGeometryWkbType(kind)
        definition.setGeometrySrid(4326)
        return MapLayer(definition.toString(), self._title(), "reference", provider=NO_FILE)

    def _title(self) -> str:
        if self.is_provisional:
            return QCoreApplication.translate("AlignSAR", "Reference for now (stage 16 chooses the final one)")
        if self.is_point:
            return QCoreApplication.translate("AlignSAR", "Reference point")
        return QCoreApplication.translate("AlignSAR", "Reference area")
