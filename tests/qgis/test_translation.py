"""Texts reach the catalogue and come back translated."""

import ast
import re
import subprocess
import sys
from pathlib import Path

import pytest
from every_stage import PLACES, run_one
from languages import LANGUAGES, speaking
from qgis.PyQt.QtXml import QDomDocument

from alignsar_qgis.insar.pipeline.stages import ANALYSES, DATA, STAGES
from alignsar_qgis.insar.tools.options import TOOL_OPTIONS

ALL = (*DATA, *STAGES, *ANALYSES)
KINDS = (*(stage.options for stage in ALL), *TOOL_OPTIONS.values())
PLACEHOLDER = re.compile(r"{[a-z_]+}|%\d+")
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
            assert not target or sorted(PLACEHOLDER.findall(source)) == sorted(PLACEHOLDER.findall(target)), source


@pytest.fixture(scope="module")
def catalogue(tmp_path_factory):
    """Every text that `make translations` would find now."""
    folder = tmp_path_factory.mktemp("catalogue")
    subprocess.run([sys.executable, str(ROOT / "i18n" / "extract.py"), str(folder / "texts.py")], check=True, cwd=ROOT)
    rooms = ("alignsar_qgis", "alignsar_qgis/map", "alignsar_qgis/panel", "processing_provider")
    modules = [str(path) for room in rooms for path in sorted((ROOT / room).glob("*.py"))]
    subprocess.run(["pylupdate5", *modules, str(folder / "texts.py"), "-ts", str(folder / "all.ts")], check=True)
    document = QDomDocument()
    document.setContent((folder / "all.ts").read_text(encoding="utf-8"))
    sources = document.elementsByTagName("source")
    return {sources.at(index).toElement().text() for index in range(sources.length())}


@pytest.fixture
def looked_up(monkeypatch):
    """The texts that are looked up in the catalogue from now on."""
    from qgis.PyQt.QtCore import QCoreApplication

    texts, translate = set(), QCoreApplication.translate

    def noting(context, text, *rest):
        texts.add(text)
        return translate(context, text, *rest)

    monkeypatch.setattr(QCoreApplication, "translate", noting)
    return texts


@pytest.fixture(scope="module")
def results(tmp_path_factory):
    """What each stage and analysis says it made, on a small frame."""
    folder = tmp_path_factory.mktemp("every_stage")
    return {stage_id: run_one(stage_id, folder) for stage_id in PLACES}


def test_every_title_and_class_of_a_layer_is_in_the_catalogue(results, catalogue):
    titles = {(stage, layer.title) for stage, result in results.items() for layer in result.layers}
    classes = {
        (stage, words) for stage, result in results.items() for layer in result.layers for _, words, *_ in layer.classes
    }
    assert len(titles) > 25
    assert len(classes) > 5
    assert {(stage, text) for stage, text in titles | classes if text not in catalogue} == set()


def test_a_title_with_values_is_translated_before_they_are_put_in(results, qgis_app, monkeypatch):
    from qgis.PyQt.QtCore import QCoreApplication

    from alignsar_qgis.map.words import classes_of, title_of

    monkeypatch.setattr(QCoreApplication, "translate", lambda _, text: f"<{text}>")
    (layer,) = results["detect_unrest"].layers
    date = layer.values["date"]
    assert title_of(layer) == f"<Not explained by the sources on {date} (mm, + towards satellite)>"
    reasons = next(layer for layer in results["mask_noise"].layers if layer.classes)
    words = dict(classes_of(reasons))
    assert words[0] == "<kept>"
    assert any(re.fullmatch(r"<residual above \d+ mm>", text) for text in words.values())


def test_every_label_that_is_looked_up_is_in_the_catalogue(provider, catalogue, looked_up):
    from alignsar_qgis.insar.pipeline.stages import GROUPS

    for algorithm in provider.algorithms():
        fresh = algorithm.create()
        for text in (fresh.displayName(), fresh.group(), fresh.shortHelpString(), *fresh.tags()):
            assert text
    assert set(GROUPS.values()) <= looked_up
    composed = re.compile(r"[\d.]+|(AlignSAR|LiCSBAS|default)( .*)?")
    known_codes = {code for kind in KINDS for info in kind.infos() for code in info.choices}
    left = {text for text in looked_up - known_codes if text not in catalogue and not composed.fullmatch(text)}
    assert left == set()


def test_every_label_of_parameters_and_outputs_comes_from_the_catalogue(provider, monkeypatch):
    """What is not looked up stays English; a catalogue that changes every text shows what is left."""
    from qgis.PyQt.QtCore import QCoreApplication

    monkeypatch.setattr(QCoreApplication, "translate", lambda _, text: f"\N{WHITE STAR}{text}")
    for algorithm in provider.algorithms():
        fresh = algorithm.create()
        for definition in (*fresh.parameterDefinitions(), *fresh.outputDefinitions()):
            assert "\N{WHITE STAR}" in definition.description(), (fresh.name(), definition.name())
        assert fresh.group().startswith("\N{WHITE STAR}")


def shown_names(provider):
    """What the toolbox and the dialogs show of every algorithm, by where it stands."""
    names = {}
    for made in (algorithm.create() for algorithm in provider.algorithms()):
        names[made.name(), "name"], names[made.name(), "group"] = made.displayName(), made.group()
        parts = (*made.parameterDefinitions(), *made.outputDefinitions())
        names |= {(made.name(), part.name(), type(part).__name__): part.description() for part in parts}
    return names


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_name_stays_english_in_another_language(provider, tmp_path, language):
    from qgis.PyQt.QtCore import QCoreApplication, QTranslator

    catalogue, compiled = ROOT / "i18n" / f"alignsar_qgis_{language}.ts", tmp_path / "own.qm"
    subprocess.run(["lrelease", "-silent", str(catalogue), "-qm", str(compiled)], check=True)
    translator, english = QTranslator(), shown_names(provider)
    assert translator.load(str(compiled))
    QCoreApplication.installTranslator(translator)
    try:
        own = shown_names(provider)
    finally:
        QCoreApplication.removeTranslator(translator)
    same = {text for place, text in english.items() if own[place] == text and text}

    def is_meant(text):
        """Whether the catalogue says the same as the English, of the label or of it without a note."""
        parts = [text[:end] for end in (*(found.start() for found in re.finditer(r" \(", text)), len(text))]
        return any(translator.translate("AlignSAR", part) == part for part in parts)

    assert {text for text in same if not is_meant(text)} == set()
    assert len(same) < len(set(english.values())) / 10


LONGEST_LABEL = 58
"""Characters that fit the dialog of QGIS, with the word that it puts behind what is optional, in its usual width."""


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_label_fits_the_dialog_and_has_its_unit(provider, tmp_path, language):
    """QGIS does not wrap labels: one that is too long moves the widgets out of sight."""
    english, shown = re.compile(r"\((?:days|deg|degrees|yr)\)|\d default\b"), {}
    with speaking(language, tmp_path):
        for made in [algorithm.create() for algorithm in provider.algorithms()]:
            for one in made.parameterDefinitions():
                optional = " [optional]" if one.flags() & one.Flag.FlagOptional else ""
                shown[made.name(), one.name()] = (one.description() + optional, one.help())
    assert {place: label for place, (label, _) in shown.items() if len(label) > LONGEST_LABEL} == {}
    assert {place: texts for place, texts in shown.items() if any(map(english.search, texts))} == {}


def test_the_catalogues_have_every_text():
    command = [sys.executable, str(ROOT / "i18n" / "complete.py"), *map(str, sorted((ROOT / "i18n").glob("*.ts")))]
    found = subprocess.run(command, capture_output=True, text=True)
    assert found.returncode == 0, found.stdout
    assert LANGUAGES == ["de", "es", "fr", "it"]


def test_a_catalogue_that_lacks_a_text_is_told(tmp_path):
    lacking = CATALOGUE.replace("<translation>Mittelungsfaktor<", '<translation type="unfinished"><')
    (tmp_path / "xx.ts").write_text(lacking)
    command = [sys.executable, str(ROOT / "i18n" / "complete.py"), str(tmp_path / "xx.ts")]
    found = subprocess.run(command, capture_output=True, text=True)
    assert (found.returncode, "Multilook factor" in found.stdout) == (1, True)
