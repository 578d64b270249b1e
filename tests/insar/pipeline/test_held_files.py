"""Files that another program holds open, which Windows lets nobody replace or remove."""

import os
import threading
from pathlib import Path

import pytest
from cube_case import write_case
from test_record_of_a_run import Options, run

from alignsar_qgis.insar.core import moving
from alignsar_qgis.insar.core.errors import CannotWrite, InUse
from alignsar_qgis.insar.cube import zarr_store
from alignsar_qgis.insar.store import lock
from alignsar_qgis.insar.store.record import FolderRecord
from alignsar_qgis.insar.synthetic.frame import _replace as replace_sample


@pytest.fixture
def source(tmp_path):
    path = tmp_path / "in.txt"
    path.write_text("21")
    return path


@pytest.fixture
def out(tmp_path):
    return tmp_path / "out"


@pytest.fixture
def hold(monkeypatch):
    """Hold files open as a program on Windows does, until they are let go."""
    held = set()
    replace, unlink = os.replace, Path.unlink

    def refuse(*paths):
        for path in map(Path, paths):
            if any(path == each or path in each.parents for each in held):
                raise PermissionError(13, "The process cannot access the file", str(path))

    def replace_unless_held(origin, target):
        refuse(origin, target)
        replace(origin, target)

    def unlink_unless_held(self, missing_ok=False):
        refuse(self)
        unlink(self, missing_ok=missing_ok)

    monkeypatch.setattr(os, "replace", replace_unless_held)
    monkeypatch.setattr(Path, "unlink", unlink_unless_held)
    monkeypatch.setattr(moving, "PATIENCE_S", 0.3)
    return held


def content(folder):
    return {path.name: path.read_bytes() for path in folder.iterdir()}


@pytest.mark.parametrize("name", ["product.txt", "product.txt.twin"])
def test_a_stage_replaces_all_of_its_results_or_none(source, out, hold, name):
    run("mask_stack", out, {"stack": source})
    before = content(out)
    hold.add(out / name)
    with pytest.raises(CannotWrite, match="Held open by another program") as caught:
        run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert str(out / name) in str(caught.value)
    assert content(out) == before
    assert run("mask_stack", out, {"stack": source}).skipped
    hold.clear()
    run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert (out / "product.txt").read_text() == (out / "product.txt.twin").read_text() == "63"


def test_so_does_one_that_would_remove_a_result(source, out, hold):
    run("mask_stack", out, {"stack": source}, Options(pictures=True))
    before = content(out)
    hold.add(out / "picture.png")
    with pytest.raises(CannotWrite, match=r"picture\.png"):
        run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert content(out) == before


def test_a_file_that_is_let_go_soon_is_waited_for(source, out, hold, monkeypatch):
    monkeypatch.setattr(moving, "PATIENCE_S", 10)
    run("mask_stack", out, {"stack": source})
    hold.add(out / "product.txt")
    release = threading.Timer(0.3, hold.clear)
    release.start()
    run("mask_stack", out, {"stack": source}, Options(factor=3))
    release.join()
    assert (out / "product.txt").read_text() == "63"


def test_a_file_that_is_held_at_the_last_moment_is_named_and_mended_by_the_next_run(source, out, hold, monkeypatch):
    """Between the check and the move."""
    run("mask_stack", out, {"stack": source})
    checked = "alignsar_qgis.insar.pipeline.replacement.refuse_held"
    monkeypatch.setattr(checked, lambda _: hold.add(out / "product.txt"))
    with pytest.raises(CannotWrite, match=r"product\.txt"):
        run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert FolderRecord.read(out).replacing == "mask_stack"
    hold.clear()
    monkeypatch.undo()
    run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert (out / "product.txt").read_text() == (out / "product.txt.twin").read_text() == "63"


def test_a_lock_that_may_not_be_opened_in_a_folder_that_can_be_written_is_held_by_another(source, out, monkeypatch):
    """So that two runs never both go on without it."""
    run("mask_stack", out, {"stack": source})
    opened, before = os.open, content(out)

    def refuse_locks(path, *args, **named):
        if str(path).endswith(".lock"):
            raise PermissionError(13, "Permission denied", str(path))
        return opened(path, *args, **named)

    monkeypatch.setattr(lock, "_PATIENCE_S", 0.1)
    with monkeypatch.context() as patch:
        patch.setattr(os, "open", refuse_locks)
        with pytest.raises(InUse, match="is being written to by another run"):
            run("mask_stack", out, {"stack": source}, Options(factor=3))
    assert content(out) == before


def test_a_folder_that_takes_no_changes_is_told_at_once_and_otherwise(tmp_path, monkeypatch):
    def refused(*_):
        raise PermissionError(13, "Permission denied", str(tmp_path))

    monkeypatch.setattr(os, "replace", refused)
    monkeypatch.setattr(os, "access", lambda *_: False)
    monkeypatch.setattr(moving, "PATIENCE_S", 1e6)
    with pytest.raises(PermissionError):
        moving.replace(tmp_path / "a", tmp_path / "b")


@pytest.mark.parametrize("variable", ["cum_displacement", ".zattrs"])
def test_a_zarr_store_in_use_stays_whole(tmp_path, hold, variable):
    pytest.importorskip("zarr")
    case = write_case(tmp_path / "case")
    store = tmp_path / "cube.zarr"
    case.export(zarr=store)
    before = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}
    hold.add(store / variable / "0.0.0" if variable != ".zattrs" else store / variable)
    with pytest.raises(CannotWrite, match=r"cube\.zarr"):
        case.export(zarr=store, reference_date="20210210")
    assert {path: path.read_bytes() for path in store.rglob("*") if path.is_file()} == before
    hold.clear()
    case.export(zarr=store, reference_date="20210210")
    assert {path.name for path in tmp_path.iterdir()} == {"case", "cube.zarr", "cube.zarr.json"}


def test_a_store_comes_back_where_the_new_one_cannot_be_moved(tmp_path, hold):
    store, new = tmp_path / "cube.zarr", tmp_path / ".cube.zarr.part"
    for folder, text in ((store, "old"), (new, "new")):
        folder.mkdir()
        (folder / ".zattrs").write_text(text)
    hold.add(new / ".zattrs")
    with pytest.raises(CannotWrite):
        zarr_store._put(new, store)
    assert (store / ".zattrs").read_text() == "old"


def test_a_sample_in_use_stays_whole(tmp_path, hold):
    for folder in ("frame", "new"):
        for name in ("GEOC", "GACOS", "GEOC.MLI"):
            (tmp_path / folder / name).mkdir(parents=True)
            (tmp_path / folder / name / "a.tif").write_text(folder)
        (tmp_path / folder / "truth.json").write_text(folder)
    hold.add(tmp_path / "frame" / "GACOS" / "a.tif")
    with pytest.raises(CannotWrite, match=r"a\.tif"):
        replace_sample(tmp_path / "frame", tmp_path / "new")
    assert {path.read_text() for path in (tmp_path / "frame").rglob("*") if path.is_file()} == {"frame"}
