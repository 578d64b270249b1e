"""Stage 02to05 on wrapped interferograms whose unwrapped phase is known."""

import json
import subprocess
import sys
import threading
import time
from dataclasses import replace

import numpy as np
import pytest
from small_frame import EPOCHS, PAIRS, mention, products, slow_multilook, truncate, write_frame_raster
from wrapped_scene import SCENE_GRID, cycle_errors, heights, make_scene, wrap, write_scene, write_wrapped

from alignsar_qgis.insar.core.errors import BadOption, Cancelled, MissingInput, NothingLeft
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stage_checks import check_stage
from alignsar_qgis.insar.pipeline.stage_run import StageRun
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.stack import reunwrap
from alignsar_qgis.insar.stack._snaphu import Unwrapped, unwrap
from alignsar_qgis.insar.stack.options import ClipOptions, ReunwrapOptions
from alignsar_qgis.insar.store.baselines import read_baselines
from alignsar_qgis.insar.store.parfiles import read_keys
from alignsar_qgis.insar.store.raster import BYTE, read_flat, write_geotiff
from alignsar_qgis.insar.store.workspace import Stack

pytest.importorskip("snaphu")

WRAPPED = PAIRS[:2]
TURN = 2 * np.pi


def run(geoc, output, progress=None, **options):
    return run_stage("reunwrap_stack", geoc, output, options=ReunwrapOptions(**options), progress=progress)


def phase(output, pair):
    stack = Stack.open(output)
    return stack.read_phase(stack.unw(pair)).astype(float)


def labels(output, pair):
    return read_flat(output / pair / f"{pair}.conncomp", Stack.open(output).grid.shape, dtype=BYTE)


def off_by_part_of_a_turn(difference):
    turns = difference[np.isfinite(difference)] / TURN
    assert turns.size > 1000
    return np.abs(turns - np.round(turns)).max()


@pytest.fixture(scope="module")
def work(tmp_path_factory):
    return tmp_path_factory.mktemp("work")


@pytest.fixture(scope="module")
def scenes(work):
    return write_scene(work / "GEOC", WRAPPED)


@pytest.fixture
def geoc(work, scenes):
    return work / "GEOC"


# The truth


@pytest.mark.parametrize(
    ("options", "coverage", "most"),
    [
        ({}, 0.9, 0),
        ({"cascade": True}, 0.9, 0),
        ({"filter": "adf"}, 0.5, 0),
        ({"filter": "gauss"}, 0.99, 5),
        ({"filter": "gauss", "cascade": True}, 0.99, 5),
        ({"height_correlation": True}, 0.9, 0),
        ({"compatible": True}, 0.9, 0),
    ],
    ids=str,
)
def test_noise_fringes_patches_and_an_island_are_unwrapped_as_they_were(
    geoc, scenes, tmp_path, options, coverage, most
):
    run(geoc, tmp_path / "out", **options)
    for pair, scene in scenes.items():
        found = phase(tmp_path / "out", pair)
        along_rows = np.unwrap(np.unwrap(scene.wrapped, axis=1), axis=0)
        before, after = (cycle_errors(one, scene.truth, scene.good) for one in (along_rows, found))
        assert before > 5000
        assert after <= most
        kept = np.isfinite(found)
        assert kept[scene.good].mean() > coverage
        assert kept[~scene.good].mean() < 0.02
        assert off_by_part_of_a_turn(found - scene.wrapped) < 1e-6


def test_pixels_that_would_be_wrong_are_left_out(tmp_path):
    """In strong noise the program alone puts some pixels a cycle off; the threshold finds them."""
    (scene,) = write_scene(tmp_path / "GEOC", WRAPPED[:1], noise=0.85).values()
    run(tmp_path / "GEOC", tmp_path / "out")
    found = phase(tmp_path / "out", WRAPPED[0])
    alone = unwrap(scene.wrapped, scene.coherence, 0.3, None, lambda: None).phase
    assert cycle_errors(alone, scene.truth, scene.good) > 5
    assert cycle_errors(found, scene.truth, scene.good) == 0
    assert np.isfinite(found)[scene.good].mean() > 0.75


def test_components_are_labelled_and_the_island_is_one_of_its_own(geoc, scenes, tmp_path):
    result = run(geoc, tmp_path / "out")
    for pair, scene in scenes.items():
        found, known = labels(tmp_path / "out", pair), np.isfinite(phase(tmp_path / "out", pair))
        assert (found[~known] == 0).all()
        mainland, island = (np.bincount(found[known & part]) for part in (~scene.island, scene.island))
        assert mainland.argmax() != island.argmax()
    assert result.counts["pairs_split"] == len(scenes)
    assert mention(result, "connected components", WRAPPED[0])


def test_multilooking_averages_the_signal_and_keeps_its_phase(geoc, scenes, tmp_path):
    run(geoc, tmp_path / "out", multilook=3)
    assert Stack.open(tmp_path / "out").grid.shape == (43, 50)
    for pair, scene in scenes.items():
        signal = np.round(scene.coherence * 255) / 255 * np.exp(1j * scene.wrapped.astype("f4"))
        mean = slow_multilook(signal.real, 3, 7 / 9) + 1j * slow_multilook(signal.imag, 3, 7 / 9)
        found = phase(tmp_path / "out", pair)
        assert off_by_part_of_a_turn(found - np.angle(mean)) < 1e-5
        truth, good = (slow_multilook(part.astype(float), 3) for part in (scene.truth, scene.good))
        assert cycle_errors(found, truth, good == 1) == 0
        coherence = Stack.open(tmp_path / "out").read_coherence(pair)
        expected = slow_multilook(np.round(scene.coherence * 255) / 255, 3, 7 / 9)
        np.testing.assert_allclose(coherence, expected, atol=1.01 / 255)


def test_a_box_is_what_clipping_leaves_of_the_whole(geoc, scenes, tmp_path):
    box = Extent(14.02, 14.1, 40.9, 40.97)
    run(geoc, tmp_path / "box", extent=box)
    run(geoc, tmp_path / "all")
    run_stage("clip_stack", tmp_path / "all", tmp_path / "clip", options=ClipOptions(extent=box))
    assert Stack.open(tmp_path / "box").grid == Stack.open(tmp_path / "clip").grid
    for name in ("U.geo", "hgt", "slc.mli"):
        assert (tmp_path / "box" / name).read_bytes() == (tmp_path / "clip" / name).read_bytes()
    for pair in scenes:
        ours, clipped = phase(tmp_path / "box", pair), phase(tmp_path / "clip", pair)
        assert off_by_part_of_a_turn(ours - clipped) < 1e-6
        assert (np.isfinite(ours) == np.isfinite(clipped)).mean() > 0.99


# What is subtracted


def write_delays(work, zenith=False):
    """Delay that goes with height, another one at each epoch; returns radians along the line of sight."""
    folder = work / "GACOS"
    folder.mkdir(exist_ok=True)
    slants = {}
    for index, epoch in enumerate(EPOCHS[:3]):
        slants[epoch] = (30 + (1 + index) * 0.01 * heights()).astype("f4")
        values = slants[epoch] * 0.79 * 299792458 / 5.405e9 / (4 * np.pi) if zenith else slants[epoch]
        name = f"{epoch}.ztd.tif" if zenith else f"{epoch}.sltd.geo.tif"
        write_geotiff(folder / name, values.astype("f4"), SCENE_GRID, nodata=0)
    return slants


@pytest.mark.parametrize("zenith", [False, True])
def test_gacos_delay_is_left_out_of_the_result(tmp_path, zenith):
    scenes = write_scene(tmp_path / "GEOC", WRAPPED)
    slants = write_delays(tmp_path, zenith)
    delays = {pair: (slants[pair[9:]] - slants[pair[:8]]).astype(float) for pair in WRAPPED}
    for pair, scene in scenes.items():
        delayed = wrap(scene.wrapped + delays[pair])
        write_wrapped(tmp_path / "GEOC", pair, replace(scene, wrapped=delayed))
    result = run(tmp_path / "GEOC", tmp_path / "out", gacos=True)
    for pair, scene in scenes.items():
        found = phase(tmp_path / "out", pair)
        assert cycle_errors(found, scene.truth, scene.good) == 0
        inner = found[2:-2, 2:-2] - scene.wrapped[2:-2, 2:-2]
        assert off_by_part_of_a_turn(inner) < 0.02  # the maps are resampled with a cubic spline, which smooths
    assert any("must not be run" in line for line in result.summary)


def test_pairs_without_delay_are_left_out_and_listed(tmp_path):
    write_scene(tmp_path / "GEOC", WRAPPED)
    write_delays(tmp_path)
    (tmp_path / "GACOS" / f"{EPOCHS[2]}.sltd.geo.tif").unlink()
    result = run(tmp_path / "GEOC", tmp_path / "out", gacos=True)
    assert Stack.open(tmp_path / "out").pairs == [WRAPPED[0]]
    assert (tmp_path / "out" / "no_gacos_im.txt").read_text().split() == [EPOCHS[2]]
    assert (tmp_path / "out" / "no_gacos_ifg.txt").read_text().split() == [WRAPPED[1]]
    assert mention(result, EPOCHS[2], "no_gacos_ifg.txt")
    for path in (tmp_path / "GACOS").iterdir():
        path.unlink()
    with pytest.raises(MissingInput, match="no delay map"):
        run(tmp_path / "GEOC", tmp_path / "other", gacos=True)


def test_phase_that_goes_with_height_is_found(tmp_path):
    from alignsar_qgis.insar.stack._height_correlation import HeightPhase
    from alignsar_qgis.insar.stack._wrapped import WrappedPair

    scene = make_scene(0, noise=0.5, bowl=4.0)
    slant = heights().astype(float) / 0.79
    for slope in (0.012, -0.004, 0.0):
        signal = scene.coherence * np.exp(1j * (scene.wrapped + slope * slant))
        pair = WrappedPair(signal, scene.coherence, scene.coherence > 0, np.ones(SCENE_GRID.shape, bool))
        found = HeightPhase(slant).slope(pair, lambda: None)
        assert found == pytest.approx(slope, abs=0.0011)


def test_sea_is_left_out_where_a_land_mask_says_so(tmp_path):
    (scene,) = write_scene(tmp_path / "GEOC", WRAPPED[:1]).values()
    write_frame_raster(tmp_path / "GEOC", "landmask", np.where(scene.island, 0, 1).astype("u1"), SCENE_GRID)
    run(tmp_path / "GEOC", tmp_path / "out")
    run(tmp_path / "GEOC", tmp_path / "sea", ignore_land_mask=True)
    assert np.isnan(phase(tmp_path / "out", WRAPPED[0])[scene.island]).all()
    assert np.isfinite(phase(tmp_path / "sea", WRAPPED[0])[scene.island]).mean() > 0.8


# The stack


def test_the_stack_has_every_file_that_later_stages_read(geoc, scenes, tmp_path):
    run(geoc, tmp_path / "out", pictures=True)
    made = tmp_path / "out"
    for name, value in (("E.geo", -0.6), ("N.geo", -0.1), ("U.geo", 0.79), ("slc.mli", 0.2)):
        np.testing.assert_array_equal(read_flat(made / name, SCENE_GRID.shape), np.float32(value))
    np.testing.assert_array_equal(read_flat(made / "hgt", SCENE_GRID.shape), heights())
    assert read_baselines(made / "baselines").known[EPOCHS[2]] == 50.0
    assert read_keys(made / "slc.mli.par")["center_time"] == "5:11:50.250000"
    assert Stack.open(made).grid == SCENE_GRID
    assert (made / WRAPPED[0] / f"{WRAPPED[0]}.unw.png").is_file()
    assert (made / "hgt.png").is_file()
    coherence = np.stack([Stack.open(made).read_coherence(pair) for pair in scenes])
    mean = read_flat(made / "coh_mean", SCENE_GRID.shape)
    np.testing.assert_allclose(mean, coherence.mean(axis=0), atol=1e-6)


def test_later_stages_go_on_from_the_stack(tmp_path):
    scenes = write_scene(tmp_path / "GEOC", PAIRS[:3], bowl=4.0, noise=0.3)
    first, whole, second = (scenes[pair] for pair in PAIRS[:3])
    write_wrapped(tmp_path / "GEOC", PAIRS[1], replace(whole, wrapped=wrap(first.wrapped + second.wrapped)))
    run(tmp_path / "GEOC", tmp_path / "out")
    run_stage("check_interferograms", tmp_path / "out", tmp_path / "TS")
    run_stage("choose_reference", tmp_path / "out", tmp_path / "TS")
    result = run_stage("close_loops", tmp_path / "out", tmp_path / "TS")
    assert (result.counts["loops"], result.counts["pairs_rejected"]) == (1, 0)


def test_bad_pairs_are_left_out_with_the_reason(tmp_path):
    scenes = write_scene(tmp_path / "GEOC", PAIRS)
    folder = tmp_path / "GEOC"
    truncate(folder / PAIRS[1] / f"{PAIRS[1]}.geo.diff_unfiltered_pha.tif")
    (folder / PAIRS[2] / f"{PAIRS[2]}.geo.cc.tif").unlink()
    write_geotiff(folder / PAIRS[3] / f"{PAIRS[3]}.geo.diff_unfiltered_pha.tif",
                  scenes[PAIRS[3]].truth.astype("f4"), SCENE_GRID, nodata=0)  # fmt: skip
    result = run(folder, tmp_path / "out")
    assert Stack.open(tmp_path / "out").pairs == [PAIRS[0]]
    assert (tmp_path / "out" / "no_unw_list.txt").read_text().split() == list(PAIRS[1:])
    assert mention(result, PAIRS[1], "cannot be read")
    assert mention(result, PAIRS[2], "is missing")
    assert mention(result, PAIRS[3], "no wrapped phase")
    for path in folder.glob("*/*.cc.tif"):
        path.unlink()
    with pytest.raises(NothingLeft, match=PAIRS[0]):
        run(folder, tmp_path / "none")
    assert not (tmp_path / "none").exists()


def test_filtered_phase_is_read_where_there_is_no_other(tmp_path):
    write_scene(tmp_path / "GEOC", WRAPPED[:1])
    run(tmp_path / "GEOC", tmp_path / "first")
    path = tmp_path / "GEOC" / WRAPPED[0] / f"{WRAPPED[0]}.geo.diff_unfiltered_pha.tif"
    path.rename(path.with_name(f"{WRAPPED[0]}.geo.diff_pha.tif"))
    run(tmp_path / "GEOC", tmp_path / "out")
    assert (tmp_path / "out" / WRAPPED[0] / f"{WRAPPED[0]}.unw").read_bytes() == (
        tmp_path / "first" / WRAPPED[0] / f"{WRAPPED[0]}.unw"
    ).read_bytes()


def test_without_wrapped_phase_there_is_nothing_to_do(tmp_path):
    write_scene(tmp_path / "GEOC", WRAPPED)
    for path in (tmp_path / "GEOC").glob("*/*pha.tif"):
        path.unlink()
    with pytest.raises(NothingLeft, match=r"diff_pha\.tif"):
        run(tmp_path / "GEOC", tmp_path / "out")


def test_what_contradicts_itself_is_refused_before_it_runs(geoc, scenes, tmp_path):
    def check(output, **options):
        inputs = {"geoc": geoc}
        check_stage(StageRun(stage_of("reunwrap_stack"), inputs, output, ReunwrapOptions(**options), Progress()))

    check(tmp_path / "out")
    with pytest.raises(BadOption, match="same atmosphere"):
        check(tmp_path / "out", gacos=True, height_correlation=True)
    with pytest.raises(MissingInput, match="GACOS"):
        check(tmp_path / "out", gacos=True)
    with pytest.raises(BadOption, match="inside"):
        check(geoc / "out")
    with pytest.raises(BadOption, match="does not overlap"):
        run(geoc, tmp_path / "out", extent=Extent(1, 2, 3, 4))
    with pytest.raises(BadOption, match="larger than the image"):
        run(geoc, tmp_path / "out", multilook=500)


# Going on


class Counting:
    """An unwrapper that counts its calls, stops the run after some of them, and adds nothing."""

    def __init__(self, stop_after=99):
        self.calls, self.stop_after = 0, stop_after

    def __call__(self, wrapped, *_setting):
        self.calls += 1
        if self.calls > self.stop_after:
            raise Cancelled("stop")
        return Unwrapped(np.asarray(wrapped, float), np.ones(wrapped.shape, np.uint8))


def run_with(unwrapper, geoc, output, **options):
    stage_run = StageRun(
        stage_of("reunwrap_stack"), {"geoc": geoc}, output, ReunwrapOptions(workers=1, **options), Progress()
    )
    return stage_run.carry_out(lambda each: reunwrap.reunwrap_with(unwrapper, each))


def test_a_stopped_run_goes_on_with_the_pairs_that_are_not_finished(tmp_path):
    write_scene(tmp_path / "GEOC", PAIRS)
    with pytest.raises(Cancelled):
        run_with(Counting(stop_after=2), tmp_path / "GEOC", tmp_path / "out")
    assert [path.name for path in (tmp_path / "out").iterdir()] == [".reunwrap_stack.finished"]
    again = Counting()
    result = run_with(again, tmp_path / "GEOC", tmp_path / "out")
    assert again.calls == 2
    assert result.counts["pairs_taken_over"] == 2
    assert not (tmp_path / "out" / ".reunwrap_stack.finished").exists()
    run_with(Counting(), tmp_path / "GEOC", tmp_path / "straight")
    assert products(tmp_path / "out").keys() == products(tmp_path / "straight").keys()
    for pair in PAIRS:
        np.testing.assert_array_equal(phase(tmp_path / "out", pair), phase(tmp_path / "straight", pair))


def test_other_options_or_files_make_finished_pairs_anew(tmp_path):
    write_scene(tmp_path / "GEOC", PAIRS)
    with pytest.raises(Cancelled):
        run_with(Counting(stop_after=2), tmp_path / "GEOC", tmp_path / "out")
    write_wrapped(tmp_path / "GEOC", PAIRS[0], make_scene(7))
    again = Counting()
    run_with(again, tmp_path / "GEOC", tmp_path / "out")
    assert again.calls == 3
    other = Counting()
    run_with(other, tmp_path / "GEOC", tmp_path / "out", threshold=0.2)
    assert other.calls == len(PAIRS)


def test_a_new_pair_costs_only_itself(tmp_path):
    write_scene(tmp_path / "GEOC", PAIRS[:3])
    run_with(Counting(), tmp_path / "GEOC", tmp_path / "out")
    assert run_with(Counting(), tmp_path / "GEOC", tmp_path / "out").skipped
    write_wrapped(tmp_path / "GEOC", PAIRS[3], make_scene(3))
    again = Counting()
    result = run_with(again, tmp_path / "GEOC", tmp_path / "out")
    assert again.calls == 1
    assert result.counts["pairs"] == 4
    changed = tmp_path / "out" / PAIRS[0] / f"{PAIRS[0]}.unw"
    changed.write_bytes(b"\0" * changed.stat().st_size)
    write_wrapped(tmp_path / "GEOC", PAIRS[3], make_scene(4))
    again = Counting()
    run_with(again, tmp_path / "GEOC", tmp_path / "out")
    assert again.calls == 2
    assert np.isfinite(phase(tmp_path / "out", PAIRS[0])).any()


class Stopping(Progress):
    def __init__(self):
        self.stop = threading.Event()

    def cancelled(self):
        return self.stop.is_set()


def test_a_program_that_runs_for_long_is_ended_when_the_user_stops(tmp_path, monkeypatch):
    """The program is replaced by one that never ends, so the run can only end by being stopped."""
    import alignsar_qgis.insar.stack._snaphu as module

    write_scene(tmp_path / "GEOC", WRAPPED[:1])
    sleeper = tmp_path / "bin" / "snaphu"
    sleeper.parent.mkdir()
    sleeper.write_text('#!/bin/sh\necho $$ > "$PIDFILE"\nexec sleep 600\n')
    sleeper.chmod(0o755)
    monkeypatch.setenv("PIDFILE", str(tmp_path / "pid"))
    monkeypatch.setattr(module, "files", lambda _package: sleeper.parent)
    progress = Stopping()

    def stop_once_it_runs():
        while not (tmp_path / "pid").is_file():
            time.sleep(0.01)
        progress.stop.set()

    threading.Thread(target=stop_once_it_runs, daemon=True).start()
    with pytest.raises(Cancelled):
        run(tmp_path / "GEOC", tmp_path / "out", progress=progress)
    number = int((tmp_path / "pid").read_text())
    assert subprocess.run(["ps", "-p", str(number)], capture_output=True).returncode == 1


def test_the_last_words_of_a_program_that_fails_are_told(tmp_path, monkeypatch):
    import alignsar_qgis.insar.stack._snaphu as module

    write_scene(tmp_path / "GEOC", WRAPPED[:1])
    failing = tmp_path / "bin" / "snaphu"
    failing.parent.mkdir()
    failing.write_text("#!/bin/sh\necho no room for the flow network\nexit 3\n")
    failing.chmod(0o755)
    monkeypatch.setattr(module, "files", lambda _package: failing.parent)
    with pytest.raises(NothingLeft, match=r"(?s)code 3: no room for the flow network"):
        run(tmp_path / "GEOC", tmp_path / "out")


def test_the_program_gives_what_its_package_gives():
    import snaphu

    scene = make_scene(1)
    found = unwrap(scene.wrapped, scene.coherence, 1.2, None, lambda: None)
    signal, coherence = np.exp(1j * scene.wrapped).astype("c8"), scene.coherence.astype("f4")
    theirs, components = snaphu.unwrap(signal, coherence, nlooks=23.8, cost="defo", init="mcf")
    np.testing.assert_array_equal(found.phase, theirs)
    np.testing.assert_array_equal(found.components, components)


def test_only_the_packages_of_the_table_are_imported(tmp_path):
    write_scene(tmp_path / "GEOC", WRAPPED[:1])
    code = (
        "import sys, json; from alignsar_qgis.insar.pipeline.running import run_stage; "
        "from alignsar_qgis.insar.core.packages import PACKAGES; "
        "run_stage('reunwrap_stack', *sys.argv[1:3]); "
        "print(json.dumps(sorted({n.partition('.')[0] for n in sys.modules} & set(PACKAGES))))"
    )
    command = [sys.executable, "-c", code, str(tmp_path / "GEOC"), str(tmp_path / "out")]
    found = subprocess.run(command, capture_output=True, text=True, check=True)
    assert set(json.loads(found.stdout)) == {*stage_of("reunwrap_stack").packages, "numpy"}
