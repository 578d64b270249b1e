"""Stage 15: mask the pixels whose time series is too noisy, by thresholds on the quality indices.

Method of Morishita et al. (2020), LiCSBAS, https://doi.org/10.3390/rs12030424, section 2.4.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..core.blocks import even_blocks
from ..core.errors import MissingInput, NothingLeft
from ..core.grid import Window
from ..core.progress import Progress
from ..core.text import translatable
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store import parfiles, raster
from ..store.flat_files import FlatFiles
from ..store.images import PIECE_PIXELS, RasterFiles, read_thinned, thinning
from ..store.workspace import FINAL_REFERENCE_FILE, L_BAND_WAVELENGTH_M, REFERENCE_FILES, TimeSeries
from .noise_criteria import KEPT, Criterion, Number, Verdict, reported_criteria
from .options import BAND_THRESHOLDS, NoiseMaskOptions

UNKNOWN_NO_LOOP_LIMIT = 500
WARN_MASKED_PERCENT = 90
OF_LOOPS = ("n_loop_err", "n_loop_err_rat", "loop_ph_avg_abs")
NO_LOOP_LIST, NO_LOOP_PICTURES = "12no_loop_ifg.txt", "12no_loop_ifg_ras"


def mask_noise(run: StageRun[NoiseMaskOptions]) -> None:
    """Write ``results/mask`` (1 keep, 0 masked, NaN no data) and the velocity inside it.

    Raises
    ------
    MissingInput, BrokenInput
        If an index is missing or does not fit the grid.
    NothingLeft
        If no pixel passes all criteria.
    """
    options, progress, staging, result = run.options, run.progress, run.staging, run.result
    series = TimeSeries.open(run.output)
    criteria = criteria_of(series, options)
    _check_indices(series, criteria)
    names = ["vel", *(criterion.index for criterion in criteria), "n_loop_err_rat", "n_loop_err"]
    texts = ("13parameters.txt", FINAL_REFERENCE_FILE, NO_LOOP_LIST, *REFERENCE_FILES)
    inputs = [series.results / name for name in names] + [series.info / name for name in texts]

    if run.is_up_to_date(inputs):
        return
    judgement = Judgement(series, options, criteria)
    paths = {name: staging / "results" / name for name in ("mask", "vel.mskd", "mask_reason")}
    with FlatFiles() as files, RasterFiles(paths, series.grid.length * series.grid.width) as rasters:
        judgement.relax(files, progress.part(0, 0.3))
        judgement.apply(files, rasters, progress.part(0.3, 0.6))
    (staging / "info").mkdir()
    report = parameter_report(
        judgement.verdicts, judgement.n_tested if options.compatible else judgement.n_known, judgement.n_in_mask
    )
    (staging / "info" / "15parameters.txt").write_text(report, encoding="utf-8")
    result.refer(series.grid, series.final_reference())
    _tell(result, judgement.verdicts, judgement.n_known, judgement.n_in_mask)
    _add_layers(staging, series, result, reported_criteria(report))
    _draw(staging, series, options, judgement, result)
    progress.fraction(1.0)


class Judgement:
    """The criteria applied to all pixels, block by block.

    Attributes
    ----------
    verdicts
        What each criterion does.
    n_known, n_tested, n_in_mask
        Numbers of pixels with a velocity, of those of them that are no reference, and of those the mask keeps. What is
        told counts the reference, like every map and every other stage.
    """

    def __init__(self, series: TimeSeries, options: NoiseMaskOptions, criteria: Sequence[Criterion]) -> None:
        self._series, self._options = series, options
        self._references = [] if options.compatible else _reference_windows(series)
        self.verdicts = [Verdict(criterion, criterion.threshold) for criterion in criteria]
        self.n_known = self.n_tested = self.n_in_mask = 0
        length, width = series.grid.shape
        self._blocks = even_blocks(length, max(1, PIECE_PIXELS // width))

    def relax(self, files: FlatFiles, progress: Progress) -> None:
        """Relax the criteria that no pixel would pass.

        Raises
        ------
        NothingLeft
            If there is no pixel to test.
        """
        best = [float("nan")] * len(self.verdicts)
        for rows in progress.steps(self._blocks):
            velocity = self._read(files, "vel", rows)
            tested = self.tested(velocity, rows)
            self.n_known += int(np.isfinite(velocity).sum())
            self.n_tested += int(tested.sum())
            for number, verdict in enumerate(self.verdicts):
                values = self.index(files, verdict, rows)[tested]
                best[number] = verdict.criterion.best(np.append(values, best[number]))
        if not self.n_tested:
            raise NothingLeft(f"{self._series.results / 'vel'} has no valid pixel. Check the inversion (stage 13).")
        if not self._options.fixed_thresholds:
            for verdict, value in zip(self.verdicts, best):
                verdict.criterion = verdict.criterion.relaxed(value)
        for verdict, value in zip(self.verdicts, best):
            verdict.is_unknown = bool(np.isnan(value)) and not self._options.compatible

    def apply(self, files: FlatFiles, rasters: RasterFiles, progress: Progress) -> None:
        """Write the mask, the velocity inside it, and the number of the first criterion that each pixel fails.

        Raises
        ------
        NothingLeft
            If no pixel passes.
        """
        n_passing = 0
        for rows in progress.steps(self._blocks):
            velocity = self._read(files, "vel", rows)
            tested = self.tested(velocity, rows)
            failures = [self._failed(files, verdict, tested, rows) for verdict in self.verdicts]
            number = np.sum(failures, axis=0)
            kept = tested & (number == 0)
            reason = np.where(np.isnan(velocity), np.nan, 0).astype(np.float32)
            for place, (verdict, failed) in reversed(list(enumerate(zip(self.verdicts, failures), start=1))):
                reason[failed] = place
                verdict.removed += int(failed.sum())
                verdict.alone += int((failed & (number == 1)).sum())
            mask = np.where(np.isnan(velocity), np.nan, kept | ~tested).astype(np.float32)
            n_passing += int(kept.sum())
            self.n_in_mask += int(np.nansum(mask))
            start = rows.start * velocity.shape[1]
            rasters.put("mask", start, mask)
            rasters.put("vel.mskd", start, np.where(mask == 1, velocity, np.nan))
            rasters.put("mask_reason", start, reason)
        if not n_passing:
            self._raise_nothing_left()

    def tested(self, velocity: np.ndarray, rows: slice) -> np.ndarray:
        """Pixels of some rows that are judged: all with a velocity but those that define zero velocity.

        The latter have velocity 0 inside a reference window, with ``compatible`` anywhere, and are kept whatever their
        quality.
        """
        zero = velocity == 0
        if not self._options.compatible:
            inside = np.zeros_like(zero)
            for window in self._references:
                down, right = window.slices
                inside[max(down.start - rows.start, 0) : max(down.stop - rows.start, 0), right] = True  # noqa: E203
            zero &= inside
        return np.isfinite(velocity) & ~zero

    def index(self, files: FlatFiles, verdict: Verdict, rows: slice) -> np.ndarray:
        """Some rows of a quality index."""
        return self.as_judged(verdict, self._read(files, verdict.criterion.index, rows))

    def as_judged(self, verdict: Verdict, values: np.ndarray) -> np.ndarray:
        """Values of an index, missing ones replaced where LiCSBAS does so."""
        if self._options.compatible and verdict.criterion.index == "stc":
            values[np.isnan(values)] = 0 if self._options.keep_isolated else verdict.asked + 1
        return values

    def _failed(self, files: FlatFiles, verdict: Verdict, tested: np.ndarray, rows: slice) -> np.ndarray:
        """Pixels of some rows that fail a criterion."""
        values = self.index(files, verdict, rows)
        if verdict.is_unknown:
            return np.zeros_like(tested)
        failed = tested & verdict.criterion.fails(values)
        if verdict.criterion.index == "stc" and self._options.keep_isolated:
            failed &= ~np.isnan(values)
        return failed

    def _read(self, files: FlatFiles, name: str, rows: slice) -> np.ndarray:
        width = self._series.grid.width
        values = np.empty((rows.stop - rows.start, width), raster.FLOAT)
        files.read(self._series.results / name, rows.start * width, values)
        return values

    def _raise_nothing_left(self) -> None:
        worst = sorted(self.verdicts, key=lambda verdict: -verdict.removed)[:3]
        blame = ", ".join(f"{_condition(verdict.criterion)} ({verdict.removed})" for verdict in worst)
        raise NothingLeft(
            f"None of {self.n_tested} pixels passes all criteria of the noise mask. The strictest are: {blame}. "
            "Relax their thresholds, or check the earlier stages if an index looks wrong everywhere."
        )


def criteria_of(series: TimeSeries, options: NoiseMaskOptions) -> list[Criterion]:
    """The criteria in the order of the report, with the thresholds of the options or of the radar band."""
    path = series.info / "13parameters.txt"
    keys = parfiles.read_keys(path)
    l_band = parfiles.number(keys, "wavelength", path) >= L_BAND_WAVELENGTH_M
    n_epochs = int(parfiles.number(keys, "n_im_all" if options.compatible else "n_im", path))

    def limit(name: str) -> Number:
        value = getattr(options, name)
        return BAND_THRESHOLDS[name][l_band] if value is None else value

    no_loop = options.maximum_without_loop
    no_loop = no_loop_limit(series, options) if no_loop is None else no_loop
    ratio = limit("minimum_unwrapped_ratio")
    gaps, gaps_made_by = ("n_gap_merged", "stage 14") if options.merge_gaps else ("n_gap", "stage 13")
    loop_errors = Criterion.on("n_loop_err", limit("maximum_loop_errors"), "stage 12")
    loop_ratio = Criterion.on("n_loop_err_rat", limit("maximum_loop_error_ratio"), "stage 12")
    has_ratio = series.has("n_loop_err_rat")
    criteria = [
        Criterion.on("coh_avg", limit("minimum_coherence"), "stage 12"),
        Criterion.on("n_unw", int(n_epochs * ratio), "stage 12"),
        Criterion.on("vstd", limit("maximum_velocity_std"), "stage 14"),
        Criterion.on("maxTlen", limit("minimum_connected_time"), "stage 13"),
        Criterion.on(gaps, limit("maximum_gaps"), gaps_made_by),
        Criterion.on("stc", limit("maximum_inconsistency"), "stage 14"),
        Criterion.on("n_ifg_noloop", no_loop, "stage 13"),
        *([loop_ratio if has_ratio else loop_errors] if series.observation.is_phase else []),
        Criterion.on("resid_rms", limit("maximum_residual"), "stage 13"),
    ]
    if not series.observation.is_phase:
        return criteria
    if has_ratio and options.maximum_loop_errors is not None:
        criteria.append(loop_errors)
    if options.maximum_phase_bias is not None:
        criteria.append(Criterion.on("loop_ph_avg_abs", options.maximum_phase_bias, "stage 12"))
    return criteria


def no_loop_limit(series: TimeSeries, options: NoiseMaskOptions) -> int:
    """Interferograms without a loop in the network, plus 1; LiCSBAS counts pictures instead of the list."""
    listing, pictures = series.info / NO_LOOP_LIST, series.folder / NO_LOOP_PICTURES
    if listing.is_file() and not (options.compatible and pictures.is_dir()):
        return len(parfiles.read_list(listing)) + 1
    if pictures.is_dir():
        return len(list(pictures.iterdir())) + 1
    return UNKNOWN_NO_LOOP_LIMIT


def _reference_windows(series: TimeSeries) -> list[Window]:
    """Windows of the stable and of the initial reference."""
    names = (FINAL_REFERENCE_FILE, *REFERENCE_FILES)
    return [series.window(name) for name in names if (series.info / name).is_file()]


def parameter_report(verdicts: Sequence[Verdict], total: int, kept: int) -> str:
    """Text of ``info/15parameters.txt``: threshold and share of masked pixels per criterion, and the sum."""
    lines = ["Noise index    : Threshold  (rate to be masked)"]
    for verdict in verdicts:
        criterion, rate = verdict.criterion, 100 * verdict.removed / total
        lines.append(f"- {criterion.index:12s} : {criterion.threshold!s:>4} {criterion.unit:5s} ({rate:4.1f}%)")
    masked = total - kept
    lines += ["", f"Masked pixels  : {masked}/{total} ({100 * masked / total:.1f}%)"]
    lines += [f"Kept pixels    : {kept}/{total} ({100 * kept / total:.1f}%)", "", ""]
    return "\n".join(lines)


def _check_indices(series: TimeSeries, criteria: Sequence[Criterion]) -> None:
    makers = {"vel": "stage 13"} | {criterion.index: criterion.made_by for criterion in criteria}
    missing = [f"{series.results / name} (made by {maker})" for name, maker in makers.items() if not series.has(name)]
    if missing:
        raise MissingInput(f"Quality indices are missing: {', '.join(missing)}. Run these stages first.")
    for name in makers:
        raster.check_flat(series.results / name, series.grid.shape)


def _condition(criterion: Criterion) -> str:
    limit = f"{criterion.threshold} {criterion.unit}".rstrip()
    low, high = f"{criterion.index} below {limit}", f"{criterion.index} above {limit}"
    return low if criterion.low_is_bad else high


def _tell(result: StageResult, verdicts: Sequence[Verdict], total: int, n_kept: int) -> None:
    percent = 100 * (total - n_kept) / total
    result.counts.update(pixels=total, pixels_kept=n_kept, pixels_masked=total - n_kept)
    result.say(f"Kept {n_kept} of {total} pixels; {total - n_kept} are masked ({percent:.1f} %).")
    for number, verdict in enumerate(verdicts, start=1):
        criterion, removed, alone = verdict.criterion, verdict.removed, verdict.alone
        result.counts[f"removed_by_{criterion.index}"] = removed
        result.counts[f"removed_only_by_{criterion.index}"] = alone
        share = f"{removed} pixels ({100 * removed / total:.1f} %), {alone} of which nothing else removes"
        result.say(f"Criterion {number}: {_condition(criterion)} removes {share if removed else 'no pixel'}.")
        if verdict.is_unknown:
            blind = " Without loops of interferograms, unwrapping errors cannot be found." * (
                criterion.index in OF_LOOPS
            )
            result.warn(
                f"{criterion.index} ({criterion.made_by}) is known at no pixel, so nothing is masked by it.{blind}"
            )
        if criterion.threshold != verdict.asked:
            result.warn(
                f"No pixel at all meets {criterion.index} {verdict.asked} {criterion.unit}".rstrip()
                + f", so the threshold was relaxed to {criterion.threshold:g} and hardly selects any more. "
                "Set a threshold that fits these data, or refuse relaxing."
            )
    if percent >= WARN_MASKED_PERCENT:
        result.warn(
            f"{percent:.1f} % of the pixels are masked. See in the layer of reasons and in the figure which criterion "
            "does it, and relax its threshold."
        )


def _add_layers(
    staging: Path, series: TimeSeries, result: StageResult, failures: Sequence[tuple[str, dict[str, str]]]
) -> None:
    titles = {
        "vel.mskd": (translatable("Velocity inside the mask (mm/yr, + towards satellite)"), "velocity"),
        "mask": (translatable("Noise mask (1 keep, 0 masked)"), "mask"),
        "mask_reason": (translatable("Why a pixel is masked"), "mask_reason"),
    }
    for name, (title_of_phase, style) in titles.items():
        title = series.observation.titled(title_of_phase)
        header = raster.write_vrt(staging / "results" / name, series.grid, title)
        reasons = [[0, KEPT], *([number, *words] for number, words in enumerate(failures, start=1))]
        classes = reasons if name == "mask_reason" else []
        result.layers.append(Layer(header.relative_to(staging).as_posix(), title, style, classes))


def _draw(
    staging: Path, series: TimeSeries, options: NoiseMaskOptions, judgement: Judgement, result: StageResult
) -> None:
    if not (options.figure or options.masked_figure):
        return
    from ._noise_figure import MOST_PIXELS, Overview, draw_overview

    step = thinning(series.grid.shape, MOST_PIXELS)

    def shown(path: Path) -> np.ndarray:
        return read_thinned(path, series.grid.shape, most=MOST_PIXELS)

    def outlines(names: Sequence[str]) -> list[Window]:
        windows = [series.window(name) for name in names if (series.info / name).is_file()]
        return [Window(w.x1 // step, -(-w.x2 // step), w.y1 // step, -(-w.y2 // step)) for w in windows]

    indices = [
        (verdict.criterion, judgement.as_judged(verdict, shown(series.results / verdict.criterion.index)))
        for verdict in judgement.verdicts
    ]
    overview = Overview(
        shown(series.results / "vel"),
        shown(staging / "results" / "mask"),
        indices,
        outlines([FINAL_REFERENCE_FILE]),
        outlines(REFERENCE_FILES)[:1],
    )
    limits = options.velocity_minimum, options.velocity_maximum
    for wanted, masked, name, caption in (
        (options.figure, False, "mask_ts.png", "Velocity, mask, and every quality index with its threshold."),
        (options.masked_figure, True, "mask_ts_masked.png", "The same inside the mask."),
    ):
        if wanted:
            result.show(name, caption)
            draw_overview(staging / name, overview, limits, masked)
