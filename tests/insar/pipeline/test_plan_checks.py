"""What a run of the chain refuses before its first stage, and what it says to do instead."""

import os
from pathlib import Path

import pytest
from cube_case import write_case
from notes import Notes
from small_frame import GRID, write_frame

from alignsar_qgis.insar.core.errors import BadOption, InsarError, MissingInput
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import chain as pipeline
from alignsar_qgis.insar.pipeline.chain import Plan
from alignsar_qgis.insar.pipeline.plan_checks import check


@pytest.fixture
def work(tmp_path):
    """A work folder with complete downloads."""
    write_frame(tmp_path / "work" / "GEOC")
    return tmp_path / "work"


def make_wrong_inputs(folder):
    """Things that people take for a work folder, by what the message must say to do."""
    for name in ("frame.zip", "20200601.geo.unw.tif", "ITSBD.nc", "cum.h5", "notes.txt"):
        (folder / name).write_bytes(b"")
    for name in ("GEOCml1", "TS_GEOCml1/info", "TS_GEOCml1/results", "20200601_20200607", "around/frame/GEOC", "empty"):
        (folder / name).mkdir(parents=True)
    (folder / "GEOCml1" / "slc.mli.par").write_text("")
    write_frame(folder / "interferograms")


@pytest.mark.parametrize(
    ("name", "words"),
    [
        ("frame.zip", "Unpack it first"),
        ("20200601.geo.unw.tif", "single raster"),
        ("ITSBD.nc", "'Load datacube'"),
        ("cum.h5", "'Export datacube'"),
        ("notes.txt", "is a file"),
        ("GEOCml1", "'Check interferograms'"),
        ("TS_GEOCml1", "'Export datacube'"),
        ("20200601_20200607", "one interferogram"),
        ("interferograms", "Rename it to GEOC"),
        ("around", "around/frame has one"),
        ("empty", "Step 01 downloads"),
        ("missing", "does not exist"),
    ],
)
def test_a_wrong_input_has_its_own_sentence_with_the_cure(tmp_path, name, words):
    make_wrong_inputs(tmp_path)
    with pytest.raises(MissingInput) as caught:
        pipeline.run(Plan(tmp_path / name, tmp_path / "out" / "cube.nc"), Progress())
    assert str(caught.value).startswith(str(tmp_path / name))
    assert words in str(caught.value)
    assert not (tmp_path / "out").exists()


def test_an_empty_geoc_folder_is_named(tmp_path):
    (tmp_path / "GEOC").mkdir()
    with pytest.raises(MissingInput, match="pair of dates"):
        check(Plan(tmp_path, tmp_path / "cube.nc"))


def test_geoc_itself_stands_for_the_work_folder(work):
    assert Plan(work / "GEOC") == Plan(work)
    check(Plan(work / "GEOC"))


def test_without_a_name_the_cube_is_called_after_the_frame_inside_the_work_folder(work, tmp_path):
    assert Plan(work).datacube == work / "datacube" / "022D_04826_TESTED.nc"
    (tmp_path / "volcano" / "GEOC").mkdir(parents=True)
    assert Plan(tmp_path / "volcano").datacube == tmp_path / "volcano" / "datacube" / "volcano.nc"
    new = Plan(tmp_path / "new", first="01", options={"download_licsar": {"frame": "044A_04913_071213"}})
    assert new.datacube == tmp_path / "new" / "datacube" / "044A_04913_071213.nc"


def test_a_forgotten_ending_is_added_and_another_one_refused(work, tmp_path):
    assert Plan(work, tmp_path / "cube").datacube == tmp_path / "cube.nc"
    with pytest.raises(BadOption, match=r"does not end in \.nc"):
        check(Plan(work, tmp_path / "cube.tif"))


def make_folder(path):
    path.mkdir(parents=True)


def make_file_above(path):
    path.parent.parent.mkdir(parents=True, exist_ok=True)
    path.parent.write_text("in the way")


@pytest.mark.parametrize(
    ("cube", "make", "words"),
    [
        ("out/cube.nc", make_folder, "is a folder"),
        ("taken/cube.nc", make_file_above, "taken is a file"),
        ("work/GEOC/cube.nc", None, "inside the downloads"),
        ("work/GACOS/out/cube.nc", None, "inside the downloads"),
    ],
)
def test_an_output_that_cannot_be_is_refused_before_anything_runs(work, tmp_path, cube, make, words):
    if make:
        make(tmp_path / cube)
    before = sorted(tmp_path.rglob("*"))
    with pytest.raises(BadOption, match=words):
        pipeline.run(Plan(work, tmp_path / cube), Progress())
    assert sorted(tmp_path.rglob("*")) == before


def test_previews_among_the_downloads_are_refused(work, tmp_path):
    options = {"export_datacube": {"previews": work / "GEOC" / "previews"}}
    with pytest.raises(BadOption, match="inside the downloads"):
        check(Plan(work, tmp_path / "cube.nc", options=options))


def test_a_folder_without_permission_is_refused(work, tmp_path, monkeypatch):
    locked = tmp_path / "locked"
    locked.mkdir()
    allowed = os.access
    monkeypatch.setattr(os, "access", lambda path, mode: Path(path) != locked and allowed(path, mode))
    with pytest.raises(BadOption, match="Nothing can be written to"):
        check(Plan(work, locked / "deeper" / "cube.nc"))


BESIDE = Extent(10, 11, 10, 11)
RING = ((10.0, 10.0), (11.0, 10.0), (11.0, 11.0))


@pytest.mark.parametrize(
    "area",
    [{"options": {"clip_stack": {"extent": BESIDE}}}, {"options": {"clip_stack": {"polygons": (RING,)}}}],
    ids=["box", "polygons"],
)
def test_an_area_beside_the_image_is_refused_with_both_extents(work, tmp_path, area):
    with pytest.raises(BadOption) as caught:
        pipeline.run(Plan(work, tmp_path / "out" / "cube.nc", **area), Progress())
    assert "west 10.0000, east 11.0000" in str(caught.value)
    assert f"west {GRID.extent.west:.4f}, east {GRID.extent.east:.4f}" in str(caught.value)
    assert not (tmp_path / "out").exists()


def test_the_product_of_another_place_is_refused(work, tmp_path):
    with pytest.raises(BadOption, match="does not overlap"):
        check(Plan(work, tmp_path / "cube.nc", product="campi_flegrei", options={}))


def test_an_area_over_the_image_is_accepted(work, tmp_path):
    west, east, south, north = GRID.extent
    area = Extent(west - 1, (west + east) / 2, south, north)
    check(Plan(work, tmp_path / "cube.nc", options={"clip_stack": {"extent": area}}))


def test_downloads_that_are_not_there_yet_are_no_fault_of_step_01(tmp_path):
    options = {"download_licsar": {"frame": "044A_04913_071213"}}
    check(Plan(tmp_path / "new", first="01", options=options))
    (tmp_path / "file").write_text("")
    with pytest.raises(InsarError, match="is a file"):
        check(Plan(tmp_path / "file", first="01", options=options))


def test_frame_and_dates_are_told_to_be_without_use_where_nothing_is_downloaded(work, tmp_path):
    options = {"download_licsar": {"start_date": "20200601"}}
    notes = Notes()
    with pytest.raises(BadOption, match="does not overlap"):
        pipeline.run(Plan(work, tmp_path / "c.nc", options={**options, "clip_stack": {"extent": BESIDE}}), notes)
    assert not notes.said, "not before the checks"
    pipeline.run(Plan(work, tmp_path / "c.nc", last="02", options=options), notes)
    assert any("start_date" in text and "step 02" in text for text in notes.said)


@pytest.mark.parametrize("text", ["1 July 2020", "2020-6-1", "202006", "yesterday"])
def test_what_is_no_date_is_refused_with_the_form(work, tmp_path, text):
    with pytest.raises(BadOption, match=r"yyyymmdd, such as 20200601") as caught:
        check(Plan(work, tmp_path / "c.nc", options={"download_licsar": {"start_date": text}}))
    assert text in str(caught.value)


def test_the_store_of_another_cube_is_refused_before_the_first_stage(work, tmp_path):
    other = write_case(tmp_path / "other")
    other.export("c1.nc", zarr=tmp_path / "z.zarr")
    plan = Plan(work, tmp_path / "out" / "c2.nc", options={"export_datacube": {"zarr": tmp_path / "z.zarr"}})
    with pytest.raises(BadOption, match=r"z\.zarr is the Zarr store of .*c1\.nc.*by that of c2\.nc"):
        pipeline.run(plan, Progress())
    assert not (tmp_path / "out").exists()
