"""What a worker of the cluster does: one task of a kernel.

Only bytes and names go back, so that the scheduler needs no more than Dask.
"""

from __future__ import annotations

import socket
import traceback
from pathlib import Path
from typing import Any

from ..core.errors import ClusterFailed, InsarError
from ..store.aside import written_aside
from .spool import Reply, reply_of, work_in


def work_on(folder: str, index: int) -> tuple[Any, ...]:
    """Do a task of the kernel in a folder, where all files are written; the fields of the `Reply`.

    A fault of the kernel or of this worker is a reply as well.
    """
    place = Path(folder)
    try:
        kernel, tasks = work_in(place)
        with written_aside(place) as aside:
            value = kernel(tasks[index])
        return tuple(reply_of(place, value, aside.names))
    except Exception as err:
        return tuple(_fault(err))


def _fault(err: Exception) -> Reply:
    import cloudpickle

    told = err
    if not isinstance(err, (InsarError, OSError)):  # a package that a worker lacks is not missing here
        trace = "".join(traceback.format_exception(type(err), err, err.__traceback__))
        told = ClusterFailed(f"A worker of the cluster on {socket.gethostname()} failed: {err}. Its trace:\n{trace}")
    return Reply(cloudpickle.dumps(told), "", {}, failed=True)
