"""HDF5 files of a series whose data sets are something else: one message with file and name, the rest is shown."""

import shutil

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.existing import ExistingSeries
from alignsar_qgis.insar.series.source import PointSource
from alignsar_qgis.insar.store.workspace import TimeSeries

CAMPI = "campi_small/TS_GEOCml1GACOSmaskclip"
FILES = ("cum.h5", "cum_filt.h5")
GROUP = "an empty group"
CORNERS = ("corner_lon", "corner_lat", "post_lon", "post_lat")


@pytest.fixture
def folder(golden, tmp_path):
    return shutil.copytree(golden / CAMPI, tmp_path / "TS")


def put(folder, name, value, files=FILES):
    for path in files:
        with h5py.File(folder / path, "a") as file:
            if name in file:
                del file[name]
            if value is GROUP:
                file.create_group(name)
            else:
                file[name] = value


ODD_OBJECTS = {
    "group": GROUP,
    "named type": np.dtype("f4"),
    "link to no file": h5py.ExternalLink("nowhere.h5", "cum"),
    "link to nothing": h5py.SoftLink("/nothing"),
}


def odd_objects(name):
    return [*ODD_OBJECTS.items(), ("link to itself", h5py.SoftLink(f"/{name}"))]


def refused(folder, name):
    with pytest.raises(BrokenInput) as error:
        ExistingSeries.open(folder)
    assert f"{folder / 'cum_filt.h5'}: {name} " in str(error.value)


@pytest.mark.parametrize(("name", "value"), [(n, v) for n in ("cum", "imdates") for _, v in odd_objects(n)], ids=str)
def test_displacement_that_is_no_data_set_is_named(folder, name, value):
    put(folder, name, value)
    refused(folder, name)


@pytest.mark.parametrize("name", CORNERS)
@pytest.mark.parametrize("value", ["abc", np.array([]), np.array([1.0, 2.0]), 1j, h5py.Empty("f8"), GROUP], ids=str)
def test_a_corner_that_is_no_number_is_named(folder, name, value):
    put(folder, name, value)
    refused(folder, name)


@pytest.mark.parametrize("value", [b"\xff\xfe", 5, np.array([b"0:1/0:1"] * 2), h5py.Empty("S5"), GROUP], ids=str)
def test_a_reference_that_is_no_text_is_named(folder, value):
    put(folder, "refarea", value)
    refused(folder, "refarea")
    with h5py.File(folder / "cum_filt.h5") as file, pytest.raises(BrokenInput, match=r"cum_filt\.h5: refarea "):
        TimeSeries.open(folder).stored_reference(file)


def test_a_reference_in_an_array_of_one_is_read(folder):
    put(folder, "refarea", np.array([b"3:5/7:8"]))
    assert tuple(ExistingSeries.open(folder).reference) == (3, 5, 7, 8)


ODD_MAPS = {
    **{kind: value for kind, value in odd_objects("vel") if kind != "link to no file"},
    "text": np.full((80, 100), b"x"),
    "complex": np.zeros((80, 100), "c8"),
    "other shape": np.zeros((3, 3)),
}


@pytest.mark.parametrize("value", ODD_MAPS.values(), ids=ODD_MAPS)
def test_a_map_that_cannot_be_used_is_named_and_taken_from_elsewhere(folder, value):
    put(folder, "vel", value, ["cum_filt.h5"])
    series = ExistingSeries.open(folder)
    assert series.rasters["vel"].path == folder / "cum.h5"
    assert [text.startswith(f"{folder / 'cum_filt.h5'}: vel ") for text in series.warnings] == [True]
    with h5py.File(folder / "cum.h5") as file:
        np.testing.assert_array_equal(series.read("vel"), file["vel"][()])


def test_a_map_that_lies_in_a_file_of_someone_else_refuses_the_series(folder):
    put(folder, "hgt", ODD_OBJECTS["link to no file"], ["cum_filt.h5"])
    refused(folder, "hgt")


def test_a_map_that_is_nowhere_else_is_missing(folder):
    put(folder, "hgt", GROUP)
    (folder / "results" / "hgt").unlink(missing_ok=True)
    series = ExistingSeries.open(folder)
    assert "hgt" not in series.rasters
    assert "results/hgt" in series.missing
    assert len(series.warnings) == len(FILES)


def test_a_filtered_series_left_from_an_earlier_run_is_named(folder):
    with h5py.File(folder / "cum_filt.h5") as file:
        cum, epochs = file["cum"][:5], file["imdates"][:5]
    assert ExistingSeries.open(folder).warnings == ()
    put(folder, "cum", cum, ["cum_filt.h5"])
    put(folder, "imdates", epochs, ["cum_filt.h5"])
    (text,) = ExistingSeries.open(folder).warnings
    assert "cum_filt.h5 has 5 epochs from 2020-06-01 to 2020-06-25" in text
    assert "cum.h5 has 30 epochs from 2020-06-01 to 2020-11-22" in text
    (text,) = ExistingSeries.open(folder, filtered=False).warnings
    assert "cum.h5 is shown" in text


@pytest.mark.parametrize("content", [b"", b"<html>", "cut", "cum"])
def test_a_broken_file_beside_the_one_that_is_shown_is_named(folder, content):
    beside = folder / "cum.h5"
    if content == "cum":
        put(folder, "cum", np.zeros((2, 2)), ["cum.h5"])
    else:
        beside.write_bytes(beside.read_bytes()[:5000] if content == "cut" else content)
    series = ExistingSeries.open(folder)
    assert series.file == folder / "cum_filt.h5"
    assert [str(beside) in text for text in series.warnings] == [True]
    assert {raster.path for raster in series.rasters.values() if raster.dataset} == {folder / "cum_filt.h5"}
    assert list(PointSource.open(folder).titles) == ["cum"]
    with pytest.raises(BrokenInput, match=r"cum\.h5"):
        ExistingSeries.open(folder, filtered=False)


def test_displacement_beyond_what_can_be_is_no_data_and_named(folder):
    with h5py.File(folder / "cum_filt.h5") as file:
        cum = file["cum"][()]
    expected = cum[-1].copy()
    cum[-1, 3:5, 7:9] = expected[3:5, 7:9] = 1e30
    expected[3:5, 7:9] = np.nan
    assert ExistingSeries.open(folder).impossible() == ""
    put(folder, "cum", cum, ["cum_filt.h5"])
    series = ExistingSeries.open(folder)
    np.testing.assert_array_equal(series.newest(), expected)
    assert f"{folder / 'cum_filt.h5'}: 4 values of cum on 2020-11-22 are beyond 100000 mm" in series.impossible()
    source = PointSource.open(folder)
    np.testing.assert_array_equal(source.image("cum", 29), expected)
    np.testing.assert_array_equal(source.pixel(["cum"], 3, 7)["cum"], [*cum[:-1, 3, 7], np.nan])
    source.release()


def test_displacement_that_is_impossible_everywhere_leaves_nothing(folder):
    put(folder, "cum", np.full((30, 80, 100), 1e30, "f4"), ["cum_filt.h5"])
    series = ExistingSeries.open(folder)
    assert np.isnan(series.newest()).all()
    assert ": 240000 values of cum on " in series.impossible()


def test_a_grid_in_a_map_projection_is_not_read_as_degrees(folder):
    for name in CORNERS:
        for path in FILES:
            with h5py.File(folder / path, "a") as file:
                del file[name]
    par = folder / "info" / "EQA.dem_par"
    par.write_text(f"DEM_projection:     UTM  of zone 33\n{par.read_text()}")
    with pytest.raises(BrokenInput, match=r"EQA\.dem_par: DEM_projection is UTM, not EQA"):
        ExistingSeries.open(folder)
