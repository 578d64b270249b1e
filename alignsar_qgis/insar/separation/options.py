"""Options of source separation and reconstruction."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..core.errors import BadOption
from ..core.options import OptionalPolygons, StageOptions, memory_option, option, scheduler_option, workers_option

COMPATIBLE = "Reproduce LiCSAlert"
SERIES = {"cum_displacement": "As inverted", "cum_displacement_filtered": "Filtered"}
SERIES_NAMES = tuple(SERIES)
COMPRESSION = option(4, "Compression", "Level of zlib in the NetCDF file; 0 for none.", minimum=0, maximum=9)


@dataclass(frozen=True)
class SeparationOptions(StageOptions):
    """Blind source separation; the names in ``setting`` are those of ICASAR and LiCSAlert."""

    displacement: str = option(
        SERIES_NAMES[0],
        "Displacement",
        "Series of the datacube to separate: as inverted, or after the filter of stage 16, which has removed most of "
        "the atmosphere that the separation could recognise.",
        choices=SERIES,
        advanced=False,
    )
    baseline_end: str = option(
        "",
        "End of the baseline",
        "Learn the sources from the dates up to this one; the nearest acquisition is taken. Empty: "
        "learn from all dates.",
        setting="baseline_end",
        advanced=False,
        unit="yyyymmdd",
        date=True,
    )
    components_start: int = option(
        3,
        "Fewest components",
        "Smallest number of independent components that is tried.",
        minimum=1,
        maximum=50,
        setting="n_pca_comp_start",
        advanced=False,
    )
    components_stop: int = option(
        6,
        "Most components",
        "Largest number of independent components that is tried.",
        minimum=1,
        maximum=50,
        setting="n_pca_comp_stop",
        advanced=False,
    )
    component_rule: str = option(
        "score",
        "Choice of the number of components",
        "score: the number whose runs agree best overall. stable: the largest number that gives as many sources with a "
        "sufficient mean quality. middle: the mean of fewest and most, rounded down, as ICASAR takes it when nobody "
        "moves its slider; other numbers are then not computed.",
        choices={
            "score": "Best agreement of the runs",
            "stable": "Most sources of sufficient quality",
            "middle": "Mean of fewest and most (ICASAR)",
        },
        advanced=False,
    )
    downsample: Optional[float] = option(
        None,
        "Resolution factor",
        "Size of the image that is separated, as a share of the datacube's: 0.5 takes the mean of blocks of 2 x 2 "
        "pixels. Means are taken over whole pixels, so the nearest 1/n is in force. Empty: the largest 1/n that leaves "
        "about 10 000 pixels.",
        unset="about 10 000 pixels",
        minimum=0.01,
        maximum=1.0,
        setting="downsample_run",
        advanced=False,
    )
    bootstrapped_runs: int = option(
        200,
        "Runs with resampled dates",
        "Converged runs per number of components, each on dates drawn with replacement. What is found again in many "
        "runs does not depend on a few dates.",
        minimum=0,
        maximum=10_000,
        setting="bootstrapping_param[0]",
    )
    plain_runs: int = option(
        0,
        "Runs with all dates",
        "Converged runs per number of components that differ only in the random start. They agree much more closely "
        "than resampled ones, so mixing both kinds tends to split sources.",
        minimum=0,
        maximum=10_000,
        setting="bootstrapping_param[1]",
    )
    seed: int = option(
        1,
        "Random seed",
        "The same seed gives the same result for any number of threads, on one machine with the same libraries; "
        "elsewhere, sources that separate badly may come out differently.",
        minimum=0,
        maximum=2**31 - 1,
    )
    independence: str = option(
        "space",
        "Independent in",
        "space: maps are made independent, the usual choice. time: time courses are.",
        choices={"space": "Space (maps)", "time": "Time (time courses)"},
        setting="sica_tica",
    )
    mixtures: str = option(
        "cumulative",
        "Images that are separated",
        "cumulative: displacement since the first date. incremental: between neighbouring dates. all: between every "
        "two dates.",
        choices={
            "cumulative": "Displacement since the first date",
            "incremental": "Between neighbouring dates",
            "all": "Between every two dates",
        },
        setting="ifgs_format",
    )
    maximum_pairs: int = option(
        1000,
        "Most pairs of dates",
        "With all pairs as images, so many are drawn at random where there are more.",
        minimum=10,
        maximum=100_000,
        setting="max_n_all_ifgs",
    )
    tolerance: float = option(
        1e-4,
        "Tolerance of FastICA",
        "A run has converged when no component turns by more than this, as 1 minus a cosine.",
        minimum=1e-9,
        maximum=0.1,
        setting="ica_param[0]",
    )
    maximum_iterations: int = option(
        150,
        "Most iterations of FastICA",
        "A run that has not converged by then does not count.",
        minimum=2,
        maximum=10_000,
        setting="ica_param[1]",
    )
    maximum_attempts: float = option(
        5.0,
        "Most attempts per run",
        "Runs that fail to converge are replaced by new ones, until so many times the wanted number were tried.",
        minimum=1.0,
        maximum=100.0,
    )
    minimum_cluster_size: int = option(
        35,
        "Smallest cluster",
        "A pattern counts as a source if at least so many runs found it (HDBSCAN).",
        minimum=2,
        maximum=10_000,
        setting="hdbscan_param[0]",
    )
    minimum_samples: int = option(
        10,
        "Neighbours for density",
        "How many similar patterns make a dense region (HDBSCAN); higher is stricter.",
        minimum=1,
        maximum=1000,
        setting="hdbscan_param[1]",
    )
    minimum_quality: float = option(
        0.8,
        "Least mean quality",
        "With the rule 'stable', the mean quality index Iq that the sources must reach.",
        minimum=0.0,
        maximum=1.0,
    )
    minimum_correlation: float = option(
        0.3,
        "Least correlation for a label",
        "A source is called deformation only if its use correlates this well with the time between dates, and "
        "topographic only if its map correlates this well with height.",
        minimum=0.0,
        maximum=1.0,
    )
    apply_mask: bool = option(True, "Use the mask", "Leave out the pixels that the datacube's mask rejects.")
    keep_area: OptionalPolygons = option(
        None, "Area to keep", "Leave out the pixels outside these polygons.", setting="draw_manual_mask"
    )
    downsampling: str = option(
        "mean",
        "How resolution is reduced",
        "mean: mean of the valid pixels of a block, if at least half of them are valid. bilinear: as LiCSAlert, where "
        "pixels beside masked areas are drawn towards zero.",
        choices={"mean": "Mean of blocks", "bilinear": "Bilinear (LiCSAlert)"},
    )
    date_choice: str = option(
        "best",
        "Dates to learn from",
        "A pixel must be valid on every date that is learned from. all: keep all dates, as the original does. best: "
        "leave out the dates whose gaps cost more than they bring, so that dates times common pixels is largest. "
        "licsalert: the same with the rule of LiCSAlert, which leaves out at least one.",
        choices={
            "all": "All dates",
            "best": "Without dates that cost more than they bring",
            "licsalert": "As LiCSAlert, without at least one",
        },
    )
    reuse_runs: bool = option(
        True,
        "Reuse stored runs",
        "Runs of an earlier separation beside the output are used again if data, mask, dates and settings are equal.",
        setting="load_fastICA_results",
    )
    figures: bool = option(
        True,
        "Figures",
        "Draw the figures and the report.",
        setting="figures",
        draws=True,
    )
    compatible: bool = option(
        False,
        COMPATIBLE,
        "Do as the original where it is known to be wrong: learn also from the first image after the baseline; leave "
        "out pixels that are missing on any date, also a later one, before the resolution is reduced; call the source "
        "that follows time best deformation and the one that follows height best topographic, however weakly, and none "
        "topographic if both are the same; let the residual in windows be 0 on the first date.",
    )
    compression: int = COMPRESSION
    workers: int = workers_option()
    memory: int = memory_option()
    scheduler: str = scheduler_option()

    def check(self) -> None:
        runs = self.bootstrapped_runs + self.plain_runs
        if runs < self.minimum_cluster_size:
            raise BadOption(
                f"{runs} runs cannot give a cluster of {self.minimum_cluster_size}: each run finds a source once. "
                "Ask for more runs or a smaller smallest cluster."
            )
        if self.components_start > self.components_stop:
            raise BadOption(
                f"Fewest components ({self.components_start}) exceeds most components ({self.components_stop})."
            )


@dataclass(frozen=True)
class ReconstructionOptions(StageOptions):
    """Reconstruction of a time series from some of its sources."""

    keep: str = option(
        "",
        "Sources to keep",
        "Numbers such as 1,3 or labels such as deformation, separated by commas. Empty: all sources.",
        advanced=False,
    )
    resolution: str = option(
        "cube",
        "Resolution",
        "cube: the pixels of the datacube, to each of which the time courses are fitted. sources: the pixels of the "
        "sources.",
        choices={"cube": "Pixels of the datacube", "sources": "Pixels of the sources"},
        advanced=False,
    )
    compression: int = COMPRESSION
    memory: int = memory_option()
