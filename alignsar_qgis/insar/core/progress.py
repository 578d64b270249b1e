"""How a stage tells what it does and learns that it should stop."""

from __future__ import annotations

import sys
import time
from collections.abc import Collection, Iterable, Iterator
from contextlib import contextmanager
from typing import TypeVar

from .errors import Cancelled

T = TypeVar("T")


class Progress:
    """A silent listener that never cancels; QGIS feedback, the console and tests extend it.

    Whoever listens stays in the process: in another one, kernels have a silent one.
    """

    def __reduce__(self) -> tuple[type[Progress], tuple[()]]:
        return Progress, ()

    def fraction(self, value: float) -> None:
        """Share of the work done so far, 0 to 1."""

    def info(self, text: str) -> None:
        """A sentence the user can act on: what was kept, lost, and why."""

    def warning(self, text: str) -> None:
        """Something that changes the result or that the user should check."""

    def cancelled(self) -> bool:
        """Whether the user asked to stop."""
        return False

    def check(self) -> None:
        """Raise `Cancelled` if the user asked to stop."""
        if self.cancelled():
            raise Cancelled("The run was cancelled; earlier results are untouched.")

    def part(self, start: float, stop: float) -> Progress:
        """The same listener for the share of the work between two fractions."""
        return _Part(self, start, stop)

    def steps(self, items: Collection[T]) -> Iterator[T]:
        """Yield the items, reporting the fraction done and stopping when cancelled."""
        for done, item in enumerate(items):
            self.check()
            yield item
            self.fraction((done + 1) / len(items))

    def heeding(self, items: Iterable[T]) -> Iterator[T]:
        """Yield the items, stopping when cancelled."""
        for item in items:
            self.check()
            yield item

    @contextmanager
    def timed(self, title: str) -> Iterator[None]:
        """Tell at the end how long something took."""
        start = time.monotonic()
        yield
        self.info(f"{title}: {time.monotonic() - start:.1f} s")


class _Part(Progress):
    def __init__(self, whole: Progress, start: float, stop: float) -> None:
        self._whole, self._start, self._span = whole, start, stop - start

    def fraction(self, value: float) -> None:
        self._whole.fraction(self._start + self._span * value)

    def info(self, text: str) -> None:
        self._whole.info(text)

    def warning(self, text: str) -> None:
        self._whole.warning(text)

    def cancelled(self) -> bool:
        return self._whole.cancelled()


class ConsoleProgress(Progress):
    """Sentences on standard output, for scripts and benchmarks."""

    def info(self, text: str) -> None:
        sys.stdout.write(f"{text}\n")

    def warning(self, text: str) -> None:
        sys.stdout.write(f"warning: {text}\n")
