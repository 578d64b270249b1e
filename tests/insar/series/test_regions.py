"""Regions of a grid against loops over all pixels, their series against numpy one epoch at a time."""

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.series.distances import distance_km
from alignsar_qgis.insar.series.regions import (
    circle_region,
    difference,
    pixel_at,
    polygon_region,
    quantiles,
    referenced,
    region_series,
)

GRID = Grid.from_edges(60, 50, 14.0, 41.0, 0.002, -0.0015)
DATELINE = Grid.from_edges(20, 10, 179.98, 1.0, 0.002, -0.002)


def chosen(grid, region):
    whole = np.zeros(grid.shape, bool)
    whole[region.window.slices] = region.inside
    return whole


def test_a_circle_holds_the_pixels_within_its_radius():
    region = circle_region(GRID, 14.06, 40.97, 900.0)
    for row in range(GRID.length):
        for column in range(GRID.width):
            far = distance_km(GRID.lon[column], GRID.lat[row], 14.06, 40.97) * 1000
            assert chosen(GRID, region)[row, column] == (far <= 900)
    assert region.inside.any(axis=0).all()
    assert region.inside.any(axis=1).all()
    # The area of a circle, whatever the shape of the pixels.
    across, along = GRID.pixel_spacing_m
    assert region.count * across * along == pytest.approx(np.pi * 900**2, rel=0.05)


def test_a_small_circle_is_the_pixel_below_it():
    region = circle_region(GRID, 14.0611, 40.9701, 1.0)
    assert region.count == 1
    assert (region.window.y1, region.window.x1) == pixel_at(GRID, 14.0611, 40.9701) == (19, 30)


def test_a_place_beyond_the_date_line_is_found_from_either_turn():
    assert pixel_at(DATELINE, -179.989, 0.991) == pixel_at(DATELINE, 180.011, 0.991) == (4, 15)
    assert circle_region(DATELINE, -179.989, 0.99, 500.0).count > 4


def test_a_polygon_holds_the_pixels_with_centres_inside():
    region = polygon_region(GRID, [((14.01, 40.98), (14.03, 40.98), (14.03, 40.96), (14.01, 40.96))])
    lon, lat = np.meshgrid(GRID.lon, GRID.lat)
    np.testing.assert_array_equal(chosen(GRID, region), (lon > 14.01) & (lon < 14.03) & (lat > 40.96) & (lat < 40.98))
    values = np.arange(3 * GRID.length * GRID.width).reshape(3, *GRID.shape)
    read = values[(slice(None), *region.window.slices)]
    np.testing.assert_array_equal(region.pixels(read), values[:, chosen(GRID, region)])


@pytest.mark.parametrize(("lon", "lat"), [(13.99, 40.95), (14.05, 41.01), (14.1201, 40.95), (14.05, 40.92)])
def test_places_outside_are_refused_in_words(lon, lat):
    with pytest.raises(BadOption, match=r"lies outside the image, which reaches from 40\.9250° to 41\.0000° N"):
        pixel_at(GRID, lon, lat)
    with pytest.raises(BadOption, match="holds no pixel"):
        polygon_region(GRID, [((lon, lat), (lon + 1e-4, lat), (lon, lat + 1e-4))])


def gappy(shape=(12, 40)):
    rng = np.random.default_rng(1)
    values = rng.standard_normal(shape)
    values[rng.random(shape) < 0.3] = np.nan
    values[4] = np.nan
    values[5, 1:] = np.nan
    return values


def test_series_of_a_region_are_those_of_numpy():
    values = gappy()
    found = region_series(values)
    for epoch, here in enumerate(values):
        known = here[np.isfinite(here)]
        assert found.count[epoch] == len(known)
        numbers = found.mean, found.median, found.spread, found.lower, found.upper
        if not len(known):
            assert all(np.isnan(number[epoch]) for number in numbers)
            continue
        expected = known.mean(), np.median(known), known.std(), *np.percentile(known, [25, 75])
        np.testing.assert_allclose([number[epoch] for number in numbers], expected, atol=1e-12)


def test_quantiles_of_any_shape():
    values = gappy((12, 9)).reshape(3, 4, 9)
    for share, found in zip((0.1, 0.9), quantiles(values, (0.1, 0.9))):
        for place in np.ndindex(3, 4):
            known = values[place][np.isfinite(values[place])]
            expected = np.quantile(known, share) if len(known) else np.nan
            assert found[place] == pytest.approx(expected, nan_ok=True)


def test_reference_is_zero_in_place_and_date():
    values = gappy() + 5
    values[3] = 7
    reference = values[:, 2]
    found = referenced(values, reference, 3)
    np.testing.assert_array_equal(found[3], 0)
    assert np.nanmax(np.abs(found[:, 2])) == 0
    assert np.isnan(found[np.isnan(reference)]).all()
    np.testing.assert_array_equal(referenced(values[:, 0], epoch=3), values[:, 0] - 7)


def test_difference_of_two_points():
    first, second = np.array([1.0, 5.0, np.nan]), np.array([0.5, 1.0, 2.0])
    values, sigma = difference(first, second, (np.full(3, 3.0), np.full(3, 4.0)))
    np.testing.assert_array_equal(values, [0.5, 4.0, np.nan])
    np.testing.assert_array_equal(sigma, 5.0)
    assert difference(first, second)[1] is None
