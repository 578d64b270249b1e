"""Thresholds on the quality indices of a time series."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import Union

import numpy as np

from ..core.text import translatable

Number = Union[int, float]

KEPT = translatable("kept")
WORDS = {
    "coh_avg": translatable("mean coherence below {threshold}"),
    "n_unw": translatable("unwrapped pairs below {threshold}"),
    "vstd": translatable("velocity standard deviation above {threshold}"),
    "maxTlen": translatable("longest connected time below {threshold}"),
    "n_gap": translatable("network gaps above {threshold}"),
    "n_gap_merged": translatable("network gaps above {threshold}"),
    "stc": translatable("spatio-temporal inconsistency above {threshold}"),
    "n_ifg_noloop": translatable("pairs without loop above {threshold}"),
    "n_loop_err": translatable("loop errors above {threshold}"),
    "n_loop_err_rat": translatable("ratio of loop errors above {threshold}"),
    "resid_rms": translatable("residual above {threshold}"),
    "loop_ph_avg_abs": translatable("mean loop closure above {threshold}"),
}
"""What is wrong with a pixel that fails a criterion, by the index."""
LOW_IS_BAD = frozenset(("coh_avg", "n_unw", "maxTlen"))
"""Indices of which low values are masked; of the others high ones are."""
COUNTS = frozenset(("n_unw", "n_gap", "n_gap_merged", "n_ifg_noloop", "n_loop_err"))
"""Indices that count something."""
UNITS = {"vstd": "mm/yr", "maxTlen": "yr", "stc": "mm", "resid_rms": "mm", "loop_ph_avg_abs": "rad"}
"""Units of the indices that are no plain numbers."""
_REPORTED = re.compile(r"- (\w+) +: +(\S+) +([^(]*)\(")


def reported_criteria(report: str) -> list[tuple[str, dict[str, str]]]:
    """What is wrong with a pixel that fails a criterion, in the order of the criteria: words, and their values.

    ``report`` is the text of ``info/15parameters.txt``.
    """
    return [
        (WORDS.get(index, f"{index} {{threshold}}"), {"threshold": f"{threshold} {unit.strip()}".strip()})
        for index, threshold, unit in _REPORTED.findall(report)
    ]


def reported(report: str) -> list[Criterion]:
    """The criteria of ``info/15parameters.txt`` in their order, with the thresholds that were used.

    An index that nobody knows, and a threshold that is no number, are left out.
    """
    found = []
    for index, threshold, unit in _REPORTED.findall(report):
        try:
            limit = float(threshold)
        except ValueError:
            continue
        if index in WORDS and math.isfinite(limit):
            found.append(replace(Criterion.on(index, limit), unit=unit.strip()))
    return found


def reported_failures(report: str) -> list[str]:
    """The same as sentences, such as ``residual above 12 mm``."""
    return [words.format(**values) for words, values in reported_criteria(report)]


@dataclass(frozen=True)
class Criterion:
    """A threshold on a quality index.

    Attributes
    ----------
    index
        Name of the raster in ``results/``.
    low_is_bad
        Whether values below the threshold are masked, instead of values above it; an equal value is kept.
    threshold, unit
        Limit and its unit, empty for plain numbers.
    made_by
        The stage that writes the raster.
    """

    index: str
    low_is_bad: bool
    threshold: Number
    unit: str
    made_by: str

    @classmethod
    def on(cls, index: str, threshold: Number, made_by: str = "") -> Criterion:
        """A threshold on an index with its bad side and its unit."""
        return cls(index, index in LOW_IS_BAD, threshold, UNITS.get(index, ""), made_by)

    def fails(self, values: np.ndarray) -> np.ndarray:
        """Where values are on the bad side of the threshold or missing."""
        return ~(values >= self.threshold) if self.low_is_bad else ~(values <= self.threshold)

    def best(self, values: np.ndarray) -> float:
        """The known value farthest on the good side, NaN without any."""
        reduce = np.fmax.reduce if self.low_is_bad else np.fmin.reduce
        return float(reduce(values, axis=None, initial=np.nan))

    def relaxed(self, best: float) -> Criterion:
        """The criterion with the next whole number as threshold, if not even the best of all values passes."""
        if math.isnan(best) or not self.fails(np.array(best)):
            return self
        return replace(self, threshold=float(math.floor(best) if self.low_is_bad else math.ceil(best)))


@dataclass
class Verdict:
    """A criterion as it is applied, and what it does.

    Attributes
    ----------
    criterion, asked
        The criterion, and the threshold that was asked for.
    removed, alone
        Number of pixels that it fails, and of those that no other one does.
    is_unknown
        Whether no pixel at all has a value, so that nothing can be judged by it.
    """

    criterion: Criterion
    asked: Number
    removed: int = 0
    alone: int = 0
    is_unknown: bool = False
