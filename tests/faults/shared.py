"""The generators of failing inputs of the shared folder (``ALIGNSAR_SHARED``), run as each of them says."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import numpy as np

from alignsar_qgis.insar.cube.reader import Cube
from alignsar_qgis.insar.pipeline import Plan
from alignsar_qgis.insar.pipeline import run as run_chain

from .framework import ROOT, Case, Listener, NotHere, expect

SHARED = Path(os.environ.get("ALIGNSAR_SHARED", ROOT.parent / "shared"))
VELOCITY = "linear_velocity"


def generated(script: str, folder: Path) -> Path:
    """The folder in which a generator has made its inputs."""
    path = SHARED / "cases" / f"{script}.py"
    if not path.is_file():
        raise NotHere(f"{path} is not at hand")
    subprocess.run([sys.executable, str(path), str(SHARED / "data"), str(folder)], check=True, capture_output=True)
    return folder


def velocity(frame: Path, out: Path, listener: Listener, preset: str, **options: dict) -> np.ndarray:
    """Velocity of a whole chain, mm/yr."""
    result = run_chain(Plan(frame, out, preset=preset, options=options), listener)
    return Cube.open(result.cube).read(VELOCITY)


def chain(script: str, name: str, preset: str, tolerance: float, words: tuple[str, ...], folder: Path, _: Path) -> None:
    """The whole chain on a generated frame: velocities as of the unaltered frame, or a warning with a word."""
    frame = generated(script, folder / "in") / name
    listener = Listener()
    found = velocity(frame, folder / "out" / "cube.nc", listener, preset)
    told = any(word in text for word in words for text in listener.said)
    if tolerance and not told:
        truth = velocity(SHARED / "data" / "campi_small_frame", folder / "truth" / "cube.nc", Listener(), preset)
        both = np.isfinite(found) & np.isfinite(truth)
        # A loop whose closure lies within the rounding of the threshold is judged otherwise: 4 pixels in 1000.
        largest = float(np.quantile(np.abs(found - truth)[both], 0.99))
        expect(bool(both.sum() > 0.9 * np.isfinite(truth).sum()), f"{both.sum()} pixels of {np.isfinite(truth).sum()}")
        expect(largest < tolerance, f"velocity off by up to {largest:.2f} mm/yr, nothing said")
    else:
        expect(told or not words, "nothing said")


def cases() -> Iterator[Case]:
    """Whole chains, for the kinds that no campaign of small frames has."""
    for name in ("unw_nodata", "unw_scaled", "unw_two_bands"):
        for preset in ("licsbas", "alignsar"):
            work = partial(chain, "unw_tags", name, preset, 0.05, ("band",))
            yield Case("shared", f"{name} {preset}", work, seconds=300)
    for name in ("chain", "star", "one"):
        work = partial(chain, "no_loops", f"no_loops_{name}", "alignsar", 0, ("loop",))
        yield Case("shared", f"no_loops_{name}", work, must_be_right=True, seconds=300)
    for name in ("baselines_two_references", "baselines_per_pair"):
        work = partial(chain, "baselines_forms", name, "alignsar", 0, ("baseline",))
        yield Case("shared", name, work, seconds=300)
    for script in ("gacos_nodata_tag", "gacos_metres_as_slant"):
        work = partial(chain, script, script, "alignsar", 0.05, ("GACOS", "delay"))
        yield Case("shared", script, work, seconds=300)
    yield Case(
        "shared", "hgt_nodata_tag", partial(chain, "hgt_nodata_tag", "hgt_nodata_tag", "alignsar", 5, ()), seconds=300
    )
    yield Case(
        "shared",
        "ztd_without_rsc",
        partial(chain, "ztd_without_rsc", "ztd_without_rsc", "alignsar", 0, (".rsc",)),
        (".rsc",),
        seconds=300,
    )
