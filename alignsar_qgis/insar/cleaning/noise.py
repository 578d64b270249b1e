"""Stage 15: mask the pixels whose time series is too noisy, by thresholds on the quality indices.

Method of Morishita et al. (2020), LiCSBAS, https://doi.org/10.3390/rs12030424, section 2.4.
"""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import numpy as np

from ..core.errors import MissingInput, NothingLeft
from ..pipeline.result import Layer, StageResult
from ..pipeline.stage_run import StageRun
from ..store import parfiles, raster
from ..store.workspace import FINAL_REFERENCE_FILE, L_BAND_WAVELENGTH_M, REFERENCE_FILES, TimeSeries
from ._noise_criteria import KEPT, Criterion, Number, Verdict, reported_failures
from .options import BAND_THRESHOLDS, NoiseMaskOptions

UNKNOWN_NO_LOOP_LIMIT = 500
WARN_MASKED_PERCENT = 90
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
    velocity = series.read("vel")
    reference = reference_pixels(series, velocity, options.compatible)
    tested = np.isfinite(velocity) & ~reference
    if not tested.any():
        raise NothingLeft(f"{series.results / 'vel'} has no valid pixel. Check the inversion (stage 13).")
    indices = {criterion.index: _index(series, criterion, options) for criterion in criteria}
    verdicts = [judge(criterion, indices[criterion.index], tested, options) for criterion in criteria]
    progress.fraction(0.3)
    kept = tested & ~np.any([verdict.failed for verdict in verdicts], axis=0)
    _check_kept(kept, tested, verdicts)
    mask = np.where(np.isnan(velocity), np.nan, kept | reference).astype(np.float32)
    masked_velocity = np.where(mask == 1, velocity, np.nan)
    rasters = {"mask": mask, "vel.mskd": masked_velocity, "mask_reason": reasons(verdicts, tested, velocity)}
    for name, data in rasters.items():
        raster.write_flat(staging / "results" / name, data)
    (staging / "info").mkdir()
    total = int(np.nansum(mask)) if options.compatible else int(kept.sum())
    report = parameter_report(verdicts, tested, total)
    (staging / "info" / "15parameters.txt").write_text(report, encoding="utf-8")
    result.refer(series.grid, series.final_reference())
    _tell(result, verdicts, tested, kept)
    _add_layers(staging, series, result, reported_failures(report))
    progress.fraction(0.4)
    applied = [(verdict.criterion, indices[verdict.criterion.index]) for verdict in verdicts]
    _draw(staging, series, options, velocity, mask, applied, result)
    progress.fraction(1.0)


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
    loop_errors = Criterion("n_loop_err", False, limit("maximum_loop_errors"), "", "stage 12")
    loop_ratio = Criterion("n_loop_err_rat", False, limit("maximum_loop_error_ratio"), "", "stage 12")
    has_ratio = series.has("n_loop_err_rat")
    criteria = [
        Criterion("coh_avg", True, limit("minimum_coherence"), "", "stage 11"),
        Criterion("n_unw", True, int(n_epochs * ratio), "", "stage 11"),
        Criterion("vstd", False, limit("maximum_velocity_std"), "mm/yr", "stage 14"),
        Criterion("maxTlen", True, limit("minimum_connected_time"), "yr", "stage 13"),
        Criterion(gaps, False, limit("maximum_gaps"), "", gaps_made_by),
        Criterion("stc", False, limit("maximum_inconsistency"), "mm", "stage 14"),
        Criterion("n_ifg_noloop", False, no_loop, "", "stage 13"),
        loop_ratio if has_ratio else loop_errors,
        Criterion("resid_rms", False, limit("maximum_residual"), "mm", "stage 13"),
    ]
    if has_ratio and options.maximum_loop_errors is not None:
        criteria.append(loop_errors)
    if options.maximum_phase_bias is not None:
        criteria.append(Criterion("loop_ph_avg_abs", False, options.maximum_phase_bias, "rad", "stage 12"))
    return criteria


def no_loop_limit(series: TimeSeries, options: NoiseMaskOptions) -> int:
    """Interferograms without a loop in the network, plus 1; LiCSBAS counts pictures instead of the list."""
    listing, pictures = series.info / NO_LOOP_LIST, series.folder / NO_LOOP_PICTURES
    if listing.is_file() and not (options.compatible and pictures.is_dir()):
        return len(parfiles.read_list(listing)) + 1
    if pictures.is_dir():
        return len(list(pictures.iterdir())) + 1
    return UNKNOWN_NO_LOOP_LIMIT


def reference_pixels(series: TimeSeries, velocity: np.ndarray, compatible: bool) -> np.ndarray:
    """Pixels that define zero velocity and are kept whatever their quality, bool (length, width).

    They have velocity 0 inside a reference window; with ``compatible``, anywhere.
    """
    zero = velocity == 0
    if compatible:
        return zero
    inside = np.zeros_like(zero)
    for name in (FINAL_REFERENCE_FILE, *REFERENCE_FILES):
        if (series.info / name).is_file():
            inside[series.window(name).slices] = True
    return zero & inside


def judge(criterion: Criterion, index: np.ndarray, tested: np.ndarray, options: NoiseMaskOptions) -> Verdict:
    """Apply a criterion to the tested pixels, relaxing it first where no pixel would pass."""
    values = index[tested]
    applied = criterion if options.fixed_thresholds else criterion.relaxed(values)
    failed = np.zeros(tested.shape, bool)
    failed[tested] = applied.fails(values)
    if criterion.index == "stc" and options.keep_isolated:
        failed &= ~np.isnan(index)
    return Verdict(applied, criterion.threshold, failed)


def reasons(verdicts: Sequence[Verdict], tested: np.ndarray, velocity: np.ndarray) -> np.ndarray:
    """Number of the first criterion that each pixel fails, counted from 1; 0 is kept, NaN no data; float32."""
    reason = np.where(np.isnan(velocity), np.nan, 0).astype(np.float32)
    for number in range(len(verdicts), 0, -1):
        reason[tested & verdicts[number - 1].failed] = number
    return reason


def parameter_report(verdicts: Sequence[Verdict], tested: np.ndarray, kept: int) -> str:
    """Text of ``info/15parameters.txt``: threshold and share of masked pixels per criterion, and the sum."""
    total = int(tested.sum())
    lines = ["Noise index    : Threshold  (rate to be masked)"]
    for verdict in verdicts:
        criterion, rate = verdict.criterion, 100 * verdict.failed.sum() / total
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


def _index(series: TimeSeries, criterion: Criterion, options: NoiseMaskOptions) -> np.ndarray:
    values = series.read(criterion.index)
    if options.compatible and criterion.index == "stc":
        values[np.isnan(values)] = 0 if options.keep_isolated else criterion.threshold + 1
    return values


def _check_kept(kept: np.ndarray, tested: np.ndarray, verdicts: Sequence[Verdict]) -> None:
    if kept.any():
        return
    worst = sorted(verdicts, key=lambda verdict: -int(verdict.failed.sum()))[:3]
    blame = ", ".join(f"{_condition(verdict.criterion)} ({verdict.failed.sum()})" for verdict in worst)
    raise NothingLeft(
        f"None of {tested.sum()} pixels passes all criteria of the noise mask. The strictest are: {blame}. "
        "Relax their thresholds, or check the earlier stages if an index looks wrong everywhere."
    )


def _condition(criterion: Criterion) -> str:
    side = "below" if criterion.low_is_bad else "above"
    return f"{criterion.index} {side} {criterion.threshold} {criterion.unit}".rstrip()


def _tell(result: StageResult, verdicts: Sequence[Verdict], tested: np.ndarray, kept: np.ndarray) -> None:
    total, n_kept = int(tested.sum()), int(kept.sum())
    percent = 100 * (total - n_kept) / total
    result.counts.update(pixels=total, pixels_kept=n_kept, pixels_masked=total - n_kept)
    result.say(f"Kept {n_kept} of {total} pixels; {total - n_kept} are masked ({percent:.1f} %).")
    failures = np.sum([verdict.failed for verdict in verdicts], axis=0)
    for number, verdict in enumerate(verdicts, start=1):
        criterion = verdict.criterion
        removed, alone = int(verdict.failed.sum()), int((verdict.failed & (failures == 1)).sum())
        result.counts[f"removed_by_{criterion.index}"] = removed
        result.counts[f"removed_only_by_{criterion.index}"] = alone
        share = f"{removed} pixels ({100 * removed / total:.1f} %), {alone} of which nothing else removes"
        result.say(f"Criterion {number}: {_condition(criterion)} removes {share if removed else 'no pixel'}.")
        if criterion.threshold != verdict.asked:
            result.warn(
                f"No pixel at all meets {criterion.index} {verdict.asked} {criterion.unit}".rstrip()
                + f", so the threshold was relaxed to {criterion.threshold:g} and hardly selects any more. "
                "Set a threshold that fits these data, or refuse relaxing."
            )
    if percent > WARN_MASKED_PERCENT:
        result.warn(
            f"{percent:.1f} % of the pixels are masked. See in the layer of reasons and in the figure which criterion "
            "does it, and relax its threshold."
        )


def _add_layers(staging: Path, series: TimeSeries, result: StageResult, failures: Sequence[str]) -> None:
    titles = {
        "vel.mskd": ("Velocity inside the mask (mm/yr, + towards satellite)", "velocity"),
        "mask": ("Noise mask (1 keep, 0 masked)", "mask"),
        "mask_reason": ("Why a pixel is masked", "mask_reason"),
    }
    for name, (title, style) in titles.items():
        header = raster.write_vrt(staging / "results" / name, series.grid, title)
        classes = [[number, words] for number, words in enumerate([KEPT, *failures])] if name == "mask_reason" else []
        result.layers.append(Layer(header.relative_to(staging).as_posix(), title, style, classes))


def _draw(
    staging: Path,
    series: TimeSeries,
    options: NoiseMaskOptions,
    velocity: np.ndarray,
    mask: np.ndarray,
    indices: Sequence[tuple[Criterion, np.ndarray]],
    result: StageResult,
) -> None:
    if not (options.figure or options.masked_figure):
        return
    from ._noise_figure import Windows, draw_overview

    found = [name for name in (FINAL_REFERENCE_FILE, *REFERENCE_FILES) if (series.info / name).is_file()]
    final = [series.window(name) for name in found if name == FINAL_REFERENCE_FILE]
    first = [series.window(name) for name in found if name != FINAL_REFERENCE_FILE][:1]
    limits = options.velocity_minimum, options.velocity_maximum
    for wanted, masked, name, caption in (
        (options.figure, False, "mask_ts.png", "Velocity, mask, and every quality index with its threshold."),
        (options.masked_figure, True, "mask_ts_masked.png", "The same inside the mask."),
    ):
        if wanted:
            result.show(name, caption)
            draw_overview(staging / name, velocity, mask, indices, Windows(final, first), limits, masked)
