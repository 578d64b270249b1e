"""Time-series folders of the original as they are, and what is said about those that lack things."""

import shutil
from datetime import date

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.existing import ExistingSeries, Opener
from alignsar_qgis.insar.store.parfiles import read_map_grid

CAMPI = "campi_small/TS_GEOCml1GACOSmaskclip"


@pytest.fixture
def folder(golden, tmp_path):
    return shutil.copytree(golden / CAMPI, tmp_path / "TS")


def edit(folder, names, change):
    for name in names:
        with h5py.File(folder / name, "a") as file:
            change(file)


def test_a_complete_folder(folder):
    series = ExistingSeries.open(folder)
    assert series.file == folder / "cum_filt.h5"
    assert series.is_filtered
    assert (series.epochs[0], series.epochs[-1], len(series.epochs)) == (date(2020, 6, 1), date(2020, 11, 22), 30)
    assert series.grid.agrees_with(read_map_grid(folder / "info" / "EQA.dem_par"))
    with h5py.File(series.file) as file:
        assert f"{series.reference}" == file["refarea"][()].decode()
        np.testing.assert_array_equal(series.newest(), file["cum"][-1])
        np.testing.assert_array_equal(series.read("vel"), file["vel"][()])
    closure = np.fromfile(folder / "results" / "loop_ph_avg_abs", np.float32).reshape(series.grid.shape)
    np.testing.assert_array_equal(series.read("loop_ph_avg_abs"), closure)


def test_the_file_that_is_named_counts(folder):
    plain = ExistingSeries.open(folder / "cum.h5")
    assert not plain.is_filtered
    assert plain.rasters["vel"].path == folder / "cum.h5"
    assert plain.rasters["mask"].path == folder / "cum_filt.h5", "only the other file has one"
    assert ExistingSeries.open(folder, filtered=False).file == folder / "cum.h5"
    renamed = shutil.move(folder / "cum.h5", folder / "my run.h5")
    assert ExistingSeries.open(renamed).file == folder / "my run.h5"


def test_dates_without_displacement_are_left_out_and_the_newest_map_is_one_with_values(folder):
    (folder / "cum_filt.h5").unlink()
    edit(folder, ["cum.h5"], lambda file: file["cum"].__setitem__(-1, np.nan))
    series = ExistingSeries.open(folder)
    with h5py.File(folder / "cum.h5") as file:
        np.testing.assert_array_equal(series.newest(), file["cum"][-2])


@pytest.mark.parametrize("source", ["13ref.txt", "12ref.txt"])
def test_the_reference_may_stand_in_a_text_file_only(folder, source):
    edit(folder, ["cum.h5", "cum_filt.h5"], lambda file: file.__delitem__("refarea"))
    for path in (folder / "info").glob("*ref.txt"):
        path.unlink()
    (folder / "info" / source).write_text("40:500/30:31\n")
    assert tuple(ExistingSeries.open(folder).reference) == (40, 100, 30, 31), "the original lets it leave the image"


@pytest.mark.parametrize("text", ["no window", "900:901/30:31", "5:5/1:2"])
def test_a_reference_that_is_none_is_named(folder, text):
    def change(file):
        del file["refarea"]
        file["refarea"] = text

    edit(folder, ["cum.h5", "cum_filt.h5"], change)
    with pytest.raises(BrokenInput, match="reference"):
        ExistingSeries.open(folder)


def test_a_folder_in_radar_coordinates_says_what_is_missing(folder):
    def change(file):
        for name in ("corner_lat", "corner_lon", "post_lat", "post_lon"):
            del file[name]

    edit(folder, ["cum.h5", "cum_filt.h5"], change)
    expected = ExistingSeries.open(folder).grid
    assert expected.shape == (80, 100)
    (folder / "info" / "EQA.dem_par").unlink()
    with pytest.raises(BrokenInput, match=r"Nothing says where the pixels .* EQA\.dem_par"):
        ExistingSeries.open(folder)


def test_rasters_of_another_size_are_no_rasters_of_the_folder(folder):
    (folder / "results" / "loop_ph_avg_abs").write_bytes(b"12345678")
    assert "loop_ph_avg_abs" not in ExistingSeries.open(folder).rasters


def test_what_is_no_time_series(tmp_path, folder):
    with pytest.raises(MissingInput, match="does not exist"):
        ExistingSeries.open(tmp_path / "nowhere")
    with pytest.raises(MissingInput, match="Choose one of them"):
        ExistingSeries.open(folder.rename(tmp_path / "TS_x").parent)


def test_headers_are_written_once_and_follow_the_grid(folder, tmp_path):
    series = ExistingSeries.open(folder)
    opener = Opener(series.grid, tmp_path / "headers")
    first = opener.dataset(series.file, "vel")
    time = (tmp_path / "headers").stat().st_mtime_ns
    assert opener.dataset(series.file, "vel") == first
    assert (tmp_path / "headers").stat().st_mtime_ns == time
    assert not list(folder.rglob("*.vrt.*"))


def test_no_gdal_opens_a_name_with_a_double_quote(folder, tmp_path):
    odd = folder.rename(tmp_path / 'a "b"')
    series = ExistingSeries.open(odd)
    with pytest.raises(BrokenInput, match="double quote"):
        Opener(series.grid, tmp_path / "headers").dataset(series.file, "vel")


@pytest.mark.parametrize("stopped", [True, False])
def test_a_series_without_displacement_says_what_is_there_and_the_cure(folder, stopped):
    assert ExistingSeries.open(folder).without_displacement() == ""
    (folder / "cum_filt.h5").unlink()
    if stopped:
        (folder / "cum.h5").unlink()
    else:
        edit(folder, ["cum.h5"], lambda file: file.__delitem__("cum"))
    series = ExistingSeries.open(folder)
    text = series.without_displacement()
    assert str(folder) in text
    assert ("no cum.h5: the chain stopped before stage 13" in text) == stopped
    assert ("cum.h5 has none" in text) != stopped
    assert f"Shown are {next(iter(series.rasters))}" in text
    assert f"Run 'Invert network' (stage 13){'' if stopped else ' again'} and what follows" in text
    shutil.rmtree(folder / "results")
    if stopped:
        (folder / "results").mkdir()
        with pytest.raises(MissingInput, match=r"nor a raster in results/ .* Run 'Invert network' \(stage 13\) and"):
            ExistingSeries.open(folder)


def test_apparent_motion_that_licsbas_stored_is_found_beside_the_filtered_series(folder):
    with h5py.File(folder / "cum.h5", "a") as file:
        shape = file["cum"].shape
        file["tide"] = np.arange(np.prod(shape), dtype="f4").reshape(shape)
        file["iono"] = np.zeros(shape[1:], "f4")  # not of every epoch
    series = ExistingSeries.open(folder)
    assert series.file.name == "cum_filt.h5"
    assert series.apparent == {"tide": folder / "cum.h5"}
    expected = np.arange(np.prod(shape), dtype="f4").reshape(shape)[-1]
    np.testing.assert_array_equal(series.newest_apparent("tide"), expected)


def test_apparent_motion_is_not_looked_for_in_a_broken_file(folder):
    (folder / "cum.h5").write_text("<html>")
    assert ExistingSeries.open(folder).apparent == {}
