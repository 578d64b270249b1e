"""Rasters that GDAL computes while it draws hold what numpy computes from the file."""

from datetime import date

import netCDF4
import numpy as np
import pytest
from known_cube import EPOCHS, GRID, write_known_cube
from osgeo import gdal

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.series.source import PointSource
from alignsar_qgis.insar.series.virtual import change_between, shifted_series

NAME = "cum_displacement_filtered"


def drawn(text):
    """All bands as GDAL gives them, NaN where it says that there is no data."""
    opened = gdal.Open(text)
    values = opened.ReadAsArray().astype(float)
    return np.where(values == opened.GetRasterBand(1).GetNoDataValue(), np.nan, values)


@pytest.fixture(params=["mm", "m"])
def cube(request, tmp_path):
    rng = np.random.default_rng(3)
    values = rng.normal(0, 20, (len(EPOCHS), *GRID.shape))
    values[5:9, 4, 7] = np.nan
    path = write_known_cube(tmp_path / "c.nc", values, units=request.param, northwards=request.param == "m")
    return PointSource.open(path), values


def test_a_shifted_series_is_relative_to_the_reference_at_every_date(cube):
    source, values = cube
    offsets = source.pixel([NAME], 3, 2)[NAME]
    np.testing.assert_allclose(
        drawn(shifted_series(source, NAME, offsets)), values - values[:, 3:4, 2:3], atol=2e-5, equal_nan=True
    )


def test_a_date_without_reference_has_no_values(cube):
    source, _ = cube
    found = drawn(shifted_series(source, NAME, source.pixel([NAME], 4, 7)[NAME]))
    assert np.isnan(found[5:9]).all()
    assert np.isfinite(found[4]).sum() == GRID.width * GRID.length


@pytest.mark.parametrize("moved", [False, True])
def test_a_change_is_the_later_less_the_earlier_date(cube, moved):
    source, values = cube
    offsets = source.pixel([NAME], 3, 2)[NAME] if moved else None
    relative = values - values[:, 3:4, 2:3] if moved else values
    found = drawn(change_between(source, NAME, EPOCHS[5], EPOCHS[60], offsets))
    np.testing.assert_allclose(found, relative[60] - relative[5], atol=3e-5, equal_nan=True)


def test_packed_values_and_their_fill(tmp_path):
    path = write_known_cube(tmp_path / "c.nc")
    with netCDF4.Dataset(path, "a") as file:
        packed = file.createVariable("cum_displacement", "i2", ("time", "lat", "lon"), fill_value=-5)
        packed.units, packed.scale_factor, packed.add_offset = "mm", 0.5, 3.0
        packed.set_auto_maskandscale(False)
        packed[:] = np.arange(len(EPOCHS))[:, None, None]
        packed[7, 2, 2] = -5
    found = drawn(change_between(PointSource.open(path), "cum_displacement", EPOCHS[7], EPOCHS[11]))
    wanted = np.full(GRID.shape, 2.0)
    wanted[2, 2] = np.nan
    np.testing.assert_array_equal(found, wanted)


def test_a_file_of_licsbas(golden):
    folder = next((golden / "mexico_nsbas").glob("TS_*"))
    source = PointSource.open(folder / "cum_filt.h5")
    block = source.rows("cum", slice(0, source.grid.length), slice(0, source.grid.width))
    found = drawn(change_between(source, "cum", source.epochs[2], source.epochs[9], block[:, 30, 50]))
    relative = block - block[:, 30:31, 50:51]
    np.testing.assert_allclose(found, relative[9] - relative[2], atol=1e-4)


def test_dates_must_differ_and_be_epochs(cube):
    source, _ = cube
    for days in ((EPOCHS[1], EPOCHS[1]), (date(1999, 1, 1), EPOCHS[1])):
        with pytest.raises(BadOption, match="from one date of"):
            change_between(source, NAME, *days)
