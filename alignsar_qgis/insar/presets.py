"""Sets of option values for the whole chain."""

from __future__ import annotations

from typing import Any

from .options.base import Extent

ALIGNSAR_BOX = Extent(14.02639, 14.25161, 40.71439, 40.93961)

# A stage that a preset does not name is off; one that it names runs with the values given here.
PRESETS: dict[str, dict[str, dict[str, Any]]] = {
    "alignsar": {
        "download_licsar": {
            "frame": "022D_04826_ALIGNSAR",
            "start_date": "20200601",
            "end_date": "20240630",
            "gacos": True,
            "intensity": True,
            "wrapped_phase": True,
        },
        "prepare_stack": {},
        "correct_gacos": {"fill_holes": True},
        "mask_stack": {"pair_coherence_threshold": 0.15},
        "clip_stack": {"extent": ALIGNSAR_BOX},
        "check_interferograms": {"coverage_threshold": 0.05, "coherence_threshold": 0.0},
        "choose_reference": {},
        "close_loops": {"rms_threshold": 10.0, "multi_prime": True, "nullify": True},
        "invert_network": {"method": "singular", "minimum_ratio": 0.4},
        "estimate_uncertainty": {},
        "mask_noise": {
            "maximum_inconsistency": 10.0,
            "maximum_without_loop": 1000,
            "maximum_loop_errors": 50,
            "maximum_residual": 12.0,
        },
        "filter_timeseries": {},
        "export_datacube": {},
    },
    "licsbas": {
        "download_licsar": {},
        "prepare_stack": {},
        "check_interferograms": {},
        "close_loops": {},
        "invert_network": {},
        "estimate_uncertainty": {},
        "mask_noise": {},
        "filter_timeseries": {},
        "export_datacube": {},
    },
}
