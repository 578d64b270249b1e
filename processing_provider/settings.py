"""What is set once for all algorithms, in Settings > Options > Processing > Providers > AlignSAR."""

from __future__ import annotations

from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from qgis.core import QgsProcessingAlgorithm, QgsProcessingContext, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.engines import BUILTIN, Engine
from alignsar_qgis.insar.engines.choice import Installed, engine_of

from .destinations import given

GROUP = "AlignSAR"
ENGINE = "ENGINE"
"""The parameter that wins over the settings."""
STAGE_ENGINES, ANALYSIS_ENGINES = ("builtin", "licsbas"), ("builtin", "licsalert")
STAGE_ENGINE, ANALYSIS_ENGINE = "ALIGNSAR_ENGINE", "ALIGNSAR_ANALYSIS_ENGINE"
LICSBAS, LICSBAS_PYTHON = "ALIGNSAR_LICSBAS", "ALIGNSAR_LICSBAS_PYTHON"
LICSALERT, LICSALERT_PYTHON = "ALIGNSAR_LICSALERT", "ALIGNSAR_LICSALERT_PYTHON"
ENVIRONMENT = "ALIGNSAR_ENVIRONMENT"
NAMES = (STAGE_ENGINE, ANALYSIS_ENGINE, LICSBAS, LICSBAS_PYTHON, LICSALERT, LICSALERT_PYTHON, ENVIRONMENT)
_PLACE = "Processing/Configuration/"
"""Where QGIS keeps the settings of Processing providers."""


def value_of(name: str) -> str:
    """A setting as text; empty where nothing is set."""
    value = QgsSettings().value(_PLACE + name, "")
    return "" if value is None else str(value).strip()


def set_value(name: str, text: str) -> None:
    """Keep a setting; on the main thread."""
    QgsSettings().setValue(_PLACE + name, text)
    with suppress(ImportError):
        from processing.core.ProcessingConfig import ProcessingConfig

        ProcessingConfig.readSettings()


def path_of(name: str) -> Path | None:
    """A setting that names a file or folder."""
    text = value_of(name)
    return Path(text) if text else None


def installed() -> Installed:
    """Where the settings say that programs are."""
    return Installed(path_of(LICSBAS), path_of(LICSBAS_PYTHON), path_of(LICSALERT), path_of(LICSALERT_PYTHON))


def chosen_engine(
    algorithm: QgsProcessingAlgorithm, parameters: dict[str, Any], context: QgsProcessingContext
) -> Engine:
    """The engine that a user chose, else that of the settings, else the built-in one; on the main thread.

    An algorithm without the choice has the built-in engine.
    """
    definition = algorithm.parameterDefinition(ENGINE)
    if definition is None:
        return BUILTIN
    if given(parameters.get(ENGINE)):
        name = algorithm.parameterAsEnumString(parameters, ENGINE, context)
    else:
        choices = tuple(definition.options())
        name = _one_of(choices, value_of(STAGE_ENGINE if choices == STAGE_ENGINES else ANALYSIS_ENGINE))
    return engine_of(name, installed())


def _one_of(choices: Sequence[str], text: str) -> str:
    """The choice that a setting holds, of which QGIS keeps the number; the first where it holds none."""
    if text.isdecimal() and int(text) < len(choices):
        return choices[int(text)]
    return text if text in choices else choices[0]


def declare(icon: Any) -> None:
    """Show the settings in the dialog of QGIS, where it has the Processing plugin."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig, Setting
    except ImportError:
        return
    translate = QCoreApplication.translate
    ProcessingConfig.settingIcons[GROUP] = icon
    python = translate("AlignSAR", "Python of {program}: a program, or the folder of its environment")
    for name, label, choices in (
        (STAGE_ENGINE, translate("AlignSAR", "Engine of stages 02 to 16 and of the export"), STAGE_ENGINES),
        (ANALYSIS_ENGINE, translate("AlignSAR", "Engine of source separation and unrest detection"), ANALYSIS_ENGINES),
    ):
        ProcessingConfig.addSetting(
            Setting(GROUP, name, label, choices[0], valuetype=Setting.SELECTION, options=list(choices))
        )
    for name, label, kind in (
        (LICSBAS, translate("AlignSAR", "Folder of LiCSBAS; empty: its commands on the PATH"), Setting.FOLDER),
        (LICSBAS_PYTHON, python.format(program="LiCSBAS"), Setting.STRING),
        (LICSALERT, translate("AlignSAR", "Folder of LiCSAlert; empty: where its Python finds it"), Setting.FOLDER),
        (LICSALERT_PYTHON, python.format(program="LiCSAlert"), Setting.STRING),
        (
            ENVIRONMENT,
            translate("AlignSAR", "Environment with packages that QGIS lacks, made by 'Check installation'"),
            Setting.FOLDER,
        ),
    ):
        ProcessingConfig.addSetting(Setting(GROUP, name, label, "", valuetype=kind))
    ProcessingConfig.readSettings()


def withdraw() -> None:
    """Take the settings out of the dialog of QGIS; their values stay."""
    try:
        from processing.core.ProcessingConfig import ProcessingConfig
    except ImportError:
        return
    for name in NAMES:
        ProcessingConfig.settings.pop(name, None)
    ProcessingConfig.settingIcons.pop(GROUP, None)
