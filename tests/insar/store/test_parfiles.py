import re

import pytest

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.store import baselines, parfiles

GRID = Grid(278, 279, 14.0268, 40.9392, 0.00081, -0.0008100000000000001)


def test_parameters_come_back_to_the_last_digit(tmp_path):
    parfiles.write_parameters(tmp_path, GRID, 1.2575e9, "5:11:50.250000")
    assert parfiles.read_grid(tmp_path) == GRID
    assert parfiles.read_frequency(tmp_path) == 1.2575e9
    assert parfiles.read_keys(tmp_path / "slc.mli.par")["center_time"] == "5:11:50.250000"


def test_parameter_files_have_the_layout_that_licsbas_reads(tmp_path):
    """The original takes the second word of the first line that contains a key."""
    parfiles.write_parameters(tmp_path, GRID, 5.405e9, None)

    def second_word(name, key):
        lines = (tmp_path / name).read_text().splitlines()
        return next(line for line in lines if key in line).split()[1]

    assert int(second_word("slc.mli.par", "range_samples")) == GRID.width
    assert int(second_word("slc.mli.par", "azimuth_lines")) == GRID.length
    assert float(second_word("slc.mli.par", "radar_frequency")) == 5.405e9
    for key in ("corner_lat", "corner_lon", "post_lat", "post_lon"):
        assert float(second_word("EQA.dem_par", key)) == getattr(GRID, key)
    assert (int(second_word("EQA.dem_par", "width")), int(second_word("EQA.dem_par", "nlines"))) == (278, 279)
    assert (tmp_path / "EQA.dem_par").read_text().startswith("Gamma DIFF&GEO DEM/MAP parameter file\n")
    assert "center_time" not in (tmp_path / "slc.mli.par").read_text()


def test_parameters_of_the_original_are_read(golden):
    grid = parfiles.read_grid(golden / "campi_small" / "GEOCml1")
    assert (grid.width, grid.length) == (100, 80)
    assert (grid.corner_lat, grid.corner_lon) == (40.851714, 14.047854)
    assert (grid.post_lat, grid.post_lon) == (-0.000810000000000007, 0.0008100000000000002)


def test_keys_are_matched_in_full(tmp_path):
    parfiles.write_parameters(tmp_path, GRID, 5.405e9, None)
    path = tmp_path / "EQA.dem_par"
    path.write_text("old_width: 3\nwidth_unit: 4\n" + path.read_text().replace("width: ", "width :   "))
    assert parfiles.read_grid(tmp_path).width == GRID.width


@pytest.mark.parametrize(
    ("name", "line", "replacement"),
    [
        ("EQA.dem_par", "corner_lat", "corner_lot"),
        ("EQA.dem_par", "post_lon: ", "post_lon: none "),
        ("slc.mli.par", "range_samples", "samples"),
    ],
)
def test_a_missing_or_unreadable_value_is_named_with_its_file(tmp_path, name, line, replacement):
    parfiles.write_parameters(tmp_path, GRID, 5.405e9, None)
    path = tmp_path / name
    path.write_text(path.read_text().replace(line, replacement))
    with pytest.raises(BrokenInput, match=rf"{name}.*{line.split(':')[0]}"):
        parfiles.read_grid(tmp_path)


def test_a_missing_file_is_named(tmp_path):
    with pytest.raises(MissingInput, match=r"EQA\.dem_par"):
        parfiles.read_grid(tmp_path)


def test_sizes_that_contradict_each_other_are_refused(tmp_path):
    parfiles.write_parameters(tmp_path, GRID, 5.405e9, None)
    path = tmp_path / "slc.mli.par"
    path.write_text(path.read_text().replace("278", "277"))
    with pytest.raises(BrokenInput, match="277 x 279"):
        parfiles.read_grid(tmp_path)


def test_lists_skip_comments_and_keep_the_first_word(tmp_path):
    path = tmp_path / "list.txt"
    path.write_text("# a comment\n20200601_20200607 0.81\n\n19990101_19990113\nfoot note\n")
    assert parfiles.read_list(path) == ["20200601_20200607", "19990101_19990113"]
    parfiles.write_list(tmp_path / "info" / "copy.txt", parfiles.read_list(path))
    assert (tmp_path / "info" / "copy.txt").read_text() == "20200601_20200607\n19990101_19990113\n"


CURRENT = "20190312 20190312 0.0000 0\n20190312 20200601 -41.7 447\n20190312 20200607 63.2 453\n"
OLD = "  1 20190312 20200601 -41.7  447 0  447 0.0 -41.7\n  2 20200601 20200607 104.9 6 447 453 -41.7 63.2\n"
KNOWN = {"20190312": 0.0, "20200601": -41.7, "20200607": 63.2}


@pytest.mark.parametrize(
    "text",
    [
        CURRENT,
        CURRENT.split("\n", 1)[1],
        "\n" + CURRENT,
        "reference epoch metres days\n\n" + CURRENT,
        CURRENT + "0.0000 20200613 12.0 459\n20190312 20200619 465\n20190312 20200625 none 471\n",
        OLD,
        "# number first second ...\n\nx\n" + OLD,
    ],
)
def test_baselines_are_read_from_both_layouts_with_their_known_defects(tmp_path, text):
    (tmp_path / "baselines").write_text(text)
    assert baselines.read_baselines(tmp_path / "baselines").known == KNOWN


def test_nothing_usable_gives_no_baselines(tmp_path):
    assert baselines.read_baselines(tmp_path / "none").known == {}
    for text in ("", "\n\n", "20190312 20200601 447\n"):
        (tmp_path / "baselines").write_text(text)
        assert baselines.read_baselines(tmp_path / "baselines").known == {}


def test_made_up_baselines_cycle_within_the_metre_and_never_change(tmp_path):
    epochs = ["20200601", "20200607", "20200613", "20200619", "20200625", "20200701", "20210707"]
    baselines.write_dummy_baselines(tmp_path / "baselines", epochs)
    text = (tmp_path / "baselines").read_text()
    values = [baselines.read_baselines(tmp_path / "baselines").known[epoch] for epoch in epochs]
    assert values[0] == 0
    ranges = [(-0.5, 0), (0.5, 0.999), (-0.999, -0.5), (0, 0.499)]
    for index, value in enumerate(values[1:], 1):
        low, high = ranges[index % 4]
        assert low <= value <= high
    assert baselines.are_dummies(values)
    assert not baselines.are_dummies([*values, 1.01])
    rows = [line.split() for line in text.splitlines()]
    assert [row[4] for row in rows] == ["0", "6", "12", "18", "24", "30", "401"]
    assert all(len(row) == 9 and row[3] == row[8] and row[1] == epochs[0] for row in rows)
    baselines.write_dummy_baselines(tmp_path / "again", epochs)
    assert (tmp_path / "again").read_text() == text


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("11bad_ifg.txt", "run 'Check interferograms' (stage 11) first"),
        ("120ref.txt", "run 'Choose reference' (stage 120) first"),
        ("12bad_ifg.txt", "run 'Close loops' (stage 12) first"),
        ("13parameters.txt", "run 'Invert network' (stage 13) first"),
        ("20200101.txt", "run the stage that makes it first"),
    ],
)
def test_a_missing_text_names_the_stage_that_makes_it(tmp_path, name, words):
    with pytest.raises(MissingInput, match=re.escape(words)):
        parfiles.read_text(tmp_path / name)


@pytest.mark.parametrize(
    ("key", "value", "words"),
    [
        ("corner_lat", "141.0", "degrees"),
        ("post_lat", "0.001", "to the south"),
        ("corner_lon", "nan", "corner_lon"),
        ("post_lon", "inf", "post_lon"),
    ],
)
def test_a_grid_that_cannot_be_is_refused_with_the_file(tmp_path, key, value, words):
    parfiles.write_parameters(tmp_path, GRID, 5.405e9, None)
    path = tmp_path / "EQA.dem_par"
    path.write_text(re.sub(rf"(?m)^{key}:.*$", f"{key}: {value}", path.read_text()))
    with pytest.raises(BrokenInput, match=words) as error:
        parfiles.read_grid(tmp_path)
    assert str(path) in str(error.value)


@pytest.mark.parametrize("frequency", [5.405, 5.405e6, 0.0, -5.405e9, 1e12])
def test_a_frequency_that_no_radar_has_is_refused(tmp_path, frequency):
    parfiles.write_parameters(tmp_path, GRID, frequency, None)
    with pytest.raises(BrokenInput, match="radar_frequency"):
        parfiles.read_frequency(tmp_path)
