"""Where the files of the plugin are that are not code."""

from __future__ import annotations

from pathlib import Path

from qgis.PyQt.QtCore import QUrl

FOLDER = Path(__file__).resolve().parent
ICON = FOLDER / "icon.svg"
EXPLORER_ICON = FOLDER / "explorer.svg"
# The installed plugin holds its metadata and documentation; in a source checkout they are at the top level.
TOP = FOLDER if (FOLDER / "metadata.txt").is_file() else FOLDER.parent
METADATA, DOCS = TOP / "metadata.txt", TOP / "docs"
TRANSLATIONS, MODELS = FOLDER / "i18n", FOLDER / "models"
SENTENCES = TOP / "i18n" / "sentences.json"
SETTINGS = "alignsar"
"""Group of the plugin in the settings of QGIS."""


def documentation(page: str, section: str = "") -> QUrl:
    """Address of a page of `DOCS`: readable HTML in a plugin that was built, else its source."""
    built = (DOCS / page).with_suffix(".html")
    if not built.is_file():
        return QUrl.fromLocalFile(str(DOCS / page))
    url = QUrl.fromLocalFile(str(built))
    url.setFragment(section)
    return url
