"""Choices that dialogs show in words, while scripts, models and records hold their code words."""

from __future__ import annotations

from collections.abc import Mapping

from qgis.core import QgsProcessingParameterEnum

from .base_algorithm import translated

WRAPPER = f"{__package__}.widget_wrappers.ChoiceWrapper"


def choice(
    name: str, label: str, words: Mapping[str, str], default: str | None = None, optional: bool = False, unset: str = ""
) -> QgsProcessingParameterEnum:
    """A parameter whose value is one of the code words.

    Parameters
    ----------
    words
        What a dialog shows for each code word, in English; it is translated here.
    unset
        What is in force where an optional choice is not made, in the user's language.
    """
    made = QgsProcessingParameterEnum(name, label, list(words), False, default, optional, usesStaticStrings=True)
    shown = [translated(word) for word in words.values()]
    made.setMetadata({"widget_wrapper": {"class": WRAPPER, "words": shown, "unset": unset}})
    return made
