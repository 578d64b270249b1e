"""The datacube with inputs missing, broken, or named by hand; and running it again."""

import shutil
from dataclasses import replace

import h5py
import numpy as np
import pytest
import rasterio
from cube_case import EPOCHS, GAPPY, GRID, MASKED, REFERENCE, read_cube, write_case
from rasterio.warp import transform
from small_stack import FREQUENCY_HZ

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, MissingInput, NothingLeft
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.options import DatacubeOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store import parfiles
from alignsar_qgis.insar.store.raster import write_geotiff
from alignsar_qgis.insar.store.record import read_record


@pytest.fixture
def case(tmp_path):
    return write_case(tmp_path)


def without(folder, name):
    """Take a dataset out of an HDF5 file, or delete a file or folder."""
    path, _, dataset = name.partition(":")
    if dataset:
        with h5py.File(folder / path, "a") as file:
            del file[dataset]
    elif (folder / path).is_dir():
        shutil.rmtree(folder / path)
    else:
        (folder / path).unlink()


@pytest.mark.parametrize(
    ("source", "variables"),
    [
        ("GEOC.MLI", {"amplitude", "amp_mean", "amp_std", "amp_stability_index"}),
        ("GACOS", {"atmosphere_external"}),
        ("GEOCml1", {f"spatial_coherence_{days}{end}" for days in (12, 24) for end in ("", "_count")}),
        ("TS_GEOCml1/results/coh_avg", {"mean_coherence"}),
        ("TS_GEOCml1/results/resid_rms", {"residuals_rms"}),
        ("TS_GEOCml1/results/loop_ph_avg_abs", {"mean_abs_loop_phase_closure"}),
        ("TS_GEOCml1/results/vstd", {"linear_velocity_std"}),
        ("TS_GEOCml1/results/stc", {"spatiotemporal_consistency"}),
        ("TS_GEOCml1/results/mask", {"mask"}),
        ("TS_GEOCml1/cum.h5:hgt", {"DEM"}),
        ("TS_GEOCml1/cum.h5:N.geo", {"N"}),
        ("TS_GEOCml1/cum.h5:bperp", {"bperp"}),
    ],
)
def test_what_is_missing_is_left_out_and_named(case, source, variables):
    complete = set(case.cube())
    without(case.folder, source)
    result = case.export()
    assert complete - set(case.read()[0]) == variables
    reasons = [warning for warning in result.warnings if "Not in the cube" in warning]
    assert len(reasons) == 1
    assert source.split("/")[-1].split(":")[-1] in reasons[0] or "bperp" in reasons[0]


def test_layers_can_be_switched_off_without_a_warning(case):
    cube = case.cube(amplitude=False, coherence=False, atmosphere=False)
    assert not {name for name in cube if name.startswith(("amp", "spatial_coherence", "atmosphere_external"))}
    assert case.export(amplitude=False, coherence=False, atmosphere=False).warnings == []


@pytest.mark.parametrize(
    ("source", "stage"),
    [
        ("cum.h5", "stage 13"),
        ("cum_filt.h5", "stage 16"),
        ("results/vel", "stage 13"),
        ("cum.h5:cum", "cum.h5 lacks cum"),
    ],
)
def test_an_incomplete_time_series_is_refused(case, source, stage):
    without(case.series, source)
    with pytest.raises((MissingInput, BrokenInput), match=stage):
        case.export()
    assert not list(case.folder.glob("cube*"))


def test_everything_that_is_missing_is_said_at_once(case):
    for name in ("cum_filt.h5", "results/vel", "results/mask"):
        without(case.series, name)
    with pytest.raises(MissingInput, match=r"(?s)results/vel.*cum_filt.h5.*results/mask.*work_folder"):
        case.export(apply_mask=True, work_folder=case.folder / "nowhere")


def test_a_folder_that_is_no_time_series_is_refused(case):
    shutil.rmtree(case.series)
    with pytest.raises(MissingInput, match="not a time-series folder"):
        case.export()


def test_a_filtered_series_of_other_epochs_is_refused(case):
    with h5py.File(case.series / "cum_filt.h5", "a") as file:
        file["imdates"][2] = 20210130
    with pytest.raises(BrokenInput, match=r"other epochs.*stage 16"):
        case.export()


def test_a_series_of_another_shape_is_refused(case):
    parfiles.write_parameters(case.series / "info", Grid(12, 9, 14, 41, 0.001, -0.001), FREQUENCY_HZ, None)
    with pytest.raises(BrokenInput, match=r"cum\.h5.*9 x 12"):
        case.export()


def test_a_truncated_file_is_refused(case):
    path = case.series / "cum_filt.h5"
    path.write_bytes(path.read_bytes()[:500])
    with pytest.raises(BrokenInput, match=r"cum_filt\.h5"):
        case.export()


def test_a_truncated_raster_is_refused(case):
    (case.series / "results" / "stc").write_bytes(bytes(10))
    with pytest.raises(BrokenInput, match="stc has 10 bytes"):
        case.export()
    assert not list(case.folder.glob("cube*"))


@pytest.mark.parametrize("pixel", [MASKED, GAPPY])
def test_a_reference_pixel_without_data_is_an_error_not_an_empty_cube(case, pixel):
    row, column = pixel
    with h5py.File(case.series / "cum_filt.h5", "a") as file:
        file["refarea"][()] = f"{column}:{column + 1}/{row}:{row + 1}"
    with pytest.raises(NothingLeft, match=rf"{column}:{column + 1}/{row}:{row + 1}.*every epoch"):
        case.export()


def test_an_area_without_displacement_is_an_error(case):
    edge = (GRID.lon[0] - 1e-4, GRID.lon[0] + 1e-4, GRID.lat[0] - 1e-4, GRID.lat[0] + 1e-4)
    with pytest.raises(NothingLeft, match="No pixel of the area"):
        case.export(clip_extent=edge)


@pytest.mark.parametrize("name", ["clip_extent", "reference_extent"])
def test_a_box_beside_the_image_is_refused(case, name):
    with pytest.raises(BadOption, match="no pixel of the time series"):
        case.export(**{name: (15, 16, 40, 41)})


@pytest.mark.parametrize(("date", "words"), [("20210118", "20210118.* is not an epoch"), ("soon", "yyyymmdd")])
def test_a_reference_date_that_is_no_epoch_is_refused(case, date, words):
    with pytest.raises(BadOption, match=words):
        case.export(reference_date=date)


def test_the_output_must_be_a_file(case):
    with pytest.raises(BadOption, match="is a folder"):
        case.export(name="GEOC")


def test_the_stack_is_found_by_the_record_of_the_time_series(case):
    case.stack.rename(case.folder / "renamed")
    record = '{"stages": {"invert_network": {"options": {}, "outputs": {}, "end": "", "result": {}, '
    record += '"inputs": {"../renamed/slc.mli.par": [1, 2]}}}}'
    (case.series / "alignsar.json").write_text(record)
    assert "spatial_coherence_12" in case.cube()


def test_stack_and_work_folder_can_be_named(case, tmp_path_factory):
    expected = case.cube()
    elsewhere = tmp_path_factory.mktemp("work")
    for name in ("GEOC", "GEOC.MLI", "GACOS", "GEOCml1"):
        (case.folder / name).rename(elsewhere / name)
    assert "amplitude" not in case.cube()
    cube = case.cube(work_folder=elsewhere, stack=elsewhere / "GEOCml1")
    assert set(cube) == set(expected)


def test_a_stack_on_another_grid_is_refused(case):
    parfiles.write_parameters(case.stack, Grid(12, 10, 14.0505, 40.9, 0.001, -0.001), FREQUENCY_HZ, None)
    with pytest.raises(BrokenInput, match="another grid"):
        case.export()


def test_zenith_delays_are_read_as_in_stage_03(case):
    """A delay in metres becomes the same phase through wavelength and incidence."""
    slant = case.cube()["atmosphere_external"]
    wavelength_m = 299_792_458 / FREQUENCY_HZ
    for epoch in EPOCHS:
        path = case.folder / "GACOS" / f"{epoch}.sltd.geo.tif"
        with rasterio.open(path) as source:
            phase, profile = source.read(1), source.profile
        path.unlink()
        with rasterio.open(case.folder / "GACOS" / f"{epoch}.ztd.tif", "w", **profile) as target:
            target.write((phase * wavelength_m / (4 * np.pi) * 0.831).astype("f4"), 1)
    np.testing.assert_allclose(case.cube()["atmosphere_external"], slant, rtol=0, atol=0.01)


def test_the_atmosphere_is_that_of_the_model_that_the_stack_was_corrected_with(case):
    """Maps of ERA5 with twice the delay are taken for a time series that is named after ERA5, and only there."""
    of_gacos = case.cube()["atmosphere_external"]
    for epoch in EPOCHS:
        with rasterio.open(case.folder / "GACOS" / f"{epoch}.sltd.geo.tif") as source:
            phase, profile = source.read(1), source.profile
        (case.folder / "ERA5").mkdir(exist_ok=True)
        with rasterio.open(case.folder / "ERA5" / f"{epoch}.icams.sltd.geo.tif", "w", **profile) as target:
            target.write(2 * phase, 1)
    np.testing.assert_array_equal(case.cube()["atmosphere_external"], of_gacos)
    renamed = case.series.rename(case.folder / "TS_GEOCml1ERA5")
    options = DatacubeOptions(work_folder=case.folder, stack=case.stack)
    run_stage("export_datacube", renamed, case.folder / "era5.nc", options=options)
    cube, _ = read_cube(case.folder / "era5.nc")
    np.testing.assert_allclose(cube["atmosphere_external"], 2 * of_gacos, rtol=0, atol=1e-3)


def test_an_extra_geotiff_on_the_same_grid_comes_out_unchanged(case):
    """Bytes and floats keep type and value pixel by pixel."""
    classes = np.arange(120, dtype="u1").reshape(GRID.shape)
    slope = np.random.default_rng(2).normal(size=GRID.shape).astype("f4")
    write_geotiff(case.folder / "land.use.tif", classes, GRID, nodata=None)
    write_geotiff(case.folder / "slope.tif", slope, GRID)
    cube = case.cube(extra_tifs=f"{case.folder / 'land.use.tif'}; {case.folder / 'slope.tif'}")
    np.testing.assert_array_equal(cube["land"], classes)
    assert cube["land"].dtype == np.uint8
    np.testing.assert_array_equal(cube["slope"], slope)


def test_an_extra_geotiff_is_sampled_at_the_nearest_pixel_in_any_projection(case):
    """Each pixel has the value that a look-up of its centre in the projected raster gives."""
    easting, northing = transform("EPSG:4326", "EPSG:32633", [14.049], [40.851])
    image = np.random.default_rng(4).integers(1, 9999, (40, 40)).astype("i2")
    with rasterio.open(
        case.folder / "geology.tif", "w", driver="GTiff", width=40, height=40, count=1, dtype="int16", nodata=-1,
        crs="EPSG:32633", transform=rasterio.Affine(30, 0, easting[0] + 200, 0, -30, northing[0]),
    ) as target:  # fmt: skip
        target.write(image, 1)
        left, top = target.bounds.left, target.bounds.top
    layer = case.cube(extra_tifs=str(case.folder / "geology.tif"))["geology"]
    found = 0
    for row, lat in enumerate(GRID.lat):
        for column, lon in enumerate(GRID.lon):
            (x,), (y,) = transform("EPSG:4326", "EPSG:32633", [lon], [lat])
            i, j = (x - left) / 30, (top - y) / 30
            inside = 0 <= i < 40 and 0 <= j < 40
            found += inside
            assert layer[row, column] == (image[int(j), int(i)] if inside else -1)
    assert 0 < found < layer.size


def test_scale_and_mask_of_an_extra_geotiff_are_heeded(case):
    slope = np.arange(120, dtype="i2").reshape(GRID.shape)
    write_geotiff(case.folder / "slope.tif", slope, GRID, nodata=-1)
    with rasterio.open(case.folder / "slope.tif", "r+") as target:
        target.scales, target.offsets = [0.1], [5.0]
    layer = case.cube(extra_tifs=str(case.folder / "slope.tif"))["slope"]
    np.testing.assert_allclose(layer, slope * 0.1 + 5, rtol=1e-6)


def test_declared_no_data_of_amplitudes_is_none(case):
    expected = case.cube()["amplitude"]
    for path in (case.folder / "GEOC.MLI").rglob("*.geo.mli.tif"):
        with rasterio.open(path) as source:
            image, profile = source.read(1), source.profile.copy()
        with rasterio.open(path, "w", **(profile | {"nodata": -9999})) as target:
            target.write(np.where((image == 0) | ~np.isfinite(image), np.float32(-9999), image), 1)
    np.testing.assert_array_equal(case.cube()["amplitude"], expected)


def test_a_geotiff_with_several_bands_is_left_out(case):
    path = case.folder / "optical.tif"
    profile = {"driver": "GTiff", "width": 12, "height": 10, "count": 3, "dtype": "uint8", "crs": "EPSG:4326"}
    with rasterio.open(path, "w", transform=rasterio.Affine(0.001, 0, 14.05, 0, -0.001, 40.85), **profile) as target:
        target.write(np.ones((3, 10, 12), "u1"))
    result = case.export(extra_tifs=str(path))
    assert "optical" not in case.read()[0]
    assert any("several bands" in warning for warning in result.warnings)


@pytest.mark.parametrize("where", ["elsewhere", "without values"])
def test_an_extra_geotiff_without_a_value_in_the_cube_is_named(case, where):
    grid = replace(GRID, corner_lon=GRID.corner_lon + 5) if where == "elsewhere" else GRID
    image = np.full(GRID.shape, np.nan if where == "without values" else 1.0, "f4")
    write_geotiff(case.folder / "slope.tif", image, grid)
    result = case.export(extra_tifs=str(case.folder / "slope.tif"))
    assert any(str(case.folder / "slope.tif") in text and "no value" in text for text in result.warnings)


def test_extra_layers_that_cannot_be_are_refused(case):
    write_geotiff(case.folder / "mask.tif", np.ones(GRID.shape, "f4"), GRID)
    write_geotiff(case.folder / "slope.a.tif", np.ones(GRID.shape, "f4"), GRID)
    write_geotiff(case.folder / "slope.b.tif", np.ones(GRID.shape, "f4"), GRID)
    (case.folder / "text.tif").write_text("not a raster")
    write_geotiff(case.folder / "complex.tif", np.ones(GRID.shape, "c8"), GRID)
    for names, message in (
        (("absent.tif",), "do not exist"),
        (("mask.tif",), "of that name already"),
        (("slope.a.tif", "slope.b.tif"), "the same name"),
        (("text.tif",), "cannot be read as a GeoTIFF"),
        (("complex.tif",), "complex.tif holds complex numbers"),
    ):
        with pytest.raises((MissingInput, BadOption, BrokenInput), match=message):
            case.export(extra_tifs=";".join(str(case.folder / name) for name in names))


def test_an_unknown_result_layer_is_named(case):
    result = case.export(extra_columns="n_unw, n_gap")
    assert "n_unw" in case.read()[0]
    assert any("n_gap" in warning for warning in result.warnings)


def test_running_again_skips_until_something_changes(case):
    first = case.export()
    made = (case.folder / "cube.nc").stat().st_mtime_ns
    second = case.export()
    assert second.skipped
    assert not first.skipped
    assert second.counts == first.counts
    assert (case.folder / "cube.nc").stat().st_mtime_ns == made
    assert not case.export(reference_date=EPOCHS[1]).skipped
    (case.folder / "GACOS" / f"{EPOCHS[4]}.sltd.geo.tif").unlink()
    assert not case.export(reference_date=EPOCHS[1]).skipped


def test_two_cubes_in_a_folder_leave_each_other_alone(case):
    case.export("one.nc")
    case.export("two.nc", reference_date=EPOCHS[1])
    assert case.export("one.nc").skipped
    assert case.export("two.nc", reference_date=EPOCHS[1]).skipped
    assert set(read_record(case.folder, "one.nc.json")) == {"export_datacube"}


class CancelledHalfWay(Progress):
    """Cancels once some work is done."""

    def __init__(self):
        self._done = 0.0

    def fraction(self, value):
        self._done = value

    def cancelled(self):
        return self._done > 0


def test_a_cancelled_run_leaves_the_earlier_cube(case):
    case.export()
    before = (case.folder / "cube.nc").read_bytes()
    with pytest.raises(Cancelled):
        case.export(progress=CancelledHalfWay(), reference_date=EPOCHS[1])
    assert (case.folder / "cube.nc").read_bytes() == before
    assert not list(case.folder.glob(".*"))
    assert case.export().skipped


def test_numbers_for_models(case):
    result = case.export()
    cube = case.read()[0]
    assert result.counts["epochs"] == 5
    assert result.counts["pixels"] == 120
    assert result.counts["valid_pixels"] == np.isfinite(cube["cum_displacement"]).any(axis=0).sum() == 119
    assert result.counts["velocity_pixels"] == np.isfinite(cube["linear_velocity"]).sum()
    assert result.counts["velocity_min"] == np.nanmin(cube["linear_velocity"])
    assert result.counts["velocity_max"] == np.nanmax(cube["linear_velocity"])
    assert result.counts["displacement_max"] == np.nanmax(cube["cum_displacement"])
    assert any("119 of 120 pixels" in sentence for sentence in result.summary)
    assert any(f"{REFERENCE[1]}:{REFERENCE[1] + 1}/{REFERENCE[0]}" in sentence for sentence in result.summary)
