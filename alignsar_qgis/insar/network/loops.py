"""Stage 12: find wrongly unwrapped interferograms by the closure of loops, and nullify wrong pixels on request.

1. Without a reference: an interferogram is rejected if the scene-wide closure of all its loops is large.
2. The reference is the window of stage 120, or the well-covered pixel where closures are smallest.
3. With the reference: the same test again; interferograms without data there are rejected too.
4. Loop errors are counted at each pixel, and pixels that the loops blame can be set to no data.
"""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from contextlib import ExitStack
from dataclasses import replace
from pathlib import Path

import numpy as np

from ..core.errors import NothingLeft
from ..core.grid import Window
from ..core.pairs import epochs_of, loops_of
from ..core.progress import Progress
from ..core.text import first_names
from ..pipeline.result import StageResult
from ..pipeline.stage_run import StageRun
from ..store import parfiles
from ..store.corrected import Corrected, write_corrected
from ..store.flat_files import FlatFiles
from ..store.images import ImageStack, RasterFiles, pixel_pieces
from ..store.nullified import write_nullified
from ..store.raster import write_vrt
from ..store.scratch import PackedMasks
from ..store.workspace import Stack, TimeSeries
from ._ambiguities import Ambiguities
from ._closure import TURN, accused_pairs, closure, closure_rms
from ._correcting import find_corrections
from ._corrections import Corrections
from ._loop_passes import (
    LOOP_IMAGES,
    SCATTER_IMAGES,
    LoopRasters,
    SceneClosures,
    SceneScatter,
    loop_rasters,
    scene_ambiguities,
    scene_closures,
    scene_scatter,
)
from ._loop_products import (
    MeanCoherence,
    draw_network,
    draw_rasters,
    loop_products,
    write_gaps,
    write_rasters,
    write_rejections,
    write_tables,
)
from ._loop_report import LoopVerdict, picture_folder, save_loop_picture
from ._pair_phases import PairPhases
from ._stack_checks import check_readable, check_same_grid
from .nullify import commit_nullified, discard_staged, restore_pairs, stage_nullified
from .options import LoopOptions
from .robustness import tell_connection

REFERENCE_120 = "120ref.txt"
FAILED = "12loop_failed"
MANY_WITHOUT_REFERENCE = 0.1


def close_loops(run: StageRun[LoopOptions]) -> None:
    """Judge the interferograms that stages 11 and 120 kept by their loops.

    Results go to ``info/12*``, ``12loop/``, ``results/`` and ``network/``; what ``correct`` changes, to
    ``12corrected.bits``, and what ``nullify`` takes out, to ``12nullified.bits``. The stack is only read, unless
    ``edit_stack`` wants its ``.unw`` files replaced, with the originals kept as ``.unw.ori``.

    Raises
    ------
    MissingInput, BrokenInput
        If stage 11 was not run, or files of the listed interferograms cannot be read.
    NothingLeft
        If every interferogram is rejected; the loop tables are then in ``12loop_failed/``.
    """
    options, result = run.options, run.result
    source, target = Stack.open(run.inputs["stack"]), TimeSeries.open(run.output)
    check_same_grid(source, target)
    if options.edit_stack:
        run.edits(source.folder)
    rejected = set(parfiles.read_list(target.info / "11bad_ifg.txt")) | target.rejected("120bad_ifg.txt")
    pairs = [pair for pair in source.pairs if pair not in rejected]
    if not pairs:
        raise NothingLeft(f"Stages 11 and 120 rejected every interferogram of {source.folder}. Relax them.")
    check_readable(source, pairs)
    lists = [target.info / name for name in ("11bad_ifg.txt", "120bad_ifg.txt", REFERENCE_120)]
    parameters = [folder / name for folder in (source.folder, target.info) for name in ("EQA.dem_par", "slc.mli.par")]
    files = [path(pair) for pair in pairs for path in (source.original_unw, source.cc)]
    if run.is_up_to_date([*lists, *parameters, source.folder / "baselines", *files]):
        return
    nullified: list[str] = []

    def finish() -> list[Path]:
        shutil.rmtree(target.folder / FAILED, ignore_errors=True)
        return edit_stack(source, nullified, options, result) if options.edit_stack else []

    run.afterwards(finish, or_else=lambda: discard_staged(source))
    nullified += _Closing(source, target, pairs, run).run()


def edit_stack(stack: Stack, nullified: list[str], options: LoopOptions, result: StageResult) -> list[Path]:
    """Put the nullified phase of some pairs into a stack and the original phase of all others; the files edited."""
    for pair in nullified:
        commit_nullified(stack, pair, keep_original=not options.nullify_skip_backup)
    restoration = restore_pairs(stack, sorted(set(stack.pairs) - set(nullified)))
    if restoration.restored:
        result.say(f"Restored the original phase of {len(restoration.restored)} interferograms.")
    for problem in restoration.problems:
        result.warn(problem)
    return [stack.unw(pair) for pair in stack.pairs]


class _Closing:
    """One run of the stage on a list of pairs."""

    def __init__(self, stack: Stack, series: TimeSeries, pairs: list[str], run: StageRun[LoopOptions]) -> None:
        self.stack, self.series, self.pairs, self.options = stack, series, pairs, run.options
        self.staging, self.result, self.progress = run.staging, run.result, run.progress
        self.loops = loops_of(pairs)
        if not stack.observation.is_phase:
            self.loops = self.loops[:0]
            self.options = replace(run.options, nullify=False, correct=False)

    def run(self) -> list[str]:
        """Make all outputs; return the pairs that lose samples."""
        pixels, memory = self.stack.grid.length * self.stack.grid.width, self.options.memory
        with ExitStack() as opened:
            files = opened.enter_context(FlatFiles())
            self.scatter, self.images = (
                opened.enter_context(ImageStack(count, pixels, memory / 8, self.staging, "The statistics of the loops"))
                for count in (SCATTER_IMAGES, LOOP_IMAGES)
            )
            self.masks = None
            held_mb = self.scatter.in_memory_mb + self.images.in_memory_mb
            if self.options.nullify:
                self.masks = opened.enter_context(PackedMasks(len(self.pairs), pixels, memory / 4, self.staging))
                held_mb += self.masks.in_memory_mb
            self.planes: PackedMasks | None = None
            self.corrections: Corrections | None = None
            if self.options.corrects:
                self.planes = opened.enter_context(
                    Corrections.planes_for(len(self.pairs), pixels, memory / 4, self.staging)
                )
                held_mb += self.planes.in_memory_mb
            self.phases = PairPhases(self.stack, self.pairs, files, memory - held_mb)
            return self._run()

    def _run(self) -> list[str]:
        if not self.stack.observation.is_phase:
            self.result.say(
                f"The stack holds {self.stack.observation.quantity.name}, which is not unwrapped: no loop is judged."
            )
        elif not len(self.loops):
            self.result.warn(
                "There is no loop of three interferograms between three epochs, so unwrapping errors cannot be found."
            )
        moments = scene_closures(self.phases, self.loops, self.options, self.progress.part(0, 0.3))
        verdict = self._judge_without_reference(moments)
        window = self._reference(verdict, moments.free)
        verdict, offsets = self._judge_with_reference(verdict, moments, window)
        if self.planes is not None:
            offsets = self.phases.window_closures(window, self.loops)
            used = verdict.used & np.isfinite(offsets)
            search = Ambiguities(self.loops[used], offsets[used], len(self.pairs))
            part = self.progress.part(0.45, 0.6)
            self.corrections = find_corrections(self.phases, search, self.planes, self.options, part)
            found = ((self.pairs[index], cycles, mask) for index, cycles, mask in self.corrections.found())
            write_corrected(self.staging, found)
        rasters = self._loop_rasters(verdict, offsets)
        self._write(verdict, rasters)
        if self.options.pictures:
            self._draw_loops(verdict, offsets, rasters)
        self._tell_corrected(rasters)
        return self._nullify(rasters)

    def _judge_without_reference(self, moments: SceneClosures) -> LoopVerdict:
        """The verdict by the scene-wide closures alone."""
        rms = closure_rms(moments.mean, moments.mean_square, moments.free)
        rms = np.where(moments.count > 0, rms, np.inf)
        bad, _ = accused_pairs(self.loops, rms, self.options.rms_threshold, len(self.pairs))
        nobody = np.zeros(len(self.pairs), bool)
        verdict = LoopVerdict(
            self.pairs,
            self.loops,
            free_rms=rms,
            referenced_rms=np.full(len(self.loops), np.nan),
            by_closure=bad,
            by_hand=self._removed_by_hand(),
            by_missing_reference=nobody,
            by_referenced_closure=nobody,
            accused=nobody,
        )
        self._stop_if_nothing_is_left(verdict)
        return verdict

    def _judge_with_reference(
        self, verdict: LoopVerdict, moments: SceneClosures, window: Window
    ) -> tuple[LoopVerdict, np.ndarray]:
        """The final verdict, and the closure of the reference values of each loop."""
        values = self.phases.window_means(window)
        offsets = closure(*values[self.loops.T])
        missing = np.isnan(values) & ~verdict.bad
        judged = ~(verdict.bad | missing)[self.loops].any(axis=1)
        rms = np.where(judged, closure_rms(moments.mean, moments.mean_square, offsets), np.nan)
        bad, accused = accused_pairs(self.loops, rms, self.options.rms_threshold, len(self.pairs))
        verdict = replace(
            verdict, referenced_rms=rms, by_missing_reference=missing, by_referenced_closure=bad, accused=accused
        )
        self._stop_if_nothing_is_left(verdict)
        return verdict, offsets

    def _removed_by_hand(self) -> np.ndarray:
        path = self.options.removal_list
        chosen, unclear = parfiles.read_chosen_pairs(path) if path else ([], [])
        if unclear:
            self.result.warn(
                f"{path}: {len(unclear)} lines name no pair (yyyymmdd_yyyymmdd) and were not used: "
                f"{first_names(unclear)}."
            )
        listed = set(chosen)
        foreign = sorted(listed - set(self.pairs))
        if foreign:
            self.result.warn(
                f"{path} names {len(foreign)} interferograms that the stack does not have or that were rejected "
                f"before: {first_names(foreign)}."
            )
        return np.array([pair in listed for pair in self.pairs], bool)

    def _stop_if_nothing_is_left(self, verdict: LoopVerdict) -> None:
        """Raise if all pairs are bad, leaving the tables where they do not replace those of an earlier run."""
        if not verdict.bad.all():
            return
        folder = self.series.folder / FAILED
        write_tables(verdict, self.options, folder)
        write_rejections(verdict, folder)
        raise NothingLeft(
            f"All {len(self.pairs)} interferograms are rejected: {_losses(verdict, self.options)}. "
            f"{folder / 'loop_info.txt'} lists every loop. Raise the loop RMS threshold, or choose another reference."
        )

    def _reference(self, verdict: LoopVerdict, free: np.ndarray) -> Window:
        """Reference window of stage 120, else the well-covered pixel with the smallest closures."""
        scatter = scene_scatter(
            self.phases, self.loops[verdict.used], free[verdict.used], ~verdict.bad, self.scatter, self.options,
            self.progress.part(0.3, 0.45),
        )  # fmt: skip
        quietest = self._write_candidates(scatter)
        kept = np.count_nonzero(~verdict.bad)
        if scatter.most < kept:
            self.result.say(f"No pixel has data in all {kept} interferograms; the best have {scatter.most}.")
        if (self.series.info / REFERENCE_120).is_file():
            window = self.series.window(REFERENCE_120)
            self._tell_reference(window, "chosen by stage 120")
            if not self.stack.observation.is_phase:
                self._write_reference(window)  # where LiCSBAS has it in this case
            return window
        if quietest is not None:
            pixel, rule = quietest, "of the best-covered pixels, the one with the smallest closures"
        else:
            pixel, rule = self._best_covered(scatter, verdict)
            if self.stack.observation.is_phase:
                self.result.warn(f"No well-covered pixel has a usable loop; the reference is {rule}.")
        row, column = divmod(pixel, self.stack.grid.width)
        window = Window(column, column + 1, row, row + 1)
        self._write_reference(window)
        self._tell_reference(window, rule)
        return window

    def _write_reference(self, window: Window) -> None:
        (self.staging / "info").mkdir()
        (self.staging / "info" / "12ref.txt").write_text(f"{window}\n", encoding="utf-8")

    def _write_candidates(self, scatter: SceneScatter) -> int | None:
        """Write the score of the pixels that could be the reference; return the first of the lowest, if any."""
        path = self.staging / "12loop" / "loop_ph_rms_masked"
        lowest, found = np.inf, None
        with RasterFiles({"score": path}, self.phases.pixels) as file:
            for pixels in pixel_pieces(self.phases.pixels):
                score = scatter.quietest(pixels)
                file.put("score", pixels.start, score)
                if np.isfinite(score).any() and np.nanmin(score) < lowest:
                    lowest, found = float(np.nanmin(score)), pixels.start + int(np.nanargmin(score))
        write_vrt(path, self.stack.grid, "Closure score of the reference candidates")
        return found

    def _tell_reference(self, window: Window, rule: str) -> None:
        self.result.refer(self.stack.grid, window)
        self.result.say(f"Reference: {self.stack.grid.place_of(window)}; {rule}.")

    def _best_covered(self, scatter: SceneScatter, verdict: LoopVerdict) -> tuple[int, str]:
        """The pixel with most data, then most coherence, then nearest to the centre, and why."""
        kept = verdict.names(~verdict.bad)
        covered, best, places = 0, -1.0, np.empty(0, int)
        for pixels, means in MeanCoherence(self.phases.files, self.stack, kept, self.options).pieces(Progress()):
            candidates = np.flatnonzero(scatter.is_best_covered(pixels))
            covered += candidates.size
            coherence = np.nan_to_num(means[0][candidates])
            highest = float(coherence.max(initial=-1))
            if candidates.size and highest >= best:
                equal = pixels.start + candidates[coherence == highest]
                places = np.concatenate([places, equal]) if highest == best else equal
                best = highest
        length, width = self.stack.grid.shape
        row, column = np.divmod(places, width)
        nearest = int(np.argmin(np.hypot(row - (length - 1) / 2, column - (width - 1) / 2)))
        rule = "the best-covered pixel"
        if covered > 1:
            rule = "of the best-covered pixels, the most coherent one"
        if places.size > 1:
            rule = "of the best-covered and most coherent pixels, the one nearest to the centre"
        return int(places[nearest]), rule

    def _loop_rasters(self, verdict: LoopVerdict, offsets: np.ndarray) -> LoopRasters:
        if self.options.nullify_fix_ref:
            used = verdict.used
            turns = scene_ambiguities(
                self.phases, self.loops[used], offsets[used], self.options, self.progress.part(0.6, 0.7)
            )
            offsets = offsets.copy()
            offsets[used] += np.float32(2 * np.pi) * turns
            self.result.say(f"{np.count_nonzero(turns)} of {turns.size} loops were shifted to their main ambiguity.")
        part, phases = self.progress.part(0.7, 0.85), self.phases
        if self.corrections is not None:
            phases = replace(phases, corrected=Corrected.within(self.staging, phases.pixels))
        return loop_rasters(phases, verdict, offsets, self.images, self.masks, self.corrections, self.options, part)

    def _write(self, verdict: LoopVerdict, rasters: LoopRasters) -> None:
        good = verdict.names(~verdict.bad)
        write_tables(verdict, self.options, self.staging / "12loop")
        write_rejections(verdict, self.staging / "info")
        write_gaps(verdict, self.staging / "info")
        if self.options.figure:
            draw_network(self.stack, verdict, self.staging, self.result)
        coherence = MeanCoherence(self.phases.files, self.stack, good, self.options)
        n_unlooped = int(np.count_nonzero(~verdict.looped))
        products = loop_products(coherence.frequent_days, n_unlooped, len(self.loops), self.options)
        write_rasters(products, rasters, coherence, self.staging, self.result, self.progress.part(0.85, 0.9))
        if self.options.pictures:
            draw_rasters(products, rasters.shape, self.staging)
        self._report(verdict, rasters, n_unlooped)

    def _report(self, verdict: LoopVerdict, rasters: LoopRasters, n_unlooped: int) -> None:
        result, good = self.result, verdict.names(~verdict.bad)
        lost = sorted(set(epochs_of(self.pairs)) - set(epochs_of(good)))
        result.counts.update(
            pairs=len(self.pairs),
            pairs_kept=len(good),
            pairs_rejected=len(self.pairs) - len(good),
            pairs_without_loop=n_unlooped,
            loops=len(self.loops),
            loops_used=int(np.count_nonzero(verdict.used)),
            epochs_lost=len(lost),
            loop_errors=rasters.errors,
        )
        result.say(
            f"Kept {len(good)} of {len(self.pairs)} interferograms: {_losses(verdict, self.options)}.", headline=True
        )
        if verdict.by_missing_reference.mean() > MANY_WITHOUT_REFERENCE:
            result.warn("Many interferograms have no data at the reference. Choose another one with stage 120.")
        if verdict.candidates.any():
            result.say(f"{np.count_nonzero(verdict.candidates)} kept interferograms are part of a bad loop.")
        if n_unlooped and self.stack.observation.is_phase:
            result.say(f"{n_unlooped} interferograms are in no loop and could not be checked.")
        if rasters.closed:
            result.say(
                f"{100 * rasters.errors / rasters.closed:.2f} % of the closures of {result.counts['loops_used']} loops "
                f"at all pixels reach {self.options.nullify_threshold:.2f} rad."
            )
        if lost:
            result.warn(f"No good interferogram is left for {len(lost)} epochs: {first_names(lost)}.")
        tell_connection(good, "interferograms left after the loops", result)

    def _tell_corrected(self, rasters: LoopRasters) -> None:
        corrections = self.corrections
        if corrections is None:
            return
        samples, number = corrections.samples, len(corrections.pairs)
        share = 100 * samples / max(rasters.samples, 1)
        self.result.counts.update(pairs_corrected=number, samples_corrected=samples)
        self.result.say(f"Corrected {samples} samples ({share:.2f} %) in {number} interferograms by one cycle.")

    def _cycles(self, index: int, shape: tuple[int, ...]) -> np.ndarray | None:
        """Cycles that are taken away from a pair, int8 of a shape; None where none are."""
        if self.corrections is None or index not in self.corrections.pairs:
            return None
        return self.corrections.cycles(index).reshape(shape)

    def _nullify(self, rasters: LoopRasters) -> list[str]:
        """Write which samples are taken out, also where none are: the inversion then knows that none should be.

        Returns the pairs that a stack that is edited has to change.
        """
        names = [self.pairs[index] for index in rasters.nullifiable]
        corrected = [] if self.corrections is None else self.corrections.pairs
        samples = 0

        def staged(index: int, keep: np.ndarray) -> None:
            stage_nullified(self.stack, self.pairs[index], keep, self._cycles(index, keep.shape))

        def taken() -> Iterator[np.ndarray]:
            nonlocal samples
            for index in self.progress.part(0.9, 1).steps(rasters.nullifiable):
                keep = rasters.keep(index)
                samples += np.count_nonzero(~keep)
                if self.options.edit_stack:
                    staged(index, keep)
                yield ~keep

        write_nullified(self.staging, names, taken())
        others = sorted(set(corrected).difference(rasters.nullifiable)) if self.options.edit_stack else []
        for index in others:
            staged(index, rasters.keep(index))
        changed = names + [self.pairs[index] for index in others]
        if not self.options.nullify:
            return changed
        share = 100 * samples / max(rasters.samples, 1)
        self.result.counts.update(pairs_nullified=len(names), samples_nullified=samples)
        self.result.say(f"Nullified {samples} samples ({share:.2f} %) in {len(names)} interferograms.")
        if self.options.edit_stack and self.options.nullify_skip_backup:
            self.result.warn("No originals were kept: this cannot be undone, and a second run nullifies further.")
        return changed

    def _draw_loops(self, verdict: LoopVerdict, offsets: np.ndarray, rasters: LoopRasters) -> None:
        nullifiable = set(rasters.nullifiable)
        for loop, offset in zip(self.loops, offsets):
            folder = picture_folder(verdict, loop)
            if folder is None:
                continue
            self.progress.check()
            phases = [self.phases.scene(index) for index in loop]
            for index, phase in zip(loop, phases):
                cycles = self._cycles(index, phase.shape)
                if cycles is not None:
                    phase -= TURN * cycles
                if index in nullifiable:
                    phase[~rasters.keep(index)] = np.nan
            save_loop_picture(self.staging / "12loop" / folder, verdict, loop, phases, offset, self.options.multi_prime)


def _losses(verdict: LoopVerdict, options: LoopOptions) -> str:
    """How many pairs were lost for which reason, in words."""
    lost = (
        (verdict.by_closure, f"all their loops close worse than {options.rms_threshold:g} rad"),
        (verdict.by_hand, "removed by hand"),
        (verdict.by_missing_reference, "without data at the reference"),
        (
            verdict.by_referenced_closure,
            f"all their loops close worse than {options.rms_threshold:g} rad with reference",
        ),
    )
    reasons = [f"{np.count_nonzero(chosen)} lost, {reason}" for chosen, reason in lost if chosen.any()]
    return "; ".join(reasons) or "none lost"
