"""The quick part of the campaigns of bad inputs; `make faults` runs all of them."""

from pathlib import Path

import pytest

from faults.base import make_base
from faults.campaigns import all_cases
from faults.framework import SKIPPED, WRONG, attempt_apart

TO_MEND = Path(__file__).with_name("to_mend.txt")
"""Cases that still end wrong, ``kind/name: reason`` line by line; one that is mended has to go."""
QUICK = [case for case in all_cases() if case.quick]


def reasons():
    """Reason by case."""
    lines = TO_MEND.read_text(encoding="utf-8").splitlines()
    return dict(line.split(": ", 1) for line in lines if line and not line.startswith("#"))


def marked(case):
    """A case as parameter, expected to fail while it is on the list."""
    name = f"{case.kind}/{case.name}"
    reason = reasons().get(name)
    marks = [pytest.mark.xfail(strict=True, reason=reason)] if reason else []
    return pytest.param(case, id=name, marks=marks)


@pytest.fixture(scope="session")
def base(tmp_path_factory):
    return make_base(tmp_path_factory.mktemp("faults") / "base")


def test_the_list_names_quick_cases_only():
    assert set(reasons()) <= {f"{case.kind}/{case.name}" for case in QUICK}


@pytest.mark.parametrize("case", [marked(case) for case in QUICK])
def test_a_bad_input_ends_right_or_with_a_clear_message(case, base, tmp_path):
    verdict = attempt_apart(case, tmp_path / "case", base)
    if verdict.outcome == SKIPPED:
        pytest.skip(verdict.said)
    assert verdict.outcome != WRONG, verdict.said
