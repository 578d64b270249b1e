"""What a person sees who clicks Run: every algorithm through its own dialog in a real QGIS window."""

import subprocess

import pytest
from map_cases import EPOCHS, PERIOD, small_inputs
from map_facts import layers_of

from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.synthetic.options import SampleOptions

LONGEST_MESSAGE = 90
"""Characters that are seen in the message bar when docks are open."""
LONGEST_STILLNESS_S = 3.0
"""A window that does not answer for longer looks hung; one layer at a time, 60 epochs took far longer."""


@pytest.fixture(scope="module")
def seen(play, tmp_path_factory):
    """Case and what was seen, by algorithm."""
    root = tmp_path_factory.mktemp("window")
    with small_inputs(root / "inputs") as all_cases:
        cases = [case for case in all_cases if case.algorithm != "reunwrap_stack" or python_of_qgis_unwraps()]
        steps = [
            {
                "algorithm": case.algorithm,
                "parameters": case.parameters,
                "picture": case.algorithm,
                "play": case.algorithm == "run_pipeline",
            }
            for case in cases
        ]
        found = play(root, steps, 600)
    return {case.algorithm: (case, state) for case, state in zip(cases, found)}


def python_of_qgis_unwraps():
    """Whether the window, which has nothing of a virtual environment, finds SNAPHU."""
    return subprocess.run(["/usr/bin/python3", "-c", "import snaphu"], capture_output=True, check=False).returncode == 0


def result_of(state):
    return next((node for node in state["tree"] if "children" in node), None)


def test_every_run_succeeds_and_shows_what_it_should(seen):
    for name, (case, state) in seen.items():
        assert state["succeeded"], f"{name}: {state['log'][-1000:]}"
        group = result_of(state)
        assert group["name"].endswith(case.group) if group else not case.group, name
        drawn = [layer["name"] for layer in layers_of(group) if layer["visible"]] if group else []
        assert set(case.drawn) <= set(drawn), name


def test_every_run_ends_with_one_short_sentence(seen):
    for name, (_, state) in seen.items():
        ours = [text for title, text in zip(state["message_titles"], state["messages"]) if title == "AlignSAR"]
        assert len(ours) == 1, f"{name}: {state['messages']}"
        assert 10 < len(ours[0]) <= LONGEST_MESSAGE, f"{name}: {ours}"
        if name == "mask_noise":
            assert ours[0].startswith("Kept "), ours


def test_the_window_stays_alive(seen):
    busy = {name: state["busy_s"] for name, (_, state) in seen.items()}
    assert max(busy.values()) < LONGEST_STILLNESS_S, busy


def test_the_map_is_in_metres_and_looks_at_the_result(seen):
    for name, (case, state) in seen.items():
        if not case.drawn:
            continue
        assert state["canvas_crs"] == "EPSG:32633", name
        east, north = state["canvas_center"]
        assert 415_000 < east < 445_000, name
        assert 4_500_000 < north < 4_545_000, name
        assert 1_000 < state["canvas_width"] < 120_000, name


def test_the_whole_result_is_seen_beside_the_controller_and_below_the_message(seen):
    assert {name: state["cut"] for name, (case, state) in seen.items() if case.drawn and state["cut"]} == {}


def test_the_table_of_what_is_installed_opens(seen):
    _, state = seen["check_installation"]
    (title,) = state["tables"]
    assert title.startswith("Installation"), title


def test_the_temporal_controller_is_ready(seen):
    for name, (case, state) in seen.items():
        if not case.has_time:
            continue
        controller = state["controller"]
        assert controller["animated"], name
        assert (controller["begin"], controller["end"]) == case.period, name
        assert controller["step_days"] == 6, name
        assert controller["frames"] == case.frames, name
        assert 3 <= controller["frames_per_second"] <= 5, name


def test_ticking_and_pressing_play_shows_motion(seen):
    _, state = seen["run_pipeline"]
    motion = state["motion"]
    changed = sum(a != b for a, b in zip(motion["first"], motion["last"]))
    assert changed > 0.05 * len(motion["first"])
    assert motion["frame_after_two_seconds"] >= 4


def test_no_sentence_of_the_log_comes_twice(seen):
    for name, (_, state) in seen.items():
        lines = [line.strip() for line in state["log"].splitlines() if len(line.strip()) > 40]
        assert "finished" in state["log"], name
        repeated = {line for line in lines if lines.count(line) > 1}
        assert not repeated, name


def test_a_second_run_into_the_same_datacube_shows_its_own_pixels(play, tmp_path):
    run_stage("create_sample_frame", tmp_path / "frame", options=SampleOptions(epochs=EPOCHS))
    cube = str(tmp_path / "cube.nc")
    parameters = {"INPUT": str(tmp_path / "frame"), "OUTPUT": cube}
    other = {**parameters, "SPATIAL_WIDTH": 5.0, "OPTIONS": '{"mask_noise": {"maximum_residual": 1.5}}'}
    run = {"algorithm": "run_pipeline", "keep": True, "cube": cube}
    steps = [{**run, "parameters": each} for each in (parameters, other)]
    first, second = play(tmp_path, steps)
    assert first["pixels"]["wrong"] == []
    assert second["pixels"] == first["pixels"]
    # A layer per date is more; where QGIS gives bands their time, one has them all.
    assert second["pixels"]["layers"] > 10
    assert second["messages"] != first["messages"]


def test_a_project_opened_later_shows_the_newest_date_and_plays(play, tmp_path):
    run_stage("create_sample_frame", tmp_path / "frame", options=SampleOptions(epochs=EPOCHS))
    target = str(tmp_path / "cube.qgz")
    parameters = {"INPUT": str(tmp_path / "frame"), "OUTPUT": str(tmp_path / "cube.nc"), "PROJECT": target}
    (state,) = play(tmp_path, [{"algorithm": "run_pipeline", "parameters": parameters, "open": target}])
    opened = state["opened"]
    assert opened["animated"]
    assert opened["in_sight"]
    assert opened["frames"] == EPOCHS
    assert (opened["begin"], opened["end"]) == PERIOD
    assert opened["shown"] == "2020-11-22"
    assert opened["drawn"] == ["2020-11-22"] or opened["epochs"] == 1
    bare = state["opened_without_plugin"]
    assert bare["animated"]
    assert bare["shown"] == PERIOD[0]
    assert bare["drawn"] == [PERIOD[0]] or bare["epochs"] == 1


def test_a_plugin_that_is_replaced_stops_what_it_runs_first(play, tmp_path):
    """QGIS dies if an algorithm still runs when its provider goes."""
    run_stage("create_sample_frame", tmp_path / "frame", options=SampleOptions(epochs=EPOCHS))
    parameters = {"INPUT": str(tmp_path / "frame"), "OUTPUT": str(tmp_path / "cube.nc")}
    run = {"algorithm": "run_pipeline", "parameters": parameters}
    stopped, again = play(tmp_path, [{**run, "reload_after_s": 1.0}, run])
    assert not stopped["succeeded"]
    assert [node for node in stopped["tree"] if "children" in node] == [], "first pictures of what was stopped"
    assert again["succeeded"]
