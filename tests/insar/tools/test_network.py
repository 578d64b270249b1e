"""The network as the lists of a time-series folder say it, and its picture and page."""

from __future__ import annotations

import math

import pytest
from network_folder import (
    BESIDE_BRIDGE,
    BRIDGE,
    DANGLING,
    EPOCHS,
    GAP,
    KEPT,
    METRES,
    REJECTED,
    SPANNING,
    coherence_of,
    pair,
    write_network,
)

from alignsar_qgis.insar.core.errors import MissingInput, NothingLeft
from alignsar_qgis.insar.core.progress import Progress
from alignsar_qgis.insar.network.diagnosis import BRIDGE as BRIDGE_KIND
from alignsar_qgis.insar.network.diagnosis import DANGLING as DANGLING_KIND
from alignsar_qgis.insar.network.diagnosis import GAP as GAP_KIND
from alignsar_qgis.insar.tools.network import RULES, look_at_network
from alignsar_qgis.insar.tools.network_plot import draw_network, write_network_page
from alignsar_qgis.insar.tools.options import NetworkOptions


@pytest.fixture
def network(tmp_path):
    return look_at_network(write_network(tmp_path / "TS_x"), False, Progress())


def test_pairs_have_what_the_lists_say(network):
    assert network.kept == KEPT
    facts = {fact.pair: fact for fact in network.pairs}
    assert {name: facts[name].rejected_by for name in REJECTED} == {name: RULES[by] for name, by in REJECTED.items()}
    for name, fact in facts.items():
        assert fact.coherence == coherence_of(name)
        assert fact.coverage == 0.99
        assert fact.baseline == METRES[name[9:]] - METRES[name[:8]]
    assert facts[KEPT[7]].residual == pytest.approx(0.7)
    assert math.isnan(facts[SPANNING[0]].residual)
    assert network.baselines == pytest.approx(METRES)


def test_what_is_weak_and_what_would_mend_it(network):
    found = network.diagnosis
    assert found.gaps == (GAP,)
    assert found.bridges == (BRIDGE, pair(14, 15))
    gap, bridge, dangling = found.findings
    assert (gap.kind, gap.first, gap.last, gap.back, gap.new) == (GAP_KIND, *GAP, SPANNING[1], f"{GAP[0]}_{GAP[1]}")
    assert (bridge.kind, bridge.back) == (BRIDGE_KIND, BESIDE_BRIDGE)
    assert (dangling.kind, dangling.first, dangling.back) == (DANGLING_KIND, DANGLING, "")
    assert "23 of 26 pairs are kept" in network.headline
    assert "2 unconnected subsets (of 9 and 7 epochs)" in network.headline
    assert "Gaps: 1, bridges: 2, articulation epochs: 3, pairs in no loop: 2." in network.headline
    assert f"The interval from {GAP[0]} to {GAP[1]} is spanned by the fewest pairs: 0." in network.headline


def test_loops_have_their_closure_and_verdict(network):
    assert [loop.rms for loop in network.loops] == [0.35, 2.41, 0.90]
    assert network.loops[1].epochs == tuple(EPOCHS[5:8])
    assert [loop.verdict for loop in network.loops] == [
        "",
        "rejected: RMS above the threshold",
        "rejected: RMS with the reference above the threshold",
    ]


def test_the_page_names_every_finding(network, tmp_path):
    draw_network(network, tmp_path / "n.png", NetworkOptions())
    assert (tmp_path / "n.png").read_bytes().startswith(b"\x89PNG")
    write_network_page(network, tmp_path / "n.png", tmp_path / "n.html")
    text = (tmp_path / "n.html").read_text(encoding="utf-8")
    assert text.count("<tr>") == 1 + len(network.diagnosis.findings)
    for word in (SPANNING[1], BESIDE_BRIDGE, "Gap: no pair spans it", 'src="n.png"'):
        assert word in text


def test_a_folder_without_lists_is_refused_with_the_cure(tmp_path):
    folder = write_network(tmp_path / "TS_x")
    listing = folder / "info" / "11ifg_stats.txt"
    text = listing.read_text()
    listing.write_text("# nothing\n")
    with pytest.raises(MissingInput, match=r"names no pair\. Run 'Check interferograms'"):
        look_at_network(folder, False, Progress())
    listing.unlink()
    with pytest.raises(MissingInput, match=r"11ifg_stats\.txt does not exist"):
        look_at_network(folder, False, Progress())
    listing.write_text(text)
    (folder / "info" / "12bad_ifg.txt").write_text("".join(f"{name}\n" for name in [*KEPT, *REJECTED]))
    with pytest.raises(NothingLeft, match="all 26 pairs are rejected"):
        look_at_network(folder, False, Progress())
    with pytest.raises(MissingInput):
        look_at_network(tmp_path, False, Progress())
