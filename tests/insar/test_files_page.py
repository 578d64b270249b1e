"""The page of files names every file that the stages write, with the unit that the file itself says, and the record."""

import json
import re
from pathlib import Path

import h5py
import pytest
from every_stage import PLACES, VALUES

from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import STAGES, stage_of

PAGE = Path(__file__).resolve().parents[2] / "docs" / "files.md"
MORE = {
    "close_loops": {"nullify": True, "correct": True},
    "invert_network": {"method": "singular", "keep_increments": True, "epoch_weights": True},
    "mask_noise": {"masked_figure": True},
}
"""Options with which the stages write more files."""
PLACEHOLDERS = {"<pair>": r"\d{8}_\d{8}", "<epoch>": r"\d{8}", "<days>": r"\d+", "<stage>": r"\w+", r"\*": "[^/]+"}
UNIT_IN_TITLE = re.compile(r"[(\[](mm/yr|mm/m|mm|m|rad|count|years|linear)\b")
STACK, RESULTS, FOLDER, SERIES = range(4)
RECORD, OF_STAGE, OF_RESULT = range(4, 7)


def tables():
    """The tables of the page: the names in the first column of each row, with the second column."""
    text = PAGE.read_text(encoding="utf-8")
    found = re.findall(r"^\|[^\n]*\|\n\|[-|]+\|\n((?:\|[^\n]*\n)+)", text, re.MULTILINE)
    rows = [[line.split(" | ") for line in table.splitlines()] for table in found]
    return [{name: row[1].strip(" |") for row in table for name in re.findall("`([^`]+)`", row[0])} for table in rows]


TABLES = tables()


def is_named(file, names):
    """Whether one of the names, which may have placeholders, is that of a file."""
    for name in names:
        pattern = re.escape(name)
        for word, meant in PLACEHOLDERS.items():
            pattern = pattern.replace(word, meant)
        if re.fullmatch(pattern, file):
            return True
    return False


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """A folder in which the chain has run; the last stack is GEOCml1GACOSmaskclip, the time series TS."""
    folder = tmp_path_factory.mktemp("chain")
    for stage in ("create_sample_frame", *(stage.id for stage in STAGES if not stage.makes_file)):
        options = stage_of(stage).options(**{**VALUES.get(stage, {}), **MORE.get(stage, {})})
        run_stage(stage, *(folder / name for name in PLACES[stage]), options=options)
    return folder


def records(folder):
    return json.loads((folder / "alignsar.json").read_text())


def outputs(folder):
    """Files of all stages of a folder, without headers, which belong to a raster each."""
    files = {name for record in records(folder)["stages"].values() for name in record["outputs"]}
    return {name for name in files if not name.endswith(".vrt")}


@pytest.mark.parametrize("stack", ["GEOCml1", "GEOCml1GACOS", "GEOCml1GACOSmask", "GEOCml1GACOSmaskclip"])
def test_every_file_of_a_stack_is_named(made, stack):
    names = {*TABLES[STACK], "<stage>_figures.html"}
    assert {file for file in outputs(made / stack) if not is_named(file, names)} == set()


def test_every_file_of_a_time_series_is_named(made):
    names = {*(f"results/{name}" for name in TABLES[RESULTS]), *TABLES[FOLDER]}
    files = outputs(made / "TS")
    assert len(files) > 80
    assert {file for file in files if not is_named(file, names)} == set()


def test_units_are_those_that_the_headers_of_the_rasters_say(made):
    units = {"years": "yr", "linear": "linear"}
    told = 0
    for header in sorted((made / "TS" / "results").glob("*.vrt")):
        title = re.search("<Description>(.*?)<", header.read_text(encoding="utf-8"))[1]
        unit = UNIT_IN_TITLE.search(title)
        if unit:
            told += 1
            name = next(name for name in TABLES[RESULTS] if is_named(header.stem, [name]))
            assert TABLES[RESULTS][name] == units.get(unit[1], unit[1]), title
    assert told > 20


@pytest.mark.parametrize("name", ["cum.h5", "cum_filt.h5"])
def test_every_data_set_of_the_series_is_named(made, name):
    with h5py.File(made / "TS" / name) as file:
        assert set(file) <= set(TABLES[SERIES])


def test_every_key_of_the_record_is_named(made):
    for folder in ("GEOCml1", "TS"):
        record = records(made / folder)
        assert set(record) == set(TABLES[RECORD]) - {"replacing"}
        for stage in record["stages"].values():
            assert set(stage) == set(TABLES[OF_STAGE])
            assert set(stage["result"]) == set(TABLES[OF_RESULT])
