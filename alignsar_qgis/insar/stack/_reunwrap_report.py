"""What became of the pairs that were unwrapped again, and what to tell of it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..core.counting import ByteCounter
from ..core.grid import Grid
from ..core.pairs import epochs_of
from ..core.text import first_names, first_sentences
from ..pipeline.result import StageResult
from ..store.parfiles import write_list
from ..store.raster import FULL_COHERENCE
from ._copying import report_network
from ._finished_pairs import HEADER, LIST


@dataclass(frozen=True)
class Outcome:
    """What became of a pair: coherence in bytes, pixels with phase, components, fingerprint; or why not."""

    coherence: np.ndarray | None = None
    valid_pixels: int = 0
    components: int = 0
    fingerprint: str = ""
    taken: bool = False
    problem: str = ""


@dataclass
class Outcomes:
    """All pairs of a run."""

    coherence_sum: np.ndarray
    coherence_count: ByteCounter
    lines: list[str] = field(default_factory=list)
    unwrapped: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    split: list[str] = field(default_factory=list)
    problems: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    taken: int = 0
    valid_pixels: int = 0

    def add(self, pair: str, outcome: Outcome) -> None:
        if outcome.coherence is None:
            self.problems[outcome.problem].append(pair)
            self.left_out.append(pair)
            return
        share = outcome.valid_pixels / outcome.coherence.size
        self.unwrapped.append(pair)
        self.lines.append(f"{pair} {outcome.fingerprint} {100 * share:5.1f} {outcome.components:2d}")
        self.coherence_sum += outcome.coherence
        self.coherence_count.add(outcome.coherence > 0)
        self.valid_pixels += outcome.valid_pixels
        self.taken += outcome.taken
        if not outcome.valid_pixels:
            self.empty.append(pair)
        if outcome.components > 1:
            self.split.append(pair)

    def mean_coherence(self) -> np.ndarray:
        """Mean over the pairs with coherence, NaN where there are none."""
        mean = np.full(self.coherence_sum.shape, np.nan)
        count = self.coherence_count.total
        return np.divide(self.coherence_sum, FULL_COHERENCE * count, out=mean, where=count > 0)


@dataclass(frozen=True)
class WithoutDelay:
    """Epochs without a usable delay map, pairs that were left out for it, and why a map could not be used."""

    epochs: Sequence[str]
    pairs: Sequence[str]
    faults: Sequence[str]


def write_lists(folder: Path, outcomes: Outcomes, without: WithoutDelay) -> None:
    """Write the table of pairs, and lists of what was left out where there is any."""
    write_list(folder / LIST, [HEADER, *outcomes.lines])
    for name, names in (
        ("no_unw_list.txt", outcomes.left_out),
        ("no_gacos_im.txt", without.epochs),
        ("no_gacos_ifg.txt", without.pairs),
    ):
        if names:
            write_list(folder / name, names)


def report(outcomes: Outcomes, without: WithoutDelay, grid: Grid, subtracted: bool, result: StageResult) -> None:
    """Say what was unwrapped, what was left out and why, and what to look at."""
    done, epochs = outcomes.unwrapped, epochs_of(outcomes.unwrapped)
    coverage = outcomes.valid_pixels / (len(done) * grid.width * grid.length)
    result.counts.update(
        pairs=len(done),
        pairs_left_out=len(outcomes.left_out) + len(without.pairs),
        pairs_taken_over=outcomes.taken,
        pairs_split=len(outcomes.split),
        epochs=len(epochs),
        coverage=coverage,
        width=grid.width,
        length=grid.length,
    )
    result.say(
        f"Unwrapped {len(done)} pairs with {len(epochs)} epochs, {epochs[0]} to {epochs[-1]}, on {grid.described}; on "
        f"average {coverage:.1%} of the pixels have phase."
    )
    if subtracted:
        result.say("The GACOS delay was subtracted, so stage 03 must not be run on this stack.")
    if outcomes.taken:
        result.say(f"{outcomes.taken} of the pairs had been finished by an earlier run.")
    for problem, names in outcomes.problems.items():
        result.warn(f"Left out: {', '.join(names)}: {problem}")
    if outcomes.empty:
        result.warn(f"No pixel is consistent enough in {first_names(outcomes.empty)}.")
    if outcomes.split:
        result.warn(
            f"{len(outcomes.split)} pairs fall into several connected components, between which whole cycles may be "
            f"wrong: {first_names(outcomes.split)}. The labels are in the .conncomp files; stage 120 heeds them."
        )
    if without.pairs:
        reasons = f" {first_sentences(sorted(set(without.faults)), 2)}" if without.faults else ""
        result.warn(
            f"No usable GACOS map for {len(without.epochs)} epochs: {first_names(without.epochs)} (all in "
            f"no_gacos_im.txt). Left out {len(without.pairs)} pairs with these epochs (no_gacos_ifg.txt).{reasons}"
        )
    if without.pairs or outcomes.left_out:
        report_network(done, result)
