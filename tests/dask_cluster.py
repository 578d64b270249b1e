"""A Dask scheduler and workers in processes of their own, on the loopback, and kernels that take their time."""

import json
import os
import socket
import subprocess
import sys
import threading
import time
from contextlib import suppress
from pathlib import Path

import numpy as np

from alignsar_qgis.insar.store.raster import BYTE, read_flat, write_flat

TESTS = Path(__file__).resolve().parent
START_S = 60


class DaskCluster:
    """Processes that end with the test, also where they are stopped."""

    def __init__(self, folder, workers=2):
        self.folder, self._processes = folder, []
        folder.mkdir(exist_ok=True)
        self.file = folder / "scheduler.json"
        self._start_scheduler()
        self.workers = [self.add_worker() for _ in range(workers)]

    def _start_scheduler(self):
        self.scheduler = self._start(
            "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(self.file)
        )
        _until(self.file.is_file)

    def restart(self):
        """Another scheduler, which writes the same file, and a worker of it."""
        self.scheduler.kill()
        self.file.unlink()
        self._start_scheduler()
        return self.add_worker()

    def add_worker(self, *before, modules=(TESTS.parent, TESTS)):
        """A worker of one thread, once it has joined; another command may precede its own."""
        name = f"worker{len(self._processes)}"
        log = self.folder / f"{name}.log"
        process = self._start(
            *("worker", "--scheduler-file", str(self.file), "--nthreads", "1", "--no-nanny", "--no-dashboard"),
            *("--local-directory", str(self.folder / name), "--name", name),
            before=before,
            log=log,
            modules=modules,
        )
        _until(lambda: "Registered to" in log.read_text())
        return process

    def _start(self, kind, *arguments, before=(), log=None, modules=()):
        command = [*before, sys.executable, "-m", f"distributed.cli.dask_{kind}", *arguments]
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, modules))}
        with (log or self.folder / f"{kind}.log").open("w") as out:
            process = subprocess.Popen(command, stdout=out, stderr=out, env=environment, cwd=self.folder)
        self._processes.append(process)
        return process

    @property
    def address(self):
        return json.loads(self.file.read_text())["address"]

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.kill()
            process.wait(20)


class CountingProxy:
    """Hands on what a client and its scheduler say to each other, and counts the bytes of both."""

    def __init__(self, address):
        host, _, port = address.rpartition("//")[2].rpartition(":")
        self._target, self.bytes = (host, int(port)), 0
        self._server = socket.create_server(("127.0.0.1", 0))
        self.address = f"tcp://127.0.0.1:{self._server.getsockname()[1]}"
        threading.Thread(target=self._serve, daemon=True).start()

    def _serve(self):
        with suppress(OSError):
            while True:
                near, far = self._server.accept()[0], socket.create_connection(self._target)
                for source, target in ((near, far), (far, near)):
                    threading.Thread(target=self._pass_on, args=(source, target), daemon=True).start()

    def _pass_on(self, source, target):
        with suppress(OSError), source, target:
            while data := source.recv(1 << 16):
                self.bytes += len(data)
                target.sendall(data)

    def __enter__(self):
        return self

    def __exit__(self, *_):
        self._server.close()


def _until(what):
    end = time.monotonic() + START_S
    while not what():
        assert time.monotonic() < end, "the cluster did not start"
        time.sleep(0.05)


def write_slowly(folder, seconds, number):
    """Write a raster and name its process; a note says when it begins."""
    (folder / f"begun_{number}").touch()
    time.sleep(seconds)
    write_flat(folder / "made" / f"{number}.unw", np.full((3, 4), number))
    return number, os.getpid()


def fill_slowly(images, rasters, seconds, number):
    """Add to a part of images, and fill in one of a raster: wrong if the images were changed before.

    The same task sees at once what it has put.
    """
    time.sleep(seconds)
    place = slice(4 * number, 4 * number + 4)
    images.put(place.start, images.get(place) + number + 1)
    rasters.put("one", place.start, np.full(4, number))
    inside = slice(place.start + 1, place.stop - 1)
    assert (rasters.get("one", inside) == number).all()
    assert (images.image(1, inside) == images.get(place)[1, 1:3]).all()
    assert (images.get(inside) > 0).all()
    return number, os.getpid()


def hold_until(folder, number):
    """Wait for a file, then write."""
    (folder / f"begun_{number}").touch()
    while not (folder / "go").is_file():
        time.sleep(0.02)
    write_flat(folder / "made" / f"{number}.unw", np.full((3, 4), number))
    return number


def read_file(path, number):
    """Read a raster of bytes, whatever the number."""
    return read_flat(path, (3, 4), dtype=BYTE)[number:]


def import_what_is_absent(_):
    """What a kernel does on a worker that lacks a package."""
    import not_there  # noqa: F401
