"""Sources and residual of every date compared with the trend of the baseline."""

from __future__ import annotations

import zlib
from dataclasses import dataclass, replace
from datetime import date

import numpy as np

from ..errors import BadOption, BrokenInput
from ..options.separation import AlertOptions
from .cube_import import Series, nearest_epoch
from .labels import DEFORMATION
from .mixtures import make_mixtures
from .projection import Fit, fit_sources
from .residuals import window_ratio
from .run_store import data_key
from .separation_file import Separation, on_grid
from .trend import FEWEST_POINTS, Trend, trend_lines


@dataclass(frozen=True)
class Unrest:
    """Sources and residual over time, with their trend lines.

    Attributes
    ----------
    separation, series
        The sources, and the displacement they are compared with.
    fit
        Sources fitted to every date.
    residual
        The residual as one number per date: metres, or a ratio, (n_epochs,).
    trend
        Trend lines of the sources and, last, of the residual.
    known
        Index of the source of known deformation; None if there is none.
    checksums
        Of the displacement of each date, (n_epochs,).
    options
        The options.
    """

    separation: Separation
    series: Series
    fit: Fit
    residual: np.ndarray
    trend: Trend
    known: int | None
    checksums: np.ndarray
    options: AlertOptions

    @property
    def status(self) -> np.ndarray:
        """Change in known deformation, and new deformation, in standard deviations, (n_epochs, 2)."""
        distance = self.trend.distance
        existing = np.full(len(distance), np.nan) if self.known is None else distance[:, self.known]
        return np.column_stack([existing, distance[:, -1]])

    @property
    def epochs(self) -> tuple[date, ...]:
        """Dates."""
        return self.series.epochs


def detect(separation: Separation, series: Series, options: AlertOptions) -> Unrest:
    """Fit the sources to every date and measure the distances from the trend lines."""
    if not separation.grid.agrees_with(series.grid):
        raise BrokenInput(
            f"{separation.path} holds sources on another grid than the datacube's. Separate the sources of this cube."
        )
    used = separation.used
    cumulative = series.cumulative[:, used]
    fit = fit_sources(cumulative, separation.sources)
    residual = fit.rms
    if options.residual_type == "window":
        residual = window_ratio(on_grid(fit.residual, used), options.window_side, options.window_coverage)
    baseline = baseline_index(separation, series, options)
    values = np.column_stack([fit.courses, residual])
    trend = trend_lines(series.days, values, baseline, options.recalculate, options.robust)
    return Unrest(
        separation, series, fit, residual, trend, known_source(separation, options), checksums(cumulative), options
    )


def baseline_index(separation: Separation, series: Series, options: AlertOptions) -> int:
    """Index of the last date of the baseline."""
    wanted = options.baseline_end
    if not wanted:
        first, last = separation.first_learned, separation.last_learned
        wanted = (last if separation.options.baseline_end else first + (last - first) / 2).isoformat()
    index = nearest_epoch(series.epochs, wanted)
    if index + 1 < FEWEST_POINTS:
        raise BadOption(
            f"The baseline up to {series.epochs[index]} has {index + 1} dates; a trend and its scatter need "
            f"{FEWEST_POINTS} or more. Choose a later end of the baseline."
        )
    return index


def known_source(separation: Separation, options: AlertOptions) -> int | None:
    """Index of the source that the first status number follows."""
    if options.deformation_source is None:
        labelled = np.flatnonzero(separation.labels == DEFORMATION)
        return int(labelled[0]) if labelled.size else None
    if options.deformation_source > len(separation.sources):
        raise BadOption(
            f"There is no source {options.deformation_source}; {separation.path} has {len(separation.sources)} sources."
        )
    return options.deformation_source - 1


def checksums(cumulative: np.ndarray) -> np.ndarray:
    """CRC-32 of the displacement of each date, to the precision of the datacube, (n_epochs,)."""
    return np.array([zlib.crc32(image.astype(np.float32).tobytes()) for image in cumulative], np.int64)


def learned_data_changed(separation: Separation, series: Series) -> bool:
    """Whether the data that the sources were learned from are not those of the datacube any more."""
    options = replace(series.options, baseline_end=separation.last_learned.isoformat())
    learned = replace(series, options=options)
    return data_key(learned, make_mixtures(learned)) != separation.data_key
