"""What a displacement series is made of: a trend, seasons, steps, and decay after events.

    u(t) = c + v t + a (t - t_m)² / 2 + Σ_k (s_k sin 2πkt + c_k cos 2πkt) + Σ_j o_j H(t - t_j) + Σ_l d_l f_l(t - t_l)

with times in years of 365.25 days; t counts from the first epoch, in the seasons from 1 January 2000, and t_m is the
middle between the first and the last epoch, so that v is the mean velocity with a quadratic term as without. After
Bevis, M., Brown, A. (2014), Trajectory models and reference frames for crustal motion geodesy,
https://doi.org/10.1007/s00190-013-0685-5
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from ..core.errors import BadOption
from ..core.text import translatable

DAYS_PER_YEAR = 365.25
SEASONS_FROM = date(2000, 1, 1)
LOGARITHMIC, EXPONENTIAL = "logarithmic", "exponential"
MOST_DEGREE = 2
OFFSET, VELOCITY, ACCELERATION = "offset", "velocity", "acceleration"
ANNUAL, SEMIANNUAL = "annual", "semiannual"
CYCLES = {ANNUAL: 1, SEMIANNUAL: 2}


@dataclass(frozen=True)
class Decay:
    """Displacement that grows ever more slowly after an event; its amplitude is a term of the model.

    Attributes
    ----------
    kind
        ``logarithmic``, ln(1 + Δt/τ), or ``exponential``, 1 - exp(-Δt/τ); both are 0 before the event.
    start
        Date of the event.
    days
        τ in days; None to find it with the rest of the model.
    """

    kind: str
    start: date
    days: float | None = None

    def __post_init__(self) -> None:
        if self.kind not in (LOGARITHMIC, EXPONENTIAL):
            raise BadOption(f"A decay is {LOGARITHMIC} or {EXPONENTIAL}, not {self.kind!r}.")
        if self.days is not None and not 0 < self.days < np.inf:
            raise BadOption(f"The time of the decay after {self.start} must be above 0 days, not {self.days}.")


@dataclass(frozen=True)
class SeriesModel:
    """The terms that are fitted to a series.

    Attributes
    ----------
    degree
        0 for a constant, 1 for a straight line, 2 with a constant acceleration.
    annual, semiannual
        Sine and cosine with one and with two cycles per year.
    steps
        Dates of sudden offsets; an epoch of the same date counts as after it.
    decays
        Slow displacement after events.
    """

    degree: int = 1
    annual: bool = False
    semiannual: bool = False
    steps: tuple[date, ...] = ()
    decays: tuple[Decay, ...] = ()

    def __post_init__(self) -> None:
        if self.degree not in range(MOST_DEGREE + 1):
            raise BadOption(f"The degree of the trend is 0, 1 or 2, not {self.degree}.")
        if len(set(self.steps)) < len(self.steps):
            raise BadOption("A date is named twice among the steps. Name it once.")

    @property
    def unknown_times(self) -> tuple[int, ...]:
        """Indices of the decays whose time is to be found."""
        return tuple(place for place, decay in enumerate(self.decays) if decay.days is None)

    @property
    def names(self) -> tuple[str, ...]:
        """Names of the columns of the design matrix, in order."""
        return tuple(name for name, _ in self._columns(np.zeros(1), 0.0, SEASONS_FROM))

    @property
    def labels(self) -> dict[str, tuple[str, str]]:
        """What each column stands for, and its unit where displacement is in millimetres."""
        words = {
            OFFSET: (translatable("Offset at the first date"), "mm"),
            VELOCITY: (translatable("Velocity"), "mm/yr"),
            ACCELERATION: (translatable("Acceleration"), "mm/yr²"),
            "annual_sin": (translatable("Annual sine"), "mm"),
            "annual_cos": (translatable("Annual cosine"), "mm"),
            "semiannual_sin": (translatable("Semi-annual sine"), "mm"),
            "semiannual_cos": (translatable("Semi-annual cosine"), "mm"),
        }
        words |= {step_name(day): (f"{translatable('Step')} {day}", "mm") for day in self.steps}
        for decay in self.decays:
            kind = translatable("Logarithmic decay") if decay.kind == LOGARITHMIC else translatable("Exponential decay")
            words[decay_name(decay)] = (f"{kind} {decay.start}", "mm")
        return {name: words[name] for name in self.names}

    @property
    def seasons(self) -> tuple[str, ...]:
        """The seasonal terms that it has."""
        return tuple(name for name, wanted in ((ANNUAL, self.annual), (SEMIANNUAL, self.semiannual)) if wanted)

    def with_time(self, place: int, days: float) -> SeriesModel:
        """The model with the time of a decay set."""
        decays = list(self.decays)
        decays[place] = replace(decays[place], days=days)
        return replace(self, decays=tuple(decays))

    def design(self, epochs: Sequence[date], first: date, last: date) -> np.ndarray:
        """Design matrix, (n_epochs, n_terms).

        Parameters
        ----------
        epochs
            When.
        first, last
            The ends of the series that the model is fitted to; they fix the origins of the trend.
        """
        days = days_since(epochs, first)
        middle = (last - first).days / 2 / DAYS_PER_YEAR
        return np.column_stack([column for _, column in self._columns(days, middle, first)])

    def _columns(self, days: np.ndarray, middle: float, first: date) -> Iterator[tuple[str, np.ndarray]]:
        years = days / DAYS_PER_YEAR
        yield OFFSET, np.ones_like(years)
        if self.degree >= 1:
            yield VELOCITY, years
        if self.degree == MOST_DEGREE:
            # Less its value at the first epoch, where the offset is then that of the whole trend.
            yield ACCELERATION, ((years - middle) ** 2 - middle**2) / 2
        seasonal = 2 * np.pi * (days + (first - SEASONS_FROM).days) / DAYS_PER_YEAR
        for season in self.seasons:
            yield f"{season}_sin", np.sin(CYCLES[season] * seasonal)
            yield f"{season}_cos", np.cos(CYCLES[season] * seasonal)
        for day in self.steps:
            yield step_name(day), (days >= (day - first).days).astype(float)
        for decay in self.decays:
            yield decay_name(decay), decay_curve(decay, days - (decay.start - first).days)


def decay_curve(decay: Decay, days_after: np.ndarray) -> np.ndarray:
    """Decay of unit amplitude at a number of days after its event; 0 before it."""
    relative = np.maximum(days_after, 0.0) / (decay.days or 1.0)
    return np.log1p(relative) if decay.kind == LOGARITHMIC else -np.expm1(-relative)


def step_name(day: date) -> str:
    """Name of the column of a step."""
    return f"step_{day:%Y%m%d}"


def decay_name(decay: Decay) -> str:
    """Name of the column of a decay."""
    return f"{decay.kind}_{decay.start:%Y%m%d}"


def days_since(epochs: Sequence[date], first: date) -> np.ndarray:
    """Days from a date to each epoch, (n_epochs,)."""
    return np.array([(epoch - first).days for epoch in epochs], float)
