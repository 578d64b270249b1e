"""Stage 05: cut a rectangle, and within it the area of polygons, out of a stack."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import partial
from html import unescape
from pathlib import Path

import numpy as np

from ..core import figures
from ..core.blocks import run_tasks, workers_within
from ..core.errors import BadOption, NothingLeft
from ..core.grid import Grid, Window
from ..core.options import Extent
from ..core.polygons import FULL_TURN, all_polygons, inside_each
from ..core.progress import Progress
from ..core.text import first_names, translatable
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store.parfiles import read_text
from ..store.raster import BYTE, FLOAT, is_byte_raster, read_flat, write_flat, write_vrt
from ..store.workspace import Stack
from ._copying import (
    carry_top_level,
    complete_pairs,
    conncomp,
    draw_phases,
    files_of,
    open_source,
    refuse_mixture,
    report_incomplete,
    source_files,
    top_level_files,
)
from ._earlier_pairs import EarlierPairs
from .masking import COHERENCE_TITLE, MASK_TITLE
from .options import ClipOptions

BYTES_PER_PIXEL = 13
"""Phase as it is read and as it is kept, coherence, and where there is any."""
DOUBLE = np.dtype("<f8")
FLOAT_RASTERS = ("U.geo", "E.geo", "N.geo", "U", "E", "N", "hgt", "slc.mli", "mask", "coh_avg", "coh_mean")
NOT_RASTERS = ("baselines",)
TEXT_SUFFIXES = (".txt", ".par", ".dem_par", ".png", ".vrt", ".json", ".xml")
LAYERS = {
    "hgt": (translatable("Height (m)"), "height"),
    "slc.mli": (translatable("Intensity (linear)"), "intensity"),
    "mask": (MASK_TITLE, "mask"),
    "coh_mean": (translatable("Mean coherence (0 to 1)"), "coherence"),
    "coh_avg": (COHERENCE_TITLE, "coherence"),
}
COLOURS = {"hgt": "terrain", "slc.mli": "gray"}


@dataclass(frozen=True)
class Cut:
    """What to keep: a window, and the pixels inside polygons, bool (length, width) of the whole image, or None."""

    window: Window
    inside: np.ndarray | None

    def apply(self, data: np.ndarray, outside: float) -> np.ndarray:
        """The window of a raster whose rows are already those of the window."""
        piece = data[:, self.window.slices[1]]
        return piece if self.inside is None else np.where(self.inside[self.window.slices], piece, outside)


def clip_stack(run: StageRun[ClipOptions]) -> None:
    """Write a copy of a stack for a part of its area.

    Raises
    ------
    MissingInput, BrokenInput
        If the stack or the text file of polygons is not usable.
    BadOption
        If no area or two areas are chosen, or the area misses the image.
    NothingLeft
        If the area has no phase in any pair.
    """
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    source = open_source(run)
    cut, remarks = chosen_cut(source.grid, options)
    pairs, incomplete = complete_pairs(source)
    if run.is_up_to_date(source_files(source, pairs)):
        return
    refuse_mixture(run, pairs)
    for remark in remarks:
        result.warn(remark)
    report_incomplete(incomplete, result)
    rows, _ = cut.window.shape
    workers = workers_within(options.workers, BYTES_PER_PIXEL * rows * source.grid.width, options.memory)
    unchanged = EarlierPairs.of(run, pairs, partial(files_of, source), (source.grid, cut.window, cut.inside))
    valid = _cut_pairs(source, pairs, cut, unchanged, staging, workers, progress.part(0.0, 0.8))
    grid = source.grid.cut(cut.window)
    _write_headers(source, grid, staging)
    typed = options.pixel_range.strip()
    (staging / "cliparea.txt").write_text(typed or str(cut.window), encoding="utf-8")
    _cut_rasters(source, cut.window, staging, result)
    carry_top_level(source, staging)
    if options.pictures:
        draw_phases(Stack(staging), pairs, progress.part(0.8, 1.0))
    _report(source.grid, cut, pairs, list(valid.values()), result)
    unchanged.remember(run, valid)


def chosen_cut(grid: Grid, options: ClipOptions) -> tuple[Cut, list[str]]:
    """Window and polygons to keep, and remarks on how the options were read.

    Without a range, polygons are kept with the smallest window that holds their pixel centres; LiCSBAS loses the last
    row and column of it.
    """
    options.check()
    polygons = all_polygons(options.polygons, options.polygon_file)
    if not (options.extent or options.pixel_range.strip() or polygons):
        raise BadOption(f"{options.polygon_file} has no polygon, so there is nothing to cut out.")
    remarks, inside = [], None
    if polygons:
        inside, empty = inside_each(grid, polygons)
        if not inside.any():
            raise BadOption(f"The polygons hold no pixel centre of the image ({_box(grid)}).")
        if empty:
            remarks.append(f"{empty} of {len(polygons)} polygons hold no pixel centre of the stack.")
    if options.extent:
        west, east, south, north = options.extent
        box = Extent(min(west, east), max(west, east), min(south, north), max(south, north))
        across = Extent(west, east + FULL_TURN, box.south, box.north)
        if west > east and grid.overlaps(across) and not grid.overlaps(box):
            box = across
        elif box != options.extent:
            remarks.append("The edges of the extent were given in reverse order and have been swapped.")
        window = grid.window_of(box)
    elif options.pixel_range.strip():
        window = Window.parse(options.pixel_range, grid.width, grid.length)
    elif inside is not None:
        window = _window_around(inside, 0 if options.compatible else 1)
    if inside is not None and not inside[window.slices].any():
        raise BadOption("The polygons lie outside the range to keep; choose areas that overlap.")
    return Cut(window, inside), remarks


def _window_around(inside: np.ndarray, after_last: int) -> Window:
    rows, columns = np.flatnonzero(inside.any(axis=1)), np.flatnonzero(inside.any(axis=0))
    edges = (columns[0], columns[-1] + after_last, rows[0], rows[-1] + after_last)
    window = Window(*(int(edge) for edge in edges))
    if 0 in window.shape:
        raise BadOption("The polygons are one pixel wide, which leaves nothing in the compatible mode; turn it off.")
    return window


def with_values(text: str, values: Mapping[str, object]) -> str:
    """Text of a parameter file with the first word after some keys replaced; everything else stays as it is."""
    for key, value in values.items():
        pattern = rf"^([ \t]*{re.escape(key)}[ \t]*:[ \t]*)\S+"
        text = re.sub(pattern, partial(_with_word, str(value)), text, count=1, flags=re.M)
    return text


def _with_word(word: str, match: re.Match[str]) -> str:
    return f"{match.group(1)}{word}"


def _write_headers(stack: Stack, grid: Grid, staging: Path) -> None:
    radar = {"range_samples": grid.width, "azimuth_lines": grid.length}
    dem = {
        "width": grid.width,
        "nlines": grid.length,
        "corner_lat": repr(grid.corner_lat),
        "corner_lon": repr(grid.corner_lon),
    }
    for name, values in (("slc.mli.par", radar), ("EQA.dem_par", dem)):
        (staging / name).write_text(with_values(read_text(stack.folder / name), values), encoding="utf-8")


def _cut_pairs(
    stack: Stack,
    pairs: Sequence[str],
    cut: Cut,
    unchanged: EarlierPairs,
    staging: Path,
    workers: int,
    progress: Progress,
) -> dict[str, int]:
    """Write the pairs of the area; return the number of valid pixels of each."""
    rows, shape = cut.window.slices[0], stack.grid.shape

    def kernel(pair: str) -> int:
        if (answer := unchanged.take(pair, staging)) is not None:
            return int(answer)
        folder = staging / pair
        phase = cut.apply(stack.read_phase(stack.original_unw(pair), rows), np.nan)
        write_flat(stack.observation.of_pair(staging, pair), phase)
        kind = BYTE if is_byte_raster(stack.cc(pair), shape) else FLOAT
        write_flat(folder / f"{pair}.cc", cut.apply(read_flat(stack.cc(pair), shape, rows, kind), 0), kind)
        labels = conncomp(stack, pair)
        if labels.is_file():
            write_flat(folder / labels.name, cut.apply(read_flat(labels, shape, rows, BYTE), 0), BYTE)
        return int(np.count_nonzero(np.isfinite(phase)))

    return dict(run_tasks(kernel, pairs, workers, progress, portable=True))


def _cut_rasters(stack: Stack, window: Window, staging: Path, result: StageResult) -> None:
    """Cut the top-level rasters, and make their map headers and pictures anew."""
    grid, unlisted = stack.grid.cut(window), []
    for path in top_level_files(stack.folder):
        kind = _sample_type(path, stack.grid)
        if kind is None:
            continue
        header = path.with_name(path.name + ".vrt")
        if path.name not in FLOAT_RASTERS and not header.is_file():
            unlisted.append(path.name)
        data = read_flat(path, stack.grid.shape, window.slices[0], kind)[:, window.slices[1]]
        stored = BYTE if kind == BYTE else FLOAT
        target = staging / path.name
        write_flat(target, data, stored)
        title, style = LAYERS.get(path.name, (path.name, ""))
        write_vrt(target, grid, _description(header) or title, stored)
        if style:
            result.layers.append(Layer(f"{path.name}.vrt", title, style))
        if path.with_name(path.name + ".png").is_file():
            _draw(target, data, title)
    if unlisted:
        result.warn(
            f"Cut as rasters because of their size, although not known to be such: {first_names(unlisted)}. "
            "Remove them if they are something else."
        )


def _sample_type(path: Path, grid: Grid) -> np.dtype | None:
    """Sample type of a raster of the stack's grid, told by its size; None for any other file.

    Double is the type in which LiCSBAS leaves the average coherence.
    """
    if path.suffix in TEXT_SUFFIXES or path.name in NOT_RASTERS:
        return None
    pixels = grid.width * grid.length
    types = {pixels * kind.itemsize: kind for kind in (BYTE, FLOAT, DOUBLE)}
    kind = types.get(path.stat().st_size)
    return FLOAT if kind is None and path.name in FLOAT_RASTERS else kind


def _description(header: Path) -> str:
    """Band description of a map header, empty if there is none."""
    if not header.is_file():
        return ""
    found = re.search(r"<Description>([^<]*)</Description>", read_text(header))
    return unescape(found[1]) if found else ""


@figures.drawing
def _draw(raster: Path, data: np.ndarray, title: str) -> None:
    """Write the picture of a raster; intensity spans decades and is drawn as its logarithm."""
    if raster.name == "slc.mli":
        data, title = np.log10(np.where(data > 0, data, np.nan)), "log10 intensity"
    figure = figures.new_figure(8, 6)
    figures.raster_panel(figure.subplots(), data, raster.name, title, cmap=COLOURS.get(raster.name, figures.SEQUENTIAL))
    figures.save(figure, raster.with_name(raster.name + ".png"))


def _box(grid: Grid) -> str:
    west, east, south, north = grid.extent
    return f"W {west:.5f} E {east:.5f} S {south:.5f} N {north:.5f}"


def _report(old: Grid, cut: Cut, pairs: Sequence[str], valid: Sequence[int], result: StageResult) -> None:
    if not any(valid):
        raise NothingLeft("The area to keep has no phase in any pair; choose another area.")
    new = old.cut(cut.window)
    empty = [pair for pair, count in zip(pairs, valid) if not count]
    result.counts.update(pairs=len(pairs), width=new.width, length=new.length, pairs_empty=len(empty))
    result.say(
        f"Cut {len(pairs)} pairs from {old.width} x {old.length} to {new.width} x {new.length} pixels "
        f"(columns and rows {cut.window}): {_box(new)}."
    )
    if cut.inside is not None:
        outside = 1 - cut.inside[cut.window.slices].mean()
        result.counts["outside_polygons"] = float(outside)
        result.say(f"{outside:.1%} of these pixels lie outside the polygons and are no data.")
    if empty:
        result.warn(f"{len(empty)} pairs have no phase in the area: {first_names(empty)}.")
