"""Turn the golden archives back into the folders of a LiCSBAS work directory."""

import shutil
from pathlib import Path

import numpy as np


def write_stack(run: Path, name: str, folder: Path) -> Path:
    """Write the stack ``name`` (such as ``GEOCml1mask``) of a golden run below ``folder``; return its path."""
    stack = folder / name
    shutil.copytree(run / name, stack, copy_function=shutil.copyfile)
    with np.load(run / f"{name}.npz") as archive:
        phases, coherences = archive["unw"], archive["cc"]
        for index, pair in enumerate(str(pair) for pair in archive["pairs"]):
            (stack / pair).mkdir()
            phases[index].astype("<f4").tofile(stack / pair / f"{pair}.unw")
            coherences[index].astype("u1").tofile(stack / pair / f"{pair}.cc")
        for key in set(archive.files) - {"pairs", "unw", "cc"}:
            archive[key].astype("<f4").tofile(stack / key.replace("_geo", ".geo").replace("slc_mli", "slc.mli"))
    return stack


def write_timeseries(run: Path, folder: Path) -> Path:
    """Copy the time-series folder of a golden run below ``folder``; return its path."""
    (source,) = run.glob("TS_*")
    target = folder / source.name
    shutil.copytree(source, target, copy_function=shutil.copyfile)
    return target


def read_raster(path: Path, shape: tuple[int, int]) -> np.ndarray:
    """A headerless float32 raster."""
    return np.fromfile(path, "<f4").reshape(shape)
