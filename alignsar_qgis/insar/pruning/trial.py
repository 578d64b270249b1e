"""What the loss of some pairs would do to a network, before anything is computed."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass

from ..core.pairs import components_of, epochs_of, gaps_of, loops_of
from ..core.text import first_names, translatable
from ..network.robustness import cuts
from ..tools.network import BY_HAND
from .view import NetworkView, Words

_LISTED = 4


@dataclass(frozen=True)
class NetworkState:
    """A network in numbers.

    Attributes
    ----------
    epochs
        Of its pairs; an epoch without any is not part of a time series.
    gaps
        Neighbouring epochs that no pair spans.
    subsets
        Sizes of the connected subsets of the epochs, the largest first.
    bridges, unlooped
        Pairs whose loss alone would split it, and pairs in no triplet.
    """

    pairs: int
    epochs: tuple[str, ...]
    gaps: tuple[tuple[str, str], ...]
    subsets: tuple[int, ...]
    bridges: frozenset[str]
    unlooped: frozenset[str]

    @classmethod
    def of(cls, pairs: Collection[str]) -> NetworkState:
        """The state of the network of some pairs."""
        names = sorted(pairs)
        epochs = epochs_of(names)
        places = [place for place, is_gap in enumerate(gaps_of(names, epochs)) if is_gap] if names else []
        looped = {names[place] for place in loops_of(names).ravel()}
        parts = components_of(names, epochs)
        bridges: set[str] = set()
        for part in parts:
            inside = set(part)
            bridges.update(cuts([pair for pair in names if pair[:8] in inside])[0])
        return cls(
            len(names),
            tuple(epochs),
            tuple((epochs[place], epochs[place + 1]) for place in places),
            tuple(sorted((len(part) for part in parts), reverse=True)),
            frozenset(bridges),
            frozenset(names) - looped,
        )


@dataclass(frozen=True)
class Trial:
    """A network without some pairs, beside the one on the disk.

    Attributes
    ----------
    dropped, brought_back
        Pairs that are taken out now, and pairs that were taken out by hand and are to come back.
    removed
        All pairs that are out by hand then.
    before, after
        The network in numbers.
    """

    dropped: tuple[str, ...]
    brought_back: tuple[str, ...]
    removed: frozenset[str]
    before: NetworkState
    after: NetworkState

    @property
    def changes(self) -> bool:
        """Whether anything is dropped or comes back."""
        return bool(self.dropped or self.brought_back)

    @property
    def is_possible(self) -> bool:
        """Whether a pair is left."""
        return self.after.pairs > 0

    @property
    def harms(self) -> bool:
        """Whether epochs are lost, a gap opens, or the network falls apart more than before."""
        return bool(self.lost_epochs or self.new_gaps or len(self.after.subsets) > len(self.before.subsets))

    @property
    def lost_epochs(self) -> list[str]:
        """Epochs that no pair would have any more."""
        return sorted(set(self.before.epochs) - set(self.after.epochs))

    @property
    def new_gaps(self) -> list[tuple[str, str]]:
        """Gaps that are not there now."""
        return [gap for gap in self.after.gaps if gap not in self.before.gaps]

    @property
    def closed_gaps(self) -> list[tuple[str, str]]:
        """Gaps that are there now and would not be."""
        return [gap for gap in self.before.gaps if gap not in self.after.gaps]

    def told(self) -> tuple[Words, ...]:
        """Sentences: what goes and comes, what that does to the network, the gravest first."""
        if not self.changes:
            return ()
        if not self.is_possible:
            return ((translatable("No pair would be left. Keep some."), {}),)
        said: list[Words] = []
        for pairs, text in (
            (self.dropped, translatable("Drops {count}: {pairs}.")),
            (self.brought_back, translatable("Brings back {count}: {pairs}; the loops judge them anew.")),
        ):
            if pairs:
                said.append((text, {"count": len(pairs), "pairs": first_names(pairs, _LISTED)}))
        said += self._harm()
        for before, after, text in (
            (self.before.bridges, self.after.bridges, translatable("Bridges: {before} → {after}.")),
            (self.before.unlooped, self.after.unlooped, translatable("Pairs in no loop: {before} → {after}.")),
        ):
            if before != after:
                said.append((text, {"before": len(before), "after": len(after)}))
        return tuple(said)

    def _harm(self) -> list[Words]:
        said: list[Words] = []
        if self.lost_epochs:
            values = {"epochs": first_names(self.lost_epochs, _LISTED)}
            said.append((translatable("Epochs that lose their last pair: {epochs}."), values))
        if self.new_gaps:
            said.append((translatable("New gaps: {gaps}."), {"gaps": _named(self.new_gaps)}))
        if self.closed_gaps:
            said.append((translatable("Gaps that close: {gaps}."), {"gaps": _named(self.closed_gaps)}))
        before, after = self.before.subsets, self.after.subsets
        if len(after) != len(before):
            sizes = " + ".join(map(str, after))
            text = translatable("Connected subsets: {before} → {after} (of {sizes} epochs).")
            said.append((text, {"before": len(before), "after": len(after), "sizes": sizes}))
        return said or [(translatable("No gap opens, all epochs stay, and the subsets remain as they are."), {})]


def try_without(view: NetworkView, removed: Collection[str]) -> Trial:
    """The network that is expected if exactly some pairs are out by hand.

    Pairs that are brought back are counted as kept, and those that rules rejected as rejected: the loops, which judge
    them anew, are not closed here.
    """
    kept, wanted = set(view.kept), frozenset(removed)
    by_hand = {one.pair for one in view.pairs if one.fact.rejected_by == BY_HAND}
    after = (kept | by_hand) - wanted
    return Trial(
        tuple(sorted(kept & wanted)),
        tuple(sorted(by_hand - wanted)),
        wanted,
        NetworkState.of(kept),
        NetworkState.of(after),
    )


def _named(gaps: Sequence[tuple[str, str]]) -> str:
    return first_names([f"{first}–{last}" for first, last in gaps], _LISTED)
