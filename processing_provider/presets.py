"""The parameters that choose a preset and a published product, and what was chosen."""

from __future__ import annotations

from collections.abc import Iterable
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsProcessingParameterEnum
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.pipeline.presets import PRESET_WORDS, PRODUCT_WORDS

from .base_algorithm import translated
from .choices import choice
from .destinations import given

PRESET, PRODUCT = "PRESET", "PRODUCT"


def preset_choice(presets: Iterable[str], usual: str, or_configured: bool = False) -> QgsProcessingParameterEnum:
    """One of some presets.

    Parameters
    ----------
    usual
        The one in force where none is chosen.
    or_configured
        Whether a configuration may name another one, which counts where none is chosen.
    """
    words, label = {name: PRESET_WORDS[name] for name in presets}, QCoreApplication.translate("AlignSAR", "Preset")
    if not or_configured:
        return choice(PRESET, label, words, usual)
    return choice(PRESET, label, words, optional=True, unset=or_as_configured(words[usual]))


def or_as_configured(usual: str) -> str:
    """What a choice shows that is not made, where a configuration may make it; the usual one in English."""
    text = QCoreApplication.translate("AlignSAR", "{usual}, or as configured")
    return text.format(usual=translated(usual))


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
