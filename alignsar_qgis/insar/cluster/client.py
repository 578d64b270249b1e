"""A Dask cluster as a place for the kernels of a stage: where it is, and the connection to it."""

from __future__ import annotations

import threading
import time
from collections.abc import Callable, Iterator, Sequence
from concurrent.futures import Future, wait
from contextlib import contextmanager, suppress
from functools import partial
from pathlib import Path
from typing import Any, TypeVar

from ..core.blocks import computing_on
from ..core.errors import BadOption, Cancelled, ClusterFailed, MissingInput
from ..core.packages import missing_of
from ..core.progress import Progress
from .orders import ANSWER_S, PAUSE_S, Orders
from .spool import Spool, Work

T = TypeVar("T")
R = TypeVar("R")

CLUSTER_PACKAGE = "distributed"
CONNECT_S = 20.0
RETURN_S = 60.0
"""How long a scheduler that went may take to come back."""
ATTEMPT_S = 5.0
"""Of this time, what each attempt to reach it takes; its file may name another address the next time."""


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
        self.connected(progress)  # before anything is written
        spool = Spool.make(self.folder, Work(kernel, tasks), self._inputs())
        self._spools.append(spool)
        try:
            orders = Orders(self, spool, len(tasks), progress)
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

    def connected_again(self, progress: Progress) -> Any:
        """A client of the scheduler once it is back, wherever its file then says that it is.

        Raises
        ------
        ClusterFailed
            If it stays away.
        """
        _in_the_background(partial(_disconnect, self._client))
        self._client = None
        end = time.monotonic() + RETURN_S
        while True:
            try:
                return self.connected(progress, ATTEMPT_S)
            except ClusterFailed:
                if time.monotonic() > end:
                    raise
            for _ in range(round(ANSWER_S / PAUSE_S)):
                progress.check()
                time.sleep(PAUSE_S)

    def connected(self, progress: Progress, seconds: float | None = None) -> Any:
        """The client of the scheduler, which is waited for so long.

        Raises
        ------
        ClusterFailed
            If the scheduler does not answer.
        """
        if self._client is None:
            made, seconds = Future[Any](), seconds or CONNECT_S
            _in_the_background(partial(_connect, self.scheduler, seconds, made))
            end = time.monotonic() + seconds + ANSWER_S  # one that hangs accepts the connection, and says nothing
            try:
                while not made.done() and time.monotonic() < end:
                    progress.check()
                    wait([made], PAUSE_S)
                self._client = made.result(timeout=0)
            except Cancelled:
                made.add_done_callback(_close_when_made)
                raise
            except Exception as err:
                made.add_done_callback(_close_when_made)
                raise ClusterFailed(
                    f"The Dask scheduler {self.scheduler} does not answer ({err or type(err).__name__}). Start it, "
                    "correct the address, or leave the scheduler empty to compute on this computer."
                ) from err
        return self._client


def _connect(scheduler: str, seconds: float, made: Future[Any]) -> None:
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
        check_scheduler(scheduler)  # the package would wait for its file
        made.set_result(Unhurried(**place, timeout=seconds, set_as_default=False, name="alignsar"))
    except Exception as err:  # whoever waits is told
        made.set_exception(err)


def _disconnect(client: Any) -> None:
    with suppress(Exception):  # of a scheduler that is gone
        client.close(timeout=ANSWER_S)


def _close_when_made(made: Future[Any]) -> None:
    """Let go of a client that nobody waits for any more."""
    if made.exception() is None:
        _disconnect(made.result())


def _in_the_background(work: Callable[[], None]) -> threading.Thread:
    """A thread that nobody has to wait for."""
    thread = threading.Thread(target=work, daemon=True)
    thread.start()
    return thread
