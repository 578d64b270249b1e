"""The plug is pulled at a random moment of a stage; a second run gives the same as a run in peace."""

from __future__ import annotations

import json
import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from contextlib import suppress
from functools import partial
from pathlib import Path

import h5py
import numpy as np
from every_stage import PLACES

from alignsar_qgis.insar.core.errors import InsarError

from .base import fill_in, must_run, run_small
from .framework import ROOT, Case, expect

TIMES = 3
AFTER = {
    "choose_reference": "close_loops",
    "close_loops": "invert_network",
    "invert_network": "estimate_uncertainty",
    "estimate_uncertainty": "mask_noise",
    "mask_noise": "filter_timeseries",
    "filter_timeseries": "export_datacube",
}
SCRIPT = """
import sys
sys.path[:0] = [{tests!r}]
from pathlib import Path
from faults.base import run_small
print("ready", flush=True)
run_small({stage!r}, Path({folder!r}))
"""


def content(folder: Path, stage_id: str) -> dict[str, object]:
    """What the record says that a stage made, file by file: arrays of HDF5 and NetCDF, bytes of the rest."""
    record = record_of(folder, stage_id)
    found: dict[str, object] = {}
    for name in json.loads(record.read_text())["stages"][stage_id]["outputs"]:
        path = record.parent / name
        if path.suffix in (".html", ".png", ".json") or not path.is_file():
            continue
        if path.suffix in (".h5", ".nc"):
            with h5py.File(path) as file:
                found[name] = {key: file[key][()] for key in file if isinstance(file[key], h5py.Dataset)}
        else:
            found[name] = path.read_bytes()
    return found


def record_of(folder: Path, stage_id: str) -> Path:
    """The record of a stage's output."""
    place = folder / PLACES[stage_id][-1]
    return place / "alignsar.json" if place.is_dir() else place.with_name(f"{place.name}.json")


def equal(a: object, b: object) -> bool:
    """Whether two contents are equal."""
    if isinstance(a, dict) and isinstance(b, dict):
        return a.keys() == b.keys() and all(equal(a[key], b[key]) for key in a)
    if isinstance(a, np.ndarray) and a.dtype.kind == "f":
        return np.array_equal(a, b, equal_nan=True)
    return np.array_equal(a, b) if isinstance(a, np.ndarray) else a == b


def stopped(stage_id: str, number: int, folder: Path, base: Path) -> None:
    """Killed at a random moment: the next stage refuses or nothing had changed, and the same stage mends it."""
    fill_in(stage_id, base, folder)
    run_small(stage_id, folder)
    truth = content(folder, stage_id)
    script = SCRIPT.format(tests=str(ROOT / "tests"), stage=stage_id, folder=str(folder))
    moment = random.Random(f"{stage_id} {number}").random()  # noqa: S311 - moments, not secrets
    forget(folder, stage_id)
    with subprocess.Popen([sys.executable, "-c", script], stdout=subprocess.PIPE, stderr=subprocess.DEVNULL) as child:
        child.stdout.readline()
        time.sleep(moment * 0.8)
        os.kill(child.pid, signal.SIGKILL)
    following = AFTER.get(stage_id)
    if following:
        with suppress(InsarError):
            run_small(following, folder)
    must_run(stage_id, folder)
    found = content(folder, stage_id)
    different = [name for name in truth if name in found and not equal(truth[name], found[name])]
    lost = [name for name in truth if name not in found]
    expect(not lost and not different, f"lost {lost[:3]}, different {different[:3]}")


def forget(folder: Path, stage_id: str) -> None:
    """Make the stage run again: its record has another revision."""
    record = record_of(folder, stage_id)
    text = json.loads(record.read_text())
    text["stages"][stage_id]["revision"] = 99
    record.write_text(json.dumps(text))


def cases() -> Iterator[Case]:
    """Every stage, several moments."""
    for stage_id in PLACES:
        if stage_id == "create_sample_frame":
            continue
        for number in range(TIMES):
            yield Case(
                "stops",
                f"{stage_id} {number}",
                partial(stopped, stage_id, number),
                quick=stage_id == "mask_stack" and not number,
            )
