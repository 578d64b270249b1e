"""What is foretold of a network without some pairs: against a slow search, and against stage 12 itself."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest
from network_folder import BRIDGE, EPOCHS, GAP, KEPT, SPANNING, pair, write_network

from alignsar_qgis.insar.pruning import NetworkView, try_without
from alignsar_qgis.insar.pruning.trial import NetworkState


@pytest.fixture
def view(tmp_path):
    folder = write_network(tmp_path / "TS_x")
    (folder / "12loop" / "rm_ifg_man.txt").write_text(f"{SPANNING[0]}\n")
    return NetworkView.open(folder)


def sentences(trial):
    return [text.format(**values) for text, values in trial.told()]


def groups(pairs):
    """Connected epochs, by merging sets until nothing changes."""
    parts = [{name[:8], name[9:]} for name in pairs]
    while True:
        for one, other in combinations(parts, 2):
            if one & other:
                parts = [part for part in parts if part not in (one, other)] + [one | other]
                break
        else:
            return sorted((len(part) for part in parts), reverse=True)


@pytest.mark.parametrize("seed", range(6))
def test_a_state_is_what_a_slow_search_finds(seed):
    some = [pair(a, b) for a in range(16) for b in range(a + 1, min(a + 4, 16))]
    chosen = np.random.default_rng(seed).choice(some, 18, replace=False).tolist()
    state = NetworkState.of(chosen)
    assert list(state.subsets) == groups(chosen)
    epochs = sorted({day for name in chosen for day in (name[:8], name[9:])})
    assert list(state.epochs) == epochs
    assert list(state.gaps) == [
        (a, b) for a, b in zip(epochs, epochs[1:]) if not any(p[:8] <= a and b <= p[9:] for p in chosen)
    ]
    bridges = {one for one in chosen if is_bridge(one, chosen)}
    assert state.bridges == bridges
    looped = {
        name
        for a, b, c in combinations(epochs, 3)
        for name in (f"{a}_{b}", f"{b}_{c}", f"{a}_{c}")
        if {f"{a}_{b}", f"{b}_{c}", f"{a}_{c}"} <= set(chosen)
    }
    assert state.unlooped == set(chosen) - looped


def is_bridge(one, pairs):
    """Whether its ends are not connected any more without it."""
    left, reached = [other for other in pairs if other != one], {one[:8]}
    for _ in left:
        reached |= {day for name in left for day in (name[:8], name[9:]) if {name[:8], name[9:]} & reached}
    return one[9:] not in reached


def test_the_loss_of_a_bridge_is_told(view):
    trial = try_without(view, view.removed | {BRIDGE})
    assert trial.dropped == (BRIDGE,)
    assert trial.brought_back == ()
    assert trial.new_gaps == [(EPOCHS[10], EPOCHS[11])]
    assert trial.before.subsets == (9, 7)
    assert trial.after.subsets == (7, 5, 4)
    assert trial.harms
    assert sentences(trial) == [
        f"Drops 1: {BRIDGE}.",
        f"New gaps: {EPOCHS[10]}–{EPOCHS[11]}.",
        "Connected subsets: 2 → 3 (of 7 + 5 + 4 epochs).",
        "Bridges: 2 → 1.",
        "Pairs in no loop: 2 → 1.",
    ]


def test_an_epoch_without_pairs_is_lost(view):
    trial = try_without(view, view.removed | {pair(14, 15)})
    assert trial.lost_epochs == [EPOCHS[15]]
    assert f"Epochs that lose their last pair: {EPOCHS[15]}." in sentences(trial)


def test_a_pair_that_comes_back_closes_its_gap(view):
    trial = try_without(view, ())
    assert trial.brought_back == (SPANNING[0],)
    assert trial.closed_gaps == [GAP]
    assert not trial.harms
    assert trial.after.subsets == (16,)


def test_without_a_change_nothing_is_told_and_without_a_pair_nothing_is_possible(view):
    assert not try_without(view, view.removed).changes
    assert sentences(try_without(view, view.removed)) == []
    trial = try_without(view, {*view.removed, *KEPT})
    assert not trial.is_possible
    assert sentences(trial) == ["No pair would be left. Keep some."]
