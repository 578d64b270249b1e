"""A file on its way: the part that has arrived, and of which version of the remote file it is."""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path
from typing import BinaryIO

from ..core.errors import DownloadFailed
from ..core.moving import replace
from ._headers import is_sendable, last_modified, version_of
from ._transport import Response

OK, PARTIAL = 200, 206


class PartFile:
    """A part below a hidden folder; beside it a small file says which version it is of.

    Attributes
    ----------
    path
        What has arrived.
    """

    def __init__(self, folder: Path, name: str) -> None:
        self.path = folder / f"{name}.part"
        self._tag = self.path.with_suffix(".tag")

    @property
    def size(self) -> int:
        """Bytes that have arrived."""
        return self.path.stat().st_size if self.path.is_file() else 0

    def request_headers(self) -> dict[str, str]:
        """Headers that ask for the rest of the file, provided that it has not changed."""
        version = self._version()
        return {"Range": f"bytes={self.size}-", "If-Range": version} if self.size and version else {}

    def continued_by(self, response: Response) -> bool:
        """Whether an answer holds the whole file, or exactly what the part lacks of the same version."""
        if response.status == OK:
            return True
        begin = re.match(r"bytes ([0-9]{1,18})-", response.headers.get("Content-Range", ""))
        if response.status != PARTIAL or begin is None or not self.path.is_file():
            return False
        return self._version() == version_of(response.headers) and int(begin.group(1)) == self.size

    def open(self, response: Response) -> BinaryIO:
        """The part, to be written on with the body of an answer."""
        with storage(self.path):
            self.path.parent.mkdir(parents=True, exist_ok=True)
            self._tag.write_text(version_of(response.headers), encoding="utf-8")
            return self.path.open("ab" if response.status == PARTIAL else "wb")

    def set_time(self, response: Response) -> None:
        """Give the part the time of the remote file; one that the disk cannot hold is left out."""
        modified = last_modified(response.headers)
        if modified is not None:
            with suppress(OSError, OverflowError, ValueError):
                os.utime(self.path, (modified, modified))

    def discard(self) -> None:
        """Begin anew next time."""
        self.path.unlink(missing_ok=True)

    def become(self, target: Path) -> None:
        """Move the complete file into place."""
        with storage(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            replace(self.path, target)
            self._tag.unlink()

    def _version(self) -> str:
        text = self._tag.read_text(encoding="utf-8", errors="replace") if self._tag.is_file() else ""
        return text if is_sendable(text) else ""


@contextmanager
def storage(path: Path) -> Iterator[None]:
    """Tell trouble with the disk from trouble with the network."""
    try:
        yield
    except OSError as err:
        raise DownloadFailed(
            f"{path} cannot be written: {err.strerror or err}. Free some space or choose another folder; "
            "running again resumes."
        ) from err
