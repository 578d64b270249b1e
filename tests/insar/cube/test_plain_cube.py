"""The plain cube of LiCSBAS_out2nc without ``--alignsar``: against its cubes and against its formulas."""

import re
import shutil

import h5py
import numpy as np
import pytest
from cube_case import EPOCHS, GRID, MASKED, REFERENCE, read_cube, write_case
from golden_compare import CUBE_TOLERANCES, ROUNDING, differences
from golden_data import write_timeseries
from netCDF4 import Dataset

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.core.licsbas_names import arguments
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.cube.contents import PLAIN_NAMES
from alignsar_qgis.insar.cube.coverage import coverage_of
from alignsar_qgis.insar.cube.options import DatacubeOptions
from alignsar_qgis.insar.cube.overview import overview_figure
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline.running import run_stage

COORDINATES = {"time", "lat", "lon", "spatial_ref", "period", "lat_bnds", "lon_bnds"}
MAPS = {"vel", "coh", "rms", "loop_ph_avg_abs", "vstd", "stc", "mask"}


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


@pytest.fixture(scope="module", params=["campi_small", "mexico_singular", "mexico_nsbas", "mexico_wls"])
def golden_run(request, golden, tmp_path_factory):
    """The plain cubes of a golden run, without and with filter, and its golden cube and folder of results."""
    run = golden / request.param
    folder = tmp_path_factory.mktemp(request.param)
    series = write_timeseries(run, folder)
    cubes = {}
    for content in ("plain", "plain_filtered"):
        options = DatacubeOptions(content=content, compatible=True)
        run_stage("export_datacube", series, folder / f"{content}.nc", options=options)
        cubes[content] = read_cube(folder / f"{content}.nc")
    return cubes, *read_cube(run / "ITSBD.nc"), series


def test_quality_and_coordinates_are_those_of_the_original(golden_run):
    """These do not depend on ``--alignsar``."""
    cubes, golden, _, _ = golden_run
    for values, _ in cubes.values():
        for name in ("time", "lat", "lon"):
            np.testing.assert_allclose(values[name], golden[name], rtol=0, atol=1e-12)
        compared = 0
        for theirs, name in PLAIN_NAMES.items():
            if name in ("cum", "vel") or theirs not in golden:
                continue
            tolerance = CUBE_TOLERANCES.get(theirs, ROUNDING)
            assert differences(name, values[name].astype(float), golden[theirs].astype(float), *tolerance) == []
            compared += 1
        assert compared >= 6


def test_the_filtered_series_is_what_the_original_had_before_it_put_back_what_the_filter_removed(golden_run):
    """With ``--alignsar`` the original adds its own layer ``atmosphere_resid_filter`` to the plain ``cum``."""
    cubes, golden, _, series = golden_run
    values, attributes = cubes["plain_filtered"]
    expected = golden["cum_displacement"] - golden["atmosphere_resid_filter"]
    np.testing.assert_allclose(values["cum"], expected, rtol=0, atol=1e-3)
    assert attributes["filtered_version"] == 1
    with h5py.File(series / "cum_filt.h5") as file:
        velocity = file["vel"][()]
    np.testing.assert_array_equal(values["vel"], np.where(velocity == 0, np.nan, velocity))


def test_the_reference_is_that_of_the_stage_that_made_the_series(golden_run):
    """``16ref.kml`` with filter, as with ``--alignsar``; ``13ref.kml`` without."""
    cubes, _, golden, series = golden_run
    for name, axis in (("ref_lon", 0), ("ref_lat", 1)):
        assert cubes["plain_filtered"][1][name] == pytest.approx(golden[name], rel=0, abs=1e-12)
        text = re.search(r"<coordinates>([^<]+)</coordinates>", (series / "info" / "13ref.kml").read_text())
        assert cubes["plain"][1][name] == pytest.approx(float(text[1].split(",")[axis]), rel=0, abs=1e-12)


def test_the_series_as_inverted_is_that_of_the_file(golden_run):
    cubes, golden, _, series = golden_run
    values, attributes = cubes["plain"]
    with h5py.File(series / "cum.h5") as file:
        displacement, velocity = file["cum"][()], file["vel"][()]
    np.testing.assert_array_equal(values["cum"], displacement - displacement[0])
    np.testing.assert_array_equal(values["vel"], np.where(velocity == 0, np.nan, velocity))
    assert attributes["filtered_version"] == 0
    assert np.isfinite(values["cum"]).sum() > np.isfinite(golden["cum_displacement"]).sum()


@pytest.mark.parametrize("compatible", [False, True])
def test_the_names_the_order_and_the_types(case, compatible):
    case.export(content="plain", compatible=compatible)
    with Dataset(case.folder / "cube.nc") as file:
        assert set(file.variables) - COORDINATES == {"cum", "bperp", *MAPS}
        assert file["cum"].dimensions == ("time", "lat", "lon")
        assert file["bperp"].dimensions == ("time",)
        assert {file[name].dimensions for name in MAPS} == {("lat", "lon")}
        types = {name: file[name].dtype.str for name in ("cum", "bperp", *MAPS, "time")}
        units = {name: file[name].units for name in ("cum", "vel", "bperp", "coh", "rms", "vstd", "stc")}
        assert {file[name].grid_mapping for name in ("cum", *MAPS)} == {"spatial_ref"}
        assert file["time"].units.startswith("days since 2021-01-05")
        assert file.Conventions.startswith("CF-")
    assert types == {"mask": "|i1", "time": "<i4"} | dict.fromkeys(("cum", "bperp", *(MAPS - {"mask"})), "<f4")
    assert units == {
        "cum": "mm", "vel": "mm year-1", "bperp": "m", "coh": "1", "rms": "mm", "vstd": "mm year-1", "stc": "mm",
    }  # fmt: skip


def test_displacement_is_relative_to_the_reference_pixel_and_not_masked(case):
    cube = case.cube(content="plain")
    row, column = REFERENCE
    expected = case.raw - case.raw[:, row, column][:, None, None]
    np.testing.assert_allclose(cube["cum"], expected, rtol=0, atol=1e-5)
    assert np.isfinite(cube["cum"][(slice(None), *MASKED)]).all()
    np.testing.assert_allclose(cube["vel"], case.maps["vel"] - case.maps["vel"][REFERENCE], rtol=0, atol=1e-5)
    np.testing.assert_allclose(cube["bperp"], [0, -12.5, -92.5, 20.5, -5.5], rtol=0, atol=1e-5)
    np.testing.assert_array_equal(cube["lon"], GRID.lon)


def test_the_filtered_series_is_masked_and_has_its_own_velocity(case):
    cube = case.cube(content="plain_filtered", reference_date=EPOCHS[3])
    row, column = REFERENCE
    series = case.filtered - case.filtered[:, row, column][:, None, None]
    np.testing.assert_allclose(cube["cum"], series - series[3], rtol=0, atol=2e-5)
    assert np.isnan(cube["cum"][(slice(None), *MASKED)]).all()
    velocity = case.filtered_velocity
    np.testing.assert_allclose(cube["vel"], velocity - velocity[REFERENCE], rtol=0, atol=1e-5)


def test_the_compatible_reference_is_that_of_the_series(case):
    """Only the date is subtracted, and the zeros of velocity and baselines are missing."""
    with h5py.File(case.series / "cum.h5", "a") as file:
        file["vel"][REFERENCE] = 0
    cube = case.cube(content="plain", compatible=True, reference_date=EPOCHS[2])
    np.testing.assert_allclose(cube["cum"], case.raw - case.raw[2], rtol=0, atol=1e-5)
    expected = case.maps["vel"].copy()
    expected[REFERENCE] = np.nan
    np.testing.assert_array_equal(cube["vel"], expected)
    np.testing.assert_allclose(cube["bperp"], [0, np.nan, -92.5, 20.5, -5.5], rtol=0, atol=1e-5)
    np.testing.assert_allclose(cube["lon"], GRID.lon - 0.0005, rtol=0, atol=1e-12)


def test_the_compatible_area_gives_the_median_of_its_coherent_corners(case):
    """Slow formula: pixels whose south-west corner lies in the box and whose coherence is above 0.6."""
    box = Extent(GRID.lon[3] - 0.0006, GRID.lon[7], GRID.lat[7] - 0.001, GRID.lat[3])
    cube = case.cube(content="plain", compatible=True, reference_extent=box)
    inside = [
        (row, column)
        for row in range(GRID.length)
        for column in range(GRID.width)
        if box.west <= GRID.lon[column] - 0.0005 <= box.east and box.south <= GRID.lat[row] - 0.0005 <= box.north
        if case.maps["coh_avg"][row, column] > 0.6
    ]
    assert len(inside) > 5
    series = case.raw - case.raw[0]
    medians = [np.nanmedian([image[place] for place in inside]) for image in series]
    np.testing.assert_allclose(cube["cum"], series - np.reshape(medians, (-1, 1, 1)), rtol=0, atol=1e-5)
    shift = np.median([case.maps["vel"][place] for place in inside])
    np.testing.assert_allclose(cube["vel"], case.maps["vel"] - shift, rtol=0, atol=1e-5)


@pytest.mark.parametrize("compatible", [False, True])
def test_every_layer_but_the_mask_can_be_masked(case, compatible):
    cube = case.cube(content="plain", apply_mask=True, compatible=compatible)
    for name in MAPS - {"mask"}:
        assert np.isnan(cube[name][MASKED]), name
        assert np.isfinite(cube[name][3, 5]), name
    assert np.isnan(cube["cum"][(slice(None), *MASKED)]).all()
    np.testing.assert_array_equal(cube["mask"], case.maps["mask"])


def test_corrections_of_licsbas_are_kept(case):
    """They are not relative to the reference date, and 0 means that there is none."""
    with h5py.File(case.series / "cum.h5", "a") as file:
        file["tide"] = case.raw / 10
    cube = case.cube(content="plain", reference_date=EPOCHS[2])
    np.testing.assert_allclose(cube["tide"], np.where(case.raw == 0, np.nan, case.raw / 10), rtol=0, atol=1e-6)
    assert "iono" not in cube


def test_neither_stage_16_nor_other_folders_are_needed(case):
    (case.series / "cum_filt.h5").unlink()
    for name in ("GEOC", "GEOC.MLI", "GACOS", "GEOCml1"):
        shutil.rmtree(case.folder / name)
    assert "cum" in case.cube(content="plain")
    with pytest.raises(MissingInput, match=r"cum_filt\.h5 is missing; run 'Filter time series' \(stage 16\)"):
        case.export("filtered.nc", content="plain_filtered")


def test_a_part_with_an_added_result(case):
    box = Extent(GRID.lon[2] - 0.0002, GRID.lon[6] + 0.0002, GRID.lat[5] - 0.0002, GRID.lat[1] + 0.0002)
    cube = case.cube(content="plain", clip_extent=box, extra_columns="n_unw")
    np.testing.assert_array_equal(cube["coh"], case.maps["coh_avg"][1:6, 2:7])
    np.testing.assert_array_equal(cube["n_unw"], case.maps["n_unw"][1:6, 2:7])


def test_what_cannot_be_a_plain_cube_is_named(case):
    shutil.copy(case.series / "results" / "vel", case.series / "results" / "coh")
    with pytest.raises(BadOption, match="would be called coh"):
        case.export(content="plain", extra_columns="coh")
    with h5py.File(case.series / "cum.h5", "a") as file:
        del file["vel"]
    with pytest.raises(BrokenInput, match=r"cum\.h5 has no vel"):
        case.export(content="plain")


@pytest.mark.parametrize("value", ["a group", np.zeros((2, 2)), h5py.SoftLink("/nothing")], ids=str)
def test_a_velocity_that_is_no_map_is_named_with_its_file(case, value):
    with h5py.File(case.series / "cum.h5", "a") as file:
        del file["vel"]
        if isinstance(value, str):
            file.create_group("vel")
        else:
            file["vel"] = value
    with pytest.raises(BrokenInput, match=r"cum\.h5: vel "):
        case.export(content="plain")


def test_a_cube_without_displacement_is_refused(case):
    with h5py.File(case.series / "cum.h5", "a") as file:
        file["cum"][0] = np.nan
    with pytest.raises(NothingLeft, match=EPOCHS[0]):
        case.export(content="plain", compatible=True)
    assert not (case.folder / "cube.nc").exists()


def test_another_content_makes_the_cube_anew_and_says_why(case):
    case.export(content="plain")
    assert case.export(content="plain").skipped
    again = case.export()
    assert not again.skipped
    assert "cum_displacement" in case.read()[0]


def test_previews_overview_and_coverage_of_a_plain_cube(case, tmp_path):
    case.export(content="plain", previews=tmp_path / "previews")
    assert len(list((tmp_path / "previews").glob("*.tif"))) > 3
    cube = Cube.open(case.folder / "cube.nc")
    assert [cube.named(name) for name in ("cum_displacement", "linear_velocity", "mean_coherence", "DEM")] == [
        "cum", "vel", "coh", "",
    ]  # fmt: skip
    assert overview_figure(case.folder / "cube.nc", tmp_path / "overview.png").stat().st_size > 10_000
    assert coverage_of(case.folder / "cube.nc", "valid").polygons


def test_the_flags_of_the_script():
    assert "--alignsar" in arguments(DatacubeOptions())
    plain = arguments(DatacubeOptions(content="plain", compression=9, apply_mask=True))
    assert "--alignsar" not in plain
    assert {"--compress", "--apply_mask"} <= set(plain)
    assert "--compress" not in arguments(DatacubeOptions(content="plain", compression=4))
