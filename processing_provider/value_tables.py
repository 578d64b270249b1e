"""Which value is in force where a parameter is not set: for labels, and as a table for the help of an algorithm."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import replace
from html import escape
from typing import Any

from qgis.core import QgsApplication
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.options import OptionInfo
from alignsar_qgis.insar.core.text import translatable
from alignsar_qgis.insar.pipeline.presets import CHAIN_PRESETS, PRESET_WORDS, PRESETS, presets_for
from alignsar_qgis.insar.pipeline.stages import STAGES, Stage

from .base_algorithm import translated

SHELL = "qgis_process"
SHORT_NAMES = {"alignsar": "AlignSAR", "licsbas": "LiCSBAS", "default": translatable("default")}
"""Names of the presets in a label."""


def shown(info: OptionInfo, value: Any, in_words: bool = True) -> str:
    """A value of an option as a dialog writes it, a choice by its code word if not in words; empty if none is set."""
    if value is None or value == "":
        return translated(info.unset) if info.unset else ""
    if isinstance(value, bool):
        return QCoreApplication.translate("AlignSAR", "yes") if value else QCoreApplication.translate("AlignSAR", "no")
    if info.choices and in_words:
        return translated(dict(zip(info.choices, info.words))[value])
    return f"{value:g}" if isinstance(value, float) else str(value)


def preset_value(preset: str, stage_id: str, info: OptionInfo, in_words: bool = True) -> str:
    """What a preset puts in force for an option of a stage; 'off' where it leaves out the stage."""
    if stage_id not in PRESETS[preset]:
        return QCoreApplication.translate("AlignSAR", "off")
    return shown(info, PRESETS[preset][stage_id].get(info.name, info.default), in_words)


def preset_values(stage_id: str, info: OptionInfo, presets: Sequence[str] = CHAIN_PRESETS) -> str:
    """What presets put in force, in one line: 'AlignSAR 10, LiCSBAS 1.5', or the value alone if all agree."""
    values = {preset: preset_value(preset, stage_id, info, in_words=False) for preset in presets}
    if len(set(values.values())) == 1:
        return next(iter(values.values()))
    return ", ".join(f"{translated(SHORT_NAMES[preset])} {value}" for preset, value in values.items())


def preset_infos(stage: Stage) -> list[OptionInfo]:
    """The options of a stage; one that a preset sets has no value of its own until it is given."""
    presets = presets_for(stage)
    set_by_any = {name for preset in presets for name in PRESETS[preset][stage.id]}
    return [
        replace(info, default=None, optional=True, unset=preset_values(stage.id, info, presets))
        if info.name in set_by_any
        else info
        for info in stage.options.infos()
    ]


def stage_table(stage: Stage, preset: Mapping[str, Any]) -> str:
    """The options of a stage whose value in force is not what stands in the dialog: default and AlignSAR's value."""
    infos = [info for info in stage.options.infos() if info.name in preset or info.unset]
    rows = [
        (translated(info.label), shown(info, info.default), shown(info, preset.get(info.name, info.default)))
        for info in infos
    ]
    translate = QCoreApplication.translate
    return values_table((translate("AlignSAR", "Default"), translate("AlignSAR", "AlignSAR settings")), rows)


def chain_table() -> str:
    """Every option that a preset of the whole chain sets, with the value that each preset puts in force."""
    rows = []
    for stage in STAGES:
        set_by_any = {name for preset in CHAIN_PRESETS for name in PRESETS[preset].get(stage.id, {})}
        for info in stage.options.infos():
            if info.name in set_by_any:
                values = [preset_value(preset, stage.id, info) for preset in CHAIN_PRESETS]
                rows.append((f"{translated(stage.heading)}: {translated(info.label)}", *values))
    return values_table([translated(PRESET_WORDS[preset]) for preset in CHAIN_PRESETS], rows)


def values_table(heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> str:
    """The values in force where nothing is set, under a title: as a table, or as lines in the shell."""
    if not rows:
        return ""
    title = QCoreApplication.translate("AlignSAR", "In force where nothing is set")
    if QgsApplication.platform() == SHELL:
        lines = [f"{name}: {_in_a_line(heads, values)}" for name, *values in rows]
        return "\n".join([f"{title}:", *lines])
    return f"<b>{escape(title)}</b>{html_table(heads, rows)}"


def _in_a_line(heads: Sequence[str], values: Sequence[str]) -> str:
    if len(set(values)) == 1:
        return values[0]
    return ", ".join(f"{value} ({head})" for value, head in zip(values, heads))


def html_table(heads: Sequence[str], rows: Sequence[tuple[str, ...]]) -> str:
    """A table of named values in HTML.

    It stands on one line, because the dialog makes a paragraph of every line, and is narrow: the name of each option
    stands above its values, which are one where all are equal.
    """
    lines = [_cells("th", heads)]
    for name, *values in rows:
        lines.append(f"<tr><td colspan='{len(heads)}'><b>{escape(name)}</b></td></tr>")
        same = len(set(values)) == 1
        lines.append(f"<tr><td colspan='{len(heads)}'>{escape(values[0])}</td></tr>" if same else _cells("td", values))
    return f"<table border='1' cellspacing='0' cellpadding='3' width='100%'>{''.join(lines)}</table>"


def _cells(tag: str, texts: Sequence[str]) -> str:
    return f"<tr>{''.join(f'<{tag}>{escape(text)}</{tag}>' for text in texts)}</tr>"
