"""Phase that is proportional to height, as a layered atmosphere makes it, estimated from wrapped phase.

In blocks of pixels the phase per metre is sought with which the phasors add up best, so that nothing has to be
unwrapped first; the median of the blocks is one value for the image, which local deformation cannot pull.

Bekaert, D. P. S., Hooper, A. and Wright, T. J. (2015), A spatially variable power law tropospheric correction technique
for InSAR data, J. Geophys. Res. Solid Earth 120, 1345-1356, doi:10.1002/2014JB011558.
"""

from __future__ import annotations

from dataclasses import dataclass

import numpy as np

from ._phase_filters import Check
from ._wrapped import WrappedPair

BLOCK = 40
FEWEST_PIXELS = 100
SMALLEST_RANGE_M = 100.0
SLOPES = np.linspace(-0.03, 0.03, 121)
"""Radians per metre; a layered atmosphere seldom makes more than 0.02."""
SMALLEST_SLOPE = 0.001
GOOD_FIT = 0.4


@dataclass(frozen=True)
class HeightPhase:
    """What goes with height: height in metres along the line of sight, height / cos(incidence), (length, width)."""

    slant_height: np.ndarray

    def phase_of(self, pair: WrappedPair, check: Check) -> np.ndarray:
        """Phase in radians that goes with height, 0 where the height is not known; 0 everywhere if none was found."""
        slope = self.slope(pair, check)
        return np.nan_to_num(self.slant_height) * slope

    def slope(self, pair: WrappedPair, check: Check) -> float:
        """Radians per metre: the median of the blocks in which the phase goes with height, 0 if that is tiny."""
        phase, (length, width) = pair.phase, pair.signal.shape
        slopes = []
        for row in range(0, length, BLOCK):
            check()
            for column in range(0, width, BLOCK):
                block = slice(row, row + BLOCK), slice(column, column + BLOCK)
                slope = _slope(phase[block], self.slant_height[block], pair.usable[block])
                slopes += [slope] if np.isfinite(slope) else []
        found = float(np.median(slopes)) if slopes else 0.0
        return found if abs(found) >= SMALLEST_SLOPE else 0.0


def _slope(phase: np.ndarray, height: np.ndarray, usable: np.ndarray) -> float:
    """Radians per metre of a block; NaN where it is too flat or nothing fits."""
    known = usable & np.isfinite(phase) & np.isfinite(height)
    if np.count_nonzero(known) < FEWEST_PIXELS or np.ptp(height[known]) < SMALLEST_RANGE_M:
        return float("nan")
    above = height[known] - height[known].mean()
    fits = np.abs(np.exp(1j * (phase[known] - SLOPES[:, None] * above)).mean(axis=1))
    best = int(np.argmax(fits))
    return float(SLOPES[best]) if fits[best] > GOOD_FIT else float("nan")
