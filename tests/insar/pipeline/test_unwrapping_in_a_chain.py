"""Unwrapping again as part of the whole chain: off unless asked for, then in the place of stages 02 and 03."""

import sys

import pytest
from small_frame import PAIRS
from test_pipeline import Notes
from wrapped_scene import write_scene

from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.pipeline import chain
from alignsar_qgis.insar.pipeline.plan import Plan
from alignsar_qgis.insar.pipeline.plan_checks import check
from alignsar_qgis.insar.pipeline.presets import CHAIN_PRESETS
from alignsar_qgis.insar.store.workspace import Stack

BOX = Extent(14.02, 14.1, 40.9, 40.97)


@pytest.fixture
def work(tmp_path):
    write_scene(tmp_path / "work" / "GEOC", PAIRS)
    return tmp_path / "work"


def steps(work, tmp_path, **setting):
    return {step.stage.id: step for step in chain.steps_of(Plan(work, tmp_path / "c.nc", **setting), Notes())}


@pytest.mark.parametrize("preset", CHAIN_PRESETS)
def test_it_is_off_unless_asked_for(work, tmp_path, preset):
    assert "reunwrap_stack" not in steps(work, tmp_path, preset=preset)


def test_it_takes_the_place_and_the_settings_of_stages_02_and_03(work, tmp_path):
    (work / "GACOS").mkdir()
    options = {"reunwrap_stack": {}, "prepare_stack": {"multilook": 2}, "clip_stack": {"extent": BOX}}
    found = steps(work, tmp_path, options=options)
    assert list(found)[:4] == ["reunwrap_stack", "mask_stack", "clip_stack", "check_interferograms"]
    step = found["reunwrap_stack"]
    assert (step.options.multilook, step.options.gacos, step.options.extent) == (2, True, BOX)
    assert step.output.name == "GEOCml2GACOSunwrapped"
    assert found["mask_stack"].inputs == (step.output,)
    own = {**options, "reunwrap_stack": {"multilook": 1, "gacos": False, "extent": None}}
    step = steps(work, tmp_path, options=own)["reunwrap_stack"]
    assert (step.options.multilook, step.options.gacos, step.options.extent) == (1, False, None)


def test_there_is_no_correction_where_the_user_or_the_folder_has_none(work, tmp_path):
    assert not steps(work, tmp_path, options={"reunwrap_stack": {}})["reunwrap_stack"].options.gacos
    (work / "GACOS").mkdir()
    off = {"reunwrap_stack": {}, "correct_gacos": None}
    assert not steps(work, tmp_path, options=off)["reunwrap_stack"].options.gacos


def test_a_download_before_it_fetches_the_wrapped_phase(work, tmp_path):
    plan = Plan(work, tmp_path / "c.nc", "licsbas", options={"reunwrap_stack": {}})
    assert plan.checked_options()["download_licsar"].wrapped_phase
    plain = Plan(work, tmp_path / "c.nc", "licsbas")
    assert not plain.checked_options()["download_licsar"].wrapped_phase


def test_a_missing_package_is_told_before_the_first_stage(work, tmp_path, monkeypatch):
    monkeypatch.setitem(sys.modules, "snaphu", None)
    check(Plan(work, tmp_path / "c.nc"))
    with pytest.raises(ModuleNotFoundError, match="snaphu") as caught:
        check(Plan(work, tmp_path / "c.nc", options={"reunwrap_stack": {}}))
    assert caught.value.name == "snaphu"


def test_the_chain_runs_on_what_was_unwrapped(work, tmp_path):
    pytest.importorskip("snaphu")
    options = {"reunwrap_stack": {}, "clip_stack": {"extent": BOX}}
    result = chain.run(Plan(work, tmp_path / "c.nc", last="05", options=options), Notes())
    assert list(result.stages) == ["reunwrap_stack", "mask_stack", "clip_stack"]
    stack = Stack.open(result.stack)
    assert stack.pairs == list(PAIRS)
    assert stack.grid == Stack.open(tmp_path / "c_files" / "GEOCml1unwrapped").grid
