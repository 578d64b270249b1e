"""Catalogues are valid STAC, can be moved, and say what the datacube says; without network."""

import hashlib
import json
import shutil
from datetime import timedelta

import numpy as np
import pytest
import rasterio
from cube_case import FRAME, read_cube, write_case
from stac_rules import RULES, is_relative, links_of, offline_validator

from alignsar_qgis.insar.catalogue.options import BOTH, StacOptions
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.running import run_stage

pystac = pytest.importorskip("pystac")
pytest.importorskip("pystac.extensions.insar")
SPEED_OF_LIGHT = 299_792_458


@pytest.fixture(scope="module")
def own(tmp_path_factory):
    """A cube of ours and its catalogue, which was moved after it had been made."""
    folder = tmp_path_factory.mktemp("own")
    write_case(folder).export()
    return folder / "cube.nc", exported_and_moved(folder / "cube.nc", folder)


@pytest.fixture(scope="module")
def original(golden, tmp_path_factory):
    """The cube of the original exporter and its catalogue."""
    folder = tmp_path_factory.mktemp("original")
    return golden / "campi_small" / "ITSBD.nc", exported_and_moved(golden / "campi_small" / "ITSBD.nc", folder)


@pytest.fixture(params=["own", "original"])
def case(request):
    return request.getfixturevalue(request.param)


def exported_and_moved(cube, folder):
    run_stage("export_stac", cube, folder / "made", options=StacOptions(data=BOTH))
    return shutil.move(folder / "made", folder / "moved")


@pytest.fixture
def opened(case):
    """The cube, the collection as pystac reads it, its only item, and the folder."""
    cube, folder = case
    collection = pystac.Collection.from_file(str(folder / "collection.json"))
    (item,) = collection.get_items()
    return Cube.open(cube), collection, item, folder


def test_collection_and_item_are_valid(opened):
    _, collection, item, _ = opened
    validator = offline_validator()
    assert len(collection.validate(validator)) == 1 + len(collection.stac_extensions)
    assert len(item.validate(validator)) == 1 + len(RULES)


@pytest.mark.parametrize(
    ("place", "value"),
    [
        (("properties", "sar:polarizations"), ["RR"]),
        (("properties", "view:azimuth"), -80),
        (("properties", "insar:temporal_baseline"), 0.5),
        (("properties", "sat:orbit"), 1),
        (("properties", "cube:variables"), {"velocity": {"dimensions": ["lat", "lon"]}}),
        (("geometry", "type"), "Box"),
    ],
)
def test_the_validator_finds_faults(own, place, value):
    item = json.loads(next((own[1]).glob("*/*_*.json")).read_text())
    item[place[0]][place[1]] = value
    with pytest.raises(pystac.STACValidationError):
        pystac.Item.from_dict(item).validate(offline_validator())


def test_links_are_relative_and_lead_to_files(opened):
    _, _, item, folder = opened
    for path in (folder / "collection.json", folder / item.id / f"{item.id}.json"):
        for address in links_of(json.loads(path.read_text())):
            assert is_relative(address)
            assert (path.parent / address).exists(), address
    assert item.get_collection().id == item.collection_id == item.get_parent().id


def test_place_and_time_are_those_of_the_cube(opened):
    cube, collection, item, _ = opened
    grid = cube.grid
    edges = [grid.lon[0], grid.lat[-1], grid.lon[-1], grid.lat[0]]
    half = np.array([-grid.post_lon, grid.post_lat, grid.post_lon, -grid.post_lat]) / 2
    np.testing.assert_allclose(item.bbox, edges + half, atol=1e-9)
    np.testing.assert_allclose(collection.extent.spatial.bboxes, [item.bbox])
    ring = np.array(item.geometry["coordinates"][0])
    np.testing.assert_allclose([*ring.min(axis=0), *ring.max(axis=0)], item.bbox)
    x, y = ring.T
    assert (x[:-1] * y[1:] - x[1:] * y[:-1]).sum() > 0, "counter-clockwise"
    moments = [item.common_metadata.start_datetime, item.common_metadata.end_datetime]
    assert [moment.date() for moment in moments] == [cube.epochs[0], cube.epochs[-1]]
    assert item.datetime is None
    (interval,) = collection.extent.temporal.intervals
    assert interval == moments
    assert moments[0].utcoffset() == timedelta(0)


def test_axes_and_variables_are_those_of_the_cube(opened):
    from pystac.extensions.datacube import DatacubeExtension

    cube, _, item, _ = opened
    values, _ = read_cube(cube.path)
    datacube = DatacubeExtension.ext(item)
    assert [text[:10] for text in datacube.dimensions["time"].values] == [str(day) for day in cube.epochs]
    for name in ("lat", "lon"):
        np.testing.assert_allclose(datacube.dimensions[name].extent, [values[name].min(), values[name].max()])
        step = np.abs(np.diff(values[name])).mean()
        np.testing.assert_allclose(datacube.dimensions[name].step, step)
    on_axes = {name for name in values if name not in ("time", "lat", "lon", "spatial_ref", "lat_bnds", "lon_bnds")}
    found = {name: tuple(len_of(cube, dim) for dim in one.dimensions) for name, one in datacube.variables.items()}
    assert found == {name: values[name].shape for name in on_axes if np.ndim(values[name])}


def len_of(cube, dim):
    return {"time": len(cube.epochs), "lat": cube.grid.length, "lon": cube.grid.width}[dim]


def test_maps_hold_the_values_of_the_cube(opened):
    cube, _, item, folder = opened
    maps = {name: one for name, one in cube.variables.items() if one.is_map}
    assert set(maps) == {name for name, asset in item.assets.items() if "cloud-optimized" in (asset.media_type or "")}
    for name in maps:
        asset = item.assets[name]
        expected = cube.read(name).astype(float)
        with rasterio.open(folder / item.id / asset.href) as file:
            assert file.tags(ns="IMAGE_STRUCTURE")["LAYOUT"] == "COG"
            assert file.crs.to_epsg() == 4326
            np.testing.assert_allclose(tuple(file.transform)[:6], item.properties["proj:transform"], atol=1e-12)
            assert list(file.shape) == item.properties["proj:shape"] == list(cube.grid.shape)
            assert file.dtypes[0] == asset.extra_fields["data_type"]
            np.testing.assert_array_equal(file.read(1).astype(float), expected)
        if np.isfinite(expected).any():
            said = asset.extra_fields["statistics"]
            fill = maps[name].packing.get("_FillValue", np.nan)
            known = expected[np.isfinite(expected) & (expected != fill)]
            np.testing.assert_allclose([said["minimum"], said["maximum"]], [known.min(), known.max()], rtol=1e-6)
            np.testing.assert_allclose([said["mean"], said["count"]], [known.mean(), known.size], rtol=1e-6)


def test_the_whole_cube_and_the_picture_are_there(opened):
    import zarr
    from PIL import Image

    cube, _, item, folder = opened
    inside = folder / item.id
    assert (inside / item.assets["datacube"].href).read_bytes() == cube.path.read_bytes()
    store = zarr.open_group(str(inside / item.assets["datacube_zarr"].href), mode="r")
    values, _ = read_cube(cube.path)
    np.testing.assert_array_equal(store["cum_displacement"][:], values["cum_displacement"])
    with Image.open(inside / item.assets["thumbnail"].href) as picture:
        assert picture.size == (cube.grid.width, cube.grid.length)
        shown = np.array(picture)
    velocity = cube.read("linear_velocity")
    np.testing.assert_array_equal(shown[..., 3] == 255, np.isfinite(velocity))
    row, column = divmod(int(np.nanargmax(velocity)), cube.grid.width)
    assert shown[row, column, 0] > shown[row, column, 2], "red is towards the satellite"


def test_files_have_size_and_checksum(opened):
    _, _, item, folder = opened
    for name, asset in item.assets.items():
        if name == "datacube_zarr":
            continue
        content = (folder / item.id / asset.href).read_bytes()
        assert asset.extra_fields["file:size"] == len(content)
        assert asset.extra_fields["file:checksum"] == "1220" + hashlib.sha256(content).hexdigest()


def test_radar_of_our_cube(own):
    from pystac.extensions.insar import InsarExtension
    from pystac.extensions.sar import SarExtension
    from pystac.extensions.sat import SatExtension
    from pystac.extensions.view import ViewExtension

    _, attributes = read_cube(own[0])
    item = next(pystac.Collection.from_file(str(own[1] / "collection.json")).get_items())
    sar, sat, view, insar = (one.ext(item) for one in (SarExtension, SatExtension, ViewExtension, InsarExtension))
    assert SPEED_OF_LIGHT / (sar.center_frequency * 1e9) == pytest.approx(attributes["sar_wavelength_m"], rel=1e-9)
    assert (sar.frequency_band.value, sar.instrument_mode) == ("C", "IW")
    assert [one.value for one in sar.polarizations] == ["VV"]
    assert (sat.orbit_state.value, sat.relative_orbit) == ("descending", int(FRAME[:3]))
    east, north, up = 0.548, -0.098, 0.831
    assert view.incidence_angle == pytest.approx(np.degrees(np.arccos(up)), abs=1e-3)
    assert view.azimuth == pytest.approx(np.degrees(np.arctan2(-east, -north)) % 360, abs=1e-3), "to the ground"
    assert str(insar.reference_datetime.date()) == attributes["reference_date"]
    assert insar.temporal_baseline == 60
    assert item.common_metadata.constellation == "sentinel-1"


def test_radar_of_the_cube_of_the_original(original):
    item = json.loads(next(original[1].glob("*/ITSBD_*.json")).read_text())
    _, attributes = read_cube(original[0])
    properties = item["properties"]
    for field, name in (
        ("sar:looks_range", "sar_looks_range"),
        ("sar:looks_azimuth", "sar_looks_azimuth"),
        ("sar:pixel_spacing_azimuth", "sar_pixel_spacing_azimuth"),
        ("view:incidence_angle", "sar_view_incidence_angle"),
    ):
        assert properties[field] == pytest.approx(attributes[name]), field
    assert properties["view:azimuth"] == pytest.approx(attributes["sar_view_azimuth"] + 90 + 360)
    assert (properties["sat:relative_orbit"], properties["sat:orbit_state"]) == (22, "descending")
    assert properties["start_datetime"] == attributes["sar_reference_date_time"] + "Z"
    assert (properties["sar:instrument_mode"], properties["sar:center_frequency"]) == ("IW", 5.405)
