"""Sources that LiCSAlert separated, in the form and with the files of our own."""

from __future__ import annotations

from dataclasses import dataclass, replace
from pathlib import Path

import numpy as np

from ..core.errors import BrokenInput
from ..core.progress import Progress
from ..pipeline.stage_run import StageRun
from ._clustering import clusters_of, similarity
from ._figures import separation_report
from ._runs import Runs
from ._sources import SeparatedSources
from .cube_import import USED, Series, read_series
from .file import centred
from .icasar import describe, principal_components
from .labels import height_correlation, span_correlation
from .mixtures import Mixtures, make_mixtures
from .options import SeparationOptions
from .output import SeparationOutcome, write_results
from .projection import fit_sources

SAME = 0.999
"""Correlation from which on two maps are the same one, stored with different precision."""


@dataclass(frozen=True)
class FoundSources:
    """What LiCSAlert found, on the pixels that it was given, in row-major order.

    Attributes
    ----------
    maps
        The sources, the best first, (n_sources, n_pixels).
    patterns
        Sources of all runs with the number of components that was chosen, (n_runs, n_components, n_pixels).
    clusters
        Cluster of each pattern, run by run, -1 for none, (n_patterns,).
    labels
        Label code of each source, (n_sources,).
    plane
        Positions of the patterns in the picture of the clusters, (n_patterns, 2); None where there is none.
    """

    maps: np.ndarray
    patterns: np.ndarray
    clusters: np.ndarray
    labels: np.ndarray
    plane: np.ndarray | None


def series_for_licsalert(path: Path, options: SeparationOptions, progress: Progress) -> tuple[Series, Mixtures]:
    """The displacement of a datacube as LiCSAlert takes it: all dates, and the pixels that none of them lacks.

    Raises
    ------
    MissingInput, BrokenInput, NothingLeft, BadOption
        As `read_series` and `make_mixtures`.
    """
    series = read_series(path, replace(options, compatible=True, date_choice="all"), progress)
    return series, make_mixtures(series)


def outcome_of(series: Series, mixtures: Mixtures, found: FoundSources) -> SeparationOutcome:
    """A separation as if it were our own; time courses are the fit of the sources to the series.

    Raises
    ------
    BrokenInput
        If the sources are not the representatives of the clusters.
    """
    n_runs, n_components, n_pixels = found.patterns.shape
    patterns = centred(found.patterns.reshape(-1, n_pixels))
    patterns /= np.linalg.norm(patterns, axis=1, keepdims=True)
    runs = Runs(patterns.reshape(found.patterns.shape), np.full(n_runs, np.nan), n_runs, 0, n_runs)
    clusters = clusters_of(patterns, similarity(patterns), found.clusters, runs)
    maps = centred(found.maps.astype(np.float32).astype(float))
    alike = np.abs(patterns[clusters.centrotypes] @ (maps / np.linalg.norm(maps, axis=1, keepdims=True)).T)
    if alike.shape != (len(maps), len(maps)) or (alike.max(axis=0) < SAME).any():
        raise BrokenInput(
            f"The {len(maps)} sources of LiCSAlert do not stand for the {clusters.count} clusters of its {n_runs} runs "
            f"with {n_components} components. Use another version of LiCSAlert, or the built-in engine."
        )
    used = mixtures.flags == USED
    fit = fit_sources(series.cumulative[:, used], maps)
    height = None if series.height is None else series.height[used]
    sources = SeparatedSources(
        maps,
        clusters,
        cluster_of=alike.argmax(axis=0),
        signs=np.ones(len(maps)),
        fit=fit,
        with_height=height_correlation(maps, height),
        with_span=span_correlation(fit.courses[mixtures.dates], series.days[mixtures.dates]),
        labels=found.labels,
    )
    space = principal_components(mixtures, series.options)
    return SeparationOutcome(series, mixtures, space, {n_components: clusters}, sources, found.plane)


def write_imported(run: StageRun[SeparationOptions], outcome: SeparationOutcome, progress: Progress) -> None:
    """Write all files of a separation below the staging folder, and fill in the result."""
    result = run.result
    write_results(run.staging, run.output, run.inputs["datacube"], outcome, result, progress)
    describe(outcome, 0, result)
    result.warn(
        "LiCSAlert does not say how many runs did not converge, so the table of convergence counts only those that did."
    )
    if run.options.figures and outcome.xy is not None:
        separation_report(run.staging, run.output, outcome, result, progress)
