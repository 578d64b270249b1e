"""The network of interferograms with what was rejected and why, what is weak in it, and what would mend that."""

from __future__ import annotations

import math
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from ..core.errors import MissingInput, NothingLeft
from ..core.pairs import is_epoch, is_pair, span_days
from ..core.progress import Progress
from ..core.text import translatable
from ..existing.stack import ExistingStack
from ..network.diagnosis import Diagnosis, diagnose
from ..store import parfiles
from ..store.workspace import TimeSeries

STATISTICS, RESIDUALS, LOOPS = "11ifg_stats.txt", "13resid.txt", "loop_info.txt"
RULES = {
    "11bad_ifg.txt": translatable("Coverage or coherence (11)"),
    "120bad_ifg.txt": translatable("Connection or reference (120)"),
    "12bad_ifg.txt": translatable("Loop closure (12)"),
}
"""By which rule a pair was rejected, by the list in ``info/`` that names it; the first one counts."""
BY_HAND = translatable("By hand (12)")
REMOVED_BY_HAND = "rm_ifg_man.txt"
"""In ``12loop/``; its pairs are also in the list of stage 12, which does not tell them apart."""
REASONS = (*RULES.values(), BY_HAND)
"""All that `PairFact.rejected_by` can be."""
LOOP_EPOCHS, LOOP_COLUMNS = 3, 4
MARKS = {
    "*": translatable("rejected: RMS above the threshold"),
    "+": translatable("rejected by hand"),
    "**": translatable("rejected: no value at the reference"),
    "***": translatable("rejected: RMS with the reference above the threshold"),
    "/": translatable("suspect, no pair to blame"),
}
"""What the marks in ``loop_info.txt`` mean."""


@dataclass(frozen=True)
class PairFact:
    """A pair of the network.

    Attributes
    ----------
    pair
        ``yyyymmdd_yyyymmdd``.
    rejected_by
        One of `REASONS`; empty for a kept pair.
    baseline
        Perpendicular baseline of the second epoch relative to the first, m; NaN where not known.
    coverage, coherence
        Share of the valid pixels with phase, and mean coherence, 0 to 1; NaN where not known.
    residual
        RMS of the residuals of the inversion, mm; NaN where not known.
    """

    pair: str
    rejected_by: str = ""
    baseline: float = math.nan
    coverage: float = math.nan
    coherence: float = math.nan
    residual: float = math.nan

    @property
    def days(self) -> int:
        """Temporal baseline."""
        return span_days(self.pair)


@dataclass(frozen=True)
class LoopFact:
    """A triplet of pairs.

    Attributes
    ----------
    epochs
        Its three epochs.
    rms
        Of the closure phase, rad.
    verdict
        Words of `MARKS`; empty where it closes.
    """

    epochs: tuple[str, str, str]
    rms: float
    verdict: str


@dataclass(frozen=True)
class Network:
    """A network of interferograms, and what is weak in it.

    Attributes
    ----------
    folder
        Where it is from.
    pairs
        All pairs, sorted.
    baselines
        Perpendicular baselines of the epochs relative to one of them, m, where known.
    loops
        All triplets of stage 12; none where it has not run.
    diagnosis
        Of the kept pairs.
    """

    folder: Path
    pairs: tuple[PairFact, ...]
    baselines: Mapping[str, float]
    loops: tuple[LoopFact, ...]
    diagnosis: Diagnosis
    remarks: tuple[str, ...] = ()

    @property
    def kept(self) -> list[str]:
        """The pairs that are used."""
        return [fact.pair for fact in self.pairs if not fact.rejected_by]

    @property
    def headline(self) -> str:
        """What is worth knowing, in a few sentences."""
        found, kept = self.diagnosis, len(self.kept)
        spans = f"{found.epochs[0]} to {found.epochs[-1]}"
        parts = [f"{kept} of {len(self.pairs)} pairs are kept, for {len(found.epochs)} epochs from {spans}."]
        if found.rank_deficit:
            sizes = [str(len(subset)) for subset in found.subsets]
            parts.append(
                f"They fall into {len(sizes)} unconnected subsets (of {' and '.join(sizes)} epochs), so that the rank "
                f"of the design matrix is deficient by {found.rank_deficit}."
            )
        else:
            parts.append("They connect all epochs.")
        parts.append(
            f"Gaps: {len(found.gaps)}, bridges: {len(found.bridges)}, articulation epochs: {len(found.articulations)}, "
            f"pairs in no loop: {len(found.unlooped)}."
        )
        if found.spanning.size:
            weakest = int(found.spanning.argmin())
            parts.append(
                f"The interval from {found.epochs[weakest]} to {found.epochs[weakest + 1]} is spanned by the fewest "
                f"pairs: {found.spanning[weakest]}."
            )
        return " ".join(parts)


def look_at_network(folder: Path, statistics: bool, progress: Progress) -> Network:
    """The network of a time-series folder (stage 11 and later), or of a folder of interferograms.

    Parameters
    ----------
    statistics
        Whether coverage and coherence are read from the interferograms of a folder in which nothing lists them.

    Raises
    ------
    MissingInput, BrokenInput
        If it is neither.
    NothingLeft
        If no pair is kept.
    """
    if (folder / "info").is_dir():
        facts, baselines, remarks = _of_series(TimeSeries.open(folder))
        loops = _loops(folder / "12loop" / LOOPS)
    else:
        stack = ExistingStack.open(folder)
        found = stack.baselines()
        baselines, remarks, loops = found.known, found.remarks, []
        looked_at = list(stack.facts(stack.pairs, statistics, progress.part(0, 0.9)))
        remarks += tuple(one.fault for one in looked_at if one.fault)
        facts = [
            PairFact(
                one.pair,
                "",
                _known(one.perpendicular_baseline),
                _known(one.coverage),
                _known(one.mean_coherence),
            )
            for one in looked_at
        ]
    kept = [fact.pair for fact in facts if not fact.rejected_by]
    if not kept:
        raise NothingLeft(f"{folder}: all {len(facts)} pairs are rejected. Relax the thresholds of stages 11 and 12.")
    rejected = [fact.pair for fact in facts if fact.rejected_by]
    coherence = {fact.pair: fact.coherence for fact in facts if math.isfinite(fact.coherence)}
    found_weak = diagnose(kept, rejected, (), baselines, coherence, progress.part(0.9, 1))
    return Network(folder, tuple(facts), baselines, tuple(loops), found_weak, tuple(remarks))


def _of_series(series: TimeSeries) -> tuple[list[PairFact], dict[str, float], tuple[str, ...]]:
    path = series.info / STATISTICS
    if not path.is_file():
        raise MissingInput(f"{path} does not exist. Run 'Check interferograms' (stage 11), or choose a stack.")
    measured = {words[0]: words[1:] for words in _rows(path) if is_pair(words[0])}
    if not measured:
        raise MissingInput(f"{path} names no pair. Run 'Check interferograms' (stage 11) again.")
    residuals = {words[0]: _number(words, 1) for words in _rows(series.info / RESIDUALS) if is_pair(words[0])}
    rejected: dict[str, str] = {}
    for listing, rule in RULES.items():
        for pair in series.rejected(listing):
            rejected.setdefault(pair, rule)
    by_hand, closure = series.folder / "12loop" / REMOVED_BY_HAND, RULES["12bad_ifg.txt"]
    listed = parfiles.read_list(by_hand) if by_hand.is_file() else []
    rejected.update({pair: BY_HAND for pair in listed if rejected.get(pair) == closure})
    facts = [
        PairFact(
            pair,
            rejected.get(pair, ""),
            _number(words, 0),
            _number(words, 2),
            _number(words, 3),
            residuals.get(pair, math.nan),
        )
        for pair, words in sorted(measured.items())
    ]
    return facts, _epoch_baselines(facts), ()


def _epoch_baselines(facts: Sequence[PairFact]) -> dict[str, float]:
    """Baselines of the epochs from those of the pairs, each connected group of epochs from 0 at its first one."""
    across: dict[str, list[tuple[str, float]]] = {}
    for fact in facts:
        if math.isfinite(fact.baseline):
            across.setdefault(fact.pair[:8], []).append((fact.pair[9:], fact.baseline))
            across.setdefault(fact.pair[9:], []).append((fact.pair[:8], -fact.baseline))
    known: dict[str, float] = {}
    for start in sorted(across):
        ahead = [] if start in known else [start]
        known.setdefault(start, 0.0)
        while ahead:
            epoch = ahead.pop()
            for other, metres in across[epoch]:
                if other not in known:
                    known[other] = known[epoch] + metres
                    ahead.append(other)
    return known


def _loops(path: Path) -> list[LoopFact]:
    found = []
    for words in _rows(path):
        if len(words) < LOOP_COLUMNS or not all(map(is_epoch, words[:LOOP_EPOCHS])):
            continue
        marks = [word for word in words[LOOP_COLUMNS:] if word in MARKS]
        verdict = MARKS[marks[0]] if marks else ""
        found.append(LoopFact((words[0], words[1], words[2]), _number(words, LOOP_EPOCHS), verdict))
    return found


def _rows(path: Path) -> list[list[str]]:
    if not path.is_file():
        return []
    lines = parfiles.read_text(path).splitlines()
    return [line.split() for line in lines if line.strip() and not line.lstrip().startswith("#")]


def _number(words: Sequence[str], place: int) -> float:
    try:
        return float(words[place])
    except (IndexError, ValueError):
        return math.nan


def _known(value: float | None) -> float:
    return math.nan if value is None else value
