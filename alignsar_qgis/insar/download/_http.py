"""HTTP over urllib3, in the way that downloads need it: bytes as they arrive, and a way to stop at once.

urllib3 keeps the connections, talks to proxies and parses the answers. Redirects are followed here, because each step
is judged and may need another proxy; compressed bodies are unpacked by `unpacked`, because urllib3 1.26 neither limits
what a small answer becomes nor sees that a packed one is cut. Certificates are always verified.
"""

from __future__ import annotations

import http.client
import importlib.util
import logging
import socket
import ssl
import threading
import weakref
from collections.abc import Callable, Iterator, Mapping
from contextlib import suppress
from typing import Any
from urllib.parse import urljoin, urlsplit

import urllib3
from urllib3.exceptions import ConnectTimeoutError, HTTPError, LocationValueError, NewConnectionError, ProtocolError

from .. import __version__
from ._addresses import check_address, check_step, is_number
from ._errors import BadAddress, TransportError, Unreachable
from ._proxies import Proxy, parse_proxy, system_proxy

MOST_REDIRECTS = 8
MOST_CONNECTIONS = 32  # kept per server; as many as there may be workers
CHUNK_BYTES = 2**16
_WORTH_READING_BYTES = 2**16  # the rest of an unwanted body, to keep its connection
_OLD = str(vars(urllib3).get("__version__")).startswith("1.")
_LOG = logging.getLogger(__name__)


class HttpTransport:
    """HTTP and HTTPS with connections that are used again; may be used by several threads.

    Parameters
    ----------
    proxy_of
        Gives the proxy for an address, or None.
    context
        Trusted certificates; those of the system by default.
    """

    def __init__(
        self, proxy_of: Callable[[str], str | None] = system_proxy, context: ssl.SSLContext | None = None
    ) -> None:
        self._proxy_of = proxy_of
        self._context = context or ssl.create_default_context()
        self._managers: dict[str | None, Any] = {}
        self._connections: weakref.WeakSet[Any] = weakref.WeakSet()
        self._lock = threading.Lock()

    def open(self, url: str, headers: Mapping[str, str], timeout: float, method: str = "GET") -> HttpResponse:
        start = url = check_address(url)
        for _ in range(MOST_REDIRECTS):
            response = HttpResponse(self._request(url, headers, timeout, method), url, method)
            target = response.redirect
            if not target:
                return response
            response.close()
            following = _redirected(url, target)
            check_step(start, following)
            _LOG.debug("%s redirects to %s", url, following)
            url = following
        raise TransportError(f"{url} redirects in circles.")

    def close(self) -> None:
        with self._lock:
            managers, self._managers = list(self._managers.values()), {}
            connections = list(self._connections)
        for connection in connections:
            # A thread may be waiting for bytes; closing would not wake it. A socket may be gone by now.
            with suppress(OSError, AttributeError):
                connection.sock.shutdown(socket.SHUT_RDWR)
        for manager in managers:
            manager.clear()

    def _request(self, url: str, headers: Mapping[str, str], timeout: float, method: str) -> Any:
        proxy = self._proxy_of(url)
        manager = self._manager(proxy)
        try:
            try:
                return _send(manager, url, headers, timeout, method)
            except ProtocolError:
                if self._managers.get(proxy) is not manager:  # closed meanwhile
                    raise
                # A server may end a kept connection at any moment; that says nothing about the request.
                return _send(manager, url, headers, timeout, method)
        except LocationValueError as err:
            raise BadAddress(f"{url!r} is not a web address: {err}. Correct it.") from err
        except (HTTPError, OSError, http.client.HTTPException, ValueError) as err:
            raise _translated(err, url) from err

    def _manager(self, proxy: str | None) -> Any:
        """The pools of connections through a proxy, or of direct ones."""
        with self._lock:
            if proxy not in self._managers:
                manager = self._new_manager(parse_proxy(proxy) if proxy else None)
                manager.pool_classes_by_scheme = {
                    scheme: _watched(pool, self._remember) for scheme, pool in manager.pool_classes_by_scheme.items()
                }
                self._managers[proxy] = manager
            return self._managers[proxy]

    def _remember(self, connection: Any) -> None:
        with self._lock:
            self._connections.add(connection)

    def _new_manager(self, proxy: Proxy | None) -> Any:
        pools: dict[str, Any] = {"maxsize": MOST_CONNECTIONS, "ssl_context": self._context}
        if proxy is None:
            return urllib3.PoolManager(**pools)
        _LOG.debug("downloading through the proxy %s", proxy.address)
        if not proxy.is_socks:
            login = proxy.login_headers
            return urllib3.ProxyManager(proxy.address, proxy_headers=login, proxy_ssl_context=self._context, **pools)
        if importlib.util.find_spec("socks") is None:
            raise BadAddress(
                f"The proxy {proxy.address} is a SOCKS proxy, and for these the Python package PySocks is missing. "
                "Install it for the Python of QGIS (Debian: python3-socks; elsewhere: pip install PySocks), or set an "
                "HTTP proxy."
            )
        from urllib3.contrib.socks import SOCKSProxyManager

        return SOCKSProxyManager(proxy.address, proxy.user or None, proxy.password or None, **pools)


class HttpResponse:
    """An answer of `HttpTransport`."""

    def __init__(self, raw: Any, url: str, method: str) -> None:
        self._raw, self.status, self.url = raw, int(raw.status), url
        self.headers: Mapping[str, str] = raw.headers
        self._done = method == "HEAD" or raw.length_remaining == 0

    @property
    def redirect(self) -> str:
        """Where a redirect leads; empty if this is none."""
        return self._raw.get_redirect_location() or ""

    def chunks(self) -> Iterator[bytes]:
        try:
            yield from self._raw.stream(CHUNK_BYTES, decode_content=False)
        except (HTTPError, OSError, http.client.HTTPException, ValueError) as err:
            if self._raw.length_remaining:
                raise TransportError(
                    f"{_words(err)}; the connection was cut with {self._raw.length_remaining} bytes missing"
                ) from err
            raise TransportError(_words(err)) from err
        self._done = True

    def close(self) -> None:
        left = self._raw.length_remaining
        with suppress(HTTPError, OSError, http.client.HTTPException, ValueError):
            if self._done or (left is not None and left <= _WORTH_READING_BYTES and not self._raw.chunked):
                self._raw.drain_conn()
            else:
                self._raw.close()
        self._raw.release_conn()


class _PromptResponse(http.client.HTTPResponse):
    """Hands out what has come, instead of waiting until a whole chunk has."""

    def read(self, amt: int | None = None) -> bytes:
        if amt is None or self.fp is None or self.chunked or self.length == 0:  # of nothing, no byte ever comes
            return super().read(amt)
        arrived = len(self.fp.peek(1))  # waits for the first byte, or the end
        return super().read(min(amt, arrived) or amt)


class _NumberedContext:
    """A context for a server that is called by its number, whose name urllib3 1.26 would not let OpenSSL check."""

    def __init__(self, context: ssl.SSLContext, host: str) -> None:
        self._context, self._host = context, host

    def __getattr__(self, name: str) -> Any:
        return getattr(self._context, name)

    def wrap_socket(self, sock: socket.socket) -> ssl.SSLSocket:
        """An encrypted connection; raises unless the certificate is for that number."""
        return self._context.wrap_socket(sock, server_hostname=self._host)


def _watched(pool: Any, remember: Callable[[Any], None]) -> Any:
    """A class of pools like another, whose connections are remembered when they are made."""

    class Connection(pool.ConnectionCls):  # type: ignore[misc]  # which class it is depends on the proxy
        response_class = _PromptResponse

        def connect(self) -> None:
            remember(self)
            host = self._tunnel_host or self.host
            context: Any = getattr(self, "ssl_context", None)
            if _OLD and isinstance(context, ssl.SSLContext) and is_number(host):
                self.ssl_context = _NumberedContext(context, host)
            super().connect()

    return type(pool.__name__, (pool,), {"ConnectionCls": Connection})


def _send(manager: Any, url: str, headers: Mapping[str, str], timeout: float, method: str) -> Any:
    """The answer to one request, whatever it is, its body not read yet."""
    own = {"User-Agent": f"AlignSAR-QGIS/{__version__}", "Accept-Encoding": "identity"}
    return manager.urlopen(
        method,
        url,
        headers={**own, **headers},
        timeout=urllib3.Timeout(connect=timeout, read=timeout),
        retries=False,
        redirect=False,
        preload_content=False,
        decode_content=False,
        enforce_content_length=True,
    )


def _redirected(url: str, target: str) -> str:
    """The address that a redirect leads to; encryption is not given up on the way."""
    try:
        following = check_address(urljoin(url, target))
    except ValueError as err:
        raise BadAddress(f"{url} redirects to {target!r}, which is not a web address.") from err
    if urlsplit(url).scheme == "https" and urlsplit(following).scheme != "https":
        raise BadAddress(f"{url} redirects to the unencrypted {following}, which is not followed.")
    return following


def _translated(err: Exception, url: str) -> Exception:
    """An error of the network as one of this room."""
    host = urlsplit(url).hostname
    for cause in _causes(err):
        if isinstance(cause, ssl.SSLCertVerificationError):
            return BadAddress(
                f"The certificate of {host} is not trusted ({cause.verify_message}). If you know it to be right, add "
                "its authority to those that QGIS or your system trusts."
            )
        if isinstance(cause, socket.gaierror):
            return Unreachable(f"the name of the server {host}, or of the proxy, is not known ({cause.strerror})")
        if isinstance(cause, (NewConnectionError, ConnectTimeoutError)):
            return Unreachable(f"there is no connection to the server {host} ({_words(err)})")
    return TransportError(_words(err))


def _causes(err: BaseException) -> list[BaseException]:
    """An error and what it came from, which libraries keep in several places; the deepest first."""
    found: list[BaseException] = []
    waiting: list[Any] = [err]
    while waiting:
        cause = waiting.pop()
        if isinstance(cause, BaseException) and cause not in found:
            found.append(cause)
            waiting += [cause.__cause__, cause.__context__, getattr(cause, "reason", None), *cause.args]
    return found[::-1]


def _words(err: Exception) -> str:
    """An error in words: those of the system where it came from there."""
    causes = _causes(err)
    if any(isinstance(cause, (socket.timeout, urllib3.exceptions.TimeoutError)) for cause in causes) and not any(
        isinstance(cause, NewConnectionError) for cause in causes
    ):
        return "the server did not answer in time"
    for cause in causes:
        if isinstance(cause, OSError) and str(cause):
            return cause.strerror or str(cause)
    return str(err) or type(err).__name__
