"""Any sequence of runs, edits, copies, stops and branches: no changed result is skipped, no old one is mixed in."""

import os
import shutil
from pathlib import Path
from tempfile import mkdtemp

from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, rule
from test_record_of_a_run import Options, make_series, run

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.pipeline.branch import branch
from alignsar_qgis.insar.store.record import FolderRecord

STEPS = ("mask_stack", "check_interferograms", "close_loops", "invert_network", "mask_noise", "export_datacube")
NUMBERS = st.integers(2, 4)


class Killed(BaseException):
    pass


class Project(RuleBasedStateMachine):
    """A chain of stages, each of which writes a number that follows from its factor and the number before it."""

    @initialize()
    def start(self):
        self.folder = Path(mkdtemp(prefix="record-"))
        (self.folder / "in.txt").write_text("3")
        self.series = "TS"
        self.factors = dict.fromkeys(STEPS, 2)
        self.edited = False

    def teardown(self):
        if hasattr(self, "folder"):
            shutil.rmtree(self.folder, ignore_errors=True)

    def place(self, stage):
        """Output, and the file with the number."""
        if stage == "mask_stack":
            return self.folder / "stack", self.folder / "stack" / "product.txt"
        if stage == "export_datacube":
            return self.folder / "cube.nc", self.folder / "cube.nc"
        return self.folder / self.series, self.folder / self.series / f"{stage}.txt"

    def source(self, stage):
        """The role and place of what a stage is given, and the file with the number in it."""
        if stage == "mask_stack":
            return "stack", self.folder / "in.txt", self.folder / "in.txt"
        before = STEPS[STEPS.index(stage) - 1]
        return "stack" if before == "mask_stack" else "timeseries", *self.place(before)

    def carry_out(self, stage):
        (output, file), (role, given, read) = self.place(stage), self.source(stage)
        if not read.is_file():
            return
        twin = read.with_name(f"{read.name}.twin")
        mixed = twin.is_file() and twin.read_text() != read.read_text() and not self.edited
        run(stage, output, {role: given}, Options(factor=self.factors[stage]), name=file.name, reads=[read])
        assert not mixed, "old and new files were read together"
        assert int(file.read_text()) == self.factors[stage] * int(read.read_text()), stage

    @rule(stage=st.sampled_from(STEPS), factor=NUMBERS)
    def run_one(self, stage, factor):
        self.factors[stage] = factor
        try:
            self.carry_out(stage)
        except InsarError:
            assert (
                FolderRecord.read(self.folder / self.series).replacing
                or FolderRecord.read(self.folder / "stack").replacing
            )

    def cube_is_unfinished(self):
        return bool(FolderRecord.read(self.folder, "cube.nc.json").replacing)

    @rule(number=st.integers(10, 99))
    def edit_the_source(self, number):
        (self.folder / "in.txt").write_text(str(number))

    @rule(stage=st.sampled_from(STEPS), number=st.integers(10, 99))
    def overwrite_a_result(self, stage, number):
        file = self.place(stage)[1]
        if file.is_file():
            file.write_text(str(number))
            self.edited = True

    @rule(stage=st.sampled_from(STEPS))
    def delete_a_result(self, stage):
        self.place(stage)[1].unlink(missing_ok=True)
        self.edited = True

    @rule()
    def copy_the_project(self):
        target = Path(mkdtemp(prefix="record-"))
        shutil.copytree(self.folder, target, dirs_exist_ok=True, copy_function=shutil.copyfile)
        shutil.rmtree(self.folder)
        self.folder = target

    @rule(stage=st.sampled_from(STEPS), factor=NUMBERS, moved=st.integers(0, 3))
    def stop_while_results_are_put_in_place(self, stage, factor, moved):
        self.factors[stage] = factor
        replace, calls = os.replace, []

        def until_killed(origin, target):
            if origin != target:
                calls.append(target)
            if len(calls) > moved:
                raise Killed
            replace(origin, target)

        os.replace = until_killed
        try:
            self.carry_out(stage)
        except (Killed, InsarError):
            pass
        finally:
            os.replace = replace

    @rule(stage=st.sampled_from(STEPS[2:5]))
    def go_on_in_a_branch(self, stage):
        source = self.folder / self.series
        if not source.is_dir():
            return
        name = f"{self.series}b"
        try:
            branch(make_series(source), self.folder / name, stage)
        except InsarError:
            return
        self.series = name

    @rule()
    def run_everything(self):
        expected = int((self.folder / "in.txt").read_text())
        for stage in STEPS:
            self.carry_out(stage)
            expected *= self.factors[stage]
        assert int((self.folder / "cube.nc").read_text()) == expected

    @invariant()
    def nothing_unfinished_lies_about(self):
        if hasattr(self, "folder"):
            assert not list(self.folder.rglob(".*.lock"))


Project.TestCase.settings = settings(
    max_examples=60,
    stateful_step_count=25,
    deadline=None,
    database=None,
    suppress_health_check=list(HealthCheck),
)
TestProject = Project.TestCase
