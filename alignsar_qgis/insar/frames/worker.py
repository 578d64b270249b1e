"""One attempt at a frame as a process of its own.

usage: python -m alignsar_qgis.insar.frames.worker JOB

JOB is what `FrameJob.text` gives. What came of it is in ``state.json`` in the folder of the frame; standard output has
percents.
"""

from __future__ import annotations

import sys

from ..core.errors import Cancelled
from ..shell.terminal import listening
from .job import LOG_FILE, FrameJob
from .log import FrameLog

DONE, STOPPED = 0, 130


def main(text: str) -> int:
    """Run one attempt; returns the exit status."""
    job, said = FrameJob.parse(text), -1

    def say(share: float) -> None:
        nonlocal said
        if said != int(100 * share):
            said = int(100 * share)
            sys.stdout.write(f"{said}/100\n")
            sys.stdout.flush()

    with listening(None) as terminal, FrameLog(job.folder / LOG_FILE, terminal.cancelled, say) as log:
        try:
            job.attempt(log).write(job.folder)
        except Cancelled:
            return STOPPED
    return DONE


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
