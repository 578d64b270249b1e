"""Outputs that have a place of their own when nobody names one, and the values of parameters that are given."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from qgis.core import (
    NULL,
    QgsProcessingAlgorithm,
    QgsProcessingContext,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
)
from qgis.PyQt.QtCore import QCoreApplication, QStandardPaths

from alignsar_qgis.insar.core.errors import MissingInput

PLACE = "place"
"""Key in the metadata of an output: where it goes when left empty, in words."""
LONGEST_LABEL = 34
"""Characters with a note; dialogs do not break labels, and a longer one would not fit their first width."""


def given(value: Any) -> bool:
    """Whether a parameter has a value; dialogs say nothing with an empty text, or with a null of their own."""
    if value is None or value == NULL:
        return False
    return not isinstance(value, str) or bool(value.strip())


def folder_destination(name: str, label: str, place: str) -> QgsProcessingParameterFolderDestination:
    """A folder to write; empty stands for the place described."""
    made = QgsProcessingParameterFolderDestination(name, _label(label, place), optional=True, createByDefault=False)
    return with_place(made, place)


def file_destination(name: str, label: str, file_filter: str, place: str) -> QgsProcessingParameterFileDestination:
    """A file to write; empty stands for the place described."""
    made = QgsProcessingParameterFileDestination(
        name, _label(label, place), file_filter, optional=True, createByDefault=False
    )
    return with_place(made, place)


def with_place(parameter: QgsProcessingParameterDefinition, place: str) -> Any:
    """The parameter of an output, which says in help and dialog where it goes when left empty."""
    text = QCoreApplication.translate("AlignSAR", "Where to write. Left empty or skipped: {place}.")
    parameter.setHelp(text.format(place=place))
    parameter.setMetadata({PLACE: place})
    return parameter


def chosen(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path | None:
    """The path that the user gave for an output, or None; a temporary output has a path, too."""
    if not given(parameters.get(name)):
        return None
    path = algorithm.parameterAsFileOutput(parameters, name, context)
    return Path(path) if path else None


def input_path(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], name: str, context: QgsProcessingContext
) -> Path:
    """The path of an input; an empty text is not the current folder.

    Raises
    ------
    MissingInput
        If nothing is given.
    """
    text = algorithm.parameterAsString(parameters, name, context).strip()
    if not text:
        label = algorithm.parameterDefinition(name).description()
        message = QCoreApplication.translate("AlignSAR", "{label}: nothing is chosen. Choose a file or folder.")
        raise MissingInput(message.format(label=label))
    return Path(text)


def documents_folder() -> Path:
    """Where data goes that is made from nothing on disk: ``AlignSAR`` among the user's documents."""
    return Path(QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)) / "AlignSAR"


def _label(label: str, place: str) -> str:
    return with_note(label, QCoreApplication.translate("AlignSAR", "empty: {place}").format(place=place))


def with_note(label: str, note: str) -> str:
    """A label and a note, which is left out where it makes the label too long; the help has it, too."""
    noted = f"{label} ({note})" if note else label
    return noted if len(noted) <= LONGEST_LABEL else label
