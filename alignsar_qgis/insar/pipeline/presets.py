"""Sets of option values for the whole chain, and what belongs to one published product."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from ..core.errors import BadOption
from ..core.options import Extent
from .stages import STAGES, Stage

ALIGNSAR_BOX = Extent(14.02639, 14.25161, 40.71439, 40.93961)

# An optional stage that a preset does not name is off; one that it names runs with the values given here. What belongs
# to one place or time is no setting; it stands in PRODUCTS.
PRESETS: dict[str, dict[str, dict[str, Any]]] = {
    "alignsar": {
        "download_licsar": {"gacos": True, "intensity": True, "wrapped_phase": True},
        "prepare_stack": {},
        "correct_gacos": {"fill_holes": True},
        "mask_stack": {"pair_coherence_threshold": 0.15},
        "check_interferograms": {"coverage_threshold": 0.05, "coherence_threshold": 0.0},
        "choose_reference": {},
        "close_loops": {"rms_threshold": 10.0, "multi_prime": True, "nullify": True, "correct": True},
        "invert_network": {"method": "singular", "minimum_ratio": 0.4, "pair_weights": True, "epoch_weights": True},
        "estimate_uncertainty": {},
        "mask_noise": {
            "maximum_inconsistency": 10.0,
            "maximum_without_loop": 1000,
            "maximum_loop_errors": 50,
            "maximum_residual": 12.0,
        },
        "filter_timeseries": {},
        "export_datacube": {},
        "separate_sources": {
            "components_start": 6,
            "components_stop": 7,
            "component_rule": "middle",
            "downsample": 0.5,
            "tolerance": 1e-2,
            "minimum_cluster_size": 100,
        },
        "detect_unrest": {"recalculate": 40, "residual_type": "cumulative"},
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
    "default": {"separate_sources": {}, "detect_unrest": {}},
}

PRESET_WORDS = {"alignsar": "AlignSAR settings", "licsbas": "LiCSBAS defaults", "default": "Defaults"}

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


def presets_for(*stages: Stage) -> list[str]:
    """Presets that know all of some stages."""
    return [name for name, values in PRESETS.items() if all(stage.id in values for stage in stages)]


CHAIN_PRESETS = presets_for(*(stage for stage in STAGES if not stage.optional))
"""Presets of the whole chain."""


def values_in_force(stage: Stage, given: Mapping[str, Any], preset: str = "", product: str = "") -> dict[str, Any]:
    """Option values of a stage: those of the preset, over them those of the product, over them those that are given.

    A given None stands for the stage's default. Where the user names something in one of several ways, such as an area,
    what the product says about it does not count.

    >>> from alignsar_qgis.insar.pipeline.stages import stage_of
    >>> values_in_force(stage_of("invert_network"), {"minimum_ratio": 1.0}, "alignsar")
    {'method': 'singular', 'minimum_ratio': 1.0, 'pair_weights': True, 'epoch_weights': True}

    Raises
    ------
    BadOption
        If there is no such preset or product.
    """
    for name, known, kind in ((preset, PRESETS, "preset"), (product, PRODUCTS, "product")):
        if name and name not in known:
            raise BadOption(f"There is no {kind} {name!r}. {kind.capitalize()}s: {', '.join(known)}.")
    settings = PRESETS[preset].get(stage.id, {}) if preset else {}
    published = PRODUCTS[product].get(stage.id, {}) if product else {}
    if set(given) & set(stage.options.ALTERNATIVES):
        published = {name: value for name, value in published.items() if name not in stage.options.ALTERNATIVES}
    return {**settings, **published, **given}


def example_options() -> dict[str, Any]:
    """Options as a user may type them: a threshold of a stage, and a stage that may be left out."""
    threshold = next(iter(PRESETS["alignsar"]["mask_noise"].items()))
    return {"mask_noise": dict([threshold]), next(stage.id for stage in STAGES if stage.optional): None}
