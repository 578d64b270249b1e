"""Cycles made continuous in space: patches with holes and strays, edges, gaps in the data, and what must stay."""

from __future__ import annotations

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import Cancelled
from alignsar_qgis.insar.network._continuity import continuous

TURN = 2 * np.pi
SHAPE = 40, 50
ROWS, COLUMNS = np.mgrid[:40, :50]
PATCH = (ROWS - 18) ** 2 + (COLUMNS - 20) ** 2 < 11**2


def phase_with(patch, cycles=1, noise=0.6, seed=1):
    """A ramp with noise whose patch is too high by some cycles."""
    ramp = 0.3 * COLUMNS - 0.2 * ROWS
    return (ramp + np.random.default_rng(seed).normal(0, noise, SHAPE) + TURN * cycles * patch).astype(np.float32)


@pytest.mark.parametrize("sign", [1, -1])
@pytest.mark.parametrize("share", [0.1, 0.3])
def test_holes_of_a_patch_are_filled_and_strays_beside_it_taken_back(sign, share):
    """As many pixels judged wrongly as noise and missing loops may leave."""
    wrong = np.random.default_rng(2).random(SHAPE) < share
    wrong[ROWS > 34] = False
    found = np.where(PATCH ^ (wrong & (np.hypot(ROWS - 18, COLUMNS - 20) < 14)), sign, 0).astype(np.int8)
    made = continuous(phase_with(PATCH, sign), found)
    assert np.count_nonzero(found != sign * PATCH) > 40
    assert np.count_nonzero(made != sign * PATCH) <= 0.02 * np.count_nonzero(found != sign * PATCH)


def test_a_patch_that_was_found_rightly_stays():
    found = PATCH.astype(np.int8)
    np.testing.assert_array_equal(continuous(phase_with(PATCH), found), found)


def test_a_hole_that_is_no_error_stays():
    """Where the phase is right already, the correction of all neighbours does not spread to it."""
    hole = PATCH & (np.hypot(ROWS - 18, COLUMNS - 20) < 2)
    found = (PATCH & ~hole).astype(np.int8)
    np.testing.assert_array_equal(continuous(phase_with(PATCH & ~hole), found), found)


def test_the_rest_of_a_scene_whose_reference_lies_in_the_patch_is_filled():
    found = np.where(PATCH | (np.random.default_rng(3).random(SHAPE) < 0.25), 0, -1).astype(np.int8)
    made = continuous(phase_with(PATCH), found)
    np.testing.assert_array_equal(made, np.where(PATCH, 0, -1))


def test_pixels_without_data_neither_change_nor_count():
    phase, known = phase_with(PATCH), np.random.default_rng(4).random(SHAPE) > 0.4
    phase[~known] = np.nan
    found = (PATCH & (np.random.default_rng(5).random(SHAPE) > 0.2)).astype(np.int8)
    made = continuous(phase, found)
    np.testing.assert_array_equal(made[~known], found[~known])
    assert np.mean(made[known & PATCH] == 1) >= 0.98
    np.testing.assert_array_equal(made[known & ~PATCH], 0)


def test_another_patch_that_no_loop_has_found_stays():
    other = (ROWS > 32) & (COLUMNS > 38)
    made = continuous(phase_with(PATCH) + np.float32(TURN) * other, PATCH.astype(np.int8))
    np.testing.assert_array_equal(made, PATCH)


def test_without_corrections_nothing_changes():
    found = np.zeros(SHAPE, np.int8)
    np.testing.assert_array_equal(continuous(phase_with(PATCH), found), found)


def test_it_can_be_stopped():
    def check():
        raise Cancelled("stopped")

    with pytest.raises(Cancelled):
        continuous(phase_with(PATCH), PATCH.astype(np.int8), check)
