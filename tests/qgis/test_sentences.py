"""What the science says is said in the user's language, and nothing of it gets lost."""

import json
import re
import subprocess
import sys

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st
from languages import I18N, LANGUAGES, catalogue, english_words, speaking, templates

from alignsar_qgis.map.templates import Sentences, Template, pieces_of

WORDS = {
    "%1 has %2 epochs.": "%2 Epochen hat %1.",
    "Choose another file.": "Andere Datei wählen.",
    "%1 is missing; run %2 first.": "%1 fehlt; zuerst %2 ausführen.",
    "'%1' (stage %2)": "'%1' (Stufe %2)",
    "Invert network": "Netz invertieren",
    "%1 and %2 more": "%1 und %2 weitere",
    "Kept %1 of %2 pairs: %3.": "%1 von %2 Paaren behalten: %3.",
    "its %1 days are too many": "dessen %1 Tage sind zu viele",
    "no data at the reference": "keine Daten an der Referenz",
    "fetched": "abgerufen",
    "and": "und",
}
GERMAN = Sentences(
    [*WORDS, "%1 has %2 epochs. Choose another file.", "Kept %1 of %2 pairs: %3."], lambda text: WORDS.get(text, text)
)


@pytest.mark.parametrize(
    ("english", "german"),
    [
        ("/a b/c.nc has 3 epochs.", "3 Epochen hat /a b/c.nc."),
        ("/c.nc has 3 epochs. Choose another file.", "3 Epochen hat /c.nc. Andere Datei wählen."),
        (
            "vel is missing; run 'Invert network' (stage 13) first.",
            "vel fehlt; zuerst 'Netz invertieren' (Stufe 13) ausführen.",
        ),
        ("/a.nc: /c.nc has 3 epochs.", "/a.nc: 3 Epochen hat /c.nc."),
        ("/a has 3 epochs.\n/b has 4 epochs.", "3 Epochen hat /a.\n4 Epochen hat /b."),
        ("Choose another file. /a has 3 epochs.", "Andere Datei wählen. 3 Epochen hat /a."),
        (
            "Kept 3 of 5 pairs: 20200101_20200113 and 2 more.",
            "3 von 5 Paaren behalten: 20200101_20200113 und 2 weitere.",
        ),
        (
            "Kept 3 of 5 pairs: no data at the reference, its 12 days are too many.",
            "3 von 5 Paaren behalten: keine Daten an der Referenz, dessen 12 Tage sind zu viele.",
        ),
        ("4 fetched.", "4 abgerufen."),
        ("no data at the reference 0.4 mm", "keine Daten an der Referenz 0.4 mm"),
        ("Something that nobody knows and that stays.", "Something that nobody knows und that stays."),
    ],
)
def test_a_sentence_is_found_and_filled(english, german):
    assert GERMAN.reworded(english) == german


@pytest.mark.parametrize("between", [" ", ": ", ", ", " and ", "; ", ". ", "\n"])
def test_texts_that_nobody_means_are_read_to_their_end(between):
    words = sorted({word for template in templates() for word in template.split() if "%" not in word})
    every = Sentences(templates(), lambda text: text)
    text = between.join(words[start] for start in range(0, len(words), 3)).strip()
    assert every.reworded(text) == text


def test_a_sentence_of_several_is_translated_one_by_one():
    assert pieces_of("%1 has %2 epochs. Choose %3, not %4.") == ["%1 has %2 epochs.", "Choose %1, not %2."]


def test_the_values_are_as_short_as_can_be():
    assert Template("%1 has %2 of %3.").fields("/a has 3 of 5 of these.") == ["/a", "3", "5 of these"]
    assert Template("%1 has %2 of %3.").fields("/a has 3 of 5") is None
    assert Template("Wrote %1").fields("Wrote\n/a") is None


def test_the_templates_are_those_of_the_sources(tmp_path):
    """Run 'make translations' if this fails."""
    command = [sys.executable, str(I18N / "sentences.py"), str(tmp_path / "sentences.json")]
    subprocess.run(command, check=True, cwd=I18N.parent)
    assert json.loads((tmp_path / "sentences.json").read_text(encoding="utf-8")) == templates()


def test_every_error_of_the_science_has_a_template():
    """An independent look at the sources: the first literal of the text of an error is in a template."""
    errors = "MissingInput|BrokenInput|BadOption|NothingLeft|CannotWrite|ProgramFailed|ClusterFailed"
    literal, field = r"((?:[^\"\\{}]|\\.){6,})", r"{[^{}\"]+}"
    call = re.compile(rf"raise (?:{errors})\(\s*(?:f?\"{literal}|f\"{field}{literal})")
    known, seen = "\n".join(templates()), 0
    for path in sorted((I18N.parent / "alignsar_qgis" / "insar").rglob("*.py")):
        if path.parent.name != "shell":
            for found in call.finditer(path.read_text(encoding="utf-8")):
                said = (found[1] or found[2]).replace('\\"', '"').replace("\\n", "\n")
                assert said.strip() in known, (path, said)
                seen += 1
    assert seen > 300


VALUES = st.one_of(st.from_regex(r"/[a-z]{1,9}/[a-z0-9_]{1,9}\.[a-z]{2,4}", fullmatch=True), st.integers().map(str))


@pytest.fixture(scope="module")
def spoken():
    """The sentences of every language."""
    return {language: (catalogue(language), _sentences(catalogue(language))) for language in LANGUAGES}


def _sentences(words):
    return Sentences(templates(), lambda text: words.get(text, text))


def _by_hand(template, values, words):
    """A template in other words: another way to count fields, sentence by sentence."""
    made, waiting = [], list(values)
    for sentence in re.split(r"(\n|(?<=[.?!]) (?=[^a-z\s]))", template):
        own = re.findall(r"%\d+", sentence)
        for number, name in enumerate(own, start=1):
            sentence = sentence.replace(name, f"<{number}>", 1)
        sentence = words.get(re.sub(r"<(\d+)>", r"%\1", sentence), sentence.replace("<", "%").replace(">", ""))
        for number in range(len(own), 0, -1):
            sentence = sentence.replace(f"%{number}", waiting[number - 1])
        made.append(sentence)
        waiting = waiting[len(own) :]
    return "".join(made)


@pytest.mark.parametrize("language", LANGUAGES)
@settings(max_examples=5, deadline=None)
@given(drawn=st.lists(VALUES, min_size=12, max_size=12))
def test_every_sentence_is_found_again_in_every_language(spoken, language, drawn):
    words, sentences = spoken[language]
    for template in templates():
        values = drawn[: len(re.findall(r"%\d+", template))]
        english = re.sub(r"%(\d+)", lambda found, values=values: values[int(found[1]) - 1], template)
        assert sentences.reworded(english) == _by_hand(template, values, words), english


@settings(max_examples=300, deadline=None)
@given(st.text() | st.lists(st.sampled_from(templates()), max_size=3).map(" ".join))
def test_english_stays_english(text):
    assert _sentences({}).reworded(text) == text


def test_a_long_log_is_no_burden(spoken):
    _, sentences = spoken["de"]
    parts = "\n".join(f"/a{n}.nc is missing; run 'Invert network' (stage 13) first, /b{n}: no data" for n in range(200))
    assert parts.count("\n") == sentences.reworded(parts).count("\n")


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_whole_run_speaks_the_language_of_the_user(provider, run, frame, tmp_path, language):
    from qgis.core import QgsProcessingFeedback

    feedback, said = QgsProcessingFeedback(), []
    values = {"INPUT": str(frame), "OUTPUT": str(tmp_path / "out" / "cube.nc"), "LOAD_LAYERS": False}
    with speaking(language, tmp_path):
        result = run("run_pipeline", values, feedback)
        said = [*feedback.textLog().splitlines(), result["SUMMARY"]]
    sentences = [line for line in said if " " in line and not line.startswith(("{", "[", "Input", "Results"))]
    assert len(sentences) > 60
    assert {line: found for line in sentences if (found := english_words(line))} == {}
