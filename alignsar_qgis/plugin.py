"""The plugin: translator, provider, and what stands in the window."""

from __future__ import annotations

from pathlib import Path

from qgis import utils
from qgis.core import QgsApplication, QgsProject, QgsSettings
from qgis.PyQt.QtCore import QCoreApplication, QTimer, QTranslator

from . import forget_modules
from .paths import SETTINGS, TRANSLATIONS


class AlignsarPlugin:
    """What QGIS loads; ``initProcessing`` alone serves ``qgis_process``, where there is no window."""

    def __init__(self) -> None:
        self.translator: QTranslator | None = None
        self.provider = None
        self.watcher = None
        self.window = None

    def initProcessing(self) -> None:
        """Register the provider."""
        from .processing_provider.provider import AlignsarProvider

        self._install_translator()
        self.provider = AlignsarProvider()
        QgsApplication.processingRegistry().addProvider(self.provider)

    def initGui(self) -> None:
        """Called by QGIS with a window."""
        from .map.refresh import LayerWatcher

        self.initProcessing()
        self.watcher = LayerWatcher(QgsProject.instance())
        if utils.iface is not None:
            from .panel.window import PluginWindow

            self.window = PluginWindow(utils.iface)

    def unload(self) -> None:
        """Leave no trace."""
        if self.provider is not None:
            from .processing_provider.running import stop_all

            # While the window still hears that first pictures of what is stopped have to go.
            stop_all()
        if self.window is not None:
            self.window.close()
            self.window = None
        if self.watcher is not None:
            self.watcher.close()
            self.watcher = None
        if self.provider is not None:
            QgsApplication.processingRegistry().removeProvider(self.provider)
            self.provider = None
        if self.translator is not None:
            QCoreApplication.removeTranslator(self.translator)
            self.translator = None
        forget_modules()
        # QGIS removes the folder of what is uninstalled after this; that of an update is there again by then.
        QTimer.singleShot(0, lambda: _forget_settings_of(Path(__file__).parent))

    def _install_translator(self) -> None:
        translator = QTranslator()
        if translator.load(f"alignsar_qgis_{QgsApplication.instance().locale()[:2]}", str(TRANSLATIONS)):
            QCoreApplication.installTranslator(translator)
            self.translator = translator


def _forget_settings_of(folder: Path) -> None:
    """Take the plugin's own settings away if its folder is gone, so that it starts anew where it is installed again."""
    if not folder.exists():
        QgsSettings().remove(SETTINGS)
