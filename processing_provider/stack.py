"""Stages 02 to 05 and 02to05: from downloaded interferograms to the stack that is inverted."""

from __future__ import annotations

from .stage_algorithm import stage_algorithm

ALGORITHMS = (
    stage_algorithm(
        "prepare_stack",
        ("multilook", "convert"),
        "Converts the unwrapped interferograms and coherences of a LiCSAR folder (GEOC) to a stack on one grid. "
        "In: GeoTIFFs of unwrapped phase (rad, positive away from the satellite) and coherence, unit vectors, height. "
        "Out: a stack folder (GEOCml…) in the format of LiCSBAS.\n\n"
        "Multilooking averages n by n pixels: 1 keeps the full resolution of about 100 m, larger numbers make a "
        "smaller, smoother stack. Pairs that cannot be read are listed with the reason in the log and in "
        "no_unw_list.txt.\n\n"
        "Reference: Morishita et al. (2020), https://doi.org/10.3390/rs12030424",
    ),
    stage_algorithm(
        "reunwrap_stack",
        ("unwrap", "unwrapping", "snaphu", "goldstein", "wrapped phase", "connected components"),
        "Makes a stack of the wrapped interferograms of a LiCSAR folder (GEOC) by filtering and unwrapping them again, "
        "in place of 02 and 03. In: GeoTIFFs of wrapped phase (diff_unfiltered_pha or diff_pha; rad) and "
        "coherence, unit vectors, height, and if wanted GACOS delay maps. Out: a stack folder (GEOCml…) in the format "
        "of LiCSBAS, with the labels of connected components.\n\n"
        "Use it where many loops of the unwrapped interferograms do not close, or where they have large holes. The "
        "filter only chooses the whole cycles: the result differs from the wrapped phase by a multiple of 2π "
        "everywhere, less the GACOS delay if that is subtracted. A run that was stopped goes on with the pairs that "
        "are not finished. Masking (04) and clipping (05) go on from the result. Needs the Python package snaphu.\n\n"
        "References: Chen and Zebker (2001), https://doi.org/10.1364/JOSAA.18.000338; Lazecky et al. (2022), "
        "https://doi.org/10.1109/IGARSS46834.2022.9884337",
    ),
    stage_algorithm(
        "correct_gacos",
        ("gacos", "era5", "troposphere", "atmosphere", "delay"),
        "Subtracts the differential tropospheric delay of a weather model, GACOS or ERA5, from every interferogram. "
        "In: a stack and a folder of delay maps per epoch. Out: a corrected stack (rad).\n\n"
        "Pairs with an epoch without a map are left out, because a mix of corrected and uncorrected pairs would break "
        "the phase loops; the log lists them and says whether the network stays connected. Switch on hole filling "
        "where the maps have single missing pixels.\n\n"
        "Reference: Yu et al. (2018), https://doi.org/10.1029/2017JB015305",
    ),
    stage_algorithm(
        "mask_stack",
        ("mask", "coherence", "polygon"),
        "Sets unwrapped phase to no-data where coherence is low or where you say so. "
        "In: a stack. Out: a masked stack and the mask (1 = kept, 0 = masked).\n\n"
        "The threshold on each pair's own coherence (AlignSAR uses 0.15) removes noise pair by pair and keeps a pixel "
        "in the good pairs; the threshold on the average coherence removes a pixel from all pairs. Polygons and pixel "
        "ranges remove areas such as sea or steep flanks from all pairs.",
    ),
    stage_algorithm(
        "clip_stack",
        ("clip", "crop", "extent", "polygon", "area of interest"),
        "Cuts an area of interest out of all rasters of a stack. "
        "In: a stack and an extent or polygons in any coordinate system. Out: a smaller stack.\n\n"
        "The pixels nearest to the edges of the extent are included. With polygons, pixels outside are blanked and the "
        "stack is cut to the box around them. A smaller area makes all later stages faster and lets the reference be "
        "chosen near what you look at.",
    ),
)
