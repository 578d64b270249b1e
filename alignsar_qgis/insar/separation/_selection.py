"""How many components: decided by the runs themselves, without a window that waits."""

from __future__ import annotations

from collections.abc import Mapping

from ..core.errors import NothingLeft
from ._clustering import Clusters
from .options import SeparationOptions


def candidates(options: SeparationOptions) -> list[int]:
    """Numbers of components that the rule needs runs of."""
    start, stop = options.components_start, options.components_stop
    return [(start + stop) // 2] if options.component_rule == "middle" else list(range(start, stop + 1))


def choose(tried: Mapping[int, Clusters], options: SeparationOptions) -> int:
    """The number of components to keep.

    ``stable`` takes the largest number that gives as many clusters of a sufficient mean quality, and falls back to
    ``score``, the number with the largest sum of quality times share of sources.

    Raises
    ------
    NothingLeft
        If no run converged or there is no cluster with any number.
    """
    if not any(len(clusters.runs.directions) for clusters in tried.values()):
        raise NothingLeft(
            f"None of {sum(clusters.runs.attempts for clusters in tried.values())} runs of FastICA converged. Allow "
            "more iterations, a larger tolerance, or fewer components."
        )
    found = {number: clusters for number, clusters in tried.items() if clusters.count}
    if not found:
        raise NothingLeft(
            f"No pattern was found again in {options.minimum_cluster_size} or more runs, with "
            f"{' or '.join(str(number) for number in tried)} components. Lower the smallest cluster, allow more "
            "components or more runs, or choose a longer baseline."
        )
    if options.component_rule == "stable":
        stable = [
            number
            for number, clusters in found.items()
            if clusters.count >= number and clusters.mean_quality >= options.minimum_quality
        ]
        if stable:
            return max(stable)
    return max(found, key=lambda number: (found[number].score, -number))


def score_table(tried: Mapping[int, Clusters]) -> list[dict[str, float]]:
    """What is known about each number of components, one row each."""
    return [
        {
            "components": number,
            "runs_wanted": clusters.runs.wanted,
            "runs_tried": clusters.runs.attempts,
            "runs_converged": len(clusters.runs.directions),
            "runs_without_enough_dates": clusters.runs.undrawable,
            "convergence_rate": clusters.runs.rate,
            "median_iterations": clusters.runs.median_iterations,
            "clusters": clusters.count,
            "mean_quality": clusters.mean_quality,
            "clustered_share": float((clusters.labels >= 0).sum() / max(len(clusters.labels), 1)),
            "score": clusters.score,
        }
        for number, clusters in tried.items()
    ]
