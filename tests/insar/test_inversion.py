"""Stage 13: against the original's outputs, known series, and everything that can be missing."""

import os
import shutil

import h5py
import numpy as np
import pytest
from golden_data import read_raster, write_stack, write_timeseries
from small_stack import bare_timeseries, nearest_pairs, regular_epochs, write_small_stack

from alignsar_qgis.insar import inversion
from alignsar_qgis.insar.errors import BadOption, BrokenInput, Cancelled, MissingInput, NothingLeft
from alignsar_qgis.insar.network import increment_matrix, years_since_first
from alignsar_qgis.insar.options.inversion import InversionOptions
from alignsar_qgis.insar.progress import Progress
from alignsar_qgis.insar.workspace import Stack

RUNS = {
    "mexico_singular": ("GEOCml1mask", {"method": "singular", "minimum_ratio": 0.4}),
    "mexico_nsbas": ("GEOCml1mask", {}),
    "mexico_wls": ("GEOCml1mask", {"weighting": "WLS"}),
    "campi_small": ("GEOCml1GACOSmaskclip", {"method": "singular", "minimum_ratio": 0.4}),
}
RASTERS = ("vel", "vintercept", "resid_rms", "n_gap", "n_ifg_noloop", "maxTlen")
EXACT = ("gap", "n_gap", "n_ifg_noloop", "imdates", "coh_avg", "hgt", "n_unw", "n_loop_err", "E.geo", "N.geo", "U.geo")
TOLERANCE = {"cum": 1e-3, "vel": 1e-3, "vintercept": 1e-3, "resid_rms": 1e-4, "maxTlen": 1e-6}


def golden_inputs(golden, name, folder):
    """Stack and time series of a golden run as they were before stage 13."""
    stack = write_stack(golden / name, RUNS[name][0], folder)
    series = write_timeseries(golden / name, folder)
    for path in [*series.glob("info/13*"), *series.glob("*.h5"), *(series / "results" / raster for raster in RASTERS)]:
        path.unlink()
    return stack, series


@pytest.fixture(scope="module")
def parity(golden, tmp_path_factory):
    """Every golden run repeated with the original's behaviour: its folder and ours."""
    made = {}
    for name, (_, options) in RUNS.items():
        stack, series = golden_inputs(golden, name, tmp_path_factory.mktemp(name))
        inversion.run(stack, series, InversionOptions(compatible=True, keep_increments=True, **options))
        made[name] = (next((golden / name).glob("TS_*")), series)
    return made


@pytest.mark.parametrize("name", RUNS)
class TestParity:
    def test_datasets_of_the_series(self, parity, name):
        original, ours = parity[name]
        with h5py.File(original / "cum.h5") as expected, h5py.File(ours / "cum.h5") as found:
            assert set(found) == set(expected)
            assert found["refarea"].asstr()[()] == expected["refarea"].asstr()[()]
            for key in set(expected) - {"refarea"}:
                assert found[key].dtype == expected[key].dtype
                tolerance = TOLERANCE.get(key, 0)
                np.testing.assert_allclose(found[key][()], expected[key][()], rtol=0, atol=tolerance, err_msg=key)

    def test_rasters(self, parity, name):
        original, ours = parity[name]
        with h5py.File(original / "cum.h5") as file:
            shape = file["vel"].shape
        for raster in RASTERS:
            expected, found = (read_raster(folder / "results" / raster, shape) for folder in (original, ours))
            np.testing.assert_allclose(found, expected, rtol=0, atol=TOLERANCE.get(raster, 0), err_msg=raster)
        expected, found = (read_raster(folder / "info/13rms_cum_wrt_med", shape) for folder in (original, ours))
        np.testing.assert_allclose(found, expected, rtol=0, atol=1e-4)

    def test_texts(self, parity, name):
        original, ours = parity[name]
        for text in ("13used_image.txt", "13ref.txt", "13ref.kml"):
            assert (ours / "info" / text).read_text() == (original / "info" / text).read_text()
        expected, found = ((folder / "info/13parameters.txt").read_text().splitlines() for folder in (original, ours))
        assert [line for line in found if "memory" not in line] == [line for line in expected if "memory" not in line]
        expected, found = ((folder / "info/13resid.txt").read_text().splitlines() for folder in (original, ours))
        assert found[0] == expected[0]
        residuals = [dict(line.split() for line in lines[1:]) for lines in (found, expected)]
        assert residuals[0].keys() == residuals[1].keys()
        assert all(abs(float(residuals[0][pair]) - float(residuals[1][pair])) < 0.011 for pair in residuals[0])

    @pytest.mark.parametrize("kept", ["13increment", "13resid"])
    def test_increments_and_residuals(self, parity, name, kept):
        original, ours = parity[name]
        if not (original / f"{kept}.npz").is_file():
            pytest.skip("the original kept none")
        with np.load(original / f"{kept}.npz") as archive:
            for file, expected in zip(archive["names"], archive["data"]):
                found = np.fromfile(ours / kept / str(file), "<f4")
                np.testing.assert_allclose(found, expected, rtol=0, atol=1e-3, err_msg=str(file))


@pytest.mark.parametrize("name", ["mexico_nsbas", "mexico_wls"])
def test_default_series_is_the_original_one_where_it_is_right(golden, tmp_path, name):
    stack, series = golden_inputs(golden, name, tmp_path)
    inversion.run(stack, series, InversionOptions(**RUNS[name][1]))
    with h5py.File(next((golden / name).glob("TS_*")) / "cum.h5") as expected, h5py.File(series / "cum.h5") as found:
        for key in ("cum", "vel", "vintercept", "resid_rms"):
            np.testing.assert_allclose(found[key][()], expected[key][()], rtol=0, atol=TOLERANCE[key])
        np.testing.assert_array_equal(found["gap"], expected["gap"])
        np.testing.assert_array_equal(read_raster(series / "results/vel", found["vel"].shape), found["vel"])


EPOCHS = ("20210105", "20210117", "20210129", "20210204", "20210228", "20210312", "20210324")
PAIRS = nearest_pairs(EPOCHS, 3)
YEARS = years_since_first(EPOCHS)
SINGULAR = {"method": "singular", "minimum_ratio": 0.0}
NSBAS = {"method": "NSBAS", "minimum_ratio": 0.0}


def write_inputs(folder, displacement, pairs=PAIRS, coherence=0.5):
    """Stack of one row and a time series; the first pixel is the reference, with a value in every pair.

    ``displacement`` is what the other pixels show relative to it in mm, (n_pairs, n_pixels), NaN without a value.
    """
    stack = folder / "GEOCml1"
    row = np.column_stack([np.zeros(len(pairs)), displacement])
    write_small_stack(stack, pairs, np.zeros((len(pairs), 1, row.shape[1]), np.float32), coherence)
    factor = Stack.open(stack).mm_per_radian
    for pair, values in zip(pairs, row):
        ((values + 1) / factor).astype("<f4").tofile(stack / pair / f"{pair}.unw")
    series = bare_timeseries(folder / "TS_GEOCml1", stack)
    (series / "info" / "12bad_ifg.txt").write_text("")
    (series / "info" / "12ref.txt").write_text("0:1/0:1\n")
    return stack, series


class Found:
    """Results of a run, pixels without the reference."""

    def __init__(self, stack, series, options):
        self.folder, self.stack = series, stack
        self.result = inversion.run(stack, series, options)
        with h5py.File(series / "cum.h5") as file:
            self.data = {name: file[name][()] for name in file}
        cube = self.data["cum"][:, 0]
        self.series = cube[:, 1:] - cube[:, :1]
        self.velocity = (self.data["vel"] - self.data["vel"][0, 0])[0, 1:]
        self.gap = self.data["gap"][:, 0, 1:]
        self.n_gap, self.loose = self.data["n_gap"][0, 1:], self.data["n_ifg_noloop"][0, 1:]


def inverted(folder, displacement, pairs=PAIRS, coherence=0.5, **options):
    return Found(*write_inputs(folder, displacement, pairs, coherence), InversionOptions(**options))


def pixels_without(*missing, pairs=PAIRS, seed=0):
    """A random series per pixel, observed without error except in the given pairs: (series, displacement)."""
    series = np.cumsum(np.random.default_rng(seed).normal(0, 10, (len(EPOCHS), len(missing))), axis=0)
    series -= series[0]
    displacement = np.array([series[EPOCHS.index(p[9:])] - series[EPOCHS.index(p[:8])] for p in pairs])
    for pixel, lost in enumerate(missing):
        displacement[[lost(*(EPOCHS.index(epoch) for epoch in pair.split("_"))) for pair in pairs], pixel] = np.nan
    return series, displacement


def nothing(first, second):
    return False


def touching(*epochs):
    return lambda first, second: first in epochs or second in epochs


def everything(first, second):
    return True


def spanning(interval):
    return lambda first, second: first <= interval < second


def line_through(series):
    return np.polyfit(YEARS, series, 1)[0]


@pytest.mark.parametrize("weighting", ["LS", "WLS"])
@pytest.mark.parametrize("method", ["NSBAS", "singular"])
def test_error_free_series_are_recovered(tmp_path, method, weighting):
    lost = [nothing, lambda a, b: b == a + 3, lambda a, b: (a + b) % 3 == 0]
    series, displacement = pixels_without(*lost)
    found = inverted(tmp_path, displacement, method=method, weighting=weighting, minimum_ratio=0.0)
    np.testing.assert_allclose(found.series, series, atol=1e-4)
    np.testing.assert_allclose(found.velocity, line_through(series), atol=1e-3)
    np.testing.assert_allclose(found.data["resid_rms"], 0, atol=1e-4)
    assert found.result.counts["n_pixels_rank_deficient"] == 0


def test_one_pair_over_epochs_that_nothing_touches(tmp_path):
    """(a) The increment is split equally in the singular method, in proportion to time by NSBAS."""
    _, displacement = pixels_without(lambda a, b: (a, b) != (1, 4))
    for method, shares in (("singular", np.ones(3) / 3), ("NSBAS", np.diff(YEARS[1:5]) / (YEARS[4] - YEARS[1]))):
        found = inverted(tmp_path / method, displacement, method=method, minimum_ratio=0.0, keep_increments=True)
        names = [f"{a}_{b}.inc" for a, b in zip(EPOCHS, EPOCHS[1:])]
        increments = [np.fromfile(found.folder / "13increment" / name, "<f4")[1] for name in names]
        whole = displacement[PAIRS.index(f"{EPOCHS[1]}_{EPOCHS[4]}"), 0]
        np.testing.assert_allclose(increments[1:4], whole * shares, atol=1e-3)
        np.testing.assert_array_equal(np.isfinite(found.series[:, 0]), [False, True, False, False, True, False, False])
        np.testing.assert_array_equal(found.gap[:, 0], [1, 0, 0, 0, 1, 1])


def test_gap_of_the_whole_network(tmp_path):
    """(b) Complete and incomplete pixels cross it at their own mean rate; the original leaves complete ones still."""
    pairs = [pair for pair in PAIRS if not spanning(3)(*(EPOCHS.index(epoch) for epoch in pair.split("_")))]
    series, displacement = pixels_without(nothing, lambda a, b: b == a + 2, pairs=pairs)
    steps, length = np.diff(series, axis=0), np.diff(YEARS)
    covered = np.arange(6) != 3
    rate = steps[covered].sum(axis=0) / length[covered].sum()
    steps[3] = rate * length[3]
    expected = np.concatenate([np.zeros((1, 2)), np.cumsum(steps, axis=0)])
    found = inverted(tmp_path / "right", displacement, pairs, **SINGULAR)
    np.testing.assert_allclose(found.series, expected, atol=1e-3)
    np.testing.assert_allclose(found.velocity, line_through(expected), atol=1e-2)
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
    """(c) Its fill takes the mean rate; the original takes minus the whole span, and sets an unobserved epoch to 0."""
    series, displacement = pixels_without(touching(0))
    rate = (series[6] - series[1]) / (YEARS[6] - YEARS[1])
    found = inverted(tmp_path / "right", displacement, **SINGULAR)
    assert np.isnan(found.series[0, 0])
    np.testing.assert_allclose(found.series[1:, 0], series[1:, 0] - series[1] + rate * YEARS[1], atol=1e-3)
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
    """(f) No interval is uncovered, yet the pixel is reported as rank deficient and solved like a pseudo-inverse."""
    _, displacement = pixels_without(lambda a, b: b != a + 2)
    found = inverted(tmp_path, displacement, keep_increments=True, **SINGULAR)
    assert found.n_gap == 0
    assert found.result.counts["n_pixels_rank_deficient"] == 1
    valid = np.isfinite(displacement[:, 0])
    expected = np.linalg.pinv(increment_matrix(PAIRS, EPOCHS)[valid]) @ displacement[valid, 0]
    np.testing.assert_allclose(found.series[:, 0], np.concatenate([[0], np.cumsum(expected)]), atol=1e-4)


def test_infinite_value_counts_as_missing_at_its_pixel_only(tmp_path):
    """(g)"""
    series, displacement = pixels_without(nothing, nothing)
    displacement[4, 0] = np.inf
    found = inverted(tmp_path, displacement, **NSBAS)
    np.testing.assert_allclose(found.series, series, atol=1e-4)
    assert found.result.counts["n_values_infinite"] == 1
    assert any("infinite" in warning for warning in found.result.warnings)


@pytest.mark.parametrize("text", ["2:2/0:1", "7:9/0:1", "words"])
def test_impossible_reference_window(tmp_path, text):
    """(h) Nothing is written to the lists of bad pairs."""
    stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
    (series / "info" / "12ref.txt").write_text(f"{text}\n")
    with pytest.raises(BrokenInput, match=r"12ref\.txt"):
        inversion.run(stack, series, InversionOptions(**NSBAS))
    assert not (series / "info" / "120bad_ifg.txt").exists()


def test_reference_window_without_any_value(tmp_path):
    stack, series = write_inputs(tmp_path, pixels_without(nothing, everything)[1])
    (series / "info" / "12ref.txt").write_text("2:3/0:1\n")
    with pytest.raises(NothingLeft, match="2:3/0:1"):
        inversion.run(stack, series, InversionOptions(**NSBAS))


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
        inversion.run(stack, folder, InversionOptions(offsets_file=tmp_path / "steps.txt", method="only_sb"))
    (tmp_path / "steps.txt").write_text("yesterday\n")
    with pytest.raises(BrokenInput, match="yesterday"):
        inversion.run(stack, folder, InversionOptions(offsets_file=tmp_path / "steps.txt"))


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
        assert plain.loose[1] == found.result.counts["n_values_dropped"] > 0
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
        assert found.result.counts["n_ifg"] == len(PAIRS) - 1
        assert Found(stack, series, InversionOptions(**SINGULAR)).result.counts["n_ifg"] == len(PAIRS)

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
        assert nullified.result.counts["n_pixels_complete"] == 1
        assert restored.result.counts["n_pixels_complete"] == 2


@pytest.fixture(scope="module")
def ragged(tmp_path_factory):
    """A stack of 23 × 17 pixels with random losses."""
    folder = tmp_path_factory.mktemp("ragged")
    epochs = regular_epochs(12)
    pairs = nearest_pairs(epochs, 3)
    random = np.random.default_rng(9)
    phases = random.normal(0, 3, (len(pairs), 23, 17)).astype(np.float32)
    phases[random.random(phases.shape) < random.uniform(0, 0.7, (23, 17))] = np.nan
    phases[:, 11, 5:8] = random.normal(0, 3, (len(pairs), 3))
    stack = write_small_stack(folder / "GEOCml1", pairs, phases, random.random(phases.shape))
    series = bare_timeseries(folder / "TS", stack)
    (series / "info/12bad_ifg.txt").write_text("")
    (series / "info/12ref.txt").write_text("5:8/11:12\n")
    return stack, series


@pytest.mark.parametrize("options", [SINGULAR, {**NSBAS, "weighting": "WLS"}])
def test_results_do_not_depend_on_blocks_and_workers(ragged, tmp_path, monkeypatch, options):
    """(l) and (n), and a cube in a file instead of memory."""
    stack, series = ragged
    outputs = []
    for workers, rows, megabyte in ((1, 23, 2**20), (2, 1, 2**20), (3, 4, 1)):
        target = tmp_path / f"{workers}"
        shutil.copytree(series, target)
        with monkeypatch.context() as patch:
            blocks = [slice(start, min(start + rows, 23)) for start in range(0, 23, rows)]
            patch.setattr(inversion, "row_blocks", lambda *_, blocks=blocks: blocks)
            patch.setattr(inversion, "MEGABYTE", megabyte)
            kept = InversionOptions(workers=workers, keep_increments=True, **options)
            inversion.run(stack, target, kept)
        files = sorted(path.relative_to(target) for path in target.rglob("*") if path.is_file())
        outputs.append({str(name): (target / name).read_bytes() for name in files if name.suffix != ".json"})
    changing = {"info/13parameters.txt"}
    for other in outputs[1:]:
        assert other.keys() == outputs[0].keys()
        assert [name for name in other if other[name] != outputs[0][name] and name not in changing] == []


def test_every_option_of_the_method_runs_on_ragged_data(ragged, tmp_path):
    stack, series = ragged
    for number, options in enumerate(
        {"method": method, "weighting": weighting, "compatible": compatible}
        for method in ("NSBAS", "singular", "only_sb")
        for weighting in ("LS", "WLS")
        for compatible in (False, True)
    ):
        target = tmp_path / str(number)
        shutil.copytree(series, target)
        result = inversion.run(stack, target, InversionOptions(minimum_ratio=0.0, **options))
        assert result.counts["n_pixels_unsettled"] == 0
        with h5py.File(target / "cum.h5") as file:
            kept = np.isfinite(file["n_gap"])
            solved = np.isfinite(file["vel"])
        assert result.counts["n_pixels"] == kept.sum()
        assert solved.sum() == (result.counts["n_pixels_complete"] if options["method"] == "only_sb" else kept.sum())


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


class TestFiles:
    def test_broken_inputs_are_named_all_at_once_and_leave_earlier_results(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        inversion.run(stack, series, InversionOptions(**NSBAS))
        before = (series / "cum.h5").read_bytes()
        (stack / PAIRS[0] / f"{PAIRS[0]}.unw").write_bytes(b"1234")
        (stack / PAIRS[3] / f"{PAIRS[3]}.unw").unlink()
        (stack / PAIRS[5] / f"{PAIRS[5]}.cc").write_bytes(b"1")
        with pytest.raises(BrokenInput) as caught:
            inversion.run(stack, series, InversionOptions(weighting="WLS", **NSBAS))
        for name in (f"{PAIRS[0]}.unw", f"{PAIRS[3]}.unw", f"{PAIRS[5]}.cc"):
            assert name in str(caught.value)
        assert (series / "cum.h5").read_bytes() == before

    def test_missing_lists(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        (series / "info/12bad_ifg.txt").unlink()
        with pytest.raises(MissingInput, match=r"12bad_ifg\.txt"):
            inversion.run(stack, series, InversionOptions())

    def test_every_pair_rejected(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        (series / "info/12bad_ifg.txt").write_text("\n".join(PAIRS))
        with pytest.raises(NothingLeft, match="15 are in the lists"):
            inversion.run(stack, series, InversionOptions())

    def test_another_grid(self, tmp_path):
        stack, _ = write_inputs(tmp_path / "one", pixels_without(nothing)[1])
        _, series = write_inputs(tmp_path / "two", pixels_without(nothing, nothing)[1])
        with pytest.raises(BrokenInput, match="another grid"):
            inversion.run(stack, series, InversionOptions())

    def test_rejected_pairs_and_their_epochs_disappear(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        (series / "info/11bad_ifg.txt").write_text("\n".join(pair for pair in PAIRS if EPOCHS[6] in pair) + "\n")
        (series / "info/120bad_ifg.txt").write_text(f"# bad\n{PAIRS[0]} 3.5\n20150101_20150113\n")
        found = Found(stack, series, InversionOptions(**NSBAS))
        assert found.data["imdates"].tolist() == [int(epoch) for epoch in EPOCHS[:6]]
        text = (series / "info/13parameters.txt").read_text()
        for line in ("n_im_all:       7", "n_im:           6", "n_ifg:          11", "n_ifg_bad:      5"):
            assert line in text.splitlines()

    def test_a_repeated_run_has_nothing_to_do(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        assert not inversion.run(stack, series, InversionOptions(**NSBAS)).skipped
        assert inversion.run(stack, series, InversionOptions(**NSBAS)).skipped
        os.utime(stack / PAIRS[0] / f"{PAIRS[0]}.unw", ns=(0, 0))
        assert not inversion.run(stack, series, InversionOptions(**NSBAS)).skipped

    def test_cancelling_leaves_nothing_behind(self, tmp_path):
        class Impatient(Progress):
            def cancelled(self):
                return True

        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        before = sorted(series.rglob("*"))
        with pytest.raises(Cancelled):
            inversion.run(stack, series, InversionOptions(**NSBAS), Impatient())
        assert sorted(series.rglob("*")) == before

    def test_pictures(self, tmp_path):
        stack, series = write_inputs(tmp_path, pixels_without(nothing, touching(2))[1])
        inversion.run(stack, series, InversionOptions(pictures=True, **NSBAS))
        assert len(list(series.glob("13increment/*.increment.png"))) == len(EPOCHS) - 1
        assert len(list(series.glob("13resid/*.res.png"))) == len(PAIRS)
        assert not [*series.glob("13increment/*.inc"), *series.glob("13resid/*.res")]
        assert {path.stem for path in series.glob("results/*.png")} == set(RASTERS)
        assert len(list(series.glob("network/network13*.png"))) == 3

    def test_layers_have_headers_that_open(self, tmp_path):
        import rasterio

        stack, series = write_inputs(tmp_path, pixels_without(nothing, touching(2))[1])
        result = inversion.run(stack, series, InversionOptions(**NSBAS))
        for layer in result.layers:
            with rasterio.open(series / layer.path) as source:
                assert source.shape == (1, 3)

    def test_baselines(self, tmp_path):
        """The reference epoch needs no line; the original takes such a file for made-up."""
        stack, series = write_inputs(tmp_path, pixels_without(nothing)[1])
        lines = (stack / "baselines").read_text().splitlines()
        assert len(lines) == len(EPOCHS) - 1
        found = Found(stack, series, InversionOptions(**NSBAS))
        np.testing.assert_allclose(found.data["bperp"], [0, *(float(line.split()[2]) for line in lines)])
        assert "bperp" not in Found(stack, series, InversionOptions(compatible=True, **NSBAS)).data
        (stack / "baselines").write_text("\n".join(lines[:-1]))
        found = Found(stack, series, InversionOptions(**NSBAS))
        assert np.isnan(found.data["bperp"]).tolist() == [False] * 6 + [True]
        assert any("baseline of 1 epochs is unknown" in warning for warning in found.result.warnings)
        (stack / "baselines").unlink()
        assert "bperp" not in Found(stack, series, InversionOptions(**NSBAS)).data
