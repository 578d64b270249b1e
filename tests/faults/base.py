"""The good frame that cases spoil, with everything that is made from it: the truth they are compared with."""

from __future__ import annotations

import shutil
from pathlib import Path

import every_stage
import numpy as np
import rasterio

from alignsar_qgis.insar.core.errors import InsarError
from alignsar_qgis.insar.pipeline.result import StageResult
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of
from alignsar_qgis.insar.store.workspace import Stack

from .framework import Listener, WrongResultError

SMALL = {
    **every_stage.VALUES,
    "create_sample_frame": {"rows": 40, "columns": 50, "epochs": 20, "connections": 3},
    "separate_sources": {**every_stage.VALUES["separate_sources"], "minimum_cluster_size": 10},
}
FRAME, STACK, SERIES, CUBE, SOURCES = "frame", "GEOCml1", "TS", "cube.nc", "sources.nc"
LAST_STACK = "GEOCml1GACOSmaskclip"
COMPLETE = "complete"


def make_base(folder: Path) -> Path:
    """Make the frame and run every stage and analysis on it, unless that was done before."""
    if not (folder / COMPLETE).is_file():
        shutil.rmtree(folder, ignore_errors=True)
        folder.mkdir(parents=True)
        for stage_id in every_stage.PLACES:
            run_small(stage_id, folder)
        (folder / COMPLETE).write_text("")
    return folder


def run_small(stage_id: str, folder: Path, progress: Listener | None = None, **values: object) -> StageResult:
    """Run a stage below a folder in which those before it have run."""
    options = stage_of(stage_id).options(**{**SMALL.get(stage_id, {}), **values})
    places = (folder / name for name in every_stage.PLACES[stage_id])
    return run_stage(stage_id, *places, options=options, progress=progress)


def must_run(stage_id: str, folder: Path) -> StageResult:
    """Run a stage that nothing hinders any more; `WrongResultError` where it is refused."""
    try:
        return run_small(stage_id, folder)
    except InsarError as err:
        raise WrongResultError(f"cannot run again: {err}") from err


def fill_in(stage_id: str, base: Path, folder: Path) -> None:
    """Copy what a stage reads, and the time series that it adds to."""
    places = every_stage.PLACES[stage_id]
    needed = {Path(place).parts[0] for place in places[:-1]}
    if stage_of(stage_id).in_place:
        needed.add(SERIES)
    for name in sorted(needed):
        copy_of(name, base, folder)


def copy_of(name: str, base: Path, folder: Path) -> Path:
    """A copy of a file or folder of the base, to be spoilt."""
    source, target = base / name, folder / name
    if source.is_dir():
        shutil.copytree(source, target)
    else:
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copy2(source, target)
    return target


def rasters(folder: Path, kind: str) -> list[Path]:
    """GeoTIFFs of all pairs (``unw``, ``cc``) or of the frame (``hgt``, ``E``, ``N``, ``U``, ``mli``)."""
    pattern = f"*/*.geo.{kind}.tif" if kind in ("unw", "cc") else f"*.geo.{kind}.tif"
    return sorted((folder / "GEOC").glob(pattern))


def rewrite(path: Path, change=None, scale: float | None = None, **profile: object) -> None:
    """Write a GeoTIFF again: values through ``change`` (bands, rows, columns), and other keys of its profile."""
    with rasterio.open(path) as source:
        data, kept = source.read(), source.profile.copy()
    data = change(data) if change else data
    kept.update(profile)
    kept.update(count=len(data), height=data.shape[1], width=data.shape[2], dtype=profile.get("dtype", data.dtype))
    if np.dtype(kept["dtype"]).kind != "f":
        kept.pop("predictor", None)
    path.unlink()
    with rasterio.open(path, "w", **kept) as target:
        target.write(data.astype(kept["dtype"]))
        if scale:
            target.scales, target.offsets = (scale,) * len(data), (0.0,) * len(data)


def phases(stack: Path) -> np.ndarray:
    """Phase of all pairs of a stack, (n_pairs, length, width)."""
    opened = Stack.open(stack)
    return np.array([opened.read_phase(opened.unw(pair)) for pair in opened.pairs])


def same(a: np.ndarray, b: np.ndarray, tolerance: float = 0.0) -> bool:
    """Whether arrays are equal within a tolerance, with no value at the same places."""
    return a.shape == b.shape and bool(np.allclose(a, b, rtol=0, atol=tolerance, equal_nan=True))
