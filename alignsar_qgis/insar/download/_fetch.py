"""One file from the web, whatever happens on the way.

A file is written beside its destination in a hidden folder, checked, and only then moved into place, so that what has
its final name is complete, and a failed refresh never costs a good file. A part that is left over from an earlier
attempt or run is continued where the server can prove that the file is still the same.
"""

from __future__ import annotations

import logging
import shutil
import threading
from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple

from ..core.errors import DownloadFailed
from ..core.text import translatable
from ._errors import BadAddress, Busy, Damaged, Refused, TransportError
from ._headers import IDENTITY, full_size, last_modified, packing, retry_after
from ._integrity import check_content
from ._part_file import OK, PARTIAL, PartFile, storage
from ._retry import Retries, RetryPolicy
from ._transport import Response, Transport
from ._unpack import unpacked
from ._workers import WorkerPool

FETCHED, PRESENT = translatable("fetched"), translatable("already there")
ABSENT, FAILED = translatable("not published"), translatable("failed")
"""What can become of a file."""

PARTS = ".download"
CLOCK_TOLERANCE_S = 2  # some file systems keep times only that well
_UNSATISFIABLE = 416
_GONE = (404, 410)
_BUSY = (429, 503)
_PASSING = (408, 425)
_PROXY_LOGIN = 407
_LOG = logging.getLogger(__name__)


@dataclass(frozen=True)
class FileResult:
    """What became of a file.

    Attributes
    ----------
    state
        `FETCHED`, `PRESENT`, `ABSENT` or `FAILED`.
    reason
        Why, where that is not obvious.
    size
        Bytes received.
    url
        Address asked last.
    """

    state: str
    reason: str = ""
    size: int = 0
    url: str = ""


@dataclass(frozen=True)
class SizeLimits:
    """What a server may send at most, in bytes.

    Attributes
    ----------
    page
        A web page.
    file
        A file.
    unpacked
        What a packed answer may become; files and pages are asked for as they are.
    """

    page: int = 50_000_000
    file: int = 100_000_000_000
    unpacked: int = 500_000_000


class Page(NamedTuple):
    """A web page: the address it has after redirects, and its text."""

    url: str
    text: str


class _Remote(NamedTuple):
    size: int | None
    modified: float | None


class Fetcher:
    """Fetches files into a folder; may be used by all workers of a pool at the same time.

    Attributes
    ----------
    received
        Bytes received so far.
    """

    def __init__(
        self,
        transport: Transport,
        folder: Path,
        policy: RetryPolicy,
        workers: WorkerPool,
        limits: SizeLimits = SizeLimits(),  # it is frozen
    ) -> None:
        self.folder, self.received = folder, 0
        self._transport, self._workers, self._limits = transport, workers, limits
        self._retries, self._timeout = Retries(policy, workers), policy.timeout
        self._lock = threading.Lock()
        self._shares: dict[str, float] = {}

    @property
    def under_way(self) -> float:
        """Sum of the shares of the files that are being received."""
        with self._lock:
            return sum(self._shares.values())

    def fetch(self, url: str, name: str) -> FileResult:
        """Bring a file up to date.

        Parameters
        ----------
        url
            Where it is.
        name
            Path below the folder.
        """
        target = self.folder / name
        try:
            return self._retries.run(lambda: self._bring(url, target, name))
        except (TransportError, BadAddress, Damaged, Refused, Busy) as err:
            _LOG.info("%s: %s", url, err)
            return FileResult(FAILED, str(err), url=url)
        finally:
            with self._lock:
                self._shares.pop(name, None)

    def page(self, url: str) -> Page | None:
        """A web page, or None if there is none.

        Raises
        ------
        DownloadFailed
            If the server does not answer.
        """
        try:
            return self._retries.run(lambda: self._read(url))
        except (TransportError, Refused, Busy) as err:
            _LOG.info("%s: %s", url, err)
            raise DownloadFailed(
                f"{url} cannot be read: {err}. Check the connection and the proxy settings; running again resumes."
            ) from err

    def tidy(self) -> None:
        """Remove parts of unfinished files."""
        shutil.rmtree(self.folder / PARTS, ignore_errors=True)

    def _open(self, url: str, headers: Mapping[str, str]) -> Response | None:
        """An answer with content, or None if there is no such file."""
        response = self._transport.open(url, headers, self._timeout)
        status = response.status
        if status in (OK, PARTIAL, _UNSATISFIABLE):
            return response
        seconds = retry_after(response.headers)
        response.close()
        if status in _GONE:
            return None
        if status in _BUSY:
            raise Busy(status, seconds)
        if status >= 500 or status in _PASSING:
            raise TransportError(f"the server has a fault (status {status})")
        if status == _PROXY_LOGIN:
            raise Refused(f"the proxy wants a user name and a password (status {status})")
        raise Refused(f"the server refuses it (status {status})")

    def _read(self, url: str) -> Page | None:
        response = self._open(url, {})
        if response is None:
            return None
        try:
            body = b"".join(self._content(response, self._limits.page))
            # Addresses are ASCII in whatever charset the page says it has.
            return Page(response.url, body.decode("utf-8", errors="replace"))
        finally:
            response.close()

    def _bring(self, url: str, target: Path, name: str) -> FileResult:
        if target.is_file():
            remote = self._look(url)
            if remote is None:
                return FileResult(ABSENT, url=url)
            if _is_current(target, remote):
                return FileResult(PRESENT, url=url)
        part = PartFile(self.folder / PARTS, name)
        size = self._receive(url, part, name)
        if size is None:
            return FileResult(ABSENT, url=url)
        try:
            check_content(part.path, name)
        except Damaged:
            part.discard()
            raise
        self._workers.check()
        part.become(target)
        return FileResult(FETCHED, size=size, url=url)

    def _look(self, url: str) -> _Remote | None:
        """Size and time of a remote file without fetching it; None if it does not exist."""
        response = self._transport.open(url, {}, self._timeout, "HEAD")
        status, headers = response.status, response.headers
        response.close()
        if status in _GONE:
            return None
        if status != OK:
            # Some servers refuse to answer HEAD.
            asked = self._open(url, {"Range": "bytes=0-0"})
            if asked is None:
                return None
            headers = asked.headers
            asked.close()
        return _Remote(full_size(headers), last_modified(headers))

    def _receive(self, url: str, part: PartFile, name: str) -> int | None:
        """Complete a part; returns the bytes received, or None if the file does not exist."""
        response = self._open(url, part.request_headers())
        if response is None:
            return None
        try:
            if not part.continued_by(response):
                part.discard()
                raise Damaged("what was left of an earlier attempt does not fit any more")
            begin = part.size if response.status == PARTIAL else 0
            total = full_size(response.headers)
            if total and total > self._limits.file:
                raise Refused(_too_large(self._limits.file))
            if begin:
                _LOG.debug("%s is continued at byte %d", url, begin)
            received = 0
            with part.open(response) as stream:
                for chunk in self._content(response, self._limits.file, begin):
                    with storage(part.path):
                        stream.write(chunk)
                        stream.flush()
                    received += len(chunk)
                    if total:
                        with self._lock:
                            self._shares[name] = min(1.0, (begin + received) / total)
            part.set_time(response)
            return received
        except Refused:
            part.discard()
            raise
        finally:
            response.close()

    def _content(self, response: Response, most: int, begin: int = 0) -> Iterator[bytes]:
        """The body as it was before a server packed it; `Refused` as soon as it is longer than it may be."""
        packed = packing(response.headers)
        if packed != IDENTITY:
            most = min(most, self._limits.unpacked)
        length = begin
        for chunk in unpacked(self._counted(response.chunks()), packed):
            length += len(chunk)
            if length > most:
                raise Refused(_too_large(most))
            yield chunk

    def _counted(self, chunks: Iterator[bytes]) -> Iterator[bytes]:
        """The same, counted as they come over the wire."""
        for chunk in chunks:
            self._workers.check()
            with self._lock:
                self.received += len(chunk)
            yield chunk


def _is_current(target: Path, remote: _Remote) -> bool:
    """Whether a local file has the remote size and is not older; what the server does not tell does not count."""
    local = target.stat()
    same = remote.size is None or remote.size == local.st_size
    return same and (remote.modified is None or remote.modified <= local.st_mtime + CLOCK_TOLERANCE_S)


def _too_large(most: int) -> str:
    return f"it is larger than the {most / 1e6:.0f} MB that are accepted"
