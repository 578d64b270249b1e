"""Measures of one interferogram and the tests that reject it."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import dataclass

import numpy as np

from ..core.pairs import span_days
from .options import QualityOptions

STEEP_RAMP = 30.0
"""Slope in rad/deg of an interferogram that makes its epochs suspect."""
SUSPECT_RAMP = 20.0
"""Slope in rad/deg that rejects an interferogram of a suspect epoch."""
RAMP_R2 = 0.95


@dataclass(frozen=True)
class PairQuality:
    """Measures of one interferogram.

    Attributes
    ----------
    coverage
        Share of the valid area that has phase.
    coherence
        Mean coherence over the valid area.
    slope, r2
        Phase ramp along the middle column in rad per degree of latitude, and its coefficient of determination.
    """

    coverage: float
    coherence: float
    slope: float
    r2: float


def azimuth_ramp(latitude: np.ndarray, phase: np.ndarray) -> tuple[float, float]:
    """Slope (rad/deg) and r² of the regression of phase on latitude; 0, 0 for fewer than two values."""
    finite = np.isfinite(phase)
    x, y = latitude[finite], phase[finite].astype(float)
    if x.size < 2:
        return 0.0, 0.0
    x, y = x - x.mean(), y - y.mean()
    covariance, variance = x @ y, y @ y
    return float(covariance / (x @ x)), float(covariance**2 / (x @ x) / variance) if variance else 0.0


def ramped_pairs(quality: Mapping[str, PairQuality]) -> set[str]:
    """Pairs with a ramp at an epoch that shows steep ramps in more than one interferogram."""
    steep = [pair for pair, found in quality.items() if abs(found.slope) > STEEP_RAMP and found.r2 > RAMP_R2]
    seen = Counter(epoch for pair in steep for epoch in (pair[:8], pair[9:]))
    suspect = {epoch for epoch, times in seen.items() if times > 1}
    return {
        pair
        for pair, found in quality.items()
        if abs(found.slope) >= SUSPECT_RAMP and suspect.intersection((pair[:8], pair[9:]))
    }


def failed_tests(quality: Mapping[str, PairQuality], options: QualityOptions) -> dict[str, list[str]]:
    """Why pairs fail the tests on coverage, coherence and ramps; pairs that pass are left out."""
    ramped = ramped_pairs(quality) if options.ramp_test else set()
    failed: dict[str, list[str]] = {}
    for pair, found in quality.items():
        reasons = []
        if not found.coverage >= options.coverage_threshold:
            reasons.append(f"coverage {found.coverage:.3f} is below {options.coverage_threshold:g}")
        if not found.coherence >= options.coherence_threshold:
            reasons.append(f"mean coherence {found.coherence:.3f} is below {options.coherence_threshold:g}")
        if pair in ramped:
            reasons.append(f"azimuth ramp of {found.slope:.1f} rad/deg")
        if reasons:
            failed[pair] = reasons
    return failed


def outside_limits(pair: str, skip_dates: Iterable[str], options: QualityOptions) -> list[str]:
    """Why a pair is rejected for its dates."""
    reasons = [f"it spans {day}" for day in spanned(pair, skip_dates)]
    days = span_days(pair)
    if options.min_temporal_baseline and days <= options.min_temporal_baseline:
        reasons.append(f"its {days} days are not above the limit of {options.min_temporal_baseline}")
    if options.max_temporal_baseline and days >= options.max_temporal_baseline:
        reasons.append(f"its {days} days are not below the limit of {options.max_temporal_baseline}")
    return reasons


def spanned(pair: str, dates: Iterable[str]) -> list[str]:
    """Those dates that a pair spans, its own epochs left out."""
    return [day for day in dates if pair[:8] < day < pair[9:]]
