"""Groups of epochs tied by the motion of the pixel, against dense matrices and the errors of simulated series."""

import h5py
import numpy as np
import pytest
from inversion_inputs import EPOCHS, PAIRS, SINGULAR, YEARS, inverted, nothing, pixels_without, spanning, tied_slowly

from alignsar_qgis.insar.inversion._group_ties import GroupTies, groups_of
from alignsar_qgis.insar.inversion._motion import motion_shapes


def test_groups_are_the_connected_parts():
    ends = np.array([(0, 2), (1, 3), (2, 4), (3, 5), (1, 2)])
    valid = np.array([[1, 1, 1, 1, 0], [1, 1, 1, 1, 1], [0, 1, 0, 0, 0]], bool).T
    expected = [[0, 1, 0, 1, 0, 1], [0] * 6, [0, 1, 2, 1, 4, 5]]
    np.testing.assert_array_equal(groups_of(valid, ends, 6).T, expected)


def test_a_pair_that_comes_late_joins_what_came_before():
    ends = np.array([(0, 1), (2, 3), (4, 5), (3, 5), (1, 5)])
    np.testing.assert_array_equal(groups_of(np.ones((5, 1), bool), ends, 6)[:, 0], np.zeros(6))


@pytest.mark.parametrize("n_epochs", [4, 7, 40])
def test_tied_series_are_those_of_dense_matrices(n_epochs):
    random = np.random.default_rng(n_epochs)
    years = np.cumsum(random.uniform(0.01, 0.05, n_epochs))
    years -= years[0]
    n_pixels = 30
    smooth = 400 * random.standard_normal(n_pixels) * (years[:, None] - years.mean()) ** 2
    series = random.normal(0, 3, (n_epochs, n_pixels)) + 100 * years[:, None] + smooth
    cuts = random.integers(0, 2 if n_epochs < 10 else 4, (n_epochs, n_pixels))
    cuts[:, :10] = np.arange(n_epochs)[:, None] >= n_epochs // 2
    first = [[list(pixel).index(cut) for cut in pixel] for pixel in cuts.T]
    found = GroupTies(years)(series, np.array(first, np.int32).T)
    for pixel, groups in enumerate(first):
        if n_epochs - len(set(groups)) < 2:
            continue
        tied, sigma = tied_slowly(series[:, pixel], groups, years)
        np.testing.assert_allclose(found.displacement[:, pixel] - series[0, pixel], tied - tied[0], atol=1e-5)
        np.testing.assert_allclose(found.sigma[:, pixel], sigma, rtol=1e-5, atol=1e-5)


def test_a_steady_motion_goes_on_through_any_gap():
    groups = np.array([[0, 0, 0, 3, 3, 5, 6], [0, 1, 1, 1, 1, 1, 1]], np.int32).T
    offsets = np.random.default_rng(0).normal(0, 50, (7, 2))
    truth = np.column_stack([30 * YEARS, -70 * YEARS])
    offsets[groups[:, :] == 0] = 0
    shifted = truth + np.take_along_axis(offsets, groups, axis=0)
    np.testing.assert_allclose(GroupTies(YEARS)(shifted, groups).displacement, truth, atol=1e-9)


def test_without_a_group_of_two_epochs_nothing_moves():
    groups = np.arange(7, dtype=np.int32)[:, None]
    tied = GroupTies(YEARS)(np.random.default_rng(1).normal(0, 9, (7, 1)), groups)
    np.testing.assert_allclose(tied.displacement, tied.displacement[0] + np.zeros((7, 1)))
    assert np.isnan(tied.sigma[1:]).all()


@pytest.mark.parametrize(("size", "share"), [(0, 0.73), (0.1, 0.63), (1, 0.56), (10, 0.62), (100, 0.64)])
def test_about_68_percent_of_the_levels_are_within_one_sigma(size, share):
    """With noise of every epoch and departures from the line of that variance; small ones are taken for noise."""
    random = np.random.default_rng(5)
    years, n_pixels = np.delete(np.arange(46), range(20, 26)) / 30, 3000
    groups = np.repeat(np.where(np.arange(40) < 20, 0, 20).astype(np.int32)[:, None], n_pixels, axis=1)
    shapes = motion_shapes(years)
    truth = 60 * shapes[:, :1] + 4 * np.sqrt(size) * shapes[:, 1:] @ random.standard_normal((6, n_pixels))
    tied = GroupTies(years)(truth + random.normal(0, 4, truth.shape), groups)
    error = (tied.displacement - truth)[20:].mean(axis=0) - (tied.displacement - truth)[:20].mean(axis=0)
    assert np.mean(np.abs(error) < tied.sigma[-1]) == pytest.approx(share, abs=0.03)


def test_the_tie_is_part_of_the_standard_deviation(tmp_path):
    """After the gap of an epoch it is that of the tie and, in squares, those of both groups; before it as ever."""
    random = np.random.default_rng(3)
    _, displacement = pixels_without(*[nothing] * 40)
    displacement += random.normal(0, 3, displacement.shape)
    apart = [spanning(3)(*(EPOCHS.index(epoch) for epoch in pair.split("_"))) for pair in PAIRS]
    displacement[np.ix_(apart, range(20))] = np.nan
    found = inverted(tmp_path, displacement, **SINGULAR)
    with h5py.File(found.folder / "cum.h5") as file:
        sigma, reference = file["cum_std"][:, 0, 1:], file["cum_std_ref"][()]
    assert np.isfinite(sigma).all()
    own = np.sqrt(np.maximum(sigma**2 - reference[:, None] ** 2, 0))
    tie = [tied_slowly(pixel, [0, 0, 0, 0, 4, 4, 4])[1][-1] for pixel in found.series[:, :20].T]
    assert (own[4:, :20] > 0.98 * np.array(tie)).all()
    assert (own[5, :20] < np.array(tie) + 20).all()
    assert np.median(own[4:, :20]) > 2 * np.median(own[4:, 20:])
