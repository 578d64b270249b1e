"""Series as they are clicked: the same numbers as in the file, whoever made it."""

import netCDF4
import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput
from alignsar_qgis.insar.series.regions import circle_region
from alignsar_qgis.insar.series.source import PointSource


def numbers(path, name):
    """The whole variable as the file has it, north first."""
    with netCDF4.Dataset(path) as file:
        values = np.ma.filled(file[name][...].astype(float), np.nan)
        return values[:, ::-1] if file["lat"][1] > file["lat"][0] else values


def test_the_cube_of_the_original_exporter(golden):
    path = golden / "campi_small" / "ITSBD.nc"
    source = PointSource.open(path)
    wanted = numbers(path, source.first)
    assert source.titles[source.first]
    assert wanted.shape == (len(source.epochs), *source.grid.shape)
    rng = np.random.default_rng(1)
    for row, column in zip(rng.integers(0, wanted.shape[1], 8), rng.integers(0, wanted.shape[2], 8)):
        found = source.pixel([source.first], int(row), int(column))[source.first]
        np.testing.assert_array_equal(found, wanted[:, row, column])
    np.testing.assert_array_equal(source.image(source.first, 5), wanted[5])
    np.testing.assert_array_equal(source.rows(source.first, slice(3, 9), slice(2, 7)), wanted[:, 3:9, 2:7])


@pytest.mark.parametrize("name", ["cum.h5", "cum_filt.h5", ""])
def test_a_folder_of_licsbas(golden, name):
    import h5py

    folder = next((golden / "mexico_nsbas").glob("TS_*"))
    source = PointSource.open(folder / name)
    with h5py.File(source.path) as file:
        wanted = file["cum"][...]
    assert source.path.name == (name or "cum_filt.h5")
    found = source.pixel(["cum"], 30, 50)["cum"]
    np.testing.assert_array_equal(found, wanted[:, 30, 50])
    assert source.reference is not None


def test_a_region_has_the_pixels_of_its_shape(golden):
    path = golden / "campi_small" / "ITSBD.nc"
    source = PointSource.open(path)
    grid = source.grid
    lon, lat = grid.lon[20], grid.lat[30]
    region = circle_region(grid, float(lon), float(lat), 400.0)
    wanted = numbers(path, source.first)
    east = (grid.lon - lon) * 111_195 * np.cos(np.radians(lat))
    north = (grid.lat - lat) * 111_195
    inside = np.hypot(*np.meshgrid(east, north)) <= 400.0
    assert region.count == inside.sum() > 5
    np.testing.assert_array_equal(source.region(source.first, region), wanted[:, inside])


def test_units_are_those_that_people_read(golden, tmp_path):
    import shutil

    path = tmp_path / "metres.nc"
    shutil.copy(golden / "campi_small" / "ITSBD.nc", path)
    name = PointSource.open(path).first
    before = numbers(path, name)
    with netCDF4.Dataset(path, "a") as file:
        file[name][...] = file[name][...] / 1000
        file[name].setncattr("units", "m")
    np.testing.assert_allclose(PointSource.open(path).pixel([name], 30, 20)[name], before[:, 30, 20], rtol=1e-5)


def test_what_cannot_be_asked_is_said(golden, tmp_path):
    source = PointSource.open(golden / "campi_small" / "ITSBD.nc")
    with pytest.raises(BadOption, match="has no nonsense"):
        source.pixel(["nonsense"], 0, 0)
    with pytest.raises(MissingInput):
        PointSource.open(tmp_path / "no.nc")
    (tmp_path / "empty").mkdir()
    with pytest.raises((BrokenInput, MissingInput)):
        PointSource.open(tmp_path / "empty")


def test_a_folder_also_gives_what_the_filter_removed(golden):
    import h5py

    folder = next((golden / "mexico_nsbas").glob("TS_*"))
    source = PointSource.open(folder)
    with h5py.File(folder / "cum.h5") as plain, h5py.File(folder / "cum_filt.h5") as filtered:
        inverted, kept = plain["cum"][:, 30, 50], filtered["cum"][:, 30, 50]
    found = source.pixel(list(source.titles), 30, 50)
    assert list(source.titles.values()) == ["Filtered", "As inverted", "Removed by the filter"]
    np.testing.assert_array_equal(found["cum_displacement"], inverted)
    np.testing.assert_allclose(found["atmosphere_resid_filter"], inverted.astype(float) - kept)
    source.release()


@pytest.mark.parametrize("name", ["cum.h5", ""])
def test_a_folder_gives_tide_and_ionosphere_where_licsbas_stored_them(golden, tmp_path, name):
    import shutil

    import h5py

    folder = shutil.copytree(next((golden / "mexico_nsbas").glob("TS_*")), tmp_path / "TS")
    with h5py.File(folder / "cum.h5", "a") as file:
        shape = file["cum"].shape
        file["tide"], file["iono"] = np.random.default_rng(1).normal(size=(2, *shape)).astype("f4")
        wanted = {part: file[part][:, 30, 50] for part in ("tide", "iono")}
    source = PointSource.open(folder / name)
    assert list(source.titles.values())[-2:] == ["Solid Earth tide", "Ionosphere"]
    found = source.pixel(["tide", "iono"], 30, 50)
    for part, values in wanted.items():
        np.testing.assert_array_equal(found[part], values)
    source.release()


def test_gaps_are_those_of_the_pixel(golden):
    import h5py

    folder = next((golden / "mexico_nsbas").glob("TS_*"))
    source = PointSource.open(folder / "cum.h5")
    with h5py.File(folder / "cum.h5") as file:
        gap = file["gap"][...]
    _, row, column = np.argwhere(gap == 1)[0]
    wanted = [(source.epochs[at], source.epochs[at + 1]) for at in range(len(gap)) if gap[at, row, column] == 1]
    assert list(source.gaps(row, column)) == wanted
    source.release()


def test_a_large_area_is_read_in_parts(golden, monkeypatch):
    from alignsar_qgis.insar.series import source as module

    path = golden / "campi_small" / "ITSBD.nc"
    source = PointSource.open(path)
    region = circle_region(source.grid, float(source.grid.lon[50]), float(source.grid.lat[40]), 2000.0)
    whole = source.region(source.first, region)
    monkeypatch.setattr(module, "MOST_VALUES", region.count * len(source.epochs))
    np.testing.assert_array_equal(source.region(source.first, region), whole)
    monkeypatch.setattr(module, "MOST_VALUES", region.count * len(source.epochs) - 1)
    with pytest.raises(BadOption, match="too large"):
        source.region(source.first, region)
    source.release()
