"""Areas in KML and GeoJSON as other programs write them."""

import json

import pytest

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.kml import read_placemarks

TRIANGLE = ((14.0, 40.7), (14.2, 40.7), (14.2, 40.9), (14.0, 40.7))
POINTS = " ".join(f"{lon},{lat},0" for lon, lat in TRIANGLE)


def kml(ring, name="area"):
    polygon = f"<Polygon><outerBoundaryIs><LinearRing>{ring}</LinearRing></outerBoundaryIs></Polygon>"
    return (
        '<?xml version="1.0" encoding="UTF-8"?><kml xmlns="http://www.opengis.net/kml/2.2"><Document>'
        f"<Placemark><name>{name}</name>{polygon}</Placemark></Document></kml>"
    )


def coordinates(text):
    return f"<coordinates>{text}</coordinates>"


@pytest.mark.parametrize("encoding", ["utf-8", "utf-8-sig", "utf-16"])
def test_a_name_in_cdata_and_any_encoding(tmp_path, encoding):
    path = tmp_path / "area.kml"
    path.write_bytes(kml(coordinates(f"\r\n {POINTS} \r\n"), "<![CDATA[Vesuvio & più]]>").encode(encoding))
    (placemark,) = read_placemarks(path)
    assert placemark.attributes["name"] == "Vesuvio & più"
    assert placemark.outlines == (TRIANGLE,)


def test_coordinates_in_cdata(tmp_path):
    path = tmp_path / "area.kml"
    path.write_text(kml(coordinates(f"<![CDATA[{POINTS}]]>")))
    assert read_placemarks(path)[0].outlines == (TRIANGLE,)


@pytest.mark.parametrize(
    "text",
    ["", "14,40 14.1,40", "nan,40 14.1,40 14.1,41", "inf,40 14.1,40 14.1,41", "14,95 14.1,40 14.1,41", "14 40 15 41"],
)
def test_rings_that_are_none_are_refused_with_the_file(tmp_path, text):
    path = tmp_path / "area.kml"
    path.write_text(kml(coordinates(text)))
    with pytest.raises(BrokenInput, match=r"area\.kml"):
        read_placemarks(path)


@pytest.mark.parametrize("point", [[float("nan"), 40.0], [14.0], ["a", "b"], [14.0, None], [1e300, 0]])
def test_points_that_are_none_are_refused_in_geojson(tmp_path, point):
    path = tmp_path / "area.geojson"
    shape = {"type": "Polygon", "coordinates": [[point, [14.2, 40.7], [14.2, 40.9], point]]}
    path.write_text(json.dumps({"type": "Feature", "properties": {}, "geometry": shape}))
    with pytest.raises(BrokenInput, match=r"area\.geojson"):
        read_placemarks(path)


def test_endless_nesting_is_refused(tmp_path):
    path = tmp_path / "area.geojson"
    path.write_text('{"type": "Feature", "geometry": ' + "[" * 200_000)
    with pytest.raises(BrokenInput, match=r"area\.geojson"):
        read_placemarks(path)


def test_geojson_with_a_mark_at_the_start(tmp_path):
    path = tmp_path / "area.geojson"
    shape = {"type": "Polygon", "coordinates": [[list(point) for point in TRIANGLE]]}
    text = json.dumps({"type": "FeatureCollection", "features": [{"properties": {"name": "a"}, "geometry": shape}]})
    path.write_bytes(text.encode("utf-8-sig"))
    assert read_placemarks(path)[0].outlines == (TRIANGLE,)
