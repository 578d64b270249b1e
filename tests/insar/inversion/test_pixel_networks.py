"""Counts on bits against counts pixel by pixel."""

import numpy as np
import pytest
from small_stack import nearest_pairs, regular_epochs

from alignsar_qgis.insar.core.pairs import components_of, increment_matrix, loops_of, pair_indices, years_since_first
from alignsar_qgis.insar.inversion import _pixel_networks as networks

EPOCHS = regular_epochs(9)
PAIRS = sorted({*nearest_pairs(EPOCHS, 3), f"{EPOCHS[0]}_{EPOCHS[8]}"})


@pytest.fixture(params=[1, 5, 8, 203])
def valid(request):
    random = np.random.default_rng(request.param)
    share = random.choice([0.1, 0.4, 0.8, 1.0], request.param)
    return random.random((len(PAIRS), request.param)) < share


@pytest.fixture
def ends():
    return pair_indices(PAIRS, EPOCHS)


def test_gaps_and_observed_epochs(valid, ends):
    bits, n_pixels = networks.pack(valid), valid.shape[1]
    design = increment_matrix(PAIRS, EPOCHS)
    gaps = networks.unpack(networks.uncovered(bits, ends, len(EPOCHS)), n_pixels)
    np.testing.assert_array_equal(gaps, design.T @ valid == 0)
    incidence = np.zeros((len(PAIRS), len(EPOCHS)))
    incidence[np.arange(len(PAIRS))[:, None], ends] = 1
    touched = networks.unpack(networks.observed(bits, ends, len(EPOCHS)), n_pixels)
    np.testing.assert_array_equal(touched, incidence.T @ valid > 0)


def test_pairs_in_complete_loops(valid):
    loops = loops_of(PAIRS)
    members = networks.unpack(networks.in_loops(networks.pack(valid), loops), valid.shape[1])
    expected = np.zeros_like(valid)
    for loop in loops:
        expected[loop] |= valid[loop].all(axis=0)
    np.testing.assert_array_equal(members, expected)


def test_connection_is_full_rank(valid, ends):
    bits, n_pixels = networks.pack(valid), valid.shape[1]
    connected = networks.unpack(networks.connected(bits, ends, len(EPOCHS)), n_pixels)[0]
    design = increment_matrix(PAIRS, EPOCHS)
    for pixel in range(n_pixels):
        used = [pair for pair, is_valid in zip(PAIRS, valid[:, pixel]) if is_valid]
        touched = sorted({epoch for pair in used for epoch in (pair[:8], pair[9:])})
        rank = np.linalg.matrix_rank(design[valid[:, pixel]]) if used else 0
        assert rank == len(touched) - len(components_of(used, touched))
        assert connected[pixel] == (rank == len(EPOCHS) - 1)


def test_longest_time_without_a_gap(valid, ends):
    years = years_since_first(EPOCHS)
    gaps = networks.unpack(networks.uncovered(networks.pack(valid), ends, len(EPOCHS)), valid.shape[1])
    longest = networks.longest_covered(gaps, years)
    for pixel in range(valid.shape[1]):
        runs, current = [0.0], 0.0
        for gap, duration in zip(gaps[:, pixel], np.diff(years)):
            current = 0.0 if gap else current + duration
            runs.append(current)
        assert longest[pixel] == pytest.approx(max(runs), abs=1e-6)
