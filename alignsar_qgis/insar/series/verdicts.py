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
KEPT, NO_DATA = 0, -1
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
        """Whether the pixel is rejected by it; None where the index is not at hand, or its threshold not known."""
        if not self.known or math.isnan(self.criterion.threshold):
            return None
        # In the precision of the rasters, in which an equal value is kept.
        return bool(self.criterion.fails(np.array([self.value], np.float32))[0])

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
            threshold = "" if math.isnan(self.criterion.threshold) else f" (threshold {limit})"
            return f"{self.label}: not in the datacube{threshold}"
        if math.isnan(self.criterion.threshold):
            return f"{self.label} {self.value:.3g}{unit}: threshold not in the datacube"
        if math.isnan(self.value):
            return f"{self.label}: no value, rejected (threshold {limit})"
        side = {
            (True, True): "below",
            (True, False): "not below",
            (False, True): "above",
            (False, False): "not above",
        }[self.criterion.low_is_bad, bool(self.fails)]
        return f"{self.label} {self.value:.3g}{unit}: {side} {limit}, {'rejected' if self.fails else 'kept'}"


@dataclass(frozen=True)
class PixelVerdict:
    """Why a pixel is masked, or not.

    Attributes
    ----------
    verdicts
        Of all criteria, in the order in which they count; empty without a mask.
    reason
        What the mask says: 0 for kept, negative without data, else the number of the criterion that decides, counted
        from 1, or a higher number where nothing says which.
    """

    verdicts: tuple[IndexVerdict, ...]
    reason: int

    @property
    def is_kept(self) -> bool:
        """Whether the mask keeps the pixel."""
        return self.reason == KEPT

    @property
    def is_masked(self) -> bool:
        """Whether the mask rejects the pixel, which has data."""
        return self.reason > KEPT

    @property
    def decisive(self) -> IndexVerdict | None:
        """The first criterion that rejects the pixel, which the map of reasons shows; None where nothing says which."""
        return self.verdicts[self.reason - 1] if KEPT < self.reason <= len(self.verdicts) else None

    @property
    def failing(self) -> tuple[IndexVerdict, ...]:
        """The criteria that reject the pixel; of a kept one those that were not applied to it."""
        return tuple(verdict for verdict in self.verdicts if verdict.fails or verdict is self.decisive)


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
                found.append(replace(Criterion.on(index, float(limit[1])), unit=limit[2].strip()))
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


def tried_reasons(
    criteria: Sequence[Criterion], others: Sequence[Criterion], maps: Mapping[str, np.ndarray], before: np.ndarray
) -> np.ndarray:
    """The reasons with other thresholds; as `reasons`, but faithful to what the stage does beside comparing.

    A kept pixel whose index has no value was not judged by it, nor is it now; one that is kept although a value is on
    the bad side is a reference pixel, and stays. A pixel whose reason nobody knows stays rejected.

    Parameters
    ----------
    criteria, others
        With the thresholds that led to the reasons ``before``, NaN where not known, and with others, in one order.
    maps
        Indices by name, all of one shape; one that the stage did not judge by is left out.
    """
    kept, judged_by, exempt = before == KEPT, dict(maps), np.zeros(before.shape, bool)
    explained = before <= KEPT
    for number, (old, new) in enumerate(zip(criteria, others), 1):
        values = maps.get(old.index)
        if values is None or math.isnan(new.threshold):
            judged_by.pop(old.index, None)
            explained |= before == number
            continue
        missing = np.isnan(values)
        if not math.isnan(old.threshold):
            failed = old.fails(values)
            explained |= failed
            exempt |= kept & failed & ~missing
        best = np.float32(math.inf if new.low_is_bad else -math.inf)
        judged_by[old.index] = np.where(kept & missing, best, values)
    after = reasons(others, judged_by, before) if judged_by else before.copy()
    after[exempt] = KEPT
    unexplained = ~explained & (after == KEPT)
    after[unexplained] = before[unexplained]
    return after


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

    def __add__(self, other: MaskChange) -> MaskChange:
        """Of two parts of a mask."""
        return MaskChange(self.kept + other.kept, self.gained + other.gained, self.lost + other.lost)


def change(before: np.ndarray, after: np.ndarray) -> MaskChange:
    """The difference between two maps of reasons."""
    was, now = before == KEPT, after == KEPT
    return MaskChange(int(now.sum()), int((now & ~was).sum()), int((was & ~now).sum()))
