"""What is installed, what is missing, and how to get it."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape
from pathlib import Path
from typing import Any

from qgis.core import (
    Qgis,
    QgsProcessing,
    QgsProcessingContext,
    QgsProcessingFeedback,
    QgsProcessingOutputNumber,
    QgsProcessingOutputString,
    QgsProcessingParameterFeatureSink,
    QgsProcessingParameterFileDestination,
    QgsProcessingParameterFolderDestination,
    QgsProjUtils,
)
from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.packages import PACKAGES, missing_of
from alignsar_qgis.insar.engines.choice import Installed
from alignsar_qgis.insar.installation import Item, State, inventory, make_environment, this_system, use_environment
from alignsar_qgis.insar.store.unfinished import part_of

from ..map.sentences import in_users_language
from . import settings
from .base_algorithm import SUMMARY, AlignsarAlgorithm
from .destinations import chosen
from .feedback import FeedbackProgress
from .fields import TEXT
from .sinks import PointSink

OUTPUT, REPORT, ENVIRONMENT, MISSING = "OUTPUT", "REPORT", "ENVIRONMENT", "MISSING"
COLUMNS = ("name", "state", "version", "remedy", "needed_for", "linked", "kind", "place")
"""What a reader looks for first."""


def state_words() -> dict[State, str]:
    """What the states are called."""
    return {
        State.THERE: QCoreApplication.translate("AlignSAR", "there"),
        State.MISSING: QCoreApplication.translate("AlignSAR", "missing"),
        State.OPTIONAL: QCoreApplication.translate("AlignSAR", "not there, optional"),
        State.FAULTY: QCoreApplication.translate("AlignSAR", "there, but not usable"),
    }


class CheckInstallation(AlignsarAlgorithm):
    """Packages and programs."""

    _installed = Installed()
    _environment: Path | None = None

    ID = "check_installation"
    TITLE = "Check installation"
    GROUP = "tools"
    PAGE = "engines.md"
    TAGS = ("packages", "versions", "install", "missing", "pip", "conda", "environment", "licsalert", "snaphu", "dask")
    HELP = (
        "Says what the plugin finds of all that it can use, and how to get what is missing. "
        "In: nothing. Out: a table of the Python packages with their versions and the GDAL, PROJ and HDF5 that they "
        "are linked to, of LiCSBAS, LiCSAlert, licsar_extra, snaphu and Dask; with the command for this system where "
        "something is missing.\n\n"
        "With a folder for an environment, the packages that the Python of QGIS lacks are installed there, from the "
        "Python package index, without rights of an administrator and without changing QGIS. The plugin uses them from "
        "then on; what QGIS has itself comes first."
    )

    def initAlgorithm(self, configuration: dict[str, Any] | None = None) -> None:
        translate = QCoreApplication.translate
        self.addParameter(
            QgsProcessingParameterFeatureSink(
                OUTPUT, translate("AlignSAR", "Installation"), QgsProcessing.SourceType.TypeVector, optional=True
            )
        )
        self.addParameter(
            QgsProcessingParameterFileDestination(
                REPORT,
                translate("AlignSAR", "Report (empty: none)"),
                "HTML (*.html)",
                optional=True,
                createByDefault=False,
            )
        )
        environment = QgsProcessingParameterFolderDestination(
            ENVIRONMENT,
            translate("AlignSAR", "Environment for missing packages (empty: none)"),
            optional=True,
            createByDefault=False,
        )
        environment.setHelp(
            translate(
                "AlignSAR",
                "Folder to make or to go on with. What is missing is downloaded into it, and the plugin looks there "
                "from then on (Settings > Options > Processing > Providers > AlignSAR).",
            )
        )
        self.addParameter(environment)
        self.addOutput(QgsProcessingOutputString(SUMMARY, translate("AlignSAR", "Summary")))
        self.addOutput(QgsProcessingOutputNumber(MISSING, translate("AlignSAR", "Missing or not usable")))

    def prepareAlgorithm(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> bool:
        self._installed = settings.installed()
        return super().prepareAlgorithm(parameters, context, feedback)

    def run_stage(
        self, parameters: dict[str, Any], context: QgsProcessingContext, feedback: QgsProcessingFeedback
    ) -> dict[str, Any]:
        progress = FeedbackProgress(feedback)
        environment = chosen(self, parameters, ENVIRONMENT, context)
        if environment is not None:
            make_environment(environment, missing_of(PACKAGES), progress.part(0, 0.8))
            use_environment(environment)
            self._environment = environment
        # What is to be mended comes first.
        items = sorted(
            inventory(this_system(), self._installed, libraries_of_qgis()), key=lambda item: item not in faulty([item])
        )
        summary = summary_of(items)
        for item in items:
            feedback.pushInfo(_line(item))
        feedback.pushInfo(summary)
        report = chosen(self, parameters, REPORT, context)
        if report is not None:
            with part_of(report) as part:
                part.write_text(page(items, summary), encoding="utf-8")
        return {
            OUTPUT: self._table(items, parameters, context),
            REPORT: str(report) if report else None,
            ENVIRONMENT: str(environment) if environment else None,
            SUMMARY: summary,
            MISSING: len(faulty(items)),
        }

    def postProcessAlgorithm(self, context: QgsProcessingContext, feedback: QgsProcessingFeedback) -> dict[str, Any]:
        if self._environment is not None:
            settings.set_value(settings.ENVIRONMENT, str(self._environment))
        return super().postProcessAlgorithm(context, feedback)

    def _table(self, items: Sequence[Item], parameters: dict[str, Any], context: QgsProcessingContext) -> str | None:
        """Write the table, if it is wanted; the layer."""
        table = PointSink(self, OUTPUT, dict.fromkeys(COLUMNS, TEXT), parameters, context)
        for item in items:
            table.add(dict(zip(COLUMNS, _cells(item))))
        return table.finish(QCoreApplication.translate("AlignSAR", "Installation"), context, opened=True)


def libraries_of_qgis() -> dict[str, str]:
    """The libraries of QGIS that packages may be linked to as well, by their versions."""
    from osgeo import gdal

    proj = (QgsProjUtils.projVersionMajor(), QgsProjUtils.projVersionMinor())
    patch = getattr(QgsProjUtils, "projVersionPatch", None)
    versions = {"GDAL": gdal.__version__}
    return {**versions, "PROJ": ".".join(map(str, (*proj, patch())))} if patch else versions


def faulty(items: Sequence[Item]) -> list[Item]:
    """What is missing or cannot be used."""
    return [item for item in items if item.state in (State.MISSING, State.FAULTY)]


def summary_of(items: Sequence[Item]) -> str:
    """The sentences that stand for the whole list."""
    bad = faulty(items)
    if not bad:
        text = QCoreApplication.translate("AlignSAR", "Everything that the plugin needs is there (QGIS {version}).")
        extra = [item.name for item in items if item.state is State.OPTIONAL]
        optional = QCoreApplication.translate("AlignSAR", "Optional, and not there: {names}.")
        others = [optional.format(names=", ".join(extra))] if extra else []
        return " ".join([text.format(version=Qgis.version()), *others])
    text = QCoreApplication.translate("AlignSAR", "Missing or not usable: {names}. {remedies}")
    remedies = " ".join(dict.fromkeys(item.remedy for item in bad if item.remedy))
    return text.format(names=", ".join(item.name for item in bad), remedies=remedies)


def page(items: Sequence[Item], summary: str) -> str:
    """The list as a page of its own."""
    head = "".join(f"<th>{escape(word)}</th>" for word in COLUMNS)
    rows = "".join(f"<tr>{''.join(f'<td>{escape(cell)}</td>' for cell in _cells(item))}</tr>\n" for item in items)
    title = escape(QCoreApplication.translate("AlignSAR", "Installation"))
    return (
        f'<!DOCTYPE html>\n<html><head><meta charset="utf-8"><title>{title}</title></head>\n<body><h1>{title}</h1>\n'
        f'<p>{escape(summary)}</p>\n<table border="1">\n<tr>{head}</tr>\n{rows}</table></body></html>\n'
    )


def _cells(item: Item) -> list[str]:
    cells = {name: in_users_language(str(getattr(item, name))) for name in COLUMNS}
    return list({**cells, "state": state_words()[item.state]}.values())


def _line(item: Item) -> str:
    """An item as a line of the log."""
    use = "" if item.state is State.THERE else in_users_language(item.needed_for)
    told = [state_words()[item.state], item.linked, use, item.place, item.remedy]
    return f"{item.name} {item.version}".rstrip() + ": " + "; ".join(word for word in told if word)


ALGORITHMS = (CheckInstallation,)
