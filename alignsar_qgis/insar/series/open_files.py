"""Files that stay open from one click to the next, with the chunks that were unpacked last.

Opening and unpacking is most of the time that a click takes. A file is closed when nobody has asked for some seconds,
so that a run can replace it also where an open file cannot be replaced, and opened again when it has been.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, ExitStack, contextmanager
from pathlib import Path
from threading import RLock, Timer
from typing import Any

Opener = Callable[[Path], AbstractContextManager[Any]]

KEPT_S = 5.0
_READING = RLock()
"""One for all files: the NetCDF library must not be used on two threads at once."""


class KeptFile:
    """A file to read from, opened when it is needed.

    Parameters
    ----------
    opener
        Gives the open file.
    """

    def __init__(self, path: Path, opener: Opener) -> None:
        self._path, self._opener = path, opener
        self._stack: ExitStack | None = None
        self._file: Any = None
        self._state: tuple[int, ...] = ()
        self._timer: Timer | None = None

    @contextmanager
    def opened(self) -> Iterator[Any]:
        """The file, for this thread alone."""
        with _READING:
            self._stop_timer()
            if self._stack is not None and self._state != self._state_now():
                self.release()
            if self._stack is None:
                self._open()
            try:
                yield self._file
            except BaseException:
                self.release()
                raise
            self._timer = Timer(KEPT_S, self.release)
            self._timer.daemon = True
            self._timer.start()

    def release(self) -> None:
        """Close the file until it is needed again; on any thread."""
        with _READING:
            self._stop_timer()
            if self._stack is not None:
                stack, self._stack, self._file = self._stack, None, None
                stack.close()

    @property
    def is_open(self) -> bool:
        """Whether it is open now."""
        return self._stack is not None

    def _open(self) -> None:
        stack = ExitStack()
        self._state = self._state_now()
        self._file = stack.enter_context(self._opener(_unshared(self._path)))
        self._stack = stack

    def _state_now(self) -> tuple[int, ...]:
        try:
            found = self._path.stat()
        except OSError:
            return ()
        return found.st_size, found.st_mtime_ns, found.st_ino

    def _stop_timer(self) -> None:
        if self._timer is not None:
            self._timer.cancel()
            self._timer = None


def _unshared(path: Path) -> Path:
    """Another name of a file: the NetCDF library gives what is open already to all who ask by the same name."""
    found = path.resolve()
    other = found.parent / ".." / found.parent.name / found.name
    return other if found.parent.name and other.is_file() else path
