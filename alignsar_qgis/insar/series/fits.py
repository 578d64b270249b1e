"""Fit a model to a displacement series: numbers with their standard deviations, the curve, and what is left over.

The standard deviations take the errors of the epochs as independent. Atmosphere nearly is, from one epoch to the next;
where neighbouring residuals are alike (seasons that the model leaves out, unwrapping errors) they are too small.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..core.errors import BadOption, NothingLeft
from ..core.text import translatable
from ._decay_time import time_slope, with_best_time
from .least_squares import solve
from .model import CYCLES, DAYS_PER_YEAR, SeriesModel

__all__ = ["Fit", "Term", "amplitude_and_day", "check_determined", "fit_series"]

RANK_TOLERANCE = 1e-9
SHARE_OF_DEFECT = 0.1
MOST_UNKNOWN_TIMES = 1


@dataclass(frozen=True)
class Term:
    """A number that a fit gives.

    Attributes
    ----------
    name, label, unit
        What it is: for programs, and for people.
    value, sigma
        With its standard deviation, NaN where nothing is left to judge it by.
    """

    name: str
    label: str
    unit: str
    value: float
    sigma: float


@dataclass(frozen=True)
class Fit:
    """A model fitted to one series.

    Attributes
    ----------
    model
        With the time of a decay as it was found.
    terms
        Columns of the design, time of a decay if it was found, and amplitude and day of the maximum of each season.
    parameters, covariance
        Of the columns of the design, and behind them the time that was found, days.
    found_time
        Index of the decay whose time was found, None if none was.
    residuals
        Observed minus fitted, mm, (n_epochs,), NaN where there is no observation.
    rms
        Root mean square of the residuals, mm.
    count
        Epochs with an observation.
    ends
        First and last of these.
    """

    model: SeriesModel
    terms: tuple[Term, ...]
    parameters: np.ndarray
    covariance: np.ndarray
    found_time: int | None
    residuals: np.ndarray
    rms: float
    count: int
    ends: tuple[date, date]

    def __getitem__(self, name: str) -> Term:
        """A term by its name; `KeyError` if the model has none of that name."""
        for term in self.terms:
            if term.name == name:
                return term
        raise KeyError(name)

    def curve(self, epochs: Sequence[date]) -> np.ndarray:
        """Displacement of the model at any dates, mm, (n_epochs,)."""
        return self.model.design(epochs, *self.ends) @ self.parameters[: len(self.model.names)]

    def curve_sigma(self, epochs: Sequence[date]) -> np.ndarray:
        """Standard deviation of the curve, mm, (n_epochs,)."""
        slopes = _slopes(self.model, self.found_time, epochs, self.ends, self.parameters)
        return np.sqrt(np.einsum("ni,ij,nj->n", slopes, self.covariance, slopes))


def fit_series(
    epochs: Sequence[date],
    values: np.ndarray,
    model: SeriesModel,
    sigma: np.ndarray | None = None,
    robust: bool = False,
) -> Fit:
    """Fit a model to one series.

    Parameters
    ----------
    epochs, values
        Dates in order, and displacement in mm; NaN is no observation.
    sigma
        Standard deviation of each value, mm. Weights are then 1/σ², and the covariance follows from σ, or from the
        residuals where they are larger than σ says.
    robust
        Whether values far from the rest weigh less (Huber's M-estimate, see `least_squares`).

    Raises
    ------
    NothingLeft
        If there are fewer observations than terms.
    BadOption
        If the epochs do not tell some of the terms apart, such as a step that no epoch precedes.
    """
    if len(model.unknown_times) > MOST_UNKNOWN_TIMES:
        raise BadOption("The time of one decay can be found, not of several. Give the days of the others.")
    values = np.asarray(values, float)
    there = np.isfinite(values)
    if sigma is not None:
        sigma = np.asarray(sigma, float)
        there &= np.isfinite(sigma) & (sigma > 0)
    kept = [epoch for epoch, valid in zip(epochs, there) if valid]
    terms = len(model.names) + len(model.unknown_times)
    if len(kept) < terms:
        raise NothingLeft(
            f"{len(kept)} epochs with a value are too few for {terms} terms. Choose a simpler model or another pixel."
        )
    ends = kept[0], kept[-1]
    observed, given = values[there][:, None], None if sigma is None else sigma[there][:, None]
    unknown = model.unknown_times[0] if model.unknown_times else None
    if unknown is not None:
        check_determined(model.with_time(unknown, max(1.0, (ends[1] - model.decays[unknown].start).days)), kept)
        model = with_best_time(model, unknown, kept, observed, given, robust)
    check_determined(model, kept)
    fitted = solve(model.design(kept, *ends), observed, given, robust)
    parameters, covariance = fitted.parameters[0], fitted.covariance[0]
    if unknown is not None:
        parameters = np.append(parameters, model.decays[unknown].days or np.nan)
        # At the best time the slope of the model by the time is one more column of a linear problem.
        covariance = solve(_slopes(model, unknown, kept, ends, parameters), observed, given, robust).covariance[0]
    residuals = np.full(values.shape, np.nan)
    residuals[there] = fitted.residuals[:, 0]
    numbers = _terms(model, unknown, parameters, covariance)
    return Fit(model, numbers, parameters, covariance, unknown, residuals, float(fitted.rms[0]), len(kept), ends)


def check_determined(model: SeriesModel, epochs: Sequence[date]) -> None:
    """Raise `BadOption`, naming the terms, where these epochs do not determine the model."""
    names = model.names
    if len(epochs) < len(names):
        raise BadOption(f"{len(epochs)} epochs are too few for {len(names)} terms. Choose a simpler model.")
    design = model.design(epochs, epochs[0], epochs[-1])
    lengths = np.linalg.norm(design, axis=0)
    empty = [name for name, length in zip(names, lengths) if length == 0]
    if not empty:
        _, strengths, directions = np.linalg.svd(design / lengths, full_matrices=False)
        if strengths[-1] > RANK_TOLERANCE * strengths[0]:
            return
        empty = [name for name, share in zip(names, directions[-1]) if abs(share) > SHARE_OF_DEFECT]
    words = ", ".join(model.labels[name][0] for name in empty)
    raise BadOption(
        f"The epochs from {epochs[0]} to {epochs[-1]} do not tell these terms apart: {words}. "
        "Leave one of them out, or choose dates with epochs before and after."
    )


def amplitude_and_day(
    sine: np.ndarray, cosine: np.ndarray, covariance: np.ndarray, cycles: int
) -> tuple[np.ndarray, np.ndarray, np.ndarray, np.ndarray]:
    """Amplitude of a season and the day of its maximum, each followed by its standard deviation.

    Parameters
    ----------
    sine, cosine
        Coefficients, mm, (m,).
    covariance
        Of the two, mm², (m, 2, 2).
    cycles
        Per year.

    Returns
    -------
    Amplitude (mm) and its σ, days since the turn of the year of the first maximum (0 to 365.25 / cycles) and their σ.
    """
    amplitude = np.hypot(sine, cosine)
    period = DAYS_PER_YEAR / cycles
    day = np.arctan2(sine, cosine) / (2 * np.pi) * period % period
    along = np.stack([sine, cosine], axis=-1)
    with np.errstate(divide="ignore", invalid="ignore"):
        along = along / amplitude[..., None]
        across = np.stack([along[..., 1], -along[..., 0]], axis=-1)
        sigma = np.sqrt(np.einsum("...i,...ij,...j->...", along, covariance, along))
        turn = np.sqrt(np.einsum("...i,...ij,...j->...", across, covariance, across)) / amplitude
    return amplitude, sigma, day, turn / (2 * np.pi) * period


def _slopes(
    model: SeriesModel, unknown: int | None, epochs: Sequence[date], ends: tuple[date, date], parameters: np.ndarray
) -> np.ndarray:
    """Derivatives of the model by its parameters, (n_epochs, n_parameters)."""
    design = model.design(epochs, *ends)
    if unknown is None:
        return design
    amplitude = parameters[design.shape[1] - len(model.decays) + unknown]
    return np.column_stack([design, amplitude * time_slope(model.decays[unknown], epochs)])


def _terms(model: SeriesModel, unknown: int | None, parameters: np.ndarray, covariance: np.ndarray) -> tuple[Term, ...]:
    variances = np.diagonal(covariance)
    sigmas = np.sqrt(np.where(variances >= 0, variances, np.nan))
    names = model.names
    terms = [
        Term(name, *model.labels[name], float(value), float(sigma))
        for name, value, sigma in zip(names, parameters, sigmas)
    ]
    if unknown is not None:
        name = f"{names[len(names) - len(model.decays) + unknown]}_time"
        terms.append(Term(name, translatable("Time of the decay"), "d", float(parameters[-1]), float(sigmas[-1])))
    for season in model.seasons:
        place = names.index(f"{season}_sin")
        both = slice(place, place + 2)
        sine, cosine = parameters[both, None]
        numbers = amplitude_and_day(sine, cosine, covariance[None, both, both], CYCLES[season])
        amplitude, sigma, day, day_sigma = (float(number[0]) for number in numbers)
        terms.append(Term(f"{season}_amplitude", _AMPLITUDES[season], "mm", amplitude, sigma))
        terms.append(Term(f"{season}_day", _DAYS[season], "d", day, day_sigma))
    return tuple(terms)


_AMPLITUDES = {"annual": translatable("Annual amplitude"), "semiannual": translatable("Semi-annual amplitude")}
_DAYS = {
    "annual": translatable("Day of the year of the annual maximum"),
    "semiannual": translatable("Day of the year of the first semi-annual maximum"),
}
