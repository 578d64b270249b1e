"""Files of an unrest detection: NetCDF, tables, status of the newest date."""

from __future__ import annotations

import json
from dataclasses import replace
from datetime import date
from pathlib import Path
from typing import Any

import numpy as np

from ..cube.metadata import checksum
from ..cube.reader import Cube
from ..job import Layer, StageResult
from ..raster import write_bands
from .labels import WORDS
from .quantities import ALERT_QUANTITIES, SEPARATION_QUANTITIES, SOURCE
from .separation_file import SeparationWriter, common_attributes, on_grid
from .tables import write_table
from .unrest import Unrest, learned_data_changed

KIND = "unrest detection"
STATUS_TEXT = "volcano_status.txt"
SHORT_BASELINE = 20
MM = 1000.0
_COPIED = (
    *("ic_source", "ic_quality_index", "ic_cluster_size", "ic_label", "ic_dem_correlation"),
    *("ic_temporal_baseline_correlation", "ic_sign", "separation_mask"),
)


def output_files(output: Path) -> dict[str, str]:
    """Names of the files beside the NetCDF file, by what they hold."""
    stem = output.stem
    return {
        "dates": f"{stem}_dates.csv",
        "sources": f"{stem}_sources.csv",
        "residual": f"{stem}_residual.tif",
        "status": f"{stem}_status/status.json",
        "volcano_status": f"{stem}_status/{STATUS_TEXT}",
        "figures": f"{stem}_figures",
        "report": f"{stem}_report.html",
    }


def write_results(staging: Path, output: Path, cube: Path, unrest: Unrest, result: StageResult) -> None:
    """Write all files but the figures below a folder."""
    names = output_files(output)
    (staging / names["status"]).parent.mkdir(parents=True)
    write_table(staging / names["dates"], date_rows(unrest))
    write_table(staging / names["sources"], source_rows(unrest))
    status = newest_status(unrest, cube)
    (staging / names["status"]).write_text(json.dumps(status, indent=1), encoding="utf-8")
    numbers = "".join(f"{value}\n" for value in unrest.status[-1])
    (staging / names["volcano_status"]).write_text(numbers, encoding="ascii")
    _write_netcdf(staging / output.name, cube, unrest)
    residual = MM * on_grid(unrest.fit.residual[-1:], unrest.separation.used)
    title = f"Not explained by the sources on {unrest.epochs[-1]} (mm, + towards satellite)"
    write_bands(staging / names["residual"], residual.astype(np.float32), unrest.separation.grid, [title])
    result.layers.append(Layer(names["residual"], title, "displacement"))
    result.counts = {
        "dates": len(unrest.epochs),
        "monitoring_dates": len(unrest.epochs) - 1 - unrest.trend.baseline,
        "status_existing": float(unrest.status[-1, 0]),
        "status_new": float(unrest.status[-1, 1]),
    }


def date_rows(unrest: Unrest) -> list[dict[str, Any]]:
    """Sources, residual and status, one row per date."""
    trend, fit, status = unrest.trend, unrest.fit, unrest.status
    residual = "residual_rms_m" if unrest.options.residual_type == "cumulative" else "residual_window_ratio"
    rows = []
    for epoch, day in enumerate(unrest.epochs):
        row: dict[str, Any] = {"date": day, "stage": stage_word(unrest, epoch)}
        for source in range(fit.courses.shape[1]):
            row[f"ic{source + 1}_time_course_m"] = fit.courses[epoch, source]
            row[f"ic{source + 1}_distance"] = trend.distance[epoch, source]
            row[f"ic{source + 1}_signed_distance"] = trend.signed[epoch, source]
        row[residual] = unrest.residual[epoch]
        row["residual_distance"] = trend.distance[epoch, -1]
        row["residual_signed_distance"] = trend.signed[epoch, -1]
        row["status_existing"], row["status_new"] = status[epoch]
        rows.append(row)
    return rows


def source_rows(unrest: Unrest) -> list[dict[str, Any]]:
    """Quality, label, slope and scatter of the sources and of the residual, one row each."""
    separation, trend = unrest.separation, unrest.trend
    rows = [
        {
            "source": f"IC{index + 1}",
            "label": WORDS[separation.labels[index]],
            "quality_index": float(separation.quality[index]),
            "cluster_size": float(separation.sizes[index]),
            "height_correlation": float(separation.with_height[index]),
            "time_correlation": float(separation.with_span[index]),
            "slope_m_per_day": float(trend.slope[index]),
            "sigma_m": float(trend.sigma[index]),
        }
        for index in range(len(separation.sources))
    ]
    missing = dict.fromkeys(("quality_index", "cluster_size", "height_correlation", "time_correlation"), float("nan"))
    return [
        *rows,
        {
            "source": "residual",
            "label": "",
            **missing,
            "slope_m_per_day": float(trend.slope[-1]),
            "sigma_m": float(trend.sigma[-1]),
        },
    ]


def stage_word(unrest: Unrest, epoch: int) -> str:
    """Whether a date is in the baseline."""
    return "baseline" if epoch <= unrest.trend.baseline else "monitoring"


def newest_status(unrest: Unrest, cube: Path) -> dict[str, Any]:
    """The two status numbers of the newest date, with what they rest on; null for missing."""
    options, trend, known = unrest.options, unrest.trend, unrest.known
    existing, new = (float(value) if np.isfinite(value) else None for value in unrest.status[-1])
    newest, earlier = unrest.epochs[-1], unrest.epochs[-2]
    status = {
        "date": newest.isoformat(),
        "stage": stage_word(unrest, len(unrest.epochs) - 1),
        "status_existing_deformation": existing,
        "status_new_deformation": new,
        "unit": "standard deviations of the baseline",
        "source_of_known_deformation": None if known is None else known + 1,
        "label": None if known is None else WORDS[unrest.separation.labels[known]],
        "signed_distances": {
            name: float(value) if np.isfinite(value) else None
            for name, value in zip([*unrest.separation.names, "residual"], trend.signed[-1])
        },
        "residual_type": options.residual_type,
        "threshold": options.threshold,
        "beyond_threshold": None if options.threshold is None else beyond(unrest)[-1].tolist(),
        "baseline_start": unrest.epochs[0].isoformat(),
        "baseline_end": unrest.epochs[trend.baseline].isoformat(),
        "baseline_dates": trend.baseline + 1,
        "recalculate": trend.recalculate,
        "data_currency": {
            "datacube": cube.name,
            "sha256": checksum(cube),
            "newest_date": newest.isoformat(),
            "days_since_date_before": (newest - earlier).days,
            "days_old_when_made": (date.today() - newest).days,
        },
    }
    if options.threshold is None:
        del status["threshold"], status["beyond_threshold"]
    return status


def beyond(unrest: Unrest) -> np.ndarray:
    """Whether each status number of each date exceeds the threshold, bool (n_epochs, 2)."""
    return np.nan_to_num(unrest.status) > unrest.options.threshold


def _write_netcdf(path: Path, cube: Path, unrest: Unrest) -> None:
    trend, fit, separation = unrest.trend, unrest.fit, unrest.separation
    cumulative = unrest.options.residual_type == "cumulative"
    values = {
        "ic_trend_slope": trend.slope[:-1],
        "ic_trend_sigma": trend.sigma[:-1],
        "ic_trend_value": trend.line[:, :-1],
        "ic_distance": trend.distance[:, :-1],
        "ic_distance_signed": trend.signed[:, :-1],
        "residual_rms": fit.rms,
        **({} if cumulative else {"residual_window_ratio": unrest.residual}),
        "residual_trend_value": trend.line[:, -1],
        "residual_distance": trend.distance[:, -1],
        "residual_distance_signed": trend.signed[:, -1],
        "data_checksum": unrest.checksums,
    }
    fitted = {
        "ic_weight": np.diff(fit.courses, axis=0),
        "ic_time_course": fit.courses,
        "spatial_mean": np.diff(fit.means),
        "stage": np.arange(len(unrest.epochs)) > trend.baseline,
    }
    unit = "m" if cumulative else "1"
    sizes = {SOURCE: len(separation.sources)}
    with SeparationWriter(path, separation.grid, unrest.epochs, unrest.options.compression, sizes) as file:
        file.copy_from(separation.path, _COPIED)
        for name, value in fitted.items():
            file.add(name, SEPARATION_QUANTITIES[name], value)
        for name, value in values.items():
            quantity = ALERT_QUANTITIES[name]
            file.add(name, replace(quantity, units=unit) if name == "residual_trend_value" else quantity, value)
        file.add_number("residual_trend_slope", trend.slope[-1], f"{unit} day-1", "slope of the residual's trend line")
        file.add_number("residual_trend_sigma", trend.sigma[-1], unit, "scatter about the residual's trend line")
        file.set_attributes(_attributes(cube, unrest))


def _attributes(cube: Path, unrest: Unrest) -> dict[str, Any]:
    first, last, end = unrest.epochs[0], unrest.epochs[-1], unrest.epochs[unrest.trend.baseline]
    return {
        **common_attributes(
            f"Unrest detection, {first} to {last}",
            f"Distances of displacement sources and of the residual from the trend lines of the baseline {first} to "
            f"{end}, in standard deviations of the baseline.",
            unrest.separation.grid,
            unrest.epochs,
            cube,
        ),
        "kind": KIND,
        "baseline_start": first.isoformat(),
        "baseline_end": end.isoformat(),
        "baseline_end_requested": unrest.options.baseline_end,
        "baseline_dates": np.int32(unrest.trend.baseline + 1),
        "t_recalculate": np.int32(unrest.trend.recalculate),
        "residual_type": unrest.options.residual_type,
        "sources_file": unrest.separation.path.name,
        "sources_data_key": unrest.separation.data_key,
        "deformation_source": np.int32(0 if unrest.known is None else unrest.known + 1),
        "downsample_factor": unrest.separation.options.downsample,
        "input_sha256": checksum(cube),
        "unrest_options": json.dumps(unrest.options.to_dict()),
    }


def describe(unrest: Unrest, output: Path, result: StageResult) -> None:
    """Say what was found and what to check."""
    trend, epochs = unrest.trend, unrest.epochs
    after = len(epochs) - 1 - trend.baseline
    result.say(
        f"Baseline of {trend.baseline + 1} dates, {epochs[0]} to {epochs[trend.baseline]}; {after} dates after it, up "
        f"to {epochs[-1]}."
    )
    existing, new = unrest.status[-1]
    name = "no source" if unrest.known is None else unrest.separation.names[unrest.known]
    result.say(
        f"Newest date {epochs[-1]}: change in known deformation ({name}) {_sigmas(existing)}, new deformation "
        f"{_sigmas(new)}.",
        headline=True,
    )
    for index, source in enumerate([*unrest.separation.names, "residual"]):
        distances = np.nan_to_num(trend.distance[trend.baseline + 1 :, index])
        if distances.size:
            farthest = int(distances.argmax()) + trend.baseline + 1
            result.say(f"{source}: farthest from its trend on {epochs[farthest]}, {_sigmas(distances.max())}.")
    if unrest.options.threshold is not None:
        days = [str(epochs[k]) for k in np.flatnonzero(beyond(unrest).any(axis=1)) if k > trend.baseline]
        result.say(f"{len(days)} dates are beyond {unrest.options.threshold:g} sigma{': ' if days else ''}"
                   f"{', '.join(days[:12])}{' …' if len(days) > 12 else ''}.")  # fmt: skip
    _compare_with_earlier(unrest, output, result)
    _warn(unrest, result)


def _sigmas(value: float) -> str:
    return f"{value:.1f} sigma" if np.isfinite(value) else "not known"


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
    for warning in unrest.series.warnings:
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
    flat = [name for name, sigma in zip([*unrest.separation.names, "residual"], trend.sigma) if not np.isfinite(sigma)]
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
