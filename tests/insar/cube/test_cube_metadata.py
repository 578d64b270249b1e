"""What the datacube says about itself, and how GDAL, rasterio and xarray understand it."""

import json

import numpy as np
import pytest
from cube_case import EPOCHS, FRAME, GRID, MASKED, REFERENCE, read_cube, write_case
from netCDF4 import Dataset
from osgeo import gdal

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.metadata import checksum, first_number, padded_time, viewing_geometry
from alignsar_qgis.insar.cube.quantities import QUANTITIES
from alignsar_qgis.insar.pipeline.running import run_stage


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


@pytest.fixture
def attributes(case):
    case.export()
    return case.read()[1]


def test_the_radar_geometry_comes_from_the_inputs(attributes):
    assert attributes["frame_id"] == FRAME
    assert attributes["sar_relative_orbit"] == "22D"
    assert attributes["sar_orbit_direction"] == "descending"
    assert attributes["sar_view_incidence_angle"] == pytest.approx(np.degrees(np.arccos(0.831)), abs=1e-3)
    assert attributes["sar_view_azimuth"] == pytest.approx(-169.9, abs=0.1)
    assert attributes["sar_radar_frequency_hz"] == pytest.approx(5.405e9)
    assert attributes["sar_wavelength_m"] == pytest.approx(0.0554657647, rel=1e-8)
    assert attributes["sar_frequency_band"] == "C"
    assert attributes["sar_acquisition_time_utc"] == "05:11:50.250000"
    assert attributes["sar_reference_date_time"] == "2021-01-05T05:11:50.250000Z"


def test_reference_and_extent(attributes):
    assert attributes["ref_lon"] == pytest.approx(GRID.lon[REFERENCE[1]], abs=1e-12)
    assert attributes["ref_lat"] == pytest.approx(GRID.lat[REFERENCE[0]], abs=1e-12)
    assert attributes["geospatial_lon_min"] == pytest.approx(14.0505, abs=1e-12)
    assert attributes["geospatial_lat_max"] == pytest.approx(40.8495, abs=1e-12)
    assert attributes["geospatial_bounds"].startswith("POLYGON ((40.84 14.05, 40.85 14.05,")
    assert attributes["time_coverage_start"] == "2021-01-05"
    assert attributes["time_coverage_end"] == "2021-03-06"
    assert attributes["time_coverage_duration"] == "P60D"
    assert attributes["time_coverage_resolution"] == "P12D"
    assert attributes["Conventions"] == "CF-1.11, ACDD-1.3"


def test_nothing_is_invented(case):
    """Without GEOC there is no frame and no time of day; nobody is named who was not given."""
    for path in (case.folder / "GEOC").iterdir():
        path.unlink()
    result = case.export(title="Campi Flegrei", creator_name="A. Person", license="CC-BY-4.0")
    attributes = case.read()[1]
    for name in ("frame_id", "id", "sar_relative_orbit", "sar_reference_date_time", "creator_email", "institution"):
        assert name not in attributes
    assert attributes["title"] == "Campi Flegrei"
    assert attributes["creator_name"] == "A. Person"
    assert attributes["license"] == "CC-BY-4.0"
    assert any("frame is not known" in warning for warning in result.warnings)


def test_provenance_says_how_the_cube_was_made_but_not_where(case):
    case.export(reference_date=EPOCHS[1], work_folder=case.folder)
    attributes = case.read()[1]
    provenance = json.loads(attributes["provenance"])
    assert provenance["options"]["reference_date"] == EPOCHS[1]
    assert provenance["sha256"]["cum.h5"] == checksum(case.series / "cum.h5", Progress())
    assert provenance["inputs"]["stack"] == "GEOCml1"
    assert str(case.folder.parent) not in attributes["provenance"] + attributes["history"]
    assert attributes["history"].startswith(attributes["date_created"])


def test_every_variable_is_described(case):
    case.export(extra_columns="n_unw")
    with Dataset(case.folder / "cube.nc") as file:
        for name, variable in file.variables.items():
            if "_bnds" in name:
                continue
            assert variable.long_name, name
            if variable.dimensions[-2:] == ("lat", "lon"):
                assert variable.grid_mapping == "spatial_ref"
                assert "description" in variable.ncattrs()
                assert "units" in variable.ncattrs() or name == "n_unw"
            if variable.dtype.kind == "f" and name in QUANTITIES:
                assert np.isnan(variable._FillValue)
                assert "scale_factor" not in variable.ncattrs()
        velocity = file["linear_velocity"]
        assert (velocity.units, velocity.unit) == ("mm year-1", "mm/year")
        assert (file["mean_coherence"].units, file["mean_coherence"].unit) == ("1", "unitless")
        assert "_FillValue" not in file["mask"].ncattrs()
        assert file["mask"].flag_values.tolist() == [0, 1]
        assert file["spatial_coherence_12"].ancillary_variables == "spatial_coherence_12_count"


def test_ranges_are_those_of_the_values(case):
    case.export()
    with Dataset(case.folder / "cube.nc") as file:
        for name in ("cum_displacement", "linear_velocity", "amplitude", "DEM", "bperp"):
            values = np.ma.filled(file[name][:], np.nan)
            np.testing.assert_allclose(file[name].actual_range, [np.nanmin(values), np.nanmax(values)], rtol=1e-6)
            low, high = (float(word) for word in file[name].range.strip("()").split(", "))
            np.testing.assert_allclose([low, high], file[name].actual_range, rtol=1e-5)


@pytest.mark.parametrize("name", ["linear_velocity", "cum_displacement", "mask"])
def test_gdal_places_the_cube_exactly(case, name):
    case.export()
    gdal.UseExceptions()
    dataset = gdal.Open(f'NETCDF:"{case.folder / "cube.nc"}":{name}')
    np.testing.assert_allclose(dataset.GetGeoTransform(), (14.05, 0.001, 0, 40.85, 0, -0.001), rtol=0, atol=1e-9)
    assert dataset.GetSpatialRef().GetAuthorityCode(None) == "4326"
    cube = case.read()[0]
    assert dataset.RasterCount == (5 if name == "cum_displacement" else 1)
    band = dataset.GetRasterBand(dataset.RasterCount)
    expected = cube[name][-1] if name == "cum_displacement" else cube[name]
    np.testing.assert_array_equal(band.ReadAsArray(), expected)
    if name != "mask":
        assert np.isnan(band.GetNoDataValue())
        assert np.isnan(band.ReadAsArray()[MASKED])


def test_xarray_decodes_times_and_missing_values(case):
    import xarray

    case.export()
    with xarray.open_dataset(case.folder / "cube.nc") as cube:
        assert [str(day)[:10] for day in cube["time"].values] == [
            f"{epoch[:4]}-{epoch[4:6]}-{epoch[6:]}" for epoch in EPOCHS
        ]
        pixel = cube["cum_displacement"].sel(lat=GRID.lat[3], lon=GRID.lon[5], method="nearest")
        np.testing.assert_array_equal(pixel.values, case.read()[0]["cum_displacement"][:, 3, 5])
        assert np.isnan(cube["linear_velocity"].values[MASKED])


def test_the_original_contract_of_names_dimensions_and_types_holds(case, golden):
    """Every variable of a cube of the original exists with the same dimensions and type."""
    case.export()
    with Dataset(case.folder / "cube.nc") as ours, Dataset(golden / "campi_small" / "ITSBD.nc") as theirs:
        for name, variable in theirs.variables.items():
            assert ours[name].dimensions == variable.dimensions
            if name != "spatial_ref":
                assert ours[name].dtype == variable.dtype, name
            if "unit" in variable.ncattrs():
                assert ours[name].unit == variable.unit, name
        added = set(theirs.ncattrs()) - set(ours.ncattrs())
    people = {"creator_name", "creator_email", "creator_url", "institution", "project"}
    constants = {"sar_date_time", "sar_instrument_mode", "sar_looks_range", "sar_looks_azimuth", "sar_absolute_orbit"}
    constants |= {"sar_pixel_spacing_azimuth", "sar_slc_crop"}
    assert added == people | constants | {"publisher_name", "publisher_email", "publisher_url"}


def test_viewing_geometry_of_known_directions():
    ascending = viewing_geometry(*(np.full((2, 2), value) for value in (-0.6, -0.1, 0.79)))
    assert ascending == pytest.approx((np.degrees(np.arccos(0.79)), -9.4623), abs=1e-3)
    looking_down = viewing_geometry(None, None, np.array([[1.0, np.nan, 0.0]]))
    assert looking_down == (0.0, None)
    assert viewing_geometry(None, None, None) == (None, None)


def test_small_conversions():
    assert padded_time("5:11:50.25") == "05:11:50.25"
    assert padded_time("15:11:50") == "15:11:50"
    assert first_number(None, "unknown", "33.8", 4) == 33.8
    assert first_number(None) is None


def test_the_cube_of_a_real_frame_has_its_geometry(golden, shared, tmp_path):
    from golden_data import write_timeseries

    from alignsar_qgis.insar.cube.options import DatacubeOptions

    (tmp_path / "GEOC").symlink_to(shared / "data" / "mexico_frame" / "GEOC")
    series = write_timeseries(golden / "mexico_nsbas", tmp_path)
    run_stage("export_datacube", series, tmp_path / "cube.nc", options=DatacubeOptions())
    attributes = read_cube(tmp_path / "cube.nc")[1]
    assert attributes["frame_id"] == "005A_07021_MEXICO"
    assert attributes["sar_relative_orbit"] == "5A"
    assert attributes["sar_acquisition_time_utc"] == "00:40:21.890880"
    assert attributes["sar_view_incidence_angle"] == pytest.approx(39.7, abs=1)
    assert attributes["sar_heading"] == pytest.approx(-12.27, abs=1)
