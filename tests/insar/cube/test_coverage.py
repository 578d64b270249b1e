"""The coverage polygon: outer edges, or outline of the valid pixels."""

from xml.etree import ElementTree

import numpy as np
import pytest
from cube_case import FRAME, write_case
from rasterio.features import rasterize

from alignsar_qgis.insar.core.errors import NothingLeft
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.cube.coverage import coverage_of, outlines
from alignsar_qgis.insar.store.raster import write_flat

GRID = Grid.from_edges(8, 6, 14.0, 41.0, 0.25, -0.25)
KML = "{http://www.opengis.net/kml/2.2}"


@pytest.fixture
def case(tmp_path):
    case = write_case(tmp_path)
    case.export()
    return case


def area(ring):
    """Signed area, positive counter-clockwise."""
    return sum(x1 * y2 - x2 * y1 for (x1, y1), (x2, y2) in zip(ring, ring[1:])) / 2


def parsed(coverage):
    """Its KML as tree; the text is our own."""
    return ElementTree.fromstring(coverage.kml().encode())  # noqa: S314


def test_the_grid_outline_follows_the_outer_edges_of_the_pixels(case):
    coverage = coverage_of(case.folder / "cube.nc")
    ((ring,),) = coverage.polygons
    expected = [(14.05, 40.84), (14.05, 40.85), (14.062, 40.85), (14.062, 40.84), (14.05, 40.84)]
    np.testing.assert_allclose(ring, expected, rtol=0, atol=1e-9)
    assert coverage.attributes == {
        "name": FRAME,
        "frame": FRAME,
        "first_epoch": "2021-01-05",
        "last_epoch": "2021-03-06",
        "epochs": 5,
        "pixels": 120,
        "valid_share": round(119 / 120, 4),
    }


def test_the_outline_of_valid_pixels_covers_exactly_those(case):
    polygons = coverage_of(case.folder / "cube.nc", "valid").polygons
    covered = sum(abs(area(rings[0])) - sum(abs(area(ring)) for ring in rings[1:]) for rings in polygons)
    assert covered == pytest.approx(119 * 1e-6, rel=1e-6)


def test_outlines_with_islands_and_holes_burn_back_to_the_same_pixels():
    valid = np.random.default_rng(5).random(GRID.shape) < 0.6
    valid[1:4, 1:4] = True
    valid[2, 2] = False
    polygons = outlines(valid, GRID)
    west, dlon, _, north, _, dlat = GRID.geotransform
    from rasterio.transform import Affine

    shapes = [{"type": "Polygon", "coordinates": rings} for rings in polygons]
    burnt = rasterize(shapes, GRID.shape, transform=Affine(dlon, 0, west, 0, dlat, north))
    np.testing.assert_array_equal(burnt.astype(bool), valid)
    assert any(len(rings) > 1 for rings in polygons)
    assert outlines(np.zeros(GRID.shape, bool), GRID) == ()


def test_kml_has_one_placemark_with_the_attributes(case):
    coverage = coverage_of(case.folder / "cube.nc")
    root = parsed(coverage)
    (placemark,) = root.iter(f"{KML}Placemark")
    data = {element.get("name"): element.text for element in placemark.iter(f"{KML}SimpleData")}
    assert data == {name: str(value) for name, value in coverage.attributes.items()}
    (coordinates,) = placemark.iter(f"{KML}coordinates")
    ring = tuple(tuple(float(number) for number in point.split(",")) for point in coordinates.text.split())
    assert ring == coverage.polygons[0][0]


def test_names_are_escaped_in_kml(case):
    cube = case.folder / "a&b<c.nc"
    for path in (case.folder / "GEOC").iterdir():
        path.unlink()
    case.export(cube.name)
    assert [element.text for element in parsed(coverage_of(cube)).iter(f"{KML}name")][1] == "a&b<c"


def test_no_valid_pixel_means_no_outline(case):
    write_flat(case.series / "results" / "mask", np.zeros((10, 12), "f4"))
    case.export()
    with pytest.raises(NothingLeft, match="No pixel"):
        coverage_of(case.folder / "cube.nc", "valid")
    assert coverage_of(case.folder / "cube.nc").attributes["valid_share"] == 0
