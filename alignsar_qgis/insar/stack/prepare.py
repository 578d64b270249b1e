"""Stage 02: turn LiCSAR GeoTIFFs (``GEOC``) into a stack of flat rasters on one grid, averaged if asked.

Sign and unit stay those of the products: unwrapped phase in radians, positive for a longer path at the later epoch;
the line-of-sight vector (E, N, U) points from the ground to the satellite.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Sequence
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import numpy as np

from ..core import phase_figures as pair_figures
from ..core.blocks import run_tasks, worker_count, workers_within
from ..core.counting import ByteCounter
from ..core.errors import BadOption, BrokenInput, InsarError, MissingInput, NothingLeft
from ..core.grid import Grid, Window
from ..core.pairs import epochs_of
from ..core.progress import Progress
from ..core.text import first_names, translatable
from ..formats import InterferogramSource
from ..formats.licsar import LicsarFolder
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ..store.geotiff import many_opened
from ..store.observation import BURST_OVERLAP, UNWRAPPED, Observation
from ..store.parfiles import read_grid, write_list
from ..store.plausibility import coherence_faults, keep_possible
from ..store.raster import BYTE, FLOAT, FULL_COHERENCE, read_flat, write_flat
from ..store.record import ORIGINAL_SUFFIX, RECORD, read_record
from ..store.workspace import Stack, pairs_in, without_stand_ins
from ..store.writing import require_room
from ._earlier_pairs import EarlierPairs
from ._frame_files import FrameFiles, frequency_of, show_frame
from ._multilook import multilook, multilook_coherence, multilook_grid
from .options import PrepareOptions

PAIRS_AT_ONCE = 6
PIXELS_AT_ONCE = 1 << 20
"""Small pairs are converted a few in one go, so that it is not the handing over that takes the time."""
BYTES_PER_PIXEL = 12
"""A GeoTIFF as it is read, where it has data, and what is written."""


def prepare_stack(run: StageRun[PrepareOptions]) -> None:
    """Make the stack of ``output``, usually ``GEOCml<n>``, of LiCSAR GeoTIFFs, or bring it up to date.

    Raises
    ------
    MissingInput, BrokenInput, BadOption
        If there is nothing to read, or the output folder or the multilook factor does not fit.
    NothingLeft
        If no pair can be converted.
    """
    prepare_from(LicsarFolder.open(run.inputs["geoc"], observation_of(run.options)), run)


def observation_of(options: PrepareOptions) -> Observation:
    """What the stack is made of."""
    return BURST_OVERLAP if options.burst_overlap else UNWRAPPED


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
    _check_output_agrees(output, grid, observation_of(options))
    bytes_per_pair = (FLOAT.itemsize + BYTE.itemsize) * grid.length * grid.width
    require_room(staging, len(source.pairs) * bytes_per_pair, "The stack")
    unchanged = EarlierPairs.of(run, source.pairs, source.files_of, (full_grid, grid))
    earlier = _earlier_stack(output, grid, options)
    preparation = _Preparation(source, staging, options, full_grid, grid, earlier, unchanged)
    pairs = _convert_pairs(preparation, workers, progress.part(0.05, 0.95))
    write_flat(staging / "coh_mean", pairs.mean_coherence())
    if pairs.left_out:
        write_list(staging / "no_unw_list.txt", pairs.left_out)
    _report_pairs(pairs, preparation, result)
    _report_other_pairs(run, source, pairs)
    unchanged.remember(run, pairs.answers)
    whole = Window(0, grid.width, 0, grid.length)
    frame = FrameFiles(
        *(source, staging, full_grid, grid, options.multilook, whole),
        zero_is_height=not options.compatible,
        frequency_hz=frequency_of(source, options, result),
        earlier=preparation.earlier,
        observation=observation_of(options),
    )
    frame.write(source.pairs, result)
    show_frame(staging, grid, options.pictures, result)


def check_output_is_free(run: StageRun[Any], source: InterferogramSource) -> None:
    """Refuse an output folder among the downloads, or one that holds the result of another stage."""
    output = run.output
    if source.place.resolve() in (output.resolve(), *output.resolve().parents):
        raise BadOption(f"{output} lies in the folder of the downloads, which stays as it is. Choose another output.")
    if output.resolve() in source.place.resolve().parents:
        raise BadOption(f"{output} holds the downloads in {source.place}. Choose a folder of its own for the stack.")
    stages = read_record(output)
    if stages and run.stage.id not in stages:
        raise BadOption(f"{output} holds the result of {', '.join(stages)}. Choose another output folder.")


def _check_output_agrees(output: Path, grid: Grid, observation: Observation) -> None:
    """Refuse an output folder with a stack of another grid or kind that some other program made."""
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
    held = Stack(output).observation
    if pairs_in(output) and held != observation:
        raise BadOption(
            f"{output} holds {held.quantity.name}, made by another program; this run gives "
            f"{observation.quantity.name}. Choose another output folder."
        )


def _stack_grid(full_grid: Grid, options: PrepareOptions) -> Grid:
    if options.multilook > min(full_grid.shape):
        raise BadOption(
            f"The multilook factor {options.multilook} is larger than the image of "
            f"{full_grid.width} x {full_grid.length} pixels. Choose a smaller one."
        )
    return multilook_grid(full_grid, options.multilook, options.compatible)


def _earlier_stack(output: Path, grid: Grid, options: PrepareOptions) -> Stack | None:
    """The stack on the same grid and of the same kind that is already in the output folder."""
    try:
        stack = Stack(output)
        return stack if read_grid(output).agrees_with(grid) and stack.observation == observation_of(options) else None
    except (InsarError, OSError):
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
    unchanged: EarlierPairs

    def convert_each(self, pairs: Sequence[str]) -> list[_Converted]:
        """Write some pairs."""
        with many_opened():
            return [self.convert(pair) for pair in pairs]

    def convert(self, pair: str) -> _Converted:
        """Write a pair once both of its rasters are read, if it is not as in the last run."""
        if (answer := self.unchanged.take(pair, self.staging)) is not None:
            return self._taken_over(pair, *answer)
        if absent := self.source.absent(pair):
            return self._kept(pair, translatable(f"no {' and no '.join(absent)}."))
        try:
            unw, cc = self.source.phase(pair, self.full_grid), self.source.coherence(pair, self.full_grid)
        except (MissingInput, BrokenInput) as err:
            return self._kept(pair, str(err))
        looks, observation = self.options.multilook, observation_of(self.options)
        unw = without_stand_ins(unw.astype(np.float32, copy=False))
        usable = keep_possible(unw, observation.quantity)
        doubts = (*(usable.faults(observation.quantity) if usable.number else ()), *coherence_faults(cc))
        averaged = multilook(unw, looks, observation.valid_fraction)
        return self._written(pair, averaged, multilook_coherence(cc, looks, observation.valid_fraction), doubts=doubts)

    def _taken_over(self, pair: str, valid: int, doubts: Sequence[str]) -> _Converted:
        """A pair that is as in the last run."""
        left = {path.name.removesuffix(ORIGINAL_SUFFIX): path for path in self.unchanged.files[pair]}
        phase = observation_of(self.options).of_pair(self.staging, pair).name
        unw = read_flat(left[phase], self.grid.shape) if self.drawn else None
        return _Converted(unw, read_flat(left[f"{pair}.cc"], self.grid.shape, dtype=BYTE), valid, doubts=tuple(doubts))

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

    @property
    def drawn(self) -> bool:
        """Whether pairs are to have pictures."""
        return self.options.pictures or self.options.coherence_pictures

    def _written(
        self, pair: str, unw: np.ndarray, cc: np.ndarray, problem: str = "", doubts: tuple[str, ...] = ()
    ) -> _Converted:
        write_flat(observation_of(self.options).of_pair(self.staging, pair), unw)
        write_flat(Stack(self.staging).cc(pair), cc, BYTE)
        valid = int(np.count_nonzero(np.isfinite(unw)))
        return _Converted(unw if self.drawn else None, cc, valid, problem, doubts)

    def draw(self, pair: str, converted: _Converted) -> None:
        """Write the pictures of a pair that the options ask for."""
        folder = self.staging / pair
        if converted.unw is None or converted.cc is None:
            return
        if self.options.pictures:
            observation = observation_of(self.options)
            name = observation.of_pair(folder, pair).name
            pair_figures.save_phases(folder / f"{name}.png", {name: converted.unw}, observation.per_turn)
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
    answers: dict[str, tuple[int, Sequence[str]]] = field(default_factory=dict)
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
        else:
            self.answers[pair] = outcome.valid_pixels, outcome.doubts
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
    pixels = preparation.full_grid.length * preparation.full_grid.width
    at_once = min(max(1, PIXELS_AT_ONCE // pixels), PAIRS_AT_ONCE)
    tasks = [source.pairs[start : start + at_once] for start in range(0, len(source.pairs), at_once)]  # noqa: E203
    for names, outcomes in run_tasks(preparation.convert_each, tasks, workers, progress, portable=True):
        for pair, outcome in zip(names, outcomes):
            pairs.add(pair, outcome)
            if outcome.cc is not None:
                preparation.draw(pair, outcome)
    if not pairs.converted:
        reasons = "\n".join(f"{', '.join(names)}: {problem}" for problem, names in pairs.problems.items())
        raise NothingLeft(f"None of the {len(source.pairs)} pairs in {source.place} can be converted.\n{reasons}")
    return pairs


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
