"""Have an attempt at a frame made by a process of its own, whose end, however it comes, is not ours."""

from __future__ import annotations

import os
import re
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from ..core.errors import ProgramFailed
from ..core.progress import Progress
from ..engines.program import run_program
from ..installation.commands import python_of_this
from .job import FAILED, RUNNING, FrameJob, FrameState
from .log import FrameLog

WORKER = "alignsar_qgis.insar.frames.worker"
PACKAGE = Path(__file__).resolve().parents[3]
"""Folder in which Python finds this package."""
_PERCENT = re.compile(r"(\d{1,3})/100")


class _Listener(Progress):
    """Takes percents from what the process says, and keeps everything else in the log of the frame."""

    def __init__(self, log: FrameLog, share: Callable[[float], None]) -> None:
        self._log, self._share = log, share

    def info(self, text: str) -> None:
        found = _PERCENT.fullmatch(text)
        if found:
            self._share(int(found[1]) / 100)
        else:
            self._log.info(text)

    def cancelled(self) -> bool:
        return self._log.cancelled()


def attempt_apart(job: FrameJob, log: FrameLog, share: Callable[[float], None]) -> FrameState:
    """The state after an attempt in a process of its own; a process that died is a failure that may not come again.

    Raises
    ------
    Cancelled
        If the user wants to stop; the process has ended then.
    """
    command = [str(python_of_this()), "-m", WORKER, job.text()]
    before = FrameState.read(job.folder) or FrameState(job.row.name)
    try:
        run_program(command, job.folder, _environment(), _Listener(log, share), f"The process of {job.row.name}")
    except ProgramFailed as err:
        log.warning(str(err))
        return replace(before, state=FAILED, reason=str(err).partition("\n")[0], again=True)
    found = FrameState.read(job.folder)
    if found is None or found.state == RUNNING:
        return replace(before, state=FAILED, reason="Its process ended without a result.", again=True)
    return found


def _environment() -> dict[str, str]:
    """That of this process, with the places in which this Python finds its packages."""
    places = os.pathsep.join(dict.fromkeys([str(PACKAGE), *(place for place in sys.path if place)]))
    return {**os.environ, "PYTHONPATH": places, "PYTHONIOENCODING": "utf-8", "MPLBACKEND": "Agg"}
