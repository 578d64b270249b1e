"""What a download needs of the network, and where that comes from.

A script may pass any object with the methods of `Transport`; `http_transport` makes the usual one.
"""

from __future__ import annotations

import ssl
from collections.abc import Callable, Iterator, Mapping
from typing import Protocol

from ._proxies import system_proxy


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


def http_transport(
    proxy_of: Callable[[str], str | None] = system_proxy, context: ssl.SSLContext | None = None
) -> Transport:
    """HTTP and HTTPS with connections that are used again.

    Parameters
    ----------
    proxy_of
        Gives the proxy for an address, as ``http://host:port`` or ``socks5h://host:port``, or None; a login stands
        before the host.
    context
        Trusted certificates; those of the system by default.
    """
    from ._http import HttpTransport  # urllib3 is not needed before something is downloaded

    return HttpTransport(proxy_of, context)
