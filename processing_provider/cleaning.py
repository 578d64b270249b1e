"""Stages 15 and 16: the noise mask, and the filtered time series."""

from __future__ import annotations

from .stage_algorithm import stage_algorithm

ALGORITHMS = (
    stage_algorithm(
        "mask_noise",
        ("mask", "threshold", "quality", "velocity"),
        "Masks pixels whose quality indices are beyond thresholds. "
        "In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion "
        "each pixel failed first.\n\n"
        "Leave a threshold empty to use the default for the radar band. The log says for each criterion how many "
        "pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its "
        "threshold is relaxed unless you forbid it.",
    ),
    stage_algorithm(
        "filter_timeseries",
        ("filter", "deramp", "atmosphere", "dem error", "velocity", "displacement", "cum.h5", "cum_filt.h5"),
        "Removes what is smooth in space but random in time, which is mostly atmosphere. "
        "In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the "
        "filtered velocity.\n\n"
        "The width in time separates signal from atmosphere (default: three mean intervals); the width in space says "
        "how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be "
        "removed first. A new stable reference pixel is chosen at the end.",
    ),
)
