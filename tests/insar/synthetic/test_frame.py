import hashlib
import json
import shutil

import numpy as np
import pytest
import rasterio

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, Cancelled
from alignsar_qgis.insar.core.pairs import epochs_of, gaps_of, is_pair, pair_indices
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.stack.options import PrepareOptions
from alignsar_qgis.insar.store.baselines import are_dummies
from alignsar_qgis.insar.store.geotiff import read_geotiff
from alignsar_qgis.insar.store.workspace import Stack
from alignsar_qgis.insar.synthetic import _scene as sample_scene
from alignsar_qgis.insar.synthetic.options import SampleOptions

CLIP_BOX = (14.02639, 14.25161, 40.71439, 40.93961)
SMALL = {"rows": 40, "columns": 50, "epochs": 8}


def make(folder, **options):
    return run_stage("create_sample_frame", folder, options=SampleOptions(**{**SMALL, **options}))


def digest(folder):
    return {
        path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in folder.rglob("*")
        if path.is_file()
    }


@pytest.fixture(scope="module")
def default(tmp_path_factory):
    """The frame that a user gets, with its stack."""
    folder = tmp_path_factory.mktemp("sample") / "work"
    run_stage("create_sample_frame", folder, options=SampleOptions())
    run_stage("prepare_stack", folder / "GEOC", folder / "GEOCml1", options=PrepareOptions())
    return folder


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    folder = tmp_path_factory.mktemp("small") / "work"
    make(folder)
    return folder


def truth_of(folder):
    with np.load(folder / "truth.npz") as archive:
        arrays = dict(archive)
    return arrays, json.loads((folder / "truth.json").read_text())


def displacement(truth):
    """True displacement in mm, (n_epochs, length, width)."""
    return truth["steady"] * truth["years"][:, None, None] + truth["accelerating"] * truth["growth"][:, None, None]


def delays(folder, epochs):
    return np.stack([read_geotiff(folder / "GACOS" / f"{epoch}.sltd.geo.tif")[0] for epoch in epochs])


# The files


def test_the_work_folder_is_complete_and_accepted(default):
    stack = Stack.open(default / "GEOCml1")
    truth, description = truth_of(default)
    epochs = [str(epoch) for epoch in truth["dates"]]
    assert stack.epochs == epochs
    assert len(stack.pairs) == description["pairs"]
    assert {path.name for path in (default / "GEOC.MLI").iterdir()} == {f"{epoch}.geo.mli.tif" for epoch in epochs}
    assert {path.name for path in (default / "GACOS").iterdir()} == {f"{epoch}.sltd.geo.tif" for epoch in epochs}
    for name in ("E.geo", "N.geo", "U.geo", "hgt", "slc.mli"):
        assert (stack.folder / name).is_file()
    record = json.loads((stack.folder / "alignsar.json").read_text())["stages"]["prepare_stack"]
    assert record["result"]["warnings"] == []
    assert np.isfinite(stack.baselines(epochs)).all()
    assert not are_dummies(stack.baselines(epochs))


def test_every_raster_is_on_one_grid_inside_the_clip_box_of_the_preset(default):
    _, grid = read_geotiff(next((default / "GEOC").glob("*.geo.U.tif")))
    assert grid.shape == (80, 100)
    west, east, south, north = grid.extent
    assert CLIP_BOX[0] < west < east < CLIP_BOX[1]
    assert CLIP_BOX[2] < south < north < CLIP_BOX[3]
    rasters = list(default.glob("G*/**/*.tif"))
    assert len(rasters) > 200
    for path in rasters[::10]:
        assert read_geotiff(path)[1] == grid
        with rasterio.open(path) as source:
            assert source.crs.to_epsg() == 4326


def test_equal_options_give_equal_files_whatever_the_workers(small, tmp_path):
    make(tmp_path / "one", workers=1)
    make(tmp_path / "five", workers=5)
    assert digest(tmp_path / "one") == digest(tmp_path / "five") == digest(small)


def test_another_seed_gives_another_scene(small, tmp_path):
    make(tmp_path, seed=2)
    own, other = truth_of(small)[0], truth_of(tmp_path)[0]
    assert (own["land"] != other["land"]).any()


# The scene


def test_the_line_of_sight_is_that_of_a_descending_pass(default):
    east, north, up = (read_geotiff(next((default / "GEOC").glob(f"*.geo.{kind}.tif")))[0] for kind in "ENU")
    np.testing.assert_allclose(east**2 + north**2 + up**2, 1, rtol=1e-6)
    assert east.min() > 0.5
    assert -0.2 < north.min() < north.max() < 0
    assert np.cos(np.deg2rad(42)) < up.min() < up.max() < np.cos(np.deg2rad(36))


def test_the_sea_has_no_height_no_coherence_and_no_phase(default):
    truth, _ = truth_of(default)
    stack = Stack.open(default / "GEOCml1")
    sea = ~truth["land"]
    assert 0.2 < sea.mean() < 0.6
    assert (truth["height"][sea] == 0).all()
    assert (truth["height"][~sea] > 0).all()
    pair = stack.pairs[0]
    assert np.isnan(stack.read_phase(stack.unw(pair))[sea]).all()
    assert (stack.read_coherence(pair)[sea] == 0).all()
    assert np.isfinite(stack.read_phase(stack.unw(pair))[~sea]).mean() > 0.9


def test_a_point_source_lifts_as_mogi_says():
    """Poisson's ratio 1/4: uplift (3/4π)·ΔV·d/R³, outward displacement (3/4π)·ΔV·r/R³."""
    depth, volume = 3.0, 0.01
    radius = np.array([0.0, 1.0, 2.5, 7.0])
    distance = np.sqrt(radius**2 + depth**2)
    uplift, outward = (3 / 4 / np.pi * volume * length / distance**3 for length in (depth, radius))
    east, north, up = sample_scene.point_source(radius * np.cos(1), radius * np.sin(1), depth)
    np.testing.assert_allclose(up, uplift / uplift[0])
    np.testing.assert_allclose(np.hypot(east, north), outward / uplift[0])
    np.testing.assert_allclose(east * np.sin(1), north * np.cos(1))


def test_the_velocity_is_the_rate_of_the_true_displacement(default):
    truth, _ = truth_of(default)
    land = truth["land"]
    rate = np.polyfit(truth["years"], displacement(truth)[:, land], 1)[0]
    np.testing.assert_allclose(truth["velocity"][land], rate, rtol=1e-4, atol=1e-3)
    np.testing.assert_array_equal(read_geotiff(default / "truth_velocity.tif")[0], truth["velocity"])
    assert np.isnan(truth["velocity"][~land]).all()


def test_uplift_grows_steadily_then_faster():
    years = np.linspace(0, 2, 9)
    growth = sample_scene.accelerating_growth(years)
    assert (growth[:5] == 0).all()
    np.testing.assert_allclose(growth[5:], np.array([1, 4, 9, 16]) / 16)


def test_dates_follow_the_satellites():
    epochs = sample_scene.acquisition_dates(171)
    days = sample_scene.days_between(epochs)
    assert epochs[0] == "20200601"
    assert "20211223" in epochs
    steps = np.diff(days)
    second = epochs.index("20211223")
    assert set(steps[:second]) == {6}
    assert set(steps[second:]) == {12}


def test_the_network_has_the_pairs_asked_for():
    full = sample_scene.small_baseline_network(20, 3, 0.0, 0, seed=1)
    assert len(full) == 19 + 18 + 17
    sparse = sample_scene.small_baseline_network(200, 4, 0.25, 0, seed=1)
    lags = sparse[:, 1] - sparse[:, 0]
    assert (lags == 1).sum() == 199
    assert (lags > 1).sum() == pytest.approx(0.75 * (198 + 197 + 196), rel=0.1)


def test_a_gap_splits_the_network(tmp_path):
    make(tmp_path, gap_after=3)
    pairs = sorted(path.name for path in (tmp_path / "GEOC").iterdir() if is_pair(path.name))
    epochs = epochs_of(pairs)
    assert gaps_of(pairs, epochs).tolist() == [False, False, True, False, False, False, False]


# Sign, noise and atmosphere


def test_uplift_shortens_the_path(tmp_path):
    """Without atmosphere, the phase of a long pair is the displacement, apart from noise and a constant."""
    quiet = {"turbulence": 0, "unwrapping_errors": 0, "uplift_rate": 2000, "accelerating_uplift": 0}
    make(tmp_path, **quiet)
    stack_folder = tmp_path / "GEOCml1"
    run_stage("prepare_stack", tmp_path / "GEOC", stack_folder, options=PrepareOptions())
    stack = Stack.open(stack_folder)
    truth, _ = truth_of(tmp_path)
    pair = stack.pairs[3]
    ((first, second),) = pair_indices([pair], stack.epochs)
    moved = displacement(truth)[second] - displacement(truth)[first]
    phase = stack.mm_per_radian * stack.read_phase(stack.unw(pair))
    both = np.isfinite(phase) & (truth["coherence"] > 0.75)
    slope = np.polyfit(moved[both], phase[both], 1)[0]
    assert slope == pytest.approx(1, abs=0.05)


def test_phase_closes_up_to_noise_and_unwrapping_errors(default):
    stack = Stack.open(default / "GEOCml1")
    wrong = truth_of(default)[1]["unwrapping_errors"]
    first, second, third = stack.epochs[:3]
    pairs = f"{first}_{second}", f"{second}_{third}", f"{first}_{third}"
    assert not set(pairs) & set(wrong)
    a, b, c = (stack.read_phase(stack.unw(pair)) for pair in pairs)
    closure = (a + b - c)[np.isfinite(a + b - c)]
    assert np.std(closure) < 1
    assert abs(closure - np.median(closure)).max() < np.pi


def test_unwrapping_errors_are_whole_cycles_in_the_pairs_named(tmp_path):
    make(tmp_path / "right", unwrapping_errors=0)
    make(tmp_path / "wrong", unwrapping_errors=0.4)
    errors = truth_of(tmp_path / "wrong")[1]["unwrapping_errors"]
    pairs = sorted(path.name for path in (tmp_path / "right" / "GEOC").iterdir() if is_pair(path.name))
    assert truth_of(tmp_path / "right")[1]["unwrapping_errors"] == {}
    assert 0 < len(errors) < len(pairs)
    stacks = []
    for name in ("right", "wrong"):
        folder = tmp_path / name
        run_stage("prepare_stack", folder / "GEOC", folder / "GEOCml1", options=PrepareOptions())
        stacks.append(Stack.open(folder / "GEOCml1"))
    for pair in pairs:
        right, wrong = (stack.read_phase(stack.unw(pair)) for stack in stacks)
        both = np.isfinite(right + wrong)
        difference = (wrong - right)[both]
        off = np.abs(difference - np.median(difference)) > 3
        assert off.any() == (pair in errors)
        if off.any():
            jump = np.median(difference[off]) - np.median(difference[~off])
            assert jump == pytest.approx(2 * np.pi * errors[pair], abs=0.5)


def test_delay_maps_explain_part_of_the_atmosphere(default):
    stack = Stack.open(default / "GEOCml1")
    delay = delays(default, stack.epochs)
    truth, _ = truth_of(default)
    assert np.isfinite(delay).all()
    assert delay.min() > 0
    better = []
    for pair, (first, second) in zip(stack.pairs, pair_indices(stack.pairs, stack.epochs)):
        moved = (displacement(truth)[second] - displacement(truth)[first]) / stack.mm_per_radian
        atmosphere = stack.read_phase(stack.unw(pair)) - moved
        corrected = atmosphere - (delay[second] - delay[first])
        better.append(np.nanstd(corrected) < np.nanstd(atmosphere))
    assert np.mean(better) > 0.8


def test_coherence_falls_with_time(default):
    stack = Stack.open(default / "GEOCml1")
    land = truth_of(default)[0]["land"]
    first = stack.epochs[0]
    means = [stack.read_coherence(f"{first}_{epoch}")[land].mean() for epoch in stack.epochs[1:5]]
    assert means == sorted(means, reverse=True)
    assert means[-1] < means[0] - 0.05


# Running into folders


def test_an_equal_run_does_nothing_and_a_new_recipe_replaces_the_sample(small, tmp_path):
    folder = tmp_path / "work"
    shutil.copytree(small, folder)
    times = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    again = make(folder, workers=2)
    assert again.skipped
    assert again.counts["pairs"] == truth_of(small)[1]["pairs"]
    assert times == {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    (folder / "notes.txt").write_text("of the user")
    (folder / "GEOC" / "some.tif.aux.xml").write_text("<statistics/>")
    assert not make(folder, epochs=5).skipped
    make(tmp_path / "fresh", epochs=5)
    assert digest(folder).keys() - digest(tmp_path / "fresh").keys() == {"notes.txt"}


def test_a_damaged_sample_is_made_again(small, tmp_path):
    folder = tmp_path / "work"
    shutil.copytree(small, folder)
    next(folder.glob("GEOC/*/*.unw.tif")).write_bytes(b"")
    assert not make(folder).skipped
    assert digest(folder) == digest(small)


def test_a_sample_killed_while_being_replaced_is_made_again(small, tmp_path):
    folder = tmp_path / "work"
    shutil.copytree(small, folder)
    shutil.rmtree(folder / "GACOS")
    shutil.rmtree(folder / "GEOC")
    make(folder)
    assert digest(folder) == digest(small)


@pytest.mark.parametrize("content", ["GEOC/20200601_20200607/mine.tif", "GACOS/20200601.sltd.geo.tif", "truth.json"])
def test_a_frame_of_the_user_stays_as_it_is(tmp_path, content):
    path = tmp_path / content
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text("{}")
    with pytest.raises((BadOption, BrokenInput), match="Choose another folder"):
        make(tmp_path)
    assert digest(tmp_path).keys() == {content}


def test_files_of_the_user_in_a_sample_are_not_deleted(small, tmp_path):
    folder = tmp_path / "work"
    shutil.copytree(small, folder)
    (folder / "GEOC" / "mine.txt").write_text("of the user")
    before = digest(folder)
    with pytest.raises(BadOption, match=r"mine\.txt"):
        make(folder, epochs=5)
    assert digest(folder) == before


def test_a_cancelled_run_leaves_the_earlier_sample_or_nothing(small, tmp_path):
    class Stopped(Progress):
        def cancelled(self):
            return True

    def cancel(folder):
        with pytest.raises(Cancelled):
            run_stage("create_sample_frame", folder, options=SampleOptions(**SMALL, seed=9), progress=Stopped())

    cancel(tmp_path / "new")
    assert not (tmp_path / "new").exists()
    shutil.copytree(small, tmp_path / "old")
    cancel(tmp_path / "old")
    assert digest(tmp_path / "old") == digest(small)


def test_options_that_contradict_each_other_are_refused(tmp_path):
    with pytest.raises(BadOption, match="gap"):
        make(tmp_path / "work", gap_after=8)
    with pytest.raises(BadOption, match="degrees"):
        make(tmp_path / "work", posting=0.05, columns=500)
    assert not (tmp_path / "work").exists()
