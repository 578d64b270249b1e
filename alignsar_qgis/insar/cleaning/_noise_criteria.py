"""Thresholds on the quality indices of a time series."""

from __future__ import annotations

import math
import re
from dataclasses import dataclass, replace
from typing import Union

import numpy as np

Number = Union[int, float]

KEPT = "kept"
_WORDS = {
    "coh_avg": "mean coherence below",
    "n_unw": "unwrapped pairs below",
    "vstd": "velocity standard deviation above",
    "maxTlen": "longest connected time below",
    "n_gap": "network gaps above",
    "n_gap_merged": "network gaps above",
    "stc": "spatio-temporal inconsistency above",
    "n_ifg_noloop": "pairs without loop above",
    "n_loop_err": "loop errors above",
    "n_loop_err_rat": "ratio of loop errors above",
    "resid_rms": "residual above",
    "loop_ph_avg_abs": "mean loop closure above",
}
_REPORTED = re.compile(r"- (\w+) +: +(\S+) +([^(]*)\(")


def failure(index: str, threshold: object, unit: str) -> str:
    """In words what is wrong with a pixel that fails a criterion, such as ``residual above 12 mm``."""
    return f"{_WORDS.get(index, index)} {threshold} {unit}".strip()


def reported_failures(report: str) -> list[str]:
    """Failures in words in the order of the criteria, from the text of ``info/15parameters.txt``."""
    return [failure(index, threshold, unit.strip()) for index, threshold, unit in _REPORTED.findall(report)]


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
    """

    criterion: Criterion
    asked: Number
    removed: int = 0
    alone: int = 0
