"""Stage 02: turn LiCSAR GeoTIFFs (``GEOC``) into a stack of flat rasters on one grid, averaged if asked.

Sign and unit stay those of the products: unwrapped phase in radians, positive for a longer path at the later epoch;
the line-of-sight vector (E, N, U) points from the ground to the satellite.
"""

from __future__ import annotations

import shutil
from collections import defaultdict
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

import numpy as np

from ..core import figures
from ..core import phase_figures as pair_figures
from ..core.blocks import run_tasks, worker_count, workers_within
from ..core.counting import ByteCounter
from ..core.errors import BadOption, BrokenInput, InsarError, MissingInput, NothingLeft
from ..core.grid import Grid
from ..core.pairs import epochs_of
from ..core.progress import Progress
from ..core.text import first_names, translatable
from ..formats import FRAME_RASTERS, InterferogramSource
from ..formats.licsar import LicsarFolder
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store.baselines import write_baselines, write_dummy_baselines
from ..store.parfiles import read_grid, write_list, write_parameters
from ..store.plausibility import DIRECTION, HEIGHT, INTENSITY, PHASE, UPWARD, coherence_faults, keep_possible
from ..store.raster import BYTE, FLOAT, FULL_COHERENCE, check_flat, read_flat, write_flat, write_vrt
from ..store.record import RECORD, read_record
from ..store.workspace import Stack, pairs_in, without_stand_ins
from ..store.writing import require_room
from ._multilook import multilook, multilook_coherence, multilook_grid, without_zeros
from .options import PrepareOptions

BYTES_PER_PIXEL = 12
"""A GeoTIFF as it is read, where it has data, and what is written."""
FLAT_NAMES = {"E": "E.geo", "N": "N.geo", "U": "U.geo", "hgt": "hgt", "mli": "slc.mli"}
WITHOUT = {
    "E": "the datacube will lack the viewing direction",
    "N": "the datacube will lack the viewing direction",
    "U": "zenith delays cannot be corrected for, and the datacube will lack the viewing direction",
    "hgt": "atmosphere that depends on height cannot be removed, and the datacube will lack heights",
    "mli": "there is no intensity image",
}
QUANTITIES = {"hgt": HEIGHT, "mli": INTENSITY, "U": UPWARD}
SHOWN = (
    ("hgt", translatable("Height (m)"), "height"),
    ("slc.mli", translatable("Intensity (linear)"), "intensity"),
    ("coh_mean", translatable("Mean coherence (0 to 1)"), "coherence"),
)


def prepare_stack(run: StageRun[PrepareOptions]) -> None:
    """Make the stack of ``output``, usually ``GEOCml<n>``, of LiCSAR GeoTIFFs, or bring it up to date.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If there is nothing to read, or the output folder or the multilook factor does not fit.
    NothingLeft
        If no pair can be converted.
    """
    prepare_from(LicsarFolder.open(run.inputs["geoc"]), run)


def prepare_from(source: InterferogramSource, run: StageRun[PrepareOptions]) -> None:
    """Make the stack of any source of interferograms; errors as `prepare_stack`."""
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    output = run.output
    check_output_is_free(run, source)
    if run.is_up_to_date(source.files):
        return
    full_grid = source.common_grid(worker_count(options.workers), progress.part(0, 0.05))
    pixels = full_grid.length * full_grid.width
    workers = workers_within(options.workers, BYTES_PER_PIXEL * pixels, options.memory)
    grid = _stack_grid(full_grid, options)
    _check_output_agrees(output, grid)
    bytes_per_pair = (FLOAT.itemsize + BYTE.itemsize) * grid.length * grid.width
    require_room(staging, len(source.pairs) * bytes_per_pair, "The stack")
    preparation = _Preparation(source, staging, options, full_grid, grid, _earlier_stack(output, grid))
    pairs = _convert_pairs(preparation, workers, progress.part(0.05, 0.95))
    write_flat(staging / "coh_mean", pairs.mean_coherence())
    if pairs.left_out:
        write_list(staging / "no_unw_list.txt", pairs.left_out)
    _report_pairs(pairs, preparation, result)
    _report_other_pairs(run, source, pairs)
    for kind in FRAME_RASTERS:
        _convert_frame_raster(kind, preparation, result)
    _write_texts(preparation, result)
    _show(staging, grid, options, result)


def check_output_is_free(run: StageRun[PrepareOptions], source: InterferogramSource) -> None:
    """Refuse an output folder among the downloads, or one that holds the result of another stage."""
    output = run.output
    if source.place.resolve() in (output.resolve(), *output.resolve().parents):
        raise BadOption(f"{output} lies in the folder of the downloads, which stays as it is. Choose another output.")
    stages = read_record(output)
    if stages and run.stage.id not in stages:
        raise BadOption(f"{output} holds the result of {', '.join(stages)}. Choose another output folder.")


def _check_output_agrees(output: Path, grid: Grid) -> None:
    """Refuse an output folder with a stack of another grid that some other program made."""
    if (output / RECORD).is_file():
        return
    try:
        present = read_grid(output)
    except InsarError:
        return  # no stack, or one whose parameter files have to be written again
    if not present.agrees_with(grid):
        raise BadOption(
            f"{output} holds a stack on {present.described}, made by another program; this run gives "
            f"{grid.described}. Choose another output folder or multilook factor."
        )


def _stack_grid(full_grid: Grid, options: PrepareOptions) -> Grid:
    if options.multilook > min(full_grid.shape):
        raise BadOption(
            f"The multilook factor {options.multilook} is larger than the image of "
            f"{full_grid.width} x {full_grid.length} pixels. Choose a smaller one."
        )
    return multilook_grid(full_grid, options.multilook, options.compatible)


def _earlier_stack(output: Path, grid: Grid) -> Stack | None:
    """The stack on the same grid that is already in the output folder."""
    try:
        return Stack(output) if read_grid(output).agrees_with(grid) else None
    except InsarError:
        return None


@dataclass(frozen=True)
class _Converted:
    """What became of one pair.

    Attributes
    ----------
    unw, cc
        Phase and coherence as written, None if nothing was; the phase only if it is to be drawn.
    valid_pixels
        Pixels with phase.
    problem
        Why they are not from the source.
    doubts
        What is strange about the values of the source.
    """

    unw: np.ndarray | None = None
    cc: np.ndarray | None = None
    valid_pixels: int = 0
    problem: str = ""
    doubts: tuple[str, ...] = ()


@dataclass(frozen=True)
class _Preparation:
    """From GeoTIFFs to the flat rasters of a staging folder, falling back on an earlier stack of the same grid."""

    source: InterferogramSource
    staging: Path
    options: PrepareOptions
    full_grid: Grid
    grid: Grid
    earlier: Stack | None

    def convert(self, pair: str) -> _Converted:
        """Write a pair once both of its rasters are read."""
        if absent := self.source.absent(pair):
            return self._kept(pair, f"no {' and no '.join(absent)}.")
        try:
            unw, cc = self.source.phase(pair, self.full_grid), self.source.coherence(pair, self.full_grid)
        except (MissingInput, BrokenInput) as err:
            return self._kept(pair, str(err))
        looks = self.options.multilook
        unw = without_stand_ins(unw.astype(np.float32, copy=False))
        usable = keep_possible(unw, PHASE)
        doubts = (*(usable.faults(PHASE) if usable.number else ()), *coherence_faults(cc))
        return self._written(pair, multilook(unw, looks), multilook_coherence(cc, looks), doubts=doubts)

    def _kept(self, pair: str, problem: str) -> _Converted:
        """What an earlier run made of a pair, as it was before stage 12 nullified pixels."""
        if self.earlier is None:
            return _Converted(problem=problem)
        try:
            unw = read_flat(self.earlier.original_unw(pair), self.grid.shape)
            cc = read_flat(self.earlier.cc(pair), self.grid.shape, dtype=BYTE)
        except InsarError:
            return _Converted(problem=problem)
        return self._written(pair, unw, cc, problem)

    def _written(
        self, pair: str, unw: np.ndarray, cc: np.ndarray, problem: str = "", doubts: tuple[str, ...] = ()
    ) -> _Converted:
        stack = Stack(self.staging)
        write_flat(stack.unw(pair), unw)
        write_flat(stack.cc(pair), cc, BYTE)
        valid = int(np.count_nonzero(np.isfinite(unw)))
        drawn = self.options.pictures or self.options.coherence_pictures
        return _Converted(unw if drawn else None, cc, valid, problem, doubts)

    def draw(self, pair: str, converted: _Converted) -> None:
        """Write the pictures of a pair that the options ask for."""
        folder = self.staging / pair
        if converted.unw is None or converted.cc is None:
            return
        if self.options.pictures:
            pair_figures.save_phase(folder / f"{pair}.unw.png", converted.unw, f"{pair}.unw")
        if self.options.coherence_pictures:
            coherence = np.where(np.isfinite(converted.unw), converted.cc / FULL_COHERENCE, np.nan)
            pair_figures.save_coherence(folder / f"{pair}.cc.png", coherence, f"{pair}.cc")


@dataclass
class _Pairs:
    """All pairs of a run: which were converted, what went wrong, and the sum of their coherences."""

    coherence_sum: np.ndarray
    coherence_count: ByteCounter
    converted: list[str] = field(default_factory=list)
    left_out: list[str] = field(default_factory=list)
    kept: list[str] = field(default_factory=list)
    empty: list[str] = field(default_factory=list)
    problems: dict[str, list[str]] = field(default_factory=lambda: defaultdict(list))
    doubts: dict[str, str] = field(default_factory=dict)
    valid_pixels: int = 0

    def add(self, pair: str, outcome: _Converted) -> None:
        if outcome.problem:
            self.problems[outcome.problem].append(pair)
        if outcome.doubts:
            self.doubts[pair] = "; ".join(outcome.doubts)
        if outcome.cc is None:
            self.left_out.append(pair)
            return
        if outcome.problem:
            self.kept.append(pair)
        self.converted.append(pair)
        self.coherence_sum += outcome.cc
        self.coherence_count.add(outcome.cc > 0)
        self.valid_pixels += outcome.valid_pixels
        if not outcome.valid_pixels:
            self.empty.append(pair)

    def mean_coherence(self) -> np.ndarray:
        """Mean over the pairs with coherence, NaN where there are none."""
        mean = np.full(self.coherence_sum.shape, np.nan)
        count = self.coherence_count.total
        return np.divide(self.coherence_sum, FULL_COHERENCE * count, out=mean, where=count > 0)


def _convert_pairs(preparation: _Preparation, workers: int, progress: Progress) -> _Pairs:
    source, shape = preparation.source, preparation.grid.shape
    pairs = _Pairs(np.zeros(shape, np.uint32), ByteCounter(shape))
    for pair, outcome in run_tasks(preparation.convert, source.pairs, workers, progress, portable=True):
        pairs.add(pair, outcome)
        if outcome.cc is not None:
            preparation.draw(pair, outcome)
    if not pairs.converted:
        reasons = "\n".join(f"{', '.join(names)}: {problem}" for problem, names in pairs.problems.items())
        raise NothingLeft(f"None of the {len(source.pairs)} pairs in {source.place} can be converted.\n{reasons}")
    return pairs


def _convert_frame_raster(kind: str, preparation: _Preparation, result: StageResult) -> None:
    """Write the line of sight, height or intensity; a bad raster costs only itself."""
    source, name, options = preparation.source, FLAT_NAMES[kind], preparation.options
    try:
        data = source.frame_raster(kind, preparation.full_grid)
    except (MissingInput, BrokenInput) as err:
        if _copied_from_earlier(name, preparation):
            result.warn(f"{err} The {name} of the earlier run was kept.")
        else:
            result.warn(f"{err} The stack has no {name}: {WITHOUT[kind]}.")
        return
    if data is None:
        result.warn(f"{source.place} has no .geo.{kind}.tif: {WITHOUT[kind]}.")
        return
    # LiCSBAS takes a height of 0 for no data too.
    zero_is_height = kind == "hgt" and not options.compatible
    known = data.astype(np.float32) if zero_is_height else without_zeros(data)
    quantity = QUANTITIES.get(kind, DIRECTION)
    if faults := keep_possible(known, quantity).faults(quantity):
        result.warn(f"Raster {kind} of {source.place}: {'; '.join(faults)}.")
    write_flat(preparation.staging / name, multilook(known, options.multilook))


def _copied_from_earlier(name: str, preparation: _Preparation) -> bool:
    if preparation.earlier is None:
        return False
    path = preparation.earlier.folder / name
    try:
        check_flat(path, preparation.grid.shape)
    except InsarError:
        return False
    shutil.copyfile(path, preparation.staging / name)
    return True


def _write_texts(preparation: _Preparation, result: StageResult) -> None:
    """Parameters of the grid and the radar, and baselines."""
    source, staging = preparation.source, preparation.staging
    center_time = source.constants.get("center_time")
    write_parameters(staging, preparation.grid, preparation.options.frequency, center_time)
    epochs, baselines = epochs_of(source.pairs), source.baselines()
    for remark in baselines.remarks:
        result.warn(remark)
    missing = [epoch for epoch in epochs if epoch not in baselines.known]
    if len(missing) == len(epochs):
        write_dummy_baselines(staging / "baselines", epochs)
        result.warn(
            f"{source.place / 'baselines'} gives no baseline of these epochs; values within 1 m were made up, "
            "so DEM errors cannot be estimated later."
        )
        return
    if baselines.text:
        (staging / "baselines").write_bytes(baselines.text.encode())
    else:
        write_baselines(staging / "baselines", baselines.known)
    if missing:
        result.warn(f"{source.place / 'baselines'} lacks {len(missing)} epochs: {', '.join(missing)}.")


def _report_pairs(pairs: _Pairs, preparation: _Preparation, result: StageResult) -> None:
    grid, full, looks = preparation.grid, preparation.full_grid, preparation.options.multilook
    total = len(preparation.source.pairs)
    epochs = epochs_of(pairs.converted)
    coverage = pairs.valid_pixels / (len(pairs.converted) * grid.width * grid.length)
    result.say(
        f"{len(pairs.converted)} of {total} pairs with {len(epochs)} epochs, {epochs[0]} to {epochs[-1]}, "
        f"on {grid.described}; on average {coverage:.1%} of the pixels have phase."
    )
    if looks > 1:
        result.say(
            f"Blocks of {looks} x {looks} pixels were averaged; {full.length % looks} rows in the south and "
            f"{full.width % looks} columns in the east do not fill a block and were dropped."
        )
    for problem, names in pairs.problems.items():
        result.warn(f"Not converted: {', '.join(names)}: {problem}")
    if pairs.doubts:
        first = next(iter(pairs.doubts))
        result.warn(
            f"Strange phase or coherence in {first_names(list(pairs.doubts))}. In {first}, {pairs.doubts[first]}. "
            "Check where these interferograms are from."
        )
    if pairs.kept:
        result.warn(f"The results of an earlier run were kept for {', '.join(pairs.kept)}.")
    if pairs.empty:
        result.warn(f"No pixel has phase in {', '.join(pairs.empty)}.")
    west, post_lon, _, north, _, post_lat = grid.geotransform
    result.counts.update(
        pairs=len(pairs.converted),
        pairs_left_out=len(pairs.left_out),
        epochs=len(epochs),
        coverage=coverage,
        width=grid.width,
        length=grid.length,
        west=west,
        north=north,
        post_lon=post_lon,
        post_lat=post_lat,
    )


def _report_other_pairs(run: StageRun[PrepareOptions], source: InterferogramSource, pairs: _Pairs) -> None:
    """Pairs that this run did not make: misnamed, removed from the downloads, or of another program."""
    output, result = run.output, run.result
    if source.not_read:
        result.warn(
            "Not read, because the name is not two calendar dates as in 20200601_20200613, the earlier one first, or "
            f"because there is no such folder: {', '.join(source.not_read)}."
        )
    if not output.is_dir():
        return
    record = run.earlier or {"outputs": {}}
    recorded = {Path(name).parts[0] for name in record["outputs"]}
    present = set(pairs_in(output)) - set(pairs.converted)
    removed = sorted(present & recorded - set(source.pairs))
    foreign = sorted(present - recorded)
    if removed:
        result.warn(f"No longer in {source.place}, so removed from the stack: {', '.join(removed)}.")
    if foreign:
        result.warn(
            f"{output} also has pairs that this run did not make and that later stages will use: "
            f"{', '.join(foreign)}. Delete their folders if they do not belong here."
        )


def _show(folder: Path, grid: Grid, options: PrepareOptions, result: StageResult) -> None:
    """Headers that GIS can open, and pictures, of the rasters to look at."""
    for name, title, style in SHOWN:
        if (folder / name).is_file():
            write_vrt(folder / name, grid, title)
            result.layers.append(Layer(f"{name}.vrt", title, style))
    if options.pictures:
        _draw(folder / "hgt", grid, "Height", "m", "terrain", np.asarray, result)
        _draw(folder / "slc.mli", grid, "Intensity", "log10", "gray", np.log10, result)


def _draw(
    path: Path,
    grid: Grid,
    title: str,
    label: str,
    cmap: str,
    scaled: Callable[[np.ndarray], np.ndarray],
    result: StageResult,
) -> None:
    if not path.is_file():
        return
    figure = figures.new_figure(8, 6)
    figures.raster_panel(figure.subplots(), scaled(read_flat(path, grid.shape)), title, label, cmap=cmap)
    figures.save(figure, path.with_name(f"{path.name}.png"))
    result.show(f"{path.name}.png", f"{title} ({label}).")
