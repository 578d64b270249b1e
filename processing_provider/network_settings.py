"""The network as it is set up in QGIS: proxy and trusted certificates, for transfers of the science package."""

from __future__ import annotations

import re
import ssl
from contextlib import suppress
from urllib.parse import quote

from qgis.core import QgsApplication, QgsNetworkAccessManager
from qgis.PyQt.QtCore import QCoreApplication
from qgis.PyQt.QtNetwork import QNetworkProxy

from alignsar_qgis.insar.core.errors import BadOption
from alignsar_qgis.insar.download import Transport, http_transport, system_proxy

_CERTIFICATE = re.compile(r"-----BEGIN CERTIFICATE-----.+?-----END CERTIFICATE-----", re.DOTALL)


def qgis_transport() -> Transport:
    """A transport that uses the proxy and trusts the certificate authorities set in QGIS."""
    return http_transport(QgisProxy(QgsNetworkAccessManager.instance()), trusted_certificates())


class QgisProxy:
    """Which proxy QGIS would use; a copy of the settings, so that any thread may ask.

    Where QGIS has no proxy of its own, that of the environment or the operating system is used.

    Raises
    ------
    BadOption
        If the proxy is of a kind that cannot be used here.
    """

    def __init__(self, manager: QgsNetworkAccessManager) -> None:
        self._direct = [text.strip() for text in manager.noProxyList() if text.strip()]
        self._default = [text.strip() for text in manager.excludeList() if text.strip()]
        self._proxy = "" if manager.useSystemProxy() else _address(manager.fallbackProxy())

    def __call__(self, url: str) -> str | None:
        """Proxy for an address, or None."""
        if self._proxy is None or url.startswith(tuple(self._direct)):
            return None
        if not self._proxy or url.startswith(tuple(self._default)):
            return system_proxy(url)
        return self._proxy


def trusted_certificates() -> ssl.SSLContext | None:
    """The certificate authorities that QGIS trusts; None, meaning those of the system, if QGIS names none."""
    text = bytes(QgsApplication.authManager().trustedCaCertsPemText()).decode("ascii", errors="ignore")
    certificates = _CERTIFICATE.findall(text)
    if not certificates:
        return None
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_CLIENT)
    for certificate in certificates:
        with suppress(ssl.SSLError):  # one that OpenSSL cannot read is one less to trust
            context.load_verify_locations(cadata=certificate)
    return context


def _address(proxy: QNetworkProxy) -> str | None:
    """A proxy as address; empty for that of the system, None for no proxy."""
    kinds = QNetworkProxy.ProxyType
    if proxy.type() == kinds.DefaultProxy:
        return ""
    if proxy.type() == kinds.NoProxy:
        return None
    schemes = {kinds.HttpProxy: "http", kinds.HttpCachingProxy: "http", kinds.Socks5Proxy: "socks5h"}
    scheme = schemes.get(proxy.type())
    if scheme is None:
        raise BadOption(
            QCoreApplication.translate(
                "AlignSAR",
                "The proxy set in QGIS is of a kind that downloads cannot use. Set an HTTP or SOCKS5 proxy in "
                "Settings > Options > Network.",
            )
        )
    login = f"{quote(proxy.user(), safe='')}:{quote(proxy.password(), safe='')}@" if proxy.user() else ""
    return f"{scheme}://{login}{proxy.hostName()}:{proxy.port() or (8080 if scheme == 'http' else 1080)}"
