"""The languages of the plugin: its catalogues, an installed translator, and what shows that a text is English."""

import json
import re
import subprocess
from contextlib import contextmanager
from html import unescape
from pathlib import Path

I18N = Path(__file__).resolve().parents[1] / "i18n"
LANGUAGES = sorted(path.stem[-2:] for path in I18N.glob("*.ts"))
# Frequent in every English sentence, and words of none of the other languages.
_ENGLISH = re.compile(
    r"(?<![\w/.'_-])(the|of|is|are|has|have|was|were|with|which|that|this|these|from|cannot|does|not|and|choose|run|"
    r"again|first|missing|kept|rejected|wrote|removed|between|their|it)(?![\w/'_-])"
)
_FOREIGN = re.compile(r"\((?:[^()]|\([^()]*\))*\)|\"[^\"]*\"|'[^']*'|\S*/\S*")


def templates():
    """All templates of sentences."""
    return json.loads((I18N / "sentences.json").read_text(encoding="utf-8"))


def catalogue(language):
    """Translations by their texts."""
    text = (I18N / f"alignsar_qgis_{language}.ts").read_text(encoding="utf-8")
    pairs = re.findall(r"<source>(.*?)</source>\s*<translation>(.*?)</translation>", text, re.DOTALL)
    return {unescape(source): unescape(words) for source, words in pairs}


@contextmanager
def speaking(language, folder):
    """QGIS in a language, as after a start with the plugin; the catalogue is compiled into a folder."""
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    compiled = folder / f"{language}.qm"
    source = I18N / f"alignsar_qgis_{language}.ts"
    subprocess.run(["lrelease", "-silent", str(source), "-qm", str(compiled)], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        yield translator
    finally:
        QCoreApplication.removeTranslator(translator)


def english_words(text):
    """English words of a text, apart from what it quotes, names or puts in parentheses."""
    return _ENGLISH.findall(_FOREIGN.sub(" ", text))
