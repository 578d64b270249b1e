"""Blocks, budgets, and where kernels run."""

from concurrent.futures import Executor, Future, ProcessPoolExecutor
from multiprocessing import get_context

import numpy as np
import pytest
from small_stack import simulated_stack

from alignsar_qgis.insar.core.blocks import MEGABYTE, computing_on, even_blocks, row_blocks, run_tasks, workers_within
from alignsar_qgis.insar.core.counting import ByteCounter
from alignsar_qgis.insar.core.errors import Cancelled
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.network.options import QualityOptions, ReferenceOptions
from alignsar_qgis.insar.pipeline.running import run_stage


class Recorder(Executor):
    """Runs calls at once, noting them."""

    def __init__(self):
        self.calls = []

    def submit(self, function, /, *arguments):
        self.calls.append((function, arguments))
        future = Future()
        future.set_result(function(*arguments))
        return future


@pytest.mark.parametrize(
    ("length", "longest", "multiple"), [(10, 3, 1), (10, 10, 1), (10, 99, 1), (171, 16, 16), (361, 100, 64), (5, 1, 8)]
)
def test_blocks_cover_a_length_once_with_edges_at_multiples(length, longest, multiple):
    blocks = even_blocks(length, longest, multiple)
    assert [index for block in blocks for index in range(block.start, block.stop)] == list(range(length))
    assert all(block.start % multiple == 0 for block in blocks)
    assert all(0 < block.stop - block.start <= max(longest, multiple) for block in blocks)


def test_row_blocks_at_work_together_fit_the_budget():
    blocks = row_blocks(1000, 10_000, budget_mb=1, at_once=3)
    assert max(block.stop - block.start for block in blocks) * 10_000 * 3 <= MEGABYTE
    assert len(row_blocks(5, 1e12, budget_mb=1)) == 5


def test_as_many_workers_as_fit_and_at_least_one():
    assert workers_within(16, 100 * MEGABYTE, 512) == 4
    assert workers_within(3, 100 * MEGABYTE, 512) == 3
    assert workers_within(16, 9999 * MEGABYTE, 512) == 1


def test_portable_kernels_run_on_the_chosen_executor_in_order():
    recorder = Recorder()
    with computing_on(recorder):
        found = list(run_tasks(abs, [-3, 1, -2], 2, Progress(), portable=True))
        assert len(recorder.calls) == 3
        assert list(run_tasks(abs, [-7], 2, Progress())) == [(-7, 7)]
    assert found == [(-3, 3), (1, 1), (-2, 2)]
    assert list(run_tasks(abs, [-5], 2, Progress(), portable=True)) == [(-5, 5)]
    assert recorder.calls == [(abs, (task,)) for task in (-3, 1, -2)]


def test_a_cancelled_run_hands_out_no_more_than_it_has_workers_for():
    class Impatient(Progress):
        def cancelled(self):
            return bool(done)

    recorder, done = Recorder(), []
    with computing_on(recorder):
        found = run_tasks(abs, range(100), 2, Impatient(), portable=True)
        done.append(next(found))
        with pytest.raises(Cancelled):
            next(found)
    assert len(recorder.calls) <= 4


def test_stages_give_the_same_in_other_processes(tmp_path):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1", n_epochs=5)

    def results(name):
        series = tmp_path / name
        run_stage("check_interferograms", stack, series, options=QualityOptions())
        run_stage("choose_reference", stack, series, options=ReferenceOptions(block_size=0.4))
        return [(series / "info" / file).read_text() for file in ("11ifg_stats.txt", "120ref.txt")]

    expected = results("TS_threads")
    with ProcessPoolExecutor(2, get_context("spawn")) as processes, computing_on(processes):
        assert results("TS_processes") == expected
    assert expected[0].count("\n20") == len(pairs)


def test_counts_do_not_overflow_a_byte():
    random = np.random.default_rng(0)
    images = random.random((600, 4, 5)) < 0.9
    counter = ByteCounter((4, 5))
    for number, image in enumerate(images):
        counter.add(image)
        if number == 300:
            np.testing.assert_array_equal(counter.total, images[:301].sum(axis=0))
    np.testing.assert_array_equal(counter.total, images.sum(axis=0))
