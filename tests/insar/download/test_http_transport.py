"""Connections, proxies, certificates and addresses, against servers on loopback."""

import importlib.util
import os
import shutil
import socket
import ssl
import subprocess
import threading

import pytest
from http_server import PRODUCTS, TIME, serving, tree, write_portal
from small_frame import FRAME
from socks_server import socks_proxy

from alignsar_qgis.insar.download import BadAddress, DownloadOptions, http_transport, system_proxy
from alignsar_qgis.insar.download._addresses import check_address
from alignsar_qgis.insar.download._errors import TransportError, Unreachable
from alignsar_qgis.insar.pipeline import run_stage


@pytest.fixture
def site(tmp_path):
    folder = tmp_path / "site"
    folder.mkdir()
    (folder / "b.txt").write_text("text " * 1000)
    os.utime(folder / "b.txt", (TIME, TIME))
    with serving(folder) as running:
        yield running


def read(transport, url):
    response = transport.open(url, {}, 5)
    try:
        return b"".join(response.chunks())
    finally:
        response.close()


@pytest.mark.parametrize(
    "url",
    [
        "ftp://x/y",
        "file:///etc/passwd",
        "x/y",
        "https:///y",
        "data:text/plain,x",
        "",
        "C:/x",
        "http://[bad/x",
        "http://h:99999/",
    ],
)
def test_only_web_addresses_are_addresses(url):
    with pytest.raises(BadAddress, match="is not a web address"):
        check_address(url)


def test_an_empty_file_is_an_answer(site):
    (site.root / "empty.txt").write_text("")
    transport = http_transport()
    assert read(transport, f"{site.url}/empty.txt") == b""
    transport.close()


def test_connections_are_used_again_and_a_closed_one_is_replaced(site):
    transport = http_transport()
    try:
        for asked, connections in (("b.txt", 1), ("none", 1), ("b.txt", 1), ("hang up", 1), ("b.txt", 2)):
            if asked == "hang up":
                site.hang_up()
            else:
                read(transport, f"{site.url}/{asked}")
            assert len(site.connections) == connections, asked
    finally:
        transport.close()


def test_a_connection_that_ends_before_the_answer_is_made_anew_once(site):
    transport = http_transport(lambda _: None)
    site.fault("b.txt", "hang_up")
    assert read(transport, f"{site.url}/b.txt") == (site.root / "b.txt").read_bytes()
    site.log.clear()
    site.fault("b.txt", "hang_up", times=9)
    with pytest.raises(TransportError):
        read(transport, f"{site.url}/b.txt")
    assert len(site.log) == 2
    transport.close()


def test_closing_wakes_who_waits_for_an_answer_and_asks_no_more(site):
    transport, told, asked = http_transport(lambda _: None), [], threading.Event()

    def ask():
        try:
            transport.open(f"{site.url}/b.txt", {}, 60)
        except TransportError as err:
            told.append(err)

    site.fault("b.txt", "mute", times=9)
    site.heard = asked.set
    thread = threading.Thread(target=ask, daemon=True)
    thread.start()
    assert asked.wait(10)
    transport.close()
    thread.join(10)
    assert len(told) == 1
    assert len(site.log) == 1


def test_a_proxy_gets_the_whole_address_and_the_login(site):
    transport = http_transport(lambda _: f"http://me:pass%40@{site.url.removeprefix('http://')}")
    response = transport.open("http://elsewhere.invalid/b.txt", {}, 5)
    assert response.status == 200
    response.close()
    transport.close()
    assert site.proxied == ["http://elsewhere.invalid/b.txt"]
    assert site.logins == ["Basic bWU6cGFzc0A="]


@pytest.mark.parametrize("proxy", ["gopher://127.0.0.1:9", "http://", "http://host:port", "socks5h://user@:1"])
def test_a_proxy_of_another_kind_is_refused(proxy):
    transport = http_transport(lambda _: proxy)
    with pytest.raises(BadAddress, match="proxy"):
        transport.open("https://elsewhere.invalid/b.txt", {}, 5)


@pytest.fixture
def environment(monkeypatch):
    """Sets the variables for proxies, and only those."""
    for name in ("http", "https", "ftp", "all", "socks", "no"):
        monkeypatch.delenv(f"{name}_proxy", raising=False)
        monkeypatch.delenv(f"{name.upper()}_PROXY", raising=False)
    return monkeypatch.setenv


@pytest.mark.parametrize(
    ("name", "value", "found"),
    [
        ("https_proxy", "http://proxy.example:3128", "http://proxy.example:3128"),
        ("HTTPS_PROXY", "proxy.example:3128", "proxy.example:3128"),
        ("ALL_PROXY", "socks5h://proxy.example:1080", "socks5h://proxy.example:1080"),
        ("SOCKS_PROXY", "http://proxy.example:1080", "socks5h://proxy.example:1080"),
        ("http_proxy", "http://proxy.example:3128", None),
    ],
)
def test_the_proxy_of_the_environment_is_found(environment, name, value, found):
    environment(name, value)
    environment("no_proxy", "inside.example,other.example:8443")
    assert system_proxy("https://portal.example/x") == found
    assert system_proxy("https://inside.example/x") is None
    assert system_proxy("https://other.example:8443/x") is None
    assert system_proxy("https://me:pass@sub.inside.example:1/x") is None


@pytest.mark.parametrize("name", ["HTTP_PROXY", "all_proxy"])
def test_a_frame_comes_through_the_proxy_of_the_environment(environment, tmp_path, name):
    write_portal(tmp_path / "portal")
    options = {"frame": FRAME, "pause": 0.01, "attempts": 2}
    with serving(tmp_path / "portal") as portal:
        environment(name, portal.url)
        far = DownloadOptions(address=f"http://portal.invalid/{PRODUCTS}", **options)
        result = run_stage("download_licsar", tmp_path / "far", options=far)
        assert result.counts["fetched"] == len(tree(tmp_path / "far")) > 0
        assert len(portal.proxied) == len(portal.log)
        environment("NO_PROXY", "127.0.0.1")
        portal.proxied.clear()
        run_stage("download_licsar", tmp_path / "near", options=DownloadOptions(address=portal.products, **options))
        assert not portal.proxied
    assert tree(tmp_path / "near") == tree(tmp_path / "far")


@pytest.mark.parametrize("login", [None, ("me", "pass@:word")])
def test_a_frame_comes_through_a_socks_proxy(environment, tmp_path, login):
    pytest.importorskip("socks")
    write_portal(tmp_path / "portal")
    with serving(tmp_path / "portal") as portal, socks_proxy({"portal.invalid": portal.address}, login) as socks:
        environment("ALL_PROXY", f"socks5h://{'me:pass%40%3Aword@' if login else ''}127.0.0.1:{socks.port}")
        options = DownloadOptions(FRAME, address=f"http://portal.invalid/{PRODUCTS}", pause=0.01)
        result = run_stage("download_licsar", tmp_path / "work", options=options)
        assert set(socks.asked) == {("portal.invalid", 80)}
        assert set(socks.logins) == ({login} if login else set())
    assert result.counts["fetched"] == len(tree(tmp_path / "work")) > 0


def test_a_socks_proxy_that_says_no_is_told(environment):
    pytest.importorskip("socks")
    with socks_proxy({}, ("me", "secret")) as socks:
        transport = http_transport(lambda _: f"socks5h://me:wrong@127.0.0.1:{socks.port}")
        with pytest.raises(TransportError, match="authentication failed"):
            transport.open("http://portal.invalid/", {}, 5)
        transport = http_transport(lambda _: f"socks5h://me:secret@127.0.0.1:{socks.port}")
        with pytest.raises(Unreachable, match=r"no connection to the server portal\.invalid .*[Hh]ost unreachable"):
            transport.open("http://portal.invalid/", {}, 5)


def test_without_the_package_for_socks_the_cure_is_told(monkeypatch):
    find = importlib.util.find_spec
    monkeypatch.setattr(importlib.util, "find_spec", lambda name: None if name == "socks" else find(name))
    transport = http_transport(lambda _: "socks5://me:secret@127.0.0.1:9")
    with pytest.raises(BadAddress, match=r"PySocks is missing.*python3-socks") as caught:
        transport.open("https://elsewhere.invalid/b.txt", {}, 5)
    assert "secret" not in str(caught.value)


def test_a_proxy_that_is_not_there_is_told():
    with serving(".") as gone:
        pass
    transport = http_transport(lambda _: gone.url)
    with pytest.raises(Unreachable, match="refused"):
        transport.open("http://elsewhere.invalid/", {}, 5)


def test_a_server_that_does_not_even_take_the_call_was_not_reached(monkeypatch):
    def wait(*_):
        raise socket.timeout("timed out")

    monkeypatch.setattr(socket.socket, "connect", wait)
    with pytest.raises(
        Unreachable, match=r"no connection to the server 127\.0\.0\.1 \(the server did not answer in time"
    ):
        http_transport(lambda _: None).open("http://127.0.0.1:9/", {}, 5)


@pytest.mark.parametrize(
    "target",
    [
        "http://127.0.0.1:{port}/b.txt",
        "http://localhost:{port}/b.txt",
        "http://0x7f000001:{port}/b.txt",
        "http://[::1]:{port}/b.txt",
        "http://[::ffff:127.0.0.1]:{port}/b.txt",
        "http://10.1.2.3/b.txt",
        "http://169.254.169.254/latest/meta-data",
        "http://printer.local/b.txt",
    ],
)
def test_a_server_outside_does_not_lead_inside(site, target):
    transport = http_transport(lambda _: site.url)
    site.fault("b.txt", "redirect", to=target.format(port=site.port))
    with pytest.raises(BadAddress, match="inside your computer or network"):
        transport.open("http://93.184.216.34/b.txt", {}, 5)
    assert len(site.log) == 1
    site.fault("b.txt", "redirect", to="http://93.184.216.35/b.txt")
    assert read(transport, "http://93.184.216.34/b.txt") == (site.root / "b.txt").read_bytes()
    transport.close()


@pytest.mark.parametrize("target", ["http://[bad/x", "http://h:port/", "https://127.0.0.1:-1/"])
def test_a_redirect_to_nonsense_is_refused(site, target):
    transport = http_transport(lambda _: None)
    site.fault("b.txt", "redirect", to=target)
    with pytest.raises((BadAddress, TransportError)):
        transport.open(f"{site.url}/b.txt", {}, 5)
    transport.close()


@pytest.fixture
def certificate(tmp_path):
    """A certificate for localhost that nobody knows, with its key."""
    openssl = shutil.which("openssl")
    if openssl is None:
        pytest.skip("openssl is needed to make a certificate")
    key, certificate = tmp_path / "key.pem", tmp_path / "certificate.pem"
    subject = ["-subj", "/CN=localhost", "-addext", "subjectAltName=DNS:localhost,IP:127.0.0.9"]
    made = [openssl, "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-keyout", key, "-out", certificate, *subject]
    subprocess.run(made, check=True, capture_output=True)
    return certificate, key


@pytest.fixture
def safe(site, certificate):
    """The site with encryption."""
    context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
    context.load_cert_chain(*certificate)
    with serving(site.root, tls=context) as running:
        yield running


@pytest.fixture
def friend(certificate):
    """A transport that trusts the certificate."""
    proxy = []
    transport = http_transport(lambda _: proxy[0] if proxy else None, ssl.create_default_context(cafile=certificate[0]))
    transport.use = proxy.append
    yield transport
    transport.close()


def test_an_unknown_certificate_is_refused(safe):
    stranger = http_transport(lambda _: None)
    with pytest.raises(BadAddress, match="certificate"):
        stranger.open(f"https://localhost:{safe.port}/b.txt", {}, 5)
    stranger.close()


def test_a_trusted_certificate_is_good_for_its_name_only(safe, friend):
    assert read(friend, f"https://localhost:{safe.port}/b.txt") == (safe.root / "b.txt").read_bytes()
    with pytest.raises(BadAddress, match="certificate"):
        friend.open(f"https://127.0.0.1:{safe.port}/b.txt", {}, 5)


def test_encryption_is_not_given_up_on_the_way(site, safe, friend):
    safe.fault("b.txt", "redirect", to=f"{site.url}/b.txt")
    with pytest.raises(BadAddress, match="unencrypted"):
        friend.open(f"https://localhost:{safe.port}/b.txt", {}, 5)


def test_encrypted_transfers_go_through_a_proxy_too(site, safe, friend):
    friend.use(f"http://me:secret@127.0.0.1:{site.port}")
    url = f"https://localhost:{safe.port}/b.txt"
    assert read(friend, url) == read(friend, url) == (safe.root / "b.txt").read_bytes()
    assert site.proxied == [f"localhost:{safe.port}"]
    assert site.logins == ["Basic bWU6c2VjcmV0"]


def test_a_certificate_for_a_number_is_good_for_that_number(safe, friend):
    pytest.importorskip("socks")
    with socks_proxy({"127.0.0.9": safe.address}) as socks:
        friend.use(f"socks5h://127.0.0.1:{socks.port}")
        for _ in range(3):
            assert read(friend, "https://127.0.0.9/b.txt") == (safe.root / "b.txt").read_bytes()
            safe.hang_up()
        with pytest.raises(BadAddress, match="certificate"):
            friend.open(f"https://127.0.0.1:{safe.port}/b.txt", {}, 5)
