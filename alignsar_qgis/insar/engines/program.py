"""Run an installed program: no shell, an environment of its own, its lines in the log, an end within two seconds."""

from __future__ import annotations

import codecs
import os
import queue
import re
import signal
import subprocess  # nosec B404 - the program that the user chose is what this module is for
import sys
import threading
import time
from collections import deque
from collections.abc import Mapping, Sequence
from pathlib import Path

from ..core.errors import ProgramFailed
from ..core.progress import Progress
from ._starting import started

FOREIGN = (
    "PYTHON",
    "GDAL_",
    "OGR_",
    "PROJ_",
    "GEOTIFF_",
    "QT_",
    "QML",
    "QGIS_",
    "OSGEO4W",
    "GRASS",
    "GISBASE",
    "SAGA",
    "O4W_",
    "DYLD_",
    "CONDA_",
    "VIRTUAL_ENV",
    "LD_LIBRARY_PATH",
    "LD_PRELOAD",
    "MPLBACKEND",
)
"""Beginnings of the variables by which QGIS, its Python or an environment that it runs in steer libraries."""
LAST_LINES = 15
LONGEST_LINE = 1000
"""Characters; of longer lines the middle is left out."""
_CUT = " … "
PATIENCE_S = 0.8
"""From the wish to end to force."""
POLL_S = 0.1
_PIECE_BYTES = 1 << 16
"""Read at once; no less than a pipe holds."""
_PIECES_AHEAD = 16
"""Read ahead of the log; a program that says more waits."""
_PROGRESS = re.compile(r"(?<![\w./:-])(\d{1,9})\s{0,9}/\s{0,9}(\d{1,9})(?:st|nd|rd|th)?(?![\w/:-]|\.\d)")
"""Counts such as ``3/107``, ``  3/ 107th ifg...``; neither dates nor windows such as ``0:10/0:20``.

Longer numbers count nothing, and Python refuses to read those of thousands of digits.
"""
_LINE_END = re.compile(r"[\r\n]+")


def clean_environment(given: Mapping[str, str]) -> dict[str, str]:
    """An environment without what QGIS put into it for itself.

    >>> clean_environment({"HOME": "/home/me", "PYTHONHOME": "/qgis", "GDAL_DATA": "/qgis/share/gdal"})
    {'HOME': '/home/me'}
    """
    return {name: value for name, value in given.items() if not name.upper().startswith(FOREIGN)}


def run_program(
    command: Sequence[str], folder: Path, environment: Mapping[str, str], progress: Progress, title: str
) -> str:
    """Run a program to its end.

    Parameters
    ----------
    command
        The program and its arguments, as they are; no shell reads them.
    folder
        The folder that it runs in.
    environment
        All of its environment.
    progress
        Told every line; fractions follow where a line says ``n/m``. When the user cancels, the program and everything
        that it started are ended.
    title
        What the program is called in messages.

    Returns
    -------
    Its last lines, as an addition to a message.

    Raises
    ------
    BadOption
        If the program, an argument, the folder or a variable holds what cannot be passed on.
    MissingInput
        If there is no such program or folder, or it may not be used.
    ProgramFailed
        If the system has no room to start it, or if it ends with another status than 0.
    Cancelled
        If the user cancelled.
    """
    child = started(command, folder, environment, title)
    output = _Output(child, progress)
    try:
        output.follow()
    finally:
        _end_group(child, output)
    if child.returncode:
        raise ProgramFailed(
            f"{title} ended with {_status(child.returncode)}; nothing was replaced.{output.last_words()}"
        )
    return output.last_words()


class _Output:
    """What a program says: lines for the log, and how far it is."""

    def __init__(self, child: subprocess.Popen[bytes], progress: Progress) -> None:
        self._child, self._progress = child, progress
        self._pieces: queue.Queue[str | None] = queue.Queue(_PIECES_AHEAD)
        self._closed = threading.Event()
        self._moment_ends = 0.0
        self._underway = _PIECES_AHEAD + 2  # one in the reader's hands, one in the pipe
        self._last: deque[str] = deque(maxlen=LAST_LINES)
        self._unfinished = ""
        self._share = _Share()
        self._reader = threading.Thread(target=self._read, daemon=True)
        self._reader.start()

    def follow(self) -> None:
        """Pass on all output until the program ends; stop when the user cancels."""
        while (piece := self._next()) is not None:
            self._take(piece)
        if self._unfinished:
            self._tell(self._unfinished)
        while self._child.poll() is None:  # it closed its output and goes on
            self._progress.check()
            time.sleep(POLL_S)

    def _next(self) -> str | None:
        """The next piece of the program's own output, None after the last.

        What the program left running may hold the pipe open, and talk, for ever. So once the program has ended, only as
        many pieces follow as can have been underway by then, and none after a moment in which they were all taken.
        """
        while True:
            self._progress.check()
            if self._child.poll() is not None:
                self._moment_ends = self._moment_ends or time.monotonic() + PATIENCE_S
                over = time.monotonic() > self._moment_ends and self._pieces.empty()
                if over or not self._underway:
                    return None
            try:
                piece = self._pieces.get(timeout=POLL_S)
            except queue.Empty:
                continue
            if self._moment_ends:
                self._underway -= 1
            return piece

    def last_words(self) -> str:
        """The last lines as an addition to a message."""
        return "\nIts last lines:\n" + "\n".join(self._last) if self._last else " It said nothing."

    def close(self) -> None:
        """Let go of the pipe."""
        self._closed.set()
        self._reader.join(PATIENCE_S)
        if not self._reader.is_alive() and self._child.stdout is not None:
            self._child.stdout.close()

    def _read(self) -> None:
        decoder = codecs.getincrementaldecoder("utf-8")("replace")
        pipe = self._child.stdout
        while pipe is not None and not self._closed.is_set() and (data := os.read(pipe.fileno(), _PIECE_BYTES)):
            self._hand_over(decoder.decode(data))
        self._hand_over(None)

    def _hand_over(self, piece: str | None) -> None:
        while not self._closed.is_set():
            try:
                self._pieces.put(piece, timeout=POLL_S)
            except queue.Full:
                continue
            return

    def _take(self, piece: str) -> None:
        *lines, unfinished = _LINE_END.split(self._unfinished + piece)
        self._unfinished = _shortened(unfinished)
        for line in lines:
            self._progress.check()
            self._tell(line)

    def _tell(self, line: str) -> None:
        line = _shortened(line.rstrip())
        if not line:
            return
        self._last.append(line)
        self._progress.info(line)
        if counts := _PROGRESS.search(line):
            self._progress.fraction(self._share.after(int(counts[1]), int(counts[2])))


def _shortened(line: str) -> str:
    """A line with its beginning and its end, where errors stand; a shortened line that goes on stays as short."""
    if len(line) <= LONGEST_LINE:
        return line
    end = (LONGEST_LINE - len(_CUT)) // 2
    return line[: LONGEST_LINE - len(_CUT) - end] + _CUT + line[-end:]


class _Share:
    """The share of the work done, of a program that counts several times from 0 to something.

    How often it will count is not known, so each time takes half of what the times before it left.
    """

    def __init__(self) -> None:
        self._start = self._now = 0.0
        self._before = (0, 0)

    def after(self, number: int, total: int) -> float:
        """The share after ``number`` of ``total``; it never decreases and never reaches 1."""
        if not 0 <= number <= total or total < 2:
            return self._now
        if total != self._before[1] or number < self._before[0]:
            self._start = self._now
        self._before = (number, total)
        self._now = self._start + (1 - self._start) / 2 * number / total
        return self._now


def _end_group(child: subprocess.Popen[bytes], output: _Output) -> None:
    """End the program and whatever it started, first by asking, then by force."""
    if sys.platform == "win32":
        if child.poll() is None:
            _end_tree(child.pid)
    else:
        _signal_group(child.pid, signal.SIGTERM)
        waiting_until = time.monotonic() + PATIENCE_S
        while child.poll() is None and time.monotonic() < waiting_until:
            time.sleep(POLL_S / 2)
        _signal_group(child.pid, signal.SIGKILL)
    child.wait()
    output.close()


def _signal_group(leader: int, number: int) -> None:
    try:
        os.killpg(leader, number)
    except (ProcessLookupError, PermissionError):  # on macOS the second for a group of the dead
        return


def _end_tree(leader: int) -> None:
    system = Path(os.environ.get("SYSTEMROOT", r"C:\Windows")) / "System32"
    subprocess.run(  # noqa: S603 # nosec B603 - a program of Windows by its whole path
        [str(system / "taskkill.exe"), "/T", "/F", "/PID", str(leader)], check=False, capture_output=True
    )


def _status(code: int) -> str:
    if code >= 0:
        return f"status {code}"
    try:
        return f"signal {signal.Signals(-code).name}"
    except ValueError:
        return f"signal {-code}"
