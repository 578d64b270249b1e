"""HTTP as the downloads need it: streamed, with connections kept, proxies, and a way to stop at once.

Built on ``http.client``: it hands out bytes as they arrive, so that a slow server cannot delay a cancel, keeps
connections open over the thousands of small files of a frame, and is there wherever Python is. Certificates are always
verified.
"""

from __future__ import annotations

import base64
import http.client
import socket
import ssl
import threading
import urllib.request
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Protocol
from urllib.parse import quote, unquote, urljoin, urlsplit

from .. import __version__
from ..core.errors import InsarError

SCHEMES = ("http", "https")
REDIRECTS = (301, 302, 303, 307, 308)
MOST_REDIRECTS = 8
CHUNK_BYTES = 2**16
_URL_SAFE = "/%:=&?~#+!$,;'@()*[]"

Origin = tuple[str, str, int]


class TransportError(Exception):
    """No usable answer: connection refused, lost or timed out; trying again may help."""


class BadAddress(InsarError):
    """An address that will never work, such as one of another scheme."""


class Response(Protocol):
    """An answer whose body has not been read yet."""

    status: int
    url: str
    headers: Mapping[str, str]

    def chunks(self) -> Iterator[bytes]:
        """The body as it arrives; raises `TransportError` if the connection is lost."""

    def close(self) -> None:
        """Give the connection back, or drop it if the body was not read to the end."""


class Transport(Protocol):
    """What fetching needs of the network."""

    def open(self, url: str, headers: Mapping[str, str], timeout: float, method: str = "GET") -> Response:
        """Send a request, follow redirects, and return the answer, whatever its status."""

    def close(self) -> None:
        """Break all connections, also those on which another thread is waiting."""


def system_proxy(url: str) -> str | None:
    """Proxy for an address as set in the environment or in the operating system."""
    parts = urlsplit(url)
    if urllib.request.proxy_bypass(parts.hostname or ""):
        return None
    return urllib.request.getproxies().get(parts.scheme)


def check_address(url: str) -> str:
    """The address, quoted for use; `BadAddress` unless it is http or https."""
    parts = urlsplit(url)
    if parts.scheme not in SCHEMES or not parts.hostname:
        raise BadAddress(f"{url!r} is not a web address. Give one that begins with https:// or http://.")
    return quote(url, safe=_URL_SAFE)


class HttpTransport:
    """HTTP and HTTPS with connections that are used again.

    Parameters
    ----------
    proxy_of
        Gives the proxy for an address, as ``http://user:password@host:port``, or None.
    context
        Trusted certificates; those of the system by default.
    """

    def __init__(
        self, proxy_of: Callable[[str], str | None] = system_proxy, context: ssl.SSLContext | None = None
    ) -> None:
        self._proxy_of = proxy_of
        self._context = context or ssl.create_default_context()
        self._idle: dict[Origin, list[http.client.HTTPConnection]] = {}
        self._open: set[http.client.HTTPConnection] = set()
        self._lock = threading.Lock()

    def open(self, url: str, headers: Mapping[str, str], timeout: float, method: str = "GET") -> HttpResponse:
        url = check_address(url)
        for _ in range(MOST_REDIRECTS):
            response = self._request(url, headers, timeout, method)
            target = response.headers.get("Location")
            if response.status not in REDIRECTS or not target:
                return response
            response.close()
            following = check_address(urljoin(url, target))
            if urlsplit(url).scheme == "https" and urlsplit(following).scheme != "https":
                raise BadAddress(f"{url} redirects to the unencrypted {following}, which is not followed.")
            url = following
        raise TransportError(f"{url} redirects in circles.")

    def close(self) -> None:
        with self._lock:
            idle = {connection for connections in self._idle.values() for connection in connections}
            busy = self._open - idle
            self._open.clear()
            self._idle.clear()
        for connection in idle:
            connection.close()
        for connection in busy:
            # A thread may be waiting for bytes; closing would not wake it. It closes the connection itself.
            if connection.sock is not None:
                with suppress(OSError):
                    connection.sock.shutdown(socket.SHUT_RDWR)

    def _request(self, url: str, headers: Mapping[str, str], timeout: float, method: str) -> HttpResponse:
        parts = urlsplit(url)
        origin = (parts.scheme, parts.hostname or "", parts.port or (443 if parts.scheme == "https" else 80))
        while True:
            connection, reused = self._take(origin, url)
            try:
                return self._send(connection, origin, url, headers, timeout, method)
            except ssl.SSLCertVerificationError as err:
                self._drop(connection)
                raise BadAddress(
                    f"The certificate of {origin[1]} is not trusted ({err.verify_message}). If you know it to be "
                    "right, add its authority to those that QGIS or your system trusts."
                ) from err
            except (OSError, http.client.HTTPException) as err:
                self._drop(connection)
                # A server may have closed a connection that was kept; that says nothing about the request.
                if not reused or isinstance(err, socket.timeout):
                    raise TransportError(_words(err)) from err

    def _send(
        self,
        connection: http.client.HTTPConnection,
        origin: Origin,
        url: str,
        headers: Mapping[str, str],
        timeout: float,
        method: str,
    ) -> HttpResponse:
        connection.timeout = timeout
        if connection.sock is not None:
            connection.sock.settimeout(timeout)
        parts = urlsplit(url)
        target = f"{parts.path or '/'}{'?' + parts.query if parts.query else ''}"
        own = {"User-Agent": f"AlignSAR-QGIS/{__version__}", "Accept-Encoding": "identity"}
        proxy = self._proxy_of(url)
        if proxy and origin[0] == "http":
            target = f"{parts.scheme}://{parts.netloc.rpartition('@')[2]}{target}"
            own.update(_proxy_login(proxy))
        connection.request(method, target, headers={**own, **headers})
        raw = connection.getresponse()
        return HttpResponse(raw, url, method, lambda reusable: self._give(connection, origin, reusable))

    def _take(self, origin: Origin, url: str) -> tuple[http.client.HTTPConnection, bool]:
        """A connection to a server, and whether it was used before."""
        with self._lock:
            if self._idle.get(origin):
                return self._idle[origin].pop(), True
            connection = self._connection(origin, self._proxy_of(url))
            self._open.add(connection)
            return connection, False

    def _connection(self, origin: Origin, proxy: str | None) -> http.client.HTTPConnection:
        scheme, host, port = origin
        if proxy is None:
            if scheme == "https":
                return http.client.HTTPSConnection(host, port, context=self._context)
            return http.client.HTTPConnection(host, port)
        parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
        if parts.scheme != "http" or not parts.hostname:
            raise BadAddress(f"The proxy {parts.scheme}://{parts.hostname} cannot be used; set an HTTP proxy.")
        if scheme == "http":
            return http.client.HTTPConnection(parts.hostname, parts.port or 80)
        tunnel = http.client.HTTPSConnection(parts.hostname, parts.port or 80, context=self._context)
        tunnel.set_tunnel(host, port, _proxy_login(proxy))
        return tunnel

    def _give(self, connection: http.client.HTTPConnection, origin: Origin, reusable: bool) -> None:
        with self._lock:
            if reusable and connection in self._open and connection.sock is not None:
                self._idle.setdefault(origin, []).append(connection)
                return
        self._drop(connection)

    def _drop(self, connection: http.client.HTTPConnection) -> None:
        with self._lock:
            self._open.discard(connection)
        connection.close()


class HttpResponse:
    """An answer of `HttpTransport`."""

    def __init__(self, raw: http.client.HTTPResponse, url: str, method: str, give: Callable[[bool], None]) -> None:
        self._raw, self._give = raw, give
        self.status, self.url, self.headers = raw.status, url, raw.headers
        self._left = raw.length  # None where the server does not say
        self._done = method == "HEAD" or self._left == 0

    def chunks(self) -> Iterator[bytes]:
        while not self._done:
            try:
                data = self._raw.read1(CHUNK_BYTES if self._left is None else min(CHUNK_BYTES, self._left))
            except (OSError, http.client.HTTPException, ValueError) as err:
                raise TransportError(_words(err)) from err
            if not data:
                if self._left:
                    raise TransportError(f"the connection was cut with {self._left} bytes missing")
                self._done = True
                return
            if self._left is not None:
                self._left -= len(data)
                self._done = self._left == 0
            yield data

    def close(self) -> None:
        reusable = self._done and not self._raw.will_close
        self._raw.close()
        self._give(reusable)


def _proxy_login(proxy: str) -> dict[str, str]:
    parts = urlsplit(proxy if "://" in proxy else f"http://{proxy}")
    if not parts.username:
        return {}
    login = f"{unquote(parts.username)}:{unquote(parts.password or '')}".encode()
    return {"Proxy-Authorization": f"Basic {base64.b64encode(login).decode('ascii')}"}


def _words(err: Exception) -> str:
    """An error in words."""
    if isinstance(err, socket.timeout):
        return "the server did not answer in time"
    return str(err) or type(err).__name__
