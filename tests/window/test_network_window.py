"""The network dock in a real QGIS window: what is clicked, ticked and run is what the folders hold."""

import shutil

import h5py
import numpy as np
import pytest

from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.pruning import NetworkView, try_without
from alignsar_qgis.insar.pruning.view import pairs_of
from alignsar_qgis.insar.store.record import RECORD
from alignsar_qgis.insar.synthetic.options import SampleOptions

STEPS = ["start", "opened", "clicks", "loaded", "ticks", "colours", "stopped", "again", "foreign", "refused", "gone"]


@pytest.fixture(scope="module")
def played(perform, tmp_path_factory):
    """What was seen after each step, the network as it was before, and the folder."""
    folder = tmp_path_factory.mktemp("network")
    work, other = folder / "frame", folder / "foreign"
    run_stage("create_sample_frame", work, options=SampleOptions(epochs=20))
    made = run(Plan(work), Progress()).outputs
    stack = shutil.copytree(made["stack"], other / "GEOCml1")
    series = other / "TS_GEOCml1"
    run_stage("check_interferograms", stack, series)
    run_stage("close_loops", stack, series, series)
    run_stage("invert_network", stack, series, series)
    (series / RECORD).unlink()
    before = NetworkView.open(work)
    return perform(folder, "network", STEPS), before, folder


def approx(lines):
    return pytest.approx(np.array(lines, float))


def segments(view, pairs):
    """Ends of lines in the plot: days since 1970, and metres relative to the first epoch."""
    from alignsar_qgis.insar.network.network_figure import plot_day

    return [[[plot_day(day), view.network.baselines[day]] for day in (pair[:8], pair[9:])] for pair in sorted(pairs)]


def test_all_pairs_and_loops_stand_in_the_tables(played):
    seen, view, _ = played
    opened = seen["opened"]
    assert seen["start"]["dock"] is False
    assert opened["kept"] == view.kept
    assert [f"{row[0]}_{row[1]}".replace("-", "") for row in opened["pairs"]] == [one.pair for one in view.pairs]
    assert [row[3] for row in opened["pairs"]] == [str(one.fact.days) for one in view.pairs]
    assert [float(row[8]) for row in opened["pairs"]] == pytest.approx([one.worst_loop for one in view.pairs], abs=0.01)
    assert [float(row[3]) for row in opened["table"]] == [loop.rms for loop in view.network.loops]
    kept = sum(int(text.rsplit("(", 1)[1][:-1]) for text in opened["drawn"]["legend"] if text.startswith("kept"))
    assert kept == len(view.kept)
    assert view.network.headline in opened["sentence"]
    assert (opened["can_run"], opened["can_load"]) == (False, False)


def test_a_click_on_a_line_or_a_row_selects_it_everywhere(played):
    seen, view, _ = played
    clicks = seen["clicks"]
    for found, pair in ((clicks["line"], clicks["pair"]), (clicks["row"], clicks["row"]["clicked"])):
        assert found["selected"] == found["rows"] == [pair]
        assert found["loops"] == [n for n, loop in enumerate(view.network.loops) if pair in pairs_of(loop)]
        assert np.array(found["drawn"]["selected"]) == approx(segments(view, [pair]))
        assert found["can_load"]
    assert clicks["both"]["selected"] == clicks["both"]["rows"] == sorted([view.kept[0], clicks["pair"]])
    loop = clicks["loop"]
    first, second, third = loop["epochs"]
    expected = sorted([f"{first}_{second}", f"{second}_{third}", f"{first}_{third}"])
    assert loop["selected"] == loop["rows"] == expected
    assert loop["loops"] == [3]
    assert np.array(loop["drawn"]["selected"]) == approx(segments(view, expected))


def test_a_pair_is_loaded(played):
    seen, _, _ = played
    first, second = (f"{day[:4]}-{day[4:6]}-{day[6:]}" for day in seen["loaded"]["pair"].split("_"))
    assert {f"Phase {first} – {second}", f"Coherence {first} – {second}"} <= set(seen["loaded"]["names"])


def test_ticks_tell_what_would_happen_and_can_be_undone(played):
    seen, view, _ = played
    ticks = seen["ticks"]
    assert ticks["ticked"] == ticks["pairs"]
    assert ticks["offered"] == [False] * len(ticks["pairs"]), "a run of the ticks before"
    assert np.array(ticks["drawn"]["ticked"]) == approx(segments(view, ticks["pairs"]))
    trial = try_without(view, ticks["pairs"])
    assert trial.lost_epochs
    assert ticks["forecast"].startswith(" ".join(text.format(**values) for text, values in trial.told()))
    assert "Runs 12b, 13, 14, 15, 16, Export again in TS_" in ticks["forecast"]
    assert ticks["can_run"]
    assert ticks["one_less"] == ticks["pairs"][1:]
    assert (ticks["undone"]["ticked"], ticks["undone"]["can_run"]) == ([], False)
    assert "Worst loop (rad)" in seen["colours"]["drawn"]["labels"]


def test_a_run_that_is_cancelled_changes_nothing(played):
    seen, view, _ = played
    stopped = seen["stopped"]
    assert stopped["ready"]["can_run"]
    assert stopped["was_running"]
    assert (stopped["kept"], stopped["removed"], stopped["lists"]) == (view.kept, [], [])


def test_without_the_ticked_pairs_the_chain_comes_to_a_new_datacube(played):
    seen, view, folder = played
    again = seen["again"]
    assert again["before"]["forecast"].startswith(f"Drops {len(again['pairs'])}: ")
    assert again["removed"] == again["pairs"]
    assert set(again["kept"]) == set(view.kept) - set(again["pairs"])
    cube = Cube.open(next((folder / "frame" / "datacube").glob("*.nc")))
    lost = try_without(view, again["pairs"]).lost_epochs
    assert [f"{day:%Y%m%d}" for day in cube.epochs] == [day for day in view.network.diagnosis.epochs if day not in lost]
    assert any(text.startswith("Made again from 12b on.") for text in again["messages"])


def test_what_another_program_made_goes_on_in_a_copy(played):
    seen, _, folder = played
    foreign = seen["foreign"]
    series = folder / "foreign" / "TS_GEOCml1"
    assert "in the copy TS_GEOCml1_pruned; the original stays." in foreign["before"]["forecast"]
    assert foreign["path"] == str(series.with_name("TS_GEOCml1_pruned"))
    assert foreign["removed"] == [foreign["pair"]]
    with h5py.File(series.with_name("TS_GEOCml1_pruned") / "cum.h5") as copied, h5py.File(series / "cum.h5") as file:
        assert copied["cum"].shape == file["cum"].shape
        assert (copied["cum"][()] != file["cum"][()]).any()
    assert any("TS_GEOCml1_pruned" in name for name in foreign["groups"])


def test_what_is_no_network_is_said_in_the_plot(played):
    seen, _, folder = played
    (text,) = seen["refused"]["texts"]
    assert text.startswith(f"{folder} is no time series")
    assert seen["refused"]["pairs"] == []


def test_nothing_is_left_of_it(played):
    seen, _, _ = played
    assert {key: seen["gone"][key] for key in ("docks", "actions", "menu", "own")} == {
        "docks": [],
        "actions": [],
        "menu": [],
        "own": [],
    }


def test_no_dock_widens_the_window(played):
    seen, _, _ = played
    opened = seen["opened"]
    assert opened["grown"] == 0
    assert set(opened["widths"]) == {"AlignsarExplorer", "AlignsarNetworkView", "AlignsarAlert"}
    assert max(opened["widths"].values()) < 400
