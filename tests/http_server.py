"""A web server on loopback that serves a LiCSAR portal in both of its styles, and misbehaves on request."""

import gzip
import os
import re
import select
import socket
import threading
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from email.utils import formatdate, parsedate_to_datetime
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from urllib.parse import unquote, urlsplit

from small_frame import EPOCHS, FRAME, GRID, PAIRS, coherence_of, phase_of

from alignsar_qgis.insar.core.frame_id import track_of
from alignsar_qgis.insar.store.raster import write_geotiff

TIME = 1_600_000_000  # when everything was published
PRODUCTS = "public/LiCSAR_products"
BOMB_BYTES = 50_000_000


@dataclass
class Fault:
    """What goes wrong with requests whose path ends in some text.

    ``kind`` is a status, or: cut, short_length, long_length, truncated, html, slow, drip, stall, gzip, chunked,
    no_time, no_range, redirect, damaged (some bytes in the middle are others), bomb (`BOMB_BYTES` zeros, compressed),
    packed_cut (compressed and cut, with the length of what is sent), headers (only the headers that are given),
    mute (no answer), hang_up (the connection ends without one).
    """

    ending: str
    kind: object
    left: float
    method: str = ""
    headers: dict = None


class Site:
    """The server, its files and its log."""

    def __init__(self, root, style="index", tls=None):
        self.root, self.style = Path(root), style
        self.faults, self.log, self.proxied, self.logins, self.extra_links = [], [], [], [], {}
        self.connections = []
        self.heard = lambda: None  # called after every request
        self.lock, self.closing = threading.Lock(), threading.Event()
        self.server = ThreadingHTTPServer(("127.0.0.1", 0), type("Handler", (_Handler,), {"site": self}))
        if tls is not None:
            self.server.socket = tls.wrap_socket(self.server.socket, server_side=True)
        self.server.handle_error = lambda *_: None  # clients that hang up are part of the tests
        self.server.daemon_threads = True
        self.thread = threading.Thread(target=self.server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        self.thread.start()

    @property
    def port(self):
        return self.server.server_address[1]

    @property
    def address(self):
        """Host and port."""
        return self.server.server_address

    @property
    def url(self):
        return f"http://127.0.0.1:{self.port}"

    @property
    def products(self):
        """Address of the portal."""
        return f"{self.url}/{PRODUCTS}"

    def fault(self, ending, kind, times=1, method="GET", **headers):
        """Let the next requests for paths with that ending go wrong."""
        self.faults.append(Fault(ending, kind, times, method, headers))

    def next_fault(self, path, method, exists):
        with self.lock:
            for fault in self.faults:
                fits = path.endswith(fault.ending) and fault.method in ("", method)
                if fault.left > 0 and fits and (exists or isinstance(fault.kind, int) or fault.kind == "redirect"):
                    fault.left -= 1
                    return fault
        return None

    def requests(self, method="GET", ending=""):
        """Paths asked for."""
        return [path for asked, path in self.log if asked == method and path.endswith(ending)]

    def hang_up(self):
        """End all connections, as servers do with those that nobody uses for a while."""
        for connection in self.connections:
            with suppress(OSError):
                connection.shutdown(socket.SHUT_RDWR)

    def close(self):
        self.closing.set()
        self.server.shutdown()
        self.server.server_close()


class _Handler(BaseHTTPRequestHandler):
    protocol_version = "HTTP/1.1"
    disable_nagle_algorithm = True
    site = None

    def setup(self):
        super().setup()
        self.site.connections.append(self.connection)

    def log_message(self, *arguments):
        pass

    def do_HEAD(self):
        self.answer(body=False)

    def do_GET(self):
        self.answer(body=True)

    def do_CONNECT(self):
        """Be a proxy for one encrypted connection."""
        self.site.proxied.append(self.path)
        self.site.logins.append(self.headers.get("Proxy-Authorization"))
        host, _, port = self.path.rpartition(":")
        with socket.create_connection((host, int(port)), 10) as there:
            self.send_response(200)
            self.end_headers()
            ends = {self.connection: there, there: self.connection}
            while not self.site.closing.is_set():
                for ready in select.select(list(ends), [], [], 0.1)[0]:
                    data = ready.recv(2**16)
                    if not data:
                        self.close_connection = True
                        return
                    ends[ready].sendall(data)

    def answer(self, body):
        path = unquote(urlsplit(self.path).path)
        self.site.log.append((self.command, path))
        self.site.heard()
        if not self.path.startswith("/"):
            self.site.proxied.append(self.path)
            self.site.logins.append(self.headers.get("Proxy-Authorization"))
        fault = self.site.next_fault(path, self.command, self.file_of(path.removeprefix("/moved")) is not None)
        kind, headers = (fault.kind, fault.headers or {}) if fault else ("", {})
        if isinstance(kind, int):
            self.send(kind, b"no", body, headers={name.replace("_", "-"): text for name, text in headers.items()})
        elif kind in ("mute", "hang_up"):
            if kind == "mute":
                self.site.closing.wait(60)
            self.close_connection = True
        elif kind == "redirect":
            self.send(302, b"", body, headers={"Location": headers.get("to", f"/moved{self.path}")})
        else:
            path = path.removeprefix("/moved")
            with suppress(BrokenPipeError, ConnectionResetError):
                self.file(path, body, kind, headers) if self.file_of(path) else self.page(path, body)

    def file_of(self, path):
        """The local file behind an address, if there is one."""
        if self.site.style == "links":
            if re.search(rf"{PRODUCTS}/.*/(interferograms|epochs)/.+/", path):
                return None
            path = path.replace("/archive/", f"/{PRODUCTS}/")
        found = self.site.root / path.strip("/")
        return found if found.is_file() else None

    def page(self, path, body):
        folder = self.site.root / path.strip("/")
        if not folder.is_dir():
            self.send(404, b"not found", body)
        elif self.site.style == "links":
            self.send(200, self.link_page(path.strip("/"), folder).encode(), body, {"Content-Type": "text/html"})
        elif not path.endswith("/"):
            self.send(301, b"", body, headers={"Location": f"{path}/"})
        else:
            names = [f"{entry.name}/" if entry.is_dir() else entry.name for entry in sorted(folder.iterdir())]
            rows = [f'<img src="f.gif"><a href="{name}">{name}</a> 2020-01-01' for name in [*names, *names[:1]]]
            rows += self.site.extra_links.get(folder.name, [])
            head = '<a href="?C=N;O=D">Name</a> <a href="/public/">Parent</a>'
            text = f"<html><body>{head}{'<br>'.join(rows)}</body></html>"
            self.send(200, text.encode(), body, {"Content-Type": "text/html"})

    def link_page(self, path, folder):
        archive = path.replace(PRODUCTS, "archive")
        rows = []
        for entry in sorted(folder.iterdir()):
            if folder.name in ("interferograms", "epochs"):
                rows.append(f"<a href='{self.site.url}/{path}/{entry.name}'>{entry.name}</a>")
            else:
                rows.append(f"<a href='{self.site.url}/{archive}/{entry.name}?download=1'>{entry.name}</a>")
        return "<html>" + "<br>".join(self.site.extra_links.get(folder.name, []) + rows) + "</html>"

    def file(self, path, body, kind, given):
        local = self.file_of(path)
        data, changed = local.read_bytes(), int(local.stat().st_mtime)
        etag = f'"{changed}-{len(data)}"'
        headers = {"ETag": etag} if kind != "no_time" else {}
        if kind != "no_time":
            headers["Last-Modified"] = formatdate(changed, usegmt=True)
        if kind == "headers":
            headers = {**headers, **{name.replace("_", "-"): text for name, text in given.items()}}
        wanted = re.fullmatch(r"bytes=(\d+)-(\d*)", self.headers.get("Range", ""))
        whole = ("no_range", "html", "truncated", "gzip", "damaged", "bomb", "packed_cut")
        if wanted and kind not in whole and self.unchanged(etag, changed):
            first, last = int(wanted[1]), int(wanted[2] or len(data) - 1)
            if first >= len(data):
                self.send(416, b"", body, {"Content-Range": f"bytes */{len(data)}"})
            else:
                headers["Content-Range"] = f"bytes {first}-{last}/{len(data)}"
                self.send(206, data[first : last + 1], body, headers, kind)
            return
        if kind == "html":
            data, headers = b"<!DOCTYPE html><html>please log in</html>", {}
        if kind == "truncated":
            data = data[: len(data) * 2 // 3]
        if kind == "damaged":
            middle = len(data) // 3
            data = data[:middle] + bytes(byte ^ 0x55 for byte in data[middle : middle + 40]) + data[middle + 40 :]
        if kind in ("bomb", "packed_cut"):
            data = gzip.compress(bytes(BOMB_BYTES) if kind == "bomb" else data)
            data, headers = data[: None if kind == "bomb" else -20], {**headers, "Content-Encoding": "gzip"}
        if kind == "gzip":
            data, headers = gzip.compress(data), {**headers, "Content-Encoding": "gzip"}
        self.send(200, data, body, headers, kind)

    def unchanged(self, etag, changed):
        condition = self.headers.get("If-Range")
        if condition is None or condition == etag:
            return True
        return not condition.startswith('"') and parsedate_to_datetime(condition).timestamp() == changed

    def send(self, status, data, body, headers=None, kind=""):
        self.send_response(status)
        for name, text in (headers or {}).items():
            self.send_header(name, text)
        length = len(data) + {"short_length": -len(data) // 3, "long_length": 10}.get(kind, 0)
        if kind == "chunked":
            self.send_header("Transfer-Encoding", "chunked")
        else:
            self.send_header("Content-Length", str(length))
        self.end_headers()
        if not body:
            return
        if kind in ("cut", "stall"):
            self.wfile.write(data[: len(data) // 2])
            if kind == "stall":
                self.site.closing.wait(60)
            self.close_connection = True
        elif kind in ("slow", "drip"):
            step = 1 if kind == "slow" else len(data) // 5
            for start in range(0, len(data), step):
                if self.site.closing.wait(0.05):
                    return
                self.wfile.write(data[start : start + step])
        elif kind == "chunked":
            for start in range(0, len(data), 700):
                piece = data[start : start + 700]
                self.wfile.write(f"{len(piece):x}\r\n".encode() + piece + b"\r\n")
            self.wfile.write(b"0\r\n\r\n")
        else:
            self.wfile.write(data)
            self.close_connection = self.close_connection or kind in ("short_length", "long_length")


@contextmanager
def serving(root, style="index", tls=None):
    """A running site."""
    site = Site(root, style, tls)
    try:
        yield site
    finally:
        site.close()


def write_portal(root, frame=FRAME, pairs=PAIRS, epochs=EPOCHS, grid=GRID):
    """Write the files of a portal with one frame; returns the folder of the frame."""
    folder = Path(root) / PRODUCTS / str(track_of(frame)) / frame
    for index, kind in enumerate(("E", "N", "U", "hgt")):
        write_geotiff(folder / f"metadata/{frame}.geo.{kind}.tif", phase_of(index, grid.shape), grid, nodata=0)
    rows = [f"{epochs[0]} {epoch} {10.0 * index:.1f} {6 * index}" for index, epoch in enumerate(epochs)]
    (folder / "metadata/baselines").write_text("\n".join(rows) + "\n")
    (folder / "metadata/metadata.txt").write_text(f"master={epochs[0]}\ncenter_time=5:11:50.250000\n")
    (folder / "metadata/network.png").write_bytes(b"\x89PNG\r\n\x1a\n picture IEND....")
    for index, epoch in enumerate(epochs):
        for kind in ("geo.mli", "sltd.geo", "icams.sltd.geo"):
            write_geotiff(folder / f"epochs/{epoch}/{epoch}.{kind}.tif", phase_of(index, grid.shape), grid, nodata=0)
    for index, pair in enumerate(pairs):
        stem = f"interferograms/{pair}/{pair}.geo"
        for kind in ("unw", "diff_pha", "diff_unfiltered_pha"):
            write_geotiff(folder / f"{stem}.{kind}.tif", phase_of(index, grid.shape), grid, nodata=0)
        write_geotiff(folder / f"{stem}.cc.tif", coherence_of(index, grid.shape), grid, nodata=0)
    for path in Path(root).rglob("*"):
        if path.is_file():
            os.utime(path, (TIME, TIME))
    return folder


def tree(folder):
    """Bytes and times of every file, but the account of the download."""
    return {
        path.relative_to(folder).as_posix(): (path.read_bytes(), int(path.stat().st_mtime))
        for path in Path(folder).rglob("*")
        if path.is_file() and path.name != "download.json"
    }
