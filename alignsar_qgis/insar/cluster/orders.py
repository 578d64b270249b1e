"""Tasks of a kernel, handed to a Dask scheduler and waited for.

A worker that dies is the scheduler's concern, which gives its tasks to others. One that hangs is found here: if nothing
has been finished for long, the tasks that workers hold are given to others as well, and who is first counts. If the
scheduler goes, what is not done is handed out again when it is back.
"""

from __future__ import annotations

import math
import time
from collections.abc import Callable, Sequence
from typing import Any, Protocol

from ..core.errors import ClusterFailed
from ..core.progress import Progress
from .spool import Spool

PAUSE_S = 0.02
PATIENCE_S = 60.0
"""After so long without a finished task, twice as long the next time, tasks are given to other workers as well."""
MOST_ATTEMPTS = 4
MOST_RETURNS = 3
"""How often the scheduler may go before one more task is finished."""
ANSWER_S = 1.0
"""How long the scheduler has to answer a question; a run that is cancelled waits for it."""


class Connection(Protocol):
    """What is known of a cluster: the name of its scheduler, and its client."""

    scheduler: str

    def connected(self, progress: Progress) -> Any:
        """A client of the scheduler."""
        ...

    def connected_again(self, progress: Progress) -> Any:
        """Another one, when the scheduler is back."""
        ...


class _SchedulerGone(Exception):
    """The scheduler does not answer, or does not know the tasks any more."""


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


class Orders:
    """The tasks of one kernel at the scheduler, each with one attempt or more."""

    def __init__(self, cluster: Connection, spool: Spool, count: int, progress: Progress) -> None:
        self._cluster, self._scheduler = cluster, cluster.scheduler
        self._spool, self._call = spool, _carried()
        self._client, self._handed_out = cluster.connected(progress), False
        self._attempts: list[list[Any]] = [[] for _ in range(count)]
        self._finished, self._changed, self._patience_s = 0, time.monotonic(), PATIENCE_S
        self._gone_at, self._times_gone = -1, 0

    def wait_for(self, index: int, progress: Progress) -> None:
        """Wait for the reply to a task; its other attempts are then forgotten."""
        while True:
            try:
                if not self._handed_out:
                    self._hand_out(index)
                self._wait_for(index, progress)
                return
            except _SchedulerGone as gone:
                self._times_gone = self._times_gone + 1 if index == self._gone_at else 1
                self._gone_at = index
                if self._times_gone > MOST_RETURNS:
                    raise self._lost() from gone
                self._fetch_back(progress)

    def _hand_out(self, first: int) -> None:
        """Give the scheduler all tasks from one on that are not done."""
        missing = [number for number in range(first, len(self._attempts)) if not self._spool.has(number)]
        try:
            made = self._client.map(self._call, [str(self._spool.folder)] * len(missing), missing, pure=False)
        except Exception as err:
            if self._client.status == "running":
                raise
            raise _SchedulerGone from err
        for number, future in zip(missing, made):
            self._attempts[number] = [future]
        self._changed, self._patience_s, self._handed_out = time.monotonic(), PATIENCE_S, True

    def _fetch_back(self, progress: Progress) -> None:
        """Wait for the scheduler, which has to be told everything again."""
        progress.warning(f"The Dask scheduler {self._scheduler} is gone. Waiting for it to come back.")
        self._attempts, self._handed_out = [[] for _ in self._attempts], False
        try:
            self._client = self._cluster.connected_again(progress)
        except ClusterFailed as err:
            raise self._lost() from err
        progress.info(f"The Dask scheduler {self._scheduler} is back; what is not done is handed out again.")

    def _wait_for(self, index: int, progress: Progress) -> None:
        look = 0.0
        while True:
            progress.check()
            if self._spool.has(index):
                break
            for future in self._attempts[index]:
                if future.done() and not self._spool.has(index):
                    self._refuse_fault(future)
            if time.monotonic() > look:
                if self._client.status != "running":
                    raise _SchedulerGone
                self._heed_standstill(index, progress)
                look = time.monotonic() + 50 * PAUSE_S
            time.sleep(PAUSE_S)
        self._attempts[index] = []

    def _refuse_fault(self, future: Any) -> None:
        """Raise what an attempt without a reply says; nothing, if the scheduler does not know it yet or any more."""
        if future.status == "cancelled":
            raise _SchedulerGone
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
                raise _SchedulerGone from err
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
            raise _SchedulerGone from err
        return held
