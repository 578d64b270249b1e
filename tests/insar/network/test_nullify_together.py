"""Two runs edit one stack at once: one does, the other is told who, and the stack holds what one of them took out."""

import pytest
from processes import at_once, expect_one_writer
from small_stack import bare_timeseries
from test_nullify import boxed, contents, phases_of  # noqa: F401 - a fixture

from alignsar_qgis.insar.core.errors import InUse
from alignsar_qgis.insar.network.nullify import restore_nullified
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.store.lock import locked
from alignsar_qgis.insar.store.record import RECORD


def test_the_edited_stack_of_two_time_series(boxed, tmp_path):  # noqa: F811
    """Both take out something else; the stack holds what one of them took out."""
    stack, series, *_ = boxed
    other = bare_timeseries(tmp_path / "TS2", stack)
    (other / "info" / "120ref.txt").write_text("1:5/1:5\n")
    before = phases_of(stack)
    common = {"rms_threshold": 10.0, "nullify": True, "edit_stack": True}
    runs = [
        ("close_loops", [stack, series], common),
        ("close_loops", [stack, other], common | {"nullify_aggressive": True}),
    ]
    expect_one_writer(at_once(*runs))
    assert not list(stack.rglob("*.part")) + list(stack.glob(".*"))
    together = phases_of(stack)
    for pair, phase in phases_of(stack).items():
        original = stack / pair / f"{pair}.unw.ori"
        assert original.is_file() == (phase.tobytes() != before[pair].tobytes())
    alone = []
    for run in runs:
        restore_nullified(stack)
        assert all(phase.tobytes() == before[pair].tobytes() for pair, phase in phases_of(stack).items())
        expect_one_writer(at_once(run))
        alone.append(phases_of(stack))
    assert any(all(each[pair].tobytes() == together[pair].tobytes() for pair in before) for each in alone)


def test_a_stack_that_is_being_written_is_not_restored_or_edited(boxed, tmp_path):  # noqa: F811
    stack, series, *_ = boxed
    before = contents(stack)
    with locked(stack, RECORD, "Mask stack"):
        with pytest.raises(InUse, match="Mask stack"):
            restore_nullified(stack)
        values = {"rms_threshold": 10.0, "nullify": True, "edit_stack": True}
        with pytest.raises(InUse, match="Mask stack"):
            run_stage("close_loops", stack, series, options=stage_of("close_loops").options(**values))
    assert contents(stack) == before
