"""Options of the stages that judge the network: 11 check, 120 reference, 12 loops."""

from __future__ import annotations

import math
from dataclasses import dataclass

from ..core.errors import BadOption
from ..core.grid import place
from ..core.options import (
    Extent,
    OptionalPath,
    OptionalPoint,
    StageOptions,
    compatible_option,
    figure_option,
    memory_option,
    option,
    scheduler_option,
    workers_option,
)

BLAME_EVERY_LOOP = "every loop"
BLAME_FAILING_LOOPS = "failing loops"


@dataclass(frozen=True)
class QualityOptions(StageOptions):
    """Stage 11."""

    coverage_threshold: float = option(
        0.3,
        "Minimum coverage",
        "Interferograms whose phase covers a smaller share of the valid area are rejected.",
        minimum=0,
        maximum=1,
        flag="-u",
        batch="p11_unw_thre",
        advanced=False,
        in_chain="advanced",
    )
    coherence_threshold: float = option(
        0.05,
        "Minimum mean coherence",
        "Interferograms with a lower mean coherence over the valid area are rejected.",
        minimum=0,
        maximum=1,
        flag="-c",
        batch="p11_coh_thre",
        advanced=False,
    )
    min_temporal_baseline: int = option(
        0,
        "Reject temporal baselines up to",
        "Interferograms spanning this many days or fewer are rejected; 0 keeps all. "
        "Very short spans carry the fading signal of vegetation and soil moisture.",
        unit="days",
        minimum=0,
        maximum=100_000,
        flag="--minbtemp",
        batch="p11_minbtemp",
    )
    max_temporal_baseline: int = option(
        0,
        "Reject temporal baselines from",
        "Interferograms spanning this many days or more are rejected; 0 keeps all.",
        unit="days",
        minimum=0,
        maximum=100_000,
        flag="--maxbtemp",
        batch="p11_maxbtemp",
    )
    ramp_test: bool = option(
        False,
        "Test for azimuth ramps",
        "Look for epochs with coregistration errors, which leave a steep phase ramp along azimuth in several "
        "interferograms, and reject the interferograms concerned.",
        flag="-s",
        batch="p11_s_param",
    )
    skip_dates: OptionalPath = option(
        None,
        "Dates not to span",
        "Text file with one date per line (yyyymmdd or yyyy-mm-dd), such as days of earthquakes; "
        "interferograms that span one of them are rejected.",
        flag="--skip_dates",
    )
    figure: bool = figure_option()
    workers: int = workers_option()
    memory: int = memory_option()
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "zeros in floating-point coherence count as coherence 0 instead of no data, and a network with fewer "
        "interferograms than epochs has no valid area."
    )

    def check(self) -> None:
        if 0 < self.max_temporal_baseline <= self.min_temporal_baseline + 1:
            raise BadOption(
                f"Temporal baselines up to {self.min_temporal_baseline} days and from {self.max_temporal_baseline} "
                "days on are rejected, so no interferogram is left. Lower the first number or raise the second."
            )


@dataclass(frozen=True)
class ReferenceOptions(StageOptions):
    """Stage 120."""

    block_size: float = option(
        5.0,
        "Block size",
        "Side of the square blocks among which the reference window is chosen.",
        unit="km",
        minimum=0.01,
        maximum=1000,
        flag="-w",
        advanced=False,
    )
    wanted_x: float = option(
        0.5,
        "Wanted position from the left",
        "Where the reference is wanted, as a fraction of the image width; "
        "of the blocks with a high score the nearest one is taken.",
        minimum=0,
        maximum=1,
        flag="--refx",
        advanced=False,
    )
    wanted_y: float = option(
        0.5,
        "Wanted position from the top",
        "Where the reference is wanted, as a fraction of the image height; "
        "of the blocks with a high score the nearest one is taken.",
        minimum=0,
        maximum=1,
        flag="--refy",
        advanced=False,
    )
    wanted_point: OptionalPoint = option(
        None,
        "Wanted position on the map",
        "Where the reference is wanted, longitude and latitude; of the blocks with a high score the nearest one is "
        "taken. Not set: the position in the image that the two fractions give.",
        unit="deg",
        unset="by the two fractions",
        advanced=False,
        in_chain="advanced",
    )
    score_percentile: int = option(
        90,
        "Score percentile",
        "Only blocks whose score lies above this percentile of all scores are candidates.",
        unit="%",
        minimum=0,
        maximum=99,
        flag="-p",
    )
    coverage_weight: float = option(
        1.0,
        "Weight of coverage",
        "How much a block gains by unwrapped pixels; 0 ignores them.",
        minimum=0,
        maximum=1,
        flag="--w_unw",
    )
    coherence_weight: float = option(
        1.0,
        "Weight of coherence",
        "How much a block gains by coherence; 0 ignores it.",
        minimum=0,
        maximum=1,
        flag="--w_coh",
    )
    component_weight: float = option(
        1.0,
        "Weight of unwrapping components",
        "How much a block gains by lying in large unwrapping components; 0 ignores them.",
        minimum=0,
        maximum=1,
        flag="--w_con",
    )
    height_weight: float = option(
        1.0,
        "Weight of rough terrain",
        "How much a block loses by rough terrain; 0 ignores it.",
        minimum=0,
        maximum=1,
        flag="--w_hgt",
    )
    ignore_components: bool = option(
        False,
        "Ignore unwrapping components",
        "Leave the size of unwrapping components out of the score. They are left out anyway unless every "
        "interferogram has a component file.",
        flag="--ignore_comp",
        batch="p120_ignoreconncomp",
    )
    pair_list: OptionalPath = option(
        None,
        "List of interferograms",
        "Text file with one interferogram per line to use instead of all that stage 11 kept.",
        flag="-l",
    )
    keep_edge_cuts: bool = option(
        False,
        "Keep bridges",
        "Count interferograms that alone hold two parts of the network together as strongly connected. "
        "This changes the network report only.",
        flag="--keep_edge_cuts",
    )
    keep_node_cuts: bool = option(
        False,
        "Keep cut epochs",
        "Count epochs that alone hold two parts of the network together as strongly connected. "
        "This changes the network report only.",
        flag="--keep_node_cuts",
    )
    skip_node_cuts: bool = option(
        False,
        "Skip the search for cut epochs",
        "Do not look for epochs that alone hold two parts of the network together. "
        "This changes the network report only.",
        flag="--skip_node_cuts",
    )
    pictures: bool = option(
        False,
        "Pictures of rejected interferograms",
        "Write a PNG of every interferogram without data in the reference window.",
        draws=True,
    )
    figure: bool = figure_option()
    workers: int = workers_option()
    memory: int = memory_option()
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "component areas are kept in one byte (modulo 256), and a term of weight 0 still excludes the blocks where "
        "it is unknown."
    )

    def check_position(self, box: Extent) -> None:
        """Refuse a wanted position outside the image."""
        if self.wanted_point is None:
            return
        lon, lat = self.wanted_point
        west, east, south, north = box
        if not (west <= lon <= east and south <= lat <= north):
            raise BadOption(
                f"The wanted position {place(lon, lat)} lies outside the image, which goes from {place(west, south)} "
                f"to {place(east, north)}. Choose a position inside it."
            )


@dataclass(frozen=True)
class LoopOptions(StageOptions):
    """Stage 12."""

    rms_threshold: float = option(
        1.5,
        "Loop RMS threshold",
        "An interferogram is rejected if every loop it is part of has a closure phase with an RMS of at least this.",
        unit="rad",
        minimum=0,
        maximum=1000,
        flag="-l",
        batch="p12_loop_thre",
        advanced=False,
        in_chain="advanced",
    )
    multi_prime: bool = option(
        False,
        "Remove the median of each loop",
        "Remove the scene median of every loop closure before its RMS is taken, so that biases from multilooking "
        "(fading signals) do not reject interferograms.",
        flag="--multi_prime",
        batch="p12_multi_prime",
        advanced=False,
    )
    nullify: bool = option(
        False,
        "Nullify unwrapping errors",
        "Take pixels with unwrapping errors out of the interferograms of this time series; the inversion then does "
        "without them. The stack stays as it is.",
        flag="--nullify",
        batch="p12_nullify",
        advanced=False,
    )
    correct: bool = option(
        False,
        "Correct unwrapping errors",
        "Before anything is nullified: where the loops leave no doubt that an interferogram is off by one cycle at a "
        "pixel, take the cycle away from it, for this time series. The stack stays as it is. Not with compatible "
        "numbers.",
        batch="p12_correct",
        advanced=False,
    )
    nullify_threshold: float = option(
        math.pi,
        "Closure limit per pixel",
        "A pixel counts as an unwrapping error in a loop whose closure is at least this large there.",
        unit="rad",
        minimum=0.01,
        maximum=1000,
        flag="--nullify_threshold",
        advanced=False,
    )
    nullify_fix_ref: bool = option(
        False,
        "Shift loops to their most frequent ambiguity",
        "Remove from each loop the multiple of 2 pi that most of its pixels have, which an unwrapping error at the "
        "reference would add everywhere.",
        flag="--nullify_fix_ref",
        batch="p12_nullify_fix_ref",
    )
    nullify_aggressive: bool = option(
        False,
        "Nullify by a single bad loop",
        "Nullify a pixel of an interferogram if one of its loops fails there; by default all of them must fail.",
        flag="--nullify_aggressive",
    )
    nullify_blame: str = option(
        BLAME_EVERY_LOOP,
        "Blame the worst interferogram of",
        "In addition, one interferogram per loop and pixel is nullified: the one with the largest share of failing "
        "loops. LiCSBAS does so in every loop that shares an interferogram with a failing one, which also takes "
        "good interferograms; blaming only in the loops that fail at that pixel loses fewer of them.",
        choices={
            BLAME_EVERY_LOOP: "Every loop beside a failing one (as LiCSBAS)",
            BLAME_FAILING_LOOPS: "Only the loops that fail at the pixel",
        },
    )
    edit_stack: bool = option(
        False,
        "Nullify in the stack, too",
        "Also set the pixels to no data in the .unw files of the stack, for those who go on in LiCSBAS. The originals "
        "are kept as .unw.ori and remain the input of every later run; a run that nullifies less restores them.",
    )
    nullify_skip_backup: bool = option(
        False,
        "Nullify without keeping originals",
        "Where the stack is edited, keep no .unw.ori files. The change cannot be undone and a second run starts from "
        "the nullified data.",
        flag="--nullify_skip_backup",
    )
    removal_list: OptionalPath = option(
        None,
        "Interferograms to remove",
        "Text file with one interferogram per line to reject by hand.",
        flag="--rm_ifg_list",
        batch="p12_rm_ifg_list",
    )
    pictures: bool = option(
        False,
        "Pictures of loops and rasters",
        "Write a PNG of every loop that was judged and of every raster. This takes a few minutes for a large network.",
        draws=True,
    )
    figure: bool = figure_option()
    workers: int = workers_option()
    memory: int = memory_option()
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "loop counters of one byte overflow, n_nullify_rat is divided by the number of interferograms left minus the "
        "number without a loop, and nothing is corrected."
    )

    @property
    def corrects(self) -> bool:
        """Whether unwrapping errors are corrected; the original only removes them."""
        return self.correct and not self.compatible
