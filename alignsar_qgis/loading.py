"""Put results on the map: styled, in time, in groups."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from datetime import date, timedelta
from pathlib import Path
from typing import ClassVar

from osgeo import gdal
from qgis.core import (
    Qgis,
    QgsDateTimeRange,
    QgsLayerTreeGroup,
    QgsMapLayer,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingLayerPostProcessorInterface,
    QgsProject,
    QgsRasterLayer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QDate, QDateTime, QTime

from .insar.errors import BrokenInput
from .styling import style_coverage, style_raster


@dataclass(frozen=True)
class MapLayer:
    """A raster to show, and how.

    Attributes
    ----------
    source, title, style
        What GDAL opens, the layer's name, the key of its style.
    group, visible, group_visible
        Group of the layer tree, empty for none; whether the layer and the group are ticked at first.
    band, limits
        Band to show, counted from 1; lowest and highest value, None for those of the style or the data.
    days
        Dates of the layer: from the first up to, but not including, the last. With more than two, band i is shown
        from day i up to day i + 1.
    """

    source: str
    title: str
    style: str
    group: str = ""
    visible: bool = True
    group_visible: bool = True
    band: int = 1
    limits: tuple[float, float] | None = None
    days: tuple[date, ...] = ()


class Arranger(QgsProcessingLayerPostProcessorInterface):
    """Moves a layer that QGIS has just loaded into its group.

    QGIS keeps no reference to post-processors written in Python, so they are kept here until they have run.
    """

    _alive: ClassVar[list[Arranger]] = []

    def __init__(self, group: str = "", visible: bool = True, group_visible: bool = True) -> None:
        super().__init__()
        self._place = group, visible, group_visible
        Arranger._alive.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        if isinstance(layer, QgsVectorLayer) and layer.isSpatial():
            style_coverage(layer)
        if context.project() is not None:
            arrange(context.project(), layer, *self._place)
        Arranger._alive.remove(self)


def add_to_map(layers: Sequence[MapLayer], output: str, context: QgsProcessingContext) -> list[str]:
    """Make layers and, if there is a project, have QGIS add them when the algorithm has ended; returns their ids."""
    ids = []
    for spec in layers:
        layer = make_layer(spec)
        context.temporaryLayerStore().addMapLayer(layer)
        ids.append(layer.id())
        if context.project() is not None:
            details = QgsProcessingContext.LayerDetails(spec.title, context.project(), output)
            details.setPostProcessor(Arranger(spec.group, spec.visible, spec.group_visible))
            context.addLayerToLoadOnCompletion(layer.id(), details)
    return ids


def add_tables(tables: Mapping[str, Path], group: str, output: str, context: QgsProcessingContext) -> None:
    """Have QGIS add tables, by title, to a group when the algorithm has ended, if there is a project."""
    if context.project() is None:
        return
    for title, path in tables.items():
        layer = QgsVectorLayer(str(path), title, "ogr")
        context.temporaryLayerStore().addMapLayer(layer)
        details = QgsProcessingContext.LayerDetails(title, context.project(), output)
        details.setPostProcessor(Arranger(group))
        context.addLayerToLoadOnCompletion(layer.id(), details)


def make_layer(spec: MapLayer) -> QgsRasterLayer:
    """Open and style a raster; `BrokenInput` if GDAL cannot."""
    # QGIS looks for a contrast in band 1 first, about which GDAL complains where that is 0 throughout.
    gdal.PushErrorHandler("CPLQuietErrorHandler")
    try:
        layer = QgsRasterLayer(spec.source, spec.title, "gdal")
    finally:
        gdal.PopErrorHandler()
    if not layer.isValid():
        raise BrokenInput(f"{spec.source} cannot be opened as a raster: {layer.error().summary()}")
    style_raster(layer, spec.style, spec.limits, spec.band)
    if len(spec.days) == 2:
        set_dates(layer, *spec.days)
    elif spec.days:
        set_band_dates(layer, spec.days)
    return layer


def set_dates(layer: QgsRasterLayer, begin: date, end: date) -> None:
    """Show a layer in the Temporal Controller from one day up to, but not including, another."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(date_range(begin, end))
    temporal.setIsActive(True)


def set_band_dates(layer: QgsRasterLayer, days: Sequence[date]) -> None:
    """Show band i of a layer from day i up to day i + 1; needs `plays_bands`."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    spans = zip(days, days[1:])
    temporal.setFixedRangePerBand({band: date_range(*span) for band, span in enumerate(spans, start=1)})
    temporal.setIsActive(True)


def plays_bands() -> bool:
    """Whether this QGIS (3.38 or newer) can give each band of a raster its own time."""
    return hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")


def with_end(days: Sequence[date]) -> tuple[date, ...]:
    """Dates of epochs and the day on which the last one ends, as long after it as it is after the one before."""
    last = days[-1] - days[-2] if len(days) > 1 else timedelta(days=1)
    return (*days, days[-1] + last)


def date_range(begin: date, end: date) -> QgsDateTimeRange:
    """From the start of one day up to, but not including, the start of another."""
    first, last = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)) for day in (begin, end))
    return QgsDateTimeRange(first, last, True, False)


def arrange(project: QgsProject, layer: QgsMapLayer, group: str, visible: bool, group_visible: bool = True) -> None:
    """Move a layer of a project into a group, made if need be, and show or hide it and the group."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    node.setItemVisibilityChecked(visible)
    if group:
        target = find_group(root, group)
        target.insertChildNode(-1, node.clone())
        target.setItemVisibilityChecked(group_visible)
        node.parent().removeChildNode(node)


def find_group(root: QgsLayerTreeGroup, name: str) -> QgsLayerTreeGroup:
    """The group of that name, made at the end of the tree if it is not there."""
    return root.findGroup(name) or root.addGroup(name)
