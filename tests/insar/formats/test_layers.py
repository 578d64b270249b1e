"""Grids for rasters that lie in several places, and resampling, against formulas."""

import numpy as np
import pytest
from rasterio.transform import Affine

from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.formats._cubes import at_heights
from alignsar_qgis.insar.formats._layers import Footprint, Layer, Target, common_grid, onto

DEGREES = "EPSG:4326"


def in_degrees(west, north, width=40, length=30, step=0.001):
    return Footprint(width, length, Affine(step, 0, west, 0, -step, north), DEGREES)


def test_the_grid_of_most_is_taken_as_it_is():
    usual = in_degrees(14.00037, 41.00021)
    assert common_grid([usual, usual, in_degrees(13.0, 41.5)]) == usual.grid


def test_edges_are_medians_on_the_pixels_of_the_most_common():
    first, second, third = in_degrees(14.0, 41.0), in_degrees(14.002, 41.001), in_degrees(14.03, 41.005)
    grid = common_grid([first, second, third])
    west, _, _, north, _, _ = grid.geotransform
    assert (west, north) == (pytest.approx(14.002), pytest.approx(41.001))
    assert grid.shape == (30, 40)


@pytest.mark.parametrize(("zone", "east"), [(32601, 170000.0), (32660, 800000.0)])
def test_frames_at_the_antimeridian_have_one_grid(zone, east):
    places = [Footprint(400, 300, Affine(90, 0, east + 90 * shift, 0, -90, 1.9e6), f"EPSG:{zone}") for shift in (0, 5)]
    grid = common_grid(places)
    assert not grid.fault
    assert 0.2 < grid.width * grid.post_lon < 0.6
    layer = Layer(np.full((300, 400), 7.0, np.float32), places[0])
    found = onto(layer, grid)
    assert np.isfinite(found).mean() > 0.8
    assert set(np.unique(found[np.isfinite(found)])) == {7.0}


def test_averages_are_taken_where_pixels_grow():
    place = in_degrees(14.0, 41.0, 400, 400, 0.0001)
    noise = np.random.default_rng(1).normal(size=(400, 400)).astype(np.float32)
    found = onto(Layer(noise, place), Grid.from_edges(20, 20, 14.01, 40.99, 0.001, -0.001))
    assert found.std() < 0.2, "ten by ten pixels or more are averaged"


@pytest.mark.parametrize("order", [1, -1])
def test_a_cube_is_linear_between_its_levels_and_constant_outside(order):
    grid = Grid.from_edges(4, 1, 14.0, 41.0, 0.1, -0.1)
    levels = [0.0, 100.0, 400.0][::order]
    values = [1.0, 2.0, 8.0][::order]
    place = Footprint(6, 3, Affine(0.1, 0, 13.9, 0, -0.1, 41.1), DEGREES)
    heights = np.array([[-50.0, 50.0, 200.0, 900.0]])
    found = at_heights(
        levels, lambda index: Layer(np.full((3, 6), values[index], np.float32), place), Target(grid, lambda: heights)
    )
    np.testing.assert_allclose(found, [[1.0, 1.5, 4.0, 8.0]], rtol=1e-6)


def test_a_cube_is_taken_at_sea_level_where_no_height_is_known():
    grid = Grid.from_edges(2, 1, 14.0, 41.0, 0.1, -0.1)
    place = Footprint(4, 3, Affine(0.1, 0, 13.9, 0, -0.1, 41.1), DEGREES)
    cube = [Layer(np.full((3, 4), value, np.float32), place) for value in (-1.0, 1.0)]
    found = at_heights([-100.0, 100.0], cube.__getitem__, Target(grid, lambda: np.array([[np.nan, 50.0]])))
    np.testing.assert_allclose(found, [[0.0, 0.5]], atol=1e-6)
