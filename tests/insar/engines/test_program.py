"""What the lines of a program say about how far it is."""

import pytest

from alignsar_qgis.insar.engines.program import _PROGRESS


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
        ("area 14.02639/14.25161/40.71439/40.93961", None),
    ],
)
def test_counts_are_told_from_other_numbers(line, counts):
    found = _PROGRESS.search(line)
    assert (found and found.groups()) == counts
