"""Unwrapping errors that are corrected: against known errors, and against a slow search of one pixel."""

import numpy as np
import pytest
from golden_data import read_raster
from small_stack import bare_timeseries, nearest_pairs, simulated_stack, write_small_stack
from test_nullify import BOX, SHAPE, TURN, boxed, contents, phases_of, run  # noqa: F401 - a fixture

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.core.grid import Window
from alignsar_qgis.insar.core.pairs import loops_of
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.inversion._observations import Interferograms
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.network._ambiguities import Ambiguities
from alignsar_qgis.insar.store.corrected import Corrected, write_corrected
from alignsar_qgis.insar.store.flat_files import FlatFiles
from alignsar_qgis.insar.store.workspace import Stack, TimeSeries

EPOCHS = [f"2021{month:02}{day:02}" for month in range(1, 7) for day in (1, 13, 25)]
PAIRS = nearest_pairs(EPOCHS, 4)
LOOPS = loops_of(PAIRS)


def observed(cycles, noise, seed=0):
    """Phases of consistent epochs with cycles and noise on top, rad (n_pairs, n_pixels)."""
    random = np.random.default_rng(seed)
    epochs = random.normal(0, 9, (len(EPOCHS), cycles.shape[1]))
    ends = np.array([[EPOCHS.index(date) for date in pair.split("_")] for pair in PAIRS])
    phases = epochs[ends[:, 1]] - epochs[ends[:, 0]] + random.normal(0, noise, cycles.shape)
    return (phases + 2 * np.pi * cycles).astype(np.float32)


def corrections_of(phases, offsets=None):
    found = Ambiguities(LOOPS, np.zeros(len(LOOPS)) if offsets is None else offsets, len(PAIRS)).cycles(phases)
    cycles = np.zeros(phases.shape, int)
    cycles[found.pairs, found.pixels] = found.cycles
    return cycles


def slow_search(phases):
    """One pixel: the pair most of whose loops agree is corrected first, until fewer than 3/4 do clearly."""
    cycles, left = np.zeros(len(PAIRS), int), phases.astype(float)
    while True:
        turns = [round(16 * v) / 16 if np.isfinite(v) else None for v in (left[LOOPS] @ [1, 1, -1]) / (2 * np.pi)]
        best = None
        for pair in range(len(PAIRS)):
            signs = {k: -1 if loop[2] == pair else 1 for k, loop in enumerate(LOOPS) if pair in loop}
            own = [turns[k] * sign for k, sign in signs.items() if turns[k] is not None]
            for cycle in (1, -1):
                off = [turn * cycle for turn in own if turn * cycle > 0.5]
                votes = len(off) - sum(turn * cycle < -0.5 for turn in own)
                agreeing = len(off)
                if votes >= 2 and agreeing >= 0.75 * len(own) and np.mean(off) >= 0.75:
                    rank = agreeing / len(own), agreeing
                    if best is None or rank > best[0]:
                        best = rank, pair, cycle
        if best is None:
            return np.where(np.abs(cycles) == 1, cycles, 0)
        cycles[best[1]] += best[2]
        left[best[1]] -= 2 * np.pi * best[2]


@pytest.mark.parametrize(("share", "right"), [(0.01, 0.98), (0.05, 0.9)])
def test_errors_of_single_pixels_are_found(share, right):
    random = np.random.default_rng(1)
    cycles = random.choice([-1, 0, 1], (len(PAIRS), 6000), p=[share / 2, 1 - share, share / 2])
    found = corrections_of(observed(cycles, 0.4))
    wrong = cycles != 0
    assert np.mean(found[wrong] == cycles[wrong]) > right
    assert np.count_nonzero(found[~wrong]) < 0.02 * np.count_nonzero(wrong)


def test_every_pixel_is_as_in_a_slow_search():
    random = np.random.default_rng(2)
    cycles = random.choice([-1, 0, 1, 2], (len(PAIRS), 60), p=[0.04, 0.91, 0.04, 0.01])
    phases = observed(cycles, 0.8)
    phases[random.random(phases.shape) < 0.1] = np.nan
    found = corrections_of(phases)
    for pixel in range(60):
        np.testing.assert_array_equal(found[:, pixel], slow_search(phases[:, pixel]))
    assert np.count_nonzero(found) > 100


def test_noise_alone_is_hardly_ever_corrected():
    phases = observed(np.zeros((len(PAIRS), 4000), int), 1.2)
    closures = phases[LOOPS[:, 0]] + phases[LOOPS[:, 1]] - phases[LOOPS[:, 2]]
    assert np.mean(np.abs(closures) > np.pi) > 0.1
    assert np.mean(corrections_of(phases) != 0) < 0.004


def test_two_cycles_and_a_single_loop_are_left_alone():
    cycles = np.zeros((len(PAIRS), 2), int)
    cycles[10, 0] = 2
    cycles[20, 1] = 1
    phases = observed(cycles, 0.1)
    own = np.flatnonzero((LOOPS == 20).any(axis=1))
    for loop in LOOPS[own[1:]]:
        others = [pair for pair in loop if pair != 20 and pair not in LOOPS[own[0]]]
        phases[others[0], 1] = np.nan
    assert (corrections_of(phases) == 0).all()


def test_a_box_is_corrected_and_the_stack_stays_as_it_is(boxed):  # noqa: F811
    stack, series, pairs, phases, wrong = boxed
    before = contents(stack)
    result = run(stack, series, correct=True, nullify=True, edit_stack=False)
    assert contents(stack) == before
    corrected = read_raster(series / "results" / "n_corrected", SHAPE)
    expected = np.zeros(SHAPE)
    expected[BOX] = 1
    np.testing.assert_array_equal(corrected, expected)
    assert (read_raster(series / "results" / "n_loop_err", SHAPE) == 0).all()
    assert result.counts["samples_corrected"] == expected.sum()
    assert result.counts["pairs_corrected"] == 1
    assert result.counts["samples_nullified"] == 0
    assert (series / "info" / "12corrected_ifg.txt").read_text().split() == [pairs[wrong], "1"]
    true = phases[wrong].astype(np.float32)
    true[BOX] -= TURN
    with FlatFiles() as files:
        values = phases_of(stack)[pairs[wrong]]
        Corrected.of(TimeSeries.open(series)).correct(values.reshape(-1), pairs[wrong], 0, files)
        np.testing.assert_array_equal(values, true)
    run(stack, series, nullify=True, edit_stack=False)
    assert Corrected.of(TimeSeries.open(series)) is None
    run(stack, series, correct=True, compatible=True, edit_stack=False)
    assert Corrected.of(TimeSeries.open(series)) is None


def test_a_pixel_whose_loops_cannot_tell_is_corrected_with_its_neighbours(boxed):  # noqa: F811
    """One within the box that has but a single loop of the wrong pair; the statistics are of the corrected phase."""
    stack, series, pairs, phases, wrong = boxed
    place = BOX[0].start + 2, BOX[1].start + 3
    own = [loop for loop in loops_of(pairs) if wrong in loop]
    lost = {pair for loop in own[1:] for pair in loop} - set(own[0])
    assert len(own) > 1
    phases[(list(lost), *place)] = np.nan
    write_small_stack(stack, pairs, phases)
    alone = Ambiguities(loops_of(pairs), np.zeros(len(loops_of(pairs))), len(pairs)).cycles(
        phases[(slice(None), *place)][:, None].astype(np.float32)
    )
    assert not alone.pairs.size
    run(stack, series, correct=True, nullify=True, edit_stack=False)
    corrected = read_raster(series / "results" / "n_corrected", SHAPE)
    np.testing.assert_array_equal(corrected[BOX], 1)
    assert corrected.sum() == corrected[BOX].size
    assert (read_raster(series / "results" / "n_loop_err", SHAPE) == 0).all()
    assert not (series / "info" / "12nullified_ifg.txt").read_text().split()


def test_the_inversion_uses_the_corrected_phase(boxed):  # noqa: F811
    stack, series, pairs, phases, wrong = boxed
    run(stack, series, correct=True, edit_stack=False)
    inner = np.ravel_multi_index((BOX[0].start, BOX[1].start), SHAPE)
    for options, cycle in ((InversionOptions(), TURN), (InversionOptions(ignore_nullification=True), 0)):
        with FlatFiles() as files:
            inputs = Stack.open(stack), TimeSeries.open(series), options, files, pairs
            values, _ = Interferograms.unreferenced(*inputs).read(slice(inner, inner + 1))
        assert values[wrong, 0] == np.float32(phases[wrong].flat[inner]) - np.float32(cycle)


def test_an_edited_stack_has_the_corrected_phase(boxed):  # noqa: F811
    stack, series, pairs, phases, wrong = boxed
    before = contents(stack)
    run(stack, series, correct=True)
    true = phases[wrong].astype(np.float32)
    true[BOX] -= TURN
    np.testing.assert_array_equal(phases_of(stack)[pairs[wrong]], true)
    assert [path.name for path in stack.rglob("*.ori")] == [f"{pairs[wrong]}.unw.ori"]
    run(stack, series)
    assert contents(stack) == before


def test_a_patch_over_a_part_of_the_reference_is_corrected_there(tmp_path):
    """So that the mean of the reference is that of phases without errors."""
    stack, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    wrong = pairs.index("20210117_20210210")
    phases[wrong][BOX] += TURN
    write_small_stack(stack, pairs, phases)
    series = bare_timeseries(tmp_path / "TS", stack)
    (series / "info" / "120ref.txt").write_text("5:13/8:14\n")
    run(stack, series, correct=True, edit_stack=False)
    clean = phases.copy()
    clean[wrong][BOX] -= TURN
    with FlatFiles() as files:
        inputs = Stack.open(stack), TimeSeries.open(series), InversionOptions(), files, pairs
        measured = Interferograms.unreferenced(*inputs).relative_to(Window(5, 13, 8, 14), Progress())
    expected = measured.mm_per_unit * clean[:, 8:14, 5:13].mean(axis=(1, 2))
    np.testing.assert_allclose(measured.reference, expected, rtol=1e-4, atol=1e-4)


@pytest.mark.parametrize(("start", "count"), [(0, 480), (3, 5), (13, 100), (479, 1)])
def test_any_run_of_pixels_gets_its_own_cycles(tmp_path, start, count):
    random = np.random.default_rng(3)
    cycles = random.choice([-1, 0, 1], SHAPE)
    pair = "20210105_20210117"
    write_corrected(tmp_path, [(pair, 1, cycles == 1), (pair, -1, cycles == -1)])
    found = Corrected([(pair, 1), (pair, -1)], tmp_path / "12corrected.bits", cycles.size)
    values = np.zeros(count, np.float32)
    with FlatFiles() as files:
        found.correct(values, pair, start, files)
        np.testing.assert_array_equal(values, -TURN * cycles.reshape(-1)[start : start + count])
        values[:] = 3
        found.correct(values, "20300101_20300113", start, files)
    assert (values == 3).all()


@pytest.mark.parametrize("text", ["20210117_20210210 2", "words 1", "20210117_20210210"])
def test_a_damaged_list_is_named(boxed, text):  # noqa: F811
    stack, series, _, _, _ = boxed
    run(stack, series, correct=True, edit_stack=False)
    (series / "info" / "12corrected_ifg.txt").write_text(f"{text}\n")
    with pytest.raises(BrokenInput, match=r"12corrected_ifg\.txt.*stage 12"):
        Corrected.of(TimeSeries.open(series))


def test_a_short_file_is_named(boxed):  # noqa: F811
    stack, series, _, _, _ = boxed
    run(stack, series, correct=True, edit_stack=False)
    (series / "12corrected.bits").write_bytes(b"short")
    with pytest.raises(BrokenInput, match=r"12corrected\.bits.*stage 12"):
        Corrected.of(TimeSeries.open(series))
