"""Preview rasters of a datacube and its coverage polygon, as AlignSAR publishes them beside a cube."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.text import translatable
from ..pipeline.result import Layer
from ..pipeline.stage_run import StageRun
from ..store.raster import write_geotiff
from ._ownership import refuse_of_another_cube
from .coverage import coverage_of
from .options import DatacubeOptions
from .reader import Cube

RECORD = "previews.json"
"""In the folder of the previews."""
COVERAGE = "data_coverage.kml"
PREVIEWS = {
    "prelim_vel.tif": ("vel", ("linear_velocity_unmasked", "linear_velocity")),
    "prelim_coh.tif": ("coh", ("mean_coherence",)),
    "prelim_rrms.tif": ("rms", ("residuals_rms",)),
    "prelim_stc.tif": ("stc", ("spatiotemporal_consistency",)),
}
"""Per file the name of its band, and the variables that it may show, the first that exists."""


def check(folder: Path, cube: Path, series: Path | None = None) -> None:
    """Refuse a folder with the previews of another cube, whose names are the same; see `refuse_of_another_cube`."""
    if folder.is_dir():
        refuse_of_another_cube(folder, folder, RECORD, "folder of previews", cube, series)


def write_previews(run: StageRun[DatacubeOptions]) -> None:
    """Write the previews of a datacube to a folder.

    The rasters are float32 GeoTIFFs in EPSG:4326 with NaN as no-data: velocity without mask in mm/yr, positive towards
    the satellite; mean coherence; residual RMS in mm; spatio-temporal consistency in mm.

    Raises
    ------
    BadOption
        As for `check`.
    """
    cube, folder, staging, result = run.inputs["datacube"], run.output, run.staging, run.result
    check(folder, cube)
    if run.is_up_to_date([cube]):
        return
    content = Cube.open(cube)
    for file, (band, variables) in PREVIEWS.items():
        run.progress.check()
        name = next(filter(None, map(content.named, variables)), "")
        if not name:
            result.warn(f"{file} was not written: the cube has no {variables[0]}.")
            continue
        variable = content.variables[name]
        image = (content.read(name) * variable.to_usual).astype(np.float32)
        write_geotiff(staging / file, image, content.grid, band, check=run.progress.check)
        result.layers.append(Layer(file, variable.title, variable.style))
    run.progress.check()
    coverage = coverage_of(cube, run.options.footprint)
    (staging / COVERAGE).write_text(coverage.kml(), encoding="utf-8")
    result.layers.append(Layer(COVERAGE, translatable("Coverage of the datacube"), "coverage"))
    result.counts["valid_share"] = coverage.attributes["valid_share"]
    result.say(f"Wrote the previews and {COVERAGE} to {folder}.")
