"""The parameters that choose a preset and a published product, and what was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.pipeline.presets import PRESET_WORDS, PRODUCT_WORDS

from .choices import choice
from .destinations import given

PRESET, PRODUCT = "PRESET", "PRODUCT"


def preset_choice(presets: Iterable[str], usual: str) -> QgsProcessingParameterEnum:
    """One of some presets."""
    words = {name: PRESET_WORDS[name] for name in presets}
    return choice(PRESET, QCoreApplication.translate("AlignSAR", "Preset"), words, usual)


def product_choice() -> QgsProcessingParameterEnum:
    """A published product to reproduce, or none."""
    translate = QCoreApplication.translate
    label = translate("AlignSAR", "Reproduce a published product")
    return choice(PRODUCT, label, PRODUCT_WORDS, optional=True, unset=translate("AlignSAR", "none"))


def chosen_code(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> str:
    """The code word of an optional choice; empty where none was made."""
    return algorithm.parameterAsEnumString(parameters, name, context) if given(parameters.get(name)) else ""
