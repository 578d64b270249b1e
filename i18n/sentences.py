"""Find the sentences of the science in its sources, as templates whose fields are %1, %2, …

The science knows no language but English; what it says comes to QGIS as text. From these templates the QGIS side tells
which sentence a text was made from (`alignsar_qgis.map.templates`).

usage: sentences.py TARGET.json
"""

from __future__ import annotations

import ast
import itertools
import json
import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path, PurePath
from typing import Union

from alignsar_qgis.insar.core import errors

ROOT = Path(__file__).resolve().parents[1]
SCIENCE = ROOT / "alignsar_qgis" / "insar"
QGIS_SIDE = [ROOT / "processing_provider", *(ROOT / "alignsar_qgis" / room for room in ("map", "explorer", "alert"))]
ERRORS = {name for name, kind in vars(errors).items() if isinstance(kind, type)}
SPEAKING = ERRORS | {"info", "warning", "say", "warn", "translatable"}
# Arguments whose texts are in the catalogue already, on pictures and pages, in files, patterns, or for programmers.
NOT_SAID = {
    *("option", "Quantity", "Stage", "show", "section", "Section", "write_page", "pages", "debug", "figure"),
    *("set_title", "set_xlabel", "set_ylabel", "set_label", "text", "suptitle", "legend", "plot", "annotate", "title"),
    *("compile", "match", "search", "sub", "getLogger", "TypeVar", "add_argument", "savetxt", "write_text", "write"),
}
# Modules that make pictures, tables, metadata or commands; only what they pass to the user directly counts.
SILENT = (
    *("batch/writing.py", "*/_figures.py", "*/*figure*.py", "*/_loop_report.py", "*/_loop_products.py"),
    *("cube/metadata.py", "cube/geozarr.py", "*/variables.py", "cube/quantities.py", "core/page.py", "cube/writer.py"),
    *("separation/drawing.py", "catalogue/assets.py", "catalogue/item.py", "engines/_maps.py", "series/export.py"),
    *("installation/commands.py", "tools/network_plot.py", "series/virtual.py", "store/headers.py", "*/output.py"),
    *("stack/_finished_pairs.py", "synthetic/truth.py", "cube/contents.py", "cube/overview.py"),
)
_WORD = re.compile(r"[A-Za-z]{2,}")
_PROSE = re.compile(r"[A-Za-z]{2,}[,;:]? ['(]?[a-z]{2,}|%\d+ \(?[a-z]{3,}|[a-z]{3,} %\d|^stage \d+$")
_MAKES_FILES = re.compile(r"metadata|attribute|caption|figure|draw|plot|dataset")
_PLAIN = {"abs", "ascii", "first_names", "int", "len", "list", "map", "max", "min", "repr", "sorted", "str", "sum"}
_LOGGED = re.compile(r"%[sdr]")


@dataclass(frozen=True)
class Field:
    """A value in a sentence, and what it is called in the source."""

    name: str


Parts = list[Union[str, Field]]
Constants = dict[str, ast.expr]


@dataclass(frozen=True)
class Found:
    """A template, and where it is said first.

    Attributes
    ----------
    text
        The template with %1, %2, ….
    names
        What its fields are called in the source.
    path, line
        Module below the science, and line.
    error
        Name of the error that says it; empty for what is not an error.
    """

    text: str
    names: tuple[str, ...]
    path: str
    line: int
    error: str = ""


def sentences() -> list[Found]:
    """All templates of the science, and of errors of it that the QGIS side raises, each once."""
    found: dict[str, Found] = {}
    for folder in (SCIENCE, *QGIS_SIDE):
        for path in sorted(folder.rglob("*.py")):
            for one in sentences_of(path, folder):
                if one.text not in found or (one.error and not found[one.text].error):
                    found[one.text] = one
    return list(found.values())


def sentences_of(path: Path, folder: Path) -> Iterator[Found]:
    """Templates of a module in one of the folders."""
    module = path.relative_to(folder)
    if module.parts[0] == "shell":  # speaks in terminals only
        return
    tree = ast.parse(path.read_text(encoding="utf-8"))
    constants = constants_of(tree)
    for node, speaker in texts_below(tree):
        if folder == SCIENCE or speaker in ERRORS:
            yield from templates_of(node, constants, speaker, module)


def constants_of(tree: ast.Module) -> Constants:
    """Sentences that a module has as constants, by their names."""
    found = {}
    for node in tree.body:
        value = getattr(getattr(node, "value", None), "value", None)
        if isinstance(node, ast.Assign) and isinstance(value, str) and _PROSE.search(value):
            found |= {target.id: node.value for target in node.targets if isinstance(target, ast.Name)}
    return found


def texts_below(node: ast.AST, speaker: str = "", silent: bool = False) -> Iterator[tuple[ast.expr, str]]:
    """Expressions that make a text, each with the function or error that it is an argument of.

    Parameters
    ----------
    silent
        Whether only what is passed to the user directly counts.
    """
    if isinstance(node, ast.Compare):
        return
    if is_text(node) and not (silent and speaker not in SPEAKING):
        yield node, speaker
    name = name_of_call(node)
    silent = silent or name in NOT_SAID or bool(_MAKES_FILES.search(getattr(node, "name", "") or ""))
    for child in children_of(node):
        yield from texts_below(child, name, silent)


def name_of_call(node: ast.AST) -> str:
    """Name of the function or method that is called; empty for other expressions."""
    return (getattr(node.func, "id", "") or getattr(node.func, "attr", "")) if isinstance(node, ast.Call) else ""


def children_of(node: ast.AST) -> Iterator[ast.AST]:
    """What may hold further texts: no docstrings, annotations or keys, and of a text only what is no part of it."""
    if is_text(node):
        yield from inner_of(node)
        return
    hidden = [getattr(node, name, None) for name in ("annotation", "returns", "slice")]
    if isinstance(node, (ast.Module, ast.ClassDef, ast.FunctionDef)):
        hidden += [part for part in node.body if isinstance(part, ast.Expr) and isinstance(part.value, ast.Constant)]
    yield from (child for child in ast.iter_child_nodes(node) if not any(child is one for one in hidden))


def is_text(node: ast.AST) -> bool:
    """Whether an expression makes a text of literals."""
    if isinstance(node, ast.Constant):
        return isinstance(node.value, str)
    if isinstance(node, ast.BinOp):
        return isinstance(node.op, ast.Add) and (is_text(node.left) or is_text(node.right))
    if isinstance(node, ast.IfExp):
        return is_text(node.body) or is_text(node.orelse)
    return isinstance(node, ast.JoinedStr) or is_counted(node)


def is_counted(node: ast.AST) -> bool:
    """Whether an expression is a number of things that are named there."""
    return name_of_call(node) == "counted" and isinstance(node.args[1], ast.Constant)


def inner_of(node: ast.AST) -> Iterator[ast.AST]:
    """Expressions whose values stand in a text without being literals of it."""
    if isinstance(node, ast.Constant):
        return
    if is_counted(node):
        yield node.args[0]
    elif isinstance(node, ast.JoinedStr):
        for part in node.values:
            if isinstance(part, ast.FormattedValue):
                yield from inner_of(part.value) if is_text(part.value) else [part.value]
    else:
        sides = (node.left, node.right) if isinstance(node, ast.BinOp) else (node.body, node.orelse)
        for side in sides:
            yield from inner_of(side) if is_text(side) else [side]


def variants(node: ast.AST, constants: Constants) -> list[Parts]:
    """What a text can be, by the branches of the conditions in it; constants of the module are part of it."""
    node = constants.get(getattr(node, "id", ""), node)
    if isinstance(node, ast.Constant) and isinstance(node.value, str):
        literal, *others = _LOGGED.split(node.value)
        return [[literal, *(part for other in others for part in (Field("value"), other))]]
    if is_counted(node):
        noun = node.args[1].value
        return [[Field("number"), f" {noun}"], [Field("number"), f" {noun}s"]]
    if not is_text(node):
        return [[Field(name_of(node))]]
    if isinstance(node, ast.IfExp):
        return [*variants(node.body, constants), *variants(node.orelse, constants)]
    if isinstance(node, ast.BinOp):
        sides = [node.left, node.right]
    else:
        sides = [part.value if isinstance(part, ast.FormattedValue) else part for part in node.values]
    choices = itertools.product(*(variants(side, constants) for side in sides))
    return [[part for side in chosen for part in side] for chosen in choices]


def name_of(node: ast.AST) -> str:
    """What a value is called: the last name that the expression has, or that of what a plain function is given."""
    if isinstance(node, ast.Call):
        plain = isinstance(node.func, ast.Attribute) or node.func.id in _PLAIN
        return name_of(node.args[-1 if name_of_call(node) == "map" else 0] if plain and node.args else node.func)
    if isinstance(node, (ast.Subscript, ast.Starred)):
        return name_of(node.value)
    if isinstance(node, ast.GeneratorExp):
        return name_of(node.generators[0].iter)
    if isinstance(node, ast.BoolOp):
        return name_of(node.values[-1])
    if isinstance(node, ast.BinOp):
        divides = isinstance(node.op, ast.Div) and isinstance(node.left, ast.Name)  # of paths, mostly
        return name_of(node.right if divides or isinstance(node.left, ast.Constant) else node.left)
    name = getattr(node, "id", "") or getattr(node, "attr", "") or str(getattr(node, "value", "")) or "value"
    return name.strip("_").lower()


def templates_of(node: ast.expr, constants: Constants, speaker: str, module: PurePath) -> Iterator[Found]:
    """Templates of a text, where it is a sentence or a part of one."""
    for parts in variants(node, constants):
        text, names = numbered(parts)
        if is_said(text, speaker, module):
            yield Found(text, names, module.as_posix(), node.lineno, speaker if speaker in ERRORS else "")


def is_said(text: str, speaker: str, module: PurePath) -> bool:
    """Whether a text is a sentence or a part of one: what is passed to the user directly, and what reads like prose."""
    if "\n" in text and "%1" not in text:  # a program or a file
        return False
    if speaker in SPEAKING:
        return bool(_WORD.search(re.sub(r"%\d+", "", text)))
    if not _PROSE.search(text) or text[0] in "#<" or "  " in text or any(module.match(name) for name in SILENT):
        return False
    # What the declarations of a room's options say stands in their help.
    declares = module.name == "options.py" and module.parts[0] != "core"
    return not declares or (text.endswith(".") and not text[0].islower())


def numbered(parts: Parts) -> tuple[str, tuple[str, ...]]:
    """A template with numbered fields, and what the fields are called; neighbouring fields are one."""
    names: list[str] = []
    text, after_field = "", False
    for part in parts:
        if isinstance(part, Field) and not after_field:
            names.append(part.name)
            text += f"%{len(names)}"
        elif isinstance(part, str):
            text += part
        after_field = isinstance(part, Field) or (after_field and not part)
    return text.strip(), tuple(names)


def main(target: Path) -> None:
    """Write the templates."""
    texts = sorted(one.text for one in sentences())
    target.write_text(json.dumps(texts, ensure_ascii=False, indent=0) + "\n", encoding="utf-8")


if __name__ == "__main__":
    main(Path(sys.argv[1]))
