"""Collect the translatable texts that are declared as data, marked or looked up, for ``pylupdate``.

usage: extract.py TARGET.py
"""

import ast
import sys
from collections.abc import Iterator
from pathlib import Path

from sentences import sentences

from alignsar_qgis.insar.core.options import StageOptions
from alignsar_qgis.insar.core.text import translatable
from alignsar_qgis.insar.cube.quantities import QUANTITIES, RECONSTRUCTION_QUANTITIES
from alignsar_qgis.insar.pipeline.presets import PRESET_WORDS, PRODUCT_WORDS
from alignsar_qgis.insar.pipeline.stages import ALTERNATIVES, ANALYSES, DATA, GROUPS, STAGES
from alignsar_qgis.map.templates import CONNECTIVES, pieces_of
from alignsar_qgis.processing_provider.analysis_algorithm import AnalysisAlgorithm
from alignsar_qgis.processing_provider.base_algorithm import AlignsarAlgorithm
from alignsar_qgis.processing_provider.provider import AlignsarProvider

SOURCES = [Path(__file__).resolve().parents[1] / name for name in ("alignsar_qgis", "processing_provider")]
TABLE = (*DATA, *ALTERNATIVES, *STAGES, *ANALYSES)


def option_texts() -> set[str]:
    """Labels, helps, words of choices and what is in force of all options."""
    return {text for kind in kinds_below(StageOptions) for info in kind.infos() for text in info.texts}


def kinds_below(base: type[StageOptions]) -> Iterator[type[StageOptions]]:
    """Every class of options that the modules of the plugin have declared."""
    for kind in base.__subclasses__():
        yield kind
        yield from kinds_below(kind)


def preset_texts() -> set[str]:
    """Words of the presets and the published products."""
    return {*PRESET_WORDS.values(), *PRODUCT_WORDS.values()}


def algorithm_texts() -> set[str]:
    """Titles, also without numbers as sentences name them, groups and helps of all algorithms."""
    provider = AlignsarProvider()
    provider.loadAlgorithms()
    algorithms = [a for a in provider.algorithms() if isinstance(a, AlignsarAlgorithm)]
    texts = {text for a in algorithms for text in (a.title(), a.HELP)}
    labels = {label for stage in TABLE for _, label in stage.counts}
    outputs = {a.OUTPUT_LABEL for a in algorithms if isinstance(a, AnalysisAlgorithm)}
    return texts | labels | outputs | set(GROUPS.values()) | {stage.title for stage in TABLE}


def layer_texts() -> set[str]:
    """Titles of the layers of a datacube, and the texts that the stages mark."""
    cube = {quantity.title for quantity in (*QUANTITIES.values(), *RECONSTRUCTION_QUANTITIES.values())}
    return cube | {text for folder in SOURCES for text in marked_texts(folder)}


def marked_texts(folder: Path) -> set[str]:
    """Literals in calls of ``translatable`` in the modules below a folder."""
    literals = [call.args[0] for call in calls_of(folder, translatable.__name__)]
    return {literal.value for literal in literals if isinstance(literal, ast.Constant)}


def dialog_texts() -> set[str]:
    """Literals in calls of ``translate``; pylupdate5 overlooks those with a comma after the last argument."""
    calls = [call for folder in SOURCES for call in calls_of(folder, "translate")]
    literals = [call.args[1] for call in calls if len(call.args) > 1]
    return {literal.value for literal in literals if isinstance(literal, ast.Constant)}


def sentence_texts() -> set[str]:
    """Sentences of the science, with %1, %2, … for their fields, and the words between the parts of lists."""
    return {piece for found in sentences() for piece in pieces_of(found.text)} | set(CONNECTIVES)


def calls_of(folder: Path, name: str) -> Iterator[ast.Call]:
    """Calls of a function or method in the modules below a folder."""
    for path in sorted(folder.rglob("*.py")):
        for node in ast.walk(ast.parse(path.read_text(encoding="utf-8"))):
            if isinstance(node, ast.Call) and name in (getattr(node.func, "id", ""), getattr(node.func, "attr", "")):
                yield node


def main(target: Path) -> None:
    """Write one call of ``translate`` per text."""
    algorithms = algorithm_texts()  # loads the modules of all rooms
    texts = sorted(option_texts() | preset_texts() | algorithms | layer_texts() | dialog_texts() | sentence_texts())
    target.parent.mkdir(parents=True, exist_ok=True)
    target.write_text(
        "".join(f'QCoreApplication.translate("AlignSAR", {text!r})\n' for text in texts), encoding="utf-8"
    )


if __name__ == "__main__":
    main(Path(sys.argv[1]))
