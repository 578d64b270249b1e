"""Batch files of LiCSBAS: what one means here, and the settings of a run as one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import asdict
from pathlib import Path
from typing import Any

from qgis.core import (
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFile,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.batch.files import (
    JSON_SUFFIX,
    PYTHON_SUFFIX,
    SHELL_SUFFIX,
    read_foreign,
    read_settings,
    unfollowed,
)
from alignsar_qgis.insar.batch.licsalert import licsalert_text
from alignsar_qgis.insar.batch.reading import UNKNOWN, WITHOUT_EFFECT, Meaning
from alignsar_qgis.insar.batch.writing import batch_text
from alignsar_qgis.insar.pipeline.configuration import ENDING, Configuration
from alignsar_qgis.insar.pipeline.places import check_file
from alignsar_qgis.insar.pipeline.presets import CHAIN_PRESETS
from alignsar_qgis.insar.pipeline.stage_checks import require_file
from alignsar_qgis.insar.pipeline.stages import CHAIN, FIRST_LOCAL_STEP, STEPS, Stage
from alignsar_qgis.insar.store.unfinished import part_of

from ..map.sentences import in_users_language
from .base_algorithm import AlignsarAlgorithm
from .destinations import chosen, documents_folder, file_destination, given, input_path
from .fields import TEXT
from .presets import PRESET, PRODUCT, chosen_code, preset_choice, product_choice
from .sinks import PointSink

CONFIG = "CONFIG"
INPUT, OUTPUT, TABLE = "INPUT", "OUTPUT", "TABLE"
SETTINGS_FILTER = "JSON, batch_LiCSBAS.sh (*.json *.sh)"
BATCH_FILTER = "batch_LiCSBAS.sh, run_licsalert.py (*.sh *.txt *.py)"
ANALYSIS_FILTER = "JSON, run_licsalert.py (*.json *.py)"
COLUMNS = ("variable", "value", "outcome", "stage", "option", "note")
BATCH = "batch_LiCSBAS"
PAGE = "coming-from-licsbas.md"


def tell_settings(
    path: Path,
    feedback: QgsProcessingFeedback,
    chosen_here: Configuration | None = None,
    stages: Iterable[Stage] = CHAIN,
) -> None:
    """Say which options of some stages a file sets, and what of a foreign one is not followed.

    Parameters
    ----------
    chosen_here
        What is set in the dialog, which wins; None says nothing of what is followed.
    """
    if chosen_here is not None:
        nothing = QCoreApplication.translate("AlignSAR", "no option of these stages")
        settings = "; ".join(read_settings(path).in_words(chosen_here, stages)) or nothing
        text = QCoreApplication.translate("AlignSAR", "From {file}: {settings}.")
        feedback.pushInfo(text.format(file=path.name, settings=settings))
    for line in unfollowed(path):
        feedback.pushWarning(in_users_language(line))


class ImportBatch(AlignsarAlgorithm):
    """A batch file as a configuration and a table."""

    ID = "import_batch"
    TITLE = "Import batch file"
    GROUP = "data"
    PAGE = PAGE
    TAGS = ("batch_LiCSBAS.sh", "batch", "settings", "configuration", "shell", "script")
    HELP = (
        "Reads the settings of a batch_LiCSBAS.sh of any version, or of a run_licsalert.py, and writes them as a "
        "configuration. In: the file; it is read as text and never executed. Out: a JSON file, and a table that says "
        "of every variable which option it became, or why it has no effect here.\n\n"
        "'Run pipeline', 'Separate sources' and 'Detect unrest' take the JSON file as their configuration; they also "
        "take the batch file or script itself."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(INPUT, translate("AlignSAR", "Batch file"), fileFilter=BATCH_FILTER),
            translate(
                "AlignSAR",
                "Your batch_LiCSBAS.sh, whose files are looked for beside it; or your run_licsalert.py.",
            ),
        )
        place = translate("AlignSAR", "beside the batch file, ending in {ending}").format(ending=ENDING)
        self.addParameter(
            file_destination(OUTPUT, translate("AlignSAR", "Configuration"), f"JSON (*{JSON_SUFFIX})", place)
        )
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                TABLE,
                translate("AlignSAR", "Table of variables"),
                QgsProcessing.SourceType.TypeVector,
                optional=True,
                createByDefault=True,
            )
        )
        self.addOutput(QgsProcessingOutputNumber("IGNORED", translate("AlignSAR", "Variables without effect")))
        self.addOutput(QgsProcessingOutputNumber("UNKNOWN", translate("AlignSAR", "Unknown variables")))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        source = input_path(self, parameters, INPUT, context)
        found = read_foreign(source)
        tell_settings(source, feedback)
        target = self._target(source, parameters, context)
        _write(target, found.configuration.text())
        counts = {
            name: sum(meaning.outcome == outcome for meaning in found.meanings)
            for name, outcome in (("IGNORED", WITHOUT_EFFECT), ("UNKNOWN", UNKNOWN))
        }
        text = QCoreApplication.translate(
            "AlignSAR", "{known} of {all} variables are understood; {warnings} to look at."
        )
        self._sentence = text.format(
            known=len(found.meanings) - counts["UNKNOWN"], all=len(found.meanings), warnings=len(found.warnings)
        )
        feedback.pushInfo(self._sentence)
        return {OUTPUT: str(target), TABLE: self._table(found.meanings, parameters, context), **counts}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        source = input_path(self, parameters, INPUT, context)
        require_file(source)
        check_file(self._target(source, parameters, context), JSON_SUFFIX)

    def _target(self, source: Path, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        return chosen(self, parameters, OUTPUT, context) or source.with_name(source.stem + ENDING)

    def _table(self, meanings: list[Meaning], parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        table = PointSink(self, TABLE, dict.fromkeys(COLUMNS, TEXT), parameters, context)
        for meaning in meanings:
            table.add({name: in_users_language(text) for name, text in asdict(meaning).items()})
        return table.finish(QCoreApplication.translate("AlignSAR", "Variables of the batch file"), context)


class ExportBatch(AlignsarAlgorithm):
    """The settings of a run as variables of a batch file."""

    ID = "export_batch"
    TITLE = "Export batch file"
    GROUP = "data"
    PAGE = PAGE
    TAGS = ("batch_LiCSBAS.sh", "batch", "settings", "shell", "script")
    HELP = (
        "Writes the settings of a run as variables of batch_LiCSBAS.sh, for a colleague who works with LiCSBAS. "
        "In: the configuration that 'Run pipeline' writes beside every datacube, or a preset. Out: a shell file with "
        "all variables; put them in place of those in your batch_LiCSBAS.sh. A name that ends in .py gives the "
        "settings of the analyses for run_licsalert.py instead. Options that cannot be set there are listed in the log."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.add(
            QgsProcessingParameterFile(
                INPUT, translate("AlignSAR", "Configuration"), optional=True, fileFilter=SETTINGS_FILTER
            ),
            translate("AlignSAR", "File that 'Run pipeline' or 'Import batch file' wrote. Empty: the preset below."),
        )
        self.add(
            preset_choice(CHAIN_PRESETS, "alignsar"),
            translate("AlignSAR", "What is written where no configuration is given."),
        )
        self.add(
            product_choice(),
            translate("AlignSAR", "Takes frame, dates and area of that product where no configuration is given."),
        )
        place = translate("AlignSAR", "beside the configuration, or in AlignSAR of your documents")
        endings = f"Shell (*{SHELL_SUFFIX});;Python (*{PYTHON_SUFFIX})"
        self.addParameter(file_destination(OUTPUT, translate("AlignSAR", "Batch file"), endings, place))
        self.addOutput(QgsProcessingOutputNumber("UNSAID", translate("AlignSAR", "Options without a variable")))

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        target = self._target(parameters, context)
        write = licsalert_text if target.suffix.lower() == PYTHON_SUFFIX else batch_text
        text, unsaid = write(self._settings(parameters, context))
        for line in unsaid:
            feedback.pushWarning(
                QCoreApplication.translate("AlignSAR", "No variable can set {option}.").format(option=line)
            )
        _write(target, text)
        return {OUTPUT: str(target), "UNSAID": len(unsaid)}

    def check(self, parameters: dict[str, Any], context: QgsProcessingContext) -> None:
        self._settings(parameters, context)
        check_file(self._target(parameters, context), SHELL_SUFFIX, PYTHON_SUFFIX)

    def _target(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Path:
        source = parameters.get(INPUT)
        folder = input_path(self, parameters, INPUT, context).parent if given(source) else documents_folder()
        return chosen(self, parameters, OUTPUT, context) or folder / f"{BATCH}{SHELL_SUFFIX}"

    def _settings(self, parameters: dict[str, Any], context: QgsProcessingContext) -> Configuration:
        if given(parameters.get(INPUT)):
            return read_settings(input_path(self, parameters, INPUT, context))
        product = chosen_code(self, parameters, PRODUCT, context)
        preset = self.parameterAsEnumString(parameters, PRESET, context)
        return Configuration(preset=preset, product=product, first=STEPS[0] if product else FIRST_LOCAL_STEP)


def _write(target: Path, text: str) -> None:
    with part_of(target) as part:
        part.write_text(text, encoding="utf-8")


ALGORITHMS = (ImportBatch, ExportBatch)
