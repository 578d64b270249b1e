"""What a network view says of pairs: why they are out, what stage 12 changed, how their loops close."""

from __future__ import annotations

import math

import numpy as np
import pytest
from network_folder import BESIDE_BRIDGE, BRIDGE, EPOCHS, KEPT, SPANNING, pair, write_network

from alignsar_qgis.insar.core.errors import Cancelled, MissingInput
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.pipeline import Plan, run, run_stage
from alignsar_qgis.insar.pruning import NetworkPlaces, NetworkView, PairView
from alignsar_qgis.insar.pruning.view import pairs_of
from alignsar_qgis.insar.store.workspace import TimeSeries
from alignsar_qgis.insar.synthetic.options import SampleOptions
from alignsar_qgis.insar.tools.network import PairFact


@pytest.fixture(scope="module")
def made(tmp_path_factory):
    """Work folder of a chain that nullified and corrected."""
    work = tmp_path_factory.mktemp("frame")
    run_stage("create_sample_frame", work, options=SampleOptions(epochs=16))
    return work, run(Plan(work), Progress()).outputs


@pytest.fixture
def series(tmp_path):
    return write_network(tmp_path / "TS_x")


def facts(view):
    return {one.pair: one for one in view.pairs}


def words(one):
    return " ".join(text.format(**values) for text, values in one.fate)


def test_fates_say_which_rule(series):
    (series / "12loop" / "rm_ifg_man.txt").write_text(f"{SPANNING[0]}\n{KEPT[0]}\n")
    view = NetworkView.open(series)
    assert {name: words(facts(view)[name]) for name in (*SPANNING, BESIDE_BRIDGE, BRIDGE, KEPT[1])} == {
        SPANNING[0]: "removed by hand",
        SPANNING[1]: "rejected: Coverage or coherence (11)",
        BESIDE_BRIDGE: "rejected: Connection or reference (120)",
        BRIDGE: "kept bridge",
        KEPT[1]: "kept",
    }
    assert view.removed == {SPANNING[0]}, "a pair that is kept is not out, whatever an old list says"
    assert view.kept == KEPT


def test_loops_of_a_pair_are_those_of_the_table(series):
    with (series / "12loop" / "loop_info.txt").open("a") as table:
        table.write(f"{EPOCHS[7]} {EPOCHS[8]} {EPOCHS[9]}     0.10    0.12    \n")
    view = NetworkView.open(series)
    shared = facts(view)[pair(7, 8)]
    assert (shared.loops, shared.worst_loop, shared.mean_loop) == (2, 0.9, pytest.approx(0.5))
    first = facts(view)[pair(0, 2)]
    assert (first.loops, first.worst_loop) == (1, 0.35)
    assert math.isnan(facts(view)[BRIDGE].worst_loop)
    assert view.loops_with([pair(6, 7)]) == [1, 2]
    assert pairs_of(view.network.loops[0]) == (pair(0, 1), pair(1, 2), pair(0, 2))
    assert view.network.loops[2].epochs == tuple(EPOCHS[6:9])


def test_shares_are_those_of_the_masks(made):
    """Counted in packed bits; here bit by bit from the files themselves."""
    _, outputs = made
    series = TimeSeries.open(outputs["timeseries"])
    pixels = series.grid.length * series.grid.width
    view = NetworkView.open(series.folder)
    listed = (series.info / "12nullified_ifg.txt").read_text().split()
    bits = np.fromfile(series.folder / "12nullified.bits", np.uint8).reshape(len(listed), -1)
    taken = dict(zip(listed, np.unpackbits(bits, axis=1)[:, :pixels].mean(axis=1)))
    assert max(taken.values()) > 0
    assert {one.pair: one.nullified for one in view.pairs if one.is_kept} == pytest.approx(
        {name: taken.get(name, 0.0) for name in view.kept}
    )
    lines = [line.split()[0] for line in (series.info / "12corrected_ifg.txt").read_text().splitlines()]
    bits = np.fromfile(series.folder / "12corrected.bits", np.uint8).reshape(len(lines), -1)
    changed = dict.fromkeys(view.kept, 0.0)
    for name, share in zip(lines, np.unpackbits(bits, axis=1)[:, :pixels].mean(axis=1)):
        changed[name] += share
    assert max(changed.values()) > 0
    assert {one.pair: one.corrected for one in view.pairs if one.is_kept} == pytest.approx(changed)


def test_shares_that_read_as_nothing_are_not_told():
    fact = PairFact(KEPT[0])
    told = words(PairView(fact, loops=1, nullified=0.1234, corrected=0.0006))
    assert told == "kept nullified on 12.3 % corrected on 0.1 %"
    assert words(PairView(fact, loops=1, nullified=0.0004, corrected=0.0)) == "kept"


def test_the_same_network_by_every_name_of_it(made):
    work, outputs = made
    expected = NetworkPlaces(outputs["timeseries"].resolve(), outputs["stack"].resolve())
    for chosen in (*outputs.values(), work, outputs["stack"].parent, outputs["timeseries"] / "cum.h5"):
        found = NetworkPlaces.find(chosen)
        assert (found.series.resolve(), found.stack.resolve()) == (expected.series, expected.stack), chosen


def test_a_stack_alone_has_pairs_and_no_time_series(made):
    _, outputs = made
    stack = outputs["stack"].with_name("GEOCml1")
    view = NetworkView.open(stack)
    assert view.places == NetworkPlaces(None, stack)
    assert {one.pair: one.loops for one in view.pairs} == dict(view.network.diagnosis.pair_loops)
    assert {words(one) for one in view.pairs} == {"kept"}, "all of them are in triplets, though no table tells"
    assert view.network.loops == ()


def test_baselines_that_stand_for_unknown_ones_are_no_numbers(golden):
    view = NetworkView.open(golden / "mexico_nsbas" / "TS_GEOCml1mask")
    assert len(view.pairs) == 30
    assert all(math.isnan(one.fact.baseline) for one in view.pairs)
    assert [one.pair for one in view.pairs if one.is_bridge] == list(view.network.diagnosis.bridges)


def test_what_is_no_network_is_said(tmp_path):
    with pytest.raises(MissingInput, match=r"no time series \(TS_… with info/ and results/\), no stack"):
        NetworkView.open(tmp_path)
    alone = tmp_path / "cube.nc"
    alone.touch()
    with pytest.raises(MissingInput, match=r"cube\.nc was made from is not on record"):
        NetworkView.open(alone)


def test_reading_stops_when_it_is_not_wanted(made):
    class Stopped(Progress):
        def cancelled(self):
            return True

    with pytest.raises(Cancelled):
        NetworkView.open(made[1]["timeseries"], Stopped())
