"""What can be said of downloads before they begin; nothing is fetched."""

from __future__ import annotations

from ..pipeline.stage_run import StageRun
from ._addresses import check_address
from .frames import area_of_interest, read_frames
from .licsar import PairLimits, asks_portal, check_work_folder, choose_frame
from .options import DownloadOptions, SampleDownloadOptions


def download_licsar(run: StageRun[DownloadOptions]) -> None:
    """Dates and frame that do not fit, an address that is none, and a work folder with another frame."""
    PairLimits.of(run.options)
    check_address(run.options.address)
    frames = read_frames(run.options.frames) if run.options.frames else None
    area = area_of_interest(run.options.extent, run.options.area)
    if asks_portal(run.options, run.output, area):
        return
    check_work_folder(run.output, choose_frame(run.output, run.options.frame.strip(), frames, area))


def download_sample(run: StageRun[SampleDownloadOptions]) -> None:
    """Addresses that are none."""
    for info in run.options.infos():
        address = getattr(run.options, info.name).strip() if info.blank else ""
        if address:
            check_address(address)
