"""The folder on the shared disk through which kernels and results travel, so that the scheduler sees only numbers.

A kernel carries masks, maps of the line of sight and lists of files, and is written once for all its tasks. Results are
written by the workers, so that what is done stays done if its worker dies or hangs afterwards. The folder lies in that
of the unfinished results, and goes with it.
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
from ..store.aside import Piece, fill_in, put_in_place

KERNEL = "kernel"
MOST_WITNESSES = 100
"""Files that a worker compares with what this process sees."""


class Reply(NamedTuple):
    """What becomes of a task.

    Attributes
    ----------
    value
        The result.
    names
        Final path of each file written, by its name in the folder.
    pieces
        Where what lies in the file `bulk` of the folder is to be put.
    error
        What the kernel ended with instead.
    """

    value: Any
    names: dict[str, Path]
    pieces: Sequence[Piece] = ()
    bulk: str = ""
    error: Exception | None = None


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

    def has(self, index: int) -> bool:
        """Whether the reply to a task is there."""
        return _reply_file(self.folder, index).is_file()

    def accept(self, index: int) -> Any:
        """The result of a task, whose files are put in place; its error is raised."""
        import cloudpickle

        file = _reply_file(self.folder, index)
        reply: Reply = cloudpickle.loads(file.read_bytes())
        file.unlink()
        if reply.error is not None:
            raise reply.error
        put_in_place(self.folder, reply.names)
        if reply.pieces:
            fill_in(self.folder / reply.bulk, reply.pieces)
            (self.folder / reply.bulk).unlink()
        return reply.value

    def remove(self) -> None:
        """Remove the folder; a worker that still writes there fails from now on."""
        gone = self.folder.with_name(f"{self.folder.name}.gone")
        try:
            os.replace(self.folder, gone)
        except FileNotFoundError:
            return
        shutil.rmtree(gone, ignore_errors=True)


def _reply_file(folder: Path, index: int) -> Path:
    return folder / f"{index}.reply"


def write_reply(folder: Path, index: int, reply: Reply) -> None:
    """Leave the reply to a task, on the side of a worker; it is seen only as a whole."""
    import cloudpickle

    part = folder / uuid.uuid4().hex
    part.write_bytes(cloudpickle.dumps(reply))
    os.replace(part, _reply_file(folder, index))


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
