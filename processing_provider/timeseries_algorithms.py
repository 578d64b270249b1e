"""Stages 13 to 16: the time series, its uncertainty, its mask, its filtered version."""

from __future__ import annotations

from . import groups
from .stage_algorithm import StageAlgorithm


class InvertNetwork(StageAlgorithm):
    """Stage 13."""

    ID = "invert_network"
    GROUP = groups.TIMESERIES
    TAGS = ("sbas", "nsbas", "small baseline", "inversion", "velocity", "displacement", "time series", "cum.h5")
    COUNTS = ("pairs", "epochs", "pixels")
    HELP = (
        "Turns the network of interferograms into a displacement time series and a velocity for every pixel. "
        "In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), "
        "residuals, gaps and other quality rasters.\n\n"
        "NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) "
        "takes the shortest solution and fills gaps at the mean rate. A pixel is solved when it has more pairs than "
        "the minimum ratio times the number of epochs.\n\n"
        "References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; "
        "López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006"
    )


class EstimateUncertainty(StageAlgorithm):
    """Stage 14."""

    ID = "estimate_uncertainty"
    DRAWS = False
    GROUP = groups.TIMESERIES
    TAGS = ("bootstrap", "standard deviation", "consistency", "stc", "ransac", "robust", "velocity", "cum.h5")
    HELP = (
        "Estimates how certain the velocity is and how consistent each pixel is with its neighbours. "
        "In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the "
        "epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that "
        "single wrong epochs cannot draw away.\n\n"
        "References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; "
        "Hanssen et al. (2008), spatio-temporal consistency; "
        "Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)"
    )


class MaskNoise(StageAlgorithm):
    """Stage 15."""

    ID = "mask_noise"
    GROUP = groups.TIMESERIES
    TAGS = ("mask", "threshold", "quality", "velocity")
    COUNTS = ("pixels", "pixels_kept")
    HELP = (
        "Masks pixels whose quality indices are beyond thresholds. "
        "In: a time-series folder after stage 14. Out: mask (1 = kept, 0 = masked), masked velocity, the criterion "
        "each pixel failed first.\n\n"
        "Leave a threshold empty to use the default for the radar band. The log says for each criterion how many "
        "pixels it removes; begin with the one that removes most. Where no pixel at all would pass a criterion, its "
        "threshold is relaxed unless you forbid it."
    )


class FilterTimeseries(StageAlgorithm):
    """Stage 16."""

    ID = "filter_timeseries"
    GROUP = groups.TIMESERIES
    TAGS = ("filter", "deramp", "atmosphere", "dem error", "velocity", "displacement", "cum.h5", "cum_filt.h5")
    HELP = (
        "Removes what is smooth in space but random in time, which is mostly atmosphere. "
        "In: a time-series folder after stage 15. Out: cum_filt.h5 (mm, positive towards the satellite) and the "
        "filtered velocity.\n\n"
        "The width in time separates signal from atmosphere (default: three mean intervals); the width in space says "
        "how large a patch of atmosphere is (default 2 km). Ramps, signal linear with height, and DEM error can be "
        "removed first. A new stable reference pixel is chosen at the end."
    )
