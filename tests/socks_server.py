"""A small SOCKS5 proxy on loopback (RFC 1928, with the login of RFC 1929)."""

import select
import socket
import socketserver
import struct
import threading
from contextlib import contextmanager, suppress


class SocksProxy(socketserver.ThreadingTCPServer):
    """Relays connections, and remembers whom it was asked for.

    Parameters
    ----------
    routes
        Where names lead that nobody else knows, (host, port) by name.
    login
        User and password that it wants, or None.
    """

    daemon_threads = True
    allow_reuse_address = True

    def __init__(self, routes, login=None):
        super().__init__(("127.0.0.1", 0), _Relay)
        self.routes, self.login = routes, login
        self.asked, self.logins = [], []
        self.closing = threading.Event()

    @property
    def port(self):
        return self.server_address[1]

    def handle_error(self, request, client_address):
        """Clients that hang up are part of the tests."""


class _Relay(socketserver.BaseRequestHandler):
    def take(self, count):
        data = b""
        while len(data) < count:
            data += self.request.recv(count - len(data)) or b"\0" * count
        return data

    def handle(self):
        _, methods = self.take(2)
        offered = self.take(methods)
        wanted = 2 if self.server.login else 0
        if wanted not in offered:
            self.request.sendall(b"\5\xff")
            return
        self.request.sendall(bytes((5, wanted)))
        if wanted and not self.logged_in():
            return
        _, _, _, kind = self.take(4)
        host = socket.inet_ntoa(self.take(4)) if kind == 1 else self.take(self.take(1)[0]).decode()
        (port,) = struct.unpack("!H", self.take(2))
        self.server.asked.append((host, port))
        target = self.server.routes.get(host, (host, port) if kind == 1 else None)
        if target is None:
            self.request.sendall(b"\5\4\0\1" + bytes(6))  # host unreachable
            return
        with socket.create_connection(target, 10) as there:
            self.request.sendall(b"\5\0\0\1" + bytes(6))
            self.relay(there)

    def logged_in(self):
        _, length = self.take(2)
        user = self.take(length).decode()
        password = self.take(self.take(1)[0]).decode()
        self.server.logins.append((user, password))
        known = (user, password) == self.server.login
        self.request.sendall(b"\1\0" if known else b"\1\1")
        return known

    def relay(self, there):
        ends = {self.request: there, there: self.request}
        while not self.server.closing.is_set():
            for ready in select.select(list(ends), [], [], 0.1)[0]:
                with suppress(OSError):
                    data = ready.recv(2**16)
                    if data:
                        ends[ready].sendall(data)
                        continue
                return


@contextmanager
def socks_proxy(routes, login=None):
    """A running proxy."""
    server = SocksProxy(routes, login)
    threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True).start()
    try:
        yield server
    finally:
        server.closing.set()
        server.shutdown()
        server.server_close()
