"""Thresholds on the quality indices of a time series."""

from __future__ import annotations

import math
from dataclasses import dataclass, replace
from typing import Union

import numpy as np

Number = Union[int, float]


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

    def relaxed(self, values: np.ndarray) -> Criterion:
        """The criterion with the next whole number as threshold, if otherwise no value at all passes."""
        known = values[~np.isnan(values)]
        if not known.size or not self.fails(known).all():
            return self
        nearest = math.floor(known.max()) if self.low_is_bad else math.ceil(known.min())
        return replace(self, threshold=float(nearest))


@dataclass(frozen=True)
class Verdict:
    """A criterion as it was applied, and the pixels it fails, bool (length, width)."""

    criterion: Criterion
    asked: Number
    failed: np.ndarray
