"""The maps of a result relative to another place, at once: nothing is read or written again.

A layer of one date keeps its file; its colours move by what the reference has at that date, and its legend keeps its
numbers. A layer with a band per date, for which one set of colours must do, is opened as a raster that GDAL shifts
while it draws.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np
from osgeo import gdal
from qgis.core import (
    QgsColorRampShader,
    QgsLayerTreeLayer,
    QgsMapLayerLegendUtils,
    QgsNumericFormat,
    QgsNumericFormatContext,
    QgsProject,
    QgsRasterLayer,
    QgsSingleBandPseudoColorRenderer,
)

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.series.regions import Region
from alignsar_qgis.insar.series.source import PointSource
from alignsar_qgis.insar.series.virtual import shifted_series

from ..map.layers import STYLE
from ..map.opening import no_side_files
from ..map.outdated import place_of
from ..map.project import RESULT
from ..map.styles import legend_heading
from ..map.time import show_days, with_end

SHIFT, SOURCE, OPACITY = "alignsar/shift", "alignsar/unshifted", "alignsar/opacity"
"""Properties of a layer: by how much its colours are moved, what it opened before it was opened as shifted, and how
opaque it was before it was hidden."""
_HEADING = "alignsar/heading"
"""Property of a node of the layer tree: the heading of its legend with the reference of the file."""
_OF_FILE = 1e-9


@dataclass(frozen=True)
class MapShift:
    """What the reference has, which the maps are shown less.

    Attributes
    ----------
    source
        The series.
    offsets
        Of the reference by name of the series, mm, (n_epochs,).
    rates
        Of the reference in maps of velocity by what they open, mm/yr; NaN where it has none.
    words
        Place of the reference.
    """

    source: PointSource
    offsets: Mapping[str, np.ndarray]
    rates: Mapping[str, float]
    words: str

    def at(self, name: str, day: date) -> float:
        """Displacement of the reference on a date, mm; NaN where it has none."""
        return float(self.offsets[name][self.source.epochs.index(day)])


def rate_sources(path: Path, project: QgsProject) -> tuple[str, ...]:
    """What the maps of velocity of a result open; ask on the main thread, read with `rates_of`."""
    return tuple(layer.source() for layer in _layers(path, project) if layer.customProperty(STYLE) == "velocity")


def rates_of(sources: tuple[str, ...], region: Region) -> dict[str, float]:
    """Mean velocity of a region in some maps of the same grid, mm/yr, NaN where they have none there; on any thread."""
    found = {}
    for source in sources:
        with no_side_files():
            raster = gdal.OpenEx(source, gdal.OF_RASTER)
            rows, columns = region.window.shape
            values = raster and raster.GetRasterBand(1).ReadAsArray(region.window.x1, region.window.y1, columns, rows)
        inside = np.zeros(0) if values is None else region.pixels(values.astype(float))
        known = inside[np.isfinite(inside)]
        found[source] = float(known.mean()) if known.size else float("nan")
    return found


def shift_map(path: Path, shift: MapShift | None, project: QgsProject) -> int:
    """Show the layers of a result relative to a reference, or as in the file if None; returns how many changed."""
    changed = 0
    for layer in _layers(path, project):
        style = layer.customProperty(STYLE)
        if style not in ("velocity", "displacement"):
            continue
        rate = 0.0 if shift is None else shift.rates.get(layer.source(), float("nan"))
        # Where the reference has no velocity, the map of it stays as it is, and its legend names the old reference.
        moves = style == "displacement" or bool(np.isfinite(rate))
        # Before the colours: the legend is made again with these, and only then.
        _name_reference(layer, style, shift.words if shift is not None and moves else "", project)
        if style == "displacement":
            changed += _shift_displacement(layer, shift)
        elif moves:
            changed += _move_colours(layer, rate)
    return changed


def shift_of(layer: QgsRasterLayer) -> float:
    """By how much the colours of a layer are moved."""
    return float(layer.customProperty(SHIFT, 0.0))


def _layers(path: Path, project: QgsProject) -> Iterator[QgsRasterLayer]:
    """The raster layers of a result, topmost first."""
    for node in project.layerTreeRoot().findLayers():
        layer = node.layer()
        if isinstance(layer, QgsRasterLayer) and layer.isValid():
            key = layer.customProperty(RESULT)
            if key and Path(place_of(key)[0]) == path.resolve():
                yield layer


def _shift_displacement(layer: QgsRasterLayer, shift: MapShift | None) -> int:
    day = _day_of(layer)
    if day is None:
        return _open_shifted(layer, shift)
    if shift is None:
        _hide(layer, False)
        return _move_colours(layer, 0.0)
    name = _name_of(layer, shift)
    if name is None or day not in shift.source.epochs:
        return 0
    amount = shift.at(name, day)
    _hide(layer, not np.isfinite(amount))
    return _move_colours(layer, amount) if np.isfinite(amount) else 1


def _hide(layer: QgsRasterLayer, hidden: bool) -> None:
    """Show nothing on a date on which the reference has no value, and bring the layer back on request."""
    before = layer.customProperty(OPACITY)
    if hidden and before is None:
        layer.setCustomProperty(OPACITY, layer.opacity())
        layer.setOpacity(0.0)
    elif not hidden and before is not None:
        layer.setOpacity(float(before))
        layer.removeCustomProperty(OPACITY)


def _day_of(layer: QgsRasterLayer) -> date | None:
    """The date of a layer that shows a single one."""
    temporal = layer.temporalProperties()
    if layer.customProperty(SOURCE) or (layer.bandCount() > 1 and not _names_a_band(layer)):
        return None
    begin = temporal.fixedTemporalRange().begin() if temporal.isActive() else None
    return begin.date().toPyDate() if begin is not None and begin.isValid() else None


def _names_a_band(layer: QgsRasterLayer) -> bool:
    """Whether a layer of many bands is about one of them, as where QGIS gives whole layers a time."""
    return layer.temporalProperties().fixedTemporalRange().begin().isValid()


def _name_of(layer: QgsRasterLayer, shift: MapShift) -> str | None:
    """Which series a layer shows."""
    source = str(layer.customProperty(SOURCE) or layer.source())
    tail = source.rpartition(":")[2].strip("/")
    named = Path(source).stem
    found = [name for name in shift.offsets if tail == name or named.endswith(f"_{name}") or f"_{name}_" in named]
    return max(found, key=len, default=None)


def _move_colours(layer: QgsRasterLayer, amount: float) -> int:
    """Move the colours of a layer so that a value that much higher has the colour that its value had."""
    move = amount - shift_of(layer)
    renderer = layer.renderer()
    if abs(move) < _OF_FILE or not isinstance(renderer, QgsSingleBandPseudoColorRenderer):
        return 0
    moved = renderer.clone()
    function: QgsColorRampShader = moved.shader().rasterShaderFunction()
    items = function.colorRampItemList()
    for item in items:
        item.value += move
    low, high = function.minimumValue() + move, function.maximumValue() + move
    function.setMinimumValue(low)
    function.setMaximumValue(high)
    function.setColorRampItemList(items)
    moved.setClassificationMin(low)
    moved.setClassificationMax(high)
    _label(function, low - amount, high - amount, abs(amount) >= _OF_FILE)
    layer.setRenderer(moved)
    layer.setCustomProperty(SHIFT, amount)
    layer.triggerRepaint()
    return 1


def _label(function: QgsColorRampShader, low: float, high: float, is_shifted: bool) -> None:
    """Have a legend tell the values relative to the reference, where it would tell those of the file."""
    legend = type(function.legendSettings())(function.legendSettings())
    numbers = legend.numericFormat()
    for setter, value in ((legend.setMinimumLabel, low), (legend.setMaximumLabel, high)):
        # QGIS adds the unit, which is the suffix of the legend.
        setter(_written(numbers, value) if is_shifted else "")
    function.setLegendSettings(legend)


def _written(numbers: QgsNumericFormat, value: float) -> str:
    return numbers.formatDouble(value, QgsNumericFormatContext())


def _open_shifted(layer: QgsRasterLayer, shift: MapShift | None) -> int:
    original = str(layer.customProperty(SOURCE) or layer.source())
    name = None if shift is None else _name_of(layer, shift)
    if not isinstance(layer.renderer(), QgsSingleBandPseudoColorRenderer):
        return 0
    if shift is None:
        if not layer.customProperty(SOURCE):
            return 0
        _open_as(layer, original, ())
        layer.removeCustomProperty(SOURCE)
        return 1
    if name is None:
        return 0
    try:
        text = shifted_series(shift.source, name, shift.offsets[name])
    except InsarError:
        return 0
    layer.setCustomProperty(SOURCE, original)
    _open_as(layer, text, shift.source.epochs)
    return 1


def _open_as(layer: QgsRasterLayer, source: str, epochs: tuple[date, ...]) -> None:
    """Have a layer open something else with the same bands, and keep its look and its dates."""
    before = layer.renderer()
    renderer, low, high = before.clone(), before.classificationMin(), before.classificationMax()
    with no_side_files():
        layer.setDataSource(source, layer.name(), layer.providerType(), False)
    # A copy of a renderer forgets them.
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    layer.setRenderer(renderer)
    if epochs and hasattr(layer.temporalProperties(), "setFixedRangePerBand"):
        show_days(layer, with_end(epochs))
    layer.triggerRepaint()


def _name_reference(layer: QgsRasterLayer, style: str, words: str, project: QgsProject) -> None:
    """Say in the legend where 0 is; what stood there before comes back with the reference of the file."""
    node: QgsLayerTreeLayer | None = project.layerTreeRoot().findLayer(layer.id())
    if node is None:
        return
    before = node.customProperty(_HEADING)
    if words:
        if before is None:
            node.setCustomProperty(_HEADING, QgsMapLayerLegendUtils.legendNodeUserLabel(node, 0))
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, legend_heading(style, words))
    elif before is not None:
        QgsMapLayerLegendUtils.setLegendNodeUserLabel(node, 0, before)
        node.removeCustomProperty(_HEADING)
