"""Sources and residual of every date compared with the trend of the baseline."""

from __future__ import annotations

import zlib
from dataclasses import dataclass
from datetime import date

import numpy as np

from ..core.errors import BadOption, BrokenInput, NothingLeft
from ..core.progress import Progress
from ..separation.cube_import import Series, nearest_epoch
from ..separation.file import Separation, on_grid
from ..separation.labels import DEFORMATION
from ..separation.projection import Fit, fit_sources
from ..separation.variables import RESIDUALS
from ._residuals import CUMULATIVE, WINDOW, window_ratio
from ._trend import FEWEST_POINTS, Trend, trend_lines
from .options import AlertOptions


@dataclass(frozen=True)
class Unrest:
    """Sources and residual over time, with their trend lines.

    Attributes
    ----------
    separation, series
        The sources, and the displacement they are compared with.
    fit
        Sources fitted to every date.
    residuals
        The residual as two numbers per date: metres, and a ratio, (n_epochs, 2); NaN where unknown.
    trend
        Trend lines of the sources and, last, of the two residuals.
    known
        Index of the source of known deformation; None if there is none.
    checksums
        Of the displacement of each date, (n_epochs,).
    options
        The options.
    warnings
        What to check.
    """

    separation: Separation
    series: Series
    fit: Fit
    residuals: np.ndarray
    trend: Trend
    known: int | None
    checksums: np.ndarray
    options: AlertOptions
    warnings: tuple[str, ...] = ()

    @property
    def sources(self) -> slice:
        """The series of the trend that are sources."""
        return slice(0, self.fit.courses.shape[1])

    @property
    def leading(self) -> np.ndarray:
        """Which residual new deformation is judged by, `CUMULATIVE` or `WINDOW`, (n_epochs,)."""
        if self.options.residual_type in RESIDUALS:
            return np.full(len(self.epochs), RESIDUALS.index(self.options.residual_type))
        return np.nan_to_num(self.trend.distance[:, -2:], nan=-1.0).argmax(axis=1)

    @property
    def residual_signed(self) -> np.ndarray:
        """Distance of the leading residual from its trend line in standard deviations, (n_epochs,)."""
        return np.take_along_axis(self.trend.signed[:, -2:], self.leading[:, np.newaxis], axis=1)[:, 0]

    @property
    def status(self) -> np.ndarray:
        """Change in known deformation, and new deformation, in standard deviations, (n_epochs, 2)."""
        distance = self.trend.distance
        existing = np.full(len(distance), np.nan) if self.known is None else distance[:, self.known]
        return np.column_stack([existing, np.abs(self.residual_signed)])

    @property
    def epochs(self) -> tuple[date, ...]:
        """Dates."""
        return self.series.epochs


def detect(separation: Separation, series: Series, options: AlertOptions, progress: Progress | None = None) -> Unrest:
    """Fit the sources to every date and measure the distances from the trend lines."""
    if not separation.grid.agrees_with(series.grid):
        raise BrokenInput(
            f"{separation.path} holds sources on another grid than the datacube's. Separate the sources of this cube."
        )
    progress = progress or Progress()
    used = separation.used
    cumulative = series.at(used, progress)
    fit = fit_sources(cumulative, separation.sources, progress)
    warnings: list[str] = []
    residuals = np.empty((len(series.epochs), len(RESIDUALS)))
    residuals[:, CUMULATIVE] = fit.rms
    residuals[:, WINDOW] = _in_windows(on_grid(fit.residual, used), options, warnings, progress)
    if separation.options.compatible and np.isfinite(residuals[:, WINDOW]).any():
        residuals[0, WINDOW] = 0.0  # as in LiCSAlert, though the ratio is not defined where nothing varies
    baseline = baseline_index(separation, series, options)
    values = np.column_stack([fit.courses, residuals])
    trend = trend_lines(series.days, values, baseline, options.recalculate, options.robust)
    known = known_source(separation, options)
    return Unrest(separation, series, fit, residuals, trend, known, checksums(cumulative), options, tuple(warnings))


def _in_windows(images: np.ndarray, options: AlertOptions, warnings: list[str], progress: Progress) -> np.ndarray:
    """The residual in windows, (n_epochs,); NaN where no window fits into the image and the other residual will do."""
    try:
        return window_ratio(images, options.window_side, options.window_coverage, progress)
    except (BadOption, NothingLeft) as err:
        if options.residual_type == RESIDUALS[WINDOW]:
            raise
        warnings.append(f"The residual in windows is missing, so only the one over the image counts. {err}")
        return np.full(len(images), np.nan)


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
