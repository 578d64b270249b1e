"""Stage 04: set chosen or incoherent pixels of the unwrapped phase to no data."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import partial
from pathlib import Path

import numpy as np

from ..core.blocks import run_tasks, workers_within
from ..core.counting import ByteCounter
from ..core.errors import BadOption, NothingLeft
from ..core.foreign_text import unquoted
from ..core.grid import Grid, Window
from ..core.polygons import all_polygons, inside_each
from ..core.progress import Progress
from ..core.text import first_names, translatable
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store.parfiles import read_text
from ..store.raster import write_flat, write_vrt
from ..store.workspace import Stack
from ._copying import (
    carry_coherence,
    carry_top_level,
    complete_pairs,
    draw_phases,
    files_of,
    open_source,
    refuse_mixture,
    report_incomplete,
    source_files,
)
from ._earlier_pairs import EarlierPairs
from .options import MaskOptions

BYTES_PER_PIXEL = 12
"""Phase, coherence, and where they count."""
MASK_TITLE = translatable("Mask of the stack (1 kept, 0 masked)")
COHERENCE_TITLE = translatable("Average coherence (0 to 1)")


def mask_stack(run: StageRun[MaskOptions]) -> None:
    """Write a copy of a stack in which masked phase is NaN; coherence is unchanged.

    Raises
    ------
    MissingInput, BrokenInput
        If the stack or a text file of areas is not usable.
    BadOption
        If nothing is chosen to be masked, or a range or polygon is malformed.
    NothingLeft
        If every pixel is masked.
    """
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    options.check()
    source = open_source(run)
    pairs, incomplete = complete_pairs(source)
    areas, remark = masked_areas(source.grid, options)
    if run.is_up_to_date(source_files(source, pairs)):
        return
    refuse_mixture(run, pairs)
    masked, share = areas, 0.0
    workers = workers_within(options.workers, BYTES_PER_PIXEL * masked.size, options.memory)
    if options.average_coherence_threshold:
        share = 0.3
        average = average_coherence(source, pairs, workers, progress.part(0.0, share))
        masked = masked | (average <= options.average_coherence_threshold)
        write_flat(staging / "coh_avg", average)
        _add_layer(staging, "coh_avg", source.grid, COHERENCE_TITLE, "coherence", result)
    if masked.all():
        raise NothingLeft("The mask would remove every pixel. Lower the coherence threshold or choose smaller areas.")
    write_flat(staging / "mask", ~masked)
    _add_layer(staging, "mask", source.grid, MASK_TITLE, "mask", result)
    unchanged = EarlierPairs.of(run, pairs, partial(files_of, source), (source.grid, masked))
    threshold = options.pair_coherence_threshold
    counts = _mask_pairs(source, pairs, masked, threshold, unchanged, staging, workers, progress.part(share, 0.8))
    carry_top_level(source, staging)
    if options.pictures:
        draw_phases(Stack(staging), pairs, progress.part(0.8, 1.0))
    report_incomplete(incomplete, result)
    if remark:
        result.warn(remark)
    _report(pairs, masked, np.array(list(counts.values())), result)
    unchanged.remember(run, counts)


def read_ranges(path: Path, grid: Grid) -> list[Window]:
    """Read one pixel range per line; blank lines and lines with ``#`` are comments."""
    windows = []
    for number, line in enumerate(read_text(path).splitlines(), 1):
        if line.strip() and not line.lstrip().startswith("#"):
            try:
                windows.append(Window.parse(unquoted(line), grid.width, grid.length))
            except BadOption as err:
                raise BadOption(f"{path}, line {number}: {err}") from err
    return windows


def masked_areas(grid: Grid, options: MaskOptions) -> tuple[np.ndarray, str]:
    """Pixels masked by place, bool (length, width), and a remark if some polygon holds none."""
    polygons = all_polygons(options.polygons, options.polygon_file)
    masked, empty = inside_each(grid, polygons)
    for window in wanted_windows(grid, options):
        masked[window.slices] = True
    remark = f"{empty} of {len(polygons)} polygons hold no pixel centre of the stack and mask nothing." if empty else ""
    return masked, remark


def wanted_windows(grid: Grid, options: MaskOptions) -> list[Window]:
    """Rectangles to mask, as typed and from a file."""
    texts = re.split(r"[\s;]+", options.pixel_ranges.strip()) if options.pixel_ranges.strip(" ;") else []
    windows = [Window.parse(text, grid.width, grid.length) for text in texts if text]
    return windows + (read_ranges(options.range_file, grid) if options.range_file else [])


def average_coherence(stack: Stack, pairs: Sequence[str], workers: int, progress: Progress) -> np.ndarray:
    """Mean of each pixel's coherence over the pairs that have any, float64 (length, width); 0 where none has."""
    total, count = np.zeros(stack.grid.shape), ByteCounter(stack.grid.shape)
    for _, coherence in run_tasks(stack.read_coherence, pairs, workers, progress):
        known = ~np.isnan(coherence) & (coherence != 0)
        np.add(total, coherence, out=total, where=known)
        count.add(known)
    total /= np.maximum(count.total, 1)
    return total


def _mask_pairs(
    stack: Stack,
    pairs: Sequence[str],
    masked: np.ndarray,
    threshold: float | None,
    unchanged: EarlierPairs,
    staging: Path,
    workers: int,
    progress: Progress,
) -> dict[str, tuple[int, int]]:
    """Write the masked pairs; return the number of valid pixels of each before and after."""

    def kernel(pair: str) -> tuple[int, int]:
        if (answer := unchanged.take(pair, staging)) is not None:
            before, after = answer
            return before, after
        phase = stack.read_phase(stack.original_unw(pair))
        before = np.count_nonzero(np.isfinite(phase))
        phase[masked] = np.nan
        if threshold:
            coherent = stack.read_coherence(pair) >= np.float32(threshold)
            phase[~coherent] = np.nan
        write_flat(stack.observation.of_pair(staging, pair), phase)
        carry_coherence(stack, pair, staging)
        return int(before), int(np.count_nonzero(np.isfinite(phase)))

    return dict(run_tasks(kernel, pairs, workers, progress, portable=True))


def _add_layer(staging: Path, name: str, grid: Grid, title: str, style: str, result: StageResult) -> None:
    result.layers.append(Layer(write_vrt(staging / name, grid, title).name, title, style))


def _report(pairs: Sequence[str], masked: np.ndarray, counts: np.ndarray, result: StageResult) -> None:
    before, after = counts.T
    if not after.any():
        raise NothingLeft("The mask would leave no phase in any pair. Lower the coherence thresholds.")
    lost = np.divide(before - after, before, out=np.zeros(len(pairs)), where=before > 0)
    overall = 1 - after.sum() / before.sum()
    empty = [pair for pair, count in zip(pairs, after) if not count]
    worst = [f"{pairs[index]} ({lost[index]:.0%})" for index in np.argsort(-lost, kind="stable")[:3] if lost[index]]
    result.counts.update(
        pairs=len(pairs),
        pixels=masked.size,
        pixels_masked=int(masked.sum()),
        masked_percent=100 * float(overall),
        pairs_empty=len(empty),
    )
    result.say(
        f"Masked {overall:.1%} of the phase values of {len(pairs)} pairs; "
        f"{masked.sum()} of {masked.size} pixels ({masked.mean():.1%}) are masked in every pair."
    )
    if worst:
        result.say(f"Most affected: {', '.join(worst)}.")
    if empty:
        result.warn(
            f"{len(empty)} pairs have no phase left: {first_names(empty)}. 'Check interferograms' will reject them."
        )
