"""Separate the displacement of a datacube into independent sources.

Many runs of independent component analysis on resampled dates, clustered, so that only patterns that are found again
count as sources. After ICASAR: Gaddes et al. (2018), doi:10.1029/2018JB016210.
"""

from __future__ import annotations

import numpy as np

from ..core.algebra import single_threaded_algebra
from ..core.errors import BadOption
from ..core.progress import Progress
from ..core.text import counted, first_names
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ._clustering import Clusters, cluster_runs
from ._embedding import embedding
from ._figures import separation_report
from ._runs import Runs, many_runs
from ._selection import candidates, choose
from ._sources import SeparatedSources, make_sources
from ._whitening import PrincipalSpace, principal_space, temporal_space
from .cube_import import check_files, read_series
from .labels import DEFORMATION
from .mixtures import Mixtures, make_mixtures
from .options import SeparationOptions
from .output import SeparationOutcome, output_files, write_results
from .projection import LARGEST_CONDITION, condition
from .run_store import RunStore, data_key

FEW_RUNS = 20
WEAK_QUALITY = 0.5


def separate_sources(run: StageRun[SeparationOptions]) -> None:
    """Separate the sources of a datacube.

    Beside the output, with its name as prefix, go the maps as GeoTIFF, tables, figures, the stored runs, and the
    record.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If the file or an option does not fit.
    NothingLeft
        If no data are left, no run converges, or no pattern is found again.
    """
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    cube, output = run.inputs["datacube"], run.output
    check_files(cube, output, "sources.nc")
    options.check()
    if run.is_up_to_date([cube]):
        return
    stored = output_files(output)["runs"]
    with progress.timed("Displacement read"):
        series = read_series(cube, options, progress.part(0, 0.15))
    mixtures = make_mixtures(series, progress)
    store = RunStore.open(output.parent / stored, data_key(series, mixtures, progress), options)
    with single_threaded_algebra():
        space = principal_components(mixtures, options)
        tried = try_components(space, options, store, progress.part(0.15, 0.8))
        sources = make_sources(series, mixtures, space, tried[choose(tried, options)], progress)
        xy = picture(sources, progress.part(0.8, 0.9)) if options.figures else None
    outcome = SeparationOutcome(series, mixtures, space, tried, sources, xy)
    store.write(staging / stored)
    write_results(staging, output, cube, outcome, result, progress)
    describe(outcome, store.reused, result)
    if options.figures:
        with progress.timed("Figures"):
            separation_report(staging, output, outcome, result, progress.part(0.9, 1))


def principal_components(mixtures: Mixtures, options: SeparationOptions) -> PrincipalSpace:
    """Whitened mixtures: images for sources independent in space, time series for sources independent in time."""
    if options.independence == "time":
        return temporal_space(mixtures.chain)
    return principal_space(mixtures.chain, mixtures.combination)


def try_components(
    space: PrincipalSpace, options: SeparationOptions, store: RunStore, progress: Progress
) -> dict[int, Clusters]:
    """Clusters of the runs with each number of components that the rule needs."""
    numbers = candidates(options)
    if len(space.eigenvalues) < numbers[-1]:
        raise BadOption(
            f"The displacement has only {len(space.eigenvalues)} independent patterns; {numbers[-1]} components cannot "
            "be told apart. Lower the most components."
        )
    tried = {}
    for index, number in enumerate(numbers):
        part = progress.part(index / len(numbers), (index + 1) / len(numbers))
        if number in store.kept:
            store.reused += 1
        else:
            wanted = options.bootstrapped_runs + options.plain_runs
            with progress.timed(f"FastICA with {number} components, {wanted} runs"):
                store.kept[number] = many_runs(space, number, options, part)
        part.check()
        with progress.timed(f"Clusters of the patterns with {number} components"):
            tried[number] = cluster_runs(store.kept[number], options)
        part.check()
        part.fraction(1)
    return tried


def picture(sources: SeparatedSources, progress: Progress) -> np.ndarray:
    """Positions of all patterns in a plane, (n_patterns, 2)."""
    with progress.timed(f"Picture of the clusters, {len(sources.clusters.labels)} patterns"):
        return embedding(sources.clusters.distances, progress)


def describe(outcome: SeparationOutcome, reused: int, result: StageResult) -> None:
    """Say what was found and what to check; ``reused`` is for how many numbers of components runs were stored."""
    series, mixtures, sources, tried = outcome.series, outcome.mixtures, outcome.sources, outcome.tried
    clusters = sources.clusters
    runs = clusters.runs
    epochs, pixels = series.epochs, mixtures.chain.shape[1]
    result.counts = {
        "source_count": len(sources.maps),
        "component_count": runs.components,
        "pixels": pixels,
        "dates_learned": len(mixtures.dates),
        "convergence_rate": runs.rate,
        "mean_quality": clusters.mean_quality,
        "numbers_reused": reused,
    }
    result.say(headline(sources), headline=True)
    result.say(
        f"Learned from {len(mixtures.dates)} of {len(epochs)} dates, {epochs[mixtures.dates[0]]} to "
        f"{epochs[mixtures.dates[-1]]}, on {pixels} pixels of {series.grid.width} x {series.grid.length} at "
        f"{series.options.downsample:g} times the resolution of the cube."
    )
    left_out = sorted(set(range(mixtures.baseline + 1)) - set(mixtures.dates.tolist()))
    if left_out:
        result.warn(
            f"Not learned from, because their gaps cost more pixels than they bring: "
            f"{first_names([str(epochs[index]) for index in left_out])}. With all {mixtures.baseline + 1} dates, "
            f"{mixtures.pixels_of_all} pixels would be left instead of {pixels}."
        )
    for number, found in tried.items():
        stored = " (stored runs)" if reused == len(tried) else ""
        result.say(
            f"{found.runs}; {found.count} clusters, mean quality {found.mean_quality:.2f}, score {found.score:.2f}"
            f"{' - chosen' if number == runs.components else ''}{stored}."
        )
    for name, quality, size, with_span, with_height in zip(
        sources.names, sources.quality, sources.sizes, sources.with_span, sources.with_height
    ):
        result.say(
            f"{name}: quality {quality:.2f}, {size} of the {runs.components * len(runs.directions)} patterns of "
            f"{len(runs.directions)} runs are alike; "
            f"correlation with time {with_span:+.2f}, with height {with_height:+.2f}."
        )
    for warning in series.warnings:
        result.warn(warning)
    _warn(runs, clusters, sources, result)


def headline(sources: SeparatedSources) -> str:
    """The sentence that stands for the whole run."""
    count = len(sources.maps)
    told = [
        f"{name} (quality {quality:.2f}{'' if quality >= WEAK_QUALITY else ', weak'})"
        for name, quality in zip(sources.names, sources.quality)
    ]
    return f"{counted(count, 'source')} found with {sources.clusters.runs.components} components: {', '.join(told)}."


def _warn(runs: Runs, clusters: Clusters, sources: SeparatedSources, result: StageResult) -> None:
    if len(runs.directions) < runs.wanted:
        result.warn(
            f"Only {len(runs.directions)} of the wanted {runs.wanted} runs converged in {runs.attempts} attempts. "
            "Allow more iterations or a larger tolerance."
        )
    if len(runs.directions) < FEW_RUNS:
        result.warn(f"{len(runs.directions)} runs say little about what is found again; use {FEW_RUNS} or more.")
    if clusters.count > runs.components:
        result.warn(
            f"There are more sources ({clusters.count}) than components ({runs.components}): some runs find different "
            "patterns. Check for sources that look alike."
        )
    weak = [name for name, quality in zip(sources.names, sources.quality) if not quality >= WEAK_QUALITY]
    if weak:
        result.warn(
            f"{', '.join(weak)}: a quality below {WEAK_QUALITY} means that the pattern depends on which dates are "
            "looked at. Do not build on it."
        )
    if condition(sources.maps) > LARGEST_CONDITION:
        result.warn("Some sources are combinations of others, so their time courses are not unique.")
    if DEFORMATION not in sources.labels:
        result.warn(
            "No source grows steadily with time, so none is labelled deformation and the first status number of the "
            "unrest detection will be missing."
        )
