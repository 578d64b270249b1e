"""The panel in a real QGIS window: its real buttons, from the first start to unloading."""

import pytest

LONGEST_STILLNESS_S, LONGEST_STOP_S = 2.0, 2.0
STEPS = ["start", "narrow", "sample", "sample_again", "frame", "folder", "results", "cancel", "reload", "close"]
EMPTY = {"docks": [], "actions": [], "menu": [], "panels": [], "toolbar": [], "provider": False}
FULL = {
    "docks": ["AlignsarPanel"],
    "actions": [
        *("AlignsarExamineNetwork", "AlignsarExamineNetworks", "AlignsarExplore", "AlignsarExploreLayer"),
        *("AlignsarHelp", "AlignsarLoadDatacube", "AlignsarLookIntoAlert", "AlignsarLookIntoAlerts"),
        *("AlignsarOpenPanel", "AlignsarRunPipeline"),
    ],
    "menu": ["AlignSAR"],
    "panels": ["AlignSAR Panel"],
    "toolbar": ["AlignsarOpenPanel", "AlignsarExplore"],
    "provider": True,
}
FRAME = "022D_04826_121209"
LOW_DOCK = 130
COLOURED = 0.03
"""Share of the canvas; where docks leave the map little room, the area of the sample fills a fifth of it."""
LONGEST_MESSAGE = 90
"""Characters that are seen in the message bar when docks are open."""


@pytest.fixture(scope="module")
def seen(perform, tmp_path_factory):
    """What was seen after each step, and at later starts with the same profile, by name."""
    folder = tmp_path_factory.mktemp("panel")
    (folder / "home").mkdir()

    def play(steps):
        return perform(folder, "panel", steps, 400, HOME=str(folder / "home"))

    found = play(STEPS)
    found["next_start"] = play(["start"])["start"]
    play(["leave"])
    found["start_after_leaving_it_open"] = play(["start"])["start"]
    return {**found, "documents": folder / "home/Documents/AlignSAR"}


def test_the_panel_opens_by_itself_only_once(seen):
    assert seen["start"]["open"]
    assert not seen["close"]["open"]
    assert not seen["next_start"]["open"]


def test_a_panel_left_open_is_open_at_the_next_start(seen):
    assert seen["start_after_leaving_it_open"]["open"]


def test_menu_and_toolbar_lead_to_it(seen):
    assert {key: seen["start"][key] for key in FULL} == FULL
    assert seen["start"]["entries"] == [
        *("Open panel", "Explore time series", "Examine network of interferograms", "Look into unrest detections"),
        *("Run pipeline…", "Load datacube…", "Help"),
    ]


@pytest.mark.parametrize("font", ["usual", "large"])
def test_nothing_is_cut_in_a_narrow_dock(seen, font):
    assert seen["narrow"][font]["width"] <= 260
    assert seen["narrow"][font]["cut"] == []


def test_the_sample_ends_with_a_map_in_colours_that_can_be_played(seen):
    end = seen["sample"]
    assert end["groups"] == ["022D_04826_SAMPLE 2020-06 – 2021-05"]
    assert end["coloured"] > COLOURED
    assert end["controller_open"]
    assert end["frames"] == 60
    assert end["controller_height"] <= LOW_DOCK, "leaves the map its place"
    assert end["folder"] == [str(seen["documents"] / "sample/datacube/022D_04826_SAMPLE.nc")]


def test_one_message_says_what_came_out_and_what_to_do(seen):
    for step, beginning, end in (
        (seen["sample"], "Velocity −", "mm/yr. To see it move: tick the displacement, press play."),
        (seen["sample_again"], "Up to date. Velocity −", "mm/yr. To see it move: tick the displacement, press play."),
        (seen["results"]["cube"], "Velocity −", "mm/yr. To see it move: tick the displacement, press play."),
    ):
        ((title, text),) = step["messages"]
        assert title == "AlignSAR"
        assert text.startswith(beginning)
        assert text.endswith(end)
        assert len(text) <= LONGEST_MESSAGE


def test_first_pictures_come_while_it_runs(seen):
    course = seen["sample"]["course"]
    early = [layers for groups, layers in course if groups == ["First pictures: 022D_04826_SAMPLE"]]
    assert "Mean coherence (0 to 1)" in early[0]
    assert "Velocity (mm/yr, + towards satellite)" not in early[0]
    assert "Velocity (mm/yr, + towards satellite)" in early[-1]
    assert seen["sample"]["figure"].endswith("network/network11.png")


def test_the_window_stays_alive_meanwhile(seen):
    assert seen["sample"]["busy_s"] < LONGEST_STILLNESS_S


def test_running_the_sample_again_changes_nothing(seen):
    assert seen["sample_again"]["written"] == seen["sample"]["written"]
    assert seen["sample_again"]["layers"] == seen["sample"]["layers"]
    assert seen["sample_again"]["groups"] == seen["sample"]["groups"]
    assert len(seen["sample_again"]["course"]) == 1, "the complete result stays while the chain looks it through"


@pytest.mark.parametrize("moment", ["early", "late"])
def test_cancel_is_heard(seen, moment):
    found = seen["cancel"][moment]
    assert found["ran"]
    assert found["stopped_s"] < LONGEST_STOP_S
    assert found["messages"] == [["AlignSAR", "Stopped. What was finished is kept for the next run."]]
    assert found["groups"] == [], "first pictures of a result that does not come"
    assert found["coloured"] == 0, "the map is drawn without them"


def test_a_frame_id_opens_the_dialog_of_the_chain_filled_in(seen):
    frame = seen["frame"]
    ((_, wrong),) = frame["wrong"]
    assert "'Naples' is not a frame ID" in wrong
    expected = {"INPUT": str(seen["documents"] / FRAME), "FIRST_STAGE": "01", "FRAME": FRAME, "END_DATE": None}
    for name, first in (("plain", None), ("dated", "2021-03-04")):
        assert frame[name]["algorithm"] == "alignsar:run_pipeline"
        assert frame[name]["values"] == {**expected, "START_DATE": first}
    assert frame["messages"] == []


def test_a_folder_opens_the_dialog_of_the_chain_filled_in(seen):
    ((_, wrong),) = seen["folder"]["wrong"]
    assert "has no GEOC folder" in wrong
    for name in ("work", "geoc"):
        values = seen["folder"][name]["values"]
        assert values["INPUT"] == str(seen["documents"] / "sample")
        assert values["FIRST_STAGE"] is None


def test_results_come_on_the_map_or_the_reason_why_not(seen):
    wrong, cube = seen["results"]["wrong"], seen["results"]["cube"]
    ((_, text),) = wrong["messages"]
    assert "broken.nc cannot be read as NetCDF" in text
    assert wrong["layers"] == []
    assert cube["groups"] == ["022D_04826_SAMPLE 2020-06 – 2021-05"]
    assert cube["coloured"] > COLOURED


def test_unloading_leaves_no_trace_and_loading_brings_everything_back(seen):
    assert len(seen["reload"]) == 2
    for turn in seen["reload"]:
        assert turn["gone"] == EMPTY
        assert turn["modules"] == []
        assert turn["back"] == FULL
