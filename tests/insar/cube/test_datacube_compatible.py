"""The datacube with the defects of LiCSBAS: against its own cubes, and against its formulas where it has none."""

import h5py
import numpy as np
import pytest
import xarray
from cube_case import EPOCHS, GRID, REFERENCE, pairs_of, read_cube, write_case
from golden_compare import compare_cubes
from golden_data import write_stack, write_timeseries

from alignsar_qgis.insar.core.errors import BrokenInput, NothingLeft
from alignsar_qgis.insar.core.grid import Grid, Window
from alignsar_qgis.insar.core.pairs import span_days
from alignsar_qgis.insar.cube.options import DatacubeOptions
from alignsar_qgis.insar.kml import write_reference_kml
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.raster import write_geotiff

RUNS = {
    "campi_small": ("campi_small_frame", "GEOCml1GACOSmaskclip"),
    "mexico_singular": ("mexico_frame", "GEOCml1mask"),
    "mexico_nsbas": ("mexico_frame", "GEOCml1mask"),
    "mexico_wls": ("mexico_frame", "GEOCml1mask"),
}
COHERENCES = ("spatial_coherence_12", "spatial_coherence_24")


@pytest.fixture(scope="module", params=list(RUNS))
def exported(request, golden, shared, tmp_path_factory):
    """The cube of a golden run exported anew, the golden cube, and the coherence of each pair."""
    run = golden / request.param
    frame, stack = RUNS[request.param]
    folder = tmp_path_factory.mktemp(request.param)
    for name in ("GEOC", "GEOC.MLI", "GACOS"):
        if (shared / "data" / frame / name).is_dir():
            (folder / name).symlink_to(shared / "data" / frame / name)
    write_stack(run, stack, folder)
    series = write_timeseries(run, folder)
    run_stage("export_datacube", series, folder / "cube.nc", options=DatacubeOptions(compatible=True))
    with np.load(run / f"{stack}.npz") as archive:
        coherence = dict(zip((str(pair) for pair in archive["pairs"]), archive["cc"]))
    return folder / "cube.nc", run / "ITSBD.nc", coherence


def test_every_variable_of_the_original_has_its_numbers(exported):
    made, golden, _ = exported
    assert compare_cubes(made, golden) == []
    ours, theirs = read_cube(made)[1], read_cube(golden)[1]
    for name in ("ref_lon", "ref_lat", "filtered_version", "geospatial_lat_min", "geospatial_lon_max"):
        assert ours[name] == pytest.approx(theirs[name], rel=0, abs=1e-12), name


def test_coherence_has_the_numbers_of_the_original_in_one_order_of_its_pairs(exported):
    """The original adds pairs in the order of its file system, so epochs with two pairs have two possible values."""
    made, golden, coherence = exported
    (ours, _), (theirs, _) = read_cube(made), read_cube(golden)
    epochs = sorted({epoch for pair in coherence for epoch in pair.split("_")})
    assert len(epochs) == len(theirs["time"])
    sorted_order = 0
    for name, days in zip(COHERENCES, (12, 24)):
        for index, epoch in enumerate(epochs):
            pairs = sorted(pair for pair in coherence if epoch in pair.split("_") and span_days(pair) == days)
            orders = {tuple(pairs), tuple(pairs[::-1])}
            possible = [halved_sum([coherence[pair] for pair in order], theirs[name].shape[1:]) for order in orders]
            matching = [
                np.allclose(image, theirs[name][index], rtol=0, atol=1e-6, equal_nan=True) for image in possible
            ]
            assert any(matching), (name, epoch)
            expected = halved_sum([coherence[pair] for pair in pairs], theirs[name].shape[1:])
            np.testing.assert_allclose(ours[name][index], expected, rtol=0, atol=1e-6)
            sorted_order += np.allclose(expected, theirs[name][index], rtol=0, atol=1e-6, equal_nan=True)
    assert sorted_order > len(theirs["time"])


def halved_sum(coherences, shape):
    """The accumulation of the original: the sum is halved at every addition."""
    total = np.zeros(shape)
    for coherence in coherences:
        total = (total + np.where(coherence == 0, np.nan, coherence / 255)) / 2
    return total


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


ROW, COLUMN = REFERENCE[0] - 1, REFERENCE[1] + 1


def expected_displacement(case, date=0, median=0.0):
    """U - U(p) + F(p) where F exists, p the north-east neighbour, F relative to a date and to a median."""
    filtered = case.filtered - case.filtered[date] - np.reshape(median, (-1, 1, 1))
    series = case.raw - case.raw[:, ROW, COLUMN][:, None, None] + filtered[:, ROW, COLUMN][:, None, None]
    return np.where(np.isnan(filtered), np.nan, series)


def test_displacement_refers_to_the_north_east_neighbour(case):
    cube = case.cube(compatible=True)
    np.testing.assert_allclose(cube["cum_displacement"], expected_displacement(case), rtol=0, atol=1e-5)
    residual = case.raw - case.filtered + case.filtered[0]
    residual -= residual[:, ROW, COLUMN][:, None, None]
    np.testing.assert_allclose(cube["atmosphere_resid_filter"], residual, rtol=0, atol=2e-5)


def test_the_reference_date_remains_as_a_constant(case):
    cube = case.cube(compatible=True, reference_date=EPOCHS[3])
    np.testing.assert_allclose(cube["cum_displacement"], expected_displacement(case, 3), rtol=0, atol=2e-5)


def test_a_reference_area_is_reduced_to_its_central_cell(case):
    """Its median stays in the displacement as a common term."""
    lon, lat = GRID.lon[COLUMN] - 0.0004, GRID.lat[ROW] - 0.0004
    cube = case.cube(compatible=True, reference_extent=(lon - 0.0021, lon + 0.0021, lat - 0.0021, lat + 0.0021))
    area = (slice(None), slice(ROW - 2, ROW + 3), slice(COLUMN - 2, COLUMN + 3))
    coherent = case.maps["coh_avg"][area[1:]] > 0.6
    values = (case.filtered - case.filtered[0])[area][:, coherent]
    expected = expected_displacement(case, median=np.nanmedian(values, axis=1))
    np.testing.assert_allclose(cube["cum_displacement"], expected, rtol=0, atol=2e-5)


def test_coordinates_velocity_height_and_baselines(case):
    cube = case.cube(compatible=True)
    np.testing.assert_allclose(cube["lon"], GRID.lon - 0.0005, rtol=0, atol=1e-12)
    np.testing.assert_allclose(cube["lat"], GRID.lat - 0.0005, rtol=0, atol=1e-12)
    np.testing.assert_array_equal(cube["linear_velocity"], case.maps["vel"])
    assert np.isnan(cube["DEM"][0, 0])
    np.testing.assert_allclose(cube["bperp"], [0, np.nan, -92.5, 20.5, -5.5], rtol=0, atol=1e-5)


def test_a_first_baseline_of_zero_is_missing(case):
    with h5py.File(case.series / "cum.h5", "a") as file:
        file["bperp"][0] = 0
    np.testing.assert_allclose(case.cube(compatible=True)["bperp"], [np.nan, np.nan, -80, 33, 7], rtol=0, atol=1e-5)


def test_coherence_is_halved_and_zero_without_pairs(case):
    cube = case.cube(compatible=True)
    for index, epoch in enumerate(EPOCHS):
        expected = halved_sum([case.coherence[pair] for pair in pairs_of(epoch, 12)], GRID.shape)
        np.testing.assert_allclose(cube["spatial_coherence_12"][index], expected, rtol=0, atol=1e-6)
    assert (cube["spatial_coherence_12"][4] == 0).all()


def test_rasters_of_the_same_size_are_not_looked_at_twice(case):
    for epoch in EPOCHS:
        shifted = Grid(GRID.width, GRID.length, 15.0, 41.0, 0.001, -0.001)
        for folder, kind, image in (("GEOC.MLI", "geo.mli", case.intensity), ("GACOS", "sltd.geo", case.delay)):
            write_geotiff(case.folder / folder / f"{epoch}.{kind}.tif", image[epoch], shifted, nodata=0)
    cube = case.cube(compatible=True)
    np.testing.assert_allclose(cube["amplitude"][0], np.sqrt(case.intensity[EPOCHS[0]]), rtol=1e-6)
    kappa = 299_702_547 / 5.405e9 / (4 * np.pi) * 1000
    delays = np.stack([case.delay[epoch].astype(float) for epoch in EPOCHS])
    delays -= delays[:, ROW, COLUMN][:, None, None]
    np.testing.assert_allclose(cube["atmosphere_external"], -kappa * (delays - delays[0]), rtol=0, atol=1e-3)


def test_rasters_of_another_grid_are_interpolated_at_the_written_coordinates(case):
    """As xarray does: values as they are, zeros too, nothing outside the outermost pixel centres."""
    random = np.random.default_rng(8)
    coarse = Grid(7, 6, GRID.corner_lon + 0.0004, GRID.corner_lat - 0.0003, 0.0015, -0.0015)
    images = {epoch: random.uniform(0.5, 30, coarse.shape).astype("f4") for epoch in EPOCHS}
    for image in images.values():
        image[2, 3] = 0
    for epoch in EPOCHS:
        write_geotiff(case.folder / "GEOC.MLI" / f"{epoch}.geo.mli.tif", images[epoch], coarse, nodata=0)
        write_geotiff(case.folder / "GACOS" / f"{epoch}.sltd.geo.tif", images[epoch], coarse, nodata=0)
    cube = case.cube(compatible=True)
    read = np.stack([interpolated(images[epoch], coarse, cube) for epoch in EPOCHS])
    assert np.isnan(read).any()
    np.testing.assert_allclose(cube["amplitude"], np.sqrt(read), rtol=1e-6)
    kappa = 299_702_547 / 5.405e9 / (4 * np.pi) * 1000
    delays = read - read[:, ROW, COLUMN][:, None, None]
    np.testing.assert_allclose(cube["atmosphere_external"], -kappa * (delays - delays[0]), rtol=0, atol=1e-3)


def interpolated(image, grid, cube):
    """An image at the coordinates of a cube, by xarray."""
    layer = xarray.DataArray(image, {"lat": grid.lat, "lon": grid.lon}, ("lat", "lon"))
    return layer.interp(lat=cube["lat"], lon=cube["lon"]).values


def test_amplitude_in_a_folder_per_epoch_is_empty(case):
    for epoch in EPOCHS:
        path = case.folder / "GEOC.MLI" / f"{epoch}.geo.mli.tif"
        (path.parent / epoch).mkdir()
        path.rename(path.parent / epoch / path.name)
    assert np.isnan(case.cube(compatible=True)["amplitude"]).all()


def test_a_geotiff_comes_out_one_pixel_south_west(case):
    """Column j receives j - 1, row i receives i + 1; the first column and the last row are lost."""
    image = np.arange(1, 121, dtype="i2").reshape(GRID.shape)
    write_geotiff(case.folder / "classes.tif", image, GRID, nodata=None)
    layer = case.cube(compatible=True, extra_tifs=str(case.folder / "classes.tif"))["classes"]
    np.testing.assert_array_equal(layer[:-1, 1:], image[1:, :-1])
    assert (layer[-1] == 0).all()
    assert (layer[:, 0] == 0).all()


def test_the_extremes_of_a_clipped_cube_are_those_of_the_whole_image(case):
    box = (14.0525, 14.0575, 40.8435, 40.8475)
    for compatible in (True, False):
        case.export(compatible=compatible, clip_extent=box)
        values, attributes = case.read()
        assert len(values["lon"]) < GRID.width
        axes = (GRID.lon - 0.0005, GRID.lat - 0.0005) if compatible else (values["lon"], values["lat"])
        for name, axis in zip(("lon", "lat"), axes):
            assert attributes[f"geospatial_{name}_min"] == pytest.approx(axis.min(), rel=0, abs=1e-9)
            assert attributes[f"geospatial_{name}_max"] == pytest.approx(axis.max(), rel=0, abs=1e-9)


def test_the_mask_reaches_only_the_layers_it_reached(case):
    cube = case.cube(compatible=True, apply_mask=True)
    assert np.isnan(cube["mean_coherence"]).sum() == 1
    for name in ("linear_velocity", "E", "amp_mean"):
        assert np.isfinite(cube[name][0, 0])


def test_where_the_neighbour_has_no_data_the_reference_pixel_is_taken_with_a_warning(case):
    with h5py.File(case.series / "cum_filt.h5", "a") as file:
        file["cum"][:, ROW, COLUMN] = np.nan
        known = ~np.isnan(file["cum"][...])
    result = case.export(compatible=True)
    assert any(f"{COLUMN},{ROW} (x,y)" in text for text in result.warnings)
    row, column = REFERENCE
    filtered = case.filtered - case.filtered[0]
    series = case.raw - case.raw[:, row, column][:, None, None] + filtered[:, row, column][:, None, None]
    expected = np.where(known, series, np.nan)
    np.testing.assert_allclose(case.read()[0]["cum_displacement"], expected, rtol=0, atol=1e-5)
    with h5py.File(case.series / "cum_filt.h5", "a") as file:
        file["cum"][:, row, column] = np.nan
    with pytest.raises(NothingLeft, match="LiCSBAS exporter"):
        case.export("none.nc", compatible=True)


@pytest.mark.parametrize("post", [0.001, 0.002, 0.00243, 1 / 300])
@pytest.mark.parametrize("corner", [(14.0505, 40.8495), (-99.1823, 19.4417), (13.958754, 40.973214)])
def test_rounding_decides_which_neighbour_the_exporter_refers_to(tmp_path, post, corner):
    """Against the search of pandas, in which the exporter looks the place up."""
    import pandas

    lon0, lat0 = corner
    grid = Grid(12, 10, lon0, lat0, post, -post)
    case = write_case(tmp_path, grid)
    row, column = REFERENCE
    place = [float(f"{value}") for value in (lon0 + post * column, lat0 - post * row)]
    write_reference_kml(case.series / "info" / "16ref.kml", grid, Window(column, column + 1, row, row + 1))
    lon = pandas.Index([lon0 + post * x - post / 2 for x in range(12)])
    lat = pandas.Index([lat0 + -post * y + -post / 2 for y in range(10)])
    x, y = (int(axis.get_indexer([at], method="nearest")[0]) for axis, at in zip((lon, lat), place))
    filtered = case.filtered - case.filtered[0]
    series = case.raw - case.raw[:, y, x][:, None, None] + filtered[:, y, x][:, None, None]
    expected = np.where(np.isnan(filtered), np.nan, series)
    np.testing.assert_allclose(case.cube(compatible=True)["cum_displacement"], expected, rtol=0, atol=1e-5)


def test_a_place_that_cannot_be_read_is_named(case):
    (case.series / "info" / "16ref.kml").write_text("<kml><coordinates>east,north</coordinates></kml>")
    with pytest.raises(BrokenInput, match=r"16ref\.kml"):
        case.export(compatible=True)
