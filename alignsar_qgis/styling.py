"""How each quantity looks on a map: ramp, limits and legend, the same for files, cubes and projects."""

from __future__ import annotations

import math
from dataclasses import dataclass

from qgis.core import (
    QgsColorRampLegendNodeSettings,
    QgsColorRampShader,
    QgsFillSymbol,
    QgsPalettedRasterRenderer,
    QgsRasterLayer,
    QgsRasterShader,
    QgsSingleBandPseudoColorRenderer,
    QgsSingleSymbolRenderer,
    QgsVectorLayer,
)
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtGui import QColor

# Colours of ColorBrewer's RdBu, turned so that blue means away from the satellite and red towards it.
_DIVERGING = (
    *("#053061", "#2166ac", "#4393c3", "#92c5de", "#d1e5f0", "#f7f7f7"),
    *("#fddbc7", "#f4a582", "#d6604d", "#b2182b", "#67001f"),
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
_CYCLIC = ("#e2d9e2", "#6d90c0", "#301437", "#b2574b", "#e2d9e2")
_CATEGORIES = (
    *("#8dd3c7", "#ffffb3", "#bebada", "#fb8072", "#80b1d3", "#fdb462"),
    *("#b3de69", "#fccde5", "#d9d9d9", "#bc80bd", "#ccebc5"),
)

_LOWER_CUT, _UPPER_CUT = 0.01, 0.99
_SAMPLE_PIXELS = 1_000_000


@dataclass(frozen=True)
class Ramp:
    """A continuous colour ramp.

    Attributes
    ----------
    colors
        From the lowest to the highest value.
    unit
        Words after the numbers of the legend.
    limits
        Fixed lowest and highest value; None takes them from the data.
    symmetric
        Whether 0 is in the middle.
    """

    colors: tuple[str, ...]
    unit: str = ""
    limits: tuple[float, float] | None = None
    symmetric: bool = False


def ramps() -> dict[str, Ramp]:
    """The ramp of each continuous quantity."""
    velocity = QCoreApplication.translate("AlignSAR", "mm/yr, + towards satellite")
    displacement = QCoreApplication.translate("AlignSAR", "mm, + towards satellite")
    years = QCoreApplication.translate("AlignSAR", "yr")
    return {
        "velocity": Ramp(_DIVERGING, velocity, symmetric=True),
        "displacement": Ramp(_DIVERGING, displacement, symmetric=True),
        "source": Ramp(_DIVERGING, symmetric=True),
        "vector": Ramp(_DIVERGING, limits=(-1.0, 1.0)),
        "coherence": Ramp(_VIRIDIS, limits=(0.0, 1.0)),
        "residual": Ramp(_VIRIDIS[::-1], "mm"),
        "closure": Ramp(_VIRIDIS[::-1], "rad"),
        "uncertainty": Ramp(_MAGMA, "mm/yr"),
        "count_good": Ramp(_VIRIDIS),
        "count_bad": Ramp(_VIRIDIS[::-1]),
        "years": Ramp(_VIRIDIS, years),
        "height": Ramp(_TERRAIN, "m"),
        "intensity": Ramp(_GREYS),
        "phase": Ramp(_CYCLIC, "rad"),
    }


def style_raster(layer: QgsRasterLayer, key: str, limits: tuple[float, float] | None = None, band: int = 1) -> None:
    """Show one band of a layer with the look of a quantity.

    Parameters
    ----------
    layer
        Any raster.
    key
        Name of the quantity: a key of `ramps`, ``mask`` or ``mask_reason``.
    limits
        Lowest and highest value, to share them between layers; None takes those of the ramp or of the data.
    band
        Counted from 1.
    """
    if key == "mask":
        layer.setRenderer(_mask_renderer(layer))
    elif key == "mask_reason":
        layer.setRenderer(_category_renderer(layer))
    else:
        ramp = ramps()[key]
        limits = limits or ramp.limits or data_limits(layer, ramp.symmetric, band)
        layer.setRenderer(_ramp_renderer(layer, ramp, limits, band))


def style_coverage(layer: QgsVectorLayer) -> None:
    """Show a polygon as an outline."""
    symbol = QgsFillSymbol.createSimple({"style": "no", "outline_color": "#e31a1c", "outline_width": "0.6"})
    layer.setRenderer(QgsSingleSymbolRenderer(symbol))


def data_limits(layer: QgsRasterLayer, symmetric: bool, band: int = 1) -> tuple[float, float]:
    """Limits that leave out the outermost percent on each side; about 0 where the ramp is symmetric."""
    low, high = layer.dataProvider().cumulativeCut(
        band, _LOWER_CUT, _UPPER_CUT, layer.extent(), min(layer.width() * layer.height(), _SAMPLE_PIXELS)
    )
    if not low <= high:
        low, high = 0.0, 1.0
    if symmetric:
        high = _round_up(max(abs(low), abs(high)) or 1.0)
        low = -high
    return (low, high) if high > low else (low - 0.5, high + 0.5)


def _round_up(value: float) -> float:
    """The next number with two significant digits, which reads better in a legend."""
    step = 10.0 ** (math.floor(math.log10(value)) - 1)
    return math.ceil(value / step) * step


def _ramp_renderer(
    layer: QgsRasterLayer, ramp: Ramp, limits: tuple[float, float], band: int
) -> QgsSingleBandPseudoColorRenderer:
    low, high = limits
    step = (high - low) / (len(ramp.colors) - 1)
    function = QgsColorRampShader(low, high, None, QgsColorRampShader.Type.Interpolated)
    function.setColorRampItemList(
        [
            QgsColorRampShader.ColorRampItem(low + index * step, QColor(color), f"{low + index * step:.3g}")
            for index, color in enumerate(ramp.colors)
        ]
    )
    legend = QgsColorRampLegendNodeSettings()
    legend.setSuffix(f" {ramp.unit}" if ramp.unit else "")
    function.setLegendSettings(legend)
    shader = QgsRasterShader()
    shader.setRasterShaderFunction(function)
    renderer = QgsSingleBandPseudoColorRenderer(layer.dataProvider(), band, shader)
    renderer.setClassificationMin(low)
    renderer.setClassificationMax(high)
    return renderer


def _mask_renderer(layer: QgsRasterLayer) -> QgsPalettedRasterRenderer:
    masked = QCoreApplication.translate("AlignSAR", "0: masked")
    kept = QCoreApplication.translate("AlignSAR", "1: kept")
    classes = [
        QgsPalettedRasterRenderer.Class(0, QColor("#5b5b5b"), masked),
        QgsPalettedRasterRenderer.Class(1, QColor("#7fbf7b"), kept),
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)


def _category_renderer(layer: QgsRasterLayer) -> QgsPalettedRasterRenderer:
    kept = QCoreApplication.translate("AlignSAR", "0: kept")
    criterion = QCoreApplication.translate("AlignSAR", "{number}: failed criterion {number}")
    classes = [QgsPalettedRasterRenderer.Class(0, QColor("#ffffff00"), kept)]
    classes += [
        QgsPalettedRasterRenderer.Class(number, QColor(color), criterion.format(number=number))
        for number, color in enumerate(_CATEGORIES, start=1)
    ]
    return QgsPalettedRasterRenderer(layer.dataProvider(), 1, classes)
