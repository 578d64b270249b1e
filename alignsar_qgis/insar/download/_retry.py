"""How often and how long something is tried over the network."""

from __future__ import annotations

import logging
import threading
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import TypeVar

from ._errors import Busy, Damaged, DamagedInside, TransportError, Unreachable
from ._workers import WorkerPool

R = TypeVar("R")

OFFLINE_PATIENCE_S = 4.0  # a server that was never reached is not waited for any longer
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class RetryPolicy:
    """How long to try.

    Attributes
    ----------
    timeout
        Seconds without a sign of the server.
    attempts
        How often a file is tried in all.
    pause
        Seconds before the second attempt; doubled before each further one.
    longest
        Most seconds to wait where the server says for how long.
    """

    timeout: float = 30.0
    attempts: int = 5
    pause: float = 1.0
    longest: float = 300.0


class Retries:
    """Repeats what fails in a way that may pass; shared by all workers, who all keep the pause that a server asks for.

    Parameters
    ----------
    workers
        Sleep in pauses, and wake up when they are dismissed.
    """

    def __init__(self, policy: RetryPolicy, workers: WorkerPool) -> None:
        self.policy = policy
        self._workers = workers
        self._lock = threading.Lock()
        self._quiet_until = 0.0
        self._reached = False

    def run(self, action: Callable[[], R]) -> R:
        """The result of an action, or the error of its last attempt."""
        begin = time.monotonic()
        damaged_inside = 0
        for attempt in range(1, self.policy.attempts + 1):
            self._wait_for_server()
            try:
                result = action()
            except (TransportError, Damaged, Busy) as err:
                _LOG.debug("attempt %d of %d: %s", attempt, self.policy.attempts, err)
                damaged_inside += isinstance(err, DamagedInside)
                asked = (err.seconds or 0.0) if isinstance(err, Busy) else 0.0
                own = min(self.policy.pause * 2 ** (attempt - 1), self.policy.longest)
                offline = self._offline(err) and time.monotonic() - begin + own > OFFLINE_PATIENCE_S
                if attempt == self.policy.attempts or asked > self.policy.longest or offline or damaged_inside > 1:
                    raise
            else:
                self._reached = True
                return result
            if asked > own:
                self._keep_quiet(asked)
            else:
                self._workers.pause(own)
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _offline(self, err: Exception) -> bool:
        """Whether nothing at all has been reached so far."""
        self._reached = self._reached or not isinstance(err, Unreachable)
        return not self._reached

    def _keep_quiet(self, seconds: float) -> None:
        """Keep all workers quiet for as long as the server asks."""
        with self._lock:
            until = time.monotonic() + seconds
            news = until > self._quiet_until + 1
            self._quiet_until = max(self._quiet_until, until)
        if news:
            self._workers.say(f"The server asks to wait {seconds:.0f} s.")

    def _wait_for_server(self) -> None:
        self._workers.check()
        while self._quiet_until > time.monotonic():
            self._workers.pause(self._quiet_until - time.monotonic())
