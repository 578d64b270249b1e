"""Options of the stages that make a stack: 02 prepare, 03 GACOS, 04 mask, 05 clip, 02to05 unwrap again."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Any, Optional

from ..core.errors import BadOption
from ..core.options import (
    OptionalExtent,
    OptionalPath,
    OptionalPolygons,
    StageOptions,
    burst_overlap_option,
    compatible_option,
    figure_option,
    memory_option,
    option,
    scheduler_option,
    workers_option,
)
from ..formats.delay_maps import ERA5, GACOS, MODELS


def _pictures_option(content: str) -> Any:
    return option(
        False,
        "Pictures of every pair",
        f"Write a PNG per pair for looking through: {content}. A colour cycle is 6π (3π in L-band).",
        draws=True,
    )


def _frequency_option(batch: str) -> Any:
    return option(
        5.405e9,
        "Radar frequency",
        "It turns phase into millimetres in later stages. Sentinel-1: 5.405e9; ALOS: 1.27e9; "
        "ALOS-2: 1.2575e9 (ultra-fine) or 1.2365e9 (fine and ScanSAR).",
        unit="Hz",
        minimum=1e8,
        maximum=1e11,
        flag="--freq",
        batch=batch,
    )


@dataclass(frozen=True)
class PrepareOptions(StageOptions):
    """Stage 02."""

    multilook: int = option(
        1,
        "Multilook factor",
        "Average blocks of this many by this many pixels; a block is kept where at least half of its pixels are valid. "
        "1 keeps full resolution.",
        minimum=1,
        maximum=1000,
        flag="-n",
        batch="nlook",
        advanced=False,
        in_chain="basic",
    )
    burst_overlap: bool = burst_overlap_option(
        "p02_sbovl",
        "All later stages follow the stack: delay maps do not apply, nothing is judged by loops.",
    )
    pictures: bool = _pictures_option("unwrapped phase; also height and intensity")
    coherence_pictures: bool = option(
        False,
        "Pictures of coherence",
        "Write a PNG per pair of the coherence on a logarithmic scale.",
        flag="--plot_cc",
        draws=True,
    )
    frequency: float = _frequency_option("p02_freq")
    workers: int = workers_option()
    memory: int = memory_option()
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "with a multilook factor above 1, coordinates refer to the first pixel at full resolution, "
        "half a block minus half a pixel too far west and north."
    )


@dataclass(frozen=True)
class GacosOptions(StageOptions):
    """Stage 03."""

    weather_model: str = option(
        GACOS,
        "Weather model",
        "Whose delay maps are subtracted: of GACOS, or where the folder has none of these, of ERA5; or of ERA5 in any "
        "case (yyyymmdd.icams.sltd.geo.tif). Two models are never mixed. The whole chain takes the folder GACOS or "
        "ERA5 of the work folder.",
        choices=MODELS,
        switches={ERA5: "do06op_ERA5"},
        in_chain="advanced",
    )
    fill_holes: bool = option(
        False,
        "Fill holes in delay maps",
        "Fill pixels without delay from the mean of their neighbours, in one pass. "
        "Useful along coasts, where the maps have single missing pixels.",
        flag="--fillhole",
        batch="p03_fillhole",
        advanced=False,
    )
    pictures: bool = _pictures_option("before, after and correction side by side, and the corrected phase")
    figure: bool = figure_option()
    workers: int = workers_option()
    memory: int = memory_option()
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option(
        "the delay maps are squeezed by half a pixel on each side and so are up to half a pixel off at the edges."
    )


@dataclass(frozen=True)
class MaskOptions(StageOptions):
    """Stage 04."""

    pair_coherence_threshold: Optional[float] = option(
        None,
        "Coherence threshold per pair",
        "In each pair, mask the pixels whose coherence in that pair is below this. Empty or 0: off.",
        unset="off",
        minimum=0.0,
        maximum=1.0,
        flag="-s",
        batch="p04_mask_coh_thre_ifg",
        advanced=False,
        in_chain="advanced",
    )
    average_coherence_threshold: Optional[float] = option(
        None,
        "Average coherence threshold",
        "In every pair, mask the pixels whose coherence averaged over all pairs is at or below this. Empty or 0: off.",
        unset="off",
        minimum=0.0,
        maximum=1.0,
        flag="-c",
        batch="p04_mask_coh_thre_avg",
        advanced=False,
    )
    polygons: OptionalPolygons = option(
        None,
        "Areas to mask",
        "In every pair, mask the pixels whose centre lies in one of these polygons (longitude, latitude).",
        advanced=False,
    )
    pixel_ranges: str = option(
        "",
        "Pixel ranges to mask",
        "In every pair, mask these rectangles: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number "
        "exclusive and 0 meaning the end. Separate several by spaces or semicolons.",
        flag="-r",
        batch="p04_mask_range",
    )
    range_file: OptionalPath = option(
        None,
        "File of pixel ranges to mask",
        "Text file with one range x1:x2/y1:y2 per line; blank lines and lines with # are comments.",
        flag="-f",
        batch="p04_mask_range_file",
    )
    polygon_file: OptionalPath = option(
        None,
        "File of polygons to mask",
        "Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.",
        flag="-p",
    )
    pictures: bool = _pictures_option("the masked phase")
    workers: int = workers_option()

    def check(self) -> None:
        thresholds = self.pair_coherence_threshold or self.average_coherence_threshold
        areas = self.polygons or self.polygon_file or self.range_file or self.pixel_ranges.strip(" ;")
        if not (thresholds or areas):
            raise BadOption("Nothing to mask: set a coherence threshold above 0, pixel ranges, or polygons.")

    memory: int = memory_option()
    scheduler: str = scheduler_option()


@dataclass(frozen=True)
class ClipOptions(StageOptions):
    """Stage 05."""

    ALTERNATIVES = ("extent", "polygons", "pixel_range", "polygon_file")

    extent: OptionalExtent = option(
        None,
        "Extent",
        "Box to keep, west, east, south, north. The pixels whose centres are nearest to its edges are included.",
        unit="deg",
        flag="-g",
        batch="p05_clip_range_geo",
        advanced=False,
    )
    polygons: OptionalPolygons = option(
        None,
        "Areas to keep",
        "Polygons (longitude, latitude); pixels whose centre lies outside all of them become no data. "
        "Without extent and pixel range, the stack is cut to the smallest box around them.",
        advanced=False,
    )
    pixel_range: str = option(
        "",
        "Pixel range",
        "Rectangle to keep: x1:x2/y1:y2, counted from 0 at the north-west pixel, the second number exclusive and "
        "0 meaning the end. Not together with the extent.",
        flag="-r",
        batch="p05_clip_range",
    )
    polygon_file: OptionalPath = option(
        None,
        "File of polygons to keep",
        "Text file with one polygon lon1,lat1,lon2,lat2,… per line; blank lines and lines with # are comments.",
        flag="-p",
    )
    pictures: bool = _pictures_option("the phase in the new area")
    workers: int = workers_option()
    memory: int = memory_option()
    scheduler: str = scheduler_option()
    compatible: bool = compatible_option("a range given by polygons alone loses its last row and column.")

    def check(self) -> None:
        if self.extent and self.pixel_range.strip():
            raise BadOption("Give either an extent or a pixel range, not both.")
        if not (self.extent or self.pixel_range.strip() or self.polygons or self.polygon_file):
            raise BadOption("Nothing to cut out: give an extent, a pixel range, or polygons.")


@dataclass(frozen=True)
class ReunwrapOptions(StageOptions):
    """Stage 02to05."""

    multilook: int = option(
        1,
        "Multilook factor",
        "Average blocks of this many by this many pixels of the wrapped phase before it is unwrapped; a block is used "
        "where at least 80 % of its pixels are. 1 keeps full resolution.",
        minimum=1,
        maximum=1000,
        flag="-M",
        batch="nlook",
        advanced=False,
    )
    filter: str = option(
        "gold",
        "Filter",
        "How the phase is smoothed before it is unwrapped. What a filter takes away is put back afterwards. The "
        "adaptive one filters more where coherence is low and keeps fewer pixels; it is not the program adf of GAMMA.",
        choices={"gold": "Goldstein", "gauss": "Gaussian", "adf": "Goldstein, adaptive"},
        flag="--filter",
        batch="p02to05_filter",
        advanced=False,
    )
    threshold: float = option(
        0.3,
        "Consistency threshold",
        "Pixels are kept where the filtered phase is more consistent than this, 0 to 1. With the Gaussian filter it is "
        "a threshold on coherence, of at most 0.25.",
        minimum=0.0,
        maximum=1.0,
        flag="--thres",
        batch="p02to05_thres",
        advanced=False,
    )
    gacos: bool = option(
        False,
        "Subtract GACOS delay",
        "Subtract the tropospheric delay before unwrapping, where fewer fringes make it easier, and leave it out of "
        "the result. Replaces stage 03. Pairs without delay maps are left out.",
        flag="--gacos",
        batch="p02to05_gacos",
        advanced=False,
    )
    gacos_folder: OptionalPath = option(
        None,
        "GACOS folder",
        "Folder with one delay map per epoch: .sltd.geo.tif, .ztd.tif, or .ztd with .ztd.rsc.",
        unset="GACOS beside GEOC",
        folder=True,
    )
    extent: OptionalExtent = option(
        None,
        "Extent",
        "Unwrap only this box: west, east, south, north. The pixels whose centres are nearest to its edges are "
        "included, and some more around it are looked at.",
        unit="deg",
        unset="everything",
        flag="-g",
        batch="p02to05_cliparea_geo",
        advanced=False,
    )
    cascade: bool = option(
        False,
        "Unwrap a coarse image first",
        "Unwrap the image at ten or twenty looks first and subtract its smooth part; helps with many fringes and "
        "large areas of low coherence.",
        flag="--cascade",
        batch="p02to05_cascade",
    )
    height_correlation: bool = option(
        False,
        "Subtract phase that goes with height",
        "Estimate the phase per metre of height and subtract it before unwrapping; it is put back afterwards. Not "
        "together with GACOS.",
        flag="--hgtcorr",
        batch="p02to05_hgtcorr",
    )
    ignore_land_mask: bool = option(
        False,
        "Ignore the land mask",
        "Unwrap the sea as well; else only what the raster <frame>.geo.landmask.tif, if there is one, says is land.",
        flag="--nolandmask",
    )
    pictures: bool = _pictures_option("unwrapped phase; also height and intensity")
    frequency: float = _frequency_option("p02to05_freq")
    workers: int = workers_option(batch="p02to05_n_para")
    memory: int = memory_option()
    compatible: bool = compatible_option(
        "what the filter takes away is unwrapped, too, and one small island is kept. Both can put pixels a cycle off."
    )

    def check(self) -> None:
        if self.gacos and self.height_correlation:
            raise BadOption(
                "GACOS delay and phase that goes with height are the same atmosphere; switch one of them off."
            )
