"""Profiles and swaths against geodesics, loops over pixels, and a plane whose values are known."""

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.series.profiles import Line, metres_per_degree, profile_points, swath

GRID = Grid.from_edges(120, 100, 14.0, 41.0, 0.002, -0.002)
LON, LAT = np.meshgrid(GRID.lon, GRID.lat)
CORNERS = [(14.02, 40.99), (14.15, 40.90), (14.21, 40.91)]


def test_a_degree_on_the_ellipsoid():
    """Table of NIMA TR8350.2 for WGS 84."""
    assert metres_per_degree(0.0) == pytest.approx((111_319.49, 110_574.28), abs=0.01)
    assert metres_per_degree(60.0) == pytest.approx((55_800.0, 111_412.3), abs=0.3)


def test_points_are_at_equal_steps_and_take_the_pixel_below():
    line = Line.through(CORNERS, GRID)
    points = profile_points(GRID, line, 150.0)
    steps = np.diff(points.distance)
    np.testing.assert_allclose(steps, steps[0])
    assert steps[0] <= 150
    assert (points.lon[0], points.lat[0]) == pytest.approx(CORNERS[0])
    assert (points.lon[-1], points.lat[-1]) == pytest.approx(CORNERS[-1])
    assert line.length == pytest.approx(14_811 + 5_176, rel=0.005)  # legs by the haversine formula
    sampled = points.sampled(np.stack([LON, LAT]))
    np.testing.assert_allclose(sampled, [points.lon, points.lat], atol=0.001001)


def test_what_lies_outside_has_no_value_and_does_not_come_from_the_other_side():
    points = profile_points(GRID, Line.through([(13.9, 40.95), (14.3, 40.95)], GRID))
    sampled = points.sampled(LON)
    inside = (points.lon >= 14.0) & (points.lon < 14.24)
    np.testing.assert_array_equal(np.isfinite(sampled), inside)
    assert inside.any()
    assert not inside.all()


def test_a_swath_sorts_pixels_by_the_nearest_point_of_the_line():
    line = Line.through(CORNERS, GRID)
    found = swath(GRID, line, 2000.0, 700.0)
    per_lon, per_lat = metres_per_degree(line.lat.mean())
    # A slow search over points of the line a metre apart.
    dense = np.linspace(0, line.length, int(line.length))
    lon, lat = line.at(dense)
    rows, columns = np.nonzero(found.region.inside)
    rows, columns = rows + found.region.window.y1, columns + found.region.window.x1
    for row, column, piece in list(zip(rows, columns, found.piece))[::40]:
        away = np.hypot((GRID.lon[column] - lon) * per_lon, (GRID.lat[row] - lat) * per_lat)
        assert away.min() <= 1000.1
        along = dense[away.argmin()]
        assert found.edges[piece] - 2 <= along <= found.edges[piece + 1] + 2
    across, along = GRID.pixel_spacing_m
    assert found.region.count * across * along == pytest.approx(line.length * 2000, rel=0.1)
    assert found.count.sum() == found.region.count
    assert found.distance[0] == pytest.approx(found.edges[1] / 2)


def test_quartiles_of_a_swath_are_those_of_its_pixels():
    found = swath(GRID, Line.through(CORNERS, GRID), 1500.0)
    values = np.random.default_rng(3).standard_normal((4, found.region.count))
    values[:, ::5] = np.nan
    values[2] = np.nan
    lower, median, upper = found.quartiles(values)
    for piece in range(len(found.distance)):
        here = values[:, found.piece == piece]
        for epoch in (0, 1, 3):
            known = here[epoch][np.isfinite(here[epoch])]
            if len(known):
                expected = np.percentile(known, [25, 50, 75])
                got = lower[epoch, piece], median[epoch, piece], upper[epoch, piece]
                np.testing.assert_allclose(got, expected)
    assert np.isnan(median[2]).all()


def test_a_swath_along_a_slope_shows_the_slope():
    line = Line.through([(14.02, 40.90), (14.20, 40.90)], GRID)
    found = swath(GRID, line, 3000.0)
    _, median, _ = found.quartiles(found.region.pixels(LON[found.region.window.slices]))
    per_lon, _ = metres_per_degree(40.90)
    np.testing.assert_allclose(median, 14.02 + found.distance / per_lon, atol=0.0021)


@pytest.mark.parametrize("corners", [[(14.1, 40.9)], [(14.1, 40.9), (14.1, 40.9)], []])
def test_a_line_without_length_is_refused(corners):
    with pytest.raises(BadOption, match="no length"):
        Line.through(corners, GRID)


def test_a_line_elsewhere_and_steps_that_cannot_be_are_refused():
    away = Line.through([(15.0, 40.0), (15.1, 40.0)], GRID)
    with pytest.raises(BadOption, match="does not cross the image"):
        profile_points(GRID, away)
    with pytest.raises(BadOption, match="No pixel lies within the swath"):
        swath(GRID, away, 1000.0)
    for step in (0.0, -1.0, 0.001, np.nan):
        with pytest.raises(BadOption, match="Choose a longer step"):
            profile_points(GRID, Line.through(CORNERS, GRID), step)


def test_a_line_across_the_date_line():
    grid = Grid.from_edges(20, 10, 179.98, 1.0, 0.002, -0.002)
    points = profile_points(grid, Line.through([(179.985, 0.99), (-179.985, 0.99)], grid))
    assert points.inside.all()
    assert points.distance[-1] == pytest.approx(0.03 * 111_319 * np.cos(np.radians(0.99)), rel=1e-4)
