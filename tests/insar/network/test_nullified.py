"""What nullification takes out lies with the time series; the stack stays as it is."""

import numpy as np
import pytest
from test_nullify import SHAPE, boxed, contents, phases_of, run  # noqa: F401 - a fixture

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.store.flat_files import FlatFiles
from alignsar_qgis.insar.store.nullified import Nullified, write_nullified
from alignsar_qgis.insar.store.workspace import Stack, TimeSeries


def with_samples_taken_out(stack, series):
    """Phase of every pair of a stack without what the time series takes out."""
    taken = Nullified.of(TimeSeries.open(series))
    with FlatFiles() as files:
        phases = phases_of(stack)
        for pair, phase in phases.items():
            taken.blank(phase.reshape(-1), pair, 0, files)
    return phases


def test_the_same_samples_are_taken_out_without_editing_the_stack(boxed, tmp_path):  # noqa: F811
    stack, series, _, _, _ = boxed
    before = contents(stack)
    result = run(stack, series, nullify=True, edit_stack=False)
    assert contents(stack) == before
    apart = with_samples_taken_out(stack, series)
    again = run(stack, series, nullify=True, edit_stack=True)
    assert result.counts["samples_nullified"] == again.counts["samples_nullified"] > 0
    edited = phases_of(stack)
    assert contents(stack) != before
    for pair, phase in apart.items():
        assert phase.tobytes() == edited[pair].tobytes()


def test_two_time_series_of_one_stack_do_not_disturb_each_other(boxed, tmp_path):  # noqa: F811
    from small_stack import bare_timeseries

    stack, series, _, _, _ = boxed
    run(stack, series, nullify=True, edit_stack=False)
    first = with_samples_taken_out(stack, series)
    other = bare_timeseries(tmp_path / "TS2", stack)
    (other / "info" / "120ref.txt").write_text("1:5/1:5\n")
    run(stack, other, nullify=True, edit_stack=False, nullify_aggressive=True)
    again = with_samples_taken_out(stack, series)
    assert all(first[pair].tobytes() == again[pair].tobytes() for pair in first)
    assert run(stack, series, nullify=True, edit_stack=False).skipped


def test_a_run_without_nullification_says_so_to_the_inversion(boxed):  # noqa: F811
    stack, series, pairs, phases, _ = boxed
    run(stack, series, nullify=True, edit_stack=False)
    run(stack, series, nullify=False, edit_stack=False)
    apart = with_samples_taken_out(stack, series)
    for pair, phase in zip(pairs, phases):
        np.testing.assert_array_equal(apart[pair], phase.astype(np.float32))


@pytest.mark.parametrize(("start", "count"), [(0, 480), (3, 5), (8, 16), (13, 100), (479, 1)])
def test_any_run_of_pixels_gets_its_own_samples(tmp_path, start, count):
    random = np.random.default_rng(3)
    taken = random.random((3, *SHAPE)) < 0.3
    names = ["20210105_20210117", "20210105_20210129", "20210117_20210129"]
    write_nullified(tmp_path, names, taken)
    found = Nullified(names, tmp_path / "12nullified.bits", taken[0].size)
    for pair, mask in zip(names, taken):
        values = np.ones(count, np.float32)
        with FlatFiles() as files:
            found.blank(values, pair, start, files)
        np.testing.assert_array_equal(np.isnan(values), mask.reshape(-1)[start : start + count])
    values = np.ones(count, np.float32)
    with FlatFiles() as files:
        found.blank(values, "20300101_20300113", start, files)
    assert (values == 1).all()


def test_a_file_that_does_not_fit_its_list_is_named(boxed):  # noqa: F811
    stack, series, _, _, _ = boxed
    run(stack, series, nullify=True, edit_stack=False)
    (series / "12nullified.bits").write_bytes(b"short")
    with pytest.raises(BrokenInput, match=r"12nullified\.bits.*stage 12"):
        Nullified.of(TimeSeries.open(series))
    assert Stack.open(stack).pairs
