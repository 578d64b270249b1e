"""The time of a decay, the one parameter of a series that is not linear."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date

import numpy as np

from ..core.errors import BadOption
from .least_squares import Solution, solve
from .model import LOGARITHMIC, Decay, SeriesModel, days_since

TIMES_TRIED = 80
SHORTEST_OF_GAP = 0.25
LONGEST_OF_SPAN = 10.0
ROBUST_ROUNDS = 5


def time_slope(decay: Decay, epochs: Sequence[date]) -> np.ndarray:
    """Derivative of a decay of unit amplitude by its time in days, 1/d, (n_epochs,)."""
    time = decay.days or np.nan
    after = np.maximum(days_since(epochs, decay.start), 0.0)
    if decay.kind == LOGARITHMIC:
        return -after / (time * (time + after))
    return -after / time**2 * np.exp(-after / time)


def with_best_time(
    model: SeriesModel,
    place: int,
    epochs: Sequence[date],
    values: np.ndarray,
    sigma: np.ndarray | None,
    robust: bool,
) -> SeriesModel:
    """The model with the time of one decay at which the weighted squares of the residuals are smallest.

    The other parameters are found by linear least squares at every time that is tried: variable projection, Golub, G.,
    Pereyra, V. (1973), https://doi.org/10.1137/0710036. A robust fit alternates with the weights that it gives.

    Raises
    ------
    BadOption
        If the squares fall towards the shortest or the longest time, so that the series does not determine it.
    """
    if not robust:
        return _at_minimum(model, place, epochs, values, sigma)
    weighted = np.ones_like(values) if sigma is None else sigma
    for _ in range(ROBUST_ROUNDS):
        best = _at_minimum(model, place, epochs, values, weighted)
        shares = _fitted(best, epochs, values, sigma, robust=True).weights
        weighted = (1.0 if sigma is None else sigma) / np.sqrt(np.maximum(shares, np.finfo(float).tiny))
    return best


def _at_minimum(
    model: SeriesModel, place: int, epochs: Sequence[date], values: np.ndarray, sigma: np.ndarray | None
) -> SeriesModel:
    from scipy.optimize import minimize_scalar

    decay = model.decays[place]
    after = days_since(epochs, decay.start)
    after = after[after > 0]
    if not len(after):
        raise BadOption(f"No epoch is after {decay.start}, so there is no decay to fit. Choose an earlier date.")
    weights = 1.0 if sigma is None else sigma**-2.0

    def squares(log_time: float) -> float:
        fitted = _fitted(model.with_time(place, float(np.exp(log_time))), epochs, values, sigma)
        return float(np.sum(weights * fitted.residuals**2))

    shortest, longest = np.log(SHORTEST_OF_GAP * after[0]), np.log(LONGEST_OF_SPAN * after[-1])
    tried = np.linspace(shortest, longest, TIMES_TRIED)
    found = [squares(time) for time in tried]
    lowest = int(np.nanargmin(found)) if np.isfinite(found).any() else 0
    if lowest in (0, TIMES_TRIED - 1):
        raise BadOption(
            f"The epochs do not determine the time of the decay after {decay.start}. Give its days, or leave it out."
        )
    between = tuple(tried[[lowest - 1, lowest + 1]])
    best = minimize_scalar(squares, bounds=between, method="bounded", options={"xatol": 1e-8})
    return model.with_time(place, float(np.exp(best.x)))


def _fitted(
    model: SeriesModel, epochs: Sequence[date], values: np.ndarray, sigma: np.ndarray | None, robust: bool = False
) -> Solution:
    return solve(model.design(epochs, epochs[0], epochs[-1]), values, sigma, robust)
