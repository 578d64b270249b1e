"""The Zarr store holds what the NetCDF file holds."""

import json
import shutil
import sys

import numpy as np
import pytest
import zarr
from cube_case import GRID, write_case
from netCDF4 import Dataset

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, MissingInput
from alignsar_qgis.insar.cube import open_dataset, zarr_store


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


@pytest.fixture
def store(case):
    return case.folder / "cube.zarr"


def contents(folder):
    """Every file by name; the collected metadata as content, of which Zarr 3 changes the order at will."""
    found = {path.relative_to(folder).as_posix(): path.read_bytes() for path in folder.rglob("*") if path.is_file()}
    return {name: json.loads(text) if name == ".zmetadata" else text for name, text in found.items()}


def test_values_dimensions_and_attributes_are_those_of_the_cube(case, store, monkeypatch):
    monkeypatch.setattr(zarr_store, "SERIES_CHUNK", {"time": 2, "lat": 4, "lon": 4})
    result = case.export(zarr=store)
    group = zarr.open_consolidated(str(store), mode="r")
    with Dataset(case.folder / "cube.nc") as cube:
        cube.set_auto_maskandscale(False)
        assert set(group.array_keys()) == set(cube.variables)
        attributes = {name: np.asarray(cube.getncattr(name)).tolist() for name in cube.ncattrs()}
        assert {name: group.attrs[name] for name in attributes} == attributes
        places = set(group.attrs) - set(attributes)
        assert all(name == "zarr_conventions" or name.startswith(("proj:", "spatial:")) for name in places)
        for name, variable in cube.variables.items():
            array = group[name]
            assert array.dtype == variable.dtype
            np.testing.assert_array_equal(array[...], variable[...])
            attributes = dict(array.attrs)
            assert tuple(attributes.pop("_ARRAY_DIMENSIONS")) == variable.dimensions
            assert (attributes.pop("_CRS", None) is not None) == ({"lat", "lon"} <= set(variable.dimensions))
            expected = {key: np.asarray(variable.getncattr(key)).tolist() for key in variable.ncattrs()}
            fill = expected.pop("_FillValue", None)
            assert attributes == expected
            assert array.fill_value == fill or (np.isnan(array.fill_value) and np.isnan(fill))
        n_variables = len(cube.variables)
    assert group["cum_displacement"].chunks == (2, 4, 4)
    assert f"Wrote {n_variables} variables to the Zarr store {store}." in result.summary
    assert not list(case.folder.glob(".*"))


def test_xarray_reads_both_alike(case, store):
    case.export(zarr=store)
    with open_dataset(case.folder / "cube.nc") as cube, open_dataset(store) as copy:
        assert set(copy.coords) == set(cube.coords)
        assert dict(copy.sizes) == dict(cube.sizes)
        for name in cube.variables:
            assert copy[name].dims == cube[name].dims
            np.testing.assert_array_equal(copy[name].values, cube[name].values)


@pytest.mark.parametrize(("xy", "axes"), [(False, ["lat", "lon"]), (True, ["y", "x"])])
def test_the_group_says_where_its_pixels_lie(case, store, xy, axes):
    case.export(zarr=store, zarr_xy=xy)
    group = zarr.open_consolidated(str(store), mode="r")
    place = dict(group.attrs)
    assert place["proj:code"] == "EPSG:4326"
    assert place["spatial:dimensions"] == axes == group["linear_velocity"].attrs["_ARRAY_DIMENSIONS"]
    assert place["spatial:shape"] == list(GRID.shape)
    dlon, zero, west, other, dlat, north = place["spatial:transform"]
    assert (zero, other) == (0, 0)
    rows, columns = np.arange(GRID.length) + 0.5, np.arange(GRID.width) + 0.5
    np.testing.assert_allclose(north + dlat * rows, group[axes[0]][:])
    np.testing.assert_allclose(west + dlon * columns, group[axes[1]][:])
    assert place["spatial:bbox"] == pytest.approx([west, north + dlat * GRID.length, west + dlon * GRID.width, north])
    assert {convention["name"] for convention in place["zarr_conventions"]} == {"proj:", "spatial:"}


@pytest.mark.parametrize("xy", [False, True])
def test_gdal_opens_an_epoch_at_its_place(case, store, xy):
    gdal = pytest.importorskip("osgeo.gdal")
    case.export(zarr=store, zarr_xy=xy)
    raster = gdal.Open(f'ZARR:"{store}":/cum_displacement:2')
    assert raster.GetSpatialRef().GetAuthorityCode(None) == "4326"
    assert raster.GetGeoTransform() == pytest.approx(GRID.geotransform, abs=1e-9)
    with Dataset(case.folder / "cube.nc") as cube:
        np.testing.assert_array_equal(raster.ReadAsArray(), np.ma.filled(cube["cum_displacement"][2], np.nan))


def test_axes_of_other_names_hold_the_same_values(case, store):
    case.export(zarr=store)
    case.export(zarr=store, zarr_xy=True)
    with open_dataset(case.folder / "cube.nc") as cube, open_dataset(store) as copy:
        assert copy["cum_displacement"].dims == ("time", "y", "x")
        np.testing.assert_array_equal(copy["y"].values, cube["lat"].values)
        for name in set(cube.variables) - {"lat", "lon"}:
            np.testing.assert_array_equal(copy[name].values, cube[name].values)


def test_what_is_no_datacube_is_named(tmp_path):
    with pytest.raises(MissingInput, match="absent"):
        open_dataset(tmp_path / "absent.nc")
    (tmp_path / "text.nc").write_text("not a cube")
    with pytest.raises(BrokenInput, match=r"text\.nc"):
        open_dataset(tmp_path / "text.nc")


@pytest.mark.parametrize(
    ("dims", "shape", "expected"),
    [
        (("time", "lat", "lon"), (171, 361, 431), (171, 64, 64)),
        (("time", "lat", "lon"), (171, 40, 431), (171, 40, 64)),
        (("time", "lat", "lon"), (900, 361, 431), (176, 64, 64)),
        (("lat", "lon"), (361, 431), (256, 256)),
        (("lat", "edges"), (361, 2), (256, 2)),
        (("time",), (1071,), (1071,)),
        ((), (), ()),
    ],
)
def test_chunks_have_one_shape_for_series_and_one_for_maps(dims, shape, expected):
    assert zarr_store.chunk_shape(dims, shape) == expected


def test_a_second_run_has_nothing_to_do(case, store):
    case.export(zarr=store)
    times = {path: path.stat().st_mtime_ns for path in store.rglob("*")}
    assert case.export(zarr=store).skipped
    assert {path: path.stat().st_mtime_ns for path in store.rglob("*")} == times


def test_a_damaged_store_is_made_again_without_the_cube(case, store):
    case.export(zarr=store)
    before = contents(store)
    cube = (case.folder / "cube.nc").stat().st_mtime_ns
    (store / "linear_velocity" / "0.0").unlink()
    assert case.export(zarr=store).skipped, "the cube itself is up to date"
    assert (case.folder / "cube.nc").stat().st_mtime_ns == cube
    assert contents(store) == before


def test_an_earlier_store_is_replaced_as_a_whole(case, store):
    case.export(zarr=store, extra_columns="n_unw")
    assert (store / "n_unw").is_dir()
    case.export(zarr=store)
    assert not (store / "n_unw").exists()
    assert "n_unw" not in json.loads((store / ".zmetadata").read_text())["metadata"]


@pytest.mark.parametrize("content", ["letter.txt", ".zattrs"])
def test_a_foreign_folder_is_refused_before_anything_is_done(case, store, content):
    store.mkdir()
    (store / content).write_text('{"history": "by hand"}')
    with pytest.raises(BadOption, match="left alone"):
        case.export(zarr=store)
    assert contents(store) == {content: b'{"history": "by hand"}'}
    assert not (case.folder / "cube.nc").exists()


@pytest.mark.parametrize("option", ["zarr", "previews"])
def test_what_belongs_to_the_cube_of_another_series_is_refused(tmp_path, option):
    first, second = (write_case(tmp_path / name, seed=seed) for name, seed in (("one", 3), ("two", 4)))
    shared = tmp_path / "shared"
    first.export("c1.nc", **{option: shared})
    before = contents(shared)
    with pytest.raises(BadOption, match=r"shared is the .* of .*one.c1\.nc, .*by that of c2\.nc\. Give .* delete"):
        second.export("c2.nc", **{option: shared})
    assert contents(shared) == before
    assert not (second.folder / "c2.nc").exists()


@pytest.mark.parametrize("option", ["zarr", "previews"])
def test_another_cube_of_the_same_series_may_take_its_place(case, option):
    shared = case.folder / "shared"
    case.export("c1.nc", **{option: shared})
    before = contents(shared)
    case.export("c2.nc", apply_mask=True, **{option: shared})
    assert contents(shared) != before
    (case.folder / "c2.nc").unlink()
    case.export("c3.nc", **{option: shared})


def test_a_store_whose_cube_and_record_are_gone_is_refused(case, store):
    case.export("c1.nc", zarr=store)
    for name in ("c1.nc", "c1.nc.json"):
        (case.folder / name).unlink()
    with pytest.raises(BadOption, match=r"Zarr store of .*c1\.nc"):
        case.export("c2.nc", zarr=store)
    case.export("c1.nc", zarr=store)


def test_a_copy_of_a_store_without_a_record_is_left_alone(case, store, tmp_path):
    """Such as that of a colleague, or one that another program made of our NetCDF file, whose history it keeps."""
    case.export("c1.nc", zarr=store)
    copy = tmp_path / "copy.zarr"
    shutil.copytree(store, copy)
    before = contents(copy)
    with pytest.raises(
        BadOption, match=r"copy\.zarr is a Zarr store without the record copy\.zarr\.json .* delete this"
    ):
        case.export("c1.nc", zarr=copy)
    assert contents(copy) == before
    shutil.rmtree(copy)
    case.export("c1.nc", zarr=copy)
    assert contents(copy) == before


def test_a_store_that_was_being_replaced_is_replaced(case, store, monkeypatch):
    """The record says so from before the first move on."""
    case.export(zarr=store)
    put = zarr_store._put

    def stopped(temporary, target):
        put(temporary, target)
        raise KeyboardInterrupt

    monkeypatch.setattr(zarr_store, "_put", stopped)
    with pytest.raises(KeyboardInterrupt):
        case.export(zarr=store, extra_columns="n_unw")
    monkeypatch.setattr(zarr_store, "_put", put)
    case.export(zarr=store, extra_columns="n_unw")
    assert (store / "n_unw").is_dir()


def test_a_file_is_refused_and_an_empty_folder_is_used(case, store):
    store.write_text("")
    with pytest.raises(BadOption, match="is a file"):
        case.export(zarr=store)
    store.unlink()
    store.mkdir()
    case.export(zarr=store)
    assert zarr.open_group(str(store), mode="r")["linear_velocity"].shape == GRID.shape


def test_an_interrupted_run_leaves_the_earlier_store(case, store, monkeypatch):
    case.export(zarr=store)
    before = contents(store)

    def cancelled(*_):
        raise Cancelled("stopped")

    monkeypatch.setattr(zarr, "consolidate_metadata", cancelled)
    with pytest.raises(Cancelled):
        case.export(zarr=store, apply_mask=True)
    assert contents(store) == before
    assert not list(case.folder.glob(".*"))


def test_without_the_package_nothing_is_begun(case, store, monkeypatch):
    monkeypatch.setitem(sys.modules, "zarr", None)
    with pytest.raises(ModuleNotFoundError) as failure:
        case.export(zarr=store)
    assert failure.value.name == "zarr"
    assert not (case.folder / "cube.nc").exists()
    case.export()
