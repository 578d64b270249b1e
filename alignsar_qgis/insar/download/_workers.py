"""Threads that wait for the network while the caller watches for a cancel."""

from __future__ import annotations

import queue
import threading
from collections.abc import Callable, Sequence
from typing import TypeVar

from ..core.errors import Cancelled
from ..core.progress import Progress

T = TypeVar("T")
R = TypeVar("R")

GLANCE_S = 0.1
FAREWELL_S = 1.0


class WorkerPool:
    """The threads of one download.

    The caller's thread alone talks to the progress. When it learns of a cancel it breaks the connections, gives the
    workers a moment and leaves; a worker that still hangs in a name look-up writes nothing any more.

    Parameters
    ----------
    interrupt
        Breaks all connections.
    """

    def __init__(self, workers: int, progress: Progress, interrupt: Callable[[], None]) -> None:
        self._workers, self._progress, self._interrupt = workers, progress, interrupt
        self._stopped = threading.Event()
        self._said: queue.SimpleQueue[str] = queue.SimpleQueue()

    def check(self) -> None:
        """Raise `Cancelled` in a worker that is no longer wanted."""
        if self._stopped.is_set():
            raise Cancelled("The download was stopped.")

    def pause(self, seconds: float) -> None:
        """Let a worker sleep, or raise `Cancelled` as soon as it is no longer wanted."""
        if self._stopped.wait(seconds):
            self.check()

    def say(self, sentence: str) -> None:
        """Pass a sentence from a worker to the user."""
        self._said.put(sentence)

    def call(self, work: Callable[[], R]) -> R:
        """Do one thing."""
        return self.run(lambda _: work(), [None])[0]

    def run(self, work: Callable[[T], R], tasks: Sequence[T], watch: Callable[[int], None] | None = None) -> list[R]:
        """Results of all tasks, in order.

        Parameters
        ----------
        watch
            Called about ten times a second with the number of tasks done.

        Raises
        ------
        Cancelled
            Within about a second of the user's wish.
        Exception
            The first that a task raised; the others are stopped.
        """
        waiting: queue.SimpleQueue[int] = queue.SimpleQueue()
        for index in range(len(tasks)):
            waiting.put(index)
        done: queue.SimpleQueue[tuple[int, R] | BaseException] = queue.SimpleQueue()

        def labour() -> None:
            while not self._stopped.is_set():
                try:
                    index = waiting.get_nowait()
                except queue.Empty:
                    return
                try:
                    done.put((index, work(tasks[index])))
                except BaseException as err:  # handed to the caller, who raises it
                    done.put(err)

        threads = [threading.Thread(target=labour, daemon=True) for _ in range(min(self._workers, len(tasks)))]
        for thread in threads:
            thread.start()
        results: dict[int, R] = {}
        try:
            while len(results) < len(tasks):
                self._progress.check()
                self._pass_on()
                try:
                    finished = done.get(timeout=GLANCE_S)
                except queue.Empty:
                    pass
                else:
                    if isinstance(finished, BaseException):
                        raise finished
                    index, result = finished
                    results[index] = result
                if watch is not None:
                    watch(len(results))
        except BaseException:
            self._dismiss(threads)
            raise
        finally:
            self._pass_on()
        return [results[index] for index in range(len(tasks))]

    def _pass_on(self) -> None:
        while not self._said.empty():
            self._progress.info(self._said.get())

    def _dismiss(self, threads: Sequence[threading.Thread]) -> None:
        self._stopped.set()
        self._interrupt()
        for thread in threads:
            thread.join(FAREWELL_S / len(threads))
