"""The golden run that has every stage, stage by stage: where each reads and writes, and with which options."""

from alignsar_qgis.insar.core.options import Extent
from alignsar_qgis.insar.pipeline.running import run_stage
from alignsar_qgis.insar.pipeline.stages import stage_of

RUN = "campi_small"
LAST_STACK = "GEOCml1GACOSmaskclip"
SERIES = f"TS_{LAST_STACK}"
GOLDEN = {
    "prepare_stack": {},
    "correct_gacos": {"fill_holes": True},
    "mask_stack": {"pair_coherence_threshold": 0.15},
    "clip_stack": {"extent": Extent(14.02639, 14.25161, 40.71439, 40.93961)},
    "check_interferograms": {"coverage_threshold": 0.05, "coherence_threshold": 0.0},
    "choose_reference": {},
    "close_loops": {"nullify": True, "rms_threshold": 10, "multi_prime": True},
    "invert_network": {"minimum_ratio": 0.4, "method": "singular"},
    "estimate_uncertainty": {},
    "mask_noise": {
        "maximum_inconsistency": 10,
        "maximum_without_loop": 1000,
        "maximum_loop_errors": 50,
        "maximum_residual": 12,
    },
    "filter_timeseries": {},
    "export_datacube": {},
}
"""The options of the golden run."""
PLACES = {
    "prepare_stack": ("GEOC", "GEOCml1"),
    "correct_gacos": ("GEOCml1", "GACOS", "GEOCml1GACOS"),
    "mask_stack": ("GEOCml1GACOS", "GEOCml1GACOSmask"),
    "clip_stack": ("GEOCml1GACOSmask", LAST_STACK),
    "check_interferograms": (LAST_STACK, SERIES),
    "choose_reference": (LAST_STACK, SERIES),
    "close_loops": (LAST_STACK, SERIES),
    "invert_network": (LAST_STACK, SERIES),
    "estimate_uncertainty": (SERIES,),
    "mask_noise": (SERIES,),
    "filter_timeseries": (SERIES,),
    "export_datacube": (SERIES, "ITSBD.nc"),
}


def run_with(engine, stage_id, folder, **values):
    """Run a stage of the golden run below a folder."""
    options = stage_of(stage_id).options(**{**GOLDEN[stage_id], **values})
    return run_stage(stage_id, *(folder / name for name in PLACES[stage_id]), options=options, engine=engine)


STAGES = [stage_of(stage_id) for stage_id in PLACES]
"""In their order."""
