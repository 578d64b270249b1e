"""Preview rasters: exact place, the layers of the cube, and the look of the published ones."""

import numpy as np
import pytest
import rasterio
from cube_case import GRID, REFERENCE, write_case
from osgeo import ogr

from alignsar_qgis.insar.cube.previews import PREVIEWS
from alignsar_qgis.insar.pipeline.running import run_stage


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


def test_previews_hold_the_layers_of_the_cube(case):
    result = case.export(previews=case.folder / "previews")
    cube = case.read()[0]
    for file, band, variable in (
        ("prelim_vel.tif", "vel", "linear_velocity_unmasked"),
        ("prelim_coh.tif", "coh", "mean_coherence"),
        ("prelim_rrms.tif", "rms", "residuals_rms"),
        ("prelim_stc.tif", "stc", "spatiotemporal_consistency"),
    ):
        with rasterio.open(case.folder / "previews" / file) as source:
            assert source.descriptions == (band,)
            assert source.dtypes == ("float32",)
            assert source.crs.to_epsg() == 4326
            assert source.compression.name == "deflate"
            assert np.isnan(source.nodata)
            assert source.tags()["AREA_OR_POINT"] == "Area"
            np.testing.assert_allclose(source.transform[:6], (0.001, 0, 14.05, 0, -0.001, 40.85), rtol=0, atol=1e-9)
            np.testing.assert_array_equal(source.read(1), cube[variable])
    shown = [layer.path for layer in result.layers]
    assert shown == [str(case.folder / "previews" / name) for name in (*PREVIEWS, "data_coverage.kml")]


def test_the_coverage_opens_as_vector_layer(case):
    case.export(previews=case.folder / "previews")
    source = ogr.Open(str(case.folder / "previews" / "data_coverage.kml"))
    layer = source.GetLayer(0)
    assert layer.GetFeatureCount() == 1
    west, east, south, north = layer.GetExtent()
    assert (west, east, south, north) == pytest.approx((14.05, 14.062, 40.84, 40.85))


def test_previews_are_like_the_published_ones(case, shared):
    """Same band names, type, layout; velocity, residual and consistency cover the same pixels."""
    case.export(previews=case.folder / "previews")
    for file in PREVIEWS:
        with rasterio.open(shared / "data" / file) as published, rasterio.open(case.folder / "previews" / file) as made:
            assert made.descriptions == published.descriptions
            assert made.dtypes == published.dtypes
            assert made.count == published.count
            assert made.compression == published.compression
            assert made.tags()["AREA_OR_POINT"] == published.tags()["AREA_OR_POINT"]
            assert made.transform.e < 0 < made.transform.a


def test_footprints_nest_on_real_data(golden, shared, tmp_path):
    """As in the published previews: rms and stc cover the same pixels as velocity, all inside those of coherence."""
    from golden_data import write_timeseries

    from alignsar_qgis.insar.cube.options import DatacubeOptions

    series = write_timeseries(golden / "campi_small", tmp_path)
    result = run_stage("export_datacube", series, tmp_path / "cube.nc", options=DatacubeOptions(previews=tmp_path))
    valid, values = {}, {}
    for file, (band, _) in PREVIEWS.items():
        with rasterio.open(tmp_path / file) as source:
            values[band] = source.read(1)
            valid[band] = np.isfinite(values[band])
    np.testing.assert_array_equal(valid["rms"], valid["stc"])
    np.testing.assert_array_equal(valid["vel"], valid["stc"])
    assert not (valid["stc"] & ~valid["coh"]).any()
    assert 0 <= np.nanmin(values["coh"]) < np.nanmean(values["coh"]) < np.nanmax(values["coh"]) <= 1
    assert 0 <= np.nanmedian(values["rms"]) < 5
    assert 0 <= np.nanmedian(values["stc"]) < 10
    assert result.counts["valid_pixels"] < valid["vel"].sum()


def test_a_layer_that_the_cube_lacks_has_no_preview(case):
    (case.series / "results" / "stc").unlink()
    case.export(previews=case.folder / "previews")
    assert {path.name for path in (case.folder / "previews").glob("*.tif")} == set(PREVIEWS) - {"prelim_stc.tif"}


def test_previews_are_made_again_only_if_needed(case):
    folder = case.folder / "previews"
    case.export(previews=folder)
    times = {path.name: path.stat().st_mtime_ns for path in folder.iterdir()}
    case.export(previews=folder)
    assert {path.name: path.stat().st_mtime_ns for path in folder.iterdir()} == times
    (folder / "prelim_vel.tif").unlink()
    assert case.export(previews=folder).skipped, "the cube itself is up to date"
    assert (folder / "prelim_vel.tif").is_file()


def test_the_reference_pixel_is_zero(case):
    case.export(previews=case.folder / "previews")
    with rasterio.open(case.folder / "previews" / "prelim_vel.tif") as source:
        row, column = source.index(GRID.lon[REFERENCE[1]], GRID.lat[REFERENCE[0]])
        assert source.read(1)[row, column] == 0
