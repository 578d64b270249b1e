"""Loop closure against a slow formula."""

from itertools import combinations

import numpy as np
import pytest
from golden_data import read_raster
from small_stack import noisy_stack, regular_epochs, write_small_stack

from alignsar_qgis.insar.core.pairs import epochs_of, loops_of
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.network._closure import accused_pairs, common_ambiguity, near_ambiguities
from alignsar_qgis.insar.network._loop_passes import PairPhases, scene_closures
from alignsar_qgis.insar.network.options import LoopOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.flat_files import FlatFiles
from alignsar_qgis.insar.store.parfiles import read_list
from alignsar_qgis.insar.store.workspace import Stack

TURN = 2 * np.pi


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
    run_stage("close_loops", stack, series, options=LoopOptions(nullify=True, edit_stack=True, **options))
    names, n_loop_err, nullified, window = slow_loops(
        pairs,
        phases.astype(float),
        options["rms_threshold"],
        options.get("nullify_threshold", np.pi),
        options.get("nullify_aggressive", False),
        options.get("multi_prime", False),
        window,
    )
    assert read_list(series / "info" / "12bad_ifg.txt") == names["bad"]
    assert read_list(series / "info" / "12bad_ifg_cand.txt") == names["cand"]
    rows, columns = window
    reference = f"{columns.start}:{columns.stop}/{rows.start}:{rows.stop}"
    assert (series / "info" / ("120ref.txt" if windowed else "12ref.txt")).read_text().strip() == reference
    shape = phases.shape[1:]
    np.testing.assert_array_equal(read_raster(series / "results" / "n_loop_err", shape), n_loop_err)
    written = np.stack([read_raster(stack / pair / f"{pair}.unw", shape) for pair in pairs])
    np.testing.assert_array_equal(written, nullified.astype(np.float32))
    np.testing.assert_array_equal(
        read_raster(series / "results" / "n_nullify", shape), (np.isfinite(phases) & np.isnan(nullified)).sum(axis=0)
    )
    good = [index for index, pair in enumerate(pairs) if pair not in names["bad"]]
    np.testing.assert_array_equal(
        read_raster(series / "results" / "n_unw", shape), np.isfinite(nullified[good]).sum(axis=0)
    )


def test_a_pair_is_bad_only_if_all_its_loops_are():
    triples = np.array([(0, 1, 2), (0, 3, 4), (5, 6, 7)])
    verdict, accused = accused_pairs(triples, np.array([2.0, 1.0, np.nan]), 2.0, 8)
    assert list(np.flatnonzero(verdict)) == [1, 2]
    assert list(np.flatnonzero(accused)) == [0, 1, 2]


def test_common_ambiguity_is_the_fullest_bin():
    def found(turns):
        return common_ambiguity(near_ambiguities(np.float32(TURN) * np.float32(turns)))

    assert found([0.4, -0.4, 1.0, 1.2, 1.4, np.nan]) == 1
    assert found([-0.1, 1.1]) == 0
    assert found([5, 5, 5, -2]) == -2
    assert found([np.nan]) == 0
    assert found([5]) == 0


def test_free_offset_is_that_of_the_median_whatever_the_blocks(tmp_path):
    """Even counts whose middle values are nearest to different multiples of 2 pi need the median itself."""
    random = np.random.default_rng(4)
    closures = [
        TURN * random.choice([0, 1, 2], 400) + random.normal(0, 0.8, 400),
        TURN * np.repeat([0.0, 3.0], 200) + random.normal(0, 0.1, 400),
        TURN * np.repeat([-50.0, 60.0, 61.0, 40.0], 100),
        np.where(np.arange(400) < 399, np.nan, -TURN),
        np.full(400, np.nan),
    ]
    epochs = regular_epochs(3 * len(closures))
    loops = [epochs[start : start + 3] for start in range(0, len(epochs), 3)]
    pairs = [
        f"{i}_{j}" for first, second, third in loops for i, j in ((first, second), (first, third), (second, third))
    ]
    phases = np.zeros((len(pairs), 20, 20), np.float32)
    for index, phase in enumerate(closures):
        phases[3 * index] = phase.reshape(20, 20)
        phases[3 * index + 1], phases[3 * index + 2] = 1.0, 1.0
    stack = Stack(write_small_stack(tmp_path / "GEOCml1", pairs, phases))
    expected = [TURN * np.round(np.nanmedian(phase.astype(np.float32)) / TURN) for phase in closures[:4]]
    with FlatFiles() as files:
        for multi_prime in (False, True):
            options = LoopOptions(multi_prime=multi_prime, workers=3)
            found = scene_closures(PairPhases(stack, pairs, files, 16), loops_of(pairs), options, Progress())
            if multi_prime:
                expected = [np.nanmedian(phase.astype(np.float32)) for phase in closures[:4]]
            np.testing.assert_allclose(found.free[:4], expected, atol=1e-5)
            assert np.isnan(found.free[4])
            np.testing.assert_array_equal(found.count, [np.isfinite(phase).sum() for phase in closures])
            np.testing.assert_allclose(found.mean[:4], [np.nanmean(phase) for phase in closures[:4]], rtol=1e-5)
            squares = [np.nanmean(phase**2) for phase in closures[:4]]
            np.testing.assert_allclose(found.mean_square[:4], squares, rtol=1e-5)
