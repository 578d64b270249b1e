"""GeoTIFFs for other viewers: the values of the cube, under the dates where the viewers look for them."""

import re

import numpy as np
import pytest
import rasterio

from alignsar_qgis.insar.core.errors import BadOption, Cancelled
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.dated_bands import dated_bands
from alignsar_qgis.insar.cube.dated_rasters import DatedRasterOptions, write_dated_rasters
from alignsar_qgis.insar.cube.reader import Cube

DISPLACEMENT = "cum_displacement"


@pytest.fixture(scope="module")
def cube(tmp_path_factory):
    """A datacube that LiCSBAS might have written, on 5 dates of 2020, named with other dates."""
    from netCDF4 import Dataset

    random = np.random.default_rng(7)
    path = tmp_path_factory.mktemp("cube") / "ITSBD_20190101_20191231.nc"
    with Dataset(path, "w") as file:
        for name, values, units in (
            ("time", [0, 6, 12, 24, 40], "days since 2020-06-01"),
            ("lat", 40.9 - 0.01 * np.arange(7), "degrees_north"),
            ("lon", 14.0 + 0.01 * np.arange(9), "degrees_east"),
        ):
            file.createDimension(name, len(values))
            file.createVariable(name, "f8", (name,))[:] = values
            file[name].units = units
        for name, unit in ((DISPLACEMENT, "mm"), ("amplitude", "1")):
            made = file.createVariable(name, "f4", ("time", "lat", "lon"))
            made[:] = random.normal(size=(5, 7, 9))
            made[3, 2, 4] = np.nan
            made.units = unit
    return Cube.open(path)


def test_every_band_has_its_date_and_its_values(cube, tmp_path):
    options = DatedRasterOptions(variables=f"{DISPLACEMENT} amplitude")
    paths = write_dated_rasters(cube, options, tmp_path / "Ünï", Progress())
    assert [path.name for path in paths] == [f"{cube.path.stem}_{name}.tif" for name in (DISPLACEMENT, "amplitude")]
    with rasterio.open(paths[0]) as raster:
        assert raster.descriptions == ("2020-06-01", "2020-06-07", "2020-06-13", "2020-06-25", "2020-07-11")
        assert [raster.tags(band)["DATE"] for band in raster.indexes] == [f"{day:%Y%m%d}" for day in cube.epochs]
        assert raster.tags()["VALUE_UNIT"] == raster.tags()["VALUE_UNITS"] == "mm"
        assert raster.crs.to_epsg() == 4326
        assert (raster.transform.c, raster.transform.f) == pytest.approx((13.995, 40.905))
        for epoch in range(5):
            np.testing.assert_array_equal(raster.read(epoch + 1), cube.read(DISPLACEMENT, epoch))
        assert np.isnan(raster.read(4)[2, 4])


def test_a_file_per_date_begins_with_its_date(cube, tmp_path):
    paths = write_dated_rasters(cube, DatedRasterOptions(layout="many"), tmp_path, Progress())
    assert len(paths) == 5
    for epoch, path in enumerate(paths):
        day = cube.epochs[epoch]
        assert re.search(r"\d{8}", path.name).group() == f"{day:%Y%m%d}"
        with rasterio.open(path) as raster:
            assert raster.count == 1
            assert raster.tags(ns="IMAGERY")["ACQUISITIONDATETIME"] == day.isoformat()
            np.testing.assert_array_equal(raster.read(1), cube.read(DISPLACEMENT, epoch))


def test_the_header_beside_a_cube_says_the_same(cube):
    with rasterio.open(dated_bands(cube, DISPLACEMENT)) as raster:
        assert [raster.tags(band)["DATE"] for band in raster.indexes] == [f"{day:%Y%m%d}" for day in cube.epochs]
        assert raster.descriptions[3] == "2020-06-25"
        assert raster.tags()["VALUE_UNIT"] == raster.tags()["VALUE_UNITS"] == "mm"
        np.testing.assert_array_equal(raster.read(4), cube.read(DISPLACEMENT, 3))


def test_variables_that_are_not_there_are_named(cube, tmp_path):
    with pytest.raises(BadOption, match=r"no volume over time\. It has cum_displacement, amplitude"):
        write_dated_rasters(cube, DatedRasterOptions(variables="volume"), tmp_path, Progress())
    assert not list(tmp_path.iterdir())


def test_a_cancelled_run_leaves_nothing(cube, tmp_path):
    class Stopped(Progress):
        def cancelled(self):
            return bool(list(tmp_path.rglob("*.tif")))

    with pytest.raises(Cancelled):
        write_dated_rasters(cube, DatedRasterOptions(layout="many"), tmp_path, Stopped())
    assert not list(tmp_path.iterdir())
