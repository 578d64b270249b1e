import json
import os
import zlib
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import pytest

from alignsar_qgis.insar.core.errors import BrokenInput, Cancelled, CannotWrite, InsarError
from alignsar_qgis.insar.core.options import StageOptions, option, workers_option
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline.result import Layer, StageResult
from alignsar_qgis.insar.pipeline.stage_run import StageRun
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.store.record import RECORD, read_record


@dataclass(frozen=True)
class Options(StageOptions):
    factor: int = option(2, "Factor", "Multiplies the input.", minimum=0, maximum=9)
    workers: int = workers_option()


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "in.txt"
    path.write_text("21")
    return path


@pytest.fixture
def folder(tmp_path):
    return tmp_path / "work" / "out"


class Recorder(Progress):
    def __init__(self):
        self.said = []

    def info(self, text):
        self.said.append(text)

    def warning(self, text):
        self.said.append(f"warning: {text}")


def carried_out(stage, folder, inputs, work, options=None, progress=None):
    """Run a stage whose work is a function of the staging folder and the result."""

    def function(run):
        if not run.is_up_to_date(inputs):
            work(run.staging, run.result)

    return StageRun(stage_of(stage), {}, folder, options or Options(), progress or Progress()).carry_out(function)


def product(source, folder, stage="mask_stack", progress=None, names=("product.txt",), options=None):
    """Run a stage that multiplies the number in a file; every file named gets the product."""
    options = options or Options()

    def work(staging, result):
        value = str(options.factor * int(source.read_text()))
        for name in names:
            (staging / name).parent.mkdir(parents=True, exist_ok=True)
            (staging / name).write_text(value)
        result.say(f"The product is {value}.")
        result.warn("It is exact.")
        result.counts["product"] = int(value)
        result.layers.append(Layer(names[0], "Product", "mask"))

    return carried_out(stage, folder, [source], work, options, progress)


def files(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file())


def test_outputs_and_a_record_are_left_and_nothing_else(source, folder):
    progress = Recorder()
    result = product(source, folder, progress=progress, names=("a.txt", "deep/er/b.txt"))
    assert files(folder) == ["a.txt", RECORD, "deep/er/b.txt"]
    assert (folder / "deep/er/b.txt").read_text() == "42"
    assert progress.said == ["The product is 42.", "warning: It is exact."]
    record = read_record(folder)["mask_stack"]
    assert record["options"]["factor"] == 2
    assert {name: (seen.size, seen.checksum) for name, seen in record["outputs"].items()} == {
        "a.txt": (2, zlib.crc32(b"42")),
        "deep/er/b.txt": (2, zlib.crc32(b"42")),
    }
    assert list(record["inputs"].values()) == [(2, source.stat().st_mtime_ns, zlib.crc32(b"21"))]
    assert record["start"] <= record["end"]
    assert not result.skipped


def test_an_equal_run_is_skipped_with_the_same_result(source, folder):
    first = product(source, folder)
    before = {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    progress = Recorder()
    second = product(source, folder, progress=progress)
    assert second.skipped
    assert (second.summary, second.counts, second.layers) == (first.summary, first.counts, first.layers)
    assert before == {path: path.stat().st_mtime_ns for path in folder.rglob("*")}
    assert "nothing to do" in progress.said[0]


def test_numbers_of_numpy_are_told_and_recorded_as_plain_numbers(source, folder):
    def work(staging, result):
        (staging / "product.txt").write_text("1")
        result.counts = {"samples": np.int64(7), "share": np.float32(0.5), "closed": np.bool_(True), "pairs": 3}

    for _ in range(2):
        result = carried_out("mask_stack", folder, [source], work)
        assert result.counts == {"samples": 7, "share": 0.5, "closed": True, "pairs": 3}
        assert [type(number) for number in result.counts.values()] == [int, float, bool, int]
    assert result.skipped


def test_a_changed_input_is_worked_on_again(source, folder):
    product(source, folder)
    source.write_text("50")
    assert not product(source, folder).skipped
    assert (folder / "product.txt").read_text() == "100"


def test_a_touched_input_is_the_same_input(source, folder):
    product(source, folder)
    os.utime(source, ns=(0, source.stat().st_mtime_ns + 1))
    assert product(source, folder).skipped


def test_an_input_of_equal_size_and_other_content_is_worked_on_again(source, folder):
    product(source, folder)
    source.write_text("33")
    assert not product(source, folder).skipped
    assert (folder / "product.txt").read_text() == "66"


def test_statistics_that_a_gis_writes_into_a_header_make_no_new_run(source, folder):
    header = source.with_name("in.vrt")
    header.write_text("<VRTDataset/>")

    def again():
        return carried_out(
            "mask_stack",
            folder,
            [source, header],
            lambda staging, _: (staging / "product.txt").write_text(source.read_text()),
        )

    assert not again().skipped
    header.write_text("<VRTDataset><Metadata/></VRTDataset>")
    assert again().skipped


def test_a_changed_option_is_worked_on_again(source, folder):
    product(source, folder)
    assert not product(source, folder, options=Options(factor=3)).skipped
    assert (folder / "product.txt").read_text() == "63"


def test_the_number_of_workers_makes_no_new_run(source, folder):
    product(source, folder)
    assert product(source, folder, options=Options(workers=3)).skipped


@pytest.mark.parametrize("damage", [os.unlink, lambda path: path.write_text("4")])
def test_a_missing_or_truncated_output_is_made_again(source, folder, damage):
    product(source, folder)
    damage(folder / "product.txt")
    assert not product(source, folder).skipped
    assert (folder / "product.txt").read_text() == "42"


def test_outputs_that_a_new_run_does_not_make_are_removed(source, folder):
    product(source, folder, names=("kept.txt", "sub/dropped.txt"))
    (folder / "mine.txt").write_text("of the user")
    product(source, folder, names=("kept.txt",), options=Options(factor=1))
    assert files(folder) == [RECORD, "kept.txt", "mine.txt"]
    assert not (folder / "sub").exists()


def test_results_of_later_stages_are_removed_and_those_of_earlier_ones_stay(source, folder):
    product(source, folder, "check_interferograms", names=("11.txt",))
    product(source, folder, "close_loops", names=("12.txt",))
    product(source, folder, "invert_network", names=("results/13.txt",))
    product(source, folder, "mask_noise", names=("results/15.txt",))
    progress = Recorder()
    result = product(source, folder, "close_loops", progress, names=("12.txt",), options=Options(factor=1))
    assert files(folder) == ["11.txt", "12.txt", RECORD]
    before = "warning: The results of '13 Invert network', '15 Mask noise' went on from what this run replaces."
    assert "runs again" in progress.said[0]
    assert progress.said[1].startswith(before)
    assert result.headline.startswith("Removed '13 Invert network', '15 Mask noise': run again.")
    assert list(read_record(folder)) == ["check_interferograms", "close_loops"]
    assert any("'13 Invert network'" in sentence and "'15 Mask noise'" in sentence for sentence in result.summary)
    again = product(source, folder, "close_loops", names=("12.txt",), options=Options(factor=1))
    assert again.skipped
    assert "run again" not in again.headline, "that was told when it happened"


def test_the_original_of_an_edited_file_goes_with_the_file(source, folder):
    product(source, folder, names=("a.unw", "sub/b.unw"))
    for name in ("a.unw", "sub/b.unw"):
        (folder / f"{name}.ori").write_text("before the edit")
    product(source, folder, names=("a.unw",), options=Options(factor=1))
    assert files(folder) == ["a.unw", RECORD]


@pytest.mark.parametrize("first", [False, True])
def test_a_failed_run_changes_nothing(source, folder, first):
    if not first:
        product(source, folder)
    before = files(folder)

    def work(staging, result):
        (staging / "product.txt").write_text("half")
        raise InsarError("no more")

    with pytest.raises(InsarError, match="no more"):
        carried_out("mask_stack", folder, [source], work, Options(factor=4))
    assert files(folder) == before
    if first:
        assert not folder.parent.exists()
    else:
        assert product(source, folder).skipped


def test_a_run_cancelled_at_its_end_leaves_nothing(source, folder):
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        product(source, folder, progress=Stopped())
    assert not folder.exists()


@pytest.mark.parametrize("moved", [0, 1, 2])
def test_a_run_killed_while_moving_its_outputs_is_done_again(source, folder, monkeypatch, moved):
    names = ("a.txt", "b.txt", "c.txt")
    product(source, folder, names=names)

    class Killed(BaseException):
        pass

    replace = os.replace
    calls = []

    def replace_until_killed(origin, target):
        if origin != target and not str(target).endswith(RECORD):
            calls.append(target)
            if len(calls) > moved:
                raise Killed
        replace(origin, target)

    with monkeypatch.context() as patch:
        patch.setattr("alignsar_qgis.insar.core.moving.os.replace", replace_until_killed)
        with pytest.raises(Killed):
            product(source, folder, names=names, options=Options(factor=3))
    assert "mask_stack" not in read_record(folder)
    assert not product(source, folder, names=names).skipped
    assert {(folder / name).read_text() for name in names} == {"42"}
    assert product(source, folder, names=names).skipped


def test_leftovers_of_a_killed_run_do_not_reach_the_next_one(source, folder):
    (folder / ".mask_stack.part").mkdir(parents=True)
    (folder / ".mask_stack.part" / "old.txt").write_text("old")
    product(source, folder)
    assert files(folder) == [RECORD, "product.txt"]


def test_a_damaged_record_is_named(source, folder):
    product(source, folder)
    for text in ("{", json.dumps({"about": "no stages"})):
        (folder / RECORD).write_text(text)
        with pytest.raises(InsarError, match=RECORD):
            product(source, folder)


def test_a_headline_goes_first_and_nothing_is_told_twice(folder):
    progress, result = Recorder(), StageResult(folder)
    result.say("Early.")
    result.warn("Careful.")
    result.tell(progress)
    result.say("Late.")
    result.say("The point.", headline=True)
    result.warn("Careful again.")
    result.tell(progress)
    result.tell(progress)
    assert result.headline == "The point."
    assert result.summary == ["The point.", "Early.", "Late."]
    assert progress.said == ["Early.", "warning: Careful.", "The point.", "Late.", "warning: Careful again."]


def test_the_log_of_a_skipped_run_names_the_stage_and_what_is_up_to_date(source, folder):
    product(source, folder)
    progress = Recorder()
    again = product(source, folder, progress=progress)
    assert len(progress.said) == 1
    assert progress.said[0].startswith(f"04 Mask stack: nothing to do; {folder} is of ")
    again.tell(progress)
    assert len(progress.said) == 1


def test_a_stage_that_runs_again_says_why(source, folder):
    def said(**changes):
        progress = Recorder()
        product(source, folder, progress=progress, **changes)
        return [text for text in progress.said if "runs again" in text]

    assert said() == []
    assert said(options=Options(factor=3)) == ["04 Mask stack: runs again, because factor was 2 and is 3."]
    source.write_text("210")
    assert said(options=Options(factor=3)) == ["04 Mask stack: runs again, because ../../in.txt changed."]
    (folder / "product.txt").unlink()
    assert said(options=Options(factor=3)) == [
        "04 Mask stack: runs again, because its results were changed or are not complete."
    ]
    assert said(options=Options(factor=3)) == []


def test_an_input_that_vanishes_while_it_is_read_is_a_message(tmp_path, folder):
    stack = tmp_path / "GEOCml1"
    stack.mkdir()
    (stack / "phase").write_text("1")

    def work(run):
        run.is_up_to_date([stack / "phase"])
        (stack / "phase").unlink()
        (stack / "phase").read_text()

    run = StageRun(stage_of("mask_stack"), {"stack": stack}, folder, Options(), Progress())
    with pytest.raises(BrokenInput, match=r"GEOCml1/phase vanished while it was read: another run"):
        run.carry_out(work)
    assert not folder.exists()


def test_a_file_of_our_own_that_is_missing_is_no_fault_of_an_input(tmp_path, folder):
    run = StageRun(stage_of("mask_stack"), {"stack": tmp_path / "GEOCml1"}, folder, Options(), Progress())
    with pytest.raises(FileNotFoundError):
        run.carry_out(lambda _: (tmp_path / "elsewhere").read_text())


@pytest.mark.skipif(os.name == "nt", reason="Windows has other such places")
@pytest.mark.parametrize(
    "name", ["in.txt", "in.txt/below", "x" * 300, "new/" + "x" * 300, "a\0b", "/dev/null/below", "/proc/below"]
)
def test_an_output_that_cannot_be_made_is_named_and_nothing_is_left(source, tmp_path, name):
    place = tmp_path / name
    with pytest.raises(CannotWrite, match=r"cannot be made.*Choose another place") as told:
        product(source, place)
    assert repr(str(place)) in str(told.value)
    assert files(tmp_path) == ["in.txt"]
    assert sorted(path.name for path in tmp_path.iterdir()) == ["in.txt"]


@pytest.mark.skipif(not Path("/proc/self").is_dir(), reason="needs a folder that takes no files")
def test_an_output_folder_that_takes_no_files_is_named(source):
    with pytest.raises(CannotWrite, match=r"No file can be made in /proc\. Choose another place"):
        product(source, Path("/proc"))
