"""Options of unrest detection."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..core.options import StageOptions, memory_option, option
from ..separation.options import COMPRESSION


@dataclass(frozen=True)
class AlertOptions(StageOptions):
    """Unrest detection; the names in ``setting`` are those of LiCSAlert."""

    baseline_end: str = option(
        "",
        "End of the baseline",
        "Last date of normal behaviour; the nearest acquisition is taken. Empty: the end of the "
        "baseline of the sources, or the middle of the dates they were learned from if that was not set.",
        setting="baseline_end",
        advanced=False,
        unit="yyyymmdd",
        date=True,
    )
    recalculate: int = option(
        10,
        "Length of the moving trend line",
        "The level of a trend line follows the mean of this many acquisitions before a date; its slope does not "
        "change. A longer line adapts more slowly, so it is more sensitive.",
        minimum=1,
        maximum=10_000,
        setting="t_recalculate",
        advanced=False,
    )
    residual_type: str = option(
        "loudest",
        "Residual that new deformation is judged by",
        "Both are always computed. cumulative: root mean square, over the image, of the displacement that the sources "
        "do not explain. window: the largest root mean square in a window relative to the mean over the windows, which "
        "points at small areas. loudest: on each date the one that is farther from its trend.",
        choices={
            "loudest": "The one farther from its trend",
            "cumulative": "Mean over the image (LiCSAlert)",
            "window": "Largest in a window",
        },
        setting="residual_type",
        advanced=False,
    )
    threshold: Optional[float] = option(
        None,
        "Threshold",
        "Say which dates are farther from their trend line than this many standard deviations. LiCSAlert has none; its "
        "figures colour up to 5.",
        unset="off",
        minimum=0.0,
        maximum=1000.0,
        advanced=False,
    )
    figures: bool = option(
        True,
        "Figures",
        "Draw the figures and the report.",
        advanced=False,
        draws=True,
    )
    figure_every_date: bool = option(
        False,
        "A figure for every date",
        "Draw the alert figure also as it was on each date after the baseline.",
        setting="figure_intermediate",
    )
    window_side: int = option(
        20, "Side of a window", "For the residual in windows.", unit="pixels", minimum=2, maximum=10_000
    )
    window_coverage: float = option(
        0.25, "Least valid share of a window", "Windows with fewer valid pixels do not count.", minimum=0, maximum=1
    )
    robust: bool = option(
        False,
        "Robust trend",
        "Slope after Theil and Sen and scatter from the median absolute deviation, which single bad dates in the "
        "baseline do not spoil.",
    )
    deformation_source: Optional[int] = option(
        None,
        "Source of known deformation",
        "Number of the source that the first status number follows. Empty: the one labelled deformation.",
        unset="the one labelled deformation",
        minimum=1,
        maximum=100,
    )
    thumbnails: int = option(
        15,
        "Thumbnails across the alert figure",
        "Width of a thumbnail as a fraction of the time axis.",
        minimum=4,
        maximum=40,
        setting="inset_ifgs_scaling",
    )
    compression: int = COMPRESSION
    memory: int = memory_option()
