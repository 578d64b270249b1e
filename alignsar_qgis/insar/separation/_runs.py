"""Many runs of FastICA on resampled dates, reproducible for any number of threads."""

from __future__ import annotations

from dataclasses import dataclass
from functools import partial

import numpy as np

from ..core.blocks import MEGABYTE, run_tasks, worker_count
from ..core.progress import Progress
from ._fastica import fastica
from ._whitening import PrincipalSpace
from .cube_import import MOST_AT_ONCE_MB
from .options import SeparationOptions

MOST_DRAWS = 100
_PLAIN, _BOOTSTRAPPED = 1, 2
_LARGEST_BATCH = 8


@dataclass(frozen=True)
class Runs:
    """Converged runs with one number of components.

    Attributes
    ----------
    directions
        Sources are ``directions @ basis`` of the principal space, orthonormal rows, (n_runs, k, rank).
    iterations
        Of the converged runs, (n_runs,).
    attempts, undrawable
        Runs begun, and how many of them found too few distinct dates.
    wanted
        Runs asked for.
    """

    directions: np.ndarray
    iterations: np.ndarray
    attempts: int
    undrawable: int
    wanted: int

    @property
    def components(self) -> int:
        """Number of components."""
        return self.directions.shape[1]

    @property
    def rate(self) -> float:
        """Share of the runs that converged."""
        return len(self.directions) / self.attempts

    @property
    def median_iterations(self) -> float:
        """Updates that a converged run typically needed; NaN without any."""
        return float(np.median(self.iterations)) if len(self.iterations) else float("nan")

    def __str__(self) -> str:
        rows = f"; {self.undrawable} drew too few distinct images" if self.undrawable else ""
        return (
            f"{self.components} components: {len(self.directions)} of {self.attempts} runs converged "
            f"({self.rate:.0%}), after {self.median_iterations:.0f} iterations (median){rows}"
        )


@dataclass(frozen=True)
class _Attempt:
    index: int
    kind: int


def many_runs(space: PrincipalSpace, components: int, options: SeparationOptions, progress: Progress) -> Runs:
    """Run FastICA until the wanted number of runs have converged or the allowed attempts are used up.

    The random numbers of an attempt depend on seed, number of components, kind and number of the attempt only.

    There may be fewer runs than wanted, or none.
    """
    kinds = ((_BOOTSTRAPPED, options.bootstrapped_runs), (_PLAIN, options.plain_runs))
    wanted = sum(count for _, count in kinds)
    found: list[np.ndarray] = []
    iterations, attempts, undrawable = [], 0, 0
    for kind, count in kinds:
        successes, begun = 0, 0
        limit = int(np.ceil(count * options.maximum_attempts))
        while successes < count and begun < limit:
            batch = [_Attempt(begun + index, kind) for index in range(min(count - successes, limit - begun))]
            begun += len(batch)
            part = progress.part((len(found)) / wanted, (len(found) + len(batch)) / wanted)
            for directions, needed in _converged(space, components, batch, options, part):
                if directions is None:
                    undrawable += needed == 0
                    continue
                found.append(directions)
                iterations.append(needed)
                successes += 1
        attempts += begun
    directions = np.array(found).reshape(-1, components, len(space.eigenvalues))
    return Runs(directions, np.array(iterations, int), attempts, undrawable, wanted)


def _converged(
    space: PrincipalSpace, components: int, attempts: list[_Attempt], options: SeparationOptions, progress: Progress
) -> list[tuple[np.ndarray | None, int]]:
    """Directions and iterations of each attempt, in order; None where it failed, after 0 iterations if not drawn."""
    workers = worker_count(options.workers)
    bytes_per_run = 4 * 8 * components * space.basis.shape[1]
    memory = min(options.memory / (workers + 1), MOST_AT_ONCE_MB)
    size = int(np.clip(memory * MEGABYTE / bytes_per_run, 1, _LARGEST_BATCH))
    batches = [attempts[start : start + size] for start in range(0, len(attempts), size)]  # noqa: E203
    results = []
    kernel = partial(_run_batch, space, components, options, progress)
    for _, outcome in run_tasks(kernel, batches, workers, progress, portable=True):
        results += outcome
    return results


def _run_batch(
    space: PrincipalSpace, components: int, options: SeparationOptions, progress: Progress, batch: list[_Attempt]
) -> list[tuple[np.ndarray | None, int]]:
    rotations, starts, drawn = [], [], []
    for position, attempt in enumerate(batch):
        random = np.random.default_rng([options.seed, attempt.kind, components, attempt.index])
        rows = resampled_rows(len(space.weights), components, random) if attempt.kind == _BOOTSTRAPPED else slice(None)
        rotation = None if rows is None else space.rotation(rows, components)
        if rotation is not None:
            rotations.append(rotation)
            starts.append(random.standard_normal((components, components)))
            drawn.append(position)
    results: list[tuple[np.ndarray | None, int]] = [(None, 0)] * len(batch)
    if not drawn:
        return results
    rotation = np.array(rotations)
    samples = space.basis.shape[1]
    limits = options.tolerance, options.maximum_iterations
    unmixed = fastica(space.rotated(rotation), samples, np.array(starts), *limits, progress.check)
    directions = unmixed.unmixing @ rotation
    for position, found, needed, good in zip(drawn, directions, unmixed.iterations, unmixed.converged):
        results[position] = (found if good else None, int(needed))
    return results


def resampled_rows(count: int, components: int, random: np.random.Generator) -> np.ndarray | None:
    """Row indices drawn with replacement, as many distinct ones as components or more; None if 100 draws have not."""
    for _ in range(MOST_DRAWS):
        rows = random.integers(count, size=count)
        if np.unique(rows).size >= components:
            return rows
    return None
