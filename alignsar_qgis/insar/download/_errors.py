"""What can go wrong on the way of one file; all but `BadAddress` stay inside this room."""

from __future__ import annotations

from ..core.errors import InsarError


class BadAddress(InsarError):
    """An address that will never work, such as one of another scheme."""


class TransportError(Exception):
    """No usable answer: connection refused, lost or timed out; trying again may help."""


class Unreachable(TransportError):
    """No connection to the server at all: its name is not known, or nobody listens there."""


class Damaged(Exception):
    """A file that is not what it should be, in words; trying again may help."""


class DamagedInside(Damaged):
    """A file of the right length whose content does not decode; most likely it is stored like that."""


class Refused(Exception):
    """An answer that will be the same next time."""


class Busy(Exception):
    """The server asks for a pause of some seconds, or of unknown length."""

    def __init__(self, status: int, seconds: float | None) -> None:
        wait = "" if seconds is None else f" and asks to wait {seconds:.0f} s"
        super().__init__(f"the server is busy (status {status}){wait}")
        self.seconds = seconds
