"""Stage 15 against the outputs of LiCSBAS and against rules that can be checked by eye."""

import re

import numpy as np
import pytest
from golden_data import read_raster, write_timeseries
from small_series import GOOD, L_BAND_M, epochs_every, write_series

from alignsar_qgis.insar.cleaning.options import NoiseMaskOptions
from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.missing import missing

LENGTH, WIDTH, N_EPOCHS = 4, 5, 10
SHAPE = (LENGTH, WIDTH)
CAMPI = {
    "maximum_inconsistency": 10,
    "maximum_without_loop": 1000,
    "maximum_loop_errors": 50,
    "maximum_residual": 12,
}
RUNS = ("mexico_singular", "mexico_nsbas", "mexico_wls", "campi_small")


def index(name, **pixels):
    """A good index raster with other values at pixels such as r1c2=5."""
    data = np.full(SHAPE, GOOD[name])
    for place, value in pixels.items():
        row, column = place[1:].split("c")
        data[int(row), int(column)] = value
    return data


@pytest.fixture
def build(tmp_path):
    def write(**keywords):
        rasters = keywords.pop("rasters", {})
        cube = np.zeros((N_EPOCHS, *SHAPE))
        return write_series(tmp_path, cube, epochs_every(12, N_EPOCHS), rasters, **keywords)

    return write


def run(series, **options):
    return run_stage("mask_noise", series, options=NoiseMaskOptions(figure=False, **options))


def mask_of(series):
    return read_raster(series / "results" / "mask", SHAPE)


@pytest.mark.parametrize("name", RUNS)
def test_equals_licsbas(golden, tmp_path, name):
    series = write_timeseries(golden / name, tmp_path)
    expected = {file: (series / file).read_bytes() for file in ("results/mask", "results/vel.mskd")}
    text = (series / "info" / "15parameters.txt").read_text()
    for file in (*expected, "info/15parameters.txt"):
        (series / file).unlink()
    options = CAMPI if name == "campi_small" else {}
    run(series, compatible=True, **options)
    for file, data in expected.items():
        made = np.frombuffer((series / file).read_bytes(), "<f4")
        np.testing.assert_array_equal(made, np.frombuffer(data, "<f4"), file)
    assert (series / "info" / "15parameters.txt").read_text() == text
    run(series, **options)
    mask = np.frombuffer((series / "results" / "mask").read_bytes(), "<f4")
    np.testing.assert_array_equal(mask, np.frombuffer(expected["results/mask"], "<f4"))


def test_value_at_the_threshold_is_kept_and_missing_index_masks(build):
    velocity = np.ones(SHAPE)
    velocity[3, 4] = np.nan
    coherence = index("coh_avg", r0c1=0.5, r0c2=0.49)
    residual = index("resid_rms", r1c1=6, r1c2=6.5, r1c3=np.nan)
    series = build(rasters={"vel": velocity, "coh_avg": coherence, "resid_rms": residual})
    run(series, minimum_coherence=0.5, maximum_residual=6)
    expected = np.ones(SHAPE)
    expected[0, 2] = expected[1, 2] = expected[1, 3] = 0
    expected[3, 4] = np.nan
    np.testing.assert_array_equal(mask_of(series), expected)
    masked_velocity = read_raster(series / "results" / "vel.mskd", SHAPE)
    np.testing.assert_array_equal(masked_velocity, np.where(expected == 1, velocity, np.nan))


def test_each_criterion_is_counted_alone_and_in_total(build):
    coherence = index("coh_avg", r1c0=0.1, r1c1=0.1, r1c2=0.1)
    gaps = index("n_gap", r1c2=30, r2c0=30)
    residual = index("resid_rms", r1c2=40)
    series = build(rasters={"coh_avg": coherence, "n_gap": gaps, "resid_rms": residual})
    result = run(series)
    removed = {name: result.counts[f"removed_by_{name}"] for name in ("coh_avg", "n_gap", "resid_rms", "vstd")}
    alone = {name: result.counts[f"removed_only_by_{name}"] for name in removed}
    assert removed == {"coh_avg": 3, "n_gap": 2, "resid_rms": 1, "vstd": 0}
    assert alone == {"coh_avg": 2, "n_gap": 1, "resid_rms": 0, "vstd": 0}
    assert result.counts["pixels_masked"] == 4
    assert result.counts["pixels_kept"] == (mask_of(series) == 1).sum() == LENGTH * WIDTH - 4
    reason = read_raster(series / "results" / "mask_reason", SHAPE)
    expected = np.zeros(SHAPE)
    expected[1, :3], expected[2, 0] = 1, 5
    np.testing.assert_array_equal(reason, expected)
    assert [layer.style for layer in result.layers] == ["velocity", "mask", "mask_reason"]
    for layer in result.layers:
        assert (series / layer.path).is_file()


def test_threshold_that_nothing_meets_is_relaxed_with_a_warning(build):
    length = np.linspace(0.1, 0.44, LENGTH * WIDTH).reshape(SHAPE)
    spread = np.linspace(150.2, 151.7, LENGTH * WIDTH).reshape(SHAPE)
    series = build(rasters={"maxTlen": length, "vstd": spread})
    result = run(series)
    assert len(result.warnings) == 2
    report = (series / "info" / "15parameters.txt").read_text()
    assert "- maxTlen      :  0.0 yr " in report
    assert "- vstd         : 151.0 mm/yr" in report
    np.testing.assert_array_equal(mask_of(series)[spread > 151], 0)
    np.testing.assert_array_equal(mask_of(series)[spread <= 150.9], 1)


def test_fixed_thresholds_fail_when_nothing_is_left(build):
    series = build(rasters={"maxTlen": index("maxTlen") * 0 + 0.3})
    with pytest.raises(NothingLeft, match="maxTlen below 1 yr"):
        run(series, fixed_thresholds=True)
    assert (series / "info" / "15parameters.txt").exists() is False


def test_criteria_without_a_common_pixel_leave_nothing(build):
    half = np.arange(LENGTH * WIDTH).reshape(SHAPE) % 2
    series = build(rasters={"coh_avg": np.where(half, 0.9, 0.1), "vstd": np.where(half, 500, 1)})
    with pytest.raises(NothingLeft, match="None of 19 pixels"):
        run(series)


def test_a_refusal_leaves_the_mask_of_the_run_before(build):
    series = build(rasters={"coh_avg": index("coh_avg", r0c1=0)})
    run(series)
    before = mask_of(series)
    assert before[0, 1] == 0
    with pytest.raises(NothingLeft):
        run(series, minimum_coherence=0.999, fixed_thresholds=True)
    np.testing.assert_array_equal(mask_of(series), before)


def test_no_valid_velocity_is_an_error(build):
    with pytest.raises(NothingLeft, match="no valid pixel"):
        run(build(rasters={"vel": np.full(SHAPE, np.nan)}))


def test_explicit_zero_is_a_threshold(build):
    series = build(rasters={"coh_avg": index("coh_avg") * 0 + 0.01, "n_gap": index("n_gap", r1c1=1)})
    run(series, minimum_coherence=0, maximum_gaps=0)
    expected = np.ones(SHAPE)
    expected[1, 1] = 0
    np.testing.assert_array_equal(mask_of(series), expected)


def test_isolated_pixels(build):
    inconsistency = index("stc", r2c2=np.nan)
    series = build(rasters={"stc": inconsistency})
    run(series)
    assert mask_of(series)[2, 2] == 0
    run(series, keep_isolated=True)
    assert mask_of(series).all()
    run(series, keep_isolated=True, compatible=True)
    assert mask_of(series).all()


def test_isolated_pixels_do_not_decide_a_relaxed_threshold(build):
    """LiCSBAS gives them the threshold + 1, so that they alone survive when all others are worse."""
    inconsistency = np.full(SHAPE, 20.5)
    inconsistency[2, 2], inconsistency[3, 3] = np.nan, 22
    series = build(rasters={"stc": inconsistency})
    run(series)
    expected = np.ones(SHAPE)
    expected[2, 2] = expected[3, 3] = 0
    np.testing.assert_array_equal(mask_of(series), expected)
    run(series, compatible=True)
    expected = np.zeros(SHAPE)
    expected[2, 2] = expected[0, 0] = 1
    np.testing.assert_array_equal(mask_of(series), expected)


def test_only_the_reference_is_kept_without_a_test(build):
    velocity = np.ones(SHAPE)
    velocity[0, 0] = velocity[2, 3] = 0
    coherence = index("coh_avg", r0c0=0.01, r2c3=0.01)
    series = build(rasters={"vel": velocity, "coh_avg": coherence})
    result = run(series)
    assert mask_of(series)[0, 0] == 1
    assert mask_of(series)[2, 3] == 0
    assert result.counts["pixels"] == LENGTH * WIDTH, "the reference counts, as on every map"
    assert result.counts["pixels_kept"] == (mask_of(series) == 1).sum()
    run(series, compatible=True)
    assert mask_of(series)[2, 3] == 1
    assert "Kept pixels    : 20/18" in (series / "info" / "15parameters.txt").read_text()


def test_reference_files_are_not_needed(build):
    series = build()
    (series / "info" / "13ref.txt").unlink()
    assert run(series).counts["pixels_masked"] == 0


def test_required_interferograms_follow_the_epochs_used(build):
    """13parameters.txt says 10 epochs used of 14: 1.5 times as many are 15 or, wrongly, 21."""
    series = build(rasters={"n_unw": index("n_unw", r1c1=14, r1c2=15, r1c3=20)})
    run(series)
    assert mask_of(series)[1].tolist() == [1, 0, 1, 1, 1]
    run(series, compatible=True)
    assert mask_of(series)[1].tolist() == [1, 0, 0, 0, 1]


def test_limit_of_unchecked_interferograms(build):
    series = build(rasters={"n_ifg_noloop": index("n_ifg_noloop", r1c1=3, r1c2=4, r1c3=500, r1c4=501)})
    run(series)
    assert mask_of(series)[1].tolist() == [1, 1, 1, 1, 0]
    pictures = series / "12no_loop_ifg_ras"
    pictures.mkdir()
    for number in range(3):
        (pictures / f"{number}.png").touch()
    run(series, compatible=True)
    assert mask_of(series)[1].tolist() == [1, 1, 1, 0, 0]
    (series / "info" / "12no_loop_ifg.txt").write_text("20200102_20200114\n20200126_20200207\n")
    run(series)
    assert mask_of(series)[1].tolist() == [1, 1, 0, 0, 0]
    run(series, maximum_without_loop=2)
    assert mask_of(series)[1].tolist() == [1, 0, 0, 0, 0]


def test_both_loop_criteria_act_when_a_count_is_given(build):
    rasters = {"n_loop_err": index("n_loop_err", r1c1=8), "n_loop_err_rat": index("n_loop_err_rat", r1c2=0.8)}
    series = build(rasters=rasters)
    run(series)
    assert mask_of(series)[1].tolist() == [1, 1, 0, 1, 1]
    run(series, maximum_loop_errors=7)
    assert mask_of(series)[1].tolist() == [1, 0, 0, 1, 1]


def test_number_of_loop_errors_replaces_a_missing_ratio(build):
    series = build(rasters={"n_loop_err": index("n_loop_err", r1c1=5, r1c2=6), "n_loop_err_rat": None})
    run(series)
    assert mask_of(series)[1].tolist() == [1, 1, 0, 1, 1]


def test_long_wavelength_has_other_defaults(build):
    coherence = index("coh_avg", r1c1=0.02, r1c2=0.005)
    series = build(rasters={"coh_avg": coherence, "n_gap": index("n_gap", r1c3=2)}, wavelength_m=L_BAND_M)
    run(series)
    assert mask_of(series)[1].tolist() == [1, 1, 0, 0, 1]


def test_gaps_in_a_row_can_count_once(build):
    series = build(rasters={"n_gap": index("n_gap", r1c1=20), "n_gap_merged": index("n_gap_merged", r1c2=20)})
    run(series, merge_gaps=True)
    assert mask_of(series)[1].tolist() == [1, 1, 0, 1, 1]


def test_phase_bias_is_a_criterion_only_when_asked_for(build):
    bias = np.ones(SHAPE)
    bias[1, 1] = 1.3
    series = build(rasters={"loop_ph_avg_abs": bias})
    assert run(series).counts["pixels_masked"] == 0
    run(series, maximum_phase_bias=1.2)
    assert mask_of(series)[1].tolist() == [1, 0, 1, 1, 1]


def test_missing_indices_are_named_together(build):
    series = build(rasters={"vstd": None, "stc": None, "n_loop_err": None, "n_loop_err_rat": None})
    with pytest.raises(MissingInput) as caught:
        run(series)
    for name in ("vstd", "stc", "n_loop_err", "stage 14"):
        assert name in str(caught.value)


@pytest.mark.parametrize("name", ["coh_avg", "n_unw", "vstd", "maxTlen", "n_gap", "stc", "n_ifg_noloop", "resid_rms"])
def test_a_missing_index_is_blamed_on_the_stage_that_makes_it(build, name):
    """The table of stages, which a test of the whole chain holds against what the stages write, says the same."""
    series = build(rasters={name: None})
    with pytest.raises(MissingInput) as caught:
        run(series)
    number = re.search(rf"{name} \(made by (stage \d+)\)", str(caught.value))[1]
    assert f"({number})" in str(missing(series / "results" / name))


def test_truncated_index_is_refused(build):
    series = build()
    (series / "results" / "stc").write_bytes(b"\0" * 12)
    with pytest.raises(BrokenInput, match="stc"):
        run(series)


def test_almost_everything_masked_warns(build):
    coherence = np.full(SHAPE, 0.1)
    coherence[1, 1] = 0.9
    assert any("masked" in text for text in run(build(rasters={"coh_avg": coherence})).warnings)


def test_figures_are_drawn_on_request(build):
    series = build(rasters={"n_gap": index("n_gap", r1c1=20)})
    assert run(series).figures == []
    result = run_stage("mask_noise", series, options=NoiseMaskOptions(masked_figure=True, velocity_maximum=0))
    assert result.figures == ["mask_ts.png", "mask_ts_masked.png"]
    for name in result.figures:
        assert (series / name).read_bytes().startswith(b"\x89PNG")


def test_second_run_has_nothing_to_do(build):
    series = build()
    assert run(series).skipped is False
    again = run(series)
    assert again.skipped is True
    assert again.counts["pixels_masked"] == 0
    np.full(SHAPE, 99, "<f4").tofile(series / "results" / "n_gap_merged")
    assert run(series).skipped is True
    np.asarray(index("coh_avg", r1c1=0.01), "<f4").tofile(series / "results" / "coh_avg")
    assert run(series).counts["pixels_masked"] == 1


def test_an_index_that_is_known_nowhere_masks_nothing_and_is_named(build):
    rasters = {"n_loop_err_rat": np.full(SHAPE, np.nan), "coh_avg": index("coh_avg", r0c1=0)}
    series = build(rasters=rasters)
    result = run(series)
    assert result.counts["pixels_masked"] == 1, "by its coherence"
    (told,) = [text for text in result.warnings if "n_loop_err_rat" in text]
    assert "known at no pixel" in told
    assert "unwrapping errors cannot be found" in told
    with pytest.raises(NothingLeft):
        run(series, compatible=True)
