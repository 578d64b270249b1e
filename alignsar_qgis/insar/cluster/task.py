"""What a worker of the cluster does: one task of a kernel."""

from __future__ import annotations

from pathlib import Path

from ..store.aside import written_aside
from .spool import Reply, reply_of, work_in


def work_on(folder: str, index: int) -> Reply:
    """Do a task of the kernel in a folder; all files are written there.

    Raises
    ------
    ClusterFailed
        If this worker does not see the same files, or has other versions.
    """
    place = Path(folder)
    kernel, tasks = work_in(place)
    with written_aside(place) as aside:
        value = kernel(tasks[index])
    return reply_of(place, value, aside.names)
