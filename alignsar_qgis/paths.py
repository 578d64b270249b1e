"""Where the files of the plugin are that are not code."""

from __future__ import annotations

from pathlib import Path

FOLDER = Path(__file__).resolve().parent
ICON = FOLDER / "icon.svg"
EXPLORER_ICON = FOLDER / "explorer.svg"
# The installed plugin holds its metadata and documentation; in a source checkout they are at the top level.
TOP = FOLDER if (FOLDER / "metadata.txt").is_file() else FOLDER.parent
METADATA, DOCS = TOP / "metadata.txt", TOP / "docs"
TRANSLATIONS, MODELS = FOLDER / "i18n", FOLDER / "models"
