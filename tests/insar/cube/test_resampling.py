"""Rasters brought onto the grid of a cube, against what they are made of."""

import numpy as np
import pytest
import rasterio

from alignsar_qgis.insar.core.grid import Grid, Window
from alignsar_qgis.insar.cube._resampling import resampled
from alignsar_qgis.insar.store.raster import write_geotiff

GRID = Grid.from_edges(30, 20, 14.1, 40.9, 0.00081, -0.00081)
VALUES = np.random.default_rng(3).gamma(2, 1, GRID.shape).astype(np.float32)
VALUES[5:8, 3:9] = 0
TRUTH = np.where(VALUES == 0, np.float32(np.nan), VALUES)


@pytest.fixture
def raster(tmp_path):
    path = tmp_path / "20200601.geo.mli.tif"
    write_geotiff(path, VALUES, GRID, nodata=None)
    return path


@pytest.mark.parametrize("window", [Window(0, 30, 0, 20), Window(2, 11, 4, 17)])
def test_pixels_of_the_raster_are_their_own_means(raster, window):
    np.testing.assert_array_equal(resampled(raster, GRID.cut(window), "average"), TRUTH[window.slices])


def test_they_are_what_a_warp_makes_of_them(raster):
    read = resampled(raster, GRID, "average")
    with rasterio.open(raster, "r+") as target:
        target.crs = "OGC:CRS84"
    np.testing.assert_array_equal(resampled(raster, GRID, "average"), read)


@pytest.mark.parametrize("shift", [0.5, 0.25])
def test_pixels_between_those_of_the_raster_are_means_of_them(raster, shift):
    west, dlon, _, north, _, dlat = GRID.geotransform
    between = Grid.from_edges(29, 20, west + shift * dlon, north, dlon, dlat)
    expected = (1 - shift) * VALUES[:, :-1] + shift * VALUES[:, 1:]
    found = resampled(raster, between, "average")
    known = (VALUES[:, :-1] > 0) & (VALUES[:, 1:] > 0)
    np.testing.assert_allclose(found[known], expected[known], rtol=1e-5)


def test_pixels_beside_the_raster_have_no_data(raster):
    west, dlon, _, north, _, dlat = GRID.geotransform
    beside = Grid.from_edges(30, 20, west + 10 * dlon, north - 5 * dlat, dlon, dlat)
    expected = np.full(GRID.shape, np.nan, np.float32)
    expected[5:, :20] = TRUTH[:15, 10:]
    np.testing.assert_array_equal(resampled(raster, beside, "average"), expected)
