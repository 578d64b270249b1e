"""Time the analyses on a full-size datacube: 361 x 431 pixels, 171 dates, about 10 000 pixels after reduction.

usage: bench_separation.py [FOLDER]
"""

from __future__ import annotations

import sys
import tempfile
from dataclasses import replace
from functools import partial
from pathlib import Path

import numpy as np
from bench import FULL_SIZE, measured, report

from alignsar_qgis.insar.core.pairs import years_since_first
from alignsar_qgis.insar.cube.quantities import QUANTITIES
from alignsar_qgis.insar.cube.writer import CubeWriter
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.separation.options import ReconstructionOptions, SeparationOptions
from alignsar_qgis.insar.synthetic import _scene as scene
from alignsar_qgis.insar.unrest.options import AlertOptions

BASELINE_END = "20220601"


def bench_separation(folder: Path) -> None:
    """Make the cube if it is not there, run each analysis in a process of its own, print a table."""
    folder.mkdir(parents=True, exist_ok=True)
    cube = folder / "cube.nc"
    if not cube.is_file():
        write_cube(cube)
    for result in [path for path in folder.iterdir() if path.name.startswith(("sources", "alert", "reconstruction"))]:
        if result.is_file():
            result.unlink()
    sources, rebuilt = folder / "sources.nc", folder / "reconstruction.nc"
    learned = SeparationOptions(baseline_end=BASELINE_END)
    plain, everything = replace(learned, figures=False), SeparationOptions(figures=False)
    cases = (
        ("separate_sources 3 to 6", "separate_sources", (cube, sources), plain),
        ("  again, stored runs", "separate_sources", (cube, sources), learned),
        ("  learned from all dates", "separate_sources", (cube, folder / "sources_all.nc"), everything),
        ("detect_unrest", "detect_unrest", (cube, sources, folder / "alert.nc"), AlertOptions()),
        ("reconstruct_timeseries", "reconstruct_timeseries", (cube, sources, rebuilt), ReconstructionOptions()),
    )
    for title, stage_id, paths, options in cases:
        work = partial(run_stage, stage_id, *paths, options=options)
        report(title, measured(work))


def write_cube(path: Path) -> None:
    """Displacement of the generated scene, without the chain that makes it from interferograms."""
    grid = scene.sample_grid(FULL_SIZE.rows, FULL_SIZE.columns, 0.0005)
    ground = scene.make_ground(grid, FULL_SIZE.uplift_rate, FULL_SIZE.accelerating_uplift, FULL_SIZE.seed)
    epochs = scene.acquisition_dates(FULL_SIZE.epochs)
    years = years_since_first(epochs)
    growth = scene.accelerating_growth(years)
    with CubeWriter(path, grid, epochs, 4) as cube:
        cube.declare("cum_displacement", QUANTITIES["cum_displacement"])
        delay = [
            scene.make_air(ground, year, FULL_SIZE.turbulence, FULL_SIZE.seed, index).delay
            for index, year in enumerate(years)
        ]
        for index, year in enumerate(years):
            image = ground.steady * year + ground.accelerating * growth[index] - delay[index] + delay[0]
            image = np.where(ground.land, image, np.nan).astype(np.float32)
            cube.write("cum_displacement", image[np.newaxis], slice(index, index + 1))
        cube.write_map("mask", ground.land.astype(np.int8))
        cube.write_map("DEM", ground.height)


if __name__ == "__main__":
    default = Path(tempfile.gettempdir()) / "alignsar-bench" / "separation"
    bench_separation(Path(sys.argv[1]) if len(sys.argv) > 1 else default)
