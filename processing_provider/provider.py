"""Register the algorithms with QGIS."""

from __future__ import annotations

import configparser
from importlib import import_module

from qgis.core import Qgis, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import ICON, METADATA
from .settings import declare, withdraw

ROOMS = (
    "pipeline",
    "batch",
    "download",
    "synthetic",
    "loading",
    "existing",
    "stack",
    "network",
    "inversion",
    "cleaning",
    "cube",
    "viewers",
    "separation",
    "unrest",
    "tools",
    "tool_points",
    "tool_pictures",
)
"""Modules that list algorithms."""


class AlignsarProvider(QgsProcessingProvider):
    """The stages of the AlignSAR chain in the Processing toolbox."""

    def load(self) -> bool:
        declare(self.icon())
        return super().load()

    def unload(self) -> None:
        withdraw()
        super().unload()

    def id(self) -> str:
        return "alignsar"

    def name(self) -> str:
        return "AlignSAR"

    def longName(self) -> str:
        return "AlignSAR InSAR time series"

    def versionInfo(self) -> str:
        metadata = configparser.ConfigParser()
        metadata.read(METADATA, encoding="utf-8")
        return metadata.get("general", "version")

    def icon(self) -> QIcon:
        return QIcon(str(ICON))

    def svgIconPath(self) -> str:
        return str(ICON)

    def loadAlgorithms(self) -> None:
        for room in ROOMS:
            try:
                algorithms = import_module(f".{room}", __package__).ALGORITHMS
            except Exception as err:
                # One broken room must not hide the others.
                QgsMessageLog.logMessage(f"{room}: {err!r}", "AlignSAR", Qgis.MessageLevel.Critical)
                continue
            for algorithm in algorithms:
                self.addAlgorithm(algorithm())
