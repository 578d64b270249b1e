"""Find what QGIS with Qt 6 does not understand: bindings imported past QGIS, unscoped enums, removed names.

usage: qt6_scan.py FOLDER…

Enums are looked up in the QGIS of this machine: a value that is reached otherwise than through the type it is of, such
as ``Qt.UTC`` for ``Qt.TimeSpec.UTC``, is one that PyQt 6 does not have.
"""

import ast
import importlib
import sys
from collections.abc import Iterator
from pathlib import Path
from typing import Any

BINDINGS = {"PyQt4", "PyQt5", "PyQt6", "PySide2", "PySide6", "sip"}
# What Qt 6 or PyQt 6 dropped without a word; and QVariant, whose types became those of QMetaType.
REMOVED_NAMES = {
    *("QVariant", "QRegExp", "QRegExpValidator", "QDesktopWidget", "QTextCodec", "QMatrix", "QSound", "QGLWidget"),
    *("QDirModel", "QXmlSimpleReader"),
}
REMOVED_CALLS = {
    *("exec_", "print_", "toTime_t", "fromTime_t", "setTime_t", "setTabStopWidth", "tabStopWidth", "setCodec"),
}
# The one place that serves QGIS before 3.38, where columns were declared with types of QVariant.
ALLOWED = {("processing_provider/fields.py", "QVariant")}


def problems(source: str) -> Iterator[tuple[int, str, str]]:
    """Line, name and complaint for everything in a module that Qt 6 would refuse."""
    tree = ast.parse(source)
    known = dict(_imported(tree))
    for node in ast.walk(tree):
        if isinstance(node, (ast.Import, ast.ImportFrom)):
            module = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            names = [alias.name for alias in node.names]
            for name in [module.split(".")[0]] if module else names:
                if name.split(".")[0] in BINDINGS:
                    yield node.lineno, name, f"import from qgis.PyQt instead of {name}"
            if module.startswith("qgis"):
                yield from ((node.lineno, name, f"{name} is gone") for name in names if name in REMOVED_NAMES)
        elif isinstance(node, ast.Attribute):
            if node.attr in REMOVED_CALLS:
                yield node.lineno, node.attr, f"{node.attr}() is gone"
            if node.attr in REMOVED_NAMES:
                yield node.lineno, node.attr, f"{node.attr} is gone"
            owner = _resolved(node.value, known)
            if owner is not None and _is_unscoped(owner, node.attr):
                kind = type(getattr(owner, node.attr)).__name__
                yield node.lineno, node.attr, f"{ast.unparse(node)} is not scoped; write …{kind}.{node.attr}"


def _imported(tree: ast.Module) -> Iterator[tuple[str, Any]]:
    """What a module imports from QGIS, as it is, by the name it has there."""
    for node in ast.walk(tree):
        if isinstance(node, ast.ImportFrom) and not node.level and (node.module or "").split(".")[0] == "qgis":
            module = importlib.import_module(node.module)
            for alias in node.names:
                if hasattr(module, alias.name):
                    yield alias.asname or alias.name, getattr(module, alias.name)


def _resolved(node: ast.expr, known: dict[str, Any]) -> Any:
    """The class or module that an expression of names and dots means; None for any other."""
    if isinstance(node, ast.Name):
        return known.get(node.id)
    if isinstance(node, ast.Attribute):
        owner = _resolved(node.value, known)
        return None if owner is None else getattr(owner, node.attr, None)
    return None


def _is_unscoped(owner: Any, name: str) -> bool:
    value = getattr(owner, name, None)
    return isinstance(owner, type) and isinstance(value, int) and type(value) not in (owner, int, bool)


def main(folders: list[str]) -> int:
    """Print every problem in the Python files of some folders; the number of them is the result."""
    count = 0
    for path in (path for folder in folders for path in sorted(Path(folder).rglob("*.py"))):
        for line, name, complaint in problems(path.read_text(encoding="utf-8")):
            if (path.as_posix(), name) not in ALLOWED:
                print(f"{path}:{line}: {complaint}")
                count += 1
    return count


if __name__ == "__main__":
    sys.exit(1 if main(sys.argv[1:]) else 0)
