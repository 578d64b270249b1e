"""Stage 11: coverage and coherence of every interferogram, and which of them to reject.

The measures are taken over the valid area: pixels that have data in at least as many interferograms as there are
epochs, so that an inversion could solve for them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from datetime import datetime
from functools import partial
from pathlib import Path

import numpy as np

from ..core.blocks import MEGABYTE, run_tasks, worker_count
from ..core.counting import ByteCounter
from ..core.errors import MissingInput, NothingLeft
from ..core.foreign_text import unquoted
from ..core.moving import remove
from ..core.pairs import epochs_of, span_days
from ..core.text import LISTED_NAMES, first_names, translatable
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store import parfiles
from ..store.flat_files import row_pieces
from ..store.observation import OBSERVATION_FILE
from ..store.raster import BYTE, FLOAT, FULL_COHERENCE, as_fractions, check_flat, is_byte_raster, write_vrt
from ..store.scratch import PackedMasks, count_ones, unpacked
from ..store.workspace import Stack, has_phase, link_or_copy
from ._pair_quality import (
    RAMP_R2,
    STEEP_RAMP,
    SUSPECT_RAMP,
    PairQuality,
    azimuth_ramp,
    failed_tests,
    outside_limits,
    spanned,
)
from ._stack_checks import unreadable_pairs
from .network_figure import save_networks
from .options import QualityOptions
from .robustness import tell_connection

LISTED_REASONS = 20
BYTES_PER_PIXEL = 8
"""What counts and the valid area take."""

PARAMETERS = ("slc.mli.par", "EQA.dem_par")
PICTURES = ("slc.mli.png", "hgt.png")
RASTERS = ("hgt", "slc.mli", "U")
SHOWN = {"hgt": (translatable("Height (m)"), "height"), "slc.mli": (translatable("Intensity (linear)"), "intensity")}


def check_interferograms(run: StageRun[QualityOptions]) -> None:
    """Measure all interferograms of a stack and begin a time-series folder.

    The stack is only read.

    Raises
    ------
    MissingInput
        If there is no stack, or no interferogram in it.
    NothingLeft
        If every interferogram is rejected.
    """
    source, target = Stack.open(run.inputs["stack"]), run.output
    if not source.pairs:
        raise MissingInput(
            f"{source.folder} has no interferograms (folders yyyymmdd_yyyymmdd). "
            "Choose the folder that the last preparation stage made."
        )
    copied = [source.folder / name for name in (*PARAMETERS, *RASTERS, *PICTURES)]
    rasters = [path(pair) for pair in source.pairs for path in (source.original_unw, source.cc)]
    if run.is_up_to_date([*copied, source.folder / "baselines", *rasters]):
        return
    _Check(source, run).run()

    def finish() -> tuple[Path, ...]:
        (target / "results").mkdir(exist_ok=True)
        remove_leftovers(target / "info", run.result)
        return ()

    run.afterwards(finish)


class _Check:
    def __init__(self, stack: Stack, run: StageRun[QualityOptions]) -> None:
        self.stack, self.options, self.progress = stack, run.options, run.progress
        self.staging, self.result = run.staging, run.result
        self.workers = worker_count(run.options.workers)
        self.baselines = dict(zip(stack.epochs, stack.baselines(stack.epochs)))

    def run(self) -> None:
        skip_dates = self._skip_dates()
        reasons = unreadable_pairs(self.stack, self.stack.pairs)
        readable = [pair for pair in self.stack.pairs if pair not in reasons]
        valid, quality = self._measure(readable) if readable else (np.zeros(self.stack.grid.shape, bool), {})
        failed = failed_tests(quality, self.options)
        for pair in readable:
            found = [*outside_limits(pair, skip_dates, self.options), *failed.get(pair, [])]
            if found:
                reasons[pair] = "; ".join(found)
        good = [pair for pair in self.stack.pairs if pair not in reasons]
        if not good:
            raise NothingLeft(_nothing_left(reasons, quality))
        spanning = [pair for pair in readable if spanned(pair, skip_dates)]
        self._write_info(quality, failed, spanning, reasons, good, valid)
        self._copy_rasters()
        self._draw_network(good, reasons)
        self._report(reasons, good, valid)

    def _skip_dates(self) -> list[str]:
        if self.options.skip_dates is None:
            return []
        dates, unreadable = read_dates(self.options.skip_dates)
        for line in unreadable:
            self.result.warn(f"{self.options.skip_dates} has a line that is not a date and is skipped: {line!r}.")
        return dates

    def _measure(self, pairs: list[str]) -> tuple[np.ndarray, dict[str, PairQuality]]:
        """Valid area, and measures of every readable pair; each file is read once."""
        stack, pixels = self.stack, self.stack.grid.width * self.stack.grid.length
        budget_mb = max(self.options.memory - BYTES_PER_PIXEL * pixels / MEGABYTE, 0)
        columns: dict[str, np.ndarray] = {}
        count = ByteCounter(pixels)
        with PackedMasks(len(pairs), pixels, budget_mb, self.staging) as covered:
            coverages = run_tasks(
                partial(_coverage, stack), pairs, self.workers, self.progress.part(0, 0.6), portable=True
            )
            for index, (pair, (bits, column)) in enumerate(coverages):
                columns[pair] = column
                covered.put(index, bits)
                count.add(unpacked(bits, pixels))
            if not count.total.any():
                raise NothingLeft(f"No interferogram of {stack.folder} has any phase. Prepare the stack again.")
            valid = self._valid_area(count.total.reshape(stack.grid.shape), pairs)
            share = self._coverage_shares(covered, valid)
        mean = partial(_mean_coherence, stack, valid=valid, zeros_count=self.options.compatible)
        coherence = dict(run_tasks(mean, pairs, self.workers, self.progress.part(0.65, 0.95), portable=True))
        latitude = np.arange(stack.grid.length) * stack.grid.post_lat
        middle = valid[:, stack.grid.width // 2]
        return valid, {
            pair: PairQuality(share[index], coherence[pair], *azimuth_ramp(latitude[middle], columns[pair][middle]))
            for index, pair in enumerate(pairs)
        }

    def _coverage_shares(self, covered: PackedMasks, valid: np.ndarray) -> list[float]:
        """Share of the valid area that each pair covers."""
        valid_bits, n_valid = np.packbits(valid), np.count_nonzero(valid)
        counts = (
            count_ones(covered.bits(index) & valid_bits)
            for index in self.progress.part(0.6, 0.65).steps(range(covered.count))
        )
        return [count / n_valid if n_valid else np.nan for count in counts]

    def _valid_area(self, count: np.ndarray, pairs: list[str]) -> np.ndarray:
        needed = len(epochs_of(pairs))
        valid = count >= needed
        if valid.any():
            return valid
        explained = (
            f"The valid area is empty: no pixel has data in as many interferograms as there are epochs ({needed}); "
            f"the best pixels have {count.max()} of {len(pairs)}."
        )
        if self.options.compatible:
            self.result.warn(f"{explained} LiCSBAS rejects every interferogram then.")
            return valid
        self.result.warn(
            f"{explained} Coverage and coherence are judged on the pixels with at least half as many data as the "
            "best ones instead. Add interferograms if you can: a network without loops cannot be checked."
        )
        return count >= count.max() / 2

    def _write_info(
        self,
        quality: Mapping[str, PairQuality],
        failed: Mapping[str, list[str]],
        spanning: list[str],
        reasons: Mapping[str, str],
        good: list[str],
        valid: np.ndarray,
    ) -> None:
        info = self.staging / "info"
        info.mkdir()
        ramps = self.options.ramp_test
        lines = [*_statistics_header(valid, self.options)]
        for pair in sorted(set(quality) - set(spanning)):
            bperp = self.baselines[pair[9:]] - self.baselines[pair[:8]]
            lines.append(_statistics_row(pair, bperp, quality[pair], "*" if pair in failed else "", ramps))
        lines += [f"# rejected {pair}: {reasons[pair]}" for pair in sorted(reasons)]
        (info / "11ifg_stats.txt").write_text("\n".join(lines) + "\n", encoding="utf-8")
        parfiles.write_list(info / "11bad_ifg.txt", sorted(reasons))
        parfiles.write_list(info / "11removed_image.txt", sorted(set(self.baselines) - set(epochs_of(good))))
        if not self.stack.observation.is_phase:
            (info / OBSERVATION_FILE).write_text(f"{self.stack.observation.name}\n", encoding="utf-8")
        for name in PARAMETERS:
            (info / name).write_bytes((self.stack.folder / name).read_bytes())

    def _copy_rasters(self) -> None:
        results = self.staging / "results"
        results.mkdir()
        for name in (*RASTERS, *PICTURES):
            if (self.stack.folder / name).is_file():
                link_or_copy(self.stack.folder / name, results / name)
        for name, (title, style) in SHOWN.items():
            if (results / name).is_file():
                check_flat(results / name, self.stack.grid.shape)
                write_vrt(results / name, self.stack.grid, title)
                self.result.layers.append(Layer(f"results/{name}.vrt", title, style))

    def _draw_network(self, good: list[str], reasons: Mapping[str, str]) -> None:
        baselines = self.baselines
        unknown = [epoch for epoch, metres in baselines.items() if np.isnan(metres)]
        if len(unknown) == len(baselines):
            self.result.warn("No perpendicular baselines are known; network plots use fixed dummy values.")
        elif unknown:
            self.result.warn(f"The perpendicular baseline is unknown for {first_names(unknown)}; plots show it as 0 m.")
        if not self.options.figure:
            return
        networks = {
            "network11_all.png": (self.stack.pairs, [], "All interferograms of the stack."),
            "network11.png": (good, sorted(reasons), "Kept interferograms, and in red the rejected ones."),
            "network11_nobad.png": (good, [], "Kept interferograms."),
        }
        save_networks(networks, baselines, self.staging, self.result)

    def _report(self, reasons: Mapping[str, str], good: list[str], valid: np.ndarray) -> None:
        result, pairs, epochs = self.result, self.stack.pairs, self.stack.epochs
        lost = sorted(set(epochs) - set(epochs_of(good)))
        result.counts.update(
            pairs=len(pairs),
            pairs_kept=len(good),
            pairs_rejected=len(reasons),
            epochs=len(epochs),
            epochs_lost=len(lost),
            valid_pixels=int(np.count_nonzero(valid)),
        )
        result.say(
            f"Kept {len(good)} of {len(pairs)} interferograms, judged on {np.count_nonzero(valid)} of {valid.size} "
            "pixels."
        )
        for pair in sorted(reasons)[:LISTED_REASONS]:
            result.say(f"Rejected {pair}: {reasons[pair]}.")
        if len(reasons) > LISTED_REASONS:
            result.say(f"Rejected {len(reasons) - LISTED_REASONS} more; info/11ifg_stats.txt gives the reasons.")
        if lost:
            result.warn(f"No good interferogram is left for {len(lost)} of {len(epochs)} epochs: {first_names(lost)}.")
        tell_connection(good, "good interferograms", result)


def read_dates(path: Path) -> tuple[list[str], list[str]]:
    """Dates (``yyyymmdd`` or ``yyyy-mm-dd``, first word of a line) of a text file, and lines that have none.

    Empty lines and lines with ``#`` are comments.
    """
    dates, unreadable = [], []
    for line in parfiles.read_text(path).splitlines():
        text = unquoted(line)
        if not text or text.startswith("#"):
            continue
        try:
            word = unquoted(re.split(r"[\s,;]", text, maxsplit=1)[0])
            dates.append(datetime.strptime(word.replace("-", ""), "%Y%m%d").strftime("%Y%m%d"))
        except ValueError:
            unreadable.append(line)
    return dates, unreadable


def _coverage(stack: Stack, pair: str) -> tuple[np.ndarray, np.ndarray]:
    """Where a pair has phase, packed in bits, and the phase along its middle column in rad, NaN without data."""
    shape = stack.grid.shape
    covered, column = np.empty(shape, bool), np.empty(shape[0], np.float32)
    for rows, phase in row_pieces(stack.original_unw(pair), shape):
        covered[rows] = has_phase(phase)
        column[rows] = phase[:, shape[1] // 2]
    return np.packbits(covered), np.where(covered[:, shape[1] // 2], column, np.float32(np.nan))


def _mean_coherence(stack: Stack, pair: str, valid: np.ndarray, zeros_count: bool) -> float:
    """Mean coherence of a pair over the valid area, 0…1; NaN where none is known."""
    shape, path = stack.grid.shape, stack.cc(pair)
    as_bytes = is_byte_raster(path, shape)
    total, count = 0.0, 0
    for rows, coherence in row_pieces(path, shape, BYTE if as_bytes else FLOAT):
        if as_bytes:
            coherence *= valid[rows]
            count += np.count_nonzero(coherence)
            total += int(coherence.sum(dtype=np.uint32)) / FULL_COHERENCE
            continue
        known = valid[rows] & ~np.isnan(as_fractions(coherence, path))
        if not zeros_count:
            known &= coherence != 0
        count += np.count_nonzero(known)
        total += float(coherence[known].sum(dtype=np.float64))
    return total / count if count else np.nan


def _statistics_header(valid: np.ndarray, options: QualityOptions) -> list[str]:
    length, width = valid.shape
    thresholds = f"# unw_cov_thre: {options.coverage_threshold}, coh_thre: {options.coherence_threshold}"
    columns = "# ifg dates         bperp   dt unw_cov  coh_av"
    if options.ramp_test:
        thresholds += f", |slope|:{STEEP_RAMP:g} & r^2: {RAMP_R2} => repeated epochs => |slope|:{SUSPECT_RAMP:g}"
        columns += "   |slope|   r^2"
    return [f"# Size: {length * width}({width}x{length}), n_valid: {np.count_nonzero(valid)}", thresholds, columns]


def _statistics_row(pair: str, bperp_m: float, quality: PairQuality, flag: str, ramps: bool) -> str:
    row = f"{pair}  {bperp_m:6.1f}  {span_days(pair):3}   {quality.coverage:5.3f}   {quality.coherence:5.3f}    "
    if ramps:
        row += f"{abs(quality.slope):5.3f}    {quality.r2:5.3f}  "
    return row + flag


def _nothing_left(reasons: Mapping[str, str], quality: Mapping[str, PairQuality]) -> str:
    text = f"All {len(reasons)} interferograms are rejected."
    if quality:
        coverage = np.array([found.coverage for found in quality.values()])
        coherence = np.array([found.coherence for found in quality.values()])
        text += f" The largest coverage is {np.max(coverage):.3f}, the largest mean coherence {np.max(coherence):.3f}."
    first = sorted(reasons)[:LISTED_NAMES]
    listed = "; ".join(f"{pair}: {reasons[pair]}" for pair in first)
    return f"{text} Lower the thresholds, or mend the files. {listed}{' …' if len(reasons) > len(first) else '.'}"


def remove_leftovers(info: Path, result: StageResult) -> None:
    """Delete text results of stages 12 and 120 that another program left: they are about another set of pairs."""
    leftovers = sorted(path for path in info.glob("12*.txt") if path.is_file())
    for path in leftovers:
        remove(path)
    if leftovers:
        names = first_names([path.name for path in leftovers])
        result.say(f"Removed {len(leftovers)} outdated results of stages 120 and 12: {names}.")
