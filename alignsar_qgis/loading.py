"""Put results on the map: styled, in time, in groups. Everything here runs on the main thread."""

from __future__ import annotations

from datetime import date, timedelta
from typing import ClassVar

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

from .styling import style_coverage, style_raster


class Styler(QgsProcessingLayerPostProcessorInterface):
    """Styles a layer once QGIS has loaded it, and moves it into a group of the layer tree.

    QGIS keeps no reference to post-processors written in Python, so they are kept here until they have run.
    """

    _alive: ClassVar[list[Styler]] = []

    def __init__(
        self,
        key: str,
        limits: tuple[float, float] | None = None,
        span: tuple[date, date] | None = None,
        group: str = "",
        visible: bool = True,
    ) -> None:
        super().__init__()
        self._key, self._limits, self._span, self._group, self._visible = key, limits, span, group, visible
        Styler._alive.append(self)

    def postProcessLayer(
        self, layer: QgsMapLayer, context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> None:
        apply_style(layer, self._key, self._limits)
        if self._span:
            set_dates(layer, *self._span)
        project = context.project()
        if project is not None:
            arrange(project, layer, self._group, self._visible)
        Styler._alive.remove(self)


def apply_style(layer: QgsMapLayer, key: str, limits: tuple[float, float] | None = None) -> None:
    """Style a raster by its quantity, or a polygon as an outline."""
    if isinstance(layer, QgsRasterLayer):
        style_raster(layer, key, limits)
    elif isinstance(layer, QgsVectorLayer):
        style_coverage(layer)


def set_dates(layer: QgsRasterLayer, begin: date, end: date) -> None:
    """Show a layer in the Temporal Controller from one day up to, but not including, another."""
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedTemporalRange)
    temporal.setFixedTemporalRange(_range(begin, end))
    temporal.setIsActive(True)


def set_band_dates(layer: QgsRasterLayer, dates: list[date]) -> None:
    """Show band i of a layer from date i up to the next (QGIS 3.38 or newer)."""
    ends = epoch_ends(dates)
    temporal = layer.temporalProperties()
    temporal.setMode(Qgis.RasterTemporalMode.FixedRangePerBand)
    temporal.setFixedRangePerBand({i + 1: _range(*span) for i, span in enumerate(zip(dates, ends))})
    temporal.setIsActive(True)


def plays_bands() -> bool:
    """Whether this QGIS can give each band of a raster its own time."""
    return hasattr(Qgis.RasterTemporalMode, "FixedRangePerBand")


def epoch_ends(dates: list[date]) -> list[date]:
    """Day on which each epoch gives way to the next; the last one lasts as long as the one before it."""
    last = dates[-1] - dates[-2] if len(dates) > 1 else timedelta(days=1)
    return [*dates[1:], dates[-1] + last]


def arrange(project: QgsProject, layer: QgsMapLayer, group: str, visible: bool) -> None:
    """Move a layer of a project into a group, made at the top of the tree if need be, and show or hide it."""
    root = project.layerTreeRoot()
    node = root.findLayer(layer.id())
    if node is None:
        return
    node.setItemVisibilityChecked(visible)
    if group:
        target = find_group(root, group)
        target.insertChildNode(-1, node.clone())
        node.parent().removeChildNode(node)


def find_group(root: QgsLayerTreeGroup, name: str) -> QgsLayerTreeGroup:
    """The group of that name, made at the top if it is not there."""
    group = root.findGroup(name)
    if group is None:
        group = root.insertGroup(0, name)
        group.setExpanded(False)
    return group


def _range(begin: date, end: date) -> QgsDateTimeRange:
    first, last = (QDateTime(QDate(day.year, day.month, day.day), QTime(0, 0)) for day in (begin, end))
    return QgsDateTimeRange(first, last, True, False)
