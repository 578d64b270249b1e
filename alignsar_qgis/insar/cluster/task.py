"""What a worker of the cluster does: one task of a kernel."""

from __future__ import annotations

import socket
import traceback
from pathlib import Path
from threading import Timer

from ..core.algebra import limit_algebra_threads
from ..core.errors import ClusterFailed, InsarError
from ..store.aside import written_aside
from .spool import Reply, work_in, write_reply

IDLE_S = 5.0
"""After so long without a task, this process closes the files that its kernels have open: others may replace them."""
_letting_go: list[Timer] = []


def work_on(folder: str, index: int) -> str:
    """Do a task of the kernel in a folder, where all files and the reply are written.

    Returns
    -------
    Why this worker cannot do any task; else an empty text.
    """
    for timer in _letting_go:
        timer.cancel()
    _letting_go.clear()
    try:
        return _done(Path(folder), index)
    finally:
        _letting_go.append(Timer(IDLE_S, work_in.cache_clear))
        _letting_go[-1].daemon = True
        _letting_go[-1].start()


def _done(place: Path, index: int) -> str:
    try:
        kernel, tasks = work_in(place)
    except ClusterFailed as err:
        return str(err)
    try:
        limit_algebra_threads()
        with written_aside(place) as aside:
            reply = Reply(kernel(tasks[index]), aside.names, aside.pieces, aside.bulk)
    except (InsarError, OSError) as err:
        reply = Reply(None, {}, error=err)
    except Exception as err:  # such as a package that this worker lacks, which is not missing where one waits
        trace = "".join(traceback.format_exception(type(err), err, err.__traceback__))
        told = f"A worker of the cluster on {socket.gethostname()} failed: {err}. Its trace:\n{trace}"
        reply = Reply(None, {}, error=ClusterFailed(told))
    write_reply(place, index, reply)
    return ""
