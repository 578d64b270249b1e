"""Sentences of the science in the user's language.

The science speaks English, in a terminal and in records; on the way to the user of QGIS its sentences pass here.
"""

from __future__ import annotations

import json
from functools import lru_cache

from qgis.PyQt.QtCore import QCoreApplication

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.paths import SENTENCES

from .templates import Sentences


def in_users_language(sentence: str) -> str:
    """A sentence of the science in the user's language; what is not known of it stays as it is.

    Sentences that were put together, and sentences in the fields of others, are found too.
    """
    return _sentences().reworded(sentence)


def told(error: InsarError) -> str:
    """What an error of the science says, in the user's language."""
    return in_users_language(str(error))


@lru_cache(maxsize=1)
def _sentences() -> Sentences:
    templates = json.loads(SENTENCES.read_text(encoding="utf-8"))
    return Sentences(templates, lambda text: QCoreApplication.translate("AlignSAR", text))
