"""A Dask scheduler and workers in processes of their own, on the loopback, and kernels that take their time."""

import os
import subprocess
import sys
import time
from pathlib import Path

import numpy as np

from alignsar_qgis.insar.store.raster import write_flat

TESTS = Path(__file__).resolve().parent
START_S = 60


class DaskCluster:
    """Processes that end with the test, also where they are stopped."""

    def __init__(self, folder, workers=2):
        self.folder, self._processes = folder, []
        folder.mkdir(exist_ok=True)
        self.file = folder / "scheduler.json"
        self.scheduler = self._start(
            "scheduler", "--host", "127.0.0.1", "--port", "0", "--no-dashboard", "--scheduler-file", str(self.file)
        )
        _until(self.file.is_file)
        self.workers = [self.add_worker() for _ in range(workers)]

    def add_worker(self, *before, modules=(TESTS.parent, TESTS)):
        """A worker of one thread, whose command may be preceded by another one, once it has joined."""
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

    def _start(self, kind, *arguments, before=(), log=None, modules=(TESTS.parent, TESTS)):
        command = [*before, sys.executable, "-m", f"distributed.cli.dask_{kind}", *arguments]
        # Their own timing, so that a scheduler finds out soon that a worker has died.
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(map(str, modules))}
        with (log or self.folder / f"{kind}.log").open("w") as out:
            process = subprocess.Popen(command, stdout=out, stderr=out, env=environment, cwd=self.folder)
        self._processes.append(process)
        return process

    def __enter__(self):
        return self

    def __exit__(self, *_):
        for process in reversed(self._processes):
            process.kill()
            process.wait(20)


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


def hold_until(folder, number):
    """Wait for a file, then write."""
    (folder / f"begun_{number}").touch()
    while not (folder / "go").is_file():
        time.sleep(0.02)
    write_flat(folder / "made" / f"{number}.unw", np.full((3, 4), number))
    return number
