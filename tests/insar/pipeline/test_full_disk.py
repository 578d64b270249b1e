"""A disk that is full, before or while a stage writes: a message with the place, nothing replaced, no crash."""

import shutil
import subprocess
import sys
from collections import namedtuple
from pathlib import Path

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.cleaning.options import FilterOptions
from alignsar_qgis.insar.core.errors import CannotWrite
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.store import writing
from alignsar_qgis.insar.synthetic.options import SampleOptions

ROOT = Path(__file__).resolve().parents[3]
Usage = namedtuple("Usage", "total used free")


@pytest.fixture(scope="module")
def chain(tmp_path_factory):
    """The folder of a complete run."""
    folder = tmp_path_factory.mktemp("chain")
    run_stage("create_sample_frame", folder / "frame", options=SampleOptions(rows=40, columns=40, epochs=12))
    run(Plan(folder / "frame", folder / "c.nc", last="16"), Progress())
    return folder


def places(chain):
    series = next((chain / "c_files").glob("TS_*"))
    return series.with_name(series.name[len("TS_") :]), series


WORK = {
    "prepare_stack": lambda chain: (("prepare_stack", chain / "frame" / "GEOC", chain / "new"), {}),
    "invert_network": lambda chain: (("invert_network", *places(chain)), {"options": InversionOptions(gamma=2e-4)}),
    "filter_timeseries": lambda chain: (
        ("filter_timeseries", places(chain)[1]),
        {"options": FilterOptions(spatial_width=1.0)},
    ),
    "export_datacube": lambda chain: (("export_datacube", places(chain)[1], chain / "new.nc"), {}),
}


def contents(folder):
    return {path: path.read_bytes() for path in folder.rglob("*") if path.is_file()}


@pytest.mark.parametrize("free", [1000, 50_000])
@pytest.mark.parametrize("stage", WORK)
def test_a_stage_says_that_the_disk_is_full_and_replaces_nothing(chain, monkeypatch, stage, free):
    before = contents(chain)
    arguments, options = WORK[stage](chain)
    monkeypatch.setattr(writing.shutil, "disk_usage", lambda _: Usage(10**9, 10**9 - free, free))
    with pytest.raises(CannotWrite, match="MB are free") as caught:
        run_stage(*arguments, **options)
    assert str(chain) in str(caught.value)
    assert contents(chain) == before


LIMITED = """
import resource, sys
from pathlib import Path
from alignsar_qgis.insar.core.errors import CannotWrite
from alignsar_qgis.insar.inversion.options import InversionOptions
from alignsar_qgis.insar.pipeline import run_stage
resource.setrlimit(resource.RLIMIT_FSIZE, (int(sys.argv[1]),) * 2)
try:
    run_stage("invert_network", *map(Path, sys.argv[2:]), options=InversionOptions(gamma=3e-4))
except CannotWrite as err:
    print("told", err)
"""


@pytest.mark.parametrize("limit", [4000, 12_000, 60_000])
def test_a_limit_on_the_size_of_files_is_no_crash(chain, limit):
    stack, series = places(chain)
    with h5py.File(series / "cum.h5") as file:
        before = file["cum"][:]
    done = subprocess.run(
        [sys.executable, "-c", LIMITED, str(limit), stack, series],
        check=False,
        cwd=ROOT,
        capture_output=True,
        text=True,
    )
    assert done.returncode == 0, done.stderr
    assert done.stdout.startswith("told")
    assert str(series) in done.stdout
    with h5py.File(series / "cum.h5") as file:
        np.testing.assert_array_equal(file["cum"][:], before)
    assert not [path for path in series.rglob("*") if path.name.endswith((".part", ".lock"))]


def test_after_making_room_the_arrays_are_those_of_an_undisturbed_run(chain, tmp_path, monkeypatch):
    stack, series = places(chain)
    for name in ("a", "b"):
        shutil.copytree(series, tmp_path / name)
    options = InversionOptions(gamma=5e-4)
    with monkeypatch.context() as patch:
        patch.setattr(writing.shutil, "disk_usage", lambda _: Usage(10**9, 10**9 - 1000, 1000))
        with pytest.raises(CannotWrite):
            run_stage("invert_network", stack, tmp_path / "a", options=options)
    for name in ("a", "b"):
        run_stage("invert_network", stack, tmp_path / name, options=options)
    with h5py.File(tmp_path / "a" / "cum.h5") as first, h5py.File(tmp_path / "b" / "cum.h5") as second:
        np.testing.assert_array_equal(first["cum"][:], second["cum"][:])
