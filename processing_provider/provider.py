"""Register the algorithms with QGIS."""

from __future__ import annotations

import configparser
from importlib import import_module

from qgis.core import Qgis, QgsMessageLog, QgsProcessingProvider
from qgis.PyQt.QtGui import QIcon

from ..paths import ICON, METADATA

ALGORITHMS = {
    "download_algorithms": ("DownloadLicsar", "DownloadSample"),
    "load_algorithms": ("LoadPreviews", "LoadCoverage", "LoadSceneList"),
    "sample_algorithm": ("CreateSampleFrame",),
    "stack_algorithms": ("PrepareStack", "CorrectGacos", "MaskStack", "ClipStack"),
    "network_algorithms": ("CheckInterferograms", "ChooseReference", "CloseLoops"),
    "timeseries_algorithms": ("InvertNetwork", "EstimateUncertainty", "MaskNoise", "FilterTimeseries"),
    "datacube_algorithms": ("ExportDatacube", "LoadDatacube"),
    "pipeline_algorithm": ("RunPipeline",),
    "separation_algorithms": ("SeparateSources", "DetectUnrest", "ReconstructTimeseries"),
}


class AlignsarProvider(QgsProcessingProvider):
    """The stages of the AlignSAR chain in the Processing toolbox."""

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
        for module, names in ALGORITHMS.items():
            for name in names:
                self._load(module, name)

    def _load(self, module: str, name: str) -> None:
        try:
            self.addAlgorithm(getattr(import_module(f".{module}", __package__), name)())
        except Exception as err:
            # One broken stage must not hide the others.
            QgsMessageLog.logMessage(f"{name}: {err!r}", "AlignSAR", Qgis.MessageLevel.Critical)
