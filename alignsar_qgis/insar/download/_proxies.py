"""Which proxy an address is asked through."""

from __future__ import annotations

import base64
import re
import urllib.request
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from ._errors import BadAddress

SOCKS_SCHEMES = ("socks4", "socks4a", "socks5", "socks5h")


class Proxy(NamedTuple):
    """A proxy, its address without the login."""

    address: str
    user: str
    password: str

    @property
    def is_socks(self) -> bool:
        """Whether it speaks SOCKS."""
        return self.address.startswith("socks")

    @property
    def login_headers(self) -> dict[str, str]:
        """The login as an HTTP proxy takes it (RFC 7617, as UTF-8)."""
        if not self.user:
            return {}
        login = base64.b64encode(f"{self.user}:{self.password}".encode()).decode("ascii")
        return {"proxy-authorization": f"Basic {login}"}


def system_proxy(url: str) -> str | None:
    """Proxy for an address: of the environment (``https_proxy``, ``all_proxy``, ``no_proxy``) or else the system."""
    parts = urlsplit(url)
    server = parts.netloc.rpartition("@")[2]
    if urllib.request.proxy_bypass(server):
        return None
    proxies = urllib.request.getproxies()
    if parts.scheme in proxies or "all" in proxies:
        return proxies.get(parts.scheme) or proxies.get("all") or None
    socks = proxies.get("socks")  # macOS tells it as http://host:port
    return re.sub(r"^(\w+://)?", "socks5h://", socks) if socks else None


def parse_proxy(text: str) -> Proxy:
    """A proxy from its address; without scheme it is an HTTP proxy.

    Raises
    ------
    BadAddress
        If it is of a kind that cannot be used, or no address.
    """
    address = text if "://" in text else f"http://{text}"
    try:
        parts = urlsplit(address)
        host, port = parts.hostname, parts.port
    except ValueError as err:
        raise BadAddress("The address of the proxy cannot be read. Give it as http://host:port.") from err
    # Desktops write socks:// and mean version 5; the proxy resolves the names, as the desktop cannot always.
    scheme = "socks5h" if parts.scheme == "socks" else parts.scheme
    if scheme not in ("http", "https", *SOCKS_SCHEMES) or not host:
        raise BadAddress(
            f"The proxy {parts.scheme}://{host} cannot be used; set an HTTP proxy, such as http://host:3128, or a "
            "SOCKS proxy, such as socks5h://host:1080."
        )
    named = f"[{host}]" if ":" in host else host
    default = {"http": 80, "https": 443}.get(scheme, 1080)
    return Proxy(f"{scheme}://{named}:{port or default}", unquote(parts.username or ""), unquote(parts.password or ""))
