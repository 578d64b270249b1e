"""Options of the stages that make the time series: 13 inversion, 14 uncertainty."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..core.errors import BadOption
from ..core.options import (
    OptionalPath,
    StageOptions,
    compatible_option,
    figure_option,
    memory_option,
    option,
    scheduler_option,
    workers_option,
)

NSBAS = "NSBAS"
SINGULAR = "singular"
SINGULAR_GAUSS = "singular_gauss"
ONLY_SB = "only_sb"
LEAST_SQUARES = "LS"
WEIGHTED = "WLS"
RADIANS = "rad"

MINIMUM_RATIOS = (1.0, 0.5)
"""Interferograms per epoch that a pixel must exceed where nobody says: up to and above 20 cm of wavelength."""


@dataclass(frozen=True)
class InversionOptions(StageOptions):
    """Stage 13."""

    method: str = option(
        NSBAS,
        "Method",
        "What makes the series unique where the network of a pixel falls apart: NSBAS lets the parts follow one "
        "straight line (weighted by gamma); singular (of AlignSAR) ties them by the pixel's own motion, a line "
        "that bends as far as the series shows (compatible: smallest increments, gaps at the mean rate); "
        "singular_gauss (experimental) fills them at the rate of the intervals around them, weighted by a Gaussian in "
        "time; only_sb inverts nothing but pixels that have a value in every interferogram.",
        choices={
            NSBAS: "NSBAS: one straight line across gaps",
            SINGULAR: "Singular: gaps by the motion of the pixel (AlignSAR)",
            SINGULAR_GAUSS: "Singular, gaps at the rate around them (experimental)",
            ONLY_SB: "Complete pixels only",
        },
        flags={SINGULAR: "--singular", SINGULAR_GAUSS: "--singular_gauss", ONLY_SB: "--only_sb"},
        switches={SINGULAR: "p13_singular", SINGULAR_GAUSS: "p13_singular_gauss"},
        advanced=False,
        in_chain="basic",
    )
    weighting: str = option(
        LEAST_SQUARES,
        "Weighting",
        "LS gives every interferogram the same weight; WLS weights each value by the inverse of the phase variance "
        "that follows from its coherence.",
        choices={LEAST_SQUARES: "Equal weights", WEIGHTED: "By coherence"},
        flag="--inv_alg",
        batch="p13_inv_alg",
        advanced=False,
        in_chain="advanced",
    )
    pair_weights: bool = option(
        False,
        "Weigh interferograms by their mean coherence",
        "Instead of equal weights, give each interferogram the inverse phase variance of its mean coherence, the same "
        "at all pixels. Long interferograms count less then. Not together with weights by coherence, and not with "
        "compatible numbers.",
        batch="p13_pair_weights",
    )
    robust: bool = option(
        False,
        "Robust inversion",
        "Let interferograms that disagree with all others at a pixel count less there (iteratively re-weighted least "
        "squares with the weights of Huber), so that unwrapping errors draw the series away by less. Several times "
        "slower. Not with compatible numbers.",
        batch="p13_robust",
    )
    epoch_weights: bool = option(
        False,
        "Weigh epochs by their scatter",
        "Fit the velocity so that an epoch counts by how little it scatters over the image, which the weather decides, "
        "and to a motion that bends where the series shows it; gaps are tied with the same weights. The standard "
        "deviation of the velocity (results/vel_std, mm/yr) comes with it. Not with compatible numbers.",
        batch="p13_epoch_weights",
    )
    minimum_ratio: Optional[float] = option(
        None,
        "Minimum interferograms per epoch",
        "A pixel is inverted if it has a value in more interferograms than this number times the number of epochs. "
        "Not set means 1 for wavelengths up to 20 cm (C and X band) and 0.5 for longer ones.",
        minimum=0,
        maximum=100,
        unset="{:g} in C-band, {:g} in L-band".format(*MINIMUM_RATIOS),
        flag="--n_unw_r_thre",
        batch="p13_n_unw_r_thre",
        advanced=False,
        in_chain="advanced",
    )
    gamma: float = option(
        1e-4,
        "Gamma",
        "Weight of the straight line in the NSBAS method, relative to an interferogram. It matters only where the "
        "network falls apart.",
        minimum=1e-5,
        maximum=1,
        flag="--gamma",
        batch="p13_gamma",
    )
    input_unit: str = option(
        RADIANS,
        "Unit of the interferograms",
        "Unit of the .unw files. Values in mm or m must be positive towards the satellite.",
        choices={
            RADIANS: "Radians, positive away from the satellite",
            "mm": "Millimetres, positive towards the satellite",
            "m": "Metres, positive towards the satellite",
        },
        flag="--input_units",
        batch="p13_inputunit",
    )
    offsets_file: OptionalPath = option(
        None,
        "Dates of steps",
        "Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; interferograms that "
        "span or touch one of them are not used. The method singular_gauss uses them, but fills no gap with the rate "
        "across a step. Not for the method only_sb.",
        flag="--offsets",
    )
    nullify_noloops: bool = option(
        False,
        "Drop values outside loops",
        "Drop every value that takes part in no complete loop of three interferograms at its pixel, and the "
        "interferograms that stage 12 found in no loop at all.",
        flag="--nullify_noloops",
        batch="p13_nullify_noloops",
        advanced=False,
    )
    loops_after_nullification: bool = option(
        False,
        "Judge loops after nullification",
        "When values outside loops are dropped: look for loops in the phases that stage 12 left, instead of those "
        "before it removed loop errors.",
        flag="--nullify_noloops_use_data_after_nullification",
    )
    ignore_nullification: bool = option(
        False,
        "Ignore nullification",
        "Use the phases as they were before stage 12 corrected or removed loop errors.",
        flag="--ignore_nullification",
        batch="p13_ignore_nullification",
    )
    epoch_std: bool = option(
        True,
        "Standard deviation per epoch",
        "Keep the standard deviation of the displacement of every epoch (cum_std in cum.h5, mm), from how far the "
        "interferograms of a pixel disagree; atmosphere is not in it.",
    )
    keep_increments: bool = option(
        False,
        "Keep increments and residuals",
        "Keep the displacement between consecutive epochs (13increment/*.inc) and the residual of every interferogram "
        "(13resid/*.res) as rasters in mm. Both refer to the initial reference area.",
        flag="--keep_incfile",
        batch="p13_keep_incfile",
        advanced=False,
    )
    pictures: bool = option(
        False,
        "Pictures",
        "Draw the results, the increments and the residuals as PNG files; LiCSBAS draws them unless told --nopngs.",
        draws=True,
    )
    figure: bool = figure_option()
    workers: int = workers_option()
    memory: int = memory_option("--mem_size", "p13_mem_size")
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "gaps filled over the wrong interval and not at all in complete pixels (singular), the first epoch set by the "
        "second one, epochs deleted by the search for the reference, results/vel on the initial reference, and values "
        "outside loops not dropped."
    )

    @property
    def weighs_pairs(self) -> bool:
        """Whether the interferograms get weights as a whole; the original knows weights of single values only."""
        return self.pair_weights and self.weighting == LEAST_SQUARES and not self.compatible

    @property
    def is_robust(self) -> bool:
        """Whether interferograms that disagree with the others count less."""
        return self.robust and not self.compatible

    @property
    def weighs_epochs(self) -> bool:
        """Whether epochs count for the velocity by how little they scatter."""
        return self.epoch_weights and not self.compatible

    def check(self) -> None:
        if self.method == ONLY_SB and self.offsets_file is not None:
            raise BadOption(f"Dates of steps have no effect with the method {ONLY_SB}; choose another one or no file.")


@dataclass(frozen=True)
class SpreadOptions(StageOptions):
    """Stage 14."""

    resamples: int = option(
        100,
        "Bootstrap resamples",
        "How often the epochs are drawn at random, with repetition, to see how far the velocity depends on them. Where "
        "stage 13 has weighed epochs, the standard deviation is that of its fit, and the draws give bootvel only.",
        minimum=2,
        maximum=10_000,
        flag="--bootnum",
        advanced=False,
    )
    ransac: bool = option(
        False,
        "Robust velocity",
        "Also fit a straight line that single wrong epochs, such as unwrapping errors, cannot draw away (RANSAC): its "
        "velocity (results/vel2, mm/yr) and its displacement at the first epoch (results/intercept2, mm). Without such "
        "epochs it is farther from the truth than the ordinary velocity (16.6 against 11.4 mm/yr in a trial).",
        flag="--ransac",
        advanced=False,
    )
    workers: int = workers_option(flag="", batch="")
    memory: int = memory_option("--mem_size", "p14_mem_size")
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "the standard deviation always comes from resamples; a resample that is singular at any pixel is dropped for "
        "all, the first epoch counts as observed everywhere, and a gap at the beginning is not counted in n_gap_merged."
    )
