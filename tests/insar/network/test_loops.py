"""Stage 12: agreement with LiCSBAS, rejections, reference, products and edge cases."""

from itertools import combinations

import numpy as np
import pytest
from golden_data import read_raster, write_stack_before_nullification, write_timeseries
from small_stack import (
    bare_timeseries,
    nearest_pairs,
    noisy_stack,
    regular_epochs,
    simulated_stack,
    write_small_stack,
)

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.core.pairs import loops_of
from alignsar_qgis.insar.network.options import LoopOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.parfiles import read_list, write_list
from alignsar_qgis.insar.store.raster import write_flat
from alignsar_qgis.insar.store.workspace import Stack

GOLDEN_OPTIONS = {
    "mexico_singular": {"nullify": True, "edit_stack": True, "rms_threshold": 10, "multi_prime": True},
    "campi_small": {"nullify": True, "edit_stack": True, "rms_threshold": 10, "multi_prime": True},
    "mexico_nsbas": {"multi_prime": True},
    "mexico_wls": {"multi_prime": True},
}
LISTS = ("12bad_ifg.txt", "12removed_image.txt", "12bad_ifg_cand.txt", "12network_gap_info.txt")
COUNTS = ("n_unw", "n_loop_err", "n_loop_err_rat", "debug_nonan_count", "n_nullify", "n_nullify_rat")
SUMS = ("loop_ph_avg", "loop_ph_avg_abs", "loop_ph_wrapped_sum", "debug_loop_ph_wrapped_sum_abs")
TURN = 2 * np.pi


def run(stack, series, **options):
    return run_stage("close_loops", stack, series, options=LoopOptions(**options))


def bad(series):
    return read_list(series / "info" / "12bad_ifg.txt")


def raster(series, name, shape):
    return read_raster(series / "results" / name, shape)


@pytest.fixture(params=sorted(GOLDEN_OPTIONS))
def golden_run(request, golden, tmp_path):
    """A stack, a time-series folder as it is before stage 12, and the folder after it."""
    source = golden / request.param
    stack = write_stack_before_nullification(source, tmp_path)
    series = write_timeseries(source, tmp_path)
    for folder, pattern in (("info", "12[!0]*"), ("results", "*")):
        for path in (series / folder).glob(pattern):
            path.unlink()
    return request.param, stack, series, next(source.glob("TS_*"))


def test_everything_agrees_with_licsbas(golden_run, golden):
    name, stack, series, expected = golden_run
    run(stack, series, compatible=True, **GOLDEN_OPTIONS[name])
    for listed in (*LISTS, "12ref.txt"):
        theirs = expected / "info" / listed
        assert (series / "info" / listed).is_file() == theirs.is_file()
        if theirs.is_file():
            assert (series / "info" / listed).read_text() == theirs.read_text()
    unlooped = expected / "info" / "12no_loop_ifg.txt"
    assert read_list(series / "info" / "12no_loop_ifg.txt") == (read_list(unlooped) if unlooped.is_file() else [])
    shape = Stack(stack).grid.shape
    for path in (expected / "results").iterdir():
        if path.name in COUNTS or path.name.startswith("coh_avg"):
            np.testing.assert_array_equal(raster(series, path.name, shape), read_raster(path, shape), path.name)
        elif path.name in SUMS:
            theirs = read_raster(path, shape)
            np.testing.assert_allclose(raster(series, path.name, shape), theirs, rtol=1e-5, atol=1e-4)
    with np.load(sorted((golden / name).glob("GEOC*.npz"))[-1]) as archive:
        for pair, phase in zip(archive["pairs"], archive["unw"]):
            np.testing.assert_array_equal(read_raster(stack / pair / f"{pair}.unw", shape), phase)


def test_defaults_differ_from_licsbas_in_one_ratio_and_the_name_of_one_mean(golden_run):
    name, stack, series, expected = golden_run
    run(stack, series, **GOLDEN_OPTIONS[name])
    shape = Stack(stack).grid.shape
    for path in (expected / "results").iterdir():
        if path.name in COUNTS and path.name != "n_nullify_rat":
            np.testing.assert_array_equal(raster(series, path.name, shape), read_raster(path, shape), path.name)
    spans = {path.name for path in (series / "results").glob("coh_avg_*") if path.suffix != ".vrt"}
    assert spans == {"coh_avg_6"} if name == "campi_small" else {"coh_avg_12"}
    if GOLDEN_OPTIONS[name].get("nullify"):
        ratio = raster(series, "n_nullify_rat", shape)
        assert np.nanmin(ratio) >= 0
        assert np.nanmax(ratio) <= 1
        known = raster(series, "n_unw", shape) + raster(series, "n_nullify", shape) > 0
        assert np.isfinite(ratio[known]).all()


def test_result_does_not_depend_on_blocks_and_workers(tmp_path):
    stack, first, _, _ = noisy_stack(tmp_path, n_epochs=12, shape=(300, 60))
    names = [*LISTS[:3], "12ref.txt"]
    found = []
    for number, options in enumerate(({}, {"workers": 1, "memory": 16}, {"workers": 3, "memory": 20})):
        series = bare_timeseries(tmp_path / f"TS{number}", stack) if number else first
        run(stack, series, rms_threshold=9.0, nullify=True, edit_stack=True, **options)
        rasters = {path.name: path.read_bytes() for path in (series / "results").iterdir()}
        found.append((rasters, [(series / "info" / name).read_text() for name in names]))
    assert found[0] == found[1] == found[2]


def test_loops_without_a_common_pixel_accuse_whatever_the_threshold(tmp_path):
    epochs = regular_epochs(4)
    pairs = [f"{a}_{b}" for a, b in combinations(epochs, 2)]
    phases = np.zeros((6, 6, 6), np.float32) + 0.5
    phases[:, :, 3:] = np.nan
    phases[pairs.index(f"{epochs[0]}_{epochs[1]}")] = np.where(np.arange(6) > 3, 0.5, np.nan)
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, phases)
    series = bare_timeseries(tmp_path / "TS", stack)
    run(stack, series, rms_threshold=1000)
    assert bad(series) == [f"{epochs[0]}_{epochs[1]}"]
    table = (series / "12loop" / "loop_info.txt").read_text().splitlines()
    assert f"{' '.join(epochs[:3])}      inf *  --      " in table


def test_reference_on_a_wrong_island_is_repaired_by_the_main_ambiguity(tmp_path):
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    wrong = 4
    phases[wrong, 2:6, 2:6] += TURN
    write_small_stack(stack, pairs, phases)
    series = bare_timeseries(tmp_path / "TS", stack)
    (series / "info" / "120ref.txt").write_text("3:5/3:5\n")
    run(stack, series, rms_threshold=10)
    shape = phases.shape[1:]
    n_loops = sum(wrong in loop for loop in loops_of(pairs))
    errors = np.zeros(shape)
    errors[2:6, 2:6] = n_loops
    np.testing.assert_array_equal(raster(series, "n_loop_err", shape), n_loops - errors)
    run(stack, series, rms_threshold=10, nullify_fix_ref=True)
    np.testing.assert_array_equal(raster(series, "n_loop_err", shape), errors)


def test_daisy_chain_finishes_without_loops(tmp_path):
    pairs = nearest_pairs(regular_epochs(5), 1)
    phases = np.ones((4, 6, 8), np.float32)
    phases[1, 2, 3] = np.nan
    coherence = np.full(phases.shape, 0.5)
    coherence[:, 4, 1] = 0.9
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, phases, coherence)
    series = bare_timeseries(tmp_path / "TS", stack)
    write_list(tmp_path / "rm.txt", pairs[:1])
    result = run(stack, series, nullify=True, edit_stack=True, removal_list=tmp_path / "rm.txt")
    assert any("no loop" in warning for warning in result.warnings)
    assert read_list(series / "info" / "12no_loop_ifg.txt") == pairs
    assert bad(series) == pairs[:1]
    assert (series / "info" / "12ref.txt").read_text() == "1:2/4:5\n"
    assert any("most coherent" in warning for warning in result.warnings)
    assert not raster(series, "n_loop_err", (6, 8)).any()
    assert np.isnan(raster(series, "loop_ph_avg", (6, 8))).all()
    assert raster(series, "n_unw", (6, 8))[2, 3] == 2
    assert not list(stack.rglob("*.ori"))


def test_reference_without_usable_loops_is_near_the_centre_of_equal_pixels(tmp_path):
    pairs = nearest_pairs(regular_epochs(4), 2)
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, np.ones((len(pairs), 7, 9), np.float32))
    series = bare_timeseries(tmp_path / "TS", stack)
    pair_list = nearest_pairs(regular_epochs(4), 1)
    write_small_stack(stack, pair_list, np.full((3, 7, 9), 0.5, np.float32))
    result = run(stack, series)
    assert (series / "info" / "12ref.txt").read_text() == "4:5/3:4\n"
    assert any("nearest to the centre" in warning for warning in result.warnings)
    assert result.counts["pairs_rejected"] == 0


def test_names_in_the_removal_list_that_are_not_there_are_a_warning(tmp_path):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack, rejected=pairs[:1])
    listed = tmp_path / "rm.txt"
    listed.write_text(f"# by hand\n{pairs[0]}\n{pairs[3]}\n19990101_19990113\n")
    result = run(stack, series, removal_list=listed)
    assert bad(series) == [pairs[3]]
    assert read_list(series / "12loop" / "rm_ifg_man.txt") == [pairs[3]]
    assert any("19990101_19990113" in warning and pairs[0] in warning for warning in result.warnings)
    assert "# +: Removed" in (series / "12loop" / "loop_info.txt").read_text()


def test_pairs_without_data_at_the_reference_are_rejected(tmp_path):
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    phases[[0, 5], :6, :6] = np.nan
    write_small_stack(stack, pairs, phases)
    series = bare_timeseries(tmp_path / "TS", stack)
    (series / "info" / "120ref.txt").write_text("0:5/0:5\n")
    result = run(stack, series)
    assert bad(series) == [pairs[0], pairs[5]]
    assert read_list(series / "12loop" / "bad_ifg_noref.txt") == [pairs[0], pairs[5]]
    assert not (series / "info" / "12ref.txt").exists()
    assert any("no data at the reference" in warning for warning in result.warnings)


def test_a_window_of_another_area_is_refused_and_one_over_the_edge_is_cut(tmp_path):
    stack, _, _ = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack)
    window = series / "info" / "120ref.txt"
    window.write_text("30:40/2:4\n")
    with pytest.raises(BrokenInput, match=r"120ref\.txt does not fit"):
        run(stack, series)
    window.write_text("20:40/18:38\n")
    result = run(stack, series)
    assert any("20:24/18:20" in sentence for sentence in result.summary)


def test_all_bad_is_an_error_with_counts_that_changes_nothing(tmp_path):
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack)
    run(stack, series)
    before = {path: path.read_bytes() for path in tmp_path.rglob("*") if path.is_file()}
    random = np.random.default_rng(0)
    wild = phases + random.normal(0, 30, phases.shape).astype(np.float32)
    write_small_stack(stack, pairs, wild)
    stack_before = {path: path.read_bytes() for path in stack.rglob("*") if path.is_file()}
    with pytest.raises(NothingLeft, match=f"{len(pairs)} lost, all their loops close worse than 1.5 rad"):
        run(stack, series, nullify=True, edit_stack=True)
    assert {path: path.read_bytes() for path in stack.rglob("*") if path.is_file()} == stack_before
    left = {path: path.read_bytes() for path in series.rglob("*") if path.is_file() and "failed" not in str(path)}
    assert left == {path: data for path, data in before.items() if series in path.parents}
    failed = series / "12loop_failed"
    assert read_list(failed / "12bad_ifg.txt") == pairs
    rows = [line for line in (failed / "loop_info.txt").read_text().splitlines() if not line.startswith("#")]
    assert len(rows) == len(loops_of(pairs))
    assert all(" *  --" in row for row in rows)
    write_small_stack(stack, pairs, phases)
    run(stack, series, nullify=True, edit_stack=True)
    assert not failed.exists()


def test_what_cannot_work_is_explained(tmp_path):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    with pytest.raises(MissingInput, match="stage 11"):
        run(stack, tmp_path / "TS")
    series = bare_timeseries(tmp_path / "TS", stack, rejected=pairs)
    with pytest.raises(NothingLeft, match="rejected every interferogram"):
        run(stack, series)
    (series / "info" / "11bad_ifg.txt").unlink()
    with pytest.raises(MissingInput, match=r"11bad_ifg\.txt"):
        run(stack, series)
    write_list(series / "info" / "11bad_ifg.txt", [])
    for pair in pairs[:2]:
        (stack / pair / f"{pair}.unw").unlink()
    with pytest.raises(BrokenInput, match=rf"2 of 12 .*{pairs[0]}.*{pairs[1]}"):
        run(stack, series)


def test_list_of_pairs_without_loop_is_always_rewritten(tmp_path):
    stack, _, _ = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack)
    write_list(series / "info" / "12no_loop_ifg.txt", ["20210105_20210117"])
    run(stack, series)
    assert (series / "info" / "12no_loop_ifg.txt").read_text() == ""


def test_coherence_averages_ignore_missing_values(tmp_path):
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    coherence = np.random.default_rng(0).random(phases.shape).astype(np.float32)
    coherence[:5, :10] = 0
    coherence[5:7, :3] = np.nan
    coherence[:, 0, 0] = 0
    write_small_stack(stack, pairs, phases, coherence)
    series = bare_timeseries(tmp_path / "TS", stack)
    run(stack, series)
    known = np.where(coherence == 0, np.nan, coherence)
    shape = phases.shape[1:]
    nearest = [index for index, pair in enumerate(pairs) if pair in nearest_pairs(regular_epochs(6), 1)]
    for name, chosen in (("coh_avg", slice(None)), ("coh_avg_12", nearest)):
        found = raster(series, name, shape)
        assert np.isnan(found[0, 0])
        expected = np.nanmean(known[chosen].reshape(-1, known[0].size)[:, 1:], axis=0)
        np.testing.assert_allclose(found.ravel()[1:], expected, rtol=1e-5)


def test_pictures_are_made_on_request(tmp_path):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1", n_epochs=3, shape=(6, 8))
    series = bare_timeseries(tmp_path / "TS", stack)
    run(stack, series)
    assert not list(series.glob("12loop/*/*.png"))
    run(stack, series, pictures=True)
    names = {path.name for path in (series / "12loop" / "good_loop_png").iterdir()}
    assert len(names) == len(loops_of(pairs))
    assert (series / "results" / "n_loop_err.png").is_file()


def test_layers_and_figures_exist(tmp_path):
    stack, _, _ = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack)
    result = run(stack, series, nullify=True, edit_stack=True)
    assert {layer.path for layer in result.layers} >= {"results/n_unw.vrt", "results/coh_avg.vrt"}
    for path in (*(layer.path for layer in result.layers), *result.figures):
        assert (series / path).is_file()


def test_bad_pair_of_stage_120_takes_no_part(tmp_path):
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    phases[2] += 50 * np.random.default_rng(0).standard_normal(phases.shape[1:]).astype(np.float32)
    write_flat(stack / pairs[2] / f"{pairs[2]}.unw", phases[2])
    series = bare_timeseries(tmp_path / "TS", stack)
    write_list(series / "info" / "120bad_ifg.txt", [pairs[2]])
    result = run(stack, series)
    assert result.counts["pairs"] == len(pairs) - 1
    assert bad(series) == []


WAYS_TO_WRITE = {
    "mark": "utf-8-sig",
    "utf-16": "utf-16",
    "quotes": '"{}"',
    "blanks": "  {} ",
    "folder": "GEOCml1/{}",
    "windows": "C:\\frame\\GEOC\\{}\\",
    "columns": "{},0.3,bad",
}


@pytest.mark.parametrize("way", WAYS_TO_WRITE)
def test_a_removal_list_removes_all_it_names_however_it_is_written(tmp_path, way):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack)
    written = WAYS_TO_WRITE[way]
    encoding, form = ("utf-8", written) if "{}" in written else (written, "{}")
    listed = tmp_path / "rm.txt"
    listed.write_bytes("\r\n".join(form.format(pair) for pair in pairs[2:5]).encode(encoding))
    result = run(stack, series, removal_list=listed)
    assert read_list(series / "12loop" / "rm_ifg_man.txt") == pairs[2:5]
    assert not any("rm.txt" in warning for warning in result.warnings)


def test_a_line_of_the_removal_list_that_names_no_pair_is_named(tmp_path):
    stack, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    series = bare_timeseries(tmp_path / "TS", stack)
    listed = tmp_path / "rm.txt"
    listed.write_text(f"{pairs[3]}\nthe one of June\n")
    result = run(stack, series, removal_list=listed)
    assert any(str(listed) in warning and "the one of June" in warning for warning in result.warnings)
