"""What a person has chosen in a network; every gesture gives another one."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace

FATE = "fate"


@dataclass(frozen=True)
class Choice:
    """A choice.

    Attributes
    ----------
    selected
        Pairs to look at.
    loop
        Place of the loop whose pairs these are; None if they were not selected by a loop.
    removed
        Pairs to be out by hand.
    colour
        `FATE`, or by which quantity of `tables.QUANTITIES` pairs are coloured.
    """

    selected: tuple[str, ...] = ()
    loop: int | None = None
    removed: frozenset[str] = frozenset()
    colour: str = FATE

    def looking_at(self, pairs: Iterable[str], loop: int | None = None) -> Choice:
        """With other pairs to look at."""
        return replace(self, selected=tuple(sorted(set(pairs))), loop=loop)

    def ticking(self, pairs: Iterable[str], is_ticked: bool) -> Choice:
        """With some pairs out, or in again."""
        pairs = frozenset(pairs)
        return replace(self, removed=self.removed | pairs if is_ticked else self.removed - pairs)
