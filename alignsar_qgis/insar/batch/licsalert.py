"""The settings of a ``run_licsalert.py``, read as text and never executed, and written again."""

from __future__ import annotations

import ast
import re
from collections.abc import Iterator, Mapping
from pathlib import Path
from typing import Any

from ..core.errors import BadOption, BrokenInput
from ..core.foreign_text import read_foreign_text
from ..core.options import OptionInfo
from ..pipeline.configuration import Configuration
from ..pipeline.stages import ANALYSES, Stage
from .reading import DEFAULT, UNKNOWN, USED, WITHOUT_EFFECT, BatchFile, Meaning

GROUPS = {"licsalert_settings": "detect_unrest", "icasar_settings": "separate_sources"}
"""Dictionaries of the script, and the analysis that most of their keys belong to."""

_POLYGON = "draw_manual_mask"
_BOTH = {"baseline_end": tuple(GROUPS.values()), "downsample_run": ("separate_sources",)}
"""Keys of ``licsalert_settings`` that set options of the separation, by the analyses that have them."""

_WORDS = {
    "sica_tica": {"sica": "space", "tica": "time"},
    "ifgs_format": {"cum": "cumulative", "inc": "incremental", "all": "all"},
    "residual_type": {"cumulative": "cumulative", "window": "window"},
}
"""Values that have another name here."""

_ASIDE = {
    "figure_type": "figures are files here, and the report opens from the results",
    "figures": "figures are files here, and the report opens from the results",
    "downsample_plot": "figures take the resolution of the sources",
    "tsne_param": "patterns are shown without t-SNE",
    "create_all_ifgs_flag": "'ifgs_format' says which images are separated",
    _POLYGON: "the area to keep is a polygon layer of 'Separate sources'",
}
_FIXED: dict[str, dict[str, Any]] = {
    "licsalert_settings": {"figure_type": "png", "downsample_plot": 0.5},
    "icasar_settings": {"figures": "png"},
}
"""Keys that the script needs and that say nothing about the numbers."""


def read_licsalert(path: Path) -> BatchFile:
    """Read the dictionaries `GROUPS` of a script.

    Values are literals; those that would have to be calculated are named in the warnings and left out.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If it cannot be read, is no Python, has none of the dictionaries, or a value is not usable; the key is named.
    """
    try:
        module = ast.parse(read_foreign_text(path))
    except (SyntaxError, ValueError, RecursionError, MemoryError) as err:
        raise BrokenInput(f"{path} is not a Python script ({err}). Choose the run_licsalert.py.") from err
    settings, lost = _dictionaries(module)
    if not settings:
        raise BrokenInput(f"{path} has no {' and no '.join(GROUPS)}. Choose the run_licsalert.py.")
    options: dict[str, dict[str, Any]] = {}
    meanings = []
    for group, values in settings.items():
        for key, value in values.items():
            try:
                meanings += _taken(group, key, value, options)
            except BadOption as err:
                raise BadOption(f"{path}: {group}[{key!r}] is {value!r}, which is not usable: {err}") from err
    told = [f"{m.variable}={m.value}: {m.note}." for m in meanings if m.outcome == UNKNOWN]
    told += [f"{m.variable}={m.value}: {m.note}." for m in meanings if m.variable == _POLYGON and m.value != "False"]
    return BatchFile(Configuration(options=options), meanings, [*told, *lost])


def licsalert_text(configuration: Configuration) -> tuple[str, list[str]]:
    """The dictionaries of ``run_licsalert.py`` that give the same analyses, and what they cannot say."""
    found: dict[str, dict[str, Any]] = {group: {} for group in GROUPS}
    unsaid = []
    for group, stage_id in GROUPS.items():
        stage = _analysis(stage_id)
        options = stage.options.from_dict(dict(configuration.options.get(stage_id) or {}))
        for info in stage.options.infos():
            value = getattr(options, info.name)
            if _sayable(info, value):
                _put(found["licsalert_settings" if info.setting in _BOTH else group], info, value)
            elif info.affects_result and (value != info.default or info.setting in _WORDS or info.setting in _BOTH):
                unsaid.append(f"{stage_id}.{info.name} = {value!r}")
        found[group] |= _FIXED[group]
    lines = [f"{group} = {{\n{_entries(values)}}}\n" for group, values in found.items()]
    return _HEADER + "\n".join(lines), unsaid


_HEADER = """\
# Settings for LiCSAlert. Put them in place of those in run_licsalert.py, which has the commands below.

"""


def _dictionaries(module: ast.Module) -> tuple[dict[str, dict[str, Any]], list[str]]:
    """Literal values of the dictionaries, in the order of the script, and what is no literal."""
    found: dict[str, dict[str, Any]] = {}
    lost = []
    for node in sorted(ast.walk(module), key=lambda node: getattr(node, "lineno", 0)):
        for group, key, value in _entries_of(node):
            try:
                found.setdefault(group, {})[key] = ast.literal_eval(value)
            except (ValueError, TypeError, SyntaxError, MemoryError, RecursionError):
                lost.append(f"{group}[{key!r}] is calculated, and nothing is executed here; left out.")
    return found, lost


def _entries_of(node: ast.AST) -> Iterator[tuple[str, str, ast.expr]]:
    """Dictionary, key and value that a statement sets: a literal, ``dict(…)``, ``update(…)``, or a single key."""
    if isinstance(node, ast.Assign) and len(node.targets) == 1:
        target, value = node.targets[0], node.value
    elif isinstance(node, ast.AnnAssign) and node.value is not None:
        target, value = node.target, node.value
    elif isinstance(node, ast.Expr) and isinstance(node.value, ast.Call) and isinstance(node.value.func, ast.Attribute):
        target, value = node.value.func.value, node.value
    else:
        return
    keys: list[tuple[Any, ast.expr]] = []
    if isinstance(target, ast.Subscript):
        keys, target = [(_constant(target.slice), value)], target.value
    elif isinstance(value, ast.Dict):
        keys = _pairs(value)
    elif isinstance(value, ast.Call):
        keys = [pair for given in value.args if isinstance(given, ast.Dict) for pair in _pairs(given)]
        keys += [(keyword.arg, keyword.value) for keyword in value.keywords]
    if isinstance(target, ast.Name) and target.id in GROUPS:
        yield from ((target.id, key, entry) for key, entry in keys if isinstance(key, str))


def _pairs(literal: ast.Dict) -> list[tuple[Any, ast.expr]]:
    return [(_constant(key), entry) for key, entry in zip(literal.keys, literal.values)]


def _constant(node: ast.expr | None) -> Any:
    return node.value if isinstance(node, ast.Constant) else None


def _taken(group: str, key: str, value: Any, options: dict[str, dict[str, Any]]) -> list[Meaning]:
    """Put a setting where it belongs, and say what became of it."""
    shown = str(value)
    if key in _ASIDE:
        return [Meaning(key, shown, WITHOUT_EFFECT, note=_ASIDE[key])]
    targets = list(_targets(group, key))
    if not targets:
        return [Meaning(key, shown, UNKNOWN, note="no setting of LiCSAlert that is known here")]
    meanings = []
    for stage, info, place in targets:
        part = value if place is None else _part(value, place)
        if part is None:
            meanings.append(Meaning(key, shown, DEFAULT, stage.id, info.name))
            continue
        own = _value(key, stage, info, part)
        options.setdefault(stage.id, {})[info.name] = own
        meanings.append(Meaning(key, shown, USED, stage.id, info.name))
    return meanings


def _targets(group: str, key: str) -> Iterator[tuple[Stage, OptionInfo, int | None]]:
    """Analyses and options that a key sets, with the place in a tuple."""
    for stage_id in _BOTH.get(key, (GROUPS[group],)):
        stage = _analysis(stage_id)
        for info in stage.options.infos():
            name, place = _split(info.setting)
            if name == key:
                yield stage, info, place


def _analysis(stage_id: str) -> Stage:
    return next(stage for stage in ANALYSES if stage.id == stage_id)


def _split(setting: str) -> tuple[str, int | None]:
    """Key, and place in a tuple.

    >>> _split("ica_param[1]")
    ('ica_param', 1)
    """
    match = re.fullmatch(r"(\w+)\[(\d+)\]", setting)
    return (match[1], int(match[2])) if match else (setting, None)


def _part(value: Any, place: int) -> Any:
    if not isinstance(value, (tuple, list)) or len(value) <= place:
        raise BadOption("a tuple of two numbers is needed")
    return value[place]


def _value(key: str, stage: Stage, info: OptionInfo, value: Any) -> Any:
    """A value under its name here, checked."""
    words = _WORDS.get(key)
    if words is None:
        return getattr(stage.options.from_dict({info.name: value}), info.name)
    if not isinstance(value, str) or value not in words:
        raise BadOption(f"choose one of {', '.join(words)}")
    return words[value]


def _sayable(info: OptionInfo, value: Any) -> bool:
    """Whether the script can hold the value of an option."""
    words = _WORDS.get(info.setting)
    if words is not None:
        return value in words.values()
    return bool(info.setting) and info.setting not in _ASIDE and value is not None and value != ""


def _put(values: dict[str, Any], info: OptionInfo, value: Any) -> None:
    """Put an option under its name in the script."""
    key, place = _split(info.setting)
    names = {own: name for name, own in _WORDS.get(key, {}).items()}
    if place is not None:
        values[key] = (*values.get(key, ())[:place], value)
    else:
        values[key] = names.get(value, value)


def _entries(values: Mapping[str, Any]) -> str:
    return "".join(f"    {key!r}: {value!r},\n" for key, value in values.items())
