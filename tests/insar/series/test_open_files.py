"""Files that stay open between clicks, and neither hide a replaced file nor get in its way."""

import os
import threading
import time

import netCDF4
import numpy as np
import pytest
from known_cube import EPOCHS, GRID, write_known_cube

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.series import open_files
from alignsar_qgis.insar.series.source import PointSource

NAME = "cum_displacement_filtered"


def level(path, value):
    return write_known_cube(path, np.full((len(EPOCHS), *GRID.shape), float(value)))


def test_a_replaced_file_is_read_again_and_others_get_the_new_one(tmp_path):
    path = level(tmp_path / "c.nc", 1)
    source = PointSource.open(path)
    assert source.pixel([NAME], 3, 4)[NAME][0] == 1
    os.replace(level(tmp_path / "new.nc", 2), path)
    assert Cube.open(path).read(NAME, 0)[3, 4] == 2, "read by others while the old one is open here"
    assert source.pixel([NAME], 3, 4)[NAME][0] == 2
    source.release()


def test_a_file_is_let_go_when_nobody_asks(tmp_path, monkeypatch):
    monkeypatch.setattr(open_files, "KEPT_S", 0.1)
    source = PointSource.open(level(tmp_path / "c.nc", 1))
    source.pixel([NAME], 3, 4)
    assert source._kept.is_open
    limit = time.monotonic() + 20
    while source._kept.is_open and time.monotonic() < limit:
        time.sleep(0.05)
    assert not source._kept.is_open
    assert source.pixel([NAME], 3, 4)[NAME][0] == 1
    source.release()


def test_a_file_that_is_gone_is_an_error_that_names_it(tmp_path):
    path = level(tmp_path / "c.nc", 1)
    source = PointSource.open(path)
    source.pixel([NAME], 3, 4)
    path.unlink()
    with pytest.raises(InsarError, match=r"c\.nc"):
        source.pixel([NAME], 3, 4)
    assert not source._kept.is_open


def test_threads_get_their_own_pixels(tmp_path):
    values = np.arange(len(EPOCHS) * GRID.length * GRID.width, dtype=float).reshape(len(EPOCHS), *GRID.shape) % 997
    source = PointSource.open(write_known_cube(tmp_path / "c.nc", values))
    wrong = []

    def ask(seed):
        rng = np.random.default_rng(seed)
        for row, column in zip(rng.integers(0, GRID.length, 40), rng.integers(0, GRID.width, 40)):
            if not np.array_equal(source.pixel([NAME], int(row), int(column))[NAME], values[:, row, column]):
                wrong.append((row, column))

    threads = [threading.Thread(target=ask, args=(seed,)) for seed in range(4)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    source.release()
    assert wrong == []


def test_the_original_is_not_locked(tmp_path):
    """Another program may write to a file that is shown."""
    path = level(tmp_path / "c.nc", 1)
    source = PointSource.open(path)
    source.pixel([NAME], 3, 4)
    source.release()
    with netCDF4.Dataset(path, "a") as file:
        file[NAME][:] = 5.0
    assert source.pixel([NAME], 3, 4)[NAME][0] == 5
    source.release()
