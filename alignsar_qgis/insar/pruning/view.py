"""What is known of every pair and loop of a network: why it was rejected, what stage 12 changed, how well it closes."""

from __future__ import annotations

import math
from collections.abc import Collection, Mapping
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Any

from ..core.pairs import is_pair
from ..core.progress import Progress
from ..core.text import translatable
from ..store import parfiles
from ..store.baselines import are_dummies
from ..store.corrected import Corrected
from ..store.flat_files import FlatFiles
from ..store.nullified import Nullified
from ..store.record import FolderRecord
from ..store.workspace import TimeSeries
from ..tools.network import BY_HAND, LoopFact, Network, PairFact, look_at_network
from .places import LOOPS, NetworkPlaces

Words = tuple[str, Mapping[str, Any]]
"""A text of the catalogue, and values for the names in its braces."""
_SHOWN_SHARE = 0.0005
"""Of the image; less would read as 0.0 %."""


@dataclass(frozen=True)
class PairView:
    """A pair of the network.

    Attributes
    ----------
    fact
        Its baselines, coverage, coherence, residual, and why it was rejected.
    loops
        Number of triplets that it is in: of those that stage 12 closed, or, where no table tells, of kept pairs.
    worst_loop, mean_loop
        Largest and mean RMS of the closure of these, rad; NaN without any that has one.
    nullified, corrected
        Share of the image in which stage 12 took its phase out, or took a cycle away; NaN where not known.
    is_bridge, is_unlooped
        Whether it is kept and its loss alone would split the network, or no triplet of kept pairs can check it.
    """

    fact: PairFact
    loops: int = 0
    worst_loop: float = math.nan
    mean_loop: float = math.nan
    nullified: float = math.nan
    corrected: float = math.nan
    is_bridge: bool = False
    is_unlooped: bool = False

    @property
    def pair(self) -> str:
        """``yyyymmdd_yyyymmdd``."""
        return self.fact.pair

    @property
    def is_kept(self) -> bool:
        """Whether the inversion uses it."""
        return not self.fact.rejected_by

    @property
    def is_edited(self) -> bool:
        """Whether stage 12 changed its phase somewhere."""
        return self.is_kept and (self.nullified > 0 or self.corrected > 0)

    @property
    def fate(self) -> tuple[Words, ...]:
        """What became of it, in texts to be put together."""
        if self.fact.rejected_by == BY_HAND:
            return ((translatable("removed by hand"), {}),)
        if not self.is_kept:
            return ((translatable("rejected:"), {}), (self.fact.rejected_by, {}))
        told: list[Words] = [(translatable("kept"), {})]
        if self.is_bridge:
            told.append((translatable("bridge"), {}))
        elif self.is_unlooped:
            told.append((translatable("in no loop"), {}))
        for share, text in (
            (self.nullified, translatable("nullified on {share}")),
            (self.corrected, translatable("corrected on {share}")),
        ):
            if share > _SHOWN_SHARE:
                told.append((text, {"share": f"{share:.1%}".replace("%", " %")}))
        return tuple(told)


@dataclass(frozen=True)
class NetworkView:
    """A network as it stands on the disk.

    Attributes
    ----------
    places
        Its folders.
    network
        Pairs, loops, and what is weak.
    pairs
        All of them, sorted.
    removed
        Pairs that a list took out by hand, also such as another rule rejected before.
    """

    places: NetworkPlaces
    network: Network
    pairs: tuple[PairView, ...]
    removed: frozenset[str]

    @classmethod
    def open(cls, chosen: Path, progress: Progress | None = None) -> NetworkView:
        """Read what the folders say; coverage and coherence are taken from stage 11, and not measured.

        Raises
        ------
        MissingInput, BrokenInput, NothingLeft
            If no network is there, or none can be read.
        Cancelled
            If it is not wanted any more.
        """
        progress = progress or Progress()
        places = NetworkPlaces.find(chosen)
        network = look_at_network(places.folder, False, progress.part(0, 0.5))
        shares = _edited_shares(places.series, network, progress.part(0.5, 1)) if places.series else {}
        closures = _closures(network.loops)
        weak, without_baselines = network.diagnosis, are_dummies(list(network.baselines.values()))
        pairs = []
        for fact in network.pairs:
            found = closures.get(fact.pair, [])
            known = [rms for rms in found if math.isfinite(rms)]
            pairs.append(
                PairView(
                    replace(fact, baseline=math.nan) if without_baselines else fact,
                    len(found) if closures else weak.pair_loops.get(fact.pair, 0),
                    max(known, default=math.nan),
                    sum(known) / len(known) if known else math.nan,
                    *shares.get(fact.pair, (math.nan, math.nan)),
                    is_bridge=fact.pair in weak.bridges,
                    is_unlooped=fact.pair in weak.unlooped,
                )
            )
        by_hand = {fact.pair for fact in network.pairs if fact.rejected_by == BY_HAND}
        return cls(places, network, tuple(pairs), frozenset(by_hand | _listed(places.series)))

    @property
    def kept(self) -> list[str]:
        """The pairs that the inversion uses."""
        return self.network.kept

    def loops_with(self, pairs: Collection[str]) -> list[int]:
        """Places of the loops that have one of some pairs."""
        wanted = set(pairs)
        return [place for place, loop in enumerate(self.network.loops) if wanted & set(pairs_of(loop))]


def pairs_of(loop: LoopFact) -> tuple[str, str, str]:
    """The three pairs of a loop: first, second, and the one that spans both."""
    first, second, third = loop.epochs
    return f"{first}_{second}", f"{second}_{third}", f"{first}_{third}"


def _closures(loops: Collection[LoopFact]) -> dict[str, list[float]]:
    """RMS of the loops that each pair is in."""
    found: dict[str, list[float]] = {}
    for loop in loops:
        for pair in pairs_of(loop):
            found.setdefault(pair, []).append(loop.rms)
    return found


def _edited_shares(folder: Path, network: Network, progress: Progress) -> dict[str, tuple[float, float]]:
    """Share of the image that stage 12 nullified and corrected, by kept pair."""
    series = TimeSeries.open(folder)
    nullified, corrected = Nullified.of(series), Corrected.of(series)
    if nullified is None and corrected is None:
        return {}
    pixels = series.grid.length * series.grid.width
    shares = {}
    with FlatFiles() as files:
        for pair in progress.steps(network.kept):
            counts = (math.nan if one is None else one.count(pair, files) for one in (nullified, corrected))
            first, second = (count / pixels for count in counts)
            shares[pair] = first, second
    return shares


def _listed(series: Path | None) -> set[str]:
    """Pairs of the list that stage 12 was last run with, as far as it is still there."""
    if series is None:
        return set()
    named = FolderRecord.read(series).stages.get(LOOPS, {}).get("options", {}).get("removal_list")
    path = Path(named) if isinstance(named, str) else None
    if path is None or not path.is_file():
        return set()
    pairs, _ = parfiles.read_chosen_pairs(path)
    return {pair for pair in pairs if is_pair(pair)}
