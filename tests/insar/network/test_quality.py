"""Stage 11: measures, rejections and the beginning of a time-series folder."""

import numpy as np
import pytest
from golden_data import write_stack_before_nullification
from small_stack import nearest_pairs, pair_phases, regular_epochs, simulated_stack, write_small_stack

from alignsar_qgis.insar.core.errors import MissingInput, NothingLeft
from alignsar_qgis.insar.network._pair_quality import azimuth_ramp
from alignsar_qgis.insar.network.options import QualityOptions
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.parfiles import read_list
from alignsar_qgis.insar.store.raster import write_flat
from alignsar_qgis.insar.store.workspace import Stack, TimeSeries


def run(stack, series, **options):
    return run_stage("check_interferograms", stack, series, options=QualityOptions(**options))


def statistics(series):
    """Rows of 11ifg_stats.txt that describe a pair, as words by pair."""
    lines = (series / "info" / "11ifg_stats.txt").read_text().splitlines()
    return {line.split()[0]: line.split()[1:] for line in lines if not line.startswith("#")}


@pytest.mark.parametrize("name", ["mexico_singular", "mexico_nsbas", "mexico_wls", "campi_small"])
def test_statistics_agree_with_licsbas(golden, tmp_path, name):
    """All columns but the perpendicular baseline, which LiCSBAS makes up as a random number here.

    Its reader wants a line for every epoch, and files written by LiCSAR have none for the reference epoch.
    """
    run_folder = golden / name
    stack = write_stack_before_nullification(run_folder, tmp_path)
    series = tmp_path / "TS"
    run(stack, series, coverage_threshold=0.05, coherence_threshold=0.0)
    expected = next(run_folder.glob("TS_*"))
    theirs = (expected / "info" / "11ifg_stats.txt").read_text().splitlines()
    ours = (series / "info" / "11ifg_stats.txt").read_text().splitlines()
    assert ours[:3] == theirs[:3]
    assert [(row[:17], row[25:]) for row in ours[3:]] == [(row[:17], row[25:]) for row in theirs[3:]]
    for listed in ("11bad_ifg.txt", "11removed_image.txt"):
        assert read_list(series / "info" / listed) == sorted(read_list(expected / "info" / listed))
    assert (series / "results" / "hgt").read_bytes() == (expected / "results" / "hgt").read_bytes()


def test_measures_follow_their_definition(tmp_path):
    random = np.random.default_rng(3)
    folder, pairs, phases = simulated_stack(tmp_path / "GEOCml1", n_epochs=5)
    phases[random.random(phases.shape) < 0.3] = np.nan
    phases[:, :4] = 0.0
    coherence = np.round(random.random(phases.shape) * 255).astype("u1")
    for pair, phase, values in zip(pairs, phases, coherence):
        write_flat(folder / pair / f"{pair}.unw", phase)
        values.tofile(folder / pair / f"{pair}.cc")
    result = run(folder, tmp_path / "TS", coherence_threshold=0.0)
    finite = np.isfinite(phases) & (phases != 0)
    valid = finite.sum(axis=0) >= 5
    known = np.where(coherence == 0, np.nan, coherence / 255)
    rows = statistics(tmp_path / "TS")
    for pair, has, values in zip(pairs, finite, known):
        assert rows[pair][2:] == [f"{(has & valid).sum() / valid.sum():.3f}", f"{np.nanmean(values[valid]):.3f}"]
    assert result.counts["valid_pixels"] == valid.sum()
    baselines = dict(zip(Stack(folder).epochs, [0.0, -7.5, 15.0, -22.5, 30.0]))
    for pair in pairs:
        assert float(rows[pair][0]) == baselines[pair[9:]] - baselines[pair[:8]]


def test_pairs_are_rejected_below_a_threshold_and_not_at_it(tmp_path):
    folder, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    phases[0][: phases.shape[1] // 2] = np.nan
    phases[1][: phases.shape[1] * 3 // 4] = np.nan
    write_small_stack(folder, pairs, phases)
    result = run(folder, tmp_path / "TS", coverage_threshold=0.5)
    assert read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt") == [pairs[1]]
    assert statistics(tmp_path / "TS")[pairs[1]][-1] == "*"
    assert "*" not in statistics(tmp_path / "TS")[pairs[0]]
    assert any(pairs[1] in sentence and "coverage 0.250" in sentence for sentence in result.summary)


def test_lost_epochs_are_listed(tmp_path):
    folder, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    last = [index for index, pair in enumerate(pairs) if pair.endswith("20210306")]
    coherence = np.full(phases.shape, 0.5)
    coherence[last] = 0.02
    write_small_stack(folder, pairs, phases, coherence)
    result = run(folder, tmp_path / "TS")
    assert read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt") == [pairs[index] for index in last]
    assert read_list(tmp_path / "TS" / "info" / "11removed_image.txt") == ["20210306"]
    assert any("20210306" in warning for warning in result.warnings)


def test_daisy_chain_has_no_valid_area_and_says_so(tmp_path):
    pairs = nearest_pairs(regular_epochs(5), 1)
    folder = write_small_stack(tmp_path / "GEOCml1", pairs, np.ones((4, 6, 8), np.float32))
    result = run(folder, tmp_path / "TS")
    assert any("valid area is empty" in warning for warning in result.warnings)
    assert result.counts["pairs_kept"] == 4
    with pytest.raises(NothingLeft, match="All 4 interferograms are rejected"):
        run(folder, tmp_path / "TS2", compatible=True)
    assert not (tmp_path / "TS2").exists()


def test_a_broken_file_affects_its_pair_only(tmp_path):
    folder, pairs, _ = simulated_stack(tmp_path / "GEOCml1", n_epochs=7)
    (folder / pairs[0] / f"{pairs[0]}.unw").unlink()
    (folder / pairs[3] / f"{pairs[3]}.cc").unlink()
    for pair, suffix in ((pairs[5], "unw"), (pairs[7], "cc")):
        path = folder / pair / f"{pair}.{suffix}"
        path.write_bytes(path.read_bytes()[:-3])
    before = sorted(path.name for path in folder.iterdir())
    result = run(folder, tmp_path / "TS")
    broken = [pairs[index] for index in (0, 3, 5, 7)]
    assert read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt") == broken
    text = (tmp_path / "TS" / "info" / "11ifg_stats.txt").read_text()
    for pair, fault in zip(broken, ("missing", "missing", "truncated", "truncated")):
        assert any(line.startswith(f"# rejected {pair}") and fault in line for line in text.splitlines())
    assert set(statistics(tmp_path / "TS")) == set(pairs) - set(broken)
    assert sorted(path.name for path in folder.iterdir()) == before
    assert result.counts["pairs_rejected"] == 4


def test_zero_coherence_in_float_files_is_no_data(tmp_path):
    folder, pairs, phases = simulated_stack(tmp_path / "GEOCml1")
    coherence = np.full(phases.shape, 0.6, np.float32)
    coherence[:, :10] = 0
    write_small_stack(folder, pairs, phases, coherence)
    run(folder, tmp_path / "TS")
    assert statistics(tmp_path / "TS")[pairs[0]][3] == "0.600"
    run(folder, tmp_path / "TS", compatible=True)
    assert statistics(tmp_path / "TS")[pairs[0]][3] == "0.300"


def test_pairs_that_span_a_date_are_rejected(tmp_path):
    folder, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    dates = tmp_path / "dates.txt"
    dates.write_text("2021-01-20 earthquake\n20210210\nno date\n\n")
    result = run(folder, tmp_path / "TS", skip_dates=dates)
    rejected = read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt")
    assert rejected == [p for p in pairs if p[:8] < "20210120" < p[9:] or p[:8] < "20210210" < p[9:]]
    assert not set(statistics(tmp_path / "TS")) & set(rejected)
    assert any("no date" in warning for warning in result.warnings)


def test_temporal_baseline_limits_reject_at_the_limit(tmp_path):
    folder, pairs, _ = simulated_stack(tmp_path / "GEOCml1", n_epochs=7)
    run(folder, tmp_path / "TS", min_temporal_baseline=12)
    kept = set(pairs) - set(read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt"))
    assert kept == {pair for pair in pairs if pair not in nearest_pairs(regular_epochs(7), 1)}
    run(folder, tmp_path / "TS", max_temporal_baseline=36)
    kept = set(pairs) - set(read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt"))
    assert kept == set(nearest_pairs(regular_epochs(7), 2))
    with pytest.raises(NothingLeft, match="not above the limit"):
        run(folder, tmp_path / "TS", min_temporal_baseline=36)
    assert read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt")


def test_ramp_test_rejects_pairs_of_a_miscoregistered_epoch(tmp_path):
    epochs = regular_epochs(6)
    pairs = nearest_pairs(epochs, 3)
    displacement = np.zeros((6, 50, 20), np.float32)
    displacement += 0.01 * np.random.default_rng(0).standard_normal(displacement.shape)
    displacement[2] += 0.04 * np.arange(50)[:, None]
    folder = write_small_stack(tmp_path / "GEOCml1", pairs, pair_phases(pairs, displacement))
    run(folder, tmp_path / "TS", ramp_test=True)
    touched = [pair for pair in pairs if epochs[2] in (pair[:8], pair[9:])]
    assert read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt") == touched
    row = statistics(tmp_path / "TS")[touched[0]]
    assert float(row[4]) == pytest.approx(40, abs=1)
    assert float(row[5]) > 0.99
    header = (tmp_path / "TS" / "info" / "11ifg_stats.txt").read_text().splitlines()
    assert header[1].endswith(", |slope|:30 & r^2: 0.95 => repeated epochs => |slope|:20")
    run(folder, tmp_path / "TS", ramp_test=False)
    assert read_list(tmp_path / "TS" / "info" / "11bad_ifg.txt") == []


def test_ramp_of_a_line_and_of_too_few_values():
    latitude = np.arange(5) * -0.001
    slope, r2 = azimuth_ramp(latitude, np.array([1, 2, np.nan, 4, 5.0]))
    assert slope == pytest.approx(-1000)
    assert r2 == pytest.approx(1)
    assert azimuth_ramp(latitude, np.array([1, np.nan, np.nan, np.nan, np.nan])) == (0, 0)
    assert azimuth_ramp(latitude, np.ones(5)) == (0, 0)


def test_all_rejected_names_the_best_values_and_changes_nothing(tmp_path):
    folder, _, _ = simulated_stack(tmp_path / "GEOCml1")
    with pytest.raises(NothingLeft, match=r"largest mean coherence 0\.50"):
        run(folder, tmp_path / "TS", coherence_threshold=0.9)
    assert not (tmp_path / "TS").exists()


def test_no_phase_at_all_is_an_error(tmp_path):
    pairs = nearest_pairs(regular_epochs(3), 2)
    folder = write_small_stack(tmp_path / "GEOCml1", pairs, np.full((3, 5, 5), np.nan))
    with pytest.raises(NothingLeft, match="any phase"):
        run(folder, tmp_path / "TS")


def test_a_folder_without_pairs_is_an_error(tmp_path):
    folder = write_small_stack(tmp_path / "GEOCml1", [], np.ones((0, 5, 5)), baselines=False)
    with pytest.raises(MissingInput, match="no interferograms"):
        run(folder, tmp_path / "TS")


def test_unknown_baselines_are_not_numbers(tmp_path):
    folder, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    (folder / "baselines").unlink()
    result = run(folder, tmp_path / "TS")
    assert statistics(tmp_path / "TS")[pairs[0]][0] == "nan"
    assert any("dummy" in warning for warning in result.warnings)


def test_results_that_another_program_left_are_removed(tmp_path):
    folder, _, _ = simulated_stack(tmp_path / "GEOCml1")
    info = tmp_path / "TS" / "info"
    info.mkdir(parents=True)
    for name in ("120ref.txt", "120bad_ifg.txt", "12bad_ifg.txt", "ref.txt"):
        (info / name).write_text("0:1/0:1\n")
    run(folder, tmp_path / "TS")
    assert sorted(path.name for path in info.glob("*ref.txt")) == ["ref.txt"]
    assert not (info / "12bad_ifg.txt").exists()


def test_the_originals_of_nullified_phases_are_measured(tmp_path):
    folder, pairs, _ = simulated_stack(tmp_path / "GEOCml1")
    run(folder, tmp_path / "TS")
    unw = folder / pairs[0] / f"{pairs[0]}.unw"
    unw.rename(unw.with_name(unw.name + ".ori"))
    write_flat(unw, np.full((20, 24), np.nan))
    assert run(folder, tmp_path / "TS").skipped
    assert not run(folder, tmp_path / "TS", coverage_threshold=0.4).skipped
    assert statistics(tmp_path / "TS")[pairs[0]][2] == "1.000"


def test_the_folder_opens_as_a_time_series_on_the_same_grid(tmp_path):
    folder, _, _ = simulated_stack(tmp_path / "GEOCml1")
    (folder / "hgt").unlink()
    run(folder, tmp_path / "TS")
    assert TimeSeries.open(tmp_path / "TS").grid == Stack(folder).grid
    assert {path.name for path in (tmp_path / "TS" / "network").iterdir()} == {
        "network11_all.png",
        "network11.png",
        "network11_nobad.png",
    }
