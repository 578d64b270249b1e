"""Pieces of files that are written aside and put into place later."""

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.store import aside
from alignsar_qgis.insar.store.images import RasterFiles

PIECES = (("one", 3, 5), ("two", 0, 9), ("one", 6, 4), ("one", 0, 1))
"""Raster, first pixel, and pixels; two of them overlap."""


@pytest.fixture
def rasters(tmp_path, monkeypatch):
    monkeypatch.setattr(aside, "AT_ONCE", 7)
    with RasterFiles({name: tmp_path / name for name in ("one", "two")}, 12) as files:
        yield files


def values_of(number):
    return np.arange(PIECES[number][2], dtype=np.float32) + 100 * (number + 1)


def expected(name):
    image = np.zeros(12, np.float32)
    for number, (own, start, size) in enumerate(PIECES):
        if own == name:
            image[start : start + size] = values_of(number)
    return image


def test_pieces_are_seen_where_they_are_written_and_by_others_once_they_are_in_place(tmp_path, rasters):
    with aside.written_aside(tmp_path) as pieces:
        for number, (name, start, _) in enumerate(PIECES):
            rasters.put(name, start, values_of(number))
        for name in rasters.paths:
            assert (rasters.get(name, slice(0, 12)) == expected(name)).all()
            assert (rasters.get(name, slice(4, 7)) == expected(name)[4:7]).all()
    assert (rasters.get("one", slice(0, 12)) == 0).all()
    aside.fill_in(tmp_path / pieces.bulk, pieces.pieces)
    for name in rasters.paths:
        assert (rasters.get(name, slice(0, 12)) == expected(name)).all()


def test_pieces_that_are_cut_off_are_told(tmp_path, rasters):
    with aside.written_aside(tmp_path) as pieces:
        rasters.put("one", 2, values_of(0))
    bulk = tmp_path / pieces.bulk
    bulk.write_bytes(bulk.read_bytes()[:-1])
    with pytest.raises(BrokenInput, match=f"{pieces.bulk} became shorter"):
        aside.fill_in(bulk, pieces.pieces)
