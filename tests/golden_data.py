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


def write_stack_before_nullification(run: Path, folder: Path) -> Path:
    """Write the stack that stages 11, 120 and 12 of a golden run read; return its path.

    Where stage 12 nullified pixels, the run's last archive holds the phases after that. The phases before are those
    of the mask stage, cut to the clip area, or of another run on the same input.
    """
    stack = write_stack(run, sorted(path.stem for path in run.glob("GEOC*.npz"))[-1], folder)
    if run.name == "campi_small":
        columns, rows = (slice(*map(int, part.split(":"))) for part in (stack / "cliparea.txt").read_text().split("/"))
        source = run / "GEOCml1GACOSmask.npz"
    elif run.name == "mexico_singular":
        rows = columns = slice(None)
        source = run.parent / "mexico_nsbas" / "GEOCml1mask.npz"
    else:
        return stack
    with np.load(source) as archive:
        for pair, phase in zip(archive["pairs"], archive["unw"][:, rows, columns]):
            phase.astype("<f4").tofile(stack / pair / f"{pair}.unw")
    return stack
