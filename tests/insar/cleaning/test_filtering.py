"""Stage 16 against the outputs of LiCSBAS, known truth and independent formulas."""

import h5py
import numpy as np
import pytest
from filter_cases import EPOCHS, N_EPOCHS, SHAPE, WIDTH, YEARS, noise_cube, read_cube, reference_of, run
from golden_data import read_raster, write_timeseries
from scipy.ndimage import gaussian_filter
from small_series import SPACING_M, epochs_every, write_series

from alignsar_qgis.insar.cleaning._lowpass import SpatialLowpass, temporal_lowpass, temporal_weights
from alignsar_qgis.insar.cleaning.options import FilterOptions
from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, MissingInput, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.running import run_stage

RUNS = ("mexico_singular", "mexico_nsbas", "mexico_wls", "campi_small")
OUTPUTS_16 = ("vel.filt", "vel.filt.mskd", "vintercept.filt", "vintercept.filt.mskd")


@pytest.fixture
def build(tmp_path):
    def write(cube, epochs=EPOCHS, rasters=None, **keywords):
        return write_series(tmp_path, np.asarray(cube), epochs, rasters or {}, **keywords)

    return write


@pytest.mark.parametrize("name", RUNS)
def test_equals_licsbas(golden, tmp_path, name):
    (reference,) = (golden / name).glob("TS_*")
    series = write_timeseries(golden / name, tmp_path)
    (series / "cum_filt.h5").unlink()
    for path in [*series.glob("results/*.filt*"), *series.glob("info/16*")]:
        path.unlink()
    run_stage("filter_timeseries", series, options=FilterOptions(compatible=True))
    for text in ("16parameters.txt", "16ref.txt", "16ref.kml"):
        assert (series / "info" / text).read_text() == (reference / "info" / text).read_text()
    for path in [*(f"results/{output}" for output in OUTPUTS_16), "info/16rms_cum_wrt_med"]:
        made, expected = np.fromfile(series / path, "<f4"), np.fromfile(reference / path, "<f4")
        np.testing.assert_allclose(made, expected, atol=1e-3, rtol=0, err_msg=path)
    with h5py.File(series / "cum_filt.h5") as made, h5py.File(reference / "cum_filt.h5") as expected:
        assert set(made) == set(expected)
        np.testing.assert_allclose(made["cum"][:], expected["cum"][:], atol=1e-3, rtol=0)
        for dataset in ("vel", "vintercept", "filtwidth_yr"):
            np.testing.assert_allclose(made[dataset][()], expected[dataset][()], atol=1e-3, rtol=0)
        computed = {"cum", "vel", "vintercept", "filtwidth_yr", "deramp_flag"}
        for dataset in set(expected) - computed:
            np.testing.assert_array_equal(made[dataset][()], expected[dataset][()], dataset)
            assert made[dataset].shape == expected[dataset].shape
        assert made["deramp_flag"][()] == b""


@pytest.mark.parametrize("name", ["mexico_nsbas", "campi_small"])
def test_differs_from_licsbas_by_the_reference_series_only(golden, tmp_path, name):
    """Also the narrower temporal window counts, with less than a micrometre at complete pixels."""
    (reference,) = (golden / name).glob("TS_*")
    series = write_timeseries(golden / name, tmp_path)
    run_stage("filter_timeseries", series, options=FilterOptions())
    with h5py.File(reference / "cum_filt.h5") as file:
        expected = file["cum"][:]
    difference = read_cube(series) - expected
    complete = np.isfinite(difference).all(axis=0)
    y, x = reference_of(series)
    assert complete[y, x]
    spread = difference[:, complete] - difference[:, y, x][:, None]
    assert np.abs(spread).max() < 0.3
    assert np.median(np.abs(spread)) < 0.02
    np.testing.assert_array_equal(read_cube(series)[:, y, x], 0)


def test_noise_is_removed_and_motion_stays(build):
    """Atmosphere of 10 mm that is new at every epoch, over a bowl that sinks steadily."""
    random = np.random.default_rng(8)
    years = YEARS[:, None, None]
    y, x = np.indices(SHAPE)
    bowl = -60 * np.exp(-((x - 11) ** 2 + (y - 9) ** 2) / 2 / 2.5**2)
    truth = years * bowl
    atmosphere = gaussian_filter(random.normal(size=(N_EPOCHS, *SHAPE)), (0, 8, 8))
    atmosphere *= 10 / atmosphere.std()
    cube = truth + atmosphere - atmosphere[0] + random.normal(scale=0.3, size=truth.shape)
    series = build(cube)
    run(series, spatial_width=0.2, temporal_width=0.15)
    y0, x0 = reference_of(series)

    def error(estimate):
        from_truth = (estimate - estimate[:, y0, x0][:, None, None]) - (truth - truth[:, y0, x0][:, None, None])
        return (from_truth - from_truth[0]).std()

    assert error(read_cube(series)) < 0.5 * error(cube)
    velocity = read_raster(series / "results" / "vel.filt", SHAPE)
    expected = bowl - bowl[y0, x0]
    raw = np.polyfit(YEARS, cube.reshape(N_EPOCHS, -1), 1)[0].reshape(SHAPE)
    assert np.abs(velocity - expected).mean() < np.abs(raw - raw[y0, x0] - expected).mean()


def test_formula(build):
    """The steps one after another, written with whole arrays; masked pixels do not smooth, but are filtered."""
    cube = noise_cube()
    cube[5, 3, 4] = cube[9, 10, 10] = np.nan
    mask = np.ones(SHAPE)
    mask[:, 17:] = 0
    series = build(cube, rasters={"mask": mask}, spacing_m=(SPACING_M, 2 * SPACING_M))
    run(series, temporal_width=0.1, compatible=True)
    cube = cube.astype(np.float32).astype(float)
    weights = temporal_weights(YEARS, 0.1, compatible=True)
    fast = cube - temporal_lowpass(cube.reshape(N_EPOCHS, -1), weights).reshape(cube.shape)
    lowpass = SpatialLowpass(4.0, 2.0, mask == 1)
    clean = np.stack([image - lowpass(np.where(mask == 1, high, np.nan)) for image, high in zip(cube, fast)])
    deviation = clean - np.nanmedian(clean, axis=(1, 2))[:, None, None]
    rms = np.sqrt((deviation**2).sum(axis=0) / N_EPOCHS)
    rms[mask == 0] = np.nan
    y, x = np.unravel_index(np.nanargmin(rms), SHAPE)
    assert reference_of(series) == (y, x)
    np.testing.assert_allclose(read_raster(series / "info" / "16rms_cum_wrt_med", SHAPE), rms, atol=1e-4)
    expected = clean - cube[:, y, x][:, None, None]
    np.testing.assert_allclose(read_cube(series), np.where(mask == 1, expected, np.nan), atol=1e-3)
    velocity = read_raster(series / "results" / "vel.filt", SHAPE)
    complete = np.isfinite(expected).all(axis=0)
    line = np.polyfit(YEARS, expected[:, complete], 1)
    np.testing.assert_allclose(velocity[complete], line[0], atol=1e-3)
    assert np.isfinite(velocity[3, 20])
    assert np.isnan(read_raster(series / "results" / "vel.filt.mskd", SHAPE)[3, 20])


@pytest.mark.parametrize("compatible", [False, True])
@pytest.mark.parametrize(
    "options", [{"spatial_width": 0}, {"no_filter": True}, {"spatial_width": 0, "temporal_width": 0}]
)
def test_without_filter_only_the_reference_changes(build, options, compatible):
    cube = noise_cube().astype(np.float32)
    series = build(cube)
    result = run(series, compatible=compatible, **options)
    y, x = reference_of(series)
    np.testing.assert_allclose(read_cube(series), cube - cube[:, y, x][:, None, None], atol=1e-4)
    assert "The time series was not filtered." in result.summary


def test_without_temporal_step_everything_smooth_is_removed(build):
    smooth = np.linspace(0, 50, WIDTH) * np.ones(SHAPE)
    cube = YEARS[:, None, None] * smooth
    series = build(cube)
    run(series, temporal_width=0, spatial_width=0.2)
    middle = read_raster(series / "results" / "vel.filt", SHAPE)[:, 8:14]
    assert np.ptp(middle) < 0.05 * np.ptp(smooth[:, 8:14])
    run(series, temporal_width=0.03, spatial_width=0.2)
    middle = read_raster(series / "results" / "vel.filt", SHAPE)[:, 8:14]
    assert np.ptp(middle) > 0.9 * np.ptp(smooth[:, 8:14])


def test_reference_of_the_product_is_zero(build):
    cube = noise_cube()
    series = build(cube)
    run(series)
    y, x = reference_of(series)
    np.testing.assert_array_equal(read_cube(series)[:, y, x], 0)
    assert read_raster(series / "results" / "vel.filt", SHAPE)[y, x] == 0
    consistent = read_cube(series)
    run(series, compatible=True)
    legacy = read_cube(series)
    assert np.abs(legacy[:, y, x]).max() > 1
    np.testing.assert_allclose(legacy - legacy[:, y, x][:, None, None], consistent, atol=0.05)


def test_pixel_without_first_epoch_has_a_series_and_the_velocity_of_the_other_epochs(build):
    cube = noise_cube()
    cube[0, 4, 4] = np.nan
    series = build(cube)
    run(series)
    filtered = read_cube(series)
    assert np.isnan(filtered[0, 4, 4])
    assert np.isfinite(filtered[1:, 4, 4]).all()
    slope = np.polyfit(YEARS[1:], filtered[1:, 4, 4], 1)[0]
    assert read_raster(series / "results" / "vel.filt", SHAPE)[4, 4] == pytest.approx(slope, rel=1e-4)
    run(series, compatible=True)
    assert np.isnan(read_raster(series / "results" / "vel.filt", SHAPE)[4, 4])


def test_missing_samples_can_be_filled(build):
    cube = YEARS[:, None, None] * 30 + 0.01 * noise_cube()
    cube[6, 4, 4] = np.nan
    cube[4:, 8, 8] = np.nan
    cube[7, 2, 2] = np.nan
    mask = np.ones(SHAPE)
    mask[2, 2] = 0
    series = build(cube, rasters={"mask": mask})
    run(series, temporal_width=0.05)
    plain = read_cube(series)
    assert np.isnan(plain[6, 4, 4])
    result = run(series, temporal_width=0.05, interpolate_nans=True)
    filled = read_cube(series)
    reachable = int((YEARS[4:] - YEARS[3] <= 4 * 0.05).sum())
    assert result.counts["filled_samples"] == 1 + reachable
    assert filled[6, 4, 4] == pytest.approx(filled[6, 4, 5], abs=1)
    assert np.isnan(filled[4 + reachable :, 8, 8]).all()
    same = np.isfinite(plain)
    np.testing.assert_array_equal(filled[same], plain[same])
    run(series, temporal_width=0.01, interpolate_nans=True, compatible=True)
    y, x = reference_of(series)
    legacy = read_cube(series)[-1, 8, 8]
    assert legacy == pytest.approx(-cube[-1, y, x], abs=1e-3)


def test_missing_samples_are_filled_in_space_without_temporal_step(build):
    cube = YEARS[:, None, None] * np.linspace(0, 40, WIDTH) * np.ones(SHAPE)
    cube[6, 4, 4] = np.nan
    series = build(cube)
    run(series, temporal_width=0, spatial_width=0, interpolate_nans=True)
    filled = read_cube(series)
    assert filled[6, 4, 4] == pytest.approx(filled[6, 4, [3, 5]].mean(), abs=1e-4)


def test_lonely_pixel_keeps_its_slow_part(build):
    """No neighbour within the kernel: all that is fast counts as smooth in space."""
    cube = noise_cube().astype(np.float32)
    mask = np.zeros(SHAPE)
    mask[2, 2] = mask[12, 12:15] = 1
    series = build(cube, rasters={"mask": mask})
    run(series, spatial_width=0.1, temporal_width=0.1, compatible=True)
    y, x = reference_of(series)
    slow = temporal_lowpass(cube.reshape(N_EPOCHS, -1).astype(float), temporal_weights(YEARS, 0.1, True))
    expected = slow.reshape(cube.shape)[:, 2, 2] - cube[:, y, x]
    np.testing.assert_allclose(read_cube(series)[:, 2, 2], expected, atol=1e-3)


def test_epoch_without_any_data_is_left_out(build):
    cube = noise_cube()
    cube[5] = np.nan
    series = build(cube)
    result = run(series)
    filtered = read_cube(series)
    assert np.isnan(filtered[5]).all()
    assert np.isfinite(np.delete(filtered, 5, axis=0)).all()
    assert any("15" in text for text in result.warnings)


def test_reference_when_every_pixel_has_a_hole(build):
    cube = noise_cube()
    rows, columns = np.indices(SHAPE)
    for index in range(1, N_EPOCHS - 1):
        cube[index][(rows + columns) % (N_EPOCHS - 2) == index - 1] = np.nan
    series = build(cube)
    result = run(series)
    y, x = reference_of(series)
    filtered = read_cube(series)
    assert result.warnings
    known = np.isfinite(cube[:, y, x])
    assert known.sum() == N_EPOCHS - 1
    np.testing.assert_array_equal(filtered[known, y, x], 0)
    np.testing.assert_array_equal(np.isnan(filtered), np.isnan(cube))


def test_reference_has_the_fewest_gaps(build):
    cube = 5 * noise_cube()
    cube[:, 3, 3] = np.nanmedian(cube, axis=(1, 2))
    gaps = np.zeros(SHAPE)
    series = build(cube, rasters={"n_gap": gaps})
    run(series, no_filter=True)
    assert reference_of(series) == (3, 3)
    gaps[3, 3] = 1
    gaps.astype("<f4").tofile(series / "results" / "n_gap")
    run(series, no_filter=True)
    assert reference_of(series) != (3, 3)
    mask = np.zeros(SHAPE, "<f4")
    mask[3, 3] = 1
    mask.tofile(series / "results" / "mask")
    result = run(series, no_filter=True)
    assert reference_of(series) == (3, 3)
    assert len(result.warnings) == 1


def test_mask_can_be_ignored(build):
    mask = np.zeros(SHAPE)
    mask[5:9, 5:9] = 1
    series = build(noise_cube(), rasters={"mask": mask})
    run(series)
    assert np.isnan(read_cube(series)[:, 0, 0]).all()
    result = run(series, ignore_mask=True)
    assert np.isfinite(read_cube(series)).all()
    assert not (series / "results" / "vel.filt.mskd").exists()
    assert [layer.path for layer in result.layers] == ["results/vel.filt.vrt"]
    with h5py.File(series / "cum_filt.h5") as file:
        assert file["masked"][()] == 0
    (series / "results" / "mask").unlink()
    run(series, ignore_mask=True)
    with pytest.raises(MissingInput, match="stage 15"):
        run(series)


def test_result_does_not_depend_on_memory_and_workers(build):
    """The small budget keeps the cubes in files and splits the rows."""
    cube = np.tile(noise_cube(n_epochs=60), (1, 7, 7))
    cube[3, 40:50, 30:60] = np.nan
    epochs = epochs_every(6, 60)
    series = build(cube, epochs)
    results = []
    for workers, memory in ((1, 1000), (2, 16)):
        run(series, workers=workers, memory=memory, interpolate_nans=True, deramp="2")
        results.append(read_cube(series))
    np.testing.assert_allclose(results[0], results[1], atol=1e-4)
    assert sorted(path.name for path in series.iterdir()) == [
        "alignsar.json",
        "cum.h5",
        "cum_filt.h5",
        "info",
        "results",
    ]


def test_two_epochs(build):
    cube = noise_cube(n_epochs=2)
    series = build(cube, epochs_every(12, 2))
    run(series)
    filtered = read_cube(series)
    velocity = read_raster(series / "results" / "vel.filt", SHAPE)
    np.testing.assert_allclose(velocity, (filtered[1] - filtered[0]) / (12 / 365.25), rtol=1e-4, atol=1e-2)


@pytest.mark.parametrize(
    ("epochs", "fault"),
    [
        (np.r_[EPOCHS[:3], EPOCHS[2:-1]], "twice"),
        (EPOCHS[::-1], "order"),
        (EPOCHS[:-1], "15 dates for 16 images"),
    ],
)
def test_wrong_dates_are_refused(build, epochs, fault):
    with pytest.raises(BrokenInput, match=fault):
        run(build(noise_cube(), epochs))


def test_unreadable_series_is_refused(build):
    series = build(noise_cube())
    (series / "cum.h5").write_bytes(b"not HDF5")
    with pytest.raises(BrokenInput, match=r"cum\.h5"):
        run(series)
    (series / "cum.h5").unlink()
    with pytest.raises(MissingInput, match=r"cum\.h5"):
        run(series)


def test_all_problems_are_named_at_once(build):
    series = build(noise_cube(), rasters={"mask": None, "n_gap": None})
    with pytest.raises(MissingInput) as caught:
        run(
            series,
            remove_height_trend=True,
            minimum_height=500,
            maximum_height=400,
            fit_range="0:5/0:5",
            fit_extent=(14, 14.01, 40.99, 41),
            exclude_range="0:99/0:5",
        )
    for text in ("mask is missing", "n_gap", "hgt", "lowest height", "exclude each other", "0:99/0:5"):
        assert text in str(caught.value)


def test_empty_mask_leaves_nothing(build):
    with pytest.raises(NothingLeft, match="stage 15"):
        run(build(noise_cube(), rasters={"mask": np.zeros(SHAPE)}))


def test_mask_without_data_leaves_nothing(build):
    cube = noise_cube()
    cube[:, 2:4] = np.nan
    mask = np.zeros(SHAPE)
    mask[2:4] = 1
    series = build(cube, rasters={"mask": mask})
    with pytest.raises(NothingLeft, match="No pixel inside the mask"):
        run(series)
    assert not (series / "cum_filt.h5").exists()


def test_cancelled_run_keeps_the_earlier_result(build):
    series = build(noise_cube())
    run(series)
    before = (series / "cum_filt.h5").read_bytes()

    class Stop(Progress):
        def __init__(self):
            self.done = 0.0

        def fraction(self, value):
            self.done = value

        def cancelled(self):
            return self.done > 0.5

    with pytest.raises(Cancelled):
        run_stage("filter_timeseries", series, options=FilterOptions(spatial_width=0.2), progress=Stop())
    assert (series / "cum_filt.h5").read_bytes() == before
    assert not list(series.glob(".*.part"))


def test_pictures_of_every_epoch_on_request(build):
    series = build(noise_cube(n_epochs=3), epochs_every(12, 3))
    run(series, pictures=True)
    names = [path.name for path in sorted((series / "16filt_cum").iterdir())]
    assert names == [f"{epoch}_filt.png" for epoch in epochs_every(12, 3)]
    assert run(series).skipped, "pictures that are no longer asked for are no reason to compute"
    run(series, spatial_width=0.3)
    assert not (series / "16filt_cum").exists()


def apparent(seed):
    """Smooth apparent motion in mm that is not zero at the reference or the first epoch."""
    return noise_cube(seed) + 5 * seed + np.arange(WIDTH)


@pytest.mark.parametrize("fits", [True, False])
def test_tide_and_ionosphere_are_subtracted_relative_to_the_reference(build, fits):
    """Ground motion comes back from a series that both were added to, whatever their level at the reference is."""
    motion, tide, iono = noise_cube(3), apparent(1), apparent(2)
    tide[5] = np.nan  # nothing known: nothing subtracted, though the series has its part
    iono[7, 0, 0] = np.nan  # the level of the reference is then the median of the image
    seen = motion + np.nan_to_num(tide - tide[:, :1, :1]) + iono - iono[:, :1, :1]
    level = np.median(iono[7][np.isfinite(iono[7])])
    seen[7] = motion[7] + tide[7] - tide[7, 0, 0] + iono[7] - level
    seen[7, 0, 0] = motion[7, 0, 0]
    series = build(seen - motion[:, :1, :1], datasets={"tide": tide, "iono": iono, "refarea": "0:1/0:1"})
    result = run(series, remove_tide=True, remove_ionosphere=True, no_filter=True, memory=512 if fits else 16)
    row, column = reference_of(series)
    difference = read_cube(series) - (motion - motion[:, row : row + 1, column : column + 1])
    assert np.nanmax(np.abs(difference)) < 1e-3
    assert np.isnan(difference).sum() <= 2  # of the pixel without ionosphere
    assert any(f"solid Earth tide at 1 epochs ({EPOCHS[5]})" in text for text in result.warnings)


def test_an_apparent_motion_that_the_series_does_not_have_is_refused(build):
    with pytest.raises(BadOption, match="no data set iono"):
        run(build(noise_cube()), remove_ionosphere=True)
