"""What an unrest detection says: one headline, what was found, what to check."""

from __future__ import annotations

from pathlib import Path

import numpy as np

from ..cube.reader import Cube
from ..pipeline.result import StageResult
from ._comparison import Unrest, learned_data_changed
from ._residuals import RESIDUAL_WORDS
from .output import beyond

SHORT_BASELINE = 20
WORTH_A_LOOK, UNLIKELY = 3.0, 5.0
RECENT = 10


def describe(unrest: Unrest, output: Path, result: StageResult) -> None:
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
        distances = np.nan_to_num(trend.distance[trend.baseline + 1 :, index])
        if distances.size:
            farthest = int(distances.argmax()) + trend.baseline + 1
            result.say(
                f"{source[0].upper()}{source[1:]}: farthest from its trend on {epochs[farthest]}, "
                f"{sigmas(distances.max())}."
            )
    if unrest.options.threshold is not None:
        days = [str(epochs[k]) for k in np.flatnonzero(beyond(unrest).any(axis=1)) if k > trend.baseline]
        result.say(f"{len(days)} dates are beyond {unrest.options.threshold:g} σ{': ' if days else ''}"
                   f"{', '.join(days[:12])}{' …' if len(days) > 12 else ''}.")  # fmt: skip
    _compare_with_earlier(unrest, output, result)
    _warn(unrest, result)


def headline(unrest: Unrest) -> str:
    """The sentence that stands for the whole run."""
    newest = unrest.epochs[-1]
    if unrest.trend.baseline == len(unrest.epochs) - 1:
        return f"Newest date {newest}: still part of the baseline, so there is nothing to detect yet."
    existing, new = unrest.status[-1]
    where = RESIDUAL_WORDS[unrest.leading[-1]] + _shortly_before(unrest)
    meaning = verdict(existing) if unrest.known is not None else "no source is labelled so"
    return (
        f"Newest date {newest}: new deformation {sigmas(new)} ({verdict(new)}; {where}), known deformation "
        f"{sigmas(existing)} ({meaning})."
    )


def _shortly_before(unrest: Unrest) -> str:
    """What an ordinary newest date would hide: an earlier one of the last dates that was worth a look."""
    first = max(unrest.trend.baseline + 1, len(unrest.epochs) - RECENT)
    recent = np.nan_to_num(unrest.status[first:, 1])
    highest = int(recent.argmax())
    if recent[-1] >= WORTH_A_LOOK or recent[highest] < WORTH_A_LOOK:
        return ""
    return f"; {sigmas(recent[highest])} on {unrest.epochs[first + highest]}"


def verdict(distance: float) -> str:
    """What a distance in standard deviations means."""
    if not np.isfinite(distance):
        return "no value on this date"
    if distance < WORTH_A_LOOK:
        return "as expected"
    return "worth a look" if distance < UNLIKELY else "unlikely by chance"


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


def _warn(unrest: Unrest, result: StageResult) -> None:
    trend, epochs = unrest.trend, unrest.epochs
    count = trend.baseline + 1
    for warning in (*unrest.series.warnings, *unrest.warnings):
        result.warn(warning)
    if trend.baseline == len(epochs) - 1:
        result.warn(
            f"No date lies after the end of the baseline {epochs[-1]}, so there is nothing to detect yet. Choose an "
            "earlier end of the baseline or run again when there are new dates."
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
    if not unrest.separation.options.compatible and learned_data_changed(unrest.separation, unrest.series):
        result.warn(
            f"The sources of {unrest.separation.path.name} were learned from other displacement than that of this "
            "datacube up to the same date. Separate the sources again, unless that is intended."
        )
