"""Reading datacubes: our own, those of LiCSBAS, and files that are none."""

from datetime import date

import numpy as np
import pytest
from cube_case import EPOCHS, FRAME, GRID, REFERENCE, write_case
from hdf5_elsewhere import moved_out
from netCDF4 import Dataset

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.cube import open_dataset
from alignsar_qgis.insar.cube.reader import Cube


@pytest.fixture
def case(tmp_path):
    case = write_case(tmp_path)
    case.export(extra_columns="n_unw")
    return case


def test_the_content_of_a_cube(case):
    cube = Cube.open(case.folder / "cube.nc")
    assert cube.grid.agrees_with(GRID)
    assert cube.epochs == tuple(date(int(e[:4]), int(e[4:6]), int(e[6:])) for e in EPOCHS)
    assert cube.reference == pytest.approx((GRID.lon[REFERENCE[1]], GRID.lat[REFERENCE[0]]))
    assert cube.reference_date == date(2021, 1, 5)
    assert cube.attributes["frame_id"] == FRAME
    velocity, displacement = cube.variables["linear_velocity"], cube.variables["cum_displacement"]
    assert (velocity.is_map, velocity.is_series) == (True, False)
    assert (displacement.is_map, displacement.is_series) == (False, True)
    assert displacement.shape == (5, 10, 12)
    assert velocity.units == "mm year-1"
    assert "towards satellite" in velocity.title
    assert velocity.style == "velocity"
    assert velocity.minimum == pytest.approx(np.nanmin(cube.read("linear_velocity")))
    assert velocity.maximum == pytest.approx(np.nanmax(cube.read("linear_velocity")))
    assert cube.variables["n_unw"].title
    assert {"time", "lat", "lon", "spatial_ref", "lat_bnds", "period"}.isdisjoint(cube.variables)


def test_maps_and_series(case):
    cube = Cube.open(case.folder / "cube.nc")
    values = case.read()[0]["cum_displacement"]
    np.testing.assert_array_equal(cube.read("cum_displacement", 2), values[2])
    np.testing.assert_array_equal(cube.series("cum_displacement", 7, 3), values[:, 7, 3])
    assert cube.source("mask") == f'NETCDF:"{case.folder / "cube.nc"}":mask'


def test_a_cube_of_the_original(golden):
    """It has no long names, spells units otherwise, and gives ranges as text."""
    cube = Cube.open(golden / "campi_small" / "ITSBD.nc")
    assert cube.grid.shape == (80, 100)
    assert len(cube.epochs) == 30
    assert cube.epochs[-1] == date(2020, 11, 22)
    assert cube.reference == (14.063244, 40.817694)
    assert cube.reference_date is None
    velocity = cube.variables["linear_velocity"]
    assert velocity.units == "mm/year"
    assert velocity.long_name
    assert velocity.minimum == pytest.approx(-111.40834, abs=1e-4)
    assert cube.variables["amp_stability_index"].minimum is None


def test_latitude_may_ascend(case, tmp_path):
    """Maps and series come out the same, north up."""
    expected = Cube.open(case.folder / "cube.nc")
    path = tmp_path / "ascending.nc"
    with Dataset(case.folder / "cube.nc") as source, Dataset(path, "w") as target:
        source.set_auto_mask(False)
        for name in ("time", "lat", "lon"):
            target.createDimension(name, len(source.dimensions[name]))
        for name in ("time", "lat", "lon", "linear_velocity", "cum_displacement"):
            variable = target.createVariable(name, source[name].dtype, source[name].dimensions)
            if name == "time":
                variable.units = source[name].units
            axis = source[name].dimensions.index("lat") if "lat" in source[name].dimensions else None
            variable[:] = source[name][:] if axis is None else np.flip(source[name][:], axis)
    cube = Cube.open(path)
    assert cube.grid.agrees_with(expected.grid)
    np.testing.assert_array_equal(cube.read("linear_velocity"), expected.read("linear_velocity"))
    np.testing.assert_array_equal(cube.read("cum_displacement", 1), expected.read("cum_displacement", 1))
    np.testing.assert_array_equal(cube.series("cum_displacement", 0, 5), expected.series("cum_displacement", 0, 5))


def test_a_single_row_of_pixels_has_a_size(case):
    case.export("row.nc", clip_extent=(GRID.lon[0], GRID.lon[-1], GRID.lat[3], GRID.lat[3]))
    grid = Cube.open(case.folder / "row.nc").grid
    assert grid.shape == (1, 12)
    assert grid.post_lat == pytest.approx(-0.001)


def test_files_that_are_no_cubes_are_refused(case, tmp_path):
    with pytest.raises(MissingInput, match="does not exist"):
        Cube.open(tmp_path / "nothing.nc")
    text = tmp_path / "text.nc"
    text.write_text("no cube")
    with pytest.raises(BrokenInput, match="cannot be read"):
        Cube.open(text)
    with pytest.raises(BrokenInput, match="not a datacube"):
        Cube.open(case.series / "cum.h5")


@pytest.mark.parametrize("way", ["external", "virtual"])
def test_a_cube_with_values_in_another_file_is_refused(case, way):
    path = case.folder / "cube.nc"
    Cube.open(path)
    other = moved_out(path, "n_unw", way)
    for opened in (Cube.open, open_dataset):
        with pytest.raises(BrokenInput, match=rf"cube\.nc: n_unw lies in another file, '{other.name}'"):
            opened(path)
