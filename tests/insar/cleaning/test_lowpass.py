"""Filters, fits in time and fitted surfaces against slow formulas and known truth."""

import math

import numpy as np
import pytest

from alignsar_qgis.insar.cleaning._lowpass import (
    SpatialLowpass,
    interpolated_linearly,
    temporal_lowpass,
    temporal_weights,
)
from alignsar_qgis.insar.cleaning._ramps import Heights, Surface
from alignsar_qgis.insar.cleaning._trends import least_squares
from alignsar_qgis.insar.core.errors import BadOption


def slow_spatial_lowpass(image, sigma_x, sigma_y):
    """Weighted mean over the finite pixels of a square around every pixel."""
    size = math.ceil(8 * max(sigma_x, sigma_y))
    half = (size + (size % 2 == 0)) // 2
    length, width = image.shape
    result = np.full(image.shape, np.nan)
    for y in range(length):
        for x in range(width):
            total = weights = 0.0
            for v in range(max(0, y - half), min(length, y + half + 1)):
                for u in range(max(0, x - half), min(width, x + half + 1)):
                    if np.isfinite(image[v, u]):
                        weight = math.exp(-((u - x) ** 2) / 2 / sigma_x**2 - (v - y) ** 2 / 2 / sigma_y**2)
                        total += weight * image[v, u]
                        weights += weight
            if weights:
                result[y, x] = total / weights
    return result


@pytest.mark.parametrize(
    ("shape", "sigma_x", "sigma_y"),
    [((9, 12), 1.2, 0.7), ((9, 12), 0.6, 1.0), ((5, 4), 6.0, 4.5), ((1, 15), 1.0, 1.0), ((15, 1), 1.0, 2.0)],
)
def test_spatial_lowpass_is_the_weighted_mean_of_finite_neighbours(shape, sigma_x, sigma_y):
    random = np.random.default_rng(3)
    image = random.normal(size=shape)
    image[random.random(shape) < 0.4] = np.nan
    expected = slow_spatial_lowpass(image, sigma_x, sigma_y)
    for usual in (np.isfinite(image), np.ones(shape, bool)):
        smooth = SpatialLowpass(sigma_x, sigma_y, usual)(image)
        np.testing.assert_allclose(smooth, expected, atol=1e-5)


def test_spatial_lowpass_of_an_image_larger_than_its_blocks():
    from scipy.ndimage import gaussian_filter

    image = np.random.default_rng(4).normal(size=(300, 150))
    expected = gaussian_filter(image, (3.0, 3.0), mode="constant", radius=12)
    expected /= gaussian_filter(np.ones_like(image), (3.0, 3.0), mode="constant", radius=12)
    smooth = SpatialLowpass(3.0, 3.0, np.ones(image.shape, bool))(image)
    np.testing.assert_allclose(smooth, expected, atol=1e-5)


def test_spatial_lowpass_ends_with_its_kernel():
    image = np.full((5, 30), np.nan)
    image[2, 10] = 7.0
    smooth = SpatialLowpass(1.0, 1.0, np.isfinite(image))(image)
    reach = np.isfinite(smooth)
    np.testing.assert_array_equal(np.flatnonzero(reach.any(axis=0)), np.arange(6, 15))
    np.testing.assert_allclose(smooth[reach], 7.0, rtol=1e-6)


def test_temporal_lowpass_is_the_weighted_mean_of_finite_epochs():
    random = np.random.default_rng(5)
    years, sigma = np.sort(random.random(14)) * 3, 0.2
    data = random.normal(size=(14, 6))
    data[random.random(data.shape) < 0.3] = np.nan
    for compatible in (False, True):
        smooth = temporal_lowpass(data, temporal_weights(years, sigma, compatible))
        for i in range(14):
            for pixel in range(6):
                distances = np.abs(years[i] - years)
                window = distances**2 < 8 * sigma if compatible else distances <= 4 * sigma
                near = np.flatnonzero(window & np.isfinite(data[:, pixel]))
                weights = [math.exp(-((years[i] - years[j]) ** 2) / 2 / sigma**2) for j in near]
                if near.size:
                    expected = np.dot(weights, data[near, pixel]) / sum(weights)
                    assert smooth[i, pixel] == pytest.approx(expected, abs=1e-12)
                else:
                    assert np.isnan(smooth[i, pixel])


def test_window_of_a_long_filter_reaches_four_sigma():
    years = np.arange(0.0, 60.0, 0.5)
    reach = {compatible: years[temporal_weights(years, 8.0, compatible)[0] > 0].max() for compatible in (False, True)}
    assert reach == {False: 32.0, True: 7.5}


def test_linear_interpolation_continues_a_plane_only_inside_the_data():
    y, x = np.mgrid[:6, :7]
    plane = 2.0 * x - 3.0 * y
    image = plane.copy()
    image[2:4, 2:5] = np.nan
    image[0, 0] = np.nan
    wanted = np.ones(image.shape, bool)
    wanted[3, 4] = False
    filled = interpolated_linearly(image, wanted)
    expected = plane.copy()
    expected[0, 0] = expected[3, 4] = np.nan
    np.testing.assert_allclose(filled, expected, atol=1e-9)


def test_linear_interpolation_needs_three_pixels():
    image = np.full((4, 4), np.nan)
    image[1, 1:3] = 1.0
    np.testing.assert_array_equal(interpolated_linearly(image, np.ones((4, 4), bool)), image)


def test_least_squares_uses_the_finite_samples_of_each_pixel():
    random = np.random.default_rng(6)
    years = np.sort(random.random(12)) * 4
    design = np.stack([np.ones(12), years, random.normal(size=12) * 80], axis=1)
    data = random.normal(size=(12, 30)) * 20
    data[random.random(data.shape) < 0.4] = np.nan
    data[:, :5] = random.normal(size=(12, 5))
    fit = least_squares(design, data)
    for pixel in range(30):
        known = np.isfinite(data[:, pixel])
        expected = np.linalg.lstsq(design[known], data[known, pixel], rcond=None)[0]
        np.testing.assert_allclose(fit[:, pixel], expected, rtol=1e-8)


def test_least_squares_is_missing_where_undetermined():
    design = np.stack([np.ones(4), np.arange(4.0)], axis=1)
    data = np.array([[1, 2, np.nan, np.nan], [3, np.nan, np.nan, 1], [5, np.nan, np.nan, 4], [7, np.nan, np.nan, 7]])
    np.testing.assert_allclose(least_squares(design, data), [[1, np.nan, np.nan, -2], [2, np.nan, np.nan, 3]])


def terrain(shape):
    y, x = np.indices(shape)
    return 400 + 300 * np.sin(x / 3.0) + 40 * y


@pytest.mark.parametrize(("degree", "terms"), [("1", 3), ("bl", 4), ("2", 6)])
def test_surface_recovers_ramp_and_trend_with_height(degree, terms):
    shape = 20, 30
    y, x = np.indices(shape)
    coefficients = [5, 0.3, -0.2, 0.01, 0.004, -0.006][:terms]
    truth = sum(c * m for c, m in zip(coefficients, (np.ones(shape), x, y, x * y, x**2, y**2)))
    height = terrain(shape)
    truth = truth + 0.02 * height
    image = truth.copy()
    image[5:8, 3:9] = np.nan
    area = np.ones(shape, bool)
    area[:, 25:] = False
    image[:, 25:] += 1000
    surface = Surface(degree, Heights(height, 200, 10_000), area)
    np.testing.assert_allclose(surface.fitted(image.astype(np.float32)), truth, atol=1e-3)
    assert surface.n_pixels == int((area & (height >= 200)).sum())


@pytest.mark.parametrize(
    ("degree", "with_height"),
    [("1", False), ("bl", False), ("2", False), (None, True), ("1", True), ("bl", True), ("2", True)],
)
def test_compatible_surface_solves_the_integer_system(degree, with_height):
    shape = 15, 18
    y, x = np.indices(shape)
    random = np.random.default_rng(7)
    image = (random.normal(size=shape) * 10).astype(np.float32)
    image[random.random(shape) < 0.2] = np.nan
    height = terrain(shape) + 0.7
    height[2, 3] = np.nan
    columns = [np.ones(shape), x, y, x * y, x**2, y**2][: {None: 1, "1": 3, "bl": 4, "2": 6}[degree]]
    known = np.isfinite(image)
    fit_columns, all_columns = list(columns), list(columns)
    if with_height:
        fit_columns.append(np.where((height >= 300) & (height <= 650), height, 0))
        all_columns.append(np.nan_to_num(height))
    design = np.stack([column[known] for column in fit_columns], axis=1).astype(np.int32)
    solution = np.linalg.lstsq(design, image[known], rcond=None)[0]
    expected = sum(c * column for c, column in zip(solution, all_columns))
    heights = Heights(height, 300, 650) if with_height else None
    fitted = Surface(degree, heights, np.ones(shape, bool), compatible=True).fitted(image)
    np.testing.assert_allclose(fitted, expected, atol=1e-3)


def test_heights_outside_the_range_of_the_fit():
    shape = 6, 8
    height = terrain(shape)
    area = np.ones(shape, bool)
    with pytest.raises(BadOption, match="5000 to 6000 m"):
        Surface(None, Heights(height, 5000, 6000), area)
    image = np.arange(48.0).reshape(shape)
    flat = Surface(None, Heights(height, 5000, 6000), area, compatible=True).fitted(image)
    np.testing.assert_allclose(flat, image.mean(), rtol=1e-6)


def test_pixel_without_height_has_no_trend():
    height = terrain((6, 8))
    height[1, 1] = np.nan
    fitted = Surface(None, Heights(height, 0, 10_000), np.ones((6, 8), bool)).fitted(0.1 * terrain((6, 8)))
    assert np.isnan(fitted[1, 1])
    assert np.isnan(fitted).sum() == 1


def test_image_with_too_few_samples_has_no_surface():
    image = np.full((6, 8), np.nan)
    image[2, 2:4] = 1.0
    assert np.isnan(Surface("1", None, np.ones((6, 8), bool)).fitted(image)).all()


def test_ramp_of_a_single_column_is_flat_across():
    image = 3.0 + 0.5 * np.arange(9.0)[:, None]
    np.testing.assert_allclose(Surface("1", None, np.ones((9, 1), bool)).fitted(image), image, atol=1e-5)


def test_no_pixel_to_fit_to_is_refused():
    with pytest.raises(BadOption, match="No valid pixel"):
        Surface("1", None, np.zeros((4, 4), bool))
