"""Datacubes as other people change them: read rightly, or refused with the file and the name."""

import os
import shutil
from datetime import date, timedelta

import h5py
import numpy as np
import pytest
from cube_case import GRID, write_case
from netCDF4 import Dataset

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.coverage import coverage_of
from alignsar_qgis.insar.cube.dataset import open_dataset
from alignsar_qgis.insar.cube.overview import overview_figure
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.separation.cube_import import read_series
from alignsar_qgis.insar.separation.options import SeparationOptions

SERIES, MAPS = ("cum_displacement", "cum_displacement_filtered"), ("linear_velocity", "mask", "DEM")
OPTIONS = SeparationOptions(downsample=1.0, apply_mask=False, displacement="cum_displacement")
READERS = (
    Cube.open,
    coverage_of,
    lambda path: overview_figure(path, path.with_name("overview.png")),
    lambda path: read_series(path, OPTIONS, Progress()),
)


@pytest.fixture(scope="module")
def original(tmp_path_factory):
    case = write_case(tmp_path_factory.mktemp("cube"))
    case.export()
    return case.folder / "cube.nc"


class Draft:
    """The content of a cube, to be changed and written."""

    def __init__(self, path):
        self.attributes = {}
        with Dataset(path) as file:
            file.set_auto_mask(False)
            self.values = {name: file[name][...] for name in ("time", "lat", "lon", *SERIES, *MAPS)}
            self.dims = {name: file[name].dimensions for name in self.values}
            self.units = {name: getattr(file[name], "units", "") for name in self.values}
        self.packing = {}

    def write(self, path):
        sizes = {dim: size for name, v in self.values.items() for dim, size in zip(self.dims[name], v.shape)}
        with Dataset(path, "w") as file:
            file.setncatts(self.attributes)
            for dim, size in sizes.items():
                file.createDimension(dim, size)
            for name, values in self.values.items():
                packing = self.packing.get(name, {})
                kind = packing.get("dtype", values.dtype)
                variable = file.createVariable(name, kind, self.dims[name], fill_value=packing.get("fill"))
                variable.units = self.units[name]
                variable.setncatts({key: value for key, value in packing.items() if key not in ("dtype", "fill")})
                variable.set_auto_maskandscale(bool(packing))
                variable[:] = np.ma.masked_invalid(values) if packing else values
        return path


@pytest.fixture
def draft(original):
    return Draft(original)


def test_packed_values_and_fill_values_are_understood_everywhere(draft, original, tmp_path):
    expected = Cube.open(original).read("cum_displacement", 3)
    packed = {"dtype": "i2", "fill": -32768, "scale_factor": 0.01, "add_offset": 1.0}
    for name, packing in (("packed", packed), ("filled", {"fill": np.float32(-9999.0)})):
        draft.packing = {"cum_displacement": packing, "linear_velocity": packing}
        cube = Cube.open(draft.write(tmp_path / f"{name}.nc"))
        found = cube.read("cum_displacement", 3)
        np.testing.assert_allclose(found, expected, atol=0.0051)
        np.testing.assert_allclose(
            cube.series("cum_displacement", 2, 4), Cube.open(original).series("cum_displacement", 2, 4), atol=0.0051
        )
        assert cube.variables["cum_displacement"].packing["_FillValue"] == packing["fill"]
        shares = [coverage_of(where, "valid").attributes["valid_share"] for where in (cube.path, original)]
        assert shares[0] == shares[1]
        ours, theirs = (read_series(path, OPTIONS, Progress()) for path in (cube.path, original))
        np.testing.assert_allclose(ours.cumulative, theirs.cumulative, atol=2e-5)


@pytest.mark.parametrize("stand_in", [-9999.0, -32768.0, 9.969209968386869e36, np.inf])
def test_numbers_that_stand_for_no_data_unsaid_are_no_data(draft, original, tmp_path, stand_in):
    for name in (*SERIES, "DEM"):
        draft.values[name] = np.where(np.isnan(draft.values[name]), np.float32(stand_in), draft.values[name])
    cube, truth = Cube.open(draft.write(tmp_path / "cube.nc")), Cube.open(original)
    np.testing.assert_array_equal(cube.read("cum_displacement"), truth.read("cum_displacement"))
    ours, theirs = (read_series(path, OPTIONS, Progress()) for path in (cube.path, original))
    np.testing.assert_array_equal(ours.cumulative, theirs.cumulative)
    np.testing.assert_array_equal(ours.height, theirs.height)


@pytest.mark.parametrize("attribute", ["scale_factor", "missing_value", "valid_range"])
def test_attributes_that_are_text_are_named(draft, tmp_path, attribute):
    path = draft.write(tmp_path / "cube.nc")
    with Dataset(path, "a") as file:
        file["cum_displacement"].setncattr(attribute, "0.5")
    with pytest.raises(BrokenInput, match=f"cube.nc: the attribute {attribute} of cum_displacement is text"):
        Cube.open(path).read("cum_displacement", 0)


@pytest.mark.parametrize(("units", "factor"), [("millimeter", 1.0), ("centimetres", 10.0), ("meters", 1000.0)])
def test_units_in_words_are_understood(draft, original, tmp_path, units, factor):
    draft.values["cum_displacement"] = draft.values["cum_displacement"] / factor
    draft.units["cum_displacement"] = units
    cube = Cube.open(draft.write(tmp_path / "cube.nc"))
    assert cube.variables["cum_displacement"].to_usual == factor
    ours, theirs = (read_series(path, OPTIONS, Progress()) for path in (cube.path, original))
    np.testing.assert_allclose(ours.cumulative, theirs.cumulative, atol=1e-8)


@pytest.mark.parametrize(
    ("units", "to_number"),
    [
        ("hours since 2020-06-01", lambda day: (day - date(2020, 6, 1)).days * 24),
        ("seconds since 1970-01-01T00:00:00Z", lambda day: (day - date(1970, 1, 1)).days * 86400),
        ("days since 2021-06-01", lambda day: (day - date(2021, 6, 1)).days + 0.75),
        ("days since 2020-01-01 12:00:00", lambda day: (day - date(2020, 1, 1)).days - 0.25),
        ("minutes since 2021-01-01 00:00", lambda day: (day - date(2021, 1, 1)).days * 1440 + 1),
    ],
)
def test_any_unit_and_reference_of_time_gives_the_same_days(draft, original, tmp_path, units, to_number):
    days = Cube.open(original).epochs
    draft.values["time"] = np.array([to_number(day) for day in days], float)
    draft.units["time"] = units
    path = draft.write(tmp_path / "cube.nc")
    assert Cube.open(path).epochs == days
    assert read_series(path, OPTIONS, Progress()).epochs == days


def unsorted(draft):
    draft.values["time"] = draft.values["time"][[0, 1, 3, 2, 4]]


def duplicated(draft):
    draft.values["time"][2] = draft.values["time"][1]


def not_a_time(draft):
    draft.values["time"] = draft.values["time"].astype(float)
    draft.values["time"][2] = np.nan


def no_unit(draft):
    draft.units["time"] = "moons since the flood"


def transposed(draft):
    for name in SERIES:
        draft.values[name] = draft.values[name].transpose(1, 2, 0)
        draft.dims[name] = ("lat", "lon", "time")


def transposed_maps(draft):
    for name in MAPS:
        draft.values[name], draft.dims[name] = draft.values[name].T, ("lon", "lat")


def westward(draft):
    draft.values["lon"] = draft.values["lon"][::-1]


def uneven(draft):
    draft.values["lat"][3] += 0.0004


def not_finite(draft):
    draft.values["lon"][-1] = np.inf


def in_metres(draft):
    draft.values["lat"] = draft.values["lat"] * 1e5


def constant(draft):
    draft.values["lon"][:] = 14.0


def rows_for_degrees(draft):
    draft.values["lat"] = np.arange(len(draft.values["lat"]), dtype=float)[::-1]


def odd_reference(draft):
    draft.attributes = {"ref_lon": "east", "ref_lat": 40.8}


def odd_date(draft):
    draft.attributes = {"reference_date": "last summer"}


@pytest.mark.parametrize("reader", range(len(READERS)))
@pytest.mark.parametrize(
    ("change", "words"),
    [
        (rows_for_degrees, r"lat goes in steps of 1, lon in steps of 0.001"),
        (unsorted, r"time is not in order.*sortby"),
        (duplicated, r"date \d{4}-\d\d-\d\d occurs twice in time"),
        (not_a_time, r"value 3 of 5 of time is missing"),
        (no_unit, r"moons since the flood.*days since"),
        (transposed, r"axes of cum_displacement are \(lat, lon, time\) instead of \(time, lat, lon\)"),
        (transposed_maps, r"axes of .* are \(lon, lat\)"),
        (westward, r"lon runs from east to west"),
        (uneven, r"lat is not even"),
        (not_finite, r"value 12 of 12 of lon is missing"),
        (in_metres, r"in degrees"),
        (constant, r"lon is not even"),
        (odd_reference, r"ref_lon and ref_lat"),
        (odd_date, r"reference_date"),
    ],
    ids=lambda value: getattr(value, "__name__", ""),
)
def test_what_cannot_be_understood_is_refused_by_all_readers(draft, tmp_path, change, words, reader):
    change(draft)
    path = draft.write(tmp_path / "cube.nc")
    with pytest.raises(BrokenInput, match=words) as error:
        READERS[reader](path)
    assert str(path) in str(error.value)


def test_coordinates_of_32_bits_are_even(draft, tmp_path):
    for name in ("lat", "lon"):
        draft.values[name] = draft.values[name].astype("f4")
    assert Cube.open(draft.write(tmp_path / "cube.nc")).grid.agrees_with(GRID)


@pytest.mark.parametrize(("units", "factor"), [("m", 1000.0), ("cm", 10.0), ("mm", 1.0)])
def test_other_units_are_said_in_the_title_and_converted_for_figures(draft, original, tmp_path, units, factor):
    for name, per in (("cum_displacement", ""), ("linear_velocity", "/year")):
        draft.values[name] = (draft.values[name] / np.float32(factor)).astype("f4")
        draft.units[name] = units + per
    cube = Cube.open(draft.write(tmp_path / "cube.nc"))
    for name in ("cum_displacement", "linear_velocity"):
        variable = cube.variables[name]
        assert variable.to_usual == factor
        assert ("(mm" in variable.title) == (units == "mm")
        assert f"({units}" in variable.title
        usual = cube.read(name, 3 if variable.is_series else None) * variable.to_usual
        expected = Cube.open(original).read(name, 3 if variable.is_series else None)
        np.testing.assert_allclose(usual, expected, rtol=1e-5)
    assert np.isnan(Cube.open(changed_units(draft, tmp_path)).variables["cum_displacement"].to_usual)


def changed_units(draft, tmp_path):
    draft.units["cum_displacement"] = "rad"
    return draft.write(tmp_path / "radians.nc")


@pytest.mark.parametrize("text", ["(" + "1" * 5000, "(1.5, 2.5", "(1.5, 2.5)", "1", "(a, b)", "(nan, 1)", "(" * 100])
def test_a_range_in_words_is_read_in_no_time_or_left_out(draft, tmp_path, text):
    path = draft.write(tmp_path / "cube.nc")
    with Dataset(path, "a") as file:
        file["cum_displacement"].range = text
    variable = Cube.open(path).variables["cum_displacement"]
    limits = (1.5, 2.5) if text.startswith("(1.5") else (None, None)
    assert (variable.minimum, variable.maximum) == limits


@pytest.mark.parametrize("name", ["linear_velocity", "cum_displacement"])
def test_damage_that_is_met_while_reading_names_the_file(original, tmp_path, name):
    with h5py.File(original) as file:
        chunk = file[name].id.get_chunk_info(0)
    content = bytearray(original.read_bytes())
    content[chunk.byte_offset : chunk.byte_offset + chunk.size] = bytes(chunk.size)
    path = tmp_path / "cube.nc"
    path.write_bytes(content)
    cube = Cube.open(path)
    for read in (lambda: cube.read(name, *((0,) if name == "cum_displacement" else ())), lambda: READERS[2](path)):
        with pytest.raises(BrokenInput, match=r"cube\.nc cannot be read as NetCDF"):
            read()
    if name == "cum_displacement":
        with pytest.raises(BrokenInput, match=r"cube\.nc: cum_displacement cannot be read"):
            read_series(path, OPTIONS, Progress())


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="named pipes are of POSIX")
def test_a_named_pipe_is_not_opened(tmp_path):
    os.mkfifo(tmp_path / "cube.nc")
    with pytest.raises(BrokenInput, match="is not a file"):
        Cube.open(tmp_path / "cube.nc")


@pytest.mark.skipif(os.sep == "\\", reason="names that Windows does not allow")
@pytest.mark.parametrize("folder", [b"a\\b", b"a'b c", "é:x".encode(), b'a"b', b"a\xffb"])
def test_signs_in_the_name_of_a_folder_do_not_matter(original, tmp_path, folder):
    path = tmp_path / os.fsdecode(folder) / "cube.nc"
    path.parent.mkdir()
    shutil.copyfile(original, path)
    cube = Cube.open(path)
    np.testing.assert_array_equal(cube.read("DEM"), Cube.open(original).read("DEM"))


@pytest.mark.skipif(os.sep == "\\", reason="names that Windows does not allow")
@pytest.mark.parametrize("folder", [b"a\\b", b'a"b', "é:x\n".encode()])
def test_a_cube_is_written_into_a_folder_of_any_name(original, tmp_path, folder):
    case = write_case(tmp_path / os.fsdecode(folder))
    case.export(previews=case.folder / "previews", zarr=case.folder / "cube.zarr")
    cube = Cube.open(case.folder / "cube.nc")
    np.testing.assert_array_equal(cube.read("cum_displacement", 3), Cube.open(original).read("cum_displacement", 3))
    assert (case.folder / "previews" / "prelim_vel.tif").is_file()
    assert (case.folder / "cube.zarr" / ".zattrs").is_file()


@pytest.mark.skipif(os.sep == "\\", reason="names that Windows does not allow")
@pytest.mark.parametrize("folder", [b"a\\b", b"a\xffb"])
def test_signs_with_which_qgis_opens_no_netcdf_are_said_with_the_cure(original, tmp_path, folder):
    path = tmp_path / os.fsdecode(folder) / "cube.nc"
    path.parent.mkdir()
    shutil.copyfile(original, path)
    with pytest.raises(BrokenInput, match="Rename the folder or file"):
        Cube.open(path).source("DEM")
    with pytest.raises(BrokenInput, match="Rename the folder or file"):
        open_dataset(path)


def test_a_double_quote_in_the_path_is_said_where_gdal_cannot_open_it(draft, tmp_path):
    (tmp_path / 'a"b').mkdir()
    cube = Cube.open(draft.write(tmp_path / 'a"b' / "cube.nc"))
    assert cube.read("cum_displacement", 0).shape == GRID.shape
    with pytest.raises(BrokenInput, match="double quote"):
        cube.source("cum_displacement")


def test_days_before_the_reference_of_the_units_are_not_moved(draft, tmp_path):
    first = date(2021, 1, 1)
    days = [first + timedelta(days=12 * index) for index in range(5)]
    draft.values["time"] = np.array([(day - date(2022, 1, 1)).days + 0.5 for day in days])
    draft.units["time"] = "days since 2022-01-01"
    assert Cube.open(draft.write(tmp_path / "cube.nc")).epochs == tuple(days)
