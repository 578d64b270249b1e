"""What is weak in a network of interferograms, and which pairs would mend it.

A small-baseline network whose pairs leave the epochs in several unconnected subsets makes the design matrix rank
deficient (Berardino et al., 2002, https://doi.org/10.1109/TGRS.2002.803792). A bridge is a pair, and an articulation
epoch an epoch, whose loss alone splits a subset (Hopcroft and Tarjan, 1973, https://doi.org/10.1145/362248.362272).
Unwrapping errors of a pair without a triplet cannot be found by loop closure.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Iterable, Mapping, Sequence
from dataclasses import dataclass
from itertools import combinations

import numpy as np

from ..core.pairs import components_of, epochs_of, gaps_of, increment_matrix, loops_of, span_days
from ..core.progress import Progress
from ..core.text import translatable
from .robustness import cuts

GAP, UNCONNECTED, BRIDGE, DANGLING, ARTICULATION, NO_LOOP = (
    "gap",
    "unconnected",
    "bridge",
    "dangling",
    "articulation",
    "no_loop",
)
KINDS = {
    GAP: translatable("Gap: no pair spans it"),
    UNCONNECTED: translatable("Subset not connected"),
    BRIDGE: translatable("Bridge: one pair holds two parts"),
    DANGLING: translatable("Epoch with a single pair"),
    ARTICULATION: translatable("Articulation: one epoch holds two parts"),
    NO_LOOP: translatable("Pair in no loop"),
}
"""What can be wrong, the gravest first."""


@dataclass(frozen=True)
class Finding:
    """A weak place of a network.

    Attributes
    ----------
    kind
        Key of `KINDS`.
    first, last
        Epochs between which it lies, ``yyyymmdd``; the same for an epoch.
    back
        Rejected pair that would mend it, the one with the highest coherence; empty without any.
    new
        Pair that is not there and would mend it, the one with the shortest temporal, then perpendicular baseline; empty
        without any.
    """

    kind: str
    first: str
    last: str
    back: str = ""
    new: str = ""


@dataclass(frozen=True)
class Diagnosis:
    """How well a network holds together.

    Attributes
    ----------
    epochs
        All of the network, also those that no kept pair has.
    subsets
        Connected epochs, the largest subset first.
    gaps
        Neighbouring epochs that no kept pair spans.
    bridges, articulations, unlooped
        Pairs, epochs and pairs as in the description of this module.
    spanning
        Kept pairs that span each interval between neighbouring epochs, (n_epochs - 1,).
    pair_loops
        Triplets of kept pairs that a pair is in, by kept pair.
    findings
        What is weak, the gravest first, in the order of time.
    """

    epochs: tuple[str, ...]
    subsets: tuple[tuple[str, ...], ...]
    gaps: tuple[tuple[str, str], ...]
    bridges: tuple[str, ...]
    articulations: tuple[str, ...]
    unlooped: tuple[str, ...]
    spanning: np.ndarray
    pair_loops: Mapping[str, int]
    findings: tuple[Finding, ...] = ()

    @property
    def rank_deficit(self) -> int:
        """How many increments of displacement the pairs alone leave open."""
        return len(self.subsets) - 1


def diagnose(
    kept: Collection[str],
    rejected: Collection[str],
    epochs: Iterable[str] = (),
    baselines_m: Mapping[str, float] | None = None,
    coherence: Mapping[str, float] | None = None,
    progress: Progress | None = None,
) -> Diagnosis:
    """Find what is weak in the network of the kept pairs, and what would mend it.

    Parameters
    ----------
    rejected
        Pairs that are there but not used.
    epochs
        More epochs than those of the pairs.
    baselines_m
        Perpendicular baselines by epoch, where known.
    coherence
        Mean coherence by pair, where known.
    """
    pairs = sorted(kept)
    days = sorted({*epochs, *epochs_of([*pairs, *rejected])})
    subsets = components_of(pairs, days)
    bridges, articulations = set(), set()
    for subset in subsets:
        inside = set(subset)
        found = cuts([pair for pair in pairs if pair[:8] in inside])
        bridges.update(found[0])
        articulations.update(found[1])
    loops = Counter(pairs[place] for place in loops_of(pairs).ravel())
    gaps = [(days[place], days[place + 1]) for place in np.flatnonzero(gaps_of(pairs, days))]
    mender = _Mender(pairs, rejected, days, baselines_m or {}, coherence or {})
    unlooped = [pair for pair in pairs if pair not in loops]
    findings = [
        *mender.joins(subsets, gaps),
        *(mender.second_way(pair) for pair in sorted(bridges)),
        *mender.detours(sorted(articulations), bridges),
    ]
    findings += [mender.triplet(pair) for pair in (progress or Progress()).steps(unlooped) if pair not in bridges]
    order = list(KINDS)
    findings.sort(key=lambda one: (order.index(one.kind), one.first, one.last))
    return Diagnosis(
        tuple(days),
        tuple(tuple(subset) for subset in subsets),
        tuple(gaps),
        tuple(sorted(bridges)),
        tuple(sorted(articulations)),
        tuple(unlooped),
        increment_matrix(pairs, days).sum(axis=0).astype(int),
        {pair: loops[pair] for pair in pairs},
        tuple(findings),
    )


class _Mender:
    """Finds the pairs that would mend something."""

    def __init__(
        self,
        kept: Sequence[str],
        rejected: Collection[str],
        epochs: Sequence[str],
        baselines_m: Mapping[str, float],
        coherence: Mapping[str, float],
    ) -> None:
        self._kept, self._present = list(kept), set(kept)
        self._rejected = sorted(set(rejected) - self._present)
        self._epochs, self._baselines, self._coherence = epochs, baselines_m, coherence
        self._neighbours: dict[str, set[str]] = {epoch: set() for epoch in epochs}
        for pair in kept:
            self._neighbours[pair[:8]].add(pair[9:])
            self._neighbours[pair[9:]].add(pair[:8])

    def joins(self, subsets: Sequence[Sequence[str]], gaps: Sequence[tuple[str, str]]) -> list[Finding]:
        """Pairs that make one network of all subsets: the spanning tree with the shortest pairs (Kruskal, 1956)."""
        group = {epoch: number for number, subset in enumerate(subsets) for epoch in subset}
        apart = [_pair(one, other) for one, other in combinations(self._epochs, 2) if group[one] != group[other]]
        found = []
        for pair in sorted(apart, key=self._length):
            one, other = group[pair[:8]], group[pair[9:]]
            if one == other:
                continue
            sides = {epoch for epoch in group if group[epoch] == one}, {e for e in group if group[e] == other}
            gap = next(((first, last) for first, last in gaps if pair[:8] <= first and last <= pair[9:]), None)
            back, new = self._between(*sides)
            if gap is not None:
                found.append(Finding(GAP, *gap, back, new))
            else:
                smaller = min(sides, key=len)
                found.append(Finding(UNCONNECTED, min(smaller), max(smaller), back, new))
            group = {epoch: one if number == other else number for epoch, number in group.items()}
        return found

    def second_way(self, bridge: str) -> Finding:
        """Pairs beside a bridge."""
        first, last = bridge[:8], bridge[9:]
        here = self._reached(first, without_pair=bridge)
        there = self._reached(last, without_pair=bridge)
        if len(here) == 1 or len(there) == 1:
            lonely = first if len(here) == 1 else last
            return Finding(DANGLING, lonely, lonely, *self._between(here, there))
        return Finding(BRIDGE, first, last, *self._between(here, there))

    def detours(self, articulations: Sequence[str], bridges: Collection[str]) -> list[Finding]:
        """Pairs that pass an articulation epoch; those at the end of a bridge are told with that."""
        ends = set(epochs_of(bridges))
        found = []
        for epoch in articulations:
            if epoch in ends:
                continue
            here = self._reached(min(self._neighbours[epoch]), without_epoch=epoch)
            there = self._reached(epoch) - here - {epoch}
            found.append(Finding(ARTICULATION, epoch, epoch, *self._between(here, there)))
        return found

    def triplet(self, pair: str) -> Finding:
        """Pairs that close a triplet with a pair."""
        first, last = pair[:8], pair[9:]
        closing = {_pair(first, other) for other in self._neighbours[last] - {first}}
        closing |= {_pair(last, other) for other in self._neighbours[first] - {last}}
        return Finding(NO_LOOP, first, last, *self._best(closing))

    def _reached(self, start: str, without_pair: str = "", without_epoch: str = "") -> set[str]:
        reached, ahead = {start}, [start]
        while ahead:
            epoch = ahead.pop()
            for other in self._neighbours[epoch] - reached - {without_epoch}:
                if _pair(epoch, other) != without_pair:
                    reached.add(other)
                    ahead.append(other)
        return reached

    def _between(self, here: Collection[str], there: Collection[str]) -> tuple[str, str]:
        return self._best({_pair(one, other) for one in here for other in there})

    def _best(self, pairs: Collection[str]) -> tuple[str, str]:
        """The best rejected pair and the shortest new one among some."""
        back = [pair for pair in self._rejected if pair in pairs]
        new = set(pairs) - self._present - set(back)
        best = max(back, key=lambda pair: (self._coherence.get(pair, -1.0), -span_days(pair)), default="")
        return best, min(new, key=self._length, default="")

    def _length(self, pair: str) -> tuple[int, float, str]:
        """Temporal and perpendicular baseline."""
        across = [self._baselines.get(epoch, np.nan) for epoch in (pair[:8], pair[9:])]
        metres = abs(across[1] - across[0])
        return span_days(pair), float(metres) if np.isfinite(metres) else np.inf, pair


def _pair(one: str, other: str) -> str:
    return f"{min(one, other)}_{max(one, other)}"
