"""Sets of option values for the whole chain, and what belongs to one published product."""

from __future__ import annotations

from typing import Any

from ..core.errors import BadOption
from ..core.options import Extent

ALIGNSAR_BOX = Extent(14.02639, 14.25161, 40.71439, 40.93961)

# A stage that a preset does not name is off; one that it names runs with the values given here. What belongs to one
# place or time is no setting; it stands in PRODUCTS.
PRESETS: dict[str, dict[str, dict[str, Any]]] = {
    "alignsar": {
        "download_licsar": {"gacos": True, "intensity": True, "wrapped_phase": True},
        "prepare_stack": {},
        "correct_gacos": {"fill_holes": True},
        "mask_stack": {"pair_coherence_threshold": 0.15},
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

PRESET_WORDS = {"alignsar": "AlignSAR settings", "licsbas": "LiCSBAS defaults"}

PRODUCTS: dict[str, dict[str, dict[str, Any]]] = {
    "campi_flegrei": {
        "download_licsar": {"frame": "022D_04826_ALIGNSAR", "start_date": "20200601", "end_date": "20240630"},
        "clip_stack": {"extent": ALIGNSAR_BOX},
        "separate_sources": {"baseline_end": "20210101"},
        "detect_unrest": {"baseline_end": "20210101"},
    },
}
"""Frame, dates and area of a published product, by stage; they stand where the user gives none."""

PRODUCT_WORDS = {"campi_flegrei": "AlignSAR datacube of Campi Flegrei, 2020-2024"}


def product_values(product: str, stage_id: str) -> dict[str, Any]:
    """What a product says about the options of a stage; nothing where no product is chosen."""
    if product and product not in PRODUCTS:
        raise BadOption(f"There is no product {product!r}. Products: {', '.join(PRODUCTS)}.")
    return PRODUCTS[product].get(stage_id, {}) if product else {}


def example_options() -> dict[str, Any]:
    """Options as a user may type them: a threshold of a stage, and a stage that may be left out."""
    threshold = next(iter(PRESETS["alignsar"]["mask_noise"].items()))
    optional = next(stage for stage in PRESETS["alignsar"] if stage not in PRESETS["licsbas"])
    return {"mask_noise": dict([threshold]), optional: None}
