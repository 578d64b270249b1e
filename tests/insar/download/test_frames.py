"""Frames that cover an area, and the polygon files they come from."""

import json

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.download.frames import area_of_interest, coverage_share, find_frame, overlap, read_frames
from alignsar_qgis.insar.kml import read_placemarks

DESCENDING, ASCENDING, BESIDE = "022D_04826_ALIGNSAR", "044A_04913_071213", "124D_04854_171313"


def square(west, south, size=1.0):
    return ((west, south), (west + size, south), (west + size, south + size), (west, south + size))


def geojson(outlines, key="frame_id"):
    features = [
        {
            "type": "Feature",
            "properties": {"n": 1, key: f"frame {name}"},
            "geometry": {"type": "Polygon", "coordinates": [[list(point) for point in (*ring, ring[0])]]},
        }
        for name, ring in outlines.items()
    ]
    return json.dumps({"type": "FeatureCollection", "features": features})


def kml(outlines):
    marks = "".join(
        f"<Placemark><name>{name}</name><Style/><MultiGeometry><Polygon><outerBoundaryIs><LinearRing>"
        f"<coordinates>{' '.join(f'{x},{y},0' for x, y in (*ring, ring[0]))}</coordinates></LinearRing>"
        "</outerBoundaryIs></Polygon></MultiGeometry></Placemark>"
        for name, ring in outlines.items()
    )
    return f'<?xml version="1.0"?><kml:kml xmlns:kml="x"><Document><name>all</name>{marks}</Document></kml:kml>'


def test_frames_written_in_lower_case_are_the_same_frames(tmp_path):
    path = tmp_path / "frames"
    path.write_text(geojson({DESCENDING.lower(): square(14, 40), DESCENDING: square(15, 40)}))
    assert {name: len(outlines) for name, outlines in read_frames(path).items()} == {DESCENDING: 2}


@pytest.mark.parametrize("form", [geojson, kml])
def test_frames_are_read_from_both_formats(tmp_path, form):
    path = tmp_path / "frames"
    path.write_text(form({DESCENDING: square(14, 40), ASCENDING: square(13, 40)}))
    frames = read_frames(path)
    assert {name: set(outline[0]) for name, outline in frames.items()} == {
        DESCENDING: set(square(14, 40)),
        ASCENDING: set(square(13, 40)),
    }


def test_the_only_frame_that_meets_the_area_is_found():
    frames = {DESCENDING: (square(14, 40),), BESIDE: (square(20, 40),)}
    assert find_frame(frames, (square(14.9, 40.5, 0.3),)) == DESCENDING


def test_of_several_frames_the_only_one_that_covers_the_area_is_found():
    frames = {DESCENDING: (square(14, 40),), BESIDE: (square(14.5, 40),)}
    assert find_frame(frames, (square(14.3, 40.5, 0.3),)) == DESCENDING


def test_the_choice_between_equal_frames_is_left_to_the_user():
    frames = {DESCENDING: (square(14, 40),), ASCENDING: (square(13.9, 39.9, 1.5),)}
    with pytest.raises(BadOption, match=f"2 frames.*{DESCENDING} \\(100%\\).*{ASCENDING} \\(100%\\)"):
        find_frame(frames, (square(14.3, 40.5, 0.3),))
    with pytest.raises(BadOption, match="No frame"):
        find_frame(frames, (square(50, 50),))


def test_overlap_is_the_share_of_the_area():
    assert overlap((square(14, 40),), (square(14, 40),)) == 1
    assert overlap((square(14, 40),), (square(14.75, 40),)) == pytest.approx(0.25, abs=0.01)
    assert overlap((square(14, 40),), (square(15.5, 40),)) == 0
    triangle = ((14.0, 40.0), (15.0, 40.0), (14.0, 41.0))
    assert overlap((triangle,), (square(14, 40),)) == pytest.approx(0.5, abs=0.01)


def test_coverage_counts_valid_pixels_only():
    grid = Grid.from_edges(100, 100, 14.0, 41.0, 0.01, -0.01)
    valid = np.zeros(grid.shape, bool)
    valid[:, :50] = True
    assert coverage_share(valid, grid, (square(14, 40),)) == pytest.approx(0.5)
    assert coverage_share(valid, grid, (square(14.6, 40.1, 0.2),)) == 0
    assert coverage_share(valid, grid, (square(30, 40),)) == 0


def test_an_area_can_be_an_extent_and_polygons():
    assert area_of_interest(None, None) == ()
    area = area_of_interest(Extent(14, 15, 40, 41), (square(20, 40),))
    assert sorted(sorted(ring) for ring in area) == [sorted(square(14, 40)), sorted(square(20, 40))]
    with pytest.raises(BadOption, match="no area"):
        area_of_interest(None, (((14.0, 40.0), (15.0, 40.0)),))


def test_holes_and_attributes_of_a_kml_are_kept(tmp_path):
    path = tmp_path / "a.kml"
    ring = "<LinearRing><coordinates>{}</coordinates></LinearRing>"
    outer, inner = ring.format("0,0 4,0 4,4 0,4 0,0"), ring.format("1,1\n1,2\t2,2 2,1 1,1")
    path.write_text(
        "<kml><Placemark><name>A &amp; B</name><Style id='x'><LineStyle><color>f</color></LineStyle></Style>"
        "<ExtendedData><Data name='k'><value>v</value></Data></ExtendedData><Polygon>"
        f"<innerBoundaryIs>{inner}</innerBoundaryIs><outerBoundaryIs>{outer}</outerBoundaryIs></Polygon></Placemark>"
        "<Placemark><Point><coordinates>1,1</coordinates></Point></Placemark></kml>"
    )
    (placemark,) = read_placemarks(path)
    assert placemark.attributes == {"name": "A & B", "k": "v"}
    ((first, hole),) = placemark.polygons
    assert first[2] == (4.0, 4.0)
    assert hole[2] == (2.0, 2.0)


def test_geojson_of_one_feature_and_of_several_parts(tmp_path):
    path = tmp_path / "a.geojson"
    parts = [[[[0, 0], [1, 0], [1, 1], [0, 0]]], [[[5, 5, 9], [6, 5, 9], [6, 6, 9], [5, 5, 9]]]]
    path.write_text(json.dumps({"type": "Feature", "geometry": {"type": "MultiPolygon", "coordinates": parts}}))
    (placemark,) = read_placemarks(path)
    assert [outline[0] for outline in placemark.outlines] == [(0.0, 0.0), (5.0, 5.0)]


@pytest.mark.parametrize(
    "text",
    [
        "",
        "{",
        "<kml></kml>",
        "<kml><![x[",
        '{"type": "Feature"}',
        '{"features": 1}',
        '{"type": "Feature", "geometry": 1}',
        "lon lat",
    ],
)
def test_what_has_no_polygon_is_refused_by_name(tmp_path, text):
    path = tmp_path / "polygons"
    path.write_text(text)
    with pytest.raises(BrokenInput, match="polygons"):
        read_placemarks(path)
    with pytest.raises(MissingInput):
        read_placemarks(tmp_path / "none")


def test_polygons_without_frame_ids_are_refused(tmp_path):
    path = tmp_path / "polygons"
    path.write_text(geojson({"nothing": square(0, 0)}))
    with pytest.raises(BrokenInput, match="frame ID"):
        read_frames(path)


def test_the_real_coverage_polygon(shared):
    (placemark,) = read_placemarks(shared / "data" / "data_coverage.kml")
    assert placemark.attributes == {"Name": "Campi Flegrei", "volc_id": "211010", "vid": "23"}
    west, north = 14.0263873873874, 40.9396126126126
    assert placemark.outlines[0][:2] == ((west, 40.7143873873874), (west, north))
