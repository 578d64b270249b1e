"""Layers to put on the map, described, and made into layers of QGIS."""

from __future__ import annotations

import math
from collections.abc import Iterator
from dataclasses import dataclass
from datetime import date
from typing import Union

from osgeo import gdal
from qgis.core import (
    QgsCoordinateReferenceSystem,
    QgsMapLayer,
    QgsMapLayerStore,
    QgsRasterLayer,
    QgsRasterRange,
    QgsVectorLayer,
)

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.cube.coordinates import STAND_INS
from alignsar_qgis.insar.store.plausibility import LARGEST_DISPLACEMENT_MM

from .opening import name_to_open, no_side_files
from .project import WGS84
from .styles import style_raster, style_vector
from .time import show_days

RASTER, VECTOR, NO_FILE, STORED = "gdal", "ogr", "virtual", "stored"
STYLE = "alignsar/style"
"""Property of a layer that keeps the key of its style."""


@dataclass(frozen=True)
class MapLayer:
    """A layer to show, and how.

    Attributes
    ----------
    source, title, style
        What the provider opens, the layer's name, the key of its style.
    visible
        Whether it is ticked at first.
    band, limits
        Band to show, counted from 1; lowest and highest value, None for those of the style or the data.
    days
        Dates of the layer: from the first up to, but not including, the last. With more than two, band i is shown
        from day i up to day i + 1.
    classes
        Values of a classified raster and what they mean.
    provider
        `RASTER`, `VECTOR` for polygons and tables, `NO_FILE` for geometry that stands in the source itself,
        `STORED` for a layer that an output has made already, whose id is the source.
    expanded
        Whether its legend is unfolded at first; None if it is ticked.
    """

    source: str
    title: str
    style: str
    visible: bool = True
    band: int = 1
    limits: tuple[float, float] | None = None
    days: tuple[date, ...] = ()
    classes: tuple[tuple[int, str], ...] = ()
    provider: str = RASTER
    expanded: bool | None = None


@dataclass(frozen=True)
class MapGroup:
    """Layers and groups that stand together in the layer tree.

    Attributes
    ----------
    title, entries
        Name of the group; what is in it, from top to bottom.
    visible, expanded
        Whether it is ticked and unfolded at first.
    one_at_a_time
        Whether ticking an entry unticks the others; the first one is ticked.
    """

    title: str
    entries: tuple[Entry, ...]
    visible: bool = True
    expanded: bool = False
    one_at_a_time: bool = False

    def layers(self) -> Iterator[MapLayer]:
        """All layers below the group, from top to bottom."""
        for entry in self.entries:
            if isinstance(entry, MapGroup):
                yield from entry.layers()
            else:
                yield entry


Entry = Union[MapLayer, MapGroup]


def make_layer(spec: MapLayer, store: QgsMapLayerStore | None = None) -> QgsMapLayer:
    """Open and style a layer; `BrokenInput` if the provider cannot.

    Parameters
    ----------
    store
        Where `STORED` layers are.
    """
    layer = store.mapLayer(spec.source) if spec.provider == STORED else _opened(spec)
    if not layer.isValid():
        raise BrokenInput(f"{spec.source} cannot be opened as a layer: {layer.error().summary()}")
    layer.setCustomProperty(STYLE, spec.style)
    if isinstance(layer, QgsVectorLayer):
        layer.setName(spec.title)
        style_vector(layer, spec.style)
        return layer
    if not layer.crs().isValid():
        # Datacubes have their coordinates in degrees, also where a file does not say so.
        layer.setCrs(QgsCoordinateReferenceSystem(WGS84))
    _hide_stand_ins(layer, spec.style == "displacement")
    style_raster(layer, spec.style, spec.limits, spec.band, spec.classes)
    if spec.days:
        show_days(layer, spec.days)
    return layer


def _hide_stand_ins(layer: QgsRasterLayer, is_displacement: bool) -> None:
    """Take for no data what stands for it in files that declare none, for which GDAL then names one of its own."""
    provider = layer.dataProvider()
    beyond = [QgsRasterRange(LARGEST_DISPLACEMENT_MM, math.inf), QgsRasterRange(-math.inf, -LARGEST_DISPLACEMENT_MM)]
    hidden = beyond if is_displacement else []
    for band in range(1, layer.bandCount() + 1):
        if not (provider.sourceHasNoDataValue(band) and math.isnan(provider.sourceNoDataValue(band))):
            provider.setUserNoDataValue(band, [*hidden, *(QgsRasterRange(value, value) for value in STAND_INS)])
        elif hidden:
            provider.setUserNoDataValue(band, hidden)


def _opened(spec: MapLayer) -> QgsMapLayer:
    source = name_to_open(spec.source)
    if spec.provider != RASTER:
        return QgsVectorLayer(source, spec.title, spec.provider)
    # QGIS looks for a contrast in band 1 at once, about which GDAL complains where that is 0 or empty throughout.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        with no_side_files():
            return QgsRasterLayer(source, spec.title, RASTER, QgsRasterLayer.LayerOptions(loadDefaultStyle=False))
    finally:
        gdal.PopErrorHandler()
