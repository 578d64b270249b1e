"""Blocks, budgets, and where kernels run."""

import numpy as np
import pytest

from alignsar_qgis.insar.core.blocks import MEGABYTE, computing_on, even_blocks, row_blocks, run_tasks, workers_within
from alignsar_qgis.insar.core.counting import ByteCounter
from alignsar_qgis.insar.core.errors import Cancelled
from alignsar_qgis.insar.core.progress import Progress


class Recorder:
    """A place that computes at once, noting what it is given."""

    def __init__(self):
        self.given = []

    def compute(self, kernel, tasks, progress):
        self.given.append((kernel, tasks))
        for task in tasks:
            progress.check()
            yield task, kernel(task)


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


def test_portable_kernels_run_at_the_chosen_place():
    recorder = Recorder()
    with computing_on(recorder):
        found = list(run_tasks(abs, [-3, 1, -2], 2, Progress(), portable=True))
        assert list(run_tasks(abs, [-7], 2, Progress())) == [(-7, 7)]
    assert found == [(-3, 3), (1, 1), (-2, 2)]
    assert list(run_tasks(abs, [-5], 2, Progress(), portable=True)) == [(-5, 5)]
    assert recorder.given == [(abs, [-3, 1, -2])]


def test_a_cancelled_run_hands_out_no_more_than_it_has_workers_for():
    class Impatient(Progress):
        def cancelled(self):
            return bool(done)

    begun, done = [], []
    found = run_tasks(begun.append, range(100), 2, Impatient())
    done.append(next(found))
    with pytest.raises(Cancelled):
        next(found)
    assert len(begun) <= 4


def test_counts_do_not_overflow_a_byte():
    random = np.random.default_rng(0)
    images = random.random((600, 4, 5)) < 0.9
    counter = ByteCounter((4, 5))
    for number, image in enumerate(images):
        counter.add(image)
        if number == 300:
            np.testing.assert_array_equal(counter.total, images[:301].sum(axis=0))
    np.testing.assert_array_equal(counter.total, images.sum(axis=0))
