"""Options of the generated sample frame."""

from __future__ import annotations

from dataclasses import dataclass

from ..core.errors import BadOption
from ..core.options import StageOptions, option, workers_option

LARGEST_DEG = 5.0


@dataclass(frozen=True)
class SampleOptions(StageOptions):
    """The generated sample frame."""

    rows: int = option(80, "Rows", "Image size from north to south.", minimum=20, maximum=3000, advanced=False)
    columns: int = option(100, "Columns", "Image size from west to east.", minimum=20, maximum=3000, advanced=False)
    epochs: int = option(
        60,
        "Epochs",
        "Acquisitions from 1 June 2020, every 6 days until 23 December 2021 and every 12 days from then on, as of the "
        "Sentinel-1 satellites.",
        minimum=3,
        maximum=400,
        advanced=False,
    )
    connections: int = option(
        4,
        "Connections",
        "Each epoch forms interferograms with this many of the epochs that follow.",
        minimum=1,
        maximum=20,
        advanced=False,
    )
    unwrapping_errors: float = option(
        0.05,
        "Share of unwrapping errors",
        "Share of the interferograms in which a patch is off by one phase cycle.",
        minimum=0,
        maximum=1,
        advanced=False,
    )
    seed: int = option(
        1,
        "Random seed",
        "The same seed gives the same files, another one another scene.",
        minimum=0,
        maximum=2**31 - 1,
        advanced=False,
    )
    posting: float = option(0.002, "Pixel size", "Step of the grid.", unit="degrees", minimum=0.0001, maximum=0.05)
    uplift_rate: float = option(
        100.0,
        "Steady uplift",
        "Uplift above the deep magma source, throughout the series.",
        unit="mm/yr",
        minimum=-2000,
        maximum=2000,
    )
    accelerating_uplift: float = option(
        40.0,
        "Accelerating uplift",
        "Uplift above the shallow magma source at the last epoch. It begins halfway and grows with the square of time.",
        unit="mm",
        minimum=-2000,
        maximum=2000,
    )
    turbulence: float = option(
        5.0,
        "Turbulent delay",
        "Typical standard deviation of the atmospheric delay of one epoch.",
        unit="mm",
        minimum=0,
        maximum=100,
    )
    missing_pairs: float = option(
        0.03,
        "Share of missing interferograms",
        "Share of the interferograms that do not exist; those between neighbouring epochs always do.",
        minimum=0,
        maximum=1,
    )
    gap_after: int = option(
        0,
        "Network gap after epoch",
        "No interferogram spans the interval after this epoch, counted from 1. 0: no gap.",
        minimum=0,
        maximum=400,
    )
    gap_intervals: int = option(
        1,
        "Length of the gap",
        "Intervals that the network gap is long; the acquisitions inside of it do not exist.",
        minimum=1,
        maximum=60,
    )
    yearly_pairs: bool = option(
        False,
        "Interferograms over a year",
        "Each epoch also forms an interferogram with the one about a year later.",
    )
    stratification: float = option(
        1.0,
        "Stratified delay",
        "Times the usual part of the delay that depends on height.",
        minimum=0,
        maximum=20,
    )
    seasonal_decorrelation: float = option(
        0.0,
        "Decorrelation in winter",
        "Share of the coherence that is lost in January, less towards July.",
        minimum=0,
        maximum=0.95,
    )
    step: float = option(
        0.0,
        "Sudden uplift",
        "Uplift above the deep magma source in a single moment, halfway through the series.",
        unit="mm",
        minimum=-2000,
        maximum=2000,
    )
    workers: int = workers_option()

    def check(self) -> None:
        if self.gap_after >= self.epochs:
            raise BadOption(f"A gap after epoch {self.gap_after} needs more than {self.epochs} epochs.")
        size = max(self.rows, self.columns) * self.posting
        if size > LARGEST_DEG:
            raise BadOption(f"The scene would be {size:g} degrees wide; choose fewer or smaller pixels.")
