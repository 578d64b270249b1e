"""Stages 13 and 14: the time series, its velocity, and their uncertainty."""

from __future__ import annotations

from .stage_algorithm import stage_algorithm

ALGORITHMS = (
    stage_algorithm(
        "invert_network",
        ("sbas", "nsbas", "small baseline", "inversion", "velocity", "displacement", "time series", "cum.h5"),
        "Turns the network of interferograms into a displacement time series and a velocity for every pixel. "
        "In: a stack and its time-series folder. Out: cum.h5 (mm, positive towards the satellite), velocity (mm/yr), "
        "residuals, gaps and other quality rasters.\n\n"
        "NSBAS bridges gaps of a pixel's network by the straight line that fits best. 'singular' (AlignSAR's choice) "
        "ties the parts by the motion of the pixel, which may bend. A pixel is solved when it has more pairs than "
        "the minimum ratio times the number of epochs.\n\n"
        "References: Berardino et al. (2002), https://doi.org/10.1109/TGRS.2002.803792; "
        "López-Quiroz et al. (2009), https://doi.org/10.1016/j.jappgeo.2009.02.006",
    ),
    stage_algorithm(
        "estimate_uncertainty",
        ("bootstrap", "standard deviation", "consistency", "stc", "ransac", "robust", "velocity", "cum.h5"),
        "Estimates how certain the velocity is and how consistent each pixel is with its neighbours. "
        "In: a time-series folder after stage 13. Out: velocity standard deviation from bootstrap resamples of the "
        "epochs (mm/yr), spatio-temporal consistency (mm), merged gap count; if wanted, a robust velocity (mm/yr) that "
        "single wrong epochs cannot draw away.\n\n"
        "References: Efron and Tibshirani (1986), https://doi.org/10.1214/ss/1177013815; "
        "Hanssen et al. (2008), spatio-temporal consistency; "
        "Fischler and Bolles (1981), https://doi.org/10.1145/358669.358692 (robust velocity)",
    ),
)
