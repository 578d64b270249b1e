"""Split a raster into blocks that fit the memory budget and run a kernel over them.

A stage gives `run_tasks` a kernel and the tasks; where they run is not its business. By default it is a pool of threads
of this process. Inside a ``with computing_on(place):`` it is another place, such as a Dask cluster (`cluster`), for the
kernels that are marked as portable: objects that can be pickled and use nothing but their attributes and files, so
that they can run in another process and more than once. They write with `write_flat` and `link_or_copy`, or put values
into the images of `store.images`, where no other task reads or writes. Kernels that fill arrays of the caller stay on
threads.
"""

from __future__ import annotations

import os
from collections.abc import Callable, Collection, Iterator, Sequence
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import contextmanager
from contextvars import ContextVar
from pathlib import Path
from typing import Protocol, TypeVar

from .progress import Progress

T = TypeVar("T")
R = TypeVar("R")

MEGABYTE = 2**20


class Place(Protocol):
    """Where portable kernels can run.

    Attributes
    ----------
    folder
        For unfinished files that kernels there and this process see.
    """

    folder: Path

    def compute(self, kernel: Callable[[T], R], tasks: Sequence[T], progress: Progress) -> Iterator[tuple[T, R]]:
        """As `run_tasks`."""
        ...


_place: ContextVar[Place | None] = ContextVar("place", default=None)


@contextmanager
def computing_on(place: Place) -> Iterator[None]:
    """Run the portable kernels of all stages inside the ``with`` at a place."""
    token = _place.set(place)
    try:
        yield
    finally:
        _place.reset(token)


def shared_folder() -> Path | None:
    """Folder for files that kernels read while they run elsewhere; None where they share the memory of this process."""
    place = _place.get()
    return None if place is None else place.folder


def worker_count(wanted: int) -> int:
    """Number of threads: the wanted one, or one per usable processor for 0."""
    if wanted:
        return wanted
    usable = getattr(os, "sched_getaffinity", None)
    return len(usable(0)) if usable else os.cpu_count() or 1


def workers_within(wanted: int, bytes_each: float, budget_mb: float) -> int:
    """Number of threads, at least one, so that what is in their hands fits the budget: one task each and one ahead."""
    fitting = int(budget_mb * MEGABYTE / max(bytes_each, 1)) - 1
    return max(1, min(worker_count(wanted), fitting))


def row_blocks(length: int, bytes_per_row: float, budget_mb: float, at_once: int = 1) -> list[slice]:
    """Contiguous, non-empty row ranges that cover the image, so that ``at_once`` blocks fit the budget."""
    rows = max(1, int(budget_mb * MEGABYTE / max(at_once, 1) / max(bytes_per_row, 1)))
    return even_blocks(length, rows)


def even_blocks(length: int, longest: int, multiple: int = 1) -> list[slice]:
    """Contiguous, non-empty ranges of nearly equal size that cover a length.

    Parameters
    ----------
    longest
        Most items of a range.
    multiple
        What every edge but the last one is a multiple of; a range may then be as long as this.
    """
    units = -(-length // multiple)
    count = -(-units // max(1, longest // multiple))
    edges = [min(units * index // count * multiple, length) for index in range(count + 1)]
    return [slice(start, stop) for start, stop in zip(edges, edges[1:])]


def run_tasks(
    kernel: Callable[[T], R],
    tasks: Collection[T],
    workers: int,
    progress: Progress,
    portable: bool = False,
) -> Iterator[tuple[T, R]]:
    """Yield (task, kernel(task)) in order of the tasks, at most ``workers`` + 1 of them in flight.

    Stops at the first error or when cancelled; tasks not yet begun are dropped. A place of `computing_on` decides
    itself how many are in flight.

    Parameters
    ----------
    portable
        Whether the kernel may run in another process.
    """
    place = _place.get() if portable and len(tasks) else None
    if place is not None:
        yield from place.compute(kernel, list(tasks), progress)
        return
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
        wait([future for _, future in waiting if not future.cancelled()])
        pool.shutdown(wait=True)
