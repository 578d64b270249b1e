"""Values as people and scripts write them, in the forms that QGIS accepts."""

from __future__ import annotations

from typing import Any

from qgis.core import (
    QgsProcessingAlgorithm,
    QgsProcessingParameterDateTime,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
    QgsProcessingParameterMultipleLayers,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import BadOption

from .dates import as_qgis_takes_it


def accepted(algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any]) -> dict[str, Any]:
    """Values of parameters, with dates in the only form that QGIS knows, and without what is judged elsewhere.

    Raises
    ------
    BadOption
        If a text is not a date, or a file is of another kind than a parameter wants.
    """
    changed = dict(parameters)
    for definition in algorithm.parameterDefinitions():
        name = definition.name()
        value = parameters.get(name)
        if name not in parameters:
            continue
        if isinstance(value, str) and "\0" in value:
            text = QCoreApplication.translate("AlignSAR", "{label}: {text} has a zero byte. Write it without.")
            raise BadOption(text.format(label=definition.description(), text=ascii(value[:80])))
        if isinstance(definition, QgsProcessingParameterDateTime):
            changed[name] = as_qgis_takes_it(definition, value)
        elif isinstance(definition, QgsProcessingParameterMultipleLayers) and _is_optional(definition):
            # Whether every file is there is said, by name, where they are read.
            changed[name] = None
        elif isinstance(definition, QgsProcessingParameterFile):
            _check_kind(definition, value)
    return changed


def _is_optional(definition: QgsProcessingParameterDefinition) -> bool:
    return bool(definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional)


def _check_kind(definition: QgsProcessingParameterFile, value: Any) -> None:
    wanted = definition.fileFilter()
    if wanted and isinstance(value, str) and value and not definition.checkValueIsAcceptable(value):
        text = QCoreApplication.translate(
            "AlignSAR", "{label}: {path} is no file of this kind: {kind}. Choose another file."
        )
        raise BadOption(text.format(label=definition.description(), path=value, kind=wanted))
