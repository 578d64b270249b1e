"""Split a raster into row blocks that fit the memory budget and run a kernel over them on threads."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from typing import TypeVar

from .progress import Progress

T = TypeVar("T")
R = TypeVar("R")

MEGABYTE = 2**20


def worker_count(wanted: int) -> int:
    """Number of threads: the wanted one, or one per usable processor for 0."""
    if wanted:
        return wanted
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1


def row_blocks(length: int, bytes_per_row: float, budget_mb: float, at_once: int = 1) -> list[slice]:
    """Contiguous, non-empty row ranges that cover the image, so that ``at_once`` blocks fit the budget."""
    rows = max(1, int(budget_mb * MEGABYTE / max(at_once, 1) / max(bytes_per_row, 1)))
    count = -(-length // rows)
    edges = [length * index // count for index in range(count + 1)]
    return [slice(start, stop) for start, stop in zip(edges, edges[1:])]


def run_tasks(
    kernel: Callable[[T], R],
    tasks: Sequence[T],
    workers: int,
    progress: Progress,
) -> Iterator[tuple[T, R]]:
    """Yield (task, kernel(task)) in order of the tasks, at most ``workers`` + 1 of them in flight.

    Stops at the first error or when cancelled; tasks not yet begun are dropped.
    """
    pool = ThreadPoolExecutor(workers)
    waiting: list[tuple[T, Future[R]]] = []
    try:
        upcoming = iter(tasks)
        for done in range(len(tasks)):
            while len(waiting) <= workers:
                task = next(upcoming, None)
                if task is None:
                    break
                waiting.append((task, pool.submit(kernel, task)))
            progress.check()
            task, future = waiting.pop(0)
            yield task, future.result()
            progress.fraction((done + 1) / len(tasks))
    finally:
        for _, future in waiting:
            future.cancel()
        pool.shutdown(wait=True)
