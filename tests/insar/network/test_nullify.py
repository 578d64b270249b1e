"""Nullification: what it takes, that it can be repeated, and that it can be undone."""

import os

import numpy as np
import pytest
from golden_data import read_raster
from small_stack import bare_timeseries, simulated_stack, write_small_stack

from alignsar_qgis.insar.core.errors import BrokenInput, Cancelled, InsarError
from alignsar_qgis.insar.core.pairs import loops_of
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.network import loops
from alignsar_qgis.insar.network.nullify import restore_nullified
from alignsar_qgis.insar.network.options import BLAME_FAILING_LOOPS, LoopOptions, QualityOptions, ReferenceOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.workspace import Stack

TURN = np.float32(2 * np.pi)
BOX = np.s_[8:14, 10:18]
SHAPE = (20, 24)


def run(stack, series, progress=None, **options):
    return run_stage(
        "close_loops",
        stack,
        series,
        options=LoopOptions(**{"rms_threshold": 10, "edit_stack": True, **options}),
        progress=progress or Progress(),
    )


def contents(folder):
    return {str(path.relative_to(folder)): path.read_bytes() for path in folder.rglob("*") if path.is_file()}


def phases_of(stack):
    return {pair: read_raster(stack / pair / f"{pair}.unw", SHAPE) for pair in Stack(stack).pairs}


@pytest.fixture
def boxed(tmp_path):
    """A network of 6 epochs and 3 neighbours with one cycle too much in a box of one pair, referenced elsewhere."""
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    wrong = pairs.index("20210117_20210210")
    phases[wrong][BOX] += TURN
    phases[5, 0, :4] = np.nan
    write_small_stack(stack, pairs, phases)
    series = bare_timeseries(tmp_path / "TS", stack)
    (series / "info" / "120ref.txt").write_text("1:5/1:5\n")
    return stack, series, pairs, phases, wrong


def test_box_is_counted_in_all_its_loops_and_nullified(boxed):
    stack, series, pairs, phases, wrong = boxed
    result = run(stack, series, nullify=True)
    triples = loops_of(pairs)
    errors = read_raster(series / "results" / "n_loop_err", SHAPE)
    expected = np.zeros(SHAPE)
    expected[BOX] = sum(wrong in triple for triple in triples)
    np.testing.assert_array_equal(errors, expected)

    share = {k: sum(wrong in t for t in triples if k in t) / sum(k in t for t in triples) for k in range(len(pairs))}
    taken = {k for k in range(len(pairs)) if share[k] == 1}
    for triple in triples:
        worst = max(share[k] for k in triple)
        if worst > 0:
            taken.add(next(k for k in triple if share[k] == worst))
    written = phases_of(stack)
    for index, pair in enumerate(pairs):
        nullified = phases[index].copy()
        if index in taken:
            nullified[BOX] = np.nan
        assert written[pair].tobytes() == nullified.astype(np.float32).tobytes()
        assert (stack / pair / f"{pair}.unw.ori").is_file() == (index in taken)
    assert result.counts["pairs_nullified"] == len(taken) > 1
    assert result.counts["samples_nullified"] == len(taken) * errors.astype(bool).sum()


def test_blaming_failing_loops_only_spares_good_pairs(boxed):
    stack, series, pairs, _, wrong = boxed
    run(stack, series, nullify=True)
    every = {pair for pair in pairs if (stack / pair / f"{pair}.unw.ori").is_file()}
    run(stack, series, nullify=True, nullify_blame=BLAME_FAILING_LOOPS)
    failing = {pair for pair in pairs if (stack / pair / f"{pair}.unw.ori").is_file()}
    assert failing == {pairs[wrong]}
    assert failing < every
    assert np.isnan(phases_of(stack)[pairs[wrong]][BOX]).all()


def test_aggressive_mode_takes_every_member_of_a_failing_loop(boxed):
    stack, series, pairs, _, wrong = boxed
    run(stack, series, nullify=True, nullify_aggressive=True)
    touched = {pairs[k] for triple in loops_of(pairs) if wrong in triple for k in triple}
    nullified = {pair for pair, phase in phases_of(stack).items() if np.isnan(phase[BOX]).all()}
    assert touched <= nullified


def test_runs_are_repeatable_and_can_be_undone(boxed, tmp_path):
    stack, series, _, _, _ = boxed
    before = contents(stack)
    run(stack, series, nullify=True)
    nullified, results = contents(stack), contents(series / "results")
    assert run(stack, series, nullify=True).skipped
    run(stack, series, nullify=True, nullify_threshold=7)
    assert contents(stack) == before
    run(stack, series, nullify=True)
    assert contents(stack) == nullified
    assert contents(series / "results") == results

    other = bare_timeseries(tmp_path / "TS2", stack)
    (other / "info" / "120ref.txt").write_text("1:5/1:5\n")
    run(stack, other, nullify=True)
    assert contents(other / "results") == results

    restoration = restore_nullified(stack)
    assert contents(stack) == before
    assert set(restoration.restored) == {name[:17] for name in nullified if name.endswith(".ori")}
    assert restoration.problems == []
    assert not run(stack, series, nullify=True).skipped
    assert contents(stack) == nullified


def test_the_stages_before_do_not_notice_nullification(boxed, tmp_path):
    stack, _, _, _, _ = boxed
    series = tmp_path / "TS3"

    def chain():
        return [
            run_stage("check_interferograms", stack, series, options=QualityOptions()),
            run_stage("choose_reference", stack, series, options=ReferenceOptions(block_size=0.5)),
            run(stack, series, nullify=True),
        ]

    assert [result.skipped for result in chain()] == [False, False, False]
    nullified = contents(stack)
    assert any(name.endswith(".ori") for name in nullified)
    assert [result.skipped for result in chain()] == [True, True, True]
    (series / "alignsar.json").unlink()
    results = contents(series / "results")
    assert [result.skipped for result in chain()] == [False, False, False]
    assert contents(stack) == nullified
    assert contents(series / "results") == results


def test_a_run_without_nullification_restores_the_phases(boxed):
    stack, series, _, _, _ = boxed
    before = contents(stack)
    run(stack, series)
    plain = contents(series / "results")
    run(stack, series, nullify=True)
    result = run(stack, series)
    assert contents(stack) == before
    assert contents(series / "results") == plain
    assert any("Restored the original phase" in sentence for sentence in result.summary)


def test_pictures_of_the_original_are_renamed_and_come_back(boxed):
    stack, series, pairs, _, wrong = boxed
    folder = stack / pairs[wrong]
    (folder / f"{pairs[wrong]}.unw.png").write_bytes(b"picture")
    before = contents(stack)
    run(stack, series, nullify=True)
    assert not (folder / f"{pairs[wrong]}.unw.png").exists()
    assert (folder / f"{pairs[wrong]}.unw.ori.png").read_bytes() == b"picture"
    restore_nullified(stack)
    assert contents(stack) == before


def test_undo_goes_on_after_a_broken_copy(boxed):
    stack, series, _, _, _ = boxed
    before = contents(stack)
    run(stack, series, nullify=True)
    copies = sorted(stack.glob("*/*.ori"))
    whole = copies[0].read_bytes()
    copies[0].write_bytes(whole[:-4])
    with pytest.raises(BrokenInput, match="truncated"):
        run(stack, series, nullify=True, nullify_threshold=3)
    restoration = restore_nullified(stack)
    assert len(restoration.problems) == 1
    assert copies[0].parent.name in restoration.problems[0]
    assert len(restoration.restored) == len(copies) - 1
    copies[0].write_bytes(whole)
    restore_nullified(stack)
    assert contents(stack) == before


def test_folders_set_aside_by_licsbas_come_back(boxed):
    stack, _, pairs, _, _ = boxed
    before = contents(stack)
    aside = stack / "no_loop_ifg"
    aside.mkdir()
    (stack / pairs[0]).rename(aside / pairs[0])
    assert restore_nullified(stack).problems == []
    assert contents(stack) == before


class CancelledAt(Progress):
    """Cancels once a fraction is reached."""

    def __init__(self, limit):
        self.limit, self.reached = limit, 0.0

    def fraction(self, value):
        self.reached = value

    def cancelled(self):
        return self.reached >= self.limit


@pytest.mark.parametrize("limit", [0.1, 0.7, 0.95, 1.0])
def test_a_cancelled_run_leaves_everything_as_it_was(boxed, tmp_path, limit):
    stack, series, _, _, _ = boxed
    before = contents(tmp_path)
    with pytest.raises(Cancelled):
        run(stack, series, CancelledAt(limit), nullify=True)
    assert contents(tmp_path) == before


def test_an_interrupted_swap_is_finished_by_the_next_run(boxed, tmp_path, monkeypatch):
    stack, series, _, _, _ = boxed
    run(stack, series)
    expected_series = bare_timeseries(tmp_path / "TS2", stack)
    (expected_series / "info" / "120ref.txt").write_text("1:5/1:5\n")
    run(stack, expected_series, nullify=True)
    expected = contents(stack)
    restore_nullified(stack)
    commit, calls = loops.commit_nullified, []

    def interrupted(*arguments, **options):
        if calls:
            raise OSError("power failure")
        calls.append(1)
        commit(*arguments, **options)

    monkeypatch.setattr(loops, "commit_nullified", interrupted)
    with pytest.raises(OSError, match="power failure"):
        run(stack, series, nullify=True)
    assert len(list(stack.glob("*/*.ori"))) == 1
    assert not list(stack.glob("*/*.part"))
    monkeypatch.undo()
    run(stack, series, nullify=True)
    assert contents(stack) == expected


def test_without_hard_links_originals_are_copied(boxed, monkeypatch):
    stack, series, _, _, _ = boxed
    before = contents(stack)

    def refused(*_):
        raise OSError("no links here")

    monkeypatch.setattr(os, "link", refused)
    run(stack, series, nullify=True)
    assert run(stack, series, nullify=True).skipped
    restore_nullified(stack)
    assert contents(stack) == before


def test_without_backup_there_is_a_warning_and_no_copy(boxed):
    stack, series, pairs, _, wrong = boxed
    result = run(stack, series, nullify=True, nullify_skip_backup=True)
    assert not list(stack.glob("*/*.ori"))
    assert np.isnan(phases_of(stack)[pairs[wrong]][BOX]).all()
    assert any("cannot be undone" in warning for warning in result.warnings)


def test_undo_of_what_is_no_stack_is_an_error(tmp_path):
    with pytest.raises(InsarError, match="not a stack"):
        restore_nullified(tmp_path)
