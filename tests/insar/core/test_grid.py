import math
from dataclasses import replace

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.grid import Grid, Window, place
from alignsar_qgis.insar.core.options import Extent

GRID = Grid.from_edges(13, 11, 14.0, 41.0, 0.001, -0.002)


def test_coordinates_are_those_of_pixel_centres():
    assert GRID.shape == (11, 13)
    assert (GRID.corner_lon, GRID.corner_lat) == pytest.approx((14.0005, 40.999))
    np.testing.assert_allclose(GRID.lon[[0, 1, -1]], [14.0005, 14.0015, 14.0125])
    np.testing.assert_allclose(GRID.lat[[0, 1, -1]], [40.999, 40.997, 40.979])
    assert GRID.geotransform == pytest.approx((14.0, 0.001, 0, 41.0, 0, -0.002))
    assert GRID.extent == pytest.approx((14.0, 14.013, 40.978, 41.0))


def test_pixel_spacing_is_the_length_of_degrees_on_the_ellipsoid():
    across, along = Grid.from_edges(2000, 2000, 0, 1, 0.001, -0.001).pixel_spacing_m
    assert across == pytest.approx(2 * math.pi * 6378137 / 360 / 1000)
    assert along == pytest.approx(2 * math.pi * 6356752.314 / 360 / 1000)
    across, _ = Grid.from_edges(2000, 2000, 0, 61, 0.001, -0.001).pixel_spacing_m
    assert across == pytest.approx(2 * math.pi * 6378137 / 360 / 1000 / 2, rel=2e-5)


def test_a_cut_keeps_the_place_of_its_pixels():
    part = GRID.cut(Window(2, 7, 3, 9))
    assert part.shape == (6, 5)
    np.testing.assert_allclose(part.lon, GRID.lon[2:7])
    np.testing.assert_allclose(part.lat, GRID.lat[3:9])


@pytest.mark.parametrize(
    ("text", "window"),
    [
        ("1:5/2:9", (1, 5, 2, 9)),
        (" 0:0/0:0 ", (0, 13, 0, 11)),
        ("12:0/10:0", (12, 13, 10, 11)),
        ("3:4/5:6", (3, 4, 5, 6)),
    ],
)
def test_a_range_of_pixels_is_read_with_zero_as_the_end(text, window):
    read = Window.parse(text, GRID.width, GRID.length)
    assert read == window
    assert read.shape == (window[3] - window[2], window[1] - window[0])
    assert np.zeros(GRID.shape)[read.slices].shape == read.shape
    assert Window.parse(str(read), GRID.width, GRID.length) == read


@pytest.mark.parametrize(
    "text", ["", "1:2", "5:5/1:2", "5:4/1:2", "1:14/1:2", "1:2/1:12", "13:0/0:0", "-1:2/1:2", "a:b/c:d"]
)
def test_an_unusable_range_is_named(text):
    with pytest.raises(BadOption, match="Range"):
        Window.parse(text, GRID.width, GRID.length)


def nearest(values, value):
    return int(np.argmin(np.abs(np.asarray(values) - value)))


@pytest.mark.parametrize(
    "box",
    [(14.0021, 14.0083, 40.9829, 40.9941), (14.0004, 14.0006, 40.9988, 40.9991), (14.0119, 14.0126, 40.978, 40.981)],
)
def test_a_box_selects_the_pixels_nearest_to_its_edges(box):
    west, east, south, north = box
    window = GRID.window_of(Extent(*box))
    assert window == (
        nearest(GRID.lon, west),
        nearest(GRID.lon, east) + 1,
        nearest(GRID.lat, north),
        nearest(GRID.lat, south) + 1,
    )


def test_a_box_around_the_image_selects_everything():
    assert GRID.window_of(Extent(13, 15, 40, 42)) == (0, 13, 0, 11)
    assert GRID.window_of(GRID.extent) == (0, 13, 0, 11)


@pytest.mark.parametrize("box", [(15, 16, 40.98, 41), (13, 13.9, 40.98, 41), (14, 14.01, 42, 43), (14, 14.01, 39, 40)])
def test_a_box_outside_is_refused_with_the_extent_of_the_image(box):
    with pytest.raises(BadOption, match=r"does not overlap.*14\.00000"):
        GRID.window_of(Extent(*box))


@pytest.mark.parametrize("box", [(14.01, 14.0, 40.98, 41), (14.0, 14.01, 41, 40.98)])
def test_a_box_inside_out_is_refused(box):
    with pytest.raises(BadOption, match="inside out"):
        GRID.window_of(Extent(*box))


@pytest.mark.parametrize(
    ("changes", "agrees"),
    [
        ({}, True),
        ({"corner_lon": GRID.corner_lon + 0.9e-5}, True),
        ({"corner_lon": GRID.corner_lon - 1.1e-5}, False),
        ({"corner_lat": GRID.corner_lat + 1.9e-5}, True),
        ({"corner_lat": GRID.corner_lat + 2.1e-5}, False),
        ({"post_lon": GRID.post_lon + 0.7e-6}, True),
        ({"post_lon": GRID.post_lon + 0.9e-6}, False),
        ({"width": 12}, False),
        ({"length": 12}, False),
    ],
)
def test_grids_agree_within_a_hundredth_of_a_pixel_everywhere(changes, agrees):
    other = replace(GRID, **changes)
    assert GRID.agrees_with(other) is agrees
    assert other.agrees_with(GRID) is agrees


@pytest.mark.parametrize(
    ("lon", "lat", "text"),
    [
        (14.103206, 40.823118, "40.82312° N, 14.10321° E"),
        (-99.196, 19.5, "19.50000° N, 99.19600° W"),
        (183.5, -17.25, "17.25000° S, 176.50000° W"),
    ],
)
def test_a_position_is_told_with_its_hemispheres(lon, lat, text):
    assert place(lon, lat) == text


def test_a_window_is_told_by_its_centre_and_size():
    window = Window(2, 7, 3, 9)
    lon, lat = GRID.lon[window.x1 : window.x2].mean(), GRID.lat[window.y1 : window.y2].mean()
    # 0.005 degrees of longitude at 41 degrees north, and 0.012 of latitude.
    assert GRID.place_of(window) == f"{lat:.5f}° N, {lon:.5f}° E (window 2:7/3:9, 0.4 x 1.3 km)"


@pytest.mark.parametrize(
    ("change", "words"),
    [
        ({"width": 0}, "no image"),
        ({"corner_lon": float("nan")}, "finite"),
        ({"post_lat": 0.001}, "to the south"),
        ({"post_lon": -0.001}, "to the east"),
        ({"corner_lat": 95.0}, "degrees"),
        ({"post_lon": 90.0}, "degrees"),
        ({}, ""),
    ],
)
def test_a_grid_says_why_it_cannot_be_one(change, words):
    fault = replace(Grid(20, 10, 14.0, 41.0, 0.001, -0.001), **change).fault
    assert words in fault
    assert bool(fault) == bool(change)


@pytest.mark.parametrize("west", [179.0, -181.0])
@pytest.mark.parametrize("turn", [-360.0, 0.0, 360.0])
def test_a_box_is_found_from_any_turn(west, turn):
    grid = Grid.from_edges(20, 10, west, 1.0, 0.1, -0.1)
    box = Extent(west + 1 + turn, west + 1.5 + turn, 0.2, 0.8)
    assert grid.overlaps(box)
    assert grid.window_of(box) == grid.window_of(Extent(west + 1, west + 1.5, 0.2, 0.8))
