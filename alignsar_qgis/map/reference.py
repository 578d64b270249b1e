"""The reference of displacement as a layer and in words."""

from __future__ import annotations

from dataclasses import dataclass

from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.grid import place
from alignsar_qgis.insar.core.options import Extent

from .drawn import drawn_point, drawn_polygon
from .layers import MapLayer


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
        """A layer that needs no file."""
        lon, lat = self.middle
        columns = {"longitude": lon, "latitude": lat}
        if self.is_point:
            return drawn_point((lon, lat), columns, self._title(), "reference")
        west, east, south, north = self.box
        ring = ((west, south), (west, north), (east, north), (east, south), (west, south))
        return drawn_polygon(ring, columns, self._title(), "reference")

    def _title(self) -> str:
        if self.is_provisional:
            return QCoreApplication.translate("AlignSAR", "Reference for now (stage 16 chooses the final one)")
        if self.is_point:
            return QCoreApplication.translate("AlignSAR", "Reference point")
        return QCoreApplication.translate("AlignSAR", "Reference area")
