"""What is weak in a network against trying it out: pairs and epochs are taken away, and what would mend it is added."""

from __future__ import annotations

from itertools import combinations

import numpy as np
import pytest

from alignsar_qgis.insar.core.pairs import span_days
from alignsar_qgis.insar.network.diagnosis import (
    ARTICULATION,
    BRIDGE,
    DANGLING,
    GAP,
    NO_LOOP,
    UNCONNECTED,
    diagnose,
)

EPOCHS = [f"2020{month:02d}{day:02d}" for month in range(1, 7) for day in (3, 15)]


def groups_of(pairs, epochs):
    """Connected epochs, by spreading from each of them."""
    groups, left = [], set(epochs)
    while left:
        group = {min(left)}
        while True:
            more = {end for pair in pairs for end in (pair[:8], pair[9:]) if {pair[:8], pair[9:]} & group}
            more &= set(epochs)
            if more <= group:
                break
            group |= more
        groups.append(group)
        left -= group
    return groups


def random_network(seed, share):
    rng = np.random.default_rng(seed)
    every = [f"{one}_{other}" for one, other in combinations(EPOCHS, 2) if span_days(f"{one}_{other}") < 60]
    chosen = rng.random(len(every)) < share
    kept = [pair for pair, is_kept in zip(every, chosen) if is_kept]
    rejected = [pair for pair, is_kept in zip(every, chosen) if not is_kept and rng.random() < 0.3]
    coherence = {pair: float(rng.uniform(0.1, 0.9)) for pair in every}
    return kept, rejected, coherence


CASES = [(seed, share) for seed in range(12) for share in (0.2, 0.3, 0.45)]


@pytest.mark.parametrize(("seed", "share"), CASES)
def test_against_taking_away_one_by_one(seed, share):
    kept, rejected, coherence = random_network(seed, share)
    found = diagnose(kept, rejected, EPOCHS, coherence=coherence)
    groups = groups_of(kept, EPOCHS)
    assert sorted(map(sorted, found.subsets)) == sorted(map(sorted, groups))
    assert found.rank_deficit == len(groups) - 1
    bridges = [p for p in kept if len(groups_of([q for q in kept if q != p], EPOCHS)) > len(groups)]
    assert list(found.bridges) == sorted(bridges)
    for epoch in EPOCHS:
        others = [e for e in EPOCHS if e != epoch]
        left = [pair for pair in kept if epoch not in (pair[:8], pair[9:])]
        alone = {epoch} in groups
        splits = len(groups_of(left, others)) > len(groups) - alone
        assert (epoch in found.articulations) == splits
    for place, (first, last) in enumerate(zip(EPOCHS, EPOCHS[1:])):
        spanning = sum(pair[:8] <= first and pair[9:] >= last for pair in kept)
        assert found.spanning[place] == spanning
        assert ((first, last) in found.gaps) == (spanning == 0)
    for pair in kept:
        closing = [e for e in EPOCHS if {side(pair[:8], e), side(pair[9:], e)} <= set(kept)]
        assert found.pair_loops[pair] == len(closing)
        assert (pair in found.unlooped) == (not closing)


def side(one, other):
    return f"{min(one, other)}_{max(one, other)}"


@pytest.mark.parametrize(("seed", "share"), CASES)
def test_what_is_proposed_mends(seed, share):
    kept, rejected, coherence = random_network(seed, share)
    found = diagnose(kept, rejected, EPOCHS, coherence=coherence)
    joins = [one for one in found.findings if one.kind in (GAP, UNCONNECTED)]
    assert len(joins) == found.rank_deficit
    assert len(groups_of([*kept, *(one.new or one.back for one in joins)], EPOCHS)) == 1
    for one in found.findings:
        for pair in filter(None, (one.back, one.new)):
            mended = diagnose([*kept, pair], [], EPOCHS)
            if one.kind in (GAP, UNCONNECTED):
                assert mended.rank_deficit == found.rank_deficit - 1
            elif one.kind in (BRIDGE, DANGLING):
                assert len(mended.bridges) < len(found.bridges)
            elif one.kind == NO_LOOP:
                assert f"{one.first}_{one.last}" not in mended.unlooped
            else:
                assert one.kind == ARTICULATION
                assert parts_without(one.first, [*kept, pair]) < parts_without(one.first, kept)
        assert one.back == "" or one.back in rejected
        assert one.new not in {*kept, *rejected}


def parts_without(epoch, pairs):
    left = [pair for pair in pairs if epoch not in (pair[:8], pair[9:])]
    return len(groups_of(left, [other for other in EPOCHS if other != epoch]))


def test_the_best_rejected_and_the_shortest_new_pair_are_proposed():
    kept = [f"{EPOCHS[0]}_{EPOCHS[1]}", f"{EPOCHS[2]}_{EPOCHS[3]}"]
    rejected = [f"{EPOCHS[0]}_{EPOCHS[2]}", f"{EPOCHS[1]}_{EPOCHS[3]}"]
    coherence = {rejected[0]: 0.2, rejected[1]: 0.3}
    (join, *rest) = diagnose(kept, rejected, coherence=coherence).findings
    assert (join.kind, join.first, join.last) == (GAP, EPOCHS[1], EPOCHS[2])
    assert (join.back, join.new) == (rejected[1], f"{EPOCHS[1]}_{EPOCHS[2]}")
    assert {one.kind for one in rest} == {DANGLING}


def test_of_pairs_of_equal_length_the_one_with_the_shorter_perpendicular_baseline_is_proposed():
    days = ["20200101", "20200111", "20200121", "20200131"]
    kept = ["20200101_20200121", "20200111_20200131"]
    metres = {"20200101": 0.0, "20200111": 100.0, "20200121": 120.0, "20200131": 130.0}
    (join,) = [one for one in diagnose(kept, [], baselines_m=metres).findings if one.kind == UNCONNECTED]
    assert join.new == "20200121_20200131"
    assert (join.first, join.last) in {(days[0], days[2]), (days[1], days[3])}


def test_a_whole_network_has_no_finding():
    every = [f"{one}_{other}" for one, other in combinations(EPOCHS[:6], 2)]
    found = diagnose(every, [])
    assert (found.findings, found.rank_deficit, found.bridges, found.unlooped) == ((), 0, (), ())
