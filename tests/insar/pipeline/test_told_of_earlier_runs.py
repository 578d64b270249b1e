"""What a stage says of the options and the later results of earlier runs, alone and within a chain."""

import json
import shutil
import time

import pytest
from notes import Notes

from alignsar_qgis.insar.cleaning.options import NoiseMaskOptions
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.chain import Plan
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.record import RECORD
from alignsar_qgis.insar.synthetic.options import SampleOptions

AT_DEFAULTS = "Options at their defaults that were set in the last run here: "


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    """A work folder with what a chain of the AlignSAR preset has made of it."""
    work = tmp_path_factory.mktemp("told") / "work"
    run_stage("create_sample_frame", work, options=SampleOptions(epochs=8, rows=30, columns=30), progress=Notes())
    pipeline.run(Plan(work), Notes())
    return work


@pytest.fixture
def work(original, tmp_path):
    return shutil.copytree(original, tmp_path / "work")


def series_of(work):
    (series,) = work.glob("datacube/*_files/TS_*")
    return series


def test_a_stage_alone_warns_of_options_that_fall_back_to_their_defaults(work):
    notes = Notes()
    run_stage("mask_noise", series_of(work), options=NoiseMaskOptions(maximum_residual=9), progress=notes)
    (warning,) = [text for text in notes.warned if AT_DEFAULTS in text]
    assert warning.startswith(f"15 Mask noise: {AT_DEFAULTS}")
    assert "maximum_without_loop was 1000 and is not set (as many as the network has, plus 1)" in warning
    assert "maximum_residual" not in warning, "the user set that one"


def test_a_stage_alone_with_the_options_of_the_last_run_warns_of_none(work):
    notes = Notes()
    options = Plan(work).checked_options()["mask_noise"]
    run_stage("mask_noise", series_of(work), options=options, progress=notes)
    assert not any(AT_DEFAULTS in text for text in notes.warned)


def test_a_stage_alone_says_that_later_ones_must_run_again(work):
    notes = Notes()
    result = run_stage("mask_noise", series_of(work), options=NoiseMaskOptions(minimum_coherence=0.5), progress=notes)
    assert any("'16 Filter time series' went on from what this run replaces" in text for text in notes.warned)
    assert result.headline.startswith("Removed '16 Filter time series': run again.")


def test_a_chain_asks_nobody_to_run_what_it_runs_itself(work):
    notes = Notes()
    result = pipeline.run(Plan(work, options={"mask_noise": {"minimum_coherence": 0.5}}), notes)
    assert not result.stages["mask_noise"].skipped
    assert not result.stages["filter_timeseries"].skipped
    assert not any("again then" in text or "run them again" in text or "run again" in text for text in notes.said)


def test_a_chain_that_stops_before_them_asks_for_later_stages(work):
    notes = Notes()
    result = pipeline.run(Plan(work, last="15", options={"mask_noise": {"minimum_coherence": 0.5}}), notes)
    assert result.headline.startswith("Removed '16 Filter time series': run again.")
    assert any("'16 Filter time series' went on from what this run replaces" in text for text in notes.warned)


def test_a_chain_takes_what_its_settings_say_without_a_warning(work):
    notes = Notes()
    pipeline.run(Plan(work, first="15", last="15", options={"mask_noise": {"maximum_without_loop": None}}), notes)
    assert any("runs again, because maximum_without_loop" in text for text in notes.said)
    assert not any(AT_DEFAULTS in text for text in notes.warned)


@pytest.mark.skipif(not hasattr(time, "tzset"), reason="Windows takes no time zone from the environment")
def test_the_time_of_an_earlier_run_is_utc_whatever_the_users_clock_shows(work, monkeypatch):
    file = series_of(work) / RECORD
    record = json.loads(file.read_text())
    record["stages"]["mask_noise"]["end"] = "2026-03-01T23:30:00+00:00"
    file.write_text(json.dumps(record))
    notes, options = Notes(), Plan(work).checked_options()["mask_noise"]
    with monkeypatch.context() as patch:
        patch.setenv("TZ", "XXX-5:30")
        time.tzset()
        run_stage("mask_noise", series_of(work), options=options, progress=notes)
    time.tzset()
    assert "is of 2026-03-01 23:30:00 UTC, with the same inputs" in notes.said[0]
