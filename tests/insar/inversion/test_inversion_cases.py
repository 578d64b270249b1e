"""Stage 13 on networks and values with everything that can be missing, against series that are known."""

import shutil

import h5py
import numpy as np
import pytest
from golden_data import read_raster
from inversion_inputs import (
    EPOCHS,
    NSBAS,
    PAIRS,
    SINGULAR,
    YEARS,
    Found,
    everything,
    inverted,
    line_through,
    nothing,
    pixels_without,
    spanning,
    tied_slowly,
    touching,
    write_inputs,
)
from small_stack import nearest_pairs

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, NothingLeft
from alignsar_qgis.insar.core.pairs import increment_matrix
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.workspace import Stack


@pytest.mark.parametrize("weighting", ["LS", "WLS"])
@pytest.mark.parametrize("method", ["NSBAS", "singular"])
def test_error_free_series_are_recovered(tmp_path, method, weighting):
    lost = [nothing, lambda a, b: b == a + 3, lambda a, b: (a + b) % 3 == 0]
    series, displacement = pixels_without(*lost)
    found = inverted(tmp_path, displacement, method=method, weighting=weighting, minimum_ratio=0.0)
    np.testing.assert_allclose(found.series, series, atol=1e-4)
    np.testing.assert_allclose(found.velocity, line_through(series), atol=1e-3)
    np.testing.assert_allclose(found.data["resid_rms"], 0, atol=1e-4)
    assert found.result.counts["pixels_rank_deficient"] == 0


def test_one_pair_over_epochs_that_nothing_touches(tmp_path):
    """(a) The increment is split in proportion to time, but equally in the singular method of the original."""
    _, displacement = pixels_without(lambda a, b: (a, b) != (1, 4))
    steady = np.diff(YEARS[1:5]) / (YEARS[4] - YEARS[1])
    as_original = {**SINGULAR, "compatible": True}
    for name, options, shares in (("n", NSBAS, steady), ("s", SINGULAR, steady), ("o", as_original, np.ones(3) / 3)):
        found = inverted(tmp_path / name, displacement, keep_increments=True, **options)
        names = [f"{a}_{b}.inc" for a, b in zip(EPOCHS, EPOCHS[1:])]
        increments = [np.fromfile(found.folder / "13increment" / name, "<f4")[1] for name in names]
        whole = displacement[PAIRS.index(f"{EPOCHS[1]}_{EPOCHS[4]}"), 0]
        np.testing.assert_allclose(increments[1:4], whole * shares, atol=1e-3)
        if name == "o":
            continue  # which deletes the epochs that nothing touches
        np.testing.assert_array_equal(np.isfinite(found.series[:, 0]), [False, True, False, False, True, False, False])
        np.testing.assert_array_equal(found.gap[:, 0], [1, 0, 0, 0, 1, 1])


def test_gap_of_the_whole_network(tmp_path):
    """(b) All pixels cross it by their own motion; in the original incomplete ones at their mean rate, others not."""
    pairs = [pair for pair in PAIRS if not spanning(3)(*(EPOCHS.index(epoch) for epoch in pair.split("_")))]
    series, displacement = pixels_without(nothing, lambda a, b: b == a + 2, pairs=pairs)
    steps, length = np.diff(series, axis=0), np.diff(YEARS)
    covered = np.arange(6) != 3
    rate = steps[covered].sum(axis=0) / length[covered].sum()
    steps[3] = rate * length[3]
    expected = np.concatenate([np.zeros((1, 2)), np.cumsum(steps, axis=0)])
    found = inverted(tmp_path / "right", displacement, pairs, **SINGULAR)
    tied = np.stack([tied_slowly(pixel, [0, 0, 0, 0, 4, 4, 4])[0] for pixel in series.T], axis=1)
    np.testing.assert_allclose(found.series, tied, atol=1e-3)
    np.testing.assert_allclose(found.velocity, line_through(tied), atol=1e-2)
    np.testing.assert_array_equal(found.n_gap, [1, 1])
    assert any("No interferogram spans" in warning for warning in found.result.warnings)
    original = inverted(tmp_path / "original", displacement, pairs, compatible=True, **SINGULAR)
    still = expected.copy()
    still[4:] -= expected[4] - expected[3]
    np.testing.assert_allclose(original.series[:, 0], still[:, 0], atol=1e-3)
    wrong = expected.copy()
    wrong[4:] += rate * (length[2] - length[3])
    np.testing.assert_allclose(original.series[:, 1], wrong[:, 1], atol=1e-3)


def test_first_interval_uncovered(tmp_path):
    """(c) It follows the motion after it; the original takes minus the whole span, and 0 for an unobserved epoch."""
    series, displacement = pixels_without(touching(0))
    rate = (series[6] - series[1]) / (YEARS[6] - YEARS[1])
    found = inverted(tmp_path / "right", displacement, **SINGULAR)
    assert np.isnan(found.series[0, 0])
    tied, _ = tied_slowly(series[:, 0], [0, 1, 1, 1, 1, 1, 1])
    np.testing.assert_allclose(found.series[1:, 0], tied[1:], atol=1e-3)
    original = inverted(tmp_path / "original", displacement, compatible=True, **SINGULAR)
    assert original.series[0, 0] == 0
    np.testing.assert_allclose(original.series[1:, 0], series[1:, 0] - series[1] - rate * YEARS[6], atol=1e-3)


def test_second_epoch_missing(tmp_path):
    """(d) The first epoch is observed all the same; the original loses it."""
    series, displacement = pixels_without(touching(1), nothing, nothing)
    found = inverted(tmp_path / "right", displacement, **NSBAS)
    np.testing.assert_array_equal(np.isnan(found.series[:, 0]), np.arange(7) == 1)
    np.testing.assert_allclose(np.delete(found.series, 1, 0), np.delete(series, 1, 0), atol=1e-3)
    assert found.n_gap[0] == 0
    original = inverted(tmp_path / "original", displacement, compatible=True, **NSBAS)
    np.testing.assert_array_equal(np.isnan(original.series[:, 0]), np.arange(7) < 2)


def test_last_epoch_uncovered(tmp_path):
    """(e)"""
    series, displacement = pixels_without(touching(6))
    found = inverted(tmp_path, displacement, **SINGULAR)
    np.testing.assert_allclose(found.series[:6], series[:6], atol=1e-4)
    assert np.isnan(found.series[6, 0])
    np.testing.assert_array_equal(found.gap[:, 0], [0, 0, 0, 0, 0, 1])


def test_parts_that_overlap_in_time(tmp_path):
    """(f) No interval is uncovered, yet the pixel is rank deficient; its parts are tied, or as a pseudo-inverse."""
    series, displacement = pixels_without(lambda a, b: b != a + 2)
    found = inverted(tmp_path / "right", displacement, **SINGULAR)
    assert found.n_gap == 0
    assert found.result.counts["pixels_rank_deficient"] == 1
    tied, _ = tied_slowly(series[:, 0], [0, 1, 0, 1, 0, 1, 0])
    np.testing.assert_allclose(found.series[:, 0], tied, atol=1e-3)
    original = inverted(tmp_path / "original", displacement, compatible=True, **SINGULAR)
    valid = np.isfinite(displacement[:, 0])
    expected = np.linalg.pinv(increment_matrix(PAIRS, EPOCHS)[valid]) @ displacement[valid, 0]
    expected = np.concatenate([[0], np.cumsum(expected)])
    np.testing.assert_allclose(original.series[1:, 0], expected[1:], atol=1e-4)


def test_infinite_value_counts_as_missing_at_its_pixel_only(tmp_path):
    """(g)"""
    series, displacement = pixels_without(nothing, nothing)
    displacement[4, 0] = np.inf
    found = inverted(tmp_path, displacement, **NSBAS)
    np.testing.assert_allclose(found.series, series, atol=1e-4)
    assert found.result.counts["values_infinite"] == 1
    assert any("infinite" in warning for warning in found.result.warnings)


@pytest.mark.parametrize("text", ["2:2/0:1", "7:9/0:1", "words"])
def test_impossible_reference_window(tmp_path, text):
    """(h) Nothing is written to the lists of bad pairs."""
    stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
    (series / "info" / "12ref.txt").write_text(f"{text}\n")
    with pytest.raises(BrokenInput, match=r"12ref\.txt"):
        run_stage("invert_network", stack, series, options=InversionOptions(**NSBAS))
    assert not (series / "info" / "120bad_ifg.txt").exists()


def test_reference_window_without_any_value(tmp_path):
    stack, series = write_inputs(tmp_path, pixels_without(nothing, everything)[1])
    (series / "info" / "12ref.txt").write_text("2:3/0:1\n")
    with pytest.raises(NothingLeft, match="2:3/0:1"):
        run_stage("invert_network", stack, series, options=InversionOptions(**NSBAS))


def test_pairs_without_reference_are_left_out_as_in_the_second_run_of_the_original(tmp_path):
    _, displacement = pixels_without(nothing, nothing)
    lost = [PAIRS[2], PAIRS[7]]
    results = []
    for folder, listed in ((tmp_path / "one", ()), (tmp_path / "two", lost)):
        stack, series = write_inputs(folder, displacement)
        for pair in lost:
            phase = np.fromfile(stack / pair / f"{pair}.unw", "<f4")
            phase[0] = np.nan
            phase.tofile(stack / pair / f"{pair}.unw")
        (series / "info" / "120bad_ifg.txt").write_text("\n".join(listed))
        results.append(Found(stack, series, InversionOptions(**NSBAS)))
    for name in ("cum", "vel", "gap", "n_gap", "resid_rms"):
        np.testing.assert_array_equal(results[0].data[name], results[1].data[name])
    assert (results[0].folder / "info/13noref_ifg.txt").read_text().split() == lost
    assert not (results[1].folder / "info/13noref_ifg.txt").exists()
    assert any(lost[0] in warning for warning in results[0].result.warnings)
    texts = [(found.folder / "info/13parameters.txt").read_text() for found in results]
    assert texts[0] == texts[1]


def test_network_without_loops(tmp_path):
    """(i) Every valid pair is in no loop."""
    pairs = nearest_pairs(EPOCHS, 1)
    _, displacement = pixels_without(nothing, touching(2), pairs=pairs)
    found = inverted(tmp_path, displacement, pairs, **NSBAS)
    np.testing.assert_array_equal(found.loose, [6, 4])


def test_threshold_that_no_pixel_reaches(tmp_path):
    """(j)"""
    with pytest.raises(NothingLeft, match=r"more than 21 interferograms.*best has 15 of 15"):
        inverted(tmp_path, pixels_without(nothing)[1], minimum_ratio=3.0)


def test_pixels_need_more_values_than_the_threshold(tmp_path):
    lost = [lambda a, b, least=least: (a, b) in [(0, 1), (0, 2), (0, 3)][:least] for least in range(4)]
    _, displacement = pixels_without(*lost)
    found = inverted(tmp_path, displacement, minimum_ratio=13 / 7 + 1e-9)
    np.testing.assert_array_equal(np.isfinite(found.velocity), [True, True, False, False])
    assert not found.gap[:, 2:].any()
    assert np.isnan(found.n_gap[2:]).all()
    (kept,) = (sentence for sentence in found.result.summary if sentence.startswith("Kept"))
    assert kept.startswith("Kept 3 of 5 pixels, which have a value in more than 13 interferograms; 2 ")


def test_a_ratio_of_zero_is_not_the_default(tmp_path):
    _, displacement = pixels_without(lambda a, b: (a, b) != (0, 1))
    assert np.isfinite(inverted(tmp_path / "zero", displacement, minimum_ratio=0.0).velocity).all()
    assert np.isnan(inverted(tmp_path / "default", displacement).velocity).all()


def test_epochs_with_disjoint_coverage(tmp_path):
    """(k) The search for the reference deletes no epoch; without any complete pixel the first reference stays."""
    stack, series = write_inputs(tmp_path, pixels_without(touching(2), touching(2), touching(4), touching(4))[1])
    (series / "info" / "12ref.txt").write_text("0:5/0:1\n")
    for pair in PAIRS:
        phase = np.fromfile(stack / pair / f"{pair}.unw", "<f4")
        if EPOCHS[2] in pair:
            phase[0] = np.nan
        phase.tofile(stack / pair / f"{pair}.unw")
    found = Found(stack, series, InversionOptions(**NSBAS))
    np.testing.assert_array_equal(found.data["imdates"], [int(epoch) for epoch in EPOCHS])
    assert found.data["refarea"].decode() == "0:5/0:1"
    assert (series / "info/13ref.txt").read_text() == "0:5/0:1\n"
    assert any("keeps the initial reference" in warning for warning in found.result.warnings)
    with h5py.File(series / "cum.h5") as file:
        np.testing.assert_array_equal(file["vel"], read_raster(series / "results/vel", (1, 5)))
    original = Found(stack, series, InversionOptions(compatible=True, **NSBAS))
    assert len(original.data["imdates"]) == 6
    assert original.data["cum"].shape[0] == 6
    assert original.data["gap"].shape[0] == 5
    assert any(EPOCHS[4] in warning for warning in original.result.warnings)


def test_only_complete_pixels(tmp_path):
    series, displacement = pixels_without(nothing, lambda a, b: (a, b) == (0, 1))
    found = inverted(tmp_path, displacement, method="only_sb", minimum_ratio=0.0)
    np.testing.assert_allclose(found.series[:, 0], series[:, 0], atol=1e-4)
    assert np.isnan(found.series[:, 1]).all()
    assert np.isnan(found.velocity[1])
    assert found.n_gap[1] == 0


def test_weights_follow_from_coherence(tmp_path):
    """Two pairs of one epoch contradict each other: the mean is weighted by 2c²/(1-c²), c limited to 0.01…0.99."""
    pairs = nearest_pairs(EPOCHS[:3], 2)
    displacement = np.full((3, 3), 0.0)
    displacement[pairs.index(f"{EPOCHS[0]}_{EPOCHS[2]}")] = 12.0
    coherence = np.full((3, 1, 4), 0.8, np.float32)
    coherence[1, 0, 1:] = 0.4, 0.0, np.nan
    found = inverted(tmp_path, displacement, pairs, coherence, method="NSBAS", weighting="WLS", minimum_ratio=0.0)
    strong = 2 * 0.8**2 / (1 - 0.8**2)
    for pixel, low in enumerate((0.4, 0.01, 0.01)):
        weak = 2 * low**2 / (1 - low**2)
        assert found.series[2, pixel] == pytest.approx(12 * weak / (weak + strong / 2), abs=1e-3)


@pytest.mark.parametrize("unit", ["mm", "m"])
def test_units_of_the_interferograms(tmp_path, unit):
    series, displacement = pixels_without(nothing, touching(3))
    stack, folder = write_inputs(tmp_path, displacement)
    for pair in PAIRS:
        path = stack / pair / f"{pair}.unw"
        millimetres = np.fromfile(path, "<f4") * Stack.open(stack).mm_per_radian
        (millimetres / {"mm": 1, "m": 1000}[unit]).astype("<f4").tofile(path)
    found = Found(stack, folder, InversionOptions(input_unit=unit, **NSBAS))
    np.testing.assert_allclose(found.series[:, 0], series[:, 0], atol=1e-4)


def test_steps_cut_the_network(tmp_path):
    series, displacement = pixels_without(nothing)
    stack, folder = write_inputs(tmp_path, displacement)
    (tmp_path / "steps.txt").write_text("2021-02-04\n20210301\n")
    found = Found(stack, folder, InversionOptions(offsets_file=tmp_path / "steps.txt", **SINGULAR))
    used = (folder / "info/13used_image.txt").read_text().split()
    assert used == [EPOCHS[k] for k in (0, 1, 2, 5, 6)]
    np.testing.assert_allclose(found.series[:3], series[:3], atol=1e-4)
    assert "3 were" not in found.result.summary[0]
    assert "11 span or touch a step" in found.result.summary[0]
    with pytest.raises(BadOption, match="only_sb"):
        run_stage(
            "invert_network",
            stack,
            folder,
            options=InversionOptions(offsets_file=tmp_path / "steps.txt", method="only_sb"),
        )
    (tmp_path / "steps.txt").write_text("yesterday\n")
    with pytest.raises(BrokenInput, match="yesterday"):
        run_stage("invert_network", stack, folder, options=InversionOptions(offsets_file=tmp_path / "steps.txt"))


class TestNullification:
    @pytest.fixture
    def inputs(self, tmp_path):
        """A pixel whose pair 0–3 was nullified, which leaves pair 2–3 in one loop less."""
        _, displacement = pixels_without(nothing, lambda a, b: b > a + 1 and a > 2)
        stack, series = write_inputs(tmp_path, displacement)
        pair = f"{EPOCHS[0]}_{EPOCHS[3]}"
        path = stack / pair / f"{pair}.unw"
        shutil.copyfile(path, path.with_suffix(".unw.ori"))
        phase = np.fromfile(path, "<f4")
        phase[1] = np.nan
        phase.tofile(path)
        return stack, series

    def test_values_outside_loops_are_dropped(self, inputs):
        stack, series = inputs
        plain = Found(stack, series, InversionOptions(**SINGULAR))
        found = Found(stack, series, InversionOptions(nullify_noloops=True, **SINGULAR))
        assert plain.loose[1] == found.result.counts["values_dropped"] > 0
        assert found.loose[1] == 0
        assert np.isnan(found.series[-1, 1])
        np.testing.assert_allclose(found.series[:, 0], plain.series[:, 0], atol=1e-5)
        assert any("Dropped" in sentence for sentence in found.result.summary)

    def test_the_original_drops_none(self, inputs):
        stack, series = inputs
        plain = Found(stack, series, InversionOptions(compatible=True, **SINGULAR))
        found = Found(stack, series, InversionOptions(compatible=True, nullify_noloops=True, **SINGULAR))
        np.testing.assert_array_equal(found.data["cum"], plain.data["cum"])

    def test_pairs_in_no_loop_are_left_out(self, inputs):
        stack, series = inputs
        (series / "info/12no_loop_ifg.txt").write_text(f"{PAIRS[0]}\n")
        found = Found(stack, series, InversionOptions(nullify_noloops=True, **SINGULAR))
        assert found.result.counts["pairs"] == len(PAIRS) - 1
        assert Found(stack, series, InversionOptions(**SINGULAR)).result.counts["pairs"] == len(PAIRS)

    def test_loops_are_judged_before_or_after_nullification(self, tmp_path):
        pairs = nearest_pairs(EPOCHS[:3], 2)
        stack, series = write_inputs(tmp_path, np.array([[3.0], [8.0], [5.0]]), pairs)
        path = stack / pairs[1] / f"{pairs[1]}.unw"
        shutil.copyfile(path, path.with_suffix(".unw.ori"))
        phase = np.fromfile(path, "<f4")
        phase[1] = np.nan
        phase.tofile(path)
        before = Found(stack, series, InversionOptions(nullify_noloops=True, **NSBAS))
        np.testing.assert_allclose(before.series[:, 0], [0, 3, 8], atol=1e-4)
        after = Found(stack, series, InversionOptions(nullify_noloops=True, loops_after_nullification=True, **NSBAS))
        assert np.isnan(after.series).all()

    def test_nullification_can_be_ignored(self, inputs):
        stack, series = inputs
        nullified = Found(stack, series, InversionOptions(**SINGULAR))
        restored = Found(stack, series, InversionOptions(ignore_nullification=True, **SINGULAR))
        assert nullified.result.counts["pixels_complete"] == 1
        assert restored.result.counts["pixels_complete"] == 2


def test_complete_pixels_of_a_weighted_singular_inversion(tmp_path):
    """The original inverts them by NSBAS; both are the weighted solution where the network is connected."""
    random = np.random.default_rng(2)
    displacement = random.normal(0, 10, (len(PAIRS), 4))
    coherence = random.random((len(PAIRS), 1, 5)).astype(np.float32)
    options = {"weighting": "WLS", **SINGULAR}
    right = inverted(tmp_path / "right", displacement, PAIRS, coherence, **options)
    original = inverted(tmp_path / "original", displacement, PAIRS, coherence, compatible=True, **options)
    np.testing.assert_allclose(right.series, original.series, atol=1e-2)
    design = increment_matrix(PAIRS, EPOCHS)
    limited = np.clip(coherence[:, 0, 1:], 0.01, 0.99) ** 2
    root = np.sqrt(2 * limited / (1 - limited))
    for pixel in range(4):
        weight = root[:, pixel, None]
        increments = np.linalg.lstsq(design * weight, displacement[:, pixel] * weight[:, 0], rcond=None)[0]
        np.testing.assert_allclose(np.diff(right.series[:, pixel]), increments, atol=1e-3)
