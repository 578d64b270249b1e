"""Register the algorithms with QGIS."""

from __future__ import annotations

import configparser
from importlib import import_module

from qgis.core import Qgis, QgsApplication, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from alignsar_qgis.insar.installation import leave_environment, use_environment

from ..paths import ICON, METADATA
from .models import MODEL_ALGORITHMS
from .settings import ENVIRONMENT, declare, path_of, withdraw

ROOMS = (
    "pipeline",
    "many_frames",
    "batch",
    "download",
    "frames",
    "formats",
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
    "tool_network",
    "catalogue",
    "installation",
)
"""Modules that list algorithms."""


class AlignsarProvider(QgsProcessingProvider):
    """The stages of the AlignSAR chain in the Processing toolbox."""

    def load(self) -> bool:
        declare(self.icon())
        use_environment(path_of(ENVIRONMENT))
        return super().load()

    def unload(self) -> None:
        leave_environment(path_of(ENVIRONMENT))
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
        registry = QgsApplication.processingRegistry()
        if registry.providerById(self.id()) is self:
            self._add_models()
        else:
            # A model is complete only where QGIS finds the algorithms of its steps, which is so from then on.
            registry.providerAdded.connect(self._added)

    def _added(self, provider: str) -> None:
        registry = QgsApplication.processingRegistry()
        if provider == self.id() and registry.providerById(provider) is self:
            registry.providerAdded.disconnect(self._added)
            self._add_models()
            self.algorithmsLoaded.emit()

    def _add_models(self) -> None:
        for model in MODEL_ALGORITHMS:
            try:
                self.addAlgorithm(model())
            except Exception as err:
                QgsMessageLog.logMessage(f"{model.ID}: {err!r}", "AlignSAR", Qgis.MessageLevel.Critical)
