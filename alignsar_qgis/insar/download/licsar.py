"""Stage 01: bring the products of a LiCSAR frame into a work folder (``GEOC``, ``GEOC.MLI``, ``GACOS``, ``ERA5``).

Files, names and folders are those of LiCSBAS. Each file appears under its name only when it is complete, with the time
it has on the server, so a run that was stopped goes on where it was, and a run over a complete folder fetches only what
was published anew.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass
from datetime import date
from pathlib import Path

import numpy as np

from ..core.errors import BadOption, NothingLeft
from ..core.frame_id import EXAMPLE_FRAME_ID, frame_id, frame_id_in
from ..core.options import Polygons
from ..core.pairs import epochs_of, span_days
from ..core.progress import Progress
from ..core.text import translatable
from ..pipeline.places import DELAYS, ERA5_DELAYS, GEOC, INTENSITIES
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store.geotiff import read_geotiff
from ..store.workspace import pairs_in
from ._addresses import check_address
from ._fetch import ABSENT, Fetcher, FileResult, SizeLimits
from ._items import Item, ItemDownloader
from ._portal import Portal
from ._report import ProgressMeter, raise_if_failed, report, write_manifest
from ._retry import RetryPolicy
from ._transport import Transport, http_transport
from ._workers import WorkerPool
from .frames import COMPLETE, area_of_interest, box_of, coverage_share, find_frame, overlap, read_frames
from .options import DownloadOptions, FrameListOptions
from .outlines import cache_folder, frames_of_portal, published_outlines

GEOMETRY = ("E", "N", "U", "hgt")
FRAME_FILES = ("baselines", "metadata.txt", "network.png")
PAIR_KINDS = {"unw": "Unwrapped phase", "cc": "Coherence"}
LIMITS = SizeLimits(file=2_000_000_000)  # a raster of a frame has some 40 MB
BURST_KINDS = {
    f"{kind}.adf.{content}": title
    for kind in ("bovldiff", "sbovldiff")
    for content, title in (("mm", "Burst-overlap displacement"), ("cc", "Burst-overlap coherence"))
}
AZIMUTH = ("E.azi", "N.azi", "U.azi")
WRAPPED_KINDS = {"diff_pha": "Wrapped phase", "diff_unfiltered_pha": "Unfiltered wrapped phase"}


def download_licsar(run: StageRun[DownloadOptions]) -> None:
    """Download a frame into a work folder, or bring one up to date that holds the frame already.

    Raises
    ------
    BadOption
        If an option does not make sense, or the folder holds another frame.
    MissingInput
        If the portal does not have the frame; nothing has been written then.
    NothingLeft
        If no interferogram lies within the limits.
    DownloadFailed
        If the portal does not answer, or if some files could not be fetched; all others are in place then.
    """
    output, options, progress, result = run.output, run.options, run.progress, run.result
    typed, area = options.frame.strip(), area_of_interest(options.extent, options.area)
    limits = PairLimits.of(options)
    check_address(options.address)
    network = run.transport or http_transport()
    workers = WorkerPool(options.workers, progress, network.close)
    policy = RetryPolicy(options.timeout, options.attempts, options.pause)
    fetcher = Fetcher(network, output, policy, workers, LIMITS)

    def bring(items: list[Item], part: Progress) -> list[FileResult]:
        return workers.run(download, items, ProgressMeter(len(items), fetcher, part))

    try:
        frames = read_frames(options.frames) if options.frames else None
        if asks_portal(options, output, area):
            part = progress.part(0, 0.01)
            frames = published_outlines(options.address, area, fetcher, workers, part, cache_folder())
        frame = choose_frame(output, typed, frames, area)
        check_work_folder(output, frame)
        portal = Portal(options.address, frame, fetcher)
        download = ItemDownloader(portal.fetch, output)
        pairs, epochs = workers.call(lambda: (portal.pairs(), portal.epochs()))
        pairs, epochs = _within(limits, pairs, epochs, frame, result)
        result.tell(progress)
        if frames and frame in frames:
            _warn_of_outline(frames[frame], area, frame, result)
        first = frame_items(frame, epochs) + azimuth_items(frame, options)
        results = bring(first, progress.part(0, 0.05))
        if not frames or frame not in frames:
            _warn_of_pixels(output, area, frame, result)
        result.tell(progress)
        rest = dated_items(pairs, epochs, options)
        results += bring(rest, progress.part(0.05, 1))
    finally:
        network.close()
    items = first + rest
    report(items, results, result)
    _report_other_pairs(output, pairs, result)
    result.counts.update(pairs=len(pairs), epochs=len(epochs_of(pairs)))
    write_manifest(output, {"frame": frame, "address": portal.address, "options": options.to_dict()}, items, results)
    result.tell(progress)
    raise_if_failed(items, results)
    fetcher.tidy()
    _check_any(items, results, frame)
    result.layers += [layer for layer in _layers(frame) if (output / layer.path).is_file()]


@dataclass(frozen=True)
class PairLimits:
    """Limits in time, all inclusive; 0 as a limit of the temporal baseline means none.

    Dates are compared as numbers, so that 20200600 or 20209999 are good bounds.
    """

    start: str
    end: str
    shortest: float = 0
    longest: float = 0

    @classmethod
    def of(cls, options: DownloadOptions) -> PairLimits:
        """The limits that the options set."""
        start, end = options.start_date.strip(), options.end_date.strip() or date.today().strftime("%Y%m%d")
        for text, name in ((start, "first date"), (end, "last date")):
            if not re.fullmatch(r"\d{8}", text):
                raise BadOption(f"The {name} {text!r} is not a date of the form yyyymmdd, such as 20200601.")
        if start > end:
            raise BadOption(f"The first date {start} is after the last date {end}.")
        options.check()
        return cls(start, end, options.minimum_baseline, options.maximum_baseline)

    def holds_epoch(self, epoch: str) -> bool:
        """Whether an epoch lies within the dates."""
        return self.start <= epoch <= self.end

    def holds_pair(self, pair: str) -> bool:
        """Whether a pair lies within the dates and the limits of the temporal baseline."""
        days = span_days(pair)
        long_enough = not self.shortest or days >= self.shortest
        short_enough = not self.longest or days <= self.longest
        return self.start <= pair[:8] and pair[9:] <= self.end and long_enough and short_enough

    def __str__(self) -> str:
        limits = [translatable(f"{self.start} to {self.end}")]
        limits += [f"at least {self.shortest:g} days"] if self.shortest else []
        limits += [f"at most {self.longest:g} days"] if self.longest else []
        return ", ".join(limits)


def frame_of_area(options: DownloadOptions, progress: Progress, transport: Transport | None = None) -> str:
    """The frame of the area of interest by the file of frames, or else by the portal, before there is a work folder.

    Raises
    ------
    BadOption, NothingLeft
        If there is no area, or not one frame of it.
    MissingInput, BrokenInput, DownloadFailed
        If the file or the portal gives no outlines.
    """
    area = area_of_interest(options.extent, options.area)
    if not area:
        raise BadOption(f"Give a frame ID such as {EXAMPLE_FRAME_ID}, or an area of interest.")
    if options.frames:
        return find_frame(read_frames(options.frames), area)
    asked = FrameListOptions(
        extent=box_of(area),
        address=options.address,
        workers=options.workers,
        timeout=options.timeout,
        attempts=options.attempts,
        pause=options.pause,
    )
    return find_frame(frames_of_portal(asked, progress, transport), area)


def asks_portal(options: DownloadOptions, output: Path, area: Polygons) -> bool:
    """Whether only the portal can tell which frame is meant: by the area of interest."""
    return bool(area) and not (options.frame.strip() or options.frames or frame_id_in(str(output.resolve())))


def choose_frame(output: Path, typed: str, frames: dict[str, Polygons] | None, area: Polygons) -> str:
    """The frame typed, else the one that covers the area, else the one that the name of the work folder contains.

    ``frames`` are the outlines to look for the area in; None for none.
    """
    if not typed and frames is not None:
        if not area:
            raise BadOption("A file of frames finds a frame only for an area of interest. Give an extent or polygons.")
        return find_frame(frames, area)
    frame = typed or frame_id_in(str(output.resolve()))
    if not frame:
        raise BadOption(
            f"Give a frame ID such as {EXAMPLE_FRAME_ID}, or an area of interest, whose frame is then looked for."
        )
    return frame_id(frame)


def check_work_folder(output: Path, frame: str) -> None:
    """Refuse a work folder with another frame, because stage 02 would mix them."""
    names = {path.name.split(".geo.")[0] for path in (output / GEOC).glob("*.geo.*.tif")}
    others = {name for name in names if name.upper() != frame.upper()}
    if others:
        raise BadOption(
            f"{output / GEOC} holds the frame {', '.join(sorted(others))}, not {frame}. Choose another work folder."
        )


def frame_items(frame: str, epochs: Sequence[str]) -> list[Item]:
    """Files of the frame as a whole; its intensity is that of the last epoch that has one."""
    items = [
        Item("Geometry of the frame", (f"metadata/{frame}.geo.{kind}.tif",), f"{GEOC}/{frame}.geo.{kind}.tif")
        for kind in GEOMETRY
    ]
    items += [Item("Data about the frame", (f"metadata/{file}",), f"{GEOC}/{file}") for file in FRAME_FILES]
    newest_first = tuple(f"epochs/{epoch}/{epoch}.geo.mli.tif" for epoch in reversed(epochs))
    return [*items, Item("Intensity of the frame", newest_first, f"{GEOC}/{frame}.geo.mli.tif")]


def dated_items(pairs: Sequence[str], epochs: Sequence[str], options: DownloadOptions) -> list[Item]:
    """Files of every pair, and those of every epoch that are asked for."""
    kinds = dict(PAIR_KINDS)
    kinds.update(WRAPPED_KINDS if options.wrapped_phase else {})
    kinds.update(BURST_KINDS if options.burst_overlap else {})
    items = [
        Item(title, (f"interferograms/{pair}/{pair}.geo.{kind}.tif",), f"{GEOC}/{pair}/{pair}.geo.{kind}.tif")
        for kind, title in kinds.items()
        for pair in pairs
    ]
    epoch_kinds = [("GACOS delay", DELAYS, "sltd.geo")] if options.gacos else []
    epoch_kinds += [("ERA5 delay", ERA5_DELAYS, "icams.sltd.geo")] if options.era5 else []
    epoch_kinds += [("Intensity", INTENSITIES, "geo.mli")] if options.intensity else []
    items += [
        Item(title, (f"epochs/{epoch}/{epoch}.{kind}.tif",), f"{folder}/{epoch}.{kind}.tif")
        for title, folder, kind in epoch_kinds
        for epoch in epochs
    ]
    return items


def azimuth_items(frame: str, options: DownloadOptions) -> list[Item]:
    """Unit vector of the direction of flight, where burst overlaps are asked for."""
    return [
        Item("Direction of flight", (f"metadata/{frame}.geo.{kind}.tif",), f"{GEOC}/{frame}.geo.{kind}.tif")
        for kind in AZIMUTH
        if options.burst_overlap
    ]


def _within(
    limits: PairLimits, pairs: list[str], epochs: list[str], frame: str, result: StageResult
) -> tuple[list[str], list[str]]:
    """Pairs and epochs within the limits."""
    kept = [pair for pair in pairs if limits.holds_pair(pair)]
    if not pairs:
        raise NothingLeft(f"The portal lists no interferogram of the frame {frame}.")
    if not kept:
        raise NothingLeft(
            f"The frame {frame} has no interferogram within {limits}. The portal has {len(pairs)}, from "
            f"{min(pairs)[:8]} to {max(pair[9:] for pair in pairs)}, over {min(map(span_days, pairs))} to "
            f"{max(map(span_days, pairs))} days. Widen the limits."
        )
    of_kept = epochs_of(kept)
    result.say(
        f"Frame {frame}: {len(kept)} of {len(pairs)} interferograms lie within {limits}; they join {len(of_kept)} "
        f"epochs from {of_kept[0]} to {of_kept[-1]}."
    )
    return kept, [epoch for epoch in epochs if limits.holds_epoch(epoch)]


def _warn_of_outline(outline: Polygons, area: Polygons, frame: str, result: StageResult) -> None:
    if area:
        _warn_of_share(overlap(outline, area), frame, result)


def _warn_of_pixels(output: Path, area: Polygons, frame: str, result: StageResult) -> None:
    """Judge the overlap by the pixels that have a viewing direction, or by the grid of the heights."""
    if not area:
        return
    for kind in ("U", "hgt"):
        path = output / GEOC / f"{frame}.geo.{kind}.tif"
        if path.is_file():
            data, grid = read_geotiff(path)
            valid = (np.isfinite(data) & (data != 0)) if kind == "U" else np.ones(grid.shape, bool)
            _warn_of_share(coverage_share(valid, grid, area), frame, result)
            return
    result.warn(f"Whether the frame {frame} covers the area of interest is not known: its geometry is not published.")


def _warn_of_share(share: float, frame: str, result: StageResult) -> None:
    result.counts["area_share"] = round(share, 4)
    if not share:
        result.warn(f"The area of interest does not overlap the frame {frame}. Cancel, and choose another frame.")
    elif share < COMPLETE:
        result.warn(f"The frame {frame} covers {share:.0%} of the area of interest.")


def _report_other_pairs(output: Path, pairs: Sequence[str], result: StageResult) -> None:
    folder = output / GEOC
    others = sorted(set(pairs_in(folder)) - set(pairs)) if folder.is_dir() else []
    if others:
        result.warn(
            f"{folder} holds {len(others)} pairs outside the limits, which stage 02 will use too: "
            f"{', '.join(others)}. Delete their folders if you do not want them."
        )


def _check_any(items: Sequence[Item], results: Sequence[FileResult], frame: str) -> None:
    unwrapped = [each.state for item, each in zip(items, results) if item.kind == PAIR_KINDS["unw"]]
    if set(unwrapped) == {ABSENT}:
        raise NothingLeft(f"None of the {len(unwrapped)} interferograms of the frame {frame} is published unwrapped.")


def _layers(frame: str) -> list[Layer]:
    return [
        Layer(f"{GEOC}/{frame}.geo.hgt.tif", translatable("Height (m)"), "height"),
        Layer(f"{GEOC}/{frame}.geo.mli.tif", translatable("Intensity (linear)"), "intensity"),
    ]
