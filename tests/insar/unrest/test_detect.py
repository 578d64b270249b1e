"""Residuals, status and monitoring, against slow formulas and scenes with known change."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
from netCDF4 import Dataset
from notes import Notes
from quick_separation import LEARN
from slow_trend import slow_trend
from synthetic_cube import blob, make_scene, write_cube

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation.cube_import import read_series
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.separation.labels import DEFORMATION
from alignsar_qgis.insar.separation.projection import fit_sources
from alignsar_qgis.insar.unrest import _figures as alert_figures
from alignsar_qgis.insar.unrest._figures import alert_figure, until
from alignsar_qgis.insar.unrest._residuals import window_ratio
from alignsar_qgis.insar.unrest._words import verdict
from alignsar_qgis.insar.unrest.comparison import detect
from alignsar_qgis.insar.unrest.options import AlertOptions

BASELINE, LATE = 39, 60
OPTIONS = AlertOptions(figures=False)


def test_windows_are_compared_as_the_formula_says():
    random = np.random.default_rng(2)
    images = random.normal(size=(3, 23, 31))
    images[0] = 0
    images[:, :9, :12] = np.nan
    found = window_ratio(images, 10, 0.25, Progress())
    for k in (1, 2):
        rms = []
        for row in range(2):
            for column in range(3):
                window = images[k, 1 + 10 * row : 11 + 10 * row, 10 * column : 10 * column + 10]
                window = window[np.isfinite(window)]
                if window.size >= 25:
                    rms.append(np.sqrt(np.mean(window**2)))
        assert len(rms) == 5
        assert found[k] == pytest.approx(max(rms) / np.mean(rms))
    assert np.isnan(found[0])


def test_windows_need_an_image_of_their_size_and_data():
    with pytest.raises(BadOption, match="larger than the image"):
        window_ratio(np.ones((2, 10, 30)), 20, 0.25, Progress())
    with pytest.raises(NothingLeft, match="No window"):
        window_ratio(np.full((2, 30, 30), np.nan), 10, 0.25, Progress())


def test_fits_with_gaps_use_the_pixels_there_are():
    random = np.random.default_rng(3)
    sources = random.normal(size=(2, 300))
    sources -= sources.mean(axis=1, keepdims=True)
    truth = random.normal(size=(5, 2))
    images = truth @ sources + random.normal(size=(5, 1))
    images[2, :100] = np.nan
    images[3, :200] = np.nan
    fit = fit_sources(images, sources)
    np.testing.assert_allclose(fit.courses[[0, 1, 2, 4]], truth[[0, 1, 2, 4]], atol=1e-9)
    assert np.isnan(fit.courses[3]).all()
    np.testing.assert_allclose(np.nan_to_num(fit.residual), 0, atol=1e-9)
    rebuilt = fit.means[:, np.newaxis] + fit.courses @ sources + fit.residual
    np.testing.assert_allclose(rebuilt[[0, 1, 2, 4]], images[[0, 1, 2, 4]], atol=1e-9)


def test_the_residual_is_the_root_mean_square_of_what_is_left():
    random = np.random.default_rng(4)
    sources = random.normal(size=(2, 100))
    sources -= sources.mean(axis=1, keepdims=True)
    images = random.normal(size=(4, 100))
    images[1, :30] = np.nan
    fit = fit_sources(images, sources)
    for k in range(4):
        known = np.isfinite(images[k])
        design = np.column_stack([sources[:, known].T, np.ones(known.sum())])
        left = images[k, known] - design @ np.linalg.lstsq(design, images[k, known], rcond=None)[0]
        assert fit.rms[k] == pytest.approx(np.sqrt(np.mean(left**2)))


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


def detected(folder, scene, sources, options=OPTIONS, notes=None, **written):
    cube = write_cube(folder / "c.nc", scene, **written)
    result = run_stage("detect_unrest", cube, sources, folder / "a.nc", options=options, progress=notes or Progress())
    with Dataset(folder / "a.nc") as file:
        values = {name: np.ma.filled(variable[...].astype(float), np.nan) for name, variable in file.variables.items()}
    return values, result


def distances(values):
    """Largest distance after the baseline of each source and of the residual."""
    after = slice(BASELINE + 1, None)
    return np.append(np.nanmax(values["ic_distance"][after], axis=0), np.nanmax(values["residual_distance"][after]))


def known(sources):
    return list(Separation.open(sources).labels).index(DEFORMATION)


def test_nothing_stands_out_when_nothing_changes(scene, sources, tmp_path):
    values, _ = detected(tmp_path, scene, sources)
    assert np.median(values["ic_distance"][BASELINE + 1 :]) < 1.5
    assert distances(values).max() < 6


def test_a_new_rate_raises_the_distance_of_its_source(scene, sources, tmp_path):
    quiet, _ = detected(tmp_path, scene, sources)
    steps = np.maximum(np.arange(64) - BASELINE - 3, 0)
    faster = scene.with_course(0, scene.courses[:, 0] + 0.006 * steps)
    values, result = detected(tmp_path, faster, sources)
    rise = distances(values) - distances(quiet)
    deformation = known(sources)
    assert values["ic_distance"][-1, deformation] > 5
    assert rise[deformation] > 3
    others = np.delete(rise[:-1], deformation)
    assert np.abs(others).max() < 2
    assert result.counts["status_existing"] == pytest.approx(values["ic_distance"][-1, deformation])


def test_a_new_pattern_raises_only_the_distance_of_the_residual(scene, sources, tmp_path):
    quiet, _ = detected(tmp_path, scene, sources)
    steps = np.maximum(np.arange(64) - BASELINE - 3, 0)
    pattern = blob(scene.kept.shape, 0.8, 0.15, 0.06)
    values, result = detected(
        tmp_path, scene, sources, displacement=scene.displacement + np.multiply.outer(0.003 * steps, pattern)
    )
    rise = distances(values) - distances(quiet)
    assert result.counts["status_new"] > 5
    assert rise[-1] > 5
    assert rise[:-1].max() < 1
    windowed, _ = detected(
        tmp_path,
        scene,
        sources,
        replace(OPTIONS, residual_type="window", window_side=8),
        displacement=scene.displacement + np.multiply.outer(0.003 * steps, pattern),
    )
    assert np.nanmax(windowed["residual_distance"][BASELINE + 1 :]) > 5
    assert "residual_window_ratio" in windowed


def test_the_first_sentence_is_the_headline_and_none_comes_twice(complete, scene):
    _, _, result = complete
    new, known = result.counts["status_new"], result.counts["status_existing"]
    assert result.summary[0] == (
        f"Newest date {scene.epochs[-1]}: new deformation {new:.1f} σ ({verdict(new)}), "
        f"known {known:.1f} σ ({verdict(known)})."
    )
    sentences = [*result.summary, *result.warnings]
    assert len(sentences) == len(set(sentences))
    assert sum("Newest date" in sentence for sentence in sentences) == 1


def test_the_residual_in_windows_of_the_first_date_is_missing_and_zero_in_compatible_mode(scene, sources, tmp_path):
    series = read_series(write_cube(tmp_path / "c.nc", scene), LEARN, Progress())
    plain = Separation.open(sources)
    original = replace(plain, options=replace(plain.options, compatible=True))
    ours, theirs = (detect(separation, series, OPTIONS) for separation in (plain, original))
    assert np.isnan(ours.residuals[0, 1])
    assert theirs.residuals[0, 1] == 0
    np.testing.assert_array_equal(theirs.residuals[1:], ours.residuals[1:])
    slope, sigma, _ = slow_trend(series.days, theirs.residuals[:, 1], BASELINE, 10)
    assert theirs.trend.sigma[-1] == pytest.approx(sigma)
    assert theirs.trend.slope[-1] == pytest.approx(slope)


def test_every_row_of_the_alert_figure_has_lines_at_3_and_5_sigma(complete, sources):
    folder, _, _ = complete
    separation = Separation.open(sources)
    series = read_series(folder / "c.nc", separation.options, Progress())
    figure = alert_figure(detect(separation, series, OPTIONS), Progress())
    scales = [axes for axes in figure.axes if axes.get_ylabel() == "σ"]
    assert len(scales) == len(separation.sources) + 2
    for axes in scales:
        levels = {line.get_ydata()[0] for line in axes.lines if np.ptp(line.get_ydata()) == 0}
        assert levels == {3.0, 5.0}
        assert axes.get_yticks().tolist() == [0, 3, 5, 10]


def test_new_dates_are_added_and_old_ones_stay(scene, sources, tmp_path):
    before, _ = detected(tmp_path, scene.first(55), sources)
    notes = Notes()
    after, result = detected(tmp_path, scene, sources, notes=notes)
    assert result.counts["new_dates"] == 9
    assert "9 dates are new" in " ".join(notes.said)
    assert not notes.warned
    for name in ("ic_distance_signed", "residual_distance_signed", "ic_time_course", "data_checksum"):
        np.testing.assert_allclose(after[name][:55], before[name], rtol=1e-9, atol=1e-12, err_msg=name)


def test_changed_dates_are_named(scene, sources, tmp_path):
    detected(tmp_path, scene, sources)
    changed = scene.displacement.copy()
    changed[50] += 0.01 * scene.maps[2]
    notes = Notes()
    detected(tmp_path, scene, sources, notes=notes, displacement=changed)
    assert any("1 earlier dates" in text and str(scene.epochs[50]) in text for text in notes.warned)
    changed[20] += 0.01 * scene.maps[2]
    notes = Notes()
    detected(tmp_path, scene, sources, notes=notes, displacement=changed)
    assert any("learned from other displacement" in text for text in notes.warned)


def test_cancelling_in_the_middle_of_a_figure_leaves_the_earlier_result(scene, sources, tmp_path, monkeypatch):
    before, _ = detected(tmp_path, scene.first(55), sources)

    class Impatient(Progress):
        drawing = False

        def cancelled(self):
            return self.drawing

    notes = Impatient()
    draw = alert_figures._height_panel
    monkeypatch.setattr(alert_figures, "_height_panel", lambda *a: setattr(notes, "drawing", True) or draw(*a))
    monkeypatch.setattr(alert_figures, "save", lambda *_: pytest.fail("drawn to the end"))
    with pytest.raises(Cancelled):
        detected(tmp_path, scene, sources, replace(OPTIONS, figures=True), notes)
    with Dataset(tmp_path / "a.nc") as file:
        np.testing.assert_array_equal(file["residual_rms"][...], before["residual_rms"])


def test_nothing_is_done_twice(scene, sources, tmp_path):
    detected(tmp_path, scene, sources)
    assert run_stage("detect_unrest", tmp_path / "c.nc", sources, tmp_path / "a.nc", options=OPTIONS).skipped


def test_a_gap_on_a_new_date_does_no_harm(scene, sources, tmp_path):
    values, _ = detected(tmp_path, scene, sources)
    gap = scene.displacement.copy()
    gap[60, 5:15, 20:30] = np.nan
    holed, _ = detected(tmp_path, scene, sources, displacement=gap)
    others = np.delete(np.arange(64), 60)
    np.testing.assert_allclose(holed["ic_time_course"][others], values["ic_time_course"][others], atol=1e-12)
    np.testing.assert_allclose(holed["ic_time_course"][60], values["ic_time_course"][60], atol=0.003)
    lost = scene.displacement.copy()
    lost[60, 8:] = np.nan
    notes = Notes()
    empty, _ = detected(tmp_path, scene, sources, notes=notes, displacement=lost)
    assert np.isnan(empty["ic_distance"][60]).all()
    assert str(scene.epochs[60]) in " ".join(notes.warned)


@pytest.fixture(scope="module")
def complete(scene, sources, tmp_path_factory):
    folder = tmp_path_factory.mktemp("complete")
    steps = np.maximum(np.arange(64) - LATE, 0)
    faster = scene.with_course(0, scene.courses[:, 0] + 0.02 * steps)
    options = AlertOptions(threshold=5.0, figure_every_date=True, baseline_end=str(scene.epochs[LATE]))
    values, result = detected(folder, faster, sources, options)
    return folder, values, result


def test_the_table_has_a_row_per_date(complete, scene, sources):
    folder, values, _ = complete
    with (folder / "a_dates.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["date"] for row in rows] == [str(day) for day in scene.epochs]
    assert [row["stage"] for row in rows].count("baseline") == LATE + 1
    deformation = known(sources)
    last = rows[-1]
    assert float(last[f"ic{deformation + 1}_distance"]) == values["ic_distance"][-1, deformation]
    assert last["status_existing"] == last[f"ic{deformation + 1}_distance"]
    assert last["status_new"] == last["residual_distance"]
    assert (folder / "a_dates.csvt").read_text().startswith('"Date","String","Real"')


def test_the_status_of_the_newest_date_is_written_twice(complete, scene, sources):
    folder, values, _ = complete
    status = json.loads((folder / "a_status" / "status.json").read_text())
    first, second = (float(line) for line in (folder / "a_status" / "volcano_status.txt").read_text().splitlines())
    assert status["date"] == str(scene.epochs[-1])
    assert status["status_existing_deformation"] == first == values["ic_distance"][-1, known(sources)]
    assert status["status_new_deformation"] == second == values["residual_distance"][-1]
    assert status["baseline_end"] == str(scene.epochs[LATE])
    assert status["beyond_threshold"][0] is True
    assert status["label"] == "deformation"
    assert status["data_currency"]["newest_date"] == str(scene.epochs[-1])


def test_dates_beyond_the_threshold_are_said(complete):
    _, values, result = complete
    beyond = np.nan_to_num(values["ic_distance"]).max(axis=1) > 5
    assert any("beyond 5 σ" in sentence for sentence in result.summary)
    assert beyond[LATE + 1 :].any()


def test_a_figure_for_every_date_after_the_baseline(complete, scene):
    folder, _, result = complete
    assert len(result.figures) == 2 + 64 - (LATE + 1) - 1
    for name in result.figures:
        assert (folder / name).stat().st_size > 10_000
    assert (folder / "a_figures" / f"alert_{scene.epochs[LATE + 1]:%Y%m%d}.png").is_file()
    page = (folder / "a_report.html").read_text()
    assert f"alert_{scene.epochs[-1]:%Y%m%d}.png" in page


def test_the_figure_of_a_date_knows_no_later_date(complete, scene, sources, tmp_path):
    folder, _, _ = complete
    separation = Separation.open(sources)
    series = read_series(folder / "c.nc", separation.options, Progress())
    whole = until(detect(separation, series, OPTIONS), 50)
    part = replace(series, epochs=series.epochs[:51], days=series.days[:51], cumulative=series.cumulative[:51])
    alone = detect(separation, part, OPTIONS)
    np.testing.assert_allclose(whole.status, alone.status, atol=1e-9)
    np.testing.assert_allclose(whole.trend.line, alone.trend.line, atol=1e-12)


def test_the_residual_raster_is_that_of_the_newest_date(complete, sources):
    import rasterio

    folder, values, _ = complete
    with rasterio.open(folder / "a_residual.tif") as raster:
        image = raster.read(1)
    used = Separation.open(sources).used
    assert np.sqrt(np.mean(image[used].astype(float) ** 2)) == pytest.approx(
        1000 * values["residual_rms"][-1], rel=1e-5
    )


def test_the_baseline_is_that_of_the_sources_or_the_middle_of_what_they_learned(scene, sources, tmp_path):
    values, _ = detected(tmp_path, scene, sources)
    assert (values["stage"] == 0).sum() == BASELINE + 1
    write_cube(tmp_path / "c.nc", scene.first(50))
    run_stage("separate_sources", tmp_path / "c.nc", tmp_path / "all.nc", options=replace(LEARN, baseline_end=""))
    values, _ = detected(tmp_path, scene, tmp_path / "all.nc")
    assert (values["stage"] == 0).sum() == 25


def test_short_baselines_and_missing_monitoring_are_warned_of(scene, sources, tmp_path):
    notes = Notes()
    detected(tmp_path, scene, sources, replace(OPTIONS, baseline_end="20200715"), notes)
    assert any("The baseline has 8 dates" in text for text in notes.warned)
    notes = Notes()
    values, _ = detected(tmp_path, scene.first(BASELINE + 1), sources, notes=notes)
    assert any("No date lies after the end of the baseline" in text for text in notes.warned)
    assert np.isfinite(values["ic_distance"]).all()


def test_another_source_can_be_followed(scene, sources, tmp_path):
    other = 1 if known(sources) == 0 else 0
    values, result = detected(tmp_path, scene, sources, replace(OPTIONS, deformation_source=other + 1))
    assert result.counts["status_existing"] == values["ic_distance"][-1, other]


@pytest.mark.parametrize(
    ("options", "words"),
    [
        ({"baseline_end": "20200602"}, "1 dates"),
        ({"baseline_end": "20100101"}, "before the first date"),
        ({"deformation_source": 9}, "no source 9"),
        ({"residual_type": "window", "window_side": 60}, "larger than the image"),
    ],
)
def test_what_cannot_work_is_said(scene, sources, tmp_path, options, words):
    with pytest.raises(BadOption, match=words):
        detected(tmp_path, scene, sources, replace(OPTIONS, **options))
    assert not (tmp_path / "a.nc").exists()


def test_sources_of_another_place_are_refused(sources, tmp_path):
    other = make_scene(shape=(30, 30), n_epochs=64)
    with pytest.raises(BrokenInput, match="another grid"):
        detected(tmp_path, other, sources)
    cube = write_cube(tmp_path / "c.nc", other)
    with pytest.raises(BrokenInput, match="holds no sources"):
        run_stage("detect_unrest", cube, cube, tmp_path / "a.nc", options=OPTIONS)


def test_without_a_deformation_source_the_first_number_is_missing(scene, tmp_path):
    random = np.random.default_rng(0)
    still = scene.with_course(0, 0.02 * random.standard_normal(64) * (np.arange(64) > 0))
    write_cube(tmp_path / "c.nc", still)
    run_stage("separate_sources", tmp_path / "c.nc", tmp_path / "s.nc", options=replace(LEARN, minimum_correlation=0.7))
    _, result = detected(tmp_path, still, tmp_path / "s.nc")
    assert np.isnan(result.counts["status_existing"])
    assert json.loads((tmp_path / "a_status" / "status.json").read_text())["status_existing_deformation"] is None
    assert (tmp_path / "a_status" / "volcano_status.txt").read_text().splitlines()[0] == "nan"
