"""Peak memory of a stage in a process of its own, on generated inputs of any size."""

import os
import subprocess
import sys
from pathlib import Path

import h5py
import numpy as np
from small_stack import nearest_pairs, regular_epochs, small_grid, write_small_stack

from alignsar_qgis.insar.store import parfiles
from alignsar_qgis.insar.store.raster import write_flat

PROGRAM = """
import resource, sys
sys.path.insert(0, {tests!r})
{imports}
before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
{work}
print(before, resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def added_mb(imports, work):
    """How much the peak of a fresh process rises, in MB, by some work after some imports."""
    program = PROGRAM.format(tests=str(Path(__file__).parent), imports=imports, work=work)
    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    before, after = map(int, done.stdout.split()[-2:])
    return (after - before) / (2**20 if sys.platform == "darwin" else 2**10)


def large_stack(folder, shape, n_epochs, neighbours):
    """A stack of many pairs that all have the same files, so that it takes no room on disk."""
    random = np.random.default_rng(0)
    ramp = np.add.outer(np.linspace(0, 3, shape[0]), np.linspace(0, 4, shape[1]))
    phase = (ramp + 0.3 * random.standard_normal(shape)).astype(np.float32)
    phase[: shape[0] // 3, : shape[1] // 3] = np.nan
    phase[shape[0] // 2 : shape[0] // 2 + 10] += 8
    first, *others = nearest_pairs(regular_epochs(n_epochs), neighbours)
    write_small_stack(folder, [first], phase[np.newaxis], baselines=False)
    for pair in others:
        (folder / pair).mkdir()
        for suffix in ("unw", "cc"):
            os.link(folder / first / f"{first}.{suffix}", folder / pair / f"{pair}.{suffix}")
    return folder


def large_series(folder, shape, n_epochs):
    """A time-series folder with no more than what the datacube export needs."""
    (folder / "results").mkdir(parents=True)
    (folder / "info").mkdir()
    parfiles.write_parameters(folder / "info", small_grid(shape), 5.405e9, None)
    image = np.random.default_rng(0).standard_normal(shape).astype(np.float32)
    for name in ("cum.h5", "cum_filt.h5"):
        with h5py.File(folder / name, "w") as file:
            file["imdates"] = [int(epoch) for epoch in regular_epochs(n_epochs)]
            file["refarea"] = "4:5/4:5"
            chunks = (1, min(shape[0], 2**18 // shape[1]), shape[1])
            cum = file.create_dataset("cum", (n_epochs, *shape), np.float32, chunks=chunks)
            for epoch in range(n_epochs):
                cum[epoch] = image
    write_flat(folder / "results" / "vel", image)
    write_flat(folder / "results" / "mask", np.ones(shape))
    return folder
