"""Separation from cube to files on scenes with known sources."""

import csv
import json
from dataclasses import replace

import numpy as np
import pytest
from netCDF4 import Dataset
from notes import Notes
from source_matching import amari, match
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.core.errors import BrokenInput
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation._runs import Runs
from alignsar_qgis.insar.separation.file import Separation
from alignsar_qgis.insar.separation.labels import DEFORMATION, TOPOGRAPHIC, TURBULENT, WORDS
from alignsar_qgis.insar.separation.options import SeparationOptions
from alignsar_qgis.insar.separation.run_store import RunStore

OPTIONS = SeparationOptions(
    bootstrapped_runs=50,
    minimum_cluster_size=20,
    components_start=3,
    components_stop=5,
    figures=False,
    downsample=1.0,
    workers=2,
)


def separated(folder, scene, options=OPTIONS, name="s.nc", **written):
    cube = write_cube(folder / "c.nc", scene, **written)
    result = run_stage("separate_sources", cube, folder / name, options=options)
    return Separation.open(folder / name), result


@pytest.mark.parametrize(("turbulent", "snr"), [(1, 20), (1, 5), (1, 1), (2, 20), (2, 5), (2, 1)])
def test_known_sources_are_found_and_counted(tmp_path, turbulent, snr):
    scene = make_scene(shape=(40, 46), turbulent=turbulent, snr=snr)
    found, result = separated(tmp_path, scene)
    truth = scene.maps[:, scene.kept]
    score, _, similar = match(truth, found.sources)
    assert result.counts["source_count"] == len(truth)
    assert similar[0].max() > (0.95 if snr > 1 else 0.9)
    assert score > 0.9
    mixing = np.linalg.lstsq(found.sources.T, truth.T, rcond=None)[0]
    assert amari(mixing) < 0.15


def test_less_noise_is_not_worse(tmp_path):
    scores = [
        match(scene.maps[:, scene.kept], separated(tmp_path, scene, name=f"{snr}.nc")[0].sources)[0]
        for snr in (0.3, 1, 10)
        for scene in [make_scene(snr=snr)]
    ]
    assert scores == sorted(scores)


@pytest.fixture(scope="module")
def scene():
    return make_scene(shape=(36, 42), n_epochs=40)


@pytest.fixture(scope="module")
def learned(scene, tmp_path_factory):
    folder = tmp_path_factory.mktemp("learned")
    found, result = separated(folder, scene, replace(OPTIONS, figures=True))
    return folder, found, result


def test_sources_have_zero_mean_unit_range_and_grow(learned, scene):
    folder, found, _ = learned
    np.testing.assert_allclose(found.sources.mean(axis=1), 0, atol=1e-12)
    np.testing.assert_allclose(np.ptp(found.sources, axis=1), 1, atol=1e-6)
    with Dataset(folder / "s.nc") as file:
        courses = file["ic_time_course"][:].data
    np.testing.assert_array_equal(courses[0], 0)
    deformation = list(found.labels).index(DEFORMATION)
    assert np.polyfit(np.arange(40), courses[:, deformation], 1)[0] > 0
    assert np.corrcoef(found.sources[deformation], scene.maps[0, scene.kept])[0, 1] > 0.95


def test_sources_are_labelled_by_what_they_are(learned, scene):
    _, found, _ = learned
    _, pairs, _ = match(scene.maps[:, scene.kept], found.sources)
    assert [found.labels[j] for _, j in pairs] == [DEFORMATION, TOPOGRAPHIC, TURBULENT]
    assert abs(found.with_height[pairs[1][1]]) > 0.9
    assert found.with_span[pairs[0][1]] > 0.8


def test_time_courses_are_least_squares_of_cumulative_and_of_incremental_images(learned, scene):
    folder, found, _ = learned
    images = scene.displacement[:, scene.kept]
    increments = np.diff(images, axis=0)
    centred = increments - increments.mean(axis=1, keepdims=True)
    weights = np.linalg.solve(found.sources @ found.sources.T, found.sources @ centred.T).T
    with Dataset(folder / "s.nc") as file:
        # The cube holds single precision.
        np.testing.assert_allclose(file["ic_weight"][:], weights, atol=2e-8)
        np.testing.assert_allclose(file["ic_time_course"][1:], np.cumsum(weights, axis=0), atol=2e-8)
        np.testing.assert_allclose(file["spatial_mean"][:], increments.mean(axis=1), atol=2e-9)


def test_the_file_says_what_it_holds(learned, scene):
    folder, found, _ = learned
    with Dataset(folder / "s.nc") as file:
        assert file.baseline_start == "2020-06-01"
        assert file.baseline_end == str(scene.epochs[-1])
        assert file.random_seed == 1
        assert 0 < file.convergence_rate <= 1
        assert list(file["ic_label"].flag_values) == [0, 1, 2, 3]
        assert file["ic_label"].flag_meanings.split()[1] == "deformation"
        assert file["ic_source"].shape == (len(found.sources), *scene.kept.shape)
        assert (np.isfinite(np.ma.filled(file["ic_source"][0], np.nan)) == scene.kept).all()
        np.testing.assert_array_equal(file["time_inc_bnds"][0], [0, 6])
        assert file["bootstrap_source_xy"].shape == (len(file.dimensions["run_source"]), 2)
        counts = [(file["bootstrap_source_label"][:] == k).sum() for k in range(len(found.sources))]
        np.testing.assert_array_equal(counts, file["ic_cluster_size"][:])
        for variable in file.variables.values():
            assert hasattr(variable, "units") or variable.name.endswith("_bnds") or variable.ndim < 2


def test_tables_have_typed_columns(learned, scene):
    folder, found, _ = learned
    with (folder / "s_courses.csv").open() as file:
        rows = list(csv.DictReader(file))
    assert [row["date"] for row in rows] == [str(day) for day in scene.epochs]
    assert float(rows[0]["ic1_time_course_m"]) == 0
    types = (folder / "s_courses.csvt").read_text().split(",")
    assert types[:3] == ['"Date"', '"String"', '"Integer"']
    with (folder / "s_sources.csv").open() as file:
        assert [row["label"] for row in csv.DictReader(file)] == [WORDS[label] for label in found.labels]


def test_the_raster_has_a_described_band_per_source(learned):
    import rasterio

    folder, found, _ = learned
    with rasterio.open(folder / "s_sources.tif") as raster:
        assert list(raster.descriptions) == found.names
        band = raster.read(1)
        np.testing.assert_allclose(band[found.used], found.sources[0], atol=1e-6)
        assert np.isnan(band[~found.used]).all()
        assert raster.bounds.left == pytest.approx(found.grid.extent.west)
        assert raster.bounds.top == pytest.approx(found.grid.extent.north)


def test_figures_and_report_are_drawn(learned):
    folder, _, result = learned
    assert len(result.figures) == 5
    page = (folder / "s_report.html").read_text()
    for name in result.figures:
        assert (folder / name).stat().st_size > 5000
        assert name in page
    assert all(name in page for name in ("deformation", "quality index"))


def arrays(path):
    with Dataset(path) as file:
        return {name: np.ma.filled(variable[...], -9) for name, variable in file.variables.items()}


def assert_same(first, second):
    assert first.keys() == second.keys()
    for name in first:
        np.testing.assert_array_equal(first[name], second[name], err_msg=name)


@pytest.mark.parametrize("changed", [{"workers": 1}, {"workers": 3, "memory": 16}, {"reuse_runs": False}])
def test_the_same_seed_gives_the_same_result(scene, tmp_path, changed):
    separated(tmp_path, scene, OPTIONS, "first.nc")
    separated(tmp_path, scene, replace(OPTIONS, **changed), "second.nc")
    assert_same(arrays(tmp_path / "first.nc"), arrays(tmp_path / "second.nc"))


def test_the_threads_of_the_algebra_do_not_matter(scene, tmp_path):
    threads = pytest.importorskip("threadpoolctl")
    for count in (1, 2):
        with threads.threadpool_limits(count):
            separated(tmp_path, scene, OPTIONS, f"{count}.nc")
    assert_same(arrays(tmp_path / "1.nc"), arrays(tmp_path / "2.nc"))


def test_another_seed_gives_the_same_sources_but_not_the_same_numbers(scene, tmp_path):
    first, second = (
        separated(tmp_path, scene, replace(OPTIONS, seed=seed), f"{seed}.nc")[0].sources for seed in (1, 2)
    )
    assert match(first, second)[0] > 0.98
    assert (first != second).any()


def test_stored_runs_give_what_new_runs_give_and_only_when_they_fit(scene, tmp_path):
    _, new = separated(tmp_path, scene)
    assert new.counts["numbers_reused"] == 0
    looser = replace(OPTIONS, minimum_cluster_size=15)
    _, reused = separated(tmp_path, scene, looser)
    assert reused.counts["numbers_reused"] == 3
    separated(tmp_path, scene, replace(looser, reuse_runs=False), "fresh.nc")
    assert_same(arrays(tmp_path / "s.nc"), arrays(tmp_path / "fresh.nc"))
    for changed in ({"seed": 5}, {"tolerance": 1e-3}, {"baseline_end": "20210101"}, {"mixtures": "incremental"}):
        _, result = separated(tmp_path, scene, replace(OPTIONS, **changed))
        assert result.counts["numbers_reused"] == 0, changed
    other = make_scene(shape=(36, 42), n_epochs=40, seed=9)
    separated(tmp_path, scene)
    assert separated(tmp_path, other)[1].counts["numbers_reused"] == 0
    separated(tmp_path, scene)
    wider = replace(OPTIONS, components_stop=6)
    assert separated(tmp_path, scene, wider)[1].counts["numbers_reused"] == 3


def test_new_dates_after_the_baseline_reuse_the_runs(scene, tmp_path):
    options = replace(OPTIONS, baseline_end="20201201")
    first, _ = separated(tmp_path, scene.first(34), options)
    second, result = separated(tmp_path, scene, options)
    assert result.counts["numbers_reused"] == 3
    np.testing.assert_array_equal(first.sources, second.sources)
    assert first.data_key == second.data_key


def test_a_second_run_finds_nothing_to_do(scene, tmp_path):
    separated(tmp_path, scene)
    again = run_stage("separate_sources", tmp_path / "c.nc", tmp_path / "s.nc", options=OPTIONS)
    assert again.skipped
    assert [layer.style for layer in again.layers] == ["source"] * again.counts["source_count"]


def test_north_and_south_do_not_matter(scene, tmp_path):
    up, _ = separated(tmp_path, scene, name="up.nc")
    down, _ = separated(tmp_path, scene, name="down.nc", ascending=True)
    np.testing.assert_array_equal(up.sources, down.sources)


@pytest.mark.parametrize("kind", ["incremental", "all"])
def test_other_mixtures_find_the_sources_too(scene, tmp_path, kind):
    found, _ = separated(tmp_path, scene, replace(OPTIONS, mixtures=kind))
    _, _, similar = match(scene.maps[:, scene.kept], found.sources)
    assert similar[0].max() > 0.9


def test_sources_independent_in_time_are_maps_as_well(tmp_path):
    scene = make_scene(n_epochs=80, shape=(30, 36))
    options = replace(OPTIONS, independence="time", components_start=3, components_stop=3)
    found, _ = separated(tmp_path, scene, options)
    np.testing.assert_allclose(np.ptp(found.sources, axis=1), 1, atol=1e-6)
    _, _, similar = match(scene.maps[:, scene.kept], found.sources)
    assert similar[0].max() > 0.8


def test_a_missing_height_is_said_and_labels_do_without(scene, tmp_path):
    path = write_cube(tmp_path / "c.nc", scene)
    with Dataset(path, "a") as file:
        file.renameVariable("DEM", "slope")
    notes = Notes()
    run_stage("separate_sources", path, tmp_path / "s.nc", options=OPTIONS, progress=notes)
    assert "no DEM" in " ".join(notes.warned)
    found = Separation.open(tmp_path / "s.nc")
    assert np.isnan(found.with_height).all()
    assert TOPOGRAPHIC not in found.labels


def test_no_growth_gives_no_deformation_and_a_warning(tmp_path):
    scene = make_scene(rate=0.0, n_epochs=40)
    random = np.random.default_rng(0)
    scene = scene.with_course(0, 0.02 * random.standard_normal(40) * (np.arange(40) > 0))
    notes = Notes()
    write_cube(tmp_path / "c.nc", scene)
    run_stage(
        "separate_sources",
        tmp_path / "c.nc",
        tmp_path / "s.nc",
        options=replace(OPTIONS, minimum_correlation=0.5),
        progress=notes,
    )
    assert DEFORMATION not in Separation.open(tmp_path / "s.nc").labels
    assert "none is labelled deformation" in " ".join(notes.warned)


def test_few_runs_and_missing_runs_are_warned_of(scene, tmp_path):
    notes = Notes()
    write_cube(tmp_path / "c.nc", scene)
    few = replace(
        OPTIONS,
        bootstrapped_runs=18,
        minimum_cluster_size=4,
        minimum_samples=3,
        maximum_iterations=8,
        maximum_attempts=1,
    )
    run_stage("separate_sources", tmp_path / "c.nc", tmp_path / "s.nc", options=few, progress=notes)
    warned = " ".join(notes.warned)
    assert "say little" in warned
    assert "of the wanted 18 runs converged" in warned


def test_numbers_of_components_that_never_converge_are_passed_over(scene, tmp_path):
    from alignsar_qgis.insar.core.errors import NothingLeft

    short = replace(OPTIONS, components_stop=8, maximum_iterations=8, maximum_attempts=1, minimum_cluster_size=10)
    _, result = separated(tmp_path, scene, short)
    assert result.counts["component_count"] < 8
    with pytest.raises(NothingLeft, match="runs of FastICA converged"):
        separated(tmp_path, scene, replace(short, maximum_iterations=2))


def test_separation_and_its_figures_need_no_scikit_learn(scene, tmp_path, monkeypatch):
    import sys

    monkeypatch.setitem(sys.modules, "sklearn", None)
    notes = Notes()
    write_cube(tmp_path / "c.nc", scene)
    result = run_stage(
        "separate_sources", tmp_path / "c.nc", tmp_path / "s.nc", options=replace(OPTIONS, figures=True), progress=notes
    )
    assert not notes.warned
    assert len(result.figures) == 5


def test_the_headline_names_the_sources_and_marks_weak_ones(learned):
    folder, _, result = learned
    found = Separation.open(folder / "s.nc")
    text = ", ".join(
        f"{name} (quality {quality:.2f}{', weak' if quality < 0.5 else ''})"
        for name, quality in zip(found.names, found.quality)
    )
    assert result.summary[0] == f"3 sources found with {result.counts['component_count']} components: {text}."
    assert len(result.summary) == len(set(result.summary))


def test_the_log_tells_each_step_and_its_seconds(scene, tmp_path):
    notes = Notes()
    write_cube(tmp_path / "c.nc", scene)
    run_stage(
        "separate_sources", tmp_path / "c.nc", tmp_path / "s.nc", options=replace(OPTIONS, figures=True), progress=notes
    )
    timed = [text.rpartition(": ") for text in notes.said if text.endswith(" s")]
    numbers = range(OPTIONS.components_start, OPTIONS.components_stop + 1)
    steps = [
        f"{step} {number} components{runs}"
        for number in numbers
        for step, runs in (("FastICA with", ", 50 runs"), ("Clusters of the patterns with", ""))
    ]
    with Dataset(tmp_path / "s.nc") as file:
        patterns = len(file.dimensions["run_source"])
    picture = f"Picture of the clusters, {patterns} patterns"
    assert [title for title, _, _ in timed] == ["Displacement read", *steps, picture, "Figures"]
    assert all(float(seconds.removesuffix(" s")) >= 0 for _, _, seconds in timed)


def test_files_of_earlier_versions_with_options_that_are_gone_can_be_read(learned, tmp_path):
    import shutil

    folder, _, _ = learned
    shutil.copy(folder / "s.nc", tmp_path / "old.nc")
    with Dataset(tmp_path / "old.nc", "a") as file:
        values = {**json.loads(file.separation_options), "perplexity": 30.0, "early_exaggeration": 12.0}
        file.separation_options = json.dumps(values)
    assert Separation.open(tmp_path / "old.nc").options == Separation.open(folder / "s.nc").options


def test_a_batch_of_runs_ends_between_two_updates_when_cancelled():
    from alignsar_qgis.insar.core.errors import Cancelled
    from alignsar_qgis.insar.separation._fastica import fastica

    class Third(Progress):
        asked = 0

        def cancelled(self):
            self.asked += 1
            return self.asked == 3

    noise = np.random.default_rng(0).normal(size=(1, 1, 4, 500))
    progress = Third()
    with pytest.raises(Cancelled):
        fastica(noise, 500, np.random.default_rng(1).normal(size=(1, 4, 4)), 1e-15, 1000, progress.check)
    assert progress.asked == 3


def test_cancelling_leaves_nothing(scene, tmp_path):
    from alignsar_qgis.insar.core.errors import Cancelled

    class Impatient(Progress):
        def __init__(self):
            self.seen = 0.0

        def fraction(self, value):
            self.seen = value

        def cancelled(self):
            return self.seen > 0.3

    path = write_cube(tmp_path / "c.nc", scene)
    with pytest.raises(Cancelled):
        run_stage("separate_sources", path, tmp_path / "out" / "s.nc", options=OPTIONS, progress=Impatient())
    assert not (tmp_path / "out").exists()


def test_the_record_keeps_the_options(learned):
    folder, _, _ = learned
    record = json.loads((folder / "s.nc.json").read_text())["stages"]["separate_sources"]
    assert record["options"]["bootstrapped_runs"] == 50
    assert record["result"]["counts"]["source_count"] == 3


@pytest.mark.parametrize("name", ["campi_small", "mexico_wls"])
def test_cubes_of_the_original_exporter_are_separated_too(golden, tmp_path, name):
    options = replace(OPTIONS, bootstrapped_runs=30, minimum_cluster_size=10, components_stop=4)
    notes = Notes()
    run_stage("separate_sources", golden / name / "ITSBD.nc", tmp_path / "s.nc", options=options, progress=notes)
    found = Separation.open(tmp_path / "s.nc")
    assert DEFORMATION in found.labels
    assert found.with_span[list(found.labels).index(DEFORMATION)] > 0.9
    assert any("quality below" in text for text in notes.warned) == bool((found.quality < 0.5).any())


def test_sources_that_depend_on_each_other_are_noticed():
    from alignsar_qgis.insar.separation.projection import LARGEST_CONDITION, condition, fit_sources

    maps = np.random.default_rng(0).normal(size=(2, 80))
    maps -= maps.mean(axis=1, keepdims=True)
    assert condition(maps) < 10
    repeated = np.vstack([maps, maps[0]])
    assert condition(repeated) > LARGEST_CONDITION
    fit = fit_sources(3 * maps[:1], repeated)
    np.testing.assert_allclose(fit.courses[0], [1.5, 0, 1.5], atol=1e-9)


@pytest.mark.parametrize(
    ("change", "words"),
    [
        (lambda file: file.renameVariable("ic_source", "gone"), "ic_source"),
        (lambda file: file.setncattr("separation_options", "{"), "changed"),
        (lambda file: file.setncattr("baseline_end", "in May"), "in May"),
        (lambda file: file.delncattr("data_key"), "data_key"),
    ],
)
def test_a_file_of_sources_that_was_changed_is_refused_with_its_name(learned_file, tmp_path, change, words):
    path = tmp_path / "changed.nc"
    path.write_bytes(learned_file.read_bytes())
    with Dataset(path, "a") as file:
        change(file)
    with pytest.raises(BrokenInput, match=words) as error:
        Separation.open(path)
    assert str(path) in str(error.value)


@pytest.mark.parametrize("damage", [b"", b"PK\x03\x04 no archive", None])
def test_damaged_stored_runs_are_made_again(tmp_path, damage):
    stored = RunStore("data", "", {3: Runs(np.ones((2, 3)), np.array([5, 6]), 2, 0, 2)})
    stored.settings = RunStore.open(tmp_path / "none.npz", "data", OPTIONS).settings
    path = tmp_path / "runs.npz"
    stored.write(path)
    assert list(RunStore.open(path, "data", OPTIONS).kept) == [3]
    content = path.read_bytes()
    path.write_bytes(content[: len(content) // 2] if damage is None else damage)
    assert RunStore.open(path, "data", OPTIONS).kept == {}


@pytest.fixture(scope="module")
def learned_file(tmp_path_factory):
    folder = tmp_path_factory.mktemp("learned")
    separated(folder, make_scene(n_epochs=30), replace(OPTIONS, components_stop=3, bootstrapped_runs=25))
    return folder / "s.nc"
