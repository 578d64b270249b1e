"""One run at a time makes a file: a second one is told, and what a run makes appears whole or not at all."""

import threading
from pathlib import Path

import numpy as np
import pytest
import rasterio
from cube_case import write_case
from known_cube import EPOCHS, GRID, YEARS, write_known_cube

from alignsar_qgis.insar.core.errors import Cancelled, CannotWrite, InUse
from alignsar_qgis.insar.core.grid import Grid
from alignsar_qgis.insar.core.options import Point
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.dated_rasters import DatedRasterOptions, write_dated_rasters
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.store import cog
from alignsar_qgis.insar.store.unfinished import part_of, unfinished
from alignsar_qgis.insar.tools.animation import animate_timeseries
from alignsar_qgis.insar.tools.epochs import extract_epochs
from alignsar_qgis.insar.tools.kmz import export_kmz
from alignsar_qgis.insar.tools.options import (
    AnimationOptions,
    ChangeReferenceOptions,
    EpochOptions,
    KmzOptions,
    VelocityOptions,
)
from alignsar_qgis.insar.tools.rasters import Band, write_bands
from alignsar_qgis.insar.tools.referencing import change_reference
from alignsar_qgis.insar.tools.velocity import velocity_from_timeseries

POINT = Point(float(GRID.lon[20]), float(GRID.lat[15]))
WORK = {
    "v.tif": lambda cube, out, heard: velocity_from_timeseries(cube, out, VelocityOptions(), heard),
    "r.nc": lambda cube, out, heard: change_reference(cube, out, ChangeReferenceOptions(POINT), (), heard),
    "k.kmz": lambda cube, out, heard: export_kmz(cube, out, KmzOptions("dates"), heard),
    "a.gif": lambda cube, out, heard: animate_timeseries(cube, out, AnimationOptions(size=300), heard),
    "maps/epochs": lambda cube, out, heard: extract_epochs(cube, out.parent, EpochOptions(), heard),
    "maps/cube_rasters": lambda cube, out, heard: write_dated_rasters(
        Cube.open(cube), DatedRasterOptions(), out.parent, heard
    ),
}


class Stopped(Progress):
    """Cancelled when asked for the n-th time."""

    def __init__(self, patience):
        self.patience = patience

    def cancelled(self):
        self.patience -= 1
        return self.patience < 0


@pytest.fixture
def cube(tmp_path):
    values = YEARS[:, None, None] * np.add.outer(np.arange(GRID.length), np.arange(GRID.width))
    maps = {"linear_velocity": values[-1], "mask": np.ones(GRID.shape)}
    return write_known_cube(tmp_path / "in" / "cube.nc", values, maps)


def listing(folder):
    return sorted(path.relative_to(folder).as_posix() for path in folder.rglob("*"))


@pytest.mark.parametrize("name", WORK)
def test_the_second_of_two_runs_is_told_who_writes(cube, tmp_path, name):
    out = tmp_path / "out" / name
    with unfinished(out.parent, out.name) as hidden:
        (hidden / "first").write_text("mine")
        with pytest.raises(InUse, match=f"a run that makes {out.name}"):
            WORK[name](cube, out, Progress())
        assert (hidden / "first").read_text() == "mine"
    WORK[name](cube, out, Progress())
    assert not [path for path in listing(tmp_path) if ".part" in path or ".lock" in path]


@pytest.mark.parametrize("patience", [0, 2, 4])
@pytest.mark.parametrize("name", WORK)
def test_a_run_that_is_cancelled_replaces_nothing_and_leaves_nothing(cube, tmp_path, name, patience):
    out = tmp_path / "out" / name
    with pytest.raises(Cancelled):
        WORK[name](cube, out, Stopped(patience))
    assert not (tmp_path / "out").exists()
    WORK[name](cube, out, Progress())
    before = {path: path.read_bytes() for path in out.parent.iterdir()}
    with pytest.raises(Cancelled):
        WORK[name](cube, out, Stopped(patience))
    assert {path: path.read_bytes() for path in out.parent.iterdir()} == before


def test_many_runs_at_once_leave_one_whole_file(tmp_path):
    path, outcomes = tmp_path / "a.txt", []

    def write(number):
        try:
            with part_of(path) as part:
                part.write_text(f"{number}" * 100_000)
            outcomes.append(number)
        except InUse:
            outcomes.append(None)

    threads = [threading.Thread(target=write, args=(number,)) for number in range(8)]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    assert len(outcomes) == 8
    assert path.read_text() in {f"{number}" * 100_000 for number in outcomes if number is not None}
    assert listing(tmp_path) == ["a.txt"]


def test_a_tool_and_a_stage_do_not_make_the_same_cube_at_once(tmp_path):
    case = write_case(tmp_path / "case")
    with part_of(case.folder / "cube.nc") as part:
        part.touch()
        with pytest.raises(InUse, match=r"a run that makes cube\.nc"):
            case.export()


def test_a_part_is_gone_after_any_failure(tmp_path):
    (tmp_path / "a.txt").write_text("earlier")

    def fill(part):
        part.write_text("half")
        raise OSError(28, "No space left on device")

    with pytest.raises(CannotWrite, match="No space left"), part_of(tmp_path / "a.txt") as part:
        fill(part)
    with pytest.raises(CannotWrite, match="No space left"), unfinished(tmp_path / "new", "x") as hidden:
        fill(hidden / "b.txt")
    assert listing(tmp_path) == ["a.txt"]
    assert (tmp_path / "a.txt").read_text() == "earlier"


@pytest.fixture
def large():
    grid = Grid.from_edges(1500, 1100, 14.0, 41.0, 0.001, -0.001)
    return np.random.default_rng(0).normal(size=(2, *grid.shape)).astype("f4"), grid


BANDS = [Band("one", "one", ""), Band("two", "two", "")]


def test_the_making_of_a_cloud_optimised_file_hears_a_cancel(tmp_path, large, monkeypatch):
    pytest.importorskip("osgeo")
    copying, asked = [], []

    def copy(path, other, *arguments):
        copying.append(other)
        original(path, other, *arguments)

    original = cog._copy
    monkeypatch.setattr(cog, "_copy", copy)

    def check():
        asked.append(bool(copying))
        if sum(asked) > 5:
            raise Cancelled("enough")

    with pytest.raises(Cancelled, match="enough"):
        write_bands(tmp_path / "large.tif", *large, BANDS, check, cog=True)
    assert not list(tmp_path.iterdir())


def test_a_cloud_optimised_file_holds_what_the_plain_one_holds(tmp_path, large, monkeypatch):
    values, grid = large
    for name in ("plain", "cog"):
        write_bands(tmp_path / f"{name}.tif", values, grid, BANDS, int, cog=name == "cog")
    monkeypatch.setitem(__import__("sys").modules, "osgeo", None)  # as outside of QGIS
    write_bands(tmp_path / "other.tif", values, grid, BANDS, int, cog=True)
    for name in ("plain", "cog", "other"):
        with rasterio.open(tmp_path / f"{name}.tif") as file:
            np.testing.assert_array_equal(file.read(), values)
            assert file.tags(ns="IMAGE_STRUCTURE").get("LAYOUT") == (None if name == "plain" else "COG")
            assert bool(file.overviews(1)) == (name != "plain")
            assert (file.descriptions, file.crs, file.compression.name) == (("one", "two"), 4326, "deflate")


def test_only_a_temporary_file_is_spared_by_memory(tmp_path, monkeypatch):
    from alignsar_qgis.insar.store import scratch, writing

    monkeypatch.setattr(writing.shutil, "disk_usage", lambda _: type("Usage", (), {"free": 10}))
    with pytest.raises(CannotWrite) as told:
        writing.require_room(tmp_path, 100, "The file")
    assert "memory" not in str(told.value)
    with pytest.raises(CannotWrite, match="raise the memory budget"):
        scratch.reserved_file(Path(tmp_path), 100, "The work")


def test_every_date_is_there_after_two_runs_with_other_choices(cube, tmp_path):
    """A second run adds to the folder, and replaces what has the same name."""
    extract_epochs(cube, tmp_path / "maps", EpochOptions(f"{EPOCHS[0]:%Y%m%d}"), Progress())
    extract_epochs(cube, tmp_path / "maps", EpochOptions(f"{EPOCHS[1]:%Y%m%d}"), Progress())
    assert listing(tmp_path / "maps") == [f"{day:%Y%m%d}.tif" for day in EPOCHS[:2]]
