"""What becomes of a program that is started: its lines, its end, and what cannot be started."""

import os
import sys

import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.engines.program import _PROGRESS, run_program


class Listener(Progress):
    def __init__(self):
        self.lines, self.fractions = [], []

    def info(self, text):
        self.lines.append(text)

    def fraction(self, value):
        self.fractions.append(value)


@pytest.fixture
def said(tmp_path):
    """Run a text of Python as a program; what its listener heard, and its last words."""

    def run(code):
        listener = Listener()
        command = [sys.executable, "-c", f"import os, subprocess, sys, time\n{code}"]
        return listener, run_program(command, tmp_path, dict(os.environ), listener, "Script")

    return run


@pytest.mark.parametrize(
    ("line", "counts"),
    [
        ("3/107", ("3", "107")),
        ("    3/ 107th ifg...", ("3", "107")),
        ("Process 2/5th patch (lines 10 to 20)", ("2", "5")),
        ("  20200601_20200613 (12/30)...", ("12", "30")),
        ("1/2: reading", None),
        ("on 2020/06/01", None),
        ("ref_area: 0:56/0:56", None),
        ("5.5/7.5 mm", None),
        ("10 mm/yr", None),
        ("/data/2020/12", None),
        ("999999999/999999999", ("999999999", "999999999")),
        (f"{'9' * 5000}/{'9' * 5000}", None),
        ("area 14.02639/14.25161/40.71439/40.93961", None),
    ],
)
def test_counts_are_told_from_other_numbers(line, counts):
    found = _PROGRESS.search(line)
    assert (found and found.groups()) == counts


@pytest.mark.parametrize("digits", [400, 5000])
def test_a_count_of_very_many_digits_is_a_line_and_no_fraction(said, digits):
    listener, _ = said(f"print('9' * {digits} + '/' + '9' * {digits}); print('1/2')")
    assert listener.lines[0].startswith("9" * 400)
    assert listener.lines[1:] == ["1/2"]
    assert listener.fractions == [0.25]
