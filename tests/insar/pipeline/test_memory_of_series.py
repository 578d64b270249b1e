"""Memory of the stages that make and clean the time series: bounded by the budget, whatever the size of the frame.

Each stage runs in a process of its own, on a frame, on one with four times the pixels and on one with twice the epochs;
their cubes are many times the budget. What is compared is the peak of the resident memory.
"""

import subprocess
import sys

import numpy as np
import pytest
from small_stack import bare_timeseries, nearest_pairs, regular_epochs, write_small_stack
from synthetic_cube import make_scene, write_cube

from alignsar_qgis.insar.store.raster import write_flat

pytestmark = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="reads /proc")

BUDGET_MB, SPARE_MB = 16, 300
GROWTH_MB = 24
SIZES = {"base": (200, 320, 24), "four times the pixels": (400, 640, 24), "twice the epochs": (200, 320, 48)}
RAMPS = "deramp='2', remove_height_trend=True"
STAGES = {
    "invert_network": "InversionOptions(method='singular', minimum_ratio=0.5, workers=3, memory={memory})",
    "estimate_uncertainty": "SpreadOptions(resamples=10, workers=3, memory={memory})",
    "mask_noise": "NoiseMaskOptions(maximum_inconsistency=1000, figure=True)",
    "filter_timeseries": f"FilterOptions({RAMPS}, spatial_width=0.3, workers=3, memory={{memory}})",
}
SEPARATION = {
    "separate_sources": "SeparationOptions(bootstrapped_runs=10, plain_runs=0, minimum_cluster_size=5, "
    "minimum_samples=2, components_start=2, components_stop=2, figures=False, memory={memory})",
    "reconstruct_timeseries": "ReconstructionOptions(memory={memory})",
}
CHILD = """
import sys
from pathlib import Path
from alignsar_qgis.insar.cleaning.options import *
from alignsar_qgis.insar.inversion.options import *
from alignsar_qgis.insar.separation.options import *
from alignsar_qgis.insar.pipeline.running import run_stage
run_stage(sys.argv[1], *map(Path, sys.argv[3:]), options=eval(sys.argv[2]))
print(next(line.split()[1] for line in open("/proc/self/status") if line.startswith("VmHWM")))
"""


def peak_mb(stage, options, *places):
    """Peak of the resident memory of a stage in a new process; ``ru_maxrss`` would count that of its parent."""
    done = subprocess.run(
        [sys.executable, "-c", CHILD, stage, options.format(memory=BUDGET_MB), *map(str, places)],
        capture_output=True,
        text=True,
        check=False,
    )
    assert done.returncode == 0, done.stderr
    return int(done.stdout.split()[-1]) / 1024


def frame(folder, length, width, n_epochs):
    """A stack with gaps and its time series as stages 11 to 12 leave it."""
    random = np.random.default_rng(1)
    pairs = nearest_pairs(regular_epochs(n_epochs), 2)
    phases = np.empty((len(pairs), length, width), np.float32)
    for phase in phases:
        phase[:] = random.standard_normal((length, width), np.float32)
        phase[random.random((length, width), np.float32) < 0.05] = np.nan
    phases[:, :3, :3] = 0.1
    stack = write_small_stack(folder / "GEOCml1", pairs, phases)
    series = bare_timeseries(folder / "TS_GEOCml1", stack)
    (series / "info" / "12bad_ifg.txt").write_text("")
    (series / "info" / "12ref.txt").write_text("0:3/0:3\n")
    height = random.uniform(200, 900, (length, width)).astype(np.float32)
    for name, value in {
        "hgt": height,
        "coh_avg": 0.8,
        "n_unw": 500.0,
        "n_loop_err": 0.0,
        "n_loop_err_rat": 0.0,
    }.items():
        write_flat(series / "results" / name, np.broadcast_to(np.float32(value), (length, width)))
    return stack, series


def check_bounded(peaks):
    """Peaks of each stage by size: within the budget and what Python and its packages take, and not growing."""
    for stage, by_size in peaks.items():
        for size, peak in by_size.items():
            assert peak <= BUDGET_MB + SPARE_MB, (stage, size, by_size)
            assert peak <= by_size["base"] + GROWTH_MB, (stage, size, by_size)


def test_the_time_series_keeps_to_the_budget(tmp_path):
    peaks = {stage: {} for stage in STAGES}
    for size, shape in SIZES.items():
        stack, series = frame(tmp_path / size.replace(" ", "_"), *shape)
        for stage, options in STAGES.items():
            places = (stack, series) if stage == "invert_network" else (series,)
            peaks[stage][size] = peak_mb(stage, options, *places)
    check_bounded(peaks)


def test_separation_and_reconstruction_keep_to_the_budget(tmp_path):
    peaks = {stage: {} for stage in SEPARATION}
    for size, shape in {"base": (240, 256), "four times the pixels": (480, 512)}.items():
        cube = write_cube(tmp_path / f"{size}.nc", make_scene(shape, n_epochs=24))
        sources, rebuilt = tmp_path / f"{size}_sources.nc", tmp_path / f"{size}_rebuilt.nc"
        for stage, places in zip(SEPARATION, ((cube, sources), (cube, sources, rebuilt))):
            peaks[stage][size] = peak_mb(stage, SEPARATION[stage], *places)
    check_bounded(peaks)
