"""Interferograms that disagree with all others at a pixel count less there: iteratively re-weighted least squares.

The weights are those of Huber (1964, https://doi.org/10.1214/aoms/1177703732): residuals up to a multiple of their
robust spread count in squares, larger ones by their size only, as in an inversion by the L1 norm (Lauknes et al.,
2011, https://doi.org/10.1109/TGRS.2010.2051951), so that an interferogram off by a cycle cannot draw the series away.
"""

from __future__ import annotations

import numpy as np

SPREADS = 1.345
"""Multiple of the spread from which a residual counts by its size; efficient to 95 % where errors are normal."""
STEPS, ENOUGH = 10, 0.01
"""Rounds at most, and the change of the weights, relative to the largest one, that ends them."""
SPREAD_OF_MEDIAN = 1.4826
"""Standard deviation of normal errors relative to the median of their size."""
LEAST_SPREAD_MM = 0.1
"""Less than the errors of any interferogram, so that a few that fit exactly do not decide."""


def huber_factors(residuals: np.ndarray, weights: np.ndarray) -> np.ndarray:
    """What to multiply the weights by, in (0, 1], (n_pairs, n_pixels).

    Parameters
    ----------
    residuals
        Observed minus modelled differences, mm, meaningless where the weight is 0, (n_pairs, n_pixels).
    weights
        Before any of this, 0 where a pixel has no value, (n_pairs, n_pixels).
    """
    size = np.abs(residuals) * np.sqrt(weights)
    known = np.where(weights > 0, size, np.inf)
    known.partition(np.unique((weights > 0).sum(axis=0) // 2), axis=0)
    middle = np.minimum((weights > 0).sum(axis=0) // 2, len(weights) - 1)
    spread = SPREAD_OF_MEDIAN * np.take_along_axis(known, middle[None], axis=0)[0]
    limit = SPREADS * np.maximum(np.where(np.isfinite(spread), spread, 0.0), LEAST_SPREAD_MM)
    factors: np.ndarray = limit / np.maximum(size, limit)
    return factors
