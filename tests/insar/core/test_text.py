"""Times in texts: UTC, and marked so, whatever the clock of the user shows."""

import time

import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.core.text import in_utc, now_in_utc
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.lock import InUse, locked
from alignsar_qgis.insar.synthetic.options import SampleOptions


@pytest.fixture
def far_from_greenwich(monkeypatch):
    """A clock eleven hours ahead."""
    if not hasattr(time, "tzset"):
        pytest.skip("this system takes its time zone from elsewhere")
    monkeypatch.setenv("TZ", "UTC-11")
    time.tzset()
    yield
    monkeypatch.undo()
    time.tzset()


def now():
    return time.strftime("%Y-%m-%d %H:%M", time.gmtime())


@pytest.mark.parametrize(
    ("moment", "shown"),
    [
        ("2026-03-01T00:30:00+00:00", "2026-03-01 00:30:00 UTC"),
        ("2026-03-01T00:30:00Z", "2026-03-01 00:30:00 UTC"),
        ("2026-03-01T02:30:00+11:00", "2026-02-28 15:30:00 UTC"),
        ("some day", "some day"),
    ],
)
def test_times_are_shown_in_utc(far_from_greenwich, moment, shown):
    assert in_utc(moment) == shown


def test_the_present_is_told_in_utc(far_from_greenwich):
    before = now()
    assert now_in_utc()[:16] in (before, now())
    assert now_in_utc().endswith(" UTC")


def test_who_writes_since_when_is_told_in_utc(far_from_greenwich, tmp_path):
    before = now()
    with locked(tmp_path, "x", "one"), pytest.raises(InUse) as told, locked(tmp_path, "x", "two"):
        pass
    assert any(f"since {moment}" in str(told.value) for moment in (before, now()))
    assert " UTC (process " in str(told.value)


def test_when_a_result_was_made_is_told_in_utc(far_from_greenwich, tmp_path):
    class Listener(Progress):
        said = ""

        def info(self, text):
            self.said += text

    run_stage("create_sample_frame", tmp_path, options=SampleOptions(epochs=3))
    before, listener = now(), Listener()
    for progress in (Progress(), listener):
        run_stage("prepare_stack", tmp_path / "GEOC", tmp_path / "GEOCml1", progress=progress)
    assert any(f" is of {moment}" in listener.said for moment in (before, now()))
    assert " UTC, with the same inputs and options." in listener.said
