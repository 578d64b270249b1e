"""Write algorithms.md of docs/ from the algorithms as QGIS has them.

usage: algorithm_reference.py DOCS
"""

from __future__ import annotations

import os
import re
import sys
import tempfile
from collections.abc import Iterable
from pathlib import Path

from qgis.core import (
    QgsApplication,
    QgsProcessingAlgorithm,
    QgsProcessingOutputDefinition,
    QgsProcessingParameterDefinition,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QStandardPaths

from alignsar_qgis.insar.frames import FramesOptions
from alignsar_qgis.insar.pipeline.stages import ALTERNATIVES, ANALYSES, DATA, STAGES
from alignsar_qgis.insar.tools.options import TOOL_OPTIONS
from alignsar_qgis.processing_provider.provider import AlignsarProvider

HEAD = """\
# Every algorithm, its parameters and outputs

Made by `make reference` from the algorithms as QGIS has them; the [graphical models](models.md) are on a page of their
own. Options of stages and tools have their own page, [options.md](options.md), which each section names; here is
everything else. Texts are those of the dialogs, and *the table below* is there. Numbers and texts among the outputs are
for models and scripts. Where no unit stands with a number, it counts something or is a ratio.
"""
MODELS = "8 Models"
DIGITS = 10
"""Of bounds and defaults, so that none is written with an exponent."""
KINDS = {
    "boolean": "yes or no",
    "datetime": "date",
    "enum": "choice",
    "extent": "box",
    "field": "column",
    "fileDestination": "file to write",
    "folderDestination": "folder to write",
    "number": "number",
    "point": "point",
    "multilayer": "files",
    "sink": "layer to write",
    "source": "vector layer",
    "string": "text",
    "vectorDestination": "layer to write",
    "outputBoolean": "yes or no",
    "outputFile": "file",
    "outputFolder": "folder",
    "outputHtml": "page",
    "outputMultilayer": "layers",
    "outputNumber": "number",
    "outputRaster": "raster",
    "outputString": "text",
    "outputVector": "layer",
}
OPTIONS = {
    **{
        stage.id: (stage.options, f"{stage.heading} ({stage.id})")
        for stage in (*DATA, *ALTERNATIVES, *STAGES, *ANALYSES)
    },
    **{name: (kind, f"Tool {name}") for name, kind in {"run_frames": FramesOptions, **TOOL_OPTIONS}.items()},
}
"""Options that options.md has, and the heading above them, by the algorithm."""
DEFAULT_IN_HELP = re.compile(r" ?Default: .*$")


def main(docs: Path) -> None:
    """Write the page, as it is for a new user in English."""
    with tempfile.TemporaryDirectory() as profile:
        os.environ.update(QT_QPA_PLATFORM="offscreen", QGIS_CUSTOM_CONFIG_PATH=profile, LC_ALL="C.UTF-8")
        application = QgsApplication([], False)
        application.initQgis()
        provider = AlignsarProvider()
        QgsApplication.processingRegistry().addProvider(provider)
        write(provider, docs)
        application.exitQgis()


def write(provider: AlignsarProvider, docs: Path) -> None:
    """Write the page of a provider."""
    algorithms = [algorithm for algorithm in provider.algorithms() if algorithm.group() != MODELS]
    algorithms.sort(key=lambda algorithm: (algorithm.group(), algorithm.displayName()))
    page = HEAD + "".join(section(algorithm) for algorithm in algorithms)
    (docs / "algorithms.md").write_text(page, encoding="utf-8")


def section(algorithm: QgsProcessingAlgorithm) -> str:
    """Parameters and outputs of an algorithm."""
    kind, heading = OPTIONS.get(algorithm.name(), (None, ""))
    on_other_page = {info.name.upper() for info in kind.infos()} if kind else set()
    definitions = [item for item in algorithm.parameterDefinitions() if item.name() not in on_other_page]
    there = re.sub(r"[^\w\- ]", "", heading.lower()).replace(" ", "-")
    options = f" Its options: [options.md](options.md#{there})." if kind else ""
    return (
        f"\n## {algorithm.displayName()} (`{algorithm.name()}`)\n\n*{algorithm.group()}.*{options}\n\n"
        + table(("parameter", "what", "default", "range", "meaning"), map(parameter_row, definitions))
        + "\n"
        + table(("output", "what", "meaning"), map(output_row, algorithm.outputDefinitions()))
    )


def table(heads: tuple[str, ...], rows: Iterable[str]) -> str:
    """A table of rows."""
    return f"| {' | '.join(heads)} |\n{'|---' * len(heads)}|\n{''.join(rows)}"


def parameter_row(definition: QgsProcessingParameterDefinition) -> str:
    """Row of a parameter."""
    bounds = ""
    if definition.type() == "enum":
        bounds = ", ".join(definition.options())
    elif definition.type() == "number":
        bounds = f"{definition.minimum():.{DIGITS}g} … {definition.maximum():.{DIGITS}g}"
    text = DEFAULT_IN_HELP.sub("", definition.help())
    words = (f"{definition.description()}.", text)
    meaning = " ".join(word for word in words if word).replace(documents(), "your documents")
    return f"| `{definition.name()}` | {kind_of(definition)} | {default(definition)} | {bounds} | {meaning} |\n"


def kind_of(definition: QgsProcessingParameterDefinition) -> str:
    """What a parameter takes."""
    if definition.type() == "file":
        folder = definition.behavior() == QgsProcessingParameterFile.Behavior.Folder
        return "folder" if folder else "file"
    return KINDS[definition.type()]


def default(definition: QgsProcessingParameterDefinition) -> str:
    """What is in force where a parameter is not given."""
    value = definition.defaultValue()
    if value not in (None, ""):
        return f"{value:.{DIGITS}g}" if isinstance(value, float) else str(value)
    optional = definition.flags() & QgsProcessingParameterDefinition.Flag.FlagOptional
    if optional or definition.type() == "boolean":
        return "not set"
    return "temporary" if definition.isDestination() else "**required**"


def output_row(output: QgsProcessingOutputDefinition) -> str:
    """Row of an output."""
    return f"| `{output.name()}` | {KINDS[output.type()]} | {output.description()} |\n"


def documents() -> str:
    """The folder of the user's documents, which is another one on every computer."""
    return QStandardPaths.writableLocation(QStandardPaths.StandardLocation.DocumentsLocation)


if __name__ == "__main__":
    main(Path(sys.argv[1]))
