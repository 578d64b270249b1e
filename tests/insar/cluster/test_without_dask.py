"""What is said where the package of Dask is not installed, and what refuses a scheduler before anything runs."""

import sys
import time
from functools import partial
from pathlib import Path

import numpy as np
import pytest
from small_frame import write_frame

from alignsar_qgis.insar.cluster import check_scheduler, spool, task
from alignsar_qgis.insar.core.errors import BadOption, MissingInput
from alignsar_qgis.insar.pipeline.chain import run
from alignsar_qgis.insar.pipeline.plan import Plan
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import CHAIN
from alignsar_qgis.insar.shell import main
from alignsar_qgis.insar.stack.options import PrepareOptions
from alignsar_qgis.insar.store.flat_files import FlatFiles
from alignsar_qgis.insar.store.raster import write_flat

ADDRESS = "tcp://127.0.0.1:8786"


@pytest.fixture
def without_dask(monkeypatch):
    monkeypatch.setitem(sys.modules, "distributed", None)


def test_a_cluster_needs_the_package_and_threads_do_not(tmp_path, without_dask):
    geoc = write_frame(tmp_path / "GEOC")
    with pytest.raises(ModuleNotFoundError, match="Dask cluster needs the package distributed") as caught:
        run_stage("prepare_stack", geoc, tmp_path / "GEOCml1", options=PrepareOptions(scheduler=ADDRESS))
    assert caught.value.name == "distributed"
    assert not (tmp_path / "GEOCml1").exists()
    run_stage("prepare_stack", geoc, tmp_path / "GEOCml1")


def test_the_shell_says_how_to_get_the_package(tmp_path, without_dask, capsys):
    write_frame(tmp_path / "GEOC")
    for command in (["02", tmp_path / "GEOC", tmp_path / "GEOCml1"], ["run_pipeline", tmp_path]):
        assert main([*map(str, command), "--scheduler", ADDRESS]) == 2
        said = capsys.readouterr().err
        assert "has no distributed." in said
        assert "sudo apt install python3-distributed; else: pip install distributed" in said
    assert [path.name for path in tmp_path.iterdir()] == ["GEOC"]


def test_the_chain_hands_the_scheduler_to_the_stages_that_can_use_it(tmp_path):
    write_frame(tmp_path / "GEOC")
    chosen = Plan(tmp_path, shared={"scheduler": ADDRESS}).checked_options()
    assert {stage.number for stage in CHAIN if getattr(chosen.get(stage.id), "scheduler", "") == ADDRESS} == {
        "02",
        "03",
        "04",
        "11",
        "120",
        "12",
        "13",
        "14",
        "16",
        "nc",
    }


def test_what_names_no_scheduler_is_refused_before_the_chain_runs(tmp_path):
    pytest.importorskip("distributed", reason="the package distributed is not installed")
    write_frame(tmp_path / "GEOC")
    with pytest.raises(BadOption, match="'somewhere' is neither the address of a Dask scheduler"):
        run(Plan(tmp_path, shared={"scheduler": "somewhere"}), None)
    with pytest.raises(MissingInput, match=r"scheduler\.json is not there"):
        check_scheduler(str(tmp_path / "scheduler.json"))
    assert [path.name for path in tmp_path.iterdir()] == ["GEOC"]


def test_a_worker_lets_go_of_its_files_when_it_is_idle(tmp_path, monkeypatch):
    pytest.importorskip("cloudpickle", reason="the package cloudpickle is not installed")
    if not Path("/proc/self/fd").is_dir():
        pytest.skip("this system does not tell which files are open")
    monkeypatch.setattr(task, "IDLE_S", 0.5)
    raster = tmp_path / "one.unw"
    write_flat(raster, np.zeros((3, 4)))
    made = spool.Spool.make(tmp_path, spool.Work(partial(read_kept, FlatFiles(), raster), [0, 1]), [raster])
    for index in (0, 1):
        assert task.work_on(str(made.folder), index) == ""
        assert made.accept(index) == 0
        assert is_open(raster)
    end = time.monotonic() + 20
    while is_open(raster):
        assert time.monotonic() < end
        time.sleep(0.05)


def read_kept(files, path, number):
    """Read a raster, which stays open."""
    values = np.empty(4, np.float32)
    files.read(path, 4 * number, values)
    return values.sum()


def is_open(path):
    """Whether this process has a file open."""
    return any(link.resolve() == path for link in Path("/proc/self/fd").iterdir())
