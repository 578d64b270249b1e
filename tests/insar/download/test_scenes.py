"""Names of Sentinel-1 products."""

from datetime import date, datetime, timezone

import pytest

from alignsar_qgis.insar.core.errors import BrokenInput, MissingInput
from alignsar_qgis.insar.download.scenes import parse_scene, read_scenes

NAME = "S1A_IW_SLC__1SDV_20200601T051206_20200601T051234_032819_03CD2E_B45F"


def test_a_name_is_taken_apart():
    scene = parse_scene(NAME)
    assert (scene.mission, scene.mode, scene.product_type, scene.polarisation) == ("S1A", "IW", "SLC", "VV+VH")
    assert scene.start == datetime(2020, 6, 1, 5, 12, 6, tzinfo=timezone.utc)
    assert scene.stop == datetime(2020, 6, 1, 5, 12, 34, tzinfo=timezone.utc)
    assert (scene.orbit, scene.relative_orbit) == (32819, 22)
    assert (scene.data_take, scene.unique_id, scene.name) == ("03CD2E", "B45F", NAME)
    assert scene.date == date(2020, 6, 1)


@pytest.mark.parametrize("text", [f"{NAME}.SAFE", f"/data/{NAME}.zip", f"C:\\data\\{NAME}.SAFE.zip", f"  {NAME}\r"])
def test_folders_and_extensions_do_not_matter(text):
    assert parse_scene(text).name == NAME


@pytest.mark.parametrize(
    "text",
    [
        "",
        "S2A_MSIL1C_20200601T100031_N0209_R122_T32TQM_20200601T120000",
        NAME.replace("20200601T051206", "20201301T051206"),
        NAME.replace("20200601T051234", "20200601T051200"),
        NAME + "_more",
        NAME[:-1],
    ],
)
def test_what_is_no_product_is_none(text):
    assert parse_scene(text) is None


@pytest.mark.parametrize(
    ("name", "expected"),
    [
        ("S1B_IW_GRDH_1SSH_20211223T051146_20211223T051213_030148_039993_BA0C", ("GRD", "HH", 22)),
        ("S1C_IW_SLC__1SDH_20250601T051146_20250601T051213_002590_005678_ABCD", ("SLC", "HH+HV", 144)),
        (
            "S1D_EW_OCN__2SVV_20260601T051146_20260601T051213_002590_005678_ABCD".replace("SVV", "SSV"),
            ("OCN", "VV", None),
        ),
    ],
)
def test_other_products_and_satellites(name, expected):
    scene = parse_scene(name)
    assert (scene.product_type, scene.polarisation, scene.relative_orbit) == expected


def test_a_list_names_what_it_leaves_out(tmp_path):
    path = tmp_path / "list.txt"
    path.write_text(f"# scenes\n\n{NAME}\nrubbish\n{NAME}.zip\n")
    scenes, problems = read_scenes(path)
    assert [scene.name for scene in scenes] == [NAME]
    assert [problem.split()[1] for problem in problems] == ["4", "5"]
    path.write_text("rubbish\n")
    with pytest.raises(BrokenInput, match=r"list\.txt"):
        read_scenes(path)
    with pytest.raises(MissingInput):
        read_scenes(tmp_path / "none.txt")


def test_the_real_list_of_the_sample(shared):
    scenes, problems = read_scenes(shared / "data" / "input_S1_files.txt")
    assert not problems
    assert len(scenes) == 194
    assert sum(scene.mission == "S1A" for scene in scenes) == 126
    days = sorted({scene.date for scene in scenes})
    assert (len(days), days[0], days[-1]) == (171, date(2020, 6, 1), date(2024, 6, 16))
    steps = [(second - first).days for first, second in zip(days, days[1:])]
    assert (steps.count(6), steps.count(12), steps.count(24)) == (96, 73, 1)
    assert {scene.relative_orbit for scene in scenes} == {22}
    assert max(scene.date for scene in scenes if scene.mission == "S1B") == date(2021, 12, 23)
