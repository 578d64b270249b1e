"""What layers of the science are called in the user's language."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.pipeline.result import Layer


def in_words(text: str, values: Mapping[str, Any] | None = None) -> str:
    """A text of the catalogue in the user's language, with values for the names in braces."""
    shown = QCoreApplication.translate("AlignSAR", text)
    return shown.format(**values) if values else shown


def title_of(layer: Layer) -> str:
    """Title of a layer."""
    return in_words(layer.title, layer.values)


def classes_of(layer: Layer) -> tuple[tuple[int, str], ...]:
    """Values of a classified raster, each with what it means."""
    return tuple((value, in_words(*words)) for value, *words in layer.classes)
