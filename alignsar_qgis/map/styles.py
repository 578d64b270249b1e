"""How each quantity looks on a map: ramp, limits and legend, the same for files, cubes and projects."""

from __future__ import annotations

import math
from collections.abc import Sequence
from dataclasses import dataclass

import numpy as np
from qgis.core import (
    NULL,
    Qgis,
    QgsBasicNumericFormat,
    QgsCentroidFillSymbolLayer,
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsGraduatedSymbolRenderer,
    QgsHillshadeRenderer,
    QgsMarkerSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsRendererRange,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
    QgsWkbTypes,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

from alignsar_qgis.insar.cube.coordinates import without_stand_ins

from .frame_layer import style_frames
from .frame_states import style_frame_states

# Colours of ColorBrewer's RdYlBu, turned so that blue means away from the satellite and red towards it. Zero is yellow,
# so that it differs from the ground that shows where there is no data.
DIVERGING = (
    *("#313695", "#4575b4", "#74add1", "#abd9e9", "#e0f3f8", "#ffffbf"),
    *("#fee090", "#fdae61", "#f46d43", "#d73027", "#a50026"),
)
# Samples of viridis and magma from matplotlib, which are in the public domain (CC0).
_VIRIDIS = (
    "#440154",
    "#482878",
    "#3e4a89",
    "#31688e",
    "#26828e",
    "#1f9e89",
    "#35b779",
    "#6ece58",
    "#b5de2b",
    "#fde725",
)
_MAGMA = ("#fcfdbf", "#fec488", "#fc8961", "#e65164", "#b73779", "#832681", "#51127c", "#1d1147")
_TERRAIN = ("#2d5f3f", "#6f9a58", "#b6bf7a", "#d9c08b", "#b48a64", "#8f6b57", "#f4f1ee")
_GREYS = ("#000000", "#ffffff")
# Phase is positive away from the satellite, so towards is red here too.
_CYCLIC = ("#3a1c4a", "#d73027", "#ffffbf", "#4575b4", "#3a1c4a")
# The end of the year is beside its beginning.
_SEASONS = ("#313695", "#1a9850", "#fee08b", "#d73027", "#313695")
_CATEGORIES = (
    *("#8dd3c7", "#ffffb3", "#bebada", "#fb8072", "#80b1d3", "#fdb462"),
    *("#b3de69", "#fccde5", "#d9d9d9", "#bc80bd", "#ccebc5"),
)
_OUTLINE = "#e31a1c"

_OUTER_PERCENT = (1, 99)
_SAMPLE_PIXELS = 1_000_000
_METRES_PER_DEGREE = 111_320.0
_LIGHT_AZIMUTH, _LIGHT_ALTITUDE = 315.0, 45.0
HILLSHADE = "hillshade"
_NUMBERS = {
    Qgis.DataType.Byte: np.uint8,
    Qgis.DataType.UInt16: np.uint16,
    Qgis.DataType.Int16: np.int16,
    Qgis.DataType.UInt32: np.uint32,
    Qgis.DataType.Int32: np.int32,
    Qgis.DataType.Float32: np.float32,
    Qgis.DataType.Float64: np.float64,
}
# QGIS knows signed bytes since 3.30; before, it took them for unsigned ones.
if hasattr(Qgis.DataType, "Int8"):
    _NUMBERS[Qgis.DataType.Int8] = np.int8

Classes = Sequence[tuple[int, str]]


@dataclass(frozen=True)
class Ramp:
    """A continuous colour ramp.

    Attributes
    ----------
    colors
        From the lowest to the highest value.
    unit
        Unit after the numbers of the legend.
    meaning
        What the legend says above the colours, such as the sign.
    limits
        Fixed lowest and highest value; None takes them from the data.
    symmetric
        Whether 0 is in the middle.
    cycle
        Values after which the colours begin again, counted from 0; None if they do not.
    """

    colors: tuple[str, ...]
    unit: str = ""
    meaning: str = ""
    limits: tuple[float, float] | None = None
    symmetric: bool = False
    cycle: float | None = None


def ramps() -> dict[str, Ramp]:
    """The ramp of each continuous quantity."""
    translate = QCoreApplication.translate
    towards = translate("AlignSAR", "red: towards the satellite")
    beyond = translate("AlignSAR", "full colour: beyond 3 σ of the baseline")
    low_is_good = translate("AlignSAR", "low is good")
    high_is_good = translate("AlignSAR", "high is good")
    velocity, years = translate("AlignSAR", "mm/yr"), translate("AlignSAR", "yr")
    return {
        "velocity": Ramp(DIVERGING, velocity, towards, symmetric=True),
        "displacement": Ramp(DIVERGING, "mm", towards, symmetric=True),
        "acceleration": Ramp(DIVERGING, "mm/yr²", towards, symmetric=True),
        "eastward": Ramp(DIVERGING, velocity, translate("AlignSAR", "red: to the east"), symmetric=True),
        "upward": Ramp(DIVERGING, velocity, translate("AlignSAR", "red: upwards"), symmetric=True),
        "amplitude": Ramp(_VIRIDIS, "mm"),
        "day": Ramp(_SEASONS, translate("AlignSAR", "d"), translate("AlignSAR", "days since 1 January")),
        "unexplained": Ramp(DIVERGING, "mm", f"{towards}\n{beyond}", symmetric=True),
        "source": Ramp(DIVERGING, meaning=translate("AlignSAR", "pattern, no unit"), symmetric=True),
        "vector": Ramp(_VIRIDIS, meaning=translate("AlignSAR", "component of the unit vector to the satellite")),
        "coherence": Ramp(_VIRIDIS, meaning=high_is_good, limits=(0.0, 1.0)),
        "residual": Ramp(_VIRIDIS[::-1], "mm", low_is_good),
        "closure": Ramp(_VIRIDIS[::-1], "rad", low_is_good),
        "uncertainty": Ramp(_MAGMA, velocity, low_is_good),
        "acceleration_uncertainty": Ramp(_MAGMA, "mm/yr²", low_is_good),
        "displacement_uncertainty": Ramp(_MAGMA, "mm", low_is_good),
        "count_good": Ramp(_VIRIDIS, meaning=high_is_good),
        "count_bad": Ramp(_VIRIDIS[::-1], meaning=low_is_good),
        "years": Ramp(_VIRIDIS, years, high_is_good),
        "height": Ramp(_TERRAIN, "m", translate("AlignSAR", "terrain model")),
        "intensity": Ramp(_GREYS, meaning=translate("AlignSAR", "bright: strong echo")),
        "phase": Ramp(
            _CYCLIC,
            "rad",
            translate("AlignSAR", "positive: away from the satellite; the colours begin again after 2π"),
            symmetric=True,
            cycle=2 * math.pi,
        ),
    }


def style_raster(
    layer: QgsRasterLayer,
    key: str,
    limits: tuple[float, float] | None = None,
    band: int = 1,
    classes: Classes = (),
) -> None:
    """Show one band of a layer with the look of a quantity.

    Parameters
    ----------
    layer
        Any raster.
    key
        Name of the quantity: a key of `ramps`, ``mask``, ``mask_reason`` or ``hillshade``.
    limits
        Lowest and highest value, to share them between layers; None takes those of the ramp or of the data.
    band
        Counted from 1.
    classes
        Values and what they mean, for ``mask_reason``.
    """
    if key == "mask":
        layer.setRenderer(_mask_renderer(layer))
    elif key == "mask_reason":
        layer.setRenderer(_reason_renderer(layer, classes))
    elif key == HILLSHADE:
        layer.setRenderer(_hillshade_renderer(layer))
    else:
        ramp = ramps()[key]
        limits = limits or ramp.limits or data_limits(layer, ramp.symmetric, band)
        layer.setRenderer(_ramp_renderer(layer, ramp, limits, band))


def legend_heading(key: str, reference: str = "") -> str:
    """What stands above the colours of a legend: the meaning of the quantity, and where it is 0.

    Parameters
    ----------
    key
        Name of the quantity.
    reference
        Position of the reference in words, for a quantity that is relative to it.
    """
    translate = QCoreApplication.translate
    classified = {
        "mask": translate("AlignSAR", "what is kept"),
        "mask_reason": translate("AlignSAR", "first criterion that fails"),
    }
    meaning = classified[key] if key in classified else ramps()[key].meaning if key in ramps() else ""
    if key not in ("velocity", "displacement") or not reference:
        return meaning
    zero = translate("AlignSAR", "0 at {place} (reference)").format(place=reference)
    return f"{zero}\n{meaning}"


def style_vector(layer: QgsVectorLayer, key: str) -> None:
    """Show a polygon as an outline, the reference as a marker or a strong outline, points by their velocity."""
    if key == "reference" and layer.geometryType() == QgsWkbTypes.GeometryType.PointGeometry:
        symbol = _cross()
    elif key == "reference":
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#000000", "outline_width": "0.8"})
        middle = QgsCentroidFillSymbolLayer()
        middle.setSubSymbol(_cross())
        symbol.appendSymbolLayer(middle)
    elif key == "frames":
        style_frames(layer)
        return
    elif key == "frame_states":
        style_frame_states(layer)
        return
    elif key == "points":
        layer.setRenderer(_point_renderer(layer))
        return
    elif key == "coverage":
        symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": _OUTLINE, "outline_width": "0.6"})
    else:
        return
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


_VELOCITY = "velocity"


def _point_renderer(layer: QgsVectorLayer) -> QgsGraduatedSymbolRenderer:
    """Points coloured by their velocity, in steps about 0."""
    low, high = layer.minimumAndMaximumValue(layer.fields().lookupField(_VELOCITY))
    low, high = rounded_limits(*(math.nan if limit == NULL else float(limit) for limit in (low, high)), symmetric=True)
    ramp = ramps()[_VELOCITY]
    edges = np.linspace(low, high, len(ramp.colors) + 1).tolist()
    classes = []
    for begin, end, color in zip(edges, edges[1:], ramp.colors):
        symbol = QgsMarkerSymbol.createSimple({"name": "circle", "color": color, "size": "1.6", "outline_style": "no"})
        classes.append(QgsRendererRange(begin, end, symbol, f"{begin:.0f} – {end:.0f} {ramp.unit}"))
    return QgsGraduatedSymbolRenderer(_VELOCITY, classes)


def _cross() -> QgsMarkerSymbol:
    """A cross that can be seen on any ground, also where the area it marks is too small."""
    cross = {"name": "cross2", "size": "4.5", "outline_color": "#000000", "outline_width": "1.3"}
    symbol = QgsMarkerSymbol.createSimple(cross)
    inner = {**cross, "size": "4.1", "outline_color": "#ffffff", "outline_width": "0.5"}
    symbol.appendSymbolLayer(QgsMarkerSymbol.createSimple(inner).takeSymbolLayer(0))
    return symbol


def data_limits(layer: QgsRasterLayer, symmetric: bool, band: int = 1) -> tuple[float, float]:
    """Limits that leave out the outermost percent on each side, rounded; about 0 where the ramp is symmetric."""
    provider = layer.dataProvider()
    shrink = max(1.0, math.sqrt(layer.width() * layer.height() / _SAMPLE_PIXELS))
    columns, rows = (math.ceil(size / shrink) for size in (layer.width(), layer.height()))
    block = provider.block(band, layer.extent(), columns, rows)
    values = np.frombuffer(bytes(block.data()), _NUMBERS[block.dataType()]).astype(float)
    if block.hasNoDataValue():
        values = values[values != block.noDataValue()]
    values = without_stand_ins(values)
    values = values[np.isfinite(values)]
    if not values.size:
        return rounded_limits(math.nan, math.nan, symmetric)
    low, high = np.percentile(values, _OUTER_PERCENT)
    return rounded_limits(float(low), float(high), symmetric)


def rounded_limits(low: float, high: float, symmetric: bool) -> tuple[float, float]:
    """Limits a little further out, with as few digits as a legend can do with; NaN gives 0 to 1."""
    if not (math.isfinite(low) and math.isfinite(high) and low <= high):
        low, high = 0.0, 1.0
    if symmetric:
        high = max(abs(low), abs(high)) or 1.0
        low = -high
    if high == low:
        low, high = low - 0.5, high + 0.5
    step = 10.0 ** _exponent(0 if symmetric else low, high)
    return math.floor(low / step + _ROUNDING) * step, math.ceil(high / step - _ROUNDING) * step


_ROUNDING = 1e-9


def _exponent(low: float, high: float) -> int:
    """Power of ten of the last digit that a legend from low to high needs."""
    return math.floor(math.log10((high - low) / 5))


def _ramp_renderer(
    layer: QgsRasterLayer, ramp: Ramp, limits: tuple[float, float], band: int
) -> QgsSingleBandPseudoColorRenderer:
    if ramp.cycle:
        limits = _whole_cycles(limits, ramp.cycle)
    low, high = limits
    decimals = max(1 if ramp.cycle else 0, -_exponent(0 if low == -high else low, high))
    function = QgsColorRampShader(low, high, None, QgsColorRampShader.Type.Interpolated)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(value, QColor(color), f"{value:.{decimals + 1}f}")
            for value, color in _stops(ramp, low, high)
        ]
    )
    legend = QgsColorRampLegendNodeSettings()
    legend.setSuffix(f" {ramp.unit}" if ramp.unit else "")
    numbers = QgsBasicNumericFormat()
    numbers.setNumberDecimalPlaces(decimals)
    legend.setNumericFormat(numbers)
    function.setLegendSettings(legend)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def _stops(ramp: Ramp, low: float, high: float) -> list[tuple[float, str]]:
    """Values and their colours, from the lowest to the highest."""
    repeats = round((high - low) / ramp.cycle) if ramp.cycle else 1
    colors = (*ramp.colors[:-1] * repeats, ramp.colors[-1])
    step = (high - low) / (len(colors) - 1)
    return [(low + index * step, color) for index, color in enumerate(colors)]


def _whole_cycles(limits: tuple[float, float], cycle: float) -> tuple[float, float]:
    """Limits further out, so that they are whole numbers of cycles, at most `_MOST_CYCLES` on each side."""
    count = min(_MOST_CYCLES, max(1, math.ceil(max(map(abs, limits)) / cycle - _ROUNDING)))
    return -count * cycle, count * cycle


_MOST_CYCLES = 50


def _mask_renderer(layer: QgsRasterLayer) -> QgsPalettedRasterRenderer:
    masked = QCoreApplication.translate("AlignSAR", "0: masked")
    kept = QCoreApplication.translate("AlignSAR", "1: kept")
    classes = [
        QgsPalettedRasterRenderer.Class(0, QColor("#5b5b5b"), masked),
        QgsPalettedRasterRenderer.Class(1, QColor("#7fbf7b"), kept),
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def _reason_renderer(layer: QgsRasterLayer, classes: Classes) -> QgsPalettedRasterRenderer:
    """Colours of the criteria; where a pixel is kept, what lies below shows."""
    kept = QCoreApplication.translate("AlignSAR", "kept")
    shown = [QgsPalettedRasterRenderer.Class(0, QColor(255, 255, 255, 0), kept)]
    shown += [
        QgsPalettedRasterRenderer.Class(number, QColor(_CATEGORIES[(number - 1) % len(_CATEGORIES)]), words)
        for number, words in classes
        if number
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, shown)


def _hillshade_renderer(layer: QgsRasterLayer) -> QgsHillshadeRenderer:
    """Relief lit from the north-west; heights in metres on a grid in degrees."""
    renderer = QgsHillshadeRenderer(layer.dataProvider(), 1, _LIGHT_AZIMUTH, _LIGHT_ALTITUDE)
    renderer.setZFactor(1 / _METRES_PER_DEGREE)
    renderer.setMultiDirectional(True)
    return renderer
