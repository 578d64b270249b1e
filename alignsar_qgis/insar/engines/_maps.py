"""What to show of the results that an installed program made: maps, numbers, pictures and the reference."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import numpy as np

from ..core.grid import Window
from ..core.pairs import epochs_of, loops_of
from ..pipeline.result import Layer
from ..pipeline.stage_run import StageRun
from ..store.raster import FLOAT, read_flat, write_vrt
from ..store.workspace import Stack, TimeSeries

Counts = dict[str, float]
HEIGHT, INTENSITY = ("Height (m)", "height"), ("Intensity (linear)", "intensity")
STACK_MASK = ("Mask of the stack (1 kept, 0 masked)", "mask")
STACK_COHERENCE = ("Average coherence (0 to 1)", "coherence")
MEAN_COHERENCE = ("Mean coherence (0 to 1)", "coherence")

MAPS: dict[str, dict[str, tuple[str, str]]] = {
    "prepare_stack": {"hgt": HEIGHT, "slc.mli": INTENSITY, "coh_mean": MEAN_COHERENCE},
    "mask_stack": {"coh_avg": STACK_COHERENCE, "mask": STACK_MASK},
    "clip_stack": {"hgt": HEIGHT, "slc.mli": INTENSITY, "mask": STACK_MASK, "coh_avg": STACK_COHERENCE},
    "check_interferograms": {"results/hgt": HEIGHT, "results/slc.mli": INTENSITY},
    "close_loops": {
        "results/n_unw": ("Interferograms with data (count)", "count_good"),
        "results/coh_avg": MEAN_COHERENCE,
        "results/n_loop_err": ("Loop errors (count)", "count_bad"),
        "results/n_nullify": ("Nullified interferograms (count)", "count_bad"),
    },
    "invert_network": {
        "results/vel": ("Velocity (mm/yr, + towards satellite)", "velocity"),
        "results/resid_rms": ("RMS of the residuals (mm)", "residual"),
        "results/n_gap": ("Gaps in the network", "count_bad"),
    },
    "estimate_uncertainty": {
        "results/vstd": ("Standard deviation of the velocity (mm/yr)", "uncertainty"),
        "results/stc": ("Spatio-temporal consistency (mm)", "residual"),
        "results/vel2": ("Robust velocity (mm/yr, + towards satellite)", "velocity"),
        "results/intercept2": ("Displacement at the first epoch on the robust line (mm)", "displacement"),
    },
    "mask_noise": {
        "results/vel.mskd": ("Velocity inside the mask (mm/yr, + towards satellite)", "velocity"),
        "results/mask": ("Noise mask (1 keep, 0 masked)", "mask"),
    },
    "filter_timeseries": {
        "results/vel.filt.mskd": ("Filtered velocity inside the mask (mm/yr, + towards satellite)", "velocity"),
        "results/vel.filt": ("Filtered velocity (mm/yr, + towards satellite)", "velocity"),
    },
}
"""Rasters to show by stage: title and style, those of the same result of the built-in engine."""


def show(run: StageRun[Any], made: Path) -> None:
    """Fill in the result of a run.

    Parameters
    ----------
    made
        What the program saw and made, a whole stack or time-series folder, where map headers are added.
    """
    stage, result = run.stage, run.result
    if stage.output == "stack":
        stack = Stack(made)
        grid, counts = stack.grid, _of_stack(run, stack)
    else:
        series = TimeSeries(made)
        grid, count = series.grid, _OF_SERIES.get(stage.id)
        counts = count(run, series) if count is not None else {}
        result.refer(grid, _reference(run, series))
    result.counts.update(counts)
    labels = dict(stage.counts)
    numbers = [f"{labels[name].lower()} {counts[name]:.6g}" for name in labels if name in counts]
    result.say(f"LiCSBAS has done step {stage.number}{': ' if numbers else ''}{', '.join(numbers)}.")
    for name, (title, style) in MAPS.get(stage.id, {}).items():
        path = made / name
        if path.is_file() and path.stat().st_size == FLOAT.itemsize * grid.width * grid.length:
            result.layers.append(Layer(write_vrt(path, grid, title).relative_to(made).as_posix(), title, style))
    if stage.first_figure and (made / stage.first_figure).is_file():
        result.show(stage.first_figure, "The network, as LiCSBAS draws it.")


def _of_stack(run: StageRun[Any], made: Stack) -> Counts:
    """Numbers of a stack that a stage has made."""
    counts: Counts = {"pairs": len(made.pairs), "epochs": len(made.epochs)}
    if "stack" not in run.inputs:
        return counts
    source = Stack(run.inputs["stack"])
    if run.stage.id == "correct_gacos":
        counts["pairs_dropped"] = len(set(source.pairs) - set(made.pairs))
    elif run.stage.id == "clip_stack":
        counts.update(width=made.grid.width, length=made.grid.length)
    elif run.stage.id == "mask_stack":
        before = after = 0
        for pair in made.pairs:
            run.progress.check()
            before += np.count_nonzero(np.isfinite(source.read_phase(source.original_unw(pair))))
            after += np.count_nonzero(np.isfinite(made.read_phase(made.unw(pair))))
        counts["masked_percent"] = 100 * (before - after) / before if before else 0.0
    return counts


def _of_check(run: StageRun[Any], series: TimeSeries) -> Counts:
    stack = Stack(run.inputs["stack"])
    rejected = series.rejected("11bad_ifg.txt")
    return {"pairs": len(stack.pairs), "pairs_rejected": len(rejected), "epochs": len(stack.epochs)}


def _of_loops(run: StageRun[Any], series: TimeSeries) -> Counts:
    before = series.rejected("11bad_ifg.txt", "120bad_ifg.txt")
    pairs = [pair for pair in Stack(run.inputs["stack"]).pairs if pair not in before]
    rejected = series.rejected("12bad_ifg.txt") & set(pairs)
    return {"pairs": len(pairs), "pairs_rejected": len(rejected), "loops": len(loops_of(pairs))}


def _of_inversion(run: StageRun[Any], series: TimeSeries) -> Counts:
    rejected = series.rejected("11bad_ifg.txt", "120bad_ifg.txt", "12bad_ifg.txt")
    pairs = [pair for pair in Stack(run.inputs["stack"]).pairs if pair not in rejected]
    velocity = read_flat(series.results / "vel", series.grid.shape)
    return {"pairs": len(pairs), "epochs": len(epochs_of(pairs)), "pixels": int(np.isfinite(velocity).sum())}


def _of_mask(_: StageRun[Any], series: TimeSeries) -> Counts:
    mask = read_flat(series.results / "mask", series.grid.shape)
    pixels, kept = int(np.isfinite(mask).sum()), int(np.count_nonzero(mask == 1))
    return {"pixels": pixels, "pixels_kept": kept, "pixels_masked": pixels - kept}


_OF_SERIES: dict[str, Callable[[StageRun[Any], TimeSeries], Counts]] = {
    "check_interferograms": _of_check,
    "close_loops": _of_loops,
    "invert_network": _of_inversion,
    "mask_noise": _of_mask,
}


def _reference(run: StageRun[Any], series: TimeSeries) -> Window | None:
    """The window that the displacement is relative to after a stage."""
    if run.stage.id == "filter_timeseries":
        return series.window("16ref.txt")
    return None if run.stage.id == "check_interferograms" else series.final_reference()
