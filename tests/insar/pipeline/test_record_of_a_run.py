"""What the record of a run protects from: other writers, stops, edits, copies, and records made by others."""

import json
import os
import shutil
import subprocess
import sys
import threading
from dataclasses import dataclass
from pathlib import Path

import pytest
from notes import Notes

from alignsar_qgis.insar.core.errors import BrokenInput, InsarError, InUse
from alignsar_qgis.insar.core.options import StageOptions, option, workers_option
from alignsar_qgis.insar.pipeline.branch import branch
from alignsar_qgis.insar.pipeline.result import Layer
from alignsar_qgis.insar.pipeline.stage_run import StageRun
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.store.record import RECORD, FolderRecord, read_record

ROOT = Path(__file__).resolve().parents[3]


@dataclass(frozen=True)
class Options(StageOptions):
    factor: int = option(2, "Factor", "Multiplies the input.", minimum=0, maximum=9)
    note: str = option("", "Note", "Goes with the product.")
    pictures: bool = option(False, "Pictures", "Draws.", draws=True)
    workers: int = workers_option()


def run(stage, output, inputs, options=None, name="product.txt", progress=None, during=lambda: None, reads=None):
    """A stage that writes the product of a number and the sum of its inputs."""

    def work(this):
        files = reads or [path / "product.txt" if path.is_dir() else path for path in inputs.values()]
        if this.is_up_to_date(files):
            return
        during()
        value = this.options.factor * sum(int(path.read_text()) for path in files)
        (this.staging / name).parent.mkdir(parents=True, exist_ok=True)
        (this.staging / name).write_text(str(value))
        (this.staging / f"{name}.twin").write_text(str(value))
        if this.options.pictures:
            (this.staging / "picture.png").write_bytes(b"drawn")
        this.result.layers.append(Layer(name, "Product", "mask"))
        this.result.say(f"The product is {value}.")

    started = StageRun(stage_of(stage), inputs, output, options or Options(), progress or Notes())
    return started.carry_out(work)


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "in.txt"
    path.write_text("21")
    return path


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


# one writer at a time


def test_a_second_run_into_the_folder_is_told_who_writes(source, out):
    entered, leave, refused = threading.Event(), threading.Event(), []

    def slow():
        entered.set()
        leave.wait(20)

    first = threading.Thread(target=run, args=("mask_stack", out, {"stack": source}), kwargs={"during": slow})
    first.start()
    entered.wait(20)
    try:
        with pytest.raises(InUse, match=rf"04 Mask stack.*process {os.getpid()}") as caught:
            run("mask_stack", out, {"stack": source}, Options(factor=3))
        refused.append(str(caught.value))
    finally:
        leave.set()
        first.join()
    assert str(out) in refused[0]
    assert (out / "product.txt").read_text() == "42"
    assert sorted(path.name for path in out.iterdir()) == [RECORD, "product.txt", "product.txt.twin"]
    assert run("mask_stack", out, {"stack": source}).skipped


WRITER = """
import sys, time
from pathlib import Path
from alignsar_qgis.insar.store.lock import locked
with locked(Path(sys.argv[1]), "alignsar.json", "a run"):
    print("locked", flush=True)
    time.sleep(60)
"""


def test_the_lock_of_a_killed_process_ends_with_it(source, out):
    out.mkdir()
    writer = subprocess.Popen([sys.executable, "-c", WRITER, out], cwd=ROOT, stdout=subprocess.PIPE, text=True)
    assert writer.stdout.readline() == "locked\n"
    with pytest.raises(InUse, match=f"process {writer.pid}"):
        run("mask_stack", out, {"stack": source})
    writer.kill()
    writer.communicate()
    run("mask_stack", out, {"stack": source})
    assert (out / "product.txt").read_text() == "42"


def test_two_files_of_one_folder_are_written_side_by_side(source, tmp_path):
    entered, leave = threading.Event(), threading.Event()

    def slow():
        entered.set()
        leave.wait(20)

    cubes = [tmp_path / "cubes" / name for name in ("a.nc", "b.nc")]
    first = threading.Thread(
        target=run, args=("export_datacube", cubes[0], {"timeseries": source}), kwargs={"during": slow, "name": "a.nc"}
    )
    first.start()
    entered.wait(20)
    run("export_datacube", cubes[1], {"timeseries": source}, Options(factor=3), name="b.nc")
    leave.set()
    first.join()
    assert [cube.read_text() for cube in cubes] == ["42", "63"]


# stops


KILLED = """
import os, sys
from pathlib import Path
sys.path[:0] = sys.argv[4:]
from test_record_of_a_run import Options, run
replace, calls = os.replace, []

def replace_until_killed(origin, target):
    if origin != target and ".part" not in str(target) and not str(target).endswith("alignsar.json"):
        calls.append(target)
        if len(calls) > int(sys.argv[3]):
            os.kill(os.getpid(), 9)
    replace(origin, target)

os.replace = replace_until_killed
run("close_loops", Path(sys.argv[1]), {"stack": Path(sys.argv[2])}, Options(factor=5))
"""


def test_after_a_kill_while_results_are_put_in_place_nothing_reads_them_until_the_stage_ran_again(
    source, out, tmp_path
):
    run("check_interferograms", out, {"stack": source}, name="eleven.txt")
    run("close_loops", out, {"stack": source})
    run("invert_network", out, {"stack": source}, name="thirteen.txt")
    here = Path(__file__).parent
    killed = subprocess.run(
        [sys.executable, "-c", KILLED, out, source, "0", here, here.parents[1]], check=False, cwd=ROOT
    )
    assert killed.returncode == -9
    assert FolderRecord.read(out).replacing == "close_loops"
    for stage, target in (("invert_network", out), ("export_datacube", tmp_path / "cube.nc")):
        with pytest.raises(BrokenInput, match=r"12b Close loops.*Run '12b Close loops") as caught:
            run(stage, target, {"stack": source, "timeseries": out})
        assert str(out) in str(caught.value)
    with pytest.raises(BrokenInput, match="12b Close loops"):
        branch(make_series(out), tmp_path / "branch", "invert_network")
    run("close_loops", out, {"stack": source}, Options(factor=5))
    assert (out / "product.txt").read_text() == "105"
    assert not (out / "thirteen.txt").exists()
    assert FolderRecord.read(out).replacing == ""
    run("invert_network", out, {"stack": source}, name="thirteen.txt")


def make_series(folder):
    for name in ("info", "results"):
        (folder / name).mkdir(parents=True, exist_ok=True)
    return folder


def test_a_run_whose_staged_file_is_gone_replaces_nothing(source, out, monkeypatch):
    run("mask_stack", out, {"stack": source})
    monkeypatch.setattr("alignsar_qgis.insar.pipeline.stage_run.settle", lambda files: next(iter(files)).unlink())
    with pytest.raises(InsarError, match=r"product\.txt .* is gone"):
        run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert (out / "product.txt").read_text() == "42"
    assert run("mask_stack", out, {"stack": source}).skipped


def test_an_input_that_changes_while_it_is_read_spoils_no_result(source, out):
    run("mask_stack", out, {"stack": source})
    with pytest.raises(InsarError, match=r"in\.txt changed while '04 Mask stack' was running"):
        run("mask_stack", out, {"stack": source}, Options(factor=3), during=lambda: source.write_text("99"))
    assert (out / "product.txt").read_text() == "42"


# edits and copies


def test_a_result_overwritten_at_equal_size_is_made_again(source, out):
    run("mask_stack", out, {"stack": source})
    (out / "product.txt").write_text("77")
    assert not run("mask_stack", out, {"stack": source}).skipped
    assert (out / "product.txt").read_text() == "42"


def test_a_plain_copy_is_up_to_date(source, tmp_path):
    project = tmp_path / "project"
    project.mkdir()
    shutil.copy(source, project)
    run("mask_stack", project / "out", {"stack": project / "in.txt"})
    run("check_interferograms", project / "ts", {"stack": project / "out"})
    copy = tmp_path / "copy"
    shutil.copytree(project, copy, copy_function=shutil.copyfile)
    for path in copy.rglob("*"):
        os.utime(path, (1e9, 1e9))
    assert run("mask_stack", copy / "out", {"stack": copy / "in.txt"}).skipped
    assert run("check_interferograms", copy / "ts", {"stack": copy / "out"}).skipped


def test_a_later_stage_says_that_an_input_was_edited(source, out):
    run("check_interferograms", out, {"stack": source})
    (out / "product.txt").write_text("43")
    notes = Notes()
    run("invert_network", out, {"timeseries": out}, name="thirteen.txt", progress=notes)
    assert any("product.txt" in text and "'11 Check interferograms' left it" in text for text in notes.warned)


def test_equal_results_of_a_second_run_keep_what_was_made_from_them(source, out):
    run("check_interferograms", out, {"stack": source})
    run("invert_network", out, {"timeseries": out}, name="thirteen.txt")
    (out / "product.txt").unlink()
    assert not run("check_interferograms", out, {"stack": source}).skipped
    assert run("invert_network", out, {"timeseries": out}, name="thirteen.txt").skipped
    run("check_interferograms", out, {"stack": source}, Options(factor=3))
    assert not (out / "thirteen.txt").exists()


def test_options_that_change_no_numbers_repeat_nothing(source, out):
    run("check_interferograms", out, {"stack": source})
    run("invert_network", out, {"timeseries": out}, name="thirteen.txt")
    assert run("check_interferograms", out, {"stack": source}, Options(workers=7)).skipped
    drawn = run("check_interferograms", out, {"stack": source}, Options(pictures=True))
    assert not drawn.skipped, "a picture that was not there is drawn"
    assert (out / "picture.png").is_file()
    assert run("invert_network", out, {"timeseries": out}, name="thirteen.txt").skipped, "and nothing else"
    assert run("check_interferograms", out, {"stack": source}).skipped
    assert (out / "picture.png").is_file()


@pytest.mark.parametrize(
    ("change", "again"),
    [
        (lambda record: record.update(version="0.0.1"), False),
        (lambda record: record["options"].pop("note"), False),
        (lambda record: record["options"].update(gone=3), False),
        (lambda record: record.update(revision=0), True),
    ],
    ids=["version", "new option at its default", "option of before", "revision"],
)
def test_a_new_version_repeats_only_what_it_computes_otherwise(source, out, change, again):
    run("mask_stack", out, {"stack": source})
    data = json.loads((out / RECORD).read_text())
    change(data["stages"]["mask_stack"])
    (out / RECORD).write_text(json.dumps(data))
    assert run("mask_stack", out, {"stack": source}).skipped is not again


# beyond the folder


def test_results_say_that_they_are_older_than_what_they_were_made_from(source, tmp_path):
    stack, series, cube = tmp_path / "GEOCml1", tmp_path / "TS_GEOCml1", tmp_path / "cube.nc"
    run("mask_stack", stack, {"stack": source})
    run("check_interferograms", series, {"stack": stack})
    run("estimate_uncertainty", series, {"timeseries": series}, name="fourteen.txt")
    run("export_datacube", cube, {"timeseries": series}, name="cube.nc")

    def told(stage, output, inputs, name):
        notes = Notes()
        run(stage, output, inputs, name=name, progress=notes)
        return [text for text in notes.warned if "is older than" in text]

    assert told("estimate_uncertainty", series, {"timeseries": series}, "fourteen.txt") == []
    run("mask_stack", stack, {"stack": source}, Options(factor=7))
    for stage, output, inputs, name in (
        ("estimate_uncertainty", series, {"timeseries": series}, "fourteen.txt"),
        ("export_datacube", cube, {"timeseries": series}, "cube.nc"),
        ("separate_sources", tmp_path / "s.nc", {"datacube": cube}, "s.nc"),
    ):
        (said,) = told(stage, output, inputs, name)
        assert f"{series} is older than {stack}" in said
        assert "'04 Mask stack'" in said
        assert "Run '11 Check interferograms'" in said
    run("check_interferograms", series, {"stack": stack})
    (said,) = told("separate_sources", tmp_path / "s.nc", {"datacube": cube}, "s.nc")
    assert f"{cube} is older than {series}" in said
    run("export_datacube", cube, {"timeseries": series}, name="cube.nc")
    both = {"datacube": cube, "separation": tmp_path / "s.nc"}
    assert told("detect_unrest", tmp_path / "a.nc", both, "a.nc") == [], "sources stay in use while a cube goes on"


# records made by others


@pytest.mark.parametrize("name", ["../precious.txt", "/absolute.txt", "deep/../../precious.txt", "link/precious.txt"])
def test_a_record_deletes_nothing_outside_of_its_folder(source, out, tmp_path, name):
    precious = tmp_path / "precious.txt"
    precious.write_text("of the user")
    absolute = tmp_path / "absolute.txt"
    absolute.write_text("of the user")
    run("mask_stack", out, {"stack": source})
    (out / "link").symlink_to(tmp_path)
    data = json.loads((out / RECORD).read_text())
    name = str(absolute) if name.startswith("/") else name
    data["stages"]["mask_stack"]["outputs"][name] = [1, 2, 3]
    data["replacing"] = {"stage": "mask_stack", "outputs": [name]}
    (out / RECORD).write_text(json.dumps(data))
    run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert precious.read_text() == absolute.read_text() == "of the user"
    assert (out / "product.txt").read_text() == "63"


@pytest.mark.parametrize("path", ["../secret.tif", "/etc/passwd"])
def test_a_record_shows_no_file_outside_of_its_folder(source, out, path):
    run("mask_stack", out, {"stack": source})
    data = json.loads((out / RECORD).read_text())
    data["stages"]["mask_stack"]["result"]["layers"][0]["path"] = path
    (out / RECORD).write_text(json.dumps(data))
    assert [layer.path for layer in run("mask_stack", out, {"stack": source}).layers] == ["product.txt"]


def broken_records(good):
    """Records with one part missing or of another kind."""
    yield "", "empty"
    yield "[]", "a list"
    yield '{"stages": []}', "stages as a list"
    yield '{"stages": {"mask_stack": 3}}', "a number for a stage"
    yield "{" * 5000, "deep"
    for part in ("options", "inputs", "outputs", "result", "end"):
        for value, words in ((None, "null"), (7, "a number"), ("x", "a text"), ([1], "a list")):
            if part == "end":
                continue
            data = json.loads(good)
            data["stages"]["mask_stack"][part] = value
            yield json.dumps(data), f"{part} as {words}"
        data = json.loads(good)
        del data["stages"]["mask_stack"][part]
        yield json.dumps(data), f"without {part}"


def test_a_damaged_record_is_named_with_the_cure_and_never_a_traceback(source, out):
    run("mask_stack", out, {"stack": source})
    good = (out / RECORD).read_text()
    for text, words in broken_records(good):
        (out / RECORD).write_text(text)
        with pytest.raises(BrokenInput, match="is damaged") as caught:
            run("mask_stack", out, {"stack": source})
        assert str(out / RECORD) in str(caught.value), words
        assert "Delete it" in str(caught.value)
    (out / RECORD).unlink()
    run("mask_stack", out, {"stack": source})


def test_a_record_of_a_newer_version_is_left_alone(source, out):
    run("mask_stack", out, {"stack": source})
    data = {**json.loads((out / RECORD).read_text()), "format": 99}
    (out / RECORD).write_text(json.dumps(data))
    with pytest.raises(BrokenInput, match="newer version"):
        run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert json.loads((out / RECORD).read_text()) == data


def test_a_record_of_version_0_1_is_understood(source, out):
    run("mask_stack", out, {"stack": source})
    data = json.loads((out / RECORD).read_text())
    record = data["stages"]["mask_stack"]
    del data["format"]
    for new in ("revision", "origins", "key"):
        del record[new]
    record["inputs"] = {name: seen[:2] for name, seen in record["inputs"].items()}
    record["outputs"] = {name: seen[0] for name, seen in record["outputs"].items()}
    (out / RECORD).write_text(json.dumps(data))
    assert run("mask_stack", out, {"stack": source}).skipped
    source.write_text("22")
    assert not run("mask_stack", out, {"stack": source}).skipped


def test_a_branch_at_another_depth_is_up_to_date(source, tmp_path):
    series = make_series(tmp_path / "TS")
    run("check_interferograms", series, {"stack": source})
    target = tmp_path / "else" / "where" / "TS"
    branch(series, target, "invert_network")
    assert run("check_interferograms", target, {"stack": source}).skipped
    assert set(read_record(target)) == {"check_interferograms"}
