"""Batch files that are written: read again, they give the same run."""

import subprocess
from dataclasses import replace
from pathlib import Path

import pytest
from batch_case import VALUES

from alignsar_qgis.insar.batch.reading import read_batch
from alignsar_qgis.insar.batch.writing import batch_text
from alignsar_qgis.insar.pipeline.configuration import Configuration

RUNS = {
    "licsbas": Configuration(preset="licsbas"),
    "alignsar": Configuration(preset="alignsar", product="campi_flegrei", first="01"),
    "ERA5": Configuration(
        preset="licsbas", options={"correct_gacos": {"weather_model": "era5", "fill_holes": True}, "mask_stack": {}}
    ),
    "burst overlaps": Configuration(
        preset="licsbas", first="01", options={"prepare_stack": {"burst_overlap": True}, "mask_stack": {}}
    ),
    "own": Configuration(
        preset="alignsar",
        first="11",
        last="13",
        options={
            "mask_stack": None,
            "invert_network": {"gamma": 0.001, "workers": 3},
            "clip_stack": {"pixel_range": "1:9/2:8"},
        },
        shared={"workers": 2},
    ),
}


@pytest.mark.parametrize("name", RUNS)
def test_what_is_written_and_read_again_is_the_same_run(name, tmp_path):
    wanted = RUNS[name]
    text, unsaid = batch_text(wanted)
    path = tmp_path / "batch_LiCSBAS.sh"
    path.write_text(text)
    again = read_batch(path)
    assert unsaid == []
    assert again.warnings == []
    before, after = wanted.plan(tmp_path), again.configuration.plan(tmp_path)
    assert (after.first, after.last) == (before.first, before.last)
    assert after.checked_options() == before.checked_options()


def test_the_file_of_the_demonstration_comes_back(tmp_path):
    first = tmp_path / "batch_LiCSBAS.sh"
    first.write_text(VALUES)
    read = read_batch(first).configuration
    second = tmp_path / "again.sh"
    second.write_text(batch_text(read)[0])
    assert read_batch(second).configuration.plan(tmp_path).checked_options() == read.plan(tmp_path).checked_options()


def test_a_shell_takes_the_same_values(tmp_path):
    """The values as bash sees them are those that are read here, blanks and quotes included."""
    listing = Path(tmp_path / "list with ' and blanks.txt")
    listing.write_text("20200101_20200113\n")
    wanted = Configuration(preset="licsbas", options={"close_loops": {"removal_list": listing}})
    path = tmp_path / "batch.sh"
    path.write_text(batch_text(wanted)[0])
    told = subprocess.run(
        ["bash", "-c", 'source "$1"; printf "%s|%s|%s" "$p12_rm_ifg_list" "$p12_loop_thre" "$start_step"', "-", path],
        check=True, capture_output=True, text=True,
    )  # fmt: skip
    assert told.stdout == f"{listing}|1.5|02"
    assert read_batch(path).configuration.options["close_loops"]["removal_list"] == listing


def test_what_no_variable_can_say_is_listed(tmp_path):
    wanted = Configuration(preset="licsbas", options={"close_loops": {"nullify": True, "nullify_threshold": 2.5}})
    text, unsaid = batch_text(replace(wanted, shared={"compatible": True}))
    assert "close_loops.nullify_threshold = 2.5 (--nullify_threshold)" in unsaid
    assert "invert_network.compatible = True" in unsaid
    assert all(f"# Cannot be set here: {line}" in text for line in unsaid)


def test_what_two_stages_share_is_said_by_the_one_that_runs(tmp_path):
    text, unsaid = batch_text(Configuration(options={"reunwrap_stack": {"multilook": 2, "threshold": 0.4}}))
    assert unsaid == []
    assert [line for line in text.splitlines() if line.startswith("nlook=")] == ["nlook=2"]
    (tmp_path / "batch.sh").write_text(text)
    again = read_batch(tmp_path / "batch.sh").configuration
    options = again.plan(tmp_path).checked_options()
    assert "prepare_stack" not in options
    assert (options["reunwrap_stack"].multilook, options["reunwrap_stack"].threshold) == (2, 0.4)
