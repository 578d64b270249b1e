"""Stages 11, 120 and 12: which interferograms to trust, relative to where."""

from __future__ import annotations

from .stage_algorithm import stage_algorithm

ALGORITHMS = (
    stage_algorithm(
        "check_interferograms",
        ("coverage", "coherence", "quality", "network", "plot"),
        "Measures coverage and mean coherence of every interferogram and lists the bad ones. "
        "In: a stack. Out: a time-series folder (TS_…) with statistics, list of bad pairs and network plots.\n\n"
        "A pair is bad when it covers less of the valid area than the coverage threshold (0.3; AlignSAR uses 0.05) or "
        "its mean coherence is below the coherence threshold. The log says how many pairs fail which test, which "
        "epochs are lost and where the network has gaps.",
    ),
    stage_algorithm(
        "choose_reference",
        ("reference", "stable area"),
        "Chooses the area that all displacements are relative to. "
        "In: a stack and its time-series folder. Out: the reference window and a report on how robust the network is."
        "\n\nSquare tiles of about 5 km are scored by data coverage, coherence, component size and smooth terrain; "
        "among the best the one nearest to the wanted position is taken. Move the wanted position away from the "
        "deformation you study.",
    ),
    stage_algorithm(
        "close_loops",
        ("loop", "closure", "unwrapping error", "nullify"),
        "Finds unwrapping errors by the phase around triangles of interferograms, which should be zero. "
        "In: a stack and its time-series folder. Out: lists of bad pairs, per-pixel loop statistics, coverage and "
        "mean coherence.\n\n"
        "A pair is rejected when all its triangles close worse than the threshold (rad). Nullification goes further: "
        "it sets single pixels of a pair to no-data where the loops blame that pair; the untouched phase is kept "
        "beside it as .unw.ori and comes back when the stage runs without nullification.\n\n"
        "Reference: Biggs et al. (2007), https://doi.org/10.1111/j.1365-246X.2007.03415.x",
    ),
)
