"""The file of a time series: what is wrong with it is said with its name, when it is opened and when it is read."""

import subprocess
import sys

import h5py
import numpy as np
import pytest
from hdf5_elsewhere import moved_out

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.store.hdf5 import SERIES, open_hdf5


@pytest.fixture
def path(tmp_path):
    path = tmp_path / "cum.h5"
    with h5py.File(path, "w") as file:
        values = np.random.default_rng(0).random((3, 40, 50)).astype("f4")
        file.create_dataset("cum", data=values, chunks=(1, 40, 50), compression="gzip")
        file["imdates"] = np.array([20200101, 20200113, 20200125], np.int32)
    return path


def replace(path, name, values):
    with h5py.File(path, "a") as file:
        del file[name]
        file[name] = values


def test_a_good_file_is_opened(path):
    with open_hdf5(path, SERIES) as file:
        assert file["cum"].shape == (3, 40, 50)
    with pytest.raises(MissingInput):
        open_hdf5(path.with_name("none.h5")).__enter__()


@pytest.mark.parametrize(
    ("name", "values", "words"),
    [
        ("cum", np.zeros((40, 50), "f4"), "instead of numbers by epoch"),
        ("cum", np.array([[[b"a"]]] * 3), "instead of numbers by epoch"),
        ("cum", np.zeros((4, 40, 50), "f4"), "4 epochs and imdates 3"),
        ("imdates", np.array([20200101, 20200113, 20200231]), "20200231 in imdates is not a date"),
        ("imdates", np.array([20200101, 20200125, 20200113]), "not in order at 20200113"),
        ("imdates", np.array([20200101, 20200101, 20200113]), "not in order at 20200101"),
        ("imdates", np.array([2020.1, 2020.2, 2020.3]), "whole numbers by epoch"),
        ("imdates", np.array([-1, 0, 1]), "-1 in imdates is not a date"),
    ],
)
def test_content_that_cannot_be_a_series_is_refused(path, name, values, words):
    replace(path, name, values)
    with pytest.raises(BrokenInput, match=words) as error, open_hdf5(path, SERIES):
        pass
    assert str(path) in str(error.value)


def test_a_group_under_the_name_of_the_data_is_no_data(path):
    with h5py.File(path, "a") as file:
        del file["cum"]
        file.create_group("cum")
    with pytest.raises(BrokenInput, match="cum is a group, not a data set"), open_hdf5(path, SERIES):
        pass


def test_damage_that_is_met_while_reading_names_the_file(path):
    with h5py.File(path) as file:
        chunk = file["cum"].id.get_chunk_info(0)
    content = bytearray(path.read_bytes())
    content[chunk.byte_offset : chunk.byte_offset + chunk.size] = bytes(chunk.size)
    path.write_bytes(content)
    with pytest.raises(BrokenInput, match=r"cum\.h5 is damaged"), open_hdf5(path, SERIES) as file:
        file["cum"][0]


def test_other_errors_pass_through_while_a_file_is_open(path):
    with pytest.raises(OSError, match="No space"), open_hdf5(path, SERIES):
        raise OSError(28, "No space left on device")


def test_a_file_that_another_program_has_locked_says_so(path):
    code = f"import h5py, sys; f = h5py.File({str(path)!r}, 'a'); print('open', flush=True); sys.stdin.read()"
    with subprocess.Popen([sys.executable, "-c", code], stdin=subprocess.PIPE, stdout=subprocess.PIPE) as other:
        other.stdout.readline()
        with pytest.raises(BrokenInput, match=r"cum\.h5 is open in another program"), open_hdf5(path, SERIES):
            pass
        other.communicate()


@pytest.mark.parametrize("way", ["external", "raw", "virtual"])
@pytest.mark.parametrize("name", ["cum", "deep/inside/values"])
def test_data_in_another_file_are_not_read(path, way, name):
    with h5py.File(path, "a") as file:
        file["deep/inside/values"] = np.ones((3, 4), "f4")
    other = moved_out(path, name, way)
    with pytest.raises(BrokenInput, match=rf": {name} lies in another file, .*{other.name}.*Fetch") as error:
        open_hdf5(path).__enter__()
    assert str(path) in str(error.value)


def test_links_and_virtual_data_inside_the_file_are_read(path):
    with h5py.File(path, "a") as file:
        values = file["cum"][()]
        file.move("cum", "kept/first")
        file["kept/loop"] = file["kept"]
        file["soft"] = h5py.SoftLink("/kept/loop/kept")
        file["nowhere"] = h5py.SoftLink("/nowhere")
        file["cum"] = h5py.SoftLink("/kept/first")
        layout = h5py.VirtualLayout(values.shape, values.dtype)
        layout[...] = h5py.VirtualSource(file["kept/first"])
        file.create_virtual_dataset("again", layout)
    with open_hdf5(path, SERIES) as file:
        np.testing.assert_array_equal(file["cum"][()], values)
        np.testing.assert_array_equal(file["again"][()], values)
