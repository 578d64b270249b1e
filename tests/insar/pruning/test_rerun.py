"""What runs again: the chain with its settings, single stages with their options, a copy of what others made."""

from __future__ import annotations

import json
import shutil

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.cleaning.options import NoiseMaskOptions
from alignsar_qgis.insar.core.errors import MissingInput
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.network.options import LoopOptions
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.pipeline.configuration import Configuration, read_configuration
from alignsar_qgis.insar.pruning import NetworkView, plan_rerun, try_without
from alignsar_qgis.insar.store.record import RECORD
from alignsar_qgis.insar.synthetic.options import SampleOptions

BY_STAGE = ["12b", "13", "14", "15", "16"]


@pytest.fixture(scope="module")
def frame(tmp_path_factory):
    work = tmp_path_factory.mktemp("frame")
    run_stage("create_sample_frame", work, options=SampleOptions(epochs=16))
    run(Plan(work), Progress())
    return work


@pytest.fixture
def work(frame, tmp_path):
    """A frame and its results, to be changed."""
    return shutil.copytree(frame, tmp_path / "frame")


def carried_out(rerun):
    """Run what is planned, as the algorithms do."""
    rerun.write_list()
    if rerun.chain is not None:
        here = Configuration(preset="", first=rerun.chain.first, last="", options=rerun.chain.options)
        settings = here.over(read_configuration(rerun.chain.configuration))
        run(settings.plan(rerun.chain.work, rerun.chain.cube), Progress())
        return
    from alignsar_qgis.insar.pipeline.branch import branch

    for step in rerun.steps:
        inputs = dict(step.inputs)
        inputs["timeseries"] = branch(inputs["timeseries"], step.output, step.stage.id)
        run_stage(step.stage.id, *inputs.values(), step.output, options=step.options)


def last_epochs(view):
    """All pairs of the last epoch, and one that leaves a pair in no loop."""
    last = max(day for name in view.kept for day in (name[:8], name[9:]))
    return {name for name in view.kept if last in name} | {view.kept[0]}


def test_a_chain_runs_again_from_the_loops_and_ends_as_foretold(work):
    view = NetworkView.open(work)
    dropped = last_epochs(view)
    trial = try_without(view, dropped)
    rerun = plan_rerun(view, dropped)
    assert rerun.chain is not None
    assert rerun.chain.first == "12"
    assert rerun.headings == [*BY_STAGE, "Export"]
    before = (view.places.series / "info" / "11bad_ifg.txt").stat().st_mtime_ns
    carried_out(rerun)
    after = NetworkView.open(work)
    assert (view.places.series / "info" / "11bad_ifg.txt").stat().st_mtime_ns == before
    assert after.removed == dropped
    assert set(after.kept) == set(view.kept) - dropped
    with h5py.File(after.places.series / "cum.h5") as file:
        assert [str(day) for day in file["imdates"][()]] == list(trial.after.epochs)
        assert len(file["imdates"]) == len(trial.before.epochs) - 1
    listed = (after.places.series / "info" / "12no_loop_ifg.txt").read_text().split()
    assert trial.after.unlooped == set(listed) & set(after.kept) == {one.pair for one in after.pairs if not one.loops}

    carried_out(plan_rerun(after, ()))
    again = NetworkView.open(work)
    assert (again.kept, again.removed) == (view.kept, frozenset())


def test_settings_still_begin_at_the_beginning(work):
    view = NetworkView.open(work)
    rerun = plan_rerun(view, {view.kept[0]})
    carried_out(rerun)
    settings = read_configuration(rerun.chain.configuration)
    assert settings.first == "02"
    assert settings.options["close_loops"]["removal_list"] == rerun.listing


def test_what_was_changed_since_the_chain_ran_stays(work):
    view = NetworkView.open(work)
    series = view.places.series
    run_stage("mask_noise", series, series, options=NoiseMaskOptions(maximum_residual=3.0, maximum_without_loop=1000))
    rerun = plan_rerun(view, {view.kept[0]})
    assert rerun.chain.options["mask_noise"]["maximum_residual"] == 3.0
    carried_out(rerun)
    record = json.loads((series / RECORD).read_text())["stages"]["mask_noise"]["options"]
    assert record["maximum_residual"] == 3.0
    assert record["maximum_loop_errors"] is None


def test_single_stages_run_again_with_their_options(work):
    chain = NetworkView.open(work).places
    folder = work / "single"
    folder.mkdir()
    stack = shutil.copytree(chain.stack, folder / "GEOCml1")
    series = folder / "TS_GEOCml1"
    run_stage("check_interferograms", stack, series)
    run_stage("close_loops", stack, series, series, options=LoopOptions(rms_threshold=3.0, nullify=True))
    run_stage("invert_network", stack, series, series)
    view = NetworkView.open(stack)
    dropped = {view.kept[3]}
    rerun = plan_rerun(view, dropped)
    assert (rerun.chain, rerun.is_copy, rerun.headings) == (None, False, BY_STAGE[:2])
    assert (rerun.steps[0].options.rms_threshold, rerun.steps[0].options.nullify) == (3.0, True)
    carried_out(rerun)
    after = NetworkView.open(series)
    assert after.removed == dropped
    assert len(json.loads((series / RECORD).read_text())["stages"]) == 3
    assert (series / "cum.h5").is_file()


def test_the_work_of_another_program_stays_as_it_is(work):
    view = NetworkView.open(work)
    (view.places.series / RECORD).unlink()
    series = view.places.series.rename(view.places.series.with_name("TS_foreign"))
    view.places.stack.rename(series.with_name("foreign"))
    view = NetworkView.open(series)
    before = {path: path.read_bytes() for path in series.rglob("*") if path.is_file()}
    dropped = {view.kept[5]}
    rerun = plan_rerun(view, dropped)
    assert rerun.is_copy
    assert rerun.series == series.with_name("TS_foreign_pruned")
    assert rerun.headings == BY_STAGE
    carried_out(rerun)
    assert {path: path.read_bytes() for path in series.rglob("*") if path.is_file()} == before
    after = NetworkView.open(rerun.series)
    assert after.removed == dropped
    assert after.places.stack == series.with_name("foreign")
    with h5py.File(rerun.series / "cum.h5") as file:
        assert np.isfinite(file["vel"][()]).any()
    assert plan_rerun(view, dropped).series == series.with_name("TS_foreign_pruned2")


def test_a_run_that_comes_to_nothing_leaves_the_list_as_it_was(work):
    view = NetworkView.open(work)
    rerun = plan_rerun(view, {view.kept[0]})
    rerun.put_back(rerun.write_list())
    assert not rerun.listing.exists()
    rerun.write_list()
    other = plan_rerun(view, {view.kept[1]})
    other.put_back(other.write_list())
    assert rerun.listing.read_text() == f"{view.kept[0]}\n"
    carried_out(rerun)
    rerun.put_back(None)
    assert rerun.listing.read_text() == f"{view.kept[0]}\n", "stage 12 has run with it"


def test_without_series_or_stack_nothing_runs(work):
    view = NetworkView.open(work)
    with pytest.raises(MissingInput, match="has no time series yet"):
        plan_rerun(NetworkView.open(view.places.stack.with_name("GEOCml1")), ())
    shutil.rmtree(view.places.stack)
    with pytest.raises(MissingInput, match=r"are not found\. Put their folder"):
        plan_rerun(NetworkView.open(view.places.series), ())
