"""Stage 12: loops against LiCSBAS and against a slow formula, rejections, reference, and edge cases."""

from dataclasses import replace
from itertools import combinations

import numpy as np
import pytest
from golden_data import read_raster, write_stack_before_nullification, write_timeseries
from small_stack import (
    bare_timeseries,
    nearest_pairs,
    pair_phases,
    regular_epochs,
    simulated_stack,
    smooth_displacement,
    write_small_stack,
)

from alignsar_qgis.insar import loops
from alignsar_qgis.insar.errors import BrokenInput, MissingInput, NothingLeft
from alignsar_qgis.insar.loop_closure import accused_pairs, common_ambiguity
from alignsar_qgis.insar.loop_report import LoopVerdict, gap_table, loop_table
from alignsar_qgis.insar.network import epochs_of, loops_of
from alignsar_qgis.insar.options.network import LoopOptions
from alignsar_qgis.insar.parfiles import read_list, write_list
from alignsar_qgis.insar.progress import Progress
from alignsar_qgis.insar.raster import write_flat
from alignsar_qgis.insar.workspace import Stack

GOLDEN_OPTIONS = {
    "mexico_singular": {"nullify": True, "rms_threshold": 10, "multi_prime": True},
    "campi_small": {"nullify": True, "rms_threshold": 10, "multi_prime": True},
    "mexico_nsbas": {"multi_prime": True},
    "mexico_wls": {"multi_prime": True},
}
LISTS = ("12bad_ifg.txt", "12removed_image.txt", "12bad_ifg_cand.txt", "12network_gap_info.txt")
COUNTS = ("n_unw", "n_loop_err", "n_loop_err_rat", "debug_nonan_count", "n_nullify", "n_nullify_rat")
SUMS = ("loop_ph_avg", "loop_ph_avg_abs", "loop_ph_wrapped_sum", "debug_loop_ph_wrapped_sum_abs")
TURN = 2 * np.pi


def run(stack, series, **options):
    return loops.run(stack, series, LoopOptions(**options), Progress())


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


def noisy_stack(tmp_path, seed=0, n_epochs=7, shape=(9, 11)):
    """A stack with gaps, unwrapping errors of several sizes, and a pair that is wrong nearly everywhere."""
    random = np.random.default_rng(seed)
    pairs = nearest_pairs(regular_epochs(n_epochs), 3)
    phases = pair_phases(pairs, smooth_displacement(n_epochs, shape, seed)).astype(np.float32)
    phases += random.normal(0, 0.05, phases.shape).astype(np.float32)
    phases += TURN * random.choice([-1, 0, 0, 0, 0, 1], phases.shape).astype(np.float32)
    phases[4] += random.normal(0, 20, shape)
    phases[random.random(phases.shape) < 0.15] = np.nan
    phases[:, 0] = np.nan
    stack = write_small_stack(tmp_path / "GEOCml1", pairs, phases)
    return stack, bare_timeseries(tmp_path / "TS", stack), pairs, phases


def slow_loops(pairs, phases, threshold, limit, aggressive, multi_prime, window):
    """The method of the stage written out for single loops and pixels; returns what the stage makes."""
    position = {pair: index for index, pair in enumerate(pairs)}
    triples = [
        (position[f"{i}_{j}"], position[f"{j}_{k}"], position[f"{i}_{k}"])
        for i, j, k in combinations(epochs_of(pairs), 3)
        if {f"{i}_{j}", f"{j}_{k}", f"{i}_{k}"} <= set(pairs)
    ]
    closures = [phases[a] + phases[b] - phases[c] for a, b, c in triples]

    def judge(rms):
        accused = {pair for triple, value in zip(triples, rms) if value >= threshold for pair in triple}
        return accused - {pair for triple, value in zip(triples, rms) if value < threshold for pair in triple}, accused

    free = []
    for phase in closures:
        shifted = phase - TURN * np.round(np.nanmedian(phase) / TURN)
        shifted = shifted - np.nanmedian(shifted) if multi_prime else shifted
        free.append(np.sqrt(np.nanmean(shifted**2)))
    bad1, _ = judge(free)
    if window is None:
        n_unw = sum(np.isfinite(phases[k]) for k in range(len(pairs)) if k not in bad1)
        exceeding, square, count = (np.zeros(phases.shape[1:]) for _ in range(3))
        for triple, phase in zip(triples, closures):
            if not bad1 & set(triple):
                shifted = phase - TURN * np.round(np.nanmedian(phase) / TURN)
                shifted = shifted - np.nanmedian(shifted) if multi_prime else shifted
                exceeding += shifted**2 > np.pi**2
                square += np.nan_to_num(shifted**2)
                count += np.isfinite(shifted)
        best = n_unw == n_unw.max()
        limit_count = exceeding.min()
        while not (best & (exceeding == limit_count)).any():
            limit_count += 1
        best &= exceeding == limit_count
        score = np.where(best & (count > 0), square / np.sqrt(np.maximum(count, 1)), np.inf)
        row, column = divmod(int(np.argmin(score)), phases.shape[2])
        window = slice(row, row + 1), slice(column, column + 1)
    values = [np.nanmean(phase[window]) if np.isfinite(phase[window]).any() else np.nan for phase in phases]
    noref = {k for k in range(len(pairs)) if np.isnan(values[k])} - bad1
    offsets = [values[a] + values[b] - values[c] for a, b, c in triples]
    referenced = [
        np.nan if (bad1 | noref) & set(triple) else np.sqrt(np.nanmean((phase - offset) ** 2))
        for triple, phase, offset in zip(triples, closures, offsets)
    ]
    bad2, accused = judge(referenced)
    rejected = bad1 | noref | bad2
    shape = phases.shape[1:]
    n_loop_err, keep = np.zeros(shape, int), np.full(phases.shape, aggressive)
    total, failing = np.zeros(phases.shape, int), np.zeros(phases.shape, int)
    for triple, phase, offset in zip(triples, closures, offsets):
        if rejected & set(triple):
            continue
        for pixel in np.ndindex(shape):
            value = phase[pixel] - offset
            fails = abs(value) >= limit
            n_loop_err[pixel] += fails
            for pair in triple:
                at = (pair, *pixel)
                total[at] += np.isfinite(value)
                failing[at] += fails
                keep[at] = keep[at] and not fails if aggressive else keep[at] or not fails
    for triple in triples:
        for pixel in np.ndindex(shape):
            shares = [failing[(k, *pixel)] / max(total[(k, *pixel)], 1) for k in triple]
            if max(shares) > 0:
                keep[(triple[shares.index(max(shares))], *pixel)] = False
    nullified = phases.copy()
    for k in range(len(pairs)):
        if keep[k].any() and not keep[k].all():
            nullified[k][~keep[k]] = np.nan
    names = {key: sorted(pairs[k] for k in chosen) for key, chosen in (("bad", rejected), ("cand", accused - rejected))}
    return names, n_loop_err, nullified, window


@pytest.mark.parametrize(
    ("seed", "options"),
    [
        (0, {"rms_threshold": 9.0}),
        (1, {"rms_threshold": 9.0, "multi_prime": True}),
        (2, {"rms_threshold": 9.0, "nullify_aggressive": True}),
        (3, {"rms_threshold": 6.2, "nullify_threshold": 5.0}),
        (4, {"rms_threshold": 100.0}),
    ],
)
@pytest.mark.parametrize("windowed", [True, False])
def test_stage_agrees_with_its_slow_formula(tmp_path, seed, options, windowed):
    stack, series, pairs, phases = noisy_stack(tmp_path, seed)
    window = (slice(4, 6), slice(5, 8)) if windowed else None
    if windowed:
        (series / "info" / "120ref.txt").write_text("5:8/4:6\n")
    run(stack, series, nullify=True, **options)
    names, n_loop_err, nullified, window = slow_loops(
        pairs,
        phases.astype(float),
        options["rms_threshold"],
        options.get("nullify_threshold", np.pi),
        options.get("nullify_aggressive", False),
        options.get("multi_prime", False),
        window,
    )
    assert bad(series) == names["bad"]
    assert read_list(series / "info" / "12bad_ifg_cand.txt") == names["cand"]
    rows, columns = window
    reference = f"{columns.start}:{columns.stop}/{rows.start}:{rows.stop}"
    assert (series / "info" / ("120ref.txt" if windowed else "12ref.txt")).read_text().strip() == reference
    shape = phases.shape[1:]
    np.testing.assert_array_equal(raster(series, "n_loop_err", shape), n_loop_err)
    written = np.stack([read_raster(stack / pair / f"{pair}.unw", shape) for pair in pairs])
    np.testing.assert_array_equal(written, nullified.astype(np.float32))
    np.testing.assert_array_equal(
        raster(series, "n_nullify", shape), (np.isfinite(phases) & np.isnan(nullified)).sum(axis=0)
    )
    good = [index for index, pair in enumerate(pairs) if pair not in names["bad"]]
    np.testing.assert_array_equal(raster(series, "n_unw", shape), np.isfinite(nullified[good]).sum(axis=0))


def test_result_does_not_depend_on_blocks_and_workers(tmp_path):
    stack, first, _, _ = noisy_stack(tmp_path, n_epochs=12, shape=(300, 60))
    names = [*LISTS[:3], "12ref.txt"]
    found = []
    for number, options in enumerate(({}, {"workers": 1, "memory": 16}, {"workers": 3, "memory": 20})):
        series = bare_timeseries(tmp_path / f"TS{number}", stack) if number else first
        run(stack, series, rms_threshold=9.0, nullify=True, **options)
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


def test_a_pair_is_bad_only_if_all_its_loops_are():
    triples = np.array([(0, 1, 2), (0, 3, 4), (5, 6, 7)])
    verdict, accused = accused_pairs(triples, np.array([2.0, 1.0, np.nan]), 2.0, 8)
    assert list(np.flatnonzero(verdict)) == [1, 2]
    assert list(np.flatnonzero(accused)) == [0, 1, 2]


def test_common_ambiguity_is_the_fullest_bin():
    turn = np.float32(TURN)
    assert common_ambiguity(turn * np.float32([0.4, -0.4, 1.0, 1.2, 1.4, np.nan])) == 1
    assert common_ambiguity(turn * np.float32([-0.1, 1.1])) == 0
    assert common_ambiguity(turn * np.float32([5, 5, 5, -2])) == -2
    assert common_ambiguity(np.float32([np.nan])) == 0
    assert common_ambiguity(turn * np.float32([5])) == 0


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
    result = run(stack, series, nullify=True, removal_list=tmp_path / "rm.txt")
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
        run(stack, series, nullify=True)
    assert {path: path.read_bytes() for path in stack.rglob("*") if path.is_file()} == stack_before
    left = {path: path.read_bytes() for path in series.rglob("*") if path.is_file() and "failed" not in str(path)}
    assert left == {path: data for path, data in before.items() if series in path.parents}
    failed = series / "12loop_failed"
    assert read_list(failed / "12bad_ifg.txt") == pairs
    rows = [line for line in (failed / "loop_info.txt").read_text().splitlines() if not line.startswith("#")]
    assert len(rows) == len(loops_of(pairs))
    assert all(" *  --" in row for row in rows)
    write_small_stack(stack, pairs, phases)
    run(stack, series, nullify=True)
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


def test_loop_table_marks_the_first_reason():
    epochs = regular_epochs(8)
    pairs = nearest_pairs(epochs, 2)
    triples = loops_of(pairs)
    flags = {name: np.zeros(len(pairs), bool) for name in ("closure", "hand", "noref", "referenced", "accused")}
    first_pair = [pairs.index(f"{epochs[k]}_{epochs[k + 2]}") for k in range(6)]
    for name, index in zip(("closure", "hand", "noref", "referenced", "accused"), first_pair):
        flags[name][index] = True
    verdict = LoopVerdict(
        pairs,
        triples,
        np.array([2.1, 0.2, 0.66, 1.23, 1.9, np.inf]),
        np.array([np.nan, np.nan, np.nan, 12.34, 1.88, 0.35]),
        *flags.values(),
    )
    assert loop_table(verdict, 1.5).splitlines() == [
        "# loop_thre: 1.5 rad",
        "# *: Removed w/o ref, **: No ref, ***: Removed w/ ref",
        "# +: Removed by manually indicating in rm.txt",
        "# /: Candidates of bad loops but causative ifgs unidentified",
        "# image1   image2   image3 RMS w/oref  w/ref",
        f"{' '.join(epochs[0:3])}     2.10 *  --      ",
        f"{' '.join(epochs[1:4])}     0.20 +  --      ",
        f"{' '.join(epochs[2:5])}     0.66    --    **",
        f"{' '.join(epochs[3:6])}     1.23    12.34 ***",
        f"{' '.join(epochs[4:7])}     1.90 /  1.88    ",
        f"{' '.join(epochs[5:8])}      inf    0.35    ",
    ]
    plain = replace(verdict, by_hand=np.zeros(len(pairs), bool))
    assert "# +" not in loop_table(plain, 1.5)


def test_gap_table_lists_gaps_and_groups_that_no_gap_shows():
    epochs = ["20210105", "20210117", "20220312", "20220417", "20230101"]
    pairs = [f"{a}_{b}" for a, b in ((epochs[0], epochs[1]), (epochs[1], epochs[2]), (epochs[3], epochs[4]))]
    assert gap_table(pairs) == (
        "Gaps between:\n20220312 20220417\n\nConnected network (year, n_image):\n"
        "20210105-20220312 (1.18, 3)\n20220417-20230101 (0.71, 2)\n"
    )
    interleaved = gap_table([f"{epochs[0]}_{epochs[2]}", f"{epochs[1]}_{epochs[3]}"])
    assert "Gaps" not in interleaved
    assert interleaved.endswith("20210105-20220312 (1.18, 2)\n20210117-20220417 (1.25, 2)\n")


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
    result = run(stack, series, nullify=True)
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
