"""The table of frames: what it may look like, what is refused at once, and what when the turn of a frame comes."""

import pytest

from alignsar_qgis.insar.core.errors import BadOption, BrokenInput, InsarError, MissingInput
from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.frames.job import FrameJob
from alignsar_qgis.insar.frames.options import FramesOptions
from alignsar_qgis.insar.frames.table import read_frames
from alignsar_qgis.insar.pipeline.configuration import Configuration

ID = "022D_04826_121209"


@pytest.fixture
def written(tmp_path):
    def write(text):
        path = tmp_path / "frames.csv"
        path.write_text(text)
        return path

    return write


def plan_of(path, **options):
    (row,) = read_frames(path)
    return FrameJob.of(row, path.parent / "out", FramesOptions(**options)).plan()


@pytest.mark.parametrize("separator", [",", ";", "\t"])
def test_rows_in_any_separator_and_order(written, tmp_path, separator):
    lines = ["# ours", "Name,FRAME,folder,area", f"campi,{ID.lower()},,14/14.2/40.7/40.9", "", "etna,,data/etna,"]
    campi, etna = read_frames(written("\n".join(lines).replace(",", separator)))
    assert (campi.name, campi.frame, campi.area) == ("campi", ID, Extent(14, 14.2, 40.7, 40.9))
    assert (etna.name, etna.frame, etna.area) == ("etna", "", None)
    assert etna.path("folder") == tmp_path / "data" / "etna"


def test_names_of_results_where_the_table_gives_none(written):
    rows = read_frames(written(f"frame,folder\n{ID},\n,/data/044A_04913_071213/work\n,../vulcano é\n"))
    assert [row.name for row in rows] == [ID, "044A_04913_071213", "vulcano"]


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("", "cannot be read as a table"),
        ("frame\n", "no row"),
        ("name,area\na,b\n", "needs frame or folder"),
        ("frame,folder,aera\na,b,c\n", "aera"),
        ("frame,frame\na,b\n", "once"),
        ("folder,name\na,b,c\n", "3 values for 2 columns"),
        ("frame,folder,name\n,,x\n", "neither frame nor folder"),
        ("folder\na/GEOC1\nb/GEOC1\n", "row 2 below the names is the second with results named GEOC1"),
        ("folder,name\na,One\nb,one\n", "the second with results named one"),
        ("folder,name\na,stac\n", "not free"),
        ("folder,name\na,../..\nb,..\n", "the second with results named item"),
    ],
)
def test_a_table_that_cannot_be_followed_is_refused(written, text, words):
    path = written(text)
    with pytest.raises(BrokenInput, match=words) as told:
        read_frames(path)
    assert str(path) in str(told.value)
    with pytest.raises(MissingInput):
        read_frames(path.with_name("none.csv"))


@pytest.mark.parametrize(
    ("columns", "row", "words"),
    [
        ("frame", "022D", "not a frame ID"),
        ("folder,area", "a,1/2/3", "west/east/south/north"),
        ("folder,area", "a,2/1/3/4", "is empty"),
        ("folder,start_date", "a,20200101", "no frame ID"),
        ("frame,start_date", f"{ID},20201301", "not a date"),
        ("folder,configuration", "a,none.json", "none.json does not exist"),
        ("folder,configuration", "a,frames.csv", "frames.csv"),
    ],
)
def test_a_row_that_cannot_be_followed_is_refused_in_its_turn(written, columns, row, words):
    path = written(f"{columns}\n{row}\n")
    (found,) = read_frames(path)
    with pytest.raises(InsarError, match=words):
        FrameJob.of(found, path.parent, FramesOptions()).plan().checked_options()


def test_a_frame_is_downloaded_into_the_folder_of_its_results_or_its_own(written, tmp_path):
    plan = plan_of(written(f"frame,start_date,end_date\n{ID},20200101,2021-01-01\n"))
    assert (plan.first, plan.work) == ("01", tmp_path / "out" / ID / "frame")
    assert plan.datacube == tmp_path / "out" / ID / f"{ID}.nc"
    options = plan.checked_options()["download_licsar"]
    assert (options.frame, options.start_date, options.end_date) == (ID, "20200101", "20210101")
    assert plan_of(written(f"frame,folder\n{ID},here\n")).work == tmp_path / "here"
    assert plan_of(written(f"frame,folder\n{ID},here\n"), download=False).first == "02"


def test_a_row_wins_over_its_configuration(written, tmp_path):
    options = {"clip_stack": {"extent": (1, 2, 3, 4)}, "mask_stack": None}
    settings = Configuration("licsbas", first="11", options=options)
    (tmp_path / "settings.json").write_text(settings.text())
    plan = plan_of(written("folder,configuration\na,settings.json\n"))
    assert (plan.preset, plan.first) == ("licsbas", "11")
    assert plan.checked_options()["clip_stack"].extent == Extent(1, 2, 3, 4)
    assert "mask_stack" not in plan.checked_options()
    plan = plan_of(written("folder,area,configuration\na,5/6/7/8,settings.json\n"))
    assert plan.checked_options()["clip_stack"].extent == Extent(5, 6, 7, 8)


def test_processors_are_shared_unless_the_configuration_says_otherwise(written, tmp_path):
    path = written("folder\na\n")
    job = FrameJob.of(read_frames(path)[0], tmp_path, FramesOptions(), workers=3)
    assert job.plan().checked_options()["invert_network"].workers == 3
    (tmp_path / "settings.json").write_text(Configuration(shared={"workers": 5}).text())
    path = written("folder,configuration\na,settings.json\n")
    job = FrameJob.of(read_frames(path)[0], tmp_path, FramesOptions(), workers=3)
    assert job.plan().checked_options()["invert_network"].workers == 5


def test_a_job_travels_to_another_process(written, tmp_path):
    path = written(f"frame,area,name\n{ID},1/2/3/4,Ätna\n")
    job = FrameJob.of(read_frames(path)[0], tmp_path / "out", FramesOptions(download=False), 2)
    assert FrameJob.parse(job.text()) == job


def test_options_out_of_bounds_are_refused():
    with pytest.raises(BadOption):
        FramesOptions(at_once=0)
