"""Options of the downloads: stage 01 and the AlignSAR sample."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any

from ..core.errors import BadOption
from ..core.frame_id import frame_id
from ..core.options import OptionalExtent, OptionalPath, OptionalPolygons, StageOptions, burst_overlap_option, option

_PORTAL = "https://gws-access.jasmin.ac.uk/public/nceo_geohazards/LiCSAR_products"
_REPOSITORY = "https://raw.githubusercontent.com/AlignSAR/alignSAR/main"
SAMPLE_FOLDERS = (
    f"{_REPOSITORY}/misc/alignsar_extension_InSAR_TS",
    f"{_REPOSITORY}/alignsar_extension_InSAR_TS",
)
"""Where the files of the sample are and have been, newest first; the move was in September 2025."""

_SAMPLE = SAMPLE_FOLDERS[0]


def _connections_option() -> Any:
    return option(
        4,
        "Parallel downloads",
        "Files fetched at the same time. More is not always faster, and servers may refuse many.",
        minimum=1,
        maximum=32,
        flag="--n_para",
        batch="p01_n_para",
    )


def _timeout_option() -> Any:
    return option(
        30.0,
        "Time-out",
        "A connection without a sign of the server for so long counts as lost.",
        unit="s",
        minimum=1,
        maximum=3600,
    )


def _attempts_option() -> Any:
    return option(
        5,
        "Attempts per file",
        "A file that still fails after so many attempts is reported, and the download goes on with the others.",
        minimum=1,
        maximum=100,
    )


def _pause_option() -> Any:
    return option(
        1.0,
        "First pause between attempts",
        "Doubled after every attempt. Where a busy server says how long to wait, that counts.",
        unit="s",
        minimum=0,
        maximum=600,
    )


def _address_option(default: str, label: str, content: str) -> Any:
    return option(default, label, f"Web address of {content}. Empty: it is left out.", blank=True)


@dataclass(frozen=True)
class DownloadOptions(StageOptions):
    """Stage 01."""

    frame: str = option(
        "",
        "Frame ID",
        "LiCSAR frame, such as 022D_04826_ALIGNSAR. Empty: the one that the name of the work folder contains, else the "
        "one that covers the area of interest.",
        flag="-f",
        batch="p01_frame",
        advanced=False,
        in_chain="advanced",
    )
    start_date: str = option(
        "20141001",
        "First date",
        "Interferograms and epochs from this day on.",
        flag="-s",
        batch="p01_start_date",
        advanced=False,
        in_chain="advanced",
        unit="yyyymmdd",
        date=True,
    )
    end_date: str = option(
        "",
        "Last date",
        "Interferograms and epochs up to this day. Empty: today.",
        unset="today",
        flag="-e",
        batch="p01_end_date",
        advanced=False,
        in_chain="advanced",
        unit="yyyymmdd",
        date=True,
    )
    gacos: bool = option(
        False,
        "GACOS delay maps",
        "Also fetch the tropospheric delay of every epoch, which stage 03 corrects for.",
        flag="--get_gacos",
        batch="p01_get_gacos",
        advanced=False,
    )
    era5: bool = option(
        False,
        "ERA5 delay maps",
        "Also fetch the tropospheric delay of every epoch by the weather model ERA5, which stage 03 can correct for "
        "in place of GACOS. Not every frame has it.",
        flag="--get_era5",
    )
    intensity: bool = option(
        False,
        "Intensity images",
        "Also fetch the backscatter intensity of every epoch, for the amplitude layers of the datacube.",
        flag="--get_mli",
        batch="p01_get_mli",
        advanced=False,
    )
    wrapped_phase: bool = option(
        False,
        "Wrapped phase",
        "Also fetch the wrapped phase of every interferogram, filtered and unfiltered, for 'Unwrap again' (02to05).",
        flag="--get_pha",
        batch="p01_get_pha",
    )
    burst_overlap: bool = burst_overlap_option(
        "p01_sbovl", "Also fetched: bovldiff and sbovldiff, and the unit vectors. Not every frame has them."
    )
    minimum_baseline: float = option(
        0.0,
        "Shortest temporal baseline",
        "Leave out interferograms over fewer days. 0: no limit.",
        unit="days",
        minimum=0,
        maximum=100_000,
        flag="--minbtemp",
    )
    maximum_baseline: float = option(
        0.0,
        "Longest temporal baseline",
        "Leave out interferograms over more days. 0: no limit.",
        unit="days",
        minimum=0,
        maximum=100_000,
        flag="--maxbtemp",
    )
    extent: OptionalExtent = option(
        None,
        "Area of interest: extent",
        "A warning tells if the frame does not cover it. Without a frame ID its frame is looked for on the portal.",
        advanced=False,
    )
    area: OptionalPolygons = option(
        None,
        "Area of interest: polygons",
        "The same as the extent, as a layer.",
        advanced=False,
    )
    frames: OptionalPath = option(
        None,
        "File of frames",
        "Outlines of frames with their IDs as GeoJSON or KML, in degrees, to find the frame of an area of interest in. "
        "Empty: those of the portal.",
    )
    address: str = option(_PORTAL, "Portal", "Web address of the folder that holds all LiCSAR products.")
    workers: int = _connections_option()
    timeout: float = _timeout_option()
    attempts: int = _attempts_option()
    pause: float = _pause_option()

    def check(self) -> None:
        if self.end_date and self.start_date > self.end_date:
            raise BadOption(f"The first date {self.start_date} is after the last date {self.end_date}.")
        if 0 < self.maximum_baseline < self.minimum_baseline:
            raise BadOption(
                f"The shortest temporal baseline ({self.minimum_baseline:g} days) is longer than the longest "
                f"({self.maximum_baseline:g} days)."
            )
        if self.frame.strip():
            frame_id(self.frame)


@dataclass(frozen=True)
class FrameListOptions(StageOptions):
    """Outlines of the frames of the portal."""

    extent: OptionalExtent = option(
        None,
        "Area",
        "Frames that meet this box. Empty: all frames, whose corners come in some 2500 small files the first time.",
        advanced=False,
    )
    renew: bool = option(
        False,
        "Ask the portal again",
        "What the portal has said is kept; the list of frames for 30 days. On: everything is asked for anew.",
    )
    address: str = option(_PORTAL, "Portal", "Web address of the folder that holds all LiCSAR products.")
    workers: int = _connections_option()
    timeout: float = _timeout_option()
    attempts: int = _attempts_option()
    pause: float = _pause_option()


@dataclass(frozen=True)
class SampleDownloadOptions(StageOptions):
    """The AlignSAR time-series sample."""

    coverage_address: str = _address_option(f"{_SAMPLE}/data_coverage.kml", "Coverage polygon", "the KML file")
    scenes_address: str = _address_option(
        f"{_SAMPLE}/input_S1_files.txt", "Scene list", "the list of Sentinel-1 products"
    )
    velocity_address: str = _address_option(f"{_SAMPLE}/prelim_vel.tif", "Velocity", "the preview GeoTIFF")
    coherence_address: str = _address_option(f"{_SAMPLE}/prelim_coh.tif", "Coherence", "the preview GeoTIFF")
    residual_address: str = _address_option(f"{_SAMPLE}/prelim_rrms.tif", "Residual RMS", "the preview GeoTIFF")
    consistency_address: str = _address_option(
        f"{_SAMPLE}/prelim_stc.tif", "Spatio-temporal consistency", "the preview GeoTIFF"
    )
    datacube_address: str = _address_option(
        f"{_PORTAL}/22/022D_04826_ALIGNSAR/licsbas/022D_ALIGNSAR_latest.nc",
        "Datacube",
        "the published datacube (ITSBD), a large NetCDF file",
    )
    workers: int = _connections_option()
    timeout: float = _timeout_option()
    attempts: int = _attempts_option()
    pause: float = _pause_option()

    def check(self) -> None:
        if not any(getattr(self, info.name).strip() for info in self.infos() if info.blank):
            raise BadOption("Every address is empty, so there is nothing to download.")
