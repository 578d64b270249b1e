from dataclasses import replace

import numpy as np
import pytest
from matplotlib.path import Path as Outline
from small_stack import small_grid

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput
from alignsar_qgis.insar.core.polygons import all_polygons, inside_each, inside_ring, read_polygons, with_holes

GRID = small_grid((17, 23))
TRIANGLE = ((-99.2, 19.5), (-99.18, 19.5), (-99.19, 19.49))


def by_matplotlib(ring):
    lon, lat = np.meshgrid(GRID.lon, GRID.lat)
    return Outline(ring).contains_points(np.column_stack([lon.ravel(), lat.ravel()])).reshape(GRID.shape)


@pytest.mark.parametrize("points", [3, 4, 9, 40])
def test_centre_rule_agrees_with_matplotlib(points):
    random = np.random.default_rng(points)
    for _ in range(20):
        lon = random.uniform(-99.205, -99.172, points)  # reaches outside the image on every side
        lat = random.uniform(19.48, 19.505, points)
        ring = tuple(zip(lon.tolist(), lat.tolist()))
        np.testing.assert_array_equal(inside_ring(GRID, ring), by_matplotlib(ring))


def test_centres_on_an_edge_agree_with_matplotlib():
    random = np.random.default_rng(0)
    for _ in range(50):
        corners = zip(random.choice(GRID.lon, 6).tolist(), random.choice(GRID.lat, 6).tolist())
        ring = tuple(corners)
        np.testing.assert_array_equal(inside_ring(GRID, ring), by_matplotlib(ring))


def test_a_closed_ring_is_the_same_as_an_open_one():
    assert inside_ring(GRID, TRIANGLE).any()
    np.testing.assert_array_equal(inside_ring(GRID, TRIANGLE), inside_ring(GRID, (*TRIANGLE, TRIANGLE[0])))


def test_rings_are_united_and_empty_ones_counted():
    far = ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0))
    other = ((-99.19, 19.496), (-99.18, 19.496), (-99.18, 19.486))
    inside, empty = inside_each(GRID, (TRIANGLE, far, other))
    np.testing.assert_array_equal(inside, by_matplotlib(TRIANGLE) | by_matplotlib(other))
    assert empty == 1


def test_files_may_hold_comments_and_blank_lines(tmp_path):
    path = tmp_path / "polygons.txt"
    path.write_text("# land\n\n-99.2,19.5, -99.18,19.5,-99.19,19.49\n  \n0 0 1 0 1 1\n")
    assert read_polygons(path) == (TRIANGLE, ((0.0, 0.0), (1.0, 0.0), (1.0, 1.0)))


@pytest.mark.parametrize("line", ["1,2,3,4", "1,2,3,4,5", "1,2,3,4,5,north"])
def test_a_bad_line_is_named(tmp_path, line):
    path = tmp_path / "polygons.txt"
    path.write_text(f"# comment\n{line}\n")
    with pytest.raises(BrokenInput, match=r"polygons\.txt, line 2"):
        read_polygons(path)


def test_missing_file_and_degenerate_ring_are_errors(tmp_path):
    with pytest.raises(MissingInput):
        read_polygons(tmp_path / "none.txt")
    with pytest.raises(BadOption, match="three or more"):
        all_polygons((TRIANGLE[:2],), None)


# Holes, places around the Earth, and texts of Windows

HOLE = ((-99.192, 19.4985), (-99.188, 19.4985), (-99.188, 19.496), (-99.192, 19.496))
SQUARE = ((-99.197, 19.5), (-99.182, 19.5), (-99.182, 19.49), (-99.197, 19.49))
SECOND = tuple((lon, lat - 0.004) for lon, lat in HOLE)


def test_holes_are_outside():
    expected = by_matplotlib(SQUARE) & ~by_matplotlib(HOLE) & ~by_matplotlib(SECOND)
    assert by_matplotlib(HOLE).any()
    assert by_matplotlib(SECOND).any()
    inside, empty = inside_each(GRID, (with_holes((SQUARE, (*HOLE, HOLE[0]), SECOND)),))
    np.testing.assert_array_equal(inside, expected)
    assert empty == 0


def test_the_way_to_a_hole_over_pixel_centres_leaves_no_trace():
    lon, lat = GRID.lon, GRID.lat
    outer = ((lon[2], lat[2]), (lon[20], lat[2] + 0.0003), (lon[20], lat[14] - 0.0003), (lon[2] - 0.0003, lat[14]))
    hole = ((lon[8], lat[8]), (lon[12] + 0.0002, lat[8] + 0.0002), (lon[12], lat[11] + 0.0002))
    joined = with_holes((outer, hole))
    np.testing.assert_array_equal(inside_ring(GRID, joined), inside_ring(GRID, outer) ^ inside_ring(GRID, hole))


@pytest.mark.parametrize("west", [179.99, -180.01])
def test_rings_across_180_degrees_hold_the_same_pixels(west):
    grid = replace(GRID, corner_lon=west)
    shift = west - GRID.corner_lon
    ring = tuple((lon + shift + 0.0004, lat) for lon, lat in SQUARE)
    expected = inside_ring(grid, ring)
    assert expected.any()
    for turned in (
        tuple((lon - 360, lat) for lon, lat in ring),
        tuple((lon + 360, lat) for lon, lat in ring),
        tuple(((lon + 180) % 360 - 180, lat) for lon, lat in ring),
    ):
        np.testing.assert_array_equal(inside_each(grid, (turned,))[0], expected)


@pytest.mark.parametrize("encoding", ["utf-8-sig", "utf-16"])
def test_files_of_windows_hold_the_same_polygons(tmp_path, encoding):
    path = tmp_path / "polygons.txt"
    path.write_bytes('# land\r\n"-99.2;19.5;-99.18;19.5;-99.19;19.49"\r\n'.encode(encoding))
    assert read_polygons(path) == (TRIANGLE,)


def test_coordinates_that_are_no_numbers_are_refused(tmp_path):
    (tmp_path / "polygons.txt").write_text("nan,2,3,4,5,6\n")
    with pytest.raises(BrokenInput, match="line 1"):
        read_polygons(tmp_path / "polygons.txt")
