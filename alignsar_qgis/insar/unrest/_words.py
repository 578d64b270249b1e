"""What an unrest detection says: one headline, what was found, what to check."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..core.progress import Progress
from ..cube.reader import Cube
from ..pipeline.result import StageResult
from ..separation.run_store import learned_data_changed
from ._residuals import RESIDUAL_WORDS
from .comparison import Unrest
from .output import UNLIKELY, WORTH_A_LOOK, beyond

SHORT_BASELINE = 20
RECENT = 10


def describe(unrest: Unrest, output: Path, result: StageResult, progress: Progress) -> None:
    """Say what was found and what to check."""
    trend, epochs = unrest.trend, unrest.epochs
    after = len(epochs) - 1 - trend.baseline
    result.say(headline(unrest), headline=True)
    result.say(
        f"Baseline of {trend.baseline + 1} dates, {epochs[0]} to {epochs[trend.baseline]}; {after} dates after it, up "
        f"to {epochs[-1]}."
    )
    result.say(
        "New deformation on that date by either residual: "
        + ", ".join(f"{name} {sigmas(value)}" for name, value in zip(RESIDUAL_WORDS, trend.distance[-1, -2:]))
        + f". {_rule(unrest)}"
    )
    for index, source in enumerate([*unrest.separation.names, *RESIDUAL_WORDS]):
        distances = np.nan_to_num(trend.distance[trend.baseline + 1 :, index])  # noqa: E203
        if distances.size:
            farthest = int(distances.argmax()) + trend.baseline + 1
            result.say(
                f"{source[0].upper()}{source[1:]}: farthest from its trend on {epochs[farthest]}, "
                f"{sigmas(distances.max())} ({verdict(distances.max())})."
            )
    if unrest.options.threshold is not None:
        days = [str(epochs[k]) for k in np.flatnonzero(beyond(unrest).any(axis=1)) if k > trend.baseline]
        result.say(f"{len(days)} dates are beyond {unrest.options.threshold:g} σ{': ' if days else ''}"
                   f"{', '.join(days[:12])}{' …' if len(days) > 12 else ''}.")  # fmt: skip
    _compare_with_earlier(unrest, output, result)
    _warn(unrest, result, progress)


def headline(unrest: Unrest) -> str:
    """The sentence that stands for the whole run."""
    newest = unrest.epochs[-1]
    if unrest.trend.baseline == len(unrest.epochs) - 1:
        return f"Newest date {newest}: still part of the baseline, so there is nothing to detect yet."
    existing, new = unrest.status[-1]
    known = verdict(existing) if unrest.known is not None else "no source is labelled so"
    return f"Newest date {newest}: new deformation {_new_words(unrest, new)}, known {sigmas(existing)} ({known})."


def _new_words(unrest: Unrest, newest: float) -> str:
    """The newest distance and what it means; where it would hide a louder one of the last dates, what that means."""
    louder = louder_than_newest(unrest.status[:, 1], unrest.trend.baseline)
    if louder is None:
        return f"{sigmas(newest)} ({verdict(newest)})"
    loudest = unrest.status[louder, 1]
    return f"{sigmas(newest)}, but {sigmas(loudest)} on {unrest.epochs[louder]} ({verdict(loudest)})"


def louder_than_newest(distances: np.ndarray, baseline: int) -> int | None:
    """Index of the loudest of the last dates, where it is not ordinary but the newest is; else None.

    Parameters
    ----------
    distances
        Of new deformation in standard deviations, NaN without value, (n_epochs,).
    baseline
        Index of the last date of the baseline.
    """
    first = max(baseline + 1, len(distances) - RECENT)
    recent = np.nan_to_num(distances[first:])
    if not recent.size or not _is_expected(recent[-1]) or _is_expected(recent.max()):
        return None
    return first + int(recent.argmax())


def _is_expected(distance: float) -> bool:
    """Whether a distance, as it is printed, is ordinary."""
    return bool(round(distance, 1) < WORTH_A_LOOK)


def verdict(distance: float) -> str:
    """What a distance in standard deviations means."""
    if not np.isfinite(distance):
        return "no value on this date"
    if _is_expected(distance):
        return "as expected"
    return "worth a look" if round(distance, 1) < UNLIKELY else "unlikely by chance"


def sigmas(value: float) -> str:
    """A distance in words."""
    return f"{value:.1f} σ" if np.isfinite(value) else "not known"


def _rule(unrest: Unrest) -> str:
    if unrest.options.residual_type == "loudest":
        return "The louder one counts."
    return f"The {RESIDUAL_WORDS[unrest.leading[-1]]} was chosen to count."


def _compare_with_earlier(unrest: Unrest, output: Path, result: StageResult) -> None:
    """Say how many dates are new since the result that is about to be replaced, and warn where old ones changed."""
    if not output.is_file():
        return
    earlier = Cube.open(output)
    if earlier.attributes.get("sources_data_key") != unrest.separation.data_key:
        result.say("What was in the output before was not made with these sources and is replaced.")
        return
    before = dict(zip(earlier.epochs, earlier.read("data_checksum").tolist()))
    now = dict(zip(unrest.epochs, unrest.checksums.tolist()))
    changed = [str(day) for day in now if day in before and before[day] != now[day]]
    result.counts["new_dates"] = len(set(now) - set(before))
    result.say(f"{len(set(now) - set(before))} dates are new since the earlier result.")
    if changed:
        result.warn(
            f"The displacement of {len(changed)} earlier dates has changed since the earlier result: "
            f"{', '.join(changed[:8])}. Their distances are not comparable with those published before."
        )
    if set(before) - set(now):
        result.warn(f"{len(set(before) - set(now))} dates of the earlier result are not in the datacube any more.")


def _warn(unrest: Unrest, result: StageResult, progress: Progress) -> None:
    trend, epochs = unrest.trend, unrest.epochs
    count = trend.baseline + 1
    for warning in (*unrest.series.warnings, *unrest.warnings):
        result.warn(warning)
    if trend.baseline == len(epochs) - 1:
        result.warn(
            f"No date lies after the end of the baseline {epochs[-1]}, so there is nothing to detect yet. Choose an "
            "earlier end of the baseline or run again when there are new dates."
        )
    learned = unrest.separation.last_learned
    later = sum(epochs[trend.baseline] < day <= learned for day in epochs)
    if later:
        result.warn(
            f"The sources were learned from dates up to {learned}, {later} of them after the end of the baseline, "
            f"{epochs[trend.baseline]}. What began on these dates may be part of a source and not count as new. "
            "Separate the sources again with that end of the baseline."
        )
    if count < trend.recalculate or count < SHORT_BASELINE:
        needed = max(trend.recalculate, SHORT_BASELINE)
        result.warn(
            f"The baseline has {count} dates; with fewer than {needed} its scatter is uncertain, and distances with it."
        )
    values = np.column_stack([unrest.fit.courses, unrest.residuals])[:count]
    flat = [
        name
        for name, sigma, series in zip([*unrest.separation.names, *RESIDUAL_WORDS], trend.sigma, values.T)
        if np.isfinite(series).any() and not np.isfinite(sigma)
    ]
    if flat:
        result.warn(f"{', '.join(flat)} does not scatter in the baseline, so its distances are missing.")
    if unrest.known is None:
        result.warn("No source is labelled deformation, so the first status number is missing.")
    empty = [str(day) for day, course in zip(epochs, unrest.fit.courses) if not np.isfinite(course).all()]
    if empty:
        result.warn(f"{len(empty)} dates have too few valid pixels and no distance: {', '.join(empty[:8])}.")
    separation = unrest.separation
    if not separation.options.compatible and learned_data_changed(separation, unrest.series, progress):
        result.warn(
            f"The sources of {unrest.separation.path.name} were learned from other displacement than that of this "
            "datacube up to the same date. Separate the sources again, unless that is intended."
        )
