"""What a datacube holds: the product of AlignSAR, or the plain cube of LiCSBAS_out2nc without ``--alignsar``."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from .quantities import QUANTITIES, Quantity

ALIGNSAR, PLAIN, PLAIN_FILTERED = "alignsar", "plain", "plain_filtered"
CONTENT_WORDS = {
    ALIGNSAR: "AlignSAR datacube",
    PLAIN: "Plain: displacement, velocity and quality, without filter",
    PLAIN_FILTERED: "Plain: displacement, velocity and quality, filtered",
}

PLAIN_NAMES = {
    "cum_displacement": "cum",
    "cum_displacement_filtered": "cum",
    "linear_velocity": "vel",
    "bperp": "bperp",
    "mean_coherence": "coh",
    "residuals_rms": "rms",
    "mean_abs_loop_phase_closure": "loop_ph_avg_abs",
    "linear_velocity_std": "vstd",
    "spatiotemporal_consistency": "stc",
    "mask": "mask",
}
"""Names in a plain cube of the quantities of the AlignSAR cube."""

CORRECTIONS = ("iono", "tide")
"""Series that only a time series of LiCSBAS may have."""


def _correction(kind: str) -> Quantity:
    return replace(
        QUANTITIES["atmosphere_external"],
        long_name=f"apparent displacement due to the {kind}, positive towards the satellite",
        description=f"Apparent displacement due to the {kind}, as LiCSBAS has it in the time series.",
        title=f"{kind.capitalize()} (mm, + towards satellite)",
    )


PLAIN_QUANTITIES: dict[str, Quantity] = {
    "cum": replace(
        QUANTITIES["cum_displacement"],
        description="Cumulative displacement relative to the reference pixel and date: as inverted, not masked, or as "
        "filtered in stage 16 and masked, where the attribute filtered_version is 1.",
    ),
    "vel": replace(
        QUANTITIES["linear_velocity"],
        description="Linear trend of the cumulative displacement.",
        ancillary=("vstd", "mask"),
    ),
    **{name: QUANTITIES[ours] for ours, name in PLAIN_NAMES.items() if name not in ("cum", "vel")},
    "iono": _correction("ionosphere"),
    "tide": _correction("solid Earth tide"),
}
"""The variables of a plain cube, under the names of LiCSBAS."""

ALL_QUANTITIES = {**PLAIN_QUANTITIES, **QUANTITIES}
"""Of either content; what both have is the same."""


def quantities_of(content: str) -> Mapping[str, Quantity]:
    """The variables that a cube of some content may have."""
    return QUANTITIES if content == ALIGNSAR else PLAIN_QUANTITIES
