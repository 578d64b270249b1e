"""What a frame says while it runs: its sentences go to its log, how far it is to whoever asks."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from types import TracebackType
from typing import TextIO

from ..core.progress import Progress
from ..core.text import now_in_utc


class FrameLog(Progress):
    """Writes sentences with their time to a file, to which it adds; use it in a ``with`` statement.

    Parameters
    ----------
    path
        The file; its folder exists.
    stopped
        Whether the user wants to stop.
    share
        Told the share of the work that is done.
    """

    def __init__(self, path: Path, stopped: Callable[[], bool], share: Callable[[float], None]) -> None:
        self._path, self._stopped, self._share = path, stopped, share
        self._file: TextIO | None = None

    def __enter__(self) -> FrameLog:
        self._file = self._path.open("a", encoding="utf-8", errors="backslashreplace")
        return self

    def __exit__(
        self, kind: type[BaseException] | None, failure: BaseException | None, trace: TracebackType | None
    ) -> None:
        if self._file is not None:
            self._file.close()

    def fraction(self, value: float) -> None:
        self._share(min(max(value, 0.0), 1.0))

    def info(self, text: str) -> None:
        if self._file is not None:
            self._file.write(f"{now_in_utc()} {text}\n")
            self._file.flush()

    def warning(self, text: str) -> None:
        self.info(f"warning: {text}")

    def cancelled(self) -> bool:
        return self._stopped()
