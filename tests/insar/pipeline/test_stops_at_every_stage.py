"""The plug is pulled while a stage puts its results in place: the next stage refuses, the same stage mends it."""

import shutil
import signal
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
import pytest
from every_stage import PLACES, VALUES, run_one
from notes import Notes

from alignsar_qgis.insar.core.errors import BrokenInput, CannotWrite, InsarError
from alignsar_qgis.insar.pipeline.branch import branch
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.store.record import FolderRecord

TESTS = Path(__file__).resolve().parents[2]
FOLLOWING = {
    "prepare_stack": ["correct_gacos"],
    "correct_gacos": ["mask_stack"],
    "mask_stack": ["clip_stack"],
    "clip_stack": ["check_interferograms", "invert_network"],
    "check_interferograms": ["choose_reference", "invert_network"],
    "choose_reference": ["close_loops"],
    "close_loops": ["invert_network", "export_datacube"],
    "invert_network": ["estimate_uncertainty", "mask_noise", "filter_timeseries"],
    "estimate_uncertainty": ["mask_noise"],
    "mask_noise": ["filter_timeseries", "export_datacube"],
    "filter_timeseries": ["export_datacube"],
    "export_datacube": ["separate_sources", "detect_unrest"],
    "separate_sources": ["reconstruct_timeseries", "detect_unrest"],
}
"""Stages that read what one writes; the first of them needs nothing else that goes with it."""
KILLED = """
import os, signal, sys
sys.path[:0] = sys.argv[4:]
from every_stage import run_one
from alignsar_qgis.insar.pipeline import replacement
moves, replace = [], replacement.replace

def replace_until_killed(path, target):
    moves.append(target)
    if len(moves) > int(sys.argv[3]):
        os.kill(os.getpid(), signal.SIGKILL)
    replace(path, target)

replacement.replace = replace_until_killed
run_one(sys.argv[1], sys.argv[2])
"""


@pytest.fixture(scope="module")
def complete(tmp_path_factory):
    """A folder in which every stage has run."""
    folder = tmp_path_factory.mktemp("complete")
    for stage in PLACES:
        run_one(stage, folder)
    return folder


@pytest.fixture
def work(complete, tmp_path):
    """A plain copy: same bytes, other times."""
    return shutil.copytree(complete, tmp_path / "work", copy_function=shutil.copyfile)


def record_of(folder, stage):
    place = folder / PLACES[stage][-1]
    return (place.parent, f"{place.name}.json") if stage_of(stage).makes_file else (place, "alignsar.json")


def content(folder, stage):
    """What the record says that a stage made: arrays, or bytes of what is no picture or page."""
    place, name = record_of(folder, stage)
    found = {}
    for output in FolderRecord.read(place, name).stages[stage]["outputs"]:
        path = place / output
        if path.suffix in (".h5", ".nc"):
            with h5py.File(path) as file:
                found |= {(output, key): file[key][()] for key in file if isinstance(file[key], h5py.Dataset)}
        elif path.suffix not in (".png", ".html", ".vrt"):
            found[output] = np.frombuffer(path.read_bytes(), "u1")
    return found


def forget(folder, stage):
    """As a newer version whose stage computes something else, so that it runs again."""
    record = FolderRecord.read(*record_of(folder, stage))
    record.stages[stage]["revision"] = 99
    record.write()


def run_with_notes(folder, stage, **values):
    """Run a stage; returns its result and what it said."""
    notes = Notes()
    options = stage_of(stage).options(**{**VALUES.get(stage, {}), **values})
    result = run_stage(stage, *(folder / name for name in PLACES[stage]), options=options, progress=notes)
    return result, notes


@pytest.mark.parametrize("stage", FOLLOWING)
def test_a_stage_killed_between_two_moves_is_refused_by_the_next_and_mended_by_itself(work, stage):
    before = content(work, stage)
    forget(work, stage)
    moved = 0 if stage_of(stage).makes_file else 1
    arguments = [sys.executable, "-c", KILLED, stage, str(work), str(moved), str(TESTS), str(TESTS.parent)]
    assert subprocess.run(arguments, check=False, cwd=TESTS.parent).returncode == -signal.SIGKILL
    assert FolderRecord.read(*record_of(work, stage)).replacing == stage
    heading = stage_of(stage).heading
    for following in FOLLOWING[stage]:
        with pytest.raises(BrokenInput, match="was stopped while it put its results in place") as caught:
            run_with_notes(work, following)
        assert f"Run '{heading}' again" in str(caught.value)
        assert str(record_of(work, stage)[0]) in str(caught.value)
    run_with_notes(work, stage)
    after = content(work, stage)
    assert after.keys() == before.keys()
    for name, values in before.items():
        np.testing.assert_array_equal(after[name], values, err_msg=str(name))
    run_with_notes(work, FOLLOWING[stage][0])


def test_a_plain_copy_of_a_whole_project_repeats_nothing(work):
    assert [stage for stage in PLACES if not run_with_notes(work, stage)[0].skipped] == []


@pytest.mark.parametrize("raster", ["vel", "mask", "coh_avg"])
def test_a_raster_overwritten_at_equal_size_is_made_again(complete, work, raster):
    stage = {"vel": "invert_network", "mask": "mask_noise", "coh_avg": "close_loops"}[raster]
    path = work / "TS" / "results" / raster
    good = path.read_bytes()
    np.full(len(good) // 4, 777, "f4").tofile(path)
    result, notes = run_with_notes(work, stage)
    assert not result.skipped
    assert any("runs again, because its results were changed" in text for text in notes.said)
    assert path.read_bytes() == good == (complete / "TS" / "results" / raster).read_bytes()


def test_a_stack_with_another_threshold_is_followed_by_every_later_stage_which_say_why(work):
    """Each stage behind it runs again: because an input changed, or because its result was removed, which was told."""
    result, _ = run_with_notes(work, "mask_stack", average_coherence_threshold=0.5)
    assert not result.skipped
    cube, _ = run_with_notes(work, "export_datacube")
    assert any(f"is older than {work / 'GEOCml1GACOSmask'}" in text for text in cube.warnings)
    stages = list(PLACES)
    stages = stages[stages.index("clip_stack") : stages.index("export_datacube") + 1]
    removed = set()
    for stage in stages:
        result, notes = run_with_notes(work, stage)
        assert not result.skipped, stage
        heading = stage_of(stage).heading
        reasons = [text for text in notes.said if text.startswith(f"{heading}: runs again, because")]
        assert heading in removed or any("changed" in text for text in reasons), (stage, notes.said)
        removed.update(result.removed)
    assert [stage for stage in stages if not run_with_notes(work, stage)[0].skipped] == []


def test_a_branch_that_nullifies_more_leaves_the_numbers_of_the_first(work):
    """Stage 12 in the branch takes out other samples of the same stack."""
    before = {name: (work / "TS" / "results" / name).read_bytes() for name in ("vel", "n_unw", "loop_ph_avg_abs")}
    stack, series, other = work / PLACES["close_loops"][0], work / "TS", work / "B" / "TS"
    branch(series, other, "close_loops")
    options = stage_of("close_loops").options(nullify=True, nullify_aggressive=True, rms_threshold=0.3)
    run_stage("close_loops", stack, other, options=options)
    run_stage("invert_network", stack, other)
    assert (other / "results" / "vel").read_bytes() != before["vel"]
    for stage in ("close_loops", "invert_network", "estimate_uncertainty", "mask_noise", "filter_timeseries"):
        assert run_with_notes(work, stage)[0].skipped, stage
    run_with_notes(work, "invert_network", workers=1)
    forget(work, "invert_network")
    run_with_notes(work, "invert_network")
    assert {name: (work / "TS" / "results" / name).read_bytes() for name in before} == before


def test_a_branch_on_a_full_disk_is_told_and_goes_on_when_there_is_room(work, monkeypatch):
    copied = []

    def copy(origin, target):
        copied.append(target)
        if len(copied) > 5:
            target.write_bytes(origin.read_bytes()[:7])
            raise OSError(28, "No space left on device", str(target))
        shutil.copyfile(origin, target)

    with monkeypatch.context() as patch:
        patch.setattr("alignsar_qgis.insar.pipeline.branch.shutil.copy2", copy)
        with pytest.raises(CannotWrite, match=r"No space left.*MB are free"):
            branch(work / "TS", work / "full", "filter_timeseries")
    assert FolderRecord.read(work / "full").replacing == "filter_timeseries"
    branch(work / "TS", work / "full", "filter_timeseries")
    for path in (work / "full").rglob("*"):
        if path.is_file() and path.name != "alignsar.json":
            assert path.read_bytes() == (work / "TS" / path.relative_to(work / "full")).read_bytes()


def test_a_time_series_that_is_written_while_it_is_copied_makes_no_branch(work, monkeypatch):
    """Before, the copy was a mixture of two runs on record as one."""
    copied, record = shutil.copy2, work / "TS" / "alignsar.json"

    def write_meanwhile(origin, target):
        copied(origin, target)
        record.write_text(record.read_text().replace('"revision"', '"Revision"', 1))

    monkeypatch.setattr("alignsar_qgis.insar.pipeline.branch.shutil.copy2", write_meanwhile)
    with pytest.raises(InsarError, match="changed while it was copied"):
        branch(work / "TS", work / "B", "filter_timeseries")
    monkeypatch.undo()
    branch(work / "TS", work / "B", "filter_timeseries")
    for stage in FolderRecord.read(work / "B").stages:
        for name, values in content(work, stage).items():
            place = work / "B" / (name if isinstance(name, str) else name[0])
            assert place.is_file(), name
            if isinstance(name, str):
                np.testing.assert_array_equal(np.frombuffer(place.read_bytes(), "u1"), values)


@pytest.mark.parametrize("earlier", [False, True])
def test_a_branch_whose_copy_was_stopped_is_read_by_nothing_until_it_was_made_again(work, monkeypatch, earlier):
    """Also one that existed: then some files are of the first time and some of the second."""
    if earlier:
        run_stage("filter_timeseries", branch(work / "TS", work / "B", "filter_timeseries"))
        run_with_notes(work, "mask_noise", maximum_residual=5.0)
        run_with_notes(work, "filter_timeseries")
    copied, calls = shutil.copy2, []

    def copy_until_killed(origin, target):
        calls.append(target)
        if len(calls) > 2:
            raise KeyboardInterrupt
        copied(origin, target)

    monkeypatch.setattr("alignsar_qgis.insar.pipeline.branch.shutil.copy2", copy_until_killed)
    with pytest.raises(KeyboardInterrupt):
        branch(work / "TS", work / "B", "filter_timeseries")
    monkeypatch.undo()
    with pytest.raises(BrokenInput, match="Run '16 Filter time series' again"):
        run_stage("export_datacube", work / "B", work / "b.nc")
    run_stage("filter_timeseries", branch(work / "TS", work / "B", "filter_timeseries"))
    run_stage("export_datacube", work / "B", work / "b.nc")
    options = stage_of("filter_timeseries").options(**VALUES["filter_timeseries"])
    run_stage("filter_timeseries", work / "B", options=options)
    for name in ("mask", "vel", "vel.filt"):
        assert (work / "B" / "results" / name).read_bytes() == (work / "TS" / "results" / name).read_bytes()
    assert run_stage("filter_timeseries", branch(work / "TS", work / "B", "filter_timeseries"), options=options).skipped
