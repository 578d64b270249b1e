"""Why a pixel is masked: every quality index with its value, its threshold and what follows; other thresholds tried.

The criteria are those of stage 15. A datacube names them in the meanings of its variable ``mask_reason``, such as
``residual above 12 mm``, from which their thresholds are read.
"""

from __future__ import annotations

import math
import re
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, replace

import numpy as np

from ..cleaning.noise_criteria import WORDS, Criterion
from ..core.errors import BadOption

CUBE_VARIABLES = {
    "coh_avg": "mean_coherence",
    "vstd": "linear_velocity_std",
    "stc": "spatiotemporal_consistency",
    "resid_rms": "residuals_rms",
    "loop_ph_avg_abs": "mean_abs_loop_phase_closure",
}
"""Where a datacube has an index; it does not have the others."""
KEPT = 0
_LOW_IS_BAD = " below "
_LIMIT = re.compile(r"(-?\d{1,12}(?:\.\d{1,12})?(?:e[+-]?\d{1,3})?)\s*(.{0,20})", re.ASCII)


@dataclass(frozen=True)
class IndexVerdict:
    """What a criterion says of a pixel.

    Attributes
    ----------
    criterion
        Index, threshold and unit.
    value
        Of the pixel, NaN where it has none.
    known
        Whether the index is at hand; a datacube has only some of them.
    """

    criterion: Criterion
    value: float
    known: bool = True

    @property
    def fails(self) -> bool | None:
        """Whether the pixel is rejected by it; None where the index is not at hand."""
        return bool(self.criterion.fails(np.array(self.value))) if self.known else None

    @property
    def label(self) -> str:
        """The index in words, such as ``mean coherence``."""
        return re.split(r" below | above ", WORDS.get(self.criterion.index, self.criterion.index))[0]

    @property
    def sentence(self) -> str:
        """Value, threshold and verdict.

        >>> IndexVerdict(Criterion("resid_rms", False, 12, "mm", ""), 13.26).sentence
        'residual 13.3 mm: above 12 mm, rejected'
        """
        unit = f" {self.criterion.unit}" if self.criterion.unit else ""
        limit = f"{self.criterion.threshold:g}{unit}"
        if not self.known:
            return f"{self.label}: not in the datacube (threshold {limit})"
        if math.isnan(self.value):
            return f"{self.label}: no value, rejected (threshold {limit})"
        side = {
            (True, True): "below",
            (True, False): "not below",
            (False, True): "above",
            (False, False): "not above",
        }[self.criterion.low_is_bad, bool(self.fails)]
        return f"{self.label} {self.value:.3g}{unit}: {side} {limit}, {'rejected' if self.fails else 'kept'}"


def judged(criteria: Sequence[Criterion], values: Mapping[str, float]) -> list[IndexVerdict]:
    """What every criterion says of a pixel, from the values of its indices by name."""
    return [
        IndexVerdict(criterion, float(values.get(criterion.index, math.nan)), criterion.index in values)
        for criterion in criteria
    ]


def criteria_of_meanings(meanings: Iterable[str]) -> list[Criterion]:
    """The criteria of a datacube, in the order in which they count.

    Parameters
    ----------
    meanings
        Of ``mask_reason``, such as ``residual above 12 mm``; what is no criterion is left out.
    """
    found: list[Criterion] = []
    for meaning in meanings:
        for index, words in WORDS.items():
            start, _, _ = words.partition("{threshold}")
            limit = _LIMIT.fullmatch(meaning[len(start) :].strip()) if meaning.startswith(start) else None  # noqa: E203
            if limit and all(criterion.index != index for criterion in found):
                unit = limit[2].strip()
                found.append(Criterion(index, _LOW_IS_BAD in words, float(limit[1]), unit, ""))
                break
    return found


def moved(criteria: Sequence[Criterion], index: str, threshold: float) -> list[Criterion]:
    """The criteria with another threshold of one index.

    Raises
    ------
    BadOption
        If there is no such criterion, or the threshold is not a finite number.
    """
    if not math.isfinite(threshold):
        raise BadOption(f"The threshold of {index} must be a number, not {threshold}.")
    if all(criterion.index != index for criterion in criteria):
        known = ", ".join(criterion.index for criterion in criteria)
        raise BadOption(f"There is no criterion {index}. Choose one of {known}.")
    return [replace(one, threshold=threshold) if one.index == index else one for one in criteria]


def reasons(
    criteria: Sequence[Criterion], maps: Mapping[str, np.ndarray], before: np.ndarray | None = None
) -> np.ndarray:
    """Which criterion rejects each pixel: 0 for kept, else its number counted from 1, int8, of the shape of the maps.

    Parameters
    ----------
    maps
        Indices by name, all of one shape. A criterion whose index is not among them cannot be judged anew.
    before
        Reasons as they were. A pixel that a criterion without a map rejects keeps that reason, and one without data,
        negative, stays so.
    """
    shape = next(image.shape for image in (*maps.values(), before) if image is not None)
    found = np.zeros(shape, np.int8)
    unsettled = np.ones(shape, bool)
    if before is not None:
        found[before < KEPT] = before[before < KEPT]
        unsettled &= before >= KEPT
    for number, criterion in enumerate(criteria, 1):
        if criterion.index in maps:
            fails = criterion.fails(maps[criterion.index])
        else:
            fails = np.zeros(shape, bool) if before is None else before == number
        found[unsettled & fails] = number
        unsettled &= ~fails
    return found


@dataclass(frozen=True)
class MaskChange:
    """What another threshold does to the mask.

    Attributes
    ----------
    kept, gained, lost
        Pixels kept with it, and those that it brings back or takes away.
    """

    kept: int
    gained: int
    lost: int


def change(before: np.ndarray, after: np.ndarray) -> MaskChange:
    """The difference between two maps of reasons."""
    was, now = before == KEPT, after == KEPT
    return MaskChange(int(now.sum()), int((now & ~was).sum()), int((was & ~now).sum()))
