"""Tasks of a stage, handed to a Dask scheduler and waited for.

A worker that dies is the scheduler's concern, which gives its tasks to others. One that hangs is found here: if nothing
has been finished for long, the tasks that workers hold are given to others as well, and who is first counts.
"""

from __future__ import annotations

import math
import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from ..core.blocks import computing_on
from ..core.errors import BadOption, ClusterFailed, MissingInput
from ..core.packages import missing_of
from ..core.progress import Progress
from .spool import Spool, Work

T = TypeVar("T")
R = TypeVar("R")

CLUSTER_PACKAGE = "distributed"
PAUSE_S = 0.02
PATIENCE_S = 60.0
"""After so long without a finished task, twice as long the next time, tasks are given to other workers as well."""
MOST_ATTEMPTS = 4
CONNECT_S = 20.0
ANSWER_S = 1.0
"""How long the scheduler has to answer a question; a run that is cancelled waits for it."""


def check_scheduler(scheduler: str) -> None:
    """Refuse what names no scheduler; an empty text is none.

    Raises
    ------
    ModuleNotFoundError
        If the package is not there.
    BadOption, MissingInput
        If it is neither an address nor a file.
    """
    if not scheduler:
        return
    if missing_of([CLUSTER_PACKAGE]):
        raise ModuleNotFoundError(f"A Dask cluster needs the package {CLUSTER_PACKAGE}.", name=CLUSTER_PACKAGE)
    if _is_file_name(scheduler) and not Path(scheduler).expanduser().is_file():
        raise MissingInput(f"{scheduler} is not there. Start the Dask scheduler that writes this file, or correct it.")
    if not _is_file_name(scheduler) and not scheduler.rpartition(":")[2].isdigit():
        raise BadOption(
            f"{scheduler!r} is neither the address of a Dask scheduler, such as tcp://host:8786, nor a scheduler file "
            "(.json)."
        )


def _is_file_name(scheduler: str) -> bool:
    return scheduler.endswith(".json") or ("://" not in scheduler and "/" in scheduler)


@contextmanager
def on_cluster(scheduler: str, staging: Path, inputs: Callable[[], Sequence[Path]]) -> Iterator[None]:
    """Run the portable kernels inside the ``with`` on a cluster; on threads where none is named.

    Parameters
    ----------
    scheduler
        Its address, or its file; empty for none.
    staging
        Folder of unfinished results, on the shared disk.
    inputs
        Gives the files that the kernels read.
    """
    check_scheduler(scheduler)
    if not scheduler:
        yield
        return
    cluster = Cluster(scheduler, staging, inputs)
    try:
        with computing_on(cluster):
            yield
    finally:
        cluster.close()


class Cluster:
    """A cluster for one stage; it is asked for only when there is something to compute.

    Parameters are those of `on_cluster`.
    """

    def __init__(self, scheduler: str, staging: Path, inputs: Callable[[], Sequence[Path]]) -> None:
        self.scheduler, self.folder, self._inputs = scheduler, staging, inputs
        self._client: Any = None
        self._spools: list[Spool] = []

    def compute(self, kernel: Callable[[T], R], tasks: Sequence[T], progress: Progress) -> Iterator[tuple[T, R]]:
        """Yield (task, kernel(task)) in order of the tasks, as `run_tasks`.

        Raises
        ------
        ClusterFailed
            If the cluster is not there, or goes, or its workers are not set up for the work.
        """
        client = self._connected(progress)
        spool = Spool.make(self.folder, Work(kernel, tasks), self._inputs())
        self._spools.append(spool)
        try:
            orders = _Orders(client, self.scheduler, spool, len(tasks))
            for index, task in enumerate(tasks):
                orders.wait_for(index, progress)
                yield task, spool.accept(index)
                progress.fraction((index + 1) / len(tasks))
        finally:
            spool.remove()

    def close(self) -> None:
        """Have the scheduler forget what is not done; what workers still do comes to nothing."""
        for spool in self._spools:
            spool.remove()  # an error may keep the generator that waits for it
        if self._client is not None:
            _in_the_background(partial(_disconnect, self._client)).join(ANSWER_S / 2)

    def _connected(self, progress: Progress) -> Any:
        """The client of the scheduler."""
        if self._client is None:
            made: Future[Any] = Future()
            _in_the_background(partial(_connect, self.scheduler, made))
            while not made.done():
                progress.check()
                wait([made], PAUSE_S)
            if err := made.exception():
                raise ClusterFailed(
                    f"The Dask scheduler {self.scheduler} does not answer ({err}). Start it, correct the address, or "
                    "leave the scheduler empty to compute on this computer."
                ) from err
            self._client = made.result()
        return self._client


def _connect(scheduler: str, made: Future[Any]) -> None:
    """Make a client, or say why there is none."""
    from distributed import Client

    class Unhurried(Client):  # type: ignore[misc]
        """Does not close itself when it is collected: any thread would wait 40 s for a scheduler that hangs."""

        def __del__(self) -> None:
            pass

    place = (
        {"scheduler_file": str(Path(scheduler).expanduser())} if _is_file_name(scheduler) else {"address": scheduler}
    )
    try:
        made.set_result(Unhurried(**place, timeout=CONNECT_S, set_as_default=False, name="alignsar"))
    except Exception as err:  # whoever waits is told
        made.set_exception(err)


def _disconnect(client: Any) -> None:
    with suppress(Exception):  # of a scheduler that is gone
        client.close(timeout=ANSWER_S)


def _in_the_background(work: Callable[[], None]) -> threading.Thread:
    """A thread that nobody has to wait for."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread


def _carried() -> Callable[[str, int], str]:
    """`work_on`, for workers that may lack this package: a function inside of another one travels as a whole.

    One that they would have to import makes the workers of Dask end, instead of an answer.
    """

    def call(folder: str, index: int) -> str:
        import socket

        try:
            from alignsar_qgis.insar.cluster.task import work_on
        except ImportError as err:
            return (
                f"A worker of the cluster on {socket.gethostname()} cannot import AlignSAR ({err}). Install this "
                "version and its packages for the Python of the workers (pip install .)."
            )
        return work_on(folder, index)

    return call


class _Orders:
    """The tasks of one kernel at the scheduler, each with one attempt or more."""

    def __init__(self, client: Any, scheduler: str, spool: Spool, count: int) -> None:
        self._client, self._scheduler, self._spool = client, scheduler, spool
        self._call = _carried()
        made = client.map(self._call, [str(spool.folder)] * count, range(count), pure=False)
        self._attempts: list[list[Any]] = [[future] for future in made]
        self._finished, self._changed, self._patience_s = 0, time.monotonic(), PATIENCE_S

    def wait_for(self, index: int, progress: Progress) -> None:
        """Wait for the reply to a task; its other attempts are then forgotten."""
        look = 0.0
        while True:
            progress.check()
            for future in self._attempts[index]:
                if future.done():
                    if self._spool.has(index):
                        self._attempts[index] = []
                        return
                    self._refuse_fault(future)
            if time.monotonic() > look:
                self._heed_standstill(index, progress)
                look = time.monotonic() + 50 * PAUSE_S
            time.sleep(PAUSE_S)

    def _refuse_fault(self, future: Any) -> None:
        """Raise what an attempt without a reply says; nothing, if the scheduler does not know it yet or any more."""
        if future.status == "cancelled":
            raise self._lost()
        try:
            fault = future.result(timeout=ANSWER_S)
        except Exception as err:
            kind = type(err).__name__
            if kind == "KilledWorker":
                raise ClusterFailed(
                    f"Workers of the Dask cluster {self._scheduler} died several times over one task, most likely for "
                    "want of memory. Give each of them more memory or fewer threads."
                ) from err
            if kind not in ("TimeoutError", "CancelledError", "FutureCancelledError", "CommClosedError"):
                raise
            if self._client.status != "running" or future.status == "cancelled":
                raise self._lost() from err
            return
        if fault:
            raise ClusterFailed(fault)

    def _lost(self) -> ClusterFailed:
        return ClusterFailed(
            f"The Dask scheduler {self._scheduler} is gone, and with it what this stage had begun. Nothing was changed "
            "here. Start it and run again; stages that are complete are skipped."
        )

    def _heed_standstill(self, index: int, progress: Progress) -> None:
        """Give tasks to other workers as well if nothing has been finished for long."""
        now = time.monotonic()
        finished = index + sum(any(one.done() for one in own) for own in self._attempts[index:])
        if finished != self._finished:
            self._finished, self._changed, self._patience_s = finished, now, PATIENCE_S
        if now - self._changed < self._patience_s:
            return
        held = self._held()
        waited = f"for {math.ceil(now - self._changed)} s"
        if not held:
            raise ClusterFailed(f"The Dask cluster {self._scheduler} has had no worker {waited}. Start workers.")
        hung = {key: worker for worker, keys in held.items() for key in keys}
        idle = [worker for worker, keys in held.items() if not keys]
        preferred = {"workers": idle, "allow_other_workers": True} if idle else {}
        if len(self._attempts[index]) >= MOST_ATTEMPTS:
            raise ClusterFailed(
                f"No worker of the Dask cluster {self._scheduler} has finished anything {waited}: "
                f"{', '.join(sorted(set(hung.values())))}. Look into their logs, and start them again."
            )
        progress.warning(
            f"No task was finished {waited}; what {len(held) - len(idle)} workers hold is given to others."
        )
        for number, own in enumerate(self._attempts[index:], index):
            if number == index or any(future.key in hung for future in own):
                own.append(self._client.submit(self._call, str(self._spool.folder), number, pure=False, **preferred))
        self._changed, self._patience_s = now, 2 * self._patience_s

    def _held(self) -> dict[str, Sequence[str]]:
        """Keys of the tasks that each worker holds."""
        try:
            held: dict[str, Sequence[str]] = self._client.sync(
                self._client.scheduler.processing, workers=None, callback_timeout=ANSWER_S
            )
        except Exception as err:  # the scheduler hangs, or the connection has just been lost
            raise self._lost() from err
        return held
