"""Texts reach the catalogue and come back translated."""

import ast
import re
import subprocess
import sys
from pathlib import Path

from qgis.PyQt.QtXml import QDomDocument

PLACEHOLDER = re.compile(r"{[a-z_]+}")
ROOT = Path(__file__).resolve().parents[2]

CATALOGUE = """<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="xx">
<context><name>AlignSAR</name>
<message><source>15 Mask noise</source><translation>15 Rauschen maskieren</translation></message>
<message><source>Multilook factor</source><translation>Mittelungsfaktor</translation></message>
</context>
</TS>
"""


def test_an_installed_catalogue_changes_names_of_algorithms_and_options(provider, tmp_path):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    source, compiled = tmp_path / "xx.ts", tmp_path / "xx.qm"
    source.write_text(CATALOGUE)
    subprocess.run(["lrelease", "-silent", str(source), "-qm", str(compiled)], check=True)
    translator = QTranslator()
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        assert provider.algorithm("mask_noise").create().displayName() == "15 Rauschen maskieren"
        prepare = provider.algorithm("prepare_stack").create()
        assert prepare.parameterDefinition("MULTILOOK").description() == "Mittelungsfaktor"
    finally:
        QCoreApplication.removeTranslator(translator)
    assert provider.algorithm("mask_noise").create().displayName() == "15 Mask noise"


def test_every_declared_text_is_in_the_translation_sources(tmp_path):
    target = tmp_path / "texts.py"
    subprocess.run([sys.executable, str(ROOT / "i18n" / "extract.py"), str(target)], check=True, cwd=ROOT)
    texts = {ast.literal_eval(line[line.index(", ") + 2 : -1]) for line in target.read_text().splitlines()}
    for catalogue in sorted((ROOT / "i18n").glob("*.ts")):
        document = QDomDocument()
        document.setContent(catalogue.read_text(encoding="utf-8"))
        sources = document.elementsByTagName("source")
        known = {sources.at(index).toElement().text() for index in range(sources.length())}
        assert texts <= known, f"run 'make translations' to renew {catalogue.name}"


def test_every_text_is_looked_up_where_the_extraction_puts_it():
    """An alias of translate would send texts to another context, where they are never found."""
    for catalogue in sorted((ROOT / "i18n").glob("*.ts")):
        document = QDomDocument()
        document.setContent(catalogue.read_text(encoding="utf-8"))
        names = document.elementsByTagName("name")
        assert {names.at(index).toElement().text() for index in range(names.length())} == {"AlignSAR"}


def test_translations_keep_the_placeholders():
    for catalogue in sorted((ROOT / "i18n").glob("*.ts")):
        document = QDomDocument()
        document.setContent(catalogue.read_text(encoding="utf-8"))
        messages = document.elementsByTagName("message")
        for index in range(messages.length()):
            message = messages.at(index)
            source, target = (message.firstChildElement(tag).text() for tag in ("source", "translation"))
            assert not target or set(PLACEHOLDER.findall(source)) == set(PLACEHOLDER.findall(target)), source
