"""What the export to STAC refuses, repeats and leaves behind, and cubes that say little or odd things."""

import json

import numpy as np
import pytest
import rasterio
from known_cube import EPOCHS, GRID, write_known_cube

from alignsar_qgis.insar.catalogue.collection import around
from alignsar_qgis.insar.catalogue.item import CubeItem, place
from alignsar_qgis.insar.catalogue.options import StacOptions
from alignsar_qgis.insar.catalogue.radar import Radar
from alignsar_qgis.insar.core.errors import BadOption, Cancelled
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.running import run_stage

ROWS, COLUMNS = np.mgrid[: GRID.length, : GRID.width]
MAPS = {"linear_velocity": 0.5 * ROWS - 0.3 * COLUMNS, "mask": ROWS % 2}


@pytest.fixture
def cube(tmp_path):
    return write_known_cube(tmp_path / "cube.nc", maps=MAPS, attributes={"sar_relative_orbit": "44A"})


def export(cube, folder, progress=None, **options):
    return run_stage("export_stac", cube, folder, options=StacOptions(**options), progress=progress)


def item_in(folder):
    (path,) = folder.glob("*/*_*.json")
    return json.loads(path.read_text())


def snapshot(folder):
    return {path: path.read_bytes() for path in sorted(folder.rglob("*")) if path.is_file()}


class After(Progress):
    """Cancels after so many looks."""

    def __init__(self, looks):
        self.looks = looks

    def cancelled(self):
        self.looks -= 1
        return self.looks < 0


def test_a_cube_that_says_nothing_of_the_radar_gets_no_such_fields_and_a_warning(tmp_path):
    cube = write_known_cube(tmp_path / "cube.nc")
    result = export(cube, tmp_path / "stac")
    properties = item_in(tmp_path / "stac")["properties"]
    assert not [name for name in properties if name.startswith(("sar:", "sat:", "view:", "constellation"))]
    assert "radar, orbit, incidence angle" in result.warnings[0]
    assert properties["insar:temporal_baseline"] == (EPOCHS[-1] - EPOCHS[0]).days
    assert properties["start_datetime"] == "2018-01-03T00:00:00Z"
    assert properties["cube:dimensions"]["time"]["step"] == "P12D"


def test_options_say_what_the_cube_does_not(cube, tmp_path):
    export(cube, tmp_path / "stac", instrument_mode="SM", polarization="HH", item="Etna 1", licence="CC-BY-4.0")
    item, collection = item_in(tmp_path / "stac"), json.loads((tmp_path / "stac" / "collection.json").read_text())
    assert item["id"] == "Etna_1"
    assert (tmp_path / "stac" / "Etna_1" / "Etna_1.json").is_file()
    assert collection["license"] == "CC-BY-4.0"
    assert "sar:instrument_mode" not in item["properties"], "the band is not known"
    assert item["properties"]["sat:orbit_state"] == "ascending"
    other = write_known_cube(tmp_path / "l.nc", attributes={"sar_radar_frequency_hz": 1.2575e9})
    export(other, tmp_path / "l", instrument_mode="SM", polarization="HH")
    sar = {name: value for name, value in item_in(tmp_path / "l")["properties"].items() if name.startswith("sar:")}
    assert sar["sar:frequency_band"] == "L"
    assert sar["sar:polarizations"] == ["HH"]
    assert sar["sar:center_frequency"] == 1.2575


def test_a_licence_that_is_a_sentence_is_other(tmp_path):
    cube = write_known_cube(tmp_path / "cube.nc", attributes={"license": "Free for all"})
    export(cube, tmp_path / "stac")
    assert json.loads((tmp_path / "stac" / "collection.json").read_text())["license"] == "other"
    with pytest.raises(BadOption, match="no SPDX identifier"):
        export(cube, tmp_path / "other", licence="Free for all")


def test_a_second_run_does_nothing_and_another_cube_replaces_nothing(cube, tmp_path):
    export(cube, tmp_path / "stac")
    before = snapshot(tmp_path / "stac")
    assert export(cube, tmp_path / "stac").skipped
    other = write_known_cube(tmp_path / "other.nc")
    with pytest.raises(BadOption, match="would be replaced by that of other"):
        export(other, tmp_path / "stac")
    assert snapshot(tmp_path / "stac") == before


def test_new_values_replace_the_old_item_and_its_files(cube, tmp_path):
    export(cube, tmp_path / "stac")
    earlier = item_in(tmp_path / "stac")
    write_known_cube(cube, maps={"linear_velocity": MAPS["linear_velocity"] + 1}, epochs=EPOCHS[:-1])
    export(cube, tmp_path / "stac")
    later = item_in(tmp_path / "stac")
    assert later["id"] != earlier["id"]
    assert "mask" not in later["assets"]
    assert not list((tmp_path / "stac").glob(f"{earlier['id']}/*.*"))
    with rasterio.open(tmp_path / "stac" / later["id"] / "linear_velocity.tif") as file:
        np.testing.assert_allclose(file.read(1), MAPS["linear_velocity"] + 1, rtol=1e-6)


@pytest.mark.parametrize("name", ["collection.json", "catalog.json"])
def test_a_catalogue_of_somebody_else_is_refused(cube, tmp_path, name):
    (tmp_path / "stac").mkdir()
    (tmp_path / "stac" / name).write_text("{}")
    with pytest.raises(BadOption, match=name):
        export(cube, tmp_path / "stac")
    assert snapshot(tmp_path / "stac") == {tmp_path / "stac" / name: b"{}"}


@pytest.mark.parametrize("looks", [0, 1, 3, 8])
def test_a_cancelled_run_leaves_what_was_there(cube, tmp_path, looks):
    with pytest.raises(Cancelled):
        export(cube, tmp_path / "new", After(looks))
    assert not (tmp_path / "new").exists()
    export(cube, tmp_path / "stac")
    before = snapshot(tmp_path / "stac")
    with pytest.raises(Cancelled):
        export(cube, tmp_path / "stac", After(looks), data="both")
    assert snapshot(tmp_path / "stac") == before


def test_whole_numbers_keep_their_type_and_their_fill_value(tmp_path):
    from netCDF4 import Dataset

    cube = write_known_cube(tmp_path / "cube.nc", maps=MAPS)
    reasons = np.where(COLUMNS == 0, -1, ROWS * 10)
    with Dataset(cube, "a") as file:
        file.createVariable("reason", "i8", ("lat", "lon"), fill_value=-1)[:] = reasons
    export(cube, tmp_path / "stac")
    item = item_in(tmp_path / "stac")
    asset = item["assets"]["reason"]
    assert (asset["data_type"], asset["nodata"]) == ("int16", -1)
    assert (asset["statistics"]["minimum"], asset["statistics"]["count"]) == (0, reasons.size - GRID.length)
    with rasterio.open(tmp_path / "stac" / item["id"] / "reason.tif") as file:
        assert (file.dtypes[0], file.nodata) == ("int16", -1)
        np.testing.assert_array_equal(file.read(1), reasons)
    assert item["assets"]["mask"]["data_type"] == "uint8"


def test_names_that_files_cannot_have_are_changed_and_stay_apart(tmp_path):
    maps = {"linear_velocity": MAPS["linear_velocity"], "slope °": ROWS * 1.0, "slope ‰": COLUMNS * 1.0}
    cube = write_known_cube(tmp_path / "cube.nc", maps=maps)
    export(cube, tmp_path / "stac")
    item = item_in(tmp_path / "stac")
    files = [item["assets"][name]["href"] for name in maps]
    assert files == ["./linear_velocity.tif", "./slope.tif", "./slope_2.tif"]
    with rasterio.open(tmp_path / "stac" / item["id"] / "slope_2.tif") as file:
        np.testing.assert_array_equal(file.read(1), COLUMNS)


def test_a_cube_across_the_date_line_is_in_two_parts():
    found = place(Grid.from_edges(40, 30, 179.98, -17.0, 0.001, -0.001))
    assert found["bbox"] == [179.98, -17.03, -179.98, -17.0]
    lons = [[lon for lon, _ in ring] for (ring,) in found["geometry"]["coordinates"]]
    assert [(min(own), max(own)) for own in lons] == [(179.98, 180.0), (-180.0, -179.98)]


@pytest.mark.parametrize(
    ("boxes", "expected"),
    [
        ([[1, 2, 3, 4], [2, 0, 5, 3]], [1, 0, 5, 4]),
        ([[170, -5, 175, 0], [178, -8, -179, -2]], [170, -8, -179, 0]),
        ([[-178, 0, -170, 1], [175, 0, 179, 1]], [175, 0, -170, 1]),
        ([[-170, 0, 0, 1], [0, 0, 170, 1], [165, 0, -165, 1]], [-180, 0, 180, 1]),
    ],
)
def test_the_box_around_boxes(boxes, expected):
    assert around(boxes) == expected


@pytest.mark.parametrize(
    ("attributes", "orbit"),
    [
        ({"sar_relative_orbit": "22D"}, (22, "descending")),
        ({"sar_relative_orbit": 44, "sar_orbit_direction": "Ascending"}, (44, "ascending")),
        ({"frame_id": "124A_05018_131313"}, (124, "ascending")),
        ({"sar_relative_orbit": "-", "sar_heading": -12.0}, (None, "ascending")),
        ({"sar_view_azimuth": -169.9}, (None, "descending")),
        ({"sar_view_azimuth": 190.1}, (None, "descending")),
        ({"sar_relative_orbit": "N/A"}, (None, "")),
    ],
)
def test_orbits_as_they_are_written(attributes, orbit):
    assert Radar(attributes).orbit == orbit


def test_a_plain_cube_of_licsbas_has_its_maps_and_its_thumbnail(tmp_path):
    cube = write_known_cube(tmp_path / "cube.nc", maps={"vel": MAPS["linear_velocity"]}, name="cum")
    export(cube, tmp_path / "stac")
    item = item_in(tmp_path / "stac")
    assert {"vel", "thumbnail", "datacube"} <= set(item["assets"])
    assert CubeItem(Cube.open(cube), StacOptions()).identifier == item["id"] == "cube_20180103_20200808"


def test_a_cube_without_maps_shows_its_last_displacement(tmp_path):
    displacement = np.full((len(EPOCHS), *GRID.shape), np.nan)
    displacement[-1] = COLUMNS
    cube = write_known_cube(tmp_path / "cube.nc", displacement)
    result = export(cube, tmp_path / "stac")
    assert "thumbnail" in item_in(tmp_path / "stac")["assets"]
    assert result.counts == {"layers": 0, "assets": 2}


def test_a_link_leads_to_the_datacube_where_it_is(cube, tmp_path):
    export(cube, tmp_path / "far" / "stac", data="link")
    item = item_in(tmp_path / "far" / "stac")
    asset = item["assets"]["datacube"]
    assert (tmp_path / "far" / "stac" / item["id"] / asset["href"]).resolve() == cube
    assert asset["file:size"] == cube.stat().st_size
    assert not list((tmp_path / "far").rglob("*.nc"))


def test_the_shell_exports_and_says_where(cube, tmp_path, capsys):
    from alignsar_qgis.insar.shell import main

    assert main(["export_stac", str(cube), "--json"]) == 0
    told = json.loads(capsys.readouterr().out)
    assert told["outputs"] == {"catalogue": str(tmp_path / "cube_stac")}
    assert told["counts"] == {"layers": 2, "assets": 4}
    assert main(["export_stac", str(cube), "--dry-run"]) == 0
    assert "nothing to do" in capsys.readouterr().out
    assert main(["export_stac", str(tmp_path / "no.nc")]) == 2
