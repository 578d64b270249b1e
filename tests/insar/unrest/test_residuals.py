"""Both residuals, the louder one as the status of new deformation: formulas, detections, false alarms."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
from synthetic_cube import blob, make_scene, write_cube
from test_detect import BASELINE, LEARN, OPTIONS, Notes, detected, slow_trend

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.presets import values_in_force
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.separation.cube_import import read_series
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.separation.projection import fit_sources
from alignsar_qgis.insar.unrest._words import verdict
from alignsar_qgis.insar.unrest.options import AlertOptions


@pytest.fixture(scope="module")
def scene():
    return make_scene(shape=(40, 46), n_epochs=64, snr=5)


@pytest.fixture(scope="module")
def sources(scene, tmp_path_factory):
    """Sources learned from the baseline of the scene."""
    folder = tmp_path_factory.mktemp("learned")
    write_cube(folder / "c.nc", scene.first(BASELINE + 1))
    run_stage("separate_sources", folder / "c.nc", folder / "s.nc", options=LEARN)
    return folder / "s.nc"


def test_both_residuals_are_told_and_the_louder_one_leads(scene, sources, tmp_path):
    values, result = detected(tmp_path, scene, sources)
    days, after = values["time"], slice(BASELINE + 1, None)
    each = []
    for name, series in (("cumulative", values["residual_rms"]), ("window", values["residual_window_ratio"])):
        known = np.isfinite(series)
        slope, sigma, expected = slow_trend(days[known], series[known], BASELINE - (~known).sum(), 10)
        signed = values[f"residual_{name}_distance_signed"]
        np.testing.assert_allclose(signed[after], expected[-(64 - BASELINE - 1) :], atol=1e-6)
        np.testing.assert_allclose(values[f"residual_{name}_distance"], np.abs(signed))
        assert values[f"residual_{name}_trend_slope"] == pytest.approx(slope)
        assert values[f"residual_{name}_trend_sigma"] == pytest.approx(sigma)
        each.append(signed)
    for epoch in range(1, 64):
        louder = max(range(2), key=lambda index: abs(each[index][epoch]))
        assert values["residual_leading"][epoch] == louder
        assert values["residual_distance_signed"][epoch] == each[louder][epoch]
        assert values["residual_distance"][epoch] == abs(each[louder][epoch])
    assert set(values["residual_leading"]) == {0, 1}
    assert result.counts["status_new"] == max(abs(each[0][-1]), abs(each[1][-1]))
    status = json.loads((tmp_path / "a_status" / "status.json").read_text())
    told = status["signed_distances"]
    assert [told["residual_cumulative"], told["residual_window"]] == [each[0][-1], each[1][-1]]
    assert status["residual_leading"] == ["cumulative", "window"][int(values["residual_leading"][-1])]
    text = " ".join(result.summary)
    assert f"residual over the image {abs(each[0][-1]):.1f} σ, residual in windows {abs(each[1][-1]):.1f} σ" in text
    with (tmp_path / "a_dates.csv").open() as file:
        last = list(csv.DictReader(file))[-1]
    assert float(last["residual_cumulative_distance"]) == abs(each[0][-1])
    assert float(last["residual_window_distance"]) == abs(each[1][-1])
    assert last["residual_leading"] == status["residual_leading"]


@pytest.mark.parametrize("name", ["cumulative", "window"])
def test_one_residual_can_be_chosen_as_licsalert_does(scene, sources, tmp_path, name):
    values, result = detected(tmp_path, scene, sources, replace(OPTIONS, residual_type=name))
    np.testing.assert_array_equal(values["residual_distance"], values[f"residual_{name}_distance"])
    assert set(values["residual_leading"]) == {["cumulative", "window"].index(name)}
    assert result.counts["status_new"] == values[f"residual_{name}_distance"][-1]
    lines = (tmp_path / "a_status" / "volcano_status.txt").read_text().splitlines()
    assert float(lines[1]) == values[f"residual_{name}_distance"][-1]


def test_the_preset_of_the_original_judges_by_the_image(scene):
    values = values_in_force(stage_of("detect_unrest"), {}, "alignsar")
    assert AlertOptions.from_dict(values) == AlertOptions(recalculate=40, residual_type="cumulative")


def test_an_image_smaller_than_a_window_is_judged_by_the_other_residual(scene, sources, tmp_path):
    notes = Notes()
    values, _ = detected(tmp_path, scene, sources, replace(OPTIONS, window_side=60), notes)
    assert np.isnan(values["residual_window_distance"]).all()
    np.testing.assert_array_equal(values["residual_distance"], values["residual_cumulative_distance"])
    assert [text for text in notes.warned if "larger than the image" in text]
    assert not [text for text in notes.warned if "does not scatter" in text]


SEEDS = range(5)
ONSET, LIMIT = 45, 5.0


@pytest.fixture(scope="module")
def watched(tmp_path_factory):
    """Distances of both residuals, (seeds, dates, 2), of volcanoes that stay quiet and that get a small new source."""
    found = {"quiet": [], "new": []}
    for seed in SEEDS:
        folder = tmp_path_factory.mktemp(f"watched{seed}")
        scene = make_scene(shape=(60, 66), n_epochs=64, snr=5, seed=seed)
        cube = write_cube(folder / "c.nc", scene.first(BASELINE + 1))
        run_stage("separate_sources", cube, folder / "s.nc", options=LEARN)
        steps = np.maximum(np.arange(64) - ONSET, 0)
        pattern = blob(scene.kept.shape, 0.8, 0.15, 0.05)
        for kind, rate in (("quiet", 0.0), ("new", 0.004)):
            displacement = scene.displacement + np.multiply.outer(rate * steps, pattern)
            values, _ = detected(folder, scene, folder / "s.nc", displacement=displacement)
            pair = np.column_stack([values["residual_cumulative_distance"], values["residual_window_distance"]])
            np.testing.assert_array_equal(values["residual_distance"][1:], pair[1:].max(axis=1))
            found[kind].append(pair)
    return {kind: np.array(values) for kind, values in found.items()}


def dates_until(distances):
    """Number of dates after the onset until the first one beyond the limit."""
    return int(np.flatnonzero(distances[ONSET + 1 :] > LIMIT)[0]) + 1


def test_a_small_new_source_is_detected_within_four_dates_on_every_volcano(watched):
    for pair in watched["new"]:
        assert dates_until(pair.max(axis=1)) <= 4
        assert dates_until(pair[:, 0]) >= dates_until(pair.max(axis=1)) + 2
        assert (pair.max(axis=1)[ONSET + 5 :] > LIMIT).all()


def test_false_alarms_are_rare_on_quiet_volcanoes(watched):
    quiet = watched["quiet"][:, BASELINE + 1 :].max(axis=2)
    assert quiet.size == 120
    assert (quiet > LIMIT).sum() == 0
    assert (quiet > 3).sum() <= 3


def test_the_headline_does_not_hide_what_was_loud_shortly_before(scene, sources, tmp_path):
    pattern = blob(scene.kept.shape, 0.8, 0.15, 0.05)
    for epoch, told in ((62, True), (52, False)):
        displacement = scene.displacement.copy()
        displacement[epoch] += 0.015 * pattern
        values, result = detected(tmp_path, scene, sources, displacement=displacement)
        assert values["residual_distance"][epoch] > 3
        assert values["residual_distance"][-1] < 3
        loud = values["residual_distance"][epoch]
        text = f", but {loud:.1f} σ on {scene.epochs[epoch]} ({verdict(loud)})"
        assert (text in result.summary[0]) == told


@pytest.mark.parametrize(
    ("value", "words"),
    [
        *((0.2, "as expected"), (2.94, "as expected"), (2.96, "worth a look"), (3.0, "worth a look")),
        *((4.94, "worth a look"), (4.96, "unlikely by chance"), (5.0, "unlikely by chance"), (np.nan, "no value")),
    ],
)
def test_a_distance_is_put_into_words(value, words):
    assert verdict(value).startswith(words)


def test_sources_that_know_dates_after_the_baseline_are_warned_of(scene, sources, tmp_path):
    _, as_learned = detected(tmp_path, scene, sources)
    assert not any("learned from dates up to" in warning for warning in as_learned.warnings)
    end = scene.epochs[BASELINE - 10]
    _, shorter = detected(tmp_path, scene, sources, replace(OPTIONS, baseline_end=f"{end:%Y%m%d}"))
    (warning,) = [text for text in shorter.warnings if "learned from dates up to" in text]
    assert f"up to {scene.epochs[BASELINE]}, 10 of them after the end of the baseline, {end}" in warning


def test_the_scatter_of_an_ordinary_residual_is_that_of_the_baseline(scene, sources, tmp_path):
    _, result = detected(tmp_path, scene, sources)
    separation = Separation.open(sources)
    series = read_series(tmp_path / "c.nc", separation.options, Progress())
    residual = fit_sources(series.cumulative[:, separation.used], separation.sources).residual
    squares = [float(value) ** 2 for date in residual[: BASELINE + 1] for value in date if np.isfinite(value)]
    assert result.counts["residual_scatter_mm"] == pytest.approx(1000 * (sum(squares) / len(squares)) ** 0.5, rel=1e-5)
