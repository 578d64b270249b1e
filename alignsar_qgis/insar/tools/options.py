"""Options of the tools, each declared once for dialogs, checks and tables."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Optional

from ..core.options import OptionalPath, OptionalPoint, StageOptions, option
from .plates import NAMES

BEST = "best"
AUTOMATIC = "auto"
SERIES_WORDS = {
    BEST: "The best there is",
    "cum_displacement_filtered": "Filtered displacement",
    "cum_displacement": "Displacement without filter",
    "cum_reconstruction": "Reconstruction from sources",
    "cum_residual": "What the sources do not explain",
}


def series_option(advanced: bool = True) -> str:
    """Which displacement of a cube is meant."""
    chosen: str = option(
        BEST,
        "Displacement",
        "Which series of the datacube. The best one is the filtered displacement, else the one without filter.",
        choices=SERIES_WORDS,
        advanced=advanced,
    )
    return chosen


def named(series: str) -> str:
    """Name of the variable that is meant, empty for the best."""
    return "" if series == BEST else series


def _start() -> str:
    start: str = option(
        "", "First date", "Earlier epochs are left out.", date=True, unset="that of the series", advanced=False
    )
    return start


def _end() -> str:
    end: str = option(
        "", "Last date", "Later epochs are left out.", date=True, unset="that of the series", advanced=False
    )
    return end


@dataclass(frozen=True)
class VelocityOptions(StageOptions):
    """A velocity and what is fitted beside it."""

    start_date: str = _start()
    end_date: str = _end()
    annual: bool = option(
        False,
        "Annual term",
        "Fit a sine of one year beside the velocity; its amplitude and the day of its maximum become maps.",
        advanced=False,
    )
    semiannual: bool = option(False, "Semi-annual term", "Fit a sine of half a year, too.", advanced=False)
    acceleration: bool = option(
        False,
        "Acceleration",
        "Fit a constant acceleration; the velocity stays the mean over the period.",
        advanced=False,
    )
    steps: str = option(
        "",
        "Dates of steps",
        "Dates of sudden offsets such as earthquakes, separated by commas; an epoch of the same date is after it.",
        unset="no steps",
        advanced=False,
    )
    catalogue: OptionalPath = option(
        None,
        "Catalogue of earthquakes",
        "Table of the USGS, of the ISC or of an FDSN service; its earthquakes near the image become steps.",
        unset="no earthquakes",
    )
    magnitude: float = option(6.0, "Smallest magnitude", "Of the earthquakes of the catalogue.", minimum=-2, maximum=10)
    distance: float = option(
        200.0,
        "Largest distance",
        "Of the epicentres from the middle of the image.",
        unit="km",
        minimum=1,
        maximum=20_100,
    )
    robust: bool = option(
        False,
        "Robust fit",
        "Epochs far from the rest weigh less, such as those with strong atmosphere (Huber's M-estimate).",
    )
    masked: bool = option(True, "Apply the mask", "Leave pixels without values that the mask of the datacube rejects.")
    weighted: bool = option(
        False,
        "Weigh by the standard deviations",
        "Weigh every epoch by the standard deviation that the datacube has of it, if it has them.",
    )
    series: str = series_option()


@dataclass(frozen=True)
class EpochOptions(StageOptions):
    """Which maps of a series become files."""

    dates: str = option(
        "",
        "Dates and differences",
        "Dates such as 20200601, and pairs such as 20200601_20210601 for the displacement between two dates, separated "
        "by commas. For a date without epoch the nearest one is taken.",
        unset="every date",
        advanced=False,
    )
    masked: bool = option(
        True, "Apply the mask", "Leave pixels without values that the mask of the datacube rejects.", advanced=False
    )
    cog: bool = option(
        True,
        "Cloud-optimised",
        "Write cloud-optimised GeoTIFFs (COG), with tiles and overviews, which need no whole download to be seen.",
        advanced=False,
    )
    series: str = series_option(advanced=False)


@dataclass(frozen=True)
class ChangeReferenceOptions(StageOptions):
    """What displacement shall be relative to."""

    point: OptionalPoint = option(
        None,
        "Reference point",
        "Displacement and velocity become 0 at the pixels around this point.",
        unset="an area, or the place as it is",
        advanced=False,
    )
    radius: float = option(
        0.0,
        "Radius around the point",
        "Pixels within it are the reference, at 0 the pixel at the point only.",
        unit="m",
        minimum=0,
        maximum=1e6,
        advanced=False,
    )
    reference_date: str = option(
        "",
        "Reference date",
        "Displacement becomes 0 on this date.",
        date=True,
        unset="the date as it is",
        advanced=False,
    )


@dataclass(frozen=True)
class DecompositionOptions(StageOptions):
    """East and up from several lines of sight."""

    point: OptionalPoint = option(
        None,
        "Common reference",
        "Every velocity is taken relative to its mean around this point, so that all have the same reference.",
        unset="the references of the datacubes",
        advanced=False,
    )
    radius: float = option(
        500.0,
        "Radius around the common reference",
        "Pixels within it count.",
        unit="m",
        minimum=0,
        maximum=1e6,
        advanced=False,
    )
    sigma: float = option(
        0.0,
        "Standard deviation where a datacube has none",
        "0 weighs the velocities alike, and takes the standard deviations of the result from what the velocities "
        "disagree, if there are three or more.",
        unit="mm/yr",
        minimum=0,
        maximum=1000,
    )


@dataclass(frozen=True)
class SampleOptions(StageOptions):
    """Series at points."""

    radius: float = option(
        0.0,
        "Radius",
        "The mean over the pixels within it is given, with their spread; 0 takes the pixel at the point.",
        unit="m",
        minimum=0,
        maximum=1e6,
        advanced=False,
    )
    annual: bool = option(False, "Annual term", "Fit a sine of one year beside the velocity.")
    masked: bool = option(True, "Apply the mask", "Leave out pixels that the mask of the datacube rejects.")
    series: str = series_option()


@dataclass(frozen=True)
class ProfileOptions(StageOptions):
    """Displacement along a line."""

    width: float = option(
        1000.0,
        "Width of the swath",
        "Median and quartiles are taken over the pixels on both sides of the line, up to half of it; 0 takes the "
        "pixels below the line only.",
        unit="m",
        minimum=0,
        maximum=1e6,
        advanced=False,
    )
    step: Optional[float] = option(
        None,
        "Step along the line",
        "Length of the pieces that the line is cut into.",
        unit="m",
        minimum=0.1,
        maximum=1e6,
        unset="one pixel; two in a swath",
        advanced=False,
    )
    masked: bool = option(True, "Apply the mask", "Leave out pixels that the mask of the datacube rejects.")
    series: str = series_option()


@dataclass(frozen=True)
class GnssOptions(StageOptions):
    """How stations are held against a cube."""

    radius: float = option(
        300.0,
        "Radius around a station",
        "The mean over the pixels within it is held against the station.",
        unit="m",
        minimum=0,
        maximum=1e6,
        advanced=False,
    )
    within: int = option(
        3,
        "Days around an epoch",
        "The GNSS value of an epoch is the mean over so many days before and after it.",
        unit="days",
        minimum=0,
        maximum=366,
        advanced=False,
    )
    unit: Optional[str] = option(
        None,
        "Unit of plain tables",
        "Of east, north and up, where the names of the columns do not say it.",
        choices={"mm": "Millimetres", "cm": "Centimetres", "m": "Metres"},
        unset="as the columns say",
    )
    masked: bool = option(True, "Apply the mask", "Leave out pixels that the mask of the datacube rejects.")
    series: str = series_option()


@dataclass(frozen=True)
class PlateOptions(StageOptions):
    """Which plate moves how."""

    model: str = option(
        "itrf2020",
        "Plate motion model",
        "Published rotation poles of the plates.",
        choices={"itrf2020": "ITRF2020 (Altamimi et al., 2023)", "itrf2014": "ITRF2014 (Altamimi et al., 2017)"},
        advanced=False,
    )
    plate: str = option(
        AUTOMATIC,
        "Plate",
        "The one on which the middle of the image lies, or another one.",
        choices={AUTOMATIC: "The one of the image", **NAMES},
        advanced=False,
    )
    absolute: bool = option(
        False,
        "Velocity is absolute",
        "On: the velocity refers to the whole Earth, as after a tie to GNSS, and loses the full motion of the plate. "
        "Off: it is relative, and loses only how the motion of the plate differs from that at the reference.",
        advanced=False,
    )


def _limit() -> Optional[float]:
    limit: Optional[float] = option(
        None,
        "Full colour at",
        "Values beyond it, up or down, have the full colour.",
        minimum=0.001,
        maximum=1e6,
        unset="the 99th percentile",
        advanced=False,
    )
    return limit


VELOCITY_MAP, EVERY_DATE = "velocity", "dates"


@dataclass(frozen=True)
class KmzOptions(StageOptions):
    """What is seen in Google Earth."""

    content: str = option(
        VELOCITY_MAP,
        "Content",
        "The velocity, or the displacement at every date, which the time slider of Google Earth plays.",
        choices={VELOCITY_MAP: "Velocity", EVERY_DATE: "Displacement in time"},
        advanced=False,
    )
    limit: Optional[float] = _limit()
    masked: bool = option(
        True, "Apply the mask", "Pixels that the mask of the datacube rejects are transparent.", advanced=False
    )
    series: str = series_option()


@dataclass(frozen=True)
class AnimationOptions(StageOptions):
    """How displacement moves."""

    start_date: str = _start()
    end_date: str = _end()
    frames_per_second: float = option(
        8.0, "Dates per second", "How fast it plays.", minimum=0.2, maximum=60, advanced=False
    )
    limit: Optional[float] = _limit()
    size: int = option(
        900,
        "Size",
        "Of the longer side of the pictures.",
        unit="pixels",
        minimum=300,
        maximum=4000,
        advanced=False,
    )
    masked: bool = option(True, "Apply the mask", "Leave out pixels that the mask of the datacube rejects.")
    series: str = series_option()


@dataclass(frozen=True)
class NetworkOptions(StageOptions):
    """What is looked at in a network, and how it is drawn."""

    statistics: bool = option(
        False,
        "Coverage and coherence of each pair",
        "For a folder of interferograms, read every pixel of it. A time-series folder has them in its lists.",
        advanced=False,
    )
    suggestions: bool = option(
        True,
        "Draw what would mend it",
        "Draw the pairs that would close gaps, stand beside bridges, or close loops.",
        advanced=False,
    )
    width: float = option(11.0, "Width", "Of the figure.", unit="inches", minimum=5.0, maximum=60.0)
    height: float = option(7.0, "Height", "Of the figure.", unit="inches", minimum=4.0, maximum=40.0)


TOOL_OPTIONS: dict[str, type[StageOptions]] = {
    "velocity_from_timeseries": VelocityOptions,
    "extract_epochs": EpochOptions,
    "change_reference": ChangeReferenceOptions,
    "decompose_velocity": DecompositionOptions,
    "remove_plate_motion": PlateOptions,
    "sample_timeseries": SampleOptions,
    "profile_timeseries": ProfileOptions,
    "compare_gnss": GnssOptions,
    "export_kmz": KmzOptions,
    "animate_timeseries": AnimationOptions,
    "plot_network": NetworkOptions,
}
"""By the id of the tool."""
