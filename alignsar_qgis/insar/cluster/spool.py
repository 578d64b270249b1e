"""The folder on the shared disk through which kernels and results travel, so that the scheduler sees only numbers.

A kernel carries masks, maps of the line of sight and lists of files, and is written once for all its tasks; a result
above `LARGEST_REPLY` is written by the worker. The folder lies in that of the unfinished results, and goes with it.
"""

from __future__ import annotations

import os
import platform
import shutil
import socket
import uuid
from collections.abc import Callable, Iterable, Sequence
from dataclasses import dataclass
from functools import lru_cache
from pathlib import Path
from typing import Any, NamedTuple

from .. import __version__
from ..core.errors import ClusterFailed
from ..store.aside import put_in_place

KERNEL = "kernel"
LARGEST_REPLY = 1 << 16
"""Bytes of a result that travels through the scheduler."""
MOST_WITNESSES = 100
"""Files that a worker compares with what this process sees."""


class Reply(NamedTuple):
    """What a worker sends back.

    Attributes
    ----------
    value
        The pickled result; None if it lies in the folder under the name ``file``.
    names
        Final path of each file written, by its name in the folder.
    failed
        Whether the result is the error that the kernel ended with.
    """

    value: bytes | None
    file: str
    names: dict[str, str]
    failed: bool = False


class Work(NamedTuple):
    """A kernel with its tasks."""

    kernel: Callable[[Any], Any]
    tasks: Sequence[Any]


@dataclass(frozen=True)
class Spool:
    """One such folder, on the side of the process that waits."""

    folder: Path

    @classmethod
    def make(cls, inside: Path, work: Work, witnesses: Iterable[Path]) -> Spool:
        """A new folder with a kernel and its tasks.

        Parameters
        ----------
        witnesses
            Inputs that every worker has to see in the same size.
        """
        import cloudpickle

        spool = cls(inside / f".cluster_{uuid.uuid4().hex}")
        spool.folder.mkdir(parents=True)
        seen = {str(path): path.stat().st_size for path in _some(list(witnesses)) if path.is_file()}
        written = spool.folder / f"{KERNEL}.part"
        with written.open("wb") as file:
            # Python's version first: what another one has pickled may not be read at all.
            file.write(f"{_python()}\n{__version__}\n".encode())
            cloudpickle.dump(seen, file)
            cloudpickle.dump(work, file)
        os.replace(written, spool.folder / KERNEL)
        return spool

    def accept(self, reply: Reply) -> Any:
        """The result of a task, whose files are put in place; its error is raised."""
        import cloudpickle

        value = reply.value
        if value is None:
            file = self.folder / reply.file
            value = file.read_bytes()
            file.unlink()
        put_in_place(self.folder, reply.names)
        found = cloudpickle.loads(value)
        if reply.failed:
            raise found
        return found

    def remove(self) -> None:
        """Remove the folder; a worker that still writes there fails from now on."""
        gone = self.folder.with_name(f"{self.folder.name}.gone")
        try:
            os.replace(self.folder, gone)
        except FileNotFoundError:
            return
        shutil.rmtree(gone, ignore_errors=True)


def reply_of(folder: Path, value: Any, names: dict[str, Path]) -> Reply:
    """What a worker sends back for a result."""
    import cloudpickle

    pickled, plain = cloudpickle.dumps(value), {name: str(path) for name, path in names.items()}
    if len(pickled) <= LARGEST_REPLY:
        return Reply(pickled, "", plain)
    file = uuid.uuid4().hex
    (folder / file).write_bytes(pickled)
    return Reply(None, file, plain)


@lru_cache(maxsize=2)
def work_in(folder: Path) -> Work:
    """The kernel and the tasks of a folder, on the side of a worker, which keeps them.

    Raises
    ------
    ClusterFailed
        If this worker sees other files than the process that waits, or has other versions.
    """
    import cloudpickle

    me = f"A worker of the cluster on {socket.gethostname()}"
    same = "Give all workers the folders of input and output under the same names as here."
    try:
        with (folder / KERNEL).open("rb") as file:
            versions = file.readline().decode().strip(), file.readline().decode().strip()
            if versions != (_python(), __version__):
                raise ClusterFailed(
                    f"{me} has AlignSAR {__version__} on Python {_python()}; here it is {versions[1]} on "
                    f"{versions[0]}. Install the same versions there."
                )
            for name, size in cloudpickle.load(file).items():
                _compare(Path(name), size, f"{me} does not see {name} as it is here. {same}")
            work: Work = cloudpickle.load(file)
            return work
    except FileNotFoundError as err:
        raise ClusterFailed(f"{me} does not see {folder}, the unfinished results. {same}") from err


def _compare(path: Path, size: int, fault: str) -> None:
    try:
        there = path.stat().st_size
    except OSError as err:
        raise ClusterFailed(fault) from err
    if there != size:
        raise ClusterFailed(fault)


def _some(paths: list[Path]) -> list[Path]:
    """At most `MOST_WITNESSES` of some paths, from all over the list."""
    return paths[:: -(-len(paths) // MOST_WITNESSES) or 1]


def _python() -> str:
    return ".".join(platform.python_version_tuple()[:2])
