"""Every stage and analysis run once on a small generated frame; also a script that tells what one stage imports.

usage: every_stage.py STAGE FOLDER
"""

import json
import sys
from pathlib import Path

from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of

FRAME = "frame"
PLACES = {
    "create_sample_frame": (FRAME,),
    "prepare_stack": ("frame/GEOC", "GEOCml1"),
    "correct_gacos": ("GEOCml1", "frame/GACOS", "GEOCml1GACOS"),
    "mask_stack": ("GEOCml1GACOS", "GEOCml1GACOSmask"),
    "clip_stack": ("GEOCml1GACOSmask", "GEOCml1GACOSmaskclip"),
    "check_interferograms": ("GEOCml1GACOSmaskclip", "TS"),
    "choose_reference": ("GEOCml1GACOSmaskclip", "TS"),
    "close_loops": ("GEOCml1GACOSmaskclip", "TS"),
    "invert_network": ("GEOCml1GACOSmaskclip", "TS"),
    "estimate_uncertainty": ("TS",),
    "mask_noise": ("TS",),
    "filter_timeseries": ("TS",),
    "export_datacube": ("TS", "cube.nc"),
    "separate_sources": ("cube.nc", "sources.nc"),
    "detect_unrest": ("cube.nc", "sources.nc", "unrest.nc"),
    "reconstruct_timeseries": ("cube.nc", "sources.nc", "reconstruction.nc"),
    "export_stac": ("cube.nc", "stac"),
}
"""Inputs and output of each stage below one folder, in the order in which they can run."""
VALUES = {
    "create_sample_frame": {"rows": 40, "columns": 50, "epochs": 30},
    "mask_stack": {"average_coherence_threshold": 0.05},
    "clip_stack": {"pixel_range": "2:48/2:38"},
    "close_loops": {"nullify": True},
    "estimate_uncertainty": {"resamples": 20, "ransac": True},
    "filter_timeseries": {"remove_dem_error": True},
    "separate_sources": {"bootstrapped_runs": 40, "components_start": 3, "components_stop": 3, "downsample": 1.0},
}
"""Options that make the stages quick and let them show all their layers."""


def run_one(stage_id, folder):
    """Run one stage below a folder in which those before it have run."""
    options = stage_of(stage_id).options(**VALUES.get(stage_id, {}))
    return run_stage(stage_id, *(Path(folder) / name for name in PLACES[stage_id]), options=options)


if __name__ == "__main__":
    run_one(*sys.argv[1:3])
    sys.stdout.write(json.dumps(sorted({name.partition(".")[0] for name in sys.modules})))
