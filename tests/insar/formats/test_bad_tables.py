"""Tables that say what cannot be, twice, or in a word that is not known: refused or named."""

import pytest
from small_frame import mention
from test_table import HEAD, PAIR, ROW, bring, imported, write

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput
from alignsar_qgis.insar.store.parfiles import read_keys

ANGLES = ["# incidence: 38", "# heading: -167.3"]


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("# looks: l", "looks is 'l'.*'right' or 'left'"),
        ("# looks: sideways", "looks is 'sideways'"),
        ("# incidence: 0.6", "incidence of 0.6 is not within 5 to 90 degrees.*in radians, write 34.38"),
        ("# incidence: 120", "incidence of 120 is not within 5 to 90 degrees"),
        ("# incidence: -38", "incidence of -38 is not within"),
        ("# heading: 5000", "heading of 5000 is not within -360 to 360"),
        ("# heading: north", "heading has to be a number.*'north'"),
        ("# heading: nan", "heading has to be a number"),
        ("# center_time: tea time", "center_time is 'tea time'.*hh:mm:ss"),
        ("# center_time: 25:00:00", "center_time is '25:00:00'"),
        ("# center_time: 18840", "center_time is '18840'"),
        ("# full_coherence: 0", "full_coherence has to be above 0"),
        ("# full_coherence: all", "full_coherence has to be a number"),
    ],
)
def test_impossible_values_are_refused(tmp_path, line, words):
    stated = line.split(":")[0]
    others = [other for other in ANGLES if not other.startswith(stated)]
    write(tmp_path / "own", [*HEAD, *others, line])
    with pytest.raises((BadOption, BrokenInput), match=words) as refused:
        bring(tmp_path / "own")
    assert "interferograms.csv" in str(refused.value)
    assert not (tmp_path / "work" / "GEOC").exists()


@pytest.mark.parametrize("time", ["05:11:50", "5:11:50.25", "23:59:59"])
def test_times_of_day_are_kept(tmp_path, time):
    write(tmp_path / "own", [*HEAD, f"# center_time: {time}"])
    bring(tmp_path / "own")
    assert read_keys(tmp_path / "work" / "GEOC" / "metadata.txt", "=")["center_time"] == time


@pytest.mark.parametrize(
    ("line", "meant"),
    [("# incidense: 35", "incidence"), ("# headin: -13", "heading"), ("# centre_time: 05:11:50", "center_time")],
)
def test_misspelt_statements_are_refused_with_what_may_be_meant(tmp_path, line, meant):
    write(tmp_path / "own", [*HEAD, line])
    with pytest.raises(BadOption, match=f"interferograms.csv.*{line}.*Did you mean '# {meant}: …'"):
        bring(tmp_path / "own")


def test_other_lines_that_say_something_are_named(tmp_path):
    write(tmp_path / "own", [*HEAD, "# made by: me", "# see https://example.org", "# only words"])
    result = bring(tmp_path / "own")
    assert mention(result, "Not read", "# made by: me")
    assert not mention(result, "only words")
    assert not mention(result, "example.org")


def test_names_may_be_written_with_a_space(tmp_path):
    write(tmp_path / "own", [*HEAD, "# Center time: 05:11:50"])
    bring(tmp_path / "own")
    assert read_keys(tmp_path / "work" / "GEOC" / "metadata.txt", "=")["center_time"] == "05:11:50"


@pytest.mark.parametrize(
    ("line", "words"),
    [
        ("# sign: toward", "both sign: away and sign: toward"),
        ("# unit: mm", "both unit: rad and unit: mm"),
        ("# wavelength: 0.236", "both wavelength: 0.0554658 and wavelength: 0.236"),
    ],
)
def test_statements_that_contradict_each_other_are_refused(tmp_path, line, words):
    write(tmp_path / "own", [*HEAD, line])
    with pytest.raises(BadOption, match=words):
        bring(tmp_path / "own")


def test_the_same_said_twice_is_no_contradiction(tmp_path):
    write(tmp_path / "own", [*HEAD, *HEAD])
    bring(tmp_path / "own")
    assert imported(tmp_path / "own", f"{PAIR}/*.unw.tif").any()


def test_doubled_columns_are_named(tmp_path):
    write(tmp_path / "own", rows=[f"{ROW},coherence.tif"], names="pair,phase,coherence,coherence")
    with pytest.raises(BrokenInput, match=r"interferograms\.csv names the column coherence twice"):
        bring(tmp_path / "own")


def test_columns_that_are_not_read_are_named(tmp_path):
    write(tmp_path / "own", rows=[f"{ROW},42,good"], names="pair,phase,coherence,baselin,remark")
    result = bring(tmp_path / "own")
    assert mention(result, "Not read", "column baselin", "column remark")


@pytest.mark.parametrize("more", ["12,5", "12.5,6,7"])
def test_rows_with_more_values_than_columns_are_refused(tmp_path, more):
    write(tmp_path / "own", rows=[f"{ROW},{more}"], names="pair,phase,coherence,baseline")
    with pytest.raises(BrokenInput, match=r"row 1 below the names has .* values for 4 columns.*point"):
        bring(tmp_path / "own")


def test_empty_values_at_the_end_of_rows_do_no_harm(tmp_path):
    write(tmp_path / "own", rows=[f"{ROW},12.5,,"], names="pair,phase,coherence,baseline")
    bring(tmp_path / "own")
    assert imported(tmp_path / "own", f"{PAIR}/*.unw.tif").any()


def test_one_phase_of_two_pairs_is_refused(tmp_path):
    write(tmp_path / "own", rows=[ROW, "20200601_20200625,phase.tif,coherence.tif"])
    with pytest.raises(BrokenInput, match=rf"phase\.tif as the phase of both {PAIR} and 20200601_20200625"):
        bring(tmp_path / "own")
