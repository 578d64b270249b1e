"""Verdicts on pixels against loops over pixels and criteria, and thresholds read back from the words of stage 15."""

from __future__ import annotations

import numpy as np
import pytest

from alignsar_qgis.insar.cleaning.noise_criteria import Criterion, reported_failures
from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.cube.quantities import flag_phrase, flag_word
from alignsar_qgis.insar.series.verdicts import change, criteria_of_meanings, judged, moved, reasons

CRITERIA = [
    Criterion("coh_avg", True, 0.3, "", ""),
    Criterion("n_gap", False, 2, "", ""),
    Criterion("vstd", False, 4.0, "mm/yr", ""),
    Criterion("resid_rms", False, 12, "mm", ""),
]
RANDOM = np.random.default_rng(1)
MAPS = {
    "coh_avg": RANDOM.uniform(0.1, 1, (20, 30)),
    "n_gap": RANDOM.integers(0, 5, (20, 30)).astype(float),
    "vstd": RANDOM.uniform(0, 6, (20, 30)),
    "resid_rms": RANDOM.uniform(0, 18, (20, 30)),
}
MAPS["vstd"][3, 4] = np.nan
MAPS["resid_rms"][5, 6] = 12.0


def slow_reason(row, column, criteria=CRITERIA, maps=MAPS):
    for number, criterion in enumerate(criteria, 1):
        value = maps[criterion.index][row, column]
        bad = value < criterion.threshold if criterion.low_is_bad else value > criterion.threshold
        if bad or np.isnan(value):
            return number
    return 0


def test_the_reason_is_the_first_criterion_that_fails():
    found = reasons(CRITERIA, MAPS)
    for place in np.ndindex(20, 30):
        assert found[place] == slow_reason(*place)
    assert set(np.unique(found)) == {0, 1, 2, 3, 4}


def test_what_is_said_of_a_pixel_agrees_with_the_mask():
    found = reasons(CRITERIA, MAPS)
    for place in np.ndindex(20, 30):
        verdicts = judged(CRITERIA, {name: image[place] for name, image in MAPS.items()})
        failed = [number for number, verdict in enumerate(verdicts, 1) if verdict.fails]
        assert (failed[0] if failed else 0) == found[place]


def test_another_threshold_changes_the_mask_as_counted_by_hand():
    before = reasons(CRITERIA, MAPS)
    criteria = moved(CRITERIA, "resid_rms", 9.0)
    after = reasons(criteria, MAPS, before)
    lost = [place for place in np.ndindex(20, 30) if before[place] == 0 and slow_reason(*place, criteria) != 0]
    found = change(before, after)
    assert (found.lost, found.gained) == (len(lost), 0)
    assert found.kept == (before == 0).sum() - len(lost)
    wider = change(before, reasons(moved(CRITERIA, "resid_rms", 1e6), MAPS, before))
    assert wider.gained == (before == 4).sum() > 0


def test_an_index_that_is_not_at_hand_keeps_its_verdict():
    before = reasons(CRITERIA, MAPS)
    before[0, 0] = -1
    some = {name: image for name, image in MAPS.items() if name != "n_gap"}
    after = reasons(moved(CRITERIA, "vstd", 100.0), some, before)
    assert after[0, 0] == -1
    assert (after[before == 2] == 2).all()
    known = np.isfinite(MAPS["vstd"])
    assert not (after[known] == 3).any()
    # What the standard deviation hid from the criterion after it comes out.
    hidden = (before == 3) & known & (MAPS["resid_rms"] > 12)
    assert (after[hidden] == 4).all()


def test_sentences():
    values = {"coh_avg": 0.25, "vstd": np.nan, "resid_rms": 12.0}
    assert [verdict.sentence for verdict in judged(CRITERIA, values)] == [
        "mean coherence 0.25: below 0.3, rejected",
        "network gaps: not in the datacube (threshold 2)",
        "velocity standard deviation: no value, rejected (threshold 4 mm/yr)",
        "residual 12 mm: not above 12 mm, kept",
    ]
    assert [verdict.fails for verdict in judged(CRITERIA, values)] == [True, None, True, False]


def test_an_equal_value_is_kept_in_the_precision_of_the_rasters():
    value = float(np.float32(0.7))
    (verdict,) = judged([Criterion("coh_avg", True, 0.7, "", "")], {"coh_avg": value})
    assert value < 0.7
    assert verdict.fails is False


def test_criteria_come_back_from_the_words_of_a_datacube():
    report = "- coh_avg :  0.3 (100)\n- n_gap :  2 (4)\n- vstd : 4.0 mm/yr (3)\n- resid_rms : 12 mm (3)\n"
    meanings = [flag_phrase(flag_word(meaning)) for meaning in ("kept", *reported_failures(report), "no data")]
    assert criteria_of_meanings(meanings) == CRITERIA


@pytest.mark.parametrize("meanings", [[], ["kept"], ["residual above much"], ["residual above 1" + "0" * 50], ["²"]])
def test_other_words_are_no_criteria(meanings):
    assert criteria_of_meanings(meanings) == []


def test_thresholds_that_cannot_be_are_refused():
    with pytest.raises(BadOption, match=r"There is no criterion stc\. Choose one of coh_avg, n_gap"):
        moved(CRITERIA, "stc", 5.0)
    with pytest.raises(BadOption, match="must be a number"):
        moved(CRITERIA, "vstd", float("nan"))
