"""Distances from the trend that LiCSAlert computed, in the form and with the files of our own."""

from __future__ import annotations

from dataclasses import dataclass, replace

import numpy as np

from ..core.errors import BrokenInput
from ..core.progress import Progress
from ..pipeline.stage_run import StageRun
from ..separation.cube_import import Series
from ..separation.file import Separation
from ..separation.projection import fit_sources
from ..separation.variables import RESIDUALS
from ._figures import alert_report
from ._residuals import CUMULATIVE
from ._trend import Trend
from ._words import describe
from .comparison import Unrest, baseline_index, checksums, known_source
from .options import AlertOptions
from .output import write_results

LARGEST_DIFFERENCE = 1e-3
"""Share of the range of the time courses by which those of LiCSAlert and the fit of its sources may differ."""


@dataclass(frozen=True)
class FoundTrends:
    """What LiCSAlert found for the sources and, last, for the residual.

    Attributes
    ----------
    values
        Cumulative time courses in metres, and the root mean square of the residual in metres,
        (n_epochs, n_sources + 1).
    line
        The trend line that each value is compared with, in metres, of the same shape.
    distance
        Absolute distance from it in standard deviations, of the same shape.
    slope, sigma
        Of the baseline, metres per day and metres, (n_sources + 1,).
    """

    values: np.ndarray
    line: np.ndarray
    distance: np.ndarray
    slope: np.ndarray
    sigma: np.ndarray


def unrest_of(separation: Separation, series: Series, options: AlertOptions, found: FoundTrends) -> Unrest:
    """An unrest detection as if it were our own; the residual in windows, which LiCSAlert does not give, is missing.

    Raises
    ------
    BrokenInput
        If the time courses are not those of the sources in the datacube.
    """
    cumulative = series.cumulative[:, separation.used]
    fit = fit_sources(cumulative, separation.sources)
    courses = found.values[:, :-1]
    if courses.shape != fit.courses.shape:
        raise BrokenInput(
            f"LiCSAlert gives {courses.shape[1]} sources on {len(courses)} dates, and {separation.path} with the "
            f"datacube {fit.courses.shape[1]} on {len(fit.courses)}. Separate the sources again."
        )
    difference = np.nanmax(np.abs(courses - fit.courses)) / max(float(np.nanmax(np.abs(fit.courses))), 1e-12)
    if difference > LARGEST_DIFFERENCE:
        raise BrokenInput(
            f"The time courses of LiCSAlert differ by {difference:.1%} from the fit of the sources in "
            f"{separation.path}. Separate the sources again."
        )
    absent = np.full(len(courses), np.nan)
    residuals = np.column_stack([found.values[:, -1], absent])
    signed = np.copysign(found.distance, found.values - found.line)
    level = found.line - series.days[:, np.newaxis] * found.slope
    trend = Trend(
        np.append(found.slope, np.nan),
        np.append(found.sigma, np.nan),
        np.column_stack([level, absent]),
        np.column_stack([found.line, absent]),
        np.column_stack([signed, absent]),
        baseline_index(separation, series, options),
        options.recalculate,
    )
    return Unrest(
        separation,
        series,
        replace(fit, courses=courses),
        residuals,
        trend,
        known_source(separation, options),
        checksums(cumulative),
        replace(options, residual_type=RESIDUALS[CUMULATIVE]),
        ("LiCSAlert gives the residual over the image; the one in windows is missing.",),
    )


def write_imported(run: StageRun[AlertOptions], unrest: Unrest, progress: Progress) -> None:
    """Write all files of an unrest detection below the staging folder, and fill in the result."""
    write_results(run.staging, run.output, run.inputs["datacube"], unrest, run.result, progress)
    describe(unrest, run.output, run.result, progress)
    if run.options.figures:
        alert_report(run.staging, run.output, unrest, run.result, progress)
