"""Which web addresses are asked: those that the user gave, and those that a server may lead to from there."""

from __future__ import annotations

import ipaddress
import socket
from functools import lru_cache
from urllib.parse import urlsplit

from ._errors import BadAddress

SCHEMES = ("http", "https")
_LOCAL_ENDINGS = ("localhost", ".localhost", ".local", ".internal", ".lan")


def check_address(url: str) -> str:
    """The address, quoted for use; `BadAddress` unless it is http or https."""
    from urllib3.exceptions import LocationValueError
    from urllib3.util import parse_url

    try:
        parsed = parse_url(url.strip())
    except (LocationValueError, ValueError) as err:
        raise BadAddress(f"{url!r} is not a web address: {err}. Correct it.") from err
    if parsed.scheme not in SCHEMES or not parsed.host:
        raise BadAddress(f"{url!r} is not a web address. Give one that begins with https:// or http://.")
    return str(parsed.url)


def check_step(start: str, target: str) -> None:
    """Refuse to be led from an address to where its server has no business.

    A server out there could otherwise have services of this computer and its network asked for things. A server that
    is itself inside may lead to its neighbours.

    Raises
    ------
    BadAddress
        If the target is this computer or in a private network, and the start is not.
    """
    host = urlsplit(target).hostname or ""
    if is_internal(host) and not is_internal(urlsplit(start).hostname or ""):
        raise BadAddress(
            f"{start} leads to {target}, which is inside your computer or network. It is not followed; if that server "
            "is the right one, give its address in the options."
        )


@lru_cache(maxsize=256)
def is_internal(host: str) -> bool:
    """Whether a host is this computer, in a private network, or otherwise not in the public internet.

    A name that cannot be resolved here is judged by its ending only: behind a proxy, others resolve it.
    """
    if host.lower().rstrip(".").endswith(_LOCAL_ENDINGS):
        return True
    try:
        found = {str(entry[4][0]) for entry in socket.getaddrinfo(host, None, type=socket.SOCK_STREAM)}
    except (OSError, UnicodeError):
        return False
    return any(not _public(address) for address in found)


def is_number(host: str) -> bool:
    """Whether a host is given as number of the IP protocol instead of by name."""
    try:
        ipaddress.ip_address(host.strip("[]"))
    except ValueError:
        return False
    return True


def _public(address: str) -> bool:
    number = ipaddress.ip_address(address.partition("%")[0])
    inner = getattr(number, "ipv4_mapped", None)
    return (inner or number).is_global
