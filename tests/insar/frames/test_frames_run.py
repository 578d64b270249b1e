"""Many frames run: the same datacubes as alone, failures named, going on, repetitions, room, stops, the catalogue."""

import csv
import json
import os
import shutil
import signal
import subprocess
import sys
import time
from pathlib import Path

import numpy as np
import pytest
from http_server import PRODUCTS, serving
from netCDF4 import Dataset
from published_frame import publish

from alignsar_qgis.insar.core.errors import BadOption, Cancelled, DownloadFailed, InUse
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.frames.job import FrameJob, FrameState
from alignsar_qgis.insar.frames.options import FramesOptions
from alignsar_qgis.insar.frames.run import run_frames
from alignsar_qgis.insar.pipeline import Plan, chain
from alignsar_qgis.insar.pipeline.configuration import Configuration
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.store.lock import locked
from alignsar_qgis.insar.synthetic.options import SampleOptions

ROOT = Path(__file__).resolve().parents[3]
LONGEST_STOP_S = 2.0
QUICK = {"pause": 0.0, "disk_reserve": 0.0}


class Told(Progress):
    """Keeps what it is told; cancels when a text is told."""

    def __init__(self, until="\0"):
        self.texts, self.fractions, self._until = [], [], until

    def info(self, text):
        self.texts.append(text)

    def warning(self, text):
        self.texts.append(f"warning: {text}")

    def fraction(self, value):
        self.fractions.append(value)

    def cancelled(self):
        return any(self._until in text for text in self.texts)


@pytest.fixture(scope="module")
def frames(tmp_path_factory):
    """Two generated frames that differ, and one whose interferograms cannot be read."""
    folder = tmp_path_factory.mktemp("frames")
    for seed, name in enumerate(("one", "two"), 1):
        options = SampleOptions(rows=30, columns=40, epochs=10, seed=seed)
        run_stage("create_sample_frame", folder / name, options=options)
    pair = folder / "broken" / "GEOC" / "20200101_20200113"
    pair.mkdir(parents=True)
    (pair / f"{pair.name}.geo.unw.tif").write_text("no raster")
    return folder


def write_table(frames, folder):
    names = ("one", "broken", "nowhere", "two")
    (folder / "frames.csv").write_text("\n".join(["folder", *(str(frames / name) for name in names)]))
    return folder / "frames.csv"


@pytest.fixture
def table(frames, tmp_path):
    return write_table(frames, tmp_path)


@pytest.fixture(scope="module")
def finished(frames, tmp_path_factory):
    """The result of a run of the table, and what it has told."""
    folder, progress = tmp_path_factory.mktemp("finished"), Told()
    return run(write_table(frames, folder), folder / "out", progress, title="Our volcanoes"), progress


@pytest.fixture
def again(finished, tmp_path):
    """A copy of its folder, as far from the frames."""
    return Path(shutil.copytree(finished[0].folder, tmp_path / "out"))


def run(table, results, progress=None, transport=None, **options):
    return run_frames(table, results, FramesOptions(**{**QUICK, **options}), progress or Progress(), transport)


def summary(results):
    with (results / "summary.csv").open(newline="", encoding="utf-8") as file:
        return {row["name"]: row for row in csv.DictReader(file)}


def values(path):
    with Dataset(path) as file:
        file.set_auto_mask(False)
        return {name: np.asarray(file[name][...]) for name in file.variables}


def test_a_broken_frame_is_named_and_the_others_go_on(finished):
    result, progress = finished
    rows = summary(result.folder)
    assert list(rows) == ["one", "broken", "nowhere", "two"]
    assert [row["state"] for row in rows.values()] == ["done", "failed", "failed", "done"]
    assert "cannot be read as a GeoTIFF" in rows["broken"]["reason"]
    assert "nowhere does not exist" in rows["nowhere"]["reason"]
    assert result.headline == "2 of 4 frames are done. Not done: broken, nowhere; summary.csv says why."
    assert [state.attempts for state in result.states] == [1, 1, 1, 1], "the same failure would come again"
    assert any("warning: broken: failed: None of the 1 pairs" in text for text in progress.texts)
    assert progress.fractions == sorted(progress.fractions)
    assert progress.fractions[-1] == pytest.approx(1)


def test_every_frame_gets_what_it_gets_alone_also_several_at_a_time(frames, finished, tmp_path):
    several = run(write_table(frames, tmp_path), tmp_path / "several", at_once=3)
    assert [state.state for state in several.states] == ["done", "failed", "failed", "done"]
    rows = summary(finished[0].folder)
    for name in ("one", "two"):
        expected = values(chain.run(Plan(frames / name, tmp_path / f"{name}.nc"), Progress()).cube)
        for results in (finished[0].folder, tmp_path / "several"):
            found = values(results / rows[name]["cube"])
            assert set(found) == set(expected)
            for variable in expected:
                np.testing.assert_array_equal(found[variable], expected[variable], variable)
            log = (results / rows[name]["log"]).read_text()
            assert "13 Invert network" in log
            assert "done. Velocity from" in log
        assert float(rows[name]["velocity_max"]) == pytest.approx(np.nanmax(expected["linear_velocity"]))
        assert int(rows[name]["epochs"]) == 10


def test_states_lie_where_the_frames_are(finished):
    results = finished[0].folder
    content = json.loads((results / "frames.geojson").read_text())
    found = {feature["properties"]["name"]: feature for feature in content["features"]}
    assert [one["properties"]["state"] for one in found.values()] == ["done", "failed", "failed", "done"]
    with Dataset(results / "one" / "one.nc") as cube:
        lon, lat = cube["lon"][:], cube["lat"][:]
    half = (lon[1] - lon[0]) / 2
    ring = np.array(found["one"]["geometry"]["coordinates"][0])
    np.testing.assert_allclose(ring.min(axis=0), [lon.min() - half, lat.min() - half], atol=1e-9)
    np.testing.assert_allclose(ring.max(axis=0), [lon.max() + half, lat.max() + half], atol=1e-9)
    assert found["nowhere"]["geometry"] is None


def test_one_collection_holds_the_datacubes_of_all_frames(finished):
    pystac = pytest.importorskip("pystac")
    from stac_rules import offline_validator

    result = finished[0]
    collection = pystac.Collection.from_file(str(result.catalogue))
    items = {item.id: item for item in collection.get_items()}
    assert list(items) == ["one", "two"]
    for one in (collection, *items.values()):
        one.validate(offline_validator())
    assert {item.collection_id for item in items.values()} == {collection.id} == {"out"}
    assert collection.title == "Our volcanoes"
    boxes = np.array([item.bbox for item in items.values()])
    overall = [*boxes[:, :2].min(axis=0), *boxes[:, 2:].max(axis=0)]
    np.testing.assert_allclose(collection.extent.spatial.bboxes[0], overall)
    for name, item in items.items():
        linked = result.folder / "stac" / name / item.assets["datacube"].href
        assert linked.resolve() == (result.folder / name / f"{name}.nc").resolve()


def test_items_and_collection_stay_together_where_the_folder_gets_another_name(again, table):
    renamed = again.rename(again.with_name("moved"))
    result = run(table, renamed)
    collection = json.loads(result.catalogue.read_text())
    items = [json.loads((renamed / "stac" / name / f"{name}.json").read_text()) for name in ("one", "two")]
    assert {item["collection"] for item in items} == {collection["id"]} == {"out"}
    assert collection["title"] == "moved"


def test_the_datacubes_can_be_copied_into_the_catalogue(again, table):
    run(table, again, copies=True)
    item = json.loads((again / "stac" / "one" / "one.json").read_text())
    assert item["assets"]["datacube"]["href"] == "./one.nc"
    assert (again / "stac" / "one" / "one.nc").read_bytes() == (again / "one" / "one.nc").read_bytes()


def test_a_second_run_repeats_nothing_and_takes_up_what_is_mended(frames, again, table):
    before = {path: path.stat().st_mtime_ns for path in again.rglob("*.nc")}
    one, two = frames / "one", frames / "two"
    table.write_text(f"folder,name\n{one},\n{one},broken\n{frames / 'nowhere'},\n{two},\n")
    second = run(table, again)
    assert [state.state for state in second.states] == ["unchanged", "done", "failed", "unchanged"]
    assert {path: path.stat().st_mtime_ns for path in before} == before
    listed = json.loads(second.catalogue.read_text())["links"]
    assert {link["href"] for link in listed if link["rel"] == "item"} == {
        "./one/one.json", "./broken/broken.json", "./two/two.json",
    }  # fmt: skip


def test_frames_that_are_done_are_left_alone_on_request_until_their_settings_change(frames, tmp_path, monkeypatch):
    table, settings = tmp_path / "frames.csv", tmp_path / "settings.json"
    table.write_text(f"folder,configuration\n{frames / 'one'},settings.json\n")
    settings.write_text(Configuration().text())
    run(table, tmp_path / "out")
    asked = []
    monkeypatch.setattr(chain, "run", lambda plan, *_: asked.append(plan) or pytest.fail("not wanted"))
    result = run(table, tmp_path / "out", unfinished_only=True)
    assert (result.states[0].state, asked) == ("done", [])
    settings.write_text(Configuration(options={"mask_noise": {"maximum_residual": 3.0}}).text())
    monkeypatch.undo()
    result = run(table, tmp_path / "out", unfinished_only=True)
    assert result.states[0].repeated == ("mask_noise", "filter_timeseries", "export_datacube")


def test_only_failures_that_may_pass_are_tried_again(frames, tmp_path, monkeypatch):
    table = tmp_path / "frames.csv"
    table.write_text(f"folder\n{frames / 'one'}\n")
    real, tries = chain.run, []

    def fails(times, error):
        def attempt(*arguments):
            tries.append(error)
            if len(tries) <= times:
                raise error
            return real(*arguments)

        return attempt

    for times, error, retries, expected in (
        (2, DownloadFailed("lost"), 2, ("done", 3)),
        (2, DownloadFailed("lost"), 1, ("failed", 2)),
        (2, InUse("taken"), 5, ("done", 3)),
        (2, BadOption("wrong"), 5, ("failed", 1)),
        (2, ZeroDivisionError("a fault of ours"), 5, ("failed", 1)),
    ):
        tries.clear()
        monkeypatch.setattr(chain, "run", fails(times, error))
        (state,) = run(table, tmp_path / f"{type(error).__name__}{retries}", retries=retries, stac=False).states
        assert (state.state if state.state != "unchanged" else "done", state.attempts) == expected
    assert "ZeroDivisionError: a fault of ours" in state.reason
    log = (tmp_path / "ZeroDivisionError5" / "one" / "run.log").read_text()
    assert "Traceback" in log


def test_a_process_that_dies_is_one_failed_frame(table, tmp_path, monkeypatch):
    """The process of a frame is killed as the system does that has no memory left."""
    worker = tmp_path / "dying"
    worker.mkdir()
    (worker / "dying_worker.py").write_text(
        "import os, signal, sys\nfrom alignsar_qgis.insar.frames import worker\n"
        "from alignsar_qgis.insar.frames.job import FrameJob\n"
        "if FrameJob.parse(sys.argv[1]).row.name == 'one':\n    os.kill(os.getpid(), signal.SIGKILL)\n"
        "sys.exit(worker.main(sys.argv[1]))\n"
    )
    monkeypatch.syspath_prepend(str(worker))
    monkeypatch.setattr("alignsar_qgis.insar.frames.apart.WORKER", "dying_worker")
    result = run(table, tmp_path / "out", at_once=2, retries=1)
    states = {state.name: state for state in result.states}
    assert (states["one"].state, states["one"].attempts) == ("failed", 2)
    assert "SIGKILL" in states["one"].reason
    assert states["two"].state == "done"


def test_a_frame_without_room_is_not_begun(table, tmp_path):
    result = run(table, tmp_path / "out", disk_reserve=900_000.0)
    assert {state.state for state in result.states} == {"no_room"}
    assert "900000 GB have to remain free" in result.states[0].reason
    assert not (tmp_path / "out" / "one" / "one_files").exists()
    result = run(table, tmp_path / "sized", frame_size=900_000.0)
    assert result.states[0].state == "no_room"


def test_two_runs_do_not_write_to_one_folder(table, tmp_path):
    (tmp_path / "out").mkdir()
    with locked(tmp_path / "out", "frames", "Run frames"), pytest.raises(InUse, match="Run frames"):
        run(table, tmp_path / "out")


def test_a_catalogue_of_somebody_else_stays(again, table):
    collection = again / "stac" / "collection.json"
    collection.write_text('{"links": []}')
    with pytest.raises(BadOption, match="another catalogue"):
        run(table, again)
    assert collection.read_text() == '{"links": []}'
    assert summary(again)["one"]["state"] == "done", "nothing was run"


def test_a_cancelled_run_keeps_what_is_done_and_goes_on_later(table, tmp_path):
    with pytest.raises(Cancelled):
        run(table, tmp_path / "out", Told(until="broken: failed"))
    rows = summary(tmp_path / "out")
    assert [rows[name]["state"] for name in ("one", "broken", "nowhere", "two")] == [
        "done", "failed", "waiting", "waiting",
    ]  # fmt: skip
    result = run(table, tmp_path / "out")
    assert [state.state for state in result.states] == ["unchanged", "failed", "failed", "done"]


@pytest.mark.parametrize("at_once", ["1", "2"])
def test_ctrl_c_ends_all_of_it_within_two_seconds(frames, tmp_path, at_once):
    folder = tmp_path / "large"
    run_stage("create_sample_frame", folder, options=SampleOptions(rows=300, columns=400, epochs=40))
    table = tmp_path / "frames.csv"
    table.write_text(f"folder,name\n{folder},a\n{folder},b\n")
    command = [sys.executable, "-m", "alignsar_qgis.insar", "run_frames", str(table), str(tmp_path / "out")]
    process = subprocess.Popen([*command, "--at-once", at_once], cwd=ROOT, stderr=subprocess.PIPE, text=True)
    log = tmp_path / "out" / "a" / "run.log"
    for _ in range(300):
        if log.is_file() and "02 Prepare stack" in log.read_text():
            break
        time.sleep(0.1)
    process.send_signal(signal.SIGINT)
    start = time.monotonic()
    _, said = process.communicate(timeout=20)
    assert time.monotonic() - start < LONGEST_STOP_S
    assert process.returncode == 130
    assert "Traceback" not in said
    assert FrameState.read(tmp_path / "out" / "a").state == "cancelled"
    assert not _processes_with(str(tmp_path / "out")), "no process of a frame is left"


def _processes_with(text):
    found = []
    for folder in Path("/proc").glob("[0-9]*"):
        try:
            words = (folder / "cmdline").read_bytes().decode(errors="replace")
        except OSError:
            continue
        if text in words and int(folder.name) != os.getpid():
            found.append(words)
    return found


def test_new_interferograms_are_fetched_and_taken_up(frames, tmp_path):
    name = publish(frames / "one", tmp_path / "site")
    shelf = next((tmp_path / "site").rglob("interferograms"))
    last = sorted(path.name[9:] for path in shelf.iterdir())[-1]
    held_back = tmp_path / "held_back"
    held_back.mkdir()
    for pair in sorted(shelf.glob(f"*_{last}")):
        pair.rename(held_back / pair.name)
    table = tmp_path / "frames.csv"
    table.write_text(f"frame,name,configuration\n{name},campi,settings.json\n")
    with serving(tmp_path / "site") as site:
        options = {"download_licsar": {"address": f"{site.url}/{PRODUCTS}", "pause": 0.05}}
        (tmp_path / "settings.json").write_text(Configuration(options=options).text())
        (first,) = run(table, tmp_path / "out").states
        (same,) = run(table, tmp_path / "out").states
        for pair in held_back.iterdir():
            pair.rename(shelf / pair.name)
        before = len(site.requests())
        (later,) = run(table, tmp_path / "out").states
        fetched = [path for path in site.requests()[before:] if path.endswith(".geo.unw.tif")]
    assert (first.state, first.frame, first.counts["epochs"]) == ("done", name, 9)
    assert "02 Prepare stack" not in same.repeated
    assert later.counts["epochs"] == 10
    assert later.last_epoch.replace("-", "") == last
    assert {path.split("/")[-2][9:] for path in fetched} == {last}, "only what is new"
    item = json.loads((tmp_path / "out" / "stac" / "campi" / "campi.json").read_text())
    assert item["properties"]["end_datetime"].startswith(later.last_epoch)


def test_the_shell_says_which_frames_are_not_done(frames, again, table, tmp_path, capsys, monkeypatch):
    from alignsar_qgis.insar.shell import main

    monkeypatch.setitem(sys.modules, "snaphu", None)  # what only unwrapping again needs
    words = ["run_frames", str(table), str(again), "--json"]
    assert main(words) == 1
    told = json.loads(capsys.readouterr().out)
    assert told["unfinished"] == ["broken", "nowhere"]
    assert told["states"]["one"]["cube"] == str(again / "one" / "one.nc")
    assert main([*words[:-1], "--dry-run"]) == 0
    said = capsys.readouterr().out
    assert "one: nothing to do" in said
    assert "nowhere: would not begin: " in said
    table.write_text(f"folder\n{frames / 'one'}\n")
    assert main(words) == 0
    assert main(["run_frames", str(tmp_path / "no.csv"), str(tmp_path / "out")]) == 2


def test_a_state_that_cannot_be_read_is_none(tmp_path):
    for text in ("", "[]", "{", '{"name": 1, "state": "done", "later": 2}'):
        (tmp_path / "state.json").write_text(text)
        found = FrameState.read(tmp_path)
        assert found is None or found.state == "done"
    assert FrameJob.__doc__
