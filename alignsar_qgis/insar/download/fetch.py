"""One file from the web, whatever happens on the way.

A file is written beside its destination in a hidden folder, checked, and only then moved into place, so that what has
its final name is complete, and a failed refresh never costs a good file. A part that is left over from an earlier
attempt or run is continued where the server can prove that the file is still the same.
"""

from __future__ import annotations

import os
import re
import shutil
import threading
import time
import zlib
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import NamedTuple, TypeVar

from ..core.errors import DownloadFailed
from .crew import Crew
from .file_checks import Damaged, check_content
from .http_headers import encoding, full_size, last_modified, retry_after, version_of
from .transport import BadAddress, Response, Transport, TransportError

R = TypeVar("R")

FETCHED, PRESENT, ABSENT, FAILED = "fetched", "already there", "not published", "failed"
"""What can become of a file."""

PARTS = ".download"
LARGEST_PAGE_BYTES = 50_000_000
CLOCK_TOLERANCE_S = 2  # some file systems keep times only that well
_OK, _PARTIAL, _UNSATISFIABLE = 200, 206, 416
_GONE = (404, 410)
_BUSY = (429, 503)
_PASSING = (408, 425)


@dataclass(frozen=True)
class Outcome:
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
class Patience:
    """How long to try.

    Attributes
    ----------
    timeout
        Seconds without a sign of the server.
    attempts
        How often a file is tried in all.
    pause
        Seconds before the second attempt; doubled before each further one.
    longest
        Most seconds to wait where the server says for how long.
    """

    timeout: float = 30.0
    attempts: int = 5
    pause: float = 1.0
    longest: float = 300.0


class Page(NamedTuple):
    """A web page: the address it has after redirects, and its text."""

    url: str
    text: str


class _Remote(NamedTuple):
    size: int | None
    modified: float | None


class _Refused(Exception):
    """An answer that will be the same next time."""


class _Busy(Exception):
    """The server asks for a pause."""

    def __init__(self, status: int, seconds: float | None) -> None:
        super().__init__(f"the server is busy (status {status})")
        self.seconds = seconds


class Fetcher:
    """Fetches files into a folder; may be used by all workers of a crew at the same time.

    Attributes
    ----------
    received
        Bytes received so far.
    """

    def __init__(self, transport: Transport, folder: Path, patience: Patience, crew: Crew) -> None:
        self.folder, self.received = folder, 0
        self._transport, self._patience, self._crew = transport, patience, crew
        self._lock = threading.Lock()
        self._quiet_until = 0.0
        self._shares: dict[str, float] = {}

    @property
    def under_way(self) -> float:
        """Sum of the shares of the files that are being received."""
        with self._lock:
            return sum(self._shares.values())

    def fetch(self, url: str, name: str) -> Outcome:
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
            return self._patiently(lambda: self._bring(url, target, name))
        except (TransportError, BadAddress, Damaged, _Refused, _Busy) as err:
            return Outcome(FAILED, str(err), url=url)
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
            return self._patiently(lambda: self._read(url))
        except (TransportError, _Refused, _Busy) as err:
            raise DownloadFailed(
                f"{url} cannot be read: {err}. Check the connection and the proxy settings; running again resumes."
            ) from err

    def tidy(self) -> None:
        """Remove parts of unfinished files."""
        shutil.rmtree(self.folder / PARTS, ignore_errors=True)

    def _patiently(self, action: Callable[[], R]) -> R:
        for attempt in range(1, self._patience.attempts + 1):
            self._wait_for_server()
            try:
                return action()
            except (TransportError, Damaged, _Busy) as err:
                asked = (err.seconds or 0.0) if isinstance(err, _Busy) else 0.0
                if attempt == self._patience.attempts or asked > self._patience.longest:
                    raise
            own = min(self._patience.pause * 2 ** (attempt - 1), self._patience.longest)
            if asked > own:
                self._hush(asked)
            else:
                self._crew.pause(own)
        raise AssertionError("unreachable: the last attempt returns or raises")

    def _hush(self, seconds: float) -> None:
        """Keep all workers quiet for as long as the server asks."""
        with self._lock:
            until = time.monotonic() + seconds
            news = until > self._quiet_until + 1
            self._quiet_until = max(self._quiet_until, until)
        if news:
            self._crew.say(f"The server asks to wait {seconds:.0f} s.")

    def _wait_for_server(self) -> None:
        self._crew.check()
        while self._quiet_until > time.monotonic():
            self._crew.pause(self._quiet_until - time.monotonic())

    def _open(self, url: str, headers: Mapping[str, str], method: str = "GET") -> Response | None:
        """An answer with content, or None if there is no such file."""
        response = self._transport.open(url, headers, self._patience.timeout, method)
        status = response.status
        if status in (_OK, _PARTIAL, _UNSATISFIABLE):
            return response
        seconds = retry_after(response.headers)
        response.close()
        if status in _GONE:
            return None
        if status in _BUSY:
            raise _Busy(status, seconds)
        if status >= 500 or status in _PASSING:
            raise TransportError(f"the server has a fault (status {status})")
        raise _Refused(f"the server refuses it (status {status})")

    def _read(self, url: str) -> Page | None:
        response = self._open(url, {})
        if response is None:
            return None
        try:
            body = bytearray()
            for chunk in _decoded(response, self._count):
                self._crew.check()
                body += chunk
                if len(body) > LARGEST_PAGE_BYTES:
                    raise _Refused("the page is too large")
            return Page(response.url, body.decode("utf-8", errors="replace"))
        finally:
            response.close()

    def _bring(self, url: str, target: Path, name: str) -> Outcome:
        if target.is_file():
            remote = self._look(url)
            if remote is None:
                return Outcome(ABSENT, url=url)
            if _is_current(target, remote):
                return Outcome(PRESENT, url=url)
        part = self.folder / PARTS / f"{name}.part"
        size = self._receive(url, part, name)
        if size is None:
            return Outcome(ABSENT, url=url)
        try:
            check_content(part, name)
        except Damaged:
            part.unlink()
            raise
        self._crew.check()
        with _storage(target):
            target.parent.mkdir(parents=True, exist_ok=True)
            os.replace(part, target)
            _tag_of(part).unlink()
        return Outcome(FETCHED, size=size, url=url)

    def _look(self, url: str) -> _Remote | None:
        """Size and time of a remote file without fetching it; None if it does not exist."""
        response = self._transport.open(url, {}, self._patience.timeout, "HEAD")
        status, headers = response.status, response.headers
        response.close()
        if status in _GONE:
            return None
        if status != _OK:
            # Some servers refuse to answer HEAD.
            asked = self._open(url, {"Range": "bytes=0-0"})
            if asked is None:
                return None
            headers = asked.headers
            asked.close()
        return _Remote(full_size(headers), last_modified(headers))

    def _receive(self, url: str, part: Path, name: str) -> int | None:
        """Complete a part; returns the bytes received, or None if the file does not exist."""
        response = self._open(url, _continuation(part))
        if response is None:
            return None
        try:
            if not _continues(part, response):
                part.unlink(missing_ok=True)
                raise Damaged("what was left of an earlier attempt does not fit any more")
            begin = part.stat().st_size if response.status == _PARTIAL else 0
            total = full_size(response.headers)
            received = 0
            with _storage(part):
                part.parent.mkdir(parents=True, exist_ok=True)
                _tag_of(part).write_text(version_of(response.headers), encoding="utf-8")
                stream = part.open("ab" if begin else "wb")
            with stream:
                for chunk in _decoded(response, self._count):
                    self._crew.check()
                    with _storage(part):
                        stream.write(chunk)
                        stream.flush()
                    received += len(chunk)
                    if total:
                        with self._lock:
                            self._shares[name] = min(1.0, (begin + received) / total)
            modified = last_modified(response.headers)
            if modified is not None:
                os.utime(part, (modified, modified))
            return received
        finally:
            response.close()

    def _count(self, size: int) -> None:
        with self._lock:
            self.received += size


def _is_current(target: Path, remote: _Remote) -> bool:
    """Whether a local file has the remote size and is not older; what the server does not tell does not count."""
    local = target.stat()
    same = remote.size is None or remote.size == local.st_size
    return same and (remote.modified is None or remote.modified <= local.st_mtime + CLOCK_TOLERANCE_S)


def _decoded(response: Response, count: Callable[[int], None]) -> Iterator[bytes]:
    """The body, unpacked where a server compresses unasked; counts the bytes on the wire."""
    packed = encoding(response.headers)
    unpack = zlib.decompressobj(zlib.MAX_WBITS | 32) if packed in ("gzip", "x-gzip", "deflate") else None
    try:
        for chunk in response.chunks():
            count(len(chunk))
            yield unpack.decompress(chunk) if unpack else chunk
    except zlib.error as err:
        raise TransportError("the compressed answer is damaged") from err
    if unpack and not unpack.eof:
        raise TransportError("the compressed answer is cut off")


def _continuation(part: Path) -> dict[str, str]:
    """Headers that ask for the rest of a file, provided that it has not changed."""
    tag = _tag_of(part)
    if not part.is_file() or not tag.is_file() or not part.stat().st_size:
        return {}
    version = tag.read_text(encoding="utf-8")
    return {"Range": f"bytes={part.stat().st_size}-", "If-Range": version} if version else {}


def _continues(part: Path, response: Response) -> bool:
    """Whether an answer holds the whole file, or exactly what a part lacks of the same file."""
    if response.status == _OK:
        return True
    begin = re.match(r"bytes (\d+)-", response.headers.get("Content-Range", ""))
    if response.status != _PARTIAL or begin is None or not part.is_file():
        return False
    same = _tag_of(part).read_text(encoding="utf-8") == version_of(response.headers)
    return same and int(begin.group(1)) == part.stat().st_size


def _tag_of(part: Path) -> Path:
    """File that says of which version of the remote file a part is."""
    return part.with_suffix(".tag")


@contextmanager
def _storage(path: Path) -> Iterator[None]:
    """Tell trouble with the disk from trouble with the network."""
    try:
        yield
    except OSError as err:
        raise DownloadFailed(
            f"{path} cannot be written: {err.strerror or err}. Free some space or choose another folder; "
            "running again resumes."
        ) from err
