"""What a worker of the cluster does: one task of a kernel."""

from __future__ import annotations

import socket
import traceback
from pathlib import Path

from ..core.algebra import limit_algebra_threads
from ..core.errors import ClusterFailed, InsarError
from ..store.aside import written_aside
from .spool import Reply, work_in, write_reply


def work_on(folder: str, index: int) -> str:
    """Do a task of the kernel in a folder, where all files and the reply are written.

    Returns
    -------
    Why this worker cannot do any task; else an empty text.
    """
    place = Path(folder)
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
