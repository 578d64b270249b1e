"""What a run says on a terminal and in a log file, and how Ctrl-C stops it."""

from __future__ import annotations

import signal
import sys
from collections.abc import Iterator
from contextlib import contextmanager, nullcontext
from pathlib import Path
from typing import TextIO

from ..core.errors import BadOption
from ..core.progress import Progress
from ..core.text import now_in_utc
from ..store.writing import told

BAR = 40


class TerminalProgress(Progress):
    """Sentences on the error stream and in a log file, and a bar where the stream is a terminal.

    The result goes to standard output, so that programs can read it.
    """

    def __init__(self, log: TextIO | None = None, stream: TextIO | None = None) -> None:
        self._log, self._stream = log, stream or sys.stderr
        self._bar = self._stream.isatty()
        self._shown = -1
        self._stopped = False

    def fraction(self, value: float) -> None:
        done = int(100 * min(max(value, 0.0), 1.0))
        if self._bar and done != self._shown:
            self._shown = done
            filled = done * BAR // 100
            self._stream.write(f"\r[{'#' * filled}{'.' * (BAR - filled)}] {done:3d} %")
            self._stream.flush()

    def info(self, text: str) -> None:
        self._say(text)

    def warning(self, text: str) -> None:
        self._say(f"warning: {text}")

    def error(self, text: str) -> None:
        """Why the run ended."""
        self._say(f"error: {text}")

    def cancelled(self) -> bool:
        return self._stopped

    def stop(self) -> None:
        """Have the run end at its next look; everything earlier stays as it was."""
        self._stopped = True

    def _say(self, line: str) -> None:
        if self._shown >= 0:
            self._stream.write("\r\x1b[K")
            self._shown = -1
        coding = self._stream.encoding or "utf-8"
        self._stream.write(line.encode(coding, "backslashreplace").decode(coding) + "\n")
        self._stream.flush()
        if self._log is not None:
            try:
                self._log.write(f"{now_in_utc()} {line}\n")
                self._log.flush()
            except OSError as err:
                name, self._log = self._log.name, None
                self._say(f"warning: nothing more is written to {name} ({err})")


@contextmanager
def listening(log: TextIO | None) -> Iterator[TerminalProgress]:
    """A listener that stops the run at Ctrl-C or SIGTERM; a second one ends the program at once."""
    progress = TerminalProgress(log)

    def ask(number: int, _frame: object) -> None:
        progress.stop()
        signal.signal(number, signal.SIG_DFL)

    earlier = {number: signal.signal(number, ask) for number in (signal.SIGINT, signal.SIGTERM)}
    try:
        with log or nullcontext():
            yield progress
    finally:
        for number, handler in earlier.items():
            signal.signal(number, handler)


def opened_log(path: Path | None) -> TextIO | None:
    """A log file to add to; None for none.

    Raises
    ------
    BadOption, CannotWrite
        If it cannot be written.
    """
    if path is None:
        return None
    if path.is_dir():
        raise BadOption(f"--log {path} is a folder. Give the name of a file, such as {path / 'run.log'}.")
    with told(path.parent):
        path.parent.mkdir(parents=True, exist_ok=True)
        return path.open("a", encoding="utf-8", errors="backslashreplace")
