"""Stage 02to05: a stack from wrapped phase, which is averaged, filtered and unwrapped here.

It takes the place of stages 02 and 03: the stack has all files of theirs, and the labels of connected components
(``.conncomp``) as well. Sign and unit are those of LiCSAR: radians, positive for a longer path at the later epoch.
"""

from __future__ import annotations

from functools import partial
from pathlib import Path

import numpy as np

from .. import __version__
from ..core.blocks import run_tasks, worker_count, workers_within
from ..core.counting import ByteCounter
from ..core.errors import BadOption, MissingInput, NothingLeft
from ..core.grid import Grid, Window
from ..core.pairs import epochs_of
from ..core.progress import Progress
from ..core.text import first_sentences
from ..formats import FRAME_RASTERS
from ..formats.delay_maps import delay_maps_in, files_of_map
from ..formats.licsar import LicsarFolder
from ..pipeline.stage_run import StageRun
from ..store.raster import write_flat
from ..store.workspace import Stack
from ..store.writing import require_room
from ._copying import draw_phases, refuse_mixture
from ._finished_pairs import FinishedPairs, fingerprint_of
from ._frame_files import FrameFiles, frequency_of, show_frame
from ._multilook import multilook_grid
from ._phase_filters import CORE
from ._reunwrap_job import Job, height_phase
from ._reunwrap_report import Outcomes, WithoutDelay, report, write_lists
from ._snaphu import Unwrap, unwrap
from ._unwrapping import Recipe
from ._wrapped import LANDMASK, WrappedFolder, land_of, pair_files, phase_file
from .options import ReunwrapOptions
from .prepare import check_output_is_free

BYTES_PER_PIXEL = 500
"""What SNAPHU and the arrays around it take for a pixel of the averaged image."""
BYTES_PER_FULL_PIXEL = 60
MARGIN = 24
"""Pixels around the extent that are filtered and unwrapped, too; the windows of the filter stay where they were."""


def reunwrap_stack(run: StageRun[ReunwrapOptions]) -> None:
    """Make a stack of wrapped interferograms, or bring it up to date; pairs that an earlier run finished are kept.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If there is nothing to read, or the output folder, the area or the multilook factor does not fit.
    NothingLeft
        If no pair can be unwrapped.
    """
    reunwrap_with(unwrap, run)


def reunwrap_with(unwrapper: Unwrap, run: StageRun[ReunwrapOptions]) -> None:
    """The same with any program that unwraps."""
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    options.check()
    source = LicsarFolder.open(run.inputs["geoc"])
    check_output_is_free(run, source)
    maps = delay_maps(source, options)
    if run.is_up_to_date(_files(source, maps)):
        return
    refuse_mixture(run, source.pairs)
    job = _prepared(source, maps, unwrapper, run)
    run.afterwards(job.finished.forget)
    if maps:
        job.make_delays(progress.part(0.02, 0.1))
    outcomes = _unwrap_all(job, progress.part(0.1, 0.95))
    without = _without_delay(job)
    write_lists(staging, outcomes, without)
    write_flat(staging / "coh_mean", outcomes.mean_coherence())
    job.frame.write(outcomes.unwrapped, result)
    show_frame(staging, job.frame.grid, options.pictures, result)
    if options.pictures:
        draw_phases(Stack(staging), outcomes.unwrapped, progress.part(0.95, 1.0))
    report(outcomes, without, job.frame.grid, bool(maps), result)


def chosen_area(grid: Grid, options: ReunwrapOptions) -> tuple[Window, Window]:
    """The window of the averaged image to make, and the one around it to unwrap; `BadOption` where it is outside."""
    whole = Window(0, grid.width, 0, grid.length)
    if options.extent is None:
        return whole, whole
    x1, x2, y1, y2 = grid.window_of(options.extent)
    west, north = (max(edge - MARGIN, 0) // CORE * CORE for edge in (x1, y1))
    around = Window(west, min(x2 + MARGIN, whole.x2), north, min(y2 + MARGIN, whole.y2))
    return Window(x1, x2, y1, y2), around


def gacos_folder(source: LicsarFolder, options: ReunwrapOptions) -> Path:
    """Where the delay maps are."""
    return options.gacos_folder or source.folder.absolute().with_name("GACOS")


def delay_maps(source: LicsarFolder, options: ReunwrapOptions) -> dict[str, Path]:
    """Delay map of each epoch that has one; none where they are not wanted."""
    if not options.gacos:
        return {}
    folder = gacos_folder(source, options)
    if not folder.is_dir():
        raise MissingInput(f"{folder} is not a folder; choose the folder with the GACOS delay maps.")
    found = delay_maps_in(folder, epochs_of(source.pairs))
    if not found:
        raise MissingInput(
            f"{folder} has no delay map of these epochs. Download them, named yyyymmdd.sltd.geo.tif, yyyymmdd.ztd.tif "
            "or yyyymmdd.ztd, or switch the correction off."
        )
    return found


def _files(source: LicsarFolder, maps: dict[str, Path]) -> list[Path]:
    """Every file that the stack depends on, whether it exists or not."""
    of_frame = [path for kind in (*FRAME_RASTERS, LANDMASK) if (path := source.raster_of_frame(kind))]
    of_pairs = [path for pair in source.pairs for path in pair_files(source, pair)]
    of_maps = [file for path in maps.values() for file in files_of_map(path)]
    return [*of_frame, *of_pairs, source.folder / "baselines", source.metadata, *of_maps]


def _prepared(source: LicsarFolder, maps: dict[str, Path], unwrapper: Unwrap, run: StageRun[ReunwrapOptions]) -> Job:
    """Grids, windows and settings of a run."""
    options, looks = run.options, run.options.multilook
    full_grid = source.grid_of_most(
        partial(phase_file, source),
        "wrapped interferograms (.geo.diff_unfiltered_pha.tif or .geo.diff_pha.tif)",
        worker_count(options.workers),
        run.progress.part(0, 0.02),
    )
    if looks > min(full_grid.shape):
        raise BadOption(
            f"The multilook factor {looks} is larger than the image of {full_grid.width} x {full_grid.length} pixels. "
            "Choose a smaller one."
        )
    averaged = multilook_grid(full_grid, looks)
    window, around = chosen_area(averaged, options)
    grid = averaged.cut(around)
    frame = FrameFiles(
        *(source, run.staging, full_grid, averaged.cut(window), looks, window),
        zero_is_height=True,
        frequency_hz=frequency_of(source, options, run.result),
    )
    pixels, full_pixels = grid.width * grid.length, full_grid.width * full_grid.length
    workers = workers_within(
        options.workers, BYTES_PER_PIXEL * pixels + BYTES_PER_FULL_PIXEL * full_pixels, options.memory
    )
    require_room(run.staging, 6 * len(source.pairs) * frame.grid.width * frame.grid.length, "The stack")
    heights = height_phase(frame, around) if options.height_correlation else None
    land = None if options.ignore_land_mask else land_of(source, full_grid)
    recipe = Recipe(unwrapper, options.filter, options.threshold, looks, options.cascade, options.compatible)
    not_of_pairs = {"pictures", "frequency"}
    chosen = {name: value for name, value in options.affecting().items() if name not in not_of_pairs}
    shared = [path for kind in (LANDMASK, "hgt", "U") if (path := source.raster_of_frame(kind))]
    settings = {
        "version": __version__,
        "revision": run.stage.revision,
        "options": chosen,
        "frame": fingerprint_of({}, shared),
        "grid": [full_grid.described, repr(full_grid)],
    }
    x1, x2, y1, y2 = window
    left, top = around.x1, around.y1
    return Job(
        WrappedFolder(source, full_grid, looks, land),
        *(frame, grid, around, Window(x1 - left, x2 - left, y1 - top, y2 - top)),
        *(recipe, frame.frequency_hz, maps, heights),
        *(FinishedPairs.of(run.folder, run.earlier), settings, run.progress, workers),
    )


def _unwrap_all(job: Job, progress: Progress) -> Outcomes:
    shape, source = job.frame.grid.shape, job.wrapped.source
    outcomes = Outcomes(np.zeros(shape, np.uint32), ByteCounter(shape))
    pairs = [pair for pair in source.pairs if not job.epochs_without_delay(pair)]
    for pair, outcome in run_tasks(job.unwrap, pairs, job.workers, progress):
        outcomes.add(pair, outcome)
    if not pairs:
        reasons = first_sentences(sorted(set(job.faults.values())), 2)
        raise NothingLeft(f"No pair has a usable GACOS map at both epochs. {reasons}")
    if not outcomes.unwrapped:
        reasons = "\n".join(f"{', '.join(names)}: {problem}" for problem, names in outcomes.problems.items())
        raise NothingLeft(f"None of the {len(pairs)} pairs in {source.place} can be unwrapped.\n{reasons}")
    if not outcomes.valid_pixels:
        raise NothingLeft(
            f"No pixel of any pair in {source.place} is consistent enough to be kept. Lower the threshold or raise the "
            "multilook factor."
        )
    return outcomes


def _without_delay(job: Job) -> WithoutDelay:
    """Epochs and pairs that are left out, where delays are subtracted, because there is none."""
    lacking = {pair: epochs for pair in job.wrapped.source.pairs if (epochs := job.epochs_without_delay(pair))}
    epochs = sorted({epoch for several in lacking.values() for epoch in several})
    return WithoutDelay(epochs, list(lacking), list(job.faults.values()))
